"""Judging facts: a word is kept beside what was read, and what the last words come to is settled for every answer.

What was read stays as it is. A corrected fact gets a second row, which counts in its place; an added one gets a row
of its own; a rejected one no longer counts. These rows are derived: whenever somebody judges, and whenever the
article is read again, they are made anew from the judgements.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from showbible.kinds import Fact
from showbible.store.database import Database
from showbible.store.factrows import FactRows, dates_of, relink
from showbible.store.judgements import VERDICTS, Judgement, judgements, short
from showbible.store.mentions import mentions
from showbible.store.read import Stated, facts_of
from showbible.store.resolution import Resolver, place_of
from showbible.store.works import WorkName
from showbible.text import BadInput, Source

_SOURCE = (
    "SELECT s.id, r.uri, s.text, s.sha256, s.form FROM articles a JOIN revisions r ON r.id = a.revision_id"
    " JOIN sources s ON s.id = r.source_id WHERE a.work_id = ?"
)


def judge(
    db: Database, work: int, uid: str, verdict: str, fact: Fact | None, span: tuple[int, int], who: str, why: str
) -> None:
    """Keep a judgement of words of a work's present source.

    Raises:
        BadInput: no verdict, nobody's, or no place in the text.
    """
    if verdict not in VERDICTS:
        raise BadInput(f"{verdict!r} is no verdict; one of: {', '.join(VERDICTS)}")
    if not who.strip():
        raise BadInput("a judgement needs the name of the one who judges")
    with db.write():
        row = db.one(_SOURCE, (work,))
        if row is None:
            raise BadInput("no article about this work is in the catalogue")
        start, end = span
        if not 0 <= start < end <= len(row[2]):
            raise BadInput(f"{start}:{end} is no place in the text (0:{len(row[2])})")
        columns = (
            "id",
            "work_id",
            "uid",
            "verdict",
            "fact",
            "source_id",
            "span_start",
            "span_end",
            "quote",
            "who",
            "why",
        )
        line = json.dumps(fact.to_dict(), ensure_ascii=False) if fact is not None else None
        values = (db.next_id("judgements"), work, short(uid), verdict, line, row[0], start, end, row[2][start:end])
        now = datetime.now(UTC).isoformat(timespec="seconds")
        db.insert("judgements", (*columns, "judged_at"), [(*values, who.strip()[:80], why.strip()[:500], now)])
        settle(db, work)


class _Word(NamedTuple):
    """The last word on a fact that was read, or on one that was added: ``fact`` is what is to stand."""

    judgement: int
    verdict: str
    fact: Fact | None
    start: int
    end: int


def last_words(made: Iterable[Judgement]) -> dict[str, _Word]:
    """The last judgement of each fact that still holds, by the fact's id without its work's key.

    One that was withdrawn, or whose words have changed, is none. What was corrected or added stays so when somebody
    accepts it: what they saw is what they accept.
    """
    last: dict[str, Judgement] = {}
    told: dict[str, Judgement] = {}
    for judgement in made:
        last[judgement.uid] = judgement
        if judgement.fact is not None:
            told[judgement.uid] = judgement
        elif judgement.verdict != "accept":
            told.pop(judgement.uid, None)
    found: dict[str, _Word] = {}
    for uid, word in last.items():
        if word.verdict == "withdraw" or word.state != "stands":
            continue
        own = told.get(uid, word)
        found[uid] = _Word(own.id, own.verdict, own.fact, own.start, own.end)
    return found


def settle(db: Database, work: int) -> None:
    """Make the rows that a work's judgements come to; within ``write()``."""
    former = [
        row[0] for row in db.rows("SELECT fact_id FROM reviewed WHERE work_id = ? AND verdict <> 'accept'", (work,))
    ]
    said = last_words(judgements(db, work))
    if not former and not said:
        return
    db.run(
        "DELETE FROM facts WHERE id IN (SELECT fact_id FROM reviewed WHERE work_id = ?"
        " AND (verdict = 'add' OR replaces IS NOT NULL))",
        (work,),
    )
    db.run("DELETE FROM reviewed WHERE work_id = ?", (work,))
    _Settling(db, work, said, set(former)).run()


class _Settling:
    """The making of a work's rows from the last words on its facts."""

    def __init__(self, db: Database, work: int, said: dict[str, _Word], former: set[int]) -> None:
        self.db, self.work, self.said, self.former = db, work, said, former
        self.ids = {
            short(uid): (id_, position)
            for id_, uid, position in db.rows("SELECT id, uid, position FROM facts WHERE work_id = ?", (work,))
        }
        self.read = {short(s.uid): s for s in facts_of(db, "k.work_id = ?", (work,), which="read")}
        self.aside = {uid for uid, word in said.items() if uid in self.read and word.verdict in ("reject", "correct")}

    def run(self) -> None:
        """Set aside what does not count, find out who is meant by what does, and write it down."""
        for uid in self.aside:
            relink(self.db, self.ids[uid][0], self.read[uid].fact, None)
        made = [w.fact for w in self.said.values() if w.fact is not None]
        standing = [s.fact for uid, s in self.read.items() if uid not in self.aside]
        facts = [*standing, *made]
        dates = dates_of(facts)
        name, series = self._name()
        who = Resolver(self.db, place_of(facts, self.work, name, series, dates)).resolve(mentions(facts, {}))
        for uid, stated in self.read.items():
            id_ = self.ids[uid][0]
            if id_ in self.former and uid not in self.aside:
                relink(self.db, id_, stated.fact, who)
        source_id, uri, text, sha256, form = self.db.rows(_SOURCE, (self.work,))[0]
        rows = FactRows(self.db, self.work, source_id, Source(uri, text, sha256, form), who, dates)
        reviewed: list[tuple[object, ...]] = []
        for uid, word in self.said.items():
            reviewed += self._rows(rows, name.key, uid, word)
        rows.insert()
        columns = ("fact_id", "work_id", "judgement_id", "verdict", "counts", "replaces")
        self.db.insert("reviewed", columns, reviewed)

    def _rows(self, rows: FactRows, key: str, uid: str, word: _Word) -> list[tuple[object, ...]]:
        """What is written down of one fact; the row of a fact that a reviewer made is gathered on the way."""
        stated = self.read.get(uid)
        if stated is None:
            if word.verdict != "add" or word.fact is None:
                return []
            span = (word.start, word.end, "reviewer")
            own = rows.add(f"{key}.{uid}", len(self.ids), word.fact, [span])
            return [(own, self.work, word.judgement, "add", 1, None)]
        id_, position = self.ids[uid]
        if word.verdict != "correct" or word.fact is None:
            return [(id_, self.work, word.judgement, word.verdict, int(word.verdict == "accept"), None)]
        own = self._corrected(rows, stated, position, word)
        return [
            (id_, self.work, word.judgement, "correct", 0, None),
            (own, self.work, word.judgement, "correct", 1, id_),
        ]

    def _corrected(self, rows: FactRows, stated: Stated, position: int, word: _Word) -> int:
        assert word.fact is not None
        return rows.add(f"{stated.uid}~{word.judgement}", position, word.fact, stated.spans, stated.conflicts)

    def _name(self) -> tuple[WorkName, int | None]:
        """The work's name, and the row of its series."""
        key, title, level, season, series_id, series_key, series = self.db.rows(
            "SELECT w.key, w.title, w.level, w.season, w.series_id, s.key, s.title FROM works w"
            " LEFT JOIN works s ON s.id = w.series_id WHERE w.id = ?",
            (self.work,),
        )[0]
        return WorkName(key, title, level, season, series_key, series), series_id
