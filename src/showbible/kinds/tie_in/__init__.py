"""Another work that this one is tied to: the fact and every way to read it."""

from showbible.kinds.tie_in import again, characters, events, looser, media, plainly, prose, second, told, uses
from showbible.kinds.tie_in.fact import TieIn

RULES = (*characters.RULES, *prose.RULES, *events.RULES, *again.RULES, *uses.RULES, *looser.RULES, *plainly.RULES)
SHAPES = (events.franchise_mates,)

SECONDS = (*second.SECONDS, *told.SECONDS, *media.SECONDS)

__all__ = ["RULES", "SECONDS", "SHAPES", "TieIn"]
