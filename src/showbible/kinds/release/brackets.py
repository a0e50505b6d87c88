"""Services and countries of which one stands in brackets behind the other: "on ABC1 (Australia)", "in Canada (Showcase)"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.kinds.release.parts import Part, Said
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import medium_by_name


def bracketed(said: Said, part: Part) -> Iterator[Piece]:
    """A piece for each service of a part, if brackets tell whose it is; nothing where none do."""
    pairs = list(_pairs(said.fold, part))
    if not any(lands for _, lands in pairs):
        return
    start = part.start if len(pairs) == 1 else None
    for service, lands in pairs:
        medium = medium_by_name(service)
        more = {"territories": lands, "start": start, "end": part.end if start else None, "foreign": bool(lands)}
        yield part.piece("release.shown", medium, service, **more)


def _pairs(fold: Fold, part: Part) -> Iterator[tuple[str, tuple[str, ...]]]:
    behind = {at: fold.text[start:end].strip("() ") for at, start, end in fold.asides if part.low < at <= part.high + 1}
    for n in range(part.low, part.high) if behind else ():
        mark = fold.marks.get(n)
        name = mark.value if mark is not None and mark.letter == "N" else None
        aside = behind.get(n + 1, "")
        if not isinstance(name, str):
            continue
        if name in part.services:
            yield name, (lexicon.COUNTRIES[aside],) if aside in lexicon.COUNTRIES else ()
        elif name in lexicon.COUNTRIES and medium_by_name(aside):
            yield aside, (lexicon.COUNTRIES[name],)
