"""A page as MediaWiki or Parsoid renders it -> a document, pinned to the markup."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showbible.readers.html import boxes, tables
from showbible.readers.html.titles import in_bold, is_title, stated
from showbible.readers.html.tree import BLOCK, Node, tree
from showbible.readers.html.words import content, is_mark, is_prose, passage
from showbible.text import Block, Document, Item, Paragraph, Passage, Problem, Section, Source, Span
from showbible.text.patterns import later

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
#: Ids, classes and elements that hold the article's text, the best first.
_ROOTS = ("mw-content-text", "mw-parser-output", "bodyContent", "main", "article", "content", "body")
_LISTS = frozenset({"ul", "ol", "dl", "dir"})
_START = later(r"\s*(?:<!doctype\s+html|<html\b|<head\b|<body\b)", re.IGNORECASE)
_COMMENTS = later(r"\ufeff?(?:\s|<\?xml\b[^>]*+>|<!--(?:[^-]|-(?!->))*+-->)*+")
_ELEMENT = later(r"<(?:table|div|p|section|h[1-6]|[uod]l|span|b|i|link|meta|style|title)\b", re.IGNORECASE)
_HTML = later(r"</(?:p|td|th|li|a|h[2-6])>", re.IGNORECASE)
_WIKI = later(r"\[\[|\{\{|^=|^\{\||^\|-", re.MULTILINE)
#: Cells, copies included, that the tables of a page may have before the rest of them is left out.
_CELLS = 300_000
#: How much of a text is looked at to tell its form.
_LOOK = 20_000


def looks(text: str) -> bool:
    """Whether a text is an HTML page or a part of one, by what it starts with and what its markup is.

    >>> looks("<!DOCTYPE html><title>A</title>"), looks("<p>One.</p><p>Two.</p>"), looks("<div>{{Box|a}}</div> [[b]]")
    (True, True, False)
    """
    head = text[:_LOOK]
    begun = _COMMENTS.match(head)
    at = begun.end() if begun else 0
    if _START.match(head, at):
        return True
    return bool(_ELEMENT.match(head, at)) and len(_HTML.findall(head)) > len(_WIKI.findall(head))


def read(source: Source) -> Document:
    """The document of a rendered page. Damaged markup is read as far as it goes and reported."""
    root, problems = tree(source.text)
    reading = _Reading(source.text, problems)
    return reading.document(source, root)


def _text_root(root: Node) -> Node:
    """The element that holds the article's text."""
    found: dict[str, Node] = {}
    for node in root.walk():
        names = {node.name, node.attributes.get("id", "")}
        if "mw-parser-output" in node.classes:
            names.add("mw-parser-output")
        for name in names.intersection(_ROOTS):
            found.setdefault(name, node)
    for name in _ROOTS:
        if name in found:
            return found[name]
    return root


@dataclass(frozen=True, slots=True)
class _ListItem:
    """The list item whose text is being read."""

    node: Node
    depth: int
    term: bool
    ordered: bool


