"""Another work that this one is tied to: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class TieIn(Fact):
    """Another work that this one is tied to."""

    kind: ClassVar[str] = "tie_in"
    identity: ClassVar[tuple[str, ...]] = (
        "target",
        "relation",
    )

    target: Annotated[str, "its title"]
    relation: Annotated[str | None, "reference, crossover, shared_character or spin_off"] = None
