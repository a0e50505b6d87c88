"""A second chance for figures of an audience: what a figure counts, and of what, told by the words around it."""

from __future__ import annotations

import re
from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Figure
from showbible.kinds.fact import folded
from showbible.kinds.viewership.apart import NOT_SHOW, others_audience
from showbible.kinds.viewership.audience import OTHER_WORKS, day_of, late
from showbible.kinds.viewership.fact import Viewership
from showbible.kinds.viewership.nights import ONE_NIGHT, ONE_SHOW, OPENED, SOME, night_of
from showbible.text.patterns import compiled, later

#: Those who watch, behind their number.
_WATCHERS = (
    r"(?: (?!(?:than|more|of|for|in|on|at|to)\b)[a-z.+-]+| N| O){0,3}? "
    r"(?:viewers|people|households|homes|individuals|watchers|viewing|tuning|tuned|watched|watching|saw|americans|britons|australians|canadians|sets)(?![a-z])"
)
#: What else a number so large may count.
_OTHER_THINGS = (
    r"(?:[ -]| [a-z]+ )(?:dollars?|pounds?|euros?|streams?|views|copies|units|votes?|tweets?|albums?|subscribers?|followers|downloads?|times|"
    r"years?|feet|miles|acres|words|hits|fans|likes|posts|impressions|minutes|hours|members|customers|users|residents|inhabitants|children|jobs|times)(?![a-z])"
)
_OF_AN_AUDIENCE = later(
    r"\b(?:view(?:ers?|ership|ing)|audiences?|viewed|seen by|watched|watch(?:es|ing)?|tuned|tuning|ratings?|rated|overnights?|overnight|nielsen|live\+\w+|households)\b"
)
_HEADS = ("ratings", "viewership", "viewing", "audience")
#: In front of a figure that is not this one's: what it rose from, by how much, or another's.
_FROM = later(
    r"\b(?:from|than|versus|vs\.?|against|(?:up|down|rose|risen|fell|grew|grown|increased|decreased|dropped|declined|ahead) by|lost|losing|shed|shedding|gained|gaining|plus|another|further|extra|additional|drop of|fall of|rise of|gain of|increase of|decrease of|loss of|(?:margin|gap|difference|lead|deficit|population|capacity|crowd) of|"
    r"compared (?:to|with)|down on|up on|(?:above|below) the (?:[a-z]+ )?average of|between C and|C (?:to|or|–|and)|target(?:ed)?|expected|predicted|needed|reach(?:es)? of) (?:an? |the |some |about |around |over |just |nearly |roughly |almost |another )*$"
)
#: Of some of the audience only.
_SHARE = later(
    r" (?:(?:viewers|people|adults) )?(?:(?:were|was|are|of whom were|of them) )?(?:in|among|amongst|aged|within) (?:the |adults|women|men|key|younger|its|viewers|C|aged|children|kids|persons)[^,.;]{0,14}(?:demo|C|women|men|adults|aged|group)"
)
_ANOTHER = later(
    r"\b(?:previous|preceding|prior|predecessor|last (?:week|year|season)|year before|year earlier|time ?slot (?:average|rival)|rivals?|lead-in|repeats?|reruns?|encore|omnibus|special|mid-?season|"
    r"winter finale|fall finale|spin-?off|remake|original series|other channel|competing)\b"
)

