"""What a second look knows: the sentences of which the rules have taken facts, and the players whom the lists name.

A second look is broader than any rule: it asks for words of a class, not for a wording. It may be so because it reads
only where the rules found nothing of its sort, and only of people whom the article's own lists name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.grammar.slot import tidy
from showbible.kinds.cast import Cast
from showbible.kinds.crew import Crew
from showbible.kinds.fact import Fact, Found, folded


@dataclass(frozen=True)
class Known:
    """What is known of an article when the rules are done.

    ``said`` are the facts of each sentence, by where its paragraph begins and its number there; ``found`` is everything.
    """

    said: Mapping[tuple[int, int], Sequence[Fact]]
    found: Sequence[Found]

    def of(self, prose: Prose, n: int) -> Sequence[Fact]:
        """The facts that the rules have taken from sentence ``n`` of a paragraph."""
        return self.said.get((prose.passage.whole.start, n), ())

    @cached_property
    def players(self) -> dict[str, str]:
        """Who plays in the work, by the whole name and by a last name that is nobody else's, as ``folded`` has them."""
        full: dict[str, str] = {}
        for f in self.found:
            if isinstance(f.fact, Cast) and " " in f.fact.performer:
                full.setdefault(folded(f.fact.performer), f.fact.performer)
        short: dict[str, set[str]] = {}
        for name in full.values():
            tokens = name.removesuffix(" Jr.").removesuffix(",").split()
            short.setdefault(folded(tokens[-1]), set()).add(name)
        for key, names in short.items():
            if len(names) == 1 and key not in self.parts:
                full.setdefault(key, next(iter(names)))
        return full

    @cached_property
    def listed(self) -> frozenset[str]:
        """Who has a part in the work, as ``folded`` has them."""
        return frozenset(folded(f.fact.performer) for f in self.found if isinstance(f.fact, Cast) and f.fact.character)

    @cached_property
    def people(self) -> frozenset[str]:
        """Who made the work or plays in it, as ``folded`` has them."""
        made = (f.fact.person for f in self.found if isinstance(f.fact, Crew))
        played = (f.fact.performer for f in self.found if isinstance(f.fact, Cast))
        return frozenset(map(folded, (*made, *played)))

    @cached_property
    def parts(self) -> frozenset[str]:
        """The words of all parts' names, as ``folded`` has them."""
        return frozenset(
            w for f in self.found if isinstance(f.fact, Cast) for w in folded(f.fact.character or "").split()
        )

    def is_part(self, name: str) -> bool:
        """Whether a name may be a part's: a word of it is in one's name."""
        return not self.parts.isdisjoint(folded(name).split())

    def player(self, fold: Fold, index: int) -> str | None:
        """The player whom the name at ``index`` of a fold is, in full."""
        mark = fold.marks.get(index)
        if mark is None or mark.letter != "N" or not isinstance(mark.value, str):
            return None
        return self.players.get(folded(tidy(mark.value)))
