"""Date templates -> the date as the wiki shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _month(word: str) -> str | None:
    if word.isdecimal():
        return _MONTHS[int(word) - 1] if len(word) <= 2 and 1 <= int(word) <= 12 else None
    return next((m for m in _MONTHS if len(word) >= 3 and m.casefold().startswith(word.casefold())), None)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal()


def day(parts: Sequence[str], dmy: bool) -> str | None:
    """The date of year, month and day, as far as they are given; ``None`` where they are no date.

    >>> day(["2003", "6", "26"], False), day(["2003", "06", "26"], True), day(["2003", "6", ""], False)
    ('June 26, 2003', '26 June 2003', 'June 2003')
    """
    words = [w.strip() for w in parts[:3]]
    while words and not words[-1]:
        words.pop()
    if not words or not _is_year(words[0]):
        return None
    if len(words) == 1:
        return words[0]
    month = _month(words[1])
    if month is None:
        return None
    if len(words) == 2:
        return f"{month} {words[0]}"
    if not words[2].isdecimal() or not 1 <= int(words[2][:4]) <= 31:
        return None
    number = int(words[2][:4])
    return f"{number} {month} {words[0]}" if dmy else f"{month} {number}, {words[0]}"


def is_dmy(values: Mapping[str, str]) -> bool:
    """Whether the arguments ask for the day before the month."""
    asked = values.get("df", values.get("format", "")).casefold()
    return asked in {"y", "yes", "true", "1", "dmy"}


def _positions(values: Mapping[str, str]) -> list[str]:
    numbers = [int(n) for n in values if n.isdecimal() and 0 < len(n) < 4]
    return [values.get(str(n), "").strip() for n in range(1, max(numbers, default=0) + 1)]


def shown(layout: str, values: Mapping[str, str]) -> str | None:
    """What a date template shows: ``layout`` is ``one``, ``two``, ``places`` or ``as_of`` (see ``templates.toml``).

    ``None`` where the arguments are no numbers: the template then shows its first argument as it is.

    >>> shown("one", {"1": "2003", "2": "6", "3": "26"})
    'June 26, 2003'
    >>> shown("as_of", {"1": "2016", "2": "8", "lc": "y"})
    'as of August 2016'
    >>> shown("places", {"1": "2011", "2": "4", "3": "7", "4": "Berlin", "5": "2011", "6": "5", "df": "y"})
    '7 April 2011 (Berlin)\\nMay 2011'
    >>> shown("two", {"1": "2011", "2": "4", "3": "7", "4": "2011", "5": "5", "6": "1"})
    'April 7, 2011 – May 1, 2011'
    """
    parts, dmy = _positions(values), is_dmy(values)
    if layout == "as_of":
        when = day(parts, True)
        return f"{'as' if values.get('lc', '') else 'As'} of {when}" if when else None
    if layout == "two":
        ends = [day(parts[n : n + 3], dmy) for n in (0, 3)]
        return " – ".join(e for e in ends if e) if ends[0] else None
    if layout == "places":
        lines: list[str] = []
        for n in range(0, len(parts), 4):
            when = day(parts[n : n + 3], dmy)
            if when is None and any(parts[n : n + 3]):
                return None
            place = parts[n + 3] if n + 3 < len(parts) else ""
            if when:
                lines.append(f"{when} ({place})" if place else when)
        return "\n".join(lines) or None
    if len(parts) == 1 and (iso := parts[0].split("-")) and len(iso) == 3:
        return day(iso, dmy)
    return day(parts, dmy)
