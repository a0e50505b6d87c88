"""Numbers of episodes, seasons, viewers and places that don't agree."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from iso3166 import countries_by_alpha2

from showbible.kinds import Attribute, Entry, Episode, Release
from showbible.lint.finding import Related, Remark, Severity
from showbible.lint.promises import stated_count
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Sentences, Subject, cited
from showbible.text.patterns import later

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split()


def _number(word: str) -> int | None:
    """``13``, ``thirteen``, ``13th`` or ``thirteenth``."""
    low = word.casefold()
    for names in (_ORDINALS, _CARDINALS):
        if low in names:
            return names.index(low) + 1
    m = re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", low)
    return int(m[1]) if m else None


def _listings(subject: Subject) -> list[list[tuple[Episode, Entry]]]:
    """The rows of episodes, section by section, in the order of the text."""
    starts = [s.span.start for s in subject.document.sections]
    found: dict[int, list[tuple[Episode, Entry]]] = {}
    for fact, entry in subject.stated(Episode):
        found.setdefault(bisect_right(starts, cited(entry).start), []).append((fact, entry))
    return [sorted(rows, key=lambda row: cited(row[1]).start) for rows in found.values()]


def _rows(*numbers: int) -> tuple[str, tuple[tuple[Episode, str], ...]]:
    names = ("Ebb", "Flow", "Spring", "Neap", "Slack", "Rip")
    text = "\n\n".join(f"{n}. {names[k]}" for k, n in enumerate(numbers))
    return text, tuple((Episode(n, title=names[k]), f"{n}. {names[k]}") for k, n in enumerate(numbers))


@rule(
    "episode-count-off",
    Severity.WARNING,
    found=Example(
        f"= Tide season 2 =\n\nInfobox\n- Num Episodes: 4\n\n== Episodes ==\n\n{_rows(1, 2, 3)[0]}\n",
        ("- Num Episodes: 4",),
        _rows(1, 2, 3)[1],
    ),
    passed=Example(
        f"= Tide season 2 =\n\nInfobox\n- Num Episodes: 3\n\n== Episodes ==\n\n{_rows(1, 2, 3)[0]}\n",
        facts=_rows(1, 2, 3)[1],
    ),
)
def episode_count_off(subject: Subject) -> Iterator[Remark]:
    """The article states one number of episodes and its list has another. Only one list whose numbers run from 1
    without a gap is counted, so that rows which couldn't be read raise no alarm."""
    count = stated_count(subject)
    listings = _listings(subject)
    if count is None or len(listings) != 1:
        return
    numbers = [e.number for e, _ in listings[0]]
    if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)) and len(numbers) != count[0]:
        related = (Related(cited(listings[0][-1][1]), f"the list ends with {numbers[-1]}"),)
        yield Remark(count[1], f"{count[0]} episodes are stated, {len(numbers)} are listed", related)


@rule(
    "episode-number-off",
    Severity.WARNING,
    found=Example(f"= Tide =\n\n== Episodes ==\n\n{_rows(1, 2, 2, 4)[0]}\n", ("2. Spring",), _rows(1, 2, 2, 4)[1]),
    passed=(
        Example(f"= Tide =\n\n== Episodes ==\n\n{_rows(1, 2, 3, 4)[0]}\n", facts=_rows(1, 2, 3, 4)[1]),
        Example(f"= Tide =\n\n== Episodes ==\n\n{_rows(1, 1, 2, 2, 4, 4)[0]}\n", facts=_rows(1, 1, 2, 2, 4, 4)[1]),
    ),
)
def episode_number_off(subject: Subject) -> Iterator[Remark]:
    """In a list of episodes one number stands twice and the next is missing: a row was copied and its number kept.
    Where several stand twice, episodes are told in halves, and a gap is no copy."""
    for rows in _listings(subject):
        if sum(n > 1 for n in Counter(e.number for e, _ in rows).values()) > 1:
            continue
        for (one, _), (two, entry), (three, _) in zip(rows, rows[1:], rows[2:], strict=False):
            if one.number and two.number == one.number and three.number == two.number + 2 and one.title != two.title:
                yield Remark(cited(entry), f"number {two.number} stands twice, {two.number + 1} is missing")


_ORDERED = later(
    r"\b(?:order(?:ed|ing)?|picked up|renewed|greenlit|commissioned)\b(?P<between>[^.;]{0,70}?)\b(?P<count>\d{1,2}|[a-z]{3,9})"
    r"(?:[- ]hour(?:-long)?)?[- ]episodes?\b"
)
_CHANGED = later(
    r"\b(?:trimmed|cut|reduc\w+|shorten\w*|additional|extra|more episodes|back (?:nine|ten|\w+)|extend\w*|increas\w+|"
    r"expand\w*|originally|initial\w*|unaired|later (?:changed|revealed)|full[- ]season|further episodes|"
    r"half[- ](?:season|order)|specials?|order\w* (?:of )?(?:the )?first)\b",
    re.IGNORECASE,
)


