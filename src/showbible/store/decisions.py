"""A person's word on who is one and who is two: it stands above every rule, and outlives the articles' re-reading."""

from __future__ import annotations

from showbible.store.database import Database
from showbible.store.tables import ENTITIES, tables
from showbible.text import BadInput


def _row(db: Database, entity: str, id_: int) -> tuple[str, int | None]:
    row = db.one(f"SELECT key, same_as FROM {ENTITIES[entity]} WHERE id = ?", (id_,))
    assert row is not None
    return str(row[0]), row[1]


def _repoint(db: Database, entity: str, work: int, name: str, id_: int) -> None:
    """Let the facts of a work that name ``name`` mean ``id_``."""
    for table in tables().values():
        for slot in table.slots:
            if slot.entity != entity:
                continue
            link = next((made for made, s in table.links if s is slot), None)
            if link is not None:
                db.run(
                    f"UPDATE {link} SET entity_id = ? WHERE work_id = ? AND name = ? AND entity_id IS NOT NULL",
                    (id_, work, name),
                )
            else:
                column = table.column_of(slot.field)
                db.run(
                    f"UPDATE {table.name} SET {column}_id = ? WHERE work_id = ? AND {column} = ? AND {column}_id IS NOT NULL",
                    (id_, work, name),
                )


def _move(db: Database, entity: str, rows: list[tuple[int, int, str]], to: int, why: str, decision: int | None) -> None:
    for appearance, work, name in rows:
        db.run(
            "UPDATE appearances SET entity_id = ?, why = ?, decision_id = ? WHERE id = ?",
            (to, why, decision, appearance),
        )
        _repoint(db, entity, work, name, to)


def _decide(db: Database, verdict: str, entity: str, a: str, b: str, why: str) -> int:
    id_ = db.next_id("decisions")
    db.insert("decisions", ("id", "verdict", "entity", "a", "b", "why"), [(id_, verdict, entity, a, b, why)])
    return id_


def same(db: Database, entity: str, a: int, b: int, why: str) -> str:
    """Two are one, by the name of ``a``; what was decided, in words.

    Raises:
        BadInput: they are one already.
    """
    if a == b:
        raise BadInput(f"{_row(db, entity, a)[0]} is one {entity} already")
    key_a, key_b = _row(db, entity, a)[0], _row(db, entity, b)[0]
    with db.write():
        decision = _decide(db, "same", entity, key_a, key_b, why)
        moved = db.rows("SELECT id, work_id, name FROM appearances WHERE entity = ? AND entity_id = ?", (entity, b))
        words = f"decided: the same as {key_a}" + (f" ({why})" if why else "")
        _move(db, entity, [(r[0], r[1], r[2]) for r in moved], a, words, decision)
        db.run("UPDATE names SET entity_id = ?, keyed = 0 WHERE entity = ? AND entity_id = ?", (a, entity, b))
        db.run(f"UPDATE {ENTITIES[entity]} SET same_as = ? WHERE id = ?", (a, b))
        db.run(
            "UPDATE decisions SET undone = 1 WHERE verdict = 'different' AND entity = ? AND a IN (?, ?) AND b IN (?, ?)",
            (entity, key_a, key_b, key_a, key_b),
        )
    return f"{key_a} and {key_b} are one {entity}"


def _chain(db: Database, entity: str, id_: int) -> list[int]:
    """An entity and everybody it was decided to be, in order."""
    found = [id_]
    while (up := _row(db, entity, found[-1])[1]) is not None:
        found.append(up)
    return found


def different(db: Database, entity: str, a: int, b: int, why: str) -> str:
    """Two who were decided to be one are two again; two who are two already are kept so.

    Raises:
        BadInput: it is one and the same: the works must say which is which.
    """
    if a == b:
        key = _row(db, entity, a)[0]
        raise BadInput(f"{key} is one {entity}; name the works: {key}@WORK {key}@OTHER-WORK")
    for inner, outer in ((a, b), (b, a)):
        chain = _chain(db, entity, inner)
        if outer in chain:
            return _undo(db, entity, chain[chain.index(outer) - 1], outer, why)
    key_a, key_b = _row(db, entity, a)[0], _row(db, entity, b)[0]
    with db.write():
        _decide(db, "different", entity, key_a, key_b, why)
    return f"{key_a} and {key_b} are two, and stay two"


