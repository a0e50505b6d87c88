"""Who plays whom: the fact and every way to read it."""

from showbible.kinds.cast import asides, company, guests, judges, lists, prose, told
from showbible.kinds.cast.fact import TIERS, Cast

RULES = (*prose.RULES, *company.RULES, *judges.RULES, *told.RULES, *guests.RULES)
SHAPES = (lists.cast_lists, asides.cast_asides, lists.cast_fields, judges.guest_judges)

__all__ = ["RULES", "SHAPES", "TIERS", "Cast"]
