"""The seasons that a sentence on one goes on to: "with the second following in May 2014 and the third from June 2015"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import edtf_at
from showbible.text.patterns import later

_NEXT = later(
    r"(?:,|;)? (?:(?:and|with|while|before) )?(?:followed by )?(?:the (?P<nth>O)(?: season| series)?|(?:season|series) (?P<count>C)) "
    r"(?:(?:then |later )?(?:following|followed|coming|came|arriving|airing|aired|debuting|premiering|beginning|starting|started|began|launching) )?(?:(?:on|in|from) )?(?:the )?(?P<day>D)(?=[,.;]| and | with |$)"
)


def next_seasons(prose: Prose, fold: Fold, made: list[Piece]) -> Iterator[Piece]:
    """Pieces for the seasons told behind that of one of ``made``, each with its day; of the same service, in the same countries."""
    by_season = {p.scope: p for p in made if p.scope and p.start and p.rule in {"release.shown", "release.discs"}}
    if len(by_season) != len(made):
        return  # each in several countries, or of something else
    known = {p.start for p in made}
    for m in _NEXT.finditer(fold.line):
        number = fold.marks[m.start("nth") if m["nth"] else m.start("count")].value
        day = edtf_at(fold, m.start("day"))
        if not isinstance(number, (int, float)) or day is None or day in known:
            continue
        before = by_season.get(int(number) - 1)
        if before is not None and int(number) not in by_season and day > (before.start or ""):
            span = prose.passage.span(*fold.stretch(m.start(), m.end("day")))
            piece = before._replace(span=span, start=day, end=None, scope=int(number))
            by_season[int(number)] = piece
            yield piece
