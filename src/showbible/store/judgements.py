"""What reviewers said of facts. Rows are only ever added: who, when and why stay, and the last word on a fact counts.

What the last words make of the facts is in ``judging``.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from showbible.kinds import Fact
from showbible.store.database import Database
from showbible.store.tables import tables

VERDICTS = ("accept", "correct", "reject", "add", "withdraw")


@dataclass(frozen=True, slots=True)
class Judgement:
    """One reviewer's word on one fact of a work.

    ``uid`` is the fact's id without its work's key, ``fact`` what stands in its place (``correct``, ``add``);
    ``quote`` at ``start``-``end`` the words that were judged, ``at`` the time (ISO 8601, UTC). ``state`` is
    ``stands``, or ``changed`` where the article no longer has these words for it, or ``gone``.
    """

    id: int
    work: str
    uid: str
    verdict: str
    fact: Fact | None
    start: int
    end: int
    quote: str
    who: str
    why: str
    at: str
    state: str


def short(uid: str) -> str:
    """A fact's id without its work's key, which may change between revisions.

    >>> short("harbour-lights.s01.cast.0123456789")
    'cast.0123456789'
    """
    return ".".join(uid.rsplit(".", 2)[-2:])


def fact_of(line: str) -> Fact:
    """The fact of a line of the fact format."""
    held = json.loads(line)
    kind = tables()[held.pop("kind")].fact
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in held.items()})


def added_uid(fact: Fact, start: int, end: int) -> str:
    """The id of a fact that a reviewer added."""
    line = json.dumps([fact.to_dict(), start, end], ensure_ascii=False, sort_keys=True)
    return f"{fact.kind}.added-{hashlib.sha256(line.encode()).hexdigest()[:10]}"


def judgements(db: Database, work: int | None = None) -> list[Judgement]:
    """The judgements of a work, or all, in the order in which they were made, each with its state now."""
    where, values = ("j.work_id = ?", (work,)) if work is not None else ("1 = 1", ())
    rows = db.rows(
        "SELECT j.id, w.key, j.uid, j.verdict, j.fact, j.span_start, j.span_end, j.quote, j.who, j.why, j.judged_at,"
        " j.work_id, r.source_id = j.source_id FROM judgements j JOIN works w ON w.id = j.work_id"
        " LEFT JOIN articles a ON a.work_id = j.work_id LEFT JOIN revisions r ON r.id = a.revision_id"
        f" WHERE {where} ORDER BY j.id",
        values,
    )
    found = []
    for row in rows:
        id_, key, uid, verdict, line, start, end, quote, who, why, at, work_id, same_source = row
        state = "stands"
        if uid.split(".")[1].startswith("added-"):
            if not same_source:
                start, end, state = _again(db, work_id, quote, start, end)
        else:
            state, start, end = _state(db, f"{key}.{uid}", quote, start, end)
        fact = fact_of(line) if line is not None else None
        found.append(Judgement(id_, key, uid, verdict, fact, start, end, quote, who, why, at, state))
    return found


def _state(db: Database, uid: str, quote: str, start: int, end: int) -> tuple[str, int, int]:
    places = db.rows(
        "SELECT c.quote, c.span_start, c.span_end FROM citations c JOIN facts f ON f.id = c.fact_id WHERE f.uid = ?",
        (uid,),
    )
    if not places:
        return "gone", start, end
    same = [p for p in places if p[0] == quote]
    return ("stands", same[0][1], same[0][2]) if same else ("changed", start, end)


def _again(db: Database, work: int, quote: str, start: int, end: int) -> tuple[int, int, str]:
    """Where the words of an added fact stand in a new revision: found only if they are there once."""
    row = db.one(
        "SELECT s.text FROM articles a JOIN revisions r ON r.id = a.revision_id JOIN sources s ON s.id = r.source_id"
        " WHERE a.work_id = ?",
        (work,),
    )
    text = str(row[0]) if row else ""
    at = text.find(quote)
    if at < 0 or text.find(quote, at + 1) >= 0:
        return start, end, "changed"
    return at, at + len(quote), "stands"
