"""Who lends a voice to whom, plays several at once, or is seen as himself, in words that name the parts behind what they are."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Parts, People
from showbible.kinds.cast.clauses import ELSEWHERE, headed_tier, in_another, of_another, paired
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.text.patterns import later

_NEVER = ELSEWHERE + "|music|reception|critical|plot|synopsis|critic|response|soundtrack"
#: What denies it or puts it to another time.
_NOT = later(
    r"\b(?:not|never|declined|refused|auditioned|considered|wanted|hoped|formerly|previously|best known|known for)\b"
)


def _cast(players: tuple[str, ...], parts: tuple[str, ...], here: Here) -> Iterator[Cast] | None:
    if of_another(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    return None if _NOT.search(here.line[: here.high]) else paired(players, parts, headed_tier(here))


@rule(
    "<players> [also |both |all ](provides|provided|provide|supplies|supplied|supply|performs|performed|records|recorded|does|did) (the|his|her|their) [singing |speaking |original |English ](voice|voices|voicework|vocals) (of|for) [both ][the (character|characters|role|roles|part|parts) [of ]]<parts>(.|,|;| and| in| who| for| on| from| until| throughout| during| as)",
    "<players> [also ](lends|lent|lend|gives|gave) (the|his|her|their) (voice|voices) to [both ][the (character|characters|role|roles) [of ]]<parts>(.|,|;| and| in| who| for| on| from| until| throughout| during| as)",
    trigger="voice|voices|voicework|vocals",
    never=_NEVER,
    last=True,
)
def gives_voice(players: People, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Somebody gives his voice to one or several.

    >>> read("Ana Sol provides the voices of Tom, Mira and Captain Reyes.", under="Cast")
    cast(performer='Ana Sol', character='Tom')
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Ana Sol', character='Captain Reyes')
    >>> read("Bo Lind supplied the singing voice for Tom Reyes in the finale.", under="Cast")
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Bo Lind never provided the voice for Tom Reyes.", under="Cast")
    >>> read("The choir provided the voices of the storm.", under="Cast")
    """
    return _cast(players, parts, here)


@rule(
    "<players> [also |both |all ](voices|voiced|voice|plays|played|play|portrays|portrayed|performs|performed) [..] (characters|roles|parts)(:|,| –| —) [including |such as |namely |among them ]<parts>(.|;| and| in| as)",
    "<players> [also |both |all ](voices|voiced|voice|plays|played|play|portrays|portrayed|performs|performed) [..] (characters|roles|parts) (including|such as|like|namely) <parts>(.|,|;| and| in| as)",
    "<players> [also |both |all ](provides|provided|provide|supplies|supplied|does|did) [..] voices(,|) (including|such as|like|for) [those of ]<parts>(.|,|;| and| in| as)",
    trigger="characters|roles|parts|voices",
    never=_NEVER,
    last=True,
)
def plays_several(players: People, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Somebody plays several, who are named behind how many they are.

    >>> read("Ana Sol voices three of the main characters: Tom Vale, Mira Vale, and the Captain.", under="Voice cast")
    cast(performer='Ana Sol', character='Tom Vale')
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Ana Sol', character='Captain')
    >>> read("Bo Lind voices various characters, including Tom Vale and Edda Kane.", under="Cast")
    cast(performer='Bo Lind', character='Tom Vale')
    cast(performer='Bo Lind', character='Edda Kane')
    >>> read("Ana Sol provides further additional voices such as Ben Hale.", under="Cast")
    cast(performer='Ana Sol', character='Ben Hale')
    >>> read("Ana Sol played roles such as that of Tom Vale.", under="Cast")
    >>> read("The songs play several parts, including Ebb and Flow.", under="Cast")
    """
    return _cast(players, parts, here) if len(players) == 1 else None


@rule(
    "(featured|features|featuring|includes|included|saw|sees) [a (cameo|guest) (appearance|role) by ]<players> as (himself|herself|themselves)",
    trigger="himself|herself|themselves",
    never=_NEVER,
    last=True,
)
def has_as_themselves(players: People, here: Here) -> Iterator[Cast] | None:
    """Whom an episode features as himself.

    >>> read("The tenth episode featured Ana Sol as herself.", under="Cast")
    cast(performer='Ana Sol', character='Ana Sol', tier='cameo')
    >>> read("The tenth episode featured Ana Sol.", under="Cast")
    """
    if of_another(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    return (Cast(p, p, "cameo") for p in players)


@rule(
    "<players> [also |both |each ](voices|voice|voiced|plays|play|played|portrays|portray|portrayed) the (eponymous|titular|title|lead|main|central) [C |two ](characters|character|roles|role|duo|pair|protagonist|protagonists|siblings|brothers|sisters|couple|family)(.|,|;| and| with| while)",
    "with <players> (voicing|playing|portraying) (the rest|the other|the remaining|the supporting|various|other|additional|several|multiple|their|his|her)",
    trigger="eponymous|titular|title|lead|main|central|voicing|playing|portraying",
    never=_NEVER,
    last=True,
)  # fmt: skip
def plays_the_leads(players: People, here: Here) -> Iterator[Cast] | None:
    """Who plays the leads or the rest, where no part is named.

    >>> read("Bo Lind voices the titular characters, with Ana Sol and Una Birch voicing the rest of the family.", title="Harbour Lights")
    cast(performer='Bo Lind')
    cast(performer='Ana Sol')
    cast(performer='Una Birch')
    >>> read("The band plays the title role, with Ana Sol playing her harp.", title="Harbour Lights")
    """
    if of_another(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    if _NOT.search(here.line[: here.high]) or _TUNE.match(here.line, here.high):
        return None
    return (Cast(p, None, headed_tier(here)) for p in players)


#: What else is played.
_TUNE = later(
    r" (?:[a-z]+ ){0,2}(?:harps?|guitars?|piano|drums?|songs?|music|tunes?|games?|cards|instruments?|bass|violin|matches|hands?)\b"
)


RULES = (plays_the_leads, gives_voice, plays_several, has_as_themselves)
