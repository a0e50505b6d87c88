"""Text that knows its place: spans, sources, passages, documents, sentences."""

from showbible.text.document import (
    Block,
    Cell,
    Document,
    Field,
    Infobox,
    Item,
    Paragraph,
    Problem,
    Row,
    Section,
    Table,
)
from showbible.text.passage import Link, Passage, Piece, join
from showbible.text.source import BadInput, Source, decode, sha256
from showbible.text.span import Span

__all__ = [
    "BadInput",
    "Block",
    "Cell",
    "Document",
    "Field",
    "Infobox",
    "Item",
    "Link",
    "Paragraph",
    "Passage",
    "Piece",
    "Problem",
    "Row",
    "Section",
    "Source",
    "Span",
    "Table",
    "decode",
    "join",
    "sha256",
]
