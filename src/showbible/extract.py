"""The straight line: bytes -> document -> found -> entries. The only module that knows all stages."""

from __future__ import annotations

from dataclasses import dataclass

from showbible.kinds import Entry, Found
from showbible.text import Document, Problem, Source
from showbible import readers


@dataclass(frozen=True, slots=True)
class Article:
    """An article, read: its document, what it states (in the order of the text), and what is doubted."""

    document: Document
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]

    @property
    def source(self) -> Source:
        """The text that every citation slices."""
        return self.document.source


def read_article(raw: bytes, uri: str = "-", form: str | None = None) -> Article:
    """Read one article.

    ``form`` names the reader (``plain``, ``wikitext``, ``html``); by default the content tells.

    Raises:
        BadInput: the bytes are no text, or no article.
    """
    document = readers.read(raw, uri, form)
    found: list[Found] = []
    entries: tuple[Entry, ...] = tuple(Entry(f.fact, ()) for f in found)
    return Article(document, entries, document.problems)
