"""A company that made, sold or finished the work: the fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import Fact, folded

ROLES = ("production_company", "distributor", "record_label", "visual_effects", "other")


@dataclass(frozen=True, slots=True)
class Company(Fact):
    """An organisation made or sold the work."""

    kind: ClassVar[str] = "company"
    identity: ClassVar[tuple[str, ...]] = ("company", "role")

    company: Annotated[str, "its name"]
    role: Annotated[str, "production_company, distributor, record_label, visual_effects or other"]

    def merged(self, other: Self) -> Self | None:
        """One fact for each role of a company; what made it and merely "other" are one."""
        if folded(self.company) != folded(other.company):
            return None
        if self.role == other.role:
            return self
        if "other" in (self.role, other.role):
            return other if self.role == "other" else self
        return None
