"""Cast tables of which an export kept the cells only, one a line: a player, the part, the next player, the next part."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import clean, is_performer
from showbible.kinds.cast.listed.parts import part_of
from showbible.kinds.cast.listed.shares import each
from showbible.kinds.fact import Found
from showbible.text import Paragraph, Section, Source, Span
from showbible.text.patterns import later

#: A lost table's head, one column a line: which of the two columns comes first says who is the player.
_HEAD = later(
    r"(?m)^!(?:[^\n]*[|\s\"])?(?P<name>Act(?:or|ress)(?:/actress)?|Performer|Cast member|Played by|Portrayed by|Voice actor|Voiced by|Character|Role)s?[ \t]*$"
)
#: What may be a player's cell or a part's, and what stands among them: the numbers of a head's columns, notes below.
_CELL = later(r"[\"“]?[^\W\d_a-z][^,;:!?\n]{0,60}[^\s,;:!?]")
_NO_CELL = later(r"\d+$|[+†*]")
#: The columns of parts among them.
_PARTS = frozenset({"Character", "Role"})
#: What no player is called.
_TITLED = later(
    r"(?:Dr|Mr|Mrs|Ms|Capt|Captain|Sgt|Sergeant|Det|Detective|Sheriff|Officer|Agent|Prince|Princess|King|Queen|Emperor|Empress|Father|Bishop|Pope|General|Lord|Lady|The|Young|Old|Uncle|Aunt)\b"
)


def alternating_cells(section: Section, source: Source, tier: str | None, stars: frozenset[str]) -> Iterator[Found]:
    """Players and parts of a section that is nothing but cells in turn; its lost head, or the box's stars, say which is which.

    Nothing where a cell stands on the wrong side: one lost cell would give everybody behind it another's part.
    """
    cells = _cells(section)
    if len(cells) < 6 or len(cells) % 2:
        return
    sides = [c.text.value for c in cells[::2]], [c.text.value for c in cells[1::2]]
    first = _players_first(source.text[section.span.start : cells[0].span.start], sides, stars)
    if first is None:
        return
    players, parts = sides if first else sides[::-1]
    named = [each(clean(p.rstrip(" +†*"))) for p in players]
    if (
        stars & set(parts)
        or any(_TITLED.match(p) for p in players)
        or not all(is_performer(n) for names in named for n in names)
    ):
        return
    rows = [Span(a.span.start, b.span.end) for a, b in zip(cells[::2], cells[1::2], strict=True)]
    told = [(name, part, row) for names, part, row in zip(named, parts, rows, strict=True) for name in names]
    for order, (name, part, row) in enumerate(told, 1):
        yield Found(Cast(name, part_of(part) or None, tier, order), "cast.table", row)


def _cells(section: Section) -> list[Paragraph]:
    """The section's paragraphs, if every one may be a cell; the numbers of a head's columns are left out."""
    if any(not isinstance(b, Paragraph) for b in section.blocks):
        return []
    cells = [b for b in section.blocks if isinstance(b, Paragraph) and not _NO_CELL.match(b.text.value)]
    return cells if all(_CELL.fullmatch(c.text.value) for c in cells) else []


def _players_first(head: str, sides: tuple[list[str], list[str]], stars: frozenset[str]) -> bool | None:
    """Whether the players' cells come before those of their parts; None where nothing tells."""
    columns = [m["name"] in _PARTS for m in _HEAD.finditer(head)]
    if len(columns) == 2 and columns[0] != columns[1]:
        return not columns[0]
    known = [len(stars.intersection(side)) for side in sides]
    return known[0] > 1 if max(known) > 1 and not min(known) else None
