"""Crew in infoboxes, columns and on lines of their own: which field or word names which role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading, is_plot
from showbible.kinds.cast.listed.entries import clean
from showbible.kinds.cast.listed.shares import each, is_name
from showbible.kinds.crew.fact import Crew
from showbible.kinds.fact import Found
from showbible.text import Item, Paragraph
from showbible.text.patterns import compiled, in_any, later

#: Fields of ``Infobox television`` and its kin, old names included, and their roles.
FIELDS = {
    "showrunner": "showrunner",
    "showrunners": "showrunner",
    "creator": "creator",
    "creators": "creator",
    "created_by": "creator",
    "developer": "developer",
    "developed_by": "developer",
    "writer": "writer",
    "writers": "writer",
    "written_by": "writer",
    "screenplay": "writer",
    "teleplay": "writer",
    "head_writer": "writer",
    "director": "director",
    "directors": "director",
    "directed_by": "director",
    "producer": "producer",
    "producers": "producer",
    "produced_by": "producer",
    "executive_producer": "executive_producer",
    "executive_producers": "executive_producer",
    "exec_producer": "executive_producer",
    "composer": "composer",
    "composers": "composer",
    "music": "composer",
    "composed_by": "composer",
    "music_by": "composer",
    "score_by": "composer",
    "theme_music_composer": "composer",
    "cinematography": "cinematographer",
    "cinematographer": "cinematographer",
    "editor": "editor",
    "editors": "editor",
    "editing": "editor",
}
_ROLE_OF_ONE = later(r"\s*\((?:[^()]*)\)")
#: Behind a creator in a box: what he created is what the work is made from.
_OF_THE_SOURCE = later(r"\((?:[^()]* )?(?:characters?|novels?|books?|comics?|manga|original (?:concept|format|idea))\)")


def crew_fields(reading: Reading) -> Iterator[Found]:
    """One credit for each entry of a field that names a role. An entry that is no name is passed over."""
    for box in reading.boxes():
        for field in box.fields:
            role = FIELDS.get(field.key)
            if role is None:
                continue
            for value in field.values:
                if role == "creator" and _OF_THE_SOURCE.search(value.value):
                    continue
                for name in each(clean(_ROLE_OF_ONE.sub("", value.value)), commas=True):
                    if is_name(name) and 2 <= len(name.split()) <= 5:
                        yield Found(Crew(name, role), "crew.field", field.span)


_COLUMNS = (
    ("artist", re.compile(r"^storyboard(?:ed)?(?: by| artists?)?\b", re.IGNORECASE)),
    ("cinematographer", re.compile(r"^(?:cinematograph(?:y|er)|director of photography)", re.IGNORECASE)),
)


def crew_columns(reading: Reading) -> Iterator[Found]:
    """Credits in the columns of an episode table that the episode itself has no place for: "Storyboard by"."""
    for _, table in reading.tables():
        if not table.aligned:
            continue
        for n, column in enumerate(table.columns):
            role = next((r for r, words in _COLUMNS if words.match(column)), None)
            if role is None:
                continue
            for row in table.rows:
                if n < len(row.cells) and not row.cells[n].copied:
                    cell = row.cells[n]
                    for part in compiled(r",\s*(?:and\s+)?|\s+(?:and|&)\s+|\n").split(cell.text.value):
                        name = clean(part)
                        if is_name(name) and 2 <= len(name.split()) <= 5:
                            yield Found(Crew(name, role), "crew.column", cell.span)


_LINE = later(
    r"(?P<role>[A-Z][a-z-]+(?: (?:by|of|and|[A-Za-z-]+)){0,3}?)(?:\(s\))?\s*(?::| [–—-])\s+(?P<who>[^\W\d_][^:;|]{2,300})$"
)
_BY = {
    "directed by": "director",
    "written by": "writer",
    "produced by": "producer",
    "created by": "creator",
    "music by": "composer",
}
_NOT_CREW = later(
    r"\b(?:awards?|accolades|nominations?|soundtrack|songs?|track|cast|characters?|music|reception|references|contestants?|episodes?)\b"
)


#: Headings of lists of the crew, in which crafts have roles and a name may stand first: "Music: N", "N – director".
_CREW = later(r"\b(?:crew|(?:production|creative) (?:team|staff)|shooting group|filmmakers)\b")
_NAME_FIRST = later(
    r"(?P<who>[^\W\d_][^:;|,()–]{3,60}?)(?: [–—-] | ?\(| as (?:the )?)(?P<role>[A-Za-z][a-z-]+(?:,? (?:of|and|[A-Za-z-]+)){0,7}?)\)?$"
)


def crew_lines(reading: Reading) -> Iterator[Found]:
    """Lines that name a role and who holds it: "Directors: Ana Sol, Tom Birch"."""
    for section, block in reading.document.blocks():
        if not isinstance(block, (Item, Paragraph)) or len(block.text.value) > 400:
            continue
        whole = isinstance(block, Item) and in_any(_CREW, section.path[-1:])
        if not (whole or ":" in block.text.value[:40]):
            continue
        if is_plot(section.path) or (not whole and in_any(_NOT_CREW, section.path)):
            continue
        m = _LINE.match(block.text.value.strip())
        roles = _roles_of(m["role"], whole) if m else []
        if not roles and whole and (m := _NAME_FIRST.match(block.text.value.strip())) is not None:
            roles = _roles_of(m["role"], whole)
        if m is not None:
            names = _names_of(m["who"])
            yield from (Found(Crew(n, role), "crew.line", block.span) for n in names for role in roles)


_POST = later(r"^(?:role|position|job|post|credit|department|function)s?\b", re.IGNORECASE)
_HOLDER = later(r"^(?:name|crew|crew member|staff|person|people|member|credited)s?\b", re.IGNORECASE)


def crew_tables(reading: Reading) -> Iterator[Found]:
    """Rows of a role and who holds it, under a heading of the crew."""
    for section, table in reading.tables():
        if len(table.columns) != 2 or not in_any(_CREW, section.path[-1:]):
            continue
        post = next((n for n, c in enumerate(table.columns) if _POST.match(c)), None)
        if post is None or not _HOLDER.match(table.columns[1 - post]):
            continue
        for row in table.rows:
            if len(row.cells) != 2:
                continue
            names = _names_of(row.cells[1 - post].text.value)
            for role in _roles_of(row.cells[post].text.value, True):
                yield from (Found(Crew(n, role), "crew.row", row.span) for n in names)


def _names_of(words: str) -> list[str]:
    """The people of a list of names; none where one is no person's."""
    parts = compiled(r",\s*(?:and\s+)?|\s+(?:and|&)\s+|\n").split(words.strip().rstrip("."))
    names = [clean(_ROLE_OF_ONE.sub("", part)) for part in parts]
    fit = all(is_name(n) and 2 <= len(n.split()) <= 5 and not lexicon.is_organisation(n) for n in names)
    return names if fit else []


def _roles_of(words: str, craft: bool = False) -> list[str]:
    """The roles of "writer, executive producer"; none where one is no role."""
    if whole := _role_of(words.strip(), craft):
        return [whole]
    roles = [_role_of(part, craft) for part in compiled(r",\s*(?:and\s+)?|\s+(?:and|&)\s+").split(words.strip())]
    return [role for role in roles if role] if all(roles) else []


def _role_of(words: str, craft: bool = False) -> str | None:
    """The role that words name, or, in a list of the crew, the ``craft``: "editing"."""
    low = words.casefold()
    if craft and (role := FIELDS.get(low.replace(" ", "_"))) is not None:
        return role
    return _BY.get(low) or lexicon.ROLES.get(low) or lexicon.ROLES.get(low.removesuffix("s"))
