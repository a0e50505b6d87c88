"""Whether a mention is somebody known: judged from what both sides tell, conservatively, with the reason in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from showbible.store.identity import bare, parse, proper, shorter, variants
from showbible.store.mentions import Mention

#: Two works further apart in years than this have no person in common.
LIFETIME = 75


@dataclass(slots=True)
class Known:
    """An entity as the catalogue has it, with all its names and the ``(form, scope)`` it can be looked up by."""

    id: int
    name: str
    page: str | None = None
    maker: bool = False
    press: bool = False
    first: int | None = None
    last: int | None = None
    key: str = ""
    names: set[str] = field(default_factory=set)
    forms: set[tuple[str, str]] = field(default_factory=set)


class Choice(NamedTuple):
    """Who a mention is, who it would be without decisions, and why."""

    id: int
    base: int
    why: str


@lru_cache(maxsize=65536)
def forms(entity: str, name: str) -> tuple[str, ...]:
    """What a name is looked up by.

    >>> forms("organisation", "The Daily Gull"), forms("person", 'Robert "Bobby" Marsh')[1]
    (('daily gull',), 'bobby marsh')
    """
    if entity in ("organisation", "work"):
        return (bare(name).removeprefix("the ") or bare(name),)
    if entity == "place":
        return (bare(name),)
    return variants(name)


@lru_cache(maxsize=65536)
def lone(name: str) -> bool:
    """Whether a name is a single word: too little to know somebody by in another series."""
    return " " not in parse(name).norm


def may_be(mention: Mention, known: Known, year: int | None) -> bool:
    """Whether nothing says that a person mentioned in a work of ``year`` is not the one known."""
    if mention.page and known.page:
        return mention.page == known.page
    mine, theirs = parse(mention.name).qualifier, {parse(n).qualifier for n in known.names} - {""}
    if mine and theirs and mine not in theirs:
        return False
    if (mention.press and not mention.maker and known.maker and not known.press) or (
        mention.maker and not mention.press and known.press and not known.maker
    ):
        return False
    if year is None or known.first is None or known.last is None:
        return True
    return year - known.first <= LIFETIME and known.last - year <= LIFETIME


def choose_character(
    mention: Mention,
    found: Mapping[int, int],
    played: Mapping[int, int],
    near: set[int],
    known: Mapping[tuple[str, int], Known],
) -> Choice | None:
    """The character that is meant: of those who have the name nearby (``found``) and those whom its players have
    ``played``, anywhere; ``near`` are the ones of the same series or franchise. Two that fit equally well are none.
    """
    if not proper(mention.name):
        return None
    player = mention.beside[0] if mention.beside else ""
    several = not lone(mention.name)
    reasons: dict[int, tuple[int, str]] = {}
    for id_ in {**found, **played}:
        one = known["character", id_]
        if mention.page and one.page and mention.page != one.page:
            continue
        exact = any(bare(n) == bare(mention.name) for n in one.names)
        close = any(shorter(mention.name, n) or shorter(n, mention.name) for n in one.names)
        numbered = any(c.isdigit() for c in mention.name)
        if id_ in near and exact and (id_ in played or (several and not numbered)):
            reasons[id_] = (1, "the same name in the same series or universe")
        elif id_ in near and id_ in found and several:
            reasons[id_] = (2, f"a form of the name {one.name} in the same series or universe")
        elif id_ in near and id_ in played and close:
            reasons[id_] = (3, f"a form of the name {one.name} with the same player, {player}")
        elif id_ in played and exact and several:
            reasons[id_] = (4, f"the same name and the same player, {player}")
    if not reasons:
        return None
    best = min(rank for rank, _ in reasons.values())
    chosen = [id_ for id_, (rank, _) in reasons.items() if rank == best]
    if len(chosen) > 1:
        return None
    return Choice(chosen[0], found.get(chosen[0], chosen[0]), reasons[chosen[0]][1])
