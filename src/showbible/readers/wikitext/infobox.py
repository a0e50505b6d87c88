"""Infobox templates -> fields under the names of their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.readers.wikitext.arguments import arguments, name
from showbible.readers.wikitext.catalogue import shape_of
from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import part_of, passage
from showbible.readers.wikitext.scanner import Node
from showbible.text import Field, Infobox, Passage, Span, join

#: Commas between entries: not before a year or ``Jr.``; not within brackets, quotation marks, links, dates (see below).
_COMMA = re.compile(r",(?!\s*(?:\d{4}\b|(?:Jr|Sr|II|III|Inc|Ltd|LLC)\b))")


def infobox(text: str, node: Node, doubts: Doubts) -> list[Infobox]:
    """The box in a template, and the boxes that it holds (``module``), each by itself."""
    fields: list[Field] = []
    inner: list[Infobox] = []
    for argument in arguments(text, node):
        for child in argument.children:
            if child.kind == "template" and (shape := shape_of(name(text, child))) is not None and shape.kind == "box":
                inner.extend(infobox(text, child, doubts))
        key = re.sub(r"[\s_]+", "_", argument.name.casefold())
        value = passage(text, part_of(argument), doubts, lines=True)
        span = Span(argument.opened, max(argument.end, argument.opened + 1))
        if argument.name.isdecimal() and not value.value:
            continue
        fields.append(Field(key, value, span, tuple(entries(value))))
    return [Infobox(tuple(fields), Span(node.start, node.end), name(text, node)), *inner]


def entries(value: Passage) -> list[Passage]:
    """The entries of a value: its lines (a bracketed one belongs to the line before), or those of its one line."""
    lines: list[Passage] = []
    at = 0
    for line in value.value.split("\n"):
        part = value.part(at, at + len(line)).stripped() if line.strip() else Passage("", ())
        at += len(line) + 1
        if part.value.startswith("(") and lines:
            lines[-1] = join([lines[-1], part], " ")
        elif part.value:
            lines.append(part)
    return list(_parts(lines[0])) if len(lines) == 1 else lines


def _parts(line: Passage) -> Iterator[Passage]:
    commas = {m.start() for m in _COMMA.finditer(line.value)}
    if not commas:
        yield line
        return
    for link in line.links:
        commas.difference_update(range(link.start, link.end))
    depth, quoted, last = 0, False, 0
    for n, char in enumerate(line.value):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == '"':
            quoted = not quoted
        elif n in commas and depth <= 0 and not quoted:
            if part := line.part(last, n).stripped():
                yield part
            last = n + 1
    if (part := line.part(last, len(line.value)).stripped()).value:
        yield part
