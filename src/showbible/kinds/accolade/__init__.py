"""Awards, nominations, places on lists: the fact and every way to read it."""

from showbible.kinds.accolade import prose, rankings, tables
from showbible.kinds.accolade.fact import Accolade

RULES = rankings.RULES
SHAPES = (tables.award_tables, tables.award_items, prose.award_sentences, rankings.unranked_lists)

__all__ = ["RULES", "SHAPES", "Accolade"]
