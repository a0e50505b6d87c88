"""Where facts are kept: tables derived from the kinds, in SQLite by default, in PostgreSQL by a URL."""

from __future__ import annotations

from showbible.store.database import Database, Unusable
from showbible.store.migrations import check, migrate


def is_url(name: str) -> bool:
    """Whether a catalogue is named by a PostgreSQL URL; otherwise it is a file."""
    return name.startswith(("postgresql://", "postgres://"))


def connect(name: str, write: bool = False) -> Database:
    """The catalogue ``name``; for writing, it is made or brought up where needed.

    Raises:
        BadInput: there is none, it is none, it is a newer one, or it can't be reached.
    """
    db: Database
    if is_url(name):
        from showbible.store.postgres import Postgres

        db = Postgres(name)
    else:
        from showbible.store.sqlite import Sqlite

        db = Sqlite(name, write)
    try:
        if write:
            migrate(db)
        else:
            check(db)
    except BaseException:
        db.close()
        raise
    return db


__all__ = ["Database", "Unusable", "connect", "is_url", "migrate"]
