"""Figures of aggregators and grades of critics that can't be what they are said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import table
from showbible.kinds import Review, Score
from showbible.lint.finding import Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Subject, cited, matches
from showbible.text.patterns import later

_BANDS = tuple(
    (int(low), int(high), words)
    for bounds, words in table("metacritic_bands").items()
    for low, _, high in [bounds.partition("-")]
)


def _plain(label: str) -> str:
    return re.sub(r"[^a-z ]", "", label.casefold().replace("favour", "favor")).removesuffix(" reviews").strip()


@rule(
    "label-off-band",
    Severity.WARNING,
    found=Example(
        '= Tide =\n\nMetacritic gave it 58 out of 100, "generally favorable reviews".\n',
        ('Metacritic gave it 58 out of 100, "generally favorable reviews"',),
        (
            (
                Score("Metacritic", 58, 100, label="generally favorable"),
                'Metacritic gave it 58 out of 100, "generally favorable reviews"',
            ),
        ),
    ),
    passed=Example(
        "= Tide =\n\nMetacritic gave it 61 out of 100.\n",
        facts=((Score("Metacritic", 61, 100, label="generally favorable"), "Metacritic gave it 61 out of 100"),),
    ),
)
def label_off_band(subject: Subject) -> Iterator[Remark]:
    """Metacritic's words follow from its score: for television 61 to 80 is "generally favorable", 40 to 60 "mixed or
    average". Where the two don't go together, one was changed without the other."""
    for fact, entry in subject.stated(Score):
        if fact.aggregator != "Metacritic" or fact.score is None or not fact.label or fact.scale not in {100, None}:
            continue
        label = _plain(fact.label)
        own = next((words for low, high, words in _BANDS if low <= fact.score <= high), "")
        if label != own and any(label == words for _, _, words in _BANDS):
            yield Remark(
                cited(entry), f'{fact.score:g} is "{own}" by Metacritic\'s bands for television, not "{label}"'
            )


@rule(
    "figure-off-scale",
    Severity.ERROR,
    found=Example(
        "= Tide =\n\nRotten Tomatoes has an average of 70/10.\n",
        ("Rotten Tomatoes has an average of 70/10",),
        ((Score("Rotten Tomatoes", average=70, average_scale=10), "Rotten Tomatoes has an average of 70/10"),),
    ),
    passed=Example(
        "= Tide =\n\nRotten Tomatoes has an average of 7/10.\n",
        facts=((Score("Rotten Tomatoes", average=7, average_scale=10), "Rotten Tomatoes has an average of 7/10"),),
    ),
)
def figure_off_scale(subject: Subject) -> Iterator[Remark]:
    """A score or an average is higher than its scale goes: a percentage was put on a scale of ten, or a point was lost."""
    for fact, entry in subject.stated(Score):
        for value, scale in ((fact.score, fact.scale), (fact.average, fact.average_scale)):
            if value is not None and scale is not None and not 0 <= value <= scale:
                yield Remark(cited(entry), f"{value:g} on a scale that ends at {scale:g}")


@rule(
    "percentage-impossible",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\nRotten Tomatoes has 85% based on 6 reviews.\n",
        ("85% based on 6 reviews",),
        ((Score("Rotten Tomatoes", 85, 100, count=6), "85% based on 6 reviews"),),
    ),
    passed=Example(
        "= Tide =\n\nRotten Tomatoes has 83% based on 6 reviews.\n",
        facts=((Score("Rotten Tomatoes", 83, 100, count=6), "83% based on 6 reviews"),),
    ),
)
def percentage_impossible(subject: Subject) -> Iterator[Remark]:
    """No number of good reviews out of so many gives this percentage, however it is rounded: the score and the count
    were taken on different days."""
    for fact, entry in subject.stated(Score):
        if (
            fact.aggregator != "Rotten Tomatoes"
            or fact.score is None
            or not fact.count
            or fact.scale != 100
            or fact.count < 5
        ):
            continue
        near = int(fact.score * fact.count / 100)
        if 0 <= fact.score <= 100 and not any(abs(100 * k / fact.count - fact.score) < 1 for k in (near, near + 1)):
            yield Remark(cited(entry), f"no part of {fact.count} reviews is {fact.score:g}%")


