"""Works that use this one or go on from it, told in further words: films and games that refer to it, own series, remakes."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Work
from showbible.kinds.fact import folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.titles import whole
from showbible.kinds.tie_in.works import Other, begins_as_ours, may_be_work, ties
from showbible.text.patterns import compiled, later

_FORMS = "film|movie|films|movies|video game|video games|game|games|novel|series|show|short film|miniseries|special|comic|web series|podcast|television film|tv movie"


@rule(
    f"the [D |C ][N ]({_FORMS}) <work>[,] [also ](references|referenced|mentions|mentioned|features|featured|includes|included|contains|alludes to|acknowledges)",
    f"(referenced|mentioned|alluded to|acknowledged|seen|featured|appear|appears|appeared) [again ]in the [D |C ][N ]({_FORMS}) {{<work>}}",
    f"(in|of) the [D |C ][N ]({_FORMS}) {{<work>}},",
    trigger="film|films|movie|movies|game|games|novel|series|show|special|comic|podcast|miniseries",
    under="appearance|reference|legacy|influence|other media|tie-in|connection|continuity|franchise|spin-off|crossover|popular culture|impact|universe|follow",
    last=True,
)
def used_in(work: Other, here: Here) -> Iterator[TieIn]:
    """A film or a game of the same franchise in which this work is found again.

    >>> read("The film Harbour Lights Beyond (2013) references the series with a model of a ship.", under="Other appearances")
    tie_in(target='Harbour Lights Beyond', relation='reference')
    >>> read("Events of the series are mentioned in the 2016 film Harbour Lights Beyond.", under="Other appearances")
    tie_in(target='Harbour Lights Beyond', relation='reference')
    >>> read("In the video games Harbour Lights: Tides and Harbour Lights: Fog, the first ship is the series' own.", under="Other appearances")
    tie_in(target='Harbour Lights: Tides', relation='reference')
    tie_in(target='Harbour Lights: Fog', relation='reference')
    >>> read("The series is mentioned in the film Low Water.", under="Other appearances")
    """
    if not begins_as_ours(work, here.scene):
        return
    own = any(
        m.letter == "N" and any(folded(str(m.value)).removeprefix("the ") in folded(t) for t in here.scene.titles)
        for m in here.fold.marks.values()
    )
    if own or compiled(r"\b(?:series|show|season|its?|characters?|both|vessel|ship)\b").search(here.line):
        yield from ties(work, here, "reference")


@rule(
    "(given|got|received|granted|gained|earned|headlined|headlines|starred in|stars in|starring in|spun off into) (his|her|its|their) own [short-lived |O |television |tv |animated |web |spin-off |spinoff ](series|show|sitcom|programme|program|spin-off|spinoff|miniseries|web series)[,| titled| called| named| entitled|, titled|, called] <work>",
    trigger="own",
    never="reception|accolades|award",
    last=True,
)
def own_series(work: Other, here: Here) -> Iterator[TieIn]:
    """A character of this work got a show.

    >>> read("Mara Vane was given her own series, Low Sands.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("Mara Vane was given her own series.")
    """
    yield from ties(work, here, "spin_off")


@rule(
    "(having|had|has) [previously |originally |already |first |earlier ](played|portrayed|voiced|originated) (the|this|that) [same ](role|part|character) (in|on) [an episode of |C episodes of |several episodes of |episodes of ]<work>",
    "(plays|played|portrays|portrayed|voiced|voices) the same (character|role|part) (in|on) [an episode of |several episodes of |episodes of ]<work>",
    "who (plays|played|portrays|portrayed) [the |a |an ].. (in|on) <work>, .. (in the same (role|part)|as the same character|reprises the (role|part)|reprised the (role|part))",
    trigger="played|portrayed|voiced|originated|plays|portrays",
    never="reception|accolades|award",
    last=True,
)
def same_part(work: Other, here: Here) -> Iterator[TieIn]:
    """Somebody plays here whom they have played elsewhere.

    >>> read("Bo Lind returned as Mayor Orm, having played the part in two episodes of Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind, who plays the mayor in Tidewater, appears in the finale in the same role.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind played the same character in Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Bo Lind, who plays the mayor in Tidewater, appears in the finale.")
    """
    yield from ties(work, here, "shared_character")


@rule(
    "<name> (regulars|stars|regular|star|cast members|alumni|actors|actor|actress) N[, N][[,] and N], (in|reprising|returning in|playing) (his|her|their) (role|roles|part|parts|characters)",
    trigger="regulars|stars|regular|star|cast|alumni|actors|actor|actress",
    last=True,
)
def in_their_roles(name: Work, here: Here) -> Iterator[TieIn]:
    """Players of another show who appear as whom they play there.

    >>> read("Also appearing are Tidewater regulars Mia Hart and Bo Lind, in their roles of Cass and the mayor.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Also appearing are Tidewater regulars Mia Hart and Bo Lind.")
    """
    if may_be_work(name):
        yield from ties(name, here, "shared_character")


@rule(
    "(characters|cast|heroes|casts|stars) (from|of) {<work>} [have |had ](crossed|cross|crosses) over",
    "(crossover|crossovers|cross-over|cross-overs)[ episode| episodes| event| events] (with|between) [C |several |the ][other ][N ](series|shows|sitcoms|dramas)[,|:| named| called] {<work>}",
    "(story|storyline|arc|episode|event|special)[,] (that|which) [had ](began|begins|begun|started|starts|concluded|concludes|continued|continues|ended|ends) (on|in|with) [an episode of |the .. episode of ]<work>",
    "(concluded|concludes|continued|continues|resumed|resumes|began|begins) (on|in|with) (the|an|that) ..(episode|instalment|installment) of <work>",
    "(event|crossover|story|storyline) (began|begins|started|starts|continued|continues|concluded|concludes|ended|ends) (with|on|in) {<work>}",
    "<work> (had|have|shared|share) (C|two|three|several|many|a number of) crossovers",
    "cross-over[ episode| event| episodes] (with|of|on|between) {<work>}",
    "<work> and <second> (did|had|aired|shared|staged) (a|their|its|C|several|another) ..(crossover|crossovers)",
    trigger="crossover|crossovers|cross|crossed|crosses|story|storyline|arc|event|special|episode|instalment|installment",
    never="reception|accolades|award|home media",
    last=True,
    recaps=True,
)
def crosses(work: Other, here: Here, second: Other | None = None) -> Iterator[TieIn]:
    """A story that this work shares with another.

    >>> read("Characters from Tidewater crossed over with those of the series.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("The show had crossovers with two other series, Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("Vale appears in a two-part story that began on Tidewater.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("The crossover concluded on the following night's episode of Tidewater.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("The crossover continued on Tidewater and Low Sands the following nights.")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("Harbour Lights and Tidewater had two crossovers.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("Tidewater and Harbour Lights did their first long crossover storyline.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("There was a cross-over episode of Tidewater.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("The story that began in Oslo is told in the next episode.")
    """
    words = here.words
    crossing = compiled(r"cross").search(words) or here.under("crossover", "cross-over")
    if not crossing and not compiled(r"crossover|cross-over|two-part|C-part|C-episode").search(here.line):
        return
    if second is not None and all(folded(w) not in {folded(t) for t in here.scene.titles} for w in (work, second)):
        return
    for one in filter(None, (work, second)):
        yield from ties(one, here, "crossover")


@rule(
    "(appeared|appears|appear|appearing|guest-starred|guest starred|guest stars|guest star|seen|featured) .. in the <name> (episode|episodes|special|finale|premiere|pilot)",
    "(appeared|appears|appear|appearing|guest-starred|guest starred|guest stars|guest star) as N[ and N] in the <name> (episode|episodes|special|finale|premiere|pilot)",
    "(introduced|seen|featured|established|depicted|appeared|shown|debuted|mentioned) in the <name> (episode|episodes|special|finale|premiere|pilot)",
    trigger="appeared|appears|appear|appearing|guest|seen|featured|introduced|established|depicted|shown|debuted|mentioned",
    under="crossover|tie-in|tie in|cinematic universe|connection|continuity|other appearances|spin-off",
    last=True,
)
def in_its_episode(name: Work, here: Here) -> Iterator[TieIn]:
    """Under a heading on ties, an episode of another show that is called by the show.

    >>> read('Ana Sol and Bo Lind appeared as Vale and Hale in the Tidewater episode "Storm Front".', under="Crossovers")
    tie_in(target='Tidewater', relation='crossover')
    >>> read('There is a prison that was introduced in the Tidewater episode "High Ground".', under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read('Ana Sol appeared in the second episode "Storm Front".', under="Crossovers")
    """
    if not may_be_work(name):
        return
    things = compiled(r"(?:introduced|established|depicted|shown|mentioned)\b").match(here.words)
    yield from ties(
        name, here, "reference" if things else "crossover" if here.under("crossover") else "shared_character"
    )


@rule(
    "[the ]events (of|in|from|depicted in|seen in) <work>",
    "(incident|accident|battle|attack|aftermath|fallout|disaster|invasion|explosion|massacre|murders) (in|from|seen in|depicted in|shown in) [the (film|series|show|movie|miniseries) ]<work>",
    trigger="events|incident|accident|battle|attack|aftermath|fallout|disaster|invasion|explosion|massacre|murders",
    under="tie-in|tie in|cinematic universe|connection|continuity|crossover|easter egg",
    last=True,
)
def happened_there(work: Other, here: Here) -> Iterator[TieIn]:
    """Under a heading on ties, what happened in another work.

    >>> read("In the third episode, Vale reads about the events of the film Low Sands.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("A newspaper in the pilot carries a headline on the incident in Low Sands.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The pilot tells of the events of the year.", under="Universe tie-ins")
    """
    yield from ties(work, here, "reference")


@rule(
    "(leads|led|lead|leading) (into|up to|directly into) the events of <work>",
    "(takes place|taking place|set|picks up|begins|opens|starts) .. (after|before|following) the (end|finale|series finale|O season finale|conclusion|O season) of <work>",
    "(takes place|taking place|set|picks up|begins|opens|occurs|resumes) [..](years|year|months|weeks|decades|days|decade|century) (after|before|prior to|following) [the (original|previous|first|earlier) (series|film|show), ][the (end|finale|conclusion) of [the (series|film) ]]<work>(.|,|;| and| with)",
    "(takes place|taking place|set|picks up) D the (original|previous|earlier|first) (series|film|show)[,] <work>(.|,|;)",
    "(run|runs|running|ran) parallel (with|to) [the events of |those of ][the O season of ]<work>",
    trigger="occurs|resumes|leads|led|lead|leading|takes|taking|set|picks|begins|opens|starts|parallel",
    never="reception|accolades|award|release|broadcast|home media",
    last=True,
)
def beside_it(work: Other, here: Here) -> Iterator[TieIn]:
    """A work before, behind or beside which this one's story lies.

    >>> read("The finale leads into the events of Low Sands.")
    tie_in(target='Low Sands')
    >>> read("The season takes place six months after the end of Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The events of the season run parallel with those of the third season of Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The series picks up three years after Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The story takes place ten years before the original series, Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The season takes place after the end of World War II.")
    >>> read("The season is set ten years after the war.")
    """
    yield from ties(work, here, None)


@rule(
    "(television film|tv film|tv movie|television movie|reunion film|reunion movie|reunion special|miniseries|video game|audio drama|web series|feature film|special)[,][ titled| called| entitled] <work>, .. (in which|where|with|featuring|starring|for which|which saw) ... (reprise|reprised|reprises|reprising) (his|her|their)",
    trigger="reprise|reprised|reprises|reprising",
    never="reception|accolades|award",
    last=True,
)
def reunited_in(work: Other, here: Here) -> Iterator[TieIn]:
    """A later film with players of this work in their parts.

    >>> read("A television film, Low Sands, in which Sol and Lind reprised their roles, aired in 2019.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("A television film, Low Sands, in which Sol and Lind played, aired in 2019.")
    """
    yield from ties(work, here, "shared_character")


@rule(
    "(remake|version|adaptation|reboot)[ of the (series|show|sitcom)][,][ was made][ in D] (titled|called|named|entitled|under the title|under the name) <work>(,|.|;| was| is| in| on| by| and| for| with| starring| aired| premiered)",
    "(remade|adapted|reworked) [in N |for N |for N television |by N |in D ](as|under the title|under the name) <work>[ and in N (as|under the title|under the name) <second>](,|.|;| and| which| in| with| starring)",
    trigger="remake|version|adaptation|reboot|remade|adapted|reworked",
    under="remake|adaptation|version|international|foreign|legacy|spin-off|american|other media|proposed|attempt",
    last=True,
)
def remade_as(work: Other, here: Here, second: Other | None = None) -> Iterator[TieIn]:
    """A remake of this work under a title of its own.

    >>> read("A third remake, called Low Sands, was shown in 1999.", under="Remakes")
    tie_in(target='Low Sands')
    >>> read("The series was remade in Norway as Fyrlyset.", under="Remakes")
    tie_in(target='Fyrlyset')
    >>> read("The series was remade in Norway as Fyrlyset and in Turkey as Kara Deniz.", under="Remakes")
    tie_in(target='Fyrlyset')
    tie_in(target='Kara Deniz')
    >>> read("A third remake was shown in 1999.", under="Remakes")
    """
    for one in filter(None, (work, second)):
        yield from ties(one, here, None)


@rule(
    "(series|show|spin-off|spinoff|programme|instalment|installment|entry|sitcom|drama)[ in the franchise][,] [(to be|which is|which was|currently|tentatively) ](titled|called|named|entitled) <work>",
    trigger="titled|called|named|entitled",
    never="reception|accolades|award|international|home media",
    last=True,
)
def in_the_franchise(work: Other, here: Here) -> Iterator[TieIn]:
    """A further show whose title begins as this one's does.

    >>> read("In 2010, the network launched a new series called Harbour Lights: Night Watch.")
    tie_in(target='Harbour Lights: Night Watch')
    >>> read("A proposed new series in the franchise to be named Harbour Lights: North was not ordered.")
    tie_in(target='Harbour Lights: North', relation='spin_off')
    >>> read("In 2010, the network launched a new series called Low Sands.")
    >>> read("It is on the DVD collection of the full series called Harbour Lights: The Long Way.")
    """
    if _ON_DISC.search(here.line, 0, here.low + 1):
        return
    work = whole(work, here, "spin_off")
    if begins_as_ours(work, here.scene) and here.scene.kind in {"series", "season"}:
        split = compiled(r"\bspin-?off|\bfranchise\b").search(here.line)
        yield from ties(work, here, "spin_off" if split else None)


_ON_DISC = later(r"\b(?:collection|box(?:ed)? set|edition|dvds?|blu-rays?|release) of the (?:[a-z]+ )?")


@rule(
    "characters [from N ][also |later ](are|were|have been|appear|appeared|cameo|cameoed|return|returned|star|starred) [also |later |both ][(seen|featured|shown|depicted|used|included) ]in (a|an|another) ..(series|show|film|special|game|movie|short)[,| called| titled| named| entitled| titled] <work>",
    trigger="characters",
    never="reception|accolades|award|cast",
    last=True,
)
def seen_elsewhere(work: Other, here: Here) -> Iterator[TieIn]:
    """Another show in which characters of this one are seen.

    >>> read("Harbour Lights characters are seen in an entirely different series called Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The characters also appear in a short film titled Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("The characters are seen in a new light.")
    """
    yield from ties(work, here, "shared_character")


@rule(
    "(on|in|of) <work> ..(featured|features|contained|contains|included|includes|made|makes|had|has) ..(allusions|allusion|references|reference|nods|nod|homage|homages|tribute) to (the|this) (show|series|sitcom|programme)(,|.|;| and| in)",
    trigger="allusions|allusion|references|reference|nods|nod|homage|homages|tribute",
    never="reception|accolades|award",
    last=True,
)
def alludes(work: Other, here: Here) -> Iterator[TieIn]:
    """Another work that alludes to this one.

    >>> read("Lind's final episodes on Low Sands featured numerous allusions to the show.")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The episodes had many references to the show.")
    """
    yield from ties(work, here, "reference")


@rule(
    "(character|characters|hero|heroine|villain|villains|heroes|sidekick) ...from the <name> (franchise|film series|films|movies|film franchise|movie series|book series|video game series)",
    trigger="character|characters|hero|heroine|villain|villains|heroes|sidekick",
    never="reception|accolades|award",
    last=True,
)
def of_the_films(name: Work, here: Here) -> Iterator[TieIn]:
    """A character of this work who comes from a row of films.

    >>> read("It stars the character Mog from the Tide Animation Ogre franchise.")
    tie_in(target='Ogre', relation='shared_character')
    >>> read("It stars the villains from the Low Sands films.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("It stars characters from the films.")
    """
    words = name.split()
    last = max((n for n, w in enumerate(words[:-1]) if w in lexicon.ORG_TAILS), default=-1)
    title = " ".join(words[last + 1 :])
    if may_be_work(title):
        yield from ties(title, here, "shared_character")


RULES = (
    used_in,
    own_series,
    same_part,
    in_their_roles,
    crosses,
    in_its_episode,
    happened_there,
    beside_it,
    reunited_in,
    remade_as,
    in_the_franchise,
    seen_elsewhere,
    alludes,
    of_the_films,
)
