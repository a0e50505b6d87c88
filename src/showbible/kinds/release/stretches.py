"""How a clause on a release is parted: a stretch for each service, country or date of its own."""

from __future__ import annotations

from showbible.grammar.fold import Fold
from showbible.kinds.release.clauses import Clause
from showbible.kinds.release.countries import LAND
from showbible.kinds.release.stretch import edtf_at, groups, segments
from showbible.text.patterns import later

#: "on N in N": a service where it showed the work; "and on N in N" another elsewhere.
_IN_LAND = rf"(?:the )?N(?: and (?:the )?N)? in (?:the )?{LAND}"
_BY = r"(?:on|by) (?:the )?(?:[a-z]+ ){0,3}N"
_EACH_LAND = later(rf"\b(?:in (?:the )?{LAND} {_BY}|(?:on|by|including) {_IN_LAND})")
#: Of a country that leads in, and of another: "(In Norway it started) on N and in Spain on N".
_THEN_THERE = later(rf"(?P<here> (?:on|by) (?:the )?N),? (?:and|while|but) in (?:the )?{LAND},? (?:on|by) (?:the )?N")
_APART = later(r"N,(?: and| while)? $")
_NEXT_LAND = later(rf"(?:,? and|,) (?:in (?:the )?{LAND} {_BY}|(?:(?:on|by) )?{_IN_LAND})")
#: What came later is of another day: "on N in D, and subsequently on N".
LATER = later(r",? and (?:subsequently|later|afterwards?|eventually) on (?:the )?N")


def stretches_of(fold: Fold, clause: Clause) -> list[tuple[int, int]]:
    """The parts of a clause that each have a service, a country or a date of their own."""
    parts = segments(fold, clause.low, clause.high)
    if len(parts) == 1:
        parts = _each_land(fold.line, clause)
    if "D" in fold.line[clause.low : clause.high]:
        parts = [g for a, b in parts for g in groups(fold, a, b)]
    return [g for a, b in parts for g in _later(fold.line, a, b)]


#: A day in front of all services, and what says of a service that its day was another.
_DAY_FIRST = later(
    r"(?: [a-z]+){0,2} (?:on|in|since|from|between) (?:[a-z]+, )?(D)(?:,? ?(?:to|until|through|and|[–-]) ?(?:[a-z]+, )?(D))?(?:,? in (?:the )?N,)?,? (?:on|by|via) "
)
_NOT_THEN = later(r"\b(?:later|subsequently|eventually|afterwards?|then|also|previously|now|currently|finally)\b")


def opening_days(fold: Fold, stretches: list[tuple[int, int]]) -> tuple[str | None, str | None]:
    """The one day or run of a clause, where it stands in front of all services: "premiered on D on N in N and on N in N"."""
    low, high = stretches[0]
    first = _DAY_FIRST.match(fold.line, low, high)
    end = stretches[-1][1]
    own = 1 + (first[2] is not None) if first else 0
    if first is None or fold.line.count("D", low, end) > own or _NOT_THEN.search(fold.line, high, end):
        return None, None
    return edtf_at(fold, first.start(1)), edtf_at(fold, first.start(2)) if first[2] else None


def _later(line: str, low: int, high: int) -> list[tuple[int, int]]:
    """A stretch, cut where a service follows that showed the work later."""
    m = LATER.search(line, low, high)
    return [(low, m.start()), (m.start(), high)] if m and "D" in line[low : m.start()] else [(low, high)]


def _each_land(line: str, clause: Clause) -> list[tuple[int, int]]:
    """The stretches of a clause, one for each service with its own country."""
    edges, first = [clause.low], _EACH_LAND.search(line, clause.low, clause.high)
    if turned := _THEN_THERE.match(line, clause.low, clause.high):
        return [(clause.low, turned.end("here")), (turned.end("here"), clause.high)]
    apart = first and _APART.search(line, clause.low, first.start())
    if first is not None and apart:
        edges.append(first.start())  # a service whose country is not told
    while first is not None:
        following = _NEXT_LAND.match(line, first.end(), clause.high)
        if following is not None:
            edges.append(following.start())
        first = following
    return list(zip(edges, [*edges[1:], clause.high], strict=True))
