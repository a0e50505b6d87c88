"""Catalogues that are open, one for each thread that asks, and answers that still hold."""

from __future__ import annotations

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from threading import Lock

from showbible.catalogue import Catalogue
from showbible.text import BadInput

#: How many ask at once; two cores do not serve more any sooner.
READERS = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A body with all that goes with it; ``packed`` is its gzip."""

    body: bytes
    packed: bytes | None
    etag: str
    media: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes that it takes up."""
        return len(self.body) + len(self.packed or b"")


def answer(
    body: bytes, media: str, status: int = 200, headers: Mapping[str, str] | None = None, level: int = 5
) -> Answer:
    """An answer with its digest and its packed form, where that is worth it."""
    packed = gzip.compress(body, level, mtime=0) if len(body) > 700 else None
    return Answer(body, packed, f'"{hashlib.sha256(body).hexdigest()[:20]}"', media, status, headers or {})


class Shelf:
    """Open catalogues and kept answers. An answer is kept until the catalogue is another."""

    def __init__(self, database: str, most: int) -> None:
        self._most = most
        self._free: Queue[Catalogue] = Queue()
        for _ in range(READERS):
            self._free.put(Catalogue(database))
        self._watch = Catalogue(database)
        self._kept: OrderedDict[str, Answer] = OrderedDict()
        self._size = 0
        self._stamp = ""
        self._lock = Lock()

    @contextmanager
    def catalogue(self) -> Iterator[Catalogue]:
        """A catalogue to read from; nobody else has it meanwhile."""
        catalogue = self._free.get()
        try:
            yield catalogue
        except BadInput:
            raise
        except BaseException:
            catalogue.close()
            raise
        finally:
            self._free.put(catalogue)

    def _fresh(self) -> str:
        """The catalogue's stamp; whatever was kept of another one is let go."""
        try:
            stamp = self._watch.db.stamp()
        except BadInput:
            stamp = ""
        if stamp != self._stamp:
            self._kept.clear()
            self._size, self._stamp = 0, stamp
        return stamp

    def kept(self, name: str) -> tuple[Answer | None, str]:
        """The answer kept under a name if it still holds, and the stamp of the catalogue now."""
        with self._lock:
            stamp = self._fresh()
            found = self._kept.get(name) if stamp else None
            if found is not None:
                self._kept.move_to_end(name)
            return found, stamp

    def keep(self, name: str, made: Answer, stamp: str) -> None:
        """Keep an answer that was made while the catalogue had the stamp."""
        with self._lock:
            if not stamp or stamp != self._stamp or made.size > self._most // 8 or name in self._kept:
                return
            self._kept[name] = made
            self._size += made.size
            while self._size > self._most:
                _, old = self._kept.popitem(last=False)
                self._size -= old.size

    def close(self) -> None:
        """Let go of every catalogue that is not in use; the next one who asks opens it again."""
        self._watch.close()
        for _ in range(self._free.qsize()):
            catalogue = self._free.get()
            catalogue.close()
            self._free.put(catalogue)
