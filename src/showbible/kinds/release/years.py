"""The years that stand in brackets behind a service: "on ARD (1993–1995), RTL (1996–2006)", "on Netflix (until May 3, 2015)"."""

from __future__ import annotations

from showbible.grammar.dates import read_dates
from showbible.grammar.fold import Fold
from showbible.text.patterns import later

_SINCE = later(r"\(?(?:since|from|starting|beginning) (?P<day>[A-Z0-9][^–—();-]{3,20})\)?$")
_GONE = later(r"\b(?:removed|until|left|withdrawn|ended|expired|dropped)\b(?: again)?")
_YEARS = later(r"((?:19|20)\d\d)(?: ?[-–—] ?((?:19|20)?\d\d)?)?(?!\d)")
#: Years that are another service's: "(before 2009, it was aired on SBS)".
_OTHERS = later(r"\b(?:before|after) (?:19|20)\d\d|\b(?:aired|shown|broadcast|moved) (?:on|to)\b")


def years_of(fold: Fold, low: int, high: int, services: list[str]) -> list[tuple[str, str | None, str | None]]:
    """Each service with the years that stand in brackets behind it: "on ARD (1993–1995), RTL (1996–2006)".

    A service without years has none; nothing where no service has any. One that it was taken off has the last alone.
    """
    behind = {at: fold.text[a:b] for at, a, b in fold.asides if low <= at <= high}
    found: list[tuple[str, str | None, str | None]] = []
    for n in range(low, high):
        mark = fold.marks.get(n)
        name = mark.value if mark is not None and mark.letter == "N" else None
        if isinstance(name, str) and name in services:
            aside = behind.get(n + 1, "")
            spans = [] if _OTHERS.search(aside) else [(m[1], _whole(m[1], m[2])) for m in _YEARS.finditer(aside)]
            if gone := _GONE.search(aside):
                days = read_dates(aside[gone.end() :])[0]
                found.append((name, None, days[0].when.edtf if days else None))
                continue
            if len(spans) == 1 and (day := _SINCE.match(aside)) and (told := read_dates(day["day"])[0]):
                spans = [(told[0].when.edtf, None)]
            found.extend((name, first, last) for first, last in spans or [(None, None)])
    return found if any(first or last for _, first, last in found) else []


def _whole(first: str, last: str | None) -> str | None:
    """A year of which only the last two figures may be told, behind another: "2007–09"."""
    return first[:2] + last if last and len(last) == 2 else last
