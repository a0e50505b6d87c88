"""Audiences in tables with a row for each season: the average, and those of its first and last evening."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.dates import read_dates
from showbible.grammar.prose import Reading
from showbible.kinds.fact import Found
from showbible.kinds.viewership.fact import Viewership
from showbible.text.patterns import later

#: A column of averages; not of ratings, shares or a part of the audience.
_AVERAGES = later(
    r"^(?!.*\b(?:rating|share|rank|demo|18)).*\b(?:avg|average|averaged)\b\.?.{0,20}\b(?:viewers|audience|viewership|viewing figures?)\b|^(?:viewers|audience|viewership) \(?(?:avg|average)\b",
    re.IGNORECASE,
)
_SEASONS = later(r"^(?:season|series|no\.?|#)$", re.IGNORECASE)
_FIGURE = later(r"(?P<figure>\d{1,3}(?:\.\d{1,3})?|\d{1,3}(?:,\d{3}){1,2})(?: ?(?P<many>million|m))?(?:\s*\[[^\]]*\])*")
_MILLIONS = later(r"\bmillions?\b|\(m\)|\bmio\b", re.IGNORECASE)


def averages(reading: Reading) -> Iterator[Found]:
    """The average of each season of a series; of a season's article, its own row only."""
    scene = reading.scene
    if scene.kind not in {"series", "season"}:
        return
    for _, table in reading.tables():
        column = next((n for n, name in enumerate(table.columns) if _AVERAGES.search(name.strip())), None)
        if column is None or not _SEASONS.match(table.columns[0].strip()):
            continue
        millions = _MILLIONS.search(table.columns[column]) is not None
        for row in table.rows:
            if len(row.cells) != len(table.columns):
                continue
            number, cell = row.cells[0].text.value.strip(), row.cells[column].text.value.strip()
            if not number.isdigit() or (scene.kind == "season" and int(number) != scene.season):
                continue
            m = _FIGURE.fullmatch(cell)
            viewers = _viewers(m, millions) if m else 0
            if viewers >= 10_000:
                yield Found(Viewership(scope="average", viewers=viewers), "viewership.averages", row.span)


#: Columns of the first and of the last evening of each season, and of their days.
_NOT_ALL = r"(?!.*\b(?:rating|share|rank|demo|18|dvr)\b)"
_EVENINGS = tuple(
    (
        scope,
        re.compile(rf"{_NOT_ALL}.*\b(?:{words})\b.*\bviewers\b", re.IGNORECASE),
        re.compile(rf"(?:season |series )?(?:{words})(?:(?: \w+)? dates?)?", re.IGNORECASE),
    )
    for scope, words in (("premiere", "premiered?|debut"), ("finale", "finale|ended"))
)


def evenings(reading: Reading) -> Iterator[Found]:
    """The audience of each season's premiere and finale, from a table with a row for each season."""
    scene = reading.scene
    for _, table in reading.tables() if scene.kind in {"series", "season"} else ():
        names = [name.strip() for name in table.columns]
        if not names or not _SEASONS.match(names[0]):
            continue
        for scope, figure, day in _EVENINGS:
            at = next((n for n, name in enumerate(names) if figure.match(name)), None)
            if at is None:
                continue
            on = next((n for n, name in enumerate(names) if day.fullmatch(name)), None)
            for row in table.rows:
                cells = [c.text.value.strip() for c in row.cells]
                if len(cells) != len(names) or not cells[0].isdigit():
                    continue
                m = _FIGURE.fullmatch(cells[at])
                own = scene.kind == "series" or int(cells[0]) == scene.season
                viewers = _viewers(m, _MILLIONS.search(names[at]) is not None) if m and own else 0
                if viewers >= 10_000:
                    date = _day(cells[on]) if on is not None else None
                    yield Found(Viewership(scope=scope, viewers=viewers, date=date), "viewership.evenings", row.span)


def _day(cell: str) -> str | None:
    """The one full day of a cell."""
    days = [d.when.edtf for d in read_dates(cell)[0] if len(d.when.edtf) == 10]
    return days[0] if len(days) == 1 else None


def _viewers(m: re.Match[str], millions: bool) -> int:
    value = float(m["figure"].replace(",", ""))
    return round(value * 1_000_000 if m["many"] or (millions and value < 1_000) else value)


SHAPES = (averages, evenings)
