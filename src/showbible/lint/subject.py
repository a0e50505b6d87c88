"""What a rule looks at: an article's document and entries, with the views of them that several rules share."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar

from showbible.kinds import Entry, Fact
from showbible.lint.days import Day, days
from showbible.text import Document, Field, Infobox, Item, Paragraph, Passage, Problem, Section, Span, Table
from showbible.text.quotes import Quotation, quotations
from showbible.text.sentences import sentences

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class Subject:
    """One article under lint. ``today`` is the day against which "will premiere" is read.

    Views are worked out once, when a rule first asks for them.
    """

    document: Document
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    today: date = field(default_factory=date.today)

    def stated(self, kind: type[F]) -> tuple[tuple[F, Entry], ...]:
        """The facts of one kind with their entries, in the order of the text."""
        return tuple((e.fact, e) for e in self._by_kind.get(kind, ()) if isinstance(e.fact, kind))

    @cached_property
    def _by_kind(self) -> dict[type[Fact], list[Entry]]:
        kinds: dict[type[Fact], list[Entry]] = {}
        for entry in self.entries:
            kinds.setdefault(type(entry.fact), []).append(entry)
        return kinds

    @cached_property
    def paragraphs(self) -> tuple[tuple[Section, Paragraph], ...]:
        """Prose with its section; lines that are a table run together are none."""
        return tuple(
            (s, b)
            for s, b in self.document.blocks()
            if isinstance(b, Paragraph) and "-----" not in b.text.value and "{{" not in b.text.value[:2]
        )

    @cached_property
    def items(self) -> tuple[tuple[Section, Item], ...]:
        """List items with their section."""
        return tuple((s, b) for s, b in self.document.blocks() if isinstance(b, Item))

    @cached_property
    def tables(self) -> tuple[tuple[Section, Table], ...]:
        """Tables with their section."""
        return tuple((s, b) for s, b in self.document.blocks() if isinstance(b, Table))

    @cached_property
    def readings(self) -> tuple[tuple[Section, Passage], ...]:
        """Everything meant to be read: paragraphs and items."""
        return tuple(
            (s, b.text)
            for s, b in self.document.blocks()
            if isinstance(b, Item | Paragraph) and "-----" not in b.text.value
        )

    @cached_property
    def dates(self) -> tuple[tuple[Passage, tuple[Day, ...]], ...]:
        """The passages that hold whole dates (prose, items, box lines, cells), with those dates."""
        passages = [p for _, p in self.readings]
        passages += [f.text for f in self.fields]
        passages += [
            cell.text
            for _, table in self.tables
            for row in table.rows
            for cell in row.cells
            if not cell.copied and len(cell.text.value) < 200
        ]
        found = ((p, tuple(days(p.value))) for p in passages if "19" in p.value or "20" in p.value)
        return tuple((p, dates) for p, dates in found if dates)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The lines of the article's boxes."""
        return tuple(f for box in self.document.infoboxes for f in box.fields)

    def filled(self, *keys: str) -> Field | None:
        """The first box line that has one of the keys and says something."""
        return next((f for key in keys for f in self.fields if f.key == key and f.text.value.strip()), None)

    @cached_property
    def is_season(self) -> bool:
        """Whether the article is about one season (its title numbers one) and not a whole show."""
        return bool(re.search(r"\b(?:season|series) \d+\b", self.document.title, re.IGNORECASE))


class Sentences:
    """The sentences of one passage, found when first asked for."""

    #: What stands further off in the same sentence says nothing about the words asked for.
    REACH = 600

    def __init__(self, passage: Passage) -> None:
        self._value = passage.value

    @cached_property
    def _quotes(self) -> list[Quotation]:
        return quotations(self._value)

    @cached_property
    def _bounds(self) -> list[tuple[int, int]]:
        return sentences(self._value, self._quotes)

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentences that hold ``value[start:end]`` begin and end, no further than ``REACH`` away."""
        if not self._bounds:
            return start, end
        first = max(0, bisect_right(self._bounds, start, key=lambda b: b[0]) - 1)
        last = min(len(self._bounds) - 1, bisect_left(self._bounds, end, key=lambda b: b[1]))
        low, high = self._bounds[first][0], self._bounds[last][1]
        return max(min(low, start), start - self.REACH), min(max(high, end), end + self.REACH)

    def quoted(self, at: int) -> bool:
        """Whether ``value[at]`` stands inside a quotation."""
        n = bisect_right(self._quotes, at, key=lambda q: q.start) - 1
        return n >= 0 and at < self._quotes[n].end


class Within:
    """Spans that don't overlap, asked whether one of them lies in another span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def of(self, span: Span) -> list[Span]:
        """Those that lie within ``span``."""
        low = bisect_left(self._spans, (span.start, -1))
        high = bisect_left(self._spans, (span.end, -1))
        return [s for s in self._spans[low:high] if s.end <= span.end]


def cited(entry: Entry) -> Span:
    """Where an entry is first stated."""
    return entry.citations[0].span


def matches(pattern: re.Pattern[str], passage: Passage, needle: str = "") -> Iterator[tuple[re.Match[str], Span]]:
    """Every match in a passage with its place in the source; ``needle`` must stand in it for one to be possible."""
    if needle not in passage.value:
        return
    for m in pattern.finditer(passage.value):
        yield m, passage.span(m.start(), m.end())


def content(section: Section) -> Iterator[Infobox | Item | Paragraph | Table]:
    """The blocks of a section that hold something to read."""
    for block in section.blocks:
        if isinstance(block, Item | Paragraph):
            if block.text.value.strip():
                yield block
        elif (isinstance(block, Table) and block.rows) or (isinstance(block, Infobox) and block.fields):
            yield block
