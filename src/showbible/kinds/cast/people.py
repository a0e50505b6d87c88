"""Real people: whom a reality or documentary show follows, as its lead tells."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced
from showbible.kinds.cast.clauses import of_another
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import compiled, later

#: What a show on real people is called in the first words of its article.
_REAL = later(
    r"\b(?:reality|documentary|docuseries|docu-?(?:series|soap)|factual|lifestyle|observational|travel(?:ogue)?|cooking|cookery|renovation)\b"
)
#: A show of contestants, or one that is no series of its own.
_CONTEST = later(
    r"\b(?:competition|contests?|contestants?|compete\w*|game show|quiz|dating|talent|eliminat\w+|docu-?drama|histor\w+|biograph\w+)\b"
)
_OPENING = 420
_NEVER = "plot|synopsis|reception|critical|award|spin-off|episode|contestant"


@rule(
    "(follows|followed|following|chronicles|chronicled|chronicling|documents|documented|documenting|profiles|profiled|features|featured|featuring|stars|starred|starring|showcases|"
    "(centers|centres|focuses|focused|focusing|centered|centred) [mainly |primarily |largely ]on|revolves around) [.. (life|lives|careers|adventures|work|exploits|family|careers) of ]<people>",
    trigger="follows|followed|following|chronicles|chronicled|chronicling|documents|documented|documenting|profiles|profiled|features|featured|featuring|stars|starred|starring|showcases|"
    "centers|centres|focuses|focused|focusing|centered|centred|revolves",
    never=f"{_NEVER}|cast|character|production|development",
    last=True,
)
def followed(people: Introduced, here: Here) -> Iterator[Cast] | None:
    """Whom a show on real people follows.

    >>> read("It is a reality series that follows the daily lives of sisters Ana Sol, Una Sol and Ida Reed.")
    cast(performer='Ana Sol')
    cast(performer='Una Sol')
    cast(performer='Ida Reed')
    >>> read("The reality series stars the couple Ana Sol and Bo Lind, who repair boats.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("The drama follows the nurse Mira Vale.")
    >>> read("The reality competition features the singers Ana Sol and Bo Lind.")
    >>> read("The documentary series follows Reef and Ebb.")
    """
    opening = here.fold.text[:_OPENING].casefold()
    if here.section or here.scene.kind not in {"season", "series"} or of_another(here):
        return None
    if _REAL.search(opening) is None or _CONTEST.search(here.fold.text.casefold()):
        return None
    named = [p for p in people if p.casefold() not in here.scene.called]
    if not named or not all(map(is_performer, named)):
        return None
    tier = "main" if compiled(r"star(?:s|red|ring) ").match(here.line, here.low) else None
    return (Cast(p, None, tier) for p in named)


@rule("(stars|starred|starring) [the ]<people>", trigger="stars|starred|starring", never=_NEVER, last=True)
def stars_by_trade(people: Described, here: Here) -> Iterator[Cast] | None:
    """Who stars in a show, behind what he is.

    >>> read("It stars chef Ana Sol, who visits her rivals, and the baker Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    >>> read("It starred comedian Ana Sol as Mira.")
    >>> read("It stars singer Mira.")
    >>> read("It stars Ana Sol.")
    """
    words = here.line[here.low : here.high]
    if compiled(r"^star\w+ (?:the )?N").match(words) or compiled(r",? as |'").match(here.line, here.high):
        return None
    if here.scene.kind not in {"season", "series"} or of_another(here) or not all(map(is_performer, people)):
        return None
    if here.section and not here.under("cast", "production", "development"):
        return None
    return (Cast(p, None, "main") for p in people)


RULES = (followed, stars_by_trade)
