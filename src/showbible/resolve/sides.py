"""Which of two names side by side is the player's: "Ana Sol (Mira Vale)" and "Mira Vale (Ana Sol)" look alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

from showbible.kinds import Cast, Found
from showbible.kinds.cast.fact import TITLES
from showbible.kinds.fact import folded
from showbible.text.patterns import later

#: Words with capitals in a row; one alone is a first or a last name by itself.
_RUN = later(r"[A-ZÀ-Þ][\w-]*\.?(?: [\"“]?[A-ZÀ-Þ][\w-]*[.\"”]?)*")
#: Rules that go by where two names stand.
_SIDE_BY_SIDE = frozenset(("cast.aside", "cast.aside_part", "cast.named_in_a_roll"))


def righted(found: list[Found], texts: list[str]) -> list[Found]:
    """The same with player and part exchanged where the rest of the article tells that they are the wrong way round.

    A part that somebody is told to play is no player: what is said of it (that it becomes a regular) is said of who plays it.
    """
    sides = _sides(found, texts)
    return [replace(f, fact=sides.right(f.fact, f.rule)) if isinstance(f.fact, Cast) else f for f in found]


@dataclass(frozen=True)
class _Sides:
    """Who is a player and what a part, by the lists and by words that leave no doubt."""

    listed: frozenset[str]
    players: frozenset[str]
    sure: frozenset[str]
    parts: dict[str, set[str]] = field(repr=False)
    texts: list[str] = field(repr=False)

    def right(self, fact: Cast, rule: str) -> Cast:
        """The fact, its names exchanged if need be; an entry of a list is right, and a name of one word tells too little."""
        if fact.order is not None or " " not in fact.performer:
            return fact
        who, part = _name(fact.performer), _name(fact.character or "")
        if not fact.character:
            by = self.parts.get(who, set())
            one = len(by) == 1 and who not in self.players
            return replace(fact, performer=next(iter(by)), character=fact.performer) if one else fact
        if rule not in _SIDE_BY_SIDE or " " not in part or part == who or who in self.players or part in self.sure:
            return fact
        told = (part in self.players or who in self.sure) and self._alone[fact.character.split()[0]] < 3
        return (
            replace(fact, performer=fact.character, character=fact.performer) if told or part in self.listed else fact
        )

    @cached_property
    def _alone(self) -> Counter[str]:
        """How often a name stands by itself: parts are called by their first names, players hardly ever."""
        return Counter(name for text in self.texts for name in _RUN.findall(text) if " " not in name)


def _sides(found: list[Found], texts: list[str]) -> _Sides:
    casts = [(f.fact, f.rule) for f in found if isinstance(f.fact, Cast)]
    told = [c for c, rule in casts if c.character and rule not in _SIDE_BY_SIDE]
    listed = frozenset(_name(c.performer) for c, _ in casts if c.order is not None)
    parts: dict[str, set[str]] = {}
    for c, _ in casts:
        if c.character:
            parts.setdefault(_name(c.character), set()).add(c.performer)
    return _Sides(
        listed,
        listed | {_name(c.performer) for c in told},
        frozenset(_name(c.character) for c in told if c.character),
        parts,
        texts,
    )


def _name(words: str) -> str:
    """A name to compare by: without the titles in front of it."""
    tokens = folded(words).split()
    while len(tokens) > 2 and tokens[0].rstrip(".") in TITLES:
        tokens = tokens[1:]
    return " ".join(tokens)
