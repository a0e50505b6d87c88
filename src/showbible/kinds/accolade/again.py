"""What a sentence says further of categories that it has named: which of them was won, and in which other years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from showbible.kinds.accolade.bodies import Piece
from showbible.text.patterns import compiled, later

#: "winning the latter", "but only won the former", "winning both".
_WHICH = later(
    r"\b(?:winning|won|and wins?) (?:for )?(?:only )?(?:the )?(?P<which>latter|former|first|second|last|both|all)(?= (?:of (?:them|which|the)\b|one\b|award\b|category\b|in D)|[.,;]|$)"
)
#: Behind a category, that it was won: "which she won", "(won)".
_WHICH_WON = later(
    r"(?: (?:award|prize|nomination))?(?: for N)?(?: at (?:the )?(?:D )?(?:O )?(?:annual )?N)?(?: in D)?,? (?:in |of |for )?which (?:it|he|she|they|N|the (?:series|show|season|film))(?: (?:also|later|eventually|ultimately|went on to|did))* (?:won|win)(?![a-z])"
)
#: "receiving nominations in D, D and D", "was nominated again in D", "and won again in D".
_IN_OTHERS = later(
    r"(?:(?P<nom>(?:receiv|earn|garner|gain|gett)ing (?:[a-z]+ )?nominations?|nominated|nominations?)|(?P<won>winning|won|took it home|repeating the (?:win|feat)))"
    r"(?P<same> (?:it|for it|(?:for |in )?the (?:same )?(?:award|category|prize|honou?r)))?(?: again| once more| a second time| once| twice)? (?:in|for)(?: both)? (?P<years>D(?:(?:, and |, | and |, again in | and again in )D)*)(?= ?(?:[.,;]|$)| (?:and|but|while|as well|respectively)\b)"
)


#: "Best Series, which it won, and Best Script".
_INSERTED = later(r"which (?:it|he|she|they|N|the [a-z]+) (?:[a-z]+ )?$")
_GOES_ON = later(r"(?: (?:it|the (?:award|prize)))?[,;]")
#: Behind the only category or award that a sentence has, that it was won: "was nominated for Best Score, and won".
AND_WON = later(
    r"[^,;Q]{0,60}(?:,? and|, which (?:it|he|she|they))(?: (?:it|he|she|they))?(?: (?:also|later|eventually|ultimately|subsequently|went on to|did))* (?:won|win)(?: it| the (?:award|prize))?(?=[.;]|$)"
)


def which_won(line: str, low: int, high: int) -> bool:
    """Whether a verb at ``low:high`` says of the category in front only that it was won, and the list goes on."""
    return _INSERTED.search(line, 0, low) is not None and _GOES_ON.match(line, high) is not None


class Telling(NamedTuple):
    """A category that is told of once more: where the verb stands, how it came out, in which years, and whether it is called the same."""

    low: int
    result: str
    years: tuple[int, ...]
    same: bool


def won_of(line: str, categories: Sequence[Piece], marked: Sequence[int] = ()) -> frozenset[Piece]:
    """The categories of a sentence that it says in short were won: "nominated for A and B, winning the latter".

    ``marked`` are the places of "(won)".
    """
    found = {c for c in categories if _WHICH_WON.match(line, c.high)}
    found |= {c for c in categories[-1:] if len(categories) == 1 and AND_WON.match(line, c.high)}
    found |= {c for c in categories if any(compiled(r"(?: for N)?").fullmatch(line, c.high, at) for at in marked)}
    for m in _WHICH.finditer(line):
        before = [c for c in categories if c.high <= m.start()]
        if len(before) < 2:
            continue
        chosen = {"former": before[:1], "first": before[:1], "second": before[1:2], "both": before, "all": before}
        found.update(chosen.get(m["which"], before[-1:]))
    return frozenset(found)


def told_again(line: str, category: Piece) -> Iterator[Telling]:
    """What is said of a category behind it, without naming it: "..., receiving nominations in D and D"."""
    for m in _IN_OTHERS.finditer(line, category.high):
        if compiled(r"[;]").search(line, category.high, m.start()):
            return
        years = tuple(n for n in range(m.start("years"), m.end("years")) if line[n] == "D")
        yield Telling(m.start(), "nominated" if m["nom"] else "won", years, m["same"] is not None)
