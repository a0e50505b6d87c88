"""Episodes: the fact and every way to read it."""

from showbible.kinds.episode import own, tables
from showbible.kinds.episode.fact import Episode

SHAPES = (tables.episode_tables, own.own_article)

__all__ = ["SHAPES", "Episode"]
