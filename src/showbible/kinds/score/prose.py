"""Aggregators' figures in prose: a site's name, a figure, and what following sentences add to it.

One figure's average, count, band and consensus may stand in any order in its sentence and in those behind it; so they
are read from the words between one figure and the next, quotations set aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.lexicon import AGGREGATORS
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene
from showbible.kinds.doubts.others import is_ours
from showbible.kinds.fact import Found
from showbible.kinds.score.fact import Score, number
from showbible.text.patterns import compiled, either, later
from showbible.text.quotes import Quotation
from showbible.text.words import words_of

_SITE = later(r"(?<!\w)(?:" + either(map(re.escape, AGGREGATORS)) + r")(?!\w)")
#: A word of each of their names.
_SITES = frozenset(max(words_of(name), key=len) for name in AGGREGATORS)
_N = r"\d+(?:\.\d+)?"
_FIGURE = later(
    rf"""(?P<percent>(?<![\d.,])\d{{1,3}}(?:\.\d+)?)\ ?(?:%|percent\b|per\ cent\b)
    |(?<![\d.,/])(?P<rated>{_N})(?:\ ?/\ ?|\ out\ of\ (?:a\ (?:possible|perfect|maximum)\ )?|\ (?:points\ )?(?:of|over)\ )(?P<scale>\d{{1,3}}(?:\.0)?)(?!\d|,\d|\.\d|%|\ (?:critics?|reviews?|critic|episodes|ratings))(?:\ stars)?
    |(?:\b(?:[Mm]eta)?scor(?:e|ed|ing|es)(?:\ of|\ is|\ was|\ with)?|\brat(?:ing|ed)(?:\ score)?(?:\ of|\ is|\ was|\ with|\ at)|\baverage\ of|\bholds|\band|\b(?:received|earned|garnered|got|has|had)(?=\ an?\ ))\ (?:an?\ )?(?:\w+\ )?(?P<bare>{_N})(?![\d%/-]|,\d|\.\d|\ (?:%|percent|per\ cent|critics?|reviews?|ratings|users|out|of\ \d|over\ \d|million|episodes|years|seasons|stars|nominations|awards|viewers))
    |(?<![\d.,/$-])(?P<placed>{_N})(?=\ (?:on|from|at)\ (?:the\ )?(?:(?:review\ )?(?:aggregator|aggregate|website|site)s?\ )*(?:Metacritic|Rotten\ Tomatoes)\b)
    """,
    re.VERBOSE,
)
_AVERAGE = later(
    r"\baverag\w+[^.;%]{0,30}$|\bmean (?:score|rating)[^.;%]{0,12}$|\bmean of $|\brating average[^.;%]{0,12}$",
    re.IGNORECASE,
)
_COUNT = later(
    r"""(?:(?<=\()|\b(?:(?:based\ (?:up)?on|from|out\ of|compiled\ from|sampled\ from|that\ all|by|of|over|across|with|using|among|collected\ from|counts|counting|weighing|with)\ )
    (?:(?:a\ )?(?:total|sample|collection|pool)\ of\ |(?:the\ )?(?:opinions?|reviews|scores|ratings|votes)\ (?:of|from|by)\ |an\ aggregate\ of\ |over\ |more\ than\ |only\ |just\ |the\ |all\ |its\ |around\ |about\ |approximately\ )*)
    (?P<n>\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty)(?:-[a-z]+)?)\+?\ 
    (?:(?!on\b|the\b|in\b|from\b|based\b|by\b|at\b|with\b|for\b|of\b|out\b|to\b)(?:[a-z][\w-]*|["“]?¤+["”]?)\ (?:and\ )?){0,2}?(?:critics?|notices|reviews?|reviewers?|(?:critical\ )?responses|ratings|votes|users|publications|outlets|surveyed)(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
#: The sites' own bands, which are labels in an article's words too.
_BAND = r"universal acclaim|generally (?:un)?favou?rable|mixed (?:or|to) average|overwhelming dislike|certified fresh"
_LABEL = later(rf"(?<!\w)(?:{_BAND})(?!\w)", re.IGNORECASE)
#: What is a label between quotation marks only.
_QUOTED_LABEL = later(
    rf"(?:{_BAND}|rotten|fresh|mixed|(?:(?:generally|mostly|overwhelmingly|highly|overall) )?(?:favou?rable|positive|unfavou?rable|negative))(?:,? reviews?)?",
    re.IGNORECASE,
)
#: The mean of the episodes' scores, told beside the season's own.
_OF_EPISODES = later(r"\baverage episode (?:score|rating)(?: of| is| was|:)? (?:an? )?$")
_EPISODES_BEHIND = later(r"%? average episode (?:score|rating)")
_TELLS = later(
    r"\bapproval|\b(?:meta)?scor(?:e|ed|ing|es)\b|\brat(?:ing|ed)\b|\bpositive\b|\bfavou?rabl|\bof (?:[a-z]+ )?(?:critics|reviewers|reviews)\b|\b(?:has|have|had|holds?|held|received|earned|garnered|reported|gave|gives|carr(?:ies|ied)|sits|assigned|with|given) (?:currently )?(?:an?|it)\b|\b(?:gave|gives|received|earned|got|has|had|holds?) \d|\b(?:sits|stands) at\b|\bfresh\b",
    re.IGNORECASE,
)
_NOT_SCORE = later(
    r"\bindividual episode|\beach episode|\bper episode|\baverage rating for|\bshare\b|\bhouseholds?\b|\bviewers\b|\baudience share|\b18.49\b|\bNielsen\b|\bviewership\b",
    re.IGNORECASE,
)
_MORE = later(
    r"\bapproval rating|\btomatometer|\bcritic(?:s'|al|s)? (?:score|rating)|\baudience score|\bcertified fresh",
    re.IGNORECASE,
)
_CONSENSUS = later(r"\bconsensus\b|\bsummary\b|\bsummari[sz]es\b|\bverdict\b|\bsummation\b", re.IGNORECASE)
_OPENS = later(r'["“]')
_LEFT_OPEN = later(r"\bconsensus (?:reading|reads|stating|states|says|saying|is|was|being)[.:]?$", re.IGNORECASE)


#: "a weighted score out of 100 reviews", which was "to reviews".
_ON_A_SCALE = later(r"\b(?:rating|score|mean|average|grade) (?:rating |score )?out of $")
#: "a normalized rating out of 100", of which the figure then is one.
_OF_HUNDRED = later(r"\b(?:rating|score|mean|average) out of 100\b")
#: A figure of Metacritic's in any words: an integer of two digits that counts nothing.
_ANY = later(
    r"(?<![\d.,/$£#–-])(?<!out of )\b(?P<n>[1-9]\d|100)\b(?![%/]|[.,]\d|-| ?(?:%|percent|per cent|out of|/)| (?:[a-z-]+ ){0,2}?(?:critics?|reviews?|reviewers?|notices|ratings|users|of whom|episodes|million|years|minutes|seasons|stars|outlets|publications)\b| (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_MONTH_BEFORE = later(r"(?:January|February|March|April|May|June|July|August|September|October|November|December) $")
#: An average told without its scale, which is ten at Rotten Tomatoes.
_BARE_AVERAGE = later(
    r"\baverag(?:e|ed|ing)(?: rating| score)?(?: there| out of \d+ reviews)?(?: of| is| was|:| being|,)? (?P<n>\d\.\d{1,2})(?![\d/]| ?/| out of|%)"
)
_SEASON = later(
    r"\b(?:(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))(?: and (?:final|last))? (?:season|series)"
    r"|[Ss](?:eason|eries) (?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))\b"
)
_FOR_SEASON = later(rf"(?: approval)?(?: rating| score)? for (?:the |its )?{_SEASON.pattern}")
#: What stands further on in a sentence is no prose any more: a table that lost its form.
_LONGEST = 4000


#: A site that has its figure in front of it, "a 62 on Metacritic", and one that follows its figure at once.
_FULL = later(r"\d (?:on|from|at|by) $")
_AT_ONCE = later(r"%?(?: (?:¤+|rating|score|approval|fresh|[\"“]¤+[\"”]))* (?:on|from|at|by) ")


class _Figure(NamedTuple):
    """One figure in a sentence: where it stands, what it is, whose."""

    start: int
    end: int
    score: float
    scale: float | None
    site: str
    average: bool


def scores(reading: Reading) -> Iterator[Found]:
    """Every aggregator's figures in prose."""
    for prose in reading.prose:
        if not prose.plot and not _SITES.isdisjoint(prose.vocabulary) and _SITE.search(prose.text):
            yield from _paragraph(prose, reading.scene)


def _masked(text: str, quotes: list[Quotation]) -> str:
    parts, at = [], 0
    for q in quotes:
        if q.low >= at:
            parts += [text[at : q.low], "¤" * (q.high - q.low)]
            at = q.high
    return "".join([*parts, text[at:]])


#: What opens a sentence on another work's figures: "Low Sands has a rating of".
_SUBJECT = later(
    r"(?:The (?:film|series|show|sitcom|drama) )?(?P<work>(?!It\b|Season\b|Series\b|Episode\b|Part\b|Both\b|All\b)[A-Z][\w'’-]+(?: (?:(?:of|the|and|in|to|a|&) )*[A-Z][\w'’-]*)+) (?:currently |also )*(?:has|had|holds|held|received|receives|scored|earned)\b"
)


def _of_another(line: str, scene: Scene) -> bool:
    """Whether a sentence opens with another work's name."""
    m = _SUBJECT.match(line)
    if m is None or is_ours(m["work"], scene):
        return False
    return not (lexicon.is_outlet(m["work"]) or lexicon.is_organisation(m["work"]) or m["work"] in AGGREGATORS)


def _paragraph(prose: Prose, scene: Scene) -> Iterator[Found]:
    season = scene.season if scene.kind == "season" else None
    masked = _masked(prose.text, prose.quotes)
    open_: list[Score] = []
    home: tuple[int, int] | None = None
    last = ""
    for start, end in prose.sentences:
        line = masked[start:end]
        if len(line) > _LONGEST:
            line = line[:_LONGEST]
        sites = [(m.start(), m.end(), AGGREGATORS[m[0]]) for m in _SITE.finditer(line)]
        figures = []
        if (sites and (_TELLS.search(line) or _told_by_metacritic(line, sites))) or (
            last and (_MORE.search(line) or ("%" in line and _COUNT.search(line)))
        ):
            if last == "Metacritic" and not sites and "%" in line:
                last = "Rotten Tomatoes"  # the one that has percentages
            figures = [] if _of_another(line, scene) else _figures(line, sites, last)
        if figures:
            if home is not None:
                yield from _said(prose, open_, home)
            others = {(f.site, f.score) for f in figures if season is not None and not _of_season(line, f, season)}
            made = _assembled(prose, line, figures, start, end)
            open_ = [s for s in made if (s.aggregator, s.score) not in others]
            home = (start, end)
            last = figures[-1].site
        elif sites and not _CONSENSUS.search(line):
            if home is not None:
                yield from _said(prose, open_, home)
            open_, home, last = [], None, ""
        elif open_ and home is not None:
            added = _added(prose, line, open_[-1], start, end, masked[home[0] : home[1]])
            if added is not None:
                yield from _said(prose, [*open_[:-1], added], home)
                yield Found(added, "score.consensus", prose.passage.span(start, end))
                open_, home = [], None
    if home is not None:
        yield from _said(prose, open_, home)


def _said(prose: Prose, facts: list[Score], home: tuple[int, int]) -> Iterator[Found]:
    for fact in facts:
        yield Found(fact, "score.figures", prose.passage.span(home[0], min(home[1], home[0] + 690)))


def _figures(line: str, sites: list[tuple[int, int, str]], last: str) -> list[_Figure]:
    """The figures of a sentence with the site that each is of."""
    found: list[_Figure] = []
    taken = [m.span() for m in _COUNT.finditer(line)]
    for m in _FIGURE.finditer(line):
        low = m.start(m.lastgroup or 0) if m["bare"] else m.start()
        if any(a <= m.start() < b for a, b in taken) and not m["percent"]:
            continue
        if m["bare"] and any(a < m.end() and low < b for a, b in taken):
            continue
        if _NOT_SCORE.search(line, max(0, low - 45), min(len(line), m.end() + 45)):
            continue
        if m["percent"]:
            score: float = number(m["percent"])
            scale: float | None = 100
        elif m["rated"]:
            score, scale = number(m["rated"]), number(m["scale"])
            if score > (scale or 0) or (scale or 0) < 4:
                continue
        else:
            score, scale = number(m["bare"] or m["placed"]), 100 if _OF_HUNDRED.search(line) else None
            if score > 100 or (m[0].startswith("and") and " 20" in m[0]):
                continue
            if m[0].startswith("and") and len(sites) < 2:
                continue
        found.append(_Figure(low, m.end(), score, scale, "", bool(_AVERAGE.search(line[max(0, low - 60) : low]))))
    if len(found) > 1:
        found = [f for f in found if not _of_episodes(line, f)]
    owned = [_on_its_scale(f) for f in _owned(line, found, sites, last)]
    if not any(f.site == "Metacritic" for f in owned) and _told_by_metacritic(line, sites):
        owned.extend(_any_of_metacritic(line, sites, owned))
    return owned


def _of_episodes(line: str, f: _Figure) -> bool:
    """Whether a figure is the mean of the episodes' scores."""
    return bool(_OF_EPISODES.search(line, 0, f.start) or _EPISODES_BEHIND.match(line, f.end))


def _on_its_scale(f: _Figure) -> _Figure:
    """A figure told without its scale on the one that its site has."""
    if f.scale is None and f.site == "Metacritic" and f.score > 10:
        return f._replace(scale=100)
    if f.scale is None and f.site == "Rotten Tomatoes" and f.average and f.score <= 10:
        return f._replace(scale=10)
    return f


def _told_by_metacritic(line: str, sites: list[tuple[int, int, str]]) -> bool:
    """Whether a sentence names the site with a count of reviews or one of its bands."""
    named = any(site == "Metacritic" for _, _, site in sites)
    return named and (_COUNT.search(line) is not None or _LABEL.search(line) is not None or "¤" in line)


def _any_of_metacritic(line: str, sites: list[tuple[int, int, str]], others: list[_Figure]) -> Iterator[_Figure]:
    """The one number of a sentence that can be Metacritic's score, behind its name or close in front of it."""
    at = next(a for a, _, site in sites if site == "Metacritic")
    stop = next((f.start for f in others if f.start > at), len(line))
    counts = [m.span() for m in _COUNT.finditer(line)]
    fits = [
        m
        for m in _ANY.finditer(line, max(0, at - 40), stop)
        if not any(a <= m.start() < b for a, b in counts)
        and not _MONTH_BEFORE.search(line, 0, m.start())
        and not any(f.start <= m.start() < f.end for f in others)
        and not any(f.start > m.start() for f in others if m.start() < at)
    ]
    if len(fits) == 1 and not _NOT_SCORE.search(line):
        yield _Figure(fits[0].start(), fits[0].end(), number(fits[0]["n"]), 100, "Metacritic", False)


def _of_season(line: str, figure: _Figure, season: int) -> bool:
    """Whether no other season is named where the figure stands: the last one before it, or the one it is "for"."""
    behind = _FOR_SEASON.match(line, figure.end)
    before = list(_SEASON.finditer(line, 0, figure.start))
    m = behind or (before[-1] if before else None)
    if m is None:
        return True
    named = lexicon.ordinal(m["nth"]) if m["nth"] else lexicon.number(m["n"])
    return named is None or named == season


def _owned(line: str, found: list[_Figure], sites: list[tuple[int, int, str]], last: str) -> list[_Figure]:
    owned: list[_Figure] = []
    previous_end = 0
    for n, f in enumerate(found):
        stop = found[n + 1].start if n + 1 < len(found) else len(line)
        before = [s for s in sites if s[1] <= f.start]
        # "a score of 60, and a 7.7 from Metacritic": a site close behind, named by nobody since the last figure.
        behind = [
            s
            for s in sites
            if f.end <= s[0] < stop
            and ";" not in line[f.end : s[0]]
            and compiled(r"\b(?:on|from|by|at|in)(?: (?:the )?(?:[\w-]+ ){0,4}| )$").search(
                line[max(0, s[0] - 60) : s[0]]
            )
        ]
        fresh = [s for s in before if s[0] >= previous_end]
        site = (
            behind[0][2]
            if behind and fresh and _FULL.search(line, 0, fresh[-1][0]) and _AT_ONCE.match(line, f.end)
            else fresh[-1][2]
            if fresh
            else behind[0][2]
            if behind
            else before[-1][2]
            if before
            else sites[0][2]
            if sites
            else last
        )
        if site == "Metacritic" and last and not (fresh or behind or before) and "%" in line[f.start : f.end + 1]:
            site = "Rotten Tomatoes"  # "the second has 97%; Metacritic's score is 74"
        previous_end = behind[0][1] if behind and not fresh else f.end
        if site:
            owned.append(f._replace(site=site))
    if len(sites) > 1:
        for n in range(len(owned) - 2, -1, -1):
            # Figures of one scale that the next site claims: "60 of 100 by 5 critics, and 7.7 from Metacritic".
            here, after = owned[n], owned[n + 1]
            between = line[here.end : after.start]
            if (
                here.scale == 100
                and "%" not in line[here.start : here.end + 1]
                and here.site == "Rotten Tomatoes"
                and after.site == "Metacritic"
                and ";" not in between
            ):
                owned[n] = here._replace(site="Metacritic")
    return owned


def _assembled(prose: Prose, line: str, figures: list[_Figure], start: int, end: int) -> list[Score]:
    """Facts of a sentence's figures: an average joins the score it stands beside."""
    facts: list[tuple[int, int, Score]] = []
    for n, f in enumerate(figures):
        low = figures[n - 1].end if n else 0
        high = figures[n + 1].start if n + 1 < len(figures) else len(line)
        joins = f.average and f.scale is not None and f.scale <= 10
        scored = [k for k, x in enumerate(facts) if x[2].aggregator == f.site and x[2].average is None]
        if joins and scored and facts[scored[-1]][1] >= low - 1:
            k = scored[-1]
            facts[k] = (facts[k][0], high, replace(facts[k][2], average=f.score, average_scale=f.scale))
        elif joins and f.site == "Rotten Tomatoes":
            facts.append((low if not facts else f.start, high, Score(f.site, average=f.score, average_scale=f.scale)))
        elif (
            facts
            and facts[-1][2].score is None
            and facts[-1][2].aggregator == f.site
            and not f.average
            and f.scale == 100
        ):
            facts[-1] = (facts[-1][0], high, replace(facts[-1][2], score=f.score, scale=f.scale))
        else:
            facts.append((low if not facts else f.start, high, Score(f.site, f.score, f.scale)))
    done: list[Score] = []
    for n, (low, high, fact) in enumerate(facts):
        high = facts[n + 1][0] if n + 1 < len(facts) else len(line)
        part = line[low:high]
        if m := _count(part):
            fact = replace(
                fact, count=int(m["n"].replace(",", "")) if m["n"][0].isdigit() else int(lexicon.number(m["n"]) or 0)
            )
        label = _label(prose, start + low, start + high) or (x[0] if (x := _LABEL.search(part)) else None)
        if label and fact.score is not None:
            fact = replace(fact, label=label)
        if n + 1 == len(facts) and (words := _consensus(prose, line, start, end, low)):
            fact = replace(fact, consensus=words)
        if fact.aggregator == "Rotten Tomatoes" and fact.average is None and (m := _BARE_AVERAGE.search(part)):
            fact = replace(fact, average=number(m["n"]), average_scale=10)
        done.append(fact)
    if done and done[-1].label and " both " in line:
        done = [replace(fact, label=done[-1].label) for fact in done]
    return done


def _count(part: str) -> re.Match[str] | None:
    """The count of reviews in a figure's part of the sentence: the one that the figure is based on, where it says so."""
    found = [m for m in _COUNT.finditer(part) if not _ON_A_SCALE.search(part, max(0, m.start() - 30), m.start("n"))]
    return next((m for m in found if m[0].casefold().startswith("based")), found[0] if found else None)


def _label(prose: Prose, low: int, high: int) -> str | None:
    for q in prose.quotes:
        if low <= q.start < high and (m := _QUOTED_LABEL.fullmatch(prose.text[q.low : q.high].strip(" ,."))):
            return compiled(r",? reviews?$").sub("", m[0])
    return None


#: What a site says beside its figures: "has a rating of 80%, and says, ...".
_SAYS_SO = later(r"(?:\b(?:saying|stating|reading|reads)|\b(?:and|which) (?:says|states)|:),? ?$")
#: Somebody else who says so: "with Ada Holm saying".
_CRITIC_SAYS = later(r"\bcritic\b|\bwith [A-Z]\w+ [A-Z]")


def _consensus(prose: Prose, line: str, start: int, end: int, low: int, *, named: bool = False) -> str | None:
    """The consensus in a sentence from ``low``; ``named`` wants it to be called so in front of its words."""
    for q in prose.quotes:
        if not start + low <= q.start < end or q.high - q.low < 9:
            continue
        before = line[low : q.start - start]
        says = not named and _SAYS_SO.search(before) and not _CRITIC_SAYS.search(before)
        if (says or _CONSENSUS.search(before)) and not _QUOTED_LABEL.fullmatch(prose.text[q.low : q.high].strip(" ,.")):
            return _mended(prose.text[q.low : q.high])
    return None


def _added(prose: Prose, line: str, fact: Score, start: int, end: int, before: str) -> Score | None:
    """The fact with what a sentence behind it adds: the consensus."""
    if fact.consensus is not None:
        return None
    if _OPENS.match(line) and _LEFT_OPEN.search(before):
        line = "consensus: " + line  # the words themselves fell behind a full stop
        start -= len("consensus: ")
    elif not _CONSENSUS.search(line):
        return None
    words = _consensus(prose, line, start, end, 0, named=True)
    return replace(fact, consensus=words) if words else None


def _mended(text: str) -> str:
    return compiled(r"\{\{'(s?)\}\}").sub(r"'\1", text).strip()
