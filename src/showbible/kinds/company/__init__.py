"""Companies that made, sold or finished the work: the fact and every way to read it."""

from showbible.kinds.company import banners, made, second, sold
from showbible.kinds.company.boxes import boxed
from showbible.kinds.company.fact import Company

RULES = (*made.RULES, *banners.RULES, *sold.RULES)
SHAPES = (boxed,)
SECONDS = second.SECONDS

__all__ = ["RULES", "SECONDS", "SHAPES", "Company"]
