"""Casts in tables, and the fields of boxes that name performers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.kinds.cast.fact import TIERS, Cast
from showbible.kinds.cast.listed.entries import CHAIRS, NOBODY, clean, is_performer
from showbible.kinds.cast.listed.heads import label_tier
from showbible.kinds.cast.listed.parts import SELF, part_of
from showbible.kinds.cast.listed.shares import each, is_name
from showbible.kinds.fact import Found
from showbible.text import Row, Section, Table
from showbible.text.patterns import in_any, later

_PLAYER_COLUMNS = later(
    r"^(?:actor|actress|cast|performer|portrayed by|played by|artist|voice actor|voiced by|actor/actress|player|name of actor|actors?|guest(?: stars?| actors?| cast)?)s?(?:\(s\))?(?:$|\b)",
    re.IGNORECASE,
)
_NAME_COLUMNS = later(r"^(?:name|main cast|starring)$", re.IGNORECASE)
#: A column of players beside which a column of names has the parts.
_BY = later(r"(?:portrayed|played|voiced|performed) by|actor|actress|performer", re.IGNORECASE)
_NAME = later(r"^name$", re.IGNORECASE)
_PART_COLUMNS = later(r"^(?:characters?|roles?|parts?|character name|name of character)\b", re.IGNORECASE)
_CHAIR_COLUMNS = later(
    r"^(?:judges?|hosts?|presenters?|co-hosts?|coach(?:es)?|narrators?|panell?ists?|(?:team )?captains?|mentors?)$",
    re.IGNORECASE,
)


def cast_table(table: Table, section: Section, tier: str | None) -> Iterator[Found]:
    """The rows of a table with columns for players and parts, or of a jury's."""
    player = _column(table, _PLAYER_COLUMNS)
    part = _column(table, _PART_COLUMNS)
    if player is None and part is not None:
        player = _column(table, _NAME_COLUMNS)
    elif player is not None and part is None and _BY.match(table.columns[player].strip()):
        part = _column(table, _NAME)
    if player is None or part is None:
        if part is None and CHAIRS.search(section.path[-1]):
            yield from _jury(table, tier)
        return
    order = 0
    for row in table.rows:
        if (label := _label(row)) is not None:
            tier = label
            continue
        if len(row.cells) <= max(player, part):
            continue
        who, what = row.cells[player].text.value.strip(), row.cells[part].text.value.strip()
        if SELF.match(who):
            who, what = what, who
        filled = sum(bool(c.text.value) for c in row.cells)
        moved = not table.aligned and filled < len(row.cells) - 1
        if moved and filled == 2 and max(player, part) == 1 and is_performer(clean(who)) and is_name(what):
            moved = False  # whoever has no more to tell of
        if not is_name(clean(who)) or moved or not what or what[0].isdigit():
            continue
        if row.cells[player].copied and row.cells[part].copied:
            continue
        name = clean(who)
        if name in NOBODY:
            continue
        order += 1
        character: str | None = part_of(what)
        if not character and not table.aligned:
            continue  # a row whose player stands above, moved to the left
        himself = character is not None and SELF.match(character) is not None
        rank = "cameo" if himself else tier or _own_tier(row)
        yield Found(Cast(name, name if himself else character or None, rank, order), "cast.table", row.span)


#: Headings under which a part and its player are another matter: a prize, a stage play, a dubbed version.
_OTHER_MATTERS = later(
    r"\b(?:awards?|accolades|nominations|dubbing|dubs?|international|adaptations?|remakes?|versions?|music|soundtrack|songs|stage|radio|films?|games?|elimination|results|weeks?|challenges?|auditions?)\b"
)


def plain_tables(section: Section) -> Iterator[Found]:
    """The casts in tables under headings that don't say so ("Others"), where the columns do: "Character", "Portrayed by"."""
    for table in section.blocks:
        if not isinstance(table, Table) or in_any(_OTHER_MATTERS, section.path):
            continue
        players = [c for c in table.columns if _BY.match(c.strip())]
        if len(players) == 1 and _column(table, _PART_COLUMNS) is not None:
            yield from cast_table(table, section, None)


_GUEST_COLUMNS = later(
    r"^(?:special |notable |featured |main )?guest(?:[ -](?:stars?|cast|actors?|artiste?s?|performers?|appearances?))(?:\(s\))?$",
    re.IGNORECASE,
)
_EPISODES = later(r"\b(?:episodes?|titles?|air ?dates?|airdate)\b|^(?:no\.?|#|№)$", re.IGNORECASE)


