"""Reading facts back: the same dataclasses that went in, with the places that state them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from showbible.kinds import Fact
from showbible.store.database import Database, Values
from showbible.store.tables import Table, tables


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact of the catalogue with everything that states it.

    ``uid`` is its stable id; ``work`` the key and ``title`` the title of the work that it is about; ``spans`` are
    ``(start, end, rule)`` and ``quotes`` the very words, one for each.
    """

    uid: str
    work: str
    title: str
    fact: Fact
    spans: tuple[tuple[int, int, str], ...]
    quotes: tuple[str, ...]
    conflicts: tuple[str, ...] = ()


def fact_of(table: Table, values: Sequence[object]) -> Fact:
    """The fact that a row's own columns hold."""
    by_column = dict(zip((c.name for c in table.columns), values, strict=True))
    fields: dict[str, object] = {}
    for name, column, shape in table.fields:
        value = by_column[column]
        if shape == "list":
            value = tuple(json.loads(str(value)))
        elif shape == "mixed" and by_column[f"{column}_number"] is not None:
            value = by_column[f"{column}_number"]
        fields[name] = value
    return table.fact(**fields)


def facts_of(
    db: Database,
    where: str = "1 = 1",
    values: Sequence[object] = (),
    kinds: Iterable[str] | None = None,
    size: int = 500,
) -> Iterator[Stated]:
    """The facts of the kinds for which ``where`` holds (``k`` is the kind's table, ``w`` the work), kind by kind.

    Lazily, ``size`` at a time, in the order in which they were put in.
    """
    for kind in tables() if kinds is None else kinds:
        table = tables()[kind]
        columns = ", ".join(f"k.{c.name}" for c in table.columns)
        last = 0
        while True:
            rows = db.rows(
                f"SELECT k.fact_id, f.uid, w.key, w.title, {columns} FROM {table.name} k JOIN facts f ON f.id = k.fact_id"
                f" JOIN works w ON w.id = k.work_id WHERE k.fact_id > ? AND ({where}) ORDER BY k.fact_id LIMIT {size}",
                (last, *values),
            )
            yield from _with_places(db, table, rows)
            if len(rows) < size:
                break
            last = rows[-1][0]


def _with_places(db: Database, table: Table, rows: list[Values]) -> Iterator[Stated]:
    if not rows:
        return
    ids = [row[0] for row in rows]
    marks = ", ".join("?" * len(ids))
    places: dict[int, list[tuple[int, int, str, str]]] = {}
    for fact_id, *place in db.rows(
        f"SELECT fact_id, span_start, span_end, rule, quote FROM citations WHERE fact_id IN ({marks}) ORDER BY id", ids
    ):
        places.setdefault(fact_id, []).append((place[0], place[1], place[2], place[3]))
    against: dict[int, list[str]] = {}
    for fact_id, message in db.rows(
        f"SELECT fact_id, message FROM conflicts WHERE fact_id IN ({marks}) ORDER BY position", ids
    ):
        against.setdefault(fact_id, []).append(message)
    for id_, uid, work, title, *own in rows:
        held = places[id_]
        yield Stated(
            uid,
            work,
            title,
            fact_of(table, own),
            tuple((start, end, rule) for start, end, rule, _ in held),
            tuple(quote for *_, quote in held),
            tuple(against.get(id_, ())),
        )
