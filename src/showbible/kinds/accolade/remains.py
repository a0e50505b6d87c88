"""Tables of awards whose shape an export has lost: each cell is a paragraph of its own, and linked cells may be gone.

"Ebb Awards", "Best Drama", "Ana Sol", one below the other: a row is read where all of it stands; a cell that said how
many rows it spans ("rowspan=3") serves as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from showbible.grammar.prose import Reading
from showbible.grammar.rules import Scene
from showbible.kinds.accolade.doubts import of_works
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.items import CATEGORY_HEAD, YEAR
from showbible.kinds.accolade.names import (
    HEADINGS,
    award_name,
    is_award,
    is_category,
    known_body,
    looks_personal,
    recipients_of,
    work_of,
)
from showbible.kinds.fact import Found, folded
from showbible.text import Block, Paragraph, Span
from showbible.text.patterns import compiled, in_any

#: What is left of a cell's attributes in front of its words; how many rows it spans.
_ATTRIBUTE = re.compile(r"(?:scope|align|style|class|width|colspan)\s*=\s*(?:\"[^\"]*\"|\w+)\s*")
_ROWSPAN = re.compile(
    r"rowspan\s*=\s*(?:\"(?P<a>\d+)\"|(?P<b>\d{1,2}?)(?=(?:19|20)\d\d(?: |$)|\d{1,3}(?:st|nd|rd|th) |\D|$))\s*"
)
#: The letters that a ceremony goes by, behind its name.
_SHORT = re.compile(r" \([A-Z]{2,8}s?\)$")
#: An award in the singular, in a cell of its own.
_SINGULAR = re.compile(r"(?:[A-Z0-9][\w.'’&-]* ){1,5}(?:Award|Prize)$")
_LONGEST = 130
#: Rows that a section needs, so that paragraphs below one another are cells, where no attribute tells it.
_ENOUGH = 3


class _Cell(NamedTuple):
    """The words of a paragraph, and how many rows it stood in front of."""

    text: str
    rows: int
    span: Span


def award_remains(reading: Reading) -> Iterator[Found]:
    """The rows of tables of awards that are left as paragraphs."""
    for section, blocks in groupby(reading.document.blocks(), key=lambda pair: pair[0]):
        if not (section.path and in_any(HEADINGS, section.path)):
            continue
        cells = [cell for _, block in blocks if (cell := _cell(block)) is not None]
        found = list(_rows([c for c in cells if c.text], reading.scene))
        marked = any(c.rows > 1 for c in cells)
        if marked or len(found) >= _ENOUGH:
            yield from found


def _cell(block: Block) -> _Cell | None:
    """A paragraph as a cell; one that is a sentence parts what stands around it."""
    if not isinstance(block, Paragraph):
        return None
    value = block.text.value.strip()
    text, rows = _ATTRIBUTE.sub("", value), 1
    if (m := _ROWSPAN.match(text)) is not None:
        text, rows = text[m.end() :], int(m["a"] or m["b"])
    text = text.strip(" |")
    if len(text) > _LONGEST or text.endswith("."):
        text = "."
    return _Cell(text, rows, block.text.span(0, len(block.text.value)))


def _rows(cells: list[_Cell], scene: Scene) -> Iterator[Found]:
    """The rows that are whole: an award, a category, and who was up for it."""
    award, left = _Cell("", 0, Span(0, 0)), 0
    year: int | None = None
    dated = 0
    n = 0
    while n < len(cells):
        cell = cells[n]
        n += 1
        if YEAR.match(cell.text):
            year, dated, left = int(cell.text[:4]), cell.rows, 0
        elif _is_body(cell.text):
            award, left = cell, cell.rows
        elif left and is_category(cell.text) and not _is_who(cell.text, scene):
            who = cells[n].text if n < len(cells) else ""
            name, own = award_name(_SHORT.sub("", award.text))
            people = recipients_of(who, scene) if _is_who(who, scene) else ()
            end = cells[n].span.end if people else cell.span.end
            if not people and of_works(cell.text, name):
                people = work_of(scene)
            n += bool(end != cell.span.end)
            if people:
                start = award.span.start if left == award.rows else cell.span.start
                fact = Accolade(name, cell.text.strip('"“”'), people, own or (year if dated > 0 else None))
                yield Found(fact, "accolade.remains", Span(start, end))
            left, dated = left - 1, dated - 1
        else:
            left = dated = 0  # a cell is gone: what comes next may be another's


def _is_body(text: str) -> bool:
    """Whether a cell names an award or a ceremony."""
    if CATEGORY_HEAD.match(text) or " for " in text or len(text.split()) > 9:
        return False
    return bool(known_body(text) or _SINGULAR.match(text) or is_award(text))


def _is_who(text: str, scene: Scene) -> bool:
    """Whether a cell holds people, or the work."""
    if not text or any(folded(text) == folded(t) for t in scene.titles):
        return bool(text)
    bare = compiled(r"[\"“”]").sub("", text)
    return looks_personal(text) and " " in bare and not (is_category(text) or _is_body(text) or YEAR.match(text))
