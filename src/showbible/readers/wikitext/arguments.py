"""The parts of a template: its name and its arguments, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from showbible.readers.wikitext.catalogue import name_of
from showbible.readers.wikitext.scanner import Node
from showbible.text.patterns import later

_COMMENT = later(r"<!--.*?-->", re.DOTALL)


class Argument(NamedTuple):
    """An argument: ``text[start:end]`` is its value without white space around it, ``opened`` where its ``|`` stands.

    ``name`` is ``1``, ``2``, ... for one that has none; ``children`` are the nodes in the value.
    """

    name: str
    start: int
    end: int
    opened: int
    children: tuple[Node, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the value is nothing but comments and white space."""
        return self.start == self.end


def without_comments(raw: str) -> str:
    """``raw`` without its comments."""
    return _COMMENT.sub("", raw) if "<!--" in raw else raw


def name(text: str, node: Node) -> str:
    """The name of a template as it is looked up; of ``{{#invoke:Module|function}}`` the module's."""
    stop = node.bars[0] if node.bars else node.close
    return name_of(without_comments(text[node.inner : min(stop, node.inner + 1000)]))


def trimmed(text: str, start: int, end: int, nodes: Sequence[Node]) -> tuple[int, int]:
    """``start:end`` without the white space and the comments at its ends."""
    low, high = 0, len(nodes)
    while True:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if low < high and nodes[low].kind == "comment" and nodes[low].start == start:
            start = nodes[low].end
            low += 1
        elif low < high and nodes[high - 1].kind == "comment" and nodes[high - 1].end == end:
            end = nodes[high - 1].start
            high -= 1
        else:
            return start, max(start, end)


def arguments(text: str, node: Node) -> tuple[Argument, ...]:
    """The arguments of a template in the order of the text; one given twice is there twice.

    >>> from showbible.readers.wikitext.scanner import scan
    >>> raw = "{{Start date|2003|6|df = y}}"
    >>> [(a.name, raw[a.start:a.end]) for a in arguments(raw, scan(raw).nodes[0])]
    [('1', '2003'), ('2', '6'), ('df', 'y')]
    """
    found: list[Argument] = []
    ends = (*node.bars[1:], node.close) if node.bars else ()
    position, child, children = 0, 0, node.children
    for bar, end in zip(node.bars, ends, strict=True):
        while child < len(children) and children[child].start < bar:
            child += 1
        first = child
        while child < len(children) and children[child].start < end:
            child += 1
        inside = children[first:child]
        start, label = bar + 1, ""
        equals = text.find("=", start, end)
        for n in inside:
            if equals < 0 or equals < n.start:
                break
            if equals < n.end:
                equals = text.find("=", n.end, end)
        if equals >= 0:
            label = " ".join(without_comments(text[start : min(equals, start + 500)]).split())
            start = equals + 1
            inside = tuple(n for n in inside if n.start >= start)
        else:
            position += 1
            label = str(position)
        start, stop = trimmed(text, start, end, inside)
        found.append(Argument(label, start, stop, bar, tuple(n for n in inside if n.start >= start and n.end <= stop)))
    return tuple(found)


def by_name(found: Sequence[Argument]) -> dict[str, Argument]:
    """The arguments by name: of one given twice the last that says something."""
    named: dict[str, Argument] = {}
    for argument in found:
        if argument.name not in named or not argument.is_empty:
            named[argument.name] = argument
    return named
