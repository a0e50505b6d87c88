"""Raw wikitext -> a document: sections, paragraphs, items, boxes, tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from showbible.readers.titles import names_the_article
from showbible.readers.wikitext import episodes, overview, tables
from showbible.readers.wikitext.arguments import name, trimmed
from showbible.readers.wikitext.catalogue import NUMBERED, Shape, shape_of
from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.infobox import infobox
from showbible.readers.wikitext.inline import Part, listed, passage
from showbible.readers.wikitext.masks import AWARDS, Nodes, mask_of, mended
from showbible.readers.wikitext.scanner import Node, scan
from showbible.text import (
    Block,
    Document,
    Infobox,
    Item,
    Paragraph,
    Passage,
    Piece,
    Row,
    Section,
    Source,
    Span,
    Table,
)
from showbible.text.patterns import later

_HEADING = later(r"(={1,6})(?!=)\s*(.+?)\s*\1\s*$")
_ITEM = later(r"[*#:;]+")
_BOLD = later(r"'{3,5}(?!')(.+?)'{3}", re.DOTALL)
_REDIRECT = later(r"\ufeff?\s*#redirect\s*:?\s*\[\[([^\[\]|\n]{1,300})[^\]\n]*\]\]", re.IGNORECASE)
_HTML_TABLE_END = later(r"</table\s*>", re.IGNORECASE)
#: Hatnotes from before there were templates for them.
_HATNOTE = later(
    r"''\W*(?:(?:Main|Full|Parent) articles?\b|See also\b|Further information\b|For (?:the|other|a|an|more)\b|"
    r"This (?:article|page|section)\b|Not to be confused\b)",
    re.IGNORECASE,
)
#: Sections whose text is about other texts.
_REFERENCES = frozenset(
    {
        "references", "notes", "footnotes", "citations", "notes and references", "references and notes", "sources",
        "explanatory notes", "general references", "works cited", "bibliography", "references and footnotes",
        "reference", "footnotes and references", "notes, references", "citations and notes",
    }
)  # fmt: skip
#: Sections at whose end boxes of navigation stand.
_LAST = _REFERENCES | {"external links", "see also", "further reading", "external link"}
#: Tables and containers in one another; no article comes near.
_DEPTH = 6
#: Times that a page is searched to its end for the end of a table.
_SEARCHES = 5


def read(source: Source, title: str | None = None) -> Document:
    """The document of a page in wikitext; ``title`` is the page's, where the form that it comes from knows it."""
    return _Reading(source, title or source.title).document()


