"""An organisation made or sold the work: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True)
class Company(Fact):
    """An organisation made or sold the work."""

    kind: ClassVar[str] = "company"
    identity: ClassVar[tuple[str, ...]] = (
        "company",
        "role",
    )

    company: Annotated[str, "its name"]
    role: Annotated[str, "production_company, distributor, record_label, visual_effects or other"]
