"""Somebody plays somebody in this work: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class Cast(Fact):
    """Somebody plays somebody in this work."""

    kind: ClassVar[str] = "cast"
    identity: ClassVar[tuple[str, ...]] = ("performer", "character",)

    performer: Annotated[str, "who plays, in full"]
    character: Annotated[str | None, "the part, as the list words it"] = None
    tier: Annotated[str | None, "main, featured, recurring, guest or cameo"] = None
    order: Annotated[int | None, "the place in its list, from 1"] = None
