"""Who is seen or heard in passing: guests and cameos in any tense, guests named behind "such as", voices of the unnamed."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced, Part, Person
from showbible.kinds.cast.clauses import ELSEWHERE, elsewhere, in_another, part_behind
from showbible.kinds.cast.entries import is_performer
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.heads import tier_told
from showbible.text.patterns import compiled, later

_NEVER = ELSEWHERE + "|reception|critical|music|response|plot|synopsis|contestants"
#: What stands between a subject and its verb.
_AUX = (
    "[would |will |has |have |had |is to |are to |was to |were to |does |did ][not only ]"
    "[also |both |all |each |later |briefly |again |even |then |once |occasionally |frequently |regularly |subsequently |previously ]"
)
#: What guests and those in cameos do.
_VISIT = (
    "(guest star|guest stars|guest starred|guest-star|guest-stars|guest-starred|guested|cameo|cameos|cameoed|"
    "(make|makes|made|making|have|has|had) [a |an |the |his |her |their |several |two |three |C |some |numerous |multiple |other |another ][..](guest|cameo|special guest) "
    "(appearance|appearances|role|roles|spot|spots|part|parts)|(make|makes|made|making|have|has|had) [a |an |the |his |her |their |several ][..](cameo|cameos))"
)
_TIERS = (("cameo", r"\bcameo"), ("guest", r"\bguest"))
#: What speaks against it, in the clause.
_NOT = later(
    r"\b(?:not(?! only)|never|wanted|hoped|asked|offered|considered|rumou?red|declined|refused|talks|if|contestants?|before|known for|best known)\b"
)


def _told(players: tuple[str, ...], here: Here, tier: str | None) -> Iterator[Cast] | None:
    """Players without a part (or the one with the part behind him), where nothing speaks against it."""
    named = [p for p in players if p.casefold() not in here.scene.called]
    if elsewhere(here) or _NOT.search(here.line[: here.high]) or not named or not all(map(is_performer, named)):
        return None
    if compiled(r",? (?:[a-zA-Z]+ ){0,8}(?:himself|herself|themselves)\b").match(here.line, here.high):
        return None
    part = part_behind(here) if len(named) == 1 else None
    return (Cast(p, part, tier) for p in named)


@rule(
    f"<players>[,] {_AUX}{_VISIT}",
    trigger="guest|guest-star|guest-stars|guest-starred|guested|cameo|cameos|cameoed",
    never=_NEVER,
    last=True,
)
def visits_anyhow(players: Introduced, here: Here) -> Iterator[Cast] | None:
    """Who guest stars or is seen in a cameo, in any tense, whatever he is.

    >>> read("The singer-songwriter Ana Sol also makes a cameo appearance in the season.")
    cast(performer='Ana Sol', tier='cameo')
    >>> read("Over the years, Ana Sol and Bo Lind have made several guest appearances.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol, Bo Lind, and Cy Marsh have guest starred as minor villagers.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read("Ana Sol will later guest star as the mayor Edda Vale.")
    cast(performer='Ana Sol', character='Edda Vale', tier='guest')
    >>> read("Ana Sol had made a guest appearance on the sitcom Slack Tide.")
    >>> read("Ana Sol never made a cameo appearance.")
    >>> read("Captain Mira Vale has a guest room.")
    """
    return _told(players, here, tier_told(here.line[here.low : here.high], _TIERS))


@rule(
    "(guest stars|guests|guest actors|special guests|celebrity guests|guest performers|cameos|cameo appearances)[,] (such as|like|including|among them|among whom were|most notably|namely) <players>",
    trigger="guests|stars|actors|performers|cameos|appearances",
    never=_NEVER,
    last=True,
)
def such_guests(players: Described, here: Here) -> Iterator[Cast] | None:
    """Guests who are named as some of many.

    >>> read("Several guest stars, such as Ana Sol, Bo Lind and the chef Cy Marsh, have been featured in the series.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read("The hotel's guests, such as Mira Vale, are rich.", under="Plot")
    """
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:hotel|wedding|party|dinner|house|inn|paying)(?:'s)? (?:[a-z]+ )?$").search(
        here.line[: here.low]
    ):
        return None
    if compiled(r" as (?:the )?N|'").match(here.line, here.high):
        return None
    return _told(players, here, tier_told(words, _TIERS))


@rule(
    "[the ](voice|voices|voice talents|vocal talents) of [the ][actors |comedians ]<players> (is|are|was|were|can be) [also |all |both ](featured|heard|used|included)",
    "<players> [also |both |all ](voices|voiced|voice) (one|some|several|many|most|two|three|C|a few|various|multiple|numerous|other|additional|minor|the other|the rest) [of ][the |its |these ][..](characters|character|roles|parts|villagers|creatures|animals|people|residents|figures|ones|aliens|robots|children|kids)",
    "<players> [also |both |all |each ](appears|appear|appeared) as (one of|some of|several|many|two|three|C|a few|various|multiple|numerous|other|additional|minor) [of ][the |its |these ][..](characters|character|roles|parts|villagers|people|residents|figures)",
    trigger="voice|voices|voiced|appears|appear|appeared",
    never=_NEVER,
    last=True,
)
def sounds(players: Described, here: Here) -> Iterator[Cast] | None:
    """Whose voice is heard, or who is seen in parts that aren't named.

    >>> read("The voices of Ana Sol and Bo Lind are heard in the series.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol also voiced one of the villagers.")
    cast(performer='Ana Sol')
    >>> read("Bo Lind appears as several minor characters.")
    cast(performer='Bo Lind')
    >>> read("The voices of Reef and Ebb are heard at night.")
    >>> read("Ana Sol voiced one of the songs.")
    """
    if compiled(r" (?:of|from|in|on) (?:the )?[NQ]|,? (?:including|such as|namely|like|:)").match(here.line, here.high):
        return None
    return None if compiled(r"\bvoice of N").search(here.line) and in_another(here) else _told(players, here, None)


@rule(
    "<player> [also |later |briefly ](provides|provided|provide|supplies|supplied|lends|lent|gives|gave|does|did|records|recorded) (a|an|the|his|her) [..]voice (of|for|to) (a|an|the) [..] (named|called) <part>(.|,|;| and| in| who| for)",
    "<player> (is|was|remains|became|becomes) [also |again ]the voice (of|behind) <part>(.|,|;| and| in| who| for)",
    trigger="voice",
    never=_NEVER,
    last=True,
)
def is_the_voice(player: Person, part: Part, here: Here) -> Cast | None:
    """Who is the voice of whom.

    >>> read("Ana Sol provided a voice for a tired donkey named Tumble.")
    cast(performer='Ana Sol', character='Tumble')
    >>> read("Bo Lind is the voice of Mr. Tumble.")
    cast(performer='Bo Lind', character='Mr. Tumble')
    >>> read("Ana Sol became the voice of a generation.")
    >>> read("Ana Sol is the voice of Reef FM.", under="Reception")
    """
    if elsewhere(here) or _NOT.search(here.line[: here.high]) or not is_performer(player):
        return None
    if part.casefold() in here.scene.called:
        return None
    return Cast(player, part)


RULES = (visits_anyhow, such_guests, sounds, is_the_voice)
