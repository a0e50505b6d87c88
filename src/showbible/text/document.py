"""An article as a tree of blocks, every block with its place in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from showbible.text.passage import Passage
from showbible.text.source import Source
from showbible.text.span import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Something doubted or damaged: ``rule`` is the id of what noticed it, ``message`` is for a person."""

    rule: str
    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose."""

    text: Passage
    span: Span


@dataclass(frozen=True, slots=True)
class Item:
    """A list item; ``depth`` counts from 1, ``term`` marks the head of a definition list."""

    text: Passage
    span: Span
    depth: int = 1
    term: bool = False
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One line of an infobox or a template's fact: ``key`` in lower case with single underscores.

    ``values`` are the entries of a field that lists several (one where it lists none).
    """

    key: str
    text: Passage
    span: Span
    values: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Infobox:
    """The box of an article; ``name`` is the template's, in lower case, where the form keeps it."""

    fields: tuple[Field, ...]
    span: Span
    name: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. A spanned cell is repeated where it reaches, with ``copied`` set."""

    text: Passage
    span: Span
    header: bool = False
    copied: bool = False
    colspan: int = 1
    rowspan: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; ``cells`` are in order of column as far as the form tells them."""

    cells: tuple[Cell, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns.

    ``columns`` are the texts of the head, one a column (empty where the table lost its head);
    ``aligned`` is false where cells may be missing (the plain export drops spanned and empty cells),
    so that a cell's column must be found by what it holds. ``role`` is the template's own word for
    what it is (``episodes``) where one made it.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    span: Span
    caption: str = ""
    aligned: bool = True
    role: str = ""


Block = Paragraph | Item | Infobox | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it up to the next heading.

    ``level`` is 1 for the lead (whose title is the article's), 2 for ``== H ==`` and so on. ``path`` holds
    the headings above it and its own, in lower case, without the article's title.
    """

    level: int
    title: Passage
    path: tuple[str, ...]
    blocks: tuple[Block, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """One article, read: its sections in order, and what the reader doubts."""

    source: Source
    title: str
    title_span: Span
    sections: tuple[Section, ...]
    problems: tuple[Problem, ...] = field(default=())

    def blocks(self) -> Iterator[tuple[Section, Block]]:
        """Every block with its section, in the order of the text."""
        for section in self.sections:
            for block in section.blocks:
                yield section, block

    @property
    def infoboxes(self) -> tuple[Infobox, ...]:
        """The article's boxes, in order."""
        return tuple(b for _, b in self.blocks() if isinstance(b, Infobox))
