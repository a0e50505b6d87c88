"""An award, a nomination or a place on a list: the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import PERSON, Fact, folded
from showbible.text.patterns import compiled


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

    def bucket(self) -> str:
        """Facts of one body's awards."""
        return _body(self.award)

    def merged(self, other: Self) -> Self | None:
        """One category of one body, for the same people, in the same year, with the same result.

        What leaves out the category or the recipients adds its words to what has them; a win stands over the
        nomination that it came from.
        """
        if _body(self.award) != _body(other.award):
            return None
        for mine, theirs in ((self.category, other.category), (self.year, other.year)):
            if mine is not None and theirs is not None and folded(str(mine)) != folded(str(theirs)):
                return None
        if (self.category is None) != (other.category is None):
            return None
        if (
            self.recipients
            and other.recipients
            and {folded(r) for r in self.recipients} != {folded(r) for r in other.recipients}
        ):
            return None
        if self.result and other.result and self.result != other.result:
            if {self.result, other.result} != {"won", "nominated"} or (self.year is None) != (other.year is None):
                return None  # of one year, what was won was up for it; of which year a nomination is, who knows
            return replace(self.filled(other), result="won")
        return self.filled(other)


def _body(award: str) -> str:
    return compiled(r"\bawards\b").sub("award", folded(award))
