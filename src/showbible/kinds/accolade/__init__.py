"""Awards, nominations, places on lists: the fact and every way to read it."""

from showbible.kinds.accolade import tables
from showbible.kinds.accolade.fact import Accolade

SHAPES = (tables.award_tables,)

__all__ = ["SHAPES", "Accolade"]
