"""The plain-text export in its shapes: headings, boxes, lists, tables, and what exporters leave or lose."""

from __future__ import annotations

import pytest

from showbible.readers import read
from showbible.text import Document, Infobox, Item, Paragraph, Table
from tests.conftest import CORPUS, needs_corpus


def document(text: str) -> Document:
    return read(text.encode(), "test", "plain")


@pytest.mark.parametrize(
    "text",
    [
        "= Reef =\n\nIt rained.\n\n== Cast ==\n\n=== Main ===\n- Ana Sol as Mira\n",
        "=Reef=\nIt rained.\n==Cast==\n===Main===\n* Ana Sol as Mira",
    ],
)
def test_headings_with_and_without_spaces(text: str) -> None:
    made = document(text)
    assert made.title == "Reef"
    assert [s.path for s in made.sections] == [(), ("cast",), ("cast", "main")]
    assert [type(b) for b in made.sections[0].blocks] == [Paragraph]
    item = made.sections[2].blocks[0]
    assert isinstance(item, Item)
    assert item.text.value == "Ana Sol as Mira"
    assert made.source[item.text.whole] == "Ana Sol as Mira"


@pytest.mark.parametrize("key", ["Num Episodes", "num_episodes", "Num  episodes"])
def test_keys_of_a_box_in_any_casing(key: str) -> None:
    made = document(
        f"= A =\n\nInfobox\n- {key}: 13\n- Starring: Ana Sol, Tom Birch, Jr., Bo Lake (season 1, 2)\n\nIt rained.\n"
    )
    box = made.sections[0].blocks[0]
    assert isinstance(box, Infobox)
    assert [f.key for f in box.fields] == ["num_episodes", "starring"]
    assert [v.value for v in box.fields[1].values] == ["Ana Sol", "Tom Birch, Jr.", "Bo Lake (season 1, 2)"]
    assert made.source[box.fields[0].text.whole] == "13"


GRID = '+---+------+-----+ | # | Name | Won | +===+======+=====+ | 1 | "A" | yes | +---+------+-----+ | 2 | "B | b" | +---+------+-----+'


def test_a_grid_run_together_on_one_line() -> None:
    made = document(f"= A =\n\n{GRID}\n\nAfter.\n")
    table = made.sections[0].blocks[0]
    assert isinstance(table, Table)
    assert table.columns == ("#", "Name", "Won")
    assert [c.text.value for c in table.rows[0].cells] == ["1", '"A"', "yes"]
    assert made.source[table.rows[0].span] == '| 1 | "A" | yes |'
    assert not table.aligned
    assert isinstance(made.sections[0].blocks[1], Paragraph)


def test_a_grid_with_a_row_of_two_lines() -> None:
    table = (
        document("= A =\n\n+---+---+ | No. | Air | | | date | +===+===+ | 1 | May | | | 4 | +---+---+\n")
        .sections[0]
        .blocks[0]
    )
    assert isinstance(table, Table)
    assert table.columns == ("No.", "Air date")
    assert [c.text.value for c in table.rows[0].cells] == ["1", "May 4"]


def test_a_table_left_in_wiki_markup() -> None:
    made = document('= A =\n\n|-\n! scope="row" | 2018\n| Reef Awards\n| data-sort-value="Sol, Ana" | Ana Sol\n|\n|}\n')
    table = made.sections[0].blocks[0]
    assert isinstance(table, Table)
    assert [c.text.value for c in table.rows[0].cells] == ["2018", "Reef Awards", "Ana Sol", ""]
    assert {p.rule for p in made.problems} == {"markup-left", "table-headless"}


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("[TABLE]", "table-lost", "[TABLE]"),
        ('She said it "was just so " and left.', "template-lost", ' "'),
        ("REEF () is a show.", "template-lost", "()"),
        ("<onlyinclude></onlyinclude>", "markup-left", "<onlyinclude>"),
        ("Ana_Sol_2012.jpg In May it rained.", "image-left", "Ana_Sol_2012.jpg "),
        ("| next = Tide }} REEF is a show.", "template-left", "| next = Tide }} "),
        ("Reef}} REEF is a show.", "template-left", "Reef}} "),
    ],
)
def test_damage_is_a_problem_with_its_place(text: str, rule: str, words: str) -> None:
    made = document(f"= A =\n\n{text}\n")
    assert (rule, words) in [(p.rule, made.source[p.span]) for p in made.problems]


def test_prose_behind_the_end_of_a_template_is_a_paragraph() -> None:
    made = document("= Reef =\n\n| next = Tide }} REEF is a show.\n\nIt has {{a}} tide.\n")
    assert [b.text.value for b in made.sections[0].blocks if isinstance(b, Paragraph)] == [
        "REEF is a show.",
        "It has {{a}} tide.",
    ]


