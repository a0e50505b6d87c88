"""Catalogues of former versions: refused for reading, brought up for writing, whole afterwards."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue
from showbible.store import connect
from showbible.store.database import Database
from showbible.store.migrations import STEPS, Step, check, migrate, state
from showbible.store.schema import VERSION, definitions
from showbible.store.sqlite import Sqlite
from showbible.text import BadInput
from tests.articles import article_of
from tests.store.test_contract import FACTS

FIRST = Path(__file__).with_name("version_1.sql")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A catalogue as version 1 made it, with an article in it."""
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
    connection.close()
    return path


def tables_of(db: Database) -> dict[str, set[str]]:
    return {name: columns for name, columns in db.columns().items() if name in definitions()}


def test_the_first_version_is_brought_up(old: Path, tmp_path: Path) -> None:
    with Catalogue(str(old)) as catalogue:
        catalogue.migrate()
        assert {s.fact for s in catalogue.facts()} == set(FACTS)
        assert catalogue.verify().whole
        assert catalogue.add(article_of("Harbour Lights (season 2)", *FACTS), again=True).state == "unchanged"
        catalogue.add(article_of("Harbour Lights (season 3)", *FACTS[:1]))
        assert [m.key for m in catalogue.search("tomas olafsson")][:1] == ["tomas-olafsson"]
    fresh, risen = connect(str(tmp_path / "new.db"), write=True), connect(str(old), write=True)
    assert tables_of(risen) == tables_of(fresh)
    assert state(risen) == state(fresh)
    fresh.close()
    risen.close()


def test_steps_are_in_order_and_end_at_now() -> None:
    versions = [step.version for step in STEPS]
    assert versions == list(range(2, 2 + len(versions)))
    assert (versions[-1] if versions else 1) == VERSION


def test_a_field_that_a_kind_gained_is_added(tmp_path: Path) -> None:
    path = str(tmp_path / "shows.db")
    with Catalogue(path) as catalogue:
        catalogue.add(article_of("Harbour Lights (season 2)", *FACTS))
    with sqlite3.connect(path) as connection:
        for view in ("cast_members_cited",):
            connection.execute(f"DROP VIEW {view}")
        connection.execute("ALTER TABLE cast_members DROP COLUMN tier")
        connection.execute("DROP TABLE accolade_recipients")
        connection.execute("UPDATE meta SET value = 'older' WHERE key = 'kinds'")
    connection.close()
    with pytest.raises(BadInput, match="older Showbible; showbible migrate"):
        connect(path)
    with Catalogue(path) as catalogue:
        assert catalogue.migrate() == ("fields of the kinds",)
        assert catalogue.migrate() == ()
        assert {getattr(s.fact, "tier", None) for s in catalogue.cast()} == {None}
        assert catalogue.add(article_of("Harbour Lights (season 2)", *FACTS), again=True).state == "updated"
        assert {s.fact for s in catalogue.facts()} == set(FACTS)


def test_a_step_runs_once_and_all_or_nothing(tmp_path: Path) -> None:
    db = Sqlite(str(tmp_path / "shows.db"), write=True)
    migrate(db)
    current = VERSION

    def rename(to: Database) -> None:
        to.run("UPDATE meta SET value = value WHERE key = 'version'")
        to.run("CREATE TABLE extra (x INTEGER)")

    def broken(to: Database) -> None:
        to.run("CREATE TABLE half (x INTEGER)")
        raise RuntimeError("no")

    one = Step(current + 1, "a table more", rename)
    two = Step(current + 2, "a step that fails", broken)
    with pytest.raises(RuntimeError):
        migrate(db, (*STEPS, one, two))
    assert "extra" not in db.columns()
    assert state(db) is not None
    check(db)
    assert migrate(db, (*STEPS, one)) == ("a table more", "fields of the kinds")
    assert migrate(db, (*STEPS, one)) == ()
    with pytest.raises(BadInput, match="newer"):
        check(db)
    db.close()
