"""Dates in prose: found with their precision, settled by their neighbours, written as EDTF.

The forms are those of the fact format (LoC EDTF of 4 February 2019, levels 0 to 2). A date without a year takes
it from the dates before it in the paragraph, else from those after it in the sentence, else from the article's.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from showbible.grammar.spelled import COUNT, MONTHS, NUMBERS, SEASONS, Written, written
from showbible.text.patterns import compiled, later

_LOOK = later(
    r"(?:\b(by the end of|by the (?:start|beginning|middle) of|no later than|by|prior to|before|as of|since|until|through|"
    r"after|following|around|about|circa|approximately|in|on|during|from|to|that(?: same)?|this|the following|the previous|the next|of|"
    r"between|and|late|early|mid|for|starting|beginning|ending|each|every|the)(?: the)?[ -])$",
    re.IGNORECASE,
)
#: What every way of it ends with.
_LAST = frozenset(
    "of than by to before as since until through after following around about circa approximately in on during from that same this previous next between and late early mid for starting beginning start middle end ending each every the".split()
)
_MONTH_ONLY = frozenset(
    [
        "on",
        "by the end of",
        "by",
        "before",
        "as of",
        "since",
        "until",
        "through",
        "after",
        "following",
        "around",
        "about",
        "in",
        "during",
        "from",
        "to",
        "that",
        "that same",
        "this",
        "the following",
        "the previous",
        "the next",
        "of",
        "between",
        "late",
        "early",
        "mid",
        "and",
    ]
)


#: Words behind which a month is one, even if a name follows.
_SURE = frozenset(["in", "since", "until", "by the end of", "late", "early", "mid", "during"])


class Day(NamedTuple):
    """A calendar place as precise as it is known; ``month`` and ``day`` are 0 where they are not."""

    year: int
    month: int = 0
    day: int = 0

    def edtf(self) -> str:
        """Year, month or day as EDTF level 0."""
        return "-".join([f"{self.year:04d}", *(f"{n:02d}" for n in (self.month, self.day) if n)])


@dataclass(frozen=True, slots=True)
class When:
    """A date as a text states it.

    ``edtf`` is the value, ``last`` the end of a span of days ("December 1 and 2"), ``inferred`` says that a part
    was taken from the context, ``day`` is what later dates are settled by.
    """

    edtf: str
    day: Day
    inferred: bool = False
    last: str | None = None

    def __str__(self) -> str:
        return self.edtf


class DateMark(NamedTuple):
    """A date at ``start:end`` of a paragraph."""

    start: int
    end: int
    when: When


class Anchor(NamedTuple):
    """What is known of the time when a date is read: the last full date, the article's own year, and the last date with a year of its own."""

    last: Day | None = None
    home: Day | None = None
    said: Day | None = None


NO_ANCHOR = Anchor()


