"""Infobox templates -> fields under the names of their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from showbible.readers.wikitext.arguments import Argument, arguments, name
from showbible.readers.wikitext.catalogue import field_key, shape_of
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
    for argument in _arguments(text, node):
        for child in argument.children:
            if child.kind == "template" and (shape := shape_of(name(text, child))) is not None and shape.kind == "box":
                inner.extend(infobox(text, child, doubts))
        value = passage(text, part_of(argument), doubts, lines=True)
        span = Span(argument.opened, max(argument.end, argument.opened + 1))
        if argument.name.isdecimal() and not value.value:
            continue
        fields.append(Field(field_key(argument.name), value, span, tuple(entries(value))))
    return [Infobox(tuple(fields), Span(node.start, node.end), name(text, node)), *inner]


def _arguments(text: str, node: Node) -> list[Argument]:
    """The parameters of a box, those among them that an unclosed list in it has swallowed.

    A list takes no parameter by name on a line of its own; where one stands there, the list's end is missing.
    """
    found: list[Argument] = []
    for argument in arguments(text, node):
        found.append(argument)
        for child in argument.children:
            shape = shape_of(name(text, child)) if child.kind == "template" else None
            if shape is not None and shape.kind == "lists":
                found.extend(
                    a for a in arguments(text, child) if not a.name.isdecimal() and _begins_line(text, a.opened)
                )
    return found


def _begins_line(text: str, at: int) -> bool:
    return text[max(at - 80, 0) : at].rstrip(" \t").endswith("\n")


def entries(value: Passage) -> list[Passage]:
    """The entries of a value: its lines (a bracketed one belongs to the line before), or those of its one line."""
    stretches: list[tuple[int, int]] = []
    at = 0
    for line in value.value.split("\n"):
        stretches.append((at, at + len(line)))
        at += len(line) + 1
    parts = [p for p in split(value, stretches) if p.value]
    if len(parts) == 1:
        return [p for p in split(parts[0], list(_stretches(parts[0]))) if p.value]
    lines: list[list[Passage]] = []
    for part in parts:
        if part.value.startswith("(") and lines:
            lines[-1].append(part)
        else:
            lines.append([part])
    return [join(line, " ") if len(line) > 1 else line[0] for line in lines]


def split(passage: Passage, stretches: Sequence[tuple[int, int]]) -> list[Passage]:
    """The stretches of a passage, in order and apart from one another, without white space around them; in one pass."""
    parts: list[Passage] = []
    value, pieces, links, refs = passage.value, passage.pieces, passage.links, passage.refs
    p = k = r = 0
    for start, end in stretches:
        while p + 1 < len(pieces) and pieces[p + 1].at <= start:
            p += 1
        while k < len(links) and links[k].end <= start:
            k += 1
        while r < len(refs) and refs[r] < start:
            r += 1
        q, m, s = p, k, r
        while q < len(pieces) and pieces[q].at < end:
            q += 1
        while m < len(links) and links[m].start < end:
            m += 1
        while s < len(refs) and refs[s] <= end:
            s += 1
        stop = pieces[q].at if q < len(pieces) else len(value)
        base = pieces[p].at if p < len(pieces) else 0
        inside = tuple(piece._replace(at=piece.at - base) for piece in pieces[p:q])
        around = tuple(link._replace(start=link.start - base, end=link.end - base) for link in links[k:m])
        marks = tuple(ref - base for ref in refs[r:s])
        whole = Passage(value[base:stop], inside, around, marks)
        parts.append(whole.part(start - base, end - base).stripped() if end > start else Passage("", ()))
    return parts


def _stretches(line: Passage) -> Iterator[tuple[int, int]]:
    """The stretches between the commas of a line that part entries."""
    commas = {m.start() for m in _COMMA.finditer(line.value)}
    for link in line.links if commas else ():
        commas.difference_update(range(link.start, link.end))
    depth, quoted, last = 0, False, 0
    for n, char in enumerate(line.value if commas else ""):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == '"':
            quoted = not quoted
        elif n in commas and depth <= 0 and not quoted:
            yield last, n
            last = n + 1
    yield last, len(line.value)
