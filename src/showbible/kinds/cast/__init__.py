"""Who plays whom: the fact and every way to read it.

``listed`` reads lists, tables and headings, ``hosts`` those who host or judge, ``looks`` are second looks; what stands beside
them reads sentences.
"""

from showbible.kinds.cast import (
    added,
    appearing,
    arrivals,
    asides,
    auditions,
    broadly,
    chained,
    chains,
    changes,
    comers,
    coming,
    company,
    described,
    guests,
    pairs,
    people,
    played,
    prose,
    rolls,
    told,
    voices,
)
from showbible.kinds.cast.fact import TIERS, Cast
from showbible.kinds.cast.hosts import beside, chair_lines, chairs, hosting, judges, seats
from showbible.kinds.cast.listed import headed, lists, tables
from showbible.kinds.cast.looks import plainly, runs, somebody, stars

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
    *auditions.RULES,
    *people.RULES,
    *chains.RULES,
    *appearing.RULES,
    *hosting.RULES,
    *chained.RULES,
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
SECONDS = (*plainly.SECONDS, *stars.SECONDS, *somebody.SECONDS, *runs.SECONDS)

__all__ = ["RULES", "SECONDS", "SHAPES", "TIERS", "Cast"]
