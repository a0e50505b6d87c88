"""The entries of a value: its lines, or what the commas of its one line part. In one pass, whatever the length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from showbible.text import Passage, join
from showbible.text.patterns import later

#: Commas between entries ("Ada, Ben, and Cy"): not before a year, ``Jr.`` or what kind of company it is.
_COMMA = later(r",(?!\s*(?:\d{4}\b|(?:Jr|Sr|II|III|Inc|Ltd|LLC)\b))(?:\s*(?:and|&)\s)?")
#: Where entries have commas in themselves: "Cardiff, Wales; Oslo, Norway".
_SEMICOLON = later(r";(?=\s)")


def entries(value: Passage) -> list[Passage]:
    """The entries of a value: its lines (a bracketed one belongs to the line before), or those of its one line.

    >>> from showbible.text import Span
    >>> text = 'Ada Vane, Jr., "One, two" (Bo, Cy), Dee'
    >>> [e.value for e in entries(Passage.of(text, Span(0, len(text))))]
    ['Ada Vane, Jr.', '"One, two" (Bo, Cy)', 'Dee']
    """
    parts = [p for p in cut(value, list(_lines(value.value))) if p.value]
    if len(parts) == 1:
        return [p for p in cut(parts[0], list(_between_commas(parts[0]))) if p.value]
    lines: list[list[Passage]] = []
    for part in parts:
        if part.value.startswith("(") and lines:
            lines[-1].append(part)
        else:
            lines.append([part])
    return [join(line, " ") if len(line) > 1 else line[0] for line in lines]


def _lines(value: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in value.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _between_commas(line: Passage) -> Iterator[tuple[int, int]]:
    """The stretches between the commas (or semicolons) that part entries: outside brackets, quotation marks and links."""
    marks = _SEMICOLON if "; " in line.value else _COMMA
    commas = {m.start(): m.end() for m in marks.finditer(line.value)}
    for link in line.links if commas else ():
        for n in range(link.start, link.end):
            commas.pop(n, None)
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
            last = commas[n]
    yield last, len(line.value)


def cut(passage: Passage, stretches: Sequence[tuple[int, int]]) -> list[Passage]:
    """The stretches of a passage, in order and apart from one another, without white space around them."""
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
