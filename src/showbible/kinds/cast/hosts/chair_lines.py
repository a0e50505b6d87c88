"""Who hosts or judges, and who performs, on lines of their own: "Guest judge: Ana Sol"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.grammar.slots import capitalised
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import clean
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.fact import Found
from showbible.kinds.performers import performers
from showbible.text import Item, Paragraph
from showbible.text.patterns import compiled, later

_CHAIR_LINE = later(
    r"(?i:(?:Celebrity |Special |Main |Head )?(?P<guest>guest )?(?:judge|host|co-host|presenter|narrator|panell?ist|mentor|coach)(?:e?s|\(s\))?)\s*(?::| [–—-]) *"
    r"(?P<who>[^\W\d_][^:]{2,300})$"
)


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
        names = compiled(r",\s*(?:and\s+)?|\s+(?:and|&)\s+").split(compiled(r"\s*\([^()]*\)").sub("", m["who"]))
        for name in (clean(n.strip(" '.")) for n in names):
            if is_name(name) and 2 <= len(name.split()) <= 4:
                whole = capitalised(name) if name.isupper() else name
                yield Found(Cast(whole, None, "guest" if m["guest"] else None), "cast.line", block.span)


def guest_performers(reading: Reading) -> Iterator[Found]:
    """Items that name an episode's guests: "Celebrity performers: Ana Sol and The Ebbs"."""
    for section, item in reading.items():
        if any("contestant" in h or "award" in h for h in section.path):
            continue
        for who in performers(item.text.value):
            yield Found(Cast(who.name, None, "guest" if who.guest else "cameo"), "cast.performers", item.span)
