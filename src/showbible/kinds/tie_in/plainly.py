"""Ties in plain words: works that this one brought forth, players who come over from another, worlds that are shared."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Work
from showbible.kinds.fact import folded
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import Other, begins_as_ours, may_be_work, ties
from showbible.text.patterns import compiled

_FILMS = "film|films|movie|movies|telefilm|telefilms|special|specials|miniseries|sequel|sequels|web series|series"
_ON_WHAT = "film|films|movie|television|tv|feature|reunion|animated|theatrical|direct-to-video|made-for-television|made-for-tv|web|live-action|full-length|feature-length|sequel|prequel"
_NEVER = "reception|accolades|award|home media|cast"


@rule(
    f"(spawned|inspired|brought forth|(was|were) followed by|led to|gave rise to|concluded with|ended with|continued with|continued in|concluded in) (C|a|an|two|three|several|the) [({_ON_WHAT}) ][({_ON_WHAT}) ]({_FILMS})[,|:| titled| called| entitled| named] {{<work>}}",
    trigger="spawned|inspired|forth|followed|led|gave|concluded|ended|continued",
    never=_NEVER,
    last=True,
)
def brought_forth(work: Other, here: Here) -> Iterator[TieIn]:
    """Films and series that came of this one.

    >>> read("The show spawned two feature films, Grey Sands and High Sands.")
    tie_in(target='Grey Sands')
    tie_in(target='High Sands')
    >>> read("The series concluded with a television film, Grey Sands.")
    tie_in(target='Grey Sands')
    >>> read("The storyline continued in the film Grey Sands.")
    tie_in(target='Grey Sands')
    >>> read("Ana Sol's novel inspired a film, Grey Sands.")
    >>> read("The series inspired a series of letters.")
    """
    if compiled(r"(?:^|\b(?:the|this) )(?:series|show|sitcom|drama|season|story|storyline|it|N)\b").search(
        here.line, 0, here.low
    ) and not compiled(r"\bN's [^,;]*$").search(here.line, 0, here.low):
        yield from ties(work, here, None)


@rule(
    "who (plays|played|portrays|portrayed) <part> (on|in) <work>[,] (would|will|to) (cross over|crossover|be crossing over)",
    "who (plays|played|portrays|portrayed) <part> (on|in) <work>[,] (crosses|crossed) over",
    "<name> (star|stars|actor|actress|cast member|cast members|regular|regulars) N[, N][[,] and N] (makes|make|made|has|have) ..crossover (appearance|appearances|cameo)",
    "<name> characters <part>[, <part>][[,] and <part>] [also |both |each ](appear|appeared|guest|star|feature|return|returned|make|made)",
    "(character|characters) (returned|returns|return|reappeared|reappears) in the ..(film|series|special|miniseries|movie) <work>(,|.|;| and)",
    "(introduces|introduced|features|featured|includes|included|introducing|featuring) <part>[ and <part>] from the <name> (films|film series|franchise|series|movies|comics|novels)",
    trigger="plays|played|portrays|portrayed|star|stars|actor|actress|cast|regular|regulars|character|characters|role|roles|introduces|introduced|features|featured|includes|included|introducing|featuring",
    never="reception|accolades|award",
    last=True,
)
def comes_over(here: Here, work: Other = "", name: Work = "", part: Part | None = None) -> Iterator[TieIn]:
    """Players and characters of another work who are seen in this one.

    >>> read("In May, it was said that Bo Lind, who plays Cass Holt on Tidewater, would cross over and join the cast.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Tidewater star Bo Lind made a crossover appearance in the last episode.")
    tie_in(target='Tidewater', relation='crossover')
    >>> read("Tidewater characters Cass Holt and Mara Vane appear in the fourth episode.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The season introduces Cass Holt from the Tidewater films.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The character returned in the television film Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Bo Lind, who plays Cass Holt on Tidewater, was born in Oslo.")
    >>> read("The season introduces Cass Holt from the first films.")
    """
    if work or may_be_work(name):
        crossing = not work and "crossover" in here.words
        yield from ties(work or name, here, "crossover" if crossing else "shared_character")


@rule(
    "<work> and <second>[,] (share|shared) (a|the same|the) [fictional |common |narrative ](universe|world|continuity)",
    "<work> and <second> (take place|took place|are set|exist) (in|within) the same [fictional |shared |narrative ](universe|world|continuity)[ as <third>]",
    "<work>, which (is|was) (also |)set in the same [fictional |shared |narrative ](universe|world)(,|.|;| as the (series|show))",
    "(is|was) [also ](a part|part) of the same (franchise|universe|world|continuity) (as|with) {<work>}",
    "(picks up|picking up|set|takes place|taking place) [(directly|immediately|shortly|right) ](after|following|before) the (film|series|miniseries|movie|special) <work>(.|,|;| and)",
    "(follow|follows|followed) (those|that|the events|the story) of the (film|series|miniseries|movie|novel) <work>",
    trigger="universe|world|continuity|franchise|picks|picking|set|takes|taking|follow|follows|followed",
    never="reception|accolades|award|release|broadcast|home media",
    last=True,
)
def one_world(work: Other, here: Here, second: Other | None = None, third: Other | None = None) -> Iterator[TieIn]:
    """Works that this one shares its world with, or whose story it goes on from.

    >>> read("The two shows, Harbour Lights and Tidewater, share a universe.")
    tie_in(target='Tidewater')
    >>> read("Tidewater and Low Sands take place in the same universe as Harbour Lights.")
    tie_in(target='Tidewater')
    tie_in(target='Low Sands')
    >>> read("The series is part of the same franchise as Tidewater.")
    tie_in(target='Tidewater')
    >>> read("The season picks up after the film Low Sands.")
    tie_in(target='Low Sands')
    >>> read("The events of the season follow those of the film Low Sands.")
    tie_in(target='Low Sands')
    >>> read("Tidewater and Low Sands share a universe.")
    >>> read("The season picks up after the war.")
    """
    own = {folded(t) for t in here.scene.titles}
    if second is not None and own.isdisjoint(folded(w) for w in (work, second, third) if w):
        return
    for one in (work, second, third):
        if one and folded(one) not in own:
            yield from ties(one, here, None)


@rule(
    "(a|an|the|its) [O |N |television |short-lived |D ](remake|revival|reboot|re-imagining|reimagining|relaunch)[ (series|film|version)][ of the (series|show|sitcom)](,|, titled| titled| called| entitled| named) <work>(,|.|;| was| is| in| on| by| premiered| aired| ran| debuted)",
    "(aftershow|after-show|talk-back show)[,] <work>[,] (returned|aired|airs|premiered|ran|followed|follows|began)",
    "<work> (is|was) (a|an|the) ..(aftershow|after-show|companion show|companion series|discussion show) .. (discussing|discuss|discusses|about the (series|show)|accompanying|following each)",
    "crossover (comic|comic book|comics|novel|game|miniseries|comic series) with [the ]..(game|series|film|franchise|comic|show|novel) <work>",
    "(a|an|the) (companion|tie-in|follow-up|guide|continuation|oral history) ..(to|of) (the|this) [O ](series|show|season|sitcom|story)[,] (titled|called|entitled|named) <work>",
    "<work>, (a|an|the) ..(companion|continuation|tie-in) (to|of) (the|this) [O ](series|show|season|sitcom|story)",
    trigger="aftershow|after|remake|revival|reboot|imagining|reimagining|relaunch|crossover|companion|tie|follow|guide|continuation|history",
    never="reception|accolades|award|cast",
    last=True,
)
def made_of_it(work: Other, here: Here) -> Iterator[TieIn]:
    """Remakes, companions and other works that are made of this one.

    >>> read("A Spanish remake, titled Luces, was shown in 2016.")
    tie_in(target='Luces')
    >>> read("In 2016, Netflix released a revival, Harbour Lights: A Year On.")
    tie_in(target='Harbour Lights: A Year On')
    >>> read("A crossover comic with the fantasy game Low Sands was published.")
    tie_in(target='Low Sands', relation='crossover')
    >>> read("Sol wrote a companion to the series titled Inside the Harbour.")
    tie_in(target='Inside the Harbour')
    >>> read("The aftershow Talking Harbour returned in May.")
    tie_in(target='Talking Harbour')
    >>> read("Talking Harbour is a live aftershow on which guests discuss the series.")
    tie_in(target='Talking Harbour')
    >>> read("In May, Reef Books published Behind Closed Doors, a companion to the first season.")
    tie_in(target='Behind Closed Doors')
    >>> read("A remake was made by Bo Lind.")
    >>> read("Bo Lind, a companion of the show's heroine, was in it.")
    """
    person = compiled(r", (?:an?|the) ").search(here.words) and here.line[here.low] in "N"
    if person and len(work.split()) == 2 and not begins_as_ours(work, here.scene) and "companion of" in here.words:
        return
    yield from ties(work, here, "crossover" if here.words.startswith("crossover") else None)


@rule("the <name> (spin-off|spinoff) (series|show|sitcom|programme)", trigger="spin|spinoff", never=_NEVER, last=True)
def split_named(name: Work, here: Here) -> Iterator[TieIn]:
    """A spin-off by its title in front.

    >>> read("Bo Lind is also heard in the Sports Harbour! spin-off series.")
    tie_in(target='Sports Harbour!', relation='spin_off')
    >>> read("Bo Lind is also heard in the short-lived spin-off series.")
    """
    if may_be_work(name):
        yield from ties(name, here, "spin_off")


@rule(
    "<work> (is|was) <second>'s (O|C) (spin-off|spinoff)[ series| show]",
    "(prequel|sequel) to <second> (entitled|titled|called) <work>",
    "(prequel|sequel|companion|follow-up|reboot) and (a |)(prequel|sequel|companion|follow-up|spin-off|continuation) (to|of|from) <work>(,|.|;| and)",
    trigger="spin|spinoff|prequel|sequel|companion|follow|reboot",
    never=_NEVER,
    last=True,
)
def made_from_ours(work: Other, here: Here, second: Other | None = None) -> Iterator[TieIn]:
    """A spin-off or a prequel of this work by its name, and the work that this one is both of.

    >>> read("Low Sands was Harbour Lights' first spin-off.", title="Harbour Lights")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("He spoke of a likely prequel to Harbour Lights entitled Before the Lights.", title="Harbour Lights")
    tie_in(target='Before the Lights')
    >>> read("The series serves as both a companion and a prequel to Tidewater, itself made from a comic.")
    tie_in(target='Tidewater')
    >>> read("Low Sands was Tidewater's first spin-off.", title="Harbour Lights")
    """
    own = {folded(t) for t in here.scene.titles}
    if second is not None and folded(second) not in own:
        return
    yield from ties(work, here, "spin_off" if "spin" in here.words else None)


RULES = (brought_forth, comes_over, one_world, made_of_it, split_named, made_from_ours)
