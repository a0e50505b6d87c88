"""Counts that are not the whole series': of one of its seasons, of another series that a sentence has just brought up."""

from __future__ import annotations

from showbible.grammar.rules import Here
from showbible.kinds.fact import folded
from showbible.text.patterns import later

#: In an article on a whole series: it is of one season.
_THE_SEASON = later(
    r"\b(?:the|this) season (?:was|is|had|has|would|consist(?:s|ed)|contain(?:s|ed)|compris(?:es|ed)|span(?:s|ned)|ran|includ(?:es|ed))\b"
    r"|\b(?:longest|shortest|current) (?:season|series)\b|\b(?:all|most) (?:later |other )?(?:seasons|series)\b"
)
#: A clause without a subject of its own: it is that of the sentence before.
_GOES_ON = later(r"(?:; |\. )?(?:it|they|which|the C-(?:part|episode) (?:series|season|run))\b|[^.;]{0,90}\bbringing\b")
#: A season by its number, in front of that or in the sentences before.
_NTH = later(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Ff]or|of|[Tt]his) (?:\w+ and )?(?:O|first|second|third|[a-z]+th|\d+(?:st|nd|rd|th)|final|last|new|next|revived,? \w+) (?:and (?:final|last) )?(?:season|series)\b(?! (?:called|titled))"
)
#: All of it, whatever stands before.
_IN_ALL = later(
    r"\bC (?:seasons|series)\b|\bin (?:total|all)\b|\bto date\b|\baltogether\b|\btotal (?:number|episode)|\bran\b|\b(?:series|show)(?:'s)? total\b"
)
#: Another series by name, which the sentences before have brought up: "A new series called Low Tide was made".
_CALLED = later(
    r"\b[Aa](?:n|nother)? (?:[a-z-]+ ){0,3}(?:series|show|programme|program|miniseries),? (?:called|titled|entitled|named) [\"“]?(?P<name>[A-Z][^,.;\"”]{1,60})"
)
#: How much of the text before a sentence is looked at.
_REACH = 260


def of_one_season(here: Here, start: int) -> bool:
    """Whether a count in an article on a whole series, in the clause from ``start``, is one season's."""
    line = here.line
    if _THE_SEASON.search(line, start, here.high):
        return True
    if not _GOES_ON.match(line, start) or _IN_ALL.search(line, start, min(len(line), here.high + 20)):
        return False
    return _NTH.search(line, 0, start) is not None or _NTH.search(_before(here)) is not None


def of_one_called(here: Here) -> bool:
    """Whether one of the two sentences before has brought up another series by its name."""
    m = _CALLED.search(_before(here))
    return m is not None and not any(folded(m["name"]).startswith(folded(t)) for t in here.scene.titles)


def _before(here: Here) -> str:
    """The two sentences in front of this one."""
    text = here.fold.text[max(0, here.fold.start - _REACH) : here.fold.start]
    return ". ".join(text.rstrip().rstrip(".").split(". ")[-2:])
