"""A critic or an outlet judged the work: the fact and every way to read it."""

from showbible.kinds.review import prose
from showbible.kinds.review.fact import Review

SHAPES = (prose.reviews,)

__all__ = ["SHAPES", "Review"]
