"""Cast lists: entries under headings, and under labels within a section, that give the tier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from showbible.grammar.parts import capitalised
from showbible.grammar.prose import Reading, tells_of_guests
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.alternating import alternating_cells
from showbible.kinds.cast.listed.entries import (
    CHAIRS,
    Heads,
    again,
    clean,
    found_in,
    is_performer,
    names_no_player,
    read_item,
    stands_alone,
)
from showbible.kinds.cast.listed.heads import LESSER, is_cast, label_tier, tier_of
from showbible.kinds.cast.listed.lines import ABOVE, joined_entries, ranked
from showbible.kinds.cast.listed.shares import each, is_name
from showbible.kinds.cast.listed.tables import cast_table, plain_tables
from showbible.kinds.cast.listed.within import within
from showbible.kinds.cast.listed.wordings import COUNTED_UP, TOLD
from showbible.kinds.fact import Found, folded
from showbible.text import Item, Paragraph, Section, Table
from showbible.text.patterns import compiled, later
from showbible.text.sentences import SHORT_TITLES


def cast_lists(reading: Reading) -> Iterator[Found]:
    """The cast of every list and table under a cast heading."""
    sticky: tuple[str, str | None, int] = ("", None, 99)
    stars = frozenset(
        name
        for box in reading.boxes()
        for f in box.fields
        if f.key in {"starring", "voices"}
        for v in f.values
        for name in each(v.value.strip())
    )
    making = " ".join(p.text for p in reading.prose if p.section.level == 1 or _MAKING.search(p.section.path[-1]))
    told = (making, " ".join(p.text for p in reading.prose if p.plot))
    for section in reading.document.sections:
        path = section.path
        if section.level <= 2 or not path:
            sticky = ("", None, 99)
        own = tier_of(path)
        if not is_cast(path):
            yield from plain_tables(section)
            continue
        items = any(isinstance(b, Item) for b in section.blocks)
        ranked = tier_of(path[-1:]) is not None or (LESSER.match(path[-1]) is not None and sticky[1] in {"main", None})
        if ranked and not items and not _holds(section):
            sticky = (path[0], own, section.level)
        elif ranked:
            sticky = ("", None, 99)
        tier = own
        if not ranked and sticky[0] == path[0] and section.level >= sticky[2]:
            tier = sticky[1]
        yield from map(_in_lower_case, _entries(section, tier, stars, told))
        yield from alternating_cells(section, reading.document.source, tier, stars)
        for block in section.blocks:
            if isinstance(block, Table):
                yield from cast_table(block, section, tier)


def _in_lower_case(found: Found) -> Found:
    """The same with a player's name as names are written, where the list has it in capitals: "ANA SOL (week 1)"."""
    fact = found.fact
    if not isinstance(fact, Cast) or " " not in fact.performer or not fact.performer.isupper():
        return found
    return replace(found, fact=replace(fact, performer=capitalised(fact.performer)))


def _holds(section: Section) -> bool:
    """Whether a section has a table, or a long paragraph that was one, of its own."""
    return any(isinstance(b, Table) or (isinstance(b, Paragraph) and len(b.text.value) > 400) for b in section.blocks)


def _entries(section: Section, tier: str | None, stars: frozenset[str], told: tuple[str, str]) -> Iterator[Found]:
    """The entries of a section, each with the tier of the label that stands above it."""
    order = 0
    name = section.path[-1]
    parts_first = name.startswith("character") or (section.path[0] == "characters" and not _OF_PLAYERS.search(name))
    heads = Heads(tier, parts_first, bool(CHAIRS.search(name)), selves=_plays_selves(section))
    items = [b for b in section.blocks if isinstance(b, Item)]
    heads = heads._replace(
        order=_order(items, stars, told), bare=tier is not None and _names_only(items), told=_tells(items)
    )
    above: tuple[str, int] = ("", 0)
    last = ""
    described: list[tuple[Item, list[Found], str | None]] = []
    for item, label in _labelled(section, heads.chairs):
        if label:
            heads, order = heads._replace(tier=label), 0
            continue
        if tells_of_guests(item.text.value, section.path):
            for found in read_item(item, heads, order + 1) if _tells_of_a_part(item) else ():
                if isinstance(found.fact, Cast) and found.fact.character:
                    order += 1
                    yield found
            continue
        if m := ABOVE.match(item.text.value):
            above = (clean(m[1]), item.depth)
        elif above[0] and is_name(above[0]) and (item.depth > above[1] or names_no_player(item.text.value)):
            order += 1
            yield from found_in(item, above[0], item.text.value[:200], heads.tier, order, 0)
            continue
        else:
            above = ("", 0)
        read: list[Found] = []
        item, rank = ranked(item)
        own = heads._replace(tier=rank or heads.tier)
        for entry in joined_entries(item):
            for found in _of_entry(entry, own, order + 1, last):
                order += 1
                if isinstance(found.fact, Cast):
                    last = found.fact.performer
                    if own.selves:
                        found = replace(found, fact=replace(found.fact, character=last, tier="cameo"))
                read.append(found)
        yield from read
        described.append((item, read, heads.tier))
    parts = frozenset(w for _, read, _ in described for f in read for w in _words(f))
    for item, read, tier in described:
        yield from within(item, read, tier, parts)


