"""Who made the work: the fact and every way to read it."""

from showbible.kinds.crew import (
    ahead,
    asides,
    boxes,
    clauses,
    companies,
    crafts,
    credits,
    handed,
    held,
    joined,
    makers,
    planned,
    posts,
    prose,
    served,
    succession,
    titles,
    wider,
)
from showbible.kinds.crew.fact import Crew

RULES = (
    *prose.RULES,
    *served.RULES,
    *succession.RULES,
    *titles.RULES,
    *crafts.RULES,
    *makers.RULES,
    *joined.RULES,
    *credits.RULES,
    *held.RULES,
    *clauses.RULES,
    *posts.RULES,
    *wider.RULES,
    *ahead.RULES,
    *planned.RULES,
    *companies.RULES,
    *handed.RULES,
)
SHAPES = (boxes.crew_fields, boxes.crew_columns, boxes.crew_lines, boxes.crew_tables, asides.crew_in_brackets)

__all__ = ["RULES", "SHAPES", "Crew"]