class _Reading:
    """One walk over the tree; every run of text belongs to exactly one block."""

    def __init__(self, text: str, problems: list[Problem]) -> None:
        self.text = text
        self.problems = problems
        self.sections: list[Section] = []
        self.blocks: list[Block] = []
        self.heads: list[tuple[int, str]] = []
        self.level, self.heading, self.opened = 1, Passage("", ()), 0
        self.title: Passage | None = None
        self.bold: Passage | None = None
        self.cells = 0

    def document(self, source: Source, root: Node) -> Document:
        """The whole page."""
        body = _text_root(root)
        title = stated(self.text, root)
        self.opened = body.start
        self.flow(body, None)
        title = title or self.title or self.bold
        self.close(body.end)
        if not any(s.blocks for s in self.sections):
            self.doubt("empty-page", Span(0, min(len(self.text), 80)), "a page without text")
        if title is None:
            self.doubt("no-title", Span(0, min(len(self.text), 80)), "the article has no title")
            return Document(source, "", Span(0, 0), tuple(self.sections), tuple(self.problems))
        if self.sections and self.sections[0].level == 1 and not self.sections[0].title.value:
            first = self.sections[0]
            self.sections[0] = Section(1, title, (), first.blocks, first.span)
        return Document(source, title.value, title.whole, tuple(self.sections), tuple(self.problems))

    def doubt(self, rule: str, span: Span, message: str) -> None:
        self.problems.append(Problem(rule, span, message))

    def close(self, end: int) -> None:
        path = tuple(name for _, name in self.heads)
        self.sections.append(
            Section(self.level, self.heading, path, tuple(self.blocks), Span(self.opened, max(end, self.opened)))
        )
        self.blocks = []

    def head(self, node: Node) -> None:
        title = content(self.text, node)
        if not title.value or is_title(node):
            return
        level = _HEADINGS[node.name]
        self.close(node.start)
        self.heads = [(n, name) for n, name in self.heads if n < level] + [(level, title.value.casefold())]
        self.level, self.heading, self.opened = level, title, node.start

    def flow(self, parent: Node, item: _ListItem | None) -> None:
        """The blocks in an element; ``item`` is the list item that its text belongs to."""
        run: list[Node | Span] = []

        def flush() -> None:
            if run:
                self.prose(parent, run, item)
                run.clear()

        for child in parent.children:
            if isinstance(child, Span):
                if run or not self.text[child.start : child.end].isspace():
                    run.append(child)
            elif is_mark(child):
                run.append(child)
            elif not is_prose(child):
                continue
            elif child.name in BLOCK or any(n.name in BLOCK for n in child.walk()):
                flush()
                self.block(child, item)
            else:
                run.append(child)
        flush()

    def block(self, node: Node, item: _ListItem | None) -> None:
        if node.name in _HEADINGS:
            self.head(node)
        elif boxes.is_infobox(node):
            box, title = boxes.infobox(self.text, node)
            self.title = self.title or title
            self.blocks.append(box)
        elif node.name == "table":
            self.table(node, item)
        elif node.name in _LISTS:
            self.items(node, item.depth + 1 if item else 1)
        elif node.name == "li":
            self.flow(node, _ListItem(node, item.depth if item else 1, False, False))
        else:
            self.flow(node, item)

    def table(self, node: Node, item: _ListItem | None) -> None:
        if tables.is_layout(node):
            for row in tables.rows_of(node):
                for cell in row.elements():
                    if is_prose(cell):
                        self.flow(cell, item)
            return
        if self.cells > _CELLS:
            self.doubt("table-too-large", node.span, f"left out: the page's tables have more than {_CELLS} cells")
            return
        table, problems = tables.table_of(self.text, node)
        self.problems.extend(problems)
        self.cells += sum(len(row.cells) for row in table.rows) if table else 0
        if table is not None:
            self.blocks.append(table)
        for inner in tables.inner_tables(node):
            self.table(inner, item)

    def items(self, node: Node, depth: int) -> None:
        """The items of a list, those of lists in it one deeper."""
        for child in node.elements():
            if not is_prose(child):
                continue
            if child.name in {"li", "dt", "dd"}:
                self.flow(child, _ListItem(child, depth, child.name == "dt", node.name == "ol"))
            elif child.name in _LISTS:
                self.items(child, depth + 1)
            else:
                self.block(child, None)

    def prose(self, parent: Node, run: list[Node | Span], item: _ListItem | None) -> None:
        first, last = run[0], run[-1]
        start = first.start
        text = passage(self.text, run, start)
        if not text.value:
            return
        end = last.end
        if item is not None:
            span = item.node.span if len(run) == len(item.node.children) else Span(item.node.start, end)
            if start > item.node.start and parent is not item.node:
                span = Span(start, end)
            self.blocks.append(Item(text, span, item.depth, item.term, item.ordered))
        else:
            if self.level == 1 and not any(isinstance(b, Paragraph) for b in self.blocks):
                self.bold = in_bold(self.text, run)
            span = parent.span if parent.name == "p" and len(run) == len(parent.children) else text.whole
            self.blocks.append(Paragraph(text, span))
