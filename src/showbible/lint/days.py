"""Days: what an EDTF date leaves open, and the whole dates that stand in a text."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from showbible.data import table
from showbible.text import BadInput
from showbible.text.edtf import bounds as edtf_bounds
from showbible.text.patterns import either, later

_MONTHS = {name: int(number) for name, number in table("months").items() if not name.endswith(".")}
_NAMES = either(_MONTHS)
_WHOLE = later(
    rf"\b(?:(?P<month>{_NAMES})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{_NAMES})\.?,? (?P<year2>(?:19|20)\d\d)"
    r"|(?P<year3>(?:19|20)\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d))\b"
)


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
    """What an EDTF date of the fact format can be; open on both sides where there is none or it can't be read.

    >>> bounds("2016-02").latest, bounds("[..2016-10]").earliest
    (datetime.date(2016, 2, 29), None)
    """
    try:
        first, last, *_ = edtf_bounds(edtf or "")
    except BadInput:
        return Bounds(None, None)
    return Bounds(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None)


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
