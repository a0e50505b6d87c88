"""Aggregators' figures in tables: a column for each site, a row for each season or episode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.lexicon import AGGREGATORS
from showbible.grammar.prose import Reading
from showbible.kinds.fact import Found
from showbible.kinds.score.fact import Score, number
from showbible.text import Span
from showbible.text.patterns import later

_NUMBER = r"\d+(?:\.\d+)?"
_CELL = later(rf"\s*(?P<score>{_NUMBER})\s?(?:(?P<percent>%)|/\s?(?P<scale>\d+))?(?P<rest>.*)", re.DOTALL)
_COUNT = later(r"(?P<n>\d[\d,]*) (?:critic )?(?:reviews?|critics?|ratings|votes)")
_AVERAGE = later(rf"(?P<score>{_NUMBER})/(?P<scale>\d+)")


def score_tables(reading: Reading) -> Iterator[Found]:
    """The scores of every table that has a column for a known site."""
    for _, table in reading.tables():
        sites = {n: AGGREGATORS[name.strip()] for n, name in enumerate(table.columns) if name.strip() in AGGREGATORS}
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
    score = number(m["score"])
    scale: float | None = 100 if m["percent"] else number(m["scale"]) if m["scale"] else None
    if score > (scale or 100):
        return None
    count, average = _COUNT.search(m["rest"]), _AVERAGE.search(m["rest"])
    return Score(
        site,
        score,
        scale,
        number(average["score"]) if average else None,
        number(average["scale"]) if average else None,
        int(count["n"].replace(",", "")) if count else None,
    )
