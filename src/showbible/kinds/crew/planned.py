"""Who is to make the work beside whom: "is set to serve as showrunner and executive produce alongside N and N"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded
from showbible.kinds.crew.clauses import roles_done
from showbible.kinds.crew.credited import Credited, Jobs, Makers, Pieces
from showbible.kinds.crew.credits import NEVER, elsewhere, episode_of, on_making, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import BY_EPISODE
from showbible.kinds.crew.whose import HAVE_THEIRS
from showbible.text.patterns import compiled, later

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
    f"(executive produce|executive produces|executive produced|executive producing|executive-produce|executive-produces|executive-produced|executive-producing)[ {_THE_WORK}][ for [the ]N][,] {_BESIDE} <people>",
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
    >>> read("She also served as a producer along with Max Roe, who executive produced for Ebb Films with Bo Lind and Cy Marsh.")
    crew(person='Bo Lind', role='executive_producer')
    crew(person='Cy Marsh', role='executive_producer')
    >>> read("Ana Sol will executive produce alongside Bo Lind, who left a film.")
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Ana Sol will executive produce the series, with Bo Lind directing the pilot.")
    >>> read("Ana Sol executive produces with great care.")
    >>> read("She previously executive produced Low Tide, and would executive produce the film with Bo Lind.")
    """
    if _IS_FILM.search(here.line, max(0, here.low - 60), here.high) or HAVE_THEIRS.match(here.line, here.high):
        return None
    before = here.line[: here.low]
    if compiled(r"\b(?:previously|formerly|had) (?:[a-z]+ )?$").search(before):
        return None
    return (Crew(p, "executive_producer") for p in people)


_IS_FILM = later(r"\b(?:films?|movies?|spin-offs?|remake|reboot of)\b")


