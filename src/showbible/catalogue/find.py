"""Finding what a person means by the name of a work, a person or a fact; near names where there is none."""

from __future__ import annotations

from difflib import get_close_matches
from typing import NamedTuple

from showbible.catalogue.rows import Work
from showbible.store.database import Database, chunks, marks
from showbible.store.identity import bare, slug, variants
from showbible.store.naming import bearers
from showbible.store.tables import ENTITIES
from showbible.text import BadInput

_WORK = (
    "SELECT w.id, w.key, w.title, w.level, w.season, s.key, a.title, a.id,"
    " (SELECT count(*) FROM facts f WHERE f.work_id = w.id)"
    " - (SELECT count(*) FROM reviewed v WHERE v.work_id = w.id AND v.counts = 0), w.series_id"
    " FROM works w LEFT JOIN works s ON s.id = w.series_id LEFT JOIN articles a ON a.work_id = w.id"
)
#: So many who go by one name are looked at.
_BEARERS = 10_000


class Held(NamedTuple):
    """A work with its row's id, its article's id (``None`` where it is known by name only) and its series' id."""

    id: int
    work: Work
    article: int | None
    series: int | None


def _held(row: tuple[object, ...]) -> Held:
    id_, key, title, level, season, series, article, article_id, facts, series_id = row
    work = Work(
        str(key),
        str(title),
        str(level),
        int(str(season)) if season is not None else None,
        str(series) if series is not None else None,
        str(article) if article is not None else None,
        int(str(facts)),
    )
    return Held(
        int(str(id_)),
        work,
        int(str(article_id)) if article_id is not None else None,
        int(str(series_id)) if series_id is not None else None,
    )


def works(db: Database, where: str = "1 = 1", values: tuple[object, ...] = (), limit: int | None = None) -> list[Held]:
    """The works (the first ``limit``) for which ``where`` holds (``w`` is the work, ``a`` its article), by key."""
    most = f" LIMIT {int(limit)}" if limit is not None else ""
    return [_held(row) for row in db.rows(f"{_WORK} WHERE {where} ORDER BY w.key{most}", values)]


def _near(name: str, known: list[str]) -> str:
    by_bare = {bare(k): k for k in known}
    close = get_close_matches(bare(name), by_bare, n=3, cutoff=0.5)
    if not close:
        close = [b for b in by_bare if bare(name) and bare(name) in b][:3]
    return f"; near: {', '.join(by_bare[c] for c in close)}" if close else ""


def work(db: Database, name: str) -> Held:
    """The one work that a key, a title or a former key names, whether or not it has an article.

    Raises:
        BadInput: no such work (near ones are named), or several (they are named).
    """
    found = works(db, "w.key = ?", (name,)) or works(db, "w.key = ?", (slug(name),))
    if not found:
        norm = bare(name).removeprefix("the ") or bare(name)
        found = works(
            db, "w.id IN (SELECT entity_id FROM names WHERE keyed = 0 AND entity = 'work' AND norm = ?)", (norm,)
        )
        found = [f for f in found if f.article is not None] or found
    if not found:
        known = [k for row in db.rows("SELECT key, title FROM works WHERE level <> 'mention'") for k in row]
        raise BadInput(f"no work called {name!r} in the catalogue{_near(name, known)}")
    if len(found) > 1:
        raise BadInput(f"several works are called {name!r}: {', '.join(f.work.key for f in found)}")
    same = db.one("SELECT same_as FROM works WHERE id = ?", (found[0].id,))
    if same is not None and same[0] is not None:
        return works(db, "w.id = ?", (same[0],))[0]
    return found[0]


def read_works(db: Database, name: str) -> list[Held]:
    """The works with an article that a name stands for: a series without one of its own stands for its seasons.

    Raises:
        BadInput: no such work, or none with an article.
    """
    held = work(db, name)
    if held.article is not None:
        return [held]
    seasons = works(db, "w.series_id = ? AND a.id IS NOT NULL", (held.id,))
    if not seasons:
        raise BadInput(f"{held.work.key} is mentioned, but no article about it is in the catalogue")
    return seasons


def read_work(db: Database, name: str) -> Held:
    """The one work with an article that a name stands for.

    Raises:
        BadInput: none or several.
    """
    held = read_works(db, name)
    if len(held) > 1:
        raise BadInput(f"{name!r} stands for several works: {', '.join(h.work.key for h in held)}")
    return held[0]


class Entity(NamedTuple):
    """Somebody or something by row id."""

    entity: str
    id: int
    key: str
    name: str


def entities(db: Database, name: str, sorts: tuple[str, ...] = ("person", "character")) -> list[Entity]:
    """Everybody who goes by a key or a name; who was decided to be another is that other."""
    found: dict[tuple[str, int], Entity] = {}
    for sort in sorts:
        table, label = ENTITIES[sort], "title" if sort == "work" else "name"
        rows = db.rows(f"SELECT id, key, {label}, same_as FROM {table} WHERE key = ?", (name,))
        if not rows:
            norms = tuple(dict.fromkeys((*variants(name), bare(name), bare(name).removeprefix("the "))))
            ids = {row[1] for norm in norms for row in bearers(db, (sort,), norm, _BEARERS)}
            columns = f"id, key, {label}, same_as"
            rows = [
                row
                for part in chunks(ids)
                for row in db.rows(f"SELECT {columns} FROM {table} WHERE id IN ({marks(part)}) ORDER BY key", part)
            ]
        for row in rows:
            current = row
            while current[3] is not None:
                current = db.rows(f"SELECT id, key, {label}, same_as FROM {table} WHERE id = ?", (current[3],))[0]
            found[sort, current[0]] = Entity(sort, current[0], current[1], current[2])
    return list(found.values())


def unknown_name(db: Database, name: str, sorts: tuple[str, ...] = ("person", "character")) -> BadInput:
    """The error for a name that nobody has, with near ones."""
    words = [w for w in bare(name).split() if len(w) > 1]
    known = sorted({str(row[0]) for w in words for row in db.matching("names", ("name",), [w], 50)})
    return BadInput(f"nobody called {name!r} in the catalogue{_near(name, known)}")
