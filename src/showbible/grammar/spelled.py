"""How dates are written: where a paragraph has one and what it says of year, month and day, before its context."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.data import table
from showbible.text.patterns import either, later

#: The months by their names.
MONTHS = {name: int(n) for name, n in table("months").items()}
_M = either(re.escape(m) for m in MONTHS if not m.endswith("."))
_Y = r"(?:19[2-9]|20[0-4])\d"
NUMBERS = {
    w: n for n, w in enumerate(("zero one two three four five six seven eight nine ten eleven twelve").split())
} | {"a": 1, "an": 1, "several": 0, "some": 0, "few": 0, "a few": 0, "a couple of": 0}
COUNT = r"(?:\d{1,2}|" + either(NUMBERS) + ")"

#: Where a date can begin: a month's first letter or a digit. What follows is tried only there.
_START = later(
    r"[0-9JFMASOND](?:an(?<=Jan)|u[nl](?<=Ju.)|eb(?<=Feb)|a[ry](?<=Ma.)|pr(?<=Apr)|ug(?<=Aug)|ep(?<=Sep)|ct(?<=Oct)|ov(?<=Nov)|ec(?<=Dec)|(?<=[0-9]))"
    r"[0-9A-Za-z]*"
)
_FROM_MONTH = later(
    rf"""(?P<month>{_M})\b\.?(?:
        \ (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|%|[.,]\d)
            (?:(?:\ and\ |\ ?[–-]\ ?|\ &\ |\ (?:to|through)\ (?=\d\d?,?\ {_Y}\b))(?P<to>\d{{1,2}})(?!\d|\ (?:{_M})))?(?:,?\ ?(?P<year>{_Y})\b)?
        |,?\ (?:of\ )?(?P<myear>{_Y})\b)?
        (?P<of>\ of\ (?:that|(?:that|the)\ (?:very\ )?same|the\ (?:following|next|previous))\ year\b)?""",
    re.VERBOSE,
)
_FROM_DIGIT = later(
    rf"""(?P<iso>{_Y}-\d\d-\d\d)\b
    |(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:\ (?:and|to|until|through|&)\ |\ ?[–-]\ ?)(?P<to>\d{{1,2}})(?:st|nd|rd|th)?)?(?:\ of)?\ (?P<month>{_M})\b(?:,?\ (?P<year>{_Y})\b)?
        (?P<of>\ of\ (?:that|(?:that|the)\ (?:very\ )?same|the\ (?:following|next|previous))\ year\b)?
    |(?P<only>{_Y})\b(?:(?![-–/]\d|s\b)|(?=[-–]{_Y}\b(?!\ (?:television|TV|broadcast|network|season|school|academic))))
    |(?P<nth>[1-3]?\d)(?:st|nd|rd|th)\b(?P<own>\ of\ (?:that|the)\ (?:same\ )?month\b)?""",
    re.VERBOSE,
)
_RELATIVE = later(
    rf"""\b(?:(?:[Ll]ater|[Ee]arlier)\ (?:in\ )?(?:that|the\ same|the)\ (?:same\ )?(?:day|month|year)
        |[Tt]h(?:at|e)\ (?:very\ )?same\ (?:day|month|year)|[Tt]hat\ (?:day|month|year)
        |[Tt]he\ (?:following|next|previous|prior)\ (?:day|week|month|year)|[Tt]he\ day\ (?:before|after)
        |[Nn]ext\ (?:day|month|year)
        |[Tt]he\ (?:week|month|year)\ after(?=[,.;)]|$|\ (?:by|in|on|with|and|at|as|it|that)\b)
        |(?:[Tt]hat(?:\ same)?|[Tt]he\ same)\ (?:spring|summer|autumn|fall)(?=[,.;)]|$|\ (?:and|with|when|as|at|for|but|while|by|in)\b)
        |[Tt]hat\ (?:evening|night|morning)(?!['’]|\ (?:of|when)\b)
        |[Tt]he\ (?:following|next|previous)\ (?:spring|summer|autumn|fall|(?:evening|night|morning)(?!['’]))
        |(?:[Aa]\ )?{COUNT}\ (?:days?|weeks?|months?|years?)\ (?:later|earlier|prior|before|after(?:wards)?))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_UNITS = tuple(f" {unit}" for unit in "day week month year spring summer autumn fall evening night morning".split())
#: No date that is told by another is longer on either side of its unit ("later in the same month").
_AROUND = 32
#: One of these is in every text that has one ("That day", "the next year": whatever the case of the first letter).
_RELATIVE_HINTS = (
    *(f"hat{unit}" for unit in _UNITS),
    *(" later", " earlier", "ater that", "ater in the", "arlier that", "arlier in the", " after", " before", " prior"),
    *("same ", "he following ", "he next ", "he previous ", "he prior ", "he day ", "ext day", "ext month", "ext year"),
)
#: A day of the month that was named before: "on the 13th", "and X on the 20th of the same month".
_DAY_OF = later(r"\b(?:on|until|till|from|through|by|and) the $", re.IGNORECASE)
#: What opens a span of years: "from 2009–2013".
_SPAN_OF = later(r"\b(?:[Ff]rom|[Bb]etween|[Dd]uring|[Ii]n) $")
_DAY_ENDS = later(r"$|[,.;:)]| (?:that|with|when|where|and (?!final|last)|at|in|to|by|it|came|saw)\b")
_NTH_WEEK = later(r"(?:the )?(?P<nth>first|second|third|fourth) week (?:of|in) $", re.IGNORECASE)
_WEEKS = ("first", "second", "third", "fourth")
_WEEK = later(r"(?:the )?week (?:of|beginning) $", re.IGNORECASE)
_PART = later(
    r"(?:(?:the )?(?P<season>spring|summer|fall|autumn|winter)(?:,| of)? |(?P<third>early|mid|late)(?:[ -]| in )"
    r"|(?:the )?(?P<edge>end|start|beginning|middle) of )$",
    re.IGNORECASE,
)
_QUALIFIER = later(r"(?:(?:early|mid|late)[ -]|(?:the )?(?:end|start|beginning|middle) of )$", re.IGNORECASE)
SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
_THIRDS = {"early": 37, "mid": 38, "late": 39}


#: Behind a month: a year before there was television. The day is one of a story.
_LONG_AGO = later(r",? (?:of )?1[0-8]\d\d\b")


class Written(NamedTuple):
    """A date as found, before its context settles it."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    to: int = 0
    part: int = 0
    week: bool = False
    relative: str = ""
    bare: bool = False
    #: The year or month of the date before, from which it is told: " of the following year".
    of: str = ""


def written(text: str) -> list[Written]:
    """The dates of a paragraph as they are written, in order; they do not overlap."""
    found: list[Written] = []
    taken = 0
    for token in _START.finditer(text):
        at = token.start()
        if at < taken or (at and (text[at - 1].isalnum() or text[at - 1] in "_$£€/.")):
            continue
        word = token[0]
        if word[0].isdigit():
            m = _FROM_DIGIT.match(text, at) if len(word) <= 4 else None
            if m is None or (m["month"] and not m["year"] and _LONG_AGO.match(text, m.end())):
                continue
            if m["only"] and text.startswith(("-", "–"), m.end()) and not _SPAN_OF.search(text, max(0, at - 12), at):
                continue
            if m["iso"]:
                year, month, day = map(int, m["iso"].split("-"))
                found.append(Written(at, m.end(), year, month, day))
            elif m["only"]:
                found.append(_year(text, at, m.end(), int(m["only"])))
            elif m["nth"]:
                day = int(m["nth"])
                plain = _DAY_OF.search(text, max(0, at - 12), at) and _DAY_ENDS.match(text, m.end())
                if not (0 < day < 32 and (m["own"] or plain)):
                    continue
                found.append(Written(at, m.end(), day=day, of="month"))
            else:
                week = _WEEK.search(text, max(0, at - 22), at)
                start = week.start() if week else at
                found.append(
                    Written(
                        start,
                        m.end(),
                        int(m["year"] or 0),
                        MONTHS[m["month"]],
                        int(m["day"]),
                        int(m["to"] or 0),
                        week=bool(week),
                        of=m["of"] or "",
                    )
                )
        elif word in MONTHS:
            m = _FROM_MONTH.match(text, at)
            if m is None or (not (m["year"] or m["myear"]) and _LONG_AGO.match(text, m.end())):
                continue
            week = _WEEK.search(text, max(0, at - 22), at) if m["day"] else None
            nth_week = None if m["day"] else _NTH_WEEK.search(text, max(0, at - 22), at)
            qualified = None if m["day"] else nth_week or _QUALIFIER.search(text, max(0, at - 20), at)
            before = week or qualified
            year = int(m["year"] or m["myear"] or 0)
            end = m.end() if m["day"] or year or m["of"] else m.end("month")
            found.append(
                Written(
                    before.start() if before else at,
                    end,
                    year,
                    MONTHS[m["month"]],
                    7 * _WEEKS.index(nth_week["nth"].casefold()) + 1 if nth_week else int(m["day"] or 0),
                    7 * _WEEKS.index(nth_week["nth"].casefold()) + 7 if nth_week else int(m["to"] or 0),
                    week=bool(week),
                    bare=not m["day"] and not year,
                    of="week" if nth_week else m["of"] or "",
                )
            )
        else:
            continue
        taken = found[-1].end
    if any(unit in text for unit in _UNITS) and any(hint in text for hint in _RELATIVE_HINTS):
        spans = [(f.start, f.end) for f in found]
        for m in _relatives(text):
            if not any(a < m.end() and m.start() < b for a, b in spans):
                found.append(Written(m.start(), m.end(), relative=m[0]))
        found.sort()
    return found


def _relatives(text: str) -> Iterator[re.Match[str]]:
    """The dates that are told by others, in order: each has a unit of time, which is cheap to look for."""
    units = []
    for unit in _UNITS:
        at = text.find(unit)
        while at >= 0:
            units.append(at + 1)
            at = text.find(unit, at + 1)
    taken = 0
    for at in sorted(units):
        for m in _RELATIVE.finditer(text, max(taken, at - _AROUND), at + _AROUND):
            if m.start() <= at < m.end():
                taken = m.end()
                yield m


def _year(text: str, start: int, end: int, year: int) -> Written:
    m = _PART.search(text, max(0, start - 20), start)
    if m is None:
        return Written(start, end, year, bare=True)
    if m["season"]:
        return Written(m.start(), end, year, part=SEASONS[m["season"].casefold()])
    if m["third"]:
        return Written(m.start(), end, year, part=_THIRDS[m["third"].casefold()])
    return Written(m.start(), end, year)
