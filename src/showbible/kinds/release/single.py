"""Whether the words in front of a verb of showing mean a single episode, and not the first or the last."""

from __future__ import annotations

from showbible.text.patterns import later

_THE_ONE = later(r"\bthe episode (?:[a-z]+ ){0,3}$")
_OF_A_SORT = later(
    r"\ban? (?:(?:live|musical|clip|crossover|flashback|bottle|christmas|halloween|special|single|recap|bonus|further|new|later) )+episode (?:[a-z]+ ){0,3}$"
)
#: "the thousandth episode", "the penultimate episode".
_BY_ITS_RANK = later(
    r"\b(?:[a-z-]+(?:dth|ieth|nth|fth|xth|hth)|milestone|latest|penultimate|next|previous|crossover) (?:[a-z]+ )?episode (?:(?:was|of the (?:series|show)) )*$"
)
#: The first or the last of them with its title: "the season finale, Q, aired".
NAMED_END = later(
    r"\b(?:season|series|show's?|its|the)(?: (?:C|one|two|three|four|five|six|seven|eight|nine|ten))? (?:premiere|debut|pilot|opener|(?<!winter )(?<!fall )finale)(?: episode)?,? Q,? (?:(?:was|were|first|originally) )*$|\b(?:the|its) (?:pilot|(?:very )?(?:final|last) episode|O episode of (?:the|its) (?:O )?(?:season|series|show|run)),? Q,? (?:(?:was|were|first|originally) )*$"
)
#: "with an episode on tides first broadcast in": one of many.
_ONE_OF_MANY = later(
    r"\b(?:an|another|one) episode (?!(?:per|an?|each|every)\b)(?:(?!(?:it|they|the series|the show)\b)[a-zNCOQ'-]+ ){0,8}$"
)

#: What came when the season had begun: "the remaining ten episodes aired from", "the other half".
_THE_REST = later(
    r"\b(?:remaining|other|latter|rest of the)(?: (?:[a-z]+|C))? (?:episodes|half|part|instal?lments|ones) (?:(?:was|were|then|also|began|started) )*$"
)


def is_single(near: str) -> bool:
    """Whether the folded words in front of a verb end with one of many episodes, or with some that came later.

    >>> is_single("the thousandth episode "), is_single("the show had an episode on gulls O ")
    (True, True)
    >>> is_single("the remaining C episodes ")
    True
    >>> is_single("the first episode ")
    False
    """
    return any(words.search(near) for words in (_THE_ONE, _OF_A_SORT, _ONE_OF_MANY, _BY_ITS_RANK, _THE_REST))
