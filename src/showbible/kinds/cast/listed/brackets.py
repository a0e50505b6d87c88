"""Players in the brackets behind a part, one or several, each with when or as whom: "Mira (voiced by Ana Sol in the pilot, Bo Lind since)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.text.patterns import compiled, later

#: What says that the names in brackets are players'.
_SAID = later(
    r"(?:(?:is|was|originally|also|mainly|usually) )*(?:(?:speaking|singing) voice |vocals )?"
    r"(?:[Pp]layed|[Vv]oiced|[Pp]ortrayed|[Pp]erformed|[Ii]nterpreted|[Ss]ung) by:? "
)
#: Brackets before those of the players that name none: "Mira (aka the Owl) (voiced by Ana Sol)".
_NO_PLAYERS = later(r"(?:aka|a\.k\.a\.|also|n[ée]e?|formerly|later|real name|season|series|episode|\d)", re.IGNORECASE)
#: Where one of several ends and the next begins.
_NEXT = later(r"(?:;|,(?! [JS]r\b))(?: and| then| later)?\s+|\s+(?:and(?: later| then)?|later|then|&)\s+")
#: What stands before a player: "and later voiced by Ana Sol", "singing voice by Ana Sol".
_BEFORE = later(
    r"(?:(?:and|later|also|then|originally|initially|previously|currently|formerly) )*"
    r"(?:(?:speaking|singing) voice(?: of| by|:)? )?(?:(?:played|voiced|portrayed|performed|sung) )?(?:by )?"
)
_WORD = r"[^\W\d_a-z][\w.'’-]*"
#: A player and what is told of him: when he plays, as whom, as what.
_ONE = later(
    rf"(?P<name>{_WORD}(?: (?:(?:de|la|le|del|van|von|der|den|di|da|dos|al|el) ){{0,2}}{_WORD}| [\"“][\w ]{{1,20}}[\"”]){{1,3}}(?:, [JS]r\.?)?)"
    r"(?P<tail>:? ?[(\[].*|,? (?:in|for|from|until|since|during|as|through|throughout|before|after|beginning|only|thereafter|onwards?|afterwards?|at|when) ?.*|:? (?:[Ss]easons?|[Ss]eries|[Ee]pisodes?|[Ee]ps?\.?) .*)?"
)
#: A piece that tells when the one before it plays.
_WHEN = later(r"[a-z\d(\[“\"–-]|(?:[Ss]easons?|[Ss]eries|[Ee]pisodes?|[Ee]ps?\b|S\d|Pilot|Part|TV|Uncredited)")
#: A piece that tells when the one behind it plays: "pilot, Ana Sol; series, Bo Lind".
_WHEN_FIRST = later(r"(?:the )?(?:(?:unaired|first|original) )?(?:pilot|series|film|season \d+|seasons \d[\d–-]*)")
_AS_GUEST = later(r" as (?:an? )?(?:special )?guest\b")
_AS_WHOM = later(
    r" ?[(\[](?:as )?(?P<part>(?![Ss]easons?\b|[Ss]eries\b|[Ee]p|[Ss]peaking|[Ss]inging)[A-ZÀ-Þ][\w.'’ -]{1,30})[)\]]"
)


class Player(NamedTuple):
    """A player in brackets: his name, a part of his own where one is told, and whether he is said to be a guest."""

    name: str
    part: str | None
    guest: bool


class Bracketed(NamedTuple):
    """A part and its players, whether words say that they play it, and where the brackets end."""

    part: str
    players: tuple[Player, ...]
    said: bool
    end: int


def bracketed(line: str) -> Iterator[Bracketed]:
    """The parts with players in brackets that open a line, one behind another.

    >>> [(b.part, [p.name for p in b.players]) for b in bracketed("Mira (voiced by Ana Sol in the pilot, Bo Lind since) is a cat.")]
    [('Mira', ['Ana Sol', 'Bo Lind'])]
    >>> list(bracketed("Mira (season 2), the baker's daughter"))
    []
    """
    begin = at = 0
    while (opens := line.find("(", at)) >= 0 and opens - begin < 95:
        closes = _closing(line, opens)
        if closes < 0:
            return
        inside = line[opens + 1 : closes]
        said = _SAID.match(inside)
        if said is None and _NO_PLAYERS.match(inside):
            at = closes + 1
            if line[at : at + 2] != " (":
                return
            continue
        part = compiled(r"\s*\([^()]*\)").sub("", line[begin:opens]).strip(" ,")
        players = tuple(players_in(inside[said.end() if said else 0 :]))
        if not part or not players:
            return
        yield Bracketed(part, players, said is not None, closes + 1)
        step = compiled(r",? (?:and )?(?=[^\W\d_a-z][^().:;]{1,40} \((?:played|voiced|portrayed) by )|, and |, ").match(
            line, closes + 1
        )
        if step is None or said is None:
            return
        begin = at = step.end()


def _closing(line: str, opens: int) -> int:
    """Where the bracket that opens at ``opens`` is closed; -1 where it isn't."""
    depth = 0
    for m in compiled(r"[()]").finditer(line, opens):
        depth += 1 if m[0] == "(" else -1
        if depth == 0:
            return m.start()
    return -1


def players_in(inside: str) -> Iterator[Player]:
    """The players of what stands in brackets; none where something else is named among them."""
    found: list[Player] = []
    for piece in _pieces(inside):
        bare = piece[_BEFORE.match(piece).end() :]  # type: ignore[union-attr]
        m = _ONE.fullmatch(bare)
        if m is None:
            if (found and _WHEN.match(piece)) or (not found and _WHEN_FIRST.fullmatch(piece)):
                continue
            return
        tail = m["tail"] or ""
        whom = _AS_WHOM.match(tail)
        found.append(Player(m["name"], whom["part"] if whom else None, _AS_GUEST.match(tail) is not None))
    yield from found


def _pieces(inside: str) -> Iterator[str]:
    """What stands in brackets, cut where one of several ends, outside of further brackets and of quotation marks."""
    begin = 0
    for m in _NEXT.finditer(inside):
        before = inside[: m.start()]
        if all(before.count(a) == before.count(b) for a, b in ("()", "[]", "“”")) and before.count('"') % 2 == 0:
            yield inside[begin : m.start()].strip()
            begin = m.end()
    yield inside[begin:].strip()
