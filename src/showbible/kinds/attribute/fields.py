"""What the fields of an infobox say a work is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.fact import Found
from showbible.text import Field, Passage, Span
from showbible.text.patterns import compiled, later

#: The keys of fields, through the years of the template, with the property that each gives.
_KEYS = {
    "num_episodes": "episode_count",
    "no_of_episodes": "episode_count",
    "num_series_episodes": "episode_count",
    "episodes": "episode_count",
    "network": "network",
    "original_network": "network",
    "channel": "network",
    "country": "country",
    "country_of_origin": "country",
    "language": "language",
    "original_language": "language",
    "genre": "genre",
    "format": "genre",
    "runtime": "runtime",
    "running_time": "runtime",
    "based_on": "based_on",
    "alt_name": "series",
    "budget": "budget",
}
_ASIDE = later(r"\s*\([^()]*\)")
_LABEL = later(r"^(?:Original|Broadcast|Season|Series|Seasons)[^:]{0,30}:\s*")
_SPLIT = later(r"\s*(?:,|;|\n|•|\||(?<=\w) / | and (?=[A-Z]))\s*")
_MINUTES = later(r"(\d{1,3})(?:\s?(?:[–—-]|to)\s?(\d{1,3}))?\s*(?:min|$|\()", re.IGNORECASE)
_NO_GENRE = later(r"television|^tv series$|^series$|\d", re.IGNORECASE)


def boxed(reading: Reading) -> Iterator[Found]:
    """The facts of an article's own infobox (its first)."""
    box = next((b for b in reading.boxes() if any(f.key in _KEYS for f in b.fields)), None)
    if box is None or reading.scene.kind in {"list", "other"}:
        return
    for field in box.fields:
        name = _KEYS.get(field.key)
        if name is None or not field.text.value.strip():
            continue
        for value, span in _values(name, field):
            yield Found(Attribute(name, value), f"attribute.field.{field.key}", span)


def _values(name: str, field: Field) -> Iterator[tuple[str | int, Span]]:
    text = field.text.value.strip()
    if name == "episode_count":
        if m := compiled(r"(\d{1,5})\b").match(text.replace(",", "")):
            yield int(m[1]), field.span
        return
    if name == "runtime":
        for m in _MINUTES.finditer(text):
            for figure in m.groups():
                if figure:
                    yield int(figure), field.span
        return
    for part in _parts(field):
        value = _LABEL.sub("", _ASIDE.sub("", part.value)).strip(" ,.;")
        if not value or len(value) > 60 or "{{" in value:
            continue
        span = part.whole if part.value else field.span
        if name == "country":
            if code := lexicon.COUNTRIES.get(value):
                yield code, span
        elif name == "genre":
            if not _NO_GENRE.search(value):
                yield value, span
        elif name == "network":
            if not compiled(r"\d{4}").search(value):
                yield value, span
        elif name == "language":
            if value.isupper() or value[0].isupper():
                yield value, span
        elif name == "based_on":
            yield compiled(r"\s+by\s+.*$").sub("", value).strip("\"'“”"), span
        else:
            yield value, span


def _parts(field: Field) -> Iterator[Passage]:
    """The entries of a field: as its form lists them, or between commas."""
    for passage in field.values or (field.text,):
        text = passage.value
        if field.key in {"based_on", "alt_name", "budget"}:
            yield passage
            continue
        at = 0
        for m in _SPLIT.finditer(text):
            if text.count("(", at, m.start()) > text.count(")", at, m.start()):
                continue
            if m.start() > at:
                yield passage.part(at, m.start())
            at = m.end()
        if "/" in text and field.key in {"network", "original_network", "channel"} and at == 0:
            for piece in compiled(r"[^/]+").finditer(text):
                yield passage.part(piece.start(), piece.end())
        elif at < len(text):
            yield passage.part(at, len(text))
