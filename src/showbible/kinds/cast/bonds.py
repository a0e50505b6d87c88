"""A second look at sentences on a cast: what ties a player to a part, in whatever order and with whatever between.

"Foggy Vale and Tom Reyes, once again played by Ana Sol and Bo Lind, also turn up", "For the part of Mira the producers turned
to Ana Sol", "A return as Mira was confirmed by Ana Sol". A sentence is read without its adverbs, then by the few ways in
which a language says whose a part is: the passive, a part as somebody's, a role that goes to somebody, a participle beside a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Here, span_of
from showbible.grammar.slots import tidy
from showbible.kinds.cast.clauses import headed_tier, in_another, of_another
from showbible.kinds.cast.entries import is_performer, part_of
from showbible.kinds.cast.fact import TITLES, Cast
from showbible.kinds.cast.heads import tier_told
from showbible.kinds.cast.shares import is_name
from showbible.kinds.fact import Found, folded

if TYPE_CHECKING:
    from showbible.kinds.second import Known

#: What says nothing of who plays whom.
_BESIDE = re.compile(
    r"(?<=[a-zN,'])(?:,? (?:too|though|however|meanwhile|likewise|in turn|as well|respectively|in that order|once more|once again)(?=[,.;]|$),?"
    r"|(?: (?:again|now|once again|once more|also|both|all|likewise|then|later|eventually|ultimately|finally|reportedly|officially|briefly|physically|currently|initially cast as and))+(?= ))"
    r"|^(?:also|again|once again|once more|finally|eventually),? "
)

_PLAYER = r"(?:(?:the )?(?:(?:newcomer|veteran|actor|actress|actors|comedian|singer|musician|star|stars|broadway|fellow|voice|child|former) )+)?N(?!')"
_PLAYERS = rf"(?P<players>{_PLAYER}(?:(?:, {_PLAYER})*,? and {_PLAYER})?)"
#: What a part is, in front of its name.
_WORD = r"(?!(?:and|or|who|as|in|on|to|for|by|with|that|which|from|at|while|is|are|was|were|has|had|not|of|when|after|before|played|portrayed|voiced|plays|portrays|voices|role|roles|part|parts|character|characters|both)(?![a-z-]))[a-z'-]+"
_PART = rf"(?:(?:N's? )?(?:{_WORD},? ){{0,5}}?)N(?!'s? [a-z])"
_PARTS = rf"(?P<parts>{_PART}(?:(?:, {_PART})*,? and {_PART})?)"
#: What a part is, behind its name.
_WHAT = r"(?:, (?:the|an?|his|her|their|N's|one of) [^,;]{2,60})?,?"
_BE = r"(?:(?:is|are|was|were|being|would be|will be|has been|have been|had been|to be) )?"
_DONE = r"(?:played|portrayed|voiced|embodied|performed|essayed|interpreted|enacted|taken on|taken over|assumed|brought to life)"
_ROLE = r"(?:roles?|parts?|characters?|voices?)"
_GAVE = r"(?:hired|cast|chose|picked|signed|selected|recruited|enlisted|tapped|secured|turned to|settled on|opted for|went with|landed on|brought in|called on)"

_IN_ROLE = r"(?:as|(?:for|in|to) the (?:role|part) of)"
_HIRING = r"(?:hiring|casting|recruitment|addition|signing|engagement|arrival|appointment|selection|return)"
_SEEN = (
    r"(?:cast|recast|hired|seen|heard|returning|reappearing|introduced|recurring|credited|appearing|known to (?:viewers|fans|audiences)|familiar to (?:viewers|fans|audiences)|"
    r"back|brought (?:in|back)|promoted|upgraded)"
)
_PASSED = r"(?:filled|taken|played|given|handed|assumed|performed|portrayed|assigned|awarded|went|goes|fell|gone)(?: on| over| up)? (?:by|to)"

#: The ways to tie players and parts: what of each must be there, and the whole of it.
_TIES = tuple(
    (re.compile(least), re.compile(pattern))
    for least, pattern in (
        # "Mira and Tom, the ferrymen, are played by Ana Sol and Bo Lind"
        (
            rf"{_DONE}(?: [a-z]+){{0,2}} by ",
            rf"{_PARTS}{_WHAT} {_BE}(?:introduced[^,;NQ]{{0,30}}, )?{_DONE}(?: [a-z]+){{0,2}}? by {_PLAYERS}",
        ),
        # "The role of Mira is filled by Ana Sol"; "The female lead, Mira, went to Ana Sol"
        (_PASSED, rf"(?:{_ROLE} of|(?:leads?|role|part),) {_PARTS}{_WHAT} {_BE}{_PASSED} {_PLAYERS}"),
        # "Mira is the role of Ana Sol"; "Mira was the part given to Ana Sol"
        (
            r"(?:is|are|was|were|be) (?:the |a )?(?:role|part)",
            rf"{_PARTS}{_WHAT} (?:is|are|was|were|would be) (?:the |a )?(?:roles?|parts?)(?: [a-z]+){{0,3}}? (?:of|given to|taken by|played by|assigned to|for) {_PLAYERS}",
        ),
        # "Mira was Ana Sol's role"; "Mira, Ana Sol's part,"
        (
            rf"(?:is|are|was|were|be|became|,) N's? (?:[a-z]+ )?{_ROLE}",
            rf"{_PARTS}(?:{_WHAT} (?:is|are|was|were|became|would be)|,) (?P<players>N)'s? (?:[a-z]+ )?{_ROLE}\b",
        ),
        # "For the part of Mira the producers turned to Ana Sol"; "As Mira, the nurse, the network hired Ana Sol"
        (
            rf"(?:^|; |, and |, but )(?:for|in|as|to play|to portray) .*{_GAVE}",
            rf"(?:(?:^|; |, and |, but )(?:for|in|as|to play|to portray) (?:the )?(?:[a-z]+ )?(?:{_ROLE} of )?){_PARTS}{_WHAT} (?:N|he|she|they|(?:the |its )?(?:[a-z]+ ){{1,3}}?(?:and N |and [a-z]+ )?)\s?{_GAVE} {_PLAYERS}",
        ),
        # "Reprising his role as Tom, Bo Lind said"
        (
            r"^(?:reprising|resuming|continuing|returning|back|taking|playing|portraying|voicing)",
            rf"^(?:(?:reprising|resuming|continuing|returning to|returning in|back in|taking over) (?:his|her|their|the) (?:[a-z]+ )?(?:roles?|parts?) (?:as|of)|playing|portraying|voicing) {_PARTS}(?: from [^,;]{{2,40}})?, (?P<players>{_PLAYER}(?: and {_PLAYER})?) (?!and |as )[a-z]",
        ),
        # "Cast as Mira was the stage actress Ana Sol"; "Back in the role of Mira is Ana Sol"
        (
            rf"^{_SEEN} ",
            rf"^{_SEEN}(?: [^,;NQ]{{2,40}})? {_IN_ROLE} {_PARTS}{_WHAT} (?:is|are|was|were) {_PLAYERS}",
        ),
        # "Ana Sol plays Mira, and Bo Lind her brother, Tom"
        (
            r"N,? (?:and|while|with) N (?:his|her|their|the) ",
            rf"(?:plays|played|portrays|portrayed|is|stars as) [^;]{{0,40}}N,? (?:and|while|with) (?P<players>N) (?=his|her|their|the)(?P<parts>{_PART})(?=[,.;]| and |$)",
        ),
        # "Ana Sol, returning as Mira, filmed"; "Ana Sol, recurring in the first season as Mira, became"
        (
            rf"N, {_SEEN} ",
            rf"{_PLAYERS}, {_SEEN}(?: [^,;NQ]{{2,40}})? (?:as|to play|in the (?:role|part) of) {_PARTS}(?=[,.]| from | after | in )",
        ),
        # "Ana Sol and Bo Lind are back in their roles of Mira and Tom"; "Ana Sol was given the role of Mira"
        (
            r"\bback (?:in|as)",
            rf"{_PLAYERS},? (?:(?:is|are|was|were|would be|will be|being) )?back (?:in (?:his|her|their) (?:old |former |original )?(?:roles?|parts?) (?:as|of)|as) {_PARTS}",
        ),
        (
            r"(?:been|was|were) (?:given|handed|awarded|assigned|entrusted|secured|signed|confirmed|announced|set) ",
            rf"{_PLAYERS} (?:had been|has been|was|were|have been) (?:given|handed|awarded|assigned|entrusted with|secured for|signed for|confirmed for|announced for|set for) the (?:[a-z]+ )?(?:roles?|parts?) of {_PARTS}",
        ),
        (
            r"in the [a-z]+ (?:role|part) of ",
            rf"{_PLAYERS},? [^;NQ]{{3,50}},? in the [a-z]+ (?:role|part) of {_PARTS}",
        ),
        (
            r"regulars?,? as ",
            rf"{_PLAYERS},? (?:remained|stayed|stays|remains|became|continued as|continues as|made) (?:[a-z]+ ){{0,3}}?regulars?,? as {_PARTS}",
        ),
        # "Ana Sol signed on; her character was revealed to be Mira"
        (
            r"[,;] (?:and )?(?:his|her|their|whose) (?:character|role|part)",
            rf"{_PLAYERS} [^;NQ]{{3,70}}[,;] (?:and )?(?:his|her|their|whose) (?:characters?|roles?|parts?) (?:being|is|are|was|were)(?: (?:revealed|said|announced|confirmed|named|called|identified|introduced))?(?: to be| as)? {_PARTS}",
        ),
        # "The voice of Ana Sol is heard, as Mira,"; "Mira's voice is that of Ana Sol"; "Ana Sol would be the voice of Mira"
        (r"voice of .*heard", rf"voice of {_PLAYERS} (?:is|was|can be) heard,? as {_PARTS}"),
        (
            r"voice (?:is|was) ",
            rf"(?P<parts>N)'s? (?:[a-z]+ )?voice (?:is|was) (?:that of|provided by|supplied by|done by|performed by) {_PLAYERS}",
        ),
        (
            r"the (?:new )?voice (?:of|for) ",
            rf"{_PLAYERS} (?:would be|will be|is|was|became|becomes|serves as|provides|provided|supplies|supplied|does|did|took over (?:from N )?as|replaced N as|replaces N as|succeeded N as) the (?:new )?voice (?:of|for) {_PARTS}",
        ),
        # "Ana Sol's hiring as Mira"; "A return as Mira was confirmed by Ana Sol"; "it is Ana Sol who plays Mira"
        (rf"N's? (?:[a-z]+ )?{_HIRING} ", rf"(?P<players>N)'s? (?:[a-z]+ )?{_HIRING} {_IN_ROLE} {_PARTS}"),
        (rf"{_HIRING} of ", rf"{_HIRING} of {_PLAYERS} {_IN_ROLE} {_PARTS}"),
        (r"\breturn as ", rf"return as {_PARTS} (?:is|was) [a-z ]{{3,30}}by {_PLAYERS}"),
        (
            r"\bit (?:is|was) ",
            rf"it (?:is|was) {_PLAYERS} who (?:plays|played|voices|voiced|portrays|portrayed) {_PARTS}",
        ),
        # "landing the female lead, floor supervisor Mira"
        (
            r"(?:landing|winning|securing|taking|getting) the ",
            rf"{_PLAYERS} [^;NQ]{{3,60}},? (?:landing|winning|securing|taking|getting) the (?:[a-z]+ )?(?:lead|role|part),? (?:of )?{_PARTS}",
        ),
    )
)
#: A word of each of them.
_WORDS = frozenset(
    "plays played portrayed voiced embodied performed essayed interpreted enacted taken assumed role roles part parts character characters voice lead reprising resuming returning cast recast hired seen heard reappearing "
    "introduced recurring credited appearing known familiar back brought promoted upgraded regular regulars chose chosen picked signed selected enlisted tapped turned hiring casting recruitment addition signing selection return landing winning playing portraying voicing".split()
)
_PASSAGES = re.compile(
    r"\b(?:cast|characters?|casting|guests?|recurring|starring|production|development|background|conception|voices?)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:crew|writing|music|filming|design|effects|reception|awards?|accolades|broadcast|release|home media|marketing|legacy|adaptations?|remakes?|spin-offs?|films?|plot|synopsis|merchandise|episodes?|other media)\b"
)
_NOT = re.compile(
    r"\b(?:not|never|no|attempts?|unsuccessful\w*|failed|without|audition\w*|consider\w*|offered(?! and)|declin\w*|refus\w*|turned down|passed on|originally|initially|instead of|rather than|unable|would have|was to have|"
    r"former(?:ly)?|previous(?:ly)?|best known|wanted|hoped|rumou?red|approached|inspired by|based on|modelled|modeled|compared|nominat\w*|award\w*|photo|poster|departed|departing|hosts?|hosted|judges?|films?|movies?|"
    r"produced by|directed by|written by|unaired|stage|musical|video game|another series|versions?|dubs?|radio|audio[a-z]*|adaptations?|remakes?|original pilot|unrelated)\b"
)
_TIERS = (
    ("cameo", r"\bcameo"),
    ("main", r"\b(?<!semi-)regulars?\b|\bmain cast"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur|\bsemi-regular|\bsupporting (?:role|part)"),
)


class _Bare(NamedTuple):
    """A fold's line without what says nothing, and for each of its letters where that is in the whole line."""

    line: str
    at: tuple[int, ...]


