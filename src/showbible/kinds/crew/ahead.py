"""Who is to direct or write a piece of the work, and who did so for the first time or once each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded
from showbible.grammar.slots import Person, Who
from showbible.kinds.crew.clauses import roles_done
from showbible.kinds.crew.credited import Credited, Makers
from showbible.kinds.crew.credits import NEVER, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import VERBS
from showbible.kinds.crew.whose import about_this
from showbible.text.patterns import compiled, later

_DEBUT = r"make (?:his|her|their) (?:(?:N|[a-z]+) ){0,2}debuts?(?: on the (?:series|show))?(?: and| by|,)"
_MAKE = r"direct|write|co-direct|co-write|helm|pen|script"
#: What is to be done: "will also direct", "was set to make her directing debut and direct".
Ahead = Annotated[
    str,
    Slot(
        rf"(?:(?:will|would)(?: also| both| each)?|(?:was|is|became|becomes) the O (?:[a-z-]+ ){{1,4}}to|(?:is|are|was|were)(?: also| both)?(?: (?:set|slated|scheduled|due|expected|tapped|chosen|hired|signed|returning|asked))? to|set to|returned? to)"
        rf" (?:{_DEBUT} )?(?:(?:return to )?(?:{_MAKE})(?: and (?:{_MAKE}))?|(?:{_DEBUT} |be )(?:directing|writing|co-writing|co-directing|helming|penning)(?: and (?:directing|writing))?)",
        as_folded,
        frozenset("direct write co helm pen script directing writing helming penning".split()),
    ),
]
#: One or more episodes.
Episodes = Annotated[
    str,
    Slot(
        r"(?:episodes|(?:(?:the|an?|its|[a-z]+'s?|at least|one|his|her|their|C|several|multiple|some|many|most|half|of|O|another|all|both|upcoming|new|final|last|season|series|mid-season|midseason|and|penultimate|opening|C-hour|directorial|two-part|other|remaining|further|more) ){1,6}(?:episodes?|premieres?|finales?|pilot|openers?))(?! (?:of (?:the )?[NQ]|for (?:the )?[NQ]|called|script))",
        as_folded,
    ),
]
_NTH = later(r"O(?: and (?:O|final|last|penultimate))? episode\b")


def _number(here: Here, episodes: str) -> int | None:
    """The number of the one episode that the words tell: "the sixth episode", "the pilot"."""
    if compiled(r"(?:his|her|their) (?:own )?O\b").match(episodes):
        return None  # the first that she directs
    if (m := _NTH.search(here.line, here.low, here.high)) is not None:
        value = here.fold.marks[m.start()].value
        return int(value) if isinstance(value, (int, float)) else None
    return 1 if compiled(r"\b(?:pilot|season premiere|series premiere)$").search(episodes) else here.scene.episode


@rule(
    "<people>, who <ahead> <episodes>",
    "<people> <ahead> <episodes>",
    "<who> <ahead> <episodes>",
    trigger="direct|write|co|helm|pen|script|directing|writing|helming|penning", never=NEVER,
)  # fmt: skip
def to_direct(
    ahead: Ahead, episodes: Episodes, here: Here, people: Makers = (), who: Who = ""
) -> Iterator[Crew] | None:
    """Who is to direct or write an episode.

    >>> read("Ana Sol and Bo Lind will direct episodes this season.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol will direct the ninth and penultimate episode, while Bo Lind will write the finale.")
    crew(person='Ana Sol', role='director', episode=9)
    crew(person='Bo Lind', role='writer')
    >>> read("Reef said that Ana Sol will make her directing debut and direct the fourth episode.")
    crew(person='Ana Sol', role='director', episode=4)
    >>> read("Ana Sol and Bo Lind would be co-writing an episode later in the year.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol was tapped to direct at least one episode.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol would be directing her first episode.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol would direct the revival's pilot episode.")
    crew(person='Ana Sol', role='director', episode=1)
    >>> read("Ana Sol told Reef that she would be directing several episodes.")
    crew(person='she', role='director')
    >>> read("Ana Sol was the first woman to direct an episode.")
    crew(person='Ana Sol', role='director')
    >>> read("Ana Sol would direct an episode of Reef.")
    >>> read("Ana Sol will direct a film.")
    """
    if not ours(here):
        return None
    number = _number(here, episodes)
    return (Crew(p, r, number) for p in people or (who,) for r in roles_done(compiled(r".*debuts?").sub("", ahead)))


@rule(
    "<people> [also |each |both |then |all ](directed|wrote|co-wrote|co-directed|penned|helmed|contributed) (one|an|a|a single|C) [(episode|episodes|script|scripts|teleplay|story) ](each|apiece)[,][ and <more> (one|a|an|C|two|three)[ (episode|episodes|script|scripts|story)]]",
    "<people> [also |both |all ](have|has|had) [also |both |each |all ](directed|written|co-written|penned|helmed)[ (or|and) (co-written|co-directed|directed|written)] (the (series|show)|episodes|an episode|several episodes|many episodes|some episodes|C episodes)( of the (series|show)|.|,|;)",
    "<people> [also |each |all ](helm|helmed|direct|write|co-direct|co-write|pen) [C |several |some |many |multiple ]episodes( of the (season|series|show)|.|,|;| this season| in the season| for the season)",
    trigger="directed|wrote|co|penned|helmed|written|helm|direct|write|pen|contributed", never=NEVER,
)  # fmt: skip
def one_each(people: Makers, here: Here, more: Makers = ()) -> Iterator[Crew] | None:
    """Who directed or wrote so many each.

    >>> read("Ana Sol, Bo Lind and Cy Marsh directed one episode each.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("Ana Sol and Bo Lind have also directed episodes of the show.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol, Bo Lind, and Cy Marsh have also written or co-written episodes.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Ana Sol and Bo Lind helm episodes of the season.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    >>> read("Ana Sol and Bo Lind contributed one script apiece, and Cy Marsh a story in two parts.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Ana Sol and Bo Lind wrote one letter each.")
    """
    return _done_by((*people, *more), here)


@rule(
    "<first> (wrote|directed|penned|helmed) (the|all) [O |opening ](C|two|three|four|half)[ episodes][,] <second> the (next|last|remaining|other|others|final|rest|following|finale)[ (C|two|three|four|one)][[,] and <third> the (next|last|remaining|other|others|final|rest|following|finale)][ (C|two|three|four|one)]",
    "<first> (wrote|directed|penned|helmed|contributed) C[ of the][ episodes| scripts| stories| of them][,] [(and|while) ]<second> (C|one|two|a (script|story|episode))[ episodes| scripts][[,] and <third> (C|one|two|a (script|story|episode))][, and <third> (C|one|two)]",
    trigger="wrote|directed|penned|helmed|contributed", never=NEVER,
)  # fmt: skip
def so_many_each(first: Person, second: Person, here: Here, third: Person = "") -> list[Crew] | None:
    """Who wrote how many, the verb being said once.

    >>> read("Ana Sol wrote eight episodes, Bo Lind six, and Cy Marsh two.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Ana Sol directed the first four episodes, Bo Lind the next two and Cy Marsh the finale.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("Ana Sol wrote four episodes, Bo Lind two, and Cy Marsh one.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    crew(person='Cy Marsh', role='writer')
    >>> read("Ana Sol contributed three scripts and Bo Lind a story in two parts.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("Ana Sol wrote eight letters, Bo Lind six.")
    """
    role = VERBS["directed" if compiled(r"\b(?:directed|helmed)\b").search(here.words) else "wrote"]
    return [Crew(p, role) for p in (first, second, third) if p] if about_this(here) else None


@rule(
    "<people> (made|makes|making|make|would make|had) (his|her|their) (writing|screenwriting|television writing|producing) debut",
    trigger="debut", never=NEVER,
)  # fmt: skip
def first_wrote(people: Credited, here: Here) -> Iterator[Crew] | None:
    """Who wrote or produced for the first time.

    >>> read("Ana Sol made her writing debut on the episode, which she also directed.")
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol made her singing debut.")
    """
    return _done_by(people, here)


def _done_by(people: tuple[str, ...], here: Here) -> Iterator[Crew] | None:
    """What the matched words say that people did, where it was done for this work."""
    words = here.words.lower().replace("contributed", "wrote")
    return (Crew(p, r) for p in people for r in roles_done(words)) if ours(here) else None


RULES = (to_direct, one_each, so_many_each, first_wrote)
