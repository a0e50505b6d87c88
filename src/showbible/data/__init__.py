"""Closed lists of the world: one word or ``name = value`` a line, each file with its source in its head."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of list ``name``, without comments and blank lines, in the file's order."""
    text = files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def either(names: Iterable[str]) -> str:
    """A pattern's alternatives: any of ``names`` as they are written, the longer first."""
    return "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list as a set."""
    return frozenset(lines(name))


@cache
def table(name: str) -> dict[str, str]:
    """The entries ``key = value`` of a list; the keys of one line may be several, divided by ``|``."""
    rows: dict[str, str] = {}
    for line in lines(name):
        keys, _, value = line.partition(" = ")
        for key in keys.split("|"):
            rows[key.strip()] = value.strip()
    return rows
