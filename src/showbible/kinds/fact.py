"""What every fact is: typed fields and nothing else; its places are kept beside it, never in it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, NamedTuple

from showbible.text import Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement about a season, show or episode. Two facts with equal fields are the same fact.

    Subclasses are frozen dataclasses; a field that the source doesn't state is ``None`` or ``()``.
    """

    kind: ClassVar[str]
    #: The fields that make it the fact it is: facts that agree in them may be one said twice.
    identity: ClassVar[tuple[str, ...]]

    def to_dict(self) -> dict[str, Any]:
        """The fact as JSON values, ``kind`` first, unfilled fields left out (the fact format's line)."""
        line: dict[str, Any] = {"kind": self.kind}
        for f in fields(self):
            value = getattr(self, f.name)
            if value is not None and value != ():
                line[f.name] = list(value) if isinstance(value, tuple) else value
        return line


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