def _of_entry(entry: Item, own: Heads, order: int, last: str) -> Iterator[Found]:
    """What one entry says, which may go on about the player of the ``last``."""
    more = list(again(entry, last, own.tier, order)) if last else []
    if not more and (m := COUNTED_UP.match(entry.text.value)):
        return _counted_up(entry, m, own.tier, order)
    return iter(more) if more else read_item(entry, own, order)


def _counted_up(item: Item, m: re.Match[str], tier: str | None, order: int) -> Iterator[Found]:
    """The entries of a sentence that counts them up, each with its own part: "Guest stars include Ana Sol and Bo Lind as Tom"."""
    line, told, tier = item.text.value[:400], [], tier_of((m[0].casefold(),)) or tier
    parted = r"; (?:and )?" if "; " in line else r"[,;] (?:and )?| and (?=[^\W\d_a-z]\S* [^\W\d_a-z])"
    for piece in compiled(parted).split(line[m.end() :].rstrip(". ")):
        player, _, part = piece.strip().partition(" as ")
        if not is_performer(clean(player)):
            return  # more is told than names
        told.append((clean(player), part))
    for n, (player, part) in enumerate(told):
        yield from found_in(item, player, part, tier, order + n, 0, len(line))


def _tells_of_a_part(item: Item) -> bool:
    """Whether a sentence on a guest says whom he plays: "Ana Sol appeared as Mira in the finale"."""
    m = TOLD.search(item.text.value[:300])
    return m is not None and "(" not in item.text.value[: m.start()] and "themselves" not in item.text.value[m.end() :]


def _words(found: Found) -> list[str]:
    """The words of the part's name that an entry gives."""
    return folded(found.fact.character or "").split() if isinstance(found.fact, Cast) else []


def _names_only(items: list[Item]) -> bool:
    """Whether a list names people and nothing else, most of them in full."""
    names = [clean(i.text.value) for i in items]
    return len(names) > 4 and all(map(is_name, names)) and 2 * sum(map(is_performer, names)) > len(names)


#: What stands behind the dash of an entry, as far as its first pause.
_BEHIND_DASH = later(r"[^–—]{3,60} [–—-] ([^.,;:(]+)")


def _tells(items: list[Item]) -> bool:
    """Whether a list tells what those are whom it names: "Ana Sol – one of the shop's owners"."""
    behind = [m[1].strip() for i in items if (m := _BEHIND_DASH.match(i.text.value))]
    told = [words for words in behind if len(words.split()) > 2 and not is_name(words)]
    return len(behind) > 2 and len(behind) > 0.8 * len(items) and len(told) > 0.7 * len(behind)


#: Headings within a section on characters under which players are named.
_OF_PLAYERS = later(r"\b(?:voices|voice (?:cast|actors?)|guest (?:stars?|voices?|cast)|actors|performers|players)\b")
#: What heads a list of those who play themselves.
_AS_SELVES = later(r"\bas (?:themselves|himself|herself)\b")


def _plays_selves(section: Section) -> bool:
    """Whether a section's heading, or the words above its list, say that all of it play themselves."""
    above = next((b.text.value for b in section.blocks if isinstance(b, (Paragraph, Item))), "")
    return bool(_AS_SELVES.search(section.path[-1]) or (above.endswith(":") and _AS_SELVES.search(above)))


#: Headings under which players are named, hardly parts.
_MAKING = later(r"\b(?:casting|production|development|filming)\b")


