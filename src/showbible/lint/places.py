"""Lines and columns of a source, for people and for tools that count so."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from showbible.text import Span


class Place(NamedTuple):
    """A line and a column, both from 1, in code points."""

    line: int
    column: int


class Places:
    """Where the offsets of one text lie; built once a text, each question a binary search."""

    def __init__(self, text: str) -> None:
        self._text = text
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = tuple(starts)

    def of(self, offset: int) -> Place:
        """The place of an offset; the end of the text is a place too."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> Span:
        """The span of line ``number`` (from 1), without its line feed."""
        start = self._starts[number - 1]
        if number < len(self._starts):
            return Span(start, self._starts[number] - 1)
        return Span(start, len(self._text))

    @property
    def count(self) -> int:
        """How many lines there are; a text that ends with a line feed has an empty last one."""
        return len(self._starts)
