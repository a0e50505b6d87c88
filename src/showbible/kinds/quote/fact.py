"""Words between quotation marks that the text gives to somebody: the fact and every way to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from showbible.kinds.fact import PERSON, REAL, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Fact):
    """Words between quotation marks that the text gives to somebody."""

    kind: ClassVar[str] = "quote"
    identity: ClassVar[tuple[str, ...]] = ("text",)

    speaker: Annotated[str | None, "the person, else the outlet", PERSON, REAL] = None
    text: Annotated[str, "exactly as in the source, without the outer marks"]
