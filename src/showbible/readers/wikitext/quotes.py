"""Apostrophes that are marks of style and apostrophes that are read, by the wiki's own rule for uneven lines.

``''Star Trek'''s ending`` is the title in italics and an apostrophe, not the beginning of bold type.
"""

from __future__ import annotations

from collections.abc import Sequence

from showbible.readers.wikitext.scanner import Node
from showbible.text.patterns import later

_RUN = later(r"'{2,}|\n")


def kept_apostrophes(text: str, start: int, stop: int, nodes: Sequence[Node]) -> dict[int, int]:
    """How many apostrophes of a run (by its offset) are text, for the runs that an uneven line makes text of.

    >>> kept_apostrophes("''Star Trek'''s ending", 0, 22, ())
    {11: 1}
    """
    kept: dict[int, int] = {}
    line: list[tuple[int, int]] = []
    for m in _RUN.finditer(text, start, stop):
        if m[0] == "\n":
            _settle(text, line, kept)
            line = []
        elif not _within(nodes, m.start()):
            line.append((m.start(), m.end()))
    _settle(text, line, kept)
    return kept


def _within(nodes: Sequence[Node], at: int) -> bool:
    """Whether ``at`` lies in a node whose apostrophes are its own affair; labels of links belong to the line."""
    low, high = 0, len(nodes)
    while low < high:
        middle = (low + high) // 2
        if nodes[middle].end <= at:
            low = middle + 1
        else:
            high = middle
    if low == len(nodes) or nodes[low].start > at:
        return False
    return nodes[low].kind != "link" or _within(nodes[low].children, at)


def _settle(text: str, line: list[tuple[int, int]], kept: dict[int, int]) -> None:
    bold = italic = 0
    thick: list[int] = []
    for start, end in line:
        length = end - start
        if length == 2:
            italic += 1
        elif length >= 5:
            italic += 1
            bold += 1
        else:
            bold += 1
            thick.append(end - 3)
    if bold % 2 == 0 or italic % 2 == 0 or not thick:
        return
    after_letter = after_word = after_blank = -1
    for at in thick:
        before = text[at - 1 : at]
        if before == " " or not before:
            after_blank = at if after_blank < 0 else after_blank
        elif text[at - 2 : at - 1] == " ":
            after_letter = at if after_letter < 0 else after_letter
        else:
            after_word = at if after_word < 0 else after_word
    chosen = next(at for at in (after_letter, after_word, after_blank) if at >= 0)
    opening = next(start for start, end in line if end - 3 == chosen)
    kept[opening] = chosen - opening + 1
