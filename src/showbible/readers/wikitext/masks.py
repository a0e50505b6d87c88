"""The text with its nodes blotted out, so that lines, headings, items and cells can be told apart by their marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import Part
from showbible.readers.wikitext.scanner import Node
from showbible.text.patterns import later

#: What stands for a node: no source holds a NUL.
TEMPLATE, LINK = "\0", "\1"
#: ``{{Awards table}}`` opens a table and ``{{end}}`` closes it; what that table is headed.
_TABLE_MARK = later(r"\{\{\s*(?:(awards?[ _]?table\d?)|end)\s*(?=[|}])", re.IGNORECASE)
AWARDS = ("Year", "Nominee / work", "Award", "Result")
_COLLAPSED_TABLE = later(r"(?m)^[ \t:]*\{\|[^\n]* \|-[^\n]*$")
_COLLAPSED_CELL = later(r" (?=!(?!!)|\|(?!\|))")
_HEADING = later(r"(?m)(?<![^ \t\n])(={2,5})(?!=)([^=\n]{1,100})(?<![ =])[ ]?\1(?!=)(?=[ \t]|$)")


def mask_of(text: str, part: Part) -> str:
    """``text[part.start:part.end]`` at its own length: nodes as ``\\0``, links as ``\\1``, comments as blanks.

    A comment that has its line to itself takes the line's end with it, as on the wiki.
    """
    pieces: list[str] = []
    at = part.start
    if at == 0 and text.startswith("\ufeff"):
        pieces, at = [" "], 1
    for node in part.nodes:
        if node.start < at or node.end > part.end:
            continue
        pieces.append(text[at : node.start])
        size, at = node.end - node.start, node.end
        if node.kind == "comment":
            pieces.append(" " * size)
            if text[node.start : node.start + 4] == "<!--" and text.startswith("\n", at) and at < part.end:
                before = text[max(part.start, node.start - 80) : node.start].rpartition("\n")[2]
                if not before.strip() and len(before) < 80:
                    pieces.append(" ")
                    at += 1
        elif node.kind == "template" and (m := _TABLE_MARK.match(text, node.start)):
            pieces.append(("{|" if m[1] else "|}") + " " * (size - 2))
        elif node.kind in {"link", "broken"}:
            pieces.append(LINK * size)
        else:
            pieces.append(TEMPLATE * size)
    pieces.append(text[at : part.end])
    return "".join(pieces)


def mended(mask: str, base: int, doubts: Doubts) -> str:
    """The mask with the line ends that an exporter lost: in tables on one line, around headings within a line."""
    if "{|" in mask:
        mask = _COLLAPSED_TABLE.sub(lambda m: _opened(m, base, doubts), mask)
    if "==" not in mask:
        return mask
    chars: list[str] | None = None
    for m in _HEADING.finditer(mask):
        start, end = m.span()
        line = mask.rfind("\n", max(start - 200, 0), start) + 1 or max(start - 200, 0)
        begins = not mask[line:start].strip()
        alone = not mask[end : _line_end(mask, end)].strip()
        if begins and alone:
            continue
        chars = chars if chars is not None else list(mask)
        if not begins:
            chars[start - 1] = "\n"
        if not alone:
            chars[end] = "\n"
        doubts.add("newline-lost", start + base, end + base, "a heading that has no line to itself")
    return "".join(chars) if chars is not None else mask


def _line_end(mask: str, at: int) -> int:
    end = mask.find("\n", at, at + 200)
    return min(at + 200, len(mask)) if end < 0 else end


def _opened(m: re.Match[str], base: int, doubts: Doubts) -> str:
    doubts.add("newline-lost", m.start() + base, m.end() + base, "a table whose rows stand on one line")
    return _COLLAPSED_CELL.sub("\n", m[0])


class Nodes:
    """Nodes side by side, to be asked for those in a stretch of the text."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = nodes
        self._starts = [n.start for n in nodes]

    def between(self, start: int, end: int) -> Sequence[Node]:
        """The nodes that begin in ``start:end``."""
        return self.nodes[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
