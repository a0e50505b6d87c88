"""What Showbible knows: one room for each kind of fact; ``KINDS`` lists them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from showbible.grammar.prose import Reading
from showbible.grammar.rules import Rule
from showbible.kinds import (
    accolade,
    attribute,
    cast,
    company,
    crew,
    episode,
    event,
    location,
    music,
    quote,
    release,
    review,
    score,
    tie_in,
    viewership,
)
from showbible.kinds.accolade import Accolade
from showbible.kinds.attribute import Attribute
from showbible.kinds.cast import Cast
from showbible.kinds.company import Company
from showbible.kinds.crew import Crew
from showbible.kinds.episode import Episode
from showbible.kinds.event import Event
from showbible.kinds.fact import Citation, Entry, Fact, Found
from showbible.kinds.location import Location
from showbible.kinds.music import Music
from showbible.kinds.quote import Quote
from showbible.kinds.release import Release
from showbible.kinds.review import Review
from showbible.kinds.score import Score
from showbible.kinds.second import Known
from showbible.kinds.tie_in import TieIn
from showbible.kinds.viewership import Viewership

#: A reader of something other than a sentence: the whole reading in, found facts out.
Shape = Callable[[Reading], Iterator[Found]]

#: A second look: the reading and what the rules found of it in, what they left out.
Second = Callable[[Reading, Known], Iterator[Found]]

#: Every kind of fact, in the order of the fact format.
KINDS: tuple[type[Fact], ...] = (
    Attribute,
    Cast,
    Crew,
    Company,
    Event,
    Release,
    Score,
    Review,
    Quote,
    Accolade,
    Episode,
    Viewership,
    Music,
    Location,
    TieIn,
)

_ROOMS = (
    attribute,
    cast,
    crew,
    company,
    event,
    release,
    score,
    review,
    quote,
    accolade,
    episode,
    viewership,
    music,
    location,
    tie_in,
)

#: Every rule over sentences, room by room.
RULES: tuple[Rule, ...] = tuple(r for room in _ROOMS for r in getattr(room, "RULES", ()))
#: Every reader of fields, items, tables and paragraphs, room by room.
SHAPES: tuple[Shape, ...] = tuple(s for room in _ROOMS for s in getattr(room, "SHAPES", ()))

#: Every second look, room by room: they read after all rules.
SECONDS: tuple[Second, ...] = tuple(s for room in _ROOMS for s in getattr(room, "SECONDS", ()))

#: Every reader of more than a sentence.
PASSAGES: tuple[Shape | Second, ...] = (*SHAPES, *SECONDS)


def name_of(shape: Shape | Second) -> str:
    """A shape's room and name: ``score.prose.scores``."""
    return f"{shape.__module__.removeprefix(__name__ + '.')}.{getattr(shape, '__name__', '')}"


__all__ = [
    "KINDS",
    "PASSAGES",
    "RULES",
    "SECONDS",
    "SHAPES",
    "Accolade",
    "Attribute",
    "Cast",
    "Citation",
    "Company",
    "Crew",
    "Entry",
    "Episode",
    "Event",
    "Fact",
    "Found",
    "Known",
    "Location",
    "Music",
    "Quote",
    "Release",
    "Review",
    "Score",
    "TieIn",
    "Viewership",
    "name_of",
]
