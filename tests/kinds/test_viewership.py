"""Audiences that stand in brackets, read from small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

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
