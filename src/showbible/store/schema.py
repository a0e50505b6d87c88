"""The tables that every catalogue has, and the statements that make them, for SQLite and for PostgreSQL.

Two things hold whoever writes: a fact names its first citation (a foreign key checked when the transaction ends),
and a citation's quote is as long as its span. In SQLite, where a foreign key holds only for those who ask for it,
triggers say the first once more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from showbible.store.tables import ENTITIES, Table, tables

#: The number of the schema; a catalogue of a higher one is refused.
VERSION = 3

#: name -> column definitions. ``INTEGER PRIMARY KEY`` and the like are written for SQLite; ``_for`` turns them.
CORE: dict[str, tuple[str, ...]] = {
    "meta": ("key TEXT PRIMARY KEY", "value TEXT NOT NULL"),
    "sources": (
        "id INTEGER PRIMARY KEY",
        "sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64)",
        "form TEXT NOT NULL",
        "text TEXT NOT NULL",
    ),
    "works": (
        "id INTEGER PRIMARY KEY",
        "key TEXT NOT NULL UNIQUE",
        "title TEXT NOT NULL",
        "level TEXT NOT NULL",
        "season INTEGER",
        "series_id INTEGER REFERENCES works(id)",
        "same_as INTEGER REFERENCES works(id)",
    ),
    "articles": (
        "id INTEGER PRIMARY KEY",
        "key TEXT NOT NULL UNIQUE",
        "title TEXT NOT NULL",
        "page_id INTEGER",
        "work_id INTEGER NOT NULL UNIQUE REFERENCES works(id)",
        "revision_id INTEGER NOT NULL REFERENCES revisions(id) DEFERRABLE INITIALLY DEFERRED",
    ),
    "revisions": (
        "id INTEGER PRIMARY KEY",
        "article_id INTEGER NOT NULL REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED",
        "number INTEGER NOT NULL",
        "source_id INTEGER NOT NULL REFERENCES sources(id)",
        "uri TEXT NOT NULL",
        "page_revision INTEGER",
        "timestamp TEXT",
        "reader TEXT NOT NULL",
        "UNIQUE (article_id, number)",
    ),
    "facts": (
        "id INTEGER PRIMARY KEY",
        "uid TEXT NOT NULL UNIQUE",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "kind TEXT NOT NULL",
        "position INTEGER NOT NULL",
        "citation_id INTEGER NOT NULL",
        "FOREIGN KEY (id, citation_id) REFERENCES citations(fact_id, id) DEFERRABLE INITIALLY DEFERRED",
    ),
    "citations": (
        "id INTEGER PRIMARY KEY",
        "fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
        "source_id INTEGER NOT NULL REFERENCES sources(id)",
        "span_start INTEGER NOT NULL CHECK (span_start >= 0)",
        "span_end INTEGER NOT NULL CHECK (span_end > span_start)",
        "rule TEXT NOT NULL",
        "quote TEXT NOT NULL CHECK (length(quote) = span_end - span_start)",
        "UNIQUE (fact_id, id)",
    ),
    "conflicts": (
        "fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE",
        "position INTEGER NOT NULL",
        "message TEXT NOT NULL",
        "PRIMARY KEY (fact_id, position)",
    ),
    "problems": (
        "id INTEGER PRIMARY KEY",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "source_id INTEGER NOT NULL REFERENCES sources(id)",
        "rule TEXT NOT NULL",
        "span_start INTEGER NOT NULL",
        "span_end INTEGER NOT NULL CHECK (span_end >= span_start)",
        "message TEXT NOT NULL",
    ),
    "findings": (
        "id INTEGER PRIMARY KEY",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "source_id INTEGER NOT NULL REFERENCES sources(id)",
        "rule TEXT NOT NULL",
        "severity TEXT NOT NULL",
        "span_start INTEGER NOT NULL",
        "span_end INTEGER NOT NULL CHECK (span_end >= span_start)",
        "message TEXT NOT NULL",
        "mend TEXT",
    ),
    "judgements": (
        "id INTEGER PRIMARY KEY",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "uid TEXT NOT NULL",
        "verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'add', 'withdraw'))",
        "fact TEXT",
        "source_id INTEGER NOT NULL REFERENCES sources(id)",
        "span_start INTEGER NOT NULL",
        "span_end INTEGER NOT NULL CHECK (span_end > span_start)",
        "quote TEXT NOT NULL CHECK (length(quote) = span_end - span_start)",
        "who TEXT NOT NULL",
        "why TEXT NOT NULL",
        "judged_at TEXT NOT NULL",
    ),
    # What the last word of a reviewer makes of a fact: derived from judgements, made anew with each of them.
    "reviewed": (
        "fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "judgement_id INTEGER NOT NULL REFERENCES judgements(id)",
        "verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'add'))",
        "counts INTEGER NOT NULL",
        "replaces INTEGER REFERENCES facts(id) ON DELETE CASCADE",
    ),
    "sentences": (
        "id INTEGER PRIMARY KEY",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "source_id INTEGER NOT NULL REFERENCES sources(id)",
        "section TEXT NOT NULL",
        "span_start INTEGER NOT NULL",
        "span_end INTEGER NOT NULL CHECK (span_end > span_start)",
        "text TEXT NOT NULL",
    ),
    "people": (
        "id INTEGER PRIMARY KEY",
        "key TEXT NOT NULL UNIQUE",
        "name TEXT NOT NULL",
        "page TEXT",
        "maker INTEGER NOT NULL DEFAULT 0",
        "press INTEGER NOT NULL DEFAULT 0",
        "first_year INTEGER",
        "last_year INTEGER",
        "same_as INTEGER REFERENCES people(id)",
    ),
    **{
        table: (
            "id INTEGER PRIMARY KEY",
            "key TEXT NOT NULL UNIQUE",
            "name TEXT NOT NULL",
            "page TEXT",
            f"same_as INTEGER REFERENCES {table}(id)",
        )
        for table in ("characters", "organisations", "places")
    },
    "decisions": (
        "id INTEGER PRIMARY KEY",
        "verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different'))",
        "entity TEXT NOT NULL",
        "a TEXT NOT NULL",
        "b TEXT NOT NULL",
        "why TEXT NOT NULL",
        "undone INTEGER NOT NULL DEFAULT 0",
    ),
    "names": (
        "id INTEGER PRIMARY KEY",
        "entity TEXT NOT NULL",
        "entity_id INTEGER NOT NULL",
        "norm TEXT NOT NULL",
        "scope TEXT NOT NULL DEFAULT ''",
        "name TEXT NOT NULL",
        "base_id INTEGER NOT NULL",
        "keyed INTEGER NOT NULL DEFAULT 0",
        "UNIQUE (entity, entity_id, scope, norm, base_id)",
    ),
    "appearances": (
        "id INTEGER PRIMARY KEY",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "entity TEXT NOT NULL",
        "name TEXT NOT NULL",
        "entity_id INTEGER NOT NULL",
        "base_id INTEGER NOT NULL",
        "why TEXT NOT NULL",
        "decision_id INTEGER REFERENCES decisions(id)",
        "stated INTEGER NOT NULL DEFAULT 1",
        "UNIQUE (work_id, entity, name)",
    ),
    "history": (
        "id INTEGER PRIMARY KEY",
        "revision_id INTEGER NOT NULL REFERENCES revisions(id)",
        "uid TEXT NOT NULL",
        "kind TEXT NOT NULL",
        "fact TEXT NOT NULL",
        "citations TEXT NOT NULL",
    ),
}

_INDEXES = (
    *(
        f"CREATE INDEX IF NOT EXISTS {table}_page ON {table}(page) WHERE page IS NOT NULL"
        for table in ("people", "characters", "organisations", "places")
    ),
    "CREATE INDEX IF NOT EXISTS works_series ON works(series_id)",
    "CREATE INDEX IF NOT EXISTS articles_page ON articles(page_id)",
    "CREATE INDEX IF NOT EXISTS articles_title ON articles(title)",
    "CREATE INDEX IF NOT EXISTS articles_revision ON articles(revision_id)",
    "CREATE INDEX IF NOT EXISTS revisions_source ON revisions(source_id)",
    "CREATE INDEX IF NOT EXISTS facts_work ON facts(work_id)",
    "CREATE INDEX IF NOT EXISTS problems_work ON problems(work_id)",
    "CREATE INDEX IF NOT EXISTS findings_work ON findings(work_id)",
    "CREATE INDEX IF NOT EXISTS findings_rule ON findings(rule)",
    "CREATE INDEX IF NOT EXISTS judgements_work ON judgements(work_id)",
    "CREATE INDEX IF NOT EXISTS reviewed_work ON reviewed(work_id)",
    "CREATE INDEX IF NOT EXISTS reviewed_replaces ON reviewed(replaces)",
    "CREATE INDEX IF NOT EXISTS sentences_work ON sentences(work_id)",
    "CREATE INDEX IF NOT EXISTS names_norm ON names(entity, norm, scope) WHERE keyed = 0",
    "CREATE INDEX IF NOT EXISTS appearances_entity ON appearances(entity, entity_id)",
    "CREATE INDEX IF NOT EXISTS history_revision ON history(revision_id)",
)

#: The tables that can be searched, and by which column. Their rows are added, taken away, never changed; SQLite's
#: index is filled by whoever adds them (a trigger for each row takes three times as long).
SEARCHED = (("sentences", "text"), ("names", "name"))
_TYPE = {"text": "TEXT", "integer": "INTEGER", "real": "REAL"}


def _kind_columns(table: Table) -> list[str]:
    lines = [
        "fact_id INTEGER PRIMARY KEY REFERENCES facts(id) ON DELETE CASCADE",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
    ]
    for column in table.columns:
        line = f"{column.name} {_TYPE[column.type]}"
        if column.required:
            line += " NOT NULL"
        if column.references:
            line += f" REFERENCES {column.references}(id)"
        lines.append(line)
    return lines


def _link_columns(entity: str) -> list[str]:
    return [
        "fact_id INTEGER NOT NULL REFERENCES facts(id) ON DELETE CASCADE",
        "work_id INTEGER NOT NULL REFERENCES works(id)",
        "position INTEGER NOT NULL",
        "name TEXT NOT NULL",
        f"entity_id INTEGER REFERENCES {ENTITIES[entity]}(id)",
        "PRIMARY KEY (fact_id, position)",
    ]


def definitions() -> dict[str, tuple[str, ...]]:
    """Every table and its column definitions, in an order in which they can be made."""
    made = dict(CORE)
    for table in tables().values():
        made[table.name] = tuple(_kind_columns(table))
        for name, slot in table.links:
            made[name] = tuple(_link_columns(slot.entity))
    return made


def added(lines: Iterable[str], present: set[str]) -> Iterator[str]:
    """The column definitions of ``lines`` that a table with the columns ``present`` lacks.

    What was written before the column came has nothing in it, so it is not required.
    """
    for line in lines:
        name = line.split()[0]
        if name.isupper() or name in present:
            continue
        yield line.replace(" NOT NULL", "") if "DEFAULT" not in line else line


def indexes() -> Iterator[str]:
    """The statements that make the indexes."""
    yield from _INDEXES
    for table in tables().values():
        yield f"CREATE INDEX IF NOT EXISTS {table.name}_work ON {table.name}(work_id)"
        for column in table.columns:
            if column.references:
                yield f"CREATE INDEX IF NOT EXISTS {table.name}_{column.name} ON {table.name}({column.name})"
        for name, _ in table.links:
            yield f"CREATE INDEX IF NOT EXISTS {name}_entity ON {name}(entity_id)"
            yield f"CREATE INDEX IF NOT EXISTS {name}_work ON {name}(work_id)"


#: What a view needs to show facts as reviewers left them: only what counts, under the id of what was read.
_UID = "coalesce((SELECT o.uid FROM facts o WHERE o.id = v.replaces), f.uid) AS fact"
_REVIEWED = " LEFT JOIN reviewed v ON v.fact_id = f.id"
_COUNTS = "coalesce(v.counts, 1) = 1"


def views() -> dict[str, str]:
    """Views for the common joins: each kind with its work and its words, all that is dated, who did what.

    They show what counts: what a reviewer rejected is left out, what one corrected or added is there.
    """
    made = {}
    for table in tables().values():
        columns = ", ".join(f"k.{c.name}" for c in table.columns)
        made[f"{table.name}_cited"] = (
            f"SELECT {_UID}, w.key AS work, w.title AS work_title, {columns}, c.quote, c.span_start, c.span_end,"
            f" c.rule, v.verdict FROM {table.name} k JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id"
            f" JOIN citations c ON c.id = f.citation_id{_REVIEWED} WHERE {_COUNTS}"
        )
    dated = []
    for table in tables().values():
        for field in table.dates:
            column = table.column_of(field)
            stem = column.removesuffix("_date")
            what = {"event": "k.type", "release": f"'release {field}'"}.get(table.kind, f"'{table.kind}'")
            dated.append(
                f"SELECT {_UID}, w.key AS work, {what} AS what, k.{column} AS date, k.{stem}_earliest AS earliest,"
                f" k.{stem}_latest AS latest, k.{stem}_precision AS precision, c.quote FROM {table.name} k"
                " JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = k.work_id"
                f" JOIN citations c ON c.id = f.citation_id{_REVIEWED} WHERE k.{column} IS NOT NULL AND {_COUNTS}"
            )
    made["timeline"] = " UNION ALL ".join(dated)
    credits = []
    for table in tables().values():
        for slot in table.slots:
            if slot.entity != "person":
                continue
            link = next((name for name, s in table.links if s is slot), None)
            column = table.column_of(slot.field)
            credits.append(
                f"SELECT p.key AS person, p.name, {_UID}, w.key AS work, f.kind, "
                f"'{slot.field}' AS field FROM "
                + (
                    f"{link} k JOIN people p ON p.id = k.entity_id"
                    if link
                    else f"{table.name} k JOIN people p ON p.id = k.{column}_id"
                )
                + f" JOIN facts f ON f.id = k.fact_id JOIN works w ON w.id = f.work_id{_REVIEWED} WHERE {_COUNTS}"
            )
    made["credits"] = " UNION ALL ".join(credits)
    return made


def sqlite_tables() -> Iterator[str]:
    """The statements that make the tables in SQLite; each does nothing where its table is there."""
    yield from map(sqlite_table, definitions())


def sqlite_table(name: str) -> str:
    """The statement that makes one table in SQLite."""
    return f"CREATE TABLE IF NOT EXISTS {name} (\n  " + ",\n  ".join(definitions()[name]) + "\n) STRICT"


def view_statements() -> Iterator[str]:
    for name, query in views().items():
        yield f"DROP VIEW IF EXISTS {name}"
        yield f"CREATE VIEW {name} AS {query}"


def sqlite_rest() -> Iterator[str]:
    """Indexes, views, full-text search and triggers for SQLite."""
    yield from indexes()
    yield from view_statements()
    for name, column in SEARCHED:
        fts = f"{name}_fts"
        yield (
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {fts} USING fts5({column}, content=[{name}], content_rowid=[id],"
            " columnsize=0, tokenize='porter unicode61 remove_diacritics 2')"
        )
        # The index of words is merged seldom: each merge writes again what many articles put in.
        for setting, value in (("crisismerge", 32), ("automerge", 16)):
            yield f"INSERT INTO {fts}({fts}, rank) VALUES ('{setting}', {value})"
        drop = f"INSERT INTO {fts}({fts}, rowid, {column}) VALUES ('delete', old.id, old.{column});"
        yield f"CREATE TRIGGER IF NOT EXISTS {name}_removed AFTER DELETE ON {name} BEGIN {drop} END"
    for table in tables().values():
        yield (
            f"CREATE TRIGGER IF NOT EXISTS {table.name}_evidence BEFORE INSERT ON {table.name}"
            " WHEN NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = new.fact_id)"
            " BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END"
        )
    yield (
        "CREATE TRIGGER IF NOT EXISTS citations_last BEFORE DELETE ON citations"
        " WHEN EXISTS (SELECT 1 FROM facts WHERE id = old.fact_id)"
        " AND NOT EXISTS (SELECT 1 FROM citations WHERE fact_id = old.fact_id AND id <> old.id)"
        " BEGIN SELECT RAISE(ABORT, 'no fact without evidence'); END"
    )
