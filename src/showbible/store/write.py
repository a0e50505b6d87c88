"""Putting an article into the catalogue: its facts, words and names, in one transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from showbible.extract import Article
from showbible.kinds import Entry, Fact
from showbible.lint import Finding, lint
from showbible.store.database import Database
from showbible.store.factrows import FactRows, dates_of
from showbible.store.judging import settle
from showbible.store.mentions import links, mentions
from showbible.store.read import facts_of
from showbible.store.resolution import Resolver, place_of
from showbible.store.rows import Held, article_row, free_name, series_row, source_row, work_row
from showbible.store.sentences import sentences
from showbible.store.tables import tables
from showbible.store.works import article_key, title_of, work_name


class Outcome(NamedTuple):
    """What became of an article: ``state`` is ``read``, ``unchanged``, ``updated`` or ``older``."""

    state: str
    work: str
    title: str
    facts: int


def is_held(db: Database, sha256: str, reader: str) -> bool:
    """Whether these very bytes are what the catalogue has of some article, read by this reader."""
    row = db.one(
        "SELECT 1 FROM sources s JOIN revisions r ON r.source_id = s.id JOIN articles a ON a.revision_id = r.id"
        " WHERE s.sha256 = ? AND r.reader = ?",
        (sha256, reader),
    )
    return row is not None


def _held(db: Database, article: Article) -> Held | None:
    """The article as it is held: found by its page id, else by its title where no two page ids say otherwise."""
    query = (
        "SELECT a.id, a.key, a.work_id, r.number, s.sha256, r.reader, r.page_revision, a.page_id FROM articles a"
        " JOIN revisions r ON r.id = a.revision_id JOIN sources s ON s.id = r.source_id WHERE "
    )
    page = article.source.page_id
    rows = db.rows(query + "a.key = ?", (article_key(article),))
    if not rows:
        rows = [r for r in db.rows(query + "a.title = ?", (title_of(article),)) if page is None or r[7] is None]
    return Held(*rows[0][:7]) if len(rows) == 1 else None


def put(
    db: Database, article: Article, reader: str, again: bool = False, findings: Sequence[Finding] | None = None
) -> Outcome:
    """Put an article in: new, or in place of its former revision, whose facts become history.

    ``reader`` is the version that read it; ``again`` replaces the facts of the same bytes too, if they differ.
    ``findings`` are lint's (found here where they aren't given).

    Raises:
        BadInput: a fact's citation lies outside the text, a date is none, or the database can't be written.
    """
    if findings is None:
        findings = lint(article.document, article.entries, article.problems)
    with db.write():
        return _put(db, article, reader, again, findings)


def _put(db: Database, article: Article, reader: str, again: bool, findings: Sequence[Finding]) -> Outcome:
    source = article.source
    title = title_of(article)
    held = _held(db, article)
    if held is not None:
        key = str((db.one("SELECT key FROM works WHERE id = ?", (held.work,)) or ("",))[0])
        same = held.sha256 == source.sha256
        if same and held.reader == reader and not again:
            return Outcome("unchanged", key, title, 0)
        newest, own = held.page_revision, source.revision
        if newest is not None and own is not None and own < newest:
            return Outcome("older", key, title, 0)
        before = list(facts_of(db, "k.work_id = ?", (held.work,), which="read"))
        if same and [(s.fact, s.spans) for s in before] == [(e.fact, _spans(e)) for e in _in_order(article.entries)]:
            db.run(
                "UPDATE revisions SET reader = ? WHERE article_id = ? AND number = ?",
                (reader, held.article, held.number),
            )
            return Outcome("unchanged", key, title, 0)
        _archive(db, held, before)
    name = free_name(db, work_name(title, [e.fact for e in article.entries]), held.work if held else None)
    series = series_row(db, name)
    work = work_row(db, name, series, held.work if held else None)
    source_id = source_row(db, article)
    article_row(db, article, held, work, source_id, reader, title)
    facts = [e.fact for e in article.entries]
    dates = dates_of(facts)
    resolver = Resolver(db, place_of(facts, work, name, series, dates))
    ids = resolver.resolve(mentions(facts, links(article.document)))
    rows = FactRows(db, work, source_id, article.source, ids, dates)
    entries = _in_order(article.entries)
    for n, (entry, uid) in enumerate(zip(entries, _uids(entries, name.key), strict=True)):
        rows.add(uid, n, entry.fact, _spans(entry), entry.conflicts)
    rows.insert()
    _text(db, article, work, source_id)
    _findings(db, findings, work, source_id)
    if held is not None:
        settle(db, work)
    return Outcome("updated" if held else "read", name.key, title, len(article.entries))


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries by kind, in the order of the text within a kind: the order in which they are kept."""
    order = {kind: n for n, kind in enumerate(tables())}
    return sorted(entries, key=lambda e: order[e.fact.kind])


