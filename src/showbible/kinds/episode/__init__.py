"""Episodes: the fact and every way to read it."""

from showbible.kinds.episode import leftovers, own, tables
from showbible.kinds.episode.fact import Episode

SHAPES = (tables.episode_tables, leftovers.left_templates, leftovers.dashed_tables, own.own_article)

__all__ = ["SHAPES", "Episode"]
