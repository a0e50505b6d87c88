"""Folding: a sentence with each mark as one capital letter, the rest in lower case.

``In April 2014, T. J. Marlow was cast as Finn Hale.`` folds to ``in D, N was cast as N.`` Asides in brackets are
taken out and kept beside the fold. A quotation is one letter, so no rule reads a fact inside somebody's words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.figures import other_marks
from showbible.grammar.marks import GRADE, NAME, QUOTE, Mark
from showbible.text.patterns import later
from showbible.text.quotes import Quotation
from showbible.text.words import small_words_of

_ASIDE = later(r"\((?:[^()]|\([^()]*\))*\)")
_GRADE = later(r"[A-DF][+−–-]?$")
#: Small letters with accents, for which a fold has plain ones: rules read "ex-fiancé" as any other word.
_PLAIN = str.maketrans("àáâäãåçèéêëìíîïñòóôöõùúûü", "aaaaaaceeeeiiiinooooouuuu")
#: A mark of which nothing stands in the fold.
_DROPPED = '"'
_LONGEST_OUTLET = 40
#: What says that a title between quotation marks is a work's.
_OF_A_WORK = later(
    r"\b(?:episodes?|songs?|titled|entitled|called|named|albums?|films?|movies?|shows?|series|singles?|tracks?|novels?|books?|plays?|"
    r"words?|drama|sitcom|comedy|known as|renamed|retitled)(?: of| is| was| as)?,? $"
)
#: What stands before an outlet whose name is an everyday word.
_AS_OUTLET = later(
    r"(?:^|[.;,] |\b(?:of|for|from|by|in|with|at|to|while|and|but|magazine|newspaper|website) (?:the )?)$",
    re.IGNORECASE,
)
_POSSESSIVE = later(r"\{\{'(?:s)?\}\}s?")


@dataclass(frozen=True, slots=True)
class Fold:
    """A folded sentence.

    ``line`` is the fold; ``marks`` are by their index in it; ``start:end`` is the sentence in its paragraph, whose
    text is ``text``; ``earlier`` is the last date before it there. ``asides`` are ``(index in the fold, start, end)`` of what stood in brackets.
    """

    line: str
    text: str
    start: int
    end: int
    marks: dict[int, Mark]
    asides: tuple[tuple[int, int, int], ...] = ()
    earlier: When | None = None
    _at: tuple[int, ...] = field(default=(), repr=False)
    _to: tuple[int, ...] = field(default=(), repr=False)
    #: Where names are that other words stand for: "she".
    meant: frozenset[int] = frozenset()

    def words_in(self) -> set[str]:
        """The words and the letters of marks in the fold."""
        words = set(small_words_of(self.line))
        words.update([mark.letter for mark in self.marks.values()])
        return words

    def offset(self, index: int) -> int:
        """Where in the paragraph the fold's character ``index`` begins."""
        n = bisect_right(self._at, index) - 1
        mark = self.marks.get(index)
        return mark.start if mark else self._to[n] + index - self._at[n]

    def of_runs(self, runs: Sequence[tuple[int, int, int]]) -> Fold:
        """The fold made of runs of this one: each as where it is to begin, and where it begins and ends here."""
        marks: dict[int, Mark] = {}
        asides: list[tuple[int, int, int]] = []
        ats: list[int] = []
        tos: list[int] = []
        for begin, low, high in runs:
            moved = begin - low
            marks.update((n + moved, mark) for n, mark in self.marks.items() if low <= n < high)
            asides.extend((n + moved, a, b) for n, a, b in self.asides if low <= n < high)
            first = bisect_right(self._at, low) - 1
            ats.append(begin)
            tos.append(self._to[first] + low - self._at[first])
            inside = slice(first + 1, bisect_left(self._at, high))
            ats.extend(n + moved for n in self._at[inside])
            tos.extend(self._to[inside])
        line = "".join([self.line[low:high] for _, low, high in runs])
        meant = frozenset(n + begin - low for begin, low, high in runs for n in self.meant if low <= n < high)
        return replace(self, line=line, marks=marks, asides=tuple(asides), _at=tuple(ats), _to=tuple(tos), meant=meant)

    def with_names(self, low: int, high: int, names: Sequence[str]) -> Fold:
        """This fold with ``names`` for ``line[low:high]``, which stands for them: "N and N" for "the pair"."""
        start, end = self.stretch(low, high)
        said = "N" if len(names) == 1 else ", ".join("N" * (len(names) - 1)) + " and N"
        moved = low + len(said) - high
        marks = {n + (moved if n >= high else 0): mark for n, mark in self.marks.items() if not low <= n < high}
        placed = [low + n for n, c in enumerate(said) if c == NAME]
        marks.update((n, Mark(NAME, start, end, name)) for n, name in zip(placed, names, strict=True))
        runs = [(a, b) for a, b in zip(self._at, self._to, strict=True) if a < low]
        runs += [(n, start) for n in range(low, low + len(said))]
        runs += [(low + len(said), end)]
        runs += [(a + moved, b) for a, b in zip(self._at, self._to, strict=True) if a > high]
        return replace(
            self,
            line=self.line[:low] + said + self.line[high:],
            marks=dict(sorted(marks.items())),
            asides=tuple((n + (moved if n >= high else 0), a, b) for n, a, b in self.asides),
            _at=tuple(a for a, _ in runs),
            _to=tuple(b for _, b in runs),
            meant=frozenset({*(n + (moved if n >= high else 0) for n in self.meant), *placed}),
        )

    def stretch(self, low: int, high: int) -> tuple[int, int]:
        """The paragraph's ``(start, end)`` of ``line[low:high]``."""
        if high <= low:
            at = self.offset(min(low, len(self.line) - 1)) if self.line else self.start
            return at, at
        last = self.marks.get(high - 1)
        return self.offset(low), last.end if last else self.offset(high - 1) + 1

    def words(self, low: int, high: int) -> str:
        """The paragraph's own words for ``line[low:high]``; of a name that other words stand for, the name."""
        if self.meant and high - low == 1 and low in self.meant:
            return str(self.marks[low].value)
        a, b = self.stretch(low, high)
        return self.text[a:b]


