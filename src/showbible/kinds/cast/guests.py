"""Guests and cameos in passages of their own: who appears in which episode."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, People, Person, Quoted
from showbible.kinds.cast.fact import Cast

_PASSAGES = "guest|cameo|special|appearance|celebrity"


def _tier(here: Here) -> str:
    """Guests, unless the heading or the paragraph says that they appear as themselves or in cameos."""
    words = here.fold.text
    themselves = "cameo" in words or "themselves" in words or here.under("cameo")
    return "cameo" if themselves else "guest"


def _guests(players: tuple[str, ...], here: Here) -> Iterator[Cast]:
    return (Cast(p, None, _tier(here)) for p in players if len(p.split()) > 1)


@rule("<players> in <episode>", trigger="in", under=_PASSAGES)
def guests_in(players: People, episode: Quoted, here: Here) -> Iterator[Cast]:
    """Guests, each with the episode that he appears in.

    >>> read('Other guests include: John Hew in "Slack Tide" (series 1); Pat Cask and Bo Lake in "The Bar".', under="Guests")
    cast(performer='John Hew', tier='guest')
    cast(performer='Pat Cask', tier='guest')
    cast(performer='Bo Lake', tier='guest')
    >>> read('Mira in "Slack Tide" is sad.', under="Guests")
    """
    return _guests(players, here)


@rule(
    "<player> .. (appeared|appears|guest starred|guest stars) in [the ].. <episode>[,] (where|in which) (he|she|they) (played|plays|portrayed) [the character of |the role of ]<part>",
    trigger="appeared|appears|guest",
    never="reception|critical|accolades|release|broadcast",
)
def guest_played(player: Person, episode: Quoted, part: Part) -> Cast:
    """A guest, his episode and his part.

    >>> read('Hal Sheen appeared in the series 2 episode "Soundings", where he played the character of Lar Hodge.')
    cast(performer='Hal Sheen', character='Lar Hodge', tier='guest')
    >>> read('The harbour appeared in "Soundings".')
    """
    return Cast(player, part, "guest")


@rule(
    "<players> .. (appeared|appears|appear|starred|guest starred|guest-starred) in [the ][series C |O season |O series |O ]episode <episode>",
    "<players> (appears|appear|appeared) as (an|a) .. later in the same episode",
    trigger="appeared|appears|appear|starred|guest",
    under=_PASSAGES,
)
def guests_of_episode(players: People, here: Here, episode: Quoted = "") -> Iterator[Cast]:
    """Guests of one episode.

    >>> read('Merv Hull also starred in the series 2 episode "Working Men".', under="Special guests")
    cast(performer='Merv Hull', tier='guest')
    >>> read('It starred in the second episode.', under="Special guests")
    """
    return _guests(players, here)


RULES = (guests_in, guest_played, guests_of_episode)
