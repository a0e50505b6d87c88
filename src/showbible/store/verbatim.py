"""The words of a citation that give a date: found again from the date's own phrasings, or not given at all."""

from __future__ import annotations

import re
from functools import lru_cache

from showbible.text.patterns import later

_MONTHS = "January February March April May June July August September October November December".split()
_SEASONS = {"21": "spring", "22": "summer", "23": "(?:autumn|fall)", "24": "winter"}
_THIRDS = {"37": "early", "38": "mid", "39": "late"}
_DAY = later(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = later(r"(\d{4})-(\d\d)")


@lru_cache(maxsize=4096)
def _pattern(edtf: str) -> re.Pattern[str] | None:
    source = _phrase(edtf)
    return re.compile(rf"(?<!\w){source}(?!\w)", re.IGNORECASE) if source else None


def _month(number: str) -> str:
    name = _MONTHS[int(number) - 1]
    return name if len(name) < 5 else rf"(?:{name}|{name[:3]}\.?|{name[:4]}\.?)"


def _phrase(edtf: str) -> str:
    edtf = edtf.rstrip("?~%")
    if edtf[:1] == "[":
        low, _, high = edtf[1:-1].partition("..")
        if low and high:
            return rf"(?:the )?week of {_phrase(low)}" if _phrase(low) else ""
        inner = _phrase(low or high)
        lead = (
            "(?:after|following|since)"
            if low
            else r"(?:by|before|until|through)(?: the end of)?(?: (?:early|mid|late)-?)?"
        )
        return rf"(?:{lead} )?{inner}" if inner else ""
    if "/" in edtf:
        low, _, high = edtf.partition("/")
        first, last = _phrase(low) if low not in ("", "..") else "", _phrase(high) if high not in ("", "..") else ""
        return rf"{first}.{{1,40}}?{last}" if first and last else first or last
    day = _DAY.fullmatch(edtf)
    if day:
        year, month, number = day.groups()
        n = rf"0?{int(number)}(?:st|nd|rd|th)?"
        return (
            rf"(?:{_month(month)} {n}(?:,? {year})?|{n} (?:of )?{_month(month)}(?:,? {year})?|{year}-{month}-{number}"
            rf"|{year}\|0?{int(month)}\|0?{int(number)})"
        )
    part = _MONTH.fullmatch(edtf)
    if part:
        year, code = part.groups()
        if code in _SEASONS:
            return rf"{_SEASONS[code]}(?: of)? {year}"
        if code in _THIRDS:
            return rf"{_THIRDS[code]}[- ](?:in )?{year}"
        if not 1 <= int(code) <= 12:
            return ""
        return rf"(?:{_month(code)}(?:,? {year})?|{year}-{code})"
    return edtf if edtf.isdigit() else ""


def words_of(edtf: str, quotes: tuple[str, ...]) -> str | None:
    """The longest words in the quotes that say ``edtf``, exactly as they stand; ``None`` where none do.

    >>> words_of("[2017-04-03..2017-04-09]", ("It began the week of April 3, 2017 in town.",))
    'the week of April 3, 2017'
    """
    pattern = _pattern(edtf)
    if pattern is None:
        return None
    found = [m[0] for quote in quotes for m in pattern.finditer(quote)]
    return max(found, key=len) if found else None
