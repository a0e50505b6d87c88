"""Which other works a work belongs with: the franchise or universe that it is of, and the show that it grew out of."""

from __future__ import annotations

from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded, tidy
from showbible.grammar.slots import Work
from showbible.kinds.attribute.counts import of_the_whole
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.attribute.prose import NO_WORK
from showbible.text.patterns import compiled, later


def _joins(here: Here) -> bool:
    """Whether a section on its making says of the work itself that it is of a franchise."""
    return here.under("production", "development", "overview", "conception") and (
        compiled(r"(?:^|\b)(?:it|the (?:series|show|season)|N) (?:is|was|being|announced|became|would be)\b").search(
            here.line, 0, here.low
        )
        is not None
        and compiled(r"\b(?:film|movie|book|novel|game|character|episode)\b").search(here.line, 0, here.low) is None
    )


@rule(
    "set (in|within) the <work>[, | and |.|;]",
    "(part|season|series|show|entry) (of|in|within|from) the <work>[, | and |.|;]",
    "(takes|taking|took) place (in|within) the <work>[, | and |.|;]",
    "(part|season|series|show|entry|installment|instalment|sequel|prequel) (of|in|within|from) [(the|N's) ]<work> (franchise|universe|media franchise|television franchise|tv franchise|reality franchise|film franchise|shared universe|film series)",
    "set in the <work> (universe|franchise|shared universe)",
    "part of the (global|worldwide|international|hit|popular|long-running|successful|reality|N|media) <work> franchise",
    "(reboot|revival|continuation|reimagining|iteration|incarnation) (of|in) the [(original|popular|classic|long-running) ]<work> franchise",
    "(shares|sharing) continuity with .. the <work>[, | and |.|;]",
    "(belongs to|originated from|originates from|comes from|continues|began|launched) the <work>( franchise| universe|, | and |.|;)",
    trigger="reboot|revival|continuation|reimagining|iteration|incarnation|continuity|set|franchise|universe|belongs|originated|originates|comes|part|series|show|season|entry|place",
)
def shared_universe(work: Work, here: Here) -> Attribute | None:
    """The franchise or shared universe of the work.

    >>> read("It is set in the Tidal Cinematic Universe, sharing continuity with the films.")
    attribute(property='franchise', value='Tidal Cinematic Universe')
    >>> read("It is the sixth series in the Star Harbour franchise.")
    attribute(property='franchise', value='Star Harbour')
    >>> read("The show is set in the Reef universe.")
    attribute(property='franchise', value='Reef')
    >>> read("It is the third series in the Tidalverse, sharing continuity with the films.")
    attribute(property='franchise', value='Tidalverse')
    >>> read("The show takes place in the Tidal Cinematic Universe.")
    attribute(property='franchise', value='Tidal Cinematic Universe')
    >>> read("It shares continuity with the films of the Tidal Cinematic Universe.")
    attribute(property='franchise', value='Tidal Cinematic Universe')
    >>> read("It is the second installment of Ana Sol's Reef franchise.")
    attribute(property='franchise', value='Reef')
    >>> read("It is the third series in the Bronx.")
    >>> read("It is a game show and part of the global Reef Idol franchise.")
    attribute(property='franchise', value='Reef Idol')
    >>> read("It is a reboot of the Reef Rangers franchise.")
    attribute(property='franchise', value='Reef Rangers')
    >>> read("It is part of The Reef Housewives franchise.")
    attribute(property='franchise', value='The Reef Housewives')
    >>> read("The show was announced as part of the Reef franchise.", under="Production")
    attribute(property='franchise', value='Reef')
    >>> read("The film was announced as part of the Reef franchise.", under="Production")
    >>> read("The series belongs to the Tidalverse and is long.")
    attribute(property='franchise', value='Tidalverse')
    >>> read("It is based on an old show and part of the Reef Driver television franchise.")
    attribute(property='franchise', value='Reef Driver')
    >>> read("It is set in the Bronx.")
    """
    if here.scene.kind == "other" or (here.section and not (here.words.endswith("franchise") and _joins(here))):
        return None
    name = tidy(work)
    if not compiled(r"(?:franchise|universe)").search(here.words) and not compiled(
        r"(?:Universe|verse|Multiverse)$"
    ).search(name):
        return None
    return Attribute("franchise", name)


#: What was only spoken of.
_TALKED = later(
    r"\b(?:speculat\w+|rumou?r\w*|reports? (?:said|suggested|claimed)|denied|might|fans (?:thought|believed))\b"
)
#: Whose a show is, and of what sort: "the long-running UPN/CW ", "Ana Sol's prior ".
Whose = Annotated[str, Slot(r"(?:(?:(?:the|an?|[ND](?:'s?)?|[a-z-]+(?:'s)?),? ){1,6}?)", as_folded)]
_OFF = "(spin-off|spinoff)[ (series|show|prequel|sequel|comedy|drama|sitcom)] (of|from|to)"
#: Behind a name: it is no title but a network's or a maker's.
_SORT_NEXT = later(
    r" (?:[a-z-]+ ){0,2}?(?:series|show|sitcom|drama|soap opera|telenovela|programme|program|comedy),? (?:N|Q)"
)


