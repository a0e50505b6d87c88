"""Discs whose days are told place by place: "Region 1 on May 3, Region 2 on June 7", "May 3 (Region 1), June 7 (Region 2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.kinds.release.countries import LAND, countries_at
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import edtf_at
from showbible.text.patterns import later

_REGION = r"region (?:C\b|N\b|[a-c]\b)"
_PLACED = later(
    rf"(?<![a-z])(?P<place>{_REGION}|(?:the )?{LAND})(?: (?:began|started) selling [a-z-]+)?,? (?:on|in) (?:the )?(?P<day>D)"
)
_ASIDE = later(r"\(?(?:Regions? (?:\d|[A-C])\b.*|(?:the )?(?P<land>[A-Z][A-Za-z. ]+))\)?", re.DOTALL)


class _Day(NamedTuple):
    """A day, where discs came out on it, and where the sentence says so."""

    start: str
    lands: tuple[str, ...]
    low: int
    high: int


def placed(made: list[Piece], prose: Prose, fold: Fold, known: Piece) -> list[Piece]:
    """The pieces of a sentence on discs, with one for each day that it tells beside a place.

    Nothing is added by a single place; what is ``known`` of the discs holds for all.
    """
    days = [*_days(fold), *_bracketed(fold)]
    if len(days) < 2:
        return made
    for day in days:
        told = [p for p in made if p.medium == "home_media" and p.start == day.start]
        if told:
            bare = [p for p in told if day.lands and not p.territories]
            made = [p._replace(territories=day.lands) if p in bare else p for p in made]
        else:
            span = prose.passage.span(*fold.stretch(day.low, day.high))
            made = [
                *made,
                known._replace(span=span, rule="release.discs", start=day.start, end=None, territories=day.lands),
            ]
    return made


def _days(fold: Fold) -> Iterator[_Day]:
    """The places that stand in front of a day each: regions of discs, and countries."""
    for m in _PLACED.finditer(fold.line):
        start, lands = edtf_at(fold, m.start("day")), countries_at(fold, m.start("place"), m.end("place"))
        if start and len(start) == 10 and (lands or m["place"].startswith("region")):
            yield _Day(start, lands, m.start(), m.end())


def _bracketed(fold: Fold) -> Iterator[_Day]:
    """The days behind which a place stands in brackets."""
    for at, low, high in fold.asides:
        mark, m = fold.marks.get(at - 1), _ASIDE.fullmatch(fold.text[low:high].strip("() "))
        start = edtf_at(fold, at - 1) if mark is not None and mark.letter == "D" else None
        land = lexicon.COUNTRIES.get(m["land"]) if m and m["land"] else None
        if m and start and len(start) == 10 and (land or m["land"] is None):
            yield _Day(start, (land,) if land else (), at - 1, at)
