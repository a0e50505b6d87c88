"""Looking through tables: chosen, counted, sorted and searched without SQL of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from showbible.store import schema
from showbible.store.database import Database
from showbible.store.tables import tables
from showbible.text import BadInput

#: Seconds that one look may take, and those that one count of values may take.
PATIENCE, COUNTING = 5.0, 2.0
_PLAIN = ("works", "people", "characters", "organisations", "places", "findings", "sentences")


@dataclass(frozen=True, slots=True)
class Facet:
    """The most frequent values of a column among the rows chosen."""

    column: str
    values: tuple[tuple[Any, int], ...]


@dataclass(frozen=True, slots=True)
class Slice:
    """Some rows of a table; ``next`` is where the following ones begin, ``None`` at the end."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    facets: tuple[Facet, ...]
    next: int | None


def names() -> tuple[str, ...]:
    """What can be looked through: a view for each kind of fact, all that is dated, who did what, the entities."""
    return (*(f"{t.name}_cited" for t in tables().values()), "timeline", "credits", *_PLAIN)


def columns(db: Database, table: str) -> tuple[str, ...]:
    """The columns of something that can be looked through.

    Raises:
        BadInput: there is nothing of that name.
    """
    if table not in names():
        raise BadInput(f"no table {table!r}; one of: {', '.join(names())}")
    if table in schema.views():
        return tuple(db.ask(f"SELECT * FROM {table} LIMIT 0", 1, PATIENCE)[0])
    return tuple(line.split()[0] for line in schema.CORE[table] if not line.split()[0].isupper())


def browse(
    db: Database,
    table: str,
    where: Mapping[str, str],
    *,
    search: str = "",
    sort: str = "",
    descending: bool = False,
    facets: Sequence[str] = (),
    at: int = 0,
    size: int = 100,
) -> Slice:
    """The rows of ``table`` that have the values of ``where``, and hold ``search`` in some column.

    Raises:
        BadInput: no such table or column, or it takes too long.
    """
    known = columns(db, table)
    for name in (*where, *facets, *([sort] if sort else [])):
        if name not in known:
            raise BadInput(f"{table} has no column {name!r}; its columns: {', '.join(known)}")
    parts, values = [], list[object]()
    for name, value in where.items():
        if value == "":
            parts.append(f"({name} IS NULL OR CAST({name} AS TEXT) = '')")
        else:
            parts.append(f"CAST({name} AS TEXT) = ?")
            values.append(value)
    if search.strip():
        joined = " || ' ' || ".join(f"coalesce(lower(CAST({name} AS TEXT)), '')" for name in known)
        for word in search.lower().split()[:8]:
            parts.append(f"({joined}) LIKE ? ESCAPE '!'")
            values.append("%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
    chosen = f"FROM {table}" + (f" WHERE {' AND '.join(parts)}" if parts else "")
    # What is alike has an order too, so that no row is on two pages, or on none.
    order = f" ORDER BY {sort} {'DESC' if descending else 'ASC'}, {known[0]}" if sort else ""
    shown = ", ".join(known)
    sql = f"SELECT {shown} {chosen}{order} LIMIT {int(size) + 1} OFFSET {int(at)}"
    rows = tuple(db.ask(sql, size + 1, PATIENCE, values)[1])
    counted = []
    for name in facets[:5]:
        count = f"SELECT {name}, count(*) AS n {chosen} GROUP BY {name} ORDER BY n DESC, {name} LIMIT 31"
        counted.append(Facet(name, tuple((row[0], int(row[1])) for row in db.ask(count, 31, COUNTING, values)[1])))
    more = at + size if len(rows) > size else None
    return Slice(table, known, rows[:size], tuple(counted), more)
