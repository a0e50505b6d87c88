"""An aggregator's figures: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import Fact, folded


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

    def merged(self, other: Self) -> Self | None:
        """Two seasons may have one score: what differs in its average, its count or its consensus is another's."""
        for mine, theirs in (
            (self.average, other.average),
            (self.count, other.count),
            (folded(self.consensus or "") or None, folded(other.consensus or "") or None),
        ):
            if mine is not None and theirs is not None and mine != theirs:
                return None
        return Fact.merged(self, other)


def number(text: str) -> float:
    """A figure as it is written: ``70`` is whole, ``7.0`` is not."""
    return float(text) if "." in text else int(text)
