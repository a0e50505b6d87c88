"""A critic or an outlet judged the work: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import PERSON, Fact


@dataclass(frozen=True, slots=True)
class Review(Fact):
    """A critic or an outlet judged the work."""

    kind: ClassVar[str] = "review"
    identity: ClassVar[tuple[str, ...]] = (
        "critic",
        "outlet",
        "grade",
    )

    critic: Annotated[str | None, "who, in full", PERSON] = None
    outlet: Annotated[str | None, "where"] = None
    grade: Annotated[str | None, "as 4/5, B+ or 7.9/10"] = None
    scope: Annotated[str | None, "what of the work was judged"] = None
