"""Who is one across articles and who is two: each with its reason, and a person's word above all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue
from showbible.extract import Article
from showbible.kinds import Accolade, Attribute, Cast, Crew, Event, Fact, Quote, Release, Review
from showbible.readers import read
from showbible.text import BadInput
from tests.articles import article_of


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue(str(tmp_path / "shows.db")) as made:
        yield made


def season(series: str, number: int, *facts: Fact, franchise: str | None = None) -> Article:
    own: list[Fact] = [Attribute("series", series), Attribute("season_number", number)]
    if franchise:
        own.append(Attribute("franchise", franchise))
    return article_of(f"{series} season {number}", *own, *facts)


def who(catalogue: Catalogue, work: str, name: str, entity: str = "person") -> str:
    table = {"person": "people", "character": "characters", "organisation": "organisations", "work": "works"}[entity]
    rows = catalogue.sql(
        f"SELECT e.key FROM appearances a JOIN {table} e ON e.id = a.entity_id JOIN works w ON w.id = a.work_id"
        f" WHERE a.entity = '{entity}' AND w.key = '{work}' AND a.name = '{name}'"
    ).rows
    assert len(rows) == 1, (work, name, rows)
    return str(rows[0][0])


def why(catalogue: Catalogue, work: str, name: str) -> str:
    rows = catalogue.sql(
        f"SELECT a.why FROM appearances a JOIN works w ON w.id = a.work_id WHERE w.key = '{work}' AND a.name = '{name}'"
    ).rows
    return str(rows[0][0])


def test_a_player_of_several_seasons_is_one_and_so_is_the_part(catalogue: Catalogue) -> None:
    for number in range(1, 6):
        catalogue.add(season("Pier", number, Cast("Rob Moran", "Tim Barrow", "guest")))
    assert {c.key for c in catalogue.people("Rob Moran")} == {"rob-moran"}
    assert len(list(catalogue.people("Rob Moran"))) == 5
    assert {who(catalogue, f"pier.s0{n}", "Tim Barrow", "character") for n in range(1, 6)} == {"tim-barrow"}
    assert "same name" in why(catalogue, "pier.s03", "Rob Moran")


def test_a_nickname_is_a_form_of_the_name(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("El Hanson", "Bobby", "main")))
    catalogue.add(season("Quay", 1, Cast("El Hanson", 'Robert "Bobby" Marsh', "main"), franchise="Coastal"))
    assert who(catalogue, "quay.s01", 'Robert "Bobby" Marsh', "character") != who(
        catalogue, "pier.s01", "Bobby", "character"
    )
    catalogue.add(season("Pier", 2, Cast("El Hanson", 'Robert "Bobby" Marsh', "main")))
    assert who(catalogue, "pier.s02", 'Robert "Bobby" Marsh', "character") == who(
        catalogue, "pier.s01", "Bobby", "character"
    )
    assert "same player, El Hanson" in why(catalogue, "pier.s02", 'Robert "Bobby" Marsh')
    (name,) = catalogue.sql("SELECT name FROM characters WHERE key = 'bobby'").rows[0]
    assert name == 'Robert "Bobby" Marsh'


def test_a_franchise_is_one_world(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Ann Ash", "Tess Walker"), franchise="Coastal Stories"))
    catalogue.add(season("Quay", 1, Cast("Ann Ash", 'Teresa "Tess" Walker'), franchise="Coastal Stories"))
    catalogue.add(season("Mill", 1, Cast("Eve Oak", "Tess Walker")))
    first = who(catalogue, "pier.s01", "Tess Walker", "character")
    assert who(catalogue, "quay.s01", 'Teresa "Tess" Walker', "character") == first
    assert who(catalogue, "mill.s01", "Tess Walker", "character") != first


def test_descriptions_and_short_names_of_others_stay_apart(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Ann Ash", "the ferryman"), Cast("Eve Oak", "Detective")))
    catalogue.add(season("Pier", 2, Cast("Ian Elm", "the ferryman"), Cast("Kim Fir", "Detective")))
    for part in ("the ferryman", "Detective"):
        assert who(catalogue, "pier.s01", part, "character") != who(catalogue, "pier.s02", part, "character")


def test_a_critic_is_no_player(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Pat Hale", "Vale")))
    catalogue.add(season("Quay", 1, Review("Pat Hale", "The Daily Gull", "B")))
    catalogue.add(season("Mill", 1, Review("Pat Hale", "The Daily Gull", "C")))
    assert who(catalogue, "pier.s01", "Pat Hale") != who(catalogue, "quay.s01", "Pat Hale")
    assert who(catalogue, "quay.s01", "Pat Hale") == who(catalogue, "mill.s01", "Pat Hale")
    assert who(catalogue, "quay.s01", "The Daily Gull", "organisation") == "the-daily-gull"


def test_a_century_apart_they_are_two(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Ann Ash", "Vale"), Release("broadcast", "Net", (), "1931-01-01")))
    catalogue.add(season("Quay", 1, Cast("Ann Ash", "Marsh"), Release("broadcast", "Net", (), "2019-01-01")))
    assert who(catalogue, "pier.s01", "Ann Ash") != who(catalogue, "quay.s01", "Ann Ash")


def test_one_word_is_too_little_to_be_one(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Zora", "Vale")))
    catalogue.add(season("Quay", 1, Cast("Zora", "Marsh")))
    catalogue.add(season("Pier", 2, Cast("Zora", "Vale")))
    assert who(catalogue, "pier.s01", "Zora") != who(catalogue, "quay.s01", "Zora")
    assert who(catalogue, "pier.s01", "Zora") == who(catalogue, "pier.s02", "Zora")


def _linked(title: str, series: str, page: str) -> Article:
    raw = f"{{{{Infobox television\n| name = {series}\n}}}}\nThe show.\n\n== Cast ==\n* [[{page}|Chris Evan]] as Vale\n"
    document = read(raw.encode(), f"{title}.wiki", "wikitext")
    own = article_of(title, Attribute("series", series), Cast("Chris Evan", "Vale"))
    text = own.source.text + raw
    shifted = read(text.encode(), f"{title}.wiki", "wikitext")
    del document
    return replace(own, document=replace(shifted, title=title))


def test_links_tell_two_of_one_name_apart(catalogue: Catalogue) -> None:
    try:
        catalogue.add(_linked("Pier", "Pier", "Chris Evan (actor)"))
    except BadInput:
        pytest.skip("this build has no wikitext reader")
    catalogue.add(_linked("Quay", "Quay", "Chris Evan (presenter)"))
    catalogue.add(_linked("Mill", "Mill", "Chris Evan (actor)"))
    assert who(catalogue, "pier", "Chris Evan") != who(catalogue, "quay", "Chris Evan")
    assert who(catalogue, "pier", "Chris Evan") == who(catalogue, "mill", "Chris Evan")
    assert "linked to the page Chris Evan (actor)" in why(catalogue, "mill", "Chris Evan")


def test_works_and_outlets_are_no_people(catalogue: Catalogue) -> None:
    catalogue.add(
        season(
            "Pier",
            1,
            Accolade("Screen Awards", "Best Show", ("Pier", "Kit Lowe"), 2019),
            Crew("Kit Lowe", "composer"),
            Review(None, "The Daily Gull", "B"),
            Quote(speaker="The Daily Gull", text="a fine and salty thing"),
            Event("teaser", "2019", "Low Tide"),
        )
    )
    assert {row[0] for row in catalogue.sql("SELECT name FROM people").rows} == {"Kit Lowe"}
    assert catalogue.sql("SELECT name, entity_id IS NULL FROM accolade_recipients ORDER BY position").rows == (
        ("Pier", 1),
        ("Kit Lowe", 0),
    )


def _pair(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Wil Travers", "Vale")))
    catalogue.add(season("Quay", 1, Cast("Will Travers", "Marsh")))


def test_same_and_its_undoing(catalogue: Catalogue) -> None:
    _pair(catalogue)
    assert who(catalogue, "pier.s01", "Wil Travers") != who(catalogue, "quay.s01", "Will Travers")
    catalogue.same("Wil Travers", "Will Travers", "one agent")
    assert who(catalogue, "quay.s01", "Will Travers") == "wil-travers"
    assert len(list(catalogue.people("will-travers"))) == len(list(catalogue.people("Wil Travers"))) == 2
    assert "one agent" in why(catalogue, "quay.s01", "Will Travers")
    assert catalogue.sql("SELECT count(DISTINCT performer_id) FROM cast_members").rows == ((1,),)
    with pytest.raises(BadInput, match="already"):
        catalogue.same("wil-travers", "Will Travers")
    catalogue.different("wil-travers", "will-travers", "two agents")
    assert who(catalogue, "quay.s01", "Will Travers") == "will-travers"
    assert catalogue.sql("SELECT count(DISTINCT performer_id) FROM cast_members").rows == ((2,),)
    assert [row[1] for row in catalogue.decided().rows] == ["same", "different"]


def test_a_decision_outlives_new_revisions_and_reaches_new_articles(catalogue: Catalogue) -> None:
    _pair(catalogue)
    catalogue.same("wil-travers", "will-travers")
    catalogue.add(season("Quay", 1, Cast("Will Travers", "Marsh", "main"), Cast("Eve Oak", "Reed")))
    catalogue.add(season("Mill", 1, Cast("Will Travers", "Corn")))
    assert who(catalogue, "quay.s01", "Will Travers") == who(catalogue, "mill.s01", "Will Travers") == "wil-travers"
    catalogue.add(season("Quay", 1, Cast("Eve Oak", "Reed")))  # A revision without him ...
    catalogue.add(season("Quay", 1, Cast("Will Travers", "Marsh")))  # ... and one with him again.
    assert who(catalogue, "quay.s01", "Will Travers") == "wil-travers"
    catalogue.different("wil-travers", "will-travers")
    assert who(catalogue, "quay.s01", "Will Travers") == who(catalogue, "mill.s01", "Will Travers") == "will-travers"
    assert who(catalogue, "pier.s01", "Wil Travers") == "wil-travers"


def test_one_who_is_two_is_split_by_work(catalogue: Catalogue) -> None:
    for series in ("Pier", "Quay"):
        for number in (1, 2):
            catalogue.add(season(series, number, Cast("Ann Ash", f"{series} Vale")))
    assert who(catalogue, "pier.s01", "Ann Ash") == who(catalogue, "quay.s02", "Ann Ash")
    with pytest.raises(BadInput, match="name the works"):
        catalogue.different("ann-ash", "Ann Ash")
    catalogue.different("ann-ash@pier.s01", "ann-ash@quay.s01", "born in two towns")
    assert who(catalogue, "pier.s02", "Ann Ash") == "ann-ash"
    assert who(catalogue, "quay.s01", "Ann Ash") == who(catalogue, "quay.s02", "Ann Ash") == "ann-ash-2"
    catalogue.add(season("Quay", 1, Cast("Ann Ash", "Quay Vale", "main")))
    catalogue.add(season("Quay", 3, Cast("Ann Ash", "Quay Vale")))
    assert who(catalogue, "quay.s01", "Ann Ash") == who(catalogue, "quay.s03", "Ann Ash") == "ann-ash-2"
    catalogue.add(season("Mill", 1, Cast("Ann Ash", "Corn")))
    assert who(catalogue, "mill.s01", "Ann Ash") not in ("ann-ash", "ann-ash-2")
    catalogue.same("ann-ash", "ann-ash-2")
    assert who(catalogue, "quay.s03", "Ann Ash") == "ann-ash"


def test_who_is_meant_must_be_clear(catalogue: Catalogue) -> None:
    _pair(catalogue)
    with pytest.raises(BadInput, match=r"nobody called 'Wil Traverse'.*Travers"):
        catalogue.same("Wil Traverse", "Will Travers")
    with pytest.raises(BadInput, match="not of one sort"):
        catalogue.same("wil-travers", "marsh")
    with pytest.raises(BadInput, match="only in"):
        catalogue.different("wil-travers@pier.s01", "wil-travers@pier.s01")


def test_whoever_is_mentioned_no_more_is_gone(catalogue: Catalogue) -> None:
    catalogue.add(season("Pier", 1, Cast("Ann Ash", "Vale"), Cast("Eve Oak", "Reed")))
    catalogue.add(season("Pier", 1, Cast("Eve Oak", "Reed")))
    assert catalogue.sql("SELECT key FROM people").rows == (("eve-oak",),)
    assert [m.what for m in catalogue.search("Ann Ash")] == []


def test_a_series_known_by_name_gets_its_article(catalogue: Catalogue, own_article: Callable[..., Article]) -> None:
    catalogue.add(season("Pier", 1, Cast("Ann Ash", "Vale")))
    assert catalogue.work("pier").level == "series"
    assert catalogue.show("pier").work.key == "pier.s01"
    catalogue.add(own_article("Pier (TV series)", Attribute("series", "Pier")))
    assert catalogue.show("pier").work.title == "Pier (TV series)"
    assert catalogue.work("pier.s01").series == "pier"
    catalogue.add(own_article("Pier (2019 TV series)", Attribute("series", "Pier")))
    assert {w.key for w in catalogue.works()} == {"pier", "pier-2019", "pier.s01"}


def test_a_better_reading_changes_the_key_and_the_old_one_still_leads_there(catalogue: Catalogue) -> None:
    catalogue.add(article_of("Pier season 1", Cast("Ann Ash", "Vale")))
    assert [w.key for w in catalogue.works()] == ["pier-season-1"]
    catalogue.add(season("Pier", 1, Cast("Ann Ash", "Vale")))
    assert [w.key for w in catalogue.works()] == ["pier.s01"]
    assert catalogue.work("pier-season-1").key == "pier.s01"
    assert {c.what for c in catalogue.diff("pier.s01")} == {"came"}
