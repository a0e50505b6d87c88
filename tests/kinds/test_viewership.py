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
        ('It was down on the season-one finale, "Low Water" (seen by 0.9 million viewers).', []),
        (
            'It was down on the season-two premiere, "Low Water" (seen by 0.9 million viewers).',
            [("Low Water", 900_000)],
        ),
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


SERIES = "Harbour Lights is a British drama television series that is shown on Kestrel TV.\n\n"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The series premiere (Monday, May 2, 2016) drew 9 million viewers.", [("premiere", "2016-05-02")]),
        (
            "The series premiere on May 3, 2016 gave the channel its best start, scoring 3.2 million viewers.",
            [("premiere", "2016-05-03")],
        ),
        (
            "The first episode was watched by 7.23 million viewers on May 3, 2011, rising to 8.1 million after seven days.",
            [("premiere", "2011-05-03"), ("premiere", None)],
        ),
        (
            'When the third season premiered on May 3, 2009, "Harbour Lights" ranked first with 12.83 million viewers.',
            [("premiere", "2009-05-03")],
        ),
        ('The second episode of the premiere, "Weir", set a new high in viewers with 20.44 million.', [("Weir", None)]),
        ('The first episode, "Ebb", earned a rating of 1.3 (980,000 viewers).', [("premiere", None)]),
        ('Ratings peaked with "Neap". The episode earned a 5.1 rating (4.4 million viewers).', [("Neap", None)]),
        ('It peaked with "Neap". The third episode earned a 5.1 rating (4.4 million viewers).', []),
        ("Its next three episodes held on every week with over 11 million viewers.", []),
        ("The premiere was watched by 2.1 million adults 18-49.", []),
        ("Among adults 18-49, the premiere averaged 2.3 million viewers.", []),
        ('Its rival "High Sands" drew 9.3 million viewers.', []),
        ('It beat "High Sands"\'s third season 12.7 million viewers-per-episode average.', []),
        ("In Norway, it premiered on Reef TV with 402,000 viewers.", []),
        ("The premiere drew 402,000 viewers in the US.", []),
        ("In the United Kingdom, it premiered with 402,000 viewers.", [("premiere", None)]),
        ("The premiere was up against High Sands, which drew 9.3 million viewers.", []),
        (
            "The premiere drew 3.1 million viewers, well ahead of its competitor High Sands, which had 1.2 million viewers.",
            [("premiere", None)],
        ),
        ("It was hoped that the premiere would draw 9.3 million viewers.", []),
        ("The trailer for the season was watched by 702,000 people.", []),
        ("The following week, the show pulled in a total of 1.2 million viewers.", []),
        ("The finale was the first episode to be watched by over two million viewers.", []),
        ("The fourth episode broke the record held by the premiere, with 2.3 million viewers.", []),
        ("The season was watched by 7.2 million viewers each week.", [("average", None)]),
        (
            "The season averaged 0.7 million viewers, with episode four being watched by 1.1 million viewers.",
            [("average", None)],
        ),
        (
            "The season opened to 4.1 million viewers, but fell to 2.2 million viewers by the final episode.",
            [("premiere", None), ("finale", None)],
        ),
        (
            "The premiere drew 5.6 million viewers, beating the May 3, 2011, record of another show.",
            [("premiere", None)],
        ),
        ('The premiere of "Low Water" garnered 2.6 million viewers.', [("Low Water", None)]),
    ],
)
def test_whose_audience_and_when(text: str, want: list[tuple[str, str | None]]) -> None:
    found = facts(f"{SERIES}== Ratings ==\n\n{text}\n", "viewership", "Harbour Lights")
    assert [(f["scope"], f.get("date")) for f in found] == want


def test_under_the_name_of_a_spin_off_nothing_is_the_works() -> None:
    text = 'Sol left for the spin-off series "Shoal" in 2004.\n\n== Shoal ==\n\nThe pilot was watched by 18.6 million viewers.\n'
    assert facts(f"{SERIES}== History ==\n\n{text}", "viewership", "Harbour Lights") == []
    kept = text.replace("spin-off series", "rival")
    assert len(facts(f"{SERIES}== History ==\n\n{kept}", "viewership", "Harbour Lights")) == 1


def test_a_seasons_first_and_last_evening_in_a_table() -> None:
    table = grid(
        "| Season | Premiered | Premiere viewers (millions) | Ended | Finale viewers (millions) | Rank |",
        "| 1 | May 3, 2011 | 5.61 | July 12, 2011 | 4.99 | 45 |",
    )
    found = facts(f"{SERIES}== Ratings ==\n\n{table}", "viewership", "Harbour Lights")
    assert [(f["scope"], f["viewers"], f["date"]) for f in found] == [
        ("premiere", 5_610_000, "2011-05-03"),
        ("finale", 4_990_000, "2011-07-12"),
    ]
