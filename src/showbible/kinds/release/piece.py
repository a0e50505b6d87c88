"""What one place of an article says of a release: a piece of a window."""

from __future__ import annotations

from typing import NamedTuple

from showbible.text import Span


class Piece(NamedTuple):
    """A start, an end, or both, with what stands beside them.

    ``scope`` is the season that an article on a whole series speaks of, 0 for the work itself. ``formats`` are
    those of the fact format. ``foreign`` says that it is told as another country's.
    """

    span: Span
    rule: str
    medium: str | None = None
    service: str | None = None
    territories: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    formats: tuple[str, ...] = ()
    scope: int = 0
    foreign: bool = False
    #: An end that is told as a season's.
    of_season: bool = False
