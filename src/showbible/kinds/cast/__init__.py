"""Who plays whom: the fact and every way to read it."""

from showbible.kinds.cast import (
    added,
    arrivals,
    asides,
    beside,
    broadly,
    chair_lines,
    chairs,
    changes,
    comers,
    coming,
    company,
    described,
    guests,
    headed,
    judges,
    lists,
    pairs,
    people,
    plainly,
    played,
    prose,
    rolls,
    seats,
    stars,
    tables,
    told,
    voices,
)
from showbible.kinds.cast.fact import TIERS, Cast

RULES = (
    *prose.RULES,
    *played.RULES,
    *company.RULES,
    *judges.RULES,
    *told.RULES,
    *guests.RULES,
    *pairs.RULES,
    *rolls.RULES,
    *coming.RULES,
    *broadly.RULES,
    *described.RULES,
    *arrivals.RULES,
    *added.RULES,
    *voices.RULES,
    *comers.RULES,
    *chairs.RULES,
    *seats.RULES,
    *beside.RULES,
    *changes.RULES,
    *people.RULES,
)
SHAPES = (
    lists.cast_lists,
    asides.cast_asides,
    headed.headed_characters,
    headed.lined_characters,
    tables.cast_fields,
    tables.guest_columns,
    chair_lines.chair_lines,
    chair_lines.guest_performers,
)
SECONDS = (*plainly.SECONDS, *stars.SECONDS)

__all__ = ["RULES", "SECONDS", "SHAPES", "TIERS", "Cast"]
