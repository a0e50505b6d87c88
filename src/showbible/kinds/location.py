"""Where the work was filmed or is set: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class Location(Fact):
    """Where the work was filmed or is set."""

    kind: ClassVar[str] = "location"
    identity: ClassVar[tuple[str, ...]] = (
        "place",
        "use",
    )

    place: Annotated[str, "in its fullest form"]
    use: Annotated[str | None, "filming or setting"] = None
