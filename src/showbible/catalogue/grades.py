"""Grades of critics on one axis."""

from __future__ import annotations

from showbible.text.patterns import later

_OF = later(r"(\d+(?:\.\d+)?)\s*/\s*(\d+(?:\.\d+)?)")
_PERCENT = later(r"(\d+(?:\.\d+)?)\s*%")
#: Letters as Metacritic turns them into points (metacritic.com, "How we create the Metascore magic").
_LETTERS = {
    "A+": 100, "A": 100, "A-": 91, "B+": 83, "B": 75, "B-": 67, "C+": 58, "C": 50, "C-": 42, "D+": 33, "D": 25, "D-": 16,
    "F+": 8, "F": 0, "F-": 0,
}  # fmt: skip


def points(grade: str) -> float | None:
    """Where a grade lies from 0 to 100; ``None`` where it is on no known scale.

    >>> points("4/5"), points("B"), points("B\\u2212"), points("two thumbs up")
    (80.0, 75.0, 67.0, None)
    """
    text = grade.strip().replace("−", "-").replace("–", "-")
    match = _OF.fullmatch(text)
    if match and float(match[2]) > 0:
        return min(100.0, 100 * float(match[1]) / float(match[2]))
    match = _PERCENT.fullmatch(text)
    if match:
        return min(100.0, float(match[1]))
    letter = _LETTERS.get(text.upper())
    return float(letter) if letter is not None else None
