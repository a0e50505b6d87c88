"""Places on lists and in polls: where a list's name ends, whose it is, in which years."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

#: Sentences, and what they state: award, category, recipients, year, result.
CASES: list[tuple[str, list[tuple[str, str | None, list[str], int | None, str | None]]]] = [
    (
        'Tide Weekly has placed the show on its annual lists of "Worst Shows for Northern Viewers" in 2000, 2005, and 2006.',
        [
            ("Tide Weekly", "Worst Shows for Northern Viewers", ["Harbour Lights"], year, None)
            for year in (2000, 2005, 2006)
        ],
    ),
    (
        "Tide Weekly placed it on its lists of the best dramas of the year in 2010 and 2012.",
        [("Tide Weekly", "best dramas of the year", ["Harbour Lights"], year, None) for year in (2010, 2012)],
    ),
    (
        'In 2011, the show was voted number one in the "25 Greatest Northern Toons" poll by Tide Weekly.',
        [("Tide Weekly", "25 Greatest Northern Toons", ["Harbour Lights"], 2011, "ranked 1")],
    ),
    (
        'Tom Reed from Time magazine ranked the show\'s episode "Low Ebb" as 5th on his "Top 10 Episodes of 2009" list.',
        [("Time", "Top 10 Episodes of 2009", ["Low Ebb"], 2009, "ranked 5")],
    ),
    (
        "The show was ranked third on Bravo's 100 funniest sitcoms list.",
        [("Bravo", "100 funniest sitcoms", ["Harbour Lights"], None, "ranked 3")],
    ),
    (
        "In 2008, the show came fourth in BBC Two's 50 Finest Puppets poll behind Low Water and Ebb.",
        [("BBC Two", "50 Finest Puppets", ["Harbour Lights"], 2008, "ranked 4")],
    ),
    (
        'In 2004, Tide Weekly included the show on its list of the "80 Finest Serials", hailing it as "a wonder of the north".',
        [("Tide Weekly", "80 Finest Serials", ["Harbour Lights"], 2004, None)],
    ),
    (
        "In 2013, the show ranked no. 24 on Tide Weekly's 101 Best Written Series, and no. 28 on Screen Tide's 60 Best Series.",
        [
            ("Tide Weekly", "101 Best Written Series", ["Harbour Lights"], 2013, "ranked 24"),
            ("Screen Tide", "60 Best Series", ["Harbour Lights"], 2013, "ranked 28"),
        ],
    ),
    (
        "In 2010, Time magazine critic Tom Reed named it the second best drama of the decade.",
        [("Time", "best drama of the decade", ["Harbour Lights"], 2010, "ranked 2")],
    ),
    (
        'Tide Weekly listed the show in its "Top 50 Dramas of All Time" at number 12.',
        [("Tide Weekly", "Top 50 Dramas of All Time", ["Harbour Lights"], None, "ranked 12")],
    ),
    ("The show was voted off in the weekly poll by 20 points.", []),
]


@pytest.mark.parametrize(("sentence", "stated"), CASES, ids=[text[:40] for text, _ in CASES])
def test_a_list_has_its_own_name(
    sentence: str, stated: list[tuple[str, str | None, list[str], int | None, str | None]]
) -> None:
    found = facts(f"== Reception ==\n\n{sentence}", "accolade")
    said = [(f["award"], f.get("category"), f["recipients"], f.get("year"), f.get("result")) for f in found]
    assert sorted(said, key=str) == sorted(stated, key=str)
