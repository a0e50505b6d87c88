"""The countries that a stretch of a folded clause names, and in what words."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.text.patterns import compiled, later

#: A name that may be a country's; the marks leave what is written in capitals only.
LAND = r"(?:N|(?:u\.?s\.?|u\.?k\.?|usa)(?![a-z]))"
_SHORT = {"us": "US", "uk": "GB", "usa": "US"}

#: What is no country's name, but what is of it: behind "in" a language.
_ADJECTIVE = later(r"(?:ish|ese|ench|ian|ean)$|^(?:German|Dutch|Greek|Thai|Welsh|Czech)$")


def is_adjective(name: object) -> bool:
    """Whether a name is a country's adjective: "Norwegian", "Danish"."""
    return (
        isinstance(name, str)
        and name in lexicon.COUNTRIES
        and (name in lexicon.DEMONYMS or name.endswith("ican") or _ADJECTIVE.search(name) is not None)
    )


def countries_at(fold: Fold, low: int, high: int) -> tuple[str, ...]:
    found: list[str] = []
    for m in compiled(LAND).finditer(fold.line[low:high]):
        n = low + m.start()
        mark = fold.marks.get(n)
        if mark is None and (code := _SHORT.get(m[0].replace(".", ""))) and code not in found:
            found.append(code)
        if mark is not None and mark.letter == "N" and isinstance(mark.value, str):
            code = lexicon.COUNTRIES.get(mark.value)
            if (
                code
                and code not in found
                and not (fold.line.endswith("in ", 0, n) and _ADJECTIVE.search(mark.value))  # "in Spanish"
                and not compiled(r"'s? | (?:network|channel|television|audiences|viewers)").match(
                    fold.line[n + 1 : n + 12]
                )
            ):
                found.append(code)
    return tuple(found)


_FOLLOWING = later(
    rf"\bin (?:all )?(?:of )?the following (?:[a-z]+ )?(?:countries|territories|markets|regions)(?: and territories)?: ?(?P<lands>(?:the )?{LAND}(?:(?:, and|,| and) (?:the )?{LAND})*)"
)
_IN = later(
    rf"\b(?<!as )(?:in|across|for)(?: both)?(?: the)? ((?:N(?!['’])|(?<=the ){LAND})(?:(?:, and (?:the )?|, (?:the )?| and (?:in )?(?:the )?){LAND})*)"
)


#: "on Norwegian television", "on UK channel N": whose viewers saw it. Of a network's own adjective nothing is told.
_ON_ITS = later(
    r"\bon (?:the )?(?P<land>(?:N|u\.?[sk]\.?) (?=(?:[a-z-]+ ){0,2}(?:television|tv|screens)\b)|u\.?[sk]\.?(?='s N)|u\.?[sk]\.? (?=(?:[a-z-]+ ){0,3}N))"
    r"|\bits (?P<own>N) (?:[a-z-]+ )?(?:debut|premi[eè]re) (?:on|in)\b"
)


def countries_in(fold: Fold, low: int, high: int) -> tuple[str, ...]:
    """The countries that a stretch names as those of its services; "on Norwegian television" counts where no other is."""
    named = tuple(dict.fromkeys(code for group in _groups(fold, low, high) for code in group))
    if named or (m := _ON_ITS.search(fold.line, low, high)) is None:
        return named
    if fold.line.startswith("'s N", m.end()) and "N" in fold.line[low : m.start()]:
        return ()  # "on NRK1, and on the UK's BBC Four": of the last alone
    name = "land" if m["land"] else "own"
    code = land_at(fold, m.start(name), m.end(name))
    return (code,) if code else ()


def land_at(fold: Fold, low: int, high: int) -> str | None:
    """The country whose name, adjective or short form stands there."""
    mark = fold.marks.get(low)
    return lexicon.COUNTRIES.get(str(mark.value)) if mark else _SHORT.get(fold.line[low:high].replace(".", "").strip())


def scattered(fold: Fold, low: int, high: int) -> bool:
    """Whether countries are named in several places of a stretch, so that none is all of its services'."""
    return sum(1 for group in _groups(fold, low, high) if group) > 1


def _groups(fold: Fold, low: int, high: int) -> Iterator[tuple[str, ...]]:
    """The countries of each list of them."""
    if m := _FOLLOWING.search(fold.line, low, high):
        yield countries_at(fold, m.start("lands"), m.end("lands"))
    for m in _IN.finditer(fold.line[low:high]):
        yield countries_at(fold, low + m.start(1), low + m.end(1))
