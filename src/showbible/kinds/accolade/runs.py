"""Awards told one after another without a verb: "2006 Reef Award for Best Actor (Bo Lind); 2007 Ebb Award for Best Series"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.names import (
    HEADINGS,
    PRIZES,
    SUPERLATIVE,
    award_name,
    recipients_of,
    with_people,
    work_of,
)
from showbible.kinds.fact import Found
from showbible.text import Item, Paragraph
from showbible.text.patterns import in_any, later

_YEARS = r"(?:19|20)\d\d(?:(?:,|,? and) (?:19|20)\d\d)*"
_ENTRY = later(
    rf"(?P<years>{_YEARS}) (?P<award>(?:[A-Z][^;:()]{{0,70}}? )?(?:Awards?|Prizes?|{PRIZES}))(?P<nominated> nominations?)? for (?:the )?(?P<categories>[A-Z][^;]{{3,200}})"
)
#: Where another entry begins, and where another category of one.
_NEXT = later(r"(?:;|(?<=\w\w\w\.)|(?<=\)\.)) (?=(?:19|20)\d\d )")
_NEXT_CATEGORY = later(rf"(?:,|,? and) (?=(?:{SUPERLATIVE})\b)")


def award_runs(reading: Reading) -> Iterator[Found]:
    """The entries of a paragraph or an item under a heading of awards that holds nothing else."""
    for section, block in reading.document.blocks():
        if not isinstance(block, Item | Paragraph) or not in_any(HEADINGS, section.path):
            continue
        text = block.text.value
        parts = _NEXT.split(text) if text[:2] in {"19", "20"} and " for " in text else []
        entries = [_ENTRY.fullmatch(part.strip(" .")) for part in parts]
        low = 0
        for part, entry in zip(parts, entries, strict=True):
            if len(parts) < 2 or entry is None or None in entries:
                break
            low = text.index(part, low)
            for fact in _stated(entry, reading):
                yield Found(fact, "accolade.run", block.text.span(low, low + len(part)))


def _stated(entry: re.Match[str], reading: Reading) -> Iterator[Accolade]:
    """The facts of one entry: each category in each year."""
    award = award_name(entry["award"])[0]
    for part in _NEXT_CATEGORY.split(entry["categories"]):
        category, who = with_people(part.strip())
        people = recipients_of(who, reading.scene) if who else work_of(reading.scene)
        for year in re.findall(r"\d{4}", entry["years"]):
            yield Accolade(award, category, people, int(year), "nominated" if entry["nominated"] else None)
