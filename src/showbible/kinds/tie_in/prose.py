"""What sentences say of other works: shared characters, crossovers, spin-offs, sequels, references."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Person, Work, tidy
from showbible.kinds.fact import folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import FORM, Few, Other, may_be_work, ties
from showbible.text.patterns import compiled


@rule(
    "(reprise|reprises|reprised|reprising|reprisal of) (his|her|their|the|its) [respective |recurring |guest |starring ](role|roles|part|parts|character|characters) [(as|of) <part>[, <part>][, <part>][[,] and <part>] ]from <work>[, <second>][[,] and <third>]",
    "(reprise|reprises|reprised|reprising) (his|her|their|the) [respective |recurring ](role|roles|part|parts|character|characters) [(as|of) <part>[, <part>][ and <part>] ](in|on|for|during) [(an|a|the) [(D|O|C-part|final|special|crossover|series) ]episode of |a short sketch on |a sketch on |a cameo in |episodes of ]<work>",
    "(reprising|reprises|reprised|reprise) (his|her|their) <work> (role|roles|character)",
    trigger="reprise|reprises|reprised|reprising|reprisal",
)
def role_from(
    work: Other, here: Here, part: Part | None = None, second: Other | None = None, third: Other | None = None
) -> Iterator[TieIn]:
    """Somebody plays here whom they play in another work.

    >>> read("Ana Sol stars as Mara, reprising her role from the series Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind, reprising his role as Cass from Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='shared_character')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Bo Lind reprised his role from the first season.")
    """
    for one in filter(None, (work, second, third)):
        yield from ties(one, here, "shared_character")


@rule(
    "(returns|returned|return|appears|appear|appeared|appearing|stars|star|starred|starring|starring|cameos|featured|recurs) as [his |her |their |the ][...]<part> from <work>[, <second>][[,] and <third>]",
    "<part>, (a|an|the) <few>character (from|of|in|on) <work>, (appears|appeared|makes|made|guest|was|is|returns|returned)",
    "(stars|star|starred|starring|appears|appear|appeared) as <part>, (a|an|the) <few>character (from|of|in|on) <work>",
    "who (played|plays|portrayed|portrays|starred as|stars as) <part> (on|in) <work>[,] (reprised|reprises|reprise|reprising|would reprise|will reprise|returned|returns)",
    "(also |)(returning|appearing|reprising) from <work> (are|is|were|was)",
    "who (play|plays|played|portray|portrays|portrayed) <part>[ and <part>] (on|in) <work>,[ respectively,] (guest|appear|appears|appeared|made|make|makes|cameo|reprise|reprised|return|returned)",
    "who O (appeared|appears) in <work> as <part>,",
    "(O|originally|previously) introduced in <work>",
    "(role|part|character|characters|roles) (he|she|they) (originated|played|portrayed|plays|portrays) (in|on) <work>",
    "(guest |cameo |special )(appearance|appearances) (by|of) ... from <work>",
    "(cameo|cameos) (by|of) <part> from <work>",
    "who (would|will) [later |also |go on to ](star|appear|feature|be featured|headline) in <work>",
    "who went on to (star in|headline|lead|appear in) <work>",
    "(the|this|his|her|their) (character|role|team|group|villain) [(was|has|had|is|were) ][(also|first|later|previously|originally|earlier|already) ][been ](appeared|appears|seen|featured|introduced|portrayed|played) (in|on) <work>",
    "(previously|originally|first) (portrayed|played|voiced) the (role|character|part) (in|on) <work>",
    "(introduces|introduced|introducing|features|featuring|featured|includes|including) [...](characters|heroes|teams) from {<work>}",
    "(crosses|crossed|crossing) over (from|to|into) <work>",
    "(his|her|their) character[s] from <work>",
    ", (a|the) character (from|of) <work>, (makes|made|appears|appeared|returns)",
    "characters from {<work>} (appear|appeared|make|made|also appear|also appeared)",
    "(portrayed|played|plays|portrays|introduced|appeared|debuted|seen) (in|on) <work>, (reprises|reprised|reprising|returns)",
    trigger="headline|lead|character|role|team|group|villain|portrayed|played|voiced|introduced|originated|play|portray|cameo|cameos|appearance|appearances|played|plays|portrayed|portrays|returning|reprising|appear|feature|headline|star|returns|returned|return|appears|appeared|appearing|stars|star|starred|starring|cameos|featured|recurs|over|reprises|reprised|reprising|characters|character|heroes|teams",
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
    >>> read("Ana Sol returns as Mara Vane.")
    >>> read("Bo Lind, who played Cass Holt on Tidewater, was cast as Oscar Vale.")
    """
    for one in filter(None, (work, second, third)):
        yield from ties(one, here, "shared_character")


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
    >>> read("Ana Sol appears as her own character.")
    """
    return list(ties(name, here, "shared_character")) if may_be_work(name) else ()


@rule(
    "(crossover|crossovers)[ event| episode| special| storyline| episodes| events| story] (with|between|among|across|spanning|featuring|involving|including|on) [characters from |the characters of |the cast of ]{<work>}",
    "crossover[ event| episode| special| storyline][,| titled| called| entitled| named] <name>[,] (with|between|featuring|involving|across) {<work>}",
    "(crosses|crossed|crossing|cross) over with {<work>}",
    "(appeared|appears|appear|starred|star|guest-starred|guest star) (on|in) {<work>} (as part of|in|during|for) (a|an|the) [...]crossover",
    "crossover[ event][,] (began|begins|started|starts) [...]with <work> and (concluded|concludes|continued|continues|ended|ends) [...](with|on|in) <second>",
    "(would|will|to|also) (appear|guest star|cameo|star) (on|in) the O episode of {<work>}",
    "crossover[ event| episode| special| storyline| story][,| that| which| that also] (continues|continued|began|begins|started|starts|concludes|concluded|ends|ended) (on|in|with|from|during) [an episode of |the O episode of ]<work>[ and (concludes|concluded|continues|continued|ends|ended) (on|in|with) <second>]",
    "(shares|sharing|share|shared) continuity with [the other series of the universe, ]{<work>}",
    "crossover[ event| episode| special| storyline][,] <name>[,] (involved|involves|featured|features|included|includes|between|spanned) {<work>}",
    "crossover appearance[s] from {<work>}",
    "crossover (miniseries|series|film|special|movie)[,] [titled |called ]<work>",
    trigger="crossover|crossovers|crossed|crosses|crossing|cross|episode|continuity",
)
def crossed_over(work: Other, here: Here, name: Work | None = None, second: Other | None = None) -> Iterator[TieIn]:
    """An event that this work shares with another.

    >>> read("The second annual crossover with Tidewater aired on December 1, 2015.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("It was the last crossover with Cass Holt dropping in on the family.")
    >>> read("In May 2016, the cast appeared on Tidewater, Low Sands, and The Ebb as part of a crossover event.")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    tie_in(target='The Ebb', relation='crossover')
    >>> read("The crossover received good reviews.")
    """
    person = work.split()[0].casefold() in lexicon.GIVEN_WORDS and len(work.split()) == 2
    if person and not compiled(FORM + r" N$|episode of").search(here.line[here.low : here.high]):
        return
    words = here.line[here.low : here.high]
    if compiled(r" (?:[a-z]+ing|as|who)\b").match(here.line[here.high :]):
        return  # "a crossover with Cass Holt dropping in"
    for one in filter(None, (work, second)):
        yield from ties(one, here, None if words.startswith("shar") else "crossover")


@rule(
    "(is|was|being|as|became|the|,) (a|an|the) [O |direct |american |british |television |proposed ](spin-off|spinoff|spin off) [series |show |television series |sequel |prequel |of ](of|from|to) <work>[ and <second>]",
    "(spin-off|spinoff)[ series| show| television series| film| programme| miniseries| web series| titled| called][,| of the series,| from the series,][ titled| called| named| entitled| known as] <work>",
    "<work> (is|was|being|,) [...](a|the|its) [O |direct |television ](spin-off|spinoff) (of|from|to) <other>",
    "(spin-off|spinoff)[/reboot|/revival| and reboot| and sequel] of <work>",
    "(spun off|spun-off) (from|into) <work>",
    "<work>[, <second>] and <third> (are|were) [both |all ](spin-offs|spinoffs) (of|from) (the|this) (series|show)",
    "<work>, (a|the|its) [...](spin-off|spinoff)(,|.| of the series| series)",
    "<work>, which was [being ]developed as a (spin-off|spinoff)",
    "(spin-off|spinoff)[ series| show| film][,] (starring|featuring|focusing on|focused on|centred on|centered on|about|following|set in|based on) ...[,] (called|titled|entitled|named) <work>",
    "(spin-offs|spinoffs)[ series][,|:|, including| including| called| titled| named| were| are] <work>[, <second>][[,] and <third>]",
    "spun off into (his|her|their|its) own (series|show|programme|program)[,][ called| titled| named] <work>",
    "backdoor pilot (for|to) [a |an |the ][possible |proposed |potential |planned |new ][(spin-off|spinoff|series|show) ][series |show ][,][called |titled |named |entitled ]<work>",
    "backdoor pilot [episode ](during|in|on|of|from|within|on) [an |the O ][episode of |season of ]<work>",
    trigger="spin|spinoff|spinoffs|spun|backdoor",
)
def split_off(
    work: Other, here: Here, other: Other | None = None, second: Other | None = None, third: Other | None = None
) -> Iterable[TieIn]:
    """A work that this one was spun off from, or one spun off from it.

    >>> read("It is set in the same world as, and is a spin-off of Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("It is a spin-off of Tidewater and The Ebb.")
    tie_in(target='Tidewater', relation='spin_off')
    tie_in(target='The Ebb', relation='spin_off')
    >>> read("The season introduces characters from Low Sands, which was being developed as a spin-off.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The series spawned a spin-off titled Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("High Sands was created as a spin-off to Harbour Lights.")
    tie_in(target='High Sands', relation='spin_off')
    >>> read("It spawned two spin-offs, Low Sands and High Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("The fifteenth episode served as a backdoor pilot for Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("Two more series followed, Low Sands and its spin-off High Sands.")
    >>> read("Low Sands and High Sands are spin-offs of the series.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("The character is popular in spin-off novels.")
    """
    whose = _ITS.search(here.line, 0, here.low)
    if whose and not any(folded(tidy(here.fold.words(*whose.span("who")))) == folded(t) for t in here.scene.titles):
        return ()
    if second is not None or third is not None:
        return [tie for one in (work, second, third) if one for tie in ties(one, here, "spin_off")]
    if other is not None and any(folded(work) == folded(t) for t in here.scene.titles):
        work = other
    elif other is not None and not any(folded(other) == folded(t) for t in here.scene.titles):
        return ()
    return list(ties(work, here, "spin_off"))


#: Whose spin-off it is: "Low Sands and its spin-off High Sands".
_ITS = re.compile(r"(?P<who>N),? and its (?:own |O )?$")


@rule(
    "(is|was|as|serves as|served as|serving as|acts as|acted as|functions as|,) (a|an|the) [direct |loose |standalone |D |television |O ](sequel|prequel|sequel series|prequel series|follow-up|continuation|companion piece|companion series|companion show|sister show|sister series|revival|reboot) (to|of) <work>",
    "(sequel|prequel)[ series| film| miniseries] to <work>",
    "back-to-back with <work>",
    "(ties|tied|tie) (into|in to|in with) [the (film|movie|series|miniseries) ]<work>",
    "(is|was|as|serves as|served as) (a|the) companion to <work>",
    "(connects|connected|connecting|linked) to the (film|movie|series|miniseries|show) <work>",
    "(its|the) (companion|parent|predecessor) (show|series)[,| is| was] <work>",
    "(leads|led|lead|leading) (into|up to|directly into|to) the [crossover |O |upcoming |D ](film|movie|series|miniseries|special|sequel|show) <work>",
    "(companion|sister|tie-in|digital|aftermath|web|after) (series|show|webseries|miniseries|web series|aftershow)(,| titled| called| entitled| named) <work>[,] (was|is|were|aired|airs|premiered|debuted|launched|ran|which|that|hosted)",
    "(companion series|companion show|web series|webseries|webisodes|aftershow|after show|after-show|tie-in (series|novel|comic|game)|digital series)(,| titled| called| entitled| named) <work>",
    "(sets|set|setting) up the events of <work>",
    "(sets|set|setting) up [for ][the |a ](film|movie|series|miniseries|special|sequel|show) <work>",
    "(runs|run|running|takes place|taking place|set|occurs|occurring) (concurrently|simultaneously|parallel|concurrent|alongside) [with |to ][the events of ]<work>",
    "(O|latest|next|final) (series|show|season|installment|instalment|entry) (in|of) the N [franchise|universe|film series|series|trilogy][,] [after|following] {<work>}",
    "intertwined with {<work>}",
    "(followed|preceded|succeeded) by (a|the|its|another) [O |C ][sequel |prequel |further |television |tv |reunion |feature |feature-length |spin-off ](series|sequel|film|serial|miniseries|show|movie|special|prequel|spin-off)[,|:] [titled |called |entitled ]<work>",
    "(sequel|sequels|prequel|prequels|follow-up)[ series| film| films| miniseries][,|:| are| were| is] [titled |called |entitled |named ]<work>[, <second>][[,] and <third>]",
    trigger="connects|connected|connecting|linked|parent|predecessor|companion|tie|sets|setting|concurrently|simultaneously|parallel|concurrent|alongside|leads|led|lead|leading|ties|tied|tie|web|webseries|webisodes|aftershow|franchise|trilogy|universe|digital|intertwined|following|sequel|sequels|prequel|prequels|follow|continuation|companion|revival|reboot|sister|back|followed|preceded|succeeded",
)
def continues(work: Other, here: Here, second: Other | None = None, third: Other | None = None) -> Iterable[TieIn]:
    """A work that this one goes on from, or leads to.

    >>> read("It is a sequel to Tidewater and is set ten years later.")
    tie_in(target='Tidewater')
    >>> read("It was followed by two sequels, Low Sands and High Sands.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read("It spawned a sequel series, Ebb House.")
    tie_in(target='Ebb House')
    >>> read("It served as a prequel to Tidewater: The Early Years.")
    tie_in(target='Tidewater: The Early Years')
    >>> read("The season finale leads into the film Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The season sets up the events of Tidewater.")
    tie_in(target='Tidewater')
    >>> read("An aftershow titled Talking Harbour aired after each episode.")
    tie_in(target='Talking Harbour')
    >>> read("A companion series, Low Sands, aired after each episode.")
    tie_in(target='Low Sands')
    >>> read("It is the third series in the Sands franchise, after Tidewater and Low Sands.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("The season connects to the film Low Sands and is a companion to Tidewater.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("A sequel was announced.")
    >>> read("A web series was directed by Ana Sol.")
    >>> read("Ana Sol is known for her blog and web series, Low Sands.")
    """
    words = here.line[here.low : here.high]
    if here.section and compiled(r"(?:sequel|prequel) to").match(words):
        return ()
    if compiled(r"\b(?:his|her|their) (?:[a-z]+ ){0,4}$").search(here.line[: here.low]):
        return ()
    return [tie for one in (work, second, third) if one for tie in ties(one, here, None)]


@rule(
    "(set|takes place|taking place|exists|existing|take place) (in|within) the same [shared |fictional |narrative ](universe|world|continuity|timeline) (as|of|with) [(its|the|his|her) [(author's|creator's|network's) ]other (works|series|shows|novels|films)[,] ]{<work>}",
    "(shares|share|shared|sharing) (a|its|the same|the) [common |fictional |shared |narrative ](universe|continuity|world) (with|as) {<work>}",
    "(takes place|set|taking place) between [the events of |the ][films |series |seasons of ]{<work>}",
    trigger="universe|world|continuity|timeline|between",
)
def same_world(work: Other, here: Here) -> Iterator[TieIn]:
    """A work in whose world this one is set, or between which it lies.

    >>> read("The series is set in the same fictional universe as Tidewater and Low Sands.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("The series is set between Paris and the sea.")
    """
    if compiled(r" between N").search(here.line[here.low : here.high]):
        return
    yield from ties(work, here, None)


@rule(
    "[C ]<sort>(sequels|sequel series|spin-offs|spin-off series|prequels)",
    trigger="sequels|sequel|spin|prequels",
)
def in_brackets(here: Here, sort: Few | None = None) -> Iterator[TieIn]:
    """Sequels or spin-offs that are named in brackets.

    >>> read("It had two television sequels (Low Sands and The Final Ebb).")
    tie_in(target='Low Sands')
    tie_in(target='The Final Ebb')
    >>> read("It had two sequels (both by Ana Sol).")
    """
    for at, a, b in here.fold.asides:
        inner = here.fold.text[a:b].strip().strip("()")
        if at != here.high or not compiled(r"[A-Z]").match(inner) or len(inner) > 120:
            continue
        relation = "spin_off" if "spin-off" in here.words else None
        for name in compiled(r", and |, | and (?=[A-Z])").split(inner):
            if compiled(r"[A-Z][\w'’-]*(?: |$)").match(name):
                yield from ties(name.strip(), Here(here.fold, here.low, here.high, here.section, here.scene), relation)


@rule(
    "(references|reference|referencing|referenced) [the ]events (of|in|from) <work>",
    "(mentions|mentioned|mentioning|acknowledges|acknowledged|acknowledging|alludes to|alluding to|refers to|referring to|addresses|ignores|follows up on|affected by|impacted by|influenced by) [the aftermath of ]the events (of|in|from) {<work>}",
    "(aftermath|fallout|consequences|repercussions) of the events (of|in|from) <work>",
    "(reference|references|allusions|nods|allusion|nod) to [the ]events (of|in|from) <work>",
    "(references|reference|allusions|nods) (are|is|was|were) [also |often ]made to [the events of ]{<work>}",
    "events (of|in|from|depicted in) <work>[,] (are|is|were|was|being) [also |often |briefly ](referenced|mentioned|acknowledged|alluded|discussed|felt|referred)",
    "(elements|characters|concepts|locations|plot points|places) (from|of) {<work>} (are|is|were|was) [also |often |briefly ](referenced|mentioned|acknowledged|alluded to)",
    "(tie|ties|tied|tying) (in with|in to|into) the events (of|in|from) <work>",
    "(mention|mentions|mentioned|mentioning|references|references to|alludes to|refers to|acknowledges) [...]N from <work>",
    "(takes place|set|taking place|occurs|picks up|begins|starts|opens|resumes) [...](after|before|during|alongside|simultaneously with|parallel to|prior to|following|between) the events (of|in) <work>",
    trigger="elements|characters|concepts|locations|places|plot|aftermath|fallout|consequences|repercussions|acknowledging|alluding|referring|addresses|ignores|follows|affected|impacted|influenced|acknowledged|alluded|discussed|felt|referred|tie|ties|tied|tying|reference|references|referencing|referenced|allusions|nods|allusion|nod|events|mention|mentions|mentioned|mentioning|alludes|refers|acknowledges",
)
def referred_to(work: Other, here: Here) -> Iterator[TieIn]:
    """What happens or stands in another work is mentioned here.

    >>> read("The series references the events of Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The season makes several references to the events of Low Sands: A New Day, including a toy.")
    tie_in(target='Low Sands: A New Day', relation='reference')
    >>> read("The season also mentions the Sol Corporation from Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The events of Tidewater are referenced throughout the season.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("Elements from the film Tidewater are referenced.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The episode ties in with the events of Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The season acknowledges the events of Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='reference')
    tie_in(target='Low Sands', relation='reference')
    >>> read("References are made to the events of Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The series is influenced by the events of World War II.")
    >>> read("The events of the season were mentioned by Ana Sol.")
    """
    words = here.line[here.low : here.high]
    placed = compiled(r"(?:takes|set|taking|occurs|picks|begins|starts|opens|resumes)").match(words)
    return ties(work, here, None if placed else "reference")


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
    >>> read("The characters of the season team up.", under="Crossovers")
    """
    if " of N" in here.line[here.low : here.high] and _ELSEWHERE.search(here.line, here.high):
        return ()
    return ties(work, here, "crossover")


#: "The characters of Mara and Cass turned up in an episode of N": whose they are is no work.
_ELSEWHERE = re.compile(r" (?:in|on) (?:an?|the|two) [a-zO -]*(?:episodes?|instal?lments?|seasons?) of (?:the )?N")


@rule(
    "(introduced|seen|featured|established|depicted|appeared|appears|shown|debuted) (in|on) [the events of |the opening of ]<work>",
    "(introduced|seen|featured|depicted|appeared) [...]in the [N ](film|one-shot|short|short film|movie|miniseries|special) <work>",
    "the <few>from <work>",
    "the N <few>from <work>",
    "(continue|continues|continuing|continued) the story of <work>",
    trigger="continue|continues|continuing|continued|company|organisation|organization|weapon|weapons|technology|device|successor|introduced|seen|featured|established|depicted|appeared|appears|shown|debuted|mentions|mention|mentioned|references|referencing",
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
    >>> read("The company was introduced in the first season.", under="Universe tie-ins")
    """
    if here.line[: here.high].endswith(" the N") and not work.startswith("The "):
        return ()
    return list(ties(work, here, "reference"))


RULES = (
    role_from,
    comes_from,
    own_character,
    crossed_over,
    split_off,
    same_world,
    continues,
    in_brackets,
    referred_to,
    met_there,
    known_from,
)
