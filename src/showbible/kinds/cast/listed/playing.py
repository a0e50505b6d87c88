"""Players with their parts in brackets behind them: "Ana Sol (who voices Mira)", "Ana Sol (herself)"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.parts import SELF, part_of
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, later

_WITH_PART = later(
    r"(?P<player>[A-ZÀ-Þ][\w.'’-]*(?: (?:de |la |von |van )?[A-ZÀ-Þ][\w.'’-]*){1,3}) \((?:(?:who (?:also )?|also )?(?:voices|voiced|plays|played(?: as)?|playing|"
    r"portrays|portrayed|portraying|voicing)|as|(?:the )?voice of) (?!by )(?P<part>(?:the |a )?[^()]{2,60})\)"
    r"|(?P<self>[A-ZÀ-Þ][\w.'’-]*(?: (?:de |la |von |van )?[A-ZÀ-Þ][\w.'’-]*){1,3}) \((?:him|her)self(?: (?:as|in) an? [a-z -]{3,30})?\)"
)


#: Brackets that may tell what somebody plays.
_MAY_PLAY = later(r" \((?:who|also|voic|play|portray|as |the voice|himself|herself)")


#: Somebody without a name whom somebody plays: "the mayor", "a taxi driver".
_SOMEBODY = later(
    r"(?:the|an?) (?!.*\b(?:cameo|guests?|regular|lead|member|replacement|stars?|extra)\b)[a-z-]+(?: [a-z-]+){0,3}"
)


def with_parts(prose: Prose) -> Iterator[Found]:
    """Players with their parts in brackets: "Ana Sol (who voices Mira the Cat)"."""
    for m in _WITH_PART.finditer(prose.text) if _MAY_PLAY.search(prose.text) else ():
        player = m["player"] or m["self"]
        told = compiled(r"^(?:the |an? )?(?:[a-z-]+ )+(?=[A-ZÀ-Þ])").sub("", m["part"] or "himself")
        own = SELF.match(told) is not None
        part = player if own else part_of(told)
        if (
            is_performer(player)
            and not lexicon.is_organisation(part)
            and (part[:1].isupper() or _SOMEBODY.fullmatch(told))
        ):
            tier = "cameo" if own else None
            yield Found(Cast(player, part, tier), "cast.aside", prose.passage.span(m.start(), m.end()))
