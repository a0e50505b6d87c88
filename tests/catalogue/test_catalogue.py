"""The catalogue's questions, on articles of our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue, describe
from showbible.catalogue.search import words_of
from showbible.kinds import Attribute, Cast, Crew, Event, Quote, Release, Review, Score, TieIn
from showbible.text import BadInput
from tests.articles import article_of
from tests.store.test_contract import FACTS


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue(str(tmp_path / "shows.db")) as made:
        made.add(article_of("Harbour Lights (season 2)", *FACTS))
        made.add(
            article_of(
                "Inland Lights season 1",
                Attribute("series", "Inland Lights"),
                Attribute("season_number", 1),
                Attribute("country", "GB"),
                Attribute("franchise", "Coastal Stories"),
                Cast("Una Ray", "Captain Vale", "guest", 1),
                Cast("Sol Heath", "Edda Moor", "main", 1),
                Crew("Ida Brandt", "director", 2),
                Score("Critics Union", 82.0, 100.0, 7.25, 10.0, 31, "mostly favourable"),
                Event("trailer", "2019"),
                TieIn("Harbour Lights", "shared_character"),
            )
        )
        yield made


def test_a_work_is_found_by_key_title_and_former_names(catalogue: Catalogue) -> None:
    for name in ("harbour-lights.s02", "Harbour Lights (season 2)", "harbour lights season 2", "Harbour Lights"):
        assert catalogue.show(name).work.key == "harbour-lights.s02"


def test_an_unknown_work_and_near_ones(catalogue: Catalogue) -> None:
    with pytest.raises(BadInput, match=r"no work called 'Harbor Lights' in the catalogue; near: .*arbour"):
        catalogue.show("Harbor Lights")


def test_a_series_of_several_seasons_is_all_of_them_or_must_be_said(catalogue: Catalogue) -> None:
    catalogue.add(
        article_of(
            "Harbour Lights (season 3)",
            Attribute("series", "Harbour Lights"),
            Attribute("season_number", 3),
            Cast("Al Oak"),
        )
    )
    assert {s.work for s in catalogue.cast("Harbour Lights")} == {"harbour-lights.s02", "harbour-lights.s03"}
    with pytest.raises(BadInput, match=r"several works: harbour-lights.s02, harbour-lights.s03"):
        catalogue.show("Harbour Lights")


def test_what_is_only_mentioned_says_so(catalogue: Catalogue) -> None:
    catalogue.add(article_of("Quay", Attribute("series", "Quay"), TieIn("The Salt Road")))
    with pytest.raises(BadInput, match="the-salt-road is mentioned, but no article"):
        catalogue.show("The Salt Road")
    assert [t.to for t in catalogue.universe("The Salt Road")] == ["The Salt Road"]


def test_timelines_of_several_works_in_order(catalogue: Catalogue) -> None:
    moments = list(catalogue.timeline("harbour-lights.s02", "inland-lights.s01"))
    assert [(m.date, m.what) for m in moments] == [
        ("[..2018-10]", "writing_ended"),
        ("2019", "trailer"),
        ("2019-02", "casting"),
        ("[2019-04-01..2019-04-07]", "filming_started"),
        ("2020-01-05", "release"),
        ("2020-01-05", "episode"),
        ("2020-01-05", "viewership"),
        ("2020-02", "music"),
        ("2021-03-01", "release ended"),
    ]
    assert all(m.stated.quotes for m in moments)
    assert [m.what for m in catalogue.timeline("Harbour Lights", since="2020-02", until="2020-12")] == ["music"]
    assert len(list(catalogue.timeline())) == 9
    with pytest.raises(BadInput, match="no EDTF date"):
        list(catalogue.timeline(since="spring"))


def test_what_ties_works(catalogue: Catalogue) -> None:
    ties = {(t.work, t.to, t.how, t.what) for t in catalogue.universe("inland-lights.s01")}
    assert ties == {
        ("inland-lights.s01", "Coastal Stories", "franchise", ""),
        ("inland-lights.s01", "Harbour Lights", "shared_character", ""),
        ("harbour-lights.s02", "Inland Lights", "crossover", ""),
        ("inland-lights.s01", "harbour-lights.s02", "character", "Captain Vale"),
    }
    whole = list(catalogue.universe("coastal stories"))
    assert {t.work for t in whole if t.how == "franchise"} == {"harbour-lights.s02", "inland-lights.s01"}
    with pytest.raises(BadInput, match="no work called 'Nowhere Land'"):
        list(catalogue.universe("Nowhere Land"))


def test_two_side_by_side(catalogue: Catalogue) -> None:
    rows = {(c.aspect, c.name): (c.left, c.right, c.same) for c in catalogue.compare("Harbour Lights", "Inland Lights")}
    assert rows["attribute", "country"] == ("GB", "GB", True)
    assert rows["attribute", "season_number"] == ("2", "1", False)
    assert rows["cast", "Captain Vale"] == ("Una Ray (main)", "Una Ray (guest)", False)
    assert rows["cast", "Edda Moor"] == (None, "Sol Heath (main)", False)
    assert rows["score", "Critics Union"][2]
    assert rows["facts", "tie_in"] == ("1", "1", True)


def test_everything_that_one_did(catalogue: Catalogue) -> None:
    assert {(c.stated.work, c.did) for c in catalogue.people("Ida Brandt")} == {
        ("harbour-lights.s02", "showrunner"),
        ("harbour-lights.s02", "directed Low Tide"),
        ("harbour-lights.s02", "said “we built the whole pier twice”"),
        ("inland-lights.s01", "director of episode 2"),
    }
    assert {c.did for c in catalogue.people("Kit Lowe")} >= {
        "won: Northern Screen Awards, Best Score",
        "wrote Low Tide",
    }
    assert {c.did for c in catalogue.people("Bobby Marsh")} == {"played by Tómas Ólafsson"}
    with pytest.raises(BadInput, match=r"nobody called 'Ida Brand'.*near: Ida Brandt"):
        list(catalogue.people("Ida Brand"))


def test_quotes_reviews_awards_by_whom(catalogue: Catalogue) -> None:
    assert [s.fact for s in catalogue.quotes(by="brandt", about="PIER")] == [
        Quote(speaker="Ida Brandt", text="we built the whole pier twice")
    ]
    assert list(catalogue.quotes(by="Ida", about="zeppelin")) == []
    assert [s.fact for s in catalogue.reviews(critic="The Daily Gull")] == [Review("Pat Hale", "The Daily Gull", "4/5")]
    assert len(list(catalogue.awards(person="kit lowe"))) == 1
    assert next(catalogue.crew(role="artist")).fact == Crew("Kit Lowe", "artist", 3)


def test_a_fact_by_its_id_and_where_it_is_stated(catalogue: Catalogue) -> None:
    stated = next(catalogue.cast("Harbour Lights"))
    assert catalogue.fact(stated.uid) == stated
    (place,) = catalogue.cite(stated.uid)
    assert place.words == stated.quotes[0]
    for verb in (catalogue.fact, lambda uid: list(catalogue.cite(uid))):
        with pytest.raises(BadInput, match=r"no fact 'x.y.z'"):
            verb("x.y.z")


def test_damage_is_found(catalogue: Catalogue) -> None:
    assert catalogue.verify().whole
    writer = catalogue.writer
    with writer.write():
        writer.run("UPDATE sources SET text = replace(text, 'Whitby', 'Whitbo') WHERE id = 1")
    verdict = catalogue.verify()
    assert any("digest" in f for f in verdict.faults)
    assert sum("other words" in f for f in verdict.faults) == 2
    with writer.write():
        writer.run("DELETE FROM locations")
    assert any("its row in locations is missing" in f for f in catalogue.verify().faults)


def test_no_such_kind(catalogue: Catalogue) -> None:
    with pytest.raises(BadInput, match="'actor' is no kind of fact; one of: attribute, cast"):
        list(catalogue.facts(kind="actor"))


def test_facts_in_words() -> None:
    assert describe(FACTS[4]) == "Una Ray as Captain Vale (main)"
    assert describe(Release("streaming", None, (), None, "2020")) == "no service named, streaming, ? to 2020"
    assert all(describe(fact) for fact in FACTS)


def test_words_to_search_for() -> None:
    assert words_of("the “Daily  Gull”, 2019 harb*") == ["the", "Daily", "Gull", "2019", "harb*"]
    assert words_of("O'Neil co-op NEAR(a b)") == ["O'Neil", "co", "op", "NEAR", "a", "b"]


@pytest.mark.parametrize(
    "question",
    ["pier AND", "text:pier", "NOT pier", "pier OR OR", "(pier", "a-b", "pier^2", "*pier", "{}pier", "'pier'"],
)
def test_search_words_are_never_a_query_language(catalogue: Catalogue, question: str) -> None:
    list(catalogue.search(question))
