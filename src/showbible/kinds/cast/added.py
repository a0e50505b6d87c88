"""Who is added to a cast, recurs in it or supports its stars, in words that name no part."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Introduced, People
from showbible.kinds.cast.clauses import NEVER, elsewhere
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled

_TIERS = (
    ("cameo", r"\bcameo|\bspecial appearance"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur|\bsupporting (?:cast|role|capacity)"),
    ("main", r"\bmain\b|\bregulars?\b|\bprincipal\b|\bstarring\b"),
)


def _in_it(players: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    if elsewhere(here):
        return None
    if not all(map(is_performer, players)) or compiled(r" as (?!an?\b)").match(here.line, here.high):
        return None
    tier = tier_told(here.line[here.low : here.high], _TIERS)
    return (Cast(p, None, tier) for p in players if p.casefold() not in here.scene.called)


@rule(
    "<players> (was|were|has been|have been|had been) [also |later |both |all ](added to|brought into) the [series' |show's ][main |regular |recurring |supporting ]cast(.|,|;| for| in (the|season|D))",
    "<players> [had |has |have |also |will |would ](join|joins|joined) the [series' |show's ]cast in (a|an) [major ](main|recurring|supporting|regular|guest|starring) (role|capacity)(.|,|;| and| for)",
    "<players> (was|were|has been|have been|had been|had also been|has also been) [also |later ]cast in [a |an |major |a major ](main|recurring|supporting|regular|guest) (role|roles|capacity)(.|,|;| for| in (the|season))",
    "<players> [will |would |also ](appear|appears|appeared|recur) in (a|an) (recurring|supporting|guest) capacity",
    "<players> [also |all |both ](recur|recurs|recurred)(.|,|;| throughout| in the (season|series))",
    "previous (main cast members|cast members|series regulars|regulars|stars) <players> [all |also |both ](return|returned|returns|came back)(.|,|;| as special guest stars| as guest stars| in guest roles| as guests| while)",
    trigger="added|brought|join|joins|joined|cast|capacity|recur|recurs|recurred|previous",
    never=NEVER,
    last=True,
)  # fmt: skip
def added(players: People, here: Here) -> Iterator[Cast] | None:
    """Who is added to the cast, or is in it in which capacity.

    >>> read("In May, Ana Sol and Bo Lind were added to the main cast.", under="Casting")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("It was said that Ana Sol had joined the cast in a recurring role.")
    cast(performer='Ana Sol', tier='recurring')
    >>> read("Five days later, Ana Sol had also been cast in a recurring role.")
    cast(performer='Ana Sol', tier='recurring')
    >>> read("Ana Sol, Bo Lind and Cy Marsh also recur.", under="Cast")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    cast(performer='Cy Marsh', tier='recurring')
    >>> read("Previous series regulars Ana Sol and Bo Lind returned as special guest stars.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Previous main cast members Ana Sol and Bo Lind also returned.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("The theme of Ana Sol and Bo Lind was added to the score.")
    >>> read("Themes from Harbour Lights recur.")
    >>> read("Ana Sol was not added to the cast.")
    """
    if compiled(r"\b(?:characters?|roles?|parts?) (?:of|named|called) (?:the )?$").search(here.line[: here.low]):
        return None
    return _in_it(players, here)


@rule(
    "(supported|joined) by <players>(.|,|;)",
    trigger="supported|joined",
    never=NEVER,
    last=True,
)
def supports(players: Introduced, here: Here) -> Iterator[Cast] | None:
    """Who stands by the stars of a sentence.

    >>> read("It stars Ana Sol as Mira, supported by Bo Lind, Cy Marsh and Di Low.")
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    cast(performer='Di Low')
    >>> read("The bill was supported by Bo Lind and Cy Marsh.")
    """
    stars = compiled(r"\bstar(?:s|red|ring)?\b(?! trek| wars)[^.;]*, $").search(here.line[: here.low])
    return _in_it(players, here) if stars else None


@rule(
    "characters [on the show |in the series ](is|are|was|were) voiced [.. ]by <players>(.|,|;)",
    "[recurring |supporting |minor |other ]characters[ ..][,] (played|portrayed|voiced|performed) by <players>(.|,|;)",
    "cast members [of the (season|series|show) |for the (season|series) ][, who ..,] (include|included|are|were)[:] <players>",
    "main cast (was|is) announced and (included|includes) <players>",
    trigger="voiced|played|portrayed|performed|include|included|are|were|includes",
    never=NEVER,
    last=True,
)
def cast_of(players: People, here: Here) -> Iterator[Cast] | None:
    """Those of a cast, one after another, behind what they do in it.

    >>> read("Other characters were voiced by Ana Sol, Bo Lind and Cy Marsh.", under="Cast")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("It has several recurring characters, portrayed by Ana Sol and Bo Lind.", under="Cast")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("In May the full main cast was announced and included Ana Sol and Bo Lind.", under="Casting")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("It is based on two characters of the film, originally played by Ana Sol and Bo Lind.", under="Cast")
    >>> read("Fears were voiced by the crew.")
    """
    if compiled(r"\b(?:films?|originally|had been|previously|formerly|first)\b").search(here.line, 0, here.high):
        return None
    return _in_it(players, here)


RULES = (added, supports, cast_of)
