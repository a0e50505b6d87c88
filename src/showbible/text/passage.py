"""Readable text that knows which characters of the source it is made of."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from showbible.text.span import Span


class Piece(NamedTuple):
    """A run of a passage: from ``at`` on it stands for ``source``.

    When the run and its source are of one length they match character by character; otherwise the run
    stands for its source as a whole (``&nbsp;`` is one space).
    """

    at: int
    source: Span


class Link(NamedTuple):
    """A stretch ``start:end`` of a passage that links to the page ``target``."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Text without markup, each character pinned to the source.

    ``pieces`` are in order of ``at`` and, for text read in order, of source; ``refs`` are the positions
    in ``value`` where a reference mark stood (forms that keep marks only).

    >>> p = Passage("New York", (Piece(0, Span(10, 18)),))
    >>> p.span(4, 8)
    Span(start=14, end=18)
    """

    value: str
    pieces: tuple[Piece, ...]
    links: tuple[Link, ...] = ()
    refs: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str, span: Span) -> Passage:
        """The passage that is the slice ``span`` of ``text`` itself."""
        return cls(text[span.start : span.end], (Piece(0, span),))

    def _origin(self, index: int) -> tuple[int, int]:
        """Source start and end of the character at ``index``."""
        pieces = self.pieces
        n = 0 if len(pieces) == 1 else bisect_right(pieces, index, key=lambda p: p.at) - 1
        piece = pieces[n]
        length = (pieces[n + 1].at if n + 1 < len(pieces) else len(self.value)) - piece.at
        start, end = piece.source
        if length == end - start:
            at = start + index - piece.at
            return at, at + 1
        return start, end

    def span(self, start: int, end: int) -> Span:
        """The source span of ``value[start:end]``, which must not be empty unless the passage is."""
        begin = self.straight()
        if begin is not None:
            return Span(begin + start, begin + end)
        if not self.pieces:
            raise ValueError("an empty passage has no place")
        if end <= start:
            at = self._origin(min(start, len(self.value) - 1))[0] if self.value else self.pieces[0].source.start
            return Span(at, at)
        return Span(self._origin(start)[0], self._origin(end - 1)[1])

    def straight(self) -> int | None:
        """Where in the source the passage begins, if it is a stretch of it as it stands.

        >>> Passage("New York", (Piece(0, Span(10, 18)),)).straight()
        10
        """
        if len(self.pieces) != 1:
            return None
        start, end = self.pieces[0].source
        return start if end - start == len(self.value) else None

    @property
    def whole(self) -> Span:
        """The source span of all of it."""
        pieces = self.pieces
        if len(pieces) == 1:
            return pieces[0].source
        return Span(pieces[0].source.start, pieces[-1].source.end) if pieces else Span(0, 0)

    def part(self, start: int, end: int) -> Passage:
        """The passage ``value[start:end]``, pinned to the same source."""
        if start == 0 and end >= len(self.value):
            return self
        kept: list[Piece] = []
        for n, piece in enumerate(self.pieces):
            stop = self.pieces[n + 1].at if n + 1 < len(self.pieces) else len(self.value)
            low, high = max(piece.at, start), min(stop, end)
            if low >= high:
                continue
            first, last = piece.source
            if stop - piece.at == last - first:
                kept.append(Piece(low - start, Span(first + low - piece.at, first + high - piece.at)))
            else:
                kept.append(Piece(low - start, piece.source))
        links = tuple(
            Link(max(k.start, start) - start, min(k.end, end) - start, k.target)
            for k in self.links
            if k.start < end and start < k.end
        )
        refs = tuple(r - start for r in self.refs if start <= r <= end)
        return Passage(self.value[start:end], tuple(kept), links, refs)

    def without(self, marks: re.Pattern[str]) -> Passage:
        """Without what ``marks`` finds: the rest keeps its places.

        >>> Passage.of("a ''b'' c", Span(0, 9)).without(re.compile("''")).value
        'a b c'
        """
        parts, at = [], 0
        for m in marks.finditer(self.value):
            parts.append(self.part(at, m.start()))
            at = m.end()
        return join([p for p in (*parts, self.part(at, len(self.value))) if p.value]) if parts else self

    def stripped(self) -> Passage:
        """Without white space at either end."""
        value = self.value
        left = len(value) - len(value.lstrip())
        return self.part(left, len(value.rstrip())) if left < len(value) else Passage("", self.pieces[:1])


def join(parts: list[Passage], glue: str = "") -> Passage:
    """The parts one after another; ``glue`` between them stands for no characters of its own.

    >>> a, b = Passage.of("one two", Span(0, 3)), Passage.of("one two", Span(4, 7))
    >>> join([a, b], " ").value, join([a, b], " ").span(0, 7)
    ('one two', Span(start=0, end=7))
    """
    value, at = [], 0
    pieces: list[Piece] = []
    links: list[Link] = []
    refs: list[int] = []
    for n, part in enumerate(parts):
        if n and glue:
            before = parts[n - 1].whole.end
            pieces.append(Piece(at, Span(before, before)))
            value.append(glue)
            at += len(glue)
        pieces.extend(Piece(p.at + at, p.source) for p in part.pieces)
        links.extend(Link(k.start + at, k.end + at, k.target) for k in part.links)
        refs.extend(r + at for r in part.refs)
        value.append(part.value)
        at += len(part.value)
    return Passage("".join(value), tuple(pieces), tuple(links), tuple(refs))
