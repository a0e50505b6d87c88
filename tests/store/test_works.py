"""Which work an article is about: keys that keep apart what has one name."""

from __future__ import annotations

from pathlib import Path

import pytest

from showbible.extract import read_article
from showbible.kinds import Attribute, Fact
from showbible.store.works import article_key, title_of, work_name
from tests.articles import article_of


def stated(series: str | None, season: int | None = None) -> list[Fact]:
    facts: list[Fact] = [Attribute("series", series)] if series else []
    return [*facts, *([Attribute("season_number", season)] if season is not None else [])]


@pytest.mark.parametrize(
    ("title", "series", "season", "key", "level"),
    [
        ("Harbour Lights season 2", "Harbour Lights", 2, "harbour-lights.s02", "season"),
        ("Harbour Lights (season 2)", "Harbour Lights", 2, "harbour-lights.s02", "season"),
        ("Harbour Lights (series 12)", "Harbour Lights", 12, "harbour-lights.s12", "season"),
        ("Big House (British series 4)", "Big House", 4, "big-house-british.s04", "season"),
        ("Big House (American season 4)", "Big House", 4, "big-house-american.s04", "season"),
        ("Harbour Lights", "Harbour Lights", None, "harbour-lights", "series"),
        ("Heron (2015 TV series)", "Heron", None, "heron-2015", "series"),
        ("Heron (TV series)", "Heron", None, "heron", "series"),
        ("Heron (miniseries)", "Heron", None, "heron", "series"),
        ("Low Tide", "Harbour Lights", 2, "low-tide", "other"),
        ("Low Tide (Harbour Lights)", "Harbour Lights", 2, "low-tide", "episode"),
        ("List of Harbour Lights characters", None, None, "list-of-harbour-lights-characters", "other"),
    ],
)
def test_the_key_of_a_work(title: str, series: str | None, season: int | None, key: str, level: str) -> None:
    name = work_name(title, stated(series, season))
    assert (name.key, name.level) == (key, level)


def test_a_season_knows_its_series() -> None:
    name = work_name("Big House (British series 4)", stated("Big House", 4))
    assert (name.series_key, name.series, name.season) == ("big-house-british", "Big House", 4)


def test_an_article_without_a_title_goes_by_its_file() -> None:
    article = article_of("", uri="folder/Low%20Tide_2.txt")
    assert title_of(article) == "Low Tide 2"
    assert article_key(article) == "low-tide-2"


@pytest.mark.parametrize(
    ("uri", "facts", "key", "level"),
    [
        ("Low_Tide_(season_2).wiki", stated("Low Tide", 2), "low-tide.s02", "season"),
        ("Low_Tide_(British_series_2).wiki", stated("Low Tide", 2), "low-tide-british.s02", "season"),
        ("Low_Tide.html", stated("Low Tide", 2), "low-tide.s02", "season"),
        ("pasted.txt", stated("Low Tide", 2), "low-tide.s02", "season"),
        ("-", stated("Low Tide", 12), "low-tide.s12", "season"),
        ("pasted.txt", stated("Low Tide"), "pasted", "other"),
        ("pasted.txt", stated(None, 2), "pasted", "other"),
        ("pasted.txt", [], "pasted", "other"),
    ],
)
def test_a_season_without_a_title_goes_by_what_names_it(uri: str, facts: list[Fact], key: str, level: str) -> None:
    article = article_of("", *facts, uri=uri)
    name = work_name(title_of(article), facts)
    assert (name.key, name.level) == (key, level)


def test_the_example_without_a_title_is_a_season_of_its_show() -> None:
    path = Path(__file__).parents[2] / "examples" / "Low_Water_(season_2).wiki"
    for uri in (path.name, "pasted.wiki"):
        article = read_article(path.read_bytes(), uri)
        name = work_name(title_of(article), [e.fact for e in article.entries])
        assert (name.key, name.level, name.season, name.series) == ("low-water.s02", "season", 2, "Low Water")
        assert "no-title" in {p.rule for p in article.problems}
