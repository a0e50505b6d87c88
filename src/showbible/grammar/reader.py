"""Rules over prose: which are tried on which sentence, and what each has found or refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.index import Index, Sought, fitting
from showbible.grammar.phrases import Pattern
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Match, Rule, Scene, allowed
from showbible.grammar.short import shortened
from showbible.text.patterns import in_any, later

#: A folded sentence longer than this is no sentence (the longest real one has about 1,500 letters): no rule is tried.
LONGEST = 4_000


class Try(NamedTuple):
    """One rule on one sentence: its matches (none where it didn't match)."""

    rule: Rule
    matches: tuple[Match, ...]


@lru_cache(2048)
def closed_to(index: Index, path: tuple[str, ...], plot: bool) -> frozenset[str]:
    """The rules that are not tried under these headings. Articles share their headings, so it is kept."""
    recap = plot and in_any(_RECAP, path)
    return frozenset(
        r.name for r in index.rules if not allowed(r, path) or (plot and not r.sections and not (recap and r.recaps))
    )


#: Headings of a story that is told season by season, or of one beside other things: "Season 2 (2015–16)", "Plot and series",
#: "Crossovers".
_RECAP = later(
    r"\b(?:crossovers?|spin-?offs?)$|^(?:season|series|cycle) (?:\d|one|two|three|four|five|six|seven|eight|overview)|^seasons?$|\band (?:series|seasons|episodes|production|development)$"
)


def read(reading: Reading, index: Index) -> Iterator[tuple[Prose, int, Rule, Match]]:
    """Every match of every rule, in the order of the text. Stories are read by rules that ask for them only."""
    own = _own(reading.scene)
    for prose in reading.prose:
        if prose.run_together:
            continue
        path = prose.section.path
        closed = closed_to(index, path, prose.plot)
        if len(closed) == len(index.rules):
            continue
        for n in range(len(prose.sentences)):
            sought = index.sought(prose.words(n), closed)
            if not sought:
                continue
            fold = prose.fold(n)
            if len(fold.line) > LONGEST:
                continue
            for rule, match in _both(fitting(sought, fold), sought, fold, path, reading.scene, own):
                yield prose, n, rule, match


def _matches(
    worth: Iterable[tuple[Rule, Sequence[Pattern]]], fold: Fold, path: tuple[str, ...], scene: Scene
) -> Iterator[tuple[Rule, Match]]:
    """What rules find in a sentence by those of their phrases that are worth trying: the ``last`` ones at the end, of what is left.

    Two ``last`` rules don't ask of each other: what both find is one fact when facts are merged.
    """
    found: list[Match] = []
    late: list[tuple[Rule, Sequence[Pattern]]] = []
    for rule, patterns in worth:
        if rule.last:
            late.append((rule, patterns))
            continue
        for match in rule.apply(fold, path, scene, patterns):
            found.append(match)
            yield rule, match
    for rule, patterns in late:
        for match in rule.apply(fold, path, scene, patterns):
            if not any(match.shares(other) and not match.says_all(other) for other in found):
                yield rule, match


def _both(
    worth: Iterable[tuple[Rule, Sequence[Pattern]]],
    sought: Sequence[Sought],
    fold: Fold,
    path: tuple[str, ...],
    scene: Scene,
    own: Set[str],
) -> Iterator[tuple[Rule, Match]]:
    """What rules find in a sentence, and in it without what is told between commas and the work's ``own`` names.

    There they find of words of which they have found nothing of a kind, or less.
    """
    short = shortened(fold, own)
    found: list[Match] = []
    for rule, match in _matches(worth, fold, path, scene):
        if short is None or not short.breaks(match):
            found.append(match)
            yield rule, match
    if short is None:
        return
    for rule, match in _matches(fitting(sought, short.fold), short.fold, path, scene):
        placed = short.placed(match)
        if not any(placed.shares(other) and not placed.says_all(other) for other in found):
            yield rule, placed


def _own(scene: Scene) -> frozenset[str]:
    """What the work is called in its own article; nothing where the article is on no show."""
    return frozenset(filter(None, (*scene.titles, scene.series))) if scene.on_a_show else frozenset()


def tried(prose: Prose, n: int, reading: Reading, index: Index) -> list[Try]:
    """What ``explain`` shows: each rule whose trigger is in the sentence, with the matches that ``read`` would give."""
    start, end = prose.sentences[n]
    path, fold, scene = prose.section.path, prose.fold(n), reading.scene
    rules = index.candidates(prose.text[start:end])
    matches: dict[str, list[Match]] = {}
    worth = ((r, r.patterns) for r in rules if allowed(r, path))
    sought = index.sought(prose.words(n), closed_to(index, path, prose.plot))
    for rule, match in _both(worth, sought, fold, path, scene, _own(scene)):
        matches.setdefault(rule.name, []).append(match)
    return [Try(r, tuple(matches.get(r.name, ()))) for r in rules]
