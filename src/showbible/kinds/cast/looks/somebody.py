"""A second look at passages on a cast: parts without a name, told of one player after another.

"Ana Sol plays a teacher, Bo Lind a doctor and Cy Marsh Mira's uncle", "Ana Sol and Bo Lind appear as Mira's mother and father".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import span_of
from showbible.grammar.slot import tidy
from showbible.kinds.cast.chains import OPENS, WHO, is_one_of_several
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import is_cast, lesser_tier, tier_told
from showbible.kinds.fact import Found, folded
from showbible.text.patterns import compiled, later

if TYPE_CHECKING:
    from showbible.kinds.second import Known

_VERBS = frozenset(
    (
        "play plays played portray portrays portrayed voice voices voiced appear appears appeared star stars starred recur recurs recurred "
        "cast cameo cameos cameoed guest guest-stars guest-starred returned returns joined featured"
    ).split()
)
_ALSO = r"(?: (?:also|both|all|later|briefly|each))?"
#: A clause up to its verb of playing.
_CLAUSE = later(
    rf"(?P<players>{WHO}(?:(?:, and |, | and | as well as ){WHO})*),?{_ALSO} (?:(?:plays?|played|portrays?|portrayed|voices?|voiced)(?: the (?:role|part|character) of)?"
    r"|(?:appears?|appeared|(?:guest[ -])?stars?|(?:guest[ -])?starred|recurs?|recurred|cameos?|cameoed|returns?|returned|joins?|joined|features?|featured|(?:was|were|is|are|has been|have been) (?:also |later )?(?:cast|seen|featured))(?:,? (?:in|on|for|during) (?!an? (?:[a-z-]+ ){0,3}(?:role|capacity|part))[^,;.NQ]{3,40}| [a-z]+ly| Q| in Q)?,? (?:respectively )?as) "
)
_NOT_OF_IT = r"(?!(?:again|later|once|twice|instead|of|and|or|with|who|that|which|in|on|by|for|as|to|at|from|is|was|are|were|own|herself|himself)\b)"
#: A part by its sort: "a retired sailor", "Mira's first teacher".
_WHAT = rf"(?:(?:an?|the|one of the|N's?(?: and N's?)?) )(?:{_NOT_OF_IT}[a-zO'/-]+ ){{0,4}}?{_NOT_OF_IT}[a-z-]+(?=[.;,)]|$| (?:who|whose|in|on|at|during|from|until|throughout|and|while|with|opposite|for|but)(?![a-z]))"
_SELF = r"(?:him|her|them)sel(?:f|ves)(?![a-z])"
_ONE = later(
    rf"(?P<what>{_WHAT})|(?P<self>{_SELF})|(?P<several>(?:two |three |C )?(?:{_NOT_OF_IT}[a-z-]+ ){{0,3}}{_NOT_OF_IT}[a-z-]+s(?=[.;,]|$| (?:who|in|from|at|on)\b))"
)
#: The next player and his part: ", the singer N as a nurse", " and N a priest".
_NEXT = later(
    rf"(?:, and |, | and |; (?:and )?|,? while |,? with )(?P<player>{WHO}),?(?: (?:as|plays|played|portrays|portrayed|appears as|appeared as))? (?:(?P<what>{_WHAT})|(?P<self>{_SELF}))"
)
#: Behind whose kin somebody is: whose he is besides, with his name.
_AND_WHO = later(r" and N's? (?:[a-z-]+ ){1,3}N(?!')")
#: As many of somebody's kin as there are players: "N's father, mother and brother".
_KIN = later(
    r"(?P<whose>N's?|his|her|their) (?P<kin>[a-z-]+(?:, [a-z-]+)*,? and [a-z-]+)(?=[.,;]|$| (?:in|respectively)\b)"
)
#: What is no part of a story.
_NO_PART = later(
    r"\b(?:roles?|parts?|lead|leads|regulars?|characters?|versions?|games?|piano|guitar|tune|song|key|host|judge|judges|narrator|producer|director|writer|stars?|guests?|members?|hand|consultant|adviser|advisor|[a-z]+ly|same|one|result|"
    r"recurring|main|title|titular|pivotal|crucial|last|others|protagonist|antagonist|addition|replacement|newcomer|presenter|co-host|panellist|interviewee|interviewer|contestant|mentor|coach|voices?|various|sounds?|series|show|season|character's)\b"
)
_NEVER = later(
    r"\b(?:not|never|previously|originally|initially|former(?! [a-z-]+ (?:star|actor|actress))|formerly|considered|auditioned|offered|declined|wanted|rumou?red|known for|best known|film|movie|award|nominated|compared|would have|in (?:the|an?) (?:[a-z]+ )?(?:series|sitcom|show|play) N)\b|\bhad (?:previously )?(?:played|portrayed)\b"
)
_MAKING = later(r"\b(?:casting|guests?|recurring|starring)\b")
_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur"),
)


def plays_somebody(reading: Reading, known: Known) -> Iterator[Found]:
    """Performers whose parts have no name, where the article gives them no other."""
    if not reading.scene.on_a_show:
        return
    for prose in reading.prose:
        path = prose.section.path
        if prose.plot or not (not path or is_cast(path) or _MAKING.search(path[-1])):
            continue
        for n in prose.holding(_VERBS):
            fold = prose.fold(n)
            for m in _CLAUSE.finditer(fold.line):
                if _NEVER.search(fold.line, 0, m.end()) or not _is_subject(fold, m):
                    continue
                told = list(_told(fold, m))
                tier = tier_told(m[0], _TIERS) or lesser_tier(path)
                for player, part, end in told:
                    whole = known.players.get(folded(player), player)
                    if is_performer(whole) and folded(whole) not in known.listed and not known.is_part(player):
                        span = span_of(prose.passage, fold, m.start(), end)
                        own = part == player
                        fact = Cast(whole, whole if own else part, "cameo" if own else tier)
                        yield Found(fact, "cast.somebody", span)


def _is_subject(fold: Fold, m: re.Match[str]) -> bool:
    """Whether the players of a clause are all of its subject."""
    if OPENS.search(fold.line, 0, m.start()) is None:
        return False
    return m["players"].count("N") > 1 or not is_one_of_several(fold.line, m.start(), m.end())


def _names(fold: Fold, low: int, high: int) -> list[str]:
    ends = [low + one.end() - 1 for one in compiled(WHO).finditer(fold.line[low:high])]
    return [tidy(fold.words(n, n + 1)) for n in ends]


def _told(fold: Fold, m: re.Match[str]) -> Iterator[tuple[str, str | None, int]]:
    """Each player of a clause and of those that go on without a verb, his part, and where it ends."""
    line, players = fold.line, _names(fold, *m.span("players"))
    kin = _KIN.match(line, m.end())
    if kin is not None and len(kins := compiled(r", and |, | and ").split(kin["kin"])) == len(players):
        whose = fold.words(kin.start(), kin.end("whose")) if kin["whose"].startswith("N") else ""
        yield from ((p, f"{whose} {k}" if whose else None, kin.end()) for p, k in zip(players, kins, strict=True))
        return
    one = _ONE.match(line, m.end())
    if (
        one is None
        or (one["several"] and len(players) == 1)
        or _NO_PART.search(one[0])
        or _AND_WHO.match(line, one.end())
    ):
        return
    for player in players:
        yield player, _part(fold, one, player, len(players)), one.end()
    at = one.end()
    while (more := _NEXT.match(line, at)) is not None and not (more["what"] and _NO_PART.search(more["what"])):
        player = _names(fold, *more.span("player"))[-1]
        yield player, _part(fold, more, player, 1), more.end()
        at = more.end()


def _part(fold: Fold, m: re.Match[str], player: str, several: int) -> str | None:
    """The part that a match tells of; none where several have it together."""
    if m["self"]:
        return player
    if several > 1:
        return None
    return compiled(r"^(?:an?|the) ").sub("", fold.words(*m.span("what")))


SECONDS = (plays_somebody,)
