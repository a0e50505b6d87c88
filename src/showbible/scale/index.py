"""The index of a multistream dump: which stream holds a page, so that one page costs one stream and not the dump.

A line is ``OFFSET:PAGE ID:TITLE``, sorted by offset; titles may hold colons
(https://en.wikipedia.org/wiki/Wikipedia:Database_download, "Multistream").
"""

from __future__ import annotations

import bz2
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from showbible.scale import bzip2
from showbible.scale.pages import Page, page, unescaped, whole
from showbible.text import BadInput


def index_of(path: str) -> str | None:
    """The index that lies beside a dump under Wikimedia's names; ``None`` where there is none.

    >>> index_of("/nowhere/enwiki-latest-pages-articles-multistream.xml.bz2") is None
    True
    """
    file = Path(path)
    if "-multistream" not in file.name:
        return None
    stem = file.name.replace("-multistream", "-multistream-index").removesuffix(".bz2").replace(".xml", ".txt")
    return next((str(p) for p in (file.with_name(stem + ".bz2"), file.with_name(stem)) if p.is_file()), None)


def streams_of(index: str, titles: Iterable[str]) -> dict[str, int]:
    """The byte at which the stream of each page begins, for those of ``titles`` that the index has.

    Raises:
        BadInput: not an index, or a damaged one.
    """
    wanted = set(titles)
    found: dict[str, int] = {}
    try:
        with _lines(index) as lines:
            for number, line in enumerate(lines, 1):
                offset, _, rest = line.rstrip("\n").partition(":")
                if not offset.isdigit() or ":" not in rest:
                    raise BadInput(f"{index}: line {number} is not OFFSET:PAGE:TITLE")
                title = unescaped(rest.partition(":")[2])
                if title in wanted:
                    found[title] = int(offset)
                    if len(found) == len(wanted):
                        break
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise BadInput(f"{index}: {error}") from None
    return found


def _lines(index: str) -> TextIO:
    if index.endswith(".bz2"):
        return bz2.open(index, "rt", encoding="utf-8")
    return open(index, encoding="utf-8")


def pages_by_title(path: str, index: str, titles: Iterable[str]) -> Iterator[Page]:
    """The pages of those titles, in the order asked for.

    Raises:
        BadInput: a title that the index or its stream has not, or that is no article.
    """
    asked = [title.replace("_", " ") for title in titles]
    found = streams_of(index, asked)
    for title in asked:
        if title not in found:
            raise BadInput(f"{index}: no page {title!r}")
        yield _page(path, found[title], title)


def _page(path: str, start: int, title: str) -> Page:
    data = b"".join(bzip2.pieces(path, bzip2.stream_at(path, start)))
    for low, high in whole(data, 0, len(data)):
        head = data.find(b"<title>", low, high) + len(b"<title>")
        if unescaped(data[head : data.find(b"</title>", head, high)].decode(errors="replace")) == title:
            if (read := page(data[low:high])) is not None:
                return read
            raise BadInput(f"{path}: {title!r} is a redirect or no article")
    raise BadInput(f"{path}: {title!r} is not in the stream at byte {start}, where the index has it")
