"""Articles out of a whole dump: constant memory, all cores, pages in the order of the file.

Each worker decompresses a unit, chooses its pages and reads them; a page that lies across two units is put together
here. What stands before damage comes out, then the error.
"""

from __future__ import annotations

import os
import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeVar

from showbible.extract import Article, read_document
from showbible.readers import read_source
from showbible.scale import bzip2, streams
from showbible.scale.index import index_of, pages_by_title
from showbible.scale.pages import PAGE_LIMIT, Page, Scan, Selection, base_of, page, selection
from showbible.text import BadInput

T = TypeVar("T")
_CLOSE = b"</page>"


class Skipped(NamedTuple):
    """A page that could not be read, and why."""

    message: str


class _Part(NamedTuple):
    """What a worker made of a unit.

    ``head`` goes up to the unit's first ``</page>`` (all of it where there is none: not ``closed``), ``rest`` is
    what follows the last. ``results`` are pickled one by one: an article takes a tenth of its memory that way.
    """

    head: bytes
    results: list[bytes]
    rest: bytes
    closed: bool
    size: int
    error: str = ""


def is_dump(path: str) -> bool:
    """Whether a file is a MediaWiki export (``.xml``, ``.bz2``, ``.zst``), told by its first bytes."""
    return path != "-" and streams.form_of(path) is not None


def article(found: Page, base: str) -> Article:
    """The article of a page."""
    return read_document(read_source(found.source(base)))


def articles(
    path: str, select: str | None = None, workers: int | None = None, report: Callable[[str], None] | None = None
) -> Iterator[Article]:
    """The articles of a dump; ``select`` names which (``television``, ``template:NAME``; default all).

    ``report`` is told of each page that can't be read.

    Raises:
        BadInput: no dump, or a damaged one; the articles before the damage have come out.
    """
    return each(path, article, select, workers, report)


def articles_by_title(path: str, titles: Iterable[str], index: str | None = None) -> Iterator[Article]:
    """Single articles of a dump, each read from its own stream where the dump has an index (beside it, or named).

    Without one the dump is gone through once, and the articles come in its order.

    Raises:
        BadInput: as ``articles``; or a title that isn't there.
    """
    form = streams.form_of(path)
    index = index or index_of(path)
    if form == "bz2" and index is not None:
        base = base_of(_head(path, form))
        for found in pages_by_title(path, index, titles):
            yield article(found, base)
        return
    wanted = {title.replace("_", " ") for title in titles}
    base = base_of(_head(path, form)) if form else ""
    for found in pages(path):
        if found.title in wanted:
            wanted.remove(found.title)
            yield article(found, base)
            if not wanted:
                return
    raise BadInput(f"{path}: no article {min(wanted)!r}")


def pages(path: str, select: str | None = None, workers: int | None = 1) -> Iterator[Page]:
    """The pages of a dump that are articles, unread."""
    return each(path, _itself, select, workers)


def _itself(found: Page, base: str) -> Page:
    return found


def each(
    path: str,
    work: Callable[[Page, str], T],
    select: str | None = None,
    workers: int | None = None,
    report: Callable[[str], None] | None = None,
) -> Iterator[T]:
    """What ``work`` makes of each page (with the address of the wiki's pages), in order; ``work`` is a plain function.

    Raises:
        BadInput: as ``articles``.
    """
    form = streams.form_of(path)
    if form is None:
        raise BadInput(f"{path}: {'not a MediaWiki dump' if Path(path).is_file() else 'no such file'}")
    chosen = selection(select) if select else None
    head = _head(path, form)
    base = base_of(head)
    count = workers or os.cpu_count() or 1
    # However reading ends, the workers end with it, and not whenever the collector comes by.
    with closing(_alone(path, form) if count == 1 else _shared(path, form, work, chosen, base, count)) as parts:
        for result in _joined(path, parts, work, chosen, base, b"<mediawiki" in head):
            if not isinstance(result, Skipped):
                yield result
            elif report is not None:
                report(f"{path}: {result.message}")