@rule(
    "average-retired",
    Severity.NOTE,
    found=Example(
        "= Tide =\n\nRotten Tomatoes has 82% with an average of 7/10.\n",
        ("82% with an average of 7/10",),
        ((Score("Rotten Tomatoes", 82, 100, average=7, average_scale=10), "82% with an average of 7/10"),),
    ),
    passed=Example(
        "= Tide =\n\nRotten Tomatoes has 82%.\n",
        facts=((Score("Rotten Tomatoes", 82, 100), "Rotten Tomatoes has 82%"),),
    ),
)
def average_retired(subject: Subject) -> Iterator[Remark]:
    """Rotten Tomatoes took its average ratings down in 2025: the figure can no longer be checked there or brought up
    to date, while the percentage beside it can."""
    if subject.today.year < 2025:
        return
    for fact, entry in subject.stated(Score):
        if fact.aggregator == "Rotten Tomatoes" and fact.average is not None:
            yield Remark(
                cited(entry), f"the average ({fact.average:g}) is no longer published; nobody can check it there"
            )


_GRADE = later(
    r"\b(?P<value>\d{1,2}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)(?:-and-a-half)? ?(?:stars? )?(?:out of|/) ?"
    r"(?P<scale>four|five|six|ten|4|5|6|10)\b(?![/\d]|,\d)(?= stars?|[.,;)\"]| (?:and|on|from|for|to|in|from)\b)"
)
_WORDS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())}
_OUT_OF = later(r"(\d+(?:\.\d+)?)/(\d+(?:\.\d+)?)")
_GIVEN = later(r"\b(?:gave|giv\w+|award\w*|grad\w+|rat\w+|score\w*|stars?)\b")


@rule(
    "grade-off-scale",
    Severity.ERROR,
    found=Example("= Tide =\n\nMoe gave the season 6 out of 5 stars.\n", ("6 out of 5",)),
    passed=Example("= Tide =\n\nMoe gave the season 4.5 out of 5 stars. On 9/10 she gave 24 out of 10,000 a prize.\n"),
)
def grade_off_scale(subject: Subject) -> Iterator[Remark]:
    """A critic's grade is higher than its scale goes: the figure, or the scale, is a slip of the pen."""
    seen = set()
    for _, passage in subject.readings:
        for m, span in matches(_GRADE, passage):
            value = (
                float(_WORDS.get(m["value"], 0) or m["value"])
                if m["value"] not in _WORDS
                else float(_WORDS[m["value"]])
            )
            scale = _WORDS.get(m["scale"]) or int(m["scale"])
            if value > scale and _GIVEN.search(passage.value, max(0, m.start() - 90), m.end() + 8):
                seen.add(span)
                yield Remark(span, f"{value:g} on a scale that ends at {scale}")
    for fact, entry in subject.stated(Review):
        grade = _OUT_OF.fullmatch(fact.grade or "")
        if grade and float(grade[1]) > float(grade[2]) and not any(cited(entry).holds(span) for span in seen):
            yield Remark(cited(entry), f"{grade[1]} on a scale that ends at {grade[2]}")


#: A person by name and surname: what else reviews is an outlet itself.
_PERSON = later(r"[A-Z][\w'’-]+(?: [A-Z]\.)?(?: (?:de |von |van )?[A-Z][\w'’-]+(?<!Reviews)(?<!News)){1,2}")


@rule(
    "critic-without-outlet",
    Severity.NOTE,
    found=Example(
        "= Tide =\n\nAnn Moe called Tide slow.\n",
        ("Ann Moe called Tide slow",),
        ((Review("Ann Moe"), "Ann Moe called Tide slow"),),
    ),
    passed=Example(
        "= Tide =\n\nAnn Moe of Lux called Tide slow.\n",
        facts=((Review("Ann Moe", "Lux"), "Ann Moe of Lux called Tide slow"),),
    ),
)
def critic_without_outlet(subject: Subject) -> Iterator[Remark]:
    """A critic is named and the paper or site is not, so that the review can't be found and the opinion can't be
    weighed."""
    for fact, entry in subject.stated(Review):
        before = subject.document.source.text[max(0, cited(entry).start - 60) : cited(entry).start]
        if fact.critic and not fact.outlet and _PERSON.fullmatch(fact.critic) and "reviewer" not in before:
            yield Remark(cited(entry), f"for whom does {fact.critic} write?")
