"""Ties in looser words: characters seen in episodes of other shows, works of other forms that go on from this one."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import Other, may_be_work, ties
from showbible.text.patterns import compiled

_SEEN = "seen|turned up|turns up|turn up|appeared|appears|appear|appearance|appearances|popped up|pops up|pop up|cameoed|debuted|featured|introduced|guested|showed up|shows up|cropped up"
_PIECE = "episode|episodes|installment|instalment|edition|season|series|finale|special|storyline"


@rule(
    f"({_SEEN}).. in (an|the|two|several|one|a)[ O-season| O| C| later| earlier| season] ({_PIECE}) of [the ][(short-lived|long-running|earlier|later|former) ][N ][(drama|sitcom|series|comedy) ]<work>",
    f"({_SEEN}).. in the [short-lived |short lived |earlier |later |long-running |D ][N ](drama|sitcom|series|film|comedy|show|miniseries|serial|soap opera|movie) <work>",
    trigger="seen|turned|turns|turn|appeared|appears|appear|appearance|appearances|popped|pops|pop|cameoed|debuted|featured|introduced|guested|showed|shows|cropped",
    under="crossover|connection|continuity|other appearances|shared|tie-in|spin-off|universe",
)  # fmt: skip
def seen_in(work: Other, here: Here) -> Iterator[TieIn]:
    """Under a heading on ties, another show in which a character was seen.

    >>> read("Judge Vale had earlier been seen in an instalment of Tidewater.", under="Crossovers")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Vale makes a fleeting appearance, in silhouette, in the ITV drama Low Sands.", under="Crossovers")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Vale appeared in an episode of the season.", under="Crossovers")
    """
    if not here.under("contestant", "alumni"):
        yield from ties(work, here, "shared_character")


@rule(
    "(appearance|appearances|cameo|cameos) (by|from|of) <part> (of|from) <work>(.|,|;| and)",
    trigger="appearance|appearances|cameo|cameos",
)
def part_of(part: Part, work: Other, here: Here) -> Iterator[TieIn]:
    """A character of another work who appears here.

    >>> read("There is also a blink-and-you-miss-it appearance by Cass of Tidewater, sat in a bin.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("It had an appearance by the mayor of Oslo.")
    >>> read("It ends with an appearance from the Beast of Low Moor.")
    """
    if not compiled(r"[a-z]+ (?:by|from|of) the N of").match(here.line, here.low):
        yield from ties(work, here, "shared_character")


@rule(
    "(mentions|mention|mentioned|references|reference|referenced|refers to|alludes to|named after) .. N[ & N], (from|of) [(N's|his|her|their|the) ][(earlier|previous|other|first|own) ](series|show|film|drama|sitcom) <work>",
    trigger="mentions|mention|mentioned|references|reference|referenced|refers|alludes|named",
)
def mentioned_from(work: Other, here: Here) -> Iterator[TieIn]:
    """Something of another work that is mentioned here.

    >>> read("A line in the finale mentions the firm of Hale & Sol, from Vale's earlier series Tidewater.")
    tie_in(target='Tidewater', relation='reference')
    >>> read("A line mentions Ana Sol, from the second season.")
    """
    yield from ties(work, here, "reference")


@rule(
    "(spin-off|spinoff)[ series| show]... (under the name|under the title|with the working title|with the title|under the working title|provisionally titled|tentatively titled|to be called|to be titled|which would have been called|which was to be called) [the ]<work>",
    "(spin-off|spinoff)[ series| show] (centred|centered|focused|focusing|centring|centering|based|about|following|revolving|starring) [on |around ]..N.., <work>, (was|is|has|had|would|will|aired|began|premiered|debuted)",
    trigger="spin|spinoff",
)
def spin_off_named(work: Other, here: Here) -> Iterator[TieIn]:
    """A spin-off whose title stands further off.

    >>> read("Plans for a spin-off about the band, under the name Low Tides, were dropped.")
    tie_in(target='Low Tides', relation='spin_off')
    >>> read("In May 2017, a planned spin-off centered on Mara, Low Sands, was announced.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("Plans for a spin-off about the band were dropped.")
    """
    yield from ties(work, here, "spin_off")


@rule(
    "(prequel|sequel|tie-in|companion|stage|audio|radio|spin-off|follow-up|interactive) (comic|comic book|comic series|graphic novel|play|musical|adaptation|drama|continuation|sequel|podcast|novel|novelisation|novelization|novella|game|video game|manga|short film|film|series)[ by N| from N][,| titled| called| entitled| named|:] <work>(,|.|;| was| is| were| by| written| published| ran| toured| in)",
    trigger="prequel|sequel|tie|companion|stage|audio|radio|spin|follow|interactive",
    never="reception|accolades|award|cast|filming",
)
def in_another_form(work: Other, here: Here) -> Iterator[TieIn]:
    """A comic, a play, an audio drama that goes on from this work.

    >>> read("Reef put out a five-issue prequel comic, Harbour Lights: Dead Letters.")
    tie_in(target='Harbour Lights: Dead Letters')
    >>> read("In 2021 an audio continuation, Low Sands, was released.")
    tie_in(target='Low Sands')
    >>> read("A stage play was planned by Ana Sol.")
    """
    if compiled(r"\b(?:his|her|their|wrote|known for|author of)(?: [a-z]+){0,3} $").search(here.line[: here.low]):
        return
    yield from ties(work, here, "spin_off" if here.words.startswith("spin") else None)


@rule(
    "crossover[ event] ... (with|including|alongside|and|spanning|across) (episodes|an episode|installments|the O episode|the O season) of {<work>}",
    trigger="crossover",
)
def with_episodes(work: Other, here: Here) -> Iterator[TieIn]:
    """The shows whose episodes make up a crossover.

    >>> read("It is a four-part crossover event, with episodes of Tidewater and Low Sands.")
    tie_in(target='Tidewater', relation='crossover')
    tie_in(target='Low Sands', relation='crossover')
    >>> read("A crossover with episodes of the show was planned.")
    """
    yield from ties(work, here, "crossover")


@rule(
    "as <part>, from [the ][(film|series|show|movie|sitcom|drama) ]<work>",
    trigger="reprising|reprise|reprises|reprised",
)
def each_from(part: Part, work: Other, here: Here) -> Iterator[TieIn]:
    """Several who play here whom they play elsewhere, each with the other work behind the part.

    >>> read("Reprising their roles are Ana Sol as Cass Holt, from Tidewater, and Bo Lind as Mara Vane, from the film Low Sands.")
    tie_in(target='Tidewater', relation='shared_character')
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Reprising their roles are Ana Sol as Cass Holt, from season one.")
    """
    if compiled(r"\brepris(?:ing|es?|ed) (?:his|her|their|the)\b").search(here.line, 0, here.low):
        yield from ties(work, here, "shared_character")


@rule(
    "(into|in|to) the (film|series|show|special|miniseries|movie) <work>, (in which|where) ...(reprise|reprises|reprised|return|returns|returned|appear|appears|appeared)",
    trigger="reprise|reprises|reprised|return|returns|returned|appear|appears|appeared",
    never="reception|accolades|award",
)
def goes_on_in(work: Other, here: Here) -> Iterator[TieIn]:
    """Another work that the story runs into, with players of this one.

    >>> read("The final scene leads into the film Low Sands (2022), in which Sol and Lind reprise their roles.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("The final scene leads into the film Low Sands, in which a ship sinks.")
    """
    yield from ties(work, here, "shared_character")


#: "the film Low Sands": a work with what it is in front, in the words before.
_NAMED_BEFORE = r"the (?:{}) (?P<work>[A-Z0-9][\w'’!-]*:?(?: (?:(?:of|the|and|in|to|for) )*[A-Z0-9][\w'’!-]*:?)*)"


@rule(
    "(reprise|reprises|reprised|reprising) (his|her|their) (role|roles|part|parts) [as <part> ](from|in) the (film|series|miniseries|movie)(,|.|;| and| alongside)",
    trigger="reprise|reprises|reprised|reprising",
)
def from_that_work(here: Here, part: Part | None = None) -> Iterator[TieIn]:
    """Somebody plays here whom they play in the film that was named before.

    >>> read("It follows the film Low Sands (2020). Ana Sol reprises her role as Mara Vane from the film, with Bo Lind.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Ana Sol reprises her role as Mara Vane from the film.")
    """
    form = here.words.rstrip(" ,.;").removesuffix(" and").removesuffix(" alongside").rsplit(" ", 1)[-1]
    named = list(compiled(_NAMED_BEFORE.format(form)).finditer(here.fold.text, 0, here.fold.start + here.low))
    works = {m["work"].rstrip(" :") for m in named}
    if len(works) == 1 and may_be_work(work := works.pop()):
        yield from ties(work, here, "shared_character")


@rule(
    "(continuation|revival|sequel|follow-up) (of|to) the [D |C–D |D–D |C |original ][N ][original ](series|show|sitcom|drama|television series) of the same (name|title)",
    trigger="continuation|revival|sequel|follow",
    never="reception|accolades|award|cast|future",
)
def of_the_same_name(here: Here) -> TieIn | None:
    """The older series that this one goes on with, called as it.

    >>> read("It is a continuation of the 1991 series of the same name, with Ana Sol returning as Mira.", title="Harbour Lights (2019 TV series)")
    tie_in(target='Harbour Lights', relation='shared_character')
    >>> read("It is a sequel to the film of the same name.", title="Harbour Lights (2019 TV series)")
    """
    if not here.scene.series or here.scene.kind not in {"series", "season"}:
        return None
    again = compiled(r"\b(?:returning|returns?|returned|repris\w+)\b").search(here.line, here.high)
    return TieIn(here.scene.series, "shared_character" if again else None)


RULES = (
    each_from,
    goes_on_in,
    from_that_work,
    seen_in,
    part_of,
    mentioned_from,
    spin_off_named,
    in_another_form,
    with_episodes,
    of_the_same_name,
)
