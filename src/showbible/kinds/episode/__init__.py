"""Episodes: the fact and every way to read it."""

from showbible.kinds.episode import leftovers, listed, own, tables
from showbible.kinds.episode.fact import Episode

SHAPES = (
    tables.episode_tables,
    listed.listed_episodes,
    listed.headed_episodes,
    listed.run_together,
    leftovers.left_templates,
    leftovers.dashed_tables,
    leftovers.glued_rows,
    own.own_article,
)

__all__ = ["SHAPES", "Episode"]
