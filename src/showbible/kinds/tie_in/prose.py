"""What sentences say of other works: crossovers, spin-offs, sequels, shared worlds, references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Work
from showbible.kinds.fact import folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.titles import FORM
from showbible.kinds.tie_in.works import Other, ties
from showbible.text.patterns import compiled, later


@rule(
    "(crossover|crossovers)[ event| episode| special| storyline| storylines| episodes| events| story| stories| arc] (with|between|among|across|spanning|featuring|involving|including|on|of) [characters from |the characters of |the cast of ]{<work>}",
    "(crossover|crossovers)[ event| episode| special| storylines] with (another|a fellow|fellow|its sister|the other) [N ]..(series|show|drama|sitcom|programme|comedy)[,] <work>",
    "<work> crossover[s] (episode|episodes|event|special|story)",
    "crossover[ event| episode| special| storyline][,| titled| called| entitled| named] <name>[,] (with|between|featuring|involving|across) {<work>}",
    "(crosses|crossed|crossing|cross) over with {<work>}",
    "(appeared|appears|appear|starred|star|guest-starred|guest star) (on|in) {<work>} (as part of|in|during|for) (a|an|the) [...]crossover",
    "crossover[ event][,] (began|begins|started|starts) [...]with <work> and (concluded|concludes|continued|continues|ended|ends) [...](with|on|in) <second>",
    "(would|will|to|also) (appear|guest star|cameo|star) (on|in) the O episode of {<work>}",
    "crossover[ event| episode| special| storyline| story][,| that| which| that also] (continues|continued|began|begins|started|starts|concludes|concluded|ends|ended) (on|in|with|from|during) [an episode of |the O episode of ]<work>[ and (concludes|concluded|continues|continued|ends|ended) (on|in|with) <second>]",
    "(shares|sharing|share|shared) continuity with [(the|its) other series (of|in) the (universe|franchise), ]{<work>}",
    "crossover[ event| episode| special| storyline][,] <name>[,] (involved|involves|featured|features|included|includes|between|spanned) {<work>}",
    "crossover appearance[s] from {<work>}",
    "crossover (miniseries|series|film|special|movie)[,] [titled |called ]<work>",
    trigger="crossover|crossovers|crossed|crosses|crossing|cross|episode|continuity",
    recaps=True,
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
    >>> read("It aired a fictional crossover with another Reef Television crime drama, Low Sands.")
    tie_in(target='Low Sands', relation='crossover')
    >>> read("In a one-time Tidewater crossover episode, the mayor meets Cass.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("A crossover of Tidewater and Low Sands was shown.")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("A crossover with Mona in the Kitchen aired in May.")
    tie_in(target='Mona in the Kitchen', relation='crossover')
    >>> read("The crossover received good reviews.")
    >>> read("It was part of a Christmas crossover special.")
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
    "(is|was|being|as|became|becoming|becomes|the|,) (a|an|the) [O |direct |american |british |television |proposed ](spin-off|spinoff|spin off) [series |show |television series |sequel |prequel |of ](of|from|to) <work>[ and <second>]",
    "(spin-off|spinoff)[ series| show| television series| film| programme| miniseries| web series| titled| called][,| of the series,| from the series,][ titled| called| named| entitled| known as] <work>",
    "<work> (is|was|being|became|becomes) [...](a|the|its) ..(spin-off|spinoff)[ series| show] (of|from|to) <other>",
    "<work>, (a|an|the|its) ..(spin-off|spinoff)[ series| show] (of|from|to) <other>",
    "(spin-off|spinoff)[ series| show] (of|from|to) (the|this) (show|series|programme|sitcom)[,] (titled|called|named|entitled) <work>",
    "(spin-off|spinoff)[ series| show] (of|from|to) <other>[ in D][,] (titled|called|named|entitled) <work>",
    "(spin-off|spinoff)[ series| show] (of|from|to) <other> (was|is) <work>",
    "(spin-off|spinoff)[ series| show] (was|is) <work>(,|.|;| in| which| hosted| starring| and)",
    "<work> (is|was) (a|the|another) [O ](spin-off|spinoff)[ and ..](film|movie|series|show|special) (starring|about|featuring|for|with|of the series)",
    "<work> (is|was) (a|the|another) [O |direct |sister ](spin-off|spinoff) (of|from) (the|this) (series|show|sitcom|drama)(.|,|;| and| that| which)",
    "(spin-offs|spinoffs) were (announced|ordered|commissioned|produced|made|created|aired)..,[ including] <work>[ and <second>]",
    "(spin-off|spinoff)[ series| show] (of|from|to) (another|its|the) [parent |sister ](series|show)[,] <work>",
    "(spin-off|spinoff)[ series| show] (of|from|to) N's (earlier|previous|other|popular|hit|own|original|first|D|C|long-running|animated) ..<work>",
    "(spin-off|spinoff)[ series| show] (featuring|starring|about|with) [the ][several ]characters [first ](introduced|seen|who appeared|that appeared) (in|on) <work>[ and <second>]",
    "(spin-off|spinoff)[/reboot|/revival|/sequel|/prequel| and reboot] (of|to|from) <work>",
    "(spin-off|spinoff) and (sequel|prequel|continuation|follow-up) (of|to) <work>",
    "(spun off|spun-off) (from|into) <work>",
    "<work>[, <second>] and <third> (are|were) [both |all ](spin-offs|spinoffs) (of|from) (the|this) (series|show)",
    "<work>, (a|the|its) [...](spin-off|spinoff)(,|.| of the series| series)",
    "<work>, which was [being ]developed as a (spin-off|spinoff)",
    "(spin-off|spinoff)[ series| show| film][,] (starring|featuring|involving|with|that|focusing on|focused on|centred on|centered on|centring on|centering on|revolving around|about|following|set in|based on|based around) ...[,] (called|titled|entitled|named) <work>",
    "(spin-offs|spinoffs)[ series][ in (other|multiple|various|several|different) media][,|:|, including| including| include| included| called| titled| named| were| are] <work>[, <second>][[,] and <third>]",
    "spun off into (his|her|their|its) own (series|show|programme|program)[,][ called| titled| named] <work>",
    "backdoor pilot (for|to) [a |an |the ][possible |proposed |potential |planned |new ][(spin-off|spinoff|series|show) ][series |show ][,][called |titled |named |entitled ]<work>",
    "backdoor pilot (aired|was shown|was broadcast|appeared|premiered) (as|during|in|on|within) [(a|an|the) ]..of [the ]<work>",
    "(appeared|introduced|debuted|originated) (in|on) <work> (before|and was|and were|and later)[ (being|was|were|he|she)] (spun off|spun-off|given (his|her|their) own)",
    "backdoor pilot [episode ](during|in|on|of|from|within|on) [an |the O ][episode of |season of ]<work>",
    trigger="spin|spinoff|spinoffs|spun|backdoor",
    recaps=True,
)
def split_off(
    work: Other, here: Here, other: Other | None = None, second: Other | None = None, third: Other | None = None
) -> Iterable[TieIn]:
    """A work that this one was spun off from, or one spun off from it.

    >>> read("It is set in the same world as, and is a spin-off of Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("Tidewater is a spin-off of the series.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("It is a spin-off of Lind's Harbour.")
    tie_in(target="Lind's Harbour", relation='spin_off')
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
    >>> read("Its spin-offs include Low Sands and High Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("The fifteenth episode served as a backdoor pilot for Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The backdoor pilot aired as the twentieth episode of the third season of Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("The character first appeared in Tidewater and was spun off into this series.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("Low Sands became the third spin-off of Harbour Lights.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The network announced the first spin-off of Harbour Lights entitled Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The first spin-off of the show, called Life of Mona, began.")
    tie_in(target='Life of Mona', relation='spin_off')
    >>> read("The show is a spin-off and sequel to The Low Sands.")
    tie_in(target='The Low Sands', relation='spin_off')
    >>> read("It is a spin-off of Bo Lind's earlier animated Gull and Tern series.")
    tie_in(target='Gull and Tern', relation='spin_off')
    >>> read("It is a spin-off about characters introduced in Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='spin_off')
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The first spin-off was Low Sands, which began in 1972.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The second and longest-lasting spin-off of Harbour Lights was The Sands.")
    tie_in(target='The Sands', relation='spin_off')
    >>> read("The BBC announced Low Sands, a police procedural spin-off from Harbour Lights created by Bo Lind.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("It was made as a spin-off from the established NRK hospital drama Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("Mona's Fabulous Trip is a spin-off and straight-to-DVD film starring Ana Sol.")
    tie_in(target="Mona's Fabulous Trip", relation='spin_off')
    >>> read("Two spin-offs were announced to premiere that autumn, Low Sands and High Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("It is the eighth spin-off series of another series, Low Sands, which airs on NBC.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The show, a spin-off/sequel to Tidewater, aired in 2014.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("It is a spin-off of Tidewater, which was itself a spin-off of The Ebb.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("The episode introduces the lead character of the spin-off, Cassie Holt, as a story within.")
    >>> read("Low Ebb, a spin-off of Tidewater, is shown on Reef.")
    >>> read("The next spin-off was Ana Sol's.")
    >>> read("Two more series followed, Low Sands and its spin-off High Sands.")
    >>> read("Sol is known for her work on Low Sands, a spin-off of Tidewater.")
    >>> read("Low Sands and High Sands are spin-offs of the series.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read('In season seven, the show led to a spin-off series, "Low Sands", starring Ana Sol.')
    tie_in(target='Low Sands', relation='spin_off')
    >>> read('It also spawned spin-offs in other media, including "Low Sands" (2006-11) and "High Sands" (2007-11), both by Ana Sol.')
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Sands', relation='spin_off')
    >>> read("A spin-off centering on the mayor, titled Low Sands, was ordered.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read('The mayor got a spin-off in "Low Sands", the last episode.')
    >>> read("The character is popular in spin-off novels.")
    >>> read("Critics called it a spin-off of Tidewater in all but name.")
    """
    if (
        _ITSELF.search(here.line, 0, here.low)
        or _CALLED_SO.search(here.line, 0, here.low + 3)
        or _CAREER.search(here.line, 0, here.low)
        or ("," in here.words and _SOMEBODY_OF_IT.search(here.line, 0, here.low))
        or of_another(here)
    ):
        return ()
    if second is not None or third is not None:
        return [tie for one in (work, second, third) if one for tie in ties(one, here, "spin_off")]
    if other is not None and any(folded(work) == folded(t) for t in here.scene.titles):
        work = other
    elif other is not None and not any(folded(other) == folded(t) for t in here.scene.titles):
        return ()
    return list(ties(work, here, "spin_off"))


#: "a spin-off of Tidewater, which was itself a spin-off of Low Sands".
_ITSELF = later(r"\bitself (?:an? |the )?$")
#: Whose name follows is in the spin-off: "the lead character of the spin-off, Cass Holt".
_SOMEBODY_OF_IT = later(
    r"\b(?:character|lead|star|protagonist|host|creator|showrunner|producer|heroine|hero|writer|director)s? (?:of|in|on|from|for) (?:the|its|this|a) (?:new |upcoming )?$"
)
#: What somebody has done elsewhere.
_CAREER = later(r"\b(?:known|famous|recogni[sz]ed) for\b[^;.]*$")
#: "Critics called it a spin-off of Tidewater in all but name".
_CALLED_SO = later(r"\b(?:called|considered|described|dubbed|labelled|labeled|deemed)\b[^;,]{0,30}$")


def of_another(here: Here) -> bool:
    """Whether the sequel or spin-off is said to be another work's: "Low Sands and its spin-off High Sands"."""
    whose = _ITS.search(here.line, 0, here.low)
    if whose is None:
        whose = _APPOSED.fullmatch(here.line, 0, here.low)  # "Low Sands, a spin-off of Tidewater, was"
    if whose is None:
        return False
    name = folded(tidy(here.fold.words(*whose.span("who"))))
    return all(name != folded(title) for title in here.scene.titles)


_APPOSED = later(r"(?:the )?(?P<who>[NQ])(?:, (?:an?|the) (?:[a-zO-]+ )*)?")
#: Whose spin-off it is.
_ITS = later(r"(?P<who>N),? and its (?:own |O )?$")


@rule(
    "(is|was|is also|was also|as|serves as|served as|serving as|acts as|acted as|functions as|,) (a|an|the) [direct |loose |standalone |D |television |O ](sequel|prequel|sequel series|prequel series|follow-up|continuation|companion piece|companion series|companion show|sister show|sister series|revival|reboot) (to|of) <work>",
    "(sequel|prequel)[ series| film| miniseries] to <work>",
    "(sequel|prequel|follow-up|companion)[ series| film] to (the|this) [original ](series|show|sitcom), <work>(,|.| was| is)",
    "back-to-back with <work>",
    "(ties|tied|tie) (into|in to|in with) [the (film|movie|series|miniseries) ]<work>",
    "(is|was|as|serves as|served as) (a|the) companion to <work>",
    "(connects|connected|connecting|linked) to the (film|movie|series|miniseries|show) <work>",
    "(its|the) (companion|parent|predecessor) (show|series)[,| is| was] <work>(,|.|;| and| which| is| was| had)",
    "(leads|led|lead|leading) (into|up to|directly into|to) the [crossover |O |upcoming |D ](film|movie|series|miniseries|special|sequel|show) <work>",
    "(companion|sister|tie-in|digital|aftermath|web|after) (series|show|webseries|miniseries|web series|aftershow)(,| titled| called| entitled| named) <work>[,] (was|is|were|aired|airs|premiered|debuted|launched|ran|which|that|hosted)",
    "(companion series|companion show|web series|webseries|webisodes|aftershow|after show|after-show|tie-in (series|novel|comic|game)|digital series)(,| titled| called| entitled| named) <work>",
    "(its|the|their|own|and|official|online) (companion|sister) (series|show|programme) <work>(,|.|;| aired| airs| was| is| ran| premiered| on| and)",
    "(sets|set|setting) up the events of <work>",
    "(sets|set|setting) up [for ][the |a ](film|movie|series|miniseries|special|sequel|show) <work>",
    "(runs|run|running|takes place|taking place|set|occurs|occurring) (concurrently|simultaneously|parallel|concurrent|alongside) [with |to ][the events of ]<work>",
    "(O|latest|next|final) (series|show|season|installment|instalment|entry) (in|of) the N [franchise|universe|film series|series|trilogy][,] [after|following] {<work>}",
    "(O|latest|next|final) (series|show|installment|instalment|entry|spin-off)[ series] in the franchise[,] (after|following) {<work>}",
    "intertwined with {<work>}",
    "(followed|preceded|succeeded) by (a|the|its|another) [O |C ][sequel |prequel |further |television |tv |reunion |feature |feature-length |spin-off ](series|sequel|film|serial|miniseries|show|movie|special|prequel|spin-off)[,|:] [titled |called |entitled ]<work>",
    "<work>, (a|an|the) [..](sequel|prequel|sequel series|prequel series|sequel film|follow-up|follow-up series|revival|companion series)[ (series|film)](,|.| to the (series|show)| of the (series|show))",
    "and (a|the) (continuation of|sequel to|prequel to|follow-up to) <work>",
    "franchise[ that| which] [(also|now) ](includes|included|comprises|comprised|consists of) [(also|of) ]<work>[, <second>][[,] and <third>]",
    "franchise, the (other|others) (being|are|is) <work>[, <second>][[,] and <third>]",
    "(together|along) with {<work>}, (it|N|the (series|show|film)) (forms|form|makes up|make up|constitutes|comprises) (the|a)",
    "(film|films|movie|movies|musical|video game|video games|feature film|novel|novels|comic book series) [(adaptation|adaptations|version) ](based on|of|adapted from) (the|this) (series|show|sitcom)[,] [titled |called |entitled ]<work>(,|.| was| were)",
    "(a|its) (follow-up|companion|sister) show[,][ titled| called| named| entitled] <work>(,|.|;| which| and| is| was)",
    "<work> (is|was) (a|the) [direct |loose ](sequel|prequel) (to|of) (the|this) [original |parent ](series|show)",
    "<work>, (a|an|its|the) [live |weekly |new |digital |companion |online |official |half-hour ](aftershow|after-show|after show|companion show|companion series|discussion show)",
    "(aftershow|after-show)[ series] ...[,] (titled|called|named|entitled) <work>",
    "(sequel|prequel|follow-up|sequel series) in D[,] [titled |called |entitled |named ]<work>",
    "(sequel|prequel|follow-up|companion) (limited|television|tv|animated|feature|live-action|anthology|direct-to-video|made-for-television|mini|web) (series|film|movie|miniseries|show|special)[,] [titled |called |entitled |named ]<work>",
    "(sequel|sequels|prequel|prequels|follow-up)[ series| film| films| miniseries][,|:| are| were| is] [titled |called |entitled |named ]<work>[ in D][, <second>[ in D]][[,] and <third>]",
    trigger="other|others|together|along|based|adapted|film|films|movie|movies|musical|game|games|novel|novels|comic|connects|connected|connecting|linked|parent|predecessor|companion|tie|sets|setting|concurrently|simultaneously|parallel|concurrent|alongside|leads|led|lead|leading|ties|tied|tie|web|webseries|webisodes|aftershow|franchise|trilogy|universe|digital|intertwined|following|sequel|sequels|prequel|prequels|follow|continuation|companion|revival|reboot|sister|back|followed|preceded|succeeded",
)
def continues(work: Other, here: Here, second: Other | None = None, third: Other | None = None) -> Iterable[TieIn]:
    """A work that this one goes on from, or leads to.

    >>> read("It is a sequel to Tidewater and is set ten years later.")
    tie_in(target='Tidewater')
    >>> read("It is a sequel to the 1960s series, Low Sands.")
    tie_in(target='Low Sands')
    >>> read("It was followed by two sequels, Low Sands and High Sands.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read('It was followed by a sequel in 1987 titled "Low Sands".')
    tie_in(target='Low Sands')
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
    >>> read("The show is the third spin-off in the franchise, after Tidewater and Low Sands.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("The season connects to the film Low Sands and is a companion to Tidewater.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("Harbour Lights: The Next Tide, a sequel series, began in May.")
    tie_in(target='Harbour Lights: The Next Tide')
    >>> read("Ana Sol wrote Low Sands, a sequel, in May.")
    >>> read("It brought forth a franchise that includes Low Sands and High Sands.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read("The franchise consists of Harbour Lights, Low Sands and High Sands.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read("It is the first of three series in the franchise, the others being Low Sands and High Sands.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read("Together with Tidewater, it forms the Tide franchise.")
    tie_in(target='Tidewater')
    >>> read("A feature film based on the series, Harbour Lights: The Movie, was shown in 1998.")
    tie_in(target='Harbour Lights: The Movie')
    >>> read("A follow-up limited series called Low Sands was announced.")
    tie_in(target='Low Sands')
    >>> read("It is also a sister series to The Low and the High.")
    tie_in(target='The Low and the High')
    >>> read("The Sands is a prequel to the original series.")
    tie_in(target='The Sands')
    >>> read("The channel also released Beyond the Lights, an aftershow hosted by Bo Lind.")
    tie_in(target='Beyond the Lights')
    >>> read("An aftershow was made by the BBC, titled Harbour Lights Confidential.")
    tie_in(target='Harbour Lights Confidential')
    >>> read("The companion show Harbour Talk aired on Reef Three.")
    tie_in(target='Harbour Talk')
    >>> read("Lind made it beside its sister series Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The series led to two sequels, Low Sands in 1994 and High Sands in 1998.")
    tie_in(target='Low Sands')
    tie_in(target='High Sands')
    >>> read("It is the fifth series of its franchise and a prequel to Tidewater.")
    tie_in(target='Tidewater')
    >>> read("Sol then made a follow-up show, Low Sands.")
    tie_in(target='Low Sands')
    >>> read("The prequels show Vale as a young doctor.")
    >>> read("Sol and Lind, both known for their work on Tidewater and its sequel Low Sands, made it.")
    >>> read("Unlike the parent series Jury members were left out.")
    >>> read("The sequel to the series, The Next Tide, aired in 1998.", under="Sequel")
    tie_in(target='The Next Tide')
    >>> read("Ana Sol had earlier written Tidewater and its sequel Low Sands.")
    >>> read("A sequel was announced.")
    >>> read("A web series was directed by Ana Sol.")
    >>> read("Ana Sol is known for her blog and web series, Low Sands.")
    """
    words = here.line[here.low : here.high]
    if here.section and compiled(r"(?:sequel|prequel) to (?!the (?:original )?(?:series|show|sitcom),)").match(words):
        return ()
    if compiled(r"\b(?:his|her|their) (?:[a-z]+ ){0,4}$").search(here.line[: here.low]) or of_another(here):
        return ()
    if _CAREER.search(here.line, 0, here.low) or compiled(r"(?:se|pre)quels show ").match(words):
        return ()
    if _ASIDE.search(here.line, here.low, here.high) and not _TELLS_OF_IT.search(here.line, 0, here.low):
        return ()  # "he wrote Low Sands, a sequel,"
    return [tie for one in (work, second, third) if one for tie in ties(one, here, None)]


#: A work that is told aside to be a sequel, and what may stand in front of it.
_ASIDE = later(r"N, (?:an?|the) (?:[a-z-]+ ){0,4}?(?:sequel|prequel|follow-up|revival|companion)")
_TELLS_OF_IT = later(r"^(?:(?:in|on) D,? |D,? |later,? |the )?$|\b(?:series|show|followed|spawned|continued|led to)\b")


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
    >>> read("The finale makes many references to the events of Low Sands: A New Day, including a toy.")
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


RULES = (crossed_over, split_off, continues, referred_to)
