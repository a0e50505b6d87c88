"""Which phrases of which rules a sentence may hold: told by its words, before it is folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.phrases import Pattern
from showbible.grammar.rules import Rule
from showbible.text.words import words_of

#: Words that nearly every sentence has: no phrase is looked up by them if it needs a rarer one.
_COMMON = frozenset(
    "a an the in on at by of for to from with as and or is was were are be been has had have will would it its that this which who "
    "he she they his her their also not but after before than more one first season series episode episodes show seasons N D C O Q".split()
)
#: Words that many sentences have.
_FREQUENT = frozenset("s cast role character announced made part production".split())


class Sought(NamedTuple):
    """A phrase of a rule; a fold that may hold it has one of the words ``kept``, if there are any."""

    rule: Rule
    pattern: Pattern
    kept: frozenset[str]


class Index:
    """The rules by their trigger words, and their phrases by the words that each needs.

    A phrase needs a word of each of several sets. A set is a bit: so whether a sentence meets all that a phrase needs
    is one operation on two numbers. Only phrases are looked at whose rarest set the sentence meets.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.phrases: list[Sought] = []
        triggered: dict[str, list[int]] = {}
        homes: dict[str, list[tuple[int, int]]] = {}
        bits: dict[frozenset[str], int] = {}
        for n, r in enumerate(self.rules):
            for word in r.triggers:
                triggered.setdefault(word, []).append(n)
            for pattern in r.patterns:
                home, needs, kept = _needed(r, pattern)
                mask = sum(bits.setdefault(need, 1 << len(bits)) for need in needs)
                for word in home:
                    homes.setdefault(word, []).append((mask, len(self.phrases)))
                self.phrases.append(Sought(r, pattern, kept))
        self._triggered = triggered
        self._homes = homes
        self._met: dict[str, int] = {}
        for need, bit in bits.items():
            for word in need:
                self._met[word] = self._met.get(word, 0) | bit
        self.words = frozenset(triggered)

    def candidates(self, sentence: str) -> list[Rule]:
        """The rules one of whose triggers is among the sentence's words, in the order of the tuple."""
        hit = self.words.intersection(words_of(sentence))
        numbers = sorted({n for w in hit for n in self._triggered[w]})
        return [self.rules[n] for n in numbers]

    def sought(self, words: Set[str], closed: Set[str]) -> list[Sought]:
        """The phrases that a sentence of these words may hold, in the order of the rules.

        A rule none of whose triggers is there is left out, as is one that is ``closed``.
        """
        known = self._met.keys() & words
        met = 0
        for word in known:
            met |= self._met[word]
        homes = self._homes
        found = {n for word in known if word in homes for needs, n in homes[word] if needs & met == needs}
        return [p for p in map(self.phrases.__getitem__, sorted(found)) if p.rule.name not in closed]


def fitting(sought: Sequence[Sought], fold: Fold) -> list[tuple[Rule, list[Pattern]]]:
    """The rules of phrases that were sought, each with those of its phrases that the sentence's fold may hold."""
    found: list[tuple[Rule, list[Pattern]]] = []
    line, words = fold.line, fold.words_in()
    for rule, pattern, kept in sought:
        if not pattern.fits(line, words) or (kept and kept.isdisjoint(words)):
            continue
        if found and found[-1][0] is rule:
            found[-1][1].append(pattern)
        else:
            found.append((rule, [pattern]))
    return found


def _needed(rule: Rule, pattern: Pattern) -> tuple[frozenset[str], set[frozenset[str]], frozenset[str]]:
    """The rarest words by which a phrase is looked up, all that it needs, and what its fold must have kept.

    It is looked up by its rule's triggers where it needs only words that every sentence has. Such a trigger may stand in
    a name ("Comic-Con") or a list of the rule's own: the fold may lack it, unless it is a word of the phrase itself.
    """
    triggers = frozenset(rule.triggers)
    plain = [need for need in pattern.needs if need != {"s"} and all(w.isalpha() and w.islower() for w in need)]
    # Not the "s" of "N's": a name that ends in one has it in the fold alone.
    needs = [*plain, *(frozenset([w]) for w in sorted(pattern.said - {"s"}))]
    home = min((need for need in needs if _COMMON.isdisjoint(need)), key=_weight, default=triggers)
    own = home == triggers and not triggers.isdisjoint(words_of(pattern.phrase))
    return home, {*needs, triggers}, triggers if own else frozenset()


def _weight(words: frozenset[str]) -> tuple[bool, int]:
    return not _FREQUENT.isdisjoint(words), len(words)