_EPISODE = r"(?:episode|part|instalment|installment|hour|half-hour|half hour|film|night|broadcast|edition|outing|show|telecast|chapter|transmission|one)"
_SCOPES = (
    (
        "average",
        re.compile(
            r"\b(?:averag\w*|per (?:episode|week)|(?:each|every) week|weekly (?:audience|viewership|viewers))\b"
        ),
    ),
    (
        "total",
        re.compile(
            r"\b(?:across (?:all|its|every|the) (?:[a-z]+ )?(?:platforms|channels|outlets|broadcasts|airings)|in total|in all|cumulative\w*)\b"
        ),
    ),
    (
        "premiere",
        re.compile(
            rf"(?<![a-z-])(?:premieres?|debuts?|pilot|opener|launch|(?:opening|launch|first|O) {_EPISODE}|(?:episode|part) (?:C|one)|premiered|debuted|launched|opened|bowed|kicked off)(?![a-z])"
        ),
    ),
    (
        "finale",
        re.compile(
            rf"(?<![a-z])(?:finale(?! (?:in|of) [a-z]+ history)|(?:O and )?(?:(?:final|last|closing|concluding|ending) (?:ever )?{_EPISODE})|the last(?=[,.;]|$| and)|closer|conclusion|(?:by|at) (?:the|its) (?:close|end)(?: of)?|ended(?! up)|closed|concluded|bowed out|signed off|went out|finished|wrapped up)(?![a-z])"
        ),
    ),
    ("title", re.compile(r"Q")),
)
#: What the figure before it was of: "put it at 6.1 million, rising to 7.8 million", "it rose to".
_STILL = later(
    r"^,? ?(?:and |but |later |though |although |then )?(?:(?:it|this|that|the figure|which) (?:later |then |eventually )?)?(?:climb|ris|rose|grow|grew|increas|jump|consolidat|swell|swelled)[a-z]* to "
    r"|^,? ?(?:and |or |but )?(?:with|after|once|when|including|in|on) (?:a |the )?(?:week|C days|DVR|N|time-?shift|delayed|recordings|catch-?up|consolidat|live)"
)


@rule(
    "<count>",
    trigger="million|viewers|audience|viewership|watched|viewing|ratings|people|households|tuned|drew|attracted|finale|premiere|episode",
    last=True,
)
def told_of_an_audience(count: Figure, here: Here) -> Viewership | None:
    """So many watched what the words nearest to the figure name: before it, or behind who watched.

    >>> read("By the finale the audience was down to 3.02 million.")
    viewership(scope='finale', viewers=3020000)
    >>> read("7.84 million watched the opening film, but 4.6 million the finale.")
    viewership(scope='premiere', viewers=7840000)
    viewership(scope='finale', viewers=4600000)
    >>> read("Viewing figures grew from 6.1 million for the first episode to 8.4 million for the last.")
    viewership(scope='premiere', viewers=6100000)
    viewership(scope='finale', viewers=8400000)
    >>> read('Its most-viewed hour was "Low Tide", which pulled in 9.4 million.')
    viewership(scope='Low Tide', viewers=9400000)
    >>> read("Opening night pulled in 1.52 million total viewers, climbing to 3.1 million with a week of playback.")
    viewership(scope='premiere', viewers=1520000)
    viewership(scope='premiere', viewers=3100000)
    >>> read("The network put the average at 4.4 million.", under="Ratings")
    viewership(scope='average', viewers=4400000)
    >>> read("With 1.3 million city viewers the debut won its night.")
    viewership(scope='premiere', viewers=1300000)
    >>> read("Across all platforms, it reached over 6 million people.")
    viewership(scope='total', viewers=6000000)
    >>> read("The overnight audience for part one was 5.6 million.")
    viewership(scope='premiere', viewers=5600000)
    >>> read('The season peaked with the sixth episode, "Low Tide", which had 3.4 million viewers.')
    viewership(scope='Low Tide', viewers=3400000)
    >>> read("Viewership held steady at around 2 million per week.")
    viewership(scope='average', viewers=2000000)
    >>> read('The season averaged 3 million viewers. "Low Tide" was the high point with 3.9 million.', under="Reception")
    viewership(scope='average', viewers=3000000)
    viewership(scope='Low Tide', viewers=3900000)
    >>> read("The first episode was watched live by 2.3 million viewers; with seven days of recordings it reached 3.1 million.")
    viewership(scope='premiere', viewers=2300000)
    viewership(scope='premiere', viewers=3100000)
    >>> read('The season saw 5.3 million viewers for the sixth episode, "Low Tide".', under="Ratings")
    viewership(scope='Low Tide', viewers=5300000)
    >>> read("The town in the series has a population of 145,300 people.")
    >>> read("Consolidated figures for episode three rose to 6.2 million.", under="Ratings")
    >>> read("The finale was up from 3.1 million viewers the previous year.")
    >>> read("The premiere of Slack Tide drew 4.1 million.")
    >>> read("The premiere lost to the last episode of Slack Tide, which 8.1 million viewers watched.")
    >>> read("The season opened with average viewing figures of 4.8 million, rising to 5.5 million with catch-up.")
    viewership(scope='premiere', viewers=4800000)
    viewership(scope='premiere', viewers=5500000)
    >>> read("The premiere kept most of them, with 3.2 million viewers during the second episode.")
    >>> read("It was lower than the average for other Friday comedies like Slack Tide's 6.5 million viewers.")
    >>> read("The channel was expected to reach 40 million households at its launch.")
    >>> read("The premiere was streamed 4.1 million times by viewers.")
    """
    if not 50_000 <= count <= 300_000_000 or here.scene.kind not in {"season", "series"} or here.under(*OTHER_WORKS):
        return None
    if not _counts_people(here) or NOT_SHOW.search(here.line, 0, here.low):
        return None
    own = _nearest_scope(here)
    if own is None or others_audience(here):
        return None
    scope, low = own
    day = None if scope in {"average", "total"} or late(here) else _day(here, low)
    here.widen(min(low, here.low), here.high)
    return Viewership(scope=scope, viewers=round(count), date=day)