def _undo(db: Database, entity: str, inner: int, outer: int, why: str) -> str:
    key_in, key_out = _row(db, entity, inner)[0], _row(db, entity, outer)[0]
    with db.write():
        db.run(
            "UPDATE decisions SET undone = 1 WHERE verdict = 'same' AND entity = ? AND a IN (?, ?) AND b IN (?, ?)",
            (entity, key_in, key_out, key_in, key_out),
        )
        decision = _decide(db, "different", entity, key_in, key_out, why)
        own = {inner}
        while True:  # Whoever was decided to be the inner one goes with it.
            more = {
                r[0] for i in own for r in db.rows(f"SELECT id FROM {ENTITIES[entity]} WHERE same_as = ?", (i,))
            } - own
            if not more:
                break
            own |= more
        marks = ", ".join("?" * len(own))
        moved = db.rows(
            f"SELECT id, work_id, name FROM appearances WHERE entity = ? AND base_id IN ({marks})", (entity, *own)
        )
        words = f"decided: not {key_out}" + (f" ({why})" if why else "")
        _move(db, entity, [(r[0], r[1], r[2]) for r in moved], inner, words, decision)
        db.run(
            f"UPDATE names SET entity_id = ?, keyed = 0 WHERE entity = ? AND base_id IN ({marks})",
            (inner, entity, *own),
        )
        db.run(f"UPDATE {ENTITIES[entity]} SET same_as = NULL WHERE id = ?", (inner,))
    return f"{key_out} and {key_in} are two {_plural(entity)} again"


def split(db: Database, entity: str, id_: int, works: list[int], scope: str, why: str) -> str:
    """Whoever an entity is in ``works`` (a series, ``scope``) is somebody else of the same name; says what was decided.

    Raises:
        BadInput: it does not appear there, or nowhere else.
    """
    table, key = ENTITIES[entity], _row(db, entity, id_)[0]
    if entity == "work":
        raise BadInput("a work can't be split; it is what its article is about")
    marks = ", ".join("?" * len(works))
    with db.write():
        found = db.rows(
            "SELECT id, work_id, name, work_id IN (" + marks + ") FROM appearances WHERE entity = ? AND entity_id = ?",
            (*works, entity, id_),
        )
        moved = [(r[0], r[1], r[2]) for r in found if r[3]]
        if not moved or len(moved) == len(found):
            raise BadInput(f"{key} appears {'only' if moved else 'not'} in {scope.partition(':')[2]}")
        number = 2
        while db.one(f"SELECT 1 FROM {table} WHERE key = ?", (f"{key}-{number}",)):
            number += 1
        new, new_key = db.next_id(table), f"{key}-{number}"
        db.insert(table, ("id", "key", "name"), [(new, new_key, moved[0][2])])
        decision = _decide(db, "different", entity, key, new_key, why)
        _share_names(db, entity, id_, new, {name for _, _, name in moved}, scope)
        words = f"decided: not {key}" + (f" ({why})" if why else "")
        _move(db, entity, moved, new, words, decision)
        db.run("UPDATE appearances SET base_id = ? WHERE entity = ? AND entity_id = ?", (new, entity, new))
        if entity == "person":
            db.run(
                "UPDATE people SET maker = o.maker, press = o.press FROM people o WHERE o.id = ? AND people.id = ?",
                (id_, new),
            )
    return f"{key} and {new_key} are two {_plural(entity)}"


def _share_names(db: Database, entity: str, old: int, new: int, own: set[str], scope: str) -> None:
    """Both go by the names ``own``; where a name is looked for by series, each keeps to its own series."""
    held = db.rows(
        "SELECT id, norm, scope, name FROM names WHERE entity = ? AND entity_id = ? AND name IN"
        f" ({', '.join('?' * len(own))})",
        (entity, old, *own),
    )
    at = db.next_id("names")
    shared = [row for row in held if row[2] in ("", scope)]
    db.insert(
        "names",
        ("id", "entity", "entity_id", "norm", "scope", "name", "base_id"),
        [(at + n, entity, new, norm, where, name, new) for n, (_, norm, where, name) in enumerate(shared)],
    )
    for id_, _, where, _ in shared:
        if where:
            db.run("DELETE FROM names WHERE id = ?", (id_,))


def _plural(entity: str) -> str:
    return "people" if entity == "person" else f"{entity}s"
