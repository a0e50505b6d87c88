"""What sentences say of who holds the rights, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import LAND, countries_at, medium_by_name
from showbible.text.patterns import compiled

RIGHTS = re.compile(r"\brights\b.{0,120}\bby\b")
#: "rights were acquired by Sky for Germany and VRT for Belgium", "streaming rights are held by Viki and Netflix"
_RIGHTS_FOR = re.compile(
    rf"\brights\b[^;]{{0,60}}\bby ((?:the )?N for (?:the )?{LAND}(?:(?:, and|,| and) (?:the )?N for (?:the )?{LAND})*)"
)
_RIGHTS_HELD = re.compile(
    r"(?:\bstreaming|^N) rights\b[^;N]{0,40}\b(?:held|owned|acquired|bought) by ((?:the )?N(?:(?:, and|,| and) (?:the )?N)*)"
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
    for m in _RIGHTS_HELD.finditer(fold.line):
        span = prose.passage.span(*fold.stretch(m.start(), m.end()))
        names = [fold.marks[n].value for n in range(m.start(1), m.end(1)) if n in fold.marks]
        for name in names:
            if isinstance(name, str) and name not in lexicon.COUNTRIES:
                yield Piece(span, "release.offered", "streaming", name)
