"""A sentence without what adds nothing to a fact: what is told of somebody between commas, and the work's own name.

"Ana Sol, who had been a dancer, joined the cast of Low Tide as Mira" is "Ana Sol joined the cast as Mira". Rules read a
subject, its verb and its object side by side, and no name between them, so a fold that has such words is read once more
without them.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.marks import NAME
from showbible.grammar.rules import Match
from showbible.text.patterns import later

#: What may have words on it between commas: a name, a work or a part of one.
_HEAD = "".join(
    [
        "(?:(?<=N, )",
        *(
            rf"|(?<= {word}, )"
            for word in "series season show episode pilot finale premiere film drama sitcom programme soundtrack album song".split()
        ),
        ")",
    ]
)
#: What a name is, was or did before, between commas; a list of names isn't: "Ana Sol, the singer Bo Lind, and Cy Marsh".
_BETWEEN = later(
    rf", (?:{_HEAD}(?:who|whom|whose|which|formerly|previously|best known|well known|known|famous|both|also|then|now|later|himself|herself|most recently|(?:the |a |an |one of the )?(?:[a-z-]+ ){{0,3}}?(?:stars?|creators?|authors?|writers?|directors?|producers?|composers?|showrunners?|editors?|cinematographers?|designers?|founders?|heads?|veterans?|winners?|members?|alumnus|alumna|alumni) (?:and (?:[a-z-]+ ){{1,3}})?(?:of|for|on|behind)|(?:with|for|by|to|of) whom|"
    r"consisting of|comprising|comprised of|made up of|one of|among others|amongst others|himself an?|herself an?|at the time|in turn|meanwhile|however|though|too|likewise|having|after|following|along with|together with|alongside|as well as|like|unlike|despite|although|while|"
    r"created|written|directed|produced|developed|based on|starring|titled|entitled|named|called|dubbed|hosted|narrated|composed|co-written|co-created)(?![a-z])[^,;]{0,110}"
    r"|(?<=N, )(?:an?|the|his|her|their|N's) (?:(?:[a-z-]+|N) ){0,4}[a-z-]+(?: (?:of|from|in|on|for|behind|at) (?:the )?(?:[a-z-]+ )*N(?: and N)?)?"
    r"|(?<=N, )(?:the |an? )?(?:[a-z-]+ ){0,2}(?:daughter|son|wife|husband|brother|sister|father|mother|cousin|friend|partner|nephew|niece|widow)s? of (?:the )?(?:[a-z-]+ )*N(?: and N)?),(?= (?!(?:and|or|but|with|as well as|along with|together with|alongside) (?:the |a |an )?(?:[a-z-]+ )*N\b|N\b|who\b|which\b|whose\b|the\b|an?\b|as\b))"
    r"|(?<=N), (?:an?|his|her|their) (?:[a-z-]+ ){0,4}[a-z-]+,(?= and N)"
)


#: The work's own name behind a word of its making: "the cast of Low Tide", "appeared in Low Tide".
_OF_ITSELF = later(
    r"\b(?:(?:cast|ensemble|crew|regulars?|members?|roles?|parts?|leads?|appear(?:ed|s|ing)?|appearances?|starr?(?:ed|ing|s)?|cameos?|recur(?:red|ring|s)?|return(?:ed|s|ing)?|added|episodes?|filming|"
    r"production|photography|showrunners?|producers?|writers?|directors?|composers?|work(?:ed|s|ing)?|score|music) (?P<cut>(?:of|in|on|for|to) (?:the )?(?:(?:O|final|upcoming) (?:season|series) of (?:the )?)?N)"
    r"|(?:join(?:ed|s|ing)?) (?P<joined>N))(?= (?:as|was|were|is|are|began|started|took|takes|in|on|during|for|by|with)\b)"
)


class Short(NamedTuple):
    """A fold without such words.

    ``kept`` has for each run of its line where that begins, and where it begins and ends in the whole one; ``cuts`` is
    what was left out, ``relative`` where those of it begin that are relative clauses.
    """

    fold: Fold
    kept: tuple[tuple[int, int, int], ...]
    cuts: tuple[tuple[int, int], ...]
    relative: frozenset[int]

    def breaks(self, match: Match) -> bool:
        """Whether a match of the whole fold begins within what is left out and goes on behind it: its subject is another's.

        One that begins with the relative pronoun is meant to: "who plays N on N, appears as".
        """
        return any(
            low < match.low < high - 1 and match.high > high and not (match.low == low + 2 and low in self.relative)
            for low, high in self.cuts
        )

    def placed(self, match: Match) -> Match:
        """A match of the short fold in terms of the whole one."""

        def whole(index: int) -> int:
            begin, low, _ = next(run for run in reversed(self.kept) if run[0] <= index)
            return low + index - begin

        def at(low: int, high: int) -> tuple[int, int]:
            return whole(low), whole(high - 1) + 1

        low, high = at(match.low, match.high)
        slots = tuple((name, *at(a, b)) for name, a, b in match.slots if b > a)
        return Match(match.facts, low, high, slots, tuple(at(a, b) for a, b in match.held if b > a))


def _own_names(fold: Fold, own: Set[str]) -> Iterator[tuple[int, int]]:
    """Where the work's own name stands behind a word of its making, with the space behind it."""
    if not any(mark.value in own for mark in fold.marks.values() if mark.letter == NAME):
        return
    for m in _OF_ITSELF.finditer(fold.line):
        low, high = m.span("cut" if m["cut"] else "joined")
        if fold.marks[high - 1].value in own:
            yield low, high + 1


def shortened(fold: Fold, own: Set[str] = frozenset()) -> Short | None:
    """A fold without what is told between commas and without the work's ``own`` names; ``None`` where nothing is left out."""
    line = fold.line
    cuts = [m.span() for m in _BETWEEN.finditer(line)] if line.count(",") > 1 else []
    if own and (named := [c for c in _own_names(fold, own) if not any(a < c[1] and c[0] < b for a, b in cuts)]):
        cuts = sorted([*cuts, *named])
    if not cuts:
        return None
    kept: list[tuple[int, int, int]] = []
    at = size = 0
    for low, high in (*cuts, (len(line), len(line))):
        if low > at:
            kept.append((size, at, low))
            size += low - at
        at = high
    relative = frozenset(low for low, _ in cuts if line.startswith((", who ", ", whose "), low))
    return Short(fold.of_runs(kept), tuple(kept), tuple(cuts), relative)
