"""How many watched: the fact and every way to read it."""

from showbible.kinds.viewership.fact import Viewership
from showbible.kinds.viewership.prose import RULES

__all__ = ["RULES", "Viewership"]
