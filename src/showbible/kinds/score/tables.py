"""Aggregators' figures in tables: a column for each site, a row for each season or episode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import table as listed
from showbible.grammar.prose import Reading
from showbible.kinds.fact import Found
from showbible.kinds.score.fact import Score
from showbible.text import Span

_SITES = listed("aggregators")
_NUMBER = r"\d+(?:\.\d+)?"
_CELL = re.compile(rf"\s*(?P<score>{_NUMBER})\s?(?:(?P<percent>%)|/\s?(?P<scale>\d+))?(?P<rest>.*)", re.DOTALL)
_COUNT = re.compile(r"(?P<n>\d[\d,]*) (?:critic )?(?:reviews?|critics?|ratings|votes)")
_AVERAGE = re.compile(rf"(?P<score>{_NUMBER})/(?P<scale>\d+)")


def score_tables(reading: Reading) -> Iterator[Found]:
    """The scores of every table that has a column for a known site."""
    for _, table in reading.tables():
        sites = {n: _SITES[name.strip()] for n, name in enumerate(table.columns) if name.strip() in _SITES}
        if not sites:
            continue
        for row in table.rows:
            for n, site in sites.items():
                if n < len(row.cells) and not row.cells[n].header:
                    fact = _cell(site, row.cells[n].text.value)
                    if fact is not None:
                        span: Span = row.cells[n].span
                        yield Found(fact, "score.table", span)


def _cell(site: str, text: str) -> Score | None:
    """``94% (8.03/10; 52 reviews)`` as a score; ``None`` where the cell holds no figure."""
    m = _CELL.match(text)
    if m is None:
        return None
    score = _figure(m["score"])
    scale: float | None = 100 if m["percent"] else _figure(m["scale"]) if m["scale"] else None
    if score > (scale or 100):
        return None
    count, average = _COUNT.search(m["rest"]), _AVERAGE.search(m["rest"])
    return Score(
        site,
        score,
        scale,
        _figure(average["score"]) if average else None,
        _figure(average["scale"]) if average else None,
        int(count["n"].replace(",", "")) if count else None,
    )


def _figure(text: str) -> float:
    return float(text) if "." in text else int(text)
