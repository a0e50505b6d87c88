"""bzip2 in units that can be decompressed on their own: its streams, or the blocks of a single stream.

A multistream dump is cut where a stream begins; a dump of one stream is cut at its blocks, which stand at any bit and
begin with a mark of 48 bits. Every block carries its own checksum, so a unit is verified as a stream is.
"""

from __future__ import annotations

import bz2
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from showbible.text import BadInput

_BLOCK, _END = 0x314159265359, 0x177245385090
_STREAM = re.compile(rb"BZh[1-9]1AY&SY")
#: Bytes of output handed on at once.
PIECE = 4 << 20
#: Bytes of a stream's beginning, and more than a block's.
_MARK = 10
#: Output may be that many times the input (real dumps: 4 to 30) and ``_FREE`` bytes more.
RATIO = 250
_FREE = 64 << 20
#: How far to look for the start of a stream before blocks are looked for.
_WINDOW = 1 << 20
#: Input bytes read at once.
_INPUT = 64 << 10


class Range(NamedTuple):
    """Bits ``start:end`` of a bzip2 file; ``streams`` where both are the borders of streams."""

    start: int
    end: int
    streams: bool


class _Growth:
    """What a range has grown to, and the limit."""

    def __init__(self, path: str, start: int, size: int) -> None:
        self.where = f"{path}: byte {start}"
        self.left = _FREE + RATIO * size

    def check(self, piece: bytes) -> bytes:
        self.left -= len(piece)
        if self.left < 0:
            raise BadInput(f"{self.where}: expands to more than {RATIO} times its size; refused")
        return piece


def _damaged(path: str, at: int) -> BadInput:
    return BadInput(f"{path}: damaged or cut off at byte {at}")


def ranges(path: str, step: int) -> Iterator[Range]:
    """The file in ranges of about ``step`` bytes."""
    size = Path(path).stat().st_size * 8
    with Path(path).open("rb") as file:
        start, aligned = 0, True
        while start < size:
            end, border = _border(file, (start + 7) // 8 + step, size)
            yield Range(start, end, aligned and border)
            start, aligned = end, border


def _border(file: BinaryIO, low: int, size: int) -> tuple[int, bool]:
    """The first bit from byte ``low`` on at which a stream begins (true), or else a block; the end if neither does."""
    while low * 8 < size:
        file.seek(low)
        window = file.read(_WINDOW)
        stream = _STREAM.search(window)
        if stream:
            return (low + stream.start()) * 8, True
        marks = _marks(window, _BLOCK)
        if marks:
            return low * 8 + marks[0], False
        low += _WINDOW - _MARK
    return size, True


def stream_at(path: str, start: int) -> Range:
    """The stream that begins at a byte.

    Raises:
        BadInput: none begins there.
    """
    size = Path(path).stat().st_size
    with Path(path).open("rb") as file:
        file.seek(start)
        if not _STREAM.match(file.read(_MARK)):
            raise BadInput(f"{path}: no bzip2 stream begins at byte {start}")
        low = start + _MARK
        while low < size:
            file.seek(low)
            following = _STREAM.search(file.read(_WINDOW))
            if following:
                return Range(start * 8, (low + following.start()) * 8, True)
            low += _WINDOW - _MARK
    return Range(start * 8, size * 8, True)


def pieces(path: str, part: Range) -> Iterator[bytes]:
    """The decompressed bytes of a range.

    Raises:
        BadInput: damage, a cut or a bomb, naming the byte of the file; what came before has been handed on.
    """
    if part.streams:
        yield from _streams(path, part.start // 8, part.end // 8)
    else:
        yield from _blocks(path, part)


def _streams(path: str, start: int, end: int) -> Iterator[bytes]:
    growth = _Growth(path, start, end - start)
    with Path(path).open("rb") as file:
        file.seek(start)
        at = begun = start
        decompressor = bz2.BZ2Decompressor()
        while at < end:
            raw = file.read(min(_INPUT, end - at))
            if not raw:
                break
            at += len(raw)
            while True:
                try:
                    piece = decompressor.decompress(raw, PIECE)
                except (OSError, ValueError):
                    raise _damaged(path, _bad_block(path, begun, at)) from None
                if piece:
                    yield growth.check(piece)
                if decompressor.eof:
                    raw = decompressor.unused_data
                    begun = at - len(raw)
                    decompressor = bz2.BZ2Decompressor()
                    if not raw:
                        break
                elif decompressor.needs_input:
                    break
                else:
                    raw = b""
        if begun < at:
            raise _damaged(path, at)


def _bad_block(path: str, begun: int, at: int) -> int:
    """The byte at which the block begins that made a stream fail before byte ``at``."""
    low = max(begun, at - _WINDOW)
    with Path(path).open("rb") as file:
        file.seek(low)
        data = file.read(at + _WINDOW - low)
    blocks = _marks(data, _BLOCK)
    borders = sorted([*blocks, *_marks(data, _END), len(data) * 8])
    bad = (b for b in blocks if _block(data, b, borders[borders.index(b) + 1]) is None)
    return low + next(bad, 0) // 8


def _marks(data: bytes, mark: int) -> list[int]:
    """The bits of ``data`` at which a mark of 48 bits begins."""
    found: list[int] = []
    for shift in range(8):
        bits = (mark << (8 - shift)).to_bytes(7, "big")
        middle = bits[1:6] if shift else bits[:6]
        at = data.find(middle)
        while at >= 0:
            first = (at - 1) * 8 + shift if shift else at * 8
            if first >= 0 and _bits(data, first, first + 48) == mark:
                found.append(first)
            at = data.find(middle, at + 1)
    return sorted(found)


def _bits(data: bytes, start: int, end: int) -> int:
    low, high = start // 8, (end + 7) // 8
    return int.from_bytes(data[low:high], "big") >> (high * 8 - end) & ((1 << (end - start)) - 1)


def _blocks(path: str, part: Range) -> Iterator[bytes]:
    """The blocks of a range one by one, each made a stream of its own."""
    low = part.start // 8
    with Path(path).open("rb") as file:
        file.seek(low)
        data = file.read((part.end + 7) // 8 - low)
    growth = _Growth(path, low, len(data))
    stop = part.end - low * 8
    blocks = [b for b in _marks(data, _BLOCK) if part.start - low * 8 <= b < stop]
    ends = [b for b in _marks(data, _END) if b < stop]
    borders = sorted([*blocks, *ends, stop])
    if not blocks:
        raise _damaged(path, low)
    known, at = set(blocks), 0
    while at < len(borders) - 1:
        start = borders[at]
        at += 1
        if start not in known:
            continue
        for upto in range(at, min(at + 2, len(borders))):
            out = _block(data, start, borders[upto])
            if out is not None:
                at = upto
                break
        else:
            raise _damaged(path, low + start // 8)
        yield from map(growth.check, out)


def _block(data: bytes, start: int, end: int) -> list[bytes] | None:
    """The bytes of the block in bits ``start:end``; ``None`` where they are none."""
    size = end - start
    if size < 80:
        return None
    bits = _bits(data, start, end)
    check = bits >> (size - 80) & 0xFFFFFFFF
    bits = (bits << 48 | _END) << 32 | check
    size += 80
    pad = -size % 8
    raw = b"BZh9" + (bits << pad).to_bytes((size + pad) // 8, "big")
    decompressor = bz2.BZ2Decompressor()
    out: list[bytes] = []
    try:
        while not decompressor.eof:
            out.append(decompressor.decompress(raw, PIECE))
            raw = b""
            if decompressor.needs_input and not decompressor.eof:
                return None
    except (OSError, ValueError):
        return None
    return out
