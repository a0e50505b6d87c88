"""The season that a sentence goes on to speak of: "The second season began in May. It ended in June."."""

from __future__ import annotations

import re
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose
from showbible.text.patterns import later

_REFERS = later(
    r"\b(?:[Ii]t|[Tt]h(?:e|is|at) (?:(?:subsequent|following|next) )?(?:season|series)|[Tt]he (?:season )?finale|[Tt]he first episode)\b"
)
#: How a sentence begins that goes on with the season of the one before it.
_STILL = later(
    r"(?:It|(?:The|This|That) (?:(?P<more>subsequent|following|next) )?(?:season|series)|Its|The (?:season )?finale)\b"
)
_NTH = later(
    r"\b(?P<nth>[a-z]+|\d+(?:st|nd|rd|th))(?: and (?:final|last))? (?P<word>season|series)\b|\b(?P<sort>[Ss]eason|[Ss]eries) (?P<number>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b"
)
#: What is the same season by another word, where the clause begins.
_SAME = later(
    r"(?:^|; |, (?:and |but |while |with )?)(?:(?:the|this|that|its) (?P<more>subsequent |following |next )?(?P<word>season|series)(?:'s)?(?: (?:finale|premiere|run))?|the finale|the first episode|it) (?:(?:was|then|also|originally|officially|eventually|later|first|finally|has|had) )*$"
)


class Season(NamedTuple):
    """A season, and whether it is called a season or a series."""

    number: int
    word: str


def season_before(prose: Prose, n: int) -> Season | None:
    """The one season that the sentences right before the ``n``-th told of; ``None`` where that is not clear."""
    if _REFERS.search(prose.text, *prose.sentences[n]) is None:
        return None
    more = 0
    for start, end in reversed(prose.sentences[max(0, n - 3) : n]):
        told = {(_number(m), (m["word"] or m["sort"]).lower()) for m in _NTH.finditer(prose.text, start, end)}
        told = {(number, word) for number, word in told if number}
        if told:
            number, word = next(iter(told))
            return Season(number + more, word) if len(told) == 1 else None
        still = _STILL.match(prose.text, start, end)
        if still is None:
            return None
        more += still["more"] is not None
    return None


def _number(m: re.Match[str]) -> int:
    """The number of a season that is named; 0 where the word in front is no number."""
    if m["nth"]:
        return lexicon.ordinal(m["nth"]) or 0
    return int(m["number"]) if m["number"].isdigit() else int(lexicon.number(m["number"]) or 0)


def same_season(near: str, before: Season | None) -> int | None:
    """The number of the season ``before``, or of the one after it, where the words in front of a verb mean that.

    >>> same_season("the season ", Season(2, "season")), same_season("the subsequent season ", Season(2, "season"))
    (2, 3)
    >>> same_season("the series ", Season(2, "season")) is None
    True
    """
    m = _SAME.search(near) if before else None
    if m is None or before is None or (m["word"] or before.word) != before.word:
        return None
    return before.number + (1 if m["more"] else 0)
