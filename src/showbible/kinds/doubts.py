"""What makes a read fact doubtful, whatever its rule: its clause speaks of another season, of another work, or of what never was.

Rules look at their own words. What stands around them is the same for all: who the clause is about, and whether it
says that something happened. It is asked here once, for every fact that is read from a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene
from showbible.kinds.fact import Fact, Found, folded
from showbible.text import Span
from showbible.text.patterns import compiled

#: What begins another clause.
_BOUND = re.compile(
    r"; |: |\. (?=[a-zNQ])|,? (?:but|whereas|although|though) | (?:when|because) |, (?:while|so|yet) |, (?:and|or) (?=(?:the|its|his|her|it|he|she|they|in|on)\b|N (?:was|is|has|had|will|would|were|also)\b)"
)
_RELATIVE = re.compile(r",? (?P<word>which|that|who|whose|where|whom)\b(?=[^,;]*$)")
#: A relative clause that is over before the match.
_CLOSED = re.compile(r", (?:who|which|whose|where|whom|known|best known)\b[^,;]*,(?= )")
_LEAD = re.compile(
    r"(?:(?:in|on|by|at|around|from|since|as of) (?:the )?(?:(?:early|mid|late)[ -])?D(?: [a-z]+)?,? |D,? |meanwhile,? |however,? |additionally,? |furthermore,? |also,? |later,? )+"
)
_THAT = re.compile(
    r"(?:it (?:was|is|has been|had been) (?:also |later |officially )?(?:announced|reported|revealed|confirmed|disclosed)(?: (?:in|on|by) (?:D|(?:the )?N))? that |N (?:also )?(?:announced|reported|revealed|confirmed) (?:(?:in|on) D )?that )+"
)


class Spot(NamedTuple):
    """Where a fact was read: ``low:high`` of a fold, in an article about ``scene``."""

    fold: Fold
    low: int
    high: int
    scene: Scene

    @property
    def words(self) -> str:
        """The folded words that were matched."""
        return self.fold.line[self.low : self.high]

    def begin(self) -> int:
        """Where the clause of the match begins."""
        at = 0
        for m in _BOUND.finditer(self.fold.line, 0, self.low):
            at = m.end()
        for _ in range(2):
            for lead in (_LEAD, _THAT):
                opening = lead.match(self.fold.line, at, self.low)
                at = opening.end() if opening else at
        return at

    def behind(self, most: int = 60) -> str:
        """What stands behind the match in its clause."""
        tail = self.fold.line[self.high : self.high + most]
        m = _BOUND.search(tail)
        return tail[: m.start()] if m else tail


def doubt(fact: Fact, spot: Spot) -> str | None:
    """Why a fact is doubtful, in words; ``None`` where nothing speaks against it."""
    sort = f"{fact.kind}.{getattr(fact, 'type', '')}" if fact.kind == "event" else fact.kind
    for why, sorts, holds in _DOUBTS:
        if sort in sorts and holds(spot):
            return why
    return None


_STEPS = frozenset(
    f"event.{t}"
    for t in (
        "filming_started",
        "filming_ended",
        "writing",
        "writing_started",
        "writing_ended",
        "teaser",
        "trailer",
        "marketing",
        "premiere_event",
    )
)
_MADE = frozenset(("crew", "location", "music", "company"))

_SEASON = re.compile(
    r"\b(?P<a>O)(?: (?:and|or) (?:the )?(?P<b>O))?(?: and (?:final|last))? (?:seasons?|series)\b(?! (?:to|ever|in which|that|produced|made)\b)|"
    r"\b(?:seasons?|series) (?P<c>C|one|two|three|four|five|six)\b|\b(?P<near>previous|prior|preceding|next|following|subsequent) (?:season|series)\b"
)
#: What may stand between the beginning of a clause and a season that it speaks of.
_OF_IT = re.compile(
    r"(?:(?:in|for|on|during|throughout) )?(?:(?:the|its|an?|all|most|both|some|every|C|O) )*(?:(?!(?:after|before|since|following|unlike|like|despite|than|from|until|with|because|due|between|when|once|ahead|end|start|beginning|conclusion|success|premiere|finale|debut|release|broadcast|run)\b)[a-z'-]+ ){0,4}?"
    r"(?:(?:of|for|to|on|in) )?(?:(?:the|its|N's) )?"
)
_JOINED = re.compile(
    r"(?: [a-z]+){0,2} (?:for|of|in|on|during|throughout) (?:(?:the|its|N's|all of) )?(?:(?!his|her|their)[a-z]+ )?"
)


def _numbers(fold: Fold, m: re.Match[str]) -> set[int]:
    found = set()
    for name in ("a", "b", "c"):
        if m[name]:
            mark = fold.marks.get(m.start(name))
            value = mark.value if mark is not None else lexicon.number(m[name])
            if isinstance(value, (int, float)):
                found.add(int(value))
    return found


def other_season(spot: Spot) -> bool:
    """Whether the clause is about another season than the article.

    "The first season's finale was written by", "filming began on the third season"; not "after the first season, he
    was cast", nor a clause that names the article's own season too.
    """
    fold, scene = spot.fold, spot.scene
    if not scene.season or scene.kind not in {"season", "episode"}:
        return False
    line, begin = fold.line, spot.begin()
    alien = False
    for m in _SEASON.finditer(line, begin, min(len(line), spot.high + 60)):
        numbers = _numbers(fold, m)
        if scene.season in numbers:
            return False
        if not numbers and not m["near"]:
            continue
        if m.start() >= spot.high:
            alien |= _JOINED.fullmatch(line, spot.high, m.start()) is not None
        elif m.start() >= spot.low:
            joined = compiled(r"\b(?:for|of|in|on|during) (?:the |its )?$").search(line[spot.low : m.start()])
            alien |= joined is not None or (
                spot.low <= begin + 4 and _OF_IT.fullmatch(line, begin, m.start()) is not None
            )
        elif compiled(r"\b(?:his|her|their|is|was|be|being|marks|marked|as) (?:the )?$").search(
            line[begin : m.start()]
        ):
            continue
        elif _OF_IT.fullmatch(line, begin, m.start()):
            between = _CLOSED.sub("", line[m.end() : spot.low])
            opens = compiled(r"(?:in|for|on|during|throughout) ").match(line[begin : m.start()])
            alien |= "," not in between or (opens is not None and between.count(",") == 1)
        elif (relative := _RELATIVE.search(line, m.end(), spot.low)) and relative.start() == m.end():
            alien |= relative["word"] in {"which", "that"}
    return alien


_THINGS = (
    r"(?:film|movie|remake|reboot|spin-off|spinoff|sequel|prequel|musical|stage (?:production|play|version)|play|audiobook|audio drama|radio play|video game|game|dub|novel|novelization|novelisation|"
    r"book|comic|manga|webtoon|documentary|parody|sketch|short film|web series|(?:british|american|us|u\.s\.|uk|u\.k\.|foreign|dubbed|spanish|french|german|original N|N) (?:version|adaptation|dub|remake)|"
    r"original (?:british|american|N) series|another (?:N |[a-z-]+ ){0,2}(?:pilot|series|show|drama|project))"
)
_MORE = r"(?! (?:director|producer|maker|star|writer|composer|festival|company|studio|series|adaptation|industry|version|like|score|theme|number|sequence|music|right|set|crew|night|show|actor|actress|veteran|critic)s?\b)(?!-)"
_ABOUT_A_THING = re.compile(
    rf"(?:(?:in|for|on) )?(?:an?|the|its|his|her|their|(?=another)) ?(?:(?!(?:of|in|on|for|by|with|from|as|to|that|which|and|or|series'?|season'?|show|another|is|was|are|were|has|had|be|been|will|would)\b)[a-z'-]+ |N(?:'s)? |C |O )*?"
    rf"(?P<thing>{_THINGS})\b{_MORE}(?P<rest>(?:, (?:written|directed|produced|created|starring|featuring|titled|called) [^,;]*)?[^,;]*)"
)
_IN_A_THING = re.compile(
    rf"(?: as (?:an? |the )?(?:[a-z'-]+ |N )?(?:[a-z'-]+|N)| to (?:star|appear|play)| for)? (?:in|for|of|on) (?:an?|the|its|his|her|their|(?=another)) ?(?:(?!(?:of|in|on|for|by|with|from|as|to|that|which|and|or|another)\b)[a-z'-]+ |N(?:'s)? |O ){{0,3}}?(?P<thing>{_THINGS})\b{_MORE}"
)


def other_thing(spot: Spot) -> bool:
    """Whether the clause is about a film, a remake, a play ... and not about the work: "in the audiobook, he is voiced by"."""
    if spot.scene.kind == "other":
        return False
    line, begin = spot.fold.line, spot.begin()
    head = _CLOSED.sub("", line[begin : spot.low])
    m = _ABOUT_A_THING.match(head or line[begin : spot.high])
    if m and (m.end() == len(head) or not head or compiled(r"(?:in|for|on) ").match(m[0])):
        noun = head.endswith(m["thing"] + " ") and not compiled(_MORE).match(" " + line[spot.low : spot.low + 20])
        return not noun and not _own_word(m["thing"], spot)
    m = _IN_A_THING.match(line, spot.high)
    return m is not None and not _own_word(m["thing"], spot)


def other_thing_shown(spot: Spot) -> bool:
    """The same of a showing: a dubbed version is the work."""
    return other_thing(spot) and compiled(r"\bdub").search(spot.fold.line) is None


def _own_word(word: str, spot: Spot) -> bool:
    """Whether the article calls its work so in its title: "(film)"."""
    return word in spot.scene.title.casefold()


def _ours(name: object, scene: Scene) -> bool:
    if not isinstance(name, str):
        return True
    mine = folded(name)
    return any(mine in folded(t) or folded(t) in mine for t in (*scene.titles, scene.series, scene.title) if t)


def _is_work(spot: Spot, at: int) -> bool:
    """Whether the name at ``at`` may be another work's: not this one's, no service, no place or office of this one."""
    mark = spot.fold.marks.get(at)
    if mark is None or mark.letter != "N" or not isinstance(mark.value, str) or _ours(mark.value, spot.scene):
        return False
    name = mark.value
    return not (
        lexicon.is_service(name)
        or lexicon.is_outlet(name)
        or lexicon.is_organisation(name)
        or name in lexicon.COUNTRIES
        or name.startswith(("Season ", "Series ", "Episode ", "Part "))
    )


#: What is told of somebody between commas: "N, a winner for the miniseries N, signed".
_APART = re.compile(r", (?:an?|the|who|whose|best known|known|famous)\b[^,;]*,")
_TELLERS = re.compile(
    r"\b(?:stars?|actors?|actress(?:es)?|directors?|creators?|writers?|authors?|producers?|composers?|editors?|alum|members?|makers?|team|crew|veterans?)\b"
)
#: "Her previous series, N,".
_ANOTHERS = re.compile(
    r"(?:in )?(?:N's|his|her|their|its) (?:own |previous |earlier |other |first |last |next |new |next |debut )*(?:film|series|show|drama|sitcom|movie|play|miniseries),? (?P<work>N)\b"
)
_SUBJECT = re.compile(r"(?:the )?(?P<work>N)(?:'s)? (?=(?:was|is|were|are|has been|have been|had been|had|began)\b)")
_OF_A_WORK = re.compile(
    r"\b(?:filming|shooting|production|trailer|teaser|episodes?|cast|writers' room|locations?|theme|title|pilot|soundtrack)s? (?:of|for) (?:the )?(?:(?:film|series|drama|movie|show|sitcom|play|musical) )?(?P<work>N)(?!'s? [a-z])"
)
_NAMED_THING = re.compile(
    r"\b(?:(?:the|a|an|another|his|her|their|N's|N) )(?:(?!(?:of|in|on|for|by|with|from|as|to)\b)[a-z-]+ ){0,3}?(?:film|movie|drama|sitcom|series|miniseries|show|play|musical|novel|game|production of)(?: the)? (?P<work>N)\b"
)


def other_subject(spot: Spot) -> bool:
    """Whether the clause begins with another work's name, or tells of one in "N, which was"."""
    line, begin = spot.fold.line, spot.begin()
    if (m := _SUBJECT.match(line, begin)) and m.end("work") < spot.low and _is_work(spot, m.start("work")):
        return "," not in _CLOSED.sub("", line[m.end() : spot.low])
    m = compiled(r"(?P<work>N), which (?:(?:was|is|were|are|had|has|also|then|later|been) )*$").search(
        line[begin : spot.low]
    )
    return m is not None and _is_work(spot, begin + m.start("work"))


