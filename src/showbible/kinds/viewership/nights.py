"""One broadcast of many: which it is, and whether a figure that is called an average is one of its minutes."""

from __future__ import annotations

import re

from showbible.grammar.rules import Here
from showbible.text.patterns import later

#: One broadcast of many.
ONE_SHOW = later(
    r"\b(?:the|an?|this|that|its) (?:[a-zCO'-]+ ){0,4}(?:episode|special|broadcast|hour|part|film|instal?lment|airing|telecast|screening|live show|marathon)(?:,? Q,?)? $|(?:^|[,;] |and )Q,? $"
)


#: Some episodes: their average is not the season's.
SOME = later(
    r"\b(?:next|first|last|following|final|opening|O|early|later|remaining) (?:C|two|three|four|five|six|seven|eight|nine|ten|few|several) (?:episodes|weeks|instal?lments)\b[^;,]*$|\bepisodes (?:C|two|three|four|five|six|seven|eight|nine)\b[^;,]*$"
)
#: One broadcast, whose figure is the average of its minutes.
ONE_NIGHT = later(
    r"(?:premiere|finale|(?:O|final|last|opening) episode|broadcast)\b[^.;]{0,60} (?:drew|attracted|had|received|gained|drawing) an? $"
)


#: One broadcast that "averaged" so many, or was seen by so many on average.
_NIGHT = later(
    r"\b(?P<what>(?:the|its) (?:(?!mid-?season|winter|fall|spring)[a-zCO'-]+ ){0,3}?(?:(?P<nth>O) episode|premiere|pilot|opener|opening episode|debut|(?P<last>finale|final episode|last episode))(?: episode)?(?: of (?:(?:the|its) (?:O )?(?:season|series|show|run)|(?P<name>N)))?)"
    r"(?: (?!(?:and|but|while|season|series|show|it|its|after|before|since|than|above|below|over|under|beat|beating|by (?!an?\b))\b)[a-z-]+){0,5} $"
)
#: The same, further in front of what it had: "The final of the season, in which N won, was its best, with an average of".
_FAR = later(
    r"(?P<what>(?:the|its) (?:(?!mid-?season|winter|fall|spring)[a-zCO'-]+ ){0,3}?(?:premiere|pilot|opener|(?P<nth>O) episode|(?P<last>finale|final|(?:final|last) episode))(?: of (?:(?:the|its) (?:[a-zO'-]+ ){0,2}(?:season|series|show|run)|(?P<name>N)))?),?(?= )(?! (?:season|series|week|half|C|one|two|three|four)\b)"
    r"(?:(?! (?:season|series|show|it) (?:as a whole |overall )?(?:averag|had|drew|finished|ended|was))[^;C]){0,140},? with an $"
)
#: The work that began with so many: its first night is read elsewhere.
OPENED = later(r"\b(?:premiered|debuted|launched|opened) [^.;]{0,60}\b(?:with|to|drawing|attracting|before) (?:an? )?$")


def night_of(here: Here) -> tuple[str, str | None] | None:
    """The one broadcast that a figure is the average of: as the sentence calls it, and its scope, none where it is another's."""
    m = _NIGHT.search(here.line, 0, here.low) or _FAR.match(here.line, 0, here.low)
    if m is None:
        return None
    return m["what"], ("finale" if m["last"] else "premiere") if _is_own(m, here) else None


def _is_own(night: re.Match[str], here: Here) -> bool:
    """Whether a broadcast is the work's own, and its first where it is counted."""
    marks = here.fold.marks
    first = not night["nth"] or marks[night.start("nth")].value == 1
    return first and (not night["name"] or marks[night.start("name")].value in here.scene.titles)
