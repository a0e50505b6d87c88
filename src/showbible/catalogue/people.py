"""What somebody did, across works; and what ties works to one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from showbible.catalogue.find import Entity, entities, read_works, unknown_name, work
from showbible.catalogue.rows import Credit, Tie, describe
from showbible.kinds import Cast, Fact
from showbible.store.database import Database
from showbible.store.identity import bare
from showbible.store.read import Stated, facts_of
from showbible.store.tables import tables
from showbible.text import BadInput


def _did(fact: Fact, field: str) -> str:
    """What a fact says that somebody did."""
    held = fact.to_dict()
    match fact.kind, field:
        case "cast", "performer":
            return f"played {held.get('character', 'a part not named')}" + (
                f" ({held['tier']})" if "tier" in held else ""
            )
        case "cast", "character":
            return f"played by {held['performer']}"
        case "crew", _:
            return str(held["role"]).replace("_", " ") + (f" of episode {held['episode']}" if "episode" in held else "")
        case "episode", _:
            return f"{'directed' if field == 'directors' else 'wrote'} {held.get('title', held.get('number', 'an episode'))}"
        case "quote", _:
            return f"said “{held['text']}”"
        case "review", _:
            return (
                "reviewed it"
                + (f" for {held['outlet']}" if "outlet" in held else "")
                + (f": {held['grade']}" if "grade" in held else "")
            )
        case "accolade", _:
            return f"{held.get('result', 'named')}: {held['award']}" + (
                f", {held['category']}" if "category" in held else ""
            )
        case _:
            return describe(fact)


def credits(db: Database, name: str) -> Iterator[Credit]:
    """Everything that everybody called ``name`` did or played, person by person, work by work.

    Raises:
        BadInput: nobody is called so; near names are given.
    """
    found = entities(db, name)
    if not found:
        raise unknown_name(db, name)
    for entity in found:
        yield from _credits(db, entity)


def _credits(db: Database, entity: Entity) -> Iterator[Credit]:
    why = {
        (str(work_key)): str(reason)
        for work_key, reason in db.rows(
            "SELECT w.key, a.why FROM appearances a JOIN works w ON w.id = a.work_id WHERE a.entity = ? AND a.entity_id = ?",
            (entity.entity, entity.id),
        )
    }
    for kind, table in tables().items():
        for slot in table.slots:
            if slot.entity != entity.entity:
                continue
            link = next((name for name, s in table.links if s is slot), None)
            column = f"{table.column_of(slot.field)}_id"
            where = f"k.fact_id IN (SELECT fact_id FROM {link} WHERE entity_id = ?)" if link else f"k.{column} = ?"
            for stated in facts_of(db, where, (entity.id,), [kind]):
                yield Credit(
                    entity.entity,
                    entity.key,
                    entity.name,
                    _did(stated.fact, slot.field),
                    why.get(stated.work, ""),
                    stated,
                )


def _in_franchise(db: Database, name: str) -> list[Stated]:
    return [
        s
        for s in facts_of(db, "k.property = 'franchise'", (), ["attribute"])
        if bare(str(getattr(s.fact, "value", ""))) == bare(name)
    ]


def universe(db: Database, name: str) -> Iterator[Tie]:
    """What a work, a series or a franchise is tied to, by the words of either side, or by a character in both.

    Raises:
        BadInput: no work and no franchise is called so; near names are given.
    """
    franchise = _in_franchise(db, name)
    if franchise:
        for stated in franchise:
            yield Tie(stated.work, str(getattr(stated.fact, "value", "")), "franchise", "", stated)
        ids = {row[0] for s in franchise for row in db.rows("SELECT id FROM works WHERE key = ?", (s.work,))}
    else:
        own = work(db, name)
        ids = {own.id, *([own.series] if own.series is not None else [])}
        if own.article is None:
            with suppress(BadInput):
                ids |= {h.id for h in read_works(db, name)}
        else:
            for stated in facts_of(
                db,
                f"k.property IN ('franchise', 'spin_off_of', 'based_on') AND k.work_id IN ({_marks(ids)})",
                tuple(ids),
                ["attribute"],
            ):
                held = stated.fact.to_dict()
                yield Tie(stated.work, str(held["value"]), str(held["property"]), "", stated)
    yield from _told(db, ids)
    yield from _shared(db, ids)


def _marks(ids: Iterable[int]) -> str:
    return ", ".join("?" for _ in ids)


def _told(db: Database, ids: set[int]) -> Iterator[Tie]:
    for stated in facts_of(
        db,
        f"k.work_id IN ({_marks(ids)}) OR k.target_id IN ({_marks(ids)})",
        (*ids, *ids),
        ["tie_in"],
    ):
        held = stated.fact.to_dict()
        yield Tie(stated.work, str(held["target"]), str(held.get("relation", "tied")), "", stated)


#: What reviewers rejected, or corrected.
_ASIDE = "(SELECT fact_id FROM reviewed WHERE counts = 0)"


def _shared(db: Database, ids: set[int]) -> Iterator[Tie]:
    """Characters of these works who are in other works too."""
    pairs = db.rows(
        "SELECT DISTINCT a.fact_id, b.work_id, w.key FROM cast_members a JOIN cast_members b"
        " ON b.character_id = a.character_id AND b.work_id <> a.work_id JOIN works w ON w.id = b.work_id"
        f" WHERE a.work_id IN ({_marks(ids)}) AND a.fact_id NOT IN {_ASIDE} AND b.fact_id NOT IN {_ASIDE} ORDER BY a.fact_id, w.key",
        tuple(ids),
    )
    others: dict[int, list[tuple[int, str]]] = {}
    for fact_id, other, key in pairs:
        others.setdefault(fact_id, []).append((other, key))
    told: set[tuple[str, str, str]] = set()
    for fact_id, found in others.items():
        for stated in facts_of(db, "k.fact_id = ?", (fact_id,), ["cast"]):
            assert isinstance(stated.fact, Cast)
            part = stated.fact.character or ""
            for other, key in found:
                if other in ids and (key, stated.work, part) in told:
                    continue
                told.add((stated.work, key, part))
                yield Tie(stated.work, key, "character", part, stated)


def credits_of(db: Database, sort: str, key: str) -> tuple[Entity, list[Credit]]:
    """Everything about one person, character, organisation or place by key (or by a name that only one has).

    Raises:
        BadInput: nobody, or several.
    """
    found = entities(db, key, (sort,))
    if not found:
        raise unknown_name(db, key, (sort,))
    if len(found) > 1:
        raise BadInput(f"{key!r} is several: {', '.join(e.key for e in found)}")
    return found[0], list(_credits(db, found[0]))


def franchises(db: Database) -> list[tuple[str, int]]:
    """The universes that works say they belong to, and how many do; the largest first."""
    found: dict[str, tuple[str, set[str]]] = {}
    for stated in facts_of(db, "k.property = 'franchise'", (), ["attribute"]):
        name = str(getattr(stated.fact, "value", ""))
        found.setdefault(bare(name), (name, set()))[1].add(stated.work)
    return sorted(((name, len(works)) for name, works in found.values()), key=lambda f: (-f[1], f[0]))
