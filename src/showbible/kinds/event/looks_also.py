"""A second look at castings that a new paragraph goes on with: "Also revealed was the guest cast, including ..."."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.grammar.rules import headed
from showbible.kinds.cast import Cast
from showbible.kinds.event.fact import Event
from showbible.kinds.fact import Found
from showbible.kinds.second import Known
from showbible.text.patterns import later

_ALSO = later(
    r"(?:also (?:announced|revealed|confirmed|unveiled) (?:was|were)|it was also (?:announced|revealed|confirmed)|(?:the )?(?:network|studio|N) also (?:announced|revealed|confirmed))\b[^;.]{0,40}\bcast\b"
)


def also_cast(reading: Reading, known: Known) -> Iterator[Found]:
    """Players whom the first sentence of a paragraph makes known at the time of the castings before it."""
    last: tuple[tuple[str, ...], str] | None = None
    for prose in reading.prose:
        if prose.plot or prose.run_together or not headed(prose.section.path, ("cast",)):
            continue
        path = tuple(prose.section.path)
        if last and last[0] == path and prose.sentences and "also" in prose.words(0):
            told = known.of(prose, 0)
            players = dict.fromkeys(f.performer for f in told if isinstance(f, Cast))
            new = players and not any(isinstance(f, Event) for f in told)
            fold = prose.fold(0) if new else None
            if fold and not any(m.letter == "D" for m in fold.marks.values()) and _ALSO.match(fold.line):
                span = prose.passage.span(fold.start, fold.end)
                yield from (Found(Event("casting", last[1], p), "event.also_cast", span) for p in players)
        for n in range(len(prose.sentences)):
            dates = [f.date for f in known.of(prose, n) if isinstance(f, Event) and f.type == "casting"]
            last = (path, dates[-1]) if dates else last


#: A dated sentence that tells of casting, and names nobody.
_BEGUN = later(
    r"\bcasting (?:announcements )?(?:began|started|commenced|was (?:announced|underway|under way))\b|\b(?:O|lead|main|initial|principal) (?:[CO] )?(?:[a-z]+ )?(?:roles?|parts?|actors?|cast members?|castings?|cast) (?:was|were) (?:cast|announced|revealed|confirmed|made)\b"
)
_TAKEN = later(r"\b(?:cast|landed|won|announced|confirmed|signed|hired|tapped|joined|chosen)\b")


def cast_at_first(reading: Reading, known: Known) -> Iterator[Found]:
    """Players whom the sentence behind a dated one on casting names: "In May, the first role was cast. Ana Sol landed it"."""
    for prose in reading.prose:
        if prose.plot or prose.run_together or not prose.dates or not headed(prose.section.path, ("cast",)):
            continue
        for n in range(len(prose.sentences) - 1):
            if prose.words(n).isdisjoint({"casting", "cast"}):
                continue
            fold, told = prose.fold(n), known.of(prose, n + 1)
            days = [m.value for m in fold.marks.values() if m.letter == "D"]
            players = dict.fromkeys(f.performer for f in told if isinstance(f, Cast))
            if len(days) != 1 or not players or "N" in fold.line or not _BEGUN.search(fold.line):
                continue
            behind, day = prose.fold(n + 1), getattr(days[0], "edtf", None)
            dated = any(m.letter == "D" for m in behind.marks.values()) or any(isinstance(f, Event) for f in told)
            if day and not dated and _TAKEN.search(behind.line):
                span = prose.passage.span(behind.start, behind.end)
                yield from (Found(Event("casting", day, p), "event.cast_at_first", span) for p in players)


SECONDS = (also_cast, cast_at_first)
