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


def test_paragraphs_that_are_no_cells() -> None:
    assert rows("Ebb Awards", "Best Actress", "Ana Sol") == []
    assert rows('rowspan="2"Ebb Awards', "Best Actress", "Ana Sol", heading="Cast") == []
    assert rows('rowspan="2"Ebb Awards', "The best of all was a song by Ana Sol.", "Ana Sol") == []
