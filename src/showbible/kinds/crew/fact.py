"""Somebody made the work in some role: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import PERSON, Fact, folded


@dataclass(frozen=True, slots=True)
class Crew(Fact):
    """Somebody made the work in some role."""

    kind: ClassVar[str] = "crew"
    identity: ClassVar[tuple[str, ...]] = (
        "person",
        "role",
        "episode",
    )

    person: Annotated[str, "who, in full", PERSON]
    role: Annotated[str, "one of ``ROLES``"]
    episode: Annotated[int | None, "the number of the episode the credit is for"] = None

    def merged(self, other: Self) -> Self | None:
        """One credit: the same person in the same role, unless each is for an episode of its own."""
        if self.role != other.role or folded(self.person) != folded(other.person):
            return None
        if self.episode is not None and other.episode is not None and self.episode != other.episode:
            return None
        return self.filled(other)