class _Reading:
    """One pass over the lines of the page; blocks in templates and layout tables are read where they stand."""

    def __init__(self, source: Source, title: str | None) -> None:
        self.source, self.text = source, source.text
        self.doubts = Doubts()
        self.sections: list[Section] = []
        self.blocks: list[Block] = []
        self.heads: list[tuple[int, str]] = []
        self.level, self.heading, self.opened = 1, Passage("", ()), 0
        self.given = title
        self.bold: Passage | None = None
        self.searches = 0
        self.run: list[Node] = []  # episode templates that follow one another outside any table

    # -- the page ---------------------------------------------------------------------------------------------

    def document(self) -> Document:
        text = self.text
        found = scan(text)
        if (redirect := _REDIRECT.match(text)) is not None:
            said = f"the page only sends its readers to {redirect[1].strip()!r}"
            self.doubts.add("redirect", redirect.start(), redirect.end(), said)
        else:
            self.read(Part(0, len(text), found.nodes), 0)
        self.close(len(text))
        title = self.title(found.nodes)
        if not title.value:
            self.doubts.add("no-title", 0, min(len(text), 80), "the article has no title")
        first = self.sections[0]
        self.sections[0] = Section(first.level, title, first.path, first.blocks, first.span)
        for problem in found.problems:
            self.doubts.add(problem.rule, *problem.span, problem.message)
        problems = sorted(self.doubts.problems, key=lambda p: p.span)
        return Document(self.source, title.value, title.whole, tuple(self.sections), tuple(problems))

    def title(self, nodes: Sequence[Node]) -> Passage:
        """The page's title: as given, else as the text states it; pinned to where the text states the same."""
        stated = self.stated(nodes)
        if self.given is None or stated.value.casefold() == self.given.casefold():
            return stated
        return Passage(self.given, (Piece(0, Span(0, 0)),))

    def stated(self, nodes: Sequence[Node]) -> Passage:
        """The title that the text states: as it asks to be displayed, its box's name, the first words in bold."""
        for node in nodes:
            if node.kind == "template" and name(self.text, node).startswith("displaytitle:"):
                colon = self.text.index(":", node.inner)
                shown = passage(
                    self.text, Part(colon + 1, node.bars[0] if node.bars else node.close, node.children), self.doubts
                )
                if shown.value:
                    return shown
        for block in self.sections[0].blocks:
            for field in block.fields if isinstance(block, Infobox) else ():
                if field.key in {"name", "title"} and field.values:
                    return field.values[0]
        return self.bold or Passage("", ())

    def close(self, end: int) -> None:
        self.close_run()
        path = tuple(name for _, name in self.heads)
        self.sections.append(Section(self.level, self.heading, path, tuple(self.blocks), Span(self.opened, end)))
        self.blocks = []

    def head(self, level: int, title: Passage, start: int) -> None:
        if level == 1 and not title.value:
            return
        self.close(start)
        self.heads = [(n, above) for n, above in self.heads if n < level] + [(level, title.value.casefold())]
        self.level, self.heading, self.opened = level, title, start

    @property
    def section(self) -> str:
        """The top heading over what is being read, in lower case."""
        return self.heads[0][1] if self.heads else ""

    def add(self, block: Block) -> None:
        self.close_run()
        if self.section not in _REFERENCES:
            self.blocks.append(block)

    def close_run(self) -> None:
        if self.run:
            nodes, self.run = self.run, []
            self.add(episodes.loose(self.text, nodes, self.doubts))

    # -- lines ------------------------------------------------------------------------------------------------

    def read(self, part: Part, depth: int) -> None:
        """The blocks of a part of the page, line by line."""
        base, nodes = part.start, Nodes(part.nodes)
        mask = mended(mask_of(self.text, part), base, self.doubts)
        at, size, begun = 0, len(mask), -1
        while at < size:
            end = mask.find("\n", at)
            end = size if end < 0 else end
            line = mask[at:end]
            bare = line.strip()
            first = bare[:1]
            heading = _HEADING.match(bare) if first == "=" and len(bare) < 500 else None
            table = bare.startswith("{|") or (first == ":" and bare.lstrip(":* ").startswith("{|"))
            html = first == "<" and bare[:6].lower() == "<table"
            if bare and not (table or html or heading or first in "*#:;|" or bare.startswith("----")):
                begun = at if begun < 0 else begun
                at = end + 1
                continue
            if begun >= 0:
                self.prose(base + begun, base + at, nodes, mask, base, depth)
                begun = -1
            left = base + at + line.find(bare)
            if table:
                at = self.table(mask, at, base, nodes, depth)
                continue
            if html:
                at = self.html_table(mask, left - base, base)
                continue
            if heading is not None:
                start, stop = left + heading.start(2), left + heading.end(2)
                shown = passage(self.text, Part(start, stop, nodes.between(start, stop)), self.doubts)
                self.head(len(heading[1]), shown, base + at)
            elif first and first in "*#:;":
                self.item(left, base + end, nodes, mask, base)
            elif first == "|" and len(bare.strip("|}- ")) > 0:
                self.doubts.add("markup-left", left, base + end, "a line of a table or a template by itself")
            at = end + 1
        if begun >= 0:
            self.prose(base + begun, base + size, nodes, mask, base, depth)

    def item(self, start: int, end: int, nodes: Nodes, mask: str, base: int) -> None:
        marks = _ITEM.match(mask, start - base)
        assert marks is not None
        depth = marks.end() + base - start
        if mask[start - base] == ":" and _HATNOTE.match(mask, start - base + depth):
            return
        term = marks[0][-1] == ";"
        colon = mask.find(":", marks.end(), end - base) if term else -1
        stops = [base + colon, end] if colon >= 0 else [end]
        left, opened = start + depth, start
        for n, stop in enumerate(stops):
            low, high = trimmed(self.text, left, stop, nodes.between(left, stop))
            text = passage(self.text, Part(low, high, nodes.between(low, high)), self.doubts)
            if text.value:
                span = Span(opened, high)
                self.add(Item(text, span, depth, term=term and n == 0, ordered=marks[0][-1] == "#"))
            left, opened = stop + 1, stop

    def prose(self, start: int, end: int, nodes: Nodes, mask: str, base: int, depth: int) -> None:
        """Lines of prose; the boxes, tables and lists that templates among them make are blocks of their own."""
        at = start
        for node in nodes.between(start, end):
            if node.start < at or node.kind != "template":
                continue
            title = name(self.text, node)
            shape = shape_of(title)
            if shape is None and not self.alone(node, mask, base):
                continue
            if shape is None:
                if self.section not in _LAST:
                    continue  # the passage reports it
                self.paragraph(at, node.start, nodes, mask, base)
                at = node.end
            elif self.is_block(shape, node, mask, base):
                self.paragraph(at, node.start, nodes, mask, base)
                self.block(node, shape, depth)
                at = node.end
        self.paragraph(at, end, nodes, mask, base)

    def alone(self, node: Node, mask: str, base: int) -> bool:
        """Whether a template has its lines to itself, but for other templates."""
        start, end = node.start - base, node.end - base
        left = max(mask.rfind("\n", max(start - 500, 0), start) + 1, start - 500, 0)
        right = mask.find("\n", end, end + 500)
        right = right if right >= 0 else end + 500
        return not mask[left:start].strip(" \t\r\0") and not mask[end:right].strip(" \t\r\0")

    def is_block(self, shape: Shape, node: Node, mask: str, base: int) -> bool:
        if shape.kind in {"box", "blocks"}:
            return True
        if shape.kind == "shown":
            return shape.what.startswith("{quote")
        return shape.kind == "lists" and self.alone(node, mask, base)

    def paragraph(self, start: int, end: int, nodes: Nodes, mask: str, base: int) -> None:
        if start >= end or not mask[start - base : end - base].strip():
            return
        low, high = trimmed(self.text, start, end, nodes.between(start, end))
        inside = nodes.between(low, high)
        if self.bold is None and self.level == 1 and (m := _BOLD.search(mask, low - base, high - base)):
            part = Part(m.start(1) + base, m.end(1) + base, nodes.between(m.start(1) + base, m.end(1) + base))
            bold = passage(self.text, part, self.doubts)
            self.bold = bold if names_the_article(bold.value, mask[m.end() : m.end() + 20]) else Passage("", ())
        text = passage(self.text, Part(low, high, inside), self.doubts)
        if text.value:
            self.add(Paragraph(text, _outer(self.text, text, inside)))

    def block(self, node: Node, shape: Shape, depth: int) -> None:
        """What a template that is a block of its own makes."""
        if shape.kind == "box":
            for box in infobox(self.text, node, self.doubts):
                self.add(box)
        elif shape.kind == "blocks":
            self.made(node, shape.what)
        elif shape.kind == "shown":
            text = passage(self.text, Part(node.start, node.end, (node,)), self.doubts)
            if text.value:
                self.add(Paragraph(text, Span(node.start, node.end)))
        elif depth < _DEPTH:
            for part in listed(self.text, node, shape.what):
                if shape.what == "lines":
                    self.read(part, depth + 1)
                    continue
                text = passage(self.text, part, self.doubts, lines=True)
                if text.value:
                    self.add(Item(text, Span(part.start, part.end), 1))

    def made(self, node: Node, what: str) -> None:
        table: Table | None = None
        if what == "episode":
            self.run.extend(episodes.within(self.text, (node,)))
            return
        if what == "episodes":
            table = episodes.table(self.text, node, self.doubts)
        elif what == "overview":
            table = overview.overview(self.text, node, self.doubts)
        elif what in NUMBERED:
            table = overview.numbered(self.text, node, NUMBERED[what], self.doubts)
        if table is not None:
            self.add(table)

    # -- tables -----------------------------------------------------------------------------------------------

    def table(self, mask: str, at: int, base: int, nodes: Nodes, depth: int) -> int:
        """The table that opens on the line of ``at``; where the lines go on."""
        limit = len(mask)
        if self.searches >= _SEARCHES:
            limit = self.next_heading(mask, at)
        end, closed = tables.end_of(mask, at, limit)
        if not closed:
            self.searches += 1
            end = self.next_heading(mask, at)
            self.doubts.add("table-unclosed", at + base, min(at + 80, end) + base, "a table without an end")
        self.table_at(mask, at, end, base, nodes, depth)
        if not closed:
            return end
        line = mask.find("\n", end)
        line = len(mask) if line < 0 else line
        return end if mask[end:line].strip() else line + 1  # text may follow on the line of the end

    def html_table(self, mask: str, at: int, base: int) -> int:
        """Pass over a table in HTML, up to its end or the next heading; where the lines go on."""
        limit = self.next_heading(mask, at)
        found = _HTML_TABLE_END.search(mask, at, limit)
        end = found.end() if found else limit
        self.doubts.add("table-html", at + base, min(at + 80, end) + base, "a table in HTML is not read")
        return end

    def next_heading(self, mask: str, at: int) -> int:
        end = mask.find("\n==", at)
        return len(mask) if end < 0 else end + 1

    def table_at(self, mask: str, at: int, end: int, base: int, nodes: Nodes, depth: int) -> None:
        def read(start: int, stop: int) -> Passage:
            low, high = trimmed(self.text, start, stop, nodes.between(start, stop))
            return passage(self.text, Part(low, high, nodes.between(low, high)), self.doubts, lines=True)

        def makes_rows(start: int, stop: int) -> bool:
            return any(episodes.is_a(self.text, n, "episode") for n in nodes.between(start, stop))

        opened = mask.index("{|", at)
        layout = tables.take_apart(mask, opened, end, base, makes_rows)
        if depth < _DEPTH and tables.is_layout(layout, mask, base):
            for line in layout.lines:
                for cell in line.cells:
                    self.read(Part(cell.start, cell.end, nodes.between(cell.start, cell.end)), depth + 1)
        else:
            columns, rows = tables.grid(layout.lines, read, self.doubts, all_heads=bool(layout.templates))
            found = [
                episodes.Episode(self.text, n, self.doubts)
                for start, stop in layout.templates
                for n in episodes.within(self.text, nodes.between(start, stop))
            ]
            if found:
                columns, made = episodes.under(columns, found)
                rows = sorted([*rows, *made], key=_row_start)
            if not columns and self.text.startswith("{{", opened + base):
                columns = AWARDS
            if rows:
                caption = read(*layout.caption).value.replace("\n", " ") if layout.caption else ""
                role = "episodes" if found else ""
                if not columns:
                    self.doubts.add("table-headless", opened + base, opened + base + 2, "a table without a head")
                self.add(Table(columns, tuple(rows), Span(opened + base, end + base), caption, True, role))
        for start, stop in layout.nested if depth < _DEPTH else ():
            self.table_at(mask, start - base, stop - base, base, nodes, depth + 2)


def _row_start(row: Row) -> int:
    return row.span.start


def _outer(text: str, shown: Passage, nodes: Sequence[Node]) -> Span:
    """The span of a passage with the marks around its first and last words."""
    start, end = shown.whole
    for node in nodes:
        if node.start <= start < node.end:
            start = node.start
        if node.start < end <= node.end:
            end = node.end
    while start and text[start - 1] == "'":
        start -= 1
    while text[end : end + 1] == "'":
        end += 1
    return Span(start, end)
