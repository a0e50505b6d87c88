"""Readers: bytes of any form an article comes in -> a document. ``READERS`` in order of trial."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from showbible.readers import html, plain, wikitext
from showbible.text import BadInput, Document, Source, decode, sha256


class Reader(NamedTuple):
    """One form: its name, whether a text looks like it, and how to read it."""

    form: str
    looks: Callable[[str], bool]
    read: Callable[[Source], Document]


#: In order of trial; the last one takes whatever is text.
READERS: tuple[Reader, ...] = (
    Reader("html", html.looks, html.read),
    Reader("wikitext", wikitext.looks, wikitext.read),
    Reader("plain", lambda text: True, plain.read),
)


def read(raw: bytes, uri: str = "-", form: str | None = None) -> Document:
    """The document in ``raw``; its form is told by its content unless ``form`` names a reader.

    Raises:
        BadInput: no text, an export of many pages, or an unknown ``form``.
    """
    text = decode(raw, uri)
    if form is None and text.lstrip("\ufeff \t\r\n").startswith("<mediawiki"):
        raise BadInput(f"{uri}: a MediaWiki export holds pages, not one article; `showbible extract` reads it")
    for reader in READERS:
        if reader.form == form or (form is None and reader.looks(text)):
            return reader.read(Source(uri, text, sha256(raw), reader.form))
    raise _unknown(uri, form)


def read_source(source: Source) -> Document:
    """The document of a source whose form is known; a page's title is the source's where its text has none.

    Raises:
        BadInput: an unknown form.
    """
    for reader in READERS:
        if reader.form == source.form:
            document = reader.read(source)
            if document.title or source.title is None:
                return document
            problems = tuple(p for p in document.problems if p.rule != "no-title")
            return replace(document, title=source.title, problems=problems)
    raise _unknown(source.uri, source.form)


def _unknown(uri: str, form: str | None) -> BadInput:
    return BadInput(f"{uri}: unknown form {form!r}; one of: {', '.join(r.form for r in READERS)}")