def other_asked(spot: Spot) -> bool:
    """Whether it is another work's shooting, cast or trailer: "the trailer for N was released"."""
    line = spot.fold.line
    return any(
        m.start() <= spot.high and _is_work(spot, m.start("work")) and "N" not in line[m.end() : spot.low]
        for m in _OF_A_WORK.finditer(line, spot.begin(), min(len(line), spot.high + 40))
    )


def other_named(spot: Spot) -> bool:
    """Whether the match is of a work that the clause names: "filming the movie N", "the legal drama N, which was directed by"."""
    line, begin = spot.fold.line, spot.begin()
    if (m := _ANOTHERS.match(line, begin, spot.high)) and _is_work(spot, m.start("work")):
        return True
    apart = [a.span() for a in _APART.finditer(line, begin)]
    apart = [(a, b) for a, b in apart if not a < spot.low < b]
    for m in _NAMED_THING.finditer(line, begin, min(len(line), spot.high + 50)):
        if not _is_work(spot, m.start("work")) or any(a < m.start() < b for a, b in apart):
            continue
        if m.start() >= spot.high:
            if compiled(r"(?: [a-z]+| D| N){0,3}? (?:in|of|for|on) ?").fullmatch(line[spot.high : m.start()] + " "):
                return True
        elif m.end() > spot.low:
            return True
        elif (relative := _RELATIVE.search(line, m.end(), spot.low)) and relative.start() == m.end():
            return relative["word"] in {"which", "that"}
        elif _OF_IT.fullmatch(line, begin, m.start()) and "," not in line[m.end() : spot.low]:
            return _TELLERS.search(line, begin, m.start()) is None
    return False


