"""Words between quotation marks that the text gives to somebody: the fact and every way to read it."""

from showbible.kinds.quote import prose
from showbible.kinds.quote.fact import Quote

SHAPES = (prose.quotes,)

__all__ = ["SHAPES", "Quote"]
