"""How many watched: the fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewership(Fact):
    """How many watched."""

    kind: ClassVar[str] = "viewership"
    identity: ClassVar[tuple[str, ...]] = (
        "viewers",
        "scope",
    )

    scope: Annotated[str | None, "premiere, finale, average, total or an episode's title"] = None
    viewers: Annotated[int, "people"]
    date: Annotated[str | None, "what day the figure is for, EDTF"] = None

    def merged(self, other: Self) -> Self | None:
        """One figure for one scope; a second mention may leave out the scope."""
        if self.viewers != other.viewers or (self.scope and other.scope and self.scope != other.scope):
            return None
        return self.filled(other)
