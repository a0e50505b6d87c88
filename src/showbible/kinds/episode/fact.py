"""One episode: the fact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import PERSON, Fact, folded
from showbible.text.patterns import compiled


@dataclass(frozen=True, slots=True)
class Episode(Fact):
    """One episode, as the rows of an article's tables and an episode's own article state it."""

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

    def bucket(self) -> str:
        """Rows of one number; those without a number by their title."""
        return f"#{self.number}" if self.number is not None else folded(self.title or "")

    def merged(self, other: Self) -> Self | None:
        """A row of the ratings adds to the row of the episodes: one number, no other title, day or overall number."""
        if self.title and other.title and not _same_title(self.title, other.title):
            return None
        for mine, theirs in (
            (self.number, other.number),
            (self.overall_number, other.overall_number),
        ):
            if mine is not None and theirs is not None and mine != theirs:
                return None
        if _numbered(self.title) and other.title and not _numbered(other.title):
            return replace(self.filled(other), title=other.title)
        if not (self.title and other.title) and _apart(self.air_date, other.air_date):
            return None
        return self.filled(other)


def _same_title(a: str, b: str) -> bool:
    return (
        _numbered(a) or _numbered(b) or bool({folded(t) for t in a.split(" / ")} & {folded(t) for t in b.split(" / ")})
    )


def _apart(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and len(a) == len(b) == 10 and a != b


def _numbered(title: str | None) -> bool:
    """Whether a title only counts: "Episode Ten"."""
    return bool(title and compiled(r"(?:Episode|Part|Chapter) (?:\d+|[A-Z][a-z]+)").fullmatch(title))
