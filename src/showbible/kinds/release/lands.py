"""A country that a paragraph or its heading has named holds for the showings that it goes on to tell of."""

from __future__ import annotations

from collections.abc import Iterable

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.kinds.fact import folded
from showbible.kinds.release.carry import leading
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import medium_by_name
from showbible.text.patterns import compiled, in_any, later

#: What a heading says beside its country: "Broadcast in Australia", "UK releases".
_HEADING = (
    r"(?:(?:the )?(?:broadcast|release|releases|broadcasts|home media|dvd|airing|distribution) (?:in|for) )?(?:the )?(?P<land>[a-z. ]+?)"
    r"(?: (?:broadcasts?|broadcasting|releases?|airing|dvds?|home media|distribution|syndication)(?: and [a-z ]{3,20})?)?"
)
#: Headings under which a paragraph may be of showings abroad.
_OF_SHOWINGS = later(r"broadcast|\brelease|airing|international|overseas|distribution|syndication")
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
OPENING_LAND = later(
    r"In (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+(?: [A-Z][a-z]+| and)*,"
)


_SHOWINGS = frozenset(("release.shown", "release.ended"))
#: A sentence that goes on with the country before it: a further season or showing there.
_GOES_ON = later(
    r"^it (?:was|ran|aired|premiered|began|started|debuted|screened) |\b(?:O|C|next|final|latest) (?:season|series)\b|\b(?:season|series) C|\b(?:there|later|then|subsequently|moved|repeated|repeats|again|eventually|before|previously|originally|first|channel|terrestrial|free-to-air)\b"
)


class Lands:
    """The country that a paragraph is about, sentence by sentence: of showings, and of discs."""

    def __init__(self, path: Iterable[str], home: Iterable[str], text: str = "", own: Iterable[str] = ()) -> None:
        path = tuple(path)
        land = land_of_heading(path)
        self._last = {False: land, True: land}
        self._headed = land
        self._home = {folded(name) for name in home}
        #: The work's own countries.
        self._own = set(own)
        #: A foreign service that the paragraph goes on to speak of, where it is of such.
        self._on: Piece | None = None
        self._abroad = OPENING_LAND.match(text) is not None or in_any(_OF_SHOWINGS, path)

    @property
    def silent(self) -> bool:
        """Whether no country has been named yet that could hold on."""
        return not any(self._last.values())

    def after(self, pieces: list[Piece], fold: Fold) -> list[Piece]:
        """The pieces of the next sentence, with the country where they have none of their own."""
        told = {p.territories for p in pieces}
        if told <= {()} and not _names_a_land(fold):
            if any(p.service for p in pieces):
                self._on = None
            placed = [self._placed(p, fold) for p in pieces]
            if self._headed and placed and self._on is None:
                self._on = self._only(placed)
            return placed
        self._on = self._only(pieces)
        opens = leading(fold)[1]
        self._last = {False: opens, True: opens}
        named = told - {()}
        whose = pieces and (pieces[0].service or pieces[0].medium == "home_media")
        if whose and len(named) == 1 and () not in told and ("worldwide",) not in named:
            self._last[pieces[0].medium == "home_media"] = next(iter(named))
        return pieces

    def took(self, rights: list[Piece]) -> None:
        """Who took the rights for a country: the paragraph may go on to tell when the work was shown there."""
        self._on = self._only(rights)

    def _only(self, pieces: list[Piece]) -> Piece | None:
        """The one foreign service of which pieces tell, where the paragraph is of such."""
        one = pieces[0] if pieces and self._abroad else None
        if one is None or not one.service or not one.territories or one.medium == "home_media":
            return None
        same = all((p.service, p.territories) == (one.service, one.territories) for p in pieces)
        return one if same and one.foreign and folded(one.service) not in self._home else None

    def _placed(self, piece: Piece, fold: Fold) -> Piece:
        discs = piece.medium == "home_media"
        bare = not (piece.service or piece.medium or piece.territories) and piece.rule in _SHOWINGS
        if self._on is None and bare and self._headed and not set(self._headed) & self._own:
            return piece._replace(territories=self._headed, foreign=True)  # under "UK broadcast": by whom isn't told
        if self._on and not piece.service and piece.medium is None and (piece.start or piece.end):
            return piece._replace(service=self._on.service, territories=self._on.territories, foreign=True)
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
