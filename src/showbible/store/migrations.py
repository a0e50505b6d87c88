"""Versions of a catalogue: making one, telling whether this Showbible can read it, bringing an old one up.

Columns and tables that a kind of fact has gained are added by themselves. A change of another sort is a step in
``STEPS``, run once, in order, in the same transaction.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NamedTuple

from showbible.store import schema
from showbible.store.database import Database
from showbible.store.judging import settle
from showbible.store.tables import ENTITIES
from showbible.text import BadInput


class Step(NamedTuple):
    """What takes a catalogue to ``version`` from the one before it."""

    version: int
    what: str
    run: Callable[[Database], None]


def _settle_all(db: Database) -> None:
    """What reviewers said shows in every answer: the rows that their words come to are made."""
    db.create()
    for (work,) in db.rows("SELECT DISTINCT work_id FROM judgements ORDER BY work_id"):
        settle(db, int(work))


def _key_names(db: Database) -> None:
    """Names that their entity's key says leave the index of names, and names are unique by entity, not by text."""
    db.create()
    db.remake("names")
    for entity, table in ENTITIES.items():
        if entity != "work":
            db.run(
                f"UPDATE names SET keyed = 1 WHERE entity = ? AND EXISTS (SELECT 1 FROM {table} e"
                " WHERE e.id = names.entity_id AND (e.key = replace(names.norm, ' ', '-') OR (names.scope LIKE 'series:%'"
                " AND e.key = replace(names.norm, ' ', '-') || '.' || substr(names.scope, 8))))",
                (entity,),
            )
    db.create()


#: Every step since version 1, in order.
STEPS: tuple[Step, ...] = (Step(2, "reviewers' words settled", _settle_all), Step(3, "names found by keys", _key_names))


def digest() -> str:
    """What the tables look like, in short: it changes when a kind of fact gains a field."""
    return hashlib.sha256(repr(schema.definitions()).encode()).hexdigest()[:16]


def state(db: Database) -> tuple[int, str] | None:
    """The version and digest of a catalogue; ``None`` where there are no tables at all.

    Raises:
        BadInput: there are tables, and they are no catalogue's.
    """
    present = db.columns()
    if not present:
        return None
    if not {"key", "value"} <= present.get("meta", set()):
        raise BadInput(f"{db.name}: this is no catalogue")
    meta = {str(key): str(value) for key, value in db.rows("SELECT key, value FROM meta")}
    try:
        return int(meta["version"]), meta["kinds"]
    except (KeyError, ValueError):
        raise BadInput(f"{db.name}: this is no catalogue") from None


def _readable(db: Database, version: int, steps: tuple[Step, ...]) -> int:
    """The newest version that the steps lead to, if it is not older than ``version``."""
    newest = steps[-1].version if steps else schema.VERSION
    if version > newest:
        raise BadInput(f"{db.name}: made by a newer Showbible (format {version}, this one reads up to {newest})")
    return newest


def check(db: Database, steps: tuple[Step, ...] = STEPS) -> None:
    """Make sure that ``db`` can be read as it is.

    Raises:
        BadInput: no catalogue, a newer one, or one that has to be brought up first.
    """
    found = state(db)
    if found is None:
        raise BadInput(f"{db.name}: there is no catalogue in it (showbible ingest makes one)")
    if found != (_readable(db, found[0], steps), digest()):
        raise BadInput(f"{db.name}: made by an older Showbible; showbible migrate brings it up")


def migrate(db: Database, steps: tuple[Step, ...] = STEPS) -> tuple[str, ...]:
    """Make the tables, or bring them up to now; what was done, in words. Whatever fails leaves all as it was."""
    found = state(db)
    if found is not None and found == (_readable(db, found[0], steps), digest()):
        return ()
    done: list[str] = []
    with db.write():
        found = state(db)  # Another process may have been quicker.
        newest = steps[-1].version if steps else schema.VERSION
        if found is None:
            db.create()
            db.insert("meta", ("key", "value"), [("version", str(newest)), ("kinds", digest())])
            return ("made",)
        version = found[0]
        for step in steps:
            if step.version > version:
                step.run(db)
                done.append(step.what)
        if done or found[1] != digest():
            db.create()
            done.append("fields of the kinds")
        db.run("UPDATE meta SET value = ? WHERE key = 'version'", (str(newest),))
        db.run("UPDATE meta SET value = ? WHERE key = 'kinds'", (digest(),))
    return tuple(done)
