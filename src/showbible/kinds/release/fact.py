"""A window in which the work can be seen: the fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact, folded


@dataclass(frozen=True, slots=True)
class Release(Fact):
    """A window in which the work can be seen."""

    kind: ClassVar[str] = "release"
    identity: ClassVar[tuple[str, ...]] = (
        "medium",
        "service",
        "territories",
        "start",
        "end",
    )

    medium: Annotated[str, "streaming, broadcast, home_media or theatrical"]
    service: Annotated[str | None, "network, service or distributor"] = None
    territories: Annotated[tuple[str, ...], "ISO 3166-1 alpha-2 codes, or ``worldwide``, or ``rest of world``"] = ()
    start: Annotated[str | None, "first day, EDTF"] = None
    end: Annotated[str | None, "last day, EDTF"] = None
    formats: Annotated[tuple[str, ...], "UHD, HDR, HD, DVD, Blu-ray, digital or IMAX"] = ()

    def bucket(self) -> str:
        """By medium and service: a window of one is never another's."""
        return f"{self.medium} {folded(self.service or '')}"
