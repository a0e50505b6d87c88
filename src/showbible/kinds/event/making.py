"""Whether what a sentence says was filmed or written is the work, and where."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here
from showbible.grammar.slot import tidy
from showbible.kinds.event.fact import Event
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

_PLACES = later(
    r"(?:^|[ ,])(?:returned to|in|at|around|on location in|on location at|throughout|near|on(?= (?:the )?N (?:lot|backlot)\b)|with(?= N(?:, N)*,? (?:standing|doubling|filling) in for\b))(?: both| and around)? (?:the )?(?:(?:[a-z]+ )?(?:city|town|streets|village|state|province) of )?"
    r"(?P<place>N(?: of (?:the )?N)?(?: (?:lot|backlot))?(?:(?<=N), N)*(?P<town> in (?:the )?N(?:, N)*)?)(?P<more>(?:,? and (?:in )?|, )(?:the )?N)?"
)


def place_of(here: Here, low: int = 0, high: int | None = None) -> str | None:
    """The one place that ``line[low:high]`` (the sentence) names; ``None`` where it names none or several."""
    found: list[str] = []
    for m in _PLACES.finditer(here.line, low, len(here.line) if high is None else high):
        name = tidy(here.fold.words(m.start("place"), m.end("place")))
        first = here.fold.marks[m.start("place")].value
        if isinstance(first, str) and (
            first.endswith(("Hemisphere", "Con", "Con International"))
            or first in lexicon.GATHERINGS
            or (lexicon.is_outlet(first) and not lexicon.is_locality(first))
        ):
            continue  # "in an interview in the Metro"
        if m["more"] or not isinstance(first, str) or first in here.scene.titles or lexicon.is_service(first):
            return None
        found.append(compiled(r" in (?:the )?(?=[A-ZÀ-Þ])").sub(", ", name) if m["town"] else name)
    kept = [f for f in found if not any(f != g and g.startswith(f) for g in found)]
    return kept[0] if len(set(kept)) == 1 else None


#: A sentence on the pilot, and on nothing else.
_THE_PILOT = later(
    r"(?!.*\b(?:season|series|rest|remainder|episodes|show)\b)(?:(?:[oi]n|by) D, )?(?:the |a )?(?:[a-z]+ )?pilot(?: episode)? (?:was|had been|began|started|went) [^;]*$"
)


def _subject(here: Here) -> str | None:
    if _THE_PILOT.match(here.line):
        return "pilot"
    return "pilot" if compiled(r"\bpilot\b").search(here.line[max(0, here.low - 30) : here.high + 20]) else None


#: Headings under which what is filmed is something else.
NOT_FILMING = (
    "plot",
    "music",
    "other media",
    "video game",
    "soundtrack",
    "reunion",
    "home media",
    "accolades",
    "sequel",
)


def _own(here: Here) -> bool:
    line = here.line
    if here.scene.kind == "other" or here.under(*NOT_FILMING):
        return False
    if (of := _OF_WORK.match(line, here.low)) and not a_title(here, of.start("work")):
        return False
    if line.startswith("production", here.low) and _ON_A_STAGE.search(line, 0, here.low):
        return False
    near = line[max(0, here.low - 40) : here.high + 40]
    if compiled(
        r"\bfilm\b|\bmovie\b|(?<!last )(?<!final )\bscenes? (?:was|were)|\bepisode [CN]|\bthe (?!pilot|opening|final|last|same)[a-z-]+ episode\b|\b(?:crossover|musical|holiday|christmas|special|live|two-part) episodes\b|album|special\b|post-production|pre-production|production (?:code|company|(?:team|staff|crew)(?! (?:[a-z]+ly )?(?:began|begins|started|starts|finished|wrapped) )|assistants?|managers?|office)|\bfinale\b"
    ).search(near):
        return False
    for m in compiled(r"O (?:season|series)|(?:season|series) (?:C|one|two|three|four)|seasons").finditer(
        _ELSEWHERE.split(line[here.low : here.high + 30], maxsplit=1)[0]
    ):
        mark = next(
            (here.fold.marks.get(here.low + i) for i in range(m.start(), m.end()) if here.low + i in here.fold.marks),
            None,
        )
        value = mark.value if mark else lexicon.number(m[0].split()[-1])
        if here.scene.kind == "season" and value != here.scene.season:
            return False
        if here.scene.kind == "series" and value not in (1, None):
            return True
    return True


#: "The Broadway production", "the touring production".
_ON_A_STAGE = later(r"\b(?:the|an?) (?:[a-z]+ )?(?:N|stage|theatrical|touring|off-?broadway|broadway) $")
#: What is told of the place or the time: "at the pier, where the first season was shot".
_ELSEWHERE = later(r", (?:where|which|as with|as in|like|unlike|after)\b")
_OF_WORK = later(r"[a-z ]+ (?:of|on|for) (?P<work>N)(?!'s)")


def a_title(here: Here, at: int) -> bool:
    """Whether the name at ``at`` is one of the work's titles."""
    name = folded(str(here.fold.marks[at].value))
    return any(folded(t).startswith(name) for t in here.scene.titles) or name in folded(here.scene.title)


def told(kind: str, date: str | None, here: Here, place: str | None = None) -> Iterator[Event]:
    """The event, if it is of this work, with the place that its sentence names."""
    if date and _own(here):
        yield Event(kind, date, _subject(here), place or _place_told(here))


def _place_told(here: Here) -> str | None:
    """The one place that the sentence names, or the clause; of the clause alone where another season's work is told next."""
    low, high = _clause(here)
    own = place_of(here, low, high)
    return own if _NEXT_BEGUN.match(here.line, high) else place_of(here) or own


#: Behind a clause: another season's work began on its own day.
_NEXT_BEGUN = later(
    r",? (?:and|with|while|but) (?:work on |that (?:of|on) |filming (?:of|on|for) )?(?:the|an?) O (?:season|series)\b[^;,]{0,60}\bD"
)
_PARTED = later(r"; |, (?:with|while|before|where|which|and(?! N)|although|but) ")


def _clause(here: Here) -> tuple[int, int]:
    """The clause around a match, whose place counts where the sentence names several."""
    low = max((m.end() for m in _PARTED.finditer(here.line, 0, here.low)), default=0)
    stop = _PARTED.search(here.line, here.high)
    return low, stop.start() if stop else len(here.line)
