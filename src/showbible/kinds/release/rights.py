"""What sentences say of who holds the rights, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.kinds.release.countries import LAND, countries_at
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import medium_by_name
from showbible.text.patterns import compiled, later

RIGHTS = later(
    r"\brights\b.{0,120}\bby\b|\b(?:acquired|picked up|bought|secured|purchased|licensed|obtained)\b|\b(?:sold|licensed) to\b"
)
#: Words of which every sentence has one that tells who took the rights.
TAKEN = frozenset("rights acquired picked bought secured purchased licensed obtained sold".split())
_TAKE = r"(?:acquired|picked up|bought|secured|purchased|licensed|obtained)"
#: A service and where it is: "ABC in Norway", "for Norway".
_THERE = rf"(?:the )?N (?:in|for) (?:the )?{LAND}(?:(?:, and|,| and) (?:the )?{LAND})*"
#: "was acquired by Netflix for Norway, and by ABC in Spain", "was sold to ABC in Norway and ZDF in Germany".
_TAKEN_BY = later(
    rf"\b(?:{_TAKE} by|(?:sold|licensed) to)(?: broadcasters?[^;:.]{{0,60}}? (?:including|such as))? (?P<list>{_THERE}(?:(?:, and|,| and)(?: by| to)? {_THERE})*)"
)
#: "was sold to Norway's NRK and Germany's ZDF".
_TO_THEIRS = later(
    rf"\b(?:{_TAKE} by|(?:sold|licensed) to)(?: broadcasters?[^;:.]{{0,60}}? (?:including|such as))? (?P<list>(?:the )?N's? N(?:(?:, and|,| and)(?: by| to)? (?:the )?N's? N)*)"
)
#: "Netflix acquired the Norwegian rights to the series", "bought the series for Norway".
_TOOK = later(
    rf"(?:^|[;,] |and |that |D )(?:the )?(?:[a-z]+ (?:service|network|channel|broadcaster) )?(?P<who>N) (?:(?:has|had|have|also|later|then) )*{_TAKE} "
    rf"(?:(?:the|its|exclusive|all) )*(?:(?P<own>{LAND}|international) )?(?:[a-z-]+ ){{0,4}}?(?:rights|series|show|season)\b(?: (?:to|of|for) (?:the )?(?:series|show|season|programme|N))?(?:(?: (?:in|for))? (?P<rest>elsewhere|internationally|(?:all )?other (?:countries|territories|markets)|the rest of the world)| (?:in|for) (?:the )?(?P<land>{LAND}(?:(?:, and|,| and) (?:the )?{LAND})*))?"
)
#: "rights were acquired by Sky for Germany and VRT for Belgium", "streaming rights are held by Viki and Netflix"
_RIGHTS_FOR = later(
    rf"\brights\b[^;]{{0,60}}\bby ((?:the )?N for (?:the )?{LAND}(?:(?:, and|,| and) (?:the )?N for (?:the )?{LAND})*)"
)
_RIGHTS_HELD = later(
    r"(?:\bstreaming|^N) rights\b[^;N]{0,40}\b(?:held|owned|acquired|bought) by ((?:the )?N(?:(?:, and|,| and) (?:the )?N)*)"
)


def _taken(prose: Prose, fold: Fold, m: re.Match[str], at: int, lands: tuple[str, ...]) -> Iterator[Piece]:
    """The piece of a known service that took the rights for countries that are named."""
    name = fold.marks[at].value
    if _SHOWN_THEN.match(fold.line, m.end()) or _OF_ANOTHER.search(fold.line):
        return
    if lands and isinstance(name, str) and (medium := medium_by_name(name)):
        span = prose.passage.span(*fold.stretch(m.start(), m.end()))
        yield Piece(span, "release.rights", medium, name, lands, foreign=True)


#: Where it was then shown is told.
_SHOWN_THEN = later(
    r",? (?:where|which|who|and) [^;]*\b(?:air|began|begin|premier|debut|broadcast|show|stream|releas)[^;]* on (?:the )?N"
)
#: Rights to what is not the work itself.
_OF_ANOTHER = later(
    r"\b(?:novels?|books?|format|film|films|movie|comics?|manga|remake|adaptation|adapt|merchandis\w*|spin-off|pilot|specials?|album|songs?|not|never|sequel|play|games?)\b"
)


def rights(prose: Prose, fold: Fold) -> Iterator[Piece]:
    """The services that a sentence on rights names, each with its country."""
    for m in _RIGHTS_FOR.finditer(fold.line):
        span = prose.passage.span(*fold.stretch(m.start(), m.end()))
        for each in compiled(rf"(N) for (?:the )?{LAND}").finditer(m[1]):
            low = m.start(1) + each.start()
            name, lands = fold.marks[low].value, countries_at(fold, low + 1, m.start(1) + each.end())
            if isinstance(name, str) and lands:
                yield Piece(span, "release.rights", medium_by_name(name), name, lands, foreign=True)
    for m in _TAKEN_BY.finditer(fold.line):
        for each in compiled(_THERE).finditer(fold.line, m.start("list"), m.end("list")):
            at = fold.line.index("N", each.start())
            yield from _taken(prose, fold, m, at, countries_at(fold, at + 1, each.end()))
    for m in _TO_THEIRS.finditer(fold.line):
        for each in compiled(r"(N)'s? (?P<who>N)").finditer(fold.line, m.start("list"), m.end("list")):
            land = lexicon.COUNTRIES.get(str(fold.marks[each.start()].value))
            yield from _taken(prose, fold, m, each.start("who"), (land,) if land else ())
    for m in _TOOK.finditer(fold.line):
        lands = countries_at(fold, m.start("own"), m.end("own")) if m["own"] else ()
        lands = lands or (countries_at(fold, m.start("land"), m.end("land")) if m["land"] else ())
        if not lands and (m["rest"] or m["own"] == "international"):
            lands = ("rest of world",)
        yield from _taken(prose, fold, m, m.start("who"), lands)
    for m in _RIGHTS_HELD.finditer(fold.line):
        span = prose.passage.span(*fold.stretch(m.start(), m.end()))
        names = [fold.marks[n].value for n in range(m.start(1), m.end(1)) if n in fold.marks]
        for name in names:
            if isinstance(name, str) and name not in lexicon.COUNTRIES:
                yield Piece(span, "release.offered", "streaming", name)
