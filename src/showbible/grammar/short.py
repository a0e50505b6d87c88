"""A sentence without what is told of somebody between commas: "Ana Sol, who had been a dancer, was cast" is "Ana Sol was cast".

Rules read a subject and its verb side by side. What parts them adds nothing to the fact, so a fold that has such words
is read once more without them.
"""

from __future__ import annotations

from typing import NamedTuple

from showbible.grammar.fold import Fold
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


def shortened(fold: Fold) -> Short | None:
    """A fold without what is told between commas; ``None`` where nothing is."""
    line = fold.line
    if line.count(",") < 2:
        return None
    cuts = [m.span() for m in _BETWEEN.finditer(line)]
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
