"""The rows of facts: each in its kind's table, with its citations, and what ties its names to entities."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from showbible.kinds import Fact
from showbible.store.database import Database
from showbible.store.mentions import named
from showbible.store.tables import Slot, Table, tables
from showbible.store.verbatim import words_of
from showbible.text import BadInput, Source
from showbible.text.edtf import Bounds, bounds

Row = tuple[object, ...]
#: Who is meant: an entity's row by its sort and the name that stands for it.
Who = Mapping[tuple[str, str], int]


def dates_of(facts: Iterable[Fact]) -> dict[str, Bounds]:
    """The bounds of every date that the facts have.

    Raises:
        BadInput: a date that is none.
    """
    found: dict[str, Bounds] = {}
    for fact in facts:
        for name in tables()[fact.kind].dates:
            value = getattr(fact, name)
            if value is not None and value not in found:
                found[value] = bounds(value)
    return found


@cache
def _plan(kind: str) -> tuple[tuple[str, str, bool, Slot | None], ...]:
    """How a kind's fields become columns: field, shape, whether it is a date, and whom it names."""
    table = tables()[kind]
    slots = {slot.field: slot for slot in table.slots}
    return tuple((name, shape, name in table.dates, slots.get(name)) for name, _, shape in table.fields)


def _nobody(_: tuple[str, str]) -> None:
    """Whom a name means that names nobody."""


class FactRows:
    """The rows of a work's facts, gathered one fact at a time and put in at once."""

    def __init__(
        self, db: Database, work: int, source: int, text: Source, ids: Who, dates: Mapping[str, Bounds]
    ) -> None:
        self.db = db
        self._work, self._source, self._uri, self._text = work, source, text.uri, text.text
        self._ids, self._dates = ids, dates
        self._fact, self._citation = db.next_id("facts"), db.next_id("citations")
        self._facts: list[Row] = []
        self._citations: list[Row] = []
        self._conflicts: list[Row] = []
        self._kinds: dict[str, list[Row]] = {}
        self._links: dict[str, list[Row]] = {}

    def add(
        self, uid: str, position: int, fact: Fact, spans: Iterable[tuple[int, int, str]], conflicts: Iterable[str] = ()
    ) -> int:
        """Gather a fact; ``spans`` are start, end and rule. The id that its row will have.

        Raises:
            BadInput: a span is no place in the text.
        """
        table, text = tables()[fact.kind], self._text
        id_, citation = self._fact + len(self._facts), self._citation + len(self._citations)
        self._facts.append((id_, uid, self._work, fact.kind, position, citation))
        quotes: list[str] = []
        for start, end, rule in spans:
            if not 0 <= start < end <= len(text):
                raise BadInput(f"{self._uri}: a {fact.kind} is pinned to {start}:{end}, which is no place in the text")
            quote = text[start:end]
            self._citations.append((citation + len(quotes), id_, self._source, start, end, rule, quote))
            quotes.append(quote)
        self._conflicts += [(id_, n, message) for n, message in enumerate(conflicts)]
        self._kinds.setdefault(fact.kind, []).append((id_, self._work, *self._values(table, fact, quotes)))
        ids, work = self._ids, self._work
        for link, slot in table.links:
            means = ids.get if slot.only is None or slot.only(fact) else _nobody
            rows = self._links.setdefault(link, [])
            rows += [(id_, work, n, m, means((slot.entity, m))) for n, m in enumerate(getattr(fact, slot.field))]
        return id_

    def _values(self, table: Table, fact: Fact, quotes: Sequence[str]) -> list[object]:
        """The values of a fact's own columns, in the order of the table's."""
        values: list[object] = []
        for name, shape, dated, slot in _plan(table.kind):
            value = getattr(fact, name)
            if shape == "list":
                values.append(json.dumps(value, ensure_ascii=False) if value else "[]")
                continue
            if shape == "mixed":
                values += (str(value), value if isinstance(value, int) else None)
            else:
                values.append(value)
            if dated:
                values += self._date(value, quotes)
            if slot is not None:
                meant = isinstance(value, str) and (slot.only is None or slot.only(fact))
                values.append(self._ids.get((slot.entity, value)) if meant else None)
        return values

    def _date(self, value: str | None, quotes: Sequence[str]) -> tuple[str | None, ...]:
        """A date's neighbours: its words in the source, its first and last day, its precision."""
        if value is None:
            return None, None, None, None
        found = self._dates[value]
        precision = found.precision + ("~" if found.approximate else "")
        return words_of(value, tuple(quotes)), found.earliest, found.latest, precision

    def insert(self) -> None:
        """Put all of them in."""
        db = self.db
        # What a key that is checked at the end points from comes before what it points to: the other way round,
        # SQLite looks through the whole table for each row.
        db.insert(
            "citations", ("id", "fact_id", "source_id", "span_start", "span_end", "rule", "quote"), self._citations
        )
        db.insert("facts", ("id", "uid", "work_id", "kind", "position", "citation_id"), self._facts)
        db.insert("conflicts", ("fact_id", "position", "message"), self._conflicts)
        for kind, rows in self._kinds.items():
            table = tables()[kind]
            db.insert(table.name, ("fact_id", "work_id", *(c.name for c in table.columns)), rows)
        for link, rows in self._links.items():
            db.insert(link, ("fact_id", "work_id", "position", "name", "entity_id"), rows)


def relink(db: Database, id_: int, fact: Fact, ids: Who | None) -> None:
    """Let the names in a fact's row mean these entities, or (``None``) nobody."""
    table = tables()[fact.kind]
    known = ids or {}
    who = {(field, name): known.get((entity, name)) for field, entity, name in named(fact)}
    lists = {slot.field: link for link, slot in table.links}
    for slot in table.slots:
        value = getattr(fact, slot.field)
        link = lists.get(slot.field)
        if link is not None:
            for name in value:
                one = who.get((slot.field, name))
                db.run(f"UPDATE {link} SET entity_id = ? WHERE fact_id = ? AND name = ?", (one, id_, name))
        elif isinstance(value, str):
            column = f"{table.column_of(slot.field)}_id"
            db.run(f"UPDATE {table.name} SET {column} = ? WHERE fact_id = ?", (who.get((slot.field, value)), id_))
