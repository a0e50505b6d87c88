"""Two dates of one thing: whether one lies within the other, and which is the more precise; figures of days after."""

from __future__ import annotations

from showbible.text import BadInput
from showbible.text.edtf import bounds
from showbible.text.patterns import later

#: In a folded sentence: so many had watched some days after the showing, at home too.
DAYS_AFTER = later(
    r"\b(?:within|in|over|after) (?:an?|one|its O|the O|C|seven|three|the following|the course of an?) (?:week|day|month)s?\b(?! (?:earlier|before|later))|\blive ?\+|\bdvr|\btime-?shift|\bseven-day\b|\b(?:delayed|catch-up) viewing"
)


def more_precise(a: str, b: str) -> str | None:
    """The one of two EDTF dates that lies within the other; ``None`` where neither does.

    >>> more_precise("2017-04", "[2017-04-03..2017-04-09]")
    '[2017-04-03..2017-04-09]'
    >>> more_precise("2017-04", "2018-04") is None
    True
    """
    if a == b:
        return a
    try:
        x, y = bounds(a), bounds(b)
    except BadInput:
        return None
    first, last = (x.earliest or "", x.latest or "~"), (y.earliest or "", y.latest or "~")
    if first[0] <= last[0] and last[1] <= first[1]:
        return b
    if last[0] <= first[0] and first[1] <= last[1]:
        return a
    return None
