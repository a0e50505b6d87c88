"""What the search looks through: an article's sentences, items, fields and rows, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.text import Document, Infobox, Item, Paragraph, Passage, Table

_END = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9À-Þ])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Vol|Lt|Col|Gen|Sgt|Prof|approx|Inc|Ltd)|\b[A-Z]|\.\.)\.$"
)


class Sentence(NamedTuple):
    """A stretch of readable text: its words without markup, its span, the headings above it."""

    text: str
    start: int
    end: int
    section: str


def _parts(passage: Passage) -> Iterator[Passage]:
    at = 0
    for match in _END.finditer(passage.value):
        if _ABBREVIATED.search(passage.value, at, match.start() + 1):
            continue
        yield passage.part(at, match.end())
        at = match.end()
    yield passage.part(at, len(passage.value))


def sentences(document: Document) -> Iterator[Sentence]:
    """Every stretch that can be found, in the order of the text."""
    for section, block in document.blocks():
        path = " / ".join(section.path)
        match block:
            case Paragraph(text=text):
                passages = [p.stripped() for p in _parts(text)]
            case Item(text=text):
                passages = [text]
            case Infobox(fields=fields):
                for field in fields:
                    value = f"{field.key.replace('_', ' ')}: {field.text.value}"
                    if field.text.value.strip() and field.span.end > field.span.start:
                        yield Sentence(value, field.span.start, field.span.end, path)
                continue
            case Table(rows=rows):
                for row in rows:
                    value = " | ".join(c.text.value for c in row.cells if c.text.value.strip() and not c.copied)
                    if value and row.span.end > row.span.start:
                        yield Sentence(value, row.span.start, row.span.end, path)
                continue
        for passage in passages:
            if passage.value.strip() and passage.pieces:
                span = passage.span(0, len(passage.value))
                if span.end > span.start:
                    yield Sentence(passage.value, span.start, span.end, path)
