"""Something dated happened to the work: the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.kinds.dating import more_precise
from showbible.kinds.fact import PERSON, Fact, folded

TYPES = (
    "announced",
    "ordered",
    "cancelled",
    "writing_started",
    "writing_ended",
    "writing",
    "casting",
    "filming_started",
    "filming_ended",
    "teaser",
    "trailer",
    "marketing",
    "premiere_event",
)


@dataclass(frozen=True, slots=True)
class Event(Fact):
    """Something dated happened to the work."""

    kind: ClassVar[str] = "event"
    identity: ClassVar[tuple[str, ...]] = ("type", "date", "subject", "place")

    type: Annotated[str, "one of ``TYPES``"]
    date: Annotated[str, "when, EDTF"]
    subject: Annotated[str | None, "what or whom it concerns", PERSON] = None
    place: Annotated[str | None, "where"] = None

    def merged(self, other: Self) -> Self | None:
        """One event dated twice keeps the more precise date; other dates, subjects or places make two."""
        if self.type != other.type:
            return None
        mine, theirs = folded(self.subject or ""), folded(other.subject or "")
        date = more_precise(self.date, other.date)
        if date is None and self.type == "casting" and mine == theirs:
            date = _first_told(self.date, other.date)
        if date is None:
            return None
        if mine != theirs and (self.type in _NAMED or (mine and theirs)):
            return None
        place = _one_place(self.place, other.place)
        if place is None:
            return None
        return replace(self, date=date, subject=self.subject or other.subject, place=place or None)


_NAMED = frozenset(("casting", "ordered", "cancelled", "marketing"))


def _first_told(a: str, b: str) -> str | None:
    """A day of one of two dates, where the other is a later month: "cast" once, and in the list of all who are in it."""
    day, month = sorted((a, b), key=len, reverse=True)
    return day if len(day) == len("2016-06-20") and len(month) == len("2016-08") and day[:7] < month else None


def _one_place(a: str | None, b: str | None) -> str | None:
    """The fuller of two names of one place, "" where neither is named, ``None`` for two places."""
    if not a or not b:
        return a or b or ""
    x, y = ([folded(p) for p in name.split(",")] for name in (a, b))
    if x[: len(y)] == y:
        return a
    return b if y[: len(x)] == x else None
