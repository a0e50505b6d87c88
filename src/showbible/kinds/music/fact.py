"""An album or a song written for, released with or performed in the work: the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import PERSON, Fact, folded

ALBUMS = frozenset(("soundtrack_album", "score_album"))


@dataclass(frozen=True, slots=True)
class Music(Fact):
    """An album or a song written for, released with or performed in the work."""

    kind: ClassVar[str] = "music"
    identity: ClassVar[tuple[str, ...]] = (
        "title",
        "type",
        "label",
        "date",
    )

    title: Annotated[str | None, "its title"] = None
    type: Annotated[str | None, "soundtrack_album, score_album, song or theme"] = None
    artists: Annotated[tuple[str, ...], "who made it", PERSON] = ()
    label: Annotated[str | None, "who released it"] = None
    date: Annotated[str | None, "first released, EDTF"] = None

    def bucket(self) -> str:
        """Albums together, songs by their titles."""
        return "album" if self.type in ALBUMS else folded(self.title or "")

    def merged(self, other: Self) -> Self | None:
        """One title, or one album that is nowhere named; an album released twice has its first date.

        A song that is the theme is one theme.
        """
        if self.title and other.title and folded(self.title) != folded(other.title):
            return None
        if self.type in ALBUMS:
            if self.type != other.type or (self.label and other.label and folded(self.label) != folded(other.label)):
                return None
            if self.date and other.date and self.date != other.date:
                same = self.title and other.title
                return replace(self.filled(other), date=min(self.date, other.date)) if same else None
            return self.filled(other)
        one = self.filled(other)
        return replace(one, type="theme") if "theme" in (self.type, other.type) else one
