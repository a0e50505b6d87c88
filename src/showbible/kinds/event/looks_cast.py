"""A second look at castings that are dated: who was cast is in the cast, though no part or rank of his is told."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.grammar.rules import headed
from showbible.kinds.cast import Cast
from showbible.kinds.cast.gone import went
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.event.casting import FICTION
from showbible.kinds.event.fact import Event
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, later

#: What was not to be, or is over, or is of a maker or another work.
_NOT = later(
    r"\b(?:not|never|in talks|negotiat\w+|audition\w*|offered|consider\w*|withdr\w+|dropp(?:ed|ing) out|exit\w*|depart\w*|replaced|leav\w+|left|recast|instead|declin\w+|rumou?red|direct\w*|produc(?:ers?|ed?|es|ing)\b|writ\w+|showrun\w+|"
    r"film|movie|D,? episodes?|spin-off|contestants?|pilot presentation|crew|episode of)\b"
)


def cast_of_castings(reading: Reading, known: Known) -> Iterator[Found]:
    """Those of dated castings whom no fact of the cast names, if nothing tells that they went again."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in reading.prose:
        if prose.plot or prose.run_together or headed(prose.section.path, FICTION):
            continue
        for n in range(len(prose.sentences)):
            cast = [f.subject for f in known.of(prose, n) if isinstance(f, Event) and f.type == "casting"]
            new = [s for s in dict.fromkeys(cast) if s and is_performer(s) and folded(s) not in known.people]
            if not new:
                continue
            fold = prose.fold(n)
            tier = _tier(fold.line) if len(new) == len(cast) else None
            for name in new:
                if _stays(name, fold.line, prose.text):
                    span = prose.passage.span(fold.start, fold.end)
                    yield Found(Cast(name, None, tier), "event.cast_of_castings", span)


def _stays(name: str, line: str, text: str) -> bool:
    """Whether neither the folded sentence on somebody's casting nor the paragraph tells that he wasn't in it after all."""
    return not _NOT.search(line) and not went(name, text)


_TIERS = (
    ("guest", r"\bguest[- ](?:star|role)"),
    ("recurring", r"\brecurring"),
    ("main", r"\bregulars?\b|\bmain cast\b|\bleads?\b"),
)


def _tier(line: str) -> str | None:
    """The tier of which a sentence speaks, if it speaks of one."""
    told = [tier for tier, words in _TIERS if compiled(words).search(line)]
    return told[0] if len(told) == 1 else None


SECONDS = (cast_of_castings,)