def asides(text: str, start: int, end: int, quotes: Sequence[Quotation]) -> list[tuple[int, int]]:
    """The bracketed asides of a sentence that are not inside a quotation."""
    if "(" not in text[start:end]:
        return []
    return [
        (low - 1 if low > start and text[low - 1] == " " else low, high)
        for low, high in (m.span() for m in _ASIDE.finditer(text, start, end))
        if not any(q.start < low and high < q.end for q in quotes)
    ]


def masked(text: str, quotes: Sequence[Quotation], dates: Sequence[Mark], out: Sequence[tuple[int, int]]) -> str:
    """The paragraph with its quotations, dates and asides blanked, so that no name or number is found in them."""
    spans = [(q.start, q.end) for q in quotes if q.end - q.start > 1]
    spans += [(d.start, d.end) for d in dates]
    spans += out
    if not spans:
        return text
    pieces, at = [], 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        start = max(start, at)
        pieces.append(text[at:start])
        pieces.append("\0" * (end - start))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def fold(
    text: str,
    start: int,
    end: int,
    quotes: Sequence[Quotation],
    dates: Sequence[Mark],
    out: Sequence[tuple[int, int]],
    blank: str,
    names: Sequence[Mark],
    words: Set[str],
) -> Fold:
    """Fold the sentence ``text[start:end]`` with its ``names`` and plain ``words``; the rest is its paragraph's: ``out`` its asides, ``blank`` it masked."""
    taken: list[Mark] = []
    first = bisect_right(quotes, start, key=lambda q: q.end) if quotes else 0
    for q in quotes[first:] if first else quotes:
        if q.start >= end:
            break
        if q.end - q.start > 1:
            if text.startswith(("s ", "s' "), q.end) and not text[q.high].isspace():
                taken.append(Mark("'", q.end, q.end + 1))  # "Time"s critic
            if (paper := _paper_in(text, q)) is not None:
                taken.extend(paper)
                continue
            inner = text[q.low : q.high].strip()
            letter = GRADE if len(inner) <= 2 and _GRADE.match(inner) else QUOTE
            taken.append(Mark(letter, max(q.start, start), min(q.end, end), inner.replace("−", "-").replace("–", "-")))
    here = out[bisect_left(out, (start, 0)) : bisect_left(out, (end, 0))] if out else []
    taken.extend([Mark("", a, b) for a, b in here])
    if dates:
        taken.extend(
            dates[bisect_left(dates, start, key=lambda d: d.start) : bisect_left(dates, end, key=lambda d: d.start)]
        )
    if blank.find("{{'", start, end) >= 0:
        taken.extend(Mark("'", m.start(), m.end()) for m in _POSSESSIVE.finditer(blank, start, end))
    taken.extend([m for m in names if m.end > m.start])
    # "Weekes' design" is read as "Weekes's design".
    taken.extend([Mark("'", m.end, m.end + 1) for m in names if text.startswith(("s' ", "s’ "), m.end - 1)])
    taken.extend(other_marks(blank, start, end, words))
    taken.sort(key=_order)
    marks: list[Mark] = []
    at = start
    for mark in taken:
        if mark.start >= at:
            marks.append(mark)
            at = mark.end
    earlier = next((d.value for d in reversed(dates) if d.end <= start and isinstance(d.value, When)), None)
    return _built(text, start, end, marks, earlier)


def _paper_in(text: str, q: Quotation) -> tuple[Mark, Mark, Mark] | None:
    """The outlet that stands between quotation marks, as titles do where nothing is in italics, and the marks dropped.

    An episode or a song may be called like a paper, and says so: 'the episode "Time"'.
    """
    if q.lost or not 2 < q.high - q.low < _LONGEST_OUTLET:
        return None
    name = text[q.low : q.high].rstrip(",")
    if not name[0].isupper() or not (lexicon.is_outlet(name) or lexicon.is_paper(name)):
        return None
    before = text[max(0, q.start - 24) : q.start]
    if _OF_A_WORK.search(before) or (name in lexicon.AMBIGUOUS_OUTLETS and not _AS_OUTLET.search(before)):
        return None
    end = q.low + len(name)
    return Mark(_DROPPED, q.start, q.low), Mark(NAME, q.low, end, name), Mark(_DROPPED, q.high, q.end)


def _order(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _built(text: str, start: int, end: int, marks: list[Mark], earlier: When | None) -> Fold:
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
        elif mark.letter == _DROPPED:
            pass
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
    folded = "".join(line).replace("’", "'")
    if not folded.isascii():
        folded = folded.translate(_PLAIN)
    return Fold(folded, text, start, end, by_index, tuple(aside_at), earlier, tuple(ats), tuple(tos))