@rule(
    f"<people>[,] who[ also] <plan> <todo>[ (<pieces>|it|the (series|show|project|drama))](.|,|;| {_BESIDE} <more>)",
    f"<people> <plan> <todo>[ (<pieces>|it|the (series|show|project|drama))] {_BESIDE} <more>",
    "<people>[,] who[ also] <plan> (serve|act|work|return) as <jobs>[,] and[ also][ will| to] <todo>",
    "<people> <plan> (serve|act|work|return) as <jobs>[,] and[ also][ will| to] <todo>",
    "<people> <plan> <todo>[ (<pieces>|it|the (script|scripts|series|show|project|drama))][,] and[ also][ will| to] (serve|act|work|return) as <jobs>",
    "<people>[,] who[ also] <plan> <todo>[ (<pieces>|it|the (script|scripts|series|show|project|drama))][,] and[ also][ will| to] (serve|act|work|return) as <jobs>",
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
    >>> read("It was created by Ana Sol who is also set to serve as its showrunner and executive produce.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol is set to write the script and serve as an executive producer.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Ana Sol', role='writer')
    >>> read("Ana Sol would produce the show and co-write its pilot along with Bo Lind.")
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


@rule(
    "by <people>[,] (who|both of whom|all of whom) (are|were|will be|would be|will also be|would also be|will also serve as|will serve as|would serve as)[ also| both| all] [the ]<jobs>",
    trigger="who|whom", never=NEVER,
)  # fmt: skip
def who_are(people: Credited, jobs: Jobs, here: Here) -> Iterator[Crew] | None:
    """What those are besides who made it, or on whose story it is based: all of them, if they are told to be several.

    >>> read("It was created by Ana Sol and Bo Lind, who will also be the showrunners.")
    crew(person='Ana Sol', role='showrunner')
    crew(person='Bo Lind', role='showrunner')
    >>> read("It is based on a story by Ana Sol and Bo Lind, who will serve as executive producers for a year.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It is based on a story by Ana Sol and Bo Lind, who were the writers of Low Tide.")
    >>> read("It was created by Ana Sol and Bo Lind, who are sisters.")
    """
    if elsewhere(here) or _IS_FILM.search(here.line, max(0, here.low - 60), here.high + 20):
        return None
    if not _OF_SEVERAL.search(here.words.lower()) or (not _AT_THE_HEAD.issuperset(jobs) and not ours(here)):
        return None
    return (Crew(p, r) for p in people for r in jobs)


_OF_SEVERAL = later(r"(?:producers|showrunners|runners|writers|directors|creators)$")
#: Roles that nobody has but on a show.
_AT_THE_HEAD = frozenset(("executive_producer", "co_executive_producer", "showrunner"))


@rule(
    "<people> (produce|produces|write|writes|direct|directs|executive produce|executive produces) the (show|series|programme|drama|sitcom|soap) for [the ]N(.|,|;)",
    "N's <people> (produces|produce|is producing|are producing|will produce|executive produces|executive produce|will executive produce|is executive producing|serves as executive producer) (the|this) (show|series|programme|drama|sitcom|miniseries)(.|,|;| for| with| alongside)",
    trigger="show|series|programme|drama|sitcom|soap|miniseries", never=NEVER,
)  # fmt: skip
def makes_it(people: Credited, here: Here) -> Iterator[Crew] | None:
    """Who makes it now, for a channel or of a company.

    >>> read("Ana Sol and Bo Lind produce the show for the BBC.")
    crew(person='Ana Sol', role='producer')
    crew(person='Bo Lind', role='producer')
    >>> read("Low Tide's Ana Sol produces the series.")
    crew(person='Ana Sol', role='producer')
    >>> read("Sol's nurses direct the show for Bo Lind.")
    >>> read("Low Tide's Ana Sol watches the series.")
    """
    if not ours(here):
        return None
    words = here.words.lower()
    return (Crew(p, r) for p in people for r in roles_done(words) or ("executive_producer",))


@rule(
    "(is|are|was|were|will be|would be|being) joined as <jobs> by <people>",
    "(as|and|,) <jobs>, with <people>[ both| all] also (executive producing|producing|directing|writing|co-executive producing)",
    trigger="joined|also", never=NEVER,
)  # fmt: skip
def joined_by(jobs: Jobs, people: Credited, here: Here) -> Iterator[Crew] | None:
    """Who joins those at the head of it.

    >>> read("The two will be joined as executive producers by Ana Sol and Bo Lind of Reef Media.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("Cy Marsh serves as showrunner, with Ana Sol and Bo Lind also executive producing.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("The two will be joined as judges by Ana Sol.")
    """
    if not ours(here):
        return None
    roles = jobs if "joined as" in here.words else roles_done(here.words.lower().rpartition(" also ")[2])
    return (Crew(p, r) for p in people for r in roles)


@rule(
    "<jobs>[ (for|of|on) (the|this) [O ](season|series|show)] (are|were|is|was|include|included)[ as follows]: <people>(.|;)",
    "(C|several|different|the) <jobs> .. (the|its|this) ..: <people>(.|;)",
    "(has|had|used|employed|hired) (C|several|many) [different ]<jobs>: <people>(.|;)",
    trigger="directors|writers|producers|editors|composers|cinematographers|showrunners|designers", never=NEVER,
)  # fmt: skip
def after_a_colon(jobs: Jobs, people: Credited, here: Here) -> Iterator[Crew] | None:
    """Those who are listed behind a colon.

    >>> read("Three directors were chosen to helm the ten episodes: Ana Sol, Bo Lind and Cy Marsh.")
    crew(person='Ana Sol', role='director')
    crew(person='Bo Lind', role='director')
    crew(person='Cy Marsh', role='director')
    >>> read("The series had two writers: Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("The writers of the season were as follows: Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='writer')
    crew(person='Bo Lind', role='writer')
    >>> read("The directors gave the season a name: Low Tide.")
    >>> read("The directors chose the stars: Ana Sol and Bo Lind.")
    """
    if not on_making(here) or not ours(here) or _NOT_THEY.search(here.words.lower()):
        return None
    return (Crew(p, r) for p in people for r in jobs)


#: Of whom the colon tells: not of the makers, but of those whom they chose.
_NOT_THEY = later(
    r"\b(?:stars?|cast|actors?|actress(?:es)?|name|roles?|chose|cites?|inspir\w+|influenc\w+|like|films?)\b[^:]*:"
)


RULES = (produce_beside, to_make_it, who_are, makes_it, joined_by, after_a_colon)
