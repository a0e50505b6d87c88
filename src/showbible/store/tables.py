"""One table for each kind of fact, derived from its dataclass: fields become columns.

A date brings its bounds along, a name its entity, a list is a JSON array; the rest is as it is in the fact format.
What a dataclass cannot say (which fields are dates, which name somebody) stands in the two tables below.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from showbible.kinds import KINDS, Fact

#: Fields that hold an EDTF date.
DATES: dict[str, tuple[str, ...]] = {
    "event": ("date",),
    "release": ("start", "end"),
    "episode": ("air_date",),
    "viewership": ("date",),
    "music": ("date",),
}


class Slot(NamedTuple):
    """A field that names an entity: of which sort, and (where not all do) for which facts."""

    field: str
    entity: str
    only: Callable[[Any], bool] | None = None


#: Fields that name somebody or something, by kind. ``only`` picks the facts of a kind for which they do.
SLOTS: dict[str, tuple[Slot, ...]] = {
    "attribute": (Slot("value", "organisation", lambda fact: fact.property == "network"),),
    "cast": (
        Slot("performer", "person"),
        Slot("character", "character", lambda fact: fact.character != fact.performer),
    ),
    "crew": (Slot("person", "person"),),
    "company": (Slot("company", "organisation"),),
    "event": (Slot("subject", "person", lambda fact: fact.type == "casting"), Slot("place", "place")),
    "release": (Slot("service", "organisation"),),
    "score": (Slot("aggregator", "organisation"),),
    "review": (Slot("critic", "person"), Slot("outlet", "organisation")),
    "quote": (Slot("speaker", "person"),),
    "accolade": (Slot("recipients", "person"),),
    "episode": (Slot("directors", "person"), Slot("writers", "person")),
    "music": (Slot("artists", "person"), Slot("label", "organisation")),
    "location": (Slot("place", "place"),),
    "tie_in": (Slot("target", "work"),),
}

#: Each sort of entity and its table.
ENTITIES: dict[str, str] = {
    "person": "people",
    "character": "characters",
    "organisation": "organisations",
    "place": "places",
    "work": "works",
}

#: Table names where adding an s gives no English or a word that SQL keeps for itself.
_NAMES = {
    "cast": "cast_members",
    "crew": "crew_members",
    "company": "companies",
    "music": "music",
    "viewership": "viewership",
}
#: Columns whose field name SQL keeps for itself (a column named ``end`` is quoted everywhere).
_RENAMED = {"order": "list_order", "start": "start_date", "end": "end_date"}
_TYPES: dict[object, str] = {str: "text", int: "integer", float: "real"}


class Column(NamedTuple):
    """A column: ``type`` is ``text``, ``integer`` or ``real``; ``references`` a table; ``note`` what it means."""

    name: str
    type: str
    required: bool = False
    references: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a kind: its columns after ``fact_id`` and ``work_id``, in the order of the fields."""

    name: str
    kind: str
    fact: type[Fact]
    columns: tuple[Column, ...]
    #: The fields as ``(field, column, shape)``; shape: ``plain``, ``list`` or ``mixed`` (text or a whole number).
    fields: tuple[tuple[str, str, str], ...]
    dates: tuple[str, ...]
    slots: tuple[Slot, ...]
    #: Lists of names: the table that ties each name to its entity, and the slot.
    links: tuple[tuple[str, Slot], ...]
    #: The fields that name somebody or something.
    named: frozenset[str]

    def column_of(self, name: str) -> str:
        """The column of a field."""
        return _RENAMED.get(name, name)


def _shape(hint: object) -> tuple[str, str, bool, str]:
    """Type, shape, whether required, and the note of a field's hint."""
    note = ""
    if get_origin(hint) is Annotated:
        hint, *notes = get_args(hint)
        note = str(notes[0]) if notes else ""
    required = True
    parts: tuple[object, ...] = (hint,)
    if get_origin(hint) in (Union, types.UnionType):
        parts = get_args(hint)
        required = type(None) not in parts
        parts = tuple(p for p in parts if p is not type(None))
    if set(parts) == {str, int}:
        return "text", "mixed", required, note
    (part,) = parts
    if get_origin(part) is Literal:
        part = type(get_args(part)[0])
    if get_origin(part) is tuple:
        return "text", "list", True, note
    return _TYPES[part], "plain", required, note


def table_of(fact: type[Fact]) -> Table:
    """The table of one kind.

    >>> from showbible.kinds import Cast
    >>> [c.name for c in table_of(Cast).columns]
    ['performer', 'performer_id', 'character', 'character_id', 'tier', 'list_order']
    """
    hints = get_type_hints(fact, include_extras=True)
    kind = fact.kind
    dates = DATES.get(kind, ())
    slots = {s.field: s for s in SLOTS.get(kind, ())}
    columns: list[Column] = []
    described: list[tuple[str, str, str]] = []
    for field in fields(fact):
        name = _RENAMED.get(field.name, field.name)
        type_, shape, required, note = _shape(hints[field.name])
        columns.append(Column(name, type_, required, None, note))
        described.append((field.name, name, shape))
        if shape == "mixed":
            columns.append(Column(f"{name}_number", "integer", note="the value where it is a whole number"))
        if field.name in dates:
            stem = name.removesuffix("_date")
            columns += [
                Column(f"{stem}_text", "text", note="the words of the source that give the date"),
                Column(f"{stem}_earliest", "text", note="its first possible day"),
                Column(f"{stem}_latest", "text", note="its last possible day"),
                Column(f"{stem}_precision", "text", note="day, month, season, year, range, before, ..."),
            ]
        slot = slots.get(field.name)
        if slot and shape != "list":
            columns.append(Column(f"{name}_id", "integer", references=ENTITIES[slot.entity]))
    lists = {f for f, _, shape in described if shape == "list"}
    return Table(
        _NAMES.get(kind, kind + "s"),
        kind,
        fact,
        tuple(columns),
        tuple(described),
        dates,
        tuple(slots.values()),
        tuple((f"{kind}_{s.field}", s) for s in slots.values() if s.field in lists),
        frozenset(slots),
    )


@cache
def tables() -> dict[str, Table]:
    """Every kind's table, by kind, in the order of ``KINDS``."""
    return {fact.kind: table_of(fact) for fact in KINDS}
