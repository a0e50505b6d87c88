"""Days on a line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from markupsafe import Markup, escape


class Scale(NamedTuple):
    """From days (as ordinals) to places from ``left`` to ``right``."""

    first: int
    last: int
    left: float
    right: float

    def at(self, day: int) -> float:
        """Where a day stands; days outside stand at the edge."""
        inside = min(max(day, self.first), self.last)
        return round(self.left + (self.right - self.left) * (inside - self.first) / max(1, self.last - self.first), 1)


def ordinal(day: str) -> int:
    """A day as a number."""
    return date.fromisoformat(day).toordinal()


def scale_of(days: Iterable[str], left: float, right: float) -> Scale | None:
    """A scale that holds all the days with some room; ``None`` where there are none."""
    numbers = [ordinal(d) for d in days]
    if not numbers:
        return None
    low, high = min(numbers), max(numbers)
    room = max(20, (high - low) // 25)
    return Scale(max(1, low - room), min(date.max.toordinal(), high + room), left, right)


def ticks(scale: Scale) -> list[tuple[float, str]]:
    """Years (or every so many) on the scale."""
    first, last = date.fromordinal(scale.first).year, date.fromordinal(scale.last).year
    step = max(1, (last - first + 1) // 9 + 1) if last - first > 9 else 1
    found = []
    for year in range(first, last + 1, step):
        start = date(year, 1, 1).toordinal()
        if scale.first <= start <= scale.last:
            found.append((scale.at(start), str(year)))
    return found


def draw(form: str, *values: object) -> Markup:
    """Markup with values in it: numbers as they are, words escaped."""
    return Markup(form.format(*(v if isinstance(v, (int, float, Markup)) else escape(v) for v in values)))


def grid(scale: Scale, height: float) -> Markup:
    """Lines at the years."""
    made = Markup("")
    for x, year in ticks(scale):
        made += draw('<line class="grid" x1="{0}" x2="{0}" y1="14" y2="{1}"/>', x, height)
        made += draw('<text class="tick" x="{}" y="10">{}</text>', x + 2, year)
    return made
