"""What sentences say of characters and players who come from another work or go to one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Parts, Person, Work
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import Few, Other, may_be_work, played_there, ties
from showbible.text.patterns import later


@rule(
    "(reprise|reprises|reprised|reprising|reprisal of) (his|her|their|the|its) [respective |recurring |guest |starring ](role|roles|part|parts|character|characters) [(as|of) <part>[, <part>][, <part>][[,] and <part>] ]from <work>[, <second>][[,] and <third>]",
    "(reprise|reprises|reprised|reprising) (his|her|their|the) [respective |recurring ](role|roles|part|parts|character|characters) [(as|of) <parts> ][respectively[,] ](in|on|for|during) [(a|an) [(brief|short|guest|cameo|special) ](cameo|cameos|appearance|appearances|sketch|spot) (in|on) ][(guest|cameo|special) appearances (in|on) ][(an|a|the) [(D|O|C-part|final|special|crossover|series) ]episode of |a short sketch on |a sketch on |a cameo in |episodes of ]<work>",
    "(reprising|reprises|reprised|reprise) (his|her|their) <work> (role|roles|character)",
    "(reprising|reprises|reprised|reprise) (his|her|their) (role|roles|part|parts) (in|for) (a|an|the) ..(special|film|movie|miniseries|short|play|revival|reunion|game)[,| titled| called| entitled] <work>",
    trigger="reprise|reprises|reprised|reprising|reprisal",
)
def role_from(
    work: Other,
    here: Here,
    part: Part | None = None,
    parts: Parts = (),
    second: Other | None = None,
    third: Other | None = None,
) -> Iterator[TieIn]:
    """Somebody plays here whom they play in another work.

    >>> read("Ana Sol stars as Mara, reprising her role from the series Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind, reprising his role as Cass from Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='shared_character')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read('Ana Sol and Bo Lind reprised their roles as Mara and Cass for a cameo appearance in an episode of "Low Sands".')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("They reprised their roles as Mara, Cass, Edda and Tom respectively in an episode of Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Many of the cast reprised their roles for a one-off special titled Harbour Lights: Homecoming.")
    tie_in(target='Harbour Lights: Homecoming', relation='shared_character')
    >>> read('Ana Sol reprised her role as Mara in "Low Sands", the finale.')
    >>> read("Bo Lind reprised his role from the first season.")
    >>> read("Several of them reprise their MCU roles.")
    """
    for one in filter(None, (work, second, third)):
        yield from ties(one, here, "shared_character")


@rule(
    "(returns|returned|return|appears|appear|appeared|appearing|stars|star|starred|starring|starring|cameos|featured|recurs) as [his |her |their |the ][...]<part> from <work>[, <second>][[,] and <third>]",
    "<part>, (a|an|the) <few>character (from|of|in|on) <work>, (appears|appeared|makes|made|guest|was|is|returns|returned)",
    "(stars|star|starred|starring|appears|appear|appeared) as <part>, (a|an|the) <few>character (from|of|in|on) <work>",
    "who (played|plays|portrayed|portrays|starred as|stars as) <part> (on|in) <work>[,] (appeared|appears|guest-starred|guest starred|guest stars|made|makes) ..(as the character|in the role|as the same character|in (his|her) role|as (him|her) )",
    "who (played|plays|portrayed|portrays|starred as|stars as) <part> (on|in) <work>[,] (reprised|reprises|reprise|reprising|would reprise|will reprise|returned|returns)",
    "(also |)(returning|appearing|reprising) from <work> (are|is|were|was)",
    "who (play|plays|played|portray|portrays|portrayed) <part>[ and <part>] (on|in) <work>,[ respectively,] (guest|appear|appears|appeared|made|make|makes|cameo|reprise|reprised|return|returned)",
    "who O (appeared|appears) in <work> as <part>,",
    "(O|originally|previously) introduced (in|on) <work>",
    "(appearance|appearances|return|debut|introduction) of <part>, (a|an|the) <few>character (from|of) <work>",
    "(title|main|lead|central|recurring|eponymous|supporting) character (from|of|in) the [..](series|film|show|sitcom|drama|movie) <work>",
    "(several|recurring|various|multiple|many|C|returning|supporting|established) [recurring |main ]characters (from|introduced in|introduced on) [both ]{<work>}",
    "(reprising|reprises|reprised|reprise) (his|her|their|the) (role|roles|part|parts|character|characters) ...from the [short-lived |cancelled |canceled |earlier |original |previous |parent |D |N ](series|show|film|sitcom|miniseries|drama|soap opera) <work>",
    "(role|part|character|characters|roles) (he|she|they) (originated|played|portrayed|plays|portrays) (in|on) <work>",
    "(guest |cameo |special )(appearance|appearances) (by|of) ... from <work>",
    "(cameo|cameos) (by|of) <part> from <work>",
    "who (would|will) [later |also |go on to ](star|appear|feature|be featured|headline) in <work>",
    "who went on to (star in|headline|lead|appear in) <work>",
    "(the|this|his|her|their) (character|characters|role|roles|team|group|villain) [of <part> ][(was|has|had|is|were|have) ][(also|first|later|previously|originally|earlier|already) ][been ](appeared|appears|seen|featured|introduced|portrayed|played) (in|on) <work>",
    "(previously|originally|first) (portrayed|played|voiced) the (role|character|part) (in|on) <work>",
    "following [up on ](his|her|their|the) [(character's|character's own|characters') ](introduction|appearance|appearances|debut|arc|role) (in|on) <work>",
    "(introduces|introduced|introducing|features|featuring|featured|includes|including) [...](characters|heroes|teams) from {<work>}",
    "(crosses|crossed|crossing) over (from|to|into) <work>",
    "(his|her|their) character[s] (from|in|on) <work>",
    ", (a|the) character (from|of) <work>, (makes|made|appears|appeared|returns)",
    "(characters|actors|regulars|stars|cast members|members of the cast) (from|of) {<work>} [also ](appear|appeared|make|made|guest|cameo|cameoed|cross|crossed|returned|guested)",
    "(portrayed|played|plays|portrays|introduced|appeared|debuted|seen) (in|on) <work>, (reprises|reprised|reprising|returns)",
    trigger="following|headline|lead|character|roles|role|team|group|villain|portrayed|played|voiced|introduced|originated|play|portray|cameo|cameos|appearance|appearances|played|plays|portrayed|portrays|returning|reprising|appear|feature|headline|star|returns|returned|return|appears|appeared|appearing|stars|star|starred|starring|cameos|featured|recurs|over|reprises|reprised|reprising|characters|character|heroes|teams",
)
def comes_from(
    work: Other,
    here: Here,
    part: Part | None = None,
    few: Few | None = None,
    second: Other | None = None,
    third: Other | None = None,
) -> Iterator[TieIn]:
    """A character of another work appears here.

    >>> read("Ana Sol returns as her character Mara Vane from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind returned as Cass Holt from Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='shared_character')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Bo Lind, who played Cass Holt on Tidewater, reprised the role in the season.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind, who played Cass Holt on Tidewater, appeared as the character in four episodes.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Cass Holt, the main character of Tidewater, appears in the season finale.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The season introduces Mara Vane, who would later star in Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Ana Sol and Bo Lind, who play Mara and Cass on Tidewater, guest star in the episode.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Cass Holt was first introduced in the second season of Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("It has guest appearances by Ana Sol and Bo Lind from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The episode has a cameo by Mara Vane from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The character previously appeared in the film Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("The characters first appeared in the web series Tide Pals.")
    tie_in(target='Tide Pals', relation='shared_character')
    >>> read("The character of Mara Vane had been introduced in the fourth season of Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Orm guest stars as Detective Ash, his character from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Actors from Tidewater made guest appearances during the season.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Several recurring characters from both Tidewater and Low Sands lead the series.")
    tie_in(target='Tidewater', relation='shared_character')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Bo Lind joins the series, reprising his role as Cass, a con man from the short-lived series Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The episode marks the first appearance of Cass Holt, a major character from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("It is about the wife of Captain Holt, the title character of the television series Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind plays Cass Holt, following his character's introduction in the third season of Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Several characters from the first season return.")
    >>> read("Sol is known for playing the title character in the film Low Sands.")
    >>> read("Several characters in the Winter episodes return.")
    >>> read("Ana Sol returns as Mara Vane.")
    >>> read("It starred Ana Sol, who went on to star in eight seasons of the hit show Low Sands.")
    >>> read("Bo Lind, who played Cass Holt on Tidewater, was cast as Oscar Vale.")
    """
    if _GOES_ON_TO.match(here.words) and not _A_PART.search(here.line, 0, here.low):
        return  # an actor's next show
    if (
        here.words.split()[1] == "character"
        and not here.line.endswith("N, ", 0, here.low)
        and _PLAYING.search(here.line, 0, here.low)
    ):
        return  # an actor's own part
    for one in filter(None, (work, second, third)):
        yield from ties(one, here, "shared_character")


_PLAYING = later(r"\b(?:play|voic|portray|known|star)(?:s|ed|ing)?\b")
#: "who went on to star in N": of an actor as well as of a part.
_GOES_ON_TO = later(r"who (?:would|will|went)\b")
#: In front of it: it is told of a part.
_A_PART = later(r"\b(?:introduc\w+|debut\w*|characters?|roles? of|as N|spin-?offs?)\b")


@rule(
    "(appearance|appearances|cameo|cameos|stars|star|starred|appears|appear|appeared|returns|returned|reprise|reprises|reprised|reprising|plays|played) [as ](his|her|their) <name> (character|characters|role|roles)",
    "<name> (star|stars|actor|actress|cast member|cast members) <who>[ and <who>] (appears|appear|appeared|guest-starred|guest starred|guest stars|guest star|made|makes|make|cameos|cameoed) [...]as (his|her|their) (character|characters|role|roles)",
    trigger="character|characters|role|roles",
)
def own_character(name: Work, here: Here, who: Person | None = None) -> Iterable[TieIn]:
    """Somebody appears here as whom they play elsewhere: "her Tidewater character".

    >>> read("Ana Sol made a guest appearance as her Tidewater character, Mara Vane.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Tidewater star Bo Lind guest-starred as his character Cass Holt.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read('Ana Sol would reprise her "High Water" role in a webisode.')
    >>> read("Ana Sol appears as her own character.")
    """
    quoted = _QUOTED.search(here.words) is not None  # an episode's title: "his 'High Water' role"
    return list(ties(name, here, "shared_character")) if may_be_work(name) and not quoted else ()


_QUOTED = later(r"[\"“”][^\"“”]+[\"“”] (?:character|role|part)")


@rule(
    "(characters|heroes|cast members|teams|stars|actors|members) (from|of) {<work>}",
    "(appeared|appears|appear|appearing|starred|starring|guest star|guest starred) as <part> (on|in) {<work>}",
    trigger="characters|heroes|members|teams|stars|actors|appeared|appears|appear|appearing|starred|starring|star",
    under="crossover",
)
def met_there(work: Other, here: Here, part: Part | None = None) -> Iterable[TieIn]:
    """Under a heading on crossovers, the shows whose characters take part.

    >>> read("Characters from Tidewater and Low Sands team up.", under="Crossovers")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("The characters of Carl Manning, Rita Manning and John Hale moved away.", under="Crossovers")
    >>> read("The characters of the season team up.", under="Crossovers")
    """
    if " of N" in here.line[here.low : here.high] and not _MEET.search(here.line, here.high):
        return ()  # "the characters of Bo Lind and Cass Holt moved away"
    if " of N" in here.line[here.low : here.high] and _ELSEWHERE.search(here.line, here.high):
        return ()
    return ties(work, here, "crossover")


#: What characters do in a story that two shows share.
_MEET = later(r"\b(?:cross\w*|meets?|met|team\w*|join\w*|appear\w*|guest\w*|visit\w*|unite[ds]?)\b")
#: "The characters of Mara and Cass turned up in an episode of N": whose they are is no work.
_ELSEWHERE = later(r" (?:in|on) (?:an?|the|two) [a-zO -]*(?:episodes?|instal?lments?|seasons?) of (?:the )?N")


@rule(
    "(introduced|seen|featured|established|depicted|appeared|appears|shown|debuted) (in|on) [the events of |the opening of ]<work>",
    "(introduced|seen|featured|depicted|appeared) [...]in the [N ](film|one-shot|short|short film|movie|miniseries|special) <work>",
    "(used|wielded|worn|met|killed|defeated|destroyed|founded|formed|developed|created|built|mentioned|named|stolen) [by N ](in|on) <work>(,|.|;| and| is| was)",
    "the <few>from <work>",
    "the N <few>from <work>",
    "N, from the (comic|comics|film|series|show|novel|game|movie|miniseries) <work>, (is|are|was|were)",
    "(sets|set|setting) up <work>(,|.|;| and| as| by)",
    "(makes|make|made|making|contains|has|includes) [(a|several|many|multiple|other|an indirect|a brief|indirect|brief) ](reference|references|nod|nods|allusion|allusions) to (the|an|its|his|her) [N ]..(of|in|from) <work>",
    "(makes|make|made|making|contains|has|includes) [(a|several|many|multiple|other) ](reference|references|nod|nods|allusion|allusions) to the N of <work>",
    "(newspaper|article|poster|photograph|photo|picture|headline|report|book|billboard|magazine|file|map|news clipping|clipping|suit|costume|mask|sword|car|ship|building|logo) (from|of) <work>",
    "(continue|continues|continuing|continued) the story of <work>",
    trigger="used|wielded|worn|met|killed|defeated|destroyed|founded|formed|developed|created|built|named|stolen|sets|set|setting|comic|comics|film|series|show|novel|game|movie|miniseries|reference|references|nod|nods|allusion|allusions|newspaper|article|poster|photograph|photo|picture|headline|report|book|billboard|magazine|file|map|clipping|suit|costume|mask|sword|car|ship|building|logo|continue|continues|continuing|continued|company|organisation|organization|weapon|weapons|technology|device|successor|introduced|seen|featured|established|depicted|appeared|appears|shown|debuted|mentions|mention|mentioned|references|referencing",
    under="tie-in|tie in|cinematic universe|connection|continuity|crossover|easter egg",
)
def known_from(work: Other, here: Here, few: Few | None = None) -> Iterable[TieIn]:
    """Under a heading on ties, something that another work has shown.

    >>> read("The villains use Sol Corporation weapons; the company was introduced in Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("Bo Vale was last seen held in Low Prison in the film Low Sands.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The article mentions the flood from Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("It is a successor to the Sol company from the second season of Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The sword was earlier used by Elle in The Keepers.", under="Universe tie-ins")
    tie_in(target='The Keepers', relation='reference')
    >>> read("The finale sets up The Keepers.", under="Universe tie-ins")
    tie_in(target='The Keepers', relation='reference')
    >>> read("Her face is seen in a newspaper from Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The Crane Mother, from the comic Low Sands, is mentioned.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The season makes reference to the invasion in The Keepers.", under="Universe tie-ins")
    tie_in(target='The Keepers', relation='reference')
    >>> read("The company was introduced in the first season.", under="Universe tie-ins")
    >>> read("The finale sets up a fight.", under="Universe tie-ins")
    >>> read("All five appeared in his 2007 film Low Sands.", under="Connections")
    >>> read("Lind has been in several of Marsh's films; he appeared in Low Sands.", under="Connections")
    >>> read("Lind also appeared in the film Low Sands (as Cass Holt), which Marsh directed.", under="Connections")
    """
    if here.words.startswith(("shown on", "debuted on")):
        return ()  # by a network
    if here.words.startswith(("set up", "sets up", "setting up")) and " " not in work:
        return ()
    if here.line[: here.high].endswith(" the N") and not work.startswith("The "):
        return ()
    if _CAREER.search(here.line, 0, here.high) or played_there(here.fold, here.high):
        return ()
    if here.under("contestant", "alumni"):
        return ()
    return list(ties(work, here, "reference"))


#: What somebody had made or played in before.
_CAREER = later(
    r"\b(?:his|her|their|N's) (?:own |earlier |previous |D |O )*(?:films?|movies?|plays?) N$|\b(?:several|many|some|most|C|other) of (?:N's|his|her|their) (?:[a-z]+ )?(?:films|movies|works|projects|shows)\b"
)


RULES = (
    role_from,
    comes_from,
    own_character,
    met_there,
    known_from,
)
