"""What a slot of a phrase may hold, as types for a rule's parameters.

Each type is ``Annotated[value, Slot]``; the slot knows what it looks like in a fold and how to read the value from
the paragraph's words. A slot that reads ``None`` refuses the match.
"""

from __future__ import annotations

from typing import Annotated, Any

from showbible.grammar.dates import When
from showbible.grammar.marks import Rating
from showbible.grammar.parts import NO_PART, PART, PARTS, part_at, parts_in
from showbible.grammar.people import (
    ACTS,
    CALLINGS,
    DESCRIBED,
    INTRODUCED,
    OF_HIS,
    described_at,
    introduced_at,
    organisation_at,
    organisations_at,
    people_at,
    person_at,
    several,
)
from showbible.grammar.roles import ROLE_NEEDS, ROLE_ONE, ROLES, roles_at, roles_in
from showbible.grammar.slot import AND, Slot, integer_at, name_at, number_at, quoted_at, value_at, words_at

_TITLE = r"(?:N|Q)"
_TITLE_WORDS = (
    "series|season|show|former|veteran|canadian|american|british|australian|korean|filmmaker|filmmakers|animator|comedian|author|novelist|"
    "actor|actress|brothers|newcomer|playwright|journalist|husband and wife|duo|siblings|scriptwriters|couple|head|television|film|award-winning"
)
_OF = r"(?: (?:of|in|on|from|and|to|for|with|at) (?:the )?N)"
#: A person's name. "Netflix" or "ABC Studios" is refused.
Person = Annotated[str, Slot("N", person_at, frozenset("N"))]
#: A person's name or a pronoun that stands for one.
Who = Annotated[str, Slot("(?:N|(?:he|she|they)(?![a-z]))", person_at, frozenset({"N", "he", "she", "they"}))]
#: A part somebody plays, as the sentence words it.
Part = Annotated[str, Slot(PART, part_at, frozenset("N"))]
#: Several parts, with commas and "and" between.
Parts = Annotated[tuple[str, ...], Slot(PARTS, parts_in, frozenset("N"))]
#: Several people.
People = Annotated[
    tuple[str, ...], Slot(rf"N{NO_PART}(?:(?=, and N{ACTS})|(?:{AND}N)*){OF_HIS}", people_at, frozenset("N"))
]
#: Several people, each perhaps with what he is before his name: "the chef Ana Sol, Sisters editor Bo Lind and Cy Marsh".
Described = Annotated[
    tuple[str, ...],
    Slot(
        rf"{several(DESCRIBED)}{OF_HIS}",
        lambda fold, low, high: described_at(fold, low, high),
        frozenset("N"),
    ),
]
#: Several people, each perhaps behind any words on what he is: "Reef governor Ana Sol and former Ebb player Bo Lind".
Introduced = Annotated[
    tuple[str, ...],
    Slot(several(INTRODUCED), lambda fold, low, high: introduced_at(fold, low, high), frozenset("N")),
]
#: One or several organisations.
Organisations = Annotated[tuple[str, ...], Slot(rf"(?:the )?N(?:{AND}(?:the )?N)*", organisations_at, frozenset("N"))]
#: What somebody does on the work: one or several roles of the fact format.
Roles = Annotated[tuple[str, ...], Slot(ROLES, roles_at, ROLE_NEEDS)]
#: An organisation: a company, a network, an outlet.
Organisation = Annotated[str, Slot(r"(?:the )?N", organisation_at, frozenset("N"))]
#: Another work, by its title.
Work = Annotated[str, Slot(rf"(?:the )?{_TITLE}(?:{_OF})?", quoted_at, frozenset("NQ"))]
#: A title between quotation marks.
Quoted = Annotated[str, Slot("Q", quoted_at, frozenset("Q"))]
#: A place, with what it lies in.
Place = Annotated[str, Slot(r"(?:the )?N(?:, N)*", name_at, frozenset("N"))]
#: A date.
Date = Annotated[When, Slot("D", value_at, frozenset("D"))]
#: A whole number, in figures or words.
Whole = Annotated[int, Slot("(?:C|one|a|an)", integer_at, frozenset({"C", "one", "a", "an"}))]
#: A figure as it stands, with "million" counted in.
Figure = Annotated[float, Slot("C", number_at, frozenset("C"))]
#: What stands between "by" and a name: "series creator and executive producer ", "Canadian animator ".
Titles = Annotated[
    tuple[str, ...],
    Slot(
        rf"(?:(?:the|its|{_TITLE_WORDS}|N(?:'s)?|[NQ] and [NQ]|Q) )*?(?:{ROLE_ONE}(?:(?:, | and |/){ROLE_ONE})* |(?:{_TITLE_WORDS}) )"
        rf"|(?:the (?!N))?(?:(?!(?:the|stars?) )(?:{_TITLE_WORDS}|{CALLINGS}|marine|biologist|artist|and|poet|dramatist|professor|historian|academic|lawyer|doctor|psychologist) )+",
        lambda fold, low, high: roles_in(fold.line[low:high]),
    ),
]
#: "second", "22nd".
Nth = Annotated[int, Slot("O", integer_at, frozenset("O"))]
#: A percentage.
Percent = Annotated[float, Slot("P", number_at, frozenset("P"))]
#: "4 out of 5", "8.6/10".
Rated = Annotated[Rating, Slot("R", value_at, frozenset("R"))]
#: A letter grade.
Letter = Annotated[str, Slot("G", value_at, frozenset("G"))]
#: Plain words of the sentence, up to six of them.
Words = Annotated[str, Slot(r"[a-zO][a-zOC'/-]*(?: [a-zOC/'-]+){0,5}?", words_at)]


def slot_of(annotation: Any) -> Slot | None:
    """The slot of a parameter's annotation; ``list[...]`` and optional types are looked into."""
    metadata = getattr(annotation, "__metadata__", ())
    for item in metadata:
        if isinstance(item, Slot):
            return item
    for inner in getattr(annotation, "__args__", ()):
        if (slot := slot_of(inner)) is not None:
            return slot
    return None
