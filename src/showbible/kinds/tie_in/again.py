"""Ties in looser words: characters seen in episodes of other shows, works of other forms that go on from this one."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import Other, ties
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
    """
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
    "(spin-off|spinoff)[ series| show]... (under the name|under the title|under the working title|provisionally titled|tentatively titled|to be called|to be titled|which would have been called|which was to be called) [the ]<work>",
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


RULES = (seen_in, part_of, mentioned_from, spin_off_named, in_another_form, with_episodes)
