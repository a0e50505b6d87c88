"""Other works in sentences: which names can be theirs, and the tie to one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, Scene
from showbible.grammar.slot import Slot, tidy
from showbible.kinds.fact import folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.titles import FORM, whole
from showbible.text.patterns import compiled, later

_SORT = r"(?:other |another |established |popular |successful |acclaimed |hit |long-running |classic |television |tv |animated |feature |short |original |web |limited |drama |comedy |science fiction |sci-fi |parent |sister |spin-off |spinoff |sequel |prequel |crossover |companion |fellow |previous |earlier |netflix |reunion |retrospective |N |\d{4}s |D |O |own )*"
_NO_WORK = (
    frozenset("Season Series Universe Comics Awards Award Festival Street City Channel Studios Records Chapter".split())
    | lexicon.SOCIAL_SITES
)


#: Last words that organisations share with titles: "Full Ebb House".
_ALSO_TITLES = frozenset(("House", "Academy", "Games", "Agency", "Society"))
#: A fictional universe, in short.
_UNIVERSE = later(r"[A-Z]{1,4}U")
#: What happened in the world and is no work.
_HISTORY = later(r"\b(?:War(?: I{1,2})?|Revolution|Massacre|Rebellion|Crisis of|Hurricane|Holocaust|Uprising|Blitz)$")


def _work(fold: Fold, low: int, high: int) -> str | None:
    """The last name or title of the stretch, unless it's somebody's, an organisation's or a mere word."""
    if fold.line.startswith("Q", high - 1):
        return _quoted(fold, high - 1)
    at = next((n for n in range(high - 1, low - 1, -1) if n in fold.marks and fold.marks[n].letter == "N"), None)
    if at is None or compiled(
        r"'s? [a-z]| (?:(?:film|television|tv|book|comic|novel|video game) )?(?:series|films|comics|universe|franchise|characters?|shows|movies|city|media|projects|properties|titles)\b"
    ).match(fold.line[at + 1 :]):
        return None
    name = tidy(fold.words(at, at + 1).strip('"“”'))
    of = compiled(r" (?:of|in|and) (?:the )?N").match(fold.line[at + 1 :])
    if of is not None and at + 1 < high:
        name = tidy(fold.words(at, high))
    return name if may_be_work(name) else None


#: In front of a title in quotation marks: it is a show's, no episode's.
_TOLD_BEFORE = later(
    r"\b(?:(?:series|films?|shows?|miniseries|sitcom|movies?|programmes?|drama|soap opera|telenovela|anime|franchise|spin-?offs?|sequels?|prequels?|remake|revival|reboot)"
    r"(?: in (?:D|[a-z]+ media))?(?:,? (?:titled|called|entitled|named|including))?,?|(?:spin-?offs?|sequels?|prequels?|remake|continuation|revival|reboot)(?: series)? (?:of|from|to)|(?:crossovers?|crossed over|universe|same world|continuity) (?:with|as)"
    r"|(?:ordered|commissioned|greenlit|picked up)|(?<!pilot )(?:episodes?|instal?lments?|finale|premiere|seasons?|series) of)(?: the)? $"
)
#: The same where it is one of several: the title in front of it is told.
_ONE_MORE = later(r"Q(?:,| and|, and|,? as well as)(?: the)? $")


def _quoted(fold: Fold, at: int) -> str | None:
    """A title in quotation marks, of which the words in front say that it is a work's."""
    first = at
    while (more := _ONE_MORE.search(fold.line, max(0, first - 16), first)) is not None:
        first = more.start()
    name = tidy(fold.words(at, at + 1).strip().strip('"“”').rstrip(","))
    if not name[:1].isupper() and not name[:1].isdigit():
        return None
    return name if len(name.split()) < 9 and _TOLD_BEFORE.search(fold.line, max(0, first - 60), first) else None


#: What is only after the manner of its first part: "a Halloween-themed episode".
_LIKE = (
    "-themed",
    "-style",
    "-based",
    "-set",
    "-inspired",
    "-born",
    "-only",
    "-era",
    "-owned",
    "-produced",
    "-created",
)
#: What is no title by itself: holidays, the letters behind a comma, a universe's name.
_NO_TITLE = later(
    r"(?:TV|Television)[- ](?:[Ss]eries|[Ss]how|[Ff]ilm)|Christmas|Halloween|Thanksgiving|Easter|(?:[A-Z]\.){1,2}|M\.D\.|[A-Z][a-z]+verse"
)


#: Two titles that their marks held apart: "TidewaterThe Ebb".
_GLUED = later(r"[a-z]The [A-Z]")


