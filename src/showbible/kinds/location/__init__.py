"""Where the work was filmed or is set: the fact and every way to read it."""

from showbible.kinds.location import boxes, filming, setting, sites
from showbible.kinds.location.fact import Location

SHAPES = (boxes.boxed, filming.filmed, sites.used, setting.set_in)

__all__ = ["SHAPES", "Location"]
