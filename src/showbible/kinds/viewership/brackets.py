"""Audiences in brackets behind what was watched: "the premiere (4.1 million viewers)"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene
from showbible.kinds.fact import Found
from showbible.kinds.viewership.audience import OTHER_WORKS
from showbible.kinds.viewership.fact import Viewership
from showbible.text.patterns import later

_BEHIND = later(
    r"(?:[\"“](?P<title>[^\"“”]{2,60})[\"”]|\b[Tt]he (?:(?:season|series|show|two-hour|two-part|feature-length) )?(?:(?P<first>premiere|pilot|opener|(?:first|opening) episode)|(?P<last>finale|(?:last|final) episode)))"
    r" \((?:[^()\d$£€]{0,30})(?P<count>\d{1,3}(?:\.\d{1,3})?) ?(?P<many>million|m)(?: (?:[\w.]+ ){0,2}?viewers)?(?:[,;] [^()]{0,50})?\)"
)
#: A rating, and in brackets how many that were: "earned a rating of 1.3 (980,000 viewers)".
_RATED = later(
    r"(?:(?:rating|share)s? of \d[\d./]*|\d[\d.]* (?:[A-Za-z]+ ){0,2}(?:rating|share)) \((?:[a-z]+ ){0,3}(?P<count>\d{1,3}(?:\.\d{1,3})? ?million|\d{2,3},\d{3}(?:,\d{3})?) (?:[a-z]+ )?viewers\b[^()]{0,40}\)"
)
#: What was rated, in front of that, or the episode of which the sentence before has told.
_RATED_WHAT = later(
    r"[\"“](?P<title>[^\"“”]{2,60}?),?[\"”]|\b(?:(?P<first>premiere|pilot|opener|debut|(?:first|opening) episode)|(?P<last>finale|(?:last|final) episode)|(?P<other>(?:second|third|fourth|fifth|[a-z]+th) episode))\b"
)
_THE_EPISODE = later(r"(?:The|This) episode (?:[a-z]+ ){0,2}")
_HEADS = ("ratings", "viewership", "viewing", "audience")
_WATCHED = later(r"\b(?:view(?:ers|ership|ed|ing)|watched|audiences?|ratings?)\b")
_OTHERS = later(
    r"\b(?:previous|last season|(?:first|second|third|fourth|fifth) season(?:['’]s)? (?:premiere|finale)|rival|lead-in)\b|\b(?:following|after|behind|against|opposite|than|from|over) [\"“]?$"
)


def _count(told: str) -> int:
    """The number of viewers that "6.2 million" or "980,000" tells."""
    figure = told.removesuffix("million").strip()
    return round(float(figure) * 1_000_000) if figure != told else int(told.replace(",", ""))


def _rated(prose: Prose, n: int, at: int, scene: Scene) -> str | None:
    """What a rating in sentence ``n`` at ``at`` is of: the premiere, the finale or an episode; ``None`` where that isn't told."""
    start, _ = prose.sentences[n]
    if _OTHERS.search(prose.text, start, at):
        return None
    if n and _THE_EPISODE.fullmatch(prose.text[start:at].rstrip("an ").split(" earned")[0] + " "):
        start, at = prose.sentences[n - 1]
    told = [m for m in _RATED_WHAT.finditer(prose.text, start, at) if not m["title"] or m["title"] not in scene.titles]
    if not told:
        return None
    last = told[-1]
    before = told[-2] if len(told) > 1 and last["title"] and last.start() - told[-2].end() < 12 else None
    if before is not None and (before["first"] or before["last"]):
        last = before  # "the premiere, "Low Tide", had"
    return last["title"] or ("premiere" if last["first"] else "finale" if last["last"] else None)


#: Which season's first or last episode it is: "the season-three finale, Q (", "the fourth season finale, Q (".
_OF_SEASON = later(r"\b(?:season[- ](?P<number>\w+)|(?P<nth>\w+)[- ]season)(?:['’]s)? (?:premiere|finale),? [\"“]?$")


def _of_another_season(before: str, season: int | None) -> bool:
    """Whether what stands before an episode's title says that it opened or closed another season than the article's."""
    m = _OF_SEASON.search(before)
    if m is None or season is None:
        return False
    told = lexicon.number(m["number"].casefold()) if m["number"] else lexicon.ordinal(m["nth"].casefold())
    return told is not None and int(told) != season


def bracketed(reading: Reading) -> Iterator[Found]:
    """An episode with its audience in brackets, where the sentence or the heading speaks of viewers."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in reading.prose:
        path = prose.section.path
        if prose.plot or " (" not in prose.text or any(h in name for name in path for h in OTHER_WORKS):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            for m in _RATED.finditer(prose.text, start, end):
                scope = _rated(prose, n, m.start(), reading.scene)
                if scope:
                    span = prose.passage.span(start, m.end())
                    yield Found(Viewership(scope=scope, viewers=_count(m["count"])), "viewership.rated", span)
            if not (_WATCHED.search(prose.text, start, end) or any(h in name for name in path[-1:] for h in _HEADS)):
                continue
            for m in _BEHIND.finditer(prose.text, start, end):
                before = prose.text[max(start, m.start() - 50) : m.start() + 1]
                if _OTHERS.search(before) or _of_another_season(before, reading.scene.season):
                    continue
                named = m["title"] or ("premiere" if m["first"] else "finale")
                count = round(float(m["count"]) * 1_000_000)
                yield Found(
                    Viewership(scope=named.strip(" ,"), viewers=count),
                    "viewership.bracketed",
                    prose.passage.span(*m.span()),
                )


SHAPES = (bracketed,)