def _bare(line: str) -> _Bare:
    kept: list[int] = []
    at = 0
    for m in _BESIDE.finditer(line):
        kept.extend(range(at, m.start()))
        at = m.end()
    kept.extend(range(at, len(line)))
    return _Bare("".join(line[n] for n in kept), tuple(kept))


def bound(reading: Reading, known: Known) -> Iterator[Found]:
    """Players and parts that a sentence ties, of which no rule has read a part."""
    if reading.scene.kind not in {"season", "series", "episode"}:
        return
    listed: dict[str, list[Cast]] = {}
    for f in known.found:
        if isinstance(f.fact, Cast) and f.fact.character:
            listed.setdefault(folded(f.fact.performer), []).append(f.fact)
    for prose in reading.prose:
        path = prose.section.path
        if prose.plot or (path and (not _PASSAGES.search(" / ".join(path)) or _ELSEWHERE.search(path[-1]))):
            continue
        for n in range(len(prose.sentences)):
            if prose.words(n).isdisjoint(_WORDS):
                continue
            said = {folded(c.performer) for c in known.of(prose, n) if isinstance(c, Cast) and c.character}
            for cast, low, high in _tied(reading, prose, prose.fold(n), known):
                who = folded(cast.performer)
                others = listed.get(who, ())
                if who not in said and (not others or any(cast.merged(o) for o in others)):
                    yield Found(cast, "cast.bound", span_of(prose.passage, prose.fold(n), low, high))


