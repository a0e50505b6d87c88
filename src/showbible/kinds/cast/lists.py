"""Cast lists: items and tables under headings that give the tier, and performers in brackets behind a character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.grammar.slots import capitalised
from showbible.kinds.cast.fact import Cast
from showbible.kinds.fact import Found, folded
from showbible.text import Item, Section, Span, Table

_CASTLIKE = re.compile(
    r"\b(?:cast|casts|characters?|starring|stars|guests?|guest stars?|voices?|voice actors|cameos?|(?:special|guest|cameo) appearances?|recurring|"
    r"judges|hosts?|presenters?|performers|players|actors|panel)\b"
)
_NOT_CAST = re.compile(
    r"\b(?:judges' houses|weeks?|casting|broadcast|contestants?|finalists|housemates|production|soundtrack|episodes?|music|crew|awards?|"
    r"reception|international|duration|dubbing|adaptations?|merchandise|ratings|discography|songs|plot|home media)\b"
)
_TIERS = (
    ("cameo", re.compile(r"\b(?:cameos?|special appearances?|special participation|special guests? appearances?)\b")),
    ("guest", re.compile(r"\bguests?\b|\bguest stars?|\bguest cast\b|\bspecial guests?\b")),
    (
        "recurring",
        re.compile(r"\b(?:recurring|semi-regular)\b|\bsupporting(?! staff| crew| acts?)\b|\bextended cast\b"),
    ),
    ("featured", re.compile(r"\bfeatured\b")),
    ("main", re.compile(r"\b(?:main|starring|leads?|regulars?|principal|series regulars|primary|protagonists?)\b")),
)
_AS = re.compile(
    r"\s+(?:as|plays|portrays|voices|stars as|appears as|also portrays|also plays|also voices|(?:also )?(?:briefly )?portrays|also appears as)\s+"
)
_DASH = re.compile(r"\s+[–—-]\s+|\s*[–—]\s*")
_BY = re.compile(
    r"^(?P<part>.{2,60}?),? [(]?(?:is )?(?:played|portrayed|voiced|performed) by (?P<player>(?:[A-Z]\. ?)*[^(),.;:–—]+(?: [A-Z]\. [^(),.;:–—]+)?)"
)
_IN_BRACKETS = re.compile(
    r"^(?P<part>[^()]{2,70}?(?: \([^() ]{1,12}\)(?: [^()]{2,30})?)?) \((?P<player>[^(),;]{3,50})(?:[,;] [^()]*)?\)(?=\s*(?:[:–—,.-]|is |was |$|- |are |\w))"
)
#: A performer and what he is, without a part: "Ana Sol, singer and actress".
_DESCRIBED = re.compile(
    r"^(?P<player>[^\W_a-z][\w.'’-]*(?: (?:de |la |von |van )?[^\W_a-z][\w.'’-]*){1,3})(?:, | [–—-] )(?:an? |the )?(?=[a-z])(?!.*\b(?:as|plays|portrays)\b)"
)
_EPISODES = re.compile(r"\((?:ep|eps|episode|episodes|season|series)?\.? ?\d+[^()]*\)$", re.IGNORECASE)
_HEAD = re.compile(r"^(?:[Tt]he |an? )?(?:[Vv]oices? of )?")
_CUT = re.compile(
    r"\s*(?:\(|\[|: |; | [–—-] |—|–| in (?:the )?(?:(?:series|season) \d+ )?(?:episodes? )?[\"“]|(?<= I{2})\. |(?<= I{3})\. |(?<= IV)\. |(?<![A-Z])(?<!Dr)(?<!Mr)(?<!Mrs)(?<!Ms)(?<!St)(?<!Jr)(?<!Sgt)(?<!Lt)(?<!Capt)(?<!Prof)(?<!Fr)\. (?=[A-Z])|, (?!Jr\b|Sr\b|I{2,3}\b|(?:King|Queen|Prince|Princess|Duke|Duchess|Earl|Count|Countess|Emperor|Marquis|Lord|Lady) of )|,$|\.$| who (?=\w)| \(|\.\s*$)"
)
_RUN_ON = re.compile(r"(?<=\w)- (?=[A-Z]).*$|(?:- | )(?:A|An|The) [a-z].*$|\s*[▪•].*$", re.DOTALL)
_OTHER_SCRIPT = re.compile(
    r"\s*[\u0600-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][^A-Za-z]*$"
)
_NAME_TOKEN = re.compile(
    r"[A-ZÀ-ÖØ-Þ\"“(']|(?:de|del|della|delos|dela|la|van|von|der|den|di|da|dos|du|le|bin|al|el|ibn|y|e|in|and|&|the|of)$"
)
_SELF = re.compile(r"^(?:him|her|them)sel(?:f|ves)\b|^self\b|^themself\b", re.IGNORECASE)
_APPEARED = re.compile(r"['’]s (?:[\w-]+ ){0,4}?(?:doppelgänger|doppelganger|counterpart|alter ego|persona) (?=[A-Z])")


def tier_of(path: tuple[str, ...]) -> str | None:
    """The tier that the innermost heading with a word for one gives."""
    for name in reversed(path):
        for tier, words in _TIERS:
            if words.search(name):
                return tier
    return None


def is_cast(path: tuple[str, ...]) -> bool:
    """Whether the headings are those of a cast list."""
    return bool(path) and any(_CASTLIKE.search(n) for n in path) and not any(_NOT_CAST.search(n) for n in path)


def is_name(text: str) -> bool:
    """Whether a text looks like the name of a person or a group: capitals, few words."""
    tokens = text.split()
    if not tokens or len(tokens) > 7 or len(text) > 60 or not (tokens[0][0].isupper() or tokens[0][0] in '"“'):
        return False
    if any(ch in text for ch in "?:;|{}[]=<>") or re.search(r"\d{3}", text):
        return False
    return all(_NAME_TOKEN.match(t) for t in tokens) or (len(tokens) == 1 and tokens[0][0].isupper())


def cast_lists(reading: Reading) -> Iterator[Found]:
    """The cast of every list and table under a cast heading."""
    sticky: tuple[str, str | None, int] = ("", None, 0)
    for section in reading.document.sections:
        path = section.path
        if section.level <= 2 or not path:
            sticky = ("", None, 0)
        own = tier_of(path)
        if not is_cast(path):
            continue
        items = [b for b in section.blocks if isinstance(b, Item)]
        if tier_of(path[-1:]) and not items and not any(isinstance(b, Table) for b in section.blocks):
            sticky = (path[0], own, section.level)
        elif tier_of(path[-1:]):
            sticky = ("", None, 0)
        tier = own
        if own is None and sticky[1] and sticky[0] == path[0] and section.level >= sticky[2]:
            tier = sticky[1]
        yield from _items(items, section, tier)
        for block in section.blocks:
            if isinstance(block, Table):
                yield from _table(block, tier)


def _items(items: list[Item], section: Section, tier: str | None) -> Iterator[Found]:
    order = 0
    name = section.path[-1]
    list_ = _List(tier, name.startswith("character") or section.path[0] == "characters", bool(_CHAIRS.search(name)))
    above: tuple[str, int] = ("", 0)
    for item in items:
        if m := _ABOVE.match(item.text.value):
            above = (clean(m[1]), item.depth)
        elif above[0] and item.depth > above[1] and is_name(above[0]):
            order += 1
            yield from _found(item, above[0], item.text.value[:200], tier, order, 0)
            continue
        else:
            above = ("", 0)
        for found in _item(item, list_, order + 1):
            order += 1
            yield found


class _List(NamedTuple):
    """What the headings say of a list: its tier, whether its entries open with parts, whether it names a jury."""

    tier: str | None
    characters_only: bool
    chairs: bool


_CHAIRS = re.compile(
    r"\b(?:judges?|hosts?|presenters?|panel|coaches|panell?ists?|narrators?)\b(?!.*\b(?:cast|characters?)\b)"
)
#: "Ana Sol as:" above the list of her parts.
_ABOVE = re.compile(r"([^\W_a-z][^:]{3,40}) as:?$")
_IN_EPISODE = re.compile(
    r" (?:in|for) (?:the )?(?:(?:series|season) \d+ )?(?:episodes? )?[\"“].*$|\s*\([^()]*\)\s*[–—-] .*$"
)


def _item(item: Item, list_: _List, order: int) -> Iterator[Found]:
    text, tier = item.text.value, list_.tier
    if not text or len(text) > 6000:
        return
    line = text[:400]
    if lead := re.match(r"(?:(?:[-–—] ?)+|and |with |also )(?=[A-Z])", line):
        text, line = text[lead.end() :], line[lead.end() :]
        item = Item(item.text.part(lead.end(), len(item.text.value)), item.span, item.depth)
    bracket = _IN_BRACKETS.match(line)
    open_list = not list_.characters_only
    if list_.chairs and (m := _CHAIR.match(line)) and is_name(clean(m[1])):
        span = Span(item.span.start, item.text.span(0, m.end(1)).end)
        yield from (Found(Cast(p, None, tier, order), "cast.item", span) for p in _each(clean(m[1])))
    elif bracket and _performers(bracket["player"]) and (list_.characters_only or bracket["part"].isupper()):
        yield from _pairs(item, bracket["player"], bracket["part"], tier, order, bracket.end())
    elif (m := _AS.search(line)) and (players := _players(line[: m.start()])):
        for player in players:
            yield from _found(item, player, line[m.end() :], tier, order, m.end())
    elif (m := _BY.match(line)) and _players(m["player"].strip()):
        yield from _pairs(item, m["player"], m["part"], tier, order, m.end())
    elif bracket and _performers(bracket["player"]) and len(line) > bracket.end() + 2:
        yield from _pairs(item, bracket["player"], bracket["part"], tier, order, bracket.end())
    elif (m := _DASH.search(line)) and m.start() > 2 and open_list and _is_dashed(line, m):
        first, second = line[: m.start()].strip(), line[m.end() :]
        if first.isupper() and not second.isupper() and is_performer(second.strip()):
            yield from _found(item, second.strip(), first, tier, order, 0, len(line))
        else:
            yield from _found(item, first, second, tier, order, m.end(), dashed=True)
    elif open_list and (m := _DESCRIBED.match(line)) and is_name(m["player"]):
        yield Found(
            Cast(clean(m["player"]), None, tier, order),
            "cast.item",
            Span(item.span.start, item.text.span(0, m.end("player")).end),
        )
    elif open_list:
        name = clean(_IN_EPISODE.sub("", line))
        if is_name(name) and (2 <= len(name.split()) <= 4 or (tier and _EPISODES.search(line))):
            yield from (Found(Cast(p, None, tier, order), "cast.item", item.span) for p in _each(name))


_CHAIR = re.compile(r"([^\W\d_][^,:–—(]{1,40}?)(?:\s*(?:,|:|\(|[–—]| - ).*)?$", re.DOTALL)


def _is_dashed(line: str, m: re.Match[str]) -> bool:
    return is_name(line[: m.start()].strip()) and not _DESCRIBED.match(line)


def _players(words: str) -> list[str]:
    """The performers before "as"; none where one of them is no name."""
    names = _each(clean(words))
    return names if all(is_name(n) for n in names) else []


def _performers(words: str) -> bool:
    return all(is_performer(n) for n in _each(words.strip()))


def _pairs(item: Item, players: str, part: str, tier: str | None, order: int, end: int) -> Iterator[Found]:
    """Players behind their part; several parts go with as many players, one by one."""
    part = _ASIDES.sub("", part)
    names, parts = _each(players.strip()), re.split(r" (?i:and|&) ", part)
    if len(names) == 1 or len(names) != len(parts):
        parts = [part] * len(names)
    for name, one in zip(names, parts, strict=True):
        yield from _found(item, name, one, tier, order, 0, end)


def _each(players: str) -> list[str]:
    """Who shares a part: "Ana Sol/Bo Lake", "Ana Sol / Bo Lake", "Ana Sol, Bo Lake and Cy Marsh"."""
    parts = [p.strip() for p in players.split("/")]
    if len(parts) > 1 and all(len(p.split()) > 1 for p in parts):
        return parts
    if (m := re.fullmatch(r"([A-Z][\w'’-]+) (?:and|&) ([A-Z][\w'’-]+) ([A-Z].+)", players)) and "&" not in m[3]:
        # "Henry and Jude Peart": twins who share the part and the family name.
        return [f"{m[1]} {m[3]}", f"{m[2]} {m[3]}"]
    parts = re.split(r", (?:and )?(?!Jr|Sr|I{2})| (?:and|&) ", re.sub(r",? respectively$", "", players))
    return (
        parts
        if len(parts) > 1 and all(2 <= len(p.split()) <= 4 for p in parts) and " the " not in players
        else [players]
    )


def clean(name: str) -> str:
    """A performer's name without what exports leave around it."""
    if "(" in name:
        name = _ASIDES.sub("", name)
    name = name.strip(" ,;:*'\"")
    if name.endswith(".") and not _ENDS_SHORT.search(name):
        name = name.rstrip(".")
    if not name.isascii():
        name = _OTHER_SCRIPT.sub("", name)
    return _TRAILING.sub("", _MEMBER_OF.sub("", name)).strip()


