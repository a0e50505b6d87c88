"""Tables: facets, order, search; and reading by SQL of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from showbible.catalogue import Catalogue
from showbible.catalogue.browse import browse, columns, names
from showbible.text import BadInput
from showbible.web.answers import address_of, objects
from showbible.web.asked import Asked, Missing, Page, Parameter, View

#: Parameters that are no columns.
_OWN = frozenset({"_search", "_sort", "_sort_desc", "_facet", "_size", "_next", "_shape", "_nl"})


def index(catalogue: Catalogue, asked: Asked) -> View:
    """The tables that there are."""
    listed = names()
    return View(
        "Explore",
        "explore.html",
        lambda: [{"table": name} for name in listed],
        lambda: {"tables": listed},
        "showbible sql 'SELECT ...'",
    )


def table(catalogue: Catalogue, asked: Asked) -> View:
    """Rows of one table: those with the values asked for, searched, sorted, counted."""
    name = asked.path["table"]
    if name not in names():
        raise Missing(f"no table {name[:60]!r}; one of: {', '.join(names())}")
    where = {k: asked.text(k) for k in asked.query if not k.startswith("_")}
    unknown = [k for k in asked.query if k.startswith("_") and k not in _OWN]
    if unknown:
        raise BadInput(f"{unknown[0][:40]!r} is no parameter; one of: {', '.join(sorted(_OWN))}")
    descending = bool(asked.text("_sort_desc"))
    sort = asked.text("_sort_desc") or asked.text("_sort")
    facets = [f for f in asked.query.get("_facet", ()) if f]
    search = asked.text("_search")
    part = browse(
        catalogue.db, name, where, search=search, sort=sort, descending=descending, facets=facets,
        at=asked.after_number(), size=asked.size,
    )  # fmt: skip

    def results() -> dict[str, Any]:
        return {
            facet.column: {
                "name": facet.column,
                "truncated": len(facet.values) > 30,
                "results": [
                    {
                        "value": value,
                        "label": "" if value is None else str(value),
                        "count": count,
                        "selected": facet.column in where,
                        "toggle_url": address_of(asked, "", _next=None, **{facet.column: None if facet.column in where else _text(value)}),
                    }
                    for value, count in facet.values[:30]
                ],
            }
            for facet in part.facets
        }  # fmt: skip

    def context() -> Mapping[str, Any]:
        heads = [
            (
                column,
                address_of(asked, "", _next=None, _sort=None if sort == column and not descending else column, _sort_desc=column if sort == column and not descending else None),
                ("descending" if descending else "ascending") if sort == column else "none",
            )
            for column in part.columns
        ]  # fmt: skip
        return {
            "table": name, "part": part, "heads": heads, "facets": results(), "where": where, "search": search,
            "columns": columns(catalogue.db, name), "chosen": facets,
            "drop": {k: address_of(asked, "", _next=None, **{k: None}) for k in where},
        }  # fmt: skip

    return View(
        name.replace("_", " "),
        "table.html",
        lambda: objects(part.columns, part.rows),
        context,
        f"showbible sql 'SELECT * FROM {name} LIMIT {asked.size}'",
        lambda: {"table": name, "columns": list(part.columns), "facet_results": results()},
        next=str(part.next) if part.next is not None else None,
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def sql(catalogue: Catalogue, asked: Asked) -> View:
    """What a query gives; it can read and nothing else, within limits of time and rows."""
    query = asked.text("sql")
    held: Mapping[str, Any] = {"query": query, "columns": (), "rows": ()}
    more = False
    if query:
        limit = asked.settings.sql_rows
        found = catalogue.sql(query, limit + 1, asked.settings.sql_seconds)
        more = len(found.rows) > limit
        held = {
            "query": query,
            "columns": found.columns,
            "rows": [tuple(map(_plain, row)) for row in found.rows[:limit]],
        }
    return View(
        "SQL",
        "sql.html",
        lambda: objects(_apart(held["columns"]), held["rows"]),
        lambda: {**held, "more": more, "limit": asked.settings.sql_rows, "seconds": asked.settings.sql_seconds},
        "showbible sql QUERY",
        lambda: {"columns": list(held["columns"]), "cut": more},
    )


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, (bytes, memoryview)) else value


def _apart(names_: tuple[str, ...]) -> list[str]:
    """Columns of one name told apart."""
    seen: dict[str, int] = {}
    made = []
    for name in names_:
        seen[name] = seen.get(name, 0) + 1
        made.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return made


PAGES: tuple[Page, ...] = (
    Page("/explore", "explore", "The tables that there are.", index),
    Page(
        "/explore/{table}", "table", "Rows of one table; any column may be given as a parameter to choose its value.", table,
        (
            Parameter("table", "the table's name", path=True),
            Parameter("_search", "words that a row must hold"),
            Parameter("_sort", "a column to sort by"),
            Parameter("_sort_desc", "a column to sort by, the greatest first"),
            Parameter("_facet", "a column whose values are counted; may be given several times"),
        ),
        True,
    ),
    Page("/sql", "sql", "Reading by SQL of one's own, within limits of time and rows.", sql, (Parameter("sql", "one query"),)),
)  # fmt: skip
