"""Lists of critics' lists: under "Critics' top ten lists", an outlet to an item, with the place that it gave the work."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.items import YEAR
from showbible.kinds.accolade.names import work_of
from showbible.kinds.fact import Found
from showbible.text import Item, Paragraph
from showbible.text.patterns import compiled, in_any, later

_HEAD = later(r"\btop[- ](?:ten|10)\b.*\blists?\b|\b(?:year-end|end-of-year|best-of) lists\b")
#: "No. 1 Tide Weekly", "3rd – Screen Tide", "– The Globe".
_ENTRY = later(
    r"(?:(?:No\.?\s?|Number\s|#)(?P<figure>\d{1,2})|(?P<ordinal>\d{1,2})(?:st|nd|rd|th)|(?P<none>[–—-]))(?: \(tied?\)| \(tie\))?(?:\s?[:–—-])?\s?[\"“]?(?P<who>[A-Z][^\"“”]{1,60})[\"”]?"
)
_DATED = later(r"\b(?:19|20)\d\d\b")
#: What parts a critic from the outlet: "Ana Sol, Tide Weekly", "Tide Weekly (Ana Sol)", "Ana Sol of Tide Weekly".
_PARTS = later(r", | – | \(|\)|(?<=[a-z]) (?:of|for) (?=[A-Z])")


def top_lists(reading: Reading) -> Iterator[Found]:
    """The place on each outlet's list, with the year that a heading or a label above gives."""
    work = work_of(reading.scene)
    section, year = None, None
    for own, block in reading.document.blocks():
        if not work or not in_any(_HEAD, own.path):
            continue
        if own is not section:
            section, title = own, own.title.value.strip()
            own_year = _DATED.search(title)
            year = int(own_year[0]) if own_year is not None else None
        if not isinstance(block, Item | Paragraph):
            continue
        text = block.text.value.strip(" :")
        if YEAR.match(text):
            year = int(text[:4])
        elif (m := _ENTRY.fullmatch(text)) is not None:
            place = m["figure"] or m["ordinal"]
            result = f"ranked {int(place)}" if place else None
            fact = Accolade(_outlet(m["who"]), _list_name(own.path), work, year, result)
            yield Found(fact, "accolade.top_list", block.text.span(0, len(block.text.value)))


def _outlet(text: str) -> str:
    """The outlet of an entry, without its critic."""
    parts = [p.strip() for p in _PARTS.split(text) if p.strip()]
    if lexicon.is_outlet(text) or lexicon.is_paper(text):
        return text
    known = next((p for p in parts if lexicon.is_outlet(p) or lexicon.is_paper(p)), None)
    if known is None and len(parts) == 2 and lexicon.pronoun(parts[0]) and not lexicon.pronoun(parts[1]):
        return parts[1]  # "Ana Sol, The Low Tide": somebody, and what no list of papers has
    return known or text


def _list_name(path: tuple[str, ...]) -> str:
    """What the heading calls the lists, one of them: "top ten list"."""
    head = next(h for h in reversed(path) if _HEAD.search(h))
    name = compiled(r"^critics?['’]?s? ").sub("", head)
    name = compiled(r"^(?:19|20)\d\d (?=\w)|,? ?[–—:-]? ?\(?(?:19|20)\d\d\)?$").sub("", name)
    return compiled(r"\blists$").sub("list", name)
