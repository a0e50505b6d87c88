"""Two works side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from showbible.catalogue.rows import Compared, describe
from showbible.kinds import Attribute, Cast, Company, Crew, Fact, Location, Release, Score
from showbible.store.identity import bare, parse
from showbible.store.read import Stated

_Named = Callable[[Fact], tuple[str, str] | None]


def _attribute(fact: Fact) -> tuple[str, str] | None:
    return (fact.property, str(fact.value)) if isinstance(fact, Attribute) else None


def _score(fact: Fact) -> tuple[str, str] | None:
    return (fact.aggregator, describe(fact).split(": ", 1)[1]) if isinstance(fact, Score) else None


def _release(fact: Fact) -> tuple[str, str] | None:
    if not isinstance(fact, Release):
        return None
    where = ", ".join(fact.territories)
    return f"{fact.service or fact.medium}" + (f" ({where})" if where else ""), f"{fact.start or '?'}/{fact.end or ''}"


def _cast(fact: Fact) -> tuple[str, str] | None:
    return (
        (fact.character or fact.performer, " ".join(p for p in (fact.performer, fact.tier and f"({fact.tier})") if p))
        if isinstance(fact, Cast)
        else None
    )


def _crew(fact: Fact) -> tuple[str, str] | None:
    return (fact.role, fact.person) if isinstance(fact, Crew) and fact.episode is None else None


def _company(fact: Fact) -> tuple[str, str] | None:
    return (fact.role, fact.company) if isinstance(fact, Company) else None


def _location(fact: Fact) -> tuple[str, str] | None:
    return (fact.use or "location", fact.place) if isinstance(fact, Location) else None


_ASPECTS: tuple[tuple[str, _Named], ...] = (
    ("attribute", _attribute),
    ("score", _score),
    ("release", _release),
    ("cast", _cast),
    ("crew", _crew),
    ("company", _company),
    ("location", _location),
)


def _gathered(facts: Iterable[Stated], named: _Named) -> dict[str, tuple[str, list[str], list[Stated]]]:
    found: dict[str, tuple[str, list[str], list[Stated]]] = {}
    for stated in facts:
        pair = named(stated.fact)
        if pair is not None:
            _, values, behind = found.setdefault(parse(pair[0]).norm or bare(pair[0]), (pair[0], [], []))
            values.append(pair[1])
            behind.append(stated)
    return found


def compare(left: Iterable[Stated], right: Iterable[Stated]) -> Iterator[Compared]:
    """What two works have, aspect by aspect; what only one has too, and how many facts of each kind there are."""
    sides = (list(left), list(right))
    for aspect, named in _ASPECTS:
        a, b = (_gathered(side, named) for side in sides)
        for key in [*a, *(k for k in b if k not in a)]:
            name = (a.get(key) or b[key])[0]
            said = [", ".join(sorted(set(side[key][1]))) if key in side else None for side in (a, b)]
            behind = [s for side in (a, b) if key in side for s in side[key][2]]
            yield Compared(aspect, name, said[0], said[1], tuple(behind))
    kinds = dict.fromkeys(s.fact.kind for side in sides for s in side)
    for kind in kinds:
        counts = [sum(s.fact.kind == kind for s in side) for side in sides]
        yield Compared("facts", kind, str(counts[0]), str(counts[1]), ())
