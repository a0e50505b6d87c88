"""The rows around an article's facts: its work and series, its source, its revision."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from showbible.extract import Article
from showbible.store.database import Database
from showbible.store.identity import bare
from showbible.store.tables import tables
from showbible.store.works import WorkName, article_key
from showbible.text import BadInput


class Held(NamedTuple):
    """An article as it is held: its row, its work and its latest reading."""

    article: int
    key: str
    work: int
    number: int
    sha256: str
    reader: str
    page_revision: int | None


def free_name(db: Database, name: WorkName, own: int | None) -> WorkName:
    """The name with a key that no other article's work has."""
    key, number = name.key, 1
    while True:
        row = db.one("SELECT w.id FROM works w JOIN articles a ON a.work_id = w.id WHERE w.key = ?", (key,))
        if row is None or row[0] == own:
            return name._replace(key=key)
        number += 1
        key = f"{name.key}-{number}"


def series_row(db: Database, name: WorkName) -> int | None:
    """The work of the whole series; known by its name only until its own article comes."""
    if name.series_key is None or name.series is None:
        return None
    row = db.one("SELECT id FROM works WHERE key = ?", (name.series_key,))
    if row is not None:
        db.run("UPDATE works SET level = 'series' WHERE id = ? AND level = 'mention'", (row[0],))
        return int(row[0])
    id_ = db.next_id("works")
    db.insert("works", ("id", "key", "title", "level"), [(id_, name.series_key, name.series, "series")])
    _called(db, id_, (name.series,))
    return id_


def _called(db: Database, work: int, titles: Iterable[str]) -> None:
    """A work can be found by its titles."""
    for title in dict.fromkeys(titles):
        norm = bare(title).removeprefix("the ") or bare(title)
        if not db.one("SELECT 1 FROM names WHERE entity = 'work' AND norm = ? AND entity_id = ?", (norm, work)):
            db.insert(
                "names",
                ("id", "entity", "entity_id", "norm", "name", "base_id"),
                [(db.next_id("names"), "work", work, norm, title, work)],
            )


def work_row(db: Database, name: WorkName, series: int | None, own: int | None) -> int:
    values = (name.title, name.level, name.season, series)
    row = db.one("SELECT id FROM works WHERE key = ?", (name.key,))
    if own is not None:
        if row is not None and row[0] != own:
            _absorb(db, int(row[0]), own)
        former = db.one("SELECT key FROM works WHERE id = ?", (own,))
        db.run(
            "UPDATE works SET key = ?, title = ?, level = ?, season = ?, series_id = ? WHERE id = ?",
            (name.key, *values, own),
        )
        if former is not None and former[0] != name.key:
            _called(db, own, (str(former[0]),))
        id_ = own
    elif row is not None:
        id_ = int(row[0])
        db.run("UPDATE works SET title = ?, level = ?, season = ?, series_id = ? WHERE id = ?", (*values, id_))
    else:
        id_ = db.next_id("works")
        db.insert("works", ("id", "key", "title", "level", "season", "series_id"), [(id_, name.key, *values)])
    _called(db, id_, (name.title, *((name.series,) if name.level == "series" and name.series else ())))
    return id_


def _absorb(db: Database, stub: int, work: int) -> None:
    """A work that was known by name only turns out to be ``work``."""
    db.run("UPDATE works SET series_id = ? WHERE series_id = ?", (work, stub))
    db.run("UPDATE works SET same_as = ? WHERE same_as = ?", (work, stub))
    for table in tables().values():
        for slot in table.slots:
            if slot.entity == "work":
                column = f"{table.column_of(slot.field)}_id"
                db.run(f"UPDATE {table.name} SET {column} = ? WHERE {column} = ?", (work, stub))
    db.run("UPDATE appearances SET entity_id = ? WHERE entity = 'work' AND entity_id = ?", (work, stub))
    db.run("UPDATE appearances SET base_id = ? WHERE entity = 'work' AND base_id = ?", (work, stub))
    db.run("DELETE FROM names WHERE entity = 'work' AND entity_id = ?", (stub,))
    db.run("DELETE FROM works WHERE id = ?", (stub,))


def source_row(db: Database, article: Article) -> int:
    source = article.source
    if hashlib.sha256(source.text.encode()).hexdigest() != source.sha256:
        raise BadInput(f"{source.uri}: the text is not what its digest was made from")
    row = db.one("SELECT id FROM sources WHERE sha256 = ?", (source.sha256,))
    if row is not None:
        return int(row[0])
    id_ = db.next_id("sources")
    db.insert("sources", ("id", "sha256", "form", "text"), [(id_, source.sha256, source.form, source.text)])
    return id_


def article_row(
    db: Database, article: Article, held: Held | None, work: int, source_id: int, reader: str, title: str
) -> None:
    revision = db.next_id("revisions")
    number = held.number + 1 if held else 1
    source = article.source
    id_ = db.next_id("articles") if held is None else held.article
    db.insert(
        "revisions",
        ("id", "article_id", "number", "source_id", "uri", "page_revision", "timestamp", "reader"),
        [(revision, id_, number, source_id, source.uri, source.revision, source.timestamp, reader)],
    )
    if held is None:
        key = article_key(article)
        if db.one("SELECT 1 FROM articles WHERE key = ?", (key,)):
            key = f"{key}-{id_}"
        db.insert(
            "articles",
            ("id", "key", "title", "page_id", "work_id", "revision_id"),
            [(id_, key, title, source.page_id, work, revision)],
        )
    else:
        db.run(
            "UPDATE articles SET title = ?, page_id = coalesce(?, page_id), work_id = ?, revision_id = ? WHERE id = ?",
            (title, source.page_id, work, revision, id_),
        )
