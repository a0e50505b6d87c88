"""How many watched: the fact and every way to read it."""

from showbible.kinds.viewership import brackets, prose, tables, told
from showbible.kinds.viewership.fact import Viewership

RULES = (*prose.RULES, *told.RULES)
SHAPES = (*brackets.SHAPES, *tables.SHAPES)

__all__ = ["RULES", "SHAPES", "Viewership"]
