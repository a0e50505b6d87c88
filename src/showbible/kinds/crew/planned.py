"""Who is to make the work beside whom: "is set to serve as showrunner and executive produce alongside N and N"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Slot, as_folded
from showbible.kinds.crew.clauses import roles_done
from showbible.kinds.crew.credited import Credited, Jobs, Makers, Pieces
from showbible.kinds.crew.credits import NEVER, elsewhere, episode_of, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import BY_EPISODE
from showbible.text.patterns import compiled

_MAKE = (
    "executive produce|executive-produce|co-executive produce|produce|co-write|write|co-direct|direct|helm|pen|showrun"
)
#: That somebody is to do something: "will also", "is reportedly set to".
Plan = Annotated[
    str,
    Slot(
        r"(?:(?:will|would)|(?:is|are|was|were) (?:(?:[a-z]+ly|also|both|all|each) )?(?:set|expected|slated|due|scheduled|attached|tapped|hired|signed(?: on)?|brought (?:in|on)|on board|poised|chosen|selected|confirmed|announced) to|(?:is|are|was|were) to)(?: (?:also|both|each|then))?",
        as_folded,
        frozenset("will would to".split()),
    ),
]
#: What somebody is to do to the work, one thing or several.
ToDo = Annotated[
    str,
    Slot(
        rf"(?:{_MAKE})(?:(?:,|,? and) (?:also )?(?:{_MAKE})){{0,2}}",
        as_folded,
        frozenset("produce write direct helm pen showrun co executive".split()),
    ),
]
_BESIDE = "(alongside|along with|together with|with)"
_THE_WORK = "(it|the (series|show|season|pilot|project|drama|miniseries|sitcom|programme|episodes|pilot episode))"


@rule(
    f"(executive produce|executive produces|executive produced|executive producing|executive-produce|executive-produces|executive-produced|executive-producing)[ {_THE_WORK}][,] {_BESIDE} <people>",
    trigger="executive", never=NEVER,
)  # fmt: skip
def produce_beside(people: Credited, here: Here) -> Iterator[Crew] | None:
    """Those beside whom somebody executive produces it.

    >>> read("It was written by Ana Sol, who will also executive produce alongside Bo Lind and Cy Marsh.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("It was made for the channel, with Sol executive producing the show alongside Bo Lind and Cy Marsh.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Ana Sol will executive produce alongside Bo Lind, who left a film.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol executive produces with great care.")
    >>> read("She previously executive produced Low Tide, and would executive produce the film with Bo Lind.")
    """
    if _IS_FILM.search(here.line, max(0, here.low - 60), here.high) or _HIS_OWN.match(here.line, here.high):
        return None
    before = here.line[: here.low]
    if compiled(r"\b(?:previously|formerly|had) (?:[a-z]+ )?$").search(before):
        return None
    return (Crew(p, "executive_producer") for p in people)


_IS_FILM = compiled(r"\b(?:films?|movies?|spin-offs?|remake|reboot of)\b")
#: Behind people: what they do is said of them.
_HIS_OWN = compiled(r",? (?:serving|acting|as|who will (?!also)|in the role)\b")


@rule(
    f"<people>[,] who[ also] <plan> <todo>[ (<pieces>|it|the (series|show|project|drama))](.|,|;| {_BESIDE} <more>)",
    f"<people> <plan> <todo>[ (<pieces>|it|the (series|show|project|drama))] {_BESIDE} <more>",
    "<people>[,] who[ also] <plan> (serve|act|work|return) as <jobs>[,] and[ also][ will| to] <todo>",
    "<people> <plan> (serve|act|work|return) as <jobs>[,] and[ also][ will| to] <todo>",
    trigger="produce|write|direct|helm|pen|showrun", never=NEVER,
)  # fmt: skip
def to_make_it(
    people: Makers, here: Here, plan: Plan, todo: ToDo, jobs: Jobs = (), pieces: Pieces = "", more: Credited = ()
) -> list[Crew] | None:
    """Who is to write, direct or produce it, alone or beside others.

    >>> read("It is by Ana Sol, who will also write and executive produce alongside Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol and Bo Lind were expected to executive produce with Cy Marsh.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("It was created by Ana Sol who is also set to serve as the series' showrunner and executive produce.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol would produce the series and co-write the pilot episode along with Bo Lind.")
    >>> read("Ana Sol was set to write a letter with Bo Lind.")
    >>> read("Ana Sol, who will write and direct Low Tide, came.")
    """
    if not ours(here) or elsewhere(here) or _IS_FILM.search(here.line, max(0, here.low - 60), here.high + 20):
        return None
    number = episode_of(pieces, here) if pieces else None
    roles = roles_done(todo)
    makers = people[-1:] if plan.startswith(("is ", "was ")) else people
    made = [Crew(p, r, number if r in BY_EPISODE else None) for p in makers for r in (*jobs, *roles)]
    return made + [Crew(p, r, number if r in BY_EPISODE else None) for p in more for r in roles[-1:]]


RULES = (produce_beside, to_make_it)
