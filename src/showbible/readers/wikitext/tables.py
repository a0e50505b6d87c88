"""Wikitables: every cell in its column, spanned cells repeated where they reach."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from showbible.readers.wikitext.doubts import Doubts
from showbible.text import Cell, Passage, Row, Span
from showbible.text.patterns import later

#: No table of an article is wider; a wider one is cut, with a problem.
_WIDTH = 100
#: Cells, copies included, that one table may have.
_CELLS = 100_000
_SPANS = later(r"\b(colspan|rowspan)\s*=\s*[\"']?\s*(\d{1,6})", re.IGNORECASE)
#: ``colspan="2" {{CMain}}``: the template writes the bar.
_BEFORE_TEMPLATE = later(r"\s*(?:[\w-]+\s*+=\s*+(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s|\"']++)\s*+)+(?=\0)")
_ROW_SCOPE = later(r"scope\s*=\s*[\"']?\s*row", re.IGNORECASE)
_LIST = later(r"\n[ \t]*(?:[*#]|==)")
_BARS = later(r"\|\|")
_HEAD_BARS = later(r"\|\||!!")
_ATTRIBUTES = later(r"[^\[\]{}|]*")


class Raw(NamedTuple):
    """A cell as it is written: its content ``start:end``, its markup from ``opened``."""

    opened: int
    start: int
    end: int
    header: bool
    colspan: int
    rowspan: int
    of_row: bool


class Line(NamedTuple):
    """A row as it is written."""

    start: int
    end: int
    cells: tuple[Raw, ...]


class Layout(NamedTuple):
    """A table taken apart: its caption's place (or none), its rows, the tables nested in it.

    ``templates`` are the lines that are nothing but templates and stand outside cells: they make rows of their own.
    """

    caption: tuple[int, int] | None
    lines: tuple[Line, ...]
    nested: tuple[tuple[int, int], ...]
    templates: tuple[tuple[int, int], ...]


def end_of(mask: str, start: int, stop: int) -> tuple[int, bool]:
    """Where the table that opens on the line of ``start`` ends, and whether it is closed at all."""
    depth, at = 0, start
    while at < stop:
        end = mask.find("\n", at, stop)
        end = stop if end < 0 else end
        head = mask[at : min(end, at + 200)].lstrip(" \t:")[:2]
        if head == "{|":
            depth += 1
        elif head == "|}":
            depth -= 1
            if depth == 0:
                return mask.index("|}", at) + 2, True
        at = end + 1
    return stop, False


def take_apart(mask: str, start: int, stop: int, base: int, makes_rows: Callable[[int, int], bool]) -> Layout:
    """The rows and cells of the table in ``mask[start:stop]``, with offsets of the text.

    ``mask`` is the text from ``base`` on with its nodes blotted out; ``makes_rows`` tells whether the templates in a
    stretch of the text are rows.
    """
    caption: tuple[int, int] | None = None
    lines: list[Line] = []
    nested: list[tuple[int, int]] = []
    templates: list[tuple[int, int]] = []
    cells: list[Raw] = []
    first = mask.find("\n", start, stop)
    at = stop if first < 0 else first + 1
    in_caption = False

    def close() -> None:
        nonlocal cells
        if cells:
            lines.append(Line(cells[0].opened, cells[-1].end, tuple(cells)))
        cells = []

    while at < stop:
        end = mask.find("\n", at, stop)
        end = stop if end < 0 else end
        bare = mask[at:end].strip()
        opened = at + mask[at:end].find(bare)
        if bare.startswith("{|"):
            inner, _ = end_of(mask, at, stop)
            nested.append((opened + base, inner + base))
            at = inner if inner == stop else (mask.find("\n", inner, stop) + 1 or stop)
            continue
        if bare.startswith("|}"):
            break
        if bare.startswith("|-"):
            close()
            in_caption = False
        elif bare.startswith("|+"):
            left, right, _ = _content(mask, opened + 2, end)
            caption, in_caption = (left + base, right + base), True
        elif bare[:1] in {"|", "!"} and bare:
            cells.extend(_cells(mask, opened, end, base))
            in_caption = False
        elif bare and not bare.strip("\0 \t") and makes_rows(at + base, end + base):
            close()
            templates.append((at + base, end + base))
        elif bare and in_caption and caption is not None:
            caption = (caption[0], end + base)
        elif bare and cells:
            cells[-1] = cells[-1]._replace(end=end + base)
        at = end + 1
    close()
    return Layout(caption, tuple(lines), tuple(nested), tuple(templates))


def _cells(mask: str, start: int, end: int, base: int) -> list[Raw]:
    """The cells of one line, which begins with its mark."""
    header = mask[start] == "!"
    edges, starts = [start + 1], [start]
    for m in (_HEAD_BARS if header else _BARS).finditer(mask, start + 1, end):
        edges.append(m.end())
        starts.append(m.start())
    cells = []
    for n, low in enumerate(edges):
        left, right, attributes = _content(mask, low, starts[n + 1] if n + 1 < len(edges) else end)
        spans = {m[1].lower(): int(m[2]) for m in _SPANS.finditer(attributes)}
        across, down = max(spans.get("colspan", 1), 1), spans.get("rowspan", 1)
        of_row = bool(_ROW_SCOPE.search(attributes))
        cells.append(Raw(starts[n] + base, left + base, right + base, header, across, down, of_row))
    return cells


def _content(mask: str, start: int, end: int) -> tuple[int, int, str]:
    """Where the content of a cell stands, and its attributes."""
    m = _ATTRIBUTES.match(mask, start, end)
    bar = m.end() if m else end
    if bar < end and mask[bar] == "|" and "\1" not in mask[start:bar]:
        return bar + 1, end, mask[start:bar]
    m = _BEFORE_TEMPLATE.match(mask, start, end)
    if m is not None:
        return m.end(), end, m[0]
    return start, end, ""


def grid(
    lines: Sequence[Line], read: Callable[[int, int], Passage], doubts: Doubts, *, all_heads: bool = False
) -> tuple[tuple[str, ...], list[Row]]:
    """The columns and the rows of a table; ``read`` gives the readable text of a stretch.

    ``all_heads``: rows follow that are not among ``lines``, so that these may all be heads.
    """
    rows: list[tuple[Line, list[Cell], bool]] = []
    reaching: dict[int, tuple[int, Cell]] = {}
    total, count = 0, len(lines)
    for n, line in enumerate(lines):
        cells: list[Cell] = []
        for raw in line.cells:
            _reach(cells, reaching)
            across, down = raw.colspan, raw.rowspan or count
            if len(cells) + across > _WIDTH:
                doubts.add("table-too-wide", raw.opened, raw.end, f"a table of more than {_WIDTH} columns is cut there")
                across = _WIDTH - len(cells)
                if across <= 0:
                    break
            text = read(raw.start, raw.end)
            place = Span(raw.opened, max(raw.end, raw.opened + 1))
            cell = Cell(text, place, raw.header, False, across, min(down, count - n))
            copy = Cell(text, place, raw.header, True, across, min(down, count - n))
            for k in range(across):
                if k and len(cells) in reaching:
                    break
                if down > 1:
                    reaching[len(cells)] = (down - 1, copy)
                cells.append(copy if k else cell)
        _reach(cells, reaching)
        total += len(cells)
        if total > _CELLS:
            doubts.add("table-too-large", line.start, line.end, f"a table of more than {_CELLS} cells ends here")
            break
        own = [c for c in cells if not c.copied and c.text.value]
        is_head = bool(own) and all(c.header for c in own) and not any(raw.of_row for raw in line.cells)
        rows.append((line, cells, is_head))
    return _headed(rows, all_heads)


def _reach(cells: list[Cell], reaching: dict[int, tuple[int, Cell]]) -> None:
    while len(cells) in reaching:
        column = len(cells)
        left, cell = reaching.pop(column)
        if left > 1:
            reaching[column] = (left - 1, cell)
        cells.append(cell)


def _headed(rows: Sequence[tuple[Line, list[Cell], bool]], all_heads: bool) -> tuple[tuple[str, ...], list[Row]]:
    """The names of the columns from the rows at the top that are all heads, and the other rows."""
    head = 0
    while head < len(rows) and rows[head][2]:
        head += 1
    if head == len(rows) and not all_heads:
        head = min(head, 1) if len(rows) > 1 else 0
    heads = [cells for _, cells, _ in rows[:head]]
    while len(heads) > 1 and len({c.span for c in heads[0]}) == 1:
        heads = heads[1:]
    width = max((len(cells) for cells in heads), default=0)
    columns = tuple(_column(heads, n) for n in range(width))
    return columns, [
        Row(tuple(cells), Span(line.start, line.end))
        for line, cells, _ in rows[head:]
        if any(c.text.value for c in cells)
        and (not columns or tuple(c.text.value.replace("\n", " ") for c in cells) != columns)
    ]


def _column(heads: Sequence[Sequence[Cell]], n: int) -> str:
    """The name of a column: its cells from above, each once."""
    words: list[str] = []
    seen: set[Span] = set()
    for cells in heads:
        if n < len(cells) and cells[n].span not in seen and cells[n].text.value:
            seen.add(cells[n].span)
            words.append(cells[n].text.value.replace("\n", " "))
    return " ".join(words)


def is_layout(layout: Layout, mask: str, base: int) -> bool:
    """Whether a table only sets the page in columns: it has no head, and lists, headings or tables in its cells."""
    cells = [cell for line in layout.lines for cell in line.cells]
    if not cells or any(cell.header for cell in cells) or layout.templates:
        return False
    return any(_LIST.search(mask, cell.start - base, cell.end - base) for cell in cells) or bool(layout.nested)