def test_no_title_is_a_problem_and_no_end() -> None:
    made = document("It rained on the second season.\n")
    assert [p.rule for p in made.problems] == ["no-title"]
    assert [b.text.value for b in made.sections[0].blocks if isinstance(b, Paragraph)] == [
        "It rained on the second season."
    ]


@needs_corpus
def test_every_real_export_is_read_and_keeps_its_words() -> None:
    for folder in ("export", "heads"):
        for path in sorted((CORPUS / folder).glob("*.txt")):
            made = read(path.read_bytes(), path.name, "plain")
            for _, block in made.blocks():
                assert made.source[block.span], path.name
                if isinstance(block, (Paragraph, Item)) and block.text.value:
                    words = made.source[block.text.whole].replace("'''", "").replace("''", "")
                    assert words == block.text.value, path.name


def test_a_line_beyond_all_measure_is_passed_over_with_a_problem() -> None:
    made = document("= A =\n\n" + "word " * 300_000 + "\n\nIt rained.\n")
    assert [p.rule for p in made.problems] == ["line-too-long"]
    assert [b.text.value for _, b in made.blocks() if isinstance(b, Paragraph)] == ["It rained."]


SAVED = "{}\nCountry of originNorway\nNo. of episodes13\n\nThe second season of Low Water began in May and ran until autumn.\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Low Water (season 2)\nCover of the box", "Low Water (season 2)"),
        ("Low Water\nSeason 2\nA poster", "Low Water Season 2"),
        ("Low Water | |\n---|---|\nSeason 2 | |\nStarring | |", "Low Water Season 2"),
        ("Low Water", "Low Water"),
    ],
)
def test_a_page_saved_as_text_is_titled_by_its_box(head: str, title: str) -> None:
    made = document(SAVED.format(head))
    assert made.title == title
    assert made.source[made.title_span].startswith("Low Water")
    assert "no-title" not in {p.rule for p in made.problems}


@pytest.mark.parametrize("head", ["High Water\nSeason 2", "It rained on Low Water.", "", "x" * 90])
def test_a_line_above_a_box_that_the_page_never_names_is_no_title(head: str) -> None:
    made = document(SAVED.format(head))
    assert made.title == ""
    assert "no-title" in {p.rule for p in made.problems}


def test_a_bar_at_the_head_of_a_word_parts_no_cells() -> None:
    text = '+---+------+-----+ | # | Name | Won | +===+======+=====+ | |3 | "Ebb (song)|Ebb" | yes | +---+------+-----+ | 4 || no | +---+------+-----+'
    made = document(f"= A =\n\n{text}\n")
    table = made.sections[0].blocks[0]
    assert isinstance(table, Table)
    assert [[c.text.value for c in row.cells] for row in table.rows] == [
        ["3", '"Ebb (song)|Ebb"', "yes"],
        ["4", "", "no"],
    ]
    assert not made.problems


def test_rows_of_bars_without_borders_are_a_table() -> None:
    text = "= Reef =\n\nREEF is a show.\n\n| No. | Title | Air date |\n| 1 | Ebb | May 3, 2017 |\n| 2 | Flow |\n"
    (table,) = [b for _, b in document(text).blocks() if isinstance(b, Table)]
    assert table.columns == ("No.", "Title", "Air date")
    assert [[c.text.value for c in row.cells] for row in table.rows] == [["1", "Ebb", "May 3, 2017"], ["2", "Flow"]]


def test_the_end_of_a_template_above_an_article_is_no_heading() -> None:
    text = "= Harbour Lights (TV series) =\n\n== Lights}} ==\n\nHARBOUR LIGHTS is a drama.\n\n== Cast ==\n\n- Ana Sol\n"
    made = document(text)
    assert [section.path for section in made.sections] == [(), ("cast",)]
    assert [made.source[p.span] for p in made.problems] == ["== Lights}} =="]


def test_marks_of_references_part_no_sentences() -> None:
    text = (
        "= Low Tide season 2 =\n\nIt was renewed on May 3, 2016.[3][a] In June 2016, Ana Sol was cast.[12] It rained.\n"
    )
    (lead,) = [b for b in read(text.encode(), "-").sections[0].blocks if isinstance(b, Paragraph)]
    assert lead.text.value == "It was renewed on May 3, 2016. In June 2016, Ana Sol was cast. It rained."
    at = lead.text.value.index("In June")
    assert text[lead.text.span(at, at + 12).slice] == "In June 2016"


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Production locations", "location"),
        ("Screenplay by", "writer"),
        ("Network2", "network"),
        ("Executive producer(s)", "executive_producer"),
        ("No. of episodes", "num_episodes"),
        ("Release", "released"),
        ("Bg Color", "bg_color"),
        ("Region 2", "region_2"),
    ],
)
def test_the_labels_of_a_page_s_box_are_its_template_s_fields(label: str, key: str) -> None:
    (box,) = document(f"= A =\n\nInfobox\n- {label}: Ada\n\nIt rained.\n").infoboxes
    assert [f.key for f in box.fields] == [key]
