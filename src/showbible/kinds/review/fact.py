"""A critic or an outlet judged the work: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import PERSON, REAL, Fact, folded


@dataclass(frozen=True, slots=True)
class Review(Fact):
    """A critic or an outlet judged the work."""

    kind: ClassVar[str] = "review"
    identity: ClassVar[tuple[str, ...]] = (
        "critic",
        "outlet",
        "grade",
    )

    critic: Annotated[str | None, "who, in full", PERSON, REAL] = None
    outlet: Annotated[str | None, "where"] = None
    grade: Annotated[str | None, "as 4/5, B+ or 7.9/10"] = None
    scope: Annotated[str | None, "what of the work was judged"] = None

    def bucket(self) -> str:
        """By critic, else by outlet."""
        return folded(self.critic or "") or f"in {folded(self.outlet or '')}"

    def merged(self, other: Self) -> Self | None:
        """One critic's sentences are one review; two different grades are two."""
        if folded(self.critic or "") != folded(other.critic or ""):
            return None
        for mine, theirs in ((self.outlet, other.outlet), (self.grade, other.grade)):
            if mine is not None and theirs is not None and folded(mine) != folded(theirs):
                return None
        return self.filled(other)
