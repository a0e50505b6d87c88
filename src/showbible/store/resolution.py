"""Which mentions of several articles are one: conservative, with a reason for each, and undone by a person's word.

A mention that is not surely somebody known is somebody new. Within an article one name is one bearer; what a work
says against it (links to two pages, a critic and a player, a life of a hundred years) keeps two apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from showbible.store.database import Database
from showbible.store.identity import bare, parse, proper, shorter, slug, variants
from showbible.store.mentions import Mention
from showbible.store.tables import ENTITIES

#: Two works further apart in years than this have no person in common.
LIFETIME = 75


@dataclass(slots=True)
class Known:
    """An entity as the catalogue has it, with all its names."""

    id: int
    name: str
    page: str | None = None
    maker: bool = False
    press: bool = False
    first: int | None = None
    last: int | None = None
    names: set[str] = field(default_factory=set)


class Place(NamedTuple):
    """The work that mentions stand in: ``worlds`` are its series and franchise, ``year`` the first it is dated to."""

    work: int
    title: str
    series: int | None
    series_key: str
    worlds: tuple[str, ...]
    year: int | None


class Choice(NamedTuple):
    """Who a mention is, who it would be without decisions, and why."""

    id: int
    base: int
    why: str


def forms(entity: str, name: str) -> tuple[str, ...]:
    """What a name is looked up by."""
    if entity in ("organisation", "work"):
        return (bare(name).removeprefix("the ") or bare(name),)
    if entity == "place":
        return (bare(name),)
    return variants(name)


def chunks(values: Iterable[object], size: int = 400) -> Iterable[list[object]]:
    """The values in lists that a statement can take."""
    held = list(values)
    return (held[n : n + size] for n in range(0, len(held), size))


def marks(values: Sequence[object]) -> str:
    """A question mark for each value."""
    return ", ".join("?" * len(values))


_COLUMNS = {
    "work": ("id", "key", "title", "level"),
    "person": ("id", "key", "name", "page", "maker", "press", "first_year", "last_year"),
}


class Resolver:
    """Resolves the mentions of one work; within ``write()``."""

    def __init__(self, db: Database, place: Place) -> None:
        self.db = db
        self.place = place
        self.known: dict[tuple[str, int], Known] = {}
        self.by_form: dict[tuple[str, str], dict[int, int]] = {}
        self.new_names: list[tuple[object, ...]] = []
        self.new_rows: list[tuple[object, ...]] = []
        self.chosen: dict[tuple[str, str], Choice] = {}
        self.near: set[int] = set()

    def resolve(self, found: dict[tuple[str, str], Mention]) -> dict[tuple[str, str], int]:
        """The entity of each mention; what is new is added, and each choice is written down with its reason."""
        before = {
            (entity, name): (row, id_, base, why, decision)
            for row, entity, name, id_, base, why, decision in self.db.rows(
                "SELECT id, entity, name, entity_id, base_id, why, decision_id FROM appearances WHERE work_id = ?",
                (self.place.work,),
            )
        }
        for entity in ENTITIES:
            wanted = [m for m in found.values() if m.entity == entity]
            fresh = [m for m in wanted if (entity, m.name) not in before]
            for mention in wanted:
                held = before.get((entity, mention.name))
                if held is not None:
                    self.chosen[entity, mention.name] = Choice(held[1], held[2], held[3])
            self._load(entity, fresh)
            self._add(entity, [(m, self._choose(m)) for m in fresh])
            self._describe(entity, wanted)
        kept = [held[0] for key, held in before.items() if key in found]
        gone = [held for key, held in before.items() if key not in found]
        for part in chunks(kept):
            self.db.run(f"UPDATE appearances SET stated = 1 WHERE stated = 0 AND id IN ({marks(part)})", part)
        for row, _, _, _, decision in gone:
            if decision is not None:
                self.db.run("UPDATE appearances SET stated = 0 WHERE id = ?", (row,))
            else:
                self.db.run("DELETE FROM appearances WHERE id = ?", (row,))
        at = self.db.next_id("appearances") if self.new_rows else 0
        self.db.insert(
            "appearances",
            ("id", "work_id", "entity", "name", "entity_id", "base_id", "why"),
            [(at + n, *row) for n, row in enumerate(self.new_rows)],
        )
        at = self.db.next_id("names") if self.new_names else 0
        self.db.insert(
            "names",
            ("id", "entity", "entity_id", "norm", "name", "base_id"),
            [(at + n, *row) for n, row in enumerate(self.new_names)],
        )
        self._forget({(e, held[1]) for (e, n), held in before.items() if (e, n) not in found})
        return {key: choice.id for key, choice in self.chosen.items()}

    def _load(self, entity: str, wanted: list[Mention]) -> None:
        """Everybody who has one of the names, or who is played by one of a character's players."""
        ids: set[int] = set()
        for part in chunks({f for m in wanted for f in forms(entity, m.name)}):
            for norm, id_, base in self.db.rows(
                f"SELECT norm, entity_id, base_id FROM names WHERE entity = ? AND norm IN ({marks(part)})",
                (entity, *part),
            ):
                self.by_form.setdefault((entity, norm), {}).setdefault(id_, base)
                ids.add(id_)
        if entity == "character":
            players = {c.id for m in wanted for p in m.beside if (c := self.chosen.get(("person", p)))}
            for part in chunks(players):
                for player, id_ in self.db.rows(
                    "SELECT DISTINCT performer_id, character_id FROM cast_members"
                    f" WHERE character_id IS NOT NULL AND performer_id IN ({marks(part)})",
                    part,
                ):
                    self.by_form.setdefault(("played by", str(player)), {}).setdefault(id_, id_)
                    ids.add(id_)
        if entity == "character" and ids:
            reachable = set()
            for part in chunks(ids):
                reachable |= {
                    row[0]
                    for row in self.db.rows(
                        f"SELECT character_id FROM character_worlds WHERE character_id IN ({marks(part)})"
                        f" AND world IN ({marks(self.place.worlds)})",
                        (*part, *self.place.worlds),
                    )
                }
            self.near = reachable
        self._read(entity, ids)

    def _read(self, entity: str, ids: set[int]) -> None:
        extra = "maker, press, first_year, last_year" if entity == "person" else "0, 0, NULL, NULL"
        page = "NULL" if entity == "work" else "page"
        name = "title" if entity == "work" else "name"
        for part in chunks(ids):
            for id_, text, link, maker, press, first, last in self.db.rows(
                f"SELECT id, {name}, {page}, {extra} FROM {ENTITIES[entity]} WHERE id IN ({marks(part)})", part
            ):
                self.known[entity, id_] = Known(id_, text, link, bool(maker), bool(press), first, last)
            for id_, text in self.db.rows(
                f"SELECT entity_id, name FROM names WHERE entity = ? AND entity_id IN ({marks(part)})", (entity, *part)
            ):
                self.known[entity, id_].names.add(text)

    def _choose(self, mention: Mention) -> Choice | None:
        entity = mention.entity
        found = {
            id_: base
            for form in forms(entity, mention.name)
            for id_, base in self.by_form.get((entity, form), {}).items()
        }
        if entity == "character":
            return self._choose_character(mention, found)
        if entity == "person":
            found = {id_: base for id_, base in found.items() if self._may_be(mention, self.known[entity, id_])}
        linked = [i for i in found if mention.page is not None and self.known[entity, i].page == mention.page]
        if len(linked) == 1:
            return Choice(linked[0], found[linked[0]], f"both are linked to the page {mention.page}")
        lone = entity == "person" and len(parse(mention.name).words) == 1
        if len(found) > 1 or (lone and found):
            around = self._around(entity, list(found))
            if len(around) == 1:
                return Choice(around[0], found[around[0]], "the same name in the same series")
            return None
        for id_, base in found.items():
            return Choice(id_, base, f"the same name as {self.known[entity, id_].name}, and nothing says otherwise")
        return None

    def _may_be(self, mention: Mention, known: Known) -> bool:
        if mention.page and known.page and mention.page != known.page:
            return False
        if mention.page and mention.page == known.page:
            return True
        mine, theirs = parse(mention.name).qualifier, {parse(n).qualifier for n in known.names} - {""}
        if mine and theirs and mine not in theirs:
            return False
        if (mention.press and not mention.maker and known.maker and not known.press) or (
            mention.maker and not mention.press and known.press and not known.maker
        ):
            return False
        year = self.place.year
        return (
            year is None
            or known.first is None
            or known.last is None
            or (year - known.first <= LIFETIME and known.last - year <= LIFETIME)
        )

    def _around(self, entity: str, ids: list[int]) -> list[int]:
        """Those of them who appear in the work's series."""
        if self.place.series is None:
            return []
        return [
            row[0]
            for row in self.db.rows(
                "SELECT DISTINCT a.entity_id FROM appearances a JOIN works w ON w.id = a.work_id WHERE a.entity = ?"
                f" AND a.entity_id IN ({marks(ids)}) AND (w.series_id = ? OR w.id = ?)",
                (entity, *ids, self.place.series, self.place.series),
            )
        ]

    def _choose_character(self, mention: Mention, found: dict[int, int]) -> Choice | None:
        if not proper(mention.name):
            return None
        played: dict[int, int] = {}
        for player in mention.beside:
            choice = self.chosen.get(("person", player))
            if choice is not None:
                played |= self.by_form.get(("played by", str(choice.id)), {})
        player_name = mention.beside[0] if mention.beside else ""
        several = len(parse(mention.name).words) > 1
        reasons: dict[int, tuple[int, str]] = {}
        for id_ in {**found, **played}:
            known = self.known["character", id_]
            near = id_ in self.near
            exact = id_ in found and any(bare(n) == bare(mention.name) for n in known.names)
            if mention.page and known.page:
                if mention.page == known.page:
                    reasons[id_] = (0, f"both are linked to the page {mention.page}")
                continue
            if exact and near and (id_ in played or (several and not any(c.isdigit() for c in mention.name))):
                reasons[id_] = (1, "the same name in the same series or universe")
            elif exact and several and id_ in played:
                reasons[id_] = (2, f"the same name and the same player, {player_name}")
            elif near and id_ in found and several:
                reasons[id_] = (3, f"a form of the name {known.name} in the same series or universe")
            elif (
                near
                and id_ in played
                and any(shorter(mention.name, n) or shorter(n, mention.name) for n in known.names)
            ):
                reasons[id_] = (4, f"a form of the name {known.name} with the same player, {player_name}")
        if not reasons:
            return None
        best = min(rank for rank, _ in reasons.values())
        chosen = [id_ for id_, (rank, _) in reasons.items() if rank == best]
        if len(chosen) > 1:
            return None
        return Choice(chosen[0], found.get(chosen[0], chosen[0]), reasons[chosen[0]][1])

    def _add(self, entity: str, choices: list[tuple[Mention, Choice | None]]) -> None:
        """Write choices down; who is not known yet is added (twice the same new name is one)."""
        table = ENTITIES[entity]
        new = [m for m, choice in choices if choice is None]
        keys = self._keys(entity, table, new)
        at = self.db.next_id(table) if new else 0
        rows: list[tuple[object, ...]] = []
        within: dict[str, int] = {}
        for mention, choice in choices:
            if choice is None:
                alike = next((within[f] for f in forms(entity, mention.name) if f in within), None)
                if alike is not None and (entity != "person" or self._may_be(mention, self.known[entity, alike])):
                    choice = Choice(alike, alike, "a form of the same name in this article")
                else:
                    id_ = at + len(rows)
                    rows.append(self._new(entity, id_, keys[mention.name], mention))
                    choice = Choice(id_, id_, "first met here")
                if entity not in ("work",) and (entity != "person" or len(parse(mention.name).words) > 1):
                    within |= dict.fromkeys(forms(entity, mention.name), choice.id)
            self.chosen[entity, mention.name] = choice
            self.new_rows.append((self.place.work, entity, mention.name, choice.id, choice.base, choice.why))
            known = self.known[entity, choice.id]
            if mention.name not in known.names:
                known.names.add(mention.name)
                self.new_names += [
                    (entity, choice.id, form, mention.name, choice.base)
                    for form in forms(entity, mention.name)
                    if choice.id not in self.by_form.get((entity, form), {})
                ]
                for form in forms(entity, mention.name):
                    self.by_form.setdefault((entity, form), {}).setdefault(choice.id, choice.base)
                self._fuller(entity, known, mention)
        self.db.insert(table, _COLUMNS.get(entity, ("id", "key", "name", "page")), rows)

    def _new(self, entity: str, id_: int, key: str, mention: Mention) -> tuple[object, ...]:
        """The row of somebody who is first met here."""
        year = self.place.year if entity == "person" else None
        self.known[entity, id_] = Known(id_, mention.name, mention.page, mention.maker, mention.press, year, year)
        if entity == "work":
            return (id_, key, mention.name, "mention")
        if entity == "person":
            return (id_, key, mention.name, mention.page, int(mention.maker), int(mention.press), year, year)
        return (id_, key, mention.name, mention.page)

    def _fuller(self, entity: str, known: Known, mention: Mention) -> None:
        """A character goes by the fullest form of the name."""
        if entity == "character" and shorter(known.name, mention.name):
            known.name = mention.name
            self.db.run("UPDATE characters SET name = ? WHERE id = ?", (mention.name, known.id))

    def _keys(self, entity: str, table: str, new: list[Mention]) -> dict[str, str]:
        """A free key for each new name; a character that shares its name gets its series' behind a dot."""
        wanted = {m.name: slug(parse(m.name).text if entity != "person" else m.name) for m in new}
        taken: set[str] = set()
        for part in chunks(set(wanted.values())):
            taken |= {row[0] for row in self.db.rows(f"SELECT key FROM {table} WHERE key IN ({marks(part)})", part)}
        keys: dict[str, str] = {}
        for name, key in wanted.items():
            number, free = 1, key
            while free in taken or (number > 1 and self.db.one(f"SELECT 1 FROM {table} WHERE key = ?", (free,))):
                number += 1
                in_series = entity == "character" and number == 2
                free = f"{key}.{self.place.series_key}" if in_series else f"{key}-{number}"
            taken.add(free)
            keys[name] = free
        return keys

    def _describe(self, entity: str, wanted: list[Mention]) -> None:
        """What an entity has become by being mentioned here."""
        if entity == "person":
            year = self.place.year
            for mention in wanted:
                choice = self.chosen[entity, mention.name]
                known = self.known.get((entity, choice.id))
                if known is not None and (
                    known.maker >= mention.maker
                    and known.press >= mention.press
                    and (known.page or not mention.page)
                    and (
                        year is None
                        or (known.first is not None and known.last is not None and known.first <= year <= known.last)
                    )
                ):
                    continue
                self.db.run(
                    "UPDATE people SET maker = CASE WHEN ? = 1 THEN 1 ELSE maker END,"
                    " press = CASE WHEN ? = 1 THEN 1 ELSE press END, page = coalesce(page, ?),"
                    " first_year = CASE WHEN first_year IS NULL OR first_year > ? THEN ? ELSE first_year END,"
                    " last_year = CASE WHEN last_year IS NULL OR last_year < ? THEN ? ELSE last_year END WHERE id = ?",
                    (int(mention.maker), int(mention.press), mention.page, year, year, year, year, choice.id),
                )
        elif entity == "character":
            pairs = {(self.chosen[entity, m.name].id, world) for m in wanted for world in self.place.worlds}
            held: set[tuple[int, str]] = set()
            for part in chunks({id_ for id_, _ in pairs}):
                held |= set(
                    self.db.rows(
                        f"SELECT character_id, world FROM character_worlds WHERE character_id IN ({marks(part)})", part
                    )
                )
            self.db.insert("character_worlds", ("character_id", "world"), sorted(pairs - held))

    def _forget(self, gone: set[tuple[str, int]]) -> None:
        """Entities that nobody mentions any more go, unless somebody has decided about them."""
        for entity, id_ in gone:
            table = ENTITIES[entity]
            if entity == "work" and self.db.one(
                "SELECT 1 FROM works w WHERE w.id = ? AND (w.level <> 'mention' OR EXISTS"
                " (SELECT 1 FROM articles WHERE work_id = w.id))",
                (id_,),
            ):
                continue
            if self.db.one(
                "SELECT 1 FROM appearances WHERE entity = ? AND entity_id = ?", (entity, id_)
            ) or self.db.one(f"SELECT 1 FROM decisions d JOIN {table} e ON e.id = ? WHERE e.key IN (d.a, d.b)", (id_,)):
                continue
            self.db.run("DELETE FROM names WHERE entity = ? AND entity_id = ?", (entity, id_))
            self.db.run(f"DELETE FROM {table} WHERE id = ?", (id_,))
