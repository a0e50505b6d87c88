"""Several players and as many parts, whatever the sentence says between them: where, in which episode, with whom.

A second look: who was cast, returned or plays in plain words is read by ``prose``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot
from showbible.grammar.slots import Part, Parts, People, Person
from showbible.kinds.cast.clauses import (
    ELSEWHERE,
    ONE_OF_SEVERAL,
    headed_tier,
    in_another,
    of_another,
    paired,
    tier_here,
)
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import compiled

#: A player, perhaps behind the show that he is known from: "Low Water's Ana Sol", "Low Water star Ana Sol".
_ONE = r"(?:N(?:'s?)? (?:(?:star|actor|actress|alum|regular) )?)?N(?!')"


def _troupe(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    ends = [low + m.end() - 1 for m in compiled(_ONE).finditer(fold.line[low:high])]
    # "Sisters' Bo Lind" is one mark: the apostrophe parts no names.
    names = tuple(compiled(r"^.*s['’] ").sub("", fold.words(n, n + 1).strip()) for n in ends)
    return names if all(map(is_performer, names)) else None


_NEXT = r"(?:, and |, | and | as well as )"
#: Two players or more.
_SEVERAL = rf"{_ONE}(?:{_NEXT}{_ONE})+"
Troupe = Annotated[tuple[str, ...], Slot(_SEVERAL, _troupe, frozenset("N"))]

_APPEAR = (
    "(appear|appeared|appearing|guest star|guest starred|guest-star|guest-starred|star|starred|return|returned|debut|debuted|recur|recurred|co-star|co-starred|"
    "feature|featured|cameo|join|joined|crossed over|cross over|are featured|were featured|are seen|were seen|are introduced|were introduced|are involved|"
    "make appearances|made appearances|make guest appearances|made guest appearances|make cameos|made cameos|are back|were back)"
)
#: What may make the parts behind "as" those of somebody else or of something else.
_BROKEN = r"\b(?:who|which|that|where|when|while|because|but|than|such|described|known|serve[sd]?|regard\w*|instead|not|never|after|before)\b| as "


@rule(
    f"<troupe>[,] [all |both |also |each |briefly |later ]{_APPEAR} ... as <parts>",
    f"<troupe>[,] [all |both |also |each |briefly |later ]{_APPEAR} as <parts>",
    trigger="appear|appeared|appearing|star|starred|return|returned|debut|debuted|recur|recurred|co-star|co-starred|feature|featured|cameo|cameos|join|joined|crossed|cross|seen|"
    "introduced|involved|appearances|back|guest-star|guest-starred",
    never=ELSEWHERE + "|music|reception|critical",
    last=True,
)  # fmt: skip
def players_and_parts(troupe: Troupe, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """As many parts as players, in one order.

    >>> read("Singer Ana Sol and Bo Lind appear in the episode \\"Ebb\\" as Mira Vale / Tide and Cass Reed, respectively.")
    cast(performer='Ana Sol', character='Mira Vale / Tide')
    cast(performer='Bo Lind', character='Cass Reed')
    >>> read("Low Water's Ana Sol, Slack Tide's Bo Lind and Reef's Cy Marsh appear in the crossover as Mira Vale, Cass Reed and Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Cass Reed')
    cast(performer='Cy Marsh', character='Tom Reyes')
    >>> read("Ana Sol and Bo Lind are featured in the finale as Mira and Cass.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Cass')
    >>> read("Ana Sol and Bo Lind appear in the film Slack Tide, which was sold as Reef and Ebb.")
    >>> read("Ana Sol and Bo Lind starred in the finale as Mira.")
    """
    if len(troupe) != len(parts) or of_another(here) or in_another(here):
        return None
    between = compiled(_SEVERAL).sub("", here.line[here.low : here.line.rindex(" as ", here.low, here.high)], count=1)
    if compiled(_BROKEN).search(between):
        return None
    return paired(troupe, parts, tier_here(here) or headed_tier(here))


@rule(
    "(sees|saw|has|had|featured|features|featuring|with) <player>[, who ...,|, who ...] (appear|appearing|return|returning|guest star|guest starring|recur|recurring|guest-starring|guest-star) [in ... ]as <part>",
    "<player>[ also] (appears|appeared|guest stars|guest starred|guest-stars|guest-starred|returns|returned|cameos|cameoed|debuts|debuted) in (the|an|two|three|several|one) ... as <part>",
    "<player>[ also] (appears|appeared|guest stars|guest starred|guest-stars|guest-starred|returns|returned|cameos|cameoed|debuts|debuted) in Q as <part>",
    trigger="appear|appearing|appears|appeared|return|returning|returns|returned|stars|starred|star|starring|recur|recurring|guest-starring|guest-star|guest-stars|guest-starred|cameos|cameoed|debuts|debuted",
    never=ELSEWHERE + "|music|reception|critical",
    last=True,
)  # fmt: skip
def seen_as(player: Person, part: Part, here: Here) -> Cast | None:
    """One player and his part, with the episode between them.

    >>> read("The season also sees Ana Sol, who played Edda before, appear as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol guest stars in the episode \\"Ebb\\" as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol appeared in the film Slack Tide as Edda.")
    """
    line = here.line
    if of_another(here) or in_another(here) or not is_performer(player):
        return None
    between = line[here.low : line.rindex(" as ", here.low, here.high)]
    if compiled(_BROKEN).search(compiled(r", who [^,]*,").sub("", between).split(", who ")[0]):
        return None
    if compiled(r"\b(?:film|movie|video|play|novel|series|show|commercial|musical|game)s? (?!finale|premiere)").search(
        between + " "
    ):
        return None
    if ONE_OF_SEVERAL.search(line[: here.low]) and not line.startswith(
        ("sees", "saw", "has", "had", "feat", "with"), here.low
    ):
        return None
    return Cast(player, part, tier_here(here) or headed_tier(here))


@rule(
    "<players> (reprise|reprises|reprised|reprising) (his|her|their) [respective |earlier |former |original ]N('s|) (role|roles|part|parts|character|characters) (of|as) <parts>",
    trigger="reprise|reprises|reprised|reprising",
    never=ELSEWHERE,
    last=True,
)  # fmt: skip
def reprised_from(players: People, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Somebody plays a part of another show again.

    >>> read("Ana Sol reprised her Low Water role of Mira Vale in the finale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol reprised her Low Water hit.")
    """
    return None if of_another(here) else paired(players, parts, headed_tier(here))


RULES = (players_and_parts, seen_as, reprised_from)