def guest_columns(reading: Reading) -> Iterator[Found]:
    """The guests whom a column of an episode table names, with their parts where brackets or "as" give them."""
    for _, table in reading.tables():
        n = _column(table, _GUEST_COLUMNS)
        if (
            n is None
            or _column(table, _PART_COLUMNS) is not None
            or not any(_EPISODES.search(c) for c in table.columns)
        ):
            continue
        for row in table.rows:
            if len(row.cells) <= n or row.cells[n].copied:
                continue
            for who, aside, as_ in _GUEST.findall(row.cells[n].text.value):
                name, part = clean(who), part_of(as_ or aside)
                if is_performer(name) and not _ARCHIVE.search(aside):
                    part = name if SELF.match(part) else part if is_name(part) else ""
                    tier = "cameo" if part == name else "guest"
                    yield Found(Cast(name, part or None, tier), "cast.guest_column", row.cells[n].span)


#: One guest of a cell: "Ana Sol", "Ana Sol (Mira Vale)", "Ana Sol as Mira Vale".
_GUEST = later(
    r"([^\W\d_a-z][^,;()\n]{2,40}?)(?: ?\(([^()]*)\))?(?: as ([^,;()\n]{2,40}?))?(?=[,;\n]|$| and (?=[A-Z])| & )"
)
_ARCHIVE = later(r"archiv|uncredited|voice only|photo", re.IGNORECASE)


def _column(table: Table, words: re.Pattern[str]) -> int | None:
    return next((n for n, c in enumerate(table.columns) if words.match(c.strip())), None)


def _label(row: Row) -> str | None:
    """The tier of a row that is nothing but a label: "Recurring cast"."""
    texts = {c.text.value.strip() for c in row.cells if c.text.value.strip()}
    return label_tier(texts.pop()) if len(texts) == 1 else None


def _own_tier(row: Row) -> str | None:
    """The highest tier that a row's further cells give: "Main", "Recurring"."""
    tiers = {t for c in row.cells if (t := label_tier(c.text.value.strip()))}
    return next((t for t in TIERS if t in tiers), None)


#: What somebody does in a season, in a cell of his row.
_CHAIR = later(
    r"(?:(?:main|head|guest|regular|permanent|co-?|lead) ?)*(?:hosts?|judges?|presenters?|mentors?|coach|panell?ist|narrator)",
    re.IGNORECASE,
)


def _jury(table: Table, tier: str | None) -> Iterator[Found]:
    """Those whom a table's columns of judges or hosts name, one or several in a cell, or whose rows say what they do."""
    chairs = [n for n, c in enumerate(table.columns) if _CHAIR_COLUMNS.match(c.strip())]
    named = None if chairs else _column(table, _NAME)
    seen: dict[str, int] = {}
    for row in table.rows:
        said = next((m for c in row.cells if (m := _CHAIR.fullmatch(c.text.value.strip()))), None)
        cells = [row.cells[n] for n in chairs if n < len(row.cells)]
        if named is not None and said is not None and named < len(row.cells):
            cells = [row.cells[named]]
        rank = "guest" if said and "guest" in said[0].casefold() else tier
        for cell in cells:
            for name in each(clean(cell.text.value.replace("\n", ", ")), commas=True) if not cell.copied else ():
                if is_performer(name):
                    yield Found(Cast(name, None, rank, seen.setdefault(name, len(seen) + 1)), "cast.table", row.span)


#: Fields of a box that name performers, and the tier that each means.
_FIELDS: dict[str, str | None] = {
    "starring": "main",
    "stars": "main",
    "voices": None,
    "presenter": None,
    "presenters": None,
    "presented_by": None,
    "host": None,
    "hosts": None,
    "hosted_by": None,
    "co-host": None,
    "co-hosts": None,
    "judges": None,
    "coaches": None,
    "narrator": None,
    "narrated": None,
    "narrated_by": None,
}


def cast_fields(reading: Reading) -> Iterator[Found]:
    """Performers of a box's fields; whom they play the box doesn't say."""
    for box in reading.boxes():
        for field in box.fields:
            if field.key not in _FIELDS:
                continue
            for value in field.values:
                whole = value.whole if value.whole.end > value.whole.start else field.span
                for name in each(clean(value.value.replace("\n", " ")), commas=True):
                    if (
                        is_name(name)
                        and (len(name.split()) > 1 or field.key == "starring")
                        and not lexicon.is_service(name)
                    ):
                        yield Found(Cast(name, None, _FIELDS[field.key]), "cast.field", whole)