#: A line that is an entry of a list without bullets: "Ana Sol – Mira Vale".
_A_ROW = later(r"(?:[^\W\d_a-z][\w.'’\"“”-]*(?: |(?= (?:[–—-]|\.{3,}|…) ))){2,5}(?:[–—-]|\.{3,}|…) [^\W\d_].*")


#: A line that dots make an entry: "Ana Sol ... Mira Vale".
_DOTTED = later(r"(?:[^\W\d_a-z][\w.'’\"“”-]*? ){1,4}(?:\.{3,}|…) [^\W\d_][^.;]*")


#: What stands below a part's name.
_BY = later(r"(?:[Pp]lay|[Pp]ortray|[Vv]oic|[Pp]erform)ed by\b")


def _labelled(section: Section, chairs: bool) -> Iterator[tuple[Item, str | None]]:
    """The section's items, and paragraphs that are entries; labels among them come with the tier they give."""
    lines = [b.text.value for b in section.blocks if isinstance(b, Paragraph)]
    told = [x for x in lines if not x.startswith(("Main article", "See also", "Further information"))]
    rows = len(told) > 2 and all(len(x) < 90 and _A_ROW.fullmatch(x) for x in told)
    for block, below in pairwise((*section.blocks, None)):
        if not isinstance(block, (Item, Paragraph)) or not block.text.value:
            continue
        if isinstance(below, (Item, Paragraph)) and _BY.match(below.text.value):
            continue
        item = block if isinstance(block, Item) else Item(block.text, block.span)
        label = label_tier(block.text.value)
        alone = (
            stands_alone(block.text.value)
            or (chairs and is_performer(block.text.value))
            or (len(block.text.value) < 90 and _DOTTED.fullmatch(block.text.value) is not None)
        )
        if label or rows or alone or isinstance(block, Item):
            yield replace(item, term=False), label


_TWO_NAMES = later(
    r"([^\W\d_][^:–—(]{2,40}?)\s*(?:[–—:]|\s-\s|\()\s*([^\W\d_][^:–—,;()]{2,40}?)(?:[,;] [^()]*)?\)?(?:\s*\([^()]*\)|(?:,|:| [–—-]) .*)?$"
)


#: What no player is called: "The Magician", "Nell's mother".
_PART_ONLY = later(
    rf"(?:{'|'.join(SHORT_TITLES)})\b|(?:The|Detective|Sergeant|Lieutenant|Captain|Inspector|Father|Sister|Agent|Officer|Professor|Doctor|Young|Old|Uncle|Aunt|Lord|Lady|King|Queen) |(?:\S+ ){{0,2}}\S+['’]s ",
    re.IGNORECASE,
)


def _order(items: list[Item], stars: frozenset[str], told: tuple[str, str]) -> str:
    """Which of two names in each entry is the player's: ``first``, ``second``, ``unknown`` or ``""`` where it isn't asked.

    Told by the stars of the box and by what is ``told`` of the making (players) and in the story (parts), else by which side alone has names of one word.
    """
    pairs = [
        (clean(m[1]), m[2].strip())
        for i in items
        for entry in joined_entries(i)
        if (
            m := _TWO_NAMES.match(
                compiled(r"^(?:and|with) |(?<=[a-z])(?: \((?:19|20)\d\d[^()]*\),? .*)$").sub(
                    "", entry.text.value.strip()
                )
            )
        )
    ]
    if len(pairs) < 2 or len(pairs) < 0.6 * len(items):
        return ""
    named = [
        sum(p[n] in told[0] or p[n] in stars for p in pairs if " " in p[n])
        + sum(p[1 - n] in told[1] or p[1 - n].split()[0] in told[1] for p in pairs)
        for n in (0, 1)
    ]
    for n, order in ((0, "first"), (1, "second")):
        known = named[n] > 2 * named[1 - n]
        alone = sum(
            (" " not in p[1 - n] and p[1 - n][0].isupper()) or _PART_ONLY.match(p[1 - n]) is not None for p in pairs
        )
        if sum(is_performer(p[n]) for p in pairs) > 0.8 * len(pairs) and (known or alone >= max(1, len(pairs) // 4)):
            return order
    if all(is_performer(a) and is_performer(b) for a, b in pairs) and len(pairs) > 0.8 * len(items):
        return "unknown"
    return ""
