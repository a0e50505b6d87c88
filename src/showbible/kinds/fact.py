"""What every fact is: typed fields and nothing else; its places are kept beside it, never in it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, ClassVar, NamedTuple, Self

from showbible.text import Span
from showbible.text.patterns import later

#: Notes on a field's type: it names a real person, or a character of the story; beside PERSON, that a character may
#: be meant where the person ought to be, so that a fact about one is refused.
PERSON, CHARACTER, REAL = object(), object(), object()


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement about a season, show or episode. Two facts with equal fields are the same fact.

    Subclasses are frozen dataclasses; a field that the source doesn't state is ``None`` or ``()``.
    """

    kind: ClassVar[str]
    #: The fields that make it the fact it is: facts that agree in them may be one said twice.
    identity: ClassVar[tuple[str, ...]]

    def __str__(self) -> str:
        """As examples show it: ``cast(performer='Ana Sol', tier='main')``."""
        filled = ", ".join(f"{k}={v!r}" for k, v in self.to_dict().items() if k != "kind")
        return f"{self.kind}({filled})"

    def to_dict(self) -> dict[str, Any]:
        """The fact as JSON values, ``kind`` first, unfilled fields left out (the fact format's line)."""
        line: dict[str, Any] = {"kind": self.kind}
        for f in fields(self):
            value = getattr(self, f.name)
            if value is not None and value != ():
                if isinstance(value, float) and value.is_integer():
                    value = int(value)
                line[f.name] = list(value) if isinstance(value, tuple) else value
        return line

    def bucket(self) -> str:
        """Facts of one kind can only be one fact if their buckets are equal."""
        return folded(str(getattr(self, self.identity[0]) or ""))

    def merged(self, other: Self) -> Self | None:
        """The one fact that both state, or ``None`` if they are two.

        By default they are one when the identity fields agree; what one leaves out is taken from the other. Kinds
        say otherwise in their own rooms.
        """
        for name in self.identity:
            mine, theirs = getattr(self, name), getattr(other, name)
            if folded(str(mine)) != folded(str(theirs)):
                return None
        return self.filled(other)

    def filled(self, other: Self) -> Self:
        """This fact, with what it leaves out taken from ``other``."""
        gaps = {
            f.name: getattr(other, f.name)
            for f in fields(self)
            if getattr(self, f.name) in (None, ()) and getattr(other, f.name) not in (None, ())
        }
        return replace(self, **gaps) if gaps else self


@lru_cache(8192)
def folded(text: str) -> str:
    """A text for comparison: without case, accents, punctuation or a leading article.

    >>> folded("The Clínic!") == folded("clinic")
    True
    """
    bare = text.casefold()
    if not bare.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    bare = " ".join(_PUNCTUATION.sub("", bare).split())
    for article in ("the ", "a ", "an "):
        if bare.startswith(article):
            return bare[len(article) :]
    return bare


def joined(name: str) -> str:
    """A name for comparison, whose parts may be written apart, with a hyphen or as one.

    >>> joined("Yeon Su-jin") == joined("Yeon Su Jin")
    True
    """
    return folded(name).replace(" ", "")


_PUNCTUATION = later(r"[^\w\s]")


class Citation(NamedTuple):
    """Where a fact is stated, and by which rule it was read."""

    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Found:
    """A fact as one rule read it in one place.

    ``fact`` may still name people in short ("Rosenberg"); ``slots`` says where each field's words stand.
    """

    fact: Fact
    rule: str
    span: Span
    slots: tuple[tuple[str, Span], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact with everything that states it: at least one citation, always.

    ``conflicts`` names, in words, other entries of the article that can't be true together with it.
    """

    fact: Fact
    citations: tuple[Citation, ...]
    conflicts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.citations:
            raise ValueError(f"no fact without its words: {self.fact}")
