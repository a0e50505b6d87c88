"""The source pane: a text cut where evidence begins and ends, so that any of it can be lit without counting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

#: At most so many things are told of one stretch: a text that makes more of them is no article.
MOST = 40


class Segment(NamedTuple):
    """A stretch of the source: its words, the numbers of the data that rest on it, whether it is lit."""

    text: str
    data: tuple[int, ...]
    lit: bool
    first: bool


def segments(
    text: str, spans: Sequence[tuple[int, int, int]], lit: Sequence[tuple[int, int]] = ()
) -> Iterator[Segment]:
    """The whole text in order, cut at every end of ``spans`` (start, end, number of the datum) and of ``lit``.

    Offsets are code points, as everywhere; the browser is given elements and counts nothing.

    >>> [(s.text, s.data) for s in segments("abcdef", [(1, 4, 0), (3, 5, 1)])]
    [('a', ()), ('bc', (0,)), ('d', (0, 1)), ('e', (1,)), ('f', ())]
    """
    size = len(text)
    events: dict[int, tuple[list[int], list[int]]] = {0: ([], []), size: ([], [])}
    kept = [(start, end, number) for start, end, number in spans if 0 <= start < end <= size]
    lit = [(start, end) for start, end in lit if 0 <= start < end <= size]
    for start, end, number in kept:
        events.setdefault(start, ([], []))[0].append(number)
        events.setdefault(end, ([], []))[1].append(number)
    for start, end in lit:
        events.setdefault(start, ([], []))[0].append(-1)
        events.setdefault(end, ([], []))[1].append(-1)
    active: dict[int, int] = {}
    first = True
    places = sorted(events)
    for place, after in zip(places, places[1:], strict=False):
        opened, closed = events[place]
        for number in opened:
            active[number] = active.get(number, 0) + 1
        for number in closed:
            active[number] -= 1
            if not active[number]:
                del active[number]
        is_lit = -1 in active
        data = (
            sorted(n for n in active if n >= 0) if len(active) <= MOST else sorted(n for n in active if n >= 0)[:MOST]
        )
        yield Segment(text[place:after], tuple(data), is_lit, is_lit and first)
        first = first and not is_lit
