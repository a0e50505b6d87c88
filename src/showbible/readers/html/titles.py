"""What a page says its title is: in its heading and its head, else in what links to the page itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qs, urlsplit

from showbible.readers.html.tree import Node
from showbible.readers.html.words import content, is_mark, is_prose, passage, target
from showbible.readers.titles import names_the_article
from showbible.text import Passage, Piece, Span
from showbible.text.patterns import later

_SITE = later(r"\s+[-–—|]\s+(?:Wikipedia|[^-–—|]*wiki\b).*$", re.IGNORECASE | re.DOTALL)
_TITLES = frozenset({"firstHeading", "titleHeading"})
#: Relations of a page to itself: HTML's, and Parsoid's.
_SELF = frozenset({"canonical", "dc:isVersionOf"})
_BOLD = frozenset({"b", "strong"})
_BEFORE = later(r"\s*(?:The\s+)?[\"“]?")
_NAMESPACE = later(r"(?:Template|Talk|File|Category|Portal|Help|Special|User|MediaWiki|Module|Draft|Wikipedia)\b.*?:")


def is_title(node: Node) -> bool:
    """Whether a heading is the page's own."""
    return node.attributes.get("id") in _TITLES or "firstHeading" in node.classes


def stated(text: str, root: Node) -> Passage | None:
    """The title that a page states, the surest way first; ``None`` where it states none.

    A heading of its own, the title of its head without the site's name, its own address, what it calls itself where it
    is shared, the page that its links "edit this article" open.
    """
    heads: list[Node] = []
    titles: list[Node] = []
    links: list[tuple[int, str, Node]] = []
    for node in root.walk():
        if node.name == "h1" and is_title(node):
            heads.append(node)
        elif node.name == "title":
            titles.append(node)
        elif node.name in {"link", "meta", "a"}:
            links.extend((order, words, node) for order, words in _own_names(node))
    for at in (*heads[:1], *titles[:1]):
        if (value := content(text, at)).value:
            return _without_site(value) if at.name == "title" else value
    sure = min((order for order, _, _ in links), default=0)
    surest = [(words, node) for order, words, node in links if order == sure]
    if len({words for words, _ in surest}) != 1:
        return None  # nothing, or no one page
    words, node = surest[0]
    return _without_site(Passage(words, (Piece(0, Span(node.start, node.inner)),)))


def _own_names(node: Node) -> Iterator[tuple[int, str]]:
    """The page's title as an element of its head or a link to the page itself states it, and how sure that is."""
    given = node.attributes
    if node.name == "link" and not _SELF.isdisjoint(given.get("rel", "").split()):
        if page := target(given.get("href", "")):
            yield 0, page
    elif node.name == "meta" and given.get("property") == "og:title":
        if words := " ".join(given.get("content", "").split()):
            yield 1, words
    elif node.name == "a" and "action=edit" in given.get("href", ""):
        asked = parse_qs(urlsplit(given["href"]).query)
        page = target(given["href"])
        of_another = "redlink" in asked or asked.get("section", [""])[0].startswith("T-") or _NAMESPACE.match(page)
        if asked.get("action") == ["edit"] and page and not of_another:
            yield 2, page


def _without_site(title: Passage) -> Passage:
    site = _SITE.search(title.value)
    return title.part(0, site.start()) if site and site.start() else title


def in_bold(text: str, run: Sequence[Node | Span]) -> Passage | None:
    """The name in bold with which a paragraph of the lead begins."""
    for n, part in enumerate(run):
        if isinstance(part, Span):
            if not _BEFORE.fullmatch(text, part.start, part.end):
                return None
        elif is_prose(part) and not is_mark(part):
            bold = next((node for node in part.walk() if node.name in _BOLD), None)
            if bold is None:
                return None
            name = content(text, bold)
            return name if names_the_article(name.value, passage(text, run[n + 1 :], part.end).value) else None
    return None