def _spans(entry: Entry) -> tuple[tuple[int, int, str], ...]:
    return tuple((c.span.start, c.span.end, c.rule) for c in entry.citations)


def _archive(db: Database, held: Held, before: Sequence[Any]) -> None:
    revision = db.one("SELECT revision_id FROM articles WHERE id = ?", (held.article,))
    _numbered(
        db,
        "history",
        ("revision_id", "uid", "kind", "fact", "citations"),
        [
            (
                (revision or (0,))[0],
                s.uid,
                s.fact.kind,
                json.dumps(s.fact.to_dict(), ensure_ascii=False),
                json.dumps(s.spans),
            )
            for s in before
        ],
    )
    for table in ("facts", "sentences", "problems", "findings"):
        db.run(f"DELETE FROM {table} WHERE work_id = ?", (held.work,))


@cache
def _identifying(names: tuple[str, ...]) -> Callable[[Fact], tuple[object, ...]]:
    """What gives the values of these fields."""
    values = attrgetter(*names)
    return values if len(names) > 1 else lambda fact: (values(fact),)


def identity(fact: Fact) -> str:
    """By what a fact is the same one in another revision: its kind's ``identity`` fields, digested."""
    values = (fact.kind, *_identifying(type(fact).identity)(fact))
    return hashlib.sha256(repr(values).encode()).hexdigest()[:10]


def _uids(entries: Sequence[Entry], key: str) -> list[str]:
    uids: list[str] = []
    taken: set[str] = set()
    for entry in entries:
        uid = f"{key}.{entry.fact.kind}.{identity(entry.fact)}"
        if uid in taken:
            whole = json.dumps(entry.fact.to_dict(), ensure_ascii=False, sort_keys=True)
            uid += "-" + hashlib.sha256(whole.encode()).hexdigest()[:6]
        while uid in taken:
            uid += "x"
        taken.add(uid)
        uids.append(uid)
    return uids


def _numbered(db: Database, table: str, columns: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> None:
    """Put rows in under the next free ids."""
    if rows:
        at = db.next_id(table)
        db.insert(table, ("id", *columns), [(at + n, *row) for n, row in enumerate(rows)])


def _text(db: Database, article: Article, work: int, source_id: int) -> None:
    _numbered(
        db,
        "sentences",
        ("work_id", "source_id", "section", "span_start", "span_end", "text"),
        [
            (work, source_id, section, start, end, text)
            for text, start, end, section in sentences(article.document, article.splits)
        ],
    )
    _numbered(
        db,
        "problems",
        ("work_id", "source_id", "rule", "span_start", "span_end", "message"),
        [(work, source_id, p.rule, p.span.start, p.span.end, p.message) for p in article.problems],
    )


def _findings(db: Database, findings: Sequence[Finding], work: int, source_id: int) -> None:
    _numbered(
        db,
        "findings",
        ("work_id", "source_id", "rule", "severity", "span_start", "span_end", "message", "mend"),
        [(work, source_id, f.rule, f.severity.value, f.span.start, f.span.end, f.message, f.mend) for f in findings],
    )
