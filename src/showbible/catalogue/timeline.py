"""All that is dated, in order, whatever the precision of each date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from showbible.catalogue.rows import Moment, describe
from showbible.kinds import Fact
from showbible.store.database import Database
from showbible.store.read import Stated, facts_of
from showbible.store.tables import tables
from showbible.store.verbatim import words_of
from showbible.text.edtf import bounds


def _what(fact: Fact, name: str) -> tuple[str, str]:
    """What happened, and whom or what it is about."""
    held = fact.to_dict()
    match fact.kind:
        case "event":
            about = ", ".join(str(held[n]) for n in ("subject", "place") if n in held)
            return str(held["type"]), about
        case "release":
            about = ", ".join([str(held[n]) for n in ("service",) if n in held] + list(held.get("territories", ())))
            return ("release" if name == "start" else "release ended"), about
        case "episode":
            return "episode", describe(fact)
        case "viewership":
            return "viewership", f"{held.get('scope', '')}: {held['viewers']:,}".lstrip(": ")
        case _:
            return fact.kind, describe(fact)


def timeline(db: Database, works: Iterable[int]) -> Iterator[Moment]:
    """The dated facts of works: by earliest day, then latest; a date known by its last day only stands there."""
    ids = tuple(works)
    marks = ", ".join("?" * len(ids))
    dated = [kind for kind, table in tables().items() if table.dates]
    yield from moments(facts_of(db, f"k.work_id IN ({marks})", ids, dated))


def moments(facts: Iterable[Stated]) -> Iterator[Moment]:
    """The dates of facts, in order."""
    found = [moment for stated in facts for _, moment in _moments_of(stated)]
    yield from sorted(found, key=lambda moment: bounds(moment.date).order)


def _moments_of(stated: Stated) -> Iterator[tuple[str, Moment]]:
    for name in tables()[stated.fact.kind].dates:
        date = getattr(stated.fact, name)
        if date is None:
            continue
        reach = bounds(date)
        what, about = _what(stated.fact, name)
        precision = reach.precision + ("~" if reach.approximate else "")
        words = words_of(date, stated.quotes)
        yield name, Moment(date, words, reach.earliest, reach.latest, precision, what, about, stated)


def dated(
    db: Database,
    works: Sequence[int] | None,
    since: str | None,
    until: str | None,
    what: str | None,
    skip: int,
    limit: int,
) -> list[Moment]:
    """A part of all that is dated, in order, found by the database: no more facts are read than are asked for."""
    parts: list[str] = []
    values: list[object] = []
    for kind, table in tables().items():
        for name in table.dates:
            column = table.column_of(name)
            stem = column.removesuffix("_date")
            kind_of = {"event": "k.type", "release": f"'release {name}'"}.get(kind, f"'{kind}'")
            where = f"k.{column} IS NOT NULL AND k.fact_id NOT IN (SELECT fact_id FROM reviewed WHERE counts = 0)"
            if works is not None:
                where += f" AND k.work_id IN ({', '.join(str(int(w)) for w in works)})"
            if since:
                where += f" AND (k.{stem}_latest IS NULL OR k.{stem}_latest >= ?)"
                values.append(bounds(since).earliest or "0001-01-01")
            if until:
                where += f" AND (k.{stem}_earliest IS NULL OR k.{stem}_earliest <= ?)"
                values.append(bounds(until).latest or "9999-12-31")
            if what:
                where += f" AND {kind_of} = ?"
                values.append(what)
            parts.append(
                f"SELECT k.fact_id AS fact_id, '{kind}' AS kind, '{name}' AS field,"
                f" coalesce(k.{stem}_earliest, k.{stem}_latest, '9999-12-31') AS low,"
                f" coalesce(k.{stem}_latest, '9999-12-31') AS high FROM {table.name} k WHERE {where}"
            )
    query = " UNION ALL ".join(parts) + " ORDER BY low, high, fact_id, field LIMIT ? OFFSET ?"
    rows = db.rows(query, (*values, limit, skip))
    by_kind: dict[str, set[int]] = {}
    for fact_id, kind, *_ in rows:
        by_kind.setdefault(str(kind), set()).add(int(fact_id))
    found: dict[tuple[int, str], Moment] = {}
    for kind, ids in by_kind.items():
        for id_ in sorted(ids):
            for stated in facts_of(db, "k.fact_id = ?", (id_,), [kind]):
                found.update({(id_, name): moment for name, moment in _moments_of(stated)})
    return [found[int(row[0]), str(row[2])] for row in rows]
