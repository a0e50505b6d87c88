"""What aggregators of reviews make of the work: the fact and every way to read it."""

from showbible.kinds.score import prose, tables
from showbible.kinds.score.fact import Score

SHAPES = (prose.scores, tables.score_tables)

__all__ = ["SHAPES", "Score"]
