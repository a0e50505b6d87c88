"""What reviewers say of facts stays beside what was read, and survives a new reading."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue
from showbible.catalogue.find import work
from showbible.catalogue.overview import findings, glance, work_facts
from showbible.catalogue.review import add_fact, decide, fact_from
from showbible.kinds import Cast, Crew
from showbible.store.judgements import judgements
from showbible.text import BadInput
from tests.articles import article_of

FACTS = (Cast("Una Ray", "Captain Vale", "main", 1), Crew("Ida Brandt", "showrunner"))


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue(str(tmp_path / "shows.db")) as made:
        made.add(article_of("Harbour Lights season 1", *FACTS))
        yield made


def now(catalogue: Catalogue) -> dict[str, tuple[str, object]]:
    held = work(catalogue.db, "harbour-lights-season-1")
    return {s.uid: (s.verdict, s.fact) for s in work_facts(catalogue.db, held.id)}


def test_last_word_counts_and_all_words_stay(catalogue: Catalogue) -> None:
    uid = next(catalogue.facts(kind="cast")).uid
    decide(catalogue.writer, uid, "reject", "Ana")
    assert now(catalogue)[uid][0] == "reject"
    decide(catalogue.writer, uid, "correct", "Ben", "a slip", {"performer": "Una Ray", "character": "Admiral Vale"})
    assert now(catalogue)[uid] == ("correct", Cast("Una Ray", "Admiral Vale"))
    decide(catalogue.writer, uid, "withdraw", "Ben")
    assert now(catalogue)[uid] == ("", FACTS[0])
    assert [(j.verdict, j.who) for j in judgements(catalogue.db)] == [
        ("reject", "Ana"),
        ("correct", "Ben"),
        ("withdraw", "Ben"),
    ]
    assert catalogue.fact(uid).fact == FACTS[0]


def test_who_accepts_accepts_what_stands(catalogue: Catalogue) -> None:
    uid = next(catalogue.facts(kind="cast")).uid
    decide(catalogue.writer, uid, "correct", "Ben", "", {"performer": "Una Ray", "character": "Admiral Vale"})
    decide(catalogue.writer, uid, "accept", "Ana")
    assert now(catalogue)[uid] == ("correct", Cast("Una Ray", "Admiral Vale"))
    held = work(catalogue.db, "harbour-lights-season-1")
    added = f"{held.work.key}.{add_fact(catalogue.writer, held.id, Crew('Kit Lowe', 'editor'), (3, 9), 'Ana')}"
    decide(catalogue.writer, added, "accept", "Ben")
    assert now(catalogue)[added] == ("add", Crew("Kit Lowe", "editor"))
    assert catalogue.fact(added).quotes == ("arbour",)
    with pytest.raises(BadInput, match="withdrawn and added anew"):
        decide(catalogue.writer, added, "correct", "Ben", "", {"person": "Kit Lowe", "role": "writer"})
    decide(catalogue.writer, added, "reject", "Ben")
    assert added not in now(catalogue)
    assert list(catalogue.crew(role="editor")) == []


def test_judgements_outlive_a_new_revision(catalogue: Catalogue) -> None:
    cast, crew = (s.uid for s in catalogue.facts())
    text = next(catalogue.sources("harbour-lights-season-1")).text
    at = text.index("The crew")
    held = work(catalogue.db, "harbour-lights-season-1")
    added = add_fact(catalogue.writer, held.id, Crew("Kit Lowe", "editor"), (at, at + 20), "Ana")
    decide(catalogue.writer, cast, "accept", "Ana")
    decide(catalogue.writer, crew, "reject", "Ana")
    catalogue.add(article_of("Harbour Lights season 1", Cast("Bo Fenn", "Mate", "main"), FACTS[0], extra="\nMore.\n"))
    states = {j.uid: j.state for j in judgements(catalogue.db)}
    assert states[added] == "changed"
    assert states[cast.split(".", 1)[1]] == "stands"
    assert states[crew.split(".", 1)[1]] == "gone"
    assert now(catalogue)[cast][0] == "accept"


def test_added_fact_moves_with_its_words(catalogue: Catalogue) -> None:
    held = work(catalogue.db, "harbour-lights-season-1")
    text = next(catalogue.sources(held.work.key)).text
    at = text.index("The crew")
    add_fact(catalogue.writer, held.id, Crew("Kit Lowe", "editor"), (at, at + 20), "Ana")
    catalogue.add(article_of("Harbour Lights season 1", Cast("Bo Fenn", "Mate", "main"), *FACTS))
    (judgement,) = judgements(catalogue.db, held.id)
    text = next(catalogue.sources(held.work.key)).text
    assert judgement.state == "stands"
    assert text[judgement.start : judgement.end] == judgement.quote == "The crew is told wit"


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        ("cast", {}, "needs performer"),
        ("cast", {"performer": "A", "order": "two"}, "no number"),
        ("cast", {"actor": "A"}, "no field 'actor'"),
        ("event", {"type": "ordered", "date": "soon"}, "no EDTF"),
        ("nothing", {}, "no kind"),
    ],
)
def test_typed_values_are_checked(kind: str, values: dict[str, str], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        fact_from(kind, values)


def test_a_judgement_needs_a_name(catalogue: Catalogue) -> None:
    uid = next(catalogue.facts()).uid
    with pytest.raises(BadInput, match="needs the name"):
        decide(catalogue.writer, uid, "accept", " ")
    assert judgements(catalogue.db) == []


def test_findings_are_kept_with_the_article(catalogue: Catalogue) -> None:
    text = b"= Pier season 1 =\n\nThe the pier was built. It was built was built by the the builders.\n"
    catalogue.add(text, "Pier_season_1.txt")
    found = findings(catalogue.db, work(catalogue.db, "pier-season-1").id)
    assert {f.rule for f in found} >= {"word-twice"}
    assert glance(catalogue.db).articles == 2
    first = found[0].rule
    assert {f.rule for f in findings(catalogue.db, rule=first)} == {first}
