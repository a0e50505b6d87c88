"""Wikitables: columns, spans, captions, attributes."""

from __future__ import annotations

from showbible import readers
from showbible.readers.wikitext.tables import end_of
from showbible.text import Document, Table


def read(text: str) -> Document:
    return readers.read(text.encode(), "-", "wikitext")


def table(text: str) -> Table:
    (found,) = (b for _, b in read(text).blocks() if isinstance(b, Table))
    return found


def cells(found: Table) -> list[list[str]]:
    return [[c.text.value + "*" * c.copied for c in row.cells] for row in found.rows]


AWARDS = """{| class="wikitable"
|+ style="x" | Awards of ''Orbital''
|-
! rowspan="2" | Year !! colspan="2" | Award
|-
! Body
! Result
|-
| rowspan="2" style="text-align:center" | 2017
| [[Gold Prize|Gold]] || {{won}}
|-
| Silver<br />Prize
| {{nom}}
|}
"""


def test_columns_and_spans() -> None:
    found = table(AWARDS)
    assert found.caption == "Awards of Orbital"
    assert found.columns == ("Year", "Award Body", "Award Result")
    assert cells(found) == [["2017", "Gold", "Won"], ["2017*", "Silver\nPrize", "Nominated"]]
    assert found.aligned
    assert AWARDS[found.rows[1].span.slice] == "| Silver<br />Prize\n| {{nom}}"
    assert AWARDS[found.span.slice].endswith("|}")


def test_a_template_that_writes_the_bar() -> None:
    found = table('{|\n! A !! B !! C\n|-\n| x\n| colspan="2" {{CMain}}\n|}')
    assert cells(found) == [["x", "Main", "Main*"]]


def test_row_heads_are_no_columns() -> None:
    found = table('{|\n! A !! B\n|-\n! scope="row" | x\n| y\n|}')
    assert found.columns == ("A", "B")
    assert [c.header for c in found.rows[0].cells] == [True, False]


def test_without_a_head() -> None:
    document = read("{|\n| a || b\n|}")
    assert [p.rule for p in document.problems if p.rule != "no-title"] == ["table-headless"]


def test_bars_in_links_and_templates_part_no_cells() -> None:
    assert cells(table("{|\n! A !! B\n|-\n| [[a|b]] {{abbr|c|d}} || e\n|}")) == [["b c", "e"]]


def test_nested_tables_stand_by_themselves() -> None:
    text = "{|\n! A\n|-\n| x\n{|\n! B\n|-\n| y\n|}\n|}\nAfter."
    tables = [b for _, b in read(text).blocks() if isinstance(b, Table)]
    assert [t.columns for t in tables] == [("A",), ("B",)]


def test_a_layout_table_is_read_for_what_it_holds() -> None:
    blocks = [b for _, b in read("{|\n|\n* Ada as Zoe\n* Ben as Yul\n|\n* Cy as Xan\n|}").blocks()]
    assert [b.text.value for b in blocks if not isinstance(b, Table)] == ["Ada as Zoe", "Ben as Yul", "Cy as Xan"]  # type: ignore[union-attr]


def test_an_unclosed_table_ends_at_the_next_heading() -> None:
    document = read("{|\n! A\n|-\n| x\n== Cast ==\nProse.")
    assert [s.title.value for s in document.sections][-1] == "Cast"
    assert "table-unclosed" in {p.rule for p in document.problems}


def test_spans_without_measure() -> None:
    rows = "".join('|-\n| rowspan="9999" colspan="999" | x\n' for _ in range(2000))
    document = read("{|\n! A !! B\n" + rows + "|}")
    assert {"table-too-wide"} <= {p.rule for p in document.problems}


def test_an_awards_table() -> None:
    found = table("{{Awards table}}\n|-\n| 2017 || ''[[Orbital]]'' || Gold || {{won}}\n{{end}}\nAfter.")
    assert found.columns == ("Year", "Nominee / work", "Award", "Result")
    assert cells(found) == [["2017", "Orbital", "Gold", "Won"]]


def test_end_of() -> None:
    assert end_of("{|\n{|\n|}\n|}\nx", 0, 14) == (11, True)
    assert end_of("{|\nx", 0, 4) == (4, False)
