"""Tables of awards whose cells an export left as paragraphs."""

from __future__ import annotations

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series. It stars Ana Sol as Mira Vale.\n\n"


def rows(*cells: str, heading: str = "Accolades") -> list[tuple[object, ...]]:
    """Award, category, recipients and year of each fact that such cells give."""
    found = facts(f"{LEAD}== {heading} ==\n\n" + "\n\n".join(cells) + "\n", "accolade")
    return [tuple(f.get(k) for k in ("award", "category", "recipients", "year")) for f in found]


def test_an_award_serves_as_many_rows_as_it_spanned() -> None:
    cells = ['rowspan="2"Ebb Awards (EA)', "Best Drama Series", "Harbour Lights", "Best Actress", "Ana Sol"]
    assert rows(*cells, "Best Actor", "Bo Lind", "Reef Award", "Best Score", 'rowspan=2 Cy Marsh for "Flow"') == [
        ("Ebb Awards", "Best Drama Series", ["Harbour Lights"], None),
        ("Ebb Awards", "Best Actress", ["Ana Sol"], None),
        ("Reef Awards", "Best Score", ["Cy Marsh"], None),
    ]


def test_a_year_serves_as_many_rows_as_it_spanned() -> None:
    cells = ["rowspan=22016", "Ebb Awards", "Best Actress", "Ana Sol", "Reef Awards", "Best Actor", "AnnaLee Rys"]
    assert rows(
        *cells, "Tide Awards", 'scope="row" Best Drama Series', "rowspan=2", "2nd Gull Awards", "Best Song", "Bo Lind"
    ) == [
        ("Ebb Awards", "Best Actress", ["Ana Sol"], 2016),
        ("Reef Awards", "Best Actor", ["AnnaLee Rys"], 2016),
        ("Tide Awards", "Best Drama Series", ["Harbour Lights"], None),
        ("Gull Awards", "Best Song", ["Bo Lind"], None),
    ]


def test_a_row_that_lost_a_cell_is_none() -> None:
    cells = ['rowspan="3"Ebb Awards', "Best Actress", "Best Score", "Cy Marsh", "Bo Lind", "Best Actor", "Ana Sol"]
    assert rows(*cells) == [("Ebb Awards", "Best Score", ["Cy Marsh"], None)]


def test_who_was_up_serves_as_many_rows_as_the_cell_spanned() -> None:
    cells = ["7th Ebb Awards", "Best Drama Series", 'rowspan="4"Harbour Lights', "75th Reef Awards", "Reef Award"]
    assert rows(*cells, 'rowspan="2"Tide Awards', "Program of the Year", "Outstanding New Program") == [
        ("Ebb Awards", "Best Drama Series", ["Harbour Lights"], None),
        ("Reef Awards", None, ["Harbour Lights"], None),
        ("Tide Awards", "Program of the Year", ["Harbour Lights"], None),
        ("Tide Awards", "Outstanding New Program", ["Harbour Lights"], None),
    ]


def test_a_category_serves_as_many_rows_as_it_spanned() -> None:
    cells = ["rowspan=3 Ebb Awards", "rowspan=2 Outstanding Directing", "Ana Sol", '"Low Water"', "Bo Lind", '"Flow"']
    assert rows(*cells, "Best Episode", '"Flood"', "Best Song", "Cy Marsh") == [
        ("Ebb Awards", "Outstanding Directing", ["Ana Sol"], None),
        ("Ebb Awards", "Outstanding Directing", ["Bo Lind"], None),
        ("Ebb Awards", "Best Episode", ["Flood"], None),
    ]


def test_who_was_up_is_gone_where_only_the_cells_span_is_left() -> None:
    cells = ["rowspan=3 Ebb Awards", "Best Actress", "rowspan=2", "Best Score", "Best Song", "Cy Marsh"]
    assert rows(*cells) == [("Ebb Awards", "Best Song", ["Cy Marsh"], None)]


def test_a_year_outlives_a_row_that_lost_a_cell() -> None:
    cells = ["rowspan=62016", "Ebb Awards", "Best Actress", "Ana Sol", "Reef Awards", "Bo Lind", "Tide Awards"]
    assert rows(*cells, "Honoree", "Harbour Lights", "rowspan=2 Gull Awards", "Best Song", "Cy Marsh") == [
        ("Ebb Awards", "Best Actress", ["Ana Sol"], 2016),
        ("Tide Awards", None, ["Harbour Lights"], 2016),
        ("Gull Awards", "Best Song", ["Cy Marsh"], 2016),
    ]


def test_a_row_under_its_year_needs_no_other() -> None:
    assert rows("2013", "Reef Awards", "Best Performance in a Series", "Ana Sol") == [
        ("Reef Awards", "Best Performance in a Series", ["Ana Sol"], 2013)
    ]


def test_paragraphs_that_are_no_cells() -> None:
    assert rows("Ebb Awards", "Best Actress", "Ana Sol") == []
    assert rows('rowspan="2"Ebb Awards', "Best Actress", "Ana Sol", heading="Cast") == []
    assert rows('rowspan="2"Ebb Awards', "The best of all was a song by Ana Sol.", "Ana Sol") == []
