"""A slot of a phrase: what it looks like in a fold, and how its value is read; the plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.text.patterns import later


@dataclass(frozen=True, slots=True)
class Slot:
    """``pattern`` over the fold; ``read(fold, low, high)`` gives the value of ``line[low:high]`` or ``None``.

    One of ``needs`` (words, letters of marks) is in every fold that has such a slot. A ``loose`` slot takes what stands
    between, of which no fact is made.
    """

    pattern: str
    read: Callable[[Fold, int, int], Any]
    needs: frozenset[str] = frozenset()
    loose: bool = False


def as_folded(fold: Fold, low: int, high: int) -> str:
    """What a slot reads that takes the folded words as they are."""
    return fold.line[low:high]


def value_at(fold: Fold, low: int, high: int) -> Any:
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is not None:
            return None if isinstance(mark.value, When) and not mark.value.edtf else mark.value
    return None


def name_at(fold: Fold, low: int, high: int) -> str | None:
    if fold.line.startswith("the ", low):
        low += 4
    return tidy(fold.words(low, high)) or None


def tidy(name: str) -> str:
    """A name without an article, a possessive or punctuation around it."""
    name = name.strip().strip(",;:")
    for article in ("the ", "a ", "an "):
        if name.startswith(article):
            name = name[len(article) :]
            break
    if "'" in name or "’" in name:
        name = _POSSESSIVE.sub("", name).replace("{{'}}", "'")
    return name.strip()


_POSSESSIVE = later(r"(?:['’]s|\{\{'s?\}\}s?)$")


def integer_at(fold: Fold, low: int, high: int) -> int | None:
    value = value_at(fold, low, high)
    if value is None:
        value = lexicon.number(fold.words(low, high))
    return int(value) if isinstance(value, (int, float)) and float(value).is_integer() else None


def number_at(fold: Fold, low: int, high: int) -> float | None:
    value = value_at(fold, low, high)
    return float(value) if isinstance(value, (int, float)) else None


def words_at(fold: Fold, low: int, high: int) -> str | None:
    return fold.words(low, high).strip(" ,") or None


def quoted_at(fold: Fold, low: int, high: int) -> str | None:
    words = fold.words(low, high).strip().strip('"“”').strip()
    return words.rstrip(",") or None


AND = r"(?: ?, (?:and |as well as |plus )?| and | as well as | along with | & )"
