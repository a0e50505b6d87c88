"""A catalogue in a PostgreSQL database, for those who share one (the extra ``postgres`` installs the driver)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from showbible.store import schema
from showbible.store import schema_postgres as made
from showbible.store.database import Database, Unusable, Values, within, without_password
from showbible.store.identity import unmarked
from showbible.text import BadInput

try:
    import psycopg
except ImportError:  # pragma: no cover - depends on the installation
    psycopg = None  # type: ignore[assignment]

#: The lock by which writers queue: the same number in every Showbible.
_WRITERS = 0x53426962


@lru_cache(maxsize=4096)
def _own(sql: str) -> bytes:
    """A statement with the driver's marks for values."""
    return sql.replace("%", "%%").replace("?", "%s").encode()


def _raw(sql: str) -> bytes:
    return sql.encode()


class Postgres(Database):
    """A connection to a server."""

    dialect = "postgres"
    bytewise = ("~>=~", "~<~")

    def __init__(self, url: str) -> None:
        self.name = without_password(url)
        self._url = url
        if psycopg is None:
            raise BadInput(f"{self.name}: reading PostgreSQL needs the extra: pip install 'showbible[postgres]'")
        self._connection = self._open()

    def _open(self) -> psycopg.Connection[Values]:
        try:
            return psycopg.connect(self._url, autocommit=True, connect_timeout=10)
        except psycopg.Error as error:
            raise Unusable(f"{self.name}: {_plain(error)}") from None

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except (psycopg.IntegrityError, psycopg.ProgrammingError):
            raise
        except psycopg.Error as error:
            raise Unusable(f"{self.name}: {_plain(error)}") from error

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Values]:
        with self._guarded():
            return self._connection.execute(_own(sql), tuple(values)).fetchall()

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        with self._guarded():
            return self._connection.execute(_own(sql), tuple(values)).rowcount

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        held = list(rows)
        if not held:
            return
        with self._guarded(), self._connection.cursor() as cursor:
            if len(held) < 4:
                marks = ", ".join("?" * len(columns))
                cursor.executemany(_own(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"), held)
                return
            with cursor.copy(_raw(f"COPY {table} ({', '.join(columns)}) FROM STDIN")) as copy:
                for row in held:
                    copy.write_row(tuple(row))

    @contextmanager
    def write(self) -> Iterator[None]:
        with self._guarded(), self._connection.transaction():
            self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (_WRITERS,))
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        if self._connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
            yield
            return
        with self._guarded(), self._connection.transaction():
            self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield

    def stamp(self) -> str:
        return str(self.rows("SELECT pg_snapshot_xmax(pg_current_snapshot())")[0][0])

    def ask(
        self, sql: str, limit: int, seconds: float, values: Sequence[object] = ()
    ) -> tuple[list[str], Iterator[Values]]:
        connection = self._open()
        try:
            connection.execute(_raw(f"SET statement_timeout = {max(1, int(seconds * 1000))}"))
            connection.read_only = True
            connection.autocommit = False
            # The extended protocol takes one statement only.
            with connection.cursor() as cursor:
                if values:
                    cursor.execute(_own(sql), tuple(values), prepare=True)
                else:
                    cursor.execute(_raw(sql), prepare=True)
                columns = [d.name for d in cursor.description or ()]
                rows = within(cursor, limit) if columns else []
        except psycopg.errors.ReadOnlySqlTransaction:
            raise BadInput("sql: only reading is allowed") from None
        except psycopg.errors.QueryCanceled:
            raise BadInput("sql: the query took too long") from None
        except psycopg.Error as error:
            raise BadInput(f"sql: {_plain(error)}") from None
        finally:
            connection.close()
        if not columns:
            raise BadInput("sql: this is no query")
        return columns, iter(rows)

    def matching(self, table: str, columns: Sequence[str], words: Sequence[str], limit: int) -> list[Values]:
        parts = []
        values: list[object] = []
        for word in words:
            if word.endswith("*"):
                parts.append("to_tsquery('showbible', ?)")
                values.append(unmarked(word.rstrip("*")).replace("'", "").replace("’", "") + ":*")
            else:
                parts.append("phraseto_tsquery('showbible', ?)")
                values.append(unmarked(word))
        query = " && ".join(parts)
        shown = ", ".join(columns)
        return self.rows(f"SELECT {shown} FROM {table} WHERE words @@ ({query}) LIMIT ?", (*values, limit))

    def columns(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for table, column in self.rows(
            "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t"
            " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
            " WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'"
        ):
            found.setdefault(table, set()).add(column)
        return found

    def create(self) -> None:
        present = self.columns()
        if "meta" not in present:
            for statement in (*made.search(), *made.table_statements(), *made.rest()):
                self._connection.execute(_raw(statement))
            return
        for name, lines in schema.definitions().items():
            if name in present:
                for line in schema.added(lines, present[name]):
                    own = made.line_of(line)
                    self._connection.execute(_raw(f"ALTER TABLE {name} ADD COLUMN IF NOT EXISTS {own}"))
        missing = set(schema.definitions()) - set(present)
        for statement in (*made.table_statements(missing), *made.rest()):
            self._connection.execute(_raw(statement))

    def make(self, table: str) -> None:
        for statement in made.table_statements({table}):
            self._connection.execute(_raw(statement))

    def tidy(self) -> None:
        with self._guarded():
            # Words that wait to be put into the index are looked through one by one by every search.
            for table, _ in schema.SEARCHED:
                self._connection.execute(_raw(f"SELECT gin_clean_pending_list('{table}_words'::regclass)"))
            self._connection.execute(b"ANALYZE")

    def close(self) -> None:
        self._connection.close()


def _plain(error: Any) -> str:
    """The first line of what the server or the driver says."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else "the server does not answer"
