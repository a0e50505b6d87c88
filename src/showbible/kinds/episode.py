"""One row of an episode table: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import PERSON, Fact


@dataclass(frozen=True, slots=True)
class Episode(Fact):
    """One row of an episode table."""

    kind: ClassVar[str] = "episode"
    identity: ClassVar[tuple[str, ...]] = (
        "number",
        "title",
    )

    number: Annotated[int | None, "in the season"] = None
    overall_number: Annotated[int | None, "in the series"] = None
    title: Annotated[str | None, "its title"] = None
    directors: Annotated[tuple[str, ...], "who directed", PERSON] = ()
    writers: Annotated[tuple[str, ...], "who wrote", PERSON] = ()
    air_date: Annotated[str | None, "first shown, EDTF"] = None
    viewers_millions: Annotated[float | None, "viewers, in millions"] = None
    production_code: Annotated[str | None, "the producer's number"] = None
