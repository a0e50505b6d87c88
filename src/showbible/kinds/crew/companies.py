"""Makers who are told beside companies: "created by N and Reef Media", "produced by Reef Media, with N and N"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, tidy
from showbible.grammar.slots import Roles
from showbible.kinds.crew.credited import Credited
from showbible.kinds.crew.credits import NEVER, ours
from showbible.kinds.crew.fact import Crew
from showbible.kinds.crew.prose import AND_MADE, FOR_WHOM, MADE, VERB, VERBS
from showbible.kinds.crew.whose import about_this


def _names(fold: Fold, low: int, high: int) -> list[str]:
    return [tidy(fold.words(n, n + 1)) for n in range(low, high) if n in fold.marks]


def _mixed(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    """The people of a list that names companies too; nothing where it names none of either."""
    names = _names(fold, low, high)
    people = tuple(n for n in names if 1 < len(n.split()) < 4 and not _is_made(n))
    return people if 0 < len(people) < len(names) and all(map(_is_made, set(names) - set(people))) else None


def _made(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    """The names of a list of companies alone."""
    names = _names(fold, low, high)
    return tuple(names) if _is_made(names[0]) and not any(map(lexicon.is_service, names)) else None


def _is_made(name: str) -> bool:
    """Whether a name is plainly a company's or a broadcaster's."""
    return (
        lexicon.is_organisation(name)
        or name.split()[-1] in lexicon.ORG_TAILS
        or lexicon.is_service(name)
        or lexicon.is_outlet(name)
        or lexicon.is_no_person(name)
    )


_AND_N = r"(?:,? and (?:the )?N|, N)"
#: People and companies in one list.
Mixed = Annotated[tuple[str, ...], Slot(rf"N{_AND_N}+(?!'|{_AND_N})", _mixed, frozenset("N"))]
#: Companies in a list.
Makers = Annotated[tuple[str, ...], Slot(rf"N{_AND_N}*(?!'|{_AND_N})", _made, frozenset("N"))]


@rule(
    f"({MADE}){AND_MADE}{FOR_WHOM} by <people>",
    trigger="by", never=NEVER,
)  # fmt: skip
def by_both(people: Mixed, here: Here) -> Iterator[Crew] | None:
    """Who created or wrote it along with a company. Of "produced by" nobody can tell which of the two a name is.

    >>> read("It was created and produced by Ana Sol and Reef Television for the channel.")
    crew(person='Ana Sol', role='creator')
    crew(person='Ana Sol', role='producer')
    >>> read("The show is executive produced by Ana Sol, Bo Lind and Reef Media.")
    crew(person='Ana Sol', role='executive_producer')
    crew(person='Bo Lind', role='executive_producer')
    >>> read("It was produced by Tall Ships and Reef Media.")
    >>> read("It was created by Tall Ships Television and Reef Media.")
    """
    roles = dict.fromkeys(VERBS[v] for v in VERB.findall(here.words.lower().partition(" by ")[0]))
    if not about_this(here) or roles.keys() <= {"producer", "developer"}:
        return None
    return (Crew(p, r) for p in people for r in roles)


@rule(
    "produced by [the ]<makers>, with <people>(.|;)",
    trigger="with", never=NEVER,
)  # fmt: skip
def with_makers(makers: Makers, people: Credited, here: Here) -> Iterator[Crew] | None:
    """Who produces it with companies.

    >>> read("The series is produced by Low Tide Productions and Reef Media, with Ana Sol and Bo Lind.")
    crew(person='Ana Sol', role='producer')
    crew(person='Bo Lind', role='producer')
    >>> read("The series is produced by Reef Media, with Ana Sol as host.")
    >>> read("The series is produced by Cy Marsh, with Ana Sol.")
    """
    return (Crew(p, "producer") for p in people) if makers and ours(here) else None


_HOLDS = "(serve|serves|served|serving|act|acts|acted|acting) as|is|are|was|were|will be|will serve as"


@rule(
    f"<people>[,] [also |both |all |jointly ]({_HOLDS}) [an |the ]<roles> (for|on behalf of) [the ]<makers>",
    f"<people>[,] [also |both |all |jointly ]({_HOLDS}) [an |the ]<roles> (for|on behalf of) [the ]N(, and|,| and|, while|, with| with| while) N as",
    trigger="for|behalf", never=NEVER,
)  # fmt: skip
def for_makers(people: Credited, roles: Roles, here: Here, makers: Makers = ()) -> Iterator[Crew] | None:
    """Who has a role on behalf of a company.

    >>> read("Ana Sol served as executive producer for Low Tide Productions.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol acted as executive producer for Reef, and Bo Lind as producer.")
    crew(person='Ana Sol', role='executive_producer')
    >>> read("Ana Sol previously served as executive producer for Low Tide Productions.")
    >>> read("Ana Sol served as executive producer for Reef.")
    """
    return (Crew(p, r) for p in people for r in roles) if ours(here) else None


RULES = (by_both, with_makers, for_makers)
