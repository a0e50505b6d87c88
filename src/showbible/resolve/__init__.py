"""From what rules found to entries: full names, one fact from several places, conflicts."""

from showbible.resolve.entries import resolve

__all__ = ["resolve"]
