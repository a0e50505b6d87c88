"""The pages of a MediaWiki export, found by the bytes of their boundaries and chosen before anything is parsed.

In an export every ``<`` of a page's text is written ``&lt;``, so ``<page>`` and ``</page>`` are its boundaries and
nothing else. No XML entity is ever expanded: the five that XML itself has and numbers are read, others stay.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from urllib.parse import quote

from showbible.text import BadInput, Source, sha256

_OPEN, _CLOSE = b"<page>", b"</page>"
#: Bytes of a page of an export, all its revisions together.
PAGE_LIMIT = 32 << 20
#: Characters of wikitext: twice what MediaWiki stores of a page unless told otherwise (``$wgMaxArticleSize``).
TEXT_LIMIT = 4 << 20
_ENTITY = re.compile(r"&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_BASE = re.compile(rb"<base>([^<]{1,500}/)[^/<]*</base>")
_TEXT = re.compile(rb"<text\b([^>]*)>")
_BEFORE = (b"{{", b"#invoke:", b"emplate:", b"emplate:_")


@dataclass(frozen=True, slots=True)
class Selection:
    """Pages that use one of ``templates``."""

    name: str
    templates: tuple[str, ...]

    @property
    def needles(self) -> tuple[bytes, ...]:
        """Strings one of which every chosen page has: a byte search for few of them costs next to nothing."""
        words = {_needle(t) for t in self.templates}
        return tuple(sorted(w for w in words if not any(o != w and o in w for o in words)))

    @property
    def pattern(self) -> re.Pattern[bytes]:
        """The names themselves, from their first letter on."""
        names = []
        for template in self.templates:
            first, rest = template[0], re.escape(template[1:].replace("_", " "))
            name = f"[{first.upper()}{first.lower()}]{rest}".replace("\\ ", "[ _]+")
            names.append(name)
        return re.compile("(?:{})(?=[\\s|}}<&/_])".format("|".join(names)).encode())


def _needle(template: str) -> bytes:
    """``nfobox``, else the name without its first letter, which may be of either case."""
    return b"nfobox" if template.startswith("Infobox") else template[1:].encode()


def selection(name: str) -> Selection:
    """The selection of that name; ``template:NAME`` chooses the pages that use one template.

    Raises:
        BadInput: no such selection.
    """
    known = tomllib.loads(resources.files(__package__).joinpath("selections.toml").read_text("utf-8"))
    if name.startswith("template:") and (template := name.removeprefix("template:").strip()):
        return Selection(name, (template,))
    if name not in known:
        raise BadInput(f"no selection {name!r}; one of: {', '.join(known)}, template:NAME")
    return Selection(name, tuple(known[name]))


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a dump: its newest revision. ``text`` is the wikitext, without XML's escapes."""

    title: str
    page_id: int | None
    revision: int | None
    timestamp: str | None
    text: str
    namespace: int = 0
    redirect: bool = False
    model: str = "wikitext"

    def source(self, base: str) -> Source:
        """The page as a source; ``base`` is the address of the wiki's pages (empty where the dump names none)."""
        uri = base + quote(self.title.replace(" ", "_"), safe="/:@!$&'()*+,;=~") if base else self.title
        return Source(
            uri,
            self.text,
            sha256(self.text.encode()),
            "wikitext",
            page_id=self.page_id,
            revision=self.revision,
            timestamp=self.timestamp,
            title=self.title,
        )


