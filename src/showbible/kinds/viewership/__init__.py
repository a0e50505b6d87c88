"""How many watched: the fact and every way to read it."""

from showbible.kinds.viewership import prose, told
from showbible.kinds.viewership.fact import Viewership

RULES = (*prose.RULES, *told.RULES)

__all__ = ["RULES", "Viewership"]