_NEVER_WAS = re.compile(
    r"\b(?:rumou?r(?:s|ed)?|speculat\w+|denied|denies|denying|petition(?:ed|s)?|hop(?:ed|es|ing)|wish(?:ed|es)|wanted|wants|fear(?:ed|s)|predict(?:ed|s|ing|ions?)|fans (?:also )?(?:believe|think|theori[sz]\w+)|"
    r"refus(?:ed|es|ing|al)|declin(?:ed|es|ing) to|reject(?:ed|s|ing)|failed to|unable to|ruled out|would have|would (?:like|love)|asked to|interest in (?:[a-z]+ing)|(?:was|were|been) considered|in talks|"
    r"auditioned|neither|nor|never|(?:was|were|is|are|had|has|have|did|does|do|could|would|will) not|[a-z]+n't|turned down|idea of|possibility of)\b(?! only\b)(?! yet\b)(?![ -]before)(?![^,;]*\buntil\b)"
)
_RULED_OUT = re.compile(
    r" (?:was|were) (?:ruled out|rejected|refused|impossible|abandoned|never|not (?:possible|allowed|an option))\b"
)
_NO = re.compile(r"(?:there (?:was|were|is|are) )?(?:no|none of|neither)\b(?! (?:longer|less|fewer|more|doubt|\d|C))")
_PLANNED = re.compile(
    r"\b(?:set to|set for|scheduled|planned|plans|supposed|originally|initially|to have|was to|were to|going to|due|slated|expected|intended|offered|meant|hoped)\b"
)
_TAKEN_BACK = re.compile(
    r"[^;.]{0,40}?(?:,? but|,? however|,? though|,? although|,? before|,? until|, and)\b[^;.]{0,60}?\b(?:abandon\w+|cancell?ed|fell (?:through|ill)|scrapped|dropped|withdrew|replaced|recast|(?:turned|turn) (?:it|them|the [a-z]+) down|"
    r"declined|refused|pushed|postponed|delayed|held back|moved (?:it |this |filming )?to|never|(?:did|was|were|could) not|backed out|pulled out|shelved|passed on|unavailable|unable to|went to|put off)\b"
)


