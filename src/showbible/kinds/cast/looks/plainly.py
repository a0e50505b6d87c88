"""A second look at passages on a cast: who simply *is* whom. "Ana Sol is Mira Vale, a nurse; Bo Lind is her uncle Tom."."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import span_of
from showbible.grammar.slot import tidy
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import is_cast, lesser_tier
from showbible.kinds.cast.listed.parts import part_of
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.fact import Found, folded
from showbible.text.patterns import later

if TYPE_CHECKING:
    from showbible.kinds.second import Known

_IS = later(
    r"(?:^|(?<=[,;] )|(?<= and )|(?<= while )|(?<= with ))(?P<player>N) (?:is|was) (?:back as )?(?P<what>(?:(?:the|his|her|their|an?|N's) )?(?:(?!(?:of|from|by|as|in|on|with|and|or|not|to|for|set|cast|also|at|named)\b)[a-z'-]+,? ){0,4}?)(?P<part>N)(?!'| N)(?=[,.;]|$| and | who | while )"
)
_CASTING = later(r"\bcasting\b")


def _on_the_cast(prose: Prose) -> bool:
    """Whether a paragraph stands under a heading on the cast or on how it was chosen, and tells no story."""
    path = prose.section.path
    return not prose.plot and bool(path) and (is_cast(path) or _CASTING.search(path[-1]) is not None)


def is_somebody(reading: Reading, known: Known) -> Iterator[Found]:
    """Performers and the parts that they are said to be, where no list gives them another."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in filter(_on_the_cast, reading.prose):
        for n in prose.holding(_BE):
            fold = prose.fold(n)
            for m in _IS.finditer(fold.line):
                player = tidy(fold.words(m.start("player"), m.end("player")))
                part = part_of(tidy(fold.words(m.start("part"), m.end("part"))))
                whole = known.players.get(folded(player), player)
                if (
                    is_performer(whole)
                    and folded(whole) not in known.listed
                    and not known.is_part(player)
                    and is_name(part)
                    and folded(part) not in known.players
                    and not (lexicon.is_organisation(part) or lexicon.is_service(part) or part in lexicon.COUNTRIES)
                    and part not in (*reading.scene.titles, reading.scene.series)
                ):
                    span = span_of(prose.passage, fold, m.start(), m.end())
                    yield Found(Cast(whole, part, lesser_tier(prose.section.path)), "cast.plainly", span)


_BE = frozenset(("is", "was"))

_UNNAMED = later(
    r"(?:^|(?<=[,;] )|(?<= and )|(?<= while )|(?<= that )|(?<=[a-z] ))(?P<player>N)(?:, [^,;]{2,70},)? (?:(?:was|is|has been|had been|will be) (?:[a-z]+ ){0,2}(?:cast|tapped|hired|set|signed|chosen|announced|recruited) (?:[a-z]+ ){0,3}?(?:to play|to portray|playing|portraying|as)|"
    r"(?:also |briefly |later )?(?:plays|played|portrays|portrayed)) (?:an?|the) (?P<what>(?:(?!(?:of|and|or|with|who|that|in|on|by|for|as)\b)[a-z'-]+,? ){0,4}?[a-z-]+)(?!, (?!(?:an?|the|his|her|their|who|whose|which|and|but|or|while|with|as|in|on|for|to)\b)[a-z-]+ (?!(?:of|to|and|or|with|in|on|at|for|from|who|that)\b)[a-z-]+)(?=[.,;]|$| who | in | on | at | during | whose | from )"
)
_NO_PART = later(
    r"\b(?:roles?|parts?|lead|leads|regulars?|characters?|versions?|games?|piano|guitar|tune|song|key|host|judge|narrator|producer|director|writer|star|guest|member|villain|hand|consultant|adviser|advisor|[a-z]+ly|other|same|one|result|"
    r"recurring|main|title|titular|pivotal|crucial|first|last|second|others|protagonist|antagonist|heroine|hero|love interest|pair|couple|addition)s?\b"
)
_PLAY = frozenset(("plays", "played", "portrays", "portrayed", "play", "portray", "playing", "portraying", "cast"))


def is_some(reading: Reading, known: Known) -> Iterator[Found]:
    """Performers whose part has no name, where the article gives them no other: "Ana Sol was tapped to play the mayor"."""
    if not reading.scene.on_a_show:
        return
    for prose in filter(_on_the_cast, reading.prose):
        for n in prose.holding(_PLAY):
            fold = prose.fold(n)
            for m in _UNNAMED.finditer(fold.line):
                player = tidy(fold.words(m.start("player"), m.end("player")))
                whole = known.players.get(folded(player), player)
                if _NO_PART.search(m["what"]) or not is_performer(whole) or known.is_part(player):
                    continue
                if folded(whole) in known.listed or _NEVER.search(fold.line, 0, m.end()):
                    continue
                span = span_of(prose.passage, fold, m.start(), m.end())
                yield Found(Cast(whole, fold.words(*m.span("what"))), "cast.plainly", span)


_NEVER = later(
    r"\b(?:not|never|previously|originally|initially|former|formerly|considered|auditioned|offered|declined|wanted|rumou?red|known for|film|movie|in (?:the|an?) (?:[a-z]+ )?(?:series|sitcom|show|play)) |\b(?:had|who) (?:previously )?(?:played|portrayed)\b"
)

SECONDS = (is_somebody, is_some)
