"""The plain-text export of an article: headings between equals signs, ``Infobox``, lists, text tables.

Written for the shapes of several exporters: ``= Title =`` or ``==Title==``, a box as a list of ``- Key: value``,
grid tables run together on one line, and what is left of wikitext where an exporter gave up. What is damaged
becomes a problem with a span.
"""

from __future__ import annotations

import re

from showbible.readers import shapeless, tables
from showbible.readers.entries import entries
from showbible.readers.html.words import WORDS
from showbible.readers.leftovers import without_leftovers
from showbible.text import (
    Block,
    Document,
    Field,
    Infobox,
    Item,
    Paragraph,
    Passage,
    Problem,
    Section,
    Source,
    Span,
)
from showbible.text.patterns import compiled, later

_HEADING = later(r"(={1,6})\s*(.+?)\s*\1\s*$")
_ITEM = later(r"(\s*)([-*•#]+|\d{1,3}\.)\s+(?=\S)")
#: The line above the fields of a box; the template's whole name in some exports.
_BOX = later(r"Infobox(?: [\w -]{1,40})?", re.IGNORECASE)
_FIELD = later(r"-\s+([^:\n]{1,60}?)\s*:\s*(.*?)\s*$")
_IMAGE = later(r"\S*?[^\s/]\.(?:jpe?g|png|svg|gif|webm|ogv)(?:\]\])?\s+(?=[\w\"'(])", re.IGNORECASE)
_EDIT = later(r"edit(?=[A-Z-]|$)")
#: The end of a template whose beginning is lost, in front of prose: "| next = Slack Tide }} HARBOUR is".
_TEMPLATE_END = later(r"[^{}\n]{0,3000}\}\}\s+(?=[\w\"'(“])")
_MARKUP = later(r"</?(?:onlyinclude|noinclude|includeonly|center|small|big|div|span|br|section)\b[^>\n]{0,200}>")
#: A quotation mark that closes, or brackets without words.
_DROPPED = later(r'["”](?=[\s,.;)]|$)|\(\)')
#: A word or a comma, and the space behind it.
_BEFORE = later(r"[\w,] ")


#: No paragraph is that long: such a line is passed over, with a problem.
LONGEST_LINE = 1_000_000


def read(source: Source) -> Document:
    """The document of a plain-text export."""
    return _Reading(source).document()


