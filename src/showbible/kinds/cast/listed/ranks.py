"""The rank that brackets give a player: "Ana Sol (recurring, season 1) as Mira", "Ana Sol as Mira (season 2; guest)"."""

from __future__ import annotations

import re

from showbible.kinds.cast.fact import TIERS
from showbible.text.patterns import compiled, later

_IN_ASIDE = later(
    r"\b(?:(?P<main>main|starring|(?:series )?regular)|(?P<featured>featured)|(?P<recurring>recurring|supporting)|(?P<guest>guest)|(?P<cameo>cameo))\b",
    re.IGNORECASE,
)

#: No stretch of its own: a further number of the one before it.
_NUMBER = later(r"\s*(?:(?:and|&) )?[\d–-]*(?:present)?\s*")


def tiers_each(players: list[str], words: str, tier: str | None) -> list[str | None]:
    """What each of several players is, where brackets behind their names say it: "Ana Sol (recurring) and Bo Lind (guest) as"."""
    found = [_own_tier_of(player, words) for player in players]
    return [own or tier for own in found] if len(set(found)) > 1 else [tier] * len(players)


def _own_tier_of(player: str, words: str) -> str | None:
    at = words.find(player + " (")
    aside = words[at + len(player) :].partition(")")[0] if at >= 0 else ""
    return _tier_in(aside)


def _tier_in(aside: str) -> str | None:
    """The highest tier that brackets name; none where a stretch without one, of the list's own, stands beside it.

    >>> _tier_in("season 2; recurring"), _tier_in("guest season 1; main seasons 2-3"), _tier_in("seasons 2-3; recurring season 1")
    ('recurring', 'main', None)
    >>> _tier_in("recurring seasons 1, 3; starring seasons 2, 4-present")
    'main'
    """
    named = {m.lastgroup for m in _IN_ASIDE.finditer(aside)}
    if not named:
        return None
    for sign in (";", ","):
        stretches = [s for s in aside.split(sign) if not _NUMBER.fullmatch(s)]
        ranked = [s for s in stretches if _IN_ASIDE.search(s)]
        dated = compiled(r"\d")
        if len(ranked) < len(stretches) and all(map(dated.search, stretches)):
            return None
    return next(tier for tier in TIERS if tier in named)


def own_tier(line: str) -> str | None:
    """The tier in the brackets behind a part: "Ana Sol as Mira (season 2; recurring)"."""
    m = compiled(r"[^()]{3,90}\(((?:[^()A-Z]|[A-Z][a-z]+(?= \d|;|,|\)| in| star| [Rr]ole)){1,60})\)").match(line)
    return _tier_in(m[1] if m else "")