def _head(path: str, form: str) -> bytes:
    """The head of the dump up to its first page, which may not declare entities."""
    head = b""
    try:
        for piece in chain.from_iterable(map(streams.pieces, streams.units(path, form, alone=True))):
            head += piece[: 1 << 16]
            if len(head) >= 1 << 16 or b"<page>" in head:
                break
    except BadInput:
        if not head:
            raise
    head = head.partition(b"<page>")[0] if b"<page>" in head else head
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        at = max(head.find(b"<!DOCTYPE"), head.find(b"<!ENTITY"))
        raise BadInput(f"{path}: byte {at} of the XML declares a document type; entities are never expanded")
    if b"<mediawiki" not in head and head.strip():
        raise BadInput(f"{path}: not a MediaWiki export")
    return head


def _worked(raw: bytes, work: Callable[[Page, str], T], base: str) -> T | Skipped | None:
    try:
        found = page(raw)
        return None if found is None else work(found, base)
    except BadInput as error:
        return Skipped(str(error))
    except Exception as error:  # one page must not cost the dump
        title = raw[:600].partition(b"<title>")[2].partition(b"</title>")[0].decode(errors="replace")
        return Skipped(f"{title}: could not be read ({type(error).__name__}: {error})")


def _read(unit: streams.Unit, work: Callable[[Page, str], T], chosen: Selection | None, base: str) -> _Part:
    """A unit in a worker: everything but the pages that its borders cut."""
    scan = Scan(chosen)
    head, closed, size, error = b"", False, 0, ""
    results: list[bytes] = []
    try:
        for piece in streams.pieces(unit):
            size += len(piece)
            if not closed:
                head += piece
                if len(head) > PAGE_LIMIT + bzip2.PIECE:
                    raise BadInput(f"a page of more than {PAGE_LIMIT >> 20} MB")
                end = head.find(_CLOSE, max(len(head) - len(piece) - len(_CLOSE), 0))
                if end < 0:
                    continue
                closed, piece, head = True, head[end + len(_CLOSE) :], head[: end + len(_CLOSE)]
            worked = (_worked(raw, work, base) for raw in scan.feed(piece))
            results += [pickle.dumps(r) for r in worked if r is not None]
    except BadInput as problem:
        error = str(problem)
        if not error.startswith(unit.path):
            error = f"{unit.path}: in the part from byte {unit.part.start // 8} on: {error}"
    return _Part(head, results, scan.rest, closed, size, error)


def _alone(path: str, form: str) -> Generator[_Part, None, None]:
    """The dump piece by piece in this process."""
    try:
        for unit in streams.units(path, form, alone=True):
            for piece in streams.pieces(unit):
                yield _Part(piece, [], b"", False, len(piece))
    except BadInput as error:
        yield _Part(b"", [], b"", False, 0, str(error))


def _shared(
    path: str, form: str, work: Callable[[Page, str], T], chosen: Selection | None, base: str, count: int
) -> Generator[_Part, None, None]:
    """The dump unit by unit in ``count`` processes, a few more units on the way."""
    pool = ProcessPoolExecutor(count)
    waiting: deque[Future[_Part]] = deque()
    try:
        for unit in streams.units(path, form, alone=False):
            waiting.append(pool.submit(_read, unit, work, chosen, base))
            if len(waiting) > count + 1:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BadInput as error:
        while waiting:
            yield waiting.popleft().result()
        yield _Part(b"", [], b"", False, 0, str(error))
    except BrokenProcessPool:
        raise BadInput(f"{path}: a worker was killed (out of memory?); try fewer workers") from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _joined(
    path: str,
    parts: Iterator[_Part],
    work: Callable[[Page, str], T],
    chosen: Selection | None,
    base: str,
    wrapped: bool,
) -> Iterator[T | Skipped]:
    """The results in order, with the pages across the borders of units; ``wrapped`` exports have an end tag."""
    scan = Scan(chosen)
    at, last = 0, 0
    for part in parts:
        try:
            for raw in scan.feed(part.head):
                if (result := _worked(raw, work, base)) is not None:
                    yield result
        except BadInput as error:
            raise BadInput(f"{path}: byte {last} of the XML: {error}") from None
        at += part.size
        if part.closed:
            scan.rest = part.rest
        last = at - len(scan.rest)
        yield from map(pickle.loads, part.results)
        if part.error:
            raise BadInput(part.error)
    if b"<page>" in scan.rest:
        begun = last + scan.rest.find(b"<page>")
        raise BadInput(f"{path}: cut off within the page that begins at byte {begun} of the XML")
    if wrapped and b"</mediawiki>" not in scan.rest:
        raise BadInput(f"{path}: cut off behind the page that ends at byte {last} of the XML")
