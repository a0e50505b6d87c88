"""What Showbible knows: one room for each kind of fact; ``KINDS`` lists them."""

from __future__ import annotations

from showbible.kinds.accolade import Accolade
from showbible.kinds.attribute import Attribute
from showbible.kinds.cast import Cast
from showbible.kinds.company import Company
from showbible.kinds.crew import Crew
from showbible.kinds.episode import Episode
from showbible.kinds.event import Event
from showbible.kinds.location import Location
from showbible.kinds.music import Music
from showbible.kinds.quote import Quote
from showbible.kinds.release import Release
from showbible.kinds.review import Review
from showbible.kinds.score import Score
from showbible.kinds.tie_in import TieIn
from showbible.kinds.viewership import Viewership
from showbible.kinds.fact import Citation, Entry, Fact, Found

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

__all__ = [
    "KINDS",
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
    "Location",
    "Music",
    "Quote",
    "Release",
    "Review",
    "Score",
    "TieIn",
    "Viewership",
]
