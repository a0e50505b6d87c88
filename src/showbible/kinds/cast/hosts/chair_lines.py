"""Who hosts or judges, and who performs, on lines of their own: "Guest judge: Ana Sol"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.parts import capitalised
from showbible.grammar.prose import Reading
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import clean, is_performer
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.fact import Found
from showbible.kinds.performers import performers
from showbible.text import Item, Paragraph
from showbible.text.patterns import compiled, later

_CHAIR_LINE = later(
    r"(?i:(?:(?:extra|celebrity|special|main|head|resident) )*(?P<guest>guest )?(?:judge|host|co-host|presenter|narrator|panell?ist|mentor|coach|judging panel)(?:e?s|\(s\))?)\s*(?::| [–—-]) *"
    r"(?P<who>[^\W\d_][^:]{2,300})$"
)


#: What brackets tell of who is named.
_ASIDES = later(r"\s*\([^()]*\)")


def _written(name: str) -> str:
    """A name as names are written, where the line has it in capitals."""
    return capitalised(name) if name.isupper() else name


def chair_lines(reading: Reading) -> Iterator[Found]:
    """Lines that name who hosts or judges, or an episode's guests of the jury: "Guest judge: Ana Sol"."""
    for section, block in reading.document.blocks():
        if not isinstance(block, (Item, Paragraph)) or len(block.text.value) > 340:
            continue
        # "Guest judge: Ana Sol AIRED: May 3 WINNER: Bo Lind": what ran together in one line.
        line = compiled(r"(?<=: )([^:]+?) [A-Z]{4,}: .*$").sub(r"\1", block.text.value.strip())
        m = _CHAIR_LINE.match(line)
        if m is None or any("contestant" in h or "award" in h for h in section.path):
            continue
        names = compiled(r",\s*(?:and\s+)?|\s+(?:and|&)\s+").split(_ASIDES.sub("", m["who"]))
        for name in (clean(n.strip(" '.")) for n in names):
            if is_name(name) and 2 <= len(name.split()) <= 4:
                yield Found(Cast(_written(name), None, "guest" if m["guest"] else None), "cast.line", block.span)


#: An episode's guests, whose parts may be told: "Guest stars: Ana Sol as Mira, Bo Lind".
_GUEST_LINE = later(
    r"(?i:(?:(?:extra|celebrity|special|surprise|notable) )*(?:guests?|guest[- ](?:stars?|cast|starring|appearances?))(?:\(s\))?)\s*(?::| [–—-]) *(?P<who>[^\W\d_][^:]{3,400})$"
)


def guest_performers(reading: Reading) -> Iterator[Found]:
    """Lines that name an episode's guests: "Celebrity performers: Ana Sol and The Ebbs", "Guests: Ana Sol, Bo Lind"."""
    for section, block in reading.document.blocks():
        if not isinstance(block, (Item, Paragraph)) or len(block.text.value) > 440:
            continue
        if any("contestant" in h or "award" in h for h in section.path):
            continue
        line = block.text.value.strip()
        named = performers(line) if isinstance(block, Item) else ()
        for who in named:
            yield Found(Cast(who.name, None, "guest" if who.guest else "cameo"), "cast.performers", block.span)
        if not named and (m := _GUEST_LINE.match(line)):
            yield from (Found(guest, "cast.guest-line", block.span) for guest in _guests(m["who"]))


def _guests(words: str) -> list[Cast]:
    """The guests of a line with the parts it gives; none where one of them is no name."""
    guests = []
    for piece in compiled(r",\s*(?:and\s+)?|;\s*|\s+(?:and|&)\s+").split(_ASIDES.sub("", words)):
        who, _, what = piece.strip(" '.").partition(" as ")
        if not is_performer(clean(who)) or (what and not is_name(what)):
            return []
        guests.append(Cast(_written(clean(who)), what or None, "guest"))
    return guests
