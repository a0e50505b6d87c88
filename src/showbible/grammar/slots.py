"""What a slot of a phrase may hold, as types for a rule's parameters.

Each type is ``Annotated[value, Slot]``; the slot knows what it looks like in a fold and how to read the value from
the paragraph's words. A slot that reads ``None`` refuses the match.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.marks import Rating
from showbible.grammar.run_words import GATHERINGS
from showbible.text.patterns import compiled, either, escaped, later, one_or_more


@dataclass(frozen=True, slots=True)
class Slot:
    """``pattern`` over the fold; ``read(fold, low, high)`` gives the value of ``line[low:high]`` or ``None``.

    One of ``needs`` (words, letters of marks) is in every fold that has such a slot. A ``loose`` slot takes what stands
    between, of which no fact is made.
    """

    pattern: str
    read: Callable[[Fold, int, int], Any]
    needs: frozenset[str] = frozenset()
    loose: bool = False


def as_folded(fold: Fold, low: int, high: int) -> str:
    """What a slot reads that takes the folded words as they are."""
    return fold.line[low:high]


def _value(fold: Fold, low: int, high: int) -> Any:
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is not None:
            return None if isinstance(mark.value, When) and not mark.value.edtf else mark.value
    return None


def _name(fold: Fold, low: int, high: int) -> str | None:
    if fold.line.startswith("the ", low):
        low += 4
    return tidy(fold.words(low, high)) or None


def tidy(name: str) -> str:
    """A name without an article, a possessive or punctuation around it."""
    name = name.strip().strip(",;:")
    for article in ("the ", "a ", "an "):
        if name.startswith(article):
            name = name[len(article) :]
            break
    if "'" in name or "’" in name:
        name = _POSSESSIVE.sub("", name).replace("{{'}}", "'")
    return name.strip()


_POSSESSIVE = later(r"(?:['’]s|\{\{'s?\}\}s?)$")


#: Words that end the names of companies, prizes and gatherings, and no person's.
_NO_LAST = lexicon.ORG_TAILS | GATHERINGS | frozenset("Awards Award Festival WonderCon Comics Universe Channel".split())


#: The last word of a gathering's name: "Comic-Con".
_GATHERED = later(r"[a-z-](?:Con|Fest)$")


#: What stands in front of a place, of which a list of people is no part: "after a move to Reef, Ana Sol joined".
_WHERE_TO = later(
    r"(?:^|[ ,])(?:in|crossover with|(?<!went )(?<!given )(?<!fell )(?<!gone )(?<!awarded )to|into|from|at|near|back to) (?:the )?$"
)


#: What stands in front of those who are gone: "following the exit of Cy Marsh, Ana Sol joined".
_WHOSE_LOSS = later(
    r"\b(?:departures?|exits?|absence|loss|deaths?|removal|dismissal|firing|retirement|resignation) of (?:the )?(?:[a-z-]+ ){0,4}$"
)
_GONE = later(r"N(?:(?:, N)* and N)?, (?=N)")


def _behind_place(line: str, low: int) -> int:
    """Where the people of a run from ``low`` begin: behind the place, or those gone, that the words in front of them end with."""
    if line.startswith("N, N", low) and _WHERE_TO.search(line, 0, low):
        return low + 3
    if (gone := _GONE.match(line, low)) and _WHOSE_LOSS.search(line, 0, low):
        return gone.end()
    return low


#: Behind a prize, in front of who has won it.
PRIZED = (" award-winning", " award-nominated", " award winning")


def _person(fold: Fold, low: int, high: int) -> str | None:
    if _behind_place(fold.line, low) != low or fold.line.startswith(PRIZED, high):
        return None
    name = tidy(fold.words(low, high))
    if not name or (lexicon.is_organisation(name) and len(name.split()) != 2) or name in lexicon.COUNTRIES:
        return None
    if lexicon.is_service(name) or lexicon.is_outlet(name) or lexicon.is_no_person(name):
        return None
    if (first := name.partition(" ")[0]).isupper() and len(first) > 2 and lexicon.is_service(first):
        return None  # "ABC Signature"
    last = name.split()[-1]
    if lexicon.is_of_a_land(name):
        return None
    if not lexicon.ORG_TAILS.isdisjoint(name.split()[1:-1]):
        return None  # "Chinese Entertainment Shanghai"
    if last in _NO_LAST or _GATHERED.search(last) or name.startswith(("Studio ", "Studios ", "Team ")):
        return None
    return uncalled(name, fold.line[:low])


def uncalled(name: str, before: str) -> str:
    """A name without the calling that opens its sentence: "Chef Ana Sol", "Singer Ana Sol"; ``before`` is what is in front."""
    first, _, rest = name.partition(" ")
    called = first in ALWAYS_CALLED or (before in {"", "the "} and is_calling(first))
    return rest if called and " " in rest else name


def is_calling(word: str) -> bool:
    """Whether a word says what somebody is: "singer", "Cosmologist"."""
    low = word.casefold()
    return low in _CALLED or low.removesuffix("s") in _CALLED or _LEARNED.search(low) is not None


#: How the words for the learned end, and for those who fly far.
_LEARNED = later(r"[a-z]{2}(?:olog|onom|icis|onau|ograph|ematic)(?:ists?|ts?|ers?|ians?)$")


def _organisation(fold: Fold, low: int, high: int) -> str | None:
    return _name(fold, low, high)


def _integer(fold: Fold, low: int, high: int) -> int | None:
    value = _value(fold, low, high)
    if value is None:
        value = lexicon.number(fold.words(low, high))
    return int(value) if isinstance(value, (int, float)) and float(value).is_integer() else None


def _number(fold: Fold, low: int, high: int) -> float | None:
    value = _value(fold, low, high)
    return float(value) if isinstance(value, (int, float)) else None


def _words(fold: Fold, low: int, high: int) -> str | None:
    return fold.words(low, high).strip(" ,") or None


def _quoted(fold: Fold, low: int, high: int) -> str | None:
    words = fold.words(low, high).strip().strip('"“”').strip()
    return words.rstrip(",") or None


#: Behind a name: what it does of its own, as in "costumes were by N, and N edited".
_ACTS = r" (?:(?:also|then|later) )?(?:[a-z]+ed|wrote|cut|cast|shot|took|came|serves?|joins?|is|was|has)(?! by\b)(?![a-z'-])"
_AND = r"(?: ?, (?:and |as well as |plus )?| and | as well as | along with | & )"


#: A list of people that is over, in front of more names.
_WHOLE_LIST = later(r"N(?:, N)+,? and N(?=, N)")
#: Behind names, what they do: a clause of their own.
_THEY_DO = later(
    r" (?!(?:and|or|as|at|by|but|for|from|in|into|of|on|over|to|with|while|when|where|who|whose|which|that|after|before|during|until|since|because|along|alongside|together|starring|respectively|also|both|all)\b)[a-z]+\b"
)


def end_of_people(line: str, low: int, high: int) -> int:
    """Where a list of makers ends whose sentence goes on with others: "written by N, N and N, |N and N get married"."""
    whole = _WHOLE_LIST.match(line, low, high)
    if whole is None or not line.endswith("by ", 0, low) or not _THEY_DO.match(line, high):
        return high
    return whole.end()


def past_clause(line: str, low: int, high: int) -> int:
    """Where two names begin of which the first ends the clause before: "wrote it with N, and |N designed"."""
    parted = _LAST_OF_TWO.match(line, low, high) if line.endswith(("with ", "by ", "alongside "), 0, low) else None
    return parted.end() if parted else low


#: Two names of which the second acts.
_LAST_OF_TWO = later(r"N, and (?=N$)")


def _people(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    low = _behind_place(fold.line, low)
    high = end_of_people(fold.line, low, high)
    if compiled(_ACTS).match(fold.line, high):
        low = past_clause(fold.line, low, high)
    names: list[str] = []
    if pair := compiled(r"N and N(?=,)").match(fold.line[low:high]):
        # "composers Young and Shah, A and B": the list of the two is over.
        high = low + pair.end()
    for n in range(low, high):
        if n in fold.marks and fold.marks[n].letter == "N" and not _of_whom(fold.line, low, n):
            name = _person(fold, n, n + 1)
            if name is None:
                return None
            names.append(name)
    shared = compiled(r"N and N").fullmatch(fold.line[low:high])
    if shared and len(names) == 2 and " " not in names[0] and len(names[1].split()) == 2:
        # "Aaron and Todd Helbing": the family name is said once.
        names[0] = f"{names[0]} {names[1].split()[-1]}"
    return tuple(names) or None


def _organisations(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    marks = [n for n in range(low, high) if n in fold.marks and fold.marks[n].letter == "N"]
    names = [tidy(fold.words(n, n + 1)) for n in marks]
    if len(marks) > 2 and fold.line[marks[-2] + 1 : marks[-1]] in {", and ", ", and the "}:
        # "Ebb and Flow, and Low Tide Pictures": what "and" joins before the last comma is one name.
        for k in range(len(marks) - 2, 0, -1):
            if fold.line[marks[k - 1] + 1 : marks[k]] == " and ":
                names[k - 1 : k + 1] = [tidy(fold.words(marks[k - 1], marks[k] + 1))]
    return tuple(names) or None


def capitalised(name: str) -> str:
    """``MARTIN "MARTY" DI STASIO`` as ``Martin "Marty" di Stasio``; a name with a number ("C-3PO") as it is."""
    if any(char.isdigit() for char in name):
        return name
    particles = {"di", "de", "da", "van", "von", "der", "of", "the", "and"}
    out = []
    for n, token in enumerate(name.split()):
        low = token.lower()
        if n and low in particles:
            out.append(low)
        else:
            whole = compiled(r"(?:^|(?<=[-'’\"“./]))\w(?!(?<=['’]s)$)").sub(lambda m: m[0].upper(), low)
            out.append(compiled(r"^Mc(?=\w{3})\w").sub(lambda m: "Mc" + m[0][2:].upper(), whole))
    return " ".join(out)


_RELATED = later(
    r"^(?:(?:[Hh]is|[Hh]er|[Tt]heir|fellow) [a-zß-ÿ-]+(?: [a-zß-ÿ-]+){0,4}|(?!(?:young|younger|older|old|adult|teenage|teen|little) )[a-z]+(?: [a-z]+)?),? (?=[^\W_a-z])|^.*?['’]s? [a-z][a-zß-ÿ -]*(?:, [a-z]+)?,? (?=[^\W_a-z])"
)


_NOUN_NEXT = later(
    r" (?!(?:and|or|but|who|whose|which|that|in|on|at|of|from|for|with|as|to|by|into|while|when|where|after|before|during|throughout|is|was|are|were|"
    r"has|had|have|also|until|since|alongside|opposite|will|would|respectively|again|once|both|through|across|instead|for|if|then|later|himself|herself)\b)[a-z]"
)


_OF_AN_OFFICE = later(r" (?:[a-z]+ )?[a-z]+s? N")


#: Behind a name of a list: the next ones.
_MORE_PLAYERS = later(r"(?:, N)+(?:,? and N)|, N, N")
#: A part by its sort, of which a name is only the beginning: "a Reef watch commander".
_OF_A_SORT = later(
    r"(?P<article>an? )N(?: (?!(?:and|or|but|who|whose|which|that|in|on|at|of|from|for|with|as|to|by|into|while|when|where|after|before|during|is|was|has|had|also|named|called)\b)[a-z-]+){1,3}(?=[.,;]|$| (?:and|in|who|for|during|at)\b)"
)


#: A part told by a people or a creed and a calling: "a Norwegian sailor", "Confederate raider Ned Hart".
_OF_A_PEOPLE = later(
    r"(?:an? |the )?(?P<of>N) (?!(?:and|or|but|who|whose|which|that|in|on|at|of|from|for|with|as|to|by|into|while|when|where|after|before|during|throughout|is|was|has|had|also|named|called|until|since|alongside|opposite|will|would|respectively|again)\b)[a-z-]+"
    r"(?: (?!(?:and|or|but|who|whose|which|that|in|on|at|of|from|for|with|as|to|by)\b)[a-z-]+)?(?: (?P<name>N)(?!')|, (?P<apart>N)(?=[,.;]|$| (?:in|who|on|during)\b))?"
)


#: What ends a part told by its sort.
_SORT_ENDS = later(r"[.,;]|$| (?:and|who|whose|in|for|on|during|at|while)\b")


def _is_a_people(fold: Fold, at: int) -> bool:
    """Whether the capital words at ``at`` are those of a people or a creed, and no name."""
    words = fold.words(at, at + 1).strip()
    return words in lexicon.DEMONYMS or words in lexicon.PEOPLES or _OF_A_COUNTRY.fullmatch(words) is not None


_OF_A_COUNTRY = later(r"[A-Z][a-z]+(?:ish|ese|ian|ean|ican)")


def _part(fold: Fold, low: int, high: int) -> str | None:
    """A part: "Cage's former wife Reva Connors" is Reva Connors; in "the Harbour Club manager" none is named."""
    if fold.line.startswith("'", high):
        return None
    if fold.line.startswith(" as ", high) and fold.line.endswith(
        ("character, ", "lead, ", "role, ", "protagonist, "), 0, low
    ):
        return None  # "plays the title character, Bo Lind as her father"
    if "character, N" in fold.line[low:high] and _MORE_PLAYERS.match(fold.line, high):
        return None  # "Ana Sol as the title character, Bo Lind, Cy Marsh and others": players
    if ", N" in fold.line[low:high] and fold.line.startswith((" as ", " a ", " an "), high):
        return None  # "as a nurse, Bo Lind as her brother", "plays a nurse, Bo Lind a doctor": the next player
    if (office := _OFFICE_RE.match(fold.line, low)) and office.end() < high:
        low = office.end()
    if (people := _OF_A_PEOPLE.match(fold.line, low)) and _is_a_people(fold, people.start("of")):
        if people["name"] or people["apart"]:
            return tidy(fold.words(*people.span("name" if people["name"] else "apart")))
        return (
            fold.words(people.start("of"), people.end()).strip() if _SORT_ENDS.match(fold.line, people.end()) else None
        )
    if (what := _OF_A_SORT.match(fold.line, low)) and high <= what.end():
        return fold.words(low + len(what["article"]), what.end()).strip()
    if fold.line.startswith("the ", low):
        if _NOUN_NEXT.match(fold.line, high):
            return None
        low += 4
    name = tidy(_RELATED.sub("", fold.words(low, high)))
    if name in lexicon.COUNTRIES:
        return None  # "played him as an American"
    if name.isupper() and len(name) < 6 and _OF_AN_OFFICE.match(fold.line, high):
        return None  # "who play FBI agents Ana Vale and Tom Hart": the parts stand behind
    return (capitalised(name) if name.isupper() and " " in name else name) or None


#: Behind the last of several parts: a role of a player of his own, or his season and his part.
_OWN_ROLE = later(
    r" (?:in|for) an? (?!dual|double|triple)(?:[a-z]+[ -]){0,2}role(?!s)| for (?:the )?N(?=[.,;])| (?:in|for|on|during) (?:the|season|series|Q)(?: (?!and\b)[a-zOC]+){0,4},? as (?:the |an? )?(?:[a-z-]+ )*N"
)
#: Behind the last of several parts: what he is to do, who is a player of his own.
_TO_PLAY = later(
    r" (?:to (?:also )?(?:reprise|return|play|portray|voice|join|appear|star|recur|come back)|playing|portraying|voicing)\b"
)
#: Behind several parts: what is left of the players of the next clause, and their verb.
_NEXT_CLAUSE = later(
    r"(?P<rest>(?:, N|,? and N)*) (?:(?:also|both|all|later|then) )*(?:play|portray|voice|played|portrayed|voiced|star|co-star|co-starred|appear|appeared|"
    r"recurs?|recurred|returns?|returned|stars|co-stars|appears|starred|joins?|joined|continues?|continued|remains?|remained|repris(?:es?|ed)|guest star|guest-star|round out|(?:is|are|was|were) (?:(?:also|all|both|later|then) )*(?:featured|seen|added|promoted|cast))(?![a-z])(?! by\b)"
)
_CLAUSE = later(r",? and (?=N)")
_SUBJECT = later(r"N(?:, N)*(?:,? and N)?")


def _of_clause(line: str, behind: str) -> int:
    """Where in a list of parts the next clause begins, whose players end it: "as N, and N, N, and N also star"."""
    if found := _NEXT_CLAUSE.match(behind):
        for joined in _CLAUSE.finditer(line):
            if _SUBJECT.fullmatch(line[joined.end() :] + found["rest"]):
                return joined.start()
    return len(line)


#: A part that is told by whose kin it is.
_KIN_OF = later(r"N's? (?:[a-z]+ ){0,2}[a-z-]+(?: |$)(?!N)")


_SOMEBODY_S = later(r"N's? (?:[a-z]+ ){0,2}[a-z-]+")


def _apposed_kin(fold: Fold, low: int, place: re.Match[str]) -> bool:
    """Whether a part only tells whose kin the one before it is: "as Finn Hale, Jo's husband, and Derek Vale".

    In "as Mira, Mira's mother, and Tom" it is a part of its own.
    """
    line, at = fold.line, low + place.start()
    if not (
        line.endswith(", ", low, at) and line.startswith(", ", low + place.end()) and _SOMEBODY_S.fullmatch(place[0])
    ):
        return False
    before = " ".join(str(mark.value) for n, mark in fold.marks.items() if low <= n < at)
    return str(fold.marks[at].value) not in before.split()


def parts_in(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    """The parts that ``line[low:high]`` of a fold names."""
    line = fold.line[low:high]
    places = list(_PART_RE.finditer(line))
    if len(places) > 2:
        places = [p for p in places if not _apposed_kin(fold, low, p)]
    if len(places) > 1 and " and " not in line and " & " not in line:
        # Without "and" it is no list: "Jay Garrick, the Flash of Earth-2" is one part.
        places = places[:1]
    elif len(places) > 1 and line.endswith(", ", 0, places[1].start()) and _KIN_OF.match(line, places[1].start()):
        # "as Mira Vale, Tom's sister-in-law and Edda's mother": what is told of one part.
        places = places[:1]
    elif fold.line[high : high + 4] == " as " and len(places) > 1:
        # "as Dorothy Walker, Kevin Chacon as Vido": the last one is the next player.
        places = places[:-1]
    elif len(places) > 1 and line.endswith(", and ", 0, places[-1].start()) and _NOUN_NEXT.match(fold.line, high):
        # "as Bob and Linda Vale, and Mira Sol received a credit": the last one does something else.
        places = places[:-1]
    elif (
        len(places) > 1
        and line.endswith(" and ", 0, places[-1].start())
        and (_OWN_ROLE.match(fold.line, high) or _TO_PLAY.match(fold.line, high))
    ):
        places = places[:-1]
    elif len(places) > 1 and (end := _of_clause(line, fold.line[high:])) < len(line):
        # "plays Edda Vale and Bo Lind and Cy Marsh play her sons": these are players.
        places = [place for place in places if place.end() <= end]
    found = [_part(fold, low + m.start(), low + m.end()) for m in places]
    return tuple(f for f in found if f) or None


def _roles(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    return roles_in(fold.line[low:high]) or None


def roles_in(words: str) -> tuple[str, ...]:
    """The roles that words name, in order: "an executive producer and writer"."""
    found: list[str] = []
    for m in _ROLE_RE.finditer(words):
        role = lexicon.ROLES.get(m[1]) or lexicon.ROLES.get(m[1] + "s")
        if role and role not in found:
            found.append(role)
    return tuple(found)


_TITLE = r"(?:N|Q)"
_TITLE_WORDS = (
    "series|season|show|former|veteran|canadian|american|british|australian|korean|filmmaker|filmmakers|animator|comedian|author|novelist|"
    "actor|actress|brothers|newcomer|playwright|journalist|husband and wife|duo|siblings|scriptwriters|couple|head|television|film|award-winning"
)
_TRADES = (
    "detective|lawyer|attorney|prosecutor|doctor|nurse|surgeon|psychiatrist|psychologist|therapist|police officer|police detective|journalist|reporter|"
    "agent|fbi agent|inspector|teacher|professor|scientist|priest|businessman|businesswoman|chef|writer|novelist|politician|soldier|brother|sister|"
    "husband|wife|mother|father|son|daughter|best friend|friend|boyfriend|girlfriend|partner|boss|assistant|colleague|neighbour|neighbor|rival|"
    "protagonist|antagonist|(?:main |title |titular |lead |central )(?:character|protagonist|antagonist)|heroine|hero|villain|sidekick|private investigator|"
    "private detective|robot|android|dog|cat|horse|ghost|spirit|alien|demon|dragon|monster|creature|puppet|witch|wizard|vampire|werewolf|angel|god|goddess|king|queen|"
    "prince|princess|knight|pirate|superhero|supervillain|criminal|gangster|thief|drug lord|mayor|senator|president|sheriff|captain|bartender|singer|musician|student|"
    "siblings|sisters|brothers|twins|lovers|parents|(?:married )?couple|detectives|partners|friends|best friends|cousins|roommates|lawyers|doctors"
)
#: A word of what somebody is to another: "her main love interest, N".
_KIN = r"(?!(?:and|or|with|by|who|in|on|as|while|of|for|at|from|roles?|parts?|own|the)\b(?!-))[a-z]+(?:-[a-z]+)*"
#: Where somebody works and as what, before his name: "FBI agent N", "Reef Hospital nurses N and N".
_OFFICE = (
    r"(?:an? |the )?(?:(?:former|retired|senior|undercover|junior|young|rogue|veteran) )?N (?:(?!(?:and|or|of|as|with|who|in|on|by|to)\b)[a-z]+(?:-[a-z]+)* ){0,2}?"
    r"(?:agents?|officers?|detectives?|analysts?|operatives?|inspectors?|lawyers?|attorneys?|prosecutors?|spy|spies|soldiers?|pilots?|reporters?|journalists?|nurses?|doctors?|surgeons?|teachers?|students?|professors?|"
    r"scientists?|investigators?|profilers?|commanders?|employees?|cops?|mobsters?|gangsters?|executives?|handlers?|recruits?|marshals?) (?=N)"
)
_OFFICE_RE = later(_OFFICE)
_PART_PATTERN = (
    rf"(?:(?:the voice of )?(?:{_OFFICE}|\b(?:his |her |their |fellow |the |a |an )?(?:{_TRADES}),? (?=N)|\b(?:{_KIN} ){{0,2}}(?!was |is |has |plays |voices ){_KIN}s (?=N(?:, | and )(?:and )?N)|\b(?:his|her|their) (?:{_KIN} ){{0,3}}{_KIN},? (?=N(?!'| as\b)))?"
    r"(?:the |a |an )?(?:(?:young|younger|older|new|old|adult|teenage|little|fellow|baby) )?"
    r"(?:N's? (?:(?:O|C|[a-z]+(?:-[a-z0-9]+)*) ){0,3}(?!(?:the|for|of|in|on|at|and|to|with|by|a|an)\b)[a-z]+(?:-[a-z]+)*(?:, (?!(?:after|under|later|former|together|either|over|however|rather|never|ever)\b)[a-z]+(?:ist|er|or|ian|man|eon))?,? N(?!'| as\b)|N(?: (?:N(?!')|of (?:the )?N(?!')|the N(?!')))?)"
    r"(?:'s? (?:(?:O|N|C|[a-z]+(?:-[a-z0-9]+)*) ){0,2}(?:daughter|son|wife|husband|mother|father|brother|sister|doppelgänger|doppelganger"
    r"|friend|boss|uncle|aunt|assistant|voice|double|boyfriend|girlfriend)(?:-in-law)?(?!,? N))?(?: ?/ ?(?:the )?N)*)"
)
_PART_RE = later(_PART_PATTERN)
#: What follows a name that is the next player's, not a part's.
_PLAYS = r" (?:(?:also|both|all) )*(?:plays?|played|portrays?|portrayed|voices?|voiced|lends?|lent|provides?|provided|stars?|starred|appears?|appeared|will|would|(?:is|are|was|were)(?! (?:[a-z]+ ){0,2}(?:played|portrayed|voiced|performed) )|has|have|had|joins?|joined|returns?|returned|guest|recurs?|recurred|co-stars?|co-starred|cameos?|cameoed|debuts?|debuted|took|takes|replaces|replaced|became|becomes|made|makes|came|comes|serves|served|to (?:repris|play|star|return|appear|guest|voic|portray|join|recur)[a-z-]*)(?![a-z])"
#: The words for roles. Spaces and hyphens stand as they are, so that the choice is one of plain words, which is compiled by
#: first letters.
ROLE_WORDS = either(escaped(r) for r in lexicon.ROLES if r.islower())
_ROLE_NEEDS = frozenset(
    form
    for role in lexicon.ROLES
    if role.islower()
    for word in re.findall(r"[a-z]+", role)[-1:]
    for form in (word, word + "s")
) | {"directors", "photography"}
_ROLE_RE = later(rf"(?:(?<![a-z-])|(?<=writer-)|(?<=director-)|(?<=producer-)|(?<=creator-))({ROLE_WORDS})s?(?![a-z])")
_ROLE_ONE = (
    r"(?:(?:an?|the|its|his|her|their) )?(?:(?:season|series|show|programme|miniseries|soap|serial|drama|sitcom|sole|lead|chief|main|primary|new|co|original|additional|one of the)(?:'s?)? )*"
    rf"(?:{ROLE_WORDS})s?(?!'? (?:assistants?|strike|guild|block|commentary|agents?)\b)(?: and stars?(?![a-z]))?"
)
_ROLES_PATTERN = one_or_more(
    _ROLE_ONE, ", ", ", and ", " and ", " as well as ", " as well as a ", " as well as an ", "/", "-"
)
_CALLINGS = (
    "actor|actors|actress|actresses|comedian|comedians|comic|chef|chefs|singer|singers|singer-songwriter|songwriter|rapper|musician|musicians|dj|dancer|dancers|"
    "choreographer|cosmologist|astronomer|astrophysicist|mathematician|philosopher|sportscaster|analyst|skier|golfer|filmmaker|cartoonist|sculptor|pianist|drummer|guitarist|violinist|cyclist|surfer|sprinter|sportswriter|supermodel|meteorologist|model|models|supermodel|designer|designers|fashion|editor|editors|editor-in-chief|journalist|journalists|broadcaster|author|novelist|"
    "presenter|presenters|host|hosts|personality|personalities|judge|judges|coach|coaches|mentor|mentors|panellist|panelist|businessman|businesswoman|"
    "entrepreneur|entrepreneurs|producer|director|creative|artist|artists|pop|rock|country|opera|television|tv|radio|film|stage|news|sports|reality|media|"
    "internet|former|new|newcomer|newcomers|returning|fellow|british|american|australian|canadian|celebrity|guest|special|legendary|veteran|professional|"
    "olympic|champion|champions|player|footballer|football|boxer|wrestler|athlete|swimmer|skater|gymnast|cricketer|baker|restaurateur|critic|food|wine|"
    "lawyer|attorney|doctor|physician|scientist|physicist|astronaut|historian|professor|psychologist|economist|columnist|anchor|newsreader|meteorologist|explorer|"
    "adventurer|survivalist|naturalist|biologist|gardener|architect|builder|carpenter|blogger|activist|reporter|correspondent|commentator|pundit|investigator|dietitian|"
    "expert|magician|politician|youtuber|vlogger|influencer|stylist|photographer|drag|queen|show|series|season|the|main|co-host|co-hosts|winner|runner-up|"
    "finalist|contestant|star|stars|father|mother|brother|sister|wife|husband|son|daughter|creator|executive|comedy|presenting|duo|double|act|tabloid|newspaper|magazine|music|glamour|businessman|show's|series'|season's|long-time|longtime|childhood|friend|friends|girlfriend|boyfriend|writer|co-writer|screenwriter|skier|racer|golfer|cyclist|sprinter|snowboarder|skateboarder|surfer|filmmaker|composer|enthusiast|stuntman|sportscaster|announcer|"
    "florist|potter|chocolatier|sommelier|hairdresser|auctioneer|dealer|philanthropist|socialite|zoologist|engineer|veterinarian|mathematician|illustrator|painter|sculptor"
)
ALWAYS_CALLED = frozenset(
    (
        "Chef",
        "Chefs",
        "Singer-songwriter",
        "Comedian",
        "Actress",
        "Co-judge",
        "Co-host",
        "Co-presenter",
        "Co-star",
        "Co-stars",
        "Costar",
        "Costars",
        "Castmate",
        "Castmates",
    )
)
#: Callings that a sentence may begin with, in front of a name.
_CALLED = (frozenset(_CALLINGS.split("|")) | {"star"}) - {
    "queen",
    "the",
    "king",
    "art",
    "stage",
    "rock",
    "opera",
    "country",
    "news",
}
# Behind "and", "stars" is what the work does: "was directed by N, and stars N".
_DESCRIBED = rf"(?<![^\W\d_])(?<![a-z]-)(?!(?<=and )stars )(?:(?:N(?:'s)? )?(?!(?:the )?(?:show|series|season)(?:,| and) )(?:[a-z]+-(?:[a-z]+|N) (?=[a-z]))?(?:(?:{_CALLINGS})(?:/(?=[a-z])|(?: (?:of|from) (?:the )?N)?,? (?:and )?))+)?N"
_NO_LINK = r"(?!(?:and|or|but|however|meanwhile|who|whose|as|in|on|to|for|by|with|that|which|of|from|at|while|is|are|was|were|has|have|had|also|not|both|see|sees|feature|features|featured|featuring|include|includes|included|including|saw|star|stars|starring)\b)"
_INTRODUCED = rf"(?<![a-zA-Z'])(?:(?:(?:N(?:'s)?|O|C) )?(?:{_NO_LINK}[a-z]+(?:[-/][a-z]+)* )(?:(?:{_NO_LINK}[a-z]+(?:[-/][a-z]+)*|N(?:'s)?|O) ){{0,4}}?)?N(?!'|[ ]N| {_NO_LINK}[a-z-]+ (?:[a-z-]+ )?N)"
_INTRODUCED_RE = later(_INTRODUCED)


def _introduced(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    found = [_person(fold, low + m.end() - 1, low + m.end()) for m in _INTRODUCED_RE.finditer(fold.line[low:high])]
    return tuple(n for n in found if n) if found and all(found) else None


#: The show that somebody is known from, between his name and what he does: "Ana Sol of Low Water was cast".
_OF_HIS = r"(?: (?:of|from) (?:the )?(?:(?:[a-z-]+ ){0,3}(?:group|band|duo|trio|troupe|team) )?N(?: fame)?(?= (?:was|were|is|are|has|have|had|will|would|also|both|later|joined|joins|signed|landed|booked|appeared|appears|returned|returns|guest)\b))?"
_BEHIND_OF = later(r" (?:of|from) (?:the )?(?:(?:[a-z-]+ ){0,3}(?:group|band|duo|trio|troupe|team) )?$")


def _of_whom(line: str, low: int, n: int) -> bool:
    """Whether the name at ``n`` of a run from ``low`` tells of whom or of what the one before it is."""
    return _BEHIND_OF.search(line, low, n) is not None


_DESCRIBED_RE = later(_DESCRIBED)


def _described(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    low = _behind_place(fold.line, low)
    names = [
        _person(fold, low + m.end() - 1, low + m.end())
        for m in _DESCRIBED_RE.finditer(fold.line[low:high])
        if not _of_whom(fold.line, low, low + m.start())
    ]
    return tuple(n for n in names if n) if names and all(names) else None


def _several(one: str) -> str:
    """One or several of ``one``, which ends with no space, with "and" or commas between; it is written once (see ``one_or_more``)."""
    return f"(?:{one}(?:{_AND})?)+(?<! )"


_OF = r"(?: (?:of|in|on|from|and|to|for|with|at) (?:the )?N)"

#: A person's name. "Netflix" or "ABC Studios" is refused.
Person = Annotated[str, Slot("N", _person, frozenset("N"))]
#: A person's name or a pronoun that stands for one.
Who = Annotated[str, Slot("(?:N|(?:he|she|they)(?![a-z]))", _person, frozenset({"N", "he", "she", "they"}))]
#: A part somebody plays, as the sentence words it.
Part = Annotated[str, Slot(_PART_PATTERN, _part, frozenset("N"))]
#: What several parts look like in a fold.
PARTS = rf"{_PART_PATTERN}(?:{_AND}(?>{_PART_PATTERN})(?!(?:,? who(?: also)?)?{_PLAYS})(?!,? and N(?: both| also)* (?:play|portray|voice|star|appear|recur|join|returned|joined|return|(?:are|were)(?! (?:[a-z]+ ){{0,2}}(?:played|portrayed|voiced|performed) ))(?![a-z])(?! by)))*"
#: Several parts, with commas and "and" between.
Parts = Annotated[tuple[str, ...], Slot(PARTS, parts_in, frozenset("N"))]
#: Not behind what gives it a player: "stars as N, and N and N also star" has two who also star; "such guests as N" has one.
_NO_PART = r"(?<!(?<!such)(?<!well)(?<!guest stars)(?<!actors)(?<!performers)(?<!guests)(?<!celebrities)(?<!people) as N)(?<!plays N)(?<!portrays N)(?<!voices N)"
#: Several people.
People = Annotated[
    tuple[str, ...], Slot(rf"N{_NO_PART}(?:(?=, and N{_ACTS})|(?:{_AND}N)*){_OF_HIS}", _people, frozenset("N"))
]
#: Several people, each perhaps with what he is before his name: "the chef Ana Sol, Sisters editor Bo Lind and Cy Marsh".
Described = Annotated[
    tuple[str, ...],
    Slot(
        rf"{_several(_DESCRIBED)}{_OF_HIS}",
        lambda fold, low, high: _described(fold, low, high),
        frozenset("N"),
    ),
]
#: Several people, each perhaps behind any words on what he is: "Reef governor Ana Sol and former Ebb player Bo Lind".
Introduced = Annotated[
    tuple[str, ...],
    Slot(_several(_INTRODUCED), lambda fold, low, high: _introduced(fold, low, high), frozenset("N")),
]
#: One or several organisations.
Organisations = Annotated[tuple[str, ...], Slot(rf"(?:the )?N(?:{_AND}(?:the )?N)*", _organisations, frozenset("N"))]
#: What somebody does on the work: one or several roles of the fact format.
Roles = Annotated[tuple[str, ...], Slot(_ROLES_PATTERN, _roles, _ROLE_NEEDS)]
#: An organisation: a company, a network, an outlet.
Organisation = Annotated[str, Slot(r"(?:the )?N", _organisation, frozenset("N"))]
#: Another work, by its title.
Work = Annotated[str, Slot(rf"(?:the )?{_TITLE}(?:{_OF})?", _quoted, frozenset("NQ"))]
#: A title between quotation marks.
Quoted = Annotated[str, Slot("Q", _quoted, frozenset("Q"))]
#: A place, with what it lies in.
Place = Annotated[str, Slot(r"(?:the )?N(?:, N)*", _name, frozenset("N"))]
#: A date.
Date = Annotated[When, Slot("D", _value, frozenset("D"))]
#: A whole number, in figures or words.
Whole = Annotated[int, Slot("(?:C|one|a|an)", _integer, frozenset({"C", "one", "a", "an"}))]
#: A figure as it stands, with "million" counted in.
Figure = Annotated[float, Slot("C", _number, frozenset("C"))]
#: What stands between "by" and a name: "series creator and executive producer ", "Canadian animator ".
Titles = Annotated[
    tuple[str, ...],
    Slot(
        rf"(?:(?:the|its|{_TITLE_WORDS}|N(?:'s)?|[NQ] and [NQ]|Q) )*?(?:{_ROLE_ONE}(?:(?:, | and |/){_ROLE_ONE})* |(?:{_TITLE_WORDS}) )"
        rf"|(?:the (?!N))?(?:(?!(?:the|stars?) )(?:{_TITLE_WORDS}|{_CALLINGS}|marine|biologist|artist|and|poet|dramatist|professor|historian|academic|lawyer|doctor|psychologist) )+",
        lambda fold, low, high: roles_in(fold.line[low:high]),
    ),
]
#: "second", "22nd".
Nth = Annotated[int, Slot("O", _integer, frozenset("O"))]
#: A percentage.
Percent = Annotated[float, Slot("P", _number, frozenset("P"))]
#: "4 out of 5", "8.6/10".
Rated = Annotated[Rating, Slot("R", _value, frozenset("R"))]
#: A letter grade.
Letter = Annotated[str, Slot("G", _value, frozenset("G"))]
#: Plain words of the sentence, up to six of them.
Words = Annotated[str, Slot(r"[a-zO][a-zOC'/-]*(?: [a-zOC/'-]+){0,5}?", _words)]


def slot_of(annotation: Any) -> Slot | None:
    """The slot of a parameter's annotation; ``list[...]`` and optional types are looked into."""
    metadata = getattr(annotation, "__metadata__", ())
    for item in metadata:
        if isinstance(item, Slot):
            return item
    for inner in getattr(annotation, "__args__", ()):
        if (slot := slot_of(inner)) is not None:
            return slot
    return None
