"""Places in a source: half-open ranges of Unicode code points."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Where something stands in a source: ``source.text[start:end]``.

    Code points of the decoded text, ``start`` inclusive, ``end`` exclusive (W3C Web Annotation,
    ``TextPositionSelector``).

    >>> "Violet"[Span(0, 3).slice]
    'Vio'
    """

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The same range for indexing a string."""
        return slice(self.start, self.end)

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def joined(self, other: Span) -> Span:
        """The shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
