"""What a revision of an article did to its facts."""

from __future__ import annotations

import json
from collections.abc import Iterator

from showbible.catalogue.rows import Change
from showbible.kinds import KINDS, Fact
from showbible.store.database import Database
from showbible.store.read import facts_of
from showbible.text import BadInput

_BY_KIND = {fact.kind: fact for fact in KINDS}


def fact_of(line: str) -> Fact:
    """The fact of a line of the fact format."""
    held = json.loads(line)
    kind = _BY_KIND[held.pop("kind")]
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in held.items()})


def _facts_at(db: Database, article: int, work: int, number: int, current: int) -> dict[str, Fact]:
    if number == current:
        return {_short(s.uid): s.fact for s in facts_of(db, "k.work_id = ?", (work,), which="read")}
    rows = db.rows(
        "SELECT h.uid, h.fact FROM history h JOIN revisions r ON r.id = h.revision_id WHERE r.article_id = ? AND r.number = ?"
        " ORDER BY h.id",
        (article, number),
    )
    return {_short(uid): fact_of(fact) for uid, fact in rows}


def _short(uid: str) -> str:
    """A fact's id without its work's key, which may have changed between revisions."""
    return ".".join(uid.rsplit(".", 2)[1:])


def diff(db: Database, article: int, older: int | None = None, newer: int | None = None) -> Iterator[Change]:
    """What came, went and changed from revision ``older`` to ``newer`` (by number; the last two by default).

    Raises:
        BadInput: the article has no such revision.
    """
    row = db.one(
        "SELECT r.number, a.work_id, a.title FROM articles a JOIN revisions r ON r.id = a.revision_id WHERE a.id = ?",
        (article,),
    )
    if row is None:
        raise BadInput("no such article in the catalogue")
    current, work, title = row
    newer = current if newer is None else newer
    older = max(newer - 1, 1) if older is None else older
    for number in (older, newer):
        if not 1 <= number <= current:
            raise BadInput(f"{title} has revisions 1 to {current}, not {number}")
    before = _facts_at(db, article, work, older, current)
    after = _facts_at(db, article, work, newer, current)
    for key, fact in after.items():
        if key not in before:
            yield Change("came", fact.kind, None, fact)
        elif before[key] != fact:
            yield Change("changed", fact.kind, before[key], fact)
    for key, fact in before.items():
        if key not in after:
            yield Change("went", fact.kind, fact, None)
