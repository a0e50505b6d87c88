"""Infobox templates -> fields under the names of their parameters."""

from __future__ import annotations

from showbible.readers.entries import entries
from showbible.readers.wikitext.arguments import Argument, arguments, name
from showbible.readers.wikitext.catalogue import field_key, shape_of
from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import part_of, passage
from showbible.readers.wikitext.scanner import Node
from showbible.text import Field, Infobox, Span


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