def may_be_work(name: str) -> bool:
    """Whether a name can be a work's: no country's, outlet's, service's or other organisation's."""
    if (
        name.startswith(("Series ", "TV ", "Season "))
        or len(name) < 3
        or name.endswith(_LIKE)
        or name in {"The", "And"}
        or (name.split()[-1] in _NO_WORK and ": " not in name)
    ):
        return False
    if name in lexicon.COUNTRIES or name in lexicon.MAKERS or lexicon.is_outlet(name) or lexicon.is_service(name):
        return False
    if _UNIVERSE.fullmatch(name) or _NO_TITLE.fullmatch(name) or _GLUED.search(name):
        return False
    housed = name.split()[-1] in _ALSO_TITLES and len(name.split()) > 1
    return not ((lexicon.is_organisation(name) and not housed) or (": " not in name and _HISTORY.search(name)))


def begins_as_ours(work: str, scene: Scene) -> bool:
    """Whether a title begins as one of the work's own does: two words of it, or all in front of its colon."""
    name = folded(work).split()
    for title in scene.titles:
        head = folded(title.split(":")[0]).split() if ":" in title else folded(title).split()[:2]
        if head and len("".join(head)) > 4 and name[: len(head)] == head and len(name) > len(head):
            return True
    return False


def played_there(fold: Fold, end: int) -> bool:
    """Whether brackets behind a work tell of somebody's part in it: "Low Sands (as Cass Holt)"."""
    return any(fold.text[a:b].lstrip().startswith("(as ") for at, a, b in fold.asides if at == end)


#: Up to two plain words, or none.
Few = Annotated[str, Slot(r"(?:[a-z]+ ){0,2}?", lambda fold, low, high: fold.line[low:high])]
#: Another work, with what the sentence calls it: "the second season of Daredevil", "the film Iron Fist".
Other = Annotated[
    str,
    Slot(
        rf"(?<![a-zA-Z])(?:(?:the |its |their |his |her |both |an? )?(?:(?:O|D|[a-z]+|C) (?:season|series|episode|seasons|episodes)s? (?:C )?(?:of|from) (?:the )?)?(?:the )?{_SORT}(?:(?:(?:[a-z-]+ ){{0,4}}?)?{FORM} |(?:D|\d{{4}}s) (?:[a-z-]+ ){{0,2}}?{FORM}, )?(?:(?:C )?N(?! (?:N|O season|C))|(?<!N )Q))",
        _work,
    ),
]


#: What people do in works, and works don't.
_PLAYS = later(
    r" (?:plays?|played|reprises?|reprised|portrays?|portrayed|guest[- ]stars?|says?|said|wrote|directed|appears?|appeared)\b(?! (?:on|in (?:the )?D))"
)


#: What isn't so, in front of a tie.
_NOT_SO = later(r"\b(?:and|but|,) not (?:as )?(?:the |an? |his |her )?$")
#: A foreign title, of which a name is only the first word.
_CUT_SHORT = later(r" (?:una?|el|los|las|du|des|der|das|und|il|della|di|da|do|dos|och|og|van|het|een) [a-zà-ÿ]")
#: In front of a number that is a season's.
_NUMBERED = later(r"\b(?:series|season|part|volume|cycle) $")


def ties(work: str, here: Here, relation: str | None) -> Iterator[TieIn]:
    """The tie, unless the work is this one."""
    line = here.line
    if _NOT_SO.search(line, 0, here.low) or _CUT_SHORT.match(line, here.high):
        return  # "not the part that he played in Tidewater"; "Tidewater | en la noche"
    if _PLAYS.match(line, here.high) and compiled(r"[^ ]+ [^ ]+").fullmatch(work):
        return  # "in the spin-off, Ana Sol plays": somebody
    if compiled(r" (?:says?|said|states?|stated|explains?|explained|commented|noted|added)\b").match(line, here.high):
        return  # "an event of the films, Lind said": somebody
    if compiled(r",? (?:(?:in D|on D) )?(?:to promote|to discuss|to talk about|promoting|for an interview)\b").match(
        line, here.high
    ):
        return  # a talk show
    work = compiled(r"^(?:[A-Z]\w+ )?Season (?=[A-Z])").sub("", whole(work, here, relation))
    if (quoted := compiled(r" Q(?=[,.;]|$)").match(line, here.high)) is not None and line.endswith("N", 0, here.high):
        work = f"{work}{here.fold.words(here.high, quoted.end())}"  # a title that holds marks
    before, _, behind = here.words.partition(";")
    if work in behind and work not in before:
        return  # "shares its world with Tidewater; Lind is seen in both": a new clause
    own = {folded(t) for t in here.scene.titles}
    name = folded(work)
    if lexicon.number(name) is not None and _NUMBERED.search(line, max(0, here.high - 12), here.high - 1):
        return  # "first seen in Series Two"
    if line.endswith("the ", 0, here.high - 1) and any(t.endswith(f" {name}") for t in own) and " " in name:
        return  # "the Holiday Special", of "Harbour Lights Holiday Special"
    if name in own or any(name == f"{t} season {here.scene.season}" for t in own):
        return
    yield TieIn(work, relation)