def _tied(reading: Reading, prose: Prose, fold: Fold, known: Known) -> Iterator[tuple[Cast, int, int]]:
    bare = _bare(fold.line)
    if bare.line.count("N") < 2:
        return
    for least, tie in _TIES:
        for m in tie.finditer(bare.line) if least.search(bare.line) else ():
            first = min(bare.line.index("N", m.start(group)) for group in ("players", "parts"))
            low, high = bare.at[first], bare.at[m.end() - 1] + 1
            here = Here(fold, low, high, prose.section.path, reading.scene)
            start = max(
                fold.line.rfind("; ", 0, low), fold.line.rfind(", but ", 0, low), fold.line.rfind(", while ", 0, low), 0
            )
            if _NOT.search(fold.line[start:high]) or of_another(here) or in_another(here):
                continue
            players = [known.players.get(folded(name), name) for name in _names(bare, fold, m, "players")]
            parts = [part_of(name) for name in _names(bare, fold, m, "parts")]
            if not _are_players(players, known) or not all(_is_part(p, reading, known) for p in parts):
                continue
            stop = fold.line.find(";", high)
            tier = tier_told(fold.line[start : stop if stop > 0 else None], _TIERS) or headed_tier(here)
            if len(players) == len(parts):
                yield from ((Cast(a, b, tier), low, high) for a, b in zip(players, parts, strict=True))
            elif len(players) == 1:
                yield from ((Cast(players[0], b, tier), low, high) for b in parts)


def _names(bare: _Bare, fold: Fold, m: re.Match[str], group: str) -> list[str]:
    """The names of a group, without those that others belong to: "Mira's mother Una" is Una."""
    return [
        tidy(fold.words(bare.at[n], bare.at[n] + 1))
        for n in range(*m.span(group))
        if bare.line[n] == "N" and (n + 1 == m.end(group) or bare.line[n + 1] != "'")
    ]


def _are_players(names: list[str], known: Known) -> bool:
    return bool(names) and all(is_performer(name) and not known.is_part(name) for name in names)


def _is_part(name: str, reading: Reading, known: Known) -> bool:
    return (
        is_name(name)
        and name.casefold() not in TITLES
        and folded(name) not in known.players
        and not (lexicon.is_organisation(name) or lexicon.is_service(name) or name in lexicon.COUNTRIES)
        and name not in (*reading.scene.titles, reading.scene.series)
    )


SECONDS = (bound,)
