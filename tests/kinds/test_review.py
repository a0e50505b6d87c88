"""Critics, outlets and grades: one review in many wordings, and who is no critic."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Review


def reviews(text: str, under: str = "Critical response") -> list[Review]:
    article = read_article(f"= Harbour Lights (season 2) =\n\n== {under} ==\n{text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Review)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm of The Guardian gave the season 4 out of 5 stars.",
        "The Guardian's Ada Holm awarded it four out of five stars.",
        "Giving the season 4/5, Ada Holm from The Guardian liked the cast.",
        "Writing for The Guardian, Ada Holm rated the season 4 stars out of 5.",
        "In her review for The Guardian, Ada Holm gave it a rating of 4/5.",
        "Ada Holm (The Guardian) gave the premiere 4 stars out of 5.",
        "Television critic Ada Holm of The Guardian felt it was slow. Holm gave it 4/5.",
        "Ada Holm of The Guardian liked the harbour. She gave the season 4 out of 5.",
    ],
)
def test_one_review_in_many_wordings(text: str) -> None:
    assert reviews(text) == [Review("Ada Holm", "The Guardian", "4/5")]


def test_outlets_and_letters() -> None:
    assert reviews('Variety praised the finale. IndieWire gave a B+ grade, and IGN awarded it a "B-".') == [
        Review(None, "Variety"),
        Review(None, "IndieWire", "B+"),
        Review(None, "IGN", "B-"),
    ]


def test_lists_and_agreement() -> None:
    text = (
        "The season received positive reviews from Variety, IGN and The Guardian. Ada Holm of Vulture praised the fog, "
        "a sentiment shared by Ben Strand of Polygon."
    )
    assert [(r.critic, r.outlet) for r in reviews(text)] == [
        (None, "Variety"),
        (None, "IGN"),
        (None, "The Guardian"),
        ("Ada Holm", "Vulture"),
        ("Ben Strand", "Polygon"),
    ]


def test_two_critics_of_one_outlet() -> None:
    assert reviews("Ada Holm and Ben Strand of Vulture praised the fog.") == [
        Review("Ada Holm", "Vulture"),
        Review("Ben Strand", "Vulture"),
    ]


def test_an_outlet_in_front() -> None:
    assert reviews("On Collider, Ada Holm wrote that the season works.") == [Review("Ada Holm", "Collider")]


def test_two_grades_are_two_reviews() -> None:
    text = "Ada Holm of IGN gave the premiere 9/10. Holm gave the whole season 7/10."
    assert [r.grade for r in reviews(text)] == ["9/10", "7/10"]


@pytest.mark.parametrize(
    ("text", "under"),
    [
        ("Variety reported that the season had been ordered.", "Development"),
        ("Ada Holm told Variety that the harbour was real.", "Filming"),
        ("The season received positive reviews from critics.", "Critical response"),
        ("Rotten Tomatoes gave the season 82%.", "Critical response"),
        ("Ada Holm of Netflix said the numbers were good.", "Critical response"),
    ],
)
def test_no_review(text: str, under: str) -> None:
    assert reviews(text, under) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ada Holm of IGN gave the season an A.", Review("Ada Holm", "IGN", "A")),
        ("IGN gave it a B and a badge.", Review(None, "IGN", "B")),
        ("Variety gave it a B+, with critic Ada Holm writing that it was slow.", Review("Ada Holm", "Variety", "B+")),
        ("Ada Holm's review in Variety was positive, calling it slow.", Review("Ada Holm", "Variety")),
        ("Los Angeles Times' Ada Holm called it slow.", Review("Ada Holm", "Los Angeles Times")),
        ("It received a grade of B- from Variety.", Review(None, "Variety", "B-")),
    ],
)
def test_an_outlet_and_its_critic_are_one_review(text: str, wanted: Review) -> None:
    assert reviews(text) == [wanted]
