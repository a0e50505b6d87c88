"""Dates that can't be, that contradict one another, or that have passed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from showbible.kinds import Attribute, Entry, Episode, Event, Release
from showbible.lint.days import bounds, days, said
from showbible.lint.finding import Related, Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Subject, cited
from showbible.text import Span
from showbible.text.patterns import later

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = later(rf"\b({'|'.join(_WEEKDAYS)}),? (?:the )?$")


@rule(
    "date-impossible",
    Severity.ERROR,
    found=Example("= Tide =\n\nTide was sold on February 30, 2017.\n", ("February 30, 2017",)),
    passed=Example("= Tide =\n\nTide was sold on February 29, 2016 and 31 March 2017.\n"),
)
def date_impossible(subject: Subject) -> Iterator[Remark]:
    """The calendar has no such day, so at least one part of the date is wrong."""
    for passage, found in subject.dates:
        for day in found:
            if day.value is None:
                yield Remark(passage.span(day.start, day.end), "the calendar has no such day")


@rule(
    "weekday-wrong",
    Severity.ERROR,
    found=Example("= Tide =\n\nIt was shown on Monday, March 20, 2016.\n", ("Monday, March 20, 2016",)),
    passed=Example("= Tide =\n\nIt was shown on Monday, March 20, 2017.\n"),
)
def weekday_wrong(subject: Subject) -> Iterator[Remark]:
    """The day of the week and the date don't go together: the year, the month or the day is a slip. Often the year of
    the page that a table was copied from."""
    for passage, found in subject.dates:
        for day in found:
            if day.value is None:
                continue
            m = _WEEKDAY.search(passage.value, max(0, day.start - 16), day.start)
            if m and day.value.weekday() != _WEEKDAYS.index(m[1]):
                actual = _WEEKDAYS[day.value.weekday()]
                yield Remark(passage.span(m.start(), day.end), f"{said(day.value)} was a {actual}")


_TO = later(r"(?:,? and ended on|,? (?:and )?(?:to|until|through|till)(?: on)?| ?[–—-]) ?")
_FROM = later(r"\b(?:from|between|began on|premiered on|ran|aired|on) $")
_AND = later(r" and ")


@rule(
    "range-backwards",
    Severity.ERROR,
    found=Example(
        "= Tide =\n\nTide ran from March 20, 2017 to January 4, 2016.\n", ("March 20, 2017 to January 4, 2016",)
    ),
    passed=Example(
        "= Tide =\n\nTide ran from March 20, 2016 to January 4, 2017, between May 1, 2015 and May 3, 2015.\n"
    ),
)
def range_backwards(subject: Subject) -> Iterator[Remark]:
    """A run ends before it begins: the year or the month of one of the two is wrong."""
    for passage, found in subject.dates:
        for first, last in zip(found, found[1:], strict=False):
            if first.value is None or last.value is None or last.value >= first.value:
                continue
            between = passage.value[first.end : last.start]
            opened = _FROM.search(passage.value, max(0, first.start - 14), first.start)
            if _TO.fullmatch(between) or (opened and opened[0].startswith("between") and _AND.fullmatch(between)):
                yield Remark(passage.span(first.start, last.end), "this run ends before it begins")


@rule(
    "year-out-of-row",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\n== Episodes ==\n\nEbb, December 19, 2016\n\nFlow, January 2, 2016\n\nSpring, January 9, 2017\n",
        ("Flow, January 2, 2016",),
        (
            (Episode(1, title="Ebb", air_date="2016-12-19"), "Ebb, December 19, 2016"),
            (Episode(2, title="Flow", air_date="2016-01-02"), "Flow, January 2, 2016"),
            (Episode(3, title="Spring", air_date="2017-01-09"), "Spring, January 9, 2017"),
        ),
    ),
    passed=Example(
        "= Tide =\n\n== Episodes ==\n\nEbb, December 19, 2016\n\nFlow, January 2, 2017\n",
        facts=(
            (Episode(1, title="Ebb", air_date="2016-12-19"), "Ebb, December 19, 2016"),
            (Episode(2, title="Flow", air_date="2017-01-02"), "Flow, January 2, 2017"),
        ),
    ),
)
def year_out_of_row(subject: Subject) -> Iterator[Remark]:
    """The date of one row lies outside those of the rows before and after it, and with the neighbouring year it would
    lie between them: the year was not changed at the turn of the year, or was copied from another season."""
    rows = [
        (e, entry, bounds(e.air_date).earliest)
        for e, entry in subject.stated(Episode)
        if e.air_date and len(e.air_date) == 10
    ]
    dated = [(entry, day) for _, entry, day in rows if day is not None]
    for n in range(1, len(dated)):
        before, (entry, day) = dated[n - 1][1], dated[n]
        after = dated[n + 1][1] if n + 1 < len(dated) else None
        if (after is not None and before > after) or (before <= day and (after is None or day <= after)):
            continue
        if after is None and (before - day).days < 200:
            continue
        for year in (day.year + 1, day.year - 1):
            moved = _moved(day, year)
            if before <= moved and (moved <= after if after else (moved - before).days < 60):
                related = (Related(cited(dated[n - 1][0]), f"{said(before)} before it"),)
                yield Remark(cited(entry), f"{said(day)} is out of row; is {year} meant?", related)
                break


def _moved(day: date, year: int) -> date:
    return date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)


#: Words that take a work off a service; without them the end of a window is its last episode.
_GONE = later(
    r"\b(?:remov|left|leav|pull|drop|expir|withdr|tak(?:e|ing)n? (?:off|down)|no longer|cease)", re.IGNORECASE
)
_VERB = later(r"\b(premier|releas|debut|order|renew|announc|wrapp|conclud|began|start|cast|cancel)\w*")


@rule(
    "year-contradicted",
    Severity.WARNING,
    found=Example(
        "= Tide season 2 =\n\nTide was released on March 8, 2018.\n\n== Release ==\n\nIt was released on Lux on March 8, 2017.\n",
        ("March 8, 2017",),
    ),
    passed=Example(
        "= Tide season 2 =\n\nTide was released on March 8, 2018.\n\n== Release ==\n\nIt was announced on March 8, 2017 "
        "and released on March 9, 2018.\n"
    ),
)
def year_contradicted(subject: Subject) -> Iterator[Remark]:
    """The same thing is said to have happened on the same day of two years: one of the years is a slip. Only articles
    on one season are looked at, since a show may well open on one day of every year."""
    if not subject.is_season:
        return
    seen: dict[tuple[str, int, int], tuple[date, Span]] = {}
    reading = {id(p) for _, p in subject.readings}
    for passage, found in subject.dates:
        for day in found if id(passage) in reading else ():
            verbs = _VERB.findall(passage.value, max(0, day.start - 60), day.start)
            if day.value is None or not verbs:
                continue
            span = passage.span(day.start, day.end)
            value, first = seen.setdefault((verbs[-1], day.value.month, day.value.day), (day.value, span))
            if value.year != day.value.year:
                yield Remark(span, f"{said(value)} elsewhere", (Related(first, "elsewhere"),))


#: What comes before what in the life of one season: each event and how it reads.
_LIFE = (
    ("announced", "announced"),
    ("ordered", "ordered"),
    ("filming_started", "filming began"),
    ("filming_ended", "filming ended"),
    ("trailer", "a trailer"),
    ("released", "released"),
    ("removed", "removed"),
)
_RANK = {kind: n for n, (kind, _) in enumerate(_LIFE)}
_READS = dict(_LIFE)


@rule(
    "dates-disordered",
    Severity.WARNING,
    found=Example(
        "= Tide season 2 =\n\nFilming began in April 2018. The season was released on March 8, 2018.\n",
        ("Filming began in April 2018",),
        (
            (Event("filming_started", "2018-04"), "Filming began in April 2018"),
            (Release("streaming", "Lux", (), "2018-03-08"), "released on March 8, 2018"),
        ),
    ),
    passed=Example(
        "= Tide season 2 =\n\nFilming began in March 2018. The season was released on March 8, 2018. A third was ordered in May 2018.\n",
        facts=(
            (Event("filming_started", "2018-03"), "Filming began in March 2018"),
            (Release("streaming", "Lux", (), "2018-03-08"), "released on March 8, 2018"),
            (Event("ordered", "2018-05", "season 3"), "A third was ordered in May 2018"),
        ),
    ),
)
def dates_disordered(subject: Subject) -> Iterator[Remark]:
    """A season is ordered, filmed, wrapped, advertised, released and perhaps removed, in that order. Where a later
    step is dated before an earlier one, one of the dates, or its year, is wrong. Only articles on one season are
    looked at, only dates that can't be reconciled however vague they are, and the end of filming only against a
    release all at once."""
    if not subject.is_season:
        return
    steps = list(_steps(subject))
    # A season that is shown week by week is still being filmed when it opens.
    broadcast = any(r.medium == "broadcast" for r, _ in subject.stated(Release))
    soonest: dict[str, tuple[date, Entry, str]] = {}
    for kind, entry, edtf in steps:
        latest = bounds(edtf).latest
        if latest and (kind not in soonest or latest < soonest[kind][0]):
            soonest[kind] = (latest, entry, edtf)
    for kind, entry, edtf in steps:
        early = bounds(edtf).earliest
        for step, (latest, other, when) in soonest.items():
            if (kind, step) == ("filming_ended", "released") and broadcast:
                continue
            if early and _RANK[step] > _RANK[kind] and early > latest:
                related = (Related(cited(other), f"{_READS[step]}: {when}"),)
                yield Remark(cited(entry), f"{_READS[kind]} ({edtf}) after {_READS[step]} ({when})", related)
                break


def _steps(subject: Subject) -> Iterator[tuple[str, Entry, str]]:
    number = next((f.value for f, _ in subject.stated(Attribute) if f.property == "season_number"), None)
    for event, entry in subject.stated(Event):
        own = event.subject in {None, f"season {number}"} and "pilot" not in (event.subject or "")
        if event.type in _RANK and (own or event.type in {"trailer"}) and "~" not in event.date:
            yield event.type, entry, event.date
    starts = [(r, e) for r, e in subject.stated(Release) if r.start and r.medium in {"streaming", "broadcast"}]
    if starts:
        first, entry = min(starts, key=lambda pair: bounds(pair[0].start).earliest or date.max)
        yield "released", entry, str(first.start)
    for release, entry in subject.stated(Release):
        if release.end and release.medium == "streaming":
            yield "removed", entry, release.end


@rule(
    "removal-gap",
    Severity.NOTE,
    found=Example(
        "= Tide =\n\nTide was removed from Lux on March 1, 2022. It came to Nox on March 16, 2022.\n",
        ("Tide was removed from Lux on March 1, 2022",),
        (
            (
                Release("streaming", "Lux", ("worldwide",), "2018-03-08", "2022-03-01"),
                "Tide was removed from Lux on March 1, 2022",
            ),
            (Release("streaming", "Nox", ("US",), "2022-03-16"), "It came to Nox on March 16, 2022"),
        ),
    ),
    passed=(
        Example(
            "= Tide =\n\nTide was removed from Lux on March 1, 2022. It came to Nox that day.\n",
            facts=(
                (
                    Release("streaming", "Lux", (), "2018-03-08", "2022-03-01"),
                    "Tide was removed from Lux on March 1, 2022",
                ),
                (Release("streaming", "Nox", (), "2022-03-01"), "It came to Nox that day"),
            ),
        ),
        Example(
            "= Tide =\n\nTide ran weekly on Lux from March 1 to May 3, 2022.\n",
            facts=((Release("streaming", "Lux", (), "2022-03-01", "2022-05-03"), "from March 1 to May 3, 2022"),),
        ),
    ),
)
def removal_gap(subject: Subject) -> Iterator[Remark]:
    """A service took the work down and no other shows it, anywhere, until days later (or ever, as far as the article
    says). Either the work was not to be had in between, or a window is missing from the article."""
    releases = [(r, e) for r, e in subject.stated(Release) if r.medium in {"streaming", "broadcast"}]
    for release, entry in releases:
        end = bounds(release.end).latest
        if release.medium != "streaming" or end is None or bounds(release.end).earliest != end:
            continue
        others = [
            (bounds(r.start), r, e)
            for r, e in releases
            if r is not release and r.start and r.service != release.service
        ]
        if any((b.latest or date.max) <= end < (bounds(r.end).latest or date.max) for b, r, _ in others):
            continue
        nexts = sorted((b.earliest, cited(e)) for b, _, e in others if b.earliest and b.earliest > end)
        words = _removed(subject, entry)
        if not _GONE.search(subject.document.source[words]):
            continue
        if not nexts:
            yield Remark(words, f"removed on {said(end)}; the article names no successor")
        elif (nexts[0][0] - end).days > 1:
            gap = (nexts[0][0] - end).days
            yield Remark(
                words,
                f"shown nowhere for {gap} days from {said(end)}",
                (Related(nexts[0][1], "the next window opens here"),),
            )


def _removed(subject: Subject, entry: Entry) -> Span:
    """Of the words that state a window, those that close it: the last."""
    return max((c.span for c in entry.citations), default=cited(entry))


@rule(
    "release-contradicted",
    Severity.WARNING,
    found=(
        Example(
            "= Tide season 2 =\n\nInfobox\n- Released: 2018-03-08\n\nTide was released on March 9, 2018.\n",
            ("- Released: 2018-03-08",),
            ((Release("streaming", "Lux", (), "2018-03-09"), "released on March 9, 2018"),),
        ),
        Example(
            "= Tide season 2 =\n\nInfobox\n- First Aired: 2018-03-08\n- Last Aired: 2018-05-03\n\n1. Ebb, March 8, 2018\n\n"
            "2. Flow, May 10, 2018\n",
            ("- Last Aired: 2018-05-03",),
            (
                (Episode(1, title="Ebb", air_date="2018-03-08"), "1. Ebb, March 8, 2018"),
                (Episode(2, title="Flow", air_date="2018-05-10"), "2. Flow, May 10, 2018"),
            ),
        ),
    ),
    passed=Example(
        "= Tide season 2 =\n\nInfobox\n- First Aired: 2018-03-08\n\nTide was shown from March 2018.\n",
        facts=((Release("broadcast", "Lux", (), "2018-03"), "shown from March 2018"),),
    ),
)
def release_contradicted(subject: Subject) -> Iterator[Remark]:
    """The box gives one day for the first showing or the last, and the article, or the rows of its episode table,
    another. Only articles on one season are looked at, and a window that opens after another closed is a later one:
    it says nothing of the first showing."""
    if not subject.is_season:
        return
    windows = [(r, e) for r, e in subject.stated(Release) if r.medium in {"streaming", "broadcast"}]
    rows = [(x.air_date, e) for x, e in subject.stated(Episode) if x.air_date]
    over = min((day for r, _ in windows if (day := bounds(r.end).latest)), default=date.max)
    starts = [(r.start, e) for r, e in windows if r.start and (bounds(r.start).earliest or date.min) <= over]
    ends = [(r.end, e) for r, e in windows if r.end and r.medium == "broadcast"]
    first = subject.filled("first_aired", "released", "original_release", "first_air_date", "release_date")
    last = subject.filled("last_aired", "last_air_date")
    for field, several in ((first, [*starts, *rows[:1]]), (last, [*ends, *rows[-1:]])):
        own = next((d.value for d in days(field.text.value) if d.value), None) if field else None
        stated = [(bounds(edtf), e) for edtf, e in several if field and not field.span.meets(cited(e))]
        closed = [(b.earliest, b.latest, e) for b, e in stated if b.earliest and b.latest]
        if field and own and closed and not any(low <= own <= high for low, high, _ in closed):
            low, _, entry = closed[0]
            yield Remark(field.span, f"{said(own)} here, {said(low)} elsewhere", (Related(cited(entry), "elsewhere"),))
