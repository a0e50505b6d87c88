"""A work that another service took over: what is told later of its seasons, without a service, is of that one."""

from __future__ import annotations

from showbible.grammar.prose import Reading
from showbible.kinds.fact import folded
from showbible.kinds.release.piece import Piece
from showbible.text.patterns import later

#: What says that the work itself went over, and what only that a season was new there.
_WENT = later(
    r"\b(?:moved|moving|switched|transition(?:ed|ing)|relocated|transferred|then (?:began|aired|premiered)|revived)\b"
)
_NEW = later(r"\b(?:premier|debut|began|begin)")
_SHOWINGS = frozenset(("release.shown", "release.ended"))
_AGAIN = later(r"\b(?:re-?runs?|repeats?|repeated|syndicat|encore|added|available|stream(?:ed|ing) rights|marathon)")


def after_moves(pieces: list[Piece], reading: Reading, home: str | None) -> list[Piece]:
    """The pieces, those without a service given to the one that had taken the work over by then, as the lead tells."""
    text, lands = reading.document.source.text, reading.scene.home
    body = next((p.passage.span(0, 1).start for p in reading.prose if p.section.level > 1), len(text))
    moves = [p for p in pieces if p.span.end <= body and _moved(p, text, home, lands)]
    return [_taken_over(p, moves, text) for p in pieces] if moves else pieces


def _moved(p: Piece, text: str, home: str | None, lands: tuple[str, ...]) -> bool:
    """Whether a piece tells that another service began to show the work at home."""
    if not (home and p.service and p.start) or folded(p.service) == folded(home) or p.rule != "release.shown":
        return False
    if p.medium == "home_media" or (p.foreign and not set(p.territories) <= set(lands)):
        return False
    words = text[p.span.slice]
    return _AGAIN.search(words) is None and (_WENT.search(words) is not None or (p.scope > 1 and _new(words)))


def _new(words: str) -> bool:
    return _NEW.search(words) is not None


def _taken_over(p: Piece, moves: list[Piece], text: str) -> Piece:
    """A piece without service, with that of the last move before it: by its day, and by its season where both are told."""
    day = p.start or p.end
    if p.service or p.territories or p.foreign or p.medium is not None or not day or p.rule not in _SHOWINGS:
        return p
    before = [
        m
        for m in moves
        if (m.start or "") < day
        and (_WENT.search(text[m.span.slice]) or p.scope > m.scope)
        and (p.scope >= m.scope or not p.scope)
    ]
    last = max(before, key=lambda m: m.start or "", default=None)
    return p._replace(service=last.service) if last else p
