"""Something dated happened to the work: the fact and every way to read it."""

from showbible.kinds.event import (
    casting,
    casting_chairs,
    casting_clauses,
    casting_lists,
    characters,
    endings,
    filming,
    gatherings,
    looks,
    looks_also,
    looks_begun,
    looks_cast,
    looks_made,
    looks_ordered,
    looks_staged,
    looks_told,
    orders,
    orders_again,
    plainly,
    projects,
    publicity,
    series_orders,
    writing,
)
from showbible.kinds.event.fact import TYPES, Event

RULES = (
    *orders.RULES,
    *orders_again.RULES,
    *series_orders.RULES,
    *projects.RULES,
    *endings.RULES,
    *filming.RULES,
    *writing.RULES,
    *casting.RULES,
    *casting_clauses.RULES,
    *casting_lists.RULES,
    *casting_chairs.RULES,
    *publicity.RULES,
    *gatherings.RULES,
    *plainly.RULES,
)
SHAPES = characters.SHAPES
SECONDS = (
    *looks.SECONDS,
    *looks_also.SECONDS,
    *looks_made.SECONDS,
    *looks_told.SECONDS,
    *looks_ordered.SECONDS,
    *looks_staged.SECONDS,
    *looks_begun.SECONDS,
    *looks_cast.SECONDS,
)

__all__ = ["RULES", "SECONDS", "SHAPES", "TYPES", "Event"]
