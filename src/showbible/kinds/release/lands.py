"""A country that a paragraph or its heading has named holds for the showings that it goes on to tell of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.kinds.fact import folded
from showbible.kinds.release.carry import leading
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import medium_by_name
from showbible.text.patterns import compiled

#: What a heading says beside its country: "Broadcast in Australia", "UK releases".
_HEADING = (
    r"(?:(?:the )?(?:broadcast|release|releases|broadcasts|home media|dvd|airing|distribution) (?:in|for) )?(?:the )?(?P<land>[a-z. ]+?)"
    r"(?: (?:broadcasts?|releases?|airing|dvds?|home media|distribution|syndication))?"
)
_LANDS = {name.casefold(): code for name, code in lexicon.COUNTRIES.items()}
#: A sentence that speaks of other places than the one before it, or of all.
_ELSEWHERE = r"\b(?:world|worldwide|international\w*|internationally|overseas|abroad|elsewhere|domestic\w*|foreign|regions?|countries|territor\w+|globally|european?|asia\w*|latin|north|american?|british|pond|atlantic|u\.?[ks]\.?)\b"


def land_of_heading(path: Iterable[str]) -> tuple[str, ...]:
    """The country that the innermost heading is named after.

    >>> land_of_heading(["broadcast", "australia"])
    ('AU',)
    """
    last = list(path)[-1:]
    m = compiled(_HEADING).fullmatch(last[0]) if last else None
    return (_LANDS[m["land"]],) if m and m["land"] in _LANDS else ()


#: A sentence that may open with a country: "In Germany and Austria, ...".
OPENING_LAND = re.compile(
    r"In (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+(?: [A-Z][a-z]+| and)*,"
)


#: A sentence that goes on with the country before it: a further season or showing there.
_GOES_ON = re.compile(
    r"^it (?:was|ran|aired|premiered|began|started|debuted|screened) |\b(?:O|C|next|final|latest) (?:season|series)\b|\b(?:season|series) C|\b(?:there|later|then|subsequently|moved|repeated|repeats|again|eventually|before|previously|originally|first|channel|terrestrial|free-to-air)\b"
)


class Lands:
    """The country that a paragraph is about, sentence by sentence: of showings, and of discs."""

    def __init__(self, path: Iterable[str], home: Iterable[str]) -> None:
        land = land_of_heading(path)
        self._last = {False: land, True: land}
        self._headed = land
        self._home = {folded(name) for name in home}

    @property
    def silent(self) -> bool:
        """Whether no country has been named yet that could hold on."""
        return not any(self._last.values())

    def after(self, pieces: list[Piece], fold: Fold) -> list[Piece]:
        """The pieces of the next sentence, with the country where they have none of their own."""
        told = {p.territories for p in pieces}
        if told <= {()} and not _names_a_land(fold):
            return [self._placed(p, fold) for p in pieces]
        opens = leading(fold)[1]
        self._last = {False: opens, True: opens}
        named = told - {()}
        whose = pieces and (pieces[0].service or pieces[0].medium == "home_media")
        if whose and len(named) == 1 and () not in told and ("worldwide",) not in named:
            self._last[pieces[0].medium == "home_media"] = next(iter(named))
        return pieces

    def _placed(self, piece: Piece, fold: Fold) -> Piece:
        discs = piece.medium == "home_media"
        land = self._last[discs]
        if (
            not land
            or (bool(piece.service) is discs and not (discs and land == self._headed))
            or "streaming" in (piece.medium, medium_by_name(piece.service or ""))
        ):
            return piece
        if piece.service and folded(piece.service) in self._home:
            self._last[False] = ()
            return piece
        if piece.service and not lexicon.COUNTRIES.keys().isdisjoint(piece.service.split()):
            return piece
        if not (discs or land == self._headed or piece.scope or _GOES_ON.search(fold.line)):
            return piece
        return piece._replace(territories=land, foreign=True)


def _names_a_land(fold: Fold) -> bool:
    names = (m.value for m in fold.marks.values() if m.letter == "N" and isinstance(m.value, str))
    return (
        any(name in lexicon.COUNTRIES or name in lexicon.CONTINENTS for name in names)
        or compiled(_ELSEWHERE).search(fold.line) is not None
    )
