"""The readable text of elements, each character pinned to the page.

White space is collapsed as a browser does; a line break and the border between two blocks are one ``\\n``.
"""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from showbible.readers.html.tree import BLOCK, Node
from showbible.readers.writing import Writing
from showbible.text import Link, Passage, Piece, Span
from showbible.text.patterns import later


class _Words(NamedTuple):
    """The contents of ``mediawiki.toml``."""

    classes: frozenset[str]
    ids: frozenset[str]
    elements: frozenset[str]
    labels: Mapping[str, str]


def _load() -> _Words:
    data = tomllib.loads(resources.files(__package__).joinpath("mediawiki.toml").read_text("utf-8"))
    not_prose = data["not_prose"]
    return _Words(
        frozenset(not_prose["classes"]),
        frozenset(not_prose["ids"]),
        frozenset(not_prose["elements"]),
        MappingProxyType(data["labels"]),
    )


WORDS = _load()
_RUN = later(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?|\s\s+|[^\S ]|[\u200b-\u200f\u2060\ufeff\xad]+"
)
_HIDDEN = later(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_INVISIBLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad")


def is_prose(node: Node) -> bool:
    """Whether an element belongs to the article's text: no navigation, references, notices, pictures, hidden text."""
    if node.name in WORDS.elements:
        return False
    attributes = node.attributes
    if not attributes:
        return True
    if "hidden" in attributes or ("style" in attributes and _HIDDEN.search(attributes["style"])):
        return False
    if "class" in attributes and not node.classes.isdisjoint(WORDS.classes):
        return False
    return attributes.get("id", "") not in WORDS.ids and attributes.get("role") != "navigation"


def is_mark(node: Node) -> bool:
    """Whether an element is a reference mark."""
    if node.name not in {"sup", "span"}:
        return False
    marked = not node.classes.isdisjoint({"reference", "mw-ref"})
    return marked or node.attributes.get("id", "").startswith("cite_ref")


def target(href: str) -> str:
    """The page that a link goes to, as its title; empty for one that leaves the wiki or stays on the page.

    >>> target("//en.wikipedia.org/wiki/John_Waters_(actor)#Life"), target("./Fran_Drescher"), target("https://a.example/b")
    ('John Waters (actor)', 'Fran Drescher', '')
    """
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    path = parts.path
    if path.endswith("index.php") and parts.query:
        page = parse_qs(parts.query).get("title", [""])[0]
    elif "/wiki/" in path:
        page = path.split("/wiki/", 1)[1]
    elif "/index.php/" in path:
        page = path.split("/index.php/", 1)[1]
    elif not parts.scheme and not parts.netloc and path and not path.startswith("/"):
        page = path.removeprefix("./").removesuffix(".html")
    else:
        return ""
    return "" if page.startswith("..") else unquote(page).replace("_", " ").strip()


class _Writing(Writing):
    """The readable text of elements as it grows."""

    def run(self, span: Span) -> None:
        """Text as it stands in the page."""
        at = span.start
        for m in _RUN.finditer(self.text, span.start, span.end):
            word, place = m[0], Span(m.start(), m.end())
            if word[0] == "&":
                word = html.unescape(word)
                if word == m[0] or not word:
                    continue
            self.words(at, place.start)
            at = place.end
            if word.isspace():
                self.space(" ", place)
            elif word[0] not in _INVISIBLE:
                self.put("\ufffd" if "\ud800" <= word[0] <= "\udfff" else word, *place)
        self.words(at, span.end)

    def node(self, node: Node) -> None:
        """The text of an element."""
        if node.name == "br":
            self.space("\n", node.span)
        elif is_mark(node):
            self.refs.append(self.at)
        elif node.name == "table":  # in a cell, a table of its own
            if self.at:
                self.space("\n", node.span)
        elif is_prose(node):
            self.element(node)

    def element(self, node: Node) -> None:
        block = node.name in BLOCK
        if block and self.at:
            self.space("\n", Span(node.start, node.inner))
        if node.name == "q":
            self.put('"', node.start, node.inner)
        start = self.at + (1 if self.waiting and self.at else 0)
        for child in node.children:
            if isinstance(child, Node):
                self.node(child)
            else:
                self.run(child)
        if node.name == "q":
            self.put('"', node.close, node.end)
        elif node.name == "a" and self.at > start and (page := target(node.attributes.get("href", ""))):
            self.links.append(Link(start, self.at, page))
        if block and self.at:
            self.space("\n", Span(node.close, node.end))


def passage(text: str, parts: Iterable[Node | Span], place: int) -> Passage:
    """The text of elements and runs that stand side by side; ``place`` is where an empty one is."""
    writing = _Writing(text)
    for part in parts:
        if isinstance(part, Node):
            writing.node(part)
        else:
            writing.run(part)
    return writing.passage() if writing.at else Passage("", (Piece(0, Span(place, place)),))


def content(text: str, node: Node) -> Passage:
    """The text in one element."""
    return passage(text, node.children, node.inner)
