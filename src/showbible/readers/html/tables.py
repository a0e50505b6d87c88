"""Tables of a page: every cell in its column, spanned cells repeated where they reach."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.readers.html.tree import Node
from showbible.readers.html.words import content, is_prose
from showbible.text import Cell, Problem, Row, Span, Table
from showbible.text.patterns import later

#: No table of an article is wider; a wider one is cut, with a problem.
_WIDTH = 100
#: Cells, copies included, that one table may have.
_CELLS = 100_000
_EPISODES = frozenset({"wikiepisodetable"})
_LAYOUT = frozenset({"multicol", "col-begin", "columns-start", "columns-2"})
_NUMBER = later(r"\s*(\d{1,6})")


def rows_of(table: Node) -> Iterator[Node]:
    """The rows of a table itself, not those of tables in its cells."""
    for child in table.elements():
        if child.name == "tr":
            yield child
        elif child.name in {"tbody", "thead", "tfoot"}:
            yield from (row for row in child.elements() if row.name == "tr")


def inner_tables(table: Node) -> Iterator[Node]:
    """The tables in a table's cells, not those in them."""
    waiting = list(table.elements())[::-1]
    while waiting:
        node = waiting.pop()
        if node.name != "table":
            waiting.extend(list(node.elements())[::-1])
        elif is_prose(node):
            yield node


def is_layout(table: Node) -> bool:
    """Whether a table only sets the page: its cells hold headings, lists or tables, not values."""
    classes = table.classes
    if classes & _EPISODES:
        return False
    inner = [node.name for node in table.walk()][1:]
    if "wikitable" in classes:
        return "th" not in inner and "ul" in inner and inner.count("tr") < 3
    if table.attributes.get("role") == "presentation" or classes & _LAYOUT:
        return True
    if any(name in {"h2", "h3", "h4", "h5", "table"} for name in inner):
        return True
    return "th" not in inner and any(name in {"ul", "ol", "dl", "p"} for name in inner)


def table_of(text: str, node: Node) -> tuple[Table | None, list[Problem]]:
    """The table in an element; ``None`` where no row of it holds anything."""
    problems: list[Problem] = []
    rows = [row for row in rows_of(node) if is_prose(row)]
    grid = _grid(text, node, rows, problems)
    caption = next((content(text, c).value for c in node.elements() if c.name == "caption"), "")
    head = _head_rows(rows, grid)
    width = max((len(cells) for cells in grid), default=0)
    heads = grid[:head]
    if heads and width > 1 and len({id(c) for c in _origins(heads[0])}) == 1:
        caption = caption or heads[0][0].text.value
        heads = heads[1:]
    columns = tuple(_column(heads, n) for n in range(width)) if heads else ()
    episodes = bool(node.classes & _EPISODES) or _has_episodes(rows)
    kept: list[Row] = []
    for row, cells in zip(rows[head:], grid[head:], strict=True):
        own = [c for c in cells if not c.copied]
        if not any(c.text.value for c in cells):
            continue
        if columns and tuple(c.text.value.replace("\n", " ") for c in cells) == columns:
            continue
        if episodes and (_is_summary(row) or (len(own) == 1 and not own[0].header and own[0].colspan >= min(width, 4))):
            continue
        kept.append(Row(tuple(cells), row.span))
    if not kept:
        return None, problems
    if not columns:
        problems.append(Problem("table-headless", Span(node.start, node.inner), "a table without a head"))
    return Table(columns, tuple(kept), node.span, caption, True, "episodes" if episodes else ""), problems


def _origins(cells: list[Cell]) -> list[Cell]:
    """The cells that stand in the row themselves."""
    return [c for c in cells if not c.copied]


def _size(node: Node, name: str) -> int:
    m = _NUMBER.match(node.attributes.get(name, ""))
    return int(m[1]) if m else 1


def _grid(text: str, table: Node, rows: list[Node], problems: list[Problem]) -> list[list[Cell]]:
    grid: list[list[Cell]] = []
    reaching: dict[int, tuple[int, Cell]] = {}
    total = 0
    for n, row in enumerate(rows):
        line: list[Cell] = []

        def reach(line: list[Cell] = line) -> None:
            while len(line) in reaching:
                left, cell = reaching.pop(column := len(line))
                if left > 1:
                    reaching[column] = (left - 1, cell)
                line.append(cell)

        for node in row.elements():
            if node.name not in {"td", "th"}:
                continue
            reach()
            across, down = max(_size(node, "colspan"), 1), _size(node, "rowspan")
            down = len(rows) - n if down == 0 else min(down, len(rows) - n)
            if across > _WIDTH or len(line) >= _WIDTH:
                said = f"a table of more than {_WIDTH} columns is cut there"
                problems.append(Problem("table-too-wide", node.span, said))
                across = min(across, _WIDTH - len(line))
                if across <= 0:
                    break
            passage = content(text, node)
            header = node.name == "th"
            cell = Cell(passage, node.span, header, False, across, down)
            copy = Cell(passage, node.span, header, True, across, down)
            for k in range(across):
                if k and len(line) in reaching:
                    break
                if down > 1:
                    reaching[len(line)] = (down - 1, copy)
                line.append(copy if k else cell)
        reach()
        total += len(line)
        if total > _CELLS:
            problems.append(Problem("table-too-large", row.span, f"a table of more than {_CELLS} cells ends here"))
            grid.extend([] for _ in rows[n:])
            return grid
        grid.append(line)
    return grid


def _head_rows(rows: list[Node], grid: list[list[Cell]]) -> int:
    """How many rows at the top name the columns."""
    count = 0
    for row, cells in zip(rows, grid, strict=True):
        own = [c for c in row.elements() if c.name in {"td", "th"}]
        heads = [c for c in own if c.name == "th" and c.attributes.get("scope") not in {"row", "rowgroup"}]
        filled = sum(1 for c in _origins(cells) if c.text.value)
        named = sum(1 for c in _origins(cells) if c.header and c.text.value)
        if own and filled and (not heads or named < filled or any(c.attributes.get("scope") == "row" for c in own)):
            break
        count += 1
    if not count and len(rows) > 1 and len(_origins(grid[0])) > 1 and all(_is_bold(c) for c in rows[0].elements()):
        count = max(c.rowspan for c in _origins(grid[0]))
    return count if count < len(rows) else 0


def _is_bold(cell: Node) -> bool:
    """Whether all that a cell says is in bold: a head written by hand."""
    filled = [c for c in cell.children if isinstance(c, Node) or c.end > c.start + 1]
    if len(filled) != 1 or not isinstance(filled[0], Node):
        return False
    return filled[0].name in {"b", "strong"} or (filled[0].name in {"div", "span", "center"} and _is_bold(filled[0]))


def _column(heads: list[list[Cell]], n: int) -> str:
    """The name of a column: its cells from above, each once."""
    words: list[str] = []
    seen: set[Span] = set()
    for cells in heads:
        if n < len(cells) and cells[n].span not in seen:
            seen.add(cells[n].span)
            if cells[n].text.value:
                words.append(cells[n].text.value.replace("\n", " "))
    return " ".join(words)


def _has_episodes(rows: list[Node]) -> bool:
    """Pages from before ``wikiepisodetable``: rows that are events with a summary cell."""
    return any("vevent" in row.classes and any("summary" in c.classes for c in row.elements()) for row in rows)


def _is_summary(row: Node) -> bool:
    return "expand-child" in row.classes or any(
        "description" in c.classes and _size(c, "colspan") > 1 for c in row.elements()
    )