@rule(
    "order-off-count",
    Severity.NOTE,
    found=Example(
        "= Tide season 2 =\n\nInfobox\n- Num Episodes: 12\n\nLux ordered a second season of 13 episodes.\n",
        ("ordered a second season of 13 episodes",),
    ),
    passed=Example(
        "= Tide season 2 =\n\nInfobox\n- Num Episodes: 13\n\nLux ordered a second season of 13 episodes. Lux renewed it for a third season of 10 episodes.\n"
    ),
)
def order_off_count(subject: Subject) -> Iterator[Remark]:
    """So many episodes were ordered and another number is stated as made, and the article doesn't say why: no cut, no
    extra order. Only articles on one season are looked at."""
    count = stated_count(subject)
    m = re.search(r"\b(?:season|series) (\d+)", subject.document.title, re.IGNORECASE)
    if count is None or m is None or any(_explained(p.text.value) for _, p in subject.paragraphs):
        return
    own = int(m[1])
    for _, passage in subject.readings:
        held = Sentences(passage)
        for order in _ORDERED.finditer(passage.value):
            ordered = _number(order["count"])
            low, high = held.around(order.start(), order.end())
            seasons = [_number(w) for w in re.findall(r"\b([\w]+) (?:and final )?season\b", passage.value[low:high])]
            seasons += [int(w) for w in re.findall(r"\bseason (\d+)\b", passage.value[low:high])]
            if (
                ordered
                and ordered > 2
                and ordered != count[0]
                and own in seasons
                and {s for s in seasons if s} == {own}
            ):
                related = (Related(count[1], f"{count[0]} episodes are stated here"),)
                yield Remark(passage.span(order.start(), order.end()), f"{ordered} ordered, {count[0]} stated", related)


def _explained(text: str) -> bool:
    """Whether something near the word "episode" tells of a number that changed."""
    return any(_CHANGED.search(text, max(0, m.start() - 80), m.end() + 80) for m in re.finditer("episode", text))


@rule(
    "episode-count-twice",
    Severity.WARNING,
    found=Example(
        "= Tide season 2 =\n\nInfobox\n- Num Episodes: 12\n\nThe season consists of 13 episodes.\n",
        ("consists of 13 episodes",),
        (
            (Attribute("episode_count", 12), "- Num Episodes: 12"),
            (Attribute("episode_count", 13), "consists of 13 episodes"),
        ),
    ),
    passed=Example(
        "= Tide season 2 =\n\nThe season consists of 13 episodes, cut from the 15 episodes that were planned.\n",
        facts=(
            (Attribute("episode_count", 13), "consists of 13 episodes"),
            (Attribute("episode_count", 15), "15 episodes"),
        ),
    ),
)
def episode_count_twice(subject: Subject) -> Iterator[Remark]:
    """The article states two numbers of episodes for its season and doesn't say why: no cut, no further order."""
    if not subject.is_season or any(_explained(p.text.value) for _, p in subject.paragraphs):
        return
    counts = [(f.value, e) for f, e in subject.stated(Attribute) if f.property == "episode_count"]
    for value, entry in counts[1:]:
        if value != counts[0][0]:
            yield Remark(
                cited(entry), f"{value} here, {counts[0][0]} elsewhere", (Related(cited(counts[0][1]), "elsewhere"),)
            )


_NTH_SEASON = later(r"\b[Tt]he (?P<nth>[a-z]+|\d+(?:st|nd|rd|th))(?:,? and (?:final|last))? (?:season|series) of\b")


@rule(
    "season-number-off",
    Severity.ERROR,
    found=Example("= Tide season 3 =\n\nThe second season of Tide was sold.\n", ("The second season of",)),
    passed=Example("= Tide season 3 =\n\nThe third season of Tide followed the second season.\n"),
)
def season_number_off(subject: Subject) -> Iterator[Remark]:
    """The title numbers one season and the box or the first words of the lead another: the page was begun as a copy
    of its neighbour."""
    m = re.search(r"\b(?:season|series) (\d+)", subject.document.title, re.IGNORECASE)
    if m is None:
        return
    own = int(m[1])
    field = subject.filled("season_number", "series_number")
    if field and (n := re.match(r"\d+\b", field.text.value)) and int(n[0]) != own:
        yield Remark(field.span, f"season {n[0]} here, season {own} in the title")
    lead = next((p.text for s, p in subject.paragraphs if s.level == 1 and len(p.text.value) > 30), None)
    if lead and (nth := _NTH_SEASON.search(lead.value, 0, 120)):
        number = _number(nth["nth"])
        if number is not None and number != own and nth.start() < 40:
            yield Remark(lead.span(nth.start(), nth.end()), f"season {number} here, season {own} in the title")


