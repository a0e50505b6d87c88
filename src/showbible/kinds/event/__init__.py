"""Something dated happened to the work: the fact and every way to read it."""

from showbible.kinds.event import casting, characters, filming, looks, orders, projects, publicity
from showbible.kinds.event.fact import TYPES, Event

RULES = (*orders.RULES, *projects.RULES, *filming.RULES, *casting.RULES, *publicity.RULES)
SHAPES = characters.SHAPES
SECONDS = looks.SECONDS

__all__ = ["RULES", "SECONDS", "SHAPES", "TYPES", "Event"]