def never_was(spot: Spot) -> bool:
    """Whether the clause tells of a wish, a rumour, a refusal: "it was rumoured that N would direct", "no filming took place"."""
    line, begin = spot.fold.line, spot.begin()
    head = _CLOSED.sub("", line[begin : spot.low])
    head = re.sub(r"^.*, (?:who|which|whose|where)\b", "", head) if _RELATIVE.search(line, begin, spot.low) else head
    if _NEVER_WAS.search(head + spot.words) or _NO.match(head + spot.words):
        return True
    return _RULED_OUT.match(spot.fold.line, spot.high) is not None


def taken_back(spot: Spot) -> bool:
    """Whether a plan came to nothing: "it was to be shown on N, but the deal fell through"."""
    line = spot.fold.line
    return _PLANNED.search(line, spot.begin(), spot.high) is not None and _TAKEN_BACK.match(line, spot.high) is not None


_UNSEEN_PILOT = re.compile(r"\b(?:unaired|original|rejected|unsold|scrapped|abandoned) pilot\b")


def unseen_pilot(spot: Spot) -> bool:
    """Whether the clause is about a pilot that was never shown."""
    line = spot.fold.line
    return _UNSEEN_PILOT.search(line, spot.begin(), min(len(line), spot.high + 40)) is not None