_ASIDES = re.compile(r"\s*\([^()]*\)")
_MEMBER_OF = re.compile(r" (?:of|from) (?:the )?[A-Z0-9].*$")
_ENDS_SHORT = re.compile(r"\b(?:[A-Z]|Jr|Sr)\.$")
_TRAILING = re.compile(r"\s+(?:also|briefly|who|is|appears|stars)$")


def part_of(words: str, dashed: bool = False) -> str:
    """The part in what follows ``as``: without articles and without the description behind it."""
    words = words.strip()
    if dashed:
        segments = words.split(", ")
        kept = [segments[0]]
        for s in segments[1:]:
            if s[:1].islower() and not s.startswith(("additional", "various")):
                break
            kept.append(s)
        words = re.sub(r"\s*\(.*", "", ", ".join(kept))
    else:
        cut = _CUT.search(words)
        if cut and cut.start() > 0:
            words = words[: cut.start()]
        elif cut:
            words = ""
    words = _OTHER_SCRIPT.sub("", _RUN_ON.sub("", words))
    words = _HEAD.sub("", words).strip(" ,;:*-")
    if m := _APPEARED.search(words):
        words = words[m.end() :]
    if words.isupper() and len(words) > 4:
        words = capitalised(words)
    return words.rstrip(".") if not re.search(r"(?:^|[ .])(?:[A-Z]|Jr|Sr)\.$", words) else words


