"""What reviewers say shows in every answer, marked; what was read is kept and comes back. SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from showbible.catalogue import Catalogue, Stated
from showbible.catalogue.browse import browse
from showbible.catalogue.find import work
from showbible.catalogue.lines import line_of
from showbible.catalogue.overview import glance
from showbible.catalogue.review import add_fact, decide
from showbible.extract import Article
from showbible.kinds import Accolade, Cast, Crew, Event, Location, Release, Score
from showbible.store.judgements import judgements
from showbible.text import BadInput
from tests.articles import article_of
from tests.store.test_contract import FACTS

KEY = "harbour-lights.s02"
RAISED = Cast("Una Ray", "Admiral Vale", "main", 1)


def uid_of(catalogue: Catalogue, kind: str, word: str = "") -> str:
    return next(s.uid for s in catalogue.facts(KEY, kind=kind) if word in str(s.fact))


def judged(catalogue: Catalogue, uid: str, verdict: str, **values: str) -> None:
    decide(catalogue.writer, uid, verdict, "Ana", "seen", values)


def rows_of(catalogue: Catalogue) -> Mapping[str, tuple[tuple[object, ...], ...]]:
    """Everything that is derived from what was read, but for the ids of new rows."""
    queries = {
        "facts": "SELECT id, uid, kind FROM facts ORDER BY id",
        "cast": "SELECT performer, performer_id IS NULL, character, character_id IS NULL FROM cast_members ORDER BY fact_id",
        "names": "SELECT entity, norm, name FROM names ORDER BY entity, norm, name",
        "appearances": "SELECT entity, name FROM appearances ORDER BY entity, name",
        "awards": "SELECT name, entity_id IS NULL FROM accolade_recipients ORDER BY fact_id, position",
    }
    return {name: catalogue.sql(query).rows for name, query in queries.items()}


def test_a_correction_shows_everywhere_in_its_place(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    before = [s.uid for s in catalogue.facts()]
    uid = uid_of(catalogue, "cast", "Captain")
    judged(catalogue, uid, "correct", performer="Una Ray", character="Admiral Vale", tier="main", order="1")
    assert [s.uid for s in catalogue.facts()] == before
    first = next(catalogue.cast())
    assert (first.uid, first.fact, first.verdict) == (uid, RAISED, "correct")
    assert first.reviewed is not None
    assert (first.reviewed.read, first.reviewed.who) == (FACTS[4], "Ana")
    assert line_of(first)["review"]["read"]["character"] == "Captain Vale"
    assert {s.fact for s in catalogue.show(KEY).facts} == {*FACTS, RAISED} - {FACTS[4]}
    assert [c.did for c in catalogue.people("Una Ray") if c.stated.fact.kind == "cast"] == [
        "played Admiral Vale (main)"
    ]
    assert [c.stated.uid for c in catalogue.people("Admiral Vale")] == [uid]
    assert "Admiral Vale" in {m.text for m in catalogue.search("admiral vale")}
    assert "Captain Vale" not in {m.text for m in catalogue.search("captain vale") if m.what == "character"}
    with pytest.raises(BadInput, match="nobody called 'Captain Vale'"):
        list(catalogue.people("Captain Vale"))
    assert "Admiral Vale" in {c.name for c in catalogue.compare(KEY, KEY) if c.aspect == "cast"}
    rows = catalogue.sql("SELECT fact, character, verdict FROM cast_members_cited ORDER BY character").rows
    assert (uid, "Admiral Vale", "correct") in rows
    assert len(rows) == 2
    assert browse(catalogue.db, "credits", {"fact": uid}).rows[0][0] == "una-ray"
    assert {s.fact for s in catalogue.facts(as_read=True)} == set(FACTS)
    assert all(s.reviewed is None for s in catalogue.facts(as_read=True))
    assert next(catalogue.cite(uid)).verdict == "correct"
    verdict = catalogue.verify()
    assert verdict.whole
    assert catalogue.work(KEY).facts == glance(catalogue.db).facts == len(FACTS)


def test_what_is_rejected_is_in_no_answer(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    dropped = {kind: uid_of(catalogue, kind) for kind in ("score", "release", "tie_in", "accolade")}
    day = uid_of(catalogue, "event", "filming_started")
    for uid in (*dropped.values(), day):
        judged(catalogue, uid, "reject")
    assert list(catalogue.scores()) == []
    assert catalogue.watch(KEY).windows == ()
    assert {t.how for t in catalogue.universe(KEY)} == {"franchise"}
    assert "filming_started" not in {m.what for m in catalogue.timeline(KEY)}
    assert "filming_started" not in {m.what for m in catalogue.dated()}
    assert "filming_started" not in {row[0] for row in catalogue.sql("SELECT what FROM timeline").rows}
    assert list(catalogue.awards()) == []
    assert catalogue.work(KEY).facts == len(FACTS) - 5
    assert catalogue.fact(day).verdict == "reject"
    assert {s.fact for s in catalogue.facts(as_read=True)} == set(FACTS)
    assert catalogue.verify().whole


def test_what_is_added_is_a_fact_like_others(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    held = work(catalogue.db, KEY)
    text = next(catalogue.sources(KEY)).text
    at = text.index("The crew")
    facts = (
        Crew("Nia Frost", "editor"),
        Event("trailer", "2019-09"),
        Release("streaming", "Gull TV", ("FR",), "2020-05-01"),
        Accolade("Pier Prize", None, ("Nia Frost", "Una Ray"), 2021),
    )
    uids = [f"{KEY}.{add_fact(catalogue.writer, held.id, f, (at, at + 8), 'Ana')}" for f in facts]
    assert [catalogue.fact(u).fact for u in uids] == list(facts)
    assert {c.stated.uid for c in catalogue.people("Nia Frost")} == {uids[0], uids[3]}
    assert [m.date for m in catalogue.dated(what="trailer")] == ["2019-09"]
    assert [w.stated.verdict for w in catalogue.watch(KEY, "FR").windows] == ["add"]
    assert next(catalogue.cite(uids[0])).words == "The crew"
    assert [c.stated.verdict for c in catalogue.people("Una Ray") if "Pier Prize" in c.did] == ["add"]
    assert catalogue.verify().whole
    assert set(facts).isdisjoint(s.fact for s in catalogue.facts(as_read=True))


def test_withdrawn_leaves_all_as_it_was(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    before = rows_of(catalogue)
    cast, award = uid_of(catalogue, "cast", "Captain"), uid_of(catalogue, "accolade")
    judged(catalogue, cast, "correct", performer="Nia Frost", character="Admiral Vale")
    judged(catalogue, award, "reject")
    held = work(catalogue.db, KEY)
    added = f"{KEY}.{add_fact(catalogue.writer, held.id, Location('Hull', 'filming'), (3, 9), 'Ana')}"
    assert rows_of(catalogue) != before
    for uid in (cast, award, added):
        judged(catalogue, uid, "withdraw")
    assert rows_of(catalogue) == before
    assert {s.fact for s in catalogue.facts()} == set(FACTS)
    assert catalogue.sql("SELECT count(*) FROM reviewed").rows == ((0,),)


def test_a_new_reading_keeps_what_was_said(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    judged(catalogue, uid_of(catalogue, "cast", "Captain"), "correct", performer="Una Ray", character="Admiral Vale")
    judged(catalogue, uid_of(catalogue, "location"), "reject")
    judged(catalogue, uid_of(catalogue, "crew", "Ida"), "accept")
    other = (*(f for f in FACTS if not isinstance(f, Score)), Cast("Bo Fenn", "Mate", "guest", 1))
    assert catalogue.add(article_of("Harbour Lights (season 2)", *other, extra="\nMore.\n")).state == "updated"
    said = {(s.fact.kind, s.verdict): s for s in catalogue.facts() if s.verdict}
    assert set(said) == {("cast", "correct"), ("crew", "accept")}
    assert said["cast", "correct"].fact == Cast("Una Ray", "Admiral Vale")
    assert list(catalogue.facts(kind="location")) == []
    assert {s.fact for s in catalogue.facts(as_read=True)} == set(other)
    changes = {(c.what, c.kind) for c in catalogue.diff(KEY)}
    assert changes == {("went", "score"), ("came", "cast")}
    gone = tuple(f for f in other if not isinstance(f, (Cast, Location)))
    catalogue.add(article_of("Harbour Lights (season 2)", *gone))
    assert {j.state for j in judgements(catalogue.db) if j.verdict != "accept"} == {"gone"}
    assert {s.fact for s in catalogue.facts()} == set(gone)
    assert catalogue.verify().whole


def test_one_and_two_hold_for_reviewers_facts_too(catalogue: Catalogue, article: Article) -> None:
    catalogue.add(article)
    held = work(catalogue.db, KEY)
    add_fact(catalogue.writer, held.id, Crew("Idalia Brandt", "editor"), (3, 9), "Ana")
    catalogue.same("Ida Brandt", "Idalia Brandt")
    assert "editor" in {c.did for c in catalogue.people("ida-brandt")}
    judged(catalogue, uid_of(catalogue, "crew", "artist"), "accept")
    assert "editor" in {c.did for c in catalogue.people("ida-brandt")}


def test_many_of_one_kind_stay_in_order(catalogue: Catalogue) -> None:
    many = tuple(Cast(f"Player {n}", f"Part {n}") for n in range(30))
    catalogue.add(article_of("Crowd", *many))
    judged(catalogue, [s.uid for s in catalogue.cast()][7], "correct", performer="Una Ray")

    def name(stated: Stated) -> str:
        return str(stated.fact.to_dict()["performer"])

    assert [name(s) for s in catalogue.cast()] == [f"Player {n}" if n != 7 else "Una Ray" for n in range(30)]
