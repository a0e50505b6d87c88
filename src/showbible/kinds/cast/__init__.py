"""Who plays whom: the fact and every way to read it."""

from showbible.kinds.cast import company, guests, lists, prose
from showbible.kinds.cast.fact import TIERS, Cast

RULES = (*prose.RULES, *company.RULES, *guests.RULES)
SHAPES = (lists.cast_lists, lists.cast_asides, lists.cast_fields)

__all__ = ["RULES", "SHAPES", "TIERS", "Cast"]