def unescaped(text: str) -> str:
    """Text without XML's escapes, each read once.

    >>> unescaped("&lt;ref&gt; &amp;lt; &#233; &bomb;")
    '<ref> &lt; é &bomb;'
    """
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(m: re.Match[str]) -> str:
    if m[1]:
        return _NAMED[m[1]]
    number = int(m[2]) if m[2] else int(m[3], 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _element(raw: bytes, name: bytes, start: int, end: int) -> str | None:
    low = raw.find(b"<" + name + b">", start, end)
    high = raw.find(b"</" + name + b">", low, end) if low >= 0 else -1
    return raw[low + len(name) + 2 : high].decode() if high >= 0 else None


def page(raw: bytes) -> Page | None:
    """The page in ``<page>...</page>``; ``None`` for what isn't an article in wikitext (another namespace, a redirect).

    Raises:
        BadInput: the page has no title or text, isn't UTF-8, or is larger than ``TEXT_LIMIT``.
    """
    head = raw.find(b"<revision>")
    head = len(raw) if head < 0 else head
    last = max(raw.rfind(b"<revision>"), 0)
    if (_element(raw, b"ns", 0, head) or "0") != "0" or raw.find(b"<redirect", 0, head) >= 0:
        return None
    opened = _TEXT.search(raw, last)
    middle = opened.start() if opened else len(raw)
    if (_element(raw, b"model", last, middle) or "wikitext") != "wikitext":
        return None
    try:
        title = _element(raw, b"title", 0, head)
        if title is None:
            raise BadInput("a page without a title")
        if opened is None or opened[1].endswith(b"/"):
            raise BadInput(f"{unescaped(title)}: a page without text")
        closed = raw.find(b"</text>", opened.end())
        text = unescaped(raw[opened.end() : closed if closed >= 0 else len(raw)].decode())
        if len(text) > TEXT_LIMIT:
            raise BadInput(
                f"{unescaped(title)}: {len(text):,} characters; no article has more than {TEXT_LIMIT >> 20} MB"
            )
    except UnicodeDecodeError as error:
        raise BadInput(f"a page that isn't UTF-8 ({error.reason})") from None
    page_id, revision = _element(raw, b"id", 0, head), _element(raw, b"id", last, middle)
    return Page(
        unescaped(title),
        int(page_id) if page_id and page_id.isdigit() else None,
        int(revision) if revision and revision.isdigit() else None,
        _element(raw, b"timestamp", last, middle),
        text,
    )


def base_of(head: bytes) -> str:
    """The address of the wiki's pages, as an export's head gives it; empty where it gives none.

    >>> base_of(b"<base>https://en.wikipedia.org/wiki/Main_Page</base>")
    'https://en.wikipedia.org/wiki/'
    """
    found = _BASE.search(head)
    return unescaped(found[1].decode(errors="replace")) if found else ""


def whole(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Every page of ``data[start:end]``, from ``<page>`` to ``</page>``."""
    at = start
    while (low := data.find(_OPEN, at, end)) >= 0 and (high := data.find(_CLOSE, low, end)) >= 0:
        at = high + len(_CLOSE)
        yield low, at


class Scan:
    """Pages out of pieces of an export as they come. Holds one unfinished page at most."""

    def __init__(self, chosen: Selection | None) -> None:
        self.needles = chosen.needles if chosen else ()
        self.pattern = chosen.pattern if chosen else None
        self.rest = b""

    def feed(self, piece: bytes) -> list[bytes]:
        """The chosen pages that ``piece`` completes.

        Raises:
            BadInput: a page longer than ``PAGE_LIMIT``.
        """
        data = self.rest + piece
        end = data.rfind(_CLOSE, max(len(self.rest) - len(_CLOSE), 0))
        if end < 0:
            self.rest = data
            if len(data) > PAGE_LIMIT:
                raise BadInput(f"a page of more than {PAGE_LIMIT >> 20} MB")
            return []
        end += len(_CLOSE)
        self.rest = data[end:]
        if self.pattern is None:
            return [data[low:high] for low, high in whole(data, 0, end)]
        return [data[low:high] for low, high in self._chosen(data, end, self.pattern)]

    def _chosen(self, data: bytes, end: int, pattern: re.Pattern[bytes]) -> list[tuple[int, int]]:
        found: set[tuple[int, int]] = set()
        for needle in self.needles:
            at = data.find(needle, 0, end)
            while at >= 0:
                after = at + len(needle)
                m = pattern.match(data, at - 1, end) if at else None
                if m and data[max(at - 25, 0) : at - 1].rstrip().endswith(_BEFORE):
                    low, high = data.rfind(_OPEN, 0, at), data.find(_CLOSE, at, end)
                    if low >= 0 and high >= 0:
                        found.add((low, high + len(_CLOSE)))
                        after = high
                at = data.find(needle, after, end)
        return sorted(found)
