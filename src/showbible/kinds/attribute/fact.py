"""What the work is: the fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import Fact, folded

PROPERTIES = (
    "series",
    "season_number",
    "country",
    "genre",
    "language",
    "network",
    "episode_count",
    "runtime",
    "based_on",
    "franchise",
    "working_title",
    "subtitle",
    "spin_off_of",
    "budget",
)


@dataclass(frozen=True, slots=True)
class Attribute(Fact):
    """What the work is."""

    kind: ClassVar[str] = "attribute"
    identity: ClassVar[tuple[str, ...]] = (
        "property",
        "value",
    )

    property: Annotated[str, "which property: one of ``PROPERTIES``"]
    value: Annotated[str | int, "its value; countries as ISO 3166-1 alpha-2"]

    def merged(self, other: Self) -> Self | None:
        """One fact for each value; names of networks and works agree with or without "The"."""
        same = self.property == other.property and folded(str(self.value)) == folded(str(other.value))
        return self if same else None
