"""What the work is: the fact and every way to read it."""

from showbible.kinds.attribute import family, fields, lead, minutes, prose, second, sums, widely
from showbible.kinds.attribute.fact import PROPERTIES, Attribute

RULES = (*prose.RULES, *minutes.RULES, *family.RULES, *sums.RULES, *widely.RULES)
SHAPES = (lead.titled, lead.opened, lead.networks, lead.asides, fields.boxed)
SECONDS = (second.shown_by,)

__all__ = ["PROPERTIES", "RULES", "SECONDS", "SHAPES", "Attribute"]
