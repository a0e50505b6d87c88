"""Parts in phrases: what a sentence says that somebody plays."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.slot import AND, tidy
from showbible.text.patterns import compiled, later


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


def part_at(fold: Fold, low: int, high: int) -> str | None:
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
    found = [part_at(fold, low + m.start(), low + m.end()) for m in places]
    return tuple(f for f in found if f) or None


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
PART = (
    rf"(?:(?:the voice of )?(?:{_OFFICE}|\b(?:his |her |their |fellow |the |a |an )?(?:{_TRADES}),? (?=N)|\b(?:{_KIN} ){{0,2}}(?!was |is |has |plays |voices ){_KIN}s (?=N(?:, | and )(?:and )?N)|\b(?:his|her|their) (?:{_KIN} ){{0,3}}{_KIN},? (?=N(?!'| as\b)))?"
    r"(?:the |a |an )?(?:(?:young|younger|older|new|old|adult|teenage|little|fellow|baby) )?"
    r"(?:N's? (?:(?:O|C|[a-z]+(?:-[a-z0-9]+)*) ){0,3}(?!(?:the|for|of|in|on|at|and|to|with|by|a|an)\b)[a-z]+(?:-[a-z]+)*(?:, (?!(?:after|under|later|former|together|either|over|however|rather|never|ever)\b)[a-z]+(?:ist|er|or|ian|man|eon))?,? N(?!'| as\b)|N(?: (?:N(?!')|of (?:the )?N(?!')|the N(?!')))?)"
    r"(?:'s? (?:(?:O|N|C|[a-z]+(?:-[a-z0-9]+)*) ){0,2}(?:daughter|son|wife|husband|mother|father|brother|sister|doppelgänger|doppelganger"
    r"|friend|boss|uncle|aunt|assistant|voice|double|boyfriend|girlfriend)(?:-in-law)?(?!,? N))?(?: ?/ ?(?:the )?N)*)"
)
_PART_RE = later(PART)
#: What follows a name that is the next player's, not a part's.
_PLAYS = r" (?:(?:also|both|all) )*(?:plays?|played|portrays?|portrayed|voices?|voiced|lends?|lent|provides?|provided|stars?|starred|appears?|appeared|will|would|(?:is|are|was|were)(?! (?:[a-z]+ ){0,2}(?:played|portrayed|voiced|performed) )|has|have|had|joins?|joined|returns?|returned|guest|recurs?|recurred|co-stars?|co-starred|cameos?|cameoed|debuts?|debuted|took|takes|replaces|replaced|became|becomes|made|makes|came|comes|serves|served|to (?:repris|play|star|return|appear|guest|voic|portray|join|recur)[a-z-]*)(?![a-z])"
#: What several parts look like in a fold.
PARTS = rf"{PART}(?:{AND}(?>{PART})(?!(?:,? who(?: also)?)?{_PLAYS})(?!,? and N(?: both| also)* (?:play|portray|voice|star|appear|recur|join|returned|joined|return|(?:are|were)(?! (?:[a-z]+ ){{0,2}}(?:played|portrayed|voiced|performed) ))(?![a-z])(?! by)))*"
#: Not behind what gives it a player: "stars as N, and N and N also star" has two who also star; "such guests as N" has one.
NO_PART = r"(?<!(?<!such)(?<!well)(?<!guest stars)(?<!actors)(?<!performers)(?<!guests)(?<!celebrities)(?<!people) as N)(?<!plays N)(?<!portrays N)(?<!voices N)"
