"""Where a fact was read, and the clause that it stands in."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.text.patterns import later

#: What begins another clause.
_BOUND = later(
    r"; |: |\. (?=[a-zNQ])|,? (?:but|whereas|although|though) | (?:when|because) |, (?:while|so|yet) |, (?:and|or) (?=(?:the|its|his|her|it|he|she|they|in|on)\b|N (?:was|is|has|had|will|would|were|also)\b)"
)
RELATIVE = later(r",? (?P<word>which|that|who|whose|where|whom)\b(?=[^,;]*$)")
#: A relative clause that is over before the match.
CLOSED = later(r", (?:who|which|whose|where|whom|known|best known)\b[^,;]*,(?= )")
_LEAD = later(
    r"(?:(?:in|on|by|at|around|from|since|as of) (?:the )?(?:(?:early|mid|late)[ -])?D(?: [a-z]+)?,? |D,? |meanwhile,? |however,? |additionally,? |furthermore,? |also,? |later,? )+"
)
_THAT = later(
    r"(?:it (?:was|is|has been|had been) (?:also |later |officially )?(?:announced|reported|revealed|confirmed|disclosed)(?: (?:in|on|by) (?:D|(?:the )?N))? that |N (?:also )?(?:announced|reported|revealed|confirmed) (?:(?:in|on) D )?that )+"
)


class Spot(NamedTuple):
    """Where a fact was read: ``low:high`` of a fold, in an article about ``scene``.

    ``topic`` says that the paragraph is about another work by now, as ``topics.topic_of`` tells it; ``heads`` are the headings above.
    """

    fold: Fold
    low: int
    high: int
    scene: Scene
    topic: str = ""
    heads: tuple[str, ...] = ()
    #: Whether one of them is the name of another work.
    apart: bool = False

    @property
    def words(self) -> str:
        """The folded words that were matched."""
        return self.fold.line[self.low : self.high]

    def begin(self) -> int:
        """Where the clause of the match begins."""
        return _begin(self.fold.line, self.low)

    def told(self) -> str:
        """The clause up to the end of the match, without relative clauses that are over."""
        return CLOSED.sub("", self.fold.line[self.begin() : self.high])

    def before(self) -> str:
        """The clause in front of the match, without relative clauses that are over."""
        return CLOSED.sub("", self.fold.line[self.begin() : self.low])

    def behind(self, most: int = 60) -> str:
        """What stands behind the match in its clause."""
        tail = self.fold.line[self.high : self.high + most]
        m = _BOUND.search(tail)
        return tail[: m.start()] if m else tail


def after_lead(line: str) -> int:
    """Where a sentence begins when its time and place are left out."""
    opening = _LEAD.match(line)
    return opening.end() if opening else 0


@lru_cache(64)
def _begin(line: str, low: int) -> int:
    """Where the clause of ``line`` begins that ``low`` is in: what is asked of one match asks it again and again."""
    at = 0
    for m in _BOUND.finditer(line, 0, low):
        at = m.end()
    for _ in range(2):
        for lead in (_LEAD, _THAT):
            opening = lead.match(line, at, low)
            at = opening.end() if opening else at
    return at
