"""Days: what an EDTF date leaves open, and the whole dates that stand in a text."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from showbible.data import table

_MONTHS = {name: int(number) for name, number in table("months").items() if not name.endswith(".")}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WHOLE = re.compile(
    rf"\b(?:(?P<month>{_NAMES})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{_NAMES})\.?,? (?P<year2>(?:19|20)\d\d)"
    r"|(?P<year3>(?:19|20)\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d))\b"
)
_EDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
#: First and last month of the parts of a year (EDTF level 1 seasons, level 2 thirds).
_PARTS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 37: (1, 4), 38: (5, 8), 39: (9, 12)}


class Bounds(NamedTuple):
    """The earliest and the latest day that a date can be; ``None`` where it is open."""

    earliest: date | None
    latest: date | None


class Day(NamedTuple):
    """A whole date in a text at ``start:end``; ``value`` is ``None`` where the calendar has no such day."""

    start: int
    end: int
    value: date | None


def bounds(edtf: str | None) -> Bounds:
    """What an EDTF date of the fact format can be; open on both sides where it can't be read.

    >>> bounds("2016-02").latest, bounds("[..2016-10]").earliest
    (datetime.date(2016, 2, 29), None)
    """
    text = (edtf or "").strip("[]").rstrip("~?%")
    low, sep, high = text.partition("..") if ".." in text and "/" not in text else text.partition("/")
    if not sep:
        return _single(low)
    first, last = _single(low.strip("~?%.")), _single(high.strip("~?%."))
    return Bounds(first.earliest, last.latest)


def _single(text: str) -> Bounds:
    m = _EDTF.fullmatch(text)
    if not m:
        return Bounds(None, None)
    year, month, day = int(m[1]), int(m[2] or 0), int(m[3] or 0)
    try:
        if day:
            return Bounds(date(year, month, day), date(year, month, day))
        first, last = _PARTS.get(month, (month or 1, month or 12))
        end_year, end = (year + 1, last - 12) if last > 12 else (year, last)
        return Bounds(date(year, first, 1), date(end_year, end, calendar.monthrange(end_year, end)[1]))
    except ValueError:
        return Bounds(None, None)


def days(text: str) -> Iterator[Day]:
    """The whole dates of a text, in order: ``March 8, 2018``, ``8 March 2018``, ``2018-03-08``.

    >>> [d.value for d in days("from March 8, 2018 to 30 February 2019")]
    [datetime.date(2018, 3, 8), None]
    """
    for m in _WHOLE.finditer(text):
        groups = m.groupdict()
        n = next(n for n in ("", "2", "3") if groups[f"year{n}"])
        month = groups[f"month{n}"] or "0"
        try:
            value = date(int(groups[f"year{n}"]), _MONTHS.get(month) or int(month), int(groups[f"day{n}"]))
        except ValueError:
            yield Day(m.start(), m.end(), None)
            continue
        yield Day(m.start(), m.end(), value)


def said(day: date) -> str:
    """A day as people write it: ``8 March 2018``."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
