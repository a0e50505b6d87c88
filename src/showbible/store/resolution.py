"""Which mentions of several articles are one: conservative, with a reason for each, and undone by a person's word.

A mention that is not surely somebody known is somebody new. Within an article one name is one bearer; what a work
says against it (links to two pages, a critic and a player, a life of a hundred years) keeps two apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from showbible.kinds import Attribute, Fact
from showbible.store.choosing import Choice, Known, choose_character, forms, lone, may_be
from showbible.store.database import Database, chunks, marks
from showbible.store.identity import bare, shorter, slug
from showbible.store.mentions import Mention
from showbible.store.naming import called, having, is_keyed
from showbible.store.tables import ENTITIES
from showbible.store.works import WorkName
from showbible.text.edtf import Bounds

_COLUMNS = {
    "work": ("id", "key", "title", "level"),
    "person": ("id", "key", "name", "page", "maker", "press", "first_year", "last_year"),
}


class Place(NamedTuple):
    """The work that mentions stand in: ``worlds`` are its series and franchise, ``year`` the first it is dated to."""

    work: int
    title: str
    series: int | None
    series_key: str
    worlds: tuple[str, ...]
    year: int | None


def place_of(
    facts: Iterable[Fact], work: int, name: WorkName, series: int | None, dates: Mapping[str, Bounds]
) -> Place:
    """Where the mentions of a work's facts stand; ``dates`` are the bounds of all that is dated in them."""
    own = series or (work if name.level == "series" else None)
    series_key = name.series_key or name.key
    worlds = [f"series:{series_key}"]
    for fact in facts:
        if isinstance(fact, Attribute) and fact.property == "franchise":
            worlds.append(f"franchise:{bare(str(fact.value))}")
    years = [int((b.earliest or b.latest or "0")[:4]) for b in dates.values()]
    return Place(work, name.title, own, series_key, tuple(dict.fromkeys(worlds)), min(years) if years else None)