class _Reading:
    """One pass over the lines; every line belongs to exactly one block."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.problems: list[Problem] = []
        self.sections: list[Section] = []
        self.blocks: list[Block] = []
        self.heads: list[tuple[int, str]] = []
        self.title = ""
        self.title_span = Span(0, 0)
        self.level, self.heading, self.opened = 1, Passage("", (), ()), 0
        self.fields: list[Field] = []
        self.box = ""
        self.glued: int | None = None  # the first line of a box without a shape

    def doubt(self, rule: str, start: int, end: int, message: str) -> None:
        self.problems.append(Problem(rule, Span(start, end), message))

    def close(self, end: int) -> None:
        self.close_box()
        path = tuple(name for _, name in self.heads)
        if self.blocks or self.sections or self.level > 1 or self.title:
            span = Span(self.opened, end)
            self.sections.append(Section(self.level, self.heading, path, tuple(self.blocks), span))
        self.blocks = []

    def close_box(self) -> None:
        if self.fields:
            span = Span(self.fields[0].span.start, self.fields[-1].span.end)
            self.blocks.append(Infobox(tuple(self.fields), span, self.box))
            self.fields = []

    def head(self, level: int, start: int, end: int, line_start: int, line_end: int) -> None:
        title = self.text[start:end]
        if level == 1 and not self.title:
            self.title, self.title_span = title, Span(line_start, line_end)
            if not self.blocks:
                self.heading, self.opened = Passage.of(self.text, Span(start, end)), line_start
                return
        self.close(line_start)
        self.heads = [(n, name) for n, name in self.heads if n < level] + [(level, title.casefold())]
        self.level, self.heading, self.opened = level, Passage.of(self.text, Span(start, end)), line_start

    def document(self) -> Document:
        text, box = self.text, False
        taken = 0
        for start, end in tables.lines_of(text):
            if start < taken:
                continue
            line = text[start:end]
            if not self.title and line.startswith("edit- "):
                start, line = start + 4, line[4:]
            bare = line.strip()
            if not bare or bare == "\ufeff":
                box = False
                continue
            first = bare[0]
            if first == "=" and len(bare) < 400 and (m := _HEADING.match(bare)):
                left = start + line.index(bare)
                if m[2].endswith("}}") and "{{" not in m[2] and not (self.sections or self.blocks):
                    self.doubt("template-left", start, end, "the end of a template was left in a heading")
                    continue
                self.head(len(m[1]), left + m.start(2), left + m.end(2), start, end)
            elif _BOX.fullmatch(bare):
                box, self.box = True, "" if bare == "Infobox" else bare.casefold()
            elif box and (m := _FIELD.match(line)):
                self.field(m[1], start + m.start(2), start + m.end(2), Span(start, end))
            elif (first == "+" and bare.startswith("+-")) or self.is_table(first, bare):
                taken = self.table(start, end, bare)
            elif bare == "[TABLE]":
                self.doubt("table-lost", start, end, "a table was left out here when the article was exported")
            elif ("\t" in bare or " | " in bare or end - start < 40) and (found := self.lined(start, end, bare)):
                taken = found
            elif first == "-" and tables.RULED.fullmatch(line):
                taken = self.ruled(start, end)
            elif bare.startswith("-----") and " " in bare:
                self.doubt("table-collapsed", start, end, "a text table run together; its columns can't be told apart")
            elif m := _ITEM.match(line):
                self.item(m, start, end)
            elif first in ":;" and len(bare) > 1:
                self.prose_item(start, end, line)
            elif not self.title and self.shapeless(bare, start, end):
                pass
            else:
                self.paragraph(start, end, line)
        self.close(len(text))
        title = shapeless.head(text, self.glued) if self.glued is not None and not self.title else None
        if title is not None:
            self.title, self.title_span = title.value, title.whole
        if not self.title:
            self.doubt("no-title", 0, min(len(text), 80), "the article has no title")
        return Document(self.source, self.title, self.title_span, tuple(self.sections), tuple(self.problems))

    def field(self, key: str, start: int, end: int, span: Span) -> None:
        label = compiled(r"[\s_]+").sub(" ", compiled(r"\(e?s\)$|\.|(?<=[a-z])[2-9]$").sub("", key.strip().casefold()))
        name = WORDS.labels.get(label, label.replace(" ", "_"))
        passage = without_leftovers(Passage.of(self.text, Span(start, end)))
        self.fields.append(Field(name, passage, span, tuple(entries(passage))))

    def table(self, start: int, end: int, bare: str) -> int:
        """Read the table that opens at ``start``; where the text goes on after it."""
        stop = end
        for low, high in tables.lines_of(self.text, end + 1):
            line = self.text[low:high].strip()
            if not line or line[0] not in "|!+" or ((line[0] == "+") != (bare[0] == "+") and bare[0] != "+"):
                break
            stop = high
        if bare[0] == "+":
            table, problems = tables.grid(self.text, start, stop)
        else:
            table, problems = tables.leftover(self.text, start, stop)
        self.problems.extend(problems)
        if table is not None:
            self.close_box()
            self.blocks.append(table)
        return stop + 1

    def lined(self, start: int, end: int, bare: str) -> int | None:
        """Read the table that opens here with the names of its columns; where the text goes on, ``None`` where none does."""
        parted = "\t" in bare or " | " in bare
        found = tables.spaced(self.text, start, end) if parted else tables.stacked(self.text, start, end)
        if found is None:
            return None
        self.close_box()
        self.blocks.append(found[0])
        return found[1]

    def ruled(self, start: int, end: int) -> int:
        """Read the table whose columns the dashes of this line tell; the line in front of it is its head."""
        last = self.blocks[-1] if self.blocks else None
        headed = isinstance(last, Paragraph) and self.text[last.span.end : start].strip(" \t\r") == "\n"
        line = Span(self.text.rfind("\n", 0, last.span.start) + 1, last.span.end) if headed and last else None
        table, stop = tables.ruled(self.text, line, start, end)
        if table is None:
            self.doubt("table-collapsed", start, end, "a text table run together; its columns can't be told apart")
            return stop
        if headed:
            self.blocks.pop()
        self.close_box()
        self.blocks.append(table)
        return stop

    def is_table(self, first: str, bare: str) -> bool:
        """Whether a line opens what is left of a wiki table; the end of a template and prose behind it are none."""
        return bare.startswith("{|") or (first in "|!" and not ("}}" in bare and _TEMPLATE_END.match(bare)))

    def item(self, m: re.Match[str], start: int, end: int) -> None:
        depth = max(len(m[2]) if m[2][0] in "*#" else 1, len(m[1]) // 2 + 1)
        at = start + m.end()
        if image := _IMAGE.match(self.text, at, end):
            self.doubt("image-left", at, image.end(), "the name of a picture was left in the text")
            at = image.end()
        passage = without_leftovers(Passage.of(self.text, Span(at, end))).stripped()
        self.markup(start, end)
        self.close_box()
        self.blocks.append(Item(passage, Span(start, passage.whole.end), depth, ordered=m[2][0].isdigit()))

    def prose_item(self, start: int, end: int, line: str) -> None:
        depth = len(line) - len(line.lstrip(":;*"))
        passage = without_leftovers(Passage.of(self.text, Span(start + depth, end))).stripped()
        if passage.value:
            self.close_box()
            self.blocks.append(Item(passage, Span(start, end), depth, term=line[0] == ";"))

    def shapeless(self, bare: str, start: int, end: int) -> bool:
        """Lines of a page saved as text: no title line, glued boxes, bare headings."""
        if m := shapeless.GLUED.match(bare):
            left = start + self.text[start:end].index(bare)
            self.glued = start if self.glued is None else self.glued
            self.field(shapeless.key(m[1]), left + m.start(2), left + m.end(2), Span(start, end))
            return True
        if (m := shapeless.BARE.match(bare)) and (self.blocks or self.sections):
            left = start + self.text[start:end].index(bare)
            self.head(
                3 if m[1] in {"Main", "Recurring", "Guest"} else 2, left + m.start(1), left + m.end(1), start, end
            )
            return True
        return bare in shapeless.FURNITURE

    def markup(self, start: int, end: int) -> None:
        for m in _MARKUP.finditer(self.text, start, end):
            self.doubt("markup-left", m.start(), m.end(), f"left of the markup: {m[0]}")

    def paragraph(self, start: int, end: int, line: str) -> None:
        if end - start > LONGEST_LINE:
            self.doubt(
                "line-too-long",
                start,
                start + 80,
                f"a line of {end - start:,} characters is no paragraph; it was passed over",
            )
            return
        at = start + len(line) - len(line.lstrip())
        stop = start + len(line.rstrip())
        if image := _IMAGE.match(self.text, at, stop):
            self.doubt("image-left", at, image.end(), "the name of a picture was left in the text")
            at = image.end()
        elif "}}" in line and (left := _TEMPLATE_END.match(self.text, at, stop)):
            self.doubt("template-left", at, left.end(), "the end of a template was left in the text")
            at = left.end()
        elif not self.title and (edit := _EDIT.match(self.text, at, stop)):
            at = edit.end()
        if "<" in line:
            self.markup(start, end)
            if not _MARKUP.sub("", line).strip():
                return
        for m in _DROPPED.finditer(self.text, at, stop) if '"' in line or "”" in line or "()" in line else ():
            low, high = m.span()
            if m[0] == "()":
                self.doubt("template-lost", low, high, "brackets whose content was dropped")
            elif low > at and _BEFORE.match(self.text, low - 2) and self.text.count('"', at, low) % 2:
                self.doubt("template-lost", low - 1, high, "words were dropped from the end of a quotation")
        if at < stop:
            self.close_box()
            self.blocks.append(Paragraph(without_leftovers(Passage.of(self.text, Span(at, stop))), Span(at, stop)))
