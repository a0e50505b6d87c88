"""An album or a song written for, released with or performed in the work: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import PERSON, Fact


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
