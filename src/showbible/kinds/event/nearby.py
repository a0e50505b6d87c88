"""Which date goes with which words of a sentence that has several: the nearest one, where clauses count."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import headed
from showbible.text.patterns import compiled, later

#: "was not confirmed until": it was then.
NOT_UNTIL = later(r"(?:\bnot|n't) [^;,.NQ]{0,40}?\b(?:until|before|till) (?:the )?(?=D)")
_BETWEEN = later(r"; | but | while | although | though |,? (?:and(?! around\b)|with|followed|then)\b")
#: What begins another clause, whose date is not shared with a name in front of it.
_ANOTHER = later(
    r"\b(?:and|with|while|but|then),? (?:in|on|by|later)\b[^,;DN]{0,20}D|\band (?:[a-z]+ ){0,3}N (?:was|were|is|came|come|had|has|would|will|joined|landed|boarded|signed|[a-z]+ed)\b"
)
#: Words whose date is the airing's or another event's.
_OTHERS_DATE = later(
    r"\b(?:premier\w*|air(?:ed|ing|s)?|debut\w*|(?<!press )releas\w*|broadcast\w*|final\w*|until|before|since|prior to|(?:filming|production|shooting) (?:began|ended)|published|shown|aged?|due|born|left|leav\w+|depart\w*|exit\w*|died|retired)(?: [^;,N]{0,30})? $"
)
#: Behind a name, or a list that it is in: the day that is its own, "Cho and Banks on February 5".
_ITS_OWN = later(
    r"(?:(?:,| and|, and) N)*(?: (?:confirmed|announced|added|joining|following|cast|revealed|unveiled|signed)(?: (?:in|to|for|as part of) the (?:[a-z]+ )?cast)?)? (?:on|in) (?:the )?(?P<day>D)"
)
_RELATIVE = later(r"(?P<of>N),? (?:who|whose|which)\b[^,;]*$")


#: The same without the verbs of a beginning and an end.
SHOWN_THEN = later(
    r"\b(?:premier\w*|air(?:ed|ing|s)?|debut\w*|(?<!press )releas\w*|broadcast\w*|since|prior to|published|aged?|born|ordered|renewed|picked up|announced(?! the (?:end|start|completion|conclusion|wrap|beginning|commencement|close)\b))(?:(?! that\b) [^;,N]{0,30})? $"
)


_SPAN_OF_DAYS = later(r"D,? (?:to|until|till|through|–|-) (?:the )?D")


def dates_of(fold: Fold, others: re.Pattern[str] = _OTHERS_DATE) -> list[tuple[int, str]]:
    """Where a fold has a date (to the month at least) that isn't of ``others``, and its value."""
    found = []
    held = {m.end() for m in NOT_UNTIL.finditer(fold.line)}
    for index, mark in fold.marks.items():
        value = mark.value
        if mark.letter != "D" or not isinstance(value, When) or len(value.edtf) < len("2016-21"):
            continue
        if index not in held and others.search(fold.line[max(0, index - 45) : index]):
            continue
        found.append((index, value.edtf))
    return found


def _parted(behind: str) -> bool:
    """Whether another clause with a date of its own begins between a name and what follows it."""
    m = _ANOTHER.search(behind)
    if m is None or compiled(r"(?:, N)*,? ?").fullmatch(behind[: m.start()]):
        return False
    return compiled(r"\b(?:of|from|with|between|featuring) N(?:, N)*,? $").search(behind[: m.start()]) is None


def nearest(fold: Fold, index: int, dates: list[tuple[int, str]], far: int = 400) -> tuple[int, str] | None:
    """The date that what stands at ``index`` goes with: the nearest and no farther than ``far``, where clauses count."""
    if own := _ITS_OWN.match(fold.line, index + 1):
        at, value = own.start("day"), dict(dates).get(own.start("day"))
        return (at, value) if value else None
    costs = []
    for at, edtf in dates:
        between = fold.line[min(at, index) : max(at, index) + 2]
        if index < at and _parted(fold.line[index + 1 : at + 1]):
            continue
        if (m := _RELATIVE.search(fold.line[:at])) and m.start("of") != index:
            continue
        cost = len(between) + 30 * len(_BETWEEN.findall(between))
        costs.append((min(cost, 45) if at < 12 else cost, at, edtf))
    costs.sort()
    if (
        len(costs) > 1
        and costs[1][0] - costs[0][0] < 6
        and _SPAN_OF_DAYS.fullmatch(fold.line, costs[0][1], costs[1][1] + 1)
    ):
        del costs[1]  # "from May 3 to May 9, ...": it began then
    if not costs or costs[0][0] > far or (len(costs) > 1 and costs[1][0] - costs[0][0] < 6):
        return None
    return costs[0][1:]


_ENDS = later(r"; | but | while | although | though |, whereas ")


#: Where a clause ends; a relative clause that is over before the verb is in it.
_STOPS = later(
    r"; |, but | while | although | though |, whereas |, (?:who|which) (?![^,;]{3,90}, (?:was|were|has|had|is|are|will|would|[a-z]+ed)\b)"
)


def clause_of(line: str, index: int) -> str:
    """The clause around a place of a fold."""
    low = max((m.end() for m in _ENDS.finditer(line, 0, index)), default=0)
    stop = _STOPS.search(line, index)
    return NOT_UNTIL.sub("", line[low : stop.start() if stop else len(line)])


def dated(reading: Reading, never: tuple[str, ...]) -> Iterator[tuple[Prose, int]]:
    """The sentences of a season's or show's article that hold a date, but for stories and what is under ``never``."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in reading.prose:
        if prose.plot or prose.run_together or not prose.dates or headed(prose.section.path, never):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            if any(start <= d.start < end for d in prose.dates):
                yield prose, n
