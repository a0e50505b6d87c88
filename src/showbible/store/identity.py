"""When two names may be one, told from the names alone; and the short keys that entities go by."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from showbible.text.patterns import later

_QUOTED = later(r"""(?:^|\s)["“‘']([^"”’']+)["”’'](?=\s|$)""")
#: What a nickname or a qualifier stands in.
_PARTED = frozenset("()\"'“”‘’")
_NOT_WORD = later(r"[^\w\s]+")
#: What becomes of ASCII's punctuation.
_ASCII = {n: " " for n in range(128) if not chr(n).isalnum()} | {ord("'"): "", ord("+"): " plus", ord("&"): " and "}


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
    if text.isascii():
        kept = " ".join(text.casefold().translate(_ASCII).split())
        return kept or " ".join(text.casefold().split())
    plain = unmarked(unicodedata.normalize("NFKD", text)).casefold()
    plain = plain.replace("'", "").replace("’", "").replace("ı", "i").replace("+", " plus").replace("&", " and ")
    kept = " ".join(_NOT_WORD.sub(" ", plain).replace("_", " ").split())
    return kept or " ".join(plain.split())


def slug(text: str) -> str:
    """A short key of letters, digits and hyphens; never empty.

    >>> slug("Jessica Jones (season 2)"), slug("Spümcø")
    ('jessica-jones-season-2', 'spumcø')
    """
    return bare(text).replace(" ", "-").replace("/", "-")[:80].strip("-") or "x"


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
    if _PARTED.isdisjoint(text):
        return Name(text, bare(text), "", "")
    proper, qualifier = text, ""
    closed = text.rstrip()
    opens = closed.rfind("(")
    if opens > 0 and closed.endswith(")") and closed.find(")", opens) == len(closed) - 1 and text[:opens].strip():
        proper, qualifier = text[:opens].rstrip(), bare(closed[opens + 1 : -1])
    nickname = _QUOTED.search(proper)
    if nickname:
        norm = bare(proper[: nickname.start()] + " " + proper[nickname.end() :])
        if norm:
            return Name(text, norm, bare(nickname[1]), qualifier)
    return Name(text, bare(proper), "", qualifier)


@lru_cache(maxsize=65536)
def variants(text: str) -> tuple[str, ...]:
    """The forms under which the same one may be named elsewhere, the name proper first.

    >>> variants('Patricia "Trish" Walker')
    ('patricia walker', 'trish walker', 'patricia trish walker')
    """
    name = parse(text)
    if not name.nickname:
        return (name.norm,) if name.norm else ()
    forms, words = [name.norm], name.words
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
