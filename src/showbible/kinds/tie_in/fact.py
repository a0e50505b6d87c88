"""Another work that this one is tied to: the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import Fact, folded

#: Relations, the one that stands first where several hold.
RELATIONS = ("spin_off", "crossover", "shared_character", "reference")


@dataclass(frozen=True, slots=True)
class TieIn(Fact):
    """Another work that this one is tied to."""

    kind: ClassVar[str] = "tie_in"
    identity: ClassVar[tuple[str, ...]] = ("target",)

    target: Annotated[str, "its title"]
    relation: Annotated[str | None, "reference, crossover, shared_character or spin_off"] = None

    def merged(self, other: Self) -> Self | None:
        """One work, by the closest relation that is stated."""
        if folded(self.target) != folded(other.target):
            return None
        stated = [r for r in RELATIONS if r in (self.relation, other.relation)]
        return replace(self, relation=stated[0] if stated else None)
