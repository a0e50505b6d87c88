"""Looking names up. Most entities' keys are their names: those are found by the keys' index, the rest by one of names.

A row of ``names`` is *keyed* where its entity's key is one of ``keys_of``; such rows, nearly all, have no entry in
the index of names. An index of text costs a page of the file for each name that comes, and this saves every second.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from showbible.store.database import Database, Values, chunks, marks
from showbible.store.tables import ENTITIES

_SERIES = "series:"
#: Sorts whose keys are made from names; a work's key tells more.
_KEYED = frozenset(ENTITIES) - {"work"}


def keys_of(norm: str, scope: str) -> tuple[str, ...]:
    """The keys of which one finds the bearer of a name, if that is how they came by their key.

    >>> keys_of("una ray", ""), keys_of("vale", "series:harbour-lights")
    (('una-ray',), ('vale', 'vale.harbour-lights'))
    """
    stem = norm.replace(" ", "-")
    return (stem, f"{stem}.{scope.removeprefix(_SERIES)}") if scope.startswith(_SERIES) else (stem,)


def is_keyed(entity: str, key: str, norm: str, scope: str) -> bool:
    """Whether a name of the entity with this key is found by the key."""
    return entity in _KEYED and key in keys_of(norm, scope)


def called(
    db: Database, entity: str, norms: Iterable[str], scopes: Sequence[str], met: dict[str, bool]
) -> list[tuple[str, int, int]]:
    """Who goes by the names within the scopes: ``(norm, entity, who it is without decisions)``, in order.

    The keys asked for on the way are put into ``met``, with whether somebody has them.
    """
    wanted = set(norms)
    found: list[Values] = []
    for part in chunks(wanted):
        found += db.rows(
            "SELECT norm, scope, entity_id, base_id FROM names WHERE keyed = 0 AND entity = ?"
            f" AND norm IN ({marks(part)}) AND scope IN ({marks(scopes)})",
            (entity, *part, *scopes),
        )
    if entity in _KEYED:
        keys = {key for norm in wanted for scope in scopes for key in keys_of(norm, scope)}
        for part in chunks(having(db, entity, keys, met)):
            found += (
                row
                for row in db.rows(
                    "SELECT norm, scope, entity_id, base_id FROM names WHERE entity = ? AND keyed = 1"
                    f" AND entity_id IN ({marks(part)})",
                    (entity, *part),
                )
                if row[0] in wanted and row[1] in scopes
            )
    return [(norm, id_, base) for norm, _, id_, base in sorted(found)]


def having(db: Database, entity: str, keys: Collection[str], met: dict[str, bool]) -> set[int]:
    """The entities that have one of the keys; ``met`` learns of each key whether somebody has it."""
    ids: set[int] = set()
    met |= dict.fromkeys(keys, False)
    for part in chunks(keys):
        for id_, key in db.rows(f"SELECT id, key FROM {ENTITIES[entity]} WHERE key IN ({marks(part)})", part):
            ids.add(id_)
            met[key] = True
    return ids


def bearers(db: Database, sorts: Sequence[str], norm: str, limit: int) -> list[Values]:
    """``(sort, entity, name)`` of those who go by a name anywhere; not many more than ``limit`` of each sort."""
    found = db.rows(
        f"SELECT entity, entity_id, name FROM names WHERE keyed = 0 AND entity IN ({marks(sorts)}) AND norm = ?"
        f" LIMIT {limit}",
        (*sorts, norm),
    )
    (stem,) = keys_of(norm, "")
    least, below = db.bytewise
    for sort in (s for s in sorts if s in _KEYED):
        ids = [
            row[0]
            for row in db.rows(
                f"SELECT id FROM {ENTITIES[sort]} WHERE key = ? OR (key {least} ? AND key {below} ?) LIMIT {limit}",
                (stem, f"{stem}.", f"{stem}/"),
            )
        ]
        for part in chunks(ids):
            found += db.rows(
                f"SELECT entity, entity_id, name FROM names WHERE entity = ? AND entity_id IN ({marks(part)})"
                " AND keyed = 1 AND norm = ?",
                (sort, *part, norm),
            )
    return found
