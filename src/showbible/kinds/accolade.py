"""An award, a nomination or a place on a list: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import PERSON, Fact


@dataclass(frozen=True, slots=True)
class Accolade(Fact):
    """An award, a nomination or a place on a list."""

    kind: ClassVar[str] = "accolade"
    identity: ClassVar[tuple[str, ...]] = (
        "award",
        "category",
        "recipients",
        "year",
    )

    award: Annotated[str, "the body or ceremony in the plural, without number and year"]
    category: Annotated[str | None, "its category"] = None
    recipients: Annotated[tuple[str, ...], "people or the work", PERSON] = ()
    year: Annotated[int | None, "where the text gives one"] = None
    result: Annotated[str | None, "won, nominated or ranked N"] = None
