"""Regular expressions, each compiled once and when it is first used.

``re`` keeps five hundred of those that it is asked for by their words, and throws the oldest away; a reading asks for more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any, cast

_make: Callable[[str, int], re.Pattern[str]] = re.compile


def made(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Compile an expression, by ``re`` or by what ``made_by`` says."""
    return _make(expression, flags)


@contextmanager
def made_by(make: Callable[[str, int], re.Pattern[str]]) -> Iterator[None]:
    """Within it, expressions are compiled by ``make``."""
    global _make
    before, _make = _make, make
    try:
        yield
    finally:
        _make = before


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled expression. It is kept for good: only for expressions that are written down, never for made ones.

    >>> compiled(r"\\d+").findall("one 2 three 44")
    ['2', '44']
    """
    return made(expression, flags)


#: What is asked of an expression.
_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex")


class Later:
    """An expression that is compiled when something is first asked of it; from then on it answers as the compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _ASKED:
            raise AttributeError(name)
        ready = made(self.pattern, self.flags)
        self.__dict__.update((asked, getattr(ready, asked)) for asked in _ASKED)
        return self.__dict__[name]


def later(expression: str, flags: int = 0) -> re.Pattern[str]:
    """An expression for a module's constant, compiled when it is first used.

    There are some two thousand, and no article needs half of them: compiling all took half of what importing takes.
    A wrong one is told by the tests, which compile all.

    >>> later(r"\\d+").findall("one 2 three 44")
    ['2', '44']
    """
    return cast("re.Pattern[str]", Later(expression, flags))


@lru_cache(8192)
def in_any(expression: re.Pattern[str], names: tuple[str, ...]) -> bool:
    """Whether an expression is found in one of some names.

    Every paragraph asks the same of its headings, as do those of the next article, so the answers are kept.

    >>> in_any(compiled(r"\\bfilm"), ("production", "filming"))
    True
    """
    return any(map(expression.search, names))


@cache
def escaped(words: str) -> str:
    """The words as an expression that finds them; spaces and hyphens stand as they are, so that it can still be read.

    >>> escaped("co-creator (of it)")
    'co-creator \\\\(of it\\\\)'
    """
    return re.escape(words).replace(r"\ ", " ").replace(r"\-", "-")


def either(words: Iterable[str]) -> str:
    """A choice of expressions, the longer ones first: in one order, whatever set they come from.

    >>> either({"cast", "crew", "casting"})
    'casting|cast|crew'
    """
    return "|".join(sorted(words, key=lambda way: (-len(way), way)))


def one_or_more(one: str, *between: str) -> str:
    """The expression of one or several of ``one`` with any of the words ``between`` two of them.

    It has ``one`` in it once, where "one, then between and one any number of times" has it twice: long expressions
    take the engine long to make ready. What one has matched it keeps: else many that can be read in two ways each
    ("executive producer", or "executive" and "producer") would be tried in all combinations.

    >>> compiled(one_or_more("[a-z]+er", ", ", " and ")).match("writer, producer and the star")[0]
    'writer, producer'
    """
    ways = either(map(escaped, between))
    ends = "".join(f"(?<!{escaped(words)})" for words in between)
    return f"(?:(?>{one})(?:{ways})?)+{ends}"


#: Plain words of which one may stand, in a group: what begins with a sign, or has a group or a class in it, is left alone.
_WAYS = re.compile(
    r"(?<!\\)\((?P<kind>\?[:=!]|\?P<\w+>)(?P<ways>[a-z](?![?*+{|)])[^()\[\]\\|]*(?:\|[a-z](?![?*+{|)])[^()\[\]\\|]*){3,})\)"
)


def by_first_letter(expression: str) -> str:
    """The expression with the words of each choice put together that begin with one letter: it finds the same.

    Of a hundred words the engine tries each, wherever one may begin; so it tries those of one letter. This takes two
    thirds of the time from phrases with long lists.

    >>> by_first_letter("(?:actor|chef|actress|dancer|coach) N")
    '(?:a(?:ctor|ctress)|c(?:hef|oach)|dancer) N'
    """
    return _WAYS.sub(_grouped, expression)


def _grouped(choice: re.Match[str]) -> str:
    tails: dict[str, list[str]] = {}
    for way in choice["ways"].split("|"):
        tails.setdefault(way[0], []).append(way[1:])
    ways = (f"{first}(?:{'|'.join(rest)})" if len(rest) > 1 else first + rest[0] for first, rest in tails.items())
    return f"({choice['kind']}{'|'.join(ways)})"
