"""Folding: a sentence with each mark as one capital letter, the rest in lower case.

``In March 2017, J. R. Ramirez was cast as Oscar Arocho.`` folds to ``in D, N was cast as N.`` Asides in brackets are
taken out and kept beside the fold. A quotation is one letter, so no rule reads a fact inside somebody's words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from showbible.grammar.marks import GRADE, QUOTE, Mark, Names, other_marks
from showbible.text.quotes import Quotation

_ASIDE = re.compile(r" ?\((?:[^()]|\([^()]*\))*\)")
_GRADE = re.compile(r"[A-DF][+−–-]?$")
_POSSESSIVE = re.compile(r"\{\{'(?:s)?\}\}s?")


@dataclass(frozen=True, slots=True)
class Fold:
    """A folded sentence.

    ``line`` is the fold; ``marks`` are by their index in it; ``start:end`` is the sentence in its paragraph, whose
    text is ``text``. ``asides`` are ``(index in the fold, start, end)`` of what stood in brackets.
    """

    line: str
    text: str
    start: int
    end: int
    marks: dict[int, Mark]
    asides: tuple[tuple[int, int, int], ...] = ()
    _at: tuple[int, ...] = field(default=(), repr=False)
    _to: tuple[int, ...] = field(default=(), repr=False)

    def offset(self, index: int) -> int:
        """Where in the paragraph the fold's character ``index`` begins."""
        n = bisect_right(self._at, index) - 1
        mark = self.marks.get(index)
        return mark.start if mark else self._to[n] + index - self._at[n]

    def stretch(self, low: int, high: int) -> tuple[int, int]:
        """The paragraph's ``(start, end)`` of ``line[low:high]``."""
        if high <= low:
            at = self.offset(min(low, len(self.line) - 1)) if self.line else self.start
            return at, at
        last = self.marks.get(high - 1)
        return self.offset(low), last.end if last else self.offset(high - 1) + 1

    def words(self, low: int, high: int) -> str:
        """The paragraph's own words for ``line[low:high]``."""
        a, b = self.stretch(low, high)
        return self.text[a:b]


def asides(text: str, start: int, end: int, quotes: Sequence[Quotation]) -> list[tuple[int, int]]:
    """The bracketed asides of a sentence that are not inside a quotation."""
    if "(" not in text[start:end]:
        return []
    return [
        m.span()
        for m in _ASIDE.finditer(text, start, end)
        if not any(q.start < m.start() and m.end() < q.end for q in quotes)
    ]


def fold(text: str, start: int, end: int, quotes: Sequence[Quotation], dates: Sequence[Mark], names: Names) -> Fold:
    """Fold the sentence ``text[start:end]``; ``quotes`` and ``dates`` are its paragraph's."""
    taken: list[Mark] = []
    for q in quotes:
        if q.start < end and start < q.end and q.end - q.start > 1:
            inner = text[q.low : q.high].strip()
            letter = GRADE if len(inner) <= 2 and _GRADE.match(inner) else QUOTE
            taken.append(Mark(letter, max(q.start, start), min(q.end, end), inner.replace("−", "-").replace("–", "-")))
    out = asides(text, start, end, quotes)
    taken.extend(Mark("", a, b) for a, b in out)
    taken.extend(d for d in dates if start <= d.start < end)
    if "{{'" in text[start:end]:
        taken.extend(Mark("'", m.start(), m.end()) for m in _POSSESSIVE.finditer(text, start, end))
    taken.sort(key=lambda m: m.start)
    marks: list[Mark] = []
    at = start
    for mark in [*taken, Mark("", end, end)]:
        if mark.start < at:
            continue
        if mark.start > at:
            gap = [*names.marks(text, at, mark.start, start), *other_marks(text, at, mark.start)]
            gap.sort(key=lambda m: (m.start, -m.end))
            gap = [m for m in gap if m.end > m.start]
            last = at
            for found in gap:
                if found.start >= last:
                    marks.append(found)
                    last = found.end
        if mark.end > mark.start:
            marks.append(mark)
        at = mark.end
    return _built(text, start, end, marks, out)


def _built(text: str, start: int, end: int, marks: list[Mark], out: list[tuple[int, int]]) -> Fold:
    line: list[str] = []
    by_index: dict[int, Mark] = {}
    ats: list[int] = []
    tos: list[int] = []
    aside_at: list[tuple[int, int, int]] = []
    size, at = 0, start
    for mark in marks:
        if mark.start > at:
            piece = text[at : mark.start]
            low = piece.lower()
            line.append(low if len(low) == len(piece) else piece)
            ats.append(size)
            tos.append(at)
            size += len(piece)
        if mark.letter == "":
            aside_at.append((size, mark.start, mark.end))
        elif mark.letter == "'":
            line.append("'s")
            ats.append(size)
            tos.append(mark.start)
            size += 2
        else:
            ats.append(size)
            tos.append(mark.start)
            by_index[size] = mark
            line.append(mark.letter)
            size += 1
        at = mark.end
    if at < end:
        piece = text[at:end]
        low = piece.lower()
        line.append(low if len(low) == len(piece) else piece)
        ats.append(size)
        tos.append(at)
    del out
    folded = "".join(line).replace("’", "'")
    return Fold(folded, text, start, end, by_index, tuple(aside_at), tuple(ats), tuple(tos))
