"""Awards: tables whose cells an export has moved, and names as the format wants them."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds.accolade.names import award_name, result_of
from tests.kinds.articles import facts, grid


def test_a_grid_that_lost_its_spanned_cells() -> None:
    text = "== Awards and nominations ==\n\n" + grid(
        "| Year | Award | Category | Recipient(s) | Result |",
        '| 2017 | 3rd Tidal Awards | Best Writing | Bo Lind for "Low Water" | |',
        "| Best Actor | Ana Sol | | | |",
        "| Cy Marsh | | | | |",
        "| Saturn Award | Best Series | | | |",
    )
    assert facts(text, "accolade") == [
        {"award": "Tidal Awards", "category": "Best Writing", "recipients": ["Bo Lind"], "year": 2017},
        {"award": "Tidal Awards", "category": "Best Actor", "recipients": ["Ana Sol"], "year": 2017},
        {"award": "Tidal Awards", "category": "Best Actor", "recipients": ["Cy Marsh"], "year": 2017},
        {"award": "Saturn Awards", "category": "Best Series", "recipients": ["Harbour Lights"], "year": 2017},
    ]


def test_a_grid_with_attributes_for_cells() -> None:
    text = "== Accolades ==\n\n" + grid(
        "| Year | Award | Category | Recipient | Result |",
        "| 2017 | rowspan= 2 | 7th Tidal Gawad | Best Actress | Ana Sol | | rowspan= 2 |",
        "| Best Actor | Won Bo-lind | | | |",
    )
    assert facts(text, "accolade") == [
        {"award": "Tidal Gawad", "category": "Best Actress", "recipients": ["Ana Sol"], "year": 2017},
        {"award": "Tidal Gawad", "category": "Best Actor", "recipients": ["Won Bo-lind"], "year": 2017},
    ]


NOMINEE = {"category": "Best Actor", "recipients": ["Bo Lind"], "year": 2017, "result": "won"}


def without(fact: dict[str, object]) -> dict[str, object]:
    """The fact without its recipients."""
    return {k: v for k, v in fact.items() if k != "recipients"}


@pytest.mark.parametrize(
    ("head", "rows", "wanted"),
    [
        (
            "| Award | Date of ceremony | Category | Recipients | Result |",
            ["| Tidal Awards | March 4, 2017 | Best Actor | Bo Lind | Won |", "| Best Actress | Ana Sol | Won | | |"],
            [
                {"award": "Tidal Awards", **NOMINEE},
                {"award": "Tidal Awards", **NOMINEE, "category": "Best Actress", "recipients": ["Ana Sol"]},
            ],
        ),
        (
            "| Year | Ceremony | Nominee / Work | Award | Result |",
            ["| 2017 | 5th Tidal Awards | Bo Lind | Best Actor | Won |"],
            [{"award": "Tidal Awards", **NOMINEE}],
        ),
        (
            "| Year | Nominated | Award | Result |",
            ["| 2017 | Bo Lind | Tidal Award for Best Actor | Won |"],
            [{"award": "Tidal Awards", **NOMINEE}],
        ),
        (
            "| Publication | List | Rank |",
            ["| Tide Weekly | Best Shows of 2016 | 4 |", "| Screen Tide | Top 10 Shows of 2016 | 7 |"],
            [
                {
                    "award": award,
                    "category": name,
                    "recipients": ["Harbour Lights"],
                    "year": 2016,
                    "result": f"ranked {rank}",
                }
                for award, name, rank in (
                    ("Tide Weekly", "Best Shows of 2016", 4),
                    ("Screen Tide", "Top 10 Shows of 2016", 7),
                )
            ],
        ),
        (
            "| Year | Award | Category | Nominee | Result |",
            ['| 2017 | Tidal Awards | Best Actor | "Low Water" – Bo Lind | Won |'],
            [{"award": "Tidal Awards", **NOMINEE}],
        ),
        (
            "| Association | Year | Category | Nominee | Outcome |",
            ["| Tidal Awards | 2017 | Best Actor | Bo Lind | Won |"],
            [{"award": "Tidal Awards", **NOMINEE}],
        ),
        (
            "| Year | Award-giving body | Award | Result |",
            [
                "| 2017 | Tidal Awards | Best Actor (Bo Lind, for 'Low Water') | Won |",
                '| 2017 | Tidal Awards | Best Script ("Low Water") | Won |',
                "| 2017 | Tidal Awards | Best Series (Tidal TV) | Won |",
                "| 2017 | Tidal Awards | Best Performer (Supporting Role) | Won |",
            ],
            [
                {"award": "Tidal Awards", **NOMINEE},
                {"award": "Tidal Awards", **NOMINEE, "category": "Best Script", "recipients": ["Low Water"]},
                {
                    "award": "Tidal Awards",
                    **NOMINEE,
                    "category": "Best Series (Tidal TV)",
                    "recipients": ["Harbour Lights"],
                },
                {"award": "Tidal Awards", **without(NOMINEE), "category": "Best Performer (Supporting Role)"},
            ],
        ),
    ],
    ids=["day", "swapped", "joined", "ranks", "episode", "year", "brackets"],
)
def test_grids_of_other_columns(head: str, rows: list[str], wanted: list[dict[str, object]]) -> None:
    assert facts("== Accolades ==\n\n" + grid(head, *rows), "accolade") == wanted


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Award|Date of ceremony|Category|Recipients|Result", "Tidal Awards|March 4, 2017|Best Actor|Bo Lind|Won"),
        ("Year|Nominated|Award|Result", "2017|Bo Lind|Tidal Award for Best Actor|Won"),
    ],
)
def test_tables_of_pages(head: str, row: str) -> None:
    cells = "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in r.split('|'))}</tr>" for r in (head, row))
    table = cells.replace("td>", "th>", head.count("|") * 2 + 2)
    page = f"<html><body><h2>Accolades</h2><table class='wikitable'>{table}</table></body></html>"
    made = [e.fact.to_dict() for e in read_article(page.encode(), "t").entries if e.fact.kind == "accolade"]
    assert made == [{"kind": "accolade", "award": "Tidal Awards", **NOMINEE}]


def test_what_is_left_of_wikitext() -> None:
    text = '=== Accolades ===\n\n|-\n! scope="row" | 2018\n| Tidal Awards\n| Best Score (Series)\n| data-sort-value="Sol, Ana" | Ana Sol\n|\n'
    assert facts(text, "accolade") == [
        {"award": "Tidal Awards", "category": "Best Score (Series)", "recipients": ["Ana Sol"], "year": 2018}
    ]


def test_a_table_of_something_else() -> None:
    text = "== Cast ==\n\n" + grid("| Year | Name | Result |", "| 2017 | Ana Sol | Won |")
    assert facts(text, "accolade") == []


@pytest.mark.parametrize(
    ("text", "name", "year"),
    [
        ("53rd Tidal Arts Awards", "Tidal Arts Awards", None),
        ("2016 Tidal Awards", "Tidal Awards", 2016),
        ("Tidal Awards 2017", "Tidal Awards", 2017),
        ("Golden Reel Award", "Golden Reel Awards", None),
        ("5th Annual Tidal Awards", "Tidal Awards", None),
        ("Emmy", "Emmy Awards", None),
        ("Television Critics Association Award", "Television Critics Association Awards", None),
        ("Directors Guild of America", "Directors Guild of America", None),
    ],
)
def test_award_names(text: str, name: str, year: int | None) -> None:
    assert award_name(text) == (name, year)


@pytest.mark.parametrize(
    ("text", "result"),
    [("Won", "won"), ("Nominated", "nominated"), ("2nd place", "ranked 2"), ("Yes", None), ("Won Bo-lind", None)],
)
def test_results(text: str, result: str | None) -> None:
    assert result_of(text) == result


def test_a_year_behind_the_recipient() -> None:
    text = "== Awards ==\n\n" + grid(
        "| Association | Category | Nominee | Year | Result |",
        "| Tidal Guild Awards | Drama Series | Cy Marsh | 2016 | Nominated |",
    )
    assert facts(text, "accolade") == [
        {
            "award": "Tidal Guild Awards",
            "category": "Drama Series",
            "recipients": ["Cy Marsh"],
            "year": 2016,
            "result": "nominated",
        }
    ]


def test_a_number_is_no_award() -> None:
    text = "== Awards ==\n\n" + grid("| Rank | Publication | Critic |", "| 2 | Tide Weekly | Ana Sol |")
    assert facts(text, "accolade") == []


def test_an_award_by_a_name_of_its_own_opens_a_full_row() -> None:
    text = "== Awards ==\n\n" + grid(
        "| Year | Award | Category | Nominee(s) | Result |",
        "| 2016 | Tidal Guild Awards | Best Drama | Harbour Lights | Won |",
        "| KLV | Programme of the Year | Harbour Lights | Nominated | |",
        "| Reef Awards | Harbour Lights | Won | | |",
    )
    assert [(f["award"], f.get("category"), f["recipients"]) for f in facts(text, "accolade")] == [
        ("Tidal Guild Awards", "Best Drama", ["Harbour Lights"]),
        ("KLV", "Programme of the Year", ["Harbour Lights"]),
        ("Reef Awards", None, ["Harbour Lights"]),
    ]


def test_a_new_year_behind_the_award_goes_on_with_it() -> None:
    text = "== Awards ==\n\n" + grid(
        "| Award | Year | Category | Nominee | Result |",
        "| Tidal Awards | 2016 | Outstanding Casting | Cy Marsh | |",
        "| 2017 | Outstanding Drama Series | Harbour Lights | | |",
    )
    assert [(f["award"], f["category"], f["year"]) for f in facts(text, "accolade")] == [
        ("Tidal Awards", "Outstanding Casting", 2016),
        ("Tidal Awards", "Outstanding Drama Series", 2017),
    ]


def test_an_award_of_any_name_opens_a_full_row_whatever_its_words() -> None:
    text = "== Awards ==\n\n" + grid(
        "| Year | Award | Category | Nominee(s) | Result |",
        "| 2016 | Tidal Guild Awards | Best Drama | Harbour Lights | Won |",
        "| Northern Post Alliance | Makeup | Cy Marsh | Nominated | |",
        "| Golden Harbour Award | Rising Star Award | Ana Sol | Won | |",
        '| Best Song | Bo Lind | ("Ebb") | Won | |',
    )
    assert [(f["award"], f["category"], f["recipients"]) for f in facts(text, "accolade")] == [
        ("Tidal Guild Awards", "Best Drama", ["Harbour Lights"]),
        ("Northern Post Alliance", "Makeup", ["Cy Marsh"]),
        ("Golden Harbour Awards", "Rising Star Award", ["Ana Sol"]),
        ("Golden Harbour Awards", "Best Song", ["Bo Lind"]),
    ]


def test_a_work_beside_the_nominee_is_no_nominee() -> None:
    text = "== Awards ==\n\n" + grid(
        "| Year | Award | Category | Nominee | Work | Result |",
        "| 2016 | Tidal Awards | Best Drama | Ana Sol | Harbour Lights | Won |",
        "| All-Around Artist | Bo Lind | Harbour Lights | Won | | |",
    )
    assert [(f["category"], f["recipients"]) for f in facts(text, "accolade")] == [
        ("Best Drama", ["Ana Sol"]),
        ("All-Around Artist", ["Bo Lind"]),
    ]


@pytest.mark.parametrize("year", ["2016", "2017"])
def test_an_award_for_a_category_in_one_cell(year: str) -> None:
    text = "== Awards ==\n\n" + grid(
        "| Year | Nominee / work | Award | Result |",
        f"| {year} | Ana Sol | Tidal Award for Rising Star Award | Won |",
        "| Harbour Lights | Gold Award for Programme of the Year | Nominated | |",
    )
    assert facts(text, "accolade") == [
        {
            "award": "Tidal Awards",
            "category": "Rising Star Award",
            "recipients": ["Ana Sol"],
            "year": int(year),
            "result": "won",
        },
        {
            "award": "Gold Awards",
            "category": "Programme of the Year",
            "recipients": ["Harbour Lights"],
            "year": int(year),
            "result": "nominated",
        },
    ]
