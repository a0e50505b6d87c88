"""EDTF dates (Library of Congress, 4 February 2019; ISO 8601-2): their first and last possible day.

The subset is the fact format's, and what the format's neighbours use: calendar dates, unspecified digits
(``201X``), seasons and other parts of a year (codes 21-24 and 33-41), intervals, one-of-a-set brackets, and the
marks ``?``, ``~``, ``%``. An unknown or open side has no day: it is ``None``, never an invented one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from showbible.text.patterns import later
from showbible.text.source import BadInput


class Bounds(NamedTuple):
    """What a date can mean.

    ``earliest`` and ``latest`` are ISO days, ``None`` where that side is open or unknown. ``precision`` is one
    of ``PRECISIONS``; ``approximate`` is true for ``?``, ``~`` and ``%`` (the days are then those of the date
    without its mark).
    """

    earliest: str | None
    latest: str | None
    precision: str
    approximate: bool = False

    @property
    def order(self) -> tuple[str, str, int]:
        """The sort key: earliest, then latest; a date known only by its last day stands at that day."""
        last = self.latest or "9999-12-31"
        return (self.earliest or last, last, 0 if self.earliest else 1)

    def can_meet(self, other: Bounds) -> bool:
        """Whether some day lies in both."""
        return (self.earliest or "") <= (other.latest or "9999-12-31") and (other.earliest or "") <= (
            self.latest or "9999-12-31"
        )


#: From a day to what has two ends; ``range`` is one instant within several days, ``interval`` fills its days.
PRECISIONS = (
    "day",
    "month",
    "quarter",
    "season",
    "third",
    "half",
    "year",
    "decade",
    "century",
    "millennium",
    "range",
    "before",
    "after",
    "interval",
)

#: Codes for parts of a year (EDTF level 2): first month, number of months, precision. Winter (24) has a rule of
#: its own: "winter 2017" may be January 2017 or the turn to 2018, so it reaches from the one to the other.
_PARTS: dict[int, tuple[int, int, str]] = {
    21: (3, 3, "season"),
    22: (6, 3, "season"),
    23: (9, 3, "season"),
    24: (1, 14, "season"),
    33: (1, 3, "quarter"),
    34: (4, 3, "quarter"),
    35: (7, 3, "quarter"),
    36: (10, 3, "quarter"),
    37: (1, 4, "third"),
    38: (5, 4, "third"),
    39: (9, 4, "third"),
    40: (1, 6, "half"),
    41: (7, 6, "half"),
}

_DATE = later(r"(\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)", re.ASCII)
_YEARS = {1: "decade", 2: "century", 3: "millennium"}


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> Bounds:
    """The first and last day that ``edtf`` can mean.

    Raises:
        BadInput: no EDTF of the subset, or a day that no calendar has.

    >>> bounds("[..2016-10]")
    Bounds(earliest=None, latest='2016-10-31', precision='before', approximate=False)
    >>> bounds("2016-39").earliest, bounds("2018-04~").approximate
    ('2016-09-01', True)
    """
    if edtf[:1] in "[{" and edtf[-1:] in "]}" and len(edtf) > 2:
        return _set(edtf)
    left, slash, right = edtf.partition("/")
    if slash:
        return _interval(edtf, left, right)
    return _single(edtf, edtf)


def _single(text: str, whole: str) -> Bounds:
    match = _DATE.fullmatch(text)
    if not match:
        raise BadInput(f"{whole!r} is no EDTF date (2018-03-08, 2018-03, 2017-21, [..2016-10], 2017-06/2017-11)")
    digits, month_or_code, day, mark = match.groups()
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    if low == 0 and high == 0:
        raise BadInput(f"{whole!r}: no calendar has the year 0")
    low = max(low, 1)
    vague = digits.count("X")
    precision = _YEARS.get(vague, "year")
    first, last = date(low, 1, 1), date(high, 12, 31)
    if month_or_code and month_or_code != "XX":
        code = int(month_or_code)
        if vague:
            raise BadInput(f"{whole!r}: a month of an unknown year has no bounds")
        if code in _PARTS and day is None:
            start, months, precision = _PARTS[code]
            ends = start + months - 2
            if low + ends // 12 > 9999:
                raise BadInput(f"{whole!r}: past the year 9999")
            first = date(low, start, 1)
            last = _month_end(low + ends // 12, ends % 12 + 1)
        elif 1 <= code <= 12:
            first, last, precision = date(low, code, 1), _month_end(low, code), "month"
            if day and day != "XX":
                try:
                    first = last = date(low, code, int(day))
                except ValueError:
                    raise BadInput(f"{whole!r}: no calendar has that day") from None
                precision = "day"
        else:
            raise BadInput(f"{whole!r}: there is no month or part of a year {code}")
    elif day and day != "XX":
        raise BadInput(f"{whole!r}: a day of an unknown month has no bounds")
    return Bounds(first.isoformat(), last.isoformat(), precision, bool(mark))


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _interval(whole: str, left: str, right: str) -> Bounds:
    start = _single(left, whole) if left not in ("", "..") else None
    end = _single(right, whole) if right not in ("", "..") else None
    if start is None and end is None:
        raise BadInput(f"{whole!r}: an interval needs one side at least")
    earliest, latest = start and start.earliest, end and end.latest
    if earliest and latest and latest < earliest:
        raise BadInput(f"{whole!r}: an interval that ends before it begins")
    return Bounds(earliest, latest, "interval", any(b is not None and b.approximate for b in (start, end)))


def _set(whole: str) -> Bounds:
    if {"[": "]", "{": "}"}[whole[0]] != whole[-1]:
        raise BadInput(f"{whole!r}: the brackets do not match")
    earliest: list[str | None] = []
    latest: list[str | None] = []
    approximate = False
    for member in whole[1:-1].split(","):
        low, dots, high = member.strip().partition("..")
        start = _single(low, whole) if low else None
        end = _single(high, whole) if high else (None if dots else start)
        if start is None and end is None:
            raise BadInput(f"{whole!r}: an empty member of a set")
        if start and end and end.latest is not None and start.earliest is not None and end.latest < start.earliest:
            raise BadInput(f"{whole!r}: a range that ends before it begins")
        earliest.append(start.earliest if start else None)
        latest.append(end.latest if end else None)
        approximate = approximate or any(b is not None and b.approximate for b in (start, end))
    first = None if None in earliest else min(d for d in earliest if d)
    last = None if None in latest else max(d for d in latest if d)
    precision = "range" if first and last else "after" if first else "before"
    return Bounds(first, last, precision, approximate)
