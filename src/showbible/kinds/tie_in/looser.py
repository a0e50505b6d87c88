"""Ties in words looser still: characters brought over, spin-offs told aside, what is taken over, stories that go on."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Work
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.prose import of_another
from showbible.kinds.tie_in.works import Other, may_be_work, ties
from showbible.text.patterns import compiled, later


@rule(
    "as [the |his |her ][older |younger ]<part>[,] from <work>",
    "(returns|returned|returning|appears|appeared|appearing) from <work> as",
    "from the other [N |television ](series|show|film), <work>",
    "as [the |his |her ]<part> after (appearing|debuting|being introduced|having appeared|guest-starring|guest starring) (in|on) <work>",
    "(whom|who|that|which) (he|she|they) [had |has |have ][previously |also |first |originally ](played|plays|play|portrayed|portrays|voiced) (in|on) <work>",
    "<part>, (the|a) .. (he|she|they) [O |originally |previously |also ](played|plays|play|portrayed|portrays|voices|voiced) (in|on) <work>",
    "(ahead of|before|prior to) (his|her|their) (appearance|appearances|debut|introduction|own show|own series) (in|on) <work>",
    "(character|role|part) of <part> (originated|began|debuted|first appeared|was introduced|was first seen) (on|in) <work>",
    "who [had ](O|previously|originally|earlier) (appeared|debuted|been introduced|been seen) in the <name> (episode|special|finale)",
    trigger="from|after|ahead|before|prior|whom|played|plays|play|portrayed|portrays|voiced|voices|character|role|part|episode|special|finale",
    never="reception|accolades|award",
    last=True,
)
def brought_over(here: Here, work: Other = "", name: Work = "", part: Part | None = None) -> Iterator[TieIn]:
    """A character who is brought over from another work.

    >>> read("The season features the return of Bo Lind as Mayor Orm from Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Mia Hart returns from Tidewater as the reporter Joy Bell.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The character of Orm originated on Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read('Orm, who first appeared in the Tidewater episode "Low Ebb", returns in the finale.')
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Mia Hart appears as Cass Holt, reprising her role from the other Tideverse series, Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Mia Hart returns as Cass Holt after appearing in Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Mia Hart reprised her role of Joy Bell, whom she had played on Tidewater for two years.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Mia Hart makes a guest appearance as Joy Bell, the reporter she plays on Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("Mia Hart appears as Joy Bell, a reporter she first played on Tidewater.")
    tie_in(target='Tidewater', relation='shared_character')
    >>> read("The season introduces Joy Bell ahead of her appearance in Low Sands.")
    tie_in(target='Low Sands', relation='shared_character')
    >>> read("Mia Hart was cast as Joy Bell after appearing in Low Sands.")
    >>> read("Mia Hart was cast as Joy Bell, after the lawyer she played on Tidewater.")
    >>> read("Bo Lind was cast as a lawyer from Oslo.")
    """
    target = work or name
    if lexicon.is_locality(target) or not may_be_work(target):
        return
    if not compiled(r"returns|returned|returning|appear(?:s|ed|ing)\b|character|role|part").match(here.words) and not (
        _BACK.search(here.line, 0, here.low) or _BACK.search(here.line, here.high)
    ):
        return
    yield from ties(target, here, "shared_character")


_BACK = later(
    r"\b(?:introduc(?:es|ed)|repris\w+|return(?:s|ed|ing)?|crossover|cameos?|guest(?:s|ed)?|appear(?:s|ed|ing|ances?)?)\b"
)


@rule(
    "(spin-off|spinoff)[ series| show| sequel] (of|from) <work>",
    "(spin-offs|spinoffs)[ series]..(:|, including| including| are| were) <work>, which ..., and <second>",
    "<work>, (a|the|its) [..](spin-off|spinoff)[ series| show] (that|which|centred|centered|about|following|starring|focusing|focused|featuring)",
    "<work> (is|was) (a|the|another) [O |proposed |planned |animated |short-lived ](spin-off|spinoff)[ series| show] (that|which|following|focusing|about|centred|centered|starring|featuring|set|created)",
    trigger="spin|spinoff|spinoffs",
    never="reception|accolades|award",
    last=True,
)
def split_from(work: Other, here: Here, second: Other | None = None) -> Iterator[TieIn]:
    """A spin-off in looser words.

    >>> read("The series is the third in the Tideverse and a spin-off from the police drama Tidewater.")
    tie_in(target='Tidewater', relation='spin_off')
    >>> read("Two spin-offs have been produced: Low Sands, which premiered in 2018, and High Ground, which followed in 2020.")
    tie_in(target='Low Sands', relation='spin_off')
    tie_in(target='High Ground', relation='spin_off')
    >>> read("Low Sands is a spin-off that follows Hale after the flood.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("In June 2017, it was announced that the network was developing Low Sands, a spin-off centred on Wynn.")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("A spin-off from the book was written.")
    """
    if compiled(r"\b(?:like|unlike|as with|similar to|and its|N's) $").search(here.line, 0, here.low):
        return
    if here.words.startswith("spin") and of_another(here):
        return  # "Low Sands, a spin-off of Tidewater, was shown"
    for one in filter(None, (work, second)):
        yield from ties(one, here, "spin_off")


@rule(
    "(storylines|storyline|plot threads|threads|elements|characters|concepts|footage|scenes|costumes|weapons) from <work>",
    "(end|ending|beginning|climax|post-credits scene|aftermath) of <work>",
    "(introduced|seen|used|featured|depicted|shown|worn) (in|on) <work> and <second>",
    "that (he|she|they|it) (wears|wore|uses|used|has|had|owns|owned) in <work>",
    "(a|an|another) (reference|nod|allusion|callback) to <work>",
    "(villain|hero|protagonist|antagonist|ending|finale|setting) of <work>",
    "(sets|set|setting) up [for ](the|its) [..](film|series|miniseries|season|show|special|movie)[,] <work>",
    "(leads|led|lead|leading) (into|up to|directly into) <work>",
    trigger="footage|scenes|costumes|weapons|end|beginning|climax|scene|aftermath|introduced|seen|used|featured|depicted|shown|worn|that|storylines|storyline|threads|elements|characters|concepts|reference|nod|allusion|callback|villain|hero|protagonist|antagonist|ending|finale|setting|sets|set|setting|leads|led|lead|leading",
    under="tie-in|tie in|cinematic universe|connection|continuity|easter egg",
    last=True,
)
def linked_with(work: Other, here: Here, second: Other | None = None) -> Iterator[TieIn]:
    """Under a heading on ties, what is taken over from another work, or prepares it.

    >>> read("The season continues storylines from Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The bar is a reference to Tidewater.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    >>> read("The harpoon was used by the villain of Low Sands.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("Several elements set up the following series, High Ground.", under="Universe tie-ins")
    tie_in(target='High Ground', relation='reference')
    >>> read("The season would lead into Low Sands: Exodus.", under="Universe tie-ins")
    tie_in(target='Low Sands: Exodus')
    >>> read("Footage from Low Sands is used in the third episode.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The incident at the end of Low Sands is mentioned by Vale.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The newspaper seen in Tidewater and Low Sands also appears.", under="Universe tie-ins")
    tie_in(target='Tidewater', relation='reference')
    tie_in(target='Low Sands', relation='reference')
    >>> read("Doyle is shown wearing the coat that he wears in Low Sands.", under="Universe tie-ins")
    tie_in(target='Low Sands', relation='reference')
    >>> read("The harpoon is a nod to Tom Birch.", under="Universe tie-ins")
    >>> read("The harpoon was used by the villain of the second season.", under="Universe tie-ins")
    """
    if len(work.split()) == 2 and work.split()[0].casefold() in lexicon.GIVEN_WORDS:
        return  # "a reference to Mara Vane": a part
    onward = compiled(r"(?:leads?|led|leading)").match(here.words)
    for one in filter(None, (work, second)):
        yield from ties(one, here, None if onward else "reference")


@rule(
    "(related|connected|linked|tied) to the (films|film|series|movies|movie|shows) {<work>}",
    "(it|series|serial|miniseries|show) was followed in D by <work>[ and <second>](,|.| in D)",
    "companion (talk show|show|series|podcast|programme|documentary)(,| titled| called) <work>",
    "where <work> [had ](left off|ended|stopped|finished)",
    "(after|before|following) those of <work>",
    "(story|storyline|saga|trilogy|plot|tale) (is|was|would be|will be) [then |later ](continued|concluded|completed|resumed) (in|with|by) {<work>}",
    "trilogy...followed by <work>[, <second>][[,] and <third>]",
    "tie-in (novels|books|comics|novelizations|novelisations|games)..(:|, titled|, called|, including| including| titled) <work>[, <second>][[,] and <third>]",
    "(followed|accompanied) by (the|an|a) [..](aftershow|after-show|after show|companion show|discussion show|talk show)[,][ titled| called] <work>",
    trigger="followed|accompanied|companion|related|connected|linked|tied|where|those|story|storyline|saga|trilogy|plot|tale|tie|aftershow|companion|discussion|after|talk",
    never="reception|accolades|award",
    last=True,
)
def goes_with(work: Other, here: Here, second: Other | None = None, third: Other | None = None) -> Iterator[TieIn]:
    """A work that this one goes on from or goes with, in looser words.

    >>> read("The story picks up where Tidewater left off.")
    tie_in(target='Tidewater')
    >>> read("It is set before the events of the film Low Water and after those of Tidewater.")
    tie_in(target='Tidewater')
    >>> read("It was followed in 1993 by Low Sands.")
    tie_in(target='Low Sands')
    >>> read("A companion talk show, Talking Lights, hosted by Ana Sol, aired after each episode.")
    tie_in(target='Talking Lights')
    >>> read("In 1993, the show was shown by Reef Living, picking up where Nordic left off.")
    >>> read("It is related to the films Low Water and High Water.")
    tie_in(target='Low Water')
    tie_in(target='High Water')
    >>> read("The story is continued in Low Sands and High Ground.")
    tie_in(target='Low Sands')
    tie_in(target='High Ground')
    >>> read("It is the first of a trilogy, and was followed by Low Sands (1993) and High Ground (1995).")
    tie_in(target='Low Sands')
    tie_in(target='High Ground')
    >>> read("Three tie-in novels were published: Low Sands, High Ground and Dead Calm.")
    tie_in(target='Low Sands')
    tie_in(target='High Ground')
    tie_in(target='Dead Calm')
    >>> read("Each episode was followed by the aftershow Talking Lights, hosted by Ana Sol.")
    tie_in(target='Talking Lights')
    >>> read("The story picks up where the first season left off.")
    """
    if here.words.startswith("where") and _SHOWN_BY.search(here.line, 0, here.low):
        return  # "it was shown by Reef, picking up where the other channel left off"
    for one in filter(None, (work, second, third)):
        yield from ties(one, here, None)


_SHOWN_BY = later(r"\b(?:aired|airing|shown|broadcast|timeslot|network|channel|picked up by|reruns|syndicat\w+)\b")


@rule(
    "(ordered|commissioned|greenlit|greenlighted|picked up|developing|announced|renewed) [(the|a) ][(series|show|spin-off) ]<work>[ straight] (to series|as a series|for a (O|full) season|starring|with N attached|, (starring|which|centered|centred|focusing|about))",
    "<work> (premiered|debuted|began airing|was ordered|was picked up|ran for|was cancelled|was canceled)",
    trigger="ordered|commissioned|greenlit|greenlighted|picked|developing|announced|renewed|premiered|debuted|began|ran|cancelled|canceled",
    under="spin-off|spinoff",
    last=True,
)
def ordered_too(work: Other, here: Here) -> Iterator[TieIn]:
    """Under a heading on spin-offs, the show that is ordered or shown, by its title.

    >>> read("In September 2013, the network officially ordered Low Sands to series.", under="Spin-off")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("Low Sands premiered on February 8, 2015.", under="Spin-offs")
    tie_in(target='Low Sands', relation='spin_off')
    >>> read("The network ordered the series for a full season.", under="Spin-off")
    >>> read("Ana Sol was announced as its star.", under="Spin-off")
    """
    if len(work.split()) == 2 and work.split()[0].casefold() in lexicon.GIVEN_WORDS:
        return
    if (
        here.line.startswith(("N ", "the N "), here.low)
        and here.low > 4
        and not here.line.endswith((", ", " and ", "that "), 0, here.low)
    ):
        return
    yield from ties(work, here, "spin_off")


RULES = (brought_over, split_from, linked_with, goes_with, ordered_too)
