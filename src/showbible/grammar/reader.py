"""Rules over prose: which are tried on which sentence, and what each has found or refused."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from showbible.grammar.index import Index, fitting
from showbible.grammar.phrases import Pattern
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Match, Rule, allowed

#: A folded sentence longer than this is no sentence (the longest real one has about 1,500 letters): no rule is tried.
LONGEST = 4_000


class Try(NamedTuple):
    """One rule on one sentence: its matches (none where it didn't match)."""

    rule: Rule
    matches: tuple[Match, ...]


@lru_cache(2048)
def closed_to(index: Index, path: tuple[str, ...], plot: bool) -> frozenset[str]:
    """The rules that are not tried under these headings. Articles share their headings, so it is kept."""
    return frozenset(r.name for r in index.rules if not allowed(r, path) or (plot and not r.sections))


def read(reading: Reading, index: Index) -> Iterator[tuple[Prose, int, Rule, Match]]:
    """Every match of every rule, in the order of the text. Stories are read by rules that ask for them only."""
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
            found: list[Match] = []
            late: list[tuple[Rule, list[Pattern]]] = []
            for rule, patterns in fitting(sought, fold):
                if rule.last:
                    late.append((rule, patterns))
                    continue
                for match in rule.apply(fold, path, reading.scene, patterns):
                    found.append(match)
                    yield prose, n, rule, match
            for rule, patterns in late:
                for match in rule.apply(fold, path, reading.scene, patterns):
                    if not any(match.shares(other) for other in found):
                        yield prose, n, rule, match


def tried(prose: Prose, n: int, reading: Reading, index: Index) -> list[Try]:
    """What ``explain`` shows: each rule whose trigger is in the sentence, with its matches."""
    start, end = prose.sentences[n]
    path = prose.section.path
    return [
        Try(rule, tuple(rule.apply(prose.fold(n), path, reading.scene)) if allowed(rule, path) else ())
        for rule in index.candidates(prose.text[start:end])
    ]
