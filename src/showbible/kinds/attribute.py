"""What the work is: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


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
