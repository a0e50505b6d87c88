"""The bytes that came in, decoded once and never changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from showbible.text.span import Span


class BadInput(ValueError):
    """An input that can't be read at all; the message names the input and the place."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as it came: its text is never cleaned, wrapped or normalised.

    ``uri`` says where it is from, ``sha256`` is of the bytes (hex), ``form`` is the reader's word for
    its shape (``plain``, ``wikitext``, ``html``). Page id, revision, timestamp and the page's title (which
    wikitext doesn't hold) are known for dumps and live wikis only.
    """

    uri: str
    text: str = field(repr=False)
    sha256: str
    form: str = "plain"
    page_id: int | None = None
    revision: int | None = None
    timestamp: str | None = None
    title: str | None = None

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]


def sha256(raw: bytes) -> str:
    """The digest by which a source is known, in hex."""
    return hashlib.sha256(raw).hexdigest()


_MAGIC = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "a gzip archive",
    b"BZh91AY&SY": "a bzip2 archive (a dump, perhaps: `showbible extract` reads dumps)",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive (a dump, perhaps: `showbible extract` reads dumps)",
    b"SQLite format 3": "an SQLite database",
}


#: Bytes that an article may have: MediaWiki stores pages of 2 MB at most unless told otherwise, a rendered one has
#: several times that.
LARGEST = 16 << 20


def decode(raw: bytes, uri: str) -> str:
    """The text of ``raw``, which must be UTF-8 without NUL.

    A byte order mark stays in the text (offsets count it).

    Raises:
        BadInput: empty, a known binary format, a NUL byte, not UTF-8 (the byte offset is named), or beyond ``LARGEST``.
    """
    if not raw.strip():
        raise BadInput(f"{uri}: the file is empty")
    for magic, what in _MAGIC.items():
        if raw.startswith(magic):
            raise BadInput(f"{uri}: this is {what}, not an article")
    if len(raw) > LARGEST:
        raise BadInput(f"{uri}: {len(raw):,} bytes; no article has more than {LARGEST >> 20} MB")
    nul = raw.find(b"\0")
    if nul >= 0:
        raise BadInput(f"{uri}: a NUL byte at offset {nul}; this is not a text")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput(f"{uri}: not UTF-8 (byte {raw[error.start]:#04x} at offset {error.start})") from None
