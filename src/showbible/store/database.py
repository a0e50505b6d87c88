"""What a database has to do for the catalogue; SQLite and PostgreSQL each do it in a module of their own.

Statements are written once, with ``?`` for values, in the SQL that both read.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from showbible.store.schema import definitions
from showbible.text import BadInput

#: How much text and bytes somebody's query may give, in characters.
MOST = 32_000_000

#: A row as the driver gives it: text, whole and real numbers and nulls.
Values = tuple[Any, ...]


class Unusable(BadInput):
    """The database itself fails (a full disk, a file that may not be written): going on makes no sense."""


def within(rows: Iterable[Values], limit: int) -> list[Values]:
    """The first ``limit`` rows.

    Raises:
        BadInput: they hold more than ``MOST`` characters.
    """
    kept: list[Values] = []
    size = 0
    for row in islice(rows, limit):
        size += sum(len(cell) for cell in row if isinstance(cell, (str, bytes)))
        if size > MOST:
            raise BadInput(f"sql: the answer is longer than {MOST // 1_000_000} million characters")
        kept.append(row)
    return kept


#: How many values a statement takes that chooses among several: few lengths, so that statements are prepared once.
_SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)


def chunks(values: Iterable[object]) -> Iterator[list[object]]:
    """The values in lists that a statement can take after ``IN``, each filled up with its last value.

    >>> list(chunks([7, 8, 9])), list(chunks([]))
    ([[7, 8, 9, 9]], [])
    """
    held = list(values)
    for at in range(0, len(held), _SIZES[-1]):
        part = held[at : at + _SIZES[-1]]
        size = next(n for n in _SIZES if n >= len(part))
        yield part + part[-1:] * (size - len(part))


def marks(values: Sequence[object]) -> str:
    """A question mark for each value.

    >>> marks([7, 8])
    '?, ?'
    """
    return ", ".join("?" * len(values))


def without_password(url: str) -> str:
    """A URL as it may be shown.

    >>> without_password("postgresql://ann:secret@db.example/shows")
    'postgresql://ann@db.example/shows'
    """
    parts = urlsplit(url)
    if parts.password is not None:
        url = url.replace(f":{parts.password}@", "@", 1)
    return re.sub(r"(password=)[^&]*", r"\1...", url)


class Database(ABC):
    """One connection. Reading sees what was committed; writing is done within ``write()`` and is all or nothing.

    Every failure that isn't a fault of ours (a full disk, a file that may not be written, a lost server)
    is ``Unusable`` and names the catalogue.
    """

    #: How messages name it: the file, or the URL without its password.
    name: str
    dialect: str
    #: At least and below, for texts by their bytes whatever the language of the database.
    bytewise: tuple[str, str] = (">=", "<")

    @abstractmethod
    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Values]:
        """All rows that a query gives."""

    @abstractmethod
    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run a statement; the number of rows that it changed."""

    @abstractmethod
    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Add rows."""

    @abstractmethod
    def write(self) -> AbstractContextManager[None]:
        """A transaction that writes: one at a time, the others wait; an exception undoes all of it."""

    @abstractmethod
    def snapshot(self) -> AbstractContextManager[None]:
        """A transaction that reads: every query in it sees the same state."""

    @abstractmethod
    def ask(
        self, sql: str, limit: int, seconds: float, values: Sequence[object] = ()
    ) -> tuple[list[str], Iterator[Values]]:
        """The columns and at most ``limit`` rows of a query by somebody else, who can't change anything with it.

        Raises:
            BadInput: no single query, it would write, it is wrong, it takes longer than ``seconds``, or it gives
                more than ``MOST`` characters.
        """

    @abstractmethod
    def stamp(self) -> str:
        """Something that is another whenever anybody else has written since this connection last asked."""

    @abstractmethod
    def matching(self, table: str, columns: Sequence[str], words: Sequence[str], limit: int) -> list[Values]:
        """These columns of ``limit`` rows of ``sentences`` or ``names`` that hold all the words, whichever come first.

        A word that ends in ``*`` is a beginning. How well they fit is judged by who asks: a word that is in every
        article must not cost a walk through all of them.
        """

    @abstractmethod
    def columns(self) -> dict[str, set[str]]:
        """The tables there are, and their columns."""

    @abstractmethod
    def create(self) -> None:
        """Make what is missing of the tables, indexes, views and triggers; within ``write()``."""

    @abstractmethod
    def make(self, table: str) -> None:
        """Make one table that is not there, without its indexes and triggers; within ``write()``."""

    @abstractmethod
    def tidy(self) -> None:
        """Do what makes questions quick after much was put in; nothing depends on it."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the connection."""

    def remake(self, table: str) -> None:
        """Make a table anew by its definition and keep its rows; ``create()`` makes its indexes and triggers.

        Within ``write()``; for a table to which no other one refers.
        """
        columns = ", ".join(sorted(self.columns()[table] & {line.split()[0] for line in definitions()[table]}))
        self.run(f"ALTER TABLE {table} RENAME TO former_{table}")
        self.make(table)
        self.run(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM former_{table} ORDER BY id")
        self.run(f"DROP TABLE former_{table}")

    def one(self, sql: str, values: Sequence[object] = ()) -> Values | None:
        """The first row, if there is one."""
        rows = self.rows(sql, values)
        return rows[0] if rows else None

    def next_id(self, table: str) -> int:
        """The id for the next row; within ``write()``, where nobody else adds one."""
        row = self.one(f"SELECT coalesce(max(id), 0) + 1 FROM {table}")
        return int(row[0]) if row else 1
