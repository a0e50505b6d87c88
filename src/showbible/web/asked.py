"""What a page is asked and what it answers; and how pages are declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from showbible.catalogue import Catalogue
from showbible.text import BadInput
from showbible.web.settings import Settings


class Missing(Exception):
    """There is no such page, work, person or fact; the message says so."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as pages see it: the parts of its path, its query, whether it may write."""

    path: Mapping[str, str]
    query: Mapping[str, tuple[str, ...]]
    address: str
    signed: bool
    settings: Settings

    def text(self, name: str, default: str = "") -> str:
        """The last value of a parameter.

        Raises:
            BadInput: it is longer than any sensible one.
        """
        values = self.query.get(name)
        if not values:
            return default
        if len(values[-1]) > 20_000 or "\0" in values[-1]:
            raise BadInput(f"{name}: too long, or no text")
        return values[-1].strip()

    def whole(self, name: str, default: int, least: int, most: int) -> int:
        """The whole number of a parameter.

        Raises:
            BadInput: it is none, or out of bounds.
        """
        text = self.text(name)
        if not text:
            return default
        if not (text.isascii() and text.isdigit() and len(text) < 16 and least <= int(text) <= most):
            raise BadInput(f"{name}: {text[:40]!r} is no whole number from {least} to {most}")
        return int(text)

    @property
    def size(self) -> int:
        """How many rows are wanted at once (``_size``)."""
        return self.whole("_size", 100, 1, 1000)

    @property
    def after(self) -> str:
        """Where the last page ended (``_next``, opaque to clients)."""
        return self.text("_next")

    def after_number(self) -> int:
        """``_next`` where it counts rows.

        Raises:
            BadInput: it is none that was given out.
        """
        return self.whole("_next", 0, 0, 10**12)


Lines = Iterable[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class View:
    """What a page says: ``rows`` and ``more`` for programs, ``template`` and ``context`` for people.

    Each part is made only when it is asked for. ``command`` is the equivalent on the command line; ``next`` is
    where the following rows begin.
    """

    title: str
    template: str
    rows: Callable[[], Lines]
    context: Callable[[], Mapping[str, Any]]
    command: str = ""
    more: Callable[[], Mapping[str, Any]] = field(default=dict)
    next: str | None = None


class Parameter(NamedTuple):
    """A parameter of a page: of the path where ``path`` is set, else of the query."""

    name: str
    what: str
    path: bool = False
    type: str = "string"
    required: bool = False


Show = Callable[[Catalogue, Asked], View]


class Page(NamedTuple):
    """A page: its path (``.json`` and ``.csv`` come by themselves), a name, what it shows, its parameters."""

    path: str
    name: str
    what: str
    show: Show
    parameters: tuple[Parameter, ...] = ()
    paged: bool = False


def missing(error: BadInput) -> Missing:
    """A name that nobody has is a page that isn't there."""
    return Missing(str(error))
