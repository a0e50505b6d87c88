"""The marks of a sentence: names, dates, numbers, percentages, ordinals, ratings, grades, quotations.

A mark is what a rule's slot can take; marks never overlap. What is inside a quotation has no marks of its own.
"""

from __future__ import annotations

from typing import NamedTuple

from showbible.grammar.dates import When

#: The letter of each sort of mark in a folded sentence.
NAME, DATE, COUNT, PERCENT, ORDINAL, RATING, GRADE, QUOTE = "N", "D", "C", "P", "O", "R", "G", "Q"


class Rating(NamedTuple):
    """``score`` on ``scale``: 4 out of 5, 8.6/10; ``written`` is the score as the text has it."""

    score: float
    scale: float
    written: str = ""
    of: str = ""

    def grade(self) -> str:
        """As the fact format writes it: ``4/5``."""
        return f"{self.written}/{self.of}"


Value = str | float | int | When | Rating | None


class Mark(NamedTuple):
    """One mark at ``start:end`` of its paragraph."""

    letter: str
    start: int
    end: int
    value: Value = None
