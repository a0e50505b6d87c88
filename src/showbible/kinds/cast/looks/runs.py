"""A second look at runs of names in sentences on the cast: what stands in front of a run and behind it says that it is of players.

A rule reads a whole wording; here each run of names that no rule has read is looked at by itself, so that a sentence may
go on with any number of them: "Ana Sol returns, joined by Bo Lind, with Cy Marsh in a smaller part".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import headed, span_of
from showbible.grammar.slots import Described, slot_of
from showbible.kinds.cast.clauses import NEVER
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.gone import went
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.kinds.cast.looks.frames import FRAMES
from showbible.kinds.fact import Found, folded
from showbible.text.patterns import later

if TYPE_CHECKING:
    from showbible.kinds.second import Known

_SLOT = slot_of(Described)
assert _SLOT is not None
_RUN = later(_SLOT.pattern)
#: One of these is in every such sentence.
_WORDS = frozenset(
    "cast star stars starred starring co-star co-stars co-starred role roles part parts lead leads regular regulars joined joining returning recurring guest featured "
    "billing credits headed led fronted headlined feature features returned return returns ensemble supporting castmates played portrayed portray play portrays plays supported replaced "
    "hired signed tapped recur recurs recurred arc arcs went given actresses storyline appear appears appeared appearing reunites reunited actor actors debut appearance careers joins vehicle".split()
)
_PASSAGES = (
    "cast",
    "character",
    "guest",
    "recurring",
    "starring",
    "production",
    "development",
    "background",
    "conception",
    "overview",
)
#: A sentence of which the words "joined by" and the like are of players.
_OF_A_CAST = later(
    r"\b(?:stars?|starred|starring|co-stars?|cast|casts|roles?|regulars?|reprises?|reprised|reprising|leads?|recurring|guest)\b"
)
#: A cast as a whole, which others join.
_CAST_ITSELF = later(
    r"\b(?:main|returning|regular|original|principal|existing|core|whole|starring|ensemble) (?:cast|stars|ensemble|regulars)\b|\bcast members?\b|^they\b"
)
#: Words of what was not, or of another thing.
_NOT = later(
    r"\b(?:not|never|no longer|except|without|unlike|films?|movies?|declin\w+|refus\w+|consider\w*|audition\w*|offered|rumou?red|rumou?rs?|wanted|hop(?:ed?|es|ing)|confiden\w+|speculat\w+|might|could|interest\w*|intended|wish\w*|approached|criticis\w+|criticiz\w+|prais\w+|modell?ed (?:on|after)|nominat\w+|awards?|compar\w+|contestants?|"
    r"(?:was|were) to (?:star|feature|be played)|housemates|teams?|leav\w+|left|exit\w*|depart\w*|songs?|album|soundtrack|unaired|original(?:ly)? (?:to|planned)|stage|musical)\b"
)
#: The same of those who make it, or sit in a chair of it.
_MAKERS = later(
    r"\b(?:direct(?:s|ed|or|ors|ing)|writ(?:ten|er|ers|ing)|wrote|produc(?:ed|er|ers|ing)|executive|showrunners?|compos\w+|creat(?:ors?|ed)|designers?|editors?|crew|staff|hosts?|hosted|judges?|presenters?|presented|mentors?|coach(?:es)?|panel)\b"
)
_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecurring\b|\bsupporting\b|\bin support\b|\b(?:minor|small|smaller) (?:role|part)"),
    ("main", r"\bregulars?\b|\bmain\b|\bprincipal\b|\bstarring\b|\blead(?:s|ing)?\b|\bchief\b|\btitle\b|\btitular\b|\beponymous\b|\bopening credits\b"),
)  # fmt: skip


def runs_of_players(reading: Reading, known: Known) -> Iterator[Found]:
    """Players of runs of names that no rule has read, in the lead and in passages on the cast."""
    if reading.scene.kind not in {"season", "series"}:
        return
    ranked = {folded(f.fact.performer) for f in known.found if isinstance(f.fact, Cast) and f.fact.tier}
    in_it = {folded(f.fact.performer) for f in known.found if isinstance(f.fact, Cast)}
    for prose in reading.prose:
        if prose.plot or prose.run_together or not _is_place(prose):
            continue
        for n in prose.holding(_WORDS):
            said = {folded(f.performer): f for f in known.of(prose, n) if isinstance(f, Cast)}
            names = {folded(m.value) for m in prose.names_in(n) if isinstance(m.value, str) and " " in m.value}
            if names <= said.keys() | ranked:
                continue
            for fact, low, high in _in_sentence(prose.fold(n), said, reading):
                key = folded(fact.performer)
                if (
                    key in ranked
                    or (key in in_it and not fact.tier)
                    or (key not in known.players and known.is_part(fact.performer))
                    or went(fact.performer, prose.text)
                ):
                    continue
                yield Found(fact, "cast.runs", span_of(prose.passage, prose.fold(n), low, high))


def _is_place(prose: Prose) -> bool:
    """Whether a paragraph is of the lead or of a passage on the cast."""
    path = prose.section.path
    return prose.section.level == 1 or (headed(path, _PASSAGES) and not headed(path, NEVER.split("|")))


def _in_sentence(fold: Fold, said: dict[str, Cast], reading: Reading) -> Iterator[tuple[Cast, int, int]]:
    """The players of a sentence's runs that no fact of ``said`` names, each with where what tells it begins and ends."""
    line, more = fold.line, bool(said) and _OF_A_CAST.search(fold.line) is not None
    own = reading.scene.called
    assert _SLOT is not None
    for m in _RUN.finditer(line):
        players = _SLOT.read(fold, m.start(), m.end())
        if not players or not all(is_performer(p) and p.casefold() not in own for p in players):
            continue
        if all(folded(p) in said for p in players):
            continue
        start = m.start() + len("star ") if line.startswith("star ", m.start()) else m.start()
        for frame in FRAMES:
            if len(players) < frame.least or (frame.more and not (more or _CAST_ITSELF.search(line, 0, start))):
                continue
            behind = frame.behind.match(line, m.end())
            before = behind and frame.before.search(line, max(0, start - _FAR), start)
            if (
                before is None
                or behind is None
                or _LEAVERS.search(line, 0, start)
                or _denied(line, start, behind.end(), frame.makers)
            ):
                continue
            if behind.groupdict().get("work") and not _is_own(fold, behind.start("work"), own):
                continue
            words = f"{before[0]} {behind[0]}{_rest(line, behind.end())}"
            tier = frame.tier or ("main" if _RISEN.search(words) else tier_told(words, _TIERS))
            yield from ((Cast(p, None, tier), before.start(), behind.end()) for p in players if folded(p) not in said)
            more = True
            break


