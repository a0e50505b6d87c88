"""What the search looks through: an article's sentences, items, fields and rows, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from showbible.text import Document, Infobox, Item, Paragraph, Table
from showbible.text import sentences as splitting


class Sentence(NamedTuple):
    """A stretch of readable text: its words without markup, its span, the headings above it."""

    text: str
    start: int
    end: int
    section: str


def sentences(document: Document, splits: Mapping[int, Sequence[tuple[int, int]]]) -> Iterator[Sentence]:
    """Every stretch that can be found, in the order of the text; ``splits`` as an ``Article`` has them."""
    for section, block in document.blocks():
        path = " / ".join(section.path)
        match block:
            case Paragraph(text=text) | Item(text=text):
                if not text.pieces:
                    continue
                value = text.value
                at = text.straight()
                for start, end in (
                    [(0, len(value))]
                    if isinstance(block, Item)
                    else splits.get(text.whole.start) or splitting.sentences(value)
                ):
                    said = value[start:end]
                    if start >= end or said.isspace():
                        continue
                    low, high = (at + start, at + end) if at is not None else text.span(start, end)
                    if high > low:
                        yield Sentence(said, low, high, path)
            case Infobox(fields=fields):
                for field in fields:
                    if field.text.value.strip() and field.span.end > field.span.start:
                        said = f"{field.key.replace('_', ' ')}: {field.text.value}"
                        yield Sentence(said, field.span.start, field.span.end, path)
            case Table(rows=rows):
                for row in rows:
                    low, high = row.span
                    said = " | ".join(
                        [v for c in row.cells if not c.copied and (v := c.text.value) and not v.isspace()]
                    )
                    if said and high > low:
                        yield Sentence(said, low, high, path)
