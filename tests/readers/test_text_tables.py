"""Tables of text in the shapes that converters and browsers make of them."""

import pytest

from showbible import read_article
from showbible.readers import read
from showbible.text import Table

COLUMNS = ("Character", "Portrayed by", "Notes")
ROWS = (
    ("Mrs. Marsh", "Ana Sol", "A widow"),
    ("Cass", "Bo Lind", "Her son"),
    ("Orm", "Eve Hart", "The mayor of it all"),
)


def _ruled() -> str:
    widths = [max(len(r[n]) for r in (COLUMNS, *ROWS)) for n in range(3)]

    def line(cells: tuple[str, ...]) -> str:
        return "  " + " ".join(c.ljust(w) for c, w in zip(cells, widths, strict=True)).rstrip()

    return "\n".join([line(COLUMNS), "  " + " ".join("-" * w for w in widths), *map(line, ROWS)])


SHAPES = {
    "dashes": _ruled(),
    "bars": "\n".join(" | ".join(r) for r in (COLUMNS, *ROWS)),
    "markdown": "\n".join("| " + " | ".join(r) + " |" for r in (COLUMNS, ("---",) * 3, *ROWS)),
    "tabs": "\n".join("\t".join(r) for r in (COLUMNS, *ROWS)),
    "a cell a line": "\n\n".join("\n".join(r) for r in (COLUMNS, *ROWS)),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_table_of_text_has_its_columns_and_cells(shape: str) -> None:
    text = f"= Low Water =\n\n== Cast ==\n\n{SHAPES[shape]}\n\nIt was filmed in Oslo.\n"
    document = read(text.encode(), "low.txt")
    (table,) = (b for _, b in document.blocks() if isinstance(b, Table))
    assert table.columns == COLUMNS
    assert tuple(tuple(c.text.value for c in row.cells) for row in table.rows) == ROWS
    for row in table.rows:
        for cell in row.cells:
            assert text[slice(*cell.text.whole)] == cell.text.value
    assert "It was filmed in Oslo." in [b.text.value for _, b in document.blocks() if not isinstance(b, Table)]


@pytest.mark.parametrize("shape", SHAPES)
def test_its_cast_is_read(shape: str) -> None:
    text = f"= Low Water =\n\n== Cast ==\n\n{SHAPES[shape]}\n"
    cast = [e.fact for e in read_article(text.encode()).entries if e.fact.kind == "cast"]
    assert [(c.performer, c.character) for c in cast] == [(p, c) for c, p, _ in ROWS]


@pytest.mark.parametrize(
    "text",
    [
        "Cast\nNotes\n\nAna Sol is the lead.",
        "Ana Sol | Bo Lind\nCy Marsh | Eve Hart",
        "--- ---\n",
        "Year\tsomething\nand\tmore",
    ],
)
def test_what_names_no_columns_is_no_table(text: str) -> None:
    document = read(f"= Low Water =\n\n== Cast ==\n\n{text}\n".encode(), "low.txt")
    assert not [b for _, b in document.blocks() if isinstance(b, Table)]


def test_bold_and_italic_apostrophes_are_no_part_of_a_value() -> None:
    text = "= Low Water =\n\n== Cast ==\n\n- '''Ana Sol''' as '''Mira Vale'''\n- ''Bo Lind'' as Cass\n"
    entries = [e for e in read_article(text.encode()).entries if e.fact.kind == "cast"]
    assert [(e.fact.performer, e.fact.character) for e in entries] == [("Ana Sol", "Mira Vale"), ("Bo Lind", "Cass")]
    for entry in entries:
        for citation in entry.citations:
            assert citation.span.start < citation.span.end <= len(text)


def test_lines_of_player_and_part_without_bullets_are_a_list() -> None:
    rows = "Ana Sol – Mira Vale\nBo Lind – Mrs. Vale\nCy Marsh – Cass\n"
    text = f"= Low Water =\n\n== Cast ==\n\n{rows}\n== Plot ==\n\nMira is lost.\n"
    cast = [e.fact for e in read_article(text.encode()).entries if e.fact.kind == "cast"]
    assert [(c.performer, c.character) for c in cast] == [
        ("Ana Sol", "Mira Vale"),
        ("Bo Lind", "Mrs. Vale"),
        ("Cy Marsh", "Cass"),
    ]


def test_a_title_before_a_name_ends_no_part() -> None:
    text = "= Low Water =\n\n== Cast ==\n\n- Ana Sol: Mrs. Vale\n- Bo Lind: Cass\n- Cy Marsh: Orm\n"
    cast = [e.fact for e in read_article(text.encode()).entries if e.fact.kind == "cast"]
    assert [c.character for c in cast] == ["Mrs. Vale", "Cass", "Orm"]


def test_a_first_row_that_names_columns_is_the_head_of_a_grid() -> None:
    border = "+---+---+---+"
    rows = ["| ACTOR | ROLE | NOTES |", "| Ana Sol | Mira Vale | |", "| Bo Lind | Cass | |"]
    text = f"= Low Water =\n\n== Cast ==\n\n{' '.join([border, *(x for row in rows for x in (row, border))])}\n"
    article = read_article(text.encode())
    (table,) = [b for _, b in article.document.blocks() if isinstance(b, Table)]
    assert table.columns == ("ACTOR", "ROLE", "NOTES")
    cast = [e.fact for e in article.entries if e.fact.kind == "cast"]
    assert [(c.performer, c.character) for c in cast] == [("Ana Sol", "Mira Vale"), ("Bo Lind", "Cass")]
    assert "table-headless" not in {p.kind for p in article.problems}
