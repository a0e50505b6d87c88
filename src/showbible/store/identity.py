"""When two names may be one, told from the names alone; and the short keys that entities go by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_QUALIFIER = re.compile(r"\s*\(([^()]*)\)\s*$")
_QUOTED = re.compile(r"""(?:^|\s)["“‘']([^"”’']+)["”’'](?=\s|$)""")
_NOT_WORD = re.compile(r"[^\w\s]+")


def unmarked(text: str) -> str:
    """Without marks on letters.

    >>> unmarked("Café Renée")
    'Cafe Renee'
    """
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def bare(text: str) -> str:
    """Without case, marks on letters and punctuation, for comparing; not for showing.

    >>> bare("J. R. Ramírez"), bare("O'Neil")
    ('j r ramirez', 'oneil')
    """
    plain = text if text.isascii() else unmarked(unicodedata.normalize("NFKD", text))
    plain = plain.casefold()
    plain = plain.replace("'", "").replace("’", "").replace("ı", "i").replace("+", " plus").replace("&", " and ")
    kept = " ".join(_NOT_WORD.sub(" ", plain).replace("_", " ").split())
    return kept or " ".join(plain.split())


def slug(text: str) -> str:
    """A short key of letters, digits and hyphens; never empty.

    >>> slug("Jessica Jones (season 2)"), slug("Spümcø")
    ('jessica-jones-season-2', 'spumcø')
    """
    return bare(text).replace(" ", "-")[:80].strip("-") or "x"


class Name(NamedTuple):
    """A name in parts: its words, the nickname in quotation marks, the qualifier in brackets behind it."""

    text: str
    norm: str
    nickname: str
    qualifier: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name proper."""
        return tuple(self.norm.split())


@lru_cache(maxsize=65536)
def parse(text: str) -> Name:
    """The parts of a name.

    >>> parse('Franklin "Foggy" Nelson')
    Name(text='Franklin "Foggy" Nelson', norm='franklin nelson', nickname='foggy', qualifier='')
    >>> parse("Chris Evans (presenter)").qualifier
    'presenter'
    """
    qualifier = _QUALIFIER.search(text)
    proper = text[: qualifier.start()] if qualifier and qualifier.start() else text
    nickname = _QUOTED.search(proper)
    if nickname and bare(proper[: nickname.start()] + " " + proper[nickname.end() :]):
        norm = bare(proper[: nickname.start()] + " " + proper[nickname.end() :])
        return Name(text, norm, bare(nickname[1]), bare(qualifier[1]) if qualifier and proper != text else "")
    return Name(text, bare(proper), "", bare(qualifier[1]) if qualifier and proper != text else "")


@lru_cache(maxsize=65536)
def variants(text: str) -> tuple[str, ...]:
    """The forms under which the same one may be named elsewhere, the name proper first.

    >>> variants('Patricia "Trish" Walker')
    ('patricia walker', 'trish walker', 'patricia trish walker')
    """
    name = parse(text)
    forms = [name.norm]
    if name.nickname:
        words = name.words
        if len(words) > 1:
            forms.append(f"{name.nickname} {words[-1]}")
            forms.append(" ".join((*words[:-1], name.nickname, words[-1])))
        else:
            forms.append(f"{name.nickname} {name.norm}")
    return tuple(dict.fromkeys(f for f in forms if f))


def shorter(short: str, full: str) -> bool:
    """Whether ``short`` is a part of the name ``full``, its nickname included.

    >>> shorter("Foggy", 'Franklin "Foggy" Nelson'), shorter("Nelson", "Foggy Nelson"), shorter("Al", "Alisa")
    (True, True, False)
    """
    a, b = parse(short), parse(full)
    held = {*b.words, *b.nickname.split()}
    own = {*a.words, *a.nickname.split()}
    return bool(own) and own < held


def proper(text: str) -> bool:
    """Whether it is a name and no description ("the bartender").

    >>> proper("Turk Barrett"), proper("bartender")
    (True, False)
    """
    first = text.strip()[:1]
    return bool(first) and not first.islower()
