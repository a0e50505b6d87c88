"""Who and what an article names: one mention for each name, with what the article tells about its bearer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from showbible.kinds import Attribute, Cast, Fact
from showbible.store.identity import bare
from showbible.store.tables import tables
from showbible.text import Document, Infobox, Item, Paragraph, Passage, Table

#: Who makes a work and who writes about one: a critic is not taken for an actor of the same name.
_MAKERS = {"cast", "crew", "episode", "music", "accolade"}
_PRESS = {"review"}


class Mention(NamedTuple):
    """A name in an article. ``page`` is where the article links it; ``beside`` the names of a character's players."""

    entity: str
    name: str
    maker: bool = False
    press: bool = False
    page: str | None = None
    beside: tuple[str, ...] = ()


def _passages(document: Document) -> Iterator[Passage]:
    for _, block in document.blocks():
        match block:
            case Paragraph(text=text) | Item(text=text):
                yield text
            case Infobox(fields=fields):
                yield from (f.text for f in fields)
            case Table(rows=rows):
                yield from (c.text for r in rows for c in r.cells)


def links(document: Document) -> dict[str, str]:
    """Where names are linked: the words of a link and its page; words that lead to two pages are left out."""
    found: dict[str, str | None] = {}
    for passage in _passages(document):
        for start, end, target in passage.links:
            words = passage.value[start:end].strip()
            page = target.split("#")[0].replace("_", " ").strip()
            if words and page:
                found[words] = page if found.get(words, page) == page else None
    return {words: page for words, page in found.items() if page is not None}


def named(fact: Fact) -> Iterator[tuple[str, str, str]]:
    """The ``(field, entity, name)`` of everything that a fact names."""
    for slot in tables()[fact.kind].slots:
        if slot.only is not None and not slot.only(fact):
            continue
        value = getattr(fact, slot.field)
        for name in value if isinstance(value, tuple) else (value,):
            if isinstance(name, str) and name.strip():
                yield slot.field, slot.entity, name


def mentions(facts: Iterable[Fact], pages: Mapping[str, str]) -> dict[tuple[str, str], Mention]:
    """Every name that an article's facts give, by entity and name; ``pages`` are where it links them.

    A recipient or an artist may be a work or a band, and a speaker an outlet: such a name is a person only where
    another fact of the article has it as one.
    """
    doubtful: list[tuple[str, str]] = []
    found: dict[tuple[str, str], Mention] = {}
    players: dict[str, list[str]] = {}
    works: set[str] = set()
    for fact in facts:
        if isinstance(fact, Attribute) and fact.property == "series":
            works.add(bare(str(fact.value)))
        if isinstance(fact, Cast) and fact.character:
            players.setdefault(fact.character, []).append(fact.performer)
        for field, entity, name in named(fact):
            if entity == "person" and (fact.kind in ("accolade", "music") or field == "speaker"):
                doubtful.append((fact.kind, name))
                continue
            maker, press = entity == "person" and fact.kind in _MAKERS, entity == "person" and fact.kind in _PRESS
            held = found.get((entity, name))
            if held is None:
                found[entity, name] = Mention(entity, name, maker, press, pages.get(name))
            elif (maker and not held.maker) or (press and not held.press):
                found[entity, name] = held._replace(maker=held.maker or maker, press=held.press or press)
    for kind, name in doubtful:
        person = found.get(("person", name))
        if person is not None:
            found["person", name] = person._replace(maker=person.maker or kind in _MAKERS)
        elif kind == "quote" and ("organisation", name) not in found and bare(name) not in works and " " in name:
            found["person", name] = Mention("person", name, page=pages.get(name))
    for (entity, name), mention in list(found.items()):
        if entity == "character":
            found[entity, name] = mention._replace(beside=tuple(dict.fromkeys(players.get(name, ()))))
    return found
