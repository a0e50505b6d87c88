"""Awards, nominations, places on lists: the fact and every way to read it."""

from showbible.kinds.accolade import (
    honours,
    listing,
    polls,
    prose,
    rankings,
    remains,
    runs,
    second,
    standing,
    tables,
    toplists,
)
from showbible.kinds.accolade.fact import Accolade

RULES = (*rankings.RULES, *standing.RULES, *polls.RULES, *honours.RULES)
SHAPES = (
    tables.award_tables,
    listing.listed_awards,
    remains.award_remains,
    runs.award_runs,
    toplists.top_lists,
    prose.award_sentences,
    standing.unranked_lists,
)

SECONDS = second.SECONDS

__all__ = ["RULES", "SECONDS", "SHAPES", "Accolade"]
