"""People in phrases: one or several, with what they are before their names; and organisations."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.run_words import GATHERINGS
from showbible.grammar.slot import AND, name_at, tidy
from showbible.text.patterns import compiled, later

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


def person_at(fold: Fold, low: int, high: int) -> str | None:
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


def organisation_at(fold: Fold, low: int, high: int) -> str | None:
    return name_at(fold, low, high)


#: Behind a name: what it does of its own, as in "costumes were by N, and N edited".
ACTS = r" (?:(?:also|then|later) )?(?:[a-z]+ed|wrote|cut|cast|shot|took|came|serves?|joins?|is|was|has)(?! by\b)(?![a-z'-])"
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


def people_at(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    low = _behind_place(fold.line, low)
    high = end_of_people(fold.line, low, high)
    if compiled(ACTS).match(fold.line, high):
        low = past_clause(fold.line, low, high)
    names: list[str] = []
    if pair := compiled(r"N and N(?=,)").match(fold.line[low:high]):
        # "composers Young and Shah, A and B": the list of the two is over.
        high = low + pair.end()
    for n in range(low, high):
        if n in fold.marks and fold.marks[n].letter == "N" and not _of_whom(fold.line, low, n):
            name = person_at(fold, n, n + 1)
            if name is None:
                return None
            names.append(name)
    shared = compiled(r"N and N").fullmatch(fold.line[low:high])
    if shared and len(names) == 2 and " " not in names[0] and len(names[1].split()) == 2:
        # "Aaron and Todd Helbing": the family name is said once.
        names[0] = f"{names[0]} {names[1].split()[-1]}"
    return tuple(names) or None


def organisations_at(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    marks = [n for n in range(low, high) if n in fold.marks and fold.marks[n].letter == "N"]
    names = [tidy(fold.words(n, n + 1)) for n in marks]
    if len(marks) > 2 and fold.line[marks[-2] + 1 : marks[-1]] in {", and ", ", and the "}:
        # "Ebb and Flow, and Low Tide Pictures": what "and" joins before the last comma is one name.
        for k in range(len(marks) - 2, 0, -1):
            if fold.line[marks[k - 1] + 1 : marks[k]] == " and ":
                names[k - 1 : k + 1] = [tidy(fold.words(marks[k - 1], marks[k] + 1))]
    return tuple(names) or None


CALLINGS = (
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
_CALLED = (frozenset(CALLINGS.split("|")) | {"star"}) - {
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
DESCRIBED = rf"(?<![^\W\d_])(?<![a-z]-)(?!(?<=and )stars )(?:(?:N(?:'s)? )?(?!(?:the )?(?:show|series|season)(?:,| and) )(?:[a-z]+-(?:[a-z]+|N) (?=[a-z]))?(?:(?:{CALLINGS})(?:/(?=[a-z])|(?: (?:of|from) (?:the )?N)?,? (?:and )?))+)?N"
_NO_LINK = r"(?!(?:and|or|but|however|meanwhile|who|whose|as|in|on|to|for|by|with|that|which|of|from|at|while|is|are|was|were|has|have|had|also|not|both|see|sees|feature|features|featured|featuring|include|includes|included|including|saw|star|stars|starring)\b)"
INTRODUCED = rf"(?<![a-zA-Z'])(?:(?:(?:N(?:'s)?|O|C) )?(?:{_NO_LINK}[a-z]+(?:[-/][a-z]+)* )(?:(?:{_NO_LINK}[a-z]+(?:[-/][a-z]+)*|N(?:'s)?|O) ){{0,4}}?)?N(?!'|[ ]N| {_NO_LINK}[a-z-]+ (?:[a-z-]+ )?N)"
_INTRODUCED_RE = later(INTRODUCED)


def introduced_at(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    found = [person_at(fold, low + m.end() - 1, low + m.end()) for m in _INTRODUCED_RE.finditer(fold.line[low:high])]
    return tuple(n for n in found if n) if found and all(found) else None


#: The show that somebody is known from, between his name and what he does: "Ana Sol of Low Water was cast".
OF_HIS = r"(?: (?:of|from) (?:the )?(?:(?:[a-z-]+ ){0,3}(?:group|band|duo|trio|troupe|team) )?N(?: fame)?(?= (?:was|were|is|are|has|have|had|will|would|also|both|later|joined|joins|signed|landed|booked|appeared|appears|returned|returns|guest)\b))?"
_BEHIND_OF = later(r" (?:of|from) (?:the )?(?:(?:[a-z-]+ ){0,3}(?:group|band|duo|trio|troupe|team) )?$")


def _of_whom(line: str, low: int, n: int) -> bool:
    """Whether the name at ``n`` of a run from ``low`` tells of whom or of what the one before it is."""
    return _BEHIND_OF.search(line, low, n) is not None


_DESCRIBED_RE = later(DESCRIBED)


def described_at(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    low = _behind_place(fold.line, low)
    names = [
        person_at(fold, low + m.end() - 1, low + m.end())
        for m in _DESCRIBED_RE.finditer(fold.line[low:high])
        if not _of_whom(fold.line, low, low + m.start())
    ]
    return tuple(n for n in names if n) if names and all(names) else None


def several(one: str) -> str:
    """One or several of ``one``, which ends with no space, with "and" or commas between; it is written once (see ``one_or_more``)."""
    return f"(?:{one}(?:{AND})?)+(?<! )"