def _shifted(day: Day, days: int = 0, months: int = 0, years: int = 0) -> Day:
    if months and day.month:
        n = day.year * 12 + day.month - 1 + months
        return Day(n // 12, n % 12 + 1)
    if days and day.day:
        d = datetime.date(day.year, day.month, day.day) + datetime.timedelta(days)
        return Day(d.year, d.month, d.day)
    return Day(day.year + years, day.month if not years else 0)


def _week(day: Day) -> str:
    monday = datetime.date(day.year, day.month, day.day)
    monday -= datetime.timedelta(monday.weekday())
    return f"[{monday.isoformat()}..{(monday + datetime.timedelta(6)).isoformat()}]"


def _valid(day: Day) -> bool:
    try:
        datetime.date(day.year, day.month or 1, day.day or 1)
    except ValueError:
        return False
    return True


def _place(month: int, day: int, anchor: Anchor, forward: int | None, before: str) -> Day | None:
    """The year of a date that names none."""
    last = anchor.last
    if forward is not None:
        return Day(forward, month, day)
    if last is None:
        return Day(anchor.home.year, month, day) if anchor.home else None
    if not last.month:
        return Day(last.year, month, day)
    if before in {"the previous", "previous"}:
        return Day(last.year - (month >= last.month), month, day)
    if (month, day or 31) >= (last.month, last.day if day else 0) or (month == last.month and not day):
        return Day(last.year - _aside(month, last, anchor.said), month, day)
    # November, then March: the year goes on; but April, then "in March" looks back.
    return Day(
        last.year + (last.month - month > 3 or before in {"the following", "that", "that same", "the next"}), month, day
    )


#: A date so many months behind one whose year was carried on is taken up again where the last year was told.
_FAR = 9


def _aside(month: int, last: Day, said: Day | None) -> bool:
    """Whether the last date was only told ahead: "In November 2016, ...; she is seen in January. On December 1, ..."."""
    if said is None or not said.month or said.year != last.year - 1:
        return False
    return month - last.month >= _FAR and month >= said.month


#: Parts of a day, which are told as days are: "the following evening".
_OF_DAY = frozenset(("evening", "night", "morning"))


def _season(words: str, part: int, day: Day) -> tuple[Day, str]:
    """A season told by the last date: "that fall" is of its year, "the following spring" the first one after it."""
    month, year = _MONTHS_OF[part], day.year
    if "following" in words or "next" in words:
        year += day.month >= month - 1 or not day.month
    elif "previous" in words:
        year -= day.month <= month + 1
    return Day(year, month), f"{year:04d}-{part}"


def _relative(words: str, anchor: Anchor) -> tuple[Day, str] | None:
    day = anchor.last
    if day is None:
        return None
    words = words.casefold()
    said = words.rsplit(" ", 1)[-1]
    if said in SEASONS:
        return _season(words, SEASONS[said], day)
    if said in _OF_DAY:
        words = words.removesuffix(said) + "day"
    unit = next(u for u in ("day", "week", "month", "year") if u in words)
    number = compiled(COUNT).match(words)
    back = any(w in words for w in ("previous", "earlier", "prior", "before")) and "earlier in" not in words
    if words.startswith(("later in", "later that", "earlier that", "earlier in", "that", "the same", "earlier the")):
        known = Day(day.year, day.month if unit != "year" else 0, day.day if unit == "day" else 0)
        return known, known.edtf()
    if number and not words.startswith("the"):
        raw = number[0]
        n = int(raw) if raw.isdigit() else NUMBERS[raw]
    else:
        n = 1
    sign = -1 if back else 1
    if unit == "year":
        moved = _shifted(day, years=sign * n)
        return (moved, moved.edtf()) if n else None
    if n == 0 and unit == "month" and day.month:
        moved = _shifted(Day(day.year, day.month), months=sign * 3)
        return moved, moved.edtf() + "~"
    if n == 0 or (unit == "week" and not words.startswith("the")):
        each = 1 if unit == "day" else 7
        moved = _shifted(day, days=sign * (n or 3) * each) if day.day else Day(day.year, day.month)
        known = Day(moved.year, moved.month)
        return known, known.edtf() + "~"
    if unit == "month":
        moved = _shifted(Day(day.year, day.month), months=sign * n)
        return moved, moved.edtf()
    if not day.day:
        return (day, day.edtf() + "~") if day.month and unit == "day" and not words.startswith("the") else None
    moved = _shifted(day, days=sign * n * (7 if unit == "week" else 1))
    return moved, _week(moved) if unit == "week" else moved.edtf()


def _before(text: str, at: int) -> str:
    """The words in front of a date that tell how it is meant, in lower case: "by the end of", "in"."""
    last = text[max(0, at - 24) : at - 1].rpartition(" ")[2] if at else ""
    if last.isalpha() and last.lower() not in _LAST:
        return ""
    look = _LOOK.search(text, max(0, at - 24), at)
    return look[1].casefold() if look else ""


def read_dates(text: str, anchor: Anchor = NO_ANCHOR, ends: Sequence[int] = ()) -> tuple[list[DateMark], Anchor]:
    """The dates of a paragraph, settled in order, and what the next paragraph may settle its own by.

    ``ends`` are where its sentences end: a date may take its year from one that follows in its sentence.
    A month alone counts only behind a word that makes it a date ("in May", "by July").
    """
    raws = written(text)
    found: list[DateMark] = []
    own, steady = False, anchor
    for n, raw in enumerate(raws):
        before = _before(text, raw.start)
        forward = None if raw.year or raw.relative else _forward(text, raws, n, ends)
        mark = _settled(text, raw, before, anchor, forward)
        if mark is None:
            continue
        if forward is None and mark.when.inferred and raw.month and not raw.of:
            spans = bool(found) and _TO.fullmatch(text[found[-1].end : mark.start]) is not None
            year = (
                _later(mark.when.day, found[-1].when.day) if spans else _no_later(raws, n, mark.when.day, anchor, own)
            )
            if year is None and found and _HAD.search(text, max(0, mark.start - 40), mark.start):
                told = found[
                    -1
                ].when.day  # "came out on December 19, 2014. The trailer had come out on August 7": before that
                year = told.year if mark.when.day.year == told.year + 1 else None
            mark = (_settled(text, raw, before, anchor, year) if year else None) or mark
        if (
            found
            and (raw.year or raw.of or raw.day)
            and raws[n - 1].relative
            and found[-1].end <= raw.start
            and compiled(r",? (?:on )?(?:the )?").fullmatch(text[found[-1].end : mark.start])
        ):
            found.pop()  # "a week later, on August 8": the day says it
        found.append(mark)
        if mark.when.edtf and (
            not (raw.bare and raw.year)
            or before in _YEAR_ANCHORS
            or _AT_THE.search(text[max(0, raw.start - 8) : raw.start])
        ):
            day = mark.when.day
            if raw.part in _MONTHS_OF and not day.month:
                day = Day(day.year, _MONTHS_OF[raw.part])
            anchor, own = Anchor(day, anchor.home, day if raw.year else anchor.said), True
            if raw.year or before not in _TOLD_AHEAD:
                steady = anchor
    return _leaning(text, found, ends), steady if steady.last else anchor


#: The month that a part of a year stands for when what follows is settled: after "late 2016", April is in 2017.
_MONTHS_OF = {21: 4, 22: 7, 23: 10, 37: 2, 38: 6, 39: 11}
#: "It ended the following April": the next paragraph begins elsewhere.
_TOLD_AHEAD = frozenset(["the following", "the next"])


#: What joins the two dates of a span.
_TO = later(r",? ?(?:and|to|until|till|through|–|-) ?(?:the )?(?:following )?")
#: "At the 2016 press tour in January": the year of a gathering is that of what happened there.
_AT_THE = later(r"\b[Aa]t the $")
_YEAR_ANCHORS = frozenset(
    ["in", "by the end of", "by", "before", "since", "until", "early", "mid", "late", "of", "during"]
)


def _leaning(text: str, found: list[DateMark], ends: Sequence[int]) -> list[DateMark]:
    """ "A few weeks prior to the April 22 premiere" is dated by the date that follows."""
    beside: list[DateMark] = []
    for n, (mark, after) in enumerate(zip(found, found[1:], strict=False)):
        words = text[mark.start : mark.end].casefold()
        if words.endswith(("prior", "before")) and mark.when.inferred and after.start - mark.end < 40:
            if n and found[n - 1].when.edtf and _SO_LONG.fullmatch(text, found[n - 1].end, mark.start):
                beside.append(mark)
                continue  # "on May 3, a month before its debut on June 5": what happened was on May 3
            stop = next((e for e in ends if e >= mark.end), len(text))
            if after.start < stop and text[mark.end : after.start].endswith(", on "):
                found[n] = mark._replace(when=When("", Day(0), True))
                continue  # "a month before the premiere, on May 3": the day says it
            if after.start < stop and after.when.day.month:
                day = Day(after.when.day.year, after.when.day.month)
                found[n] = DateMark(mark.start, mark.end, When(day.edtf() + "~", day, True))
                found[n + 1] = after._replace(when=replace(after.when, edtf=after.when.day.edtf()))
    return [mark for mark in found if mark not in beside] if beside else found


#: Between a day and how long before another day that was.
_SO_LONG = later(
    r",? (?:[–—-] )?(?:(?:more|less) than |just |only |exactly |almost |nearly |about |some |over |barely |a full )?"
)


#: What stands between two days of one row, each with its place: "on May 3 in Regions 1 and A and on June 5, 2012 in".
_EACH_PLACE = later(r" (?:in|for|on|via|by) [^.;(,]{2,50},? and on (?:the )?")


#: "starting on September 25 and ending on October 30, 2017".
_TO_THE_LAST = later(
    r",? and (?:ended|ending|concluded|concluding|finished|finishing) (?:on |in )?(?:[A-Z][a-z]+day,? )?"
)


def _forward(text: str, raws: list[Written], n: int, ends: Sequence[int]) -> int | None:
    """The year of a later date that stands at the end of their row: "between 12 February and 19 March 2014", "May 3, May 9 and June 1, 2016"."""
    turns = 0
    for this, after in zip(raws[n:], raws[n + 1 :], strict=False):
        between = text[this.end : after.start]
        apart = len(between) > 9 and not (_EACH_PLACE.fullmatch(between) or _TO_THE_LAST.fullmatch(between))
        if after.bare or after.relative or apart or any(c in between for c in ".;("):
            return None
        turns += after.month < this.month
        if after.year:
            return after.year - turns
    return None


def _later(day: Day, start: Day) -> int | None:
    """The year of the end of a span whose months would run backwards: "between July and April"."""
    return start.year + 1 if start.month and day[:2] < start[:2] else None


def _told_by(raw: Written, last: Day | None) -> Day | None:
    """A date whose month or year is that of the date before, or the year beside it."""
    if last is None or (raw.of == "month" and not last.month):
        return None
    if raw.of == "month":
        return Day(last.year, last.month, raw.day)
    shift = 1 if "following" in raw.of or "next" in raw.of else -1 if "previous" in raw.of else 0
    return Day(last.year + shift, raw.month, raw.day)


def _no_later(raws: list[Written], n: int, day: Day, anchor: Anchor, own: bool) -> int | None:
    """The year of a date that was carried on past the next full date of its paragraph: a text goes forward.

    A year is carried on where a month is behind the last one's, or where the last date is another paragraph's.
    """
    if anchor.last is None or (own and day.year <= anchor.last.year):
        return None
    after = next((r for r in raws[n + 1 :] if r.year and r.month), None)
    if after is None or day[:2] <= (after.year, after.month) or not day.year:
        return None
    return after.year - (raws[n].month > after.month)


#: A verb that says that something was over by then.
_HAD = later(r"\bhad (?:been |already |first |also )*[a-z]+(?: [a-z]+)? (?:on|in) $")
_BEFORE_WHAT = later(r" (?:to )?(?:its|the|their|his|her|this)\b")


#: What else a time is counted from: "a few weeks after US broadcast".
_AFTER_WHAT = later(
    r" (?:[A-Z][\w.]*(?:['’]s)? ){1,2}(?:[a-z]+ )?(?:broadcasts?|premieres?|airings?|runs?|debuts?|releases?|transmissions?)\b"
)


#: In front of a month's name that is somebody's: "with Holm and May", "the part of May".
_A_NAME = later(r"(?:\b(?:part|role|character|voice)s? of|\b(?P<first>[A-ZÀ-Þ][\w'’-]+) and) $")


def _of_a_name(text: str, start: int) -> bool:
    """Whether the word at ``start``, a month's name, is a person's."""
    m = _A_NAME.search(text, max(0, start - 40), start)
    return m is not None and m["first"] not in MONTHS


def _settled(text: str, raw: Written, before: str, anchor: Anchor, forward: int | None) -> DateMark | None:
    start, end = raw.start, raw.end
    if raw.relative:
        relative = _relative(raw.relative, anchor)
        ahead = raw.relative.casefold().endswith(("prior", "before"))
        if raw.relative.casefold().endswith("after") and (
            _BEFORE_WHAT.match(text, end) or _AFTER_WHAT.match(text, end)
        ):
            return None
        if ahead and (relative is None or _BEFORE_WHAT.match(text, end)):
            # What it is counted from follows ("six months before its premiere"): the date behind it may settle it.
            return DateMark(start, end, When("", Day(0), True))
        return DateMark(start, end, When(relative[1], relative[0], True)) if relative else None
    inferred = not raw.year
    if raw.year:
        day: Day | None = Day(raw.year, raw.month, raw.day)
    elif raw.of and raw.of != "week":
        day = _told_by(raw, anchor.last)
        if day is None:
            return None
    else:
        if not raw.day:
            qualified = raw.bare and not text[start:end][0].isupper()
            if not (before in _MONTH_ONLY or (qualified and not before)):
                return None
            if (
                raw.bare
                and text.endswith((" the ", " The "), 0, start)
                and compiled(r" [a-z]").match(text[end : end + 2])
            ):
                return None  # "in the February issue"
            if before not in _SURE and compiled(r" [A-ZÀ-Þ]").match(text[end : end + 2]):
                return None  # "April Webster", but "in April Ana Sol joined"
            if text[end : end + 2] in ("'s", "’s") or (
                raw.bare and before in {"and", "of"} and _of_a_name(text, start)
            ):
                return None
        day = _place(raw.month, raw.day, anchor, forward, before)
    if day is None:
        # Nothing settles the year: still a date, with no value.
        return DateMark(start, end, When("", Day(0, raw.month, raw.day), True))
    if not _valid(day):
        return None
    last = Day(day.year, day.month, raw.to).edtf() if raw.to else None
    if raw.of == "week":
        return DateMark(start, end, When(f"[{day.edtf()}..{last}]", Day(day.year, day.month), inferred))
    edtf = f"{day.year:04d}-{raw.part}" if raw.part else day.edtf()
    if raw.week and day.day:
        edtf = _week(day)
    elif before.startswith(("by", "before", "prior", "as of", "no later")) and not raw.part:
        edtf = f"[..{edtf}]"
    elif before in {"after", "following"} and not inferred:
        edtf = f"[{edtf}..]"
    elif before in {"around", "about", "circa", "approximately"} and not raw.part:
        edtf += "~"
    return DateMark(start, end, When(edtf, day, inferred, last))
