"""Windows told without a verb of showing: under headings of release a service, a country and a day are enough."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release


def windows(text: str, under: str = "Release") -> list[Release]:
    lead = "The second season of the American drama series Harbour Lights premiered on NBC on October 6, 2015."
    article = read_article(f"= Harbour Lights (season 2) =\n\n{lead}\n\n== {under} ==\n{text}\n".encode())
    found = [e.fact for e in article.entries if isinstance(e.fact, Release)]
    return [f for f in found if f.service != "NBC"]


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("Canadian viewers could see it on Global.", Release("broadcast", "Global", ("CA",))),
        ("Germany's Sky One took the rights.", Release("broadcast", "Sky One", ("DE",))),
        (
            "Viewers in the UK had to wait until May 3, 2016, when E4 took it.",
            Release("broadcast", "E4", ("GB",), "2016-05-03"),
        ),
        ("Hulu added the season on July 1, 2016.", Release("streaming", "Hulu", (), "2016-07-01")),
        (
            "In the United Kingdom the season was carried by Sky One from January 8, 2016.",
            Release("broadcast", "Sky One", ("GB",), "2016-01-08"),
        ),
    ],
)
def test_a_service_and_a_country_or_a_day(text: str, release: Release) -> None:
    assert windows(text) == [release]


@pytest.mark.parametrize(
    "text",
    [
        "A three-disc DVD set, with a gag reel, hit shelves on May 3, 2016.",
        "The season arrived on DVD on May 3, 2016.",
        "A DVD of the season, but not a Blu-ray, followed on May 3, 2016.",
        "The season was brought out on DVD on May 3, 2016.",
    ],
)
def test_discs_in_any_words(text: str) -> None:
    assert windows(text, "Home media") == [Release("home_media", None, (), "2016-05-03", None, ("DVD",))]


def test_who_sells_the_discs() -> None:
    made = [Release("home_media", "Reef Home Entertainment", (), "2016-05-03", None, ("DVD",))]
    assert windows("A DVD of the season came from Reef Home Entertainment on May 3, 2016.", "Home media") == made
    assert windows("Reef Home Entertainment issued it on DVD on May 3, 2016.", "Home media") == made


@pytest.mark.parametrize(
    "text",
    [
        "Global commissioned a remake of the series in May 2016.",
        "In May 2016, Hulu announced that it was looking at the show.",
        "E4 planned to take the season in May 2016.",
        "A trailer for the season hit Hulu on May 3, 2016.",
        "Hulu added Low Water, a drama series, on May 3, 2016.",
        "The third season hit Hulu on May 3, 2017.",
        "Ana Sol visited the set for Global in May 2016.",
    ],
)
def test_what_is_planned_or_another_works_is_none(text: str) -> None:
    assert windows(text) == []


def test_only_under_headings_of_release() -> None:
    assert windows("Hulu added the season on July 1, 2016.", "Production") == []
