"""Where the work was filmed or is set: the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import Fact, folded


@dataclass(frozen=True, slots=True)
class Location(Fact):
    """Where the work was filmed or is set."""

    kind: ClassVar[str] = "location"
    identity: ClassVar[tuple[str, ...]] = ("place", "use")

    place: Annotated[str, "in its fullest form"]
    use: Annotated[str | None, "filming or setting"] = None

    def bucket(self) -> str:
        """By what is done there."""
        return self.use or ""

    def merged(self, other: Self) -> Self | None:
        """One place by two names, the fuller of which stands: "Harlem", "Harlem, New York"."""
        x, y = ([folded(p) for p in place.split(",")] for place in (self.place, other.place))
        if self.use != other.use or (x[: len(y)] != y and y[: len(x)] != x):
            return None
        return replace(self, place=self.place if len(x) >= len(y) else other.place)
