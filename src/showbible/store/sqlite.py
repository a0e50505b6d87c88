"""A catalogue in one SQLite file."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from showbible.store import schema
from showbible.store.database import MOST, Database, Unusable, Values, within
from showbible.text import BadInput

#: "SBib": what makes a file a catalogue, beside its tables.
APPLICATION_ID = 0x53426962

#: How long a writer waits for another one, in seconds.
PATIENCE = 60.0

#: How many statements a connection keeps prepared: putting an article in takes some hundred.
_PREPARED = 1000
#: So many bytes of a file that is only read are mapped into memory.
_MAPPED = 4 * 1024**3

_PLAIN = {
    "database or disk is full": "the disk is full; the catalogue is as it was",
    "disk i/o error": "the disk refuses to read or write; the catalogue is as it was",
    "attempt to write a readonly database": "the file may not be written; the catalogue is as it was",
    "unable to open database file": "the file cannot be opened or made there",
    "database is locked": "another process has been writing for too long",
    "file is not a database": "this is no catalogue",
    "database disk image is malformed": "the file is damaged",
    "interrupted": "the query took too long",
}

_SEARCHED = dict(schema.SEARCHED)

_READS = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_RECURSIVE,
}


@lru_cache(maxsize=1024)
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def plain(error: sqlite3.Error) -> str:
    """What went wrong, in words for a person."""
    text = str(error)
    return next((words for start, words in _PLAIN.items() if text.lower().startswith(start)), text)


class Sqlite(Database):
    """A connection to a file; ``write`` makes the file where there is none."""

    dialect = "sqlite"

    def __init__(self, path: str, write: bool = False) -> None:
        self.name = path
        self._write = write
        file = Path(path)
        if not write and not file.is_file():
            raise BadInput(f"{path}: no catalogue there (showbible ingest makes one)")
        if file.is_dir():
            raise BadInput(f"{path}: this is a directory, not a catalogue")
        try:
            self._connection = self._open("rwc" if write else "ro")
            if write:
                try:
                    self._settings()
                except BaseException:
                    self._connection.close()
                    raise
        except sqlite3.Error as error:
            raise Unusable(f"{path}: {plain(error)}") from None

    def _open(self, mode: str) -> sqlite3.Connection:
        uri = f"file:{quote(str(Path(self.name).absolute()))}?mode={mode}"
        connection = sqlite3.connect(
            uri, uri=True, isolation_level=None, timeout=PATIENCE, check_same_thread=False, cached_statements=_PREPARED
        )
        if mode == "ro":
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.OperationalError:
                # A file in write-ahead mode on a medium that can't be written: nobody else writes it either.
                wal = Path(self.name + "-wal")
                if wal.exists() and wal.stat().st_size:
                    raise
                connection.close()
                connection = sqlite3.connect(
                    uri + "&immutable=1", uri=True, isolation_level=None, check_same_thread=False
                )
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -65536")
        if mode == "ro":
            # A page of a big catalogue touches hundreds of places of the file: mapped, they need no copy.
            connection.execute(f"PRAGMA mmap_size = {_MAPPED}")
        return connection

    def _settings(self) -> None:
        held = self._connection.execute("PRAGMA application_id").fetchone()[0]
        made = self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if made and held != APPLICATION_ID:
            raise sqlite3.DatabaseError("file is not a database")
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                break
            except sqlite3.OperationalError as error:
                # Two processes that make the file at once: the switch does not wait by itself.
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("PRAGMA wal_autocheckpoint = 12000")
        self._connection.execute("PRAGMA secure_delete = OFF")

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise self._failed(error) from error

    def _failed(self, error: sqlite3.DatabaseError) -> Exception:
        """What is raised for an error: itself where the statement is at fault, else what ails the database."""
        if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError)):
            return error
        return Unusable(f"{self.name}: {plain(error)}")

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Values]:
        try:
            return self._connection.execute(sql, tuple(values)).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._failed(error) from error

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        try:
            return self._connection.execute(sql, tuple(values)).rowcount
        except sqlite3.DatabaseError as error:
            raise self._failed(error) from error

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        held = list(rows)
        if not held:
            return
        with self._guarded():
            self._connection.executemany(_insertion(table, tuple(columns)), held)
            if table in _SEARCHED:
                column = _SEARCHED[table]
                at, words = list(columns).index("id"), list(columns).index(column)
                self._connection.executemany(
                    f"INSERT INTO {table}_fts (rowid, {column}) VALUES (?, ?)", [(row[at], row[words]) for row in held]
                )

    @contextmanager
    def write(self) -> Iterator[None]:
        with self._guarded():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        if self._connection.in_transaction:
            yield
            return
        with self._guarded():
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("ROLLBACK")

    def stamp(self) -> str:
        return str(self.rows("PRAGMA data_version")[0][0])

    def ask(
        self, sql: str, limit: int, seconds: float, values: Sequence[object] = ()
    ) -> tuple[list[str], Iterator[Values]]:
        connection = self._open("ro")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST)
        connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000)
        connection.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in _READS else sqlite3.SQLITE_DENY)
        deadline = time.monotonic() + seconds
        connection.set_progress_handler(lambda: time.monotonic() > deadline, 10_000)
        try:
            cursor = connection.execute(sql, tuple(values))
            columns = [d[0] for d in cursor.description or ()]
            rows = within(cursor, limit)
        except (sqlite3.Error, sqlite3.Warning) as error:
            text = str(error)
            if "not authorized" in text or "prohibited" in text:
                text = "only reading is allowed"
            raise BadInput(f"sql: {_PLAIN.get(text, text)}") from None
        finally:
            connection.close()
        if not columns:
            raise BadInput("sql: this is no query")
        return columns, iter(rows)

    def matching(self, table: str, columns: Sequence[str], words: Sequence[str], limit: int) -> list[Values]:
        query = " ".join('"' + w.rstrip("*").replace('"', '""') + '"' + ("*" if w.endswith("*") else "") for w in words)
        shown = ", ".join(f"t.{column}" for column in columns)
        return self.rows(
            f"SELECT {shown} FROM {table}_fts f JOIN {table} t ON t.id = f.rowid WHERE {table}_fts MATCH ? LIMIT ?",
            (query, limit),
        )

    def columns(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for table, column in self.rows(
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
        ):
            found.setdefault(table, set()).add(column)
        return found

    def create(self) -> None:
        for statement in schema.sqlite_tables():
            self.run(statement)
        present = self.columns()
        for name, lines in schema.definitions().items():
            for line in schema.added(lines, present[name]):
                self.run(f"ALTER TABLE {name} ADD COLUMN {line}")
        for statement in schema.sqlite_rest():
            self.run(statement)
        self.run(f"PRAGMA application_id = {APPLICATION_ID}")

    def make(self, table: str) -> None:
        self.run(schema.sqlite_table(table))

    def tidy(self) -> None:
        # What waits beside the file is put into it, as far as nobody is reading it.
        self.run("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        self._connection.close()
