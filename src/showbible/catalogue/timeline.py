"""All that is dated, in order, whatever the precision of each date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from showbible.catalogue.rows import Moment, describe
from showbible.kinds import Fact
from showbible.store.database import Database
from showbible.store.read import Stated, facts_of
from showbible.store.tables import tables
from showbible.store.verbatim import words_of
from showbible.text.edtf import bounds


def _what(fact: Fact, name: str) -> tuple[str, str]:
    """What happened, and whom or what it is about."""
    held = fact.to_dict()
    match fact.kind:
        case "event":
            about = ", ".join(str(held[n]) for n in ("subject", "place") if n in held)
            return str(held["type"]), about
        case "release":
            about = ", ".join([str(held[n]) for n in ("service",) if n in held] + list(held.get("territories", ())))
            return ("release" if name == "start" else "release ended"), about
        case "episode":
            return "episode", describe(fact)
        case "viewership":
            return "viewership", f"{held.get('scope', '')}: {held['viewers']:,}".lstrip(": ")
        case _:
            return fact.kind, describe(fact)


def timeline(db: Database, works: Iterable[int]) -> Iterator[Moment]:
    """The dated facts of works: by earliest day, then latest; a date known by its last day only stands there."""
    ids = tuple(works)
    marks = ", ".join("?" * len(ids))
    dated = [kind for kind, table in tables().items() if table.dates]
    yield from moments(facts_of(db, f"k.work_id IN ({marks})", ids, dated))


def moments(facts: Iterable[Stated]) -> Iterator[Moment]:
    """The dates of facts, in order."""
    found: list[tuple[tuple[str, str, int], int, Moment]] = []
    for stated in facts:
        for name in tables()[stated.fact.kind].dates:
            date = getattr(stated.fact, name)
            if date is None:
                continue
            reach = bounds(date)
            what, about = _what(stated.fact, name)
            precision = reach.precision + ("~" if reach.approximate else "")
            words = words_of(date, stated.quotes)
            found.append(
                (
                    reach.order,
                    len(found),
                    Moment(date, words, reach.earliest, reach.latest, precision, what, about, stated),
                )
            )
    for _, _, moment in sorted(found, key=lambda item: item[:2]):
        yield moment
