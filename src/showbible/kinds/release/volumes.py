"""Discs of one season after the other, each with its day: "series one on 7 June 2004, series two on 4 October 2004"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.grammar.rules import Scene
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import edtf_at
from showbible.text.patterns import later

_NUMBER = r"(?:[CO]\b|one\b|two\b|three\b)"
_ONE = rf"(?:the )?(?:(?:seasons?|series|volumes?) {_NUMBER}(?:(?:, and|,| and|-|–) (?:(?:seasons?|series) )?{_NUMBER})*|O(?: season| series)?(?: and (?:the )?O(?: season| series)?)?)"
_EACH = later(
    rf"(?<![\w-]){_ONE} (?:on (?:dvd|blu-ray)(?: and (?:dvd|blu-ray))? )?(?:(?:was|were|being|(?:was |were )?released|followed|came out|came|arriving) )*(?:on (?:dvd|blu-ray)(?: and (?:dvd|blu-ray))? )?(?:on|in) (?:the )?(?P<day>D)"
)
#: The seasons that follow in short: "seasons C and C on D, with C and C released on D".
_MORE = later(
    rf",? (?:and|with|followed by) (?P<first>{_NUMBER})(?: and {_NUMBER})? (?:(?:was|were|being|released|following|out) )*(?:on|in) (?:the )?(?P<day>D)"
)
_MARKED = later(r"[CO]\b")


def volumes(prose: Prose, fold: Fold, scene: Scene, told: Piece) -> Iterator[Piece]:
    """A piece for each of several seasons that a sentence on discs dates; ``told`` is what is known of all of them."""
    each = list(_EACH.finditer(fold.line)) if scene.kind == "series" else []
    if len(each) == 1:
        each += list(_MORE.finditer(fold.line, each[0].end()))
    days = [edtf_at(fold, m.start("day")) for m in each]
    if len(each) < 2 or not all(days):
        return
    for m, day in zip(each, days, strict=True):
        at = _MARKED.search(fold.line, m.start(), m.start("day"))
        number = fold.marks[at.start()].value if at and at.start() in fold.marks else 0
        season = int(number) if isinstance(number, (int, float)) else 0
        span = prose.passage.span(*fold.stretch(m.start(), m.end()))
        yield told._replace(span=span, rule="release.discs", medium="home_media", start=day, end=None, scope=season)
