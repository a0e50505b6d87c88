"""Something dated happened to the work: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class Event(Fact):
    """Something dated happened to the work."""

    kind: ClassVar[str] = "event"
    identity: ClassVar[tuple[str, ...]] = (
        "type",
        "date",
        "subject",
        "place",
    )

    type: Annotated[str, "one of ``TYPES``"]
    date: Annotated[str, "when, EDTF"]
    subject: Annotated[str | None, "what or whom it concerns"] = None
    place: Annotated[str | None, "where"] = None
