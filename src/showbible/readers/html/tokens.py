"""HTML in tokens that know their place: tags, runs of text; comments and declarations are passed over.

The standard tokenizer's rules as far as articles need them, in one pass that is linear whatever comes: a tag's end
is looked for once, and a document in which one is missing goes on with tags that hold no other ``<``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import NamedTuple

from showbible.text.patterns import later

_OPEN = later(r"<(?=[a-zA-Z/!?])")
_TAG = later(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?)*+)>")
_SIMPLE = later(r"<(/?)([a-zA-Z][^\s/<>]*+)([^<>]*+)>")
_ATTRIBUTE = later(r"([^\s/>=\"']++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]++)))?")
#: Elements whose content is text whatever it looks like.
_RAW = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"})
_NONE: MappingProxyType[str, str] = MappingProxyType({})


class Token(NamedTuple):
    """``text[start:end]``: a start tag, an end tag (``closing``), text (no ``name``), or damage (``problem``)."""

    start: int
    end: int
    name: str = ""
    closing: bool = False
    attributes: MappingProxyType[str, str] = _NONE
    problem: str = ""


def attributes(raw: str) -> MappingProxyType[str, str]:
    """The attributes of a tag, names in lower case, the first of a name standing.

    >>> attributes(' class="infobox vevent" colspan=2 hidden')["colspan"]
    '2'
    """
    found: dict[str, str] = {}
    for m in _ATTRIBUTE.finditer(raw):
        value = m[2] if m[2] is not None else m[3] if m[3] is not None else m[4] or ""
        found.setdefault(m[1].lower(), html.unescape(value) if "&" in value else value)
    return MappingProxyType(found)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of ``text`` in order; what is left between them is comments and declarations."""
    at, size, tag = 0, len(text), _TAG
    last_end = text.rfind(">")
    run = 0
    while found := _OPEN.search(text, at):
        start = found.start()
        if start > last_end:
            if start > run:
                yield Token(run, start)
            yield Token(start, size, problem="markup without an end; the rest of the page is lost in it")
            return
        if text[start + 1] in "!?" or (text[start + 1] == "/" and not text[start + 2 : start + 3].isalpha()):
            if start > run:
                yield Token(run, start)
            comment = text.startswith("<!--", start)
            stop = text.find("-->" if comment else ">", start + (4 if comment else 2))
            if stop < 0:
                yield Token(start, size, problem="a comment without an end; the rest of the page is lost in it")
                return
            at = run = stop + (3 if comment else 1)
            continue
        m = tag.match(text, start)
        if m is None and tag is _TAG:
            yield Token(start, min(start + 80, size), problem="a tag without an end")
            tag = _SIMPLE
            m = tag.match(text, start)
        if m is None:
            at = start + 1
            continue
        if start > run:
            yield Token(run, start)
        name, closing = m[2].lower(), bool(m[1])
        at = run = m.end()
        yield Token(start, at, name, closing, attributes(m[3]) if m[3] and not closing else _NONE)
        if name in _RAW and not closing:
            end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
            if end is None:
                yield Token(at, size, problem=f"<{name}> without an end; the rest of the page is lost in it")
                return
            if end.start() > at:
                yield Token(at, end.start())
            at = run = end.start()
    if size > run:
        yield Token(run, size)
