"""How many watched: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewership(Fact):
    """How many watched."""

    kind: ClassVar[str] = "viewership"
    identity: ClassVar[tuple[str, ...]] = (
        "scope",
        "viewers",
    )

    scope: Annotated[str | None, "premiere, finale, average, total or an episode's title"] = None
    viewers: Annotated[int, "people"]
    date: Annotated[str | None, "what day the figure is for, EDTF"] = None