def is_performer(name: str) -> bool:
    """Whether a name may well be one performer's: two words or more, no organisation's, no month's."""
    tokens = name.split()
    return (
        "/" not in name
        and 2 <= len(tokens) <= 5
        and is_name(name)
        and not lexicon.is_organisation(name)
        and tokens[0].casefold() not in lexicon.COMMON - lexicon.GIVEN_WORDS
        and tokens[0] not in lexicon.MONTHS
        and name not in lexicon.COUNTRIES
    )


def _found(
    item: Item,
    player: str,
    words: str,
    tier: str | None,
    order: int,
    at: int,
    end: int | None = None,
    dashed: bool = False,
) -> Iterator[Found]:
    part: str | None = part_of(words, dashed)
    if player.isupper() and len(player) > 5 and " " in player:
        player = capitalised(player)
    if part and (_SELF.match(part) or folded(part) == folded(player)):
        part, tier = player, "cameo"
    if part is not None and (not part or len(part) > 90):
        part = None
    text = item.text.value
    if end is None:
        # The entry as far as its part; what describes the part on the same line is no part of the fact.
        found = text.find(part, at) if part else -1
        end = found + len(part) if part and found >= 0 else len(text) if len(text) <= 160 else at
    span = Span(item.span.start, item.text.span(0, max(end, 1)).end)
    yield Found(Cast(player, part, tier, order), "cast.item", span)


