"""What aggregators of reviews make of the work: the fact and every way to read it."""

from showbible.kinds.score import prose
from showbible.kinds.score.fact import Score

SHAPES = (prose.scores,)

__all__ = ["SHAPES", "Score"]
