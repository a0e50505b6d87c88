"""Audiences in brackets behind what was watched: "the premiere (4.1 million viewers)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.kinds.fact import Found
from showbible.kinds.viewership.audience import OTHER_WORKS
from showbible.kinds.viewership.fact import Viewership

_BEHIND = re.compile(
    r"(?:[\"“](?P<title>[^\"“”]{2,60})[\"”]|\b[Tt]he (?:(?:season|series|show|two-hour|two-part|feature-length) )?(?:(?P<first>premiere|pilot|opener|(?:first|opening) episode)|(?P<last>finale|(?:last|final) episode)))"
    r" \((?:[^()\d$£€]{0,30})(?P<count>\d{1,3}(?:\.\d{1,3})?) ?(?P<many>million|m)(?: (?:[\w.]+ ){0,2}?viewers)?(?:[,;] [^()]{0,50})?\)"
)
_HEADS = ("ratings", "viewership", "viewing", "audience")
_WATCHED = re.compile(r"\b(?:view(?:ers|ership|ed|ing)|watched|audiences?|ratings?)\b")
_OTHERS = re.compile(
    r"\b(?:previous|last season|(?:first|second|third|fourth|fifth) season(?:['’]s)? (?:premiere|finale)|rival|lead-in)\b|\b(?:following|after|behind|against|opposite|than|from|over) [\"“]?$"
)


def bracketed(reading: Reading) -> Iterator[Found]:
    """An episode with its audience in brackets, where the sentence or the heading speaks of viewers."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in reading.prose:
        path = prose.section.path
        if prose.plot or " (" not in prose.text or any(h in name for name in path for h in OTHER_WORKS):
            continue
        for start, end in prose.sentences:
            if not (_WATCHED.search(prose.text, start, end) or any(h in name for name in path[-1:] for h in _HEADS)):
                continue
            for m in _BEHIND.finditer(prose.text, start, end):
                if _OTHERS.search(prose.text, max(start, m.start() - 50), m.start() + 1):
                    continue
                scope = m["title"] or ("premiere" if m["first"] else "finale")
                count = round(float(m["count"]) * 1_000_000)
                yield Found(
                    Viewership(scope=scope.strip(" ,"), viewers=count),
                    "viewership.bracketed",
                    prose.passage.span(*m.span()),
                )


SHAPES = (bracketed,)