class Resolver:
    """Resolves the mentions of one work; within ``write()``."""

    def __init__(self, db: Database, place: Place) -> None:
        self.db = db
        self.place = place
        self.known: dict[tuple[str, int], Known] = {}
        #: ``(entity, form)``, ``(entity page, page)`` or ``(played by, person)`` -> entity -> who it is without decisions.
        self.found: dict[tuple[str, str], dict[int, int]] = {}
        self.near: set[int] = set()
        #: The keys that were asked for, of the sort that is being resolved, and whether somebody has them.
        self.met: dict[str, bool] = {}
        self.new_names: list[tuple[object, ...]] = []
        self.new_rows: list[tuple[object, ...]] = []
        self.chosen: dict[tuple[str, str], Choice] = {}

    def resolve(self, found: dict[tuple[str, str], Mention]) -> dict[tuple[str, str], int]:
        """The entity of each mention; what is new is added, and each choice is written down with its reason."""
        before = {
            (entity, name): (row, Choice(id_, base, why), decision)
            for row, entity, name, id_, base, why, decision in self.db.rows(
                "SELECT id, entity, name, entity_id, base_id, why, decision_id FROM appearances WHERE work_id = ?",
                (self.place.work,),
            )
        }
        by_sort: dict[str, list[Mention]] = {entity: [] for entity in ENTITIES}
        for mention in found.values():
            by_sort[mention.entity].append(mention)
        for entity, wanted in by_sort.items():
            fresh = [m for m in wanted if (entity, m.name) not in before]
            chosen = {(entity, m.name): before[entity, m.name][1] for m in wanted if (entity, m.name) in before}
            self.chosen |= chosen
            self._load(entity, fresh)
            self._read(entity, {c.id for c in chosen.values() if (entity, c.id) not in self.known})
            self._add(entity, [(m, self._choose(m)) for m in fresh])
            self._describe(entity, wanted)
        self._settle(before, found)
        return {key: choice.id for key, choice in self.chosen.items()}

    def _settle(
        self, before: dict[tuple[str, str], tuple[int, Choice, int | None]], found: dict[tuple[str, str], Mention]
    ) -> None:
        """Write down what is new, let go of what is no longer said; what was decided stays for when it is said again."""
        for part in chunks(held[0] for key, held in before.items() if key in found):
            self.db.run(f"UPDATE appearances SET stated = 1 WHERE stated = 0 AND id IN ({marks(part)})", part)
        for key, (row, _, decision) in before.items():
            if key in found:
                continue
            if decision is not None:
                self.db.run("UPDATE appearances SET stated = 0 WHERE id = ?", (row,))
            else:
                self.db.run("DELETE FROM appearances WHERE id = ?", (row,))
        for table, columns, rows in (
            ("appearances", ("work_id", "entity", "name", "entity_id", "base_id", "why"), self.new_rows),
            ("names", ("entity", "entity_id", "norm", "scope", "name", "base_id", "keyed"), self.new_names),
        ):
            if rows:
                at = self.db.next_id(table)
                self.db.insert(table, ("id", *columns), [(at + n, *row) for n, row in enumerate(rows)])
        self._forget({(e, held[1].id) for (e, n), held in before.items() if (e, n) not in found})

    def _scopes(self, entity: str, name: str) -> tuple[str, ...]:
        """Where a name is looked for: a character's within its worlds, a person's of one word within its series."""
        if entity == "character":
            return self.place.worlds
        return self.place.worlds[:1] if entity == "person" and lone(name) else ("",)

    def _load(self, entity: str, wanted: list[Mention]) -> None:
        """Everybody who has one of the names, is linked to one page, or is played by a character's player."""
        ids: set[int] = set()
        self.met = {}
        by_scopes: dict[tuple[str, ...], set[str]] = {}
        for mention in wanted:
            by_scopes.setdefault(self._scopes(entity, mention.name), set()).update(forms(entity, mention.name))
        for scopes, norms in by_scopes.items():
            for norm, id_, base in called(self.db, entity, norms, scopes, self.met):
                self.found.setdefault((entity, norm), {}).setdefault(id_, base)
                ids.add(id_)
        if entity == "character":
            self.near = set(ids)
            ids |= self._played(wanted)
        for part in chunks({m.page for m in wanted if m.page is not None} if entity != "work" else ()):
            for id_, page, current in self.db.rows(
                f"SELECT id, page, coalesce(same_as, id) FROM {ENTITIES[entity]} WHERE page IN ({marks(part)})", part
            ):
                self.found.setdefault((f"{entity} page", page), {}).setdefault(current, id_)
                ids.add(current)
        self._read(entity, ids)

    def _played(self, wanted: list[Mention]) -> set[int]:
        """The characters that the players have played; those of this work's worlds are near."""
        ids: set[int] = set()
        players = {c.id for m in wanted for p in m.beside if (c := self.chosen.get(("person", p)))}
        for part in chunks(players):
            for player, id_ in self.db.rows(
                "SELECT DISTINCT performer_id, character_id FROM cast_members"
                f" WHERE character_id IS NOT NULL AND performer_id IN ({marks(part)})",
                part,
            ):
                self.found.setdefault(("played by", str(player)), {}).setdefault(id_, id_)
                ids.add(id_)
        for part in chunks(ids - self.near):
            self.near |= {
                row[0]
                for row in self.db.rows(
                    f"SELECT DISTINCT entity_id FROM names WHERE entity = 'character' AND entity_id IN ({marks(part)})"
                    f" AND scope IN ({marks(self.place.worlds)})",
                    (*part, *self.place.worlds),
                )
            }
        return ids

    def _read(self, entity: str, ids: set[int]) -> None:
        extra = "key, maker, press, first_year, last_year" if entity == "person" else "key, 0, 0, NULL, NULL"
        page = "NULL" if entity == "work" else "page"
        name = "title" if entity == "work" else "name"
        for part in chunks(ids):
            for id_, text, link, key, maker, press, first, last in self.db.rows(
                f"SELECT id, {name}, {page}, {extra} FROM {ENTITIES[entity]} WHERE id IN ({marks(part)})", part
            ):
                self.known[entity, id_] = Known(id_, text, link, bool(maker), bool(press), first, last, key)
            for id_, norm, scope, text in self.db.rows(
                f"SELECT entity_id, norm, scope, name FROM names WHERE entity = ? AND entity_id IN ({marks(part)})",
                (entity, *part),
            ):
                self.known[entity, id_].names.add(text)
                self.known[entity, id_].forms.add((norm, scope))

    def _choose(self, mention: Mention) -> Choice | None:
        entity = mention.entity
        if mention.page is not None:
            linked = self.found.get((f"{entity} page", mention.page), {})
            if len(linked) == 1:
                ((id_, base),) = linked.items()
                return Choice(id_, base, f"both are linked to the page {mention.page}")
        found = {
            id_: base
            for form in forms(entity, mention.name)
            for id_, base in self.found.get((entity, form), {}).items()
        }
        if entity == "character":
            played: dict[int, int] = {}
            for player in mention.beside:
                choice = self.chosen.get(("person", player))
                if choice is not None:
                    played |= self.found.get(("played by", str(choice.id)), {})
            return choose_character(mention, found, played, self.near, self.known)
        if entity == "person":
            year = self.place.year
            found = {id_: base for id_, base in found.items() if may_be(mention, self.known[entity, id_], year)}
        why = f"the same name as {{}}{' in the same series' if lone(mention.name) else ', and nothing says otherwise'}"
        if len(found) > 1:
            around = self._around(entity, list(found))
            if len(around) != 1:
                return None
            found, why = {around[0]: found[around[0]]}, "the same name as {} in the same series"
        for id_, base in found.items():
            return Choice(id_, base, why.format(self.known[entity, id_].name))
        return None

    def _around(self, entity: str, ids: list[int]) -> list[int]:
        """Those of them who appear in the work's series."""
        if self.place.series is None:
            return []
        return [
            row[0]
            for part in chunks(ids)
            for row in self.db.rows(
                "SELECT DISTINCT a.entity_id FROM appearances a JOIN works w ON w.id = a.work_id WHERE a.entity = ?"
                f" AND a.entity_id IN ({marks(part)}) AND (w.series_id = ? OR w.id = ?)",
                (entity, *part, self.place.series, self.place.series),
            )
        ]

    def _add(self, entity: str, choices: list[tuple[Mention, Choice | None]]) -> None:
        """Write choices down; who is not known yet is added (two forms of one new name are one)."""
        table = ENTITIES[entity]
        new = [m for m, choice in choices if choice is None]
        keys = self._keys(entity, table, new)
        at = self.db.next_id(table) if new else 0
        rows: list[tuple[object, ...]] = []
        within: dict[str, int] = {}
        for mention, choice in choices:
            if choice is None:
                own = forms(entity, mention.name)
                alike = next((within[f] for f in own if f in within), None)
                if alike is not None and (entity != "person" or may_be(mention, self.known[entity, alike], None)):
                    choice = Choice(alike, alike, "a form of the same name in this article")
                else:
                    id_ = at + len(rows)
                    rows.append(self._new(entity, id_, keys[mention.name], mention))
                    choice = Choice(id_, id_, "first met here")
                if entity != "person" or not lone(mention.name):
                    within |= dict.fromkeys(own, choice.id)
            self.chosen[entity, mention.name] = choice
            self.new_rows.append((self.place.work, entity, mention.name, choice.id, choice.base, choice.why))
        self.db.insert(table, _COLUMNS.get(entity, ("id", "key", "name", "page")), rows)

    def _new(self, entity: str, id_: int, key: str, mention: Mention) -> tuple[object, ...]:
        """The row of somebody who is first met here."""
        year = self.place.year if entity == "person" else None
        self.known[entity, id_] = Known(id_, mention.name, mention.page, mention.maker, mention.press, year, year, key)
        if entity == "work":
            return (id_, key, mention.name, "mention")
        if entity == "person":
            return (id_, key, mention.name, mention.page, int(mention.maker), int(mention.press), year, year)
        return (id_, key, mention.name, mention.page)

    def _keys(self, entity: str, table: str, new: list[Mention]) -> dict[str, str]:
        """A free key for each new name; a character that shares its name gets its series' behind a dot."""
        wanted = {m.name: slug(m.name) for m in new}
        having(self.db, entity, set(wanted.values()) - self.met.keys(), self.met)
        taken = {key for key, is_taken in self.met.items() if is_taken}
        keys: dict[str, str] = {}
        for name, key in wanted.items():
            number, free = 1, key
            while free in taken or (number > 1 and self.db.one(f"SELECT 1 FROM {table} WHERE key = ?", (free,))):
                number += 1
                in_series = number == 2 and (entity == "character" or (entity == "person" and lone(name)))
                free = f"{key}.{self.place.series_key}" if in_series else f"{key}-{number}"
            taken.add(free)
            keys[name] = free
        return keys

    def _describe(self, entity: str, wanted: list[Mention]) -> None:
        """What entities have become by being mentioned here: names, where to look for them, and what they do."""
        for mention in wanted:
            choice = self.chosen[entity, mention.name]
            known = self.known[entity, choice.id]
            known.names.add(mention.name)
            for scope in self._scopes(entity, mention.name):
                for form in forms(entity, mention.name):
                    if (form, scope) not in known.forms:
                        known.forms.add((form, scope))
                        keyed = int(is_keyed(entity, known.key, form, scope))
                        self.new_names.append((entity, choice.id, form, scope, mention.name, choice.base, keyed))
            if entity == "character" and shorter(known.name, mention.name):  # It goes by its fullest name.
                known.name = mention.name
                self.db.run("UPDATE characters SET name = ? WHERE id = ?", (mention.name, known.id))
            if mention.page is not None and known.page is None and entity != "work":
                known.page = mention.page
                self.db.run(f"UPDATE {ENTITIES[entity]} SET page = ? WHERE id = ?", (mention.page, known.id))
            if entity == "person":
                self._credit(mention, known)

    def _credit(self, mention: Mention, known: Known) -> None:
        """A person makes works or writes about them, from one year to another."""
        years = [y for y in (known.first, known.last, self.place.year) if y is not None]
        told = (
            known.maker or mention.maker,
            known.press or mention.press,
            min(years, default=None),
            max(years, default=None),
        )
        if told != (known.maker, known.press, known.first, known.last):
            known.maker, known.press, known.first, known.last = told
            self.db.run(
                "UPDATE people SET maker = ?, press = ?, first_year = ?, last_year = ? WHERE id = ?",
                (int(told[0]), int(told[1]), told[2], told[3], known.id),
            )

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
