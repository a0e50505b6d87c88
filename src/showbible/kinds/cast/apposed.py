"""Players in brackets behind what their characters are: "Jon Vale, a night porter (Ana Sol), is hired"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.fact import Found
from showbible.text.patterns import later

_APPOSED = later(
    r"(?P<part>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){0,3}), (?:an?|the|his|her|their) (?P<what>[a-z][a-z'’ -]{2,60}) "
    r"\((?:(?:played|portrayed|voiced) by )?(?P<player>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){0,3})\)"
)


#: Words that a sentence begins with, and no part.
_NO_PART = frozenset(
    "While Later Then However Also Meanwhile Finally Soon Instead Eventually Now Next Once Here There Afterwards Afterward Together Additionally Furthermore Together Originally Initially".split()
)
#: What stands in front of a place's name in brackets.
_OF_A_PLACE = later(
    r"\b(?:municipality|town|city|village|province|county|state|country|region|school|hospital|company|club)$"
)


def apposed(prose: Prose, known: Mapping[str, str]) -> Iterator[Found]:
    """Parts whose players stand in brackets behind a word on what they are; ``known`` gives stars by their last names."""
    for m in _APPOSED.finditer(prose.text) if " (" in prose.text else ():
        player = known.get(m["player"], m["player"])
        first, _, rest = m["part"].partition(" ")
        part = rest if rest and first.casefold() in lexicon.NO_GIVEN_WORDS else m["part"]
        if first in _NO_PART or _OF_A_PLACE.search(m["what"]):
            continue
        if is_performer(player) and not lexicon.is_organisation(part) and part != player:
            yield Found(Cast(player, part), "cast.aside", prose.passage.span(*m.span()))