def _day(here: Here, scope: int) -> str | None:
    """The day between the scope's words and the figure, else the clause's; one with a figure before it is that one's."""
    for n, mark in here.fold.marks.items():
        if mark.letter == "D" and min(scope, here.low) < n < max(scope, here.high):
            return day_of(replace(here, low=n, high=n + 1))
    dates = [n for n, mark in here.fold.marks.items() if mark.letter == "D"]
    earlier = any(mark.letter == "C" and _large(mark.value) and n < here.low for n, mark in here.fold.marks.items())
    return None if earlier and all(n < here.low for n in dates) else day_of(here)


def _counts_people(here: Here) -> bool:
    """Whether the figure counts those who watched this work."""
    line = here.line
    before, behind = line[: here.low], line[here.high : here.high + 60]
    if before.endswith(("$", "£", "€")) or compiled(_OTHER_THINGS).match(behind) or _SHARE.match(behind):
        return False
    said = compiled(_WATCHERS).match(behind) is not None
    drawn = _DRAWN.search(before) is not None and here.under(*_TOLD)
    if not (said or drawn or _OF_AN_AUDIENCE.search(line) or here.under(*_HEADS)):
        told = here.fold.text[: here.fold.start][-160:]
        if not (here.under(*_TOLD) and compiled(r"\b(?:million|\d{3}) viewers\b").search(told)):
            return False
    if not said and compiled(r" ?[a-zN-]").match(behind) and not _BARE.match(behind):
        return False
    if (m := _FROM.search(before)) is not None:
        return m[0].startswith("from") and _FOR_WHAT.match(behind) is not None
    return True


