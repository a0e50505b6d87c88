"""What every database does for a catalogue: one suite, SQLite and a real PostgreSQL."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import psycopg
import pytest

from showbible import __version__
from showbible.catalogue import Catalogue
from showbible.extract import Article
from showbible.kinds import (
    Accolade,
    Attribute,
    Cast,
    Citation,
    Crew,
    Entry,
    Episode,
    Event,
    Location,
    Music,
    Quote,
    Release,
    Review,
    Score,
    TieIn,
    Viewership,
)
from showbible.store import connect
from showbible.store.read import facts_of
from showbible.store.write import put
from showbible.text import BadInput, Span
from tests.articles import article_of

FACTS = (
    Attribute("series", "Harbour Lights"),
    Attribute("season_number", 2),
    Attribute("country", "GB"),
    Attribute("franchise", "Coastal Stories"),
    Cast("Una Ray", "Captain Vale", "main", 1),
    Cast("Tómas Ólafsson", 'Robert "Bobby" Marsh', "recurring", 1),
    Crew("Ida Brandt", "showrunner"),
    Crew("Kit Lowe", "artist", 3),
    Event("filming_started", "[2019-04-01..2019-04-07]", None, "Whitby"),
    Event("writing_ended", "[..2018-10]"),
    Event("casting", "2019-02", "Una Ray"),
    Release("streaming", "Tidewater+", ("GB", "IE"), "2020-01-05", "2021-03-01", ("UHD",)),
    Score("Critics Union", 82.0, 100.0, 7.25, 10.0, 31, "mostly favourable"),
    Review("Pat Hale", "The Daily Gull", "4/5"),
    Quote(speaker="Ida Brandt", text="we built the whole pier twice"),
    Accolade("Northern Screen Awards", "Best Score", ("Kit Lowe", "Harbour Lights"), 2020, "won"),
    Episode(1, 9, "Low Tide", ("Ida Brandt",), ("Kit Lowe", "Una Ray"), "2020-01-05", 1.25),
    Viewership(scope="premiere", viewers=1250000, date="2020-01-05"),
    Music("Songs of the Pier", "soundtrack_album", ("Kit Lowe",), "Gull Records", "2020-02"),
    Location("Whitby", "filming"),
    TieIn("Inland Lights", "crossover"),
)


def test_facts_come_back_as_they_went_in(catalogue: Catalogue, article: Article) -> None:
    outcome = catalogue.add(article)
    assert (outcome.state, outcome.work, outcome.facts) == ("read", "harbour-lights.s02", len(FACTS))
    held = list(catalogue.facts())
    assert {s.fact for s in held} == set(FACTS)
    by_fact = {e.fact: e for e in article.entries}
    for stated in held:
        ((start, end, rule),) = stated.spans
        (citation,) = by_fact[stated.fact].citations
        assert (start, end, rule) == (*citation.span, citation.rule)
        assert stated.quotes == (article.source.text[start:end],)
    assert catalogue.verify().whole


def test_the_real_articles_come_back_too(catalogue: Catalogue, gold: list[Article]) -> None:
    for one in gold:
        work = catalogue.add(one).work
        assert {s.fact for s in catalogue.facts(work)} == {e.fact for e in one.entries}
    verdict = catalogue.verify()
    assert verdict.whole
    assert verdict.facts == sum(len(a.entries) for a in gold)
    assert verdict.pins == sum(len(e.citations) for a in gold for e in a.entries)


def test_the_same_bytes_change_nothing(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    before = catalogue.sql("SELECT id, uid FROM facts ORDER BY id").rows
    assert catalogue.add(article).state == "unchanged"
    assert catalogue.add(article, again=True).state == "unchanged"
    assert catalogue.sql("SELECT id, uid FROM facts ORDER BY id").rows == before
    assert catalogue.sql("SELECT count(*) FROM revisions").rows == ((1,),)


def test_a_revision_takes_the_place_of_the_former_one(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    kept = {s.fact: s.uid for s in catalogue.facts()}
    changed = tuple(replace(f, grade="3/5", scope="the first hour") if isinstance(f, Review) else f for f in FACTS)
    later = (*(f for f in changed if not isinstance(f, Location)), Cast("Nia Frost", "the Harbour Master", "guest", 1))
    assert catalogue.add(article_of("Harbour Lights (season 2)", *later)).state == "updated"
    changes = {(c.what, c.kind) for c in catalogue.diff("harbour-lights.s02")}
    assert ("went", "location") in changes
    assert ("came", "cast") in changes
    assert {what for what, kind in changes if kind not in ("location", "cast", "review")} == set()
    after = {s.fact: s.uid for s in catalogue.facts()}
    assert all(after[f] == uid for f, uid in kept.items() if f in after)
    assert catalogue.sql("SELECT count(*) FROM revisions").rows == ((2,),)
    assert catalogue.verify().sources == 2
    with pytest.raises(BadInput, match="revisions 1 to 2"):
        list(catalogue.diff("harbour-lights.s02", 1, 3))


def test_a_changed_field_is_a_change(catalogue: Catalogue) -> None:
    catalogue.add(article_of("Tide", Attribute("series", "Tide"), Cast("Una Ray", "Vale", "guest", 4)))
    catalogue.add(article_of("Tide", Attribute("series", "Tide"), Cast("Una Ray", "Vale", "main", 1)))
    (change,) = catalogue.diff("tide")
    assert (change.what, change.before, change.after) == (
        "changed",
        Cast("Una Ray", "Vale", "guest", 4),
        Cast("Una Ray", "Vale", "main", 1),
    )


def test_another_reader_reads_again_and_an_older_revision_is_left(name: str, article: Article) -> None:
    db = connect(name, write=True)
    newer = replace(article, document=replace(article.document, source=replace(article.source, revision=70)))
    assert put(db, newer, "1").state == "read"
    assert put(db, newer, "2").state == "unchanged"
    fewer = replace(newer, entries=newer.entries[:5])
    assert put(db, fewer, "3").state == "updated"
    text = article_of("Harbour Lights (season 2)", *FACTS, extra="\nMore.\n")
    older = replace(text, document=replace(text.document, source=replace(text.source, revision=69)))
    assert put(db, older, "3").state == "older"
    assert len(list(facts_of(db))) == 5
    db.close()


def test_no_fact_without_evidence(name: str, article: Article) -> None:
    with Catalogue(name) as catalogue:
        catalogue.add(article)
    db = connect(name, write=True)
    wrong = (sqlite3.IntegrityError, psycopg.IntegrityError)
    uid, fact, work = db.rows("SELECT uid, id, work_id FROM facts ORDER BY id LIMIT 1")[0]
    with pytest.raises(wrong), db.write():
        db.run("DELETE FROM citations WHERE fact_id = ?", (fact,))
    with pytest.raises(wrong), db.write():
        db.run(
            "INSERT INTO facts (id, uid, work_id, kind, position, citation_id) VALUES (9999, 'x.1', ?, 'cast', 1, 9999)",
            (work,),
        )
    with pytest.raises(wrong), db.write():
        db.run("UPDATE citations SET span_end = span_end + 1 WHERE fact_id = ?", (fact,))
    other = db.rows("SELECT id FROM citations WHERE fact_id <> ? LIMIT 1", (fact,))[0][0]
    with pytest.raises(wrong), db.write():
        db.run("UPDATE facts SET citation_id = ? WHERE id = ?", (other, fact))
    assert db.rows("SELECT uid FROM facts WHERE id = ?", (fact,)) == [(uid,)]
    with db.write():  # A fact that goes takes its evidence along.
        db.run("DELETE FROM facts WHERE id = ?", (fact,))
    assert db.rows("SELECT 1 FROM citations WHERE fact_id = ?", (fact,)) == []
    db.close()


def test_a_pin_outside_the_text_leaves_all_as_it_was(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    bad = article_of("Inland", Attribute("series", "Inland"))
    bad = replace(bad, entries=(*bad.entries, Entry(Cast("A B"), (Citation(Span(5, 10_000), "x"),))))
    with pytest.raises(BadInput, match="no place in the text"):
        catalogue.add(bad)
    with pytest.raises(BadInput, match="2019-02-30"):
        catalogue.add(article_of("Inland", Event("trailer", "2019-02-30")))
    assert catalogue.sql("SELECT count(*) FROM articles").rows == ((1,),)
    assert catalogue.verify().whole


def test_dates_bring_their_bounds_and_words(catalogue: Catalogue) -> None:
    text = "= Pier =\n\nFilming began the week of April 1, 2019 in Whitby.\n"
    made = article_of("Pier")
    start = text.index("Filming")
    document = replace(made.document, source=replace(made.source, text=text, sha256=_digest(text)))
    entry = Entry(Event("filming_started", "[2019-04-01..2019-04-07]"), (Citation(Span(start, len(text) - 1), "x"),))
    catalogue.add(replace(made, document=document, entries=(entry,)))
    rows = catalogue.sql("SELECT date, date_text, date_earliest, date_latest, date_precision FROM events").rows
    assert rows == (("[2019-04-01..2019-04-07]", "the week of April 1, 2019", "2019-04-01", "2019-04-07", "range"),)


def _digest(text: str) -> str:
    from showbible.text import sha256

    return sha256(text.encode())


def test_search_finds_sentences_and_names(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    assert [m.key for m in catalogue.search("tomas olafsson") if m.what == "person"] == ["tomas-olafsson"]
    found = [m for m in catalogue.search("piers built") if m.what == "sentence"]
    assert len(found) == 1
    assert article.source.text[found[0].span_start : found[0].span_end] == found[0].text
    assert "whole pier twice" in found[0].text
    assert next(m.what for m in catalogue.search("Whitb*")) == "place"
    assert list(catalogue.search("zeppelin")) == []
    with pytest.raises(BadInput, match="no word"):
        list(catalogue.search("?!"))


def test_search_as_one_types(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)

    def names(question: str) -> set[str]:
        return {m.text for m in catalogue.search(question, typing=True) if m.what != "sentence"}

    def sentences(question: str) -> int:
        return sum(m.what == "sentence" for m in catalogue.search(question, typing=True))

    assert "Una Ray" in names("un") & names("una") & names("una r") & names("Una Ra") & names("una ray")
    assert "Una Ray" not in names("una x") | names("ray z")
    assert names("TOMAS ÓL") == {"Tómas Ólafsson"}
    assert sentences("built the wh") == sentences("built the whol") == sentences("built the whole") == 1
    assert sentences("built the x") == sentences("wh") == 0
    assert sentences("pie*") == sentences("pier") > 0
    with pytest.raises(BadInput, match="no word"):
        list(catalogue.search("?!", typing=True))


def test_tidying_changes_no_answer(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    before = (list(catalogue.facts()), list(catalogue.search("pier")))
    catalogue.tidy()
    assert (list(catalogue.facts()), list(catalogue.search("pier"))) == before


def test_others_can_read_but_not_write(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    assert catalogue.sql("SELECT name FROM people ORDER BY name").columns == ("name",)
    assert len(catalogue.sql("SELECT * FROM citations", limit=3).rows) == 3
    for query in (
        "DELETE FROM facts",
        "DROP TABLE facts",
        "CREATE TABLE x (y INTEGER)",
        "UPDATE meta SET value = '9'",
        "INSERT INTO meta VALUES ('a', 'b')",
        "SELECT 1; DELETE FROM facts",
        "SELECT * FROM nothing",
        "selec",
    ):
        with pytest.raises(BadInput, match="sql: "):
            catalogue.sql(query)
    slow = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(BadInput, match="too long"):
        catalogue.sql(slow, seconds=0.2)
    assert catalogue.verify().facts == len(FACTS)


def test_the_views_answer(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    assert ("una-ray", "cast") in catalogue.sql("SELECT person, kind FROM credits").rows
    assert len(catalogue.sql("SELECT * FROM timeline").rows) == 8
    (row,) = catalogue.sql("SELECT work, performer, quote FROM cast_members_cited WHERE performer = 'Una Ray'").rows
    assert row[:2] == ("harbour-lights.s02", "Una Ray")


def test_a_newer_catalogue_is_refused(name: str, article: Article) -> None:
    with Catalogue(name) as catalogue:
        catalogue.add(article)
    db = connect(name, write=True)
    with db.write():
        db.run("UPDATE meta SET value = '999' WHERE key = 'version'")
    db.close()
    for write in (False, True):
        with pytest.raises(BadInput, match="newer Showbible"):
            connect(name, write=write)


def test_there_is_no_catalogue_yet(name: str) -> None:
    with Catalogue(name) as catalogue, pytest.raises(BadInput, match="no catalogue"):
        list(catalogue.works())


def test_a_failed_write_is_undone(name: str, article: Article) -> None:
    with Catalogue(name) as catalogue:
        catalogue.add(article)
    db = connect(name, write=True)

    def fail() -> None:
        with db.write():
            db.run("DELETE FROM facts")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    assert len(list(facts_of(db))) == len(FACTS)
    db.close()


def test_lazily(catalogue: Catalogue) -> None:
    many = tuple(Cast(f"Player {n}", f"Part {n}") for n in range(1200))
    catalogue.add(article_of("Crowd", *many))
    facts = catalogue.facts(kind="cast")
    assert next(facts).fact == many[0]
    assert sum(1 for _ in facts) == 1199


def test_versions_are_kept(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    assert catalogue.sql("SELECT reader, number FROM revisions").rows == ((__version__, 1),)


def test_decisions(catalogue: Catalogue) -> None:
    for series in ("Pier", "Quay"):
        facts = (
            Attribute("series", series),
            Cast("Ann Ash", "Vale"),
            Cast(f"Eve {series}", "Reed"),
            Music(series, "song", ("Ann Ash",)),
        )
        catalogue.add(article_of(series, *facts))
    assert catalogue.sql("SELECT count(DISTINCT performer_id) FROM cast_members WHERE performer = 'Ann Ash'").rows == (
        (1,),
    )
    catalogue.different("ann-ash@pier", "ann-ash@quay", "two towns")
    assert {(c.key, c.stated.work) for c in catalogue.people("Ann Ash")} == {("ann-ash", "pier"), ("ann-ash-2", "quay")}
    catalogue.same("ann-ash", "ann-ash-2")
    catalogue.same("eve-pier", "eve-quay")
    assert {c.key for c in catalogue.people("Eve Quay")} == {"eve-pier"}
    catalogue.different("eve-pier", "eve-quay")
    assert {c.key for c in catalogue.people("Eve Quay")} == {"eve-quay"}
    assert [row[1] for row in catalogue.decided().rows] == ["different", "same", "same", "different"]
    assert catalogue.sql("SELECT count(DISTINCT entity_id) FROM music_artists").rows == ((1,),)


def test_every_question_is_answered(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    work = "harbour-lights.s02"
    assert len(catalogue.show(work).facts) == len(FACTS)
    assert next(m.what for m in catalogue.timeline(work)) == "writing_ended"
    assert catalogue.watch(work, "GB", "2020-06").windows[0].service == "Tidewater+"
    assert {t.how for t in catalogue.universe(work)} == {"franchise", "crossover"}
    assert all(c.same for c in catalogue.compare(work, work))
    assert {c.did for c in catalogue.people("Bobby Marsh")} == {"played by Tómas Ólafsson"}
    uid = next(catalogue.cast()).uid
    assert next(catalogue.cite(uid)).words.startswith("The cast is told")
    with pytest.raises(BadInput, match=r"nobody called 'Una Raye'.*near: Una Ray"):
        list(catalogue.people("Una Raye"))
