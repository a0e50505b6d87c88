"""Crew in infoboxes: which field names which role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.kinds.cast.lists import clean, is_name
from showbible.kinds.crew.fact import Crew
from showbible.kinds.fact import Found

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
    "cinematography": "cinematographer",
    "cinematographer": "cinematographer",
    "editor": "editor",
    "editors": "editor",
    "editing": "editor",
}
_ROLE_OF_ONE = re.compile(r"\s*\((?:[^()]*)\)")


def crew_fields(reading: Reading) -> Iterator[Found]:
    """One credit for each entry of a field that names a role. An entry that is no name is passed over."""
    for box in reading.boxes():
        for field in box.fields:
            role = FIELDS.get(field.key)
            if role is None:
                continue
            for value in field.values:
                name = clean(_ROLE_OF_ONE.sub("", value.value))
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
                    for part in re.split(r",\s*(?:and\s+)?|\s+(?:and|&)\s+|\n", cell.text.value):
                        name = clean(part)
                        if is_name(name) and 2 <= len(name.split()) <= 5:
                            yield Found(Crew(name, role), "crew.column", cell.span)