#: Verbs that say by themselves what such a figure counts.
_DRAWN = later(
    r"\b(?:drew|drawing|attracted|attracting|pulled in|pulling in|mustered|mustering|(?:opened|debuted|premiered|launched|bowed|began|started|ended|closed|concluded|finished|signed off|went out)"
    r"(?:,? on D,?)? (?:with|to)) (?:just |only |an? |some |about |around |over |nearly |almost )*$"
)
_TOLD = ("broadcast", "release", "reception")
#: What may follow a figure whose unit is understood.
_BARE = later(
    r" (?:for|in|on|to|the|its|by|with|when|after|and|but|at|from|live|across|during|mark|of (?:them|whom)|while|as|overnight|over|that|within|a week|per)(?![a-z])"
)
_FOR_WHAT = later(r"(?: viewers| people)? (?:for|in|at|on|with) (?:the|its) ")
#: "...; with seven days of recordings it reached": what the figure before the semicolon was of.
_LATER_COUNT = later(
    r"(?:with|including|after|once|when) [^,;Q]*(?:dvr|N|time-?shift|delayed|recordings|catch-?up|consolidat|C days|week)[^,;Q]*,? (?:it|this|the figure|that) (?:reached|rose to|was|grew to|climbed to|increased to) "
)
#: Who watched what stands behind the figure.
_WATCHED_WHAT = later(
    r"(?:(?: (?:[a-z.+-]+|N|O)){0,3}? (?:watched|saw|viewed|stayed|stuck|tuned in|tuning in|caught|were there|turned up|watching)(?: (?:up|with|on|in|to|for|see|watch))*"
    r"(?: the)?|(?:(?: (?:[a-z.+-]+|N)){0,3}? (?:viewers|people|households))? (?:for|at|in|on|with)|(?= the (?:premiere|finale|opener|opening|final|first|last|pilot|debut))|(?= (?:viewers )?(?:per|each|every) (?:episode|week)\b))(?= |$)"
)
_CUT = later(r"; |\. ")
_CLAUSE = later(r", (?:and|but|while|with) (?=by |the |its |it |Q |at |on |in )")


def _nearest_scope(here: Here) -> tuple[str, int] | None:
    """What was watched, and where the line says so; nothing where that is another's."""
    line = here.line
    start = max((m.end() for m in _CUT.finditer(line, 0, here.low)), default=0)
    counts = [n for n, m in here.fold.marks.items() if m.letter == "C" and _large(m.value)]
    earlier = max((n for n in counts if n < here.low), default=start - 1)
    later = min((n for n in counts if n > here.low), default=len(line))
    left, right = line[max(start, earlier + 1) : here.low], line[here.high : later]
    if end := _CUT.search(right):
        right = right[: end.start()]
    # A figure before this one may have the words behind it: "1.2 million for the premiere to 2.1 million".
    taken = _WATCHED_WHAT.match(left) if earlier >= start else None
    lone = left == "with " and compiled(r"(?: [a-z.-]+){0,2} (?:viewers|people)(?= the | its )").match(right)
    if behind := lone or _WATCHED_WHAT.match(right):
        found = _scope(right, here, here.high, first=behind.end())
        if found is not None:
            return found
    begin = 0
    if taken is not None:
        cut = compiled(r",(?: and| but| while| with)? ").search(left)
        if cut is None:
            return None
        begin = cut.end()
    found = _scope(left[begin:], here, max(start, earlier + 1) + begin)
    if found is None and earlier >= start and (_STILL.match(left[begin:]) or _STILL.match(line[here.high :])):
        before = max(start, max((n for n in counts if n < earlier), default=start - 1) + 1)
        return _scope(line[before:earlier], here, before)
    if found is None and 0 <= earlier < start and _LATER_COUNT.match(left):
        begin = max((m.end() for m in _CUT.finditer(line, 0, earlier)), default=0)
        return _scope(line[begin:earlier], here, begin)
    return found


def _large(value: object) -> bool:
    return isinstance(value, (int, float)) and value >= 50_000