#: Who rises comes to the main cast, whatever he was before.
_RISEN = later(r"\b(?:promoted|upgraded|upped|elevated|bumped up|moved up)(?! (?:[a-z]+ )?to (?:an? )?recurring)\b")


def _is_own(fold: Fold, at: int, own: frozenset[str]) -> bool:
    """Whether the name at ``at`` of a fold is one of the work's."""
    value = fold.marks[at].value
    return isinstance(value, str) and value.casefold() in own


#: In front of those who leave: "two actors depart the main cast: N".
_LEAVERS = later(r"\b(?:depart|leave|left|exit|quit)(?:s|ed|ing)? [^;:.NQ]*: $")
#: Where a clause ends.
_ENDS = later(r"[.;]|, (?:but|while|with|and|who|whose|which|an?|the)\b|$")


def _rest(line: str, at: int) -> str:
    """The words of a clause from ``at``."""
    end = _ENDS.search(line, at)
    return line[at : end.start()] if end else ""


#: How far in front of a run words may stand that tell of it.
_FAR = 200
_CLAUSE = later(r"[;:] |, (?:but|while|whereas|although|though) |, and (?=N (?:was|were|is|are|has|had|[a-z]+ed)\b)")


def _denied(line: str, low: int, high: int, makers: bool) -> bool:
    """Whether the clause of ``line[low:high]`` speaks of what was not, of something else or, if not of ``makers`` too, of them."""
    start = max((m.end() for m in _CLAUSE.finditer(line) if m.end() <= low), default=0)
    rest = _rest(line, high)
    return any(
        words.search(line, start, high) or words.search(rest) for words in ((_NOT,) if makers else (_NOT, _MAKERS))
    )


SECONDS = (runs_of_players,)
