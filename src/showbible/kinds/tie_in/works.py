"""Other works in sentences: which names can be theirs, and the tie to one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here
from showbible.grammar.slots import Slot, tidy
from showbible.kinds.fact import folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.text.patterns import compiled

_SORT = r"(?:other |television |tv |animated |feature |short |original |web |limited |drama |comedy |science fiction |sci-fi |parent |sister |spin-off |spinoff |sequel |prequel |crossover |companion |fellow |previous |earlier |netflix |reunion |retrospective |N |\d{4}s |D |O |own )*"
FORM = r"(?:series|film|films|show|shows|miniseries|sitcom|movie|movies|programme|program|drama|soap opera|soap|franchise|one-shot|special|short|anime|telenovela|game|video game|novel|serial)"
_NO_WORK = (
    frozenset("Season Series Universe Comics Awards Award Festival Street City Channel Studios Records Chapter".split())
    | lexicon.SOCIAL_SITES
)


#: Last words that organisations share with titles: "Full Ebb House".
_ALSO_TITLES = frozenset(("House", "Academy", "Games", "Agency", "Society"))
#: A fictional universe, in short.
_UNIVERSE = re.compile(r"[A-Z]{1,4}U")
#: What happened in the world and is no work.
_HISTORY = re.compile(
    r"\b(?:War(?: I{1,2})?|Revolution|Massacre|Rebellion|Crisis of|Hurricane|Holocaust|Uprising|Blitz)$"
)


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
_TOLD_BEFORE = re.compile(
    r"\b(?:(?:series|films?|shows?|miniseries|sitcom|movies?|programmes?|drama|soap opera|telenovela|anime|franchise|spin-?offs?|sequels?|prequels?|remake|revival|reboot)"
    r"(?: in (?:D|[a-z]+ media))?(?:,? (?:titled|called|entitled|named|including))?,?|(?:spin-?offs?|sequels?|prequels?|remake|continuation|revival|reboot)(?: series)? (?:of|from|to)|(?:crossovers?|crossed over|universe|same world|continuity) (?:with|as)"
    r"|(?:ordered|commissioned|greenlit|picked up)|(?<!pilot )(?:episodes?|instal?lments?|finale|premiere|seasons?|series) of)(?: the)? $"
)
#: The same where it is one of several: the title in front of it is told.
_ONE_MORE = re.compile(r"Q(?:,| and|, and|,? as well as)(?: the)? $")


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
_LIKE = ("-themed", "-style", "-based", "-set", "-inspired", "-born", "-only", "-era")


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
    if name in lexicon.COUNTRIES or lexicon.is_outlet(name) or lexicon.is_service(name) or _UNIVERSE.fullmatch(name):
        return False
    housed = name.split()[-1] in _ALSO_TITLES and len(name.split()) > 1
    return not ((lexicon.is_organisation(name) and not housed) or (": " not in name and _HISTORY.search(name)))


#: Up to two plain words, or none.
Few = Annotated[str, Slot(r"(?:[a-z]+ ){0,2}?", lambda fold, low, high: fold.line[low:high])]
#: Another work, with what the sentence calls it: "the second season of Daredevil", "the film Iron Fist".
Other = Annotated[
    str,
    Slot(
        rf"(?<![a-zA-Z])(?:(?:the |its |their |his |her |both |an? )?(?:(?:O|D|[a-z]+|C) (?:season|series|episode|seasons|episodes)s? (?:C )?(?:of|from) (?:the )?)?(?:the )?{_SORT}(?:(?:(?:[a-z-]+ ){{0,2}}?)?{FORM} |(?:D|\d{{4}}s) (?:[a-z-]+ ){{0,2}}?{FORM}, )?(?:(?:C )?N(?! (?:N|O season|C))|(?<!N )Q))",
        _work,
    ),
]


#: How a title goes on that the marks have cut: "To Play | the King", "The Ren | & Stimpy Show".
_MORE = re.compile(r" (?:& |(?:of|in|for|to)? ?the |of |for |in |to )N(?=[,.;]| and | which| that| \(|$)| & N")


#: One episode is of one show: "an episode of Salt | and Stone".
_PAIR = re.compile(r" and N(?=[,.;]|$)")
_CALLED = re.compile(r"\b(?:titled|called|entitled|named) N$")
#: How a title goes on in the paragraph where its marks have cut it: "titled Max Low | for President was".
_TITLE_ON = re.compile(
    r"(?:['’]s)?(?: (?:(?:of|the|for|in|to|a|on|with) )*[A-Z][\w'’-]*)+(?=[,.;)]|$| (?:in (?:19|20)\d\d|was|is|were|which|that|aired|premiered|debuted)\b)"
)


#: What is behind a name that only begins a title, or is its maker's where its sort is told: "Lind's Harbour", "Bo Lind's 1960 film Harbour".
_ITS = re.compile(rf"['’]s? (?:the )?(?P<sort>(?:(?:D|O|[a-z-]+) ){{0,3}}{FORM} |D )?(?P<title>N)(?!['’])")
#: How a spin-off's title goes on behind the work's: "Harbour Lights in Wonderland".
_OF_OURS = re.compile(r" (?:in|of|on|for|with|and|at|from) (?:the )?N(?=[,.;]| (?:was|premiered|aired|which|that)\b)")
#: A title of one word that goes on: "Return | to Green Sands".
_ONWARD = re.compile(r" to (?:the )?N(?=[,.;]|$)")


def _of_two(name: str, here: Here) -> str | None:
    """A show that is called by two given names, one of which is ``name``: "Mia and Cass"."""
    for m in compiled(r"N and N(?![a-z'])").finditer(here.line, here.low):
        one, two = (tidy(here.fold.words(n, n + 1)) for n in (m.start(), m.end() - 1))
        if name in (one, two) and all(w.casefold() in lexicon.GIVEN_WORDS for w in (one, two)):
            return f"{one} and {two}"
    return None


#: What people do in works, and works don't.
_PLAYS = re.compile(
    r" (?:plays?|played|reprises?|reprised|portrays?|portrayed|guest[- ]stars?|says?|said|wrote|directed|appears?|appeared)\b(?! (?:on|in (?:the )?D))"
)


def ties(work: str, here: Here, relation: str | None) -> Iterator[TieIn]:
    """The tie, unless the work is this one."""
    line = here.line
    if _PLAYS.match(line, here.high) and compiled(r"[^ ]+ [^ ]+").fullmatch(work):
        return  # "in the spin-off, Ana Sol plays": somebody
    if compiled(r" (?:says?|said|states?|stated|explains?|explained|commented|noted|added)\b").match(line, here.high):
        return  # "an event of the films, Lind said": somebody
    if compiled(r",? (?:(?:in D|on D) )?(?:to promote|to discuss|to talk about|promoting|for an interview)\b").match(
        line, here.high
    ):
        return  # a talk show
    named = line.endswith("N", 0, here.high)
    if named and (more := _MORE.match(line, here.high)) is not None and work not in here.scene.titles:
        whole = here.fold.words(here.high - 1, more.end())
        if (
            more[0] == " & N"
            or ":" in work
            or more[0] == " to N"
            or relation in {None, "spin_off"}
            or any(t.startswith(whole) for t in here.scene.titles)
        ):
            work = tidy(whole)
    elif line.endswith("episode of N", 0, here.high) and (pair := _PAIR.match(line, here.high)) is not None:
        work = tidy(here.fold.words(here.high - 1, pair.end()))
    elif _CALLED.search(line, here.low, here.high) is not None:
        start = here.fold.offset(here.high - 1)
        if (
            whole_title := _TITLE_ON.match(here.fold.text, start + len(here.fold.words(here.high - 1, here.high)))
        ) is not None:
            work = f"{work}{whole_title[0]}"
    elif named and (owned := _ITS.match(line, here.high)) is not None:
        title = tidy(here.fold.words(owned.start("title"), owned.end("title")))
        work = title if owned["sort"] else f"{work}'s {title}"
    if (quoted := compiled(r" Q(?=[,.;]|$)").match(line, here.high)) is not None and line.endswith("N", 0, here.high):
        work = f"{work}{here.fold.words(here.high, quoted.end())}"  # a title that holds marks
    if " " not in work and (onward := _ONWARD.match(line, here.high)) is not None:
        work = tidy(here.fold.words(here.high - 1, onward.end()))
    if " " not in work and work.casefold() in lexicon.GIVEN_WORDS and (both := _of_two(work, here)) is not None:
        work = both
    if (
        named
        and relation == "spin_off"
        and work in here.scene.titles
        and not line.endswith((" of N", " from N", " to N", " the N"), 0, here.high)
        and (longer := _OF_OURS.match(line, here.high)) is not None
    ):
        work = tidy(here.fold.words(here.high - 1, longer.end()))
    before, _, behind = here.words.partition(";")
    if work in behind and work not in before:
        return  # "shares its world with Tidewater; Lind is seen in both": a new clause
    own = {folded(t) for t in here.scene.titles}
    name = folded(work)
    if name in own or any(name == f"{t} season {here.scene.season}" for t in own):
        return
    yield TieIn(work, relation)
