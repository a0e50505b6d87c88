"""The forms of a dump - XML as it is, bzip2, Zstandard - as units that workers read on their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from showbible.scale import bzip2
from showbible.text import BadInput

_BZIP2, _ZSTD = b"BZh", b"\x28\xb5\x2f\xfd"
#: Input bytes of a unit.
STEP = 512 << 10


class Unit(NamedTuple):
    """A part of a dump: ``form`` is ``xml``, ``bz2`` or ``bytes`` (``payload``, decompressed already)."""

    form: str
    path: str
    part: bzip2.Range
    payload: bytes = b""


def form_of(path: str) -> str | None:
    """``xml``, ``bz2`` or ``zst`` where a file is a MediaWiki export, told by its first bytes; else ``None``."""
    if not Path(path).is_file():  # a pipe can't be looked into without taking from it
        return None
    try:
        with Path(path).open("rb") as file:
            head = file.read(2048)
    except OSError:
        return None
    if head.startswith(_BZIP2):
        return "bz2"
    if head.startswith(_ZSTD):
        return "zst"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return "xml" if start.startswith((b"<mediawiki", b"<page>")) or b"<mediawiki " in start[:1024] else None


def units(path: str, form: str, alone: bool) -> Iterator[Unit]:
    """The dump in units, in order; one of them ``alone`` where nobody shares the work."""
    size = Path(path).stat().st_size
    if form == "zst":
        for piece in _zstd(path):
            yield Unit("bytes", path, bzip2.Range(0, 0, True), piece)
    elif alone:
        yield Unit(form, path, bzip2.Range(0, size * 8, True))
    elif form == "bz2":
        for part in bzip2.ranges(path, STEP):
            yield Unit(form, path, part)
    else:
        for start in range(0, size, 4 * STEP):
            yield Unit(form, path, bzip2.Range(start * 8, min(start + 4 * STEP, size) * 8, True))


def pieces(unit: Unit) -> Iterator[bytes]:
    """The XML of a unit.

    Raises:
        BadInput: damage, with the byte of the file.
    """
    if unit.form == "bytes":
        yield unit.payload
    elif unit.form == "bz2":
        yield from bzip2.pieces(unit.path, unit.part)
    else:
        at, end = unit.part.start // 8, unit.part.end // 8
        with Path(unit.path).open("rb") as file:
            file.seek(at)
            while at < end and (piece := file.read(min(bzip2.PIECE, end - at))):
                at += len(piece)
                yield piece


def _zstd(path: str) -> Iterator[bytes]:
    try:
        import zstandard
    except ImportError:
        raise BadInput(f"{path}: Zstandard needs an extra: pip install 'showbible[zstd]'") from None
    with Path(path).open("rb") as file:
        reader = zstandard.ZstdDecompressor(max_window_size=1 << 28).stream_reader(file, read_across_frames=True)
        total = 0
        while True:
            at = file.tell()
            try:
                piece = reader.read(bzip2.PIECE)
            except zstandard.ZstdError:
                raise BadInput(f"{path}: damaged or cut off between bytes {at} and {file.tell()}") from None
            if not piece:
                break
            total += len(piece)
            if total > (64 << 20) + bzip2.RATIO * file.tell():
                raise BadInput(f"{path}: byte {at}: expands to more than {bzip2.RATIO} times its size; refused")
            yield piece
