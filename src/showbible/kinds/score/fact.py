"""An aggregator's figures: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class Score(Fact):
    """An aggregator's figures."""

    kind: ClassVar[str] = "score"
    identity: ClassVar[tuple[str, ...]] = (
        "aggregator",
        "score",
    )

    aggregator: Annotated[str, "its name"]
    score: Annotated[float | None, "the figure"] = None
    scale: Annotated[float | None, "the most the figure can be"] = None
    average: Annotated[float | None, "the average rating"] = None
    average_scale: Annotated[float | None, "the most the average can be"] = None
    count: Annotated[int | None, "how many reviews"] = None
    label: Annotated[str | None, "the band in the site's words, without 'reviews'"] = None
    consensus: Annotated[str | None, "the consensus in the site's words"] = None


def number(text: str) -> float:
    """A figure as it is written: ``70`` is whole, ``7.0`` is not."""
    return float(text) if "." in text else int(text)
