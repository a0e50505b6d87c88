"""Compiled expressions, kept in a file from one run to the next.

To make a reading's expressions ready takes CPython ten times as long as reading an article with them, and a command that
reads one article does it anew each time. So what its compiler made of them (the numbers that its engine runs) is kept
beside their words, packed (a tenth of their size). These numbers are CPython's own affair (``re._compiler``, ``_sre``): what is kept serves only the very
interpreter that made it, the engine checks them when they are taken up, and where anything is amiss the expression is
compiled as ever. Only commands use it; to import showbible touches no file.
"""

from __future__ import annotations

import hashlib
import importlib
import marshal
import mmap
import os
import re
import sys
import tempfile
import zlib
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import accumulate
from pathlib import Path
from typing import Any

from showbible.text.patterns import made_by

#: CPython's compiler of expressions and its engine; no module of these is its public interface.
_COMPILER: Any = importlib.import_module("re._compiler")
_ENGINE: Any = importlib.import_module("_sre")
#: The engine's numbers: unsigned, of four bytes.
_NUMBER = "I"
#: A kept expression: its flags, its number of groups, their numbers by name, and the engine's numbers.
_Made = tuple[int, int, dict[str, int], bytes]
#: What is asked for: a digest of an expression's words and its flags.
_Asked = bytes
#: A file larger than this is begun anew: it holds what no version of the rules asks for any more.
_LARGEST = 64_000_000


@contextmanager
def kept() -> Iterator[None]:
    """Within it, expressions are taken from those that earlier runs compiled, and at its end those of this run are kept."""
    place = folder()
    if place is None:
        yield
        return
    expressions = Kept(place / "expressions")
    try:
        with made_by(expressions.compiled):
            yield
    finally:
        expressions.save()


class Kept:
    """The expressions kept in ``path``; a missing, foreign or damaged file is as an empty one.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     once = Kept(Path(folder) / "kept")
    ...     _ = once.compiled("(?P<year>[12][0-9]{3})")
    ...     once.save()
    ...     again = Kept(Path(folder) / "kept")
    ...     again.compiled("(?P<year>[12][0-9]{3})").search("in 2018")["year"], again.new
    ('2018', {})
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        #: What was compiled in this run, packed.
        self.new: dict[_Asked, bytes] = {}
        self._file = _File(path)

    def compiled(self, expression: str, flags: int = 0) -> re.Pattern[str]:
        """The compiled expression: taken from the file if it is there, else compiled, and kept when ``save`` is called.

        Raises:
            re.error: the expression is wrong.
        """
        asked = hashlib.blake2b(f"{int(flags)} {expression}".encode(), digest_size=16).digest()
        if made := self._file.taken(asked):
            with suppress(Exception):
                return _pattern(expression, made)
        try:
            made = _compiled(expression, flags)
            pattern = _pattern(expression, made)
        except Exception:
            # Another interpreter's compiler, or a wrong expression: ``re`` tells which.
            return re.compile(expression, flags)
        self.new[asked] = zlib.compress(marshal.dumps(made), 1)
        return pattern

    def save(self) -> None:
        """Keep what was compiled, with what is in the file now; where that can't be written, nothing is kept or said."""
        if not self.new:
            return
        self._file.close()
        file = _File(self.path)
        kept = {} if file.size > _LARGEST else {asked: file.packed(asked) for asked in file.places}
        file.close()
        with suppress(OSError):
            _write(self.path, {asked: piece for asked, piece in (kept | self.new).items() if piece})
        self.new = {}


class _File:
    """A file of kept expressions: a stamp, the length and the checksum of an index, the index, and what it tells of."""

    def __init__(self, path: Path) -> None:
        #: Where each begins behind the index, how long it is, and its checksum.
        self.places: dict[_Asked, tuple[int, int, int]] = {}
        self.size = 0
        try:
            with path.open("rb") as file:
                self._body = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError):
            return
        stamp = _stamp()
        start = len(stamp) + 16
        length, check = (int.from_bytes(self._body[at : at + 8], "little") for at in (len(stamp), len(stamp) + 8))
        index = self._body[start : start + length]
        if self._body[: len(stamp)] == stamp and len(index) == length and zlib.crc32(index) == check:
            self.places, self.size, self._base = marshal.loads(index), len(self._body), start + length

    def packed(self, asked: _Asked) -> bytes | None:
        """What is kept of an expression, as it was written; nothing if it isn't so any more."""
        if asked not in self.places:
            return None
        start, size, check = self.places[asked]
        piece = self._body[self._base + start : self._base + start + size]
        return piece if zlib.crc32(piece) == check else None

    def taken(self, asked: _Asked) -> _Made | None:
        """What is kept of an expression; nothing if it isn't as it was written."""
        piece = self.packed(asked)
        if piece is None:
            return None
        made: _Made = marshal.loads(zlib.decompress(piece))
        return made

    def close(self) -> None:
        """Let go of the file."""
        if self.places:
            self.places = {}
            self._body.close()


def folder() -> Path | None:
    """Where commands keep them: ``SHOWBIBLE_CACHE``, else showbible's folder of the user's cache (XDG Base Directory).

    None if ``SHOWBIBLE_CACHE`` is empty, where the user has no home, and for other interpreters than CPython.
    """
    if sys.implementation.name != "cpython":
        return None
    told = os.environ.get("SHOWBIBLE_CACHE")
    if told is not None:
        return Path(told) if told else None
    with suppress(RuntimeError):
        return user_cache()
    return None


def user_cache() -> Path:
    """Showbible's folder of the user's cache (XDG Base Directory).

    Raises:
        RuntimeError: the user has no home.
    """
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "showbible"


def _stamp() -> bytes:
    """Whose numbers these are: the very interpreter's, and its engine's version."""
    return f"showbible expressions 2, {sys.version} {_ENGINE.MAGIC} {_ENGINE.CODESIZE}\n".encode()


def _write(path: Path, pieces: dict[_Asked, bytes]) -> None:
    """Write the file whole, in place of the one that is there."""
    ends = accumulate(map(len, pieces.values()))
    places = {a: (end - len(p), len(p), zlib.crc32(p)) for (a, p), end in zip(pieces.items(), ends, strict=True)}
    index = marshal.dumps(places)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=path.name) as beside:
        written = Path(beside) / path.name
        lengths = (n.to_bytes(8, "little") for n in (len(index), zlib.crc32(index)))
        written.write_bytes(b"".join((_stamp(), *lengths, index, *pieces.values())))
        written.replace(path)


def _compiled(expression: str, flags: int) -> _Made:
    """What CPython's compiler makes of an expression, before its engine has taken it up."""
    parsed = _COMPILER._parser.parse(expression, flags)
    code = array(_NUMBER, _COMPILER._code(parsed, flags))
    return int(flags | parsed.state.flags), parsed.state.groups, dict(parsed.state.groupdict), code.tobytes()


def _pattern(expression: str, made: _Made) -> re.Pattern[str]:
    """The expression for the engine, which checks its numbers."""
    flags, groups, by_name, code = made
    names = {number: name for name, number in by_name.items()}
    pattern: re.Pattern[str] = _ENGINE.compile(
        expression, flags, array(_NUMBER, code).tolist(), groups - 1, by_name, tuple(map(names.get, range(groups)))
    )
    return pattern
