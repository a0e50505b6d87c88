"""Parts before which it is said what they are, in any words: "Ana Sol plays weary hospital administrator Mira Vale"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Parts, Words
from showbible.kinds.cast.clauses import ELSEWHERE, headed_tier, in_another, led_tier, of_another, paired
from showbible.kinds.cast.coming import in_full
from showbible.kinds.cast.fact import Cast
from showbible.text.patterns import later

#: Words after which a name is no part of what is played.
_NO_PART = later(
    r"\b(?:of|with|from|as|by|like|to|in|on|for|than|opposite|against|alongside|and|or|at|into|through|roles?|parts?|characters?|songs?|music|games?|cards|"
    r"piano|guitar|drums|both|when|that|who|which|where|version|versions|(?<!show )(?<!fictional )(?<!radio )hosts?|not|never|hymns?|tunes?|covers?|live|well|fellow|actor|actress|star|stars)\b|'s?$"
)

#: Between two words for what somebody is like: "weary and lonely".
_TWO = later(r"(?<=[a-z]) and (?=[a-z-]+$)")


@rule(
    "<players>[, who][ also][ briefly][ later] (play|plays|played|portray|portrays|portrayed|voice|voices|voiced|playing|portraying|voicing) [(a|an|the|his|her|their) ]<what>[,] <parts>(.|,|;| and| in| who| whose| for| on| from| until| throughout| during| at| opposite| alongside| while| with)",
    trigger="play|plays|played|portray|portrays|portrayed|voice|voices|voiced|playing|portraying|voicing",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis|writing|critic|response",
    last=True,
)  # fmt: skip
def plays_some(players: Described, what: Words, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """A player and his part, before which it is said what the part is.

    >>> read("Ana Sol portrays weary hospital administrator Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol, who voiced outgoing harbourmaster Tom Reyes, said so.")
    cast(performer='Ana Sol', character='Tom Reyes')
    >>> read("Ana Sol portrayed the lonely and insecure Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol plays the fictional host Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol played cards with Tom Reyes.")
    >>> read("Ana Sol plays piano, and Tom Reyes sings.")
    """
    if _NO_PART.search(_TWO.sub(" ", what)) or of_another(here) or in_another(here):
        return None
    return (
        paired(players, parts, headed_tier(here) or led_tier(f"the {what}"))
        if all(in_full(p, here) for p in players)
        else None
    )


RULES = (plays_some,)
