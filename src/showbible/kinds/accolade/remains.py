"""Tables of awards whose shape an export has lost: each cell is a paragraph of its own, and linked cells may be gone.

"Ebb Awards", "Best Drama", "Ana Sol", one below the other: a row is read where all of it stands; a cell that said how
many rows it spans ("rowspan=3") serves as many.
"""

from __future__ import annotations

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
from showbible.text.patterns import compiled, in_any, later

#: What is left of a cell's attributes in front of its words; how many rows it spans.
_ATTRIBUTE = later(r"(?:scope|align|style|class|width|colspan)\s*=\s*(?:\"[^\"]*\"|\w+)\s*")
_ROWSPAN = later(
    r"rowspan\s*=\s*(?:\"(?P<a>\d+)\"|(?P<b>\d{1,2}?)(?=(?:19|20)\d\d(?: |$)|\d{1,3}(?:st|nd|rd|th) |\D|$))\s*"
)
#: The letters that a ceremony goes by, behind its name.
_SHORT = later(r" \([A-Z]{2,8}s?\)$")
#: An award in the singular, in a cell of its own.
_SINGULAR = later(r"(?:[A-Z0-9][\w.'’&-]* ){1,5}(?:Award|Prize)$")
#: A cell that only says that somebody got it, and the title of an episode, which may stand in a column of its own.
_GOT_IT = later(r"(?:Honou?ree|Honou?red|Recipient|Winner)s?")
_EPISODE = later(r"[\"“][^\"“”]+[\"”]")
_LONGEST = 350
#: Rows that a section needs, so that paragraphs below one another are cells, where no attribute tells it.
_ENOUGH = 3


class _Cell(NamedTuple):
    """The words of a paragraph, and how many rows it stood in front of."""

    text: str
    rows: int
    span: Span


_NONE = _Cell("", 0, Span(0, 0))


def award_remains(reading: Reading) -> Iterator[Found]:
    """The rows of tables of awards that are left as paragraphs."""
    for section, blocks in groupby(reading.document.blocks(), key=lambda pair: pair[0]):
        if not (section.path and in_any(HEADINGS, section.path)):
            continue
        cells = [cell for _, block in blocks if (cell := _cell(block)) is not None]
        rows = _Rows([c for c in cells if c.text or c.rows > 1], reading.scene)
        found = list(rows.read())
        marked = any(c.rows > 1 or c.text.startswith("!") for c in cells)
        if marked or len(found) >= _ENOUGH or rows.dated:
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


class _Rows:
    """The rows that are whole: an award, a category, and who was up for it.

    An award, a category, a year and who was up for them serve as many rows as they spanned. A cell that is gone ends what
    an award served; it costs a year two rows, for the row that it was in and one that may be gone with it.
    """

    def __init__(self, cells: list[_Cell], scene: Scene) -> None:
        self.cells, self.scene = cells, scene
        self.award = self.category = self.who = _NONE
        self.awards_left = self.categories_left = self.who_left = self.years_left = 0
        self.year: int | None = None
        #: whether a row's year stood in a cell of its own
        self.dated = False

    def read(self) -> Iterator[Found]:
        """The facts of all rows."""
        n = 0
        while n < len(self.cells):
            cell = self.cells[n]
            behind = self.cells[n + 1] if n + 1 < len(self.cells) else _NONE
            n += 1
            if cell.span == self.who.span or not cell.text:
                continue  # what stood there is gone
            if YEAR.match(cell.text):
                self.year, self.years_left, self.awards_left = int(cell.text[:4]), cell.rows, 0
            elif self.awards_left and self._is_again(cell.text):
                yield from self._row(None, cell, behind)  # "75th Reef Awards", and "Reef Award" as its category
            elif _is_body(cell.text):
                self.award, self.awards_left, self.categories_left = cell, cell.rows, 0
            elif self.awards_left and _GOT_IT.fullmatch(cell.text):
                yield from self._row(None, cell, behind, "won")
            elif self.awards_left and is_category(cell.text) and not self._is_who(cell.text):
                self.category, self.categories_left = cell, cell.rows
                yield from self._row(cell.text.strip('"“”'), cell, behind)
            elif self.awards_left and self.categories_left and self._is_who(cell.text):
                yield from self._row(self.category.text.strip('"“”'), cell, cell)
            elif self.who.span == self.cells[n - 2].span and _EPISODE.fullmatch(cell.text):
                continue  # the episode that somebody was up for
            else:
                self.awards_left = self.categories_left = 0  # a cell is gone: what comes next may be another's
                self.years_left -= 2

    def _row(self, category: str | None, cell: _Cell, behind: _Cell, result: str | None = None) -> Iterator[Found]:
        """The fact of a row whose category stands in ``cell``, and who was up for it ``behind``, or in a cell above."""
        name, own = award_name(_SHORT.sub("", self.award.text))
        end = cell.span.end
        people: tuple[str, ...] = ()
        if self._is_who(behind.text):
            self.who, self.who_left = behind, behind.rows
            people, end = recipients_of(behind.text, self.scene), max(end, behind.span.end)
        elif category and _EPISODE.fullmatch(behind.text):
            self.who, self.who_left = behind, behind.rows
            people, end = (behind.text[1:-1].strip(" ,"),), behind.span.end
        elif self.who_left > 0 and self.who.text:
            people = recipients_of(self.who.text, self.scene)
        elif category and not behind.text and behind.rows > 1:
            self.who, self.who_left = behind, behind.rows
        if not people and category and of_works(category, name):
            people = work_of(self.scene)
        if people:
            start = self.award.span.start if self.awards_left == self.award.rows else cell.span.start
            year = self.year if self.years_left > 0 else None
            self.dated = self.dated or year is not None
            yield Found(Accolade(name, category, people, own or year, result), "accolade.remains", Span(start, end))
        self.awards_left -= 1
        self.categories_left -= 1
        self.who_left -= 1
        self.years_left -= 1

    def _is_again(self, text: str) -> bool:
        """Whether a cell names the prize of the ceremony in the cell above: "75th Reef Awards", "Reef Award"."""
        single = _SINGULAR.match(text) is not None and text != self.award.text
        return single and award_name(text)[0] == award_name(self.award.text)[0]

    def _is_who(self, text: str) -> bool:
        """Whether a cell holds people, or the work."""
        if not text or any(folded(text) == folded(t) for t in self.scene.titles):
            return bool(text)
        bare = compiled(r"[\"“”]").sub("", text)
        return looks_personal(text) and " " in bare and not (is_category(text) or _is_body(text) or YEAR.match(text))


def _is_body(text: str) -> bool:
    """Whether a cell names an award or a ceremony."""
    if CATEGORY_HEAD.match(text) or " for " in text or len(text.split()) > 9:
        return False
    return bool(known_body(text) or _SINGULAR.match(text) or is_award(text))