_NOT_YET = re.compile(
    r"\b(?:in talks|in negotiations|auditioned|(?:was|were|been) considered|rumou?r(?:s|ed)?|denied|petition(?:ed)?|screen-tested|would (?:like|love)|hop(?:ed|es|ing) to|turned down|asked to)\b"
)


def not_yet(spot: Spot) -> bool:
    """Whether somebody only may play, or wished to."""
    line = spot.fold.line
    return _NOT_YET.search(line, spot.begin(), spot.high) is not None


_ORDERED_OTHER = re.compile(
    r"\b(?:renew(?:ed|s|ing)|re-?commission(?:ed|s|ing)|order(?:ed|s|ing)|pick(?:ed|s|ing) up|cancel(?:l?ed|s|l?ing)|greenlit|commissioned)(?: the (?:N )?(?:series|drama|sitcom|show|comedy|pilot))? (?P<work>N)\b(?! (?:to|as|would|was|is|had|will)\b)|"
    r"\bannounced (?:the|a|its) (?:new )?(?:series|drama|sitcom|show|comedy|film) (?P<named>N)\b"
)


def other_ordered(spot: Spot) -> bool:
    """Whether another work was ordered, renewed or cancelled: "the network renewed N for a second season"."""
    line = spot.fold.line
    m = _ORDERED_OTHER.search(line, max(spot.begin(), spot.low - 60), min(len(line), spot.high + 40))
    return m is not None and _is_work(spot, m.start("work") if m["work"] else m.start("named"))


#: Why, of which kinds (events by type), and what tells it.
_DOUBTS = (
    ("another season", _MADE | _STEPS | {"cast", "viewership", "event.casting"}, other_season),
    ("another thing", {"crew", "location", "company", "cast", "viewership", "event.casting", "event.ordered"} | _STEPS, other_thing),
    ("another thing", {"release"}, other_thing_shown),
    ("another work", {"location", "company", "attribute", "viewership"} | _STEPS, other_subject),
    ("another work", {"location", "attribute", "viewership"} | _STEPS, other_asked),
    ("another work", {"location", "company", "crew", "release", "event.casting"} | _STEPS, other_named),
    ("another work", {"event.ordered", "event.cancelled", "event.announced"}, other_ordered),
    ("never was", _MADE | _STEPS | {"cast", "tie_in", "event.ordered"}, never_was),
    ("a pilot that was not shown", {"cast", "crew"}, unseen_pilot),
    ("not settled", {"event.casting"}, not_yet),
    ("came to nothing", {"crew", "location", "release", "cast"} | _STEPS, taken_back),
)  # fmt: skip


class Spots:
    """Where in the sentences of an article facts stand that were read from its passages."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._parts = sorted((p.passage.whole.start, n) for n, p in enumerate(reading.prose))

    def doubtful(self, found: Found) -> bool:
        """Whether something speaks against a fact that was read from a passage; never of a list's or a table's."""
        if found.fact.kind in {"cast", "quote", "review", "score", "episode", "attribute"}:
            return False
        spot = self._at(found.span)
        return spot is not None and doubt(found.fact, spot) is not None

    def _at(self, span: Span) -> Spot | None:
        n = bisect_right(self._parts, (span.start, len(self._parts))) - 1
        if n < 0:
            return None
        prose = self._reading.prose[self._parts[n][1]]
        if prose.run_together or prose.passage.whole.end < span.end:
            return None
        for k, (start, end) in enumerate(prose.sentences):
            if not prose.passage.span(start, end).start <= span.start < prose.passage.span(start, end).end:
                continue
            fold = prose.fold(k)
            low = bisect_left(range(len(fold.line)), span.start, key=lambda i: _origin(prose, fold, i))
            high = bisect_left(range(len(fold.line)), span.end, key=lambda i: _origin(prose, fold, i))
            return Spot(fold, low, high, self._reading.scene)
        return None


def _origin(prose: Prose, fold: Fold, index: int) -> int:
    at = fold.offset(index)
    return prose.passage.span(at, at + 1).start
