"""Names are found by the keys' index or by that of names: together they find exactly what a look at every row finds."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue
from showbible.kinds import Attribute, Cast, Company, Fact, Release, Review
from showbible.store import connect
from showbible.store.naming import bearers, called, is_keyed
from showbible.store.tables import ENTITIES
from tests.articles import article_of

FIRST = Path(__file__).with_name("version_1.sql")
_ROWS = "SELECT entity, norm, scope, entity_id, base_id, name, keyed FROM names"


def fill(catalogue: Catalogue) -> None:
    """Works whose names are shared, of one word, of several forms, linked to a franchise and decided upon."""
    for number, series in enumerate(("Pier", "Quay", "Mill", "Pier"), 1):
        own: list[Fact] = [
            Attribute("series", series),
            Attribute("season_number", number),
            Attribute("franchise", "Coastal" if series != "Mill" else "Inland"),
            Cast("Ann Ash", "John"),
            Cast("Zed", 'Robert "Bobby" Marsh'),
            Cast(f"Tom {series}", "Bobby Marsh"),
            Cast("Chris Oak (presenter)", f"{series} Vale"),
            Company("studio", "The Daily Gull"),
            Review(critic="Eve Stone", outlet="Daily Gull"),
            Release(medium="streaming", service="Flix"),
        ]
        catalogue.add(article_of(f"{series} season {number}", *own))
    catalogue.same("Ann Ash", "Tom Mill", "one agent")
    catalogue.different("ann-ash@pier.s01", "ann-ash@quay.s02", "born in two towns")
    catalogue.add(article_of("Dune season 1", Attribute("series", "Dune"), Cast("Tom Mill", "John")))


def proved(name: str) -> list[tuple[object, ...]]:
    """All rows of names, after asking for each by its words."""
    db = connect(name)
    rows = db.rows(_ROWS)
    for entity, norm, scope, *_ in rows:
        met: dict[str, bool] = {}
        wanted = sorted((r[1], r[3], r[4]) for r in rows if r[:3] == (entity, norm, scope))
        assert sorted(called(db, entity, [norm, "nobody at all"], (scope,), met)) == wanted
        everywhere = sorted((r[0], r[3], r[5]) for r in rows if r[1] == norm)
        assert sorted(bearers(db, tuple(ENTITIES), norm, 1000)) == everywhere
        if entity != "work":
            keys = {row[0] for row in db.rows(f"SELECT key FROM {ENTITIES[entity]}")}
            assert all((key in keys) == there for key, there in met.items())
    for entity, norm, scope, id_, _, _, keyed in rows:
        key = db.rows(f"SELECT key FROM {ENTITIES[entity]} WHERE id = ?", (id_,))[0][0]
        assert not keyed or is_keyed(entity, key, norm, scope)
    db.close()
    return rows


def test_every_name_is_found_and_no_other(name: str) -> None:
    with Catalogue(name) as catalogue:
        fill(catalogue)
    rows = proved(name)
    assert {keyed for *_, keyed in rows} == {0, 1}
    keys = {(row[0], row[1], row[2]) for row in rows if row[-1]}
    assert ("person", "ann ash", "") in keys
    assert ("character", "john", "series:quay") in keys  # Its key has the series behind a dot.
    assert ("person", "tom mill", "") not in keys  # Decided upon.


def test_a_name_that_the_key_says_has_no_entry_in_the_index(tmp_path: Path) -> None:
    db = connect(str(tmp_path / "shows.db"), write=True)
    plan = " ".join(
        str(row[3])
        for row in db.rows(
            "EXPLAIN QUERY PLAN SELECT 1 FROM names WHERE keyed = 0 AND entity = 'person' AND norm = 'x'"
        )
    )
    assert "names_norm" in plan
    db.close()


def test_a_catalogue_of_version_2_is_brought_up(name: str) -> None:
    with Catalogue(name) as catalogue:
        fill(catalogue)
    db = connect(name, write=True)
    before = sorted(db.rows(_ROWS))
    with db.write():
        db.run("UPDATE names SET keyed = 0")
        db.run("UPDATE meta SET value = '2' WHERE key = 'version'")
    db.close()
    connect(name, write=True).close()
    assert sorted(proved(name)) == before
    with Catalogue(name) as catalogue:
        assert [m.key for m in catalogue.search("ann ash")][:1] == ["ann-ash"]
        assert catalogue.verify().whole


def test_names_of_the_first_version_are_found(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
        before = set(connection.execute("SELECT id, entity, entity_id, norm, scope, name, base_id FROM names"))
    connection.close()
    connect(str(path), write=True).close()
    rows = proved(str(path))
    assert sum(bool(row[-1]) for row in rows) > len(rows) / 2
    with sqlite3.connect(path) as connection:
        assert set(connection.execute("SELECT id, entity, entity_id, norm, scope, name, base_id FROM names")) == before
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE tbl_name = 'names'")}
        assert names == {"names", "names_norm", "names_removed", "sqlite_autoindex_names_1"}
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(
                "INSERT INTO names (entity, entity_id, norm, scope, name, base_id)"
                " SELECT entity, entity_id, norm, scope, name, base_id FROM names"
            )
    connection.close()
