"""When a work could be seen nowhere: the days between windows, where both are known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from showbible.kinds import Release
from showbible.store.read import Stated
from showbible.text.edtf import bounds


class Gap(NamedTuple):
    """The first and the last day (ISO) on which no window is open."""

    first: str
    last: str


def gaps(facts: Iterable[Stated]) -> list[Gap]:
    """The gaps between a work's windows, whatever their territories; a window without an end leaves none behind it.

    A stream removed on a day is not there on that day.
    """
    windows: list[tuple[str, str]] = []
    for stated in facts:
        release = stated.fact
        if not isinstance(release, Release) or release.medium != "streaming" or release.start is None:
            continue
        start = bounds(release.start)
        end = bounds(release.end).latest if release.end is not None else "9999-12-31"
        windows.append((start.earliest or start.latest or "0001-01-01", end or "9999-12-31"))
    windows.sort()
    found = []
    reached = windows[0][1] if windows else ""
    for start_, end_ in windows[1:]:
        if start_ > reached:
            last = (date.fromisoformat(start_) - timedelta(days=1)).isoformat()
            found.append(Gap(reached, last))
        reached = max(reached, end_)
    return found