@rule(
    "viewers-mixed-units",
    Severity.ERROR,
    found=Example(
        "= Tide =\n\n== Episodes ==\n\n1. Ebb 3.58\n\n2. Flow 3,410,000\n\n3. Spring 3.2\n",
        ("2. Flow 3,410,000",),
        (
            (Episode(1, title="Ebb", viewers_millions=3.58), "1. Ebb 3.58"),
            (Episode(2, title="Flow", viewers_millions=3410000.0), "2. Flow 3,410,000"),
            (Episode(3, title="Spring", viewers_millions=3.2), "3. Spring 3.2"),
        ),
    ),
    passed=Example(
        "= Tide =\n\n== Episodes ==\n\n1. Ebb 3.58\n\n2. Flow 0.4\n",
        facts=((Episode(1, viewers_millions=3.58), "1. Ebb 3.58"), (Episode(2, viewers_millions=0.4), "2. Flow 0.4")),
    ),
)
def viewers_mixed_units(subject: Subject) -> Iterator[Remark]:
    """In one list some audiences are in millions and some in people or in thousands: a factor of five hundred between
    neighbours is no success, it is another unit."""
    for rows in _listings(subject):
        figures = [(e.viewers_millions, entry) for e, entry in rows if e.viewers_millions]
        if len(figures) < 2:
            continue
        middle = sorted(value for value, _ in figures)[(len(figures) - 1) // 2]
        for value, entry in figures:
            if not middle / 500 < value < middle * 500:
                yield Remark(cited(entry), f"{value:g} among figures of about {middle:g}: another unit?")


@rule(
    "overall-number-off",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\n== Episodes ==\n\n14 1 Ebb\n\n16 2 Flow\n\n16 3 Spring\n",
        ("16 2 Flow",),
        (
            (Episode(1, 14, "Ebb"), "14 1 Ebb"),
            (Episode(2, 16, "Flow"), "16 2 Flow"),
            (Episode(3, 16, "Spring"), "16 3 Spring"),
        ),
    ),
    passed=Example(
        "= Tide =\n\n== Episodes ==\n\n14 1 Ebb\n\n15 2 Flow\n",
        facts=((Episode(1, 14, "Ebb"), "14 1 Ebb"), (Episode(2, 15, "Flow"), "15 2 Flow")),
    ),
)
def overall_number_off(subject: Subject) -> Iterator[Remark]:
    """The number in the series and the number in the season must grow together; a row whose distance between the two
    is not that of its neighbours has a slip in one of them."""
    for rows in _listings(subject):
        offsets = [(e.overall_number - e.number, e, entry) for e, entry in rows if e.number and e.overall_number]
        for n, (offset, episode, entry) in enumerate(offsets):
            around = {o for o, _, _ in offsets[max(0, n - 1) : n] + offsets[n + 1 : n + 2]}
            if len(offsets) > 2 and 0 < n < len(offsets) - 1 and len(around) == 1 and offset not in around:
                expected = (episode.number or 0) + around.pop()
                yield Remark(
                    cited(entry), f"number {episode.overall_number} in the series; its neighbours make it {expected}"
                )


@rule(
    "territory-unknown",
    Severity.ERROR,
    found=Example(
        "= Tide =\n\nTide was shown in the UK.\n",
        ("Tide was shown in the UK",),
        ((Release("broadcast", "Lux", ("UK",), "2018"), "Tide was shown in the UK"),),
    ),
    passed=Example(
        "= Tide =\n\nTide was shown in Britain and worldwide.\n",
        facts=(
            (
                Release("broadcast", "Lux", ("GB", "worldwide", "rest of world"), "2018"),
                "Tide was shown in Britain and worldwide",
            ),
        ),
    ),
)
def territory_unknown(subject: Subject) -> Iterator[Remark]:
    """ISO 3166-1 assigns no such code (the United Kingdom is GB). Schedules and rights are matched by code, so an
    unknown one matches nothing."""
    for release, entry in subject.stated(Release):
        for code in release.territories:
            if code not in countries_by_alpha2 and code not in {"worldwide", "rest of world"}:
                yield Remark(cited(entry), f"{code} is no ISO 3166-1 code")
    for fact, entry in subject.stated(Attribute):
        if fact.property == "country" and str(fact.value) not in countries_by_alpha2:
            yield Remark(cited(entry), f"{fact.value} is no ISO 3166-1 code")
