"""What charts are drawn from: values that stand as attributes on the rows of the tables behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from showbible.catalogue import Moment
from showbible.catalogue.grades import points
from showbible.catalogue.watch import reach_of
from showbible.kinds import Release, Review, Score

#: Names and values of attributes; one without a value is left out.
Marks = Mapping[str, str | None]

#: The attributes of a window's days, in order.
DAYS = ("data-from", "data-sure", "data-until", "data-to")


def day_marks(moment: Moment) -> Marks:
    """The first and the last day that a date can mean, and how precise it is (``month``, ``day~``, ``interval``).

    A side that is open or unknown has no day.
    """
    return {"data-from": moment.earliest, "data-to": moment.latest, "data-how": moment.precision}


def window_marks(release: Release, releases: Sequence[Release]) -> Marks:
    """The four days of a window: from when it may be open, is surely open, surely still is, may still be.

    ``data-how`` says what a window without an end does: what streams or is sold goes ``on``, of the rest it is
    ``unknown``.
    """
    start, end = reach_of(release, releases)
    ended = release.end is not None
    lasting = release.medium in ("streaming", "home_media")
    return {
        "data-from": start.earliest,
        "data-sure": start.latest,
        "data-until": end.earliest if ended else None,
        "data-to": end.latest if ended else None,
        "data-how": "ends" if ended else "on" if lasting else "unknown",
        "data-about": "" if start.approximate or end.approximate else None,
    }


class Figure(NamedTuple):
    """A score's figure, what it is out of, and what that makes of the whole, from 0 to 1."""

    figure: float
    scale: float
    share: float


def figure_of(score: Score) -> Figure | None:
    """The score, or else the average, where it says what it is out of."""
    figure, scale = (score.score, score.scale) if score.score is not None else (score.average, score.average_scale)
    if figure is None or not scale or scale < 0:
        return None
    return Figure(figure, scale, min(1.0, max(0.0, figure / scale)))


def score_marks(score: Score) -> Marks:
    """The figure that a dial shows."""
    found = figure_of(score)
    if found is None:
        return {}
    return {"data-share": f"{found.share:.4g}", "data-figure": f"{found.figure:g}", "data-of": f"{found.scale:g}"}


def grade_marks(review: Review) -> Marks:
    """Where a grade lies from 0 to 100."""
    place = points(review.grade) if review.grade else None
    return {"data-at": None if place is None else f"{place:.4g}"}
