"""Reading facts back: the same dataclasses that went in, with the places that state them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from showbible.kinds import Fact
from showbible.store.database import Database, Values, chunks, marks
from showbible.store.tables import Table, tables

#: Which facts: those that count, those that were read whatever reviewers said, or those that count and the rejected.
Which = Literal["counts", "read", "all"]

_WHICH: dict[str, str] = {
    "counts": "coalesce(v.counts, 1) = 1",
    "read": "(v.verdict IS NULL OR (v.verdict <> 'add' AND v.replaces IS NULL))",
    "all": "(v.verdict IS NULL OR v.counts = 1 OR v.verdict = 'reject')",
}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The last word on a fact: ``accept``, ``correct``, ``reject`` or ``add``; whose, why, when (ISO 8601, UTC).

    ``read`` is the fact as it was read, where it was corrected.
    """

    verdict: str
    who: str
    why: str
    at: str
    read: Fact | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact of the catalogue with everything that states it.

    ``uid`` is its stable id; ``work`` the key and ``title`` the title of the work that it is about; ``spans`` are
    ``(start, end, rule)`` and ``quotes`` the very words, one for each. ``fact`` is what counts now; where a reviewer
    spoke of it, ``reviewed`` says so.
    """

    uid: str
    work: str
    title: str
    fact: Fact
    spans: tuple[tuple[int, int, str], ...]
    quotes: tuple[str, ...]
    conflicts: tuple[str, ...] = ()
    reviewed: Reviewed | None = None

    @property
    def verdict(self) -> str:
        """The last word on it; empty where nobody spoke."""
        return self.reviewed.verdict if self.reviewed is not None else ""


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
    which: Which = "counts",
) -> Iterator[Stated]:
    """The facts of the kinds for which ``where`` holds (``k`` is the kind's table, ``w`` the work), kind by kind.

    Lazily, ``size`` at a time, in the order in which they were put in. This is the one place where it is settled
    what reviewers' words make of facts: every answer and every export reads through it.
    """
    waiting: list[_Row] = []
    for kind in tables() if kinds is None else kinds:
        table = tables()[kind]
        columns = ", ".join(f"k.{c.name}" for c in table.columns)
        last = 0
        while True:
            rows = db.rows(
                f"SELECT k.fact_id, f.uid, w.key, w.title, v.verdict, {columns} FROM {table.name} k"
                " JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id"
                f" LEFT JOIN reviewed v ON v.fact_id = k.fact_id WHERE k.fact_id > ? AND ({where}) AND {_WHICH[which]}"
                f" ORDER BY k.fact_id LIMIT {size}",
                (last, *values),
            )
            words: dict[int, _Word] = {}
            if which != "read" and any(row[4] is not None for row in rows):
                words = _words(db, table, next(chunks(row[0] for row in rows if row[4] is not None)))
            if len(waiting) + len(rows) > size:
                yield from _with_places(db, waiting)
                waiting = []
            # What stands in the place of a fact is shown where that fact was.
            in_order = sorted(rows, key=lambda row: words[row[0]].row if row[0] in words else row[0]) if words else rows
            waiting += [_Row(table, row, words.get(row[0])) for row in in_order]
            if len(rows) < size:
                break
            last = rows[-1][0]
    yield from _with_places(db, waiting)


class _Word(NamedTuple):
    """What was said of a fact, and what it was read as: the row, id and fact that it stands for."""

    reviewed: Reviewed
    row: int
    uid: str | None


def _words(db: Database, table: Table, ids: Sequence[object]) -> dict[int, _Word]:
    """What reviewers said of the facts in these rows."""
    columns = ", ".join(f"k.{c.name}" for c in table.columns)
    found: dict[int, _Word] = {}
    for id_, verdict, who, why, at, replaced, uid, *own in db.rows(
        f"SELECT v.fact_id, v.verdict, j.who, j.why, j.judged_at, v.replaces, o.uid, {columns} FROM reviewed v"
        " JOIN judgements j ON j.id = v.judgement_id LEFT JOIN facts o ON o.id = v.replaces"
        f" LEFT JOIN {table.name} k ON k.fact_id = v.replaces WHERE v.fact_id IN ({marks(ids)})",
        ids,
    ):
        read = fact_of(table, own) if replaced is not None else None
        row = replaced if replaced is not None else id_
        found[id_] = _Word(Reviewed(verdict, who, why, at, read), row, uid)
    return found


class _Row(NamedTuple):
    """A fact's row as it was found, before what states it is fetched."""

    table: Table
    values: Values
    word: _Word | None


def _with_places(db: Database, rows: list[_Row]) -> Iterator[Stated]:
    """The facts with their places and what speaks against them, fetched for all of them at once."""
    places: dict[int, list[tuple[int, int, str, str]]] = {}
    against: dict[int, list[str]] = {}
    for ids in chunks(row.values[0] for row in rows):
        for fact_id, start, end, rule, quote in db.rows(
            f"SELECT fact_id, span_start, span_end, rule, quote FROM citations WHERE fact_id IN ({marks(ids)}) ORDER BY id",
            ids,
        ):
            places.setdefault(fact_id, []).append((start, end, rule, quote))
        for fact_id, message in db.rows(
            f"SELECT fact_id, message FROM conflicts WHERE fact_id IN ({marks(ids)}) ORDER BY position", ids
        ):
            against.setdefault(fact_id, []).append(message)
    for table, (id_, uid, work, title, _, *own), word in rows:
        held = places[id_]
        yield Stated(
            word.uid if word is not None and word.uid is not None else uid,
            work,
            title,
            fact_of(table, own),
            tuple((start, end, rule) for start, end, rule, _ in held),
            tuple(quote for *_, quote in held),
            tuple(against.get(id_, ())),
            word.reviewed if word is not None else None,
        )
