"""Somebody made the work in some role: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import PERSON, Fact


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
