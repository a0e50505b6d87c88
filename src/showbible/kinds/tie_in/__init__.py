"""Another work that this one is tied to: the fact and every way to read it."""

from showbible.kinds.tie_in import prose
from showbible.kinds.tie_in.fact import TieIn

RULES = prose.RULES

__all__ = ["RULES", "TieIn"]
