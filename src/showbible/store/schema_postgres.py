"""The statements that make the tables in PostgreSQL."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from showbible.store.schema import SEARCHED, definitions, indexes, view_statements


def _accented() -> tuple[str, str]:
    """Latin letters with a mark, and the same letters without."""
    pairs = [(c, unicodedata.normalize("NFD", c)[0]) for c in map(chr, range(0xC0, 0x250))]
    kept = [(c, bare) for c, bare in pairs if c != bare]
    return "".join(c for c, _ in kept), "".join(bare for _, bare in kept)


def search() -> Iterator[str]:
    """What full-text search needs in PostgreSQL before there are tables: stems, and no word left out."""
    yield "CREATE TEXT SEARCH DICTIONARY showbible_stem (TEMPLATE = snowball, Language = english)"
    yield "CREATE TEXT SEARCH CONFIGURATION showbible (COPY = simple)"
    yield (
        "ALTER TEXT SEARCH CONFIGURATION showbible ALTER MAPPING FOR asciiword, word, hword, hword_part, hword_asciipart,"
        " asciihword WITH showbible_stem"
    )


def line_of(line: str) -> str:
    """A column definition in PostgreSQL's types."""
    return line.replace("INTEGER", "BIGINT").replace("REAL", "DOUBLE PRECISION")


def table_statements(wanted: set[str] | None = None) -> Iterator[str]:
    """The statements that make the tables (or some) in PostgreSQL; foreign keys that point forward come last."""
    searched, forward = dict(SEARCHED), []
    marked, bare = _accented()
    for name, columns in definitions().items():
        if wanted is not None and name not in wanted:
            continue
        kept = []
        for column in columns:
            line = line_of(column)
            if line.startswith("FOREIGN KEY"):
                forward.append((name, line))
                continue
            at = line.find(" REFERENCES ")
            if at >= 0 and "DEFERRABLE" in line:
                forward.append((name, f"FOREIGN KEY ({line.split()[0]}){line[at:]}"))
                line = line[:at]
            kept.append(line)
        if name in searched:
            kept.append(
                "words tsvector GENERATED ALWAYS AS (to_tsvector('showbible'::regconfig,"
                f" translate({searched[name]}, '{marked}', '{bare}'))) STORED"
            )
        yield f"CREATE TABLE IF NOT EXISTS {name} (\n  " + ",\n  ".join(kept) + "\n)"
    for name, line in forward:
        yield f"ALTER TABLE {name} ADD {line}"


def rest() -> Iterator[str]:
    """Indexes and views for PostgreSQL."""
    yield from indexes()
    for name, _ in SEARCHED:
        yield f"CREATE INDEX IF NOT EXISTS {name}_words ON {name} USING gin(words)"
    for name in ("people", "characters", "organisations", "places"):
        yield f"CREATE INDEX IF NOT EXISTS {name}_bytewise ON {name}(key text_pattern_ops)"
    yield from view_statements()