_PLAYER_COLUMNS = re.compile(
    r"^(?:actor|actress|cast|performer|portrayed by|played by|artist|voice actor|voiced by|actor/actress|player|name of actor|actors?)s?\b",
    re.IGNORECASE,
)
_PART_COLUMNS = re.compile(r"^(?:character|role|part|character name|characters|name of character)\b", re.IGNORECASE)


def _table(table: Table, tier: str | None) -> Iterator[Found]:
    player = next((n for n, c in enumerate(table.columns) if _PLAYER_COLUMNS.match(c)), None)
    part = next((n for n, c in enumerate(table.columns) if _PART_COLUMNS.match(c)), None)
    if player is None or part is None:
        return
    order = 0
    for row in table.rows:
        if len(row.cells) <= max(player, part):
            continue
        who, what = row.cells[player].text.value.strip(), row.cells[part].text.value.strip()
        filled = sum(bool(c.text.value) for c in row.cells)
        if (
            not is_name(clean(who))
            or (not table.aligned and filled < len(row.cells) - 1)
            or not what
            or what[0].isdigit()
        ):
            continue
        if row.cells[player].copied and row.cells[part].copied:
            continue
        order += 1
        name = clean(who)
        character: str | None = part_of(what)
        if character and _SELF.match(character):
            character = name
        yield Found(Cast(name, character or None, tier, order), "cast.table", row.span)


#: Fields of a box that name performers, and the tier that each means.
_FIELDS: dict[str, str | None] = {
    "starring": "main",
    "stars": "main",
    "voices": None,
    "presenter": None,
    "presenters": None,
    "host": None,
    "hosts": None,
    "judges": None,
}


def cast_fields(reading: Reading) -> Iterator[Found]:
    """Performers of a box's fields; whom they play the box doesn't say."""
    for box in reading.boxes():
        for field in box.fields:
            if field.key not in _FIELDS:
                continue
            for value in field.values:
                name = clean(value.value.replace("\n", " "))
                if (
                    is_name(name)
                    and (len(name.split()) > 1 or field.key == "starring")
                    and not lexicon.is_service(name)
                ):
                    whole = value.whole
                    yield Found(
                        Cast(name, None, _FIELDS[field.key]),
                        "cast.field",
                        whole if whole.end > whole.start else field.span,
                    )
