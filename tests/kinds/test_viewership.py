"""Audiences that stand in brackets, read from small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts, grid

LEAD = "The second season of Harbour Lights, a drama television series, was shown on Kestrel TV.\n\n"


def viewers(text: str, head: str = "Ratings") -> list[tuple[str | None, int]]:
    """What was watched by how many, in an article with these words under one heading."""
    found = facts(f"{LEAD}== {head} ==\n\n{text}\n", "viewership")
    return [(f.get("scope"), f["viewers"]) for f in found]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"Slack Tide" (3.11 million viewers) was the favourite.', [("Slack Tide", 3_110_000)]),
        ("The season premiere (4.2 million) beat the finale (2.1m).", [("premiere", 4_200_000), ("finale", 2_100_000)]),
        ('It was ahead of "Low Water" (3.11 million viewers).', [("Low Water", 3_110_000)]),
        ('It came on after "Low Water" (3.11 million viewers).', []),
        ("The finale ($3.11 million) was dear to its viewers.", []),
        ("The first season finale (3.11 million) had more viewers.", []),
    ],
)
def test_audiences_in_brackets(text: str, want: list[tuple[str | None, int]]) -> None:
    assert viewers(text) == want


def test_elsewhere_the_sentence_must_speak_of_viewers() -> None:
    assert viewers("The premiere (4.2 million) was dear.", "Production") == []


def test_one_nights_average_is_the_nights() -> None:
    assert viewers("The opening episode drew an average audience of 7.2 million viewers.") == [("premiere", 7_200_000)]
    assert viewers("The season drew an average audience of 7.2 million viewers.") == [("average", 7_200_000)]


def test_millions_are_told_by_a_letter_too() -> None:
    assert viewers("The finale had an audience of 6.4m.") == [("finale", 6_400_000)]


SEASONS = (
    "| Season | Episodes | Avg. audience (millions) |",
    "| 1 | 10 | 1.102 |",
    "| 2 | 8 | 0.917 |",
)


def test_a_series_has_the_average_of_each_season() -> None:
    text = "Harbour Lights is a drama television series.\n\n== Episodes ==\n\n" + grid(*SEASONS)
    assert [f["viewers"] for f in facts(text, "viewership", "Harbour Lights")] == [1_102_000, 917_000]


def test_a_season_has_its_own_average() -> None:
    assert viewers(grid(*SEASONS)) == [("average", 917_000)]


def test_other_columns_are_no_averages_of_viewers() -> None:
    assert viewers(grid("| Season | Episodes | Average rating |", "| 2 | 8 | 1.102 |")) == []
    assert viewers(grid("| Country | Episodes | Average audience |", "| 2 | 8 | 812,000 |")) == []
    assert viewers(grid("| Season | Episodes | Average audience |", "| 2 | 8 | 812,000 |")) == [("average", 812_000)]
    assert viewers(grid("| Season | Episodes | Average audience |", "| 2 | 8 | 8.12 |")) == []