def _scope(words: str, here: Here, at: int, first: int | None = None) -> tuple[str, int] | None:
    """The scope that ``words`` (of the line, from ``at``) name: the last one, or the one that stands at ``first``."""
    found: list[tuple[int, int, str]] = []
    for scope, pattern in _SCOPES:
        for m in pattern.finditer(words):
            if (scope == "premiere" and not _is_first(m, here, at)) or (
                scope == "title" and _is_own(here, at + m.start())
            ):
                continue
            named = scope == "title" and first is not None and _NTH_NAMED.fullmatch(words, first, m.start())
            if first is None or (first <= m.start() < first + 40 and (named or ", " not in words[first : m.start()])):
                found.append((m.start(), m.end(), scope))
    if not found:
        return None
    low, high, scope = min(found) if first is not None else max(found)
    clause = max((m.end() for m in _CLAUSE.finditer(words, 0, low)), default=0) if first is None else 0
    if _ANOTHER.search(words, clause, len(words) if first is None else high + 30):
        return None
    near = [f for f in found if f[2] != "title"]
    if scope == "average":
        if OPENED.search(words, clause, low):
            return "premiere", at + low  # "opened with an average audience of"
        if any(pattern.search(words, clause, low) for pattern in (SOME, ONE_SHOW, ONE_NIGHT)):
            return None
        if (night := night_of(here)) is not None:
            return (night[1], at + low) if night[1] is not None else None
    if (
        scope == "title"
        and near
        and not _OF_IT.search(words, clause, near[-1][1])
        and compiled(r",? ?(?:the |its )?[^,;]{0,24}$").match(words[near[-1][1] : low])
    ):
        scope = near[-1][2]  # "the premiere, Q"
    if scope == "title":
        return _titled(here, at + low)
    if scope not in {"average", "total"} and not _ours(words, low, high, here):
        return None
    if (nth := compiled(r"O (?:season|series)").search(words, max(clause, low - 30), high + 30)) is not None:
        at_nth = here.fold.marks.get(here.line.find(words) + nth.start())
        if here.scene.season is not None and (at_nth is None or at_nth.value != here.scene.season):
            return None
    return scope, at + low


#: An episode by its number, in front of its title: "for the sixth episode, Q".
_NTH_NAMED = later(r" (?:the|its) (?:[a-zO-]+ ){0,2}(?:episode|part|instal?lment|hour|broadcast), ")


def _is_first(m: re.Match[str], here: Here, at: int) -> bool:
    """Whether an episode that is counted is the first: no "episode three", no "sixth episode"."""
    n = next((n for n in range(at + m.start(), at + m.end()) if n in here.fold.marks), None)
    return n is None or here.fold.marks[n].value == 1


#: An episode of a premiere that had several.
_OF_IT = later(r"\bO (?:episode|part|hour|half) of (?:the|its) (?:[a-zO-]+ ){0,2}premiere$")


def _is_own(here: Here, at: int) -> bool:
    """Whether a title is the work's own, or one of another work's season: "Q's third season"."""
    name = folded(here.fold.words(at, at + 1).strip("\"“”', "))
    season = compiled(r"['’]s? (?:[a-z]+ |O |C )?(?:season|series|average|finale|premiere)\b").match(here.line, at + 1)
    return season is not None or name in {folded(t) for t in here.scene.titles}


def _titled(here: Here, at: int) -> tuple[str, int] | None:
    title = here.fold.words(at, at + 1).strip("\"“”', ")
    capital = title[:1].isupper() or title[:1].isdigit()
    capital = capital and not title.endswith(("'s", "’s"))
    return (title, at) if capital and len(title.split()) < 9 and not title.endswith(".") else None


def _ours(words: str, low: int, high: int, here: Here) -> bool:
    """Whether no other show is named beside "premiere" or "opened"."""
    m = compiled(r" (?:episode )?of (?:the )?N").match(words, high)
    names = [m.end() - 1] if m else []
    if before := compiled(
        r"N(?:[ '{}sCO]+| (?!(?:the|its|their|an?|on|in|at|for|to|with|by|of)\b)[a-z]+){0,3}? $"
    ).search(words, max(0, low - 30), low):
        names.append(before.start())
    shift = here.line.find(words)
    for n in names:
        mark = here.fold.marks.get(shift + n)
        if mark is None:
            return False
        name = tidy(here.fold.words(shift + n, shift + n + 1))
        known = lexicon.is_service(name) or lexicon.is_outlet(name) or name in lexicon.COUNTRIES
        if not known and not any(folded(name) == folded(t) for t in (*here.scene.titles, here.scene.series)):
            return False
    return True


RULES = (told_of_an_audience,)
