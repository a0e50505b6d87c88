"""Text tables: grids of plus, minus and bar (often run together on one line), and headless rests of wikitext."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from showbible.readers.leftovers import without_leftovers
from showbible.text import Cell, Passage, Piece, Problem, Row, Span, Table, join
from showbible.text.patterns import compiled, later

_BORDER = later(r"\+(?:[-=:]{2,}\+)+")
_TEMPLATE = later(r"\{\{[^{}]*\}\}|\{\{[^{}]*$|<ref\b[^>]*>.*?</ref>|<[^>]*>", re.DOTALL)
#: A grid keeps a blank before what a cell says: "|3" is a cell's "3" and what is left of its markup.
_EDGE = later(r"\|(?![^\s|])")
_SORT = later(
    r"(?:data-sort-value|scope|style|class|colspan|rowspan|align|width|valign|bgcolor|nowrap)\s*=?[^|\n]*\|(?!\|)"
)

#: What is no cell: an attribute whose own bar was taken for an edge.
_ATTRIBUTE = later(r"\s*(?:(?:row|col)span|style|align|scope|class|width)\s*=\s*\"?[^|\"]*\"?\s*")


def lines_of(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the lines of ``text[start:end]`` begin and end, without their line breaks."""
    end = len(text) if end is None else end
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        yield at, stop
        at = stop + 1


def _cell(text: str, start: int, end: int, header: bool = False) -> Cell:
    value = text[start:end].lstrip()
    while value[:1] == "|":
        value = value.lstrip("|").lstrip()
    start, value = end - len(value), value.rstrip()
    cut = _TEMPLATE.search(value) if "{{" in value or "<" in value else None
    if cut and cut[0].startswith(("{{cite", "{{Cite", "<ref")):
        value = value[: cut.start()].rstrip()
    span = Span(start, start + len(value))
    return Cell(without_leftovers(Passage(value, (Piece(0, span),))), span, header)


