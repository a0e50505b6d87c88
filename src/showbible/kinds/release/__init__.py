"""A window in which the work can be seen: the fact and every way to read it."""

from showbible.kinds.release import windows
from showbible.kinds.release.fact import Release

SHAPES = (windows.windows,)

__all__ = ["SHAPES", "Release"]