@rule(
    f"{_OFF} <whose>(series|show|sitcom|drama|soap|soap opera|telenovela|programme|program|comedy|comedies|comedy-drama|dramedy|miniseries|serial|cartoon)[,] <work>",
    f"{_OFF} N's <work>",
    "(spin-off|spinoff)[ (series|show)] (of|from|to) N's [(previous|earlier|first|own|hit|original|other|D) ](series|show|sitcom|drama|programme|program)[,] <work>",
    "(spin-off|spinoff)[ (series|show)] (of|from|to) the N (series|show|sitcom|drama|soap|soap opera|programme|program|comedy) <work>",
    "spin-off[ (series|show|prequel|sequel)] (of|from|to) [the ][(television|american|british|original|popular|hit|reality|long-running|sitcom|drama|hbo) ][(series|show|sitcom|drama|programme) ]<work>",
    "spinoff[ (series|show)] (of|from|to) [the ][(television|american|british|original|popular|hit|reality|long-running|sitcom|drama) ][(series|show|sitcom|drama|programme) ]<work>",
    "(spin-off|spinoff)/(reboot|sequel|prequel|revival|continuation) (of|to|from) [the ]<work>",
    "(spin-off|spinoff)[ (series|show)] (of|from|to) [the N ].. (series|show|sitcom|drama|film|films|movie|movies|programme|program)[,] <work>",
    "(spin-off|spinoff) and (sequel|prequel|companion|companion piece|companion series|successor|continuation) (of|to) <work>",
    "(spun off from|spun-off from|spun out of) [the ][(american|british|original|earlier|sitcom|drama) ][(series|show|sitcom|drama) ]<work>",
    trigger="spin|spinoff|spun",
)
def spun_off(work: Work, here: Here, whose: Whose = "") -> list[Attribute] | None:
    """The show that this one grew out of.

    >>> read("It is a spin-off of the sitcom Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read('The show, a spin-off from "Low Water", began in May.')
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off prequel of Low Water created by Ana Sol.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("The writer said that it is a spin-off of the Low Water film.")
    >>> read("It is a spinoff from Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off of Ana Sol's previous series, Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off of the Japanese series Low Water, which was itself a spin-off of The Ebb.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off from the BBC series Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("The show was spun off from Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off of Ana Sol's best work.")
    >>> read("It is the second direct spin-off series of another series, Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It began in May as a spin-off to the successful mystery series Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off of the two films Low Water and The Ebb.")
    attribute(property='spin_off_of', value='Low Water')
    attribute(property='spin_off_of', value='The Ebb')
    >>> read("It is a spin-off and sequel to Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("The show was made as a spin-off/reboot of Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off of Low Water and The Ebb.")
    attribute(property='spin_off_of', value='Low Water')
    attribute(property='spin_off_of', value='The Ebb')
    >>> read("It is a spin-off of the CBS/Hulu sitcom Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spin-off prequel of Ana Sol's prior series Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("A spin-off of NBC's Low Water, the series began in May.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("The show is a spin-off of Sol's Anatomy and was shown in May.")
    attribute(property='spin_off_of', value="Sol's Anatomy")
    >>> read("The show, a spin-off/sequel to Low Water, began in May.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("There was speculation that it would be a spin-off of Low Water.")
    >>> read("Ana Sol left for Deep Water, a spin-off of Harbour Lights.")
    """
    if not of_the_whole(here) or here.scene.kind not in {"season", "series", "list"}:
        return None
    before = here.line[max(0, here.low - 60) : here.low]
    if not compiled(
        r"(?:^|\b(?:is|was|be|as|and|(?:series|show|drama|sitcom|programme),?)) (?:an? |the )?(?:[a-zO\"Q'-]+ ){0,6}$"
    ).search(" " + before):
        owner = compiled(r"N,? (?:which is |an? |the )?(?:[a-zN-]+ ){0,4}$").search(before)
        at = here.low - len(before) + owner.start() if owner else -1
        mark = here.fold.marks.get(at)
        if mark is None or mark.value not in here.scene.titles:
            return None
    if (
        here.line.startswith(("'s", " film"), here.high)
        or _SORT_NEXT.match(here.line, here.high)
        or tidy(work) in here.scene.titles
        or NO_WORK.search(tidy(work))
        or compiled(r"\b(?:not|rejected|planned|proposed|potential|possible|itself) ").search(before)
        or _TALKED.search(here.line, 0, here.low)
    ):
        return None
    begin = here.line.find("N's N", here.low, here.high)
    if begin >= 0 and begin + len("N's N") == here.high:
        first = str(here.fold.marks[begin].value)
        if " " not in first and not lexicon.is_service(first):
            return [Attribute("spin_off_of", tidy(here.fold.words(begin, here.high)))]  # "Reef's Anatomy"
    each = r" and " if compiled(r"\b(?:films|movies) ").search(here.words) else r" and (?=The )"
    return [Attribute("spin_off_of", one) for one in compiled(each).split(tidy(work))]


RULES = (shared_universe, spun_off)
