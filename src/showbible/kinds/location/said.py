"""What says by other words than "set" where a work takes place: "its main setting is N", "the story unfolds in N"."""

from __future__ import annotations

from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.kinds.location.places import split
from showbible.text.patterns import later

TOWN = r"(?:town|city|village|suburb|community|county|neighbou?rhood|borough|district|island|kingdom|land|parish|seaside resort)"
#: "The story unfolds in N".
_UNFOLDS = later(
    r"\b(?:story|stories|action|plot|events|series|show|drama) (?:unfolds?|plays? out|is played out|are played out) (?:mainly |mostly |largely |primarily )?in (?:the )?(?:(?:town|city|village|suburb|island) of )?(?P<names>N(?:, N)?)(?!'s)"
)
#: Where people live, and the work takes place with them: "live in N, where the series is set".
_AND_SET = later(
    r"\bin (?:the )?(?:(?:town|city|village|suburb) of )?(?P<names>N(?:, N)?),? where (?:the|this) (?:series|show|story|drama|sitcom|action) (?:(?:is|was) set|takes place|took place|unfolds)\b"
)
#: What the setting is, by that word: "the setting of the series is the city of N".
_SETTING_IS = later(
    rf"\b(?:setting (?:of|for) the (?:series|show|drama|story|sitcom)|(?:series|show)'s? (?:main |primary |principal )?setting) (?:is|was) (?:the |an? )?(?:[a-zN-]+ ){{0,3}}?(?:{TOWN} of )?(?:the )?(?P<names>N(?:, N)?)(?!'s| [a-z]*(?:ing|ed)\b)"
)
#: The makers set it somewhere: "she set the series in N".
_SET_IT = later(
    r"(?:^|\bN |\b(?:he|she|they|writers|producers|creators|to) )(?:decided to |chose to |purposely |deliberately |originally )?sets? (?:the|this) (?:series|show|story|drama|sitcom|action) (?:in|on) (?:the )?(?:[a-z-]+ ){0,3}?(?:(?:town|city|village|island) of )?(?P<names>N(?:, N)?)(?!'s)"
)
#: Somewhere was made the setting: "she chose N as the setting", "N was chosen as the setting".
_CHOSEN = later(
    r"\b(?:chose|chosen|selected|picked|settled on|decided on|decided upon) (?:the )?(?:[a-z-]+ ){0,3}?(?:(?:town|city|village|island) of )?(?P<names>N(?:, N)?) (?:as|for) (?:the|its|their) (?:[a-z]+ )?setting\b"
    r"|(?:^|[,;] |\band |\bthat )(?:the )?(?:(?:town|city|village|island) of )?(?P<chosen>N(?:, N)?) (?:was|is) (?:[a-z]+ )?(?:chosen|selected|picked|used) (?:as|for) (?:the|its|their) (?:[a-z]+ )?setting\b"
)
#: Set there some time on, or to be set there, or in all its episodes: "set five years after the first one in N", "its episodes are set in N".
_SET_ON = later(
    r"\b(?:series|show|season|it|drama|story|(?:season|series) C|^(?:all |most )?(?:of )?(?:the |its )?(?:C )?episodes)(?:,? (?:is|was|are|were|will be|would be|will also be|would also be))?(?: mostly| mainly| primarily| largely| entirely)? (?:set|takes place)"
    r"(?:,? (?:C|several|some|many|a few) (?:years|months|weeks|days|decades) (?:after|before|later|earlier|on|prior)(?: [a-zO]+){0,7}?,?)? in (?:the )?(?:(?:small |fictional |suburban |rural )*(?:town|city|village|suburb|island) of )?(?P<names>N(?:, N)*(?:,? and N)?)(?!'s)"
)
#: The main place of it: "its main setting is N", "the city of N is the main setting".
_MAIN_IS = later(
    rf"(?:^|[,;] )(?:the|its) (?:main|primary|principal) setting (?:of the [a-z]+ )?(?:is|was) (?:the |an? )?(?:[a-z-]+ ){{0,3}}?(?:{TOWN} of )?(?P<names>N(?:, N)?)(?:(?: in|, an? (?:[a-z-]+ ){{0,2}}{TOWN} in) (?:the )?(?P<within>N))?(?=[,.;]|$)"
    rf"|^(?:the )?(?:(?:[a-z-]+ ){{0,2}}{TOWN} of )?(?P<chosen>N(?:, N)?) (?:is|was|serves as|served as) the (?:main|primary|principal|central) setting (?:of|for) the (?:series|show|season|drama|story)\b"
)
#: The story goes there with a new season: "the second season moves the action to N", "the setting shifts to N".
_MOVES_TO = later(
    r"(?:\bseason|\bseries|\bseason C|^it) (?:moves|moved|relocates|relocated|shifts|shifted|takes|took|transfers|transferred) (?:the|its) (?:action|story|setting) (?:from (?:the )?N(?:, N)? )?to (?:the )?(?:(?:town|city|village|suburb) of )?(?P<names>N(?:, N)?)(?!'s)"
    r"|^(?:the|its) (?:action|story|setting) (?:(?:is )?(?:moves|moved|relocates|relocated|shifts|shifted)) (?:from (?:the )?N(?:, N)? )?to (?:the )?(?:(?:town|city|village|suburb) of )?(?P<chosen>N(?:, N)?)(?!'s)"
)
#: What says by another word than "set" where the work is set.
_SO_SAID = (_SET_ON, _MAIN_IS, _MOVES_TO, _SETTING_IS, _SET_IT, _CHOSEN, _AND_SET, _UNFOLDS)

#: Of these, what is said of one season.
_OF_A_SEASON = (_SET_ON, _MAIN_IS, _MOVES_TO)


class Said(NamedTuple):
    """The places that a sentence says the work is set in, and the stretch of its fold that says so."""

    names: list[str]
    stretch: tuple[int, int]


#: The season that a sentence speaks of: "the O season", "season C".
_SEASON = later(
    r"\b(?:(?<!after the )(?<!of the )(?P<th>O)(?: and final)? (?:season|series)|(?:season|series) (?P<no>C))\b"
)


def said_so(line: Fold, scene: Scene) -> Said | None:
    """The settings that a sentence tells of by other words than "set", unless it tells of another season."""
    for sought in _SO_SAID:
        m = sought.search(line.line)
        if m is None:
            continue
        if sought in _OF_A_SEASON and (_of_another(line, m.end(), scene) or (sought is _MOVES_TO and not scene.season)):
            return None
        groups = m.groupdict()
        names = split(line, *m.span("names" if groups["names"] else "chosen"))
        if groups.get("within") and len(names) == 1 and "," not in names[0]:
            names = [f"{names[0]}, {line.words(*m.span('within'))}"]
        return Said(names if sought in _OF_A_SEASON else names[:1], m.span())
    return None


#: What the season is to another: "A prequel to the events of the O season,".
COMPARED = later(
    r"(?:an? (?:[a-z]+ )?(?:prequel|sequel|follow-up|departure|contrast)|unlike|set|taking place) [^,;]{3,60}, "
)


def _of_another(line: Fold, end: int, scene: Scene) -> bool:
    """Whether the sentence speaks of a season that the article isn't about, before ``end``."""
    aside = COMPARED.match(line.line, 0, end)
    told = (
        line.marks[m.start(m.lastgroup or 0)] for m in _SEASON.finditer(line.line, aside.end() if aside else 0, end)
    )
    return any(mark.value != scene.season for mark in told)
