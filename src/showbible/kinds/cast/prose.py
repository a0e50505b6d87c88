"""What sentences say about who plays whom."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Person
from showbible.kinds.cast.fact import Cast


@rule("{<player>} was cast as <part>", "{<player>} (were|has been|had been|have been) cast as <part>", trigger="cast")
def cast_as(player: Person, part: Part, here: Here) -> Cast:
    """Somebody was cast as somebody.

    >>> read("In March 2017, J. R. Ramirez was cast as Oscar Arocho, which was revealed in July.")
    cast(performer='J. R. Ramirez', character='Oscar Arocho')
    >>> read("The cast met the press.")
    """
    return Cast(player, part)


RULES = (cast_as,)