def _bars(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between the bars of ``text[start:end]``; bars inside templates or at the head of a word don't count."""
    masked = text[start:end]
    if "{{" in masked or "<" in masked:
        masked = _TEMPLATE.sub(lambda m: " " * len(m[0]), masked)
    edges = [start + m.start() for m in _EDGE.finditer(masked)]
    return [(low + 1, high) for low, high in zip(edges, edges[1:], strict=False)]


def grid(text: str, start: int, end: int) -> tuple[Table | None, list[Problem]]:
    """The grid table in ``text[start:end]``.

    The border tells the number of columns. A row of several lines has one stretch more between its lines; its
    cells are joined. Where cells were spanned, the export moved the rest of the row to the left: such a table isn't
    ``aligned``.
    """
    borders = list(_BORDER.finditer(text, start, end))
    if len(borders) < 2:
        return None, [Problem("table-damaged", Span(start, min(end, start + 200)), "a table without an end")]
    columns = borders[0][0].count("+") - 1
    rows: list[Row] = []
    head: list[str] = []
    problems: list[Problem] = []
    last_head = next((n for n, b in enumerate(borders) if "=" in b[0]), -1)
    for n, (border, after) in enumerate(zip(borders, borders[1:], strict=False)):
        stretches = _bars(text, border.end(), after.start())
        if not stretches:
            continue
        cells = _merged(text, stretches, columns, n < last_head)
        span = Span(stretches[0][0] - 1, stretches[-1][1] + 1)
        if cells is None:
            problems.append(Problem("row-damaged", span, "a row whose cells can't be told apart"))
            continue
        if n < last_head:
            head = [f"{a} {c.text.value}".strip() for a, c in zip(head or [""] * columns, cells, strict=True)]
        elif any(c.text.value for c in cells):
            rows.append(Row(tuple(cells), span))
    if last_head < 0 and rows and _names_columns([c.text.value for c in rows[0].cells]):
        head = [c.text.value for c in rows.pop(0).cells]
    elif last_head < 0:
        problems.append(Problem("table-headless", Span(start, borders[0].end()), "a table without a head"))
    return Table(tuple(head), tuple(rows), Span(start, end), aligned=False), problems


def _merged(text: str, stretches: list[tuple[int, int]], columns: int, header: bool) -> list[Cell] | None:
    if len(stretches) == columns:
        return [_cell(text, low, high, header) for low, high in stretches]
    if 1 < len(stretches) < columns:
        # The exporter took a bar inside a cell for an edge: the last cells of the row are missing.
        end = stretches[-1][1]
        lost = Cell(Passage.of(text, Span(end, end)), Span(end, end), header)
        return [*(_cell(text, low, high, header) for low, high in stretches), *[lost] * (columns - len(stretches))]
    lines, rest = divmod(len(stretches) + 1, columns + 1)
    if rest or not lines:
        # Attributes that the exporter took for cells: without them the row has its cells again.
        plain = [(low, high) for low, high in stretches if not _ATTRIBUTE.fullmatch(text, low, high)]
        return _merged(text, plain, columns, header) if 1 < len(plain) < len(stretches) else None
    cells: list[Cell] = []
    for column in range(columns):
        parts = [_cell(text, *stretches[k * (columns + 1) + column], header) for k in range(lines)]
        filled = [p for p in parts if p.text.value] or parts[:1]
        passage = join([p.text for p in filled], " ") if len(filled) > 1 else filled[0].text
        cells.append(Cell(passage, passage.whole if passage.value else filled[0].span, header))
    return cells


#: What heads a column, so that a first row is a head.
_COLUMN = later(
    r"#|No\.?(?: in .*| overall.*)?|Years?|Date|Awards?|Association|Organi[sz]ation|Ceremony|Category|(?:Nominees?|Recipients?|Nominated work|Winner).*|Results?|Ref.*|"
    r"(?:Main |Recurring |Guest )?(?:Cast|Characters?|Actors?|Actor/Actress|Roles?|Name|Voice|Description|Notes|Seasons?|Episodes?)|(?:Played|Portrayed|Voiced|Performed) by|"
    r"(?:Episode |Song )?(?:Title|Episode|Song)|Directed by|Written by|(?:Original )?(?:air date|release date)|Rating.*|.*[Vv]iewers.*|Performers?(?:\(s\))?|Prod.*|Rank|Network|Country",
    re.IGNORECASE,
)


def _names_columns(names: list[str]) -> bool:
    """Whether the cells of a first row are a head's: two of them head columns."""
    return sum(1 for name in names if _COLUMN.fullmatch(name)) > 1


def bars(text: str, start: int, end: int) -> Table | None:
    """A table of one row a line, ``| a | b |``, without borders; ``None`` where the lines are no such rows."""
    rows: list[Row] = []
    for at, stop in lines_of(text, start, end):
        line = text[at:stop].rstrip()
        if line.strip() and not compiled(r"\s*\|(?:\s*:?-{2,}:?\s*\|)+").fullmatch(line):
            edges = [at + m.start() for m in compiled(r"\|").finditer(line)]
            if (
                len(edges) < 3
                or not line.lstrip().startswith("|")
                or compiled(r"\|[-|}+{]|=\s*[\"\d]|\{\{").search(line)
            ):
                return None
            last = [at + len(line)] if line[-1] != "|" else []
            cells = [_cell(text, low + 1, high) for low, high in zip(edges, [*edges[1:], *last], strict=False)]
            rows.append(Row(tuple(cells), Span(edges[0], at + len(line))))
    if len(rows) < 2:
        return None
    names = [c.text.value for c in rows[0].cells]
    headed = _names_columns(names)
    return Table(tuple(names) if headed else (), tuple(rows[headed:]), Span(start, end), aligned=False)


#: The line under the head of a table without bars: a run of dashes for each column.
RULED = later(r"\s*-{3,}(?: +-{3,})+\s*")


def ruled(text: str, head: Span | None, start: int, end: int) -> tuple[Table | None, int]:
    """A table without bars, and where the text goes on: the dashes of the line ``start:end`` say where its columns begin.

    ``head`` is the line in front of it. The rows go on to an empty line, or to dashes again.
    """
    opens = [m.start() for m in compiled(r"-+").finditer(text[start:end])]

    def cells(low: int, high: int) -> tuple[Cell, ...]:
        edges = [low, *(min(low + n, high) for n in opens[1:]), high]
        return tuple(_cell(text, a, b) for a, b in zip(edges, edges[1:], strict=False))

    rows: list[Row] = []
    after = end + 1
    for at, stop in lines_of(text, after):
        blank = not text[at:stop].strip()
        closed = blank or RULED.fullmatch(text, at, stop) is not None
        after = at if blank else stop + 1
        if closed:
            break
        rows.append(Row(cells(at, stop), Span(at, stop)))
    names = tuple(c.text.value for c in cells(*head)) if head else ()
    if not rows:
        return None, end + 1
    return Table(names, tuple(rows), Span(head.start if head else start, rows[-1].span.end), aligned=True), after


def _parted(text: str, start: int, end: int, mark: str) -> list[tuple[int, int]]:
    """The stretches of ``text[start:end]`` between the ``mark``s."""
    cells, at = [], start
    while (found := text.find(mark, at, end)) >= 0:
        cells.append((at, found))
        at = found + len(mark)
    return [*cells, (at, end)]


def spaced(text: str, start: int, end: int) -> tuple[Table, int] | None:
    """A table of one row a line, ``a | b`` or with tabs between, whose first line ``start:end`` names its columns.

    Also where the text goes on; ``None`` where the line opens none.
    """
    mark = "\t" if "\t" in text[start:end] else " | "
    ruled_at = _UNDER.match(text, end + 1)
    head = _parted(text, start, _filled(text, start, end) if ruled_at else end, mark)
    if not _names_columns([text[a:b].strip() for a, b in head]):
        return None
    rows: list[Row] = []
    for at, stop in lines_of(text, ruled_at.end() if ruled_at else end + 1):
        if ruled_at is not None and text.endswith("|", at, stop):
            stop = _filled(text, at, stop)
            if text.find(mark, at, stop) < 0:
                continue  # one cell over the whole width: what an episode is about
        cells = _parted(text, at, stop, mark)
        if not 1 < len(cells) <= len(head):
            break
        rows.append(Row(tuple(_cell(text, a, b) for a, b in cells), Span(at, stop)))
    if not rows:
        return None
    names = tuple(text[a:b].strip() for a, b in head)
    if ruled_at is not None:
        names = (names[0].removeprefix("edit"), *names[1:])
    aligned = all(len(row.cells) == len(head) for row in rows) if ruled_at else len(rows[-1].cells) == len(head)
    return Table(names, tuple(rows), Span(start, rows[-1].span.end), aligned=aligned), rows[-1].span.end + 1


#: The line under the head of a table whose rows may end with bars for cells that were spanned.
_UNDER = later(r"[ \t]*:?-{3,}:?(?:\|:?-{3,}:?)+\|?[ \t]*\n")


def _filled(text: str, start: int, end: int) -> int:
    """Where a line ends without the bars of its empty cells."""
    return start + len(text[start:end].rstrip("| \t"))


def stacked(text: str, start: int, end: int) -> tuple[Table, int] | None:
    """A table of one cell a line, with an empty line between rows: the first of them, from ``start`` on, names the columns.

    Also where the text goes on; ``None`` where no such table begins. A group of another length ends it.
    """

    def group(at: int) -> tuple[list[tuple[int, int]], int]:
        lines = list(takewhile(lambda line: text[slice(*line)].strip(), lines_of(text, at)))
        at = lines[-1][1] + 1 if lines else at
        while at < len(text) and text[at] == "\n":
            at += 1
        return lines, at

    if not _COLUMN.fullmatch(text[start:end].strip()):
        return None  # before the lines below are looked at: most lines name no column
    head, at = group(start)
    if not 1 < len(head) < 9 or not all(_COLUMN.fullmatch(text[a:b].strip()) for a, b in head[1:]):
        return None
    rows: list[Row] = []
    while True:
        cells, after = group(at)
        if len(cells) != len(head) or text[cells[0][0]] in "=-*|+":
            break
        rows.append(Row(tuple(_cell(text, a, b) for a, b in cells), Span(cells[0][0], cells[-1][1])))
        at = after
    if len(rows) < 2:
        return None
    return Table(tuple(text[a:b].strip() for a, b in head), tuple(rows), Span(start, rows[-1].span.end)), at


def leftover(text: str, start: int, end: int) -> tuple[Table | None, list[Problem]]:
    """What is left of a wikitext table: ``|-`` between rows, ``!`` or ``|`` before cells, no head.

    Attributes before a cell's own bar (``scope="row" |``) are skipped.
    """
    if (plain := bars(text, start, end)) is not None:
        return plain, []
    rows: list[Row] = []
    cells: list[Cell] = []
    problems = [Problem("markup-left", Span(start, min(end, start + 2)), "a table left in wiki markup")]
    row_start, headed = start, False
    columns: list[str] = []

    def flush(stop: int) -> None:
        nonlocal cells, columns
        if cells:
            if not rows and not columns and all(c.header for c in cells) and len(cells) > 1:
                columns = [c.text.value for c in cells]
            else:
                rows.append(Row(tuple(cells), Span(row_start, stop)))
        cells = []

    for at, stop in lines_of(text, start, end):
        line = text[at:stop].strip()
        if line.startswith(("{|", "|+")):
            headed = headed or line.startswith("{|")
        elif line.startswith(("|-", "|}")):
            flush(max(at - 1, row_start))
            row_start = stop + 1
        elif line[:1] in "|!" and line:
            if not cells:
                row_start = at
            header = line[0] == "!"
            low = text.index(line[0], at) + 1
            for piece in compiled(r".*?(?:\|\||!!|$)").finditer(text[low:stop]):
                left, right = low + piece.start(), low + piece.end()
                if left >= right and piece.start():
                    break
                for mark in ("||", "!!"):
                    if text[left:right].endswith(mark):
                        right -= 2
                attribute = _SORT.match(text[left:right].lstrip())
                if attribute:
                    skipped = left + len(text[left:right]) - len(text[left:right].lstrip())
                    problems.append(
                        Problem(
                            "markup-left",
                            Span(skipped, skipped + attribute.end()),
                            f"left of the markup: {attribute[0]}",
                        )
                    )
                    left = skipped + attribute.end()
                cells.append(_cell(text, left, right, header))
    flush(end)
    if not columns and rows:
        problems.append(Problem("table-headless", Span(start, rows[0].span.end), "a table without a head"))
    if not rows:
        return None, problems
    return Table(tuple(columns), tuple(rows), Span(start, end), aligned=False), problems
