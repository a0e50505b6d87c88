"""The tense of the prose against the day on which it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from showbible.lint.days import bounds, days, said
from showbible.lint.finding import Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Sentences, Subject
from showbible.text.patterns import later

_WILL = later(
    r"\b(?:will (?:premiere|air|debut|be (?:released|broadcast|shown|aired|streamed)|return|begin airing|start airing|end|conclude|star(?=t))"
    r"|(?:is|are) (?:currently )?(?:set|scheduled|slated|expected|due|planned) (?:to|for))\b"
)
_MONTH_YEAR = later(
    r"\b(?:(January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b"
)


@rule(
    "promise-expired",
    Severity.NOTE,
    found=Example(
        "= Tide =\n\nThe second season is set to premiere on May 1, 2019.\n", ("is set to premiere on May 1, 2019",)
    ),
    passed=Example(
        '= Tide =\n\nIn 2018 Moe said that it "will premiere in 2019". A third season will premiere in 2031.\n'
        "\n== Plot ==\n\nAnn will return in 2012.\n"
    ),
)
def promise_expired(subject: Subject) -> Iterator[Remark]:
    """ "Will premiere" and "is set to" with a day that has long passed: the sentence was true when it was written. What
    happened instead is missing. Dates of less than a month ago are left alone."""
    for section, paragraph in subject.readings:
        if any(
            word in name
            for name in section.path
            for word in ("plot", "synops", "summary", "character", "story", "premise")
        ):
            continue
        held = Sentences(paragraph)
        for m in _WILL.finditer(paragraph.value):
            high = held.around(m.start(), m.end())[1]
            clause = paragraph.value[m.end() : high]
            cut = re.search(r"[;\"“”]|, (?:but|and|after|following|as|although|while)\b", clause)
            clause = clause[: cut.start()] if cut else clause
            end, when = _passed(clause)
            if when is None or (subject.today - when).days < 31 or held.quoted(m.start()):
                continue
            yield Remark(
                paragraph.span(m.start(), m.end() + end),
                f"this day ({said(when)} at the latest) has passed; what happened?",
            )


def _passed(clause: str) -> tuple[int, date | None]:
    """Where the last date of a clause ends, and the last day that it can be."""
    found = [(d.end, d.value) for d in days(clause) if d.value]
    if found:
        return found[-1]
    months = list(_MONTH_YEAR.finditer(clause))
    if not months:
        return 0, None
    m = months[-1]
    if m[1]:
        number = (
            "January February March April May June July August September October November December"
        ).split().index(m[1]) + 1
        return m.end(), bounds(f"{m[2]}-{number:02d}").latest
    return m.end(), bounds(m[2]).latest


_DONE = later(
    r"\b(?:premiered|debuted|aired|was released|were released|was broadcast|concluded|ended|was cancelled)(?: [\w-]+){0,4} on $"
)


@rule(
    "future-told-as-past",
    Severity.WARNING,
    found=Example("= Tide =\n\nTide premiered on March 8, 2081.\n", ("March 8, 2081",)),
    passed=Example("= Tide =\n\nTide premiered on March 8, 2018; it will return on March 8, 2081.\n"),
)
def future_told_as_past(subject: Subject) -> Iterator[Remark]:
    """The past tense for a day that is still to come: a slip in the year, or a promise told as a fact."""
    for passage, found in subject.dates:
        for day in found:
            if (
                day.value
                and day.value > subject.today
                and _DONE.search(passage.value, max(0, day.start - 80), day.start)
            ):
                yield Remark(
                    passage.span(day.start, day.end), f"told as past, and still to come on {said(subject.today)}"
                )
