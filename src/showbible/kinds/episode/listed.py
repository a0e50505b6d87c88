"""Episodes in lists and headings: "Ep 1: Low Water", '"Low Water" (May 3, 2014)', "Low Water was aired on 3 May 2014"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, zip_longest

from showbible.grammar.prose import Reading
from showbible.kinds.episode.fact import Episode
from showbible.kinds.episode.tables import BARRED, day_of, title_of
from showbible.kinds.fact import Found
from showbible.text import Block, Item, Paragraph, Passage, Section, Span
from showbible.text.patterns import compiled, in_any, later

#: "Episode 2: The Ebb", "Part 2 – The Ebb (4 May 2014)", "Episode 2 (4 May 2014)".
_NUMBERED = later(r"(?:episode|ep\.?|part|chapter) #?(?P<n>\d{1,3})\b\s*[:.,–—-]?\s*(?P<rest>.*)", re.IGNORECASE)
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}|[A-Z][a-z]+ \d{1,2},? \d{4})"
#: A title and its day, in brackets, behind a dash or behind a verb.
_DATED = later(
    rf"(?P<title>[\"“”]?[^\s\"“”].{{0,90}}?[\"“”]?)(?: \((?P<aside>[^()]*{_DAY}[^()]*)\)|,? ?[–—:-] (?P<dash>{_DAY})|,? (?:(?:was |is )?(?:first |originally )*"
    rf"(?:aired|broadcast|shown|transmitted|premiered)) on (?P<told>{_DAY}))\.?$"
)
_HEADS = later(r"\bepisodes?\b|^(?:season|series) (?:\d{1,2}|one|two|three|four|five|six)\b")
#: What a title of an episode has not: the words of a cast list, of a sentence.
_NO_TITLE = later(r" as (?:the |an? )?[A-Z]| played by |[a-z]{3}\. [A-Z]|; [a-z]|\b(?:written|directed) by\b")


def listed_episodes(reading: Reading) -> Iterator[Found]:
    """One fact for each item of a list of episodes: of at least two that are counted from 1 on, or told with their days."""
    for section, group in groupby(reading.items(), key=lambda pair: pair[0]):
        if in_any(BARRED, section.path):
            continue
        items = [item for _, item in group if item.depth == 1]
        yield from _counted(items) or _dated(items, section)


#: What parts the titles of a list that ran together in its first item: "Ebb 2. Slack Tide 3. Flow".
_FIGURE = later(r" (?P<n>\d{1,3})\. (?=[^\W_a-z]|[\"“])")
_MOST = 70


def run_together(reading: Reading) -> Iterator[Found]:
    """One fact for each title of an item under a heading on episodes that counts on: "Ebb 2. Slack Tide 3. Flow"."""
    for section, item in reading.items():
        text = item.text.value
        if " 2. " not in text or not _LIST_HEAD.fullmatch(section.path[-1] if section.path else ""):
            continue
        bounds = [(0, 0)]
        for m in _FIGURE.finditer(text):
            if int(m["n"]) == len(bounds) + 1:
                bounds.append(m.span())
        ends = [*(start for start, _ in bounds[1:]), len(text)]
        rows = [(low, high, _title(text[low:high])) for (_, low), high in zip(bounds, ends, strict=True)]
        if len(rows) < 4 or any(title is None or len(title) > _MOST for _, _, title in rows):
            continue
        for n, (low, high, title) in enumerate(rows, 1):
            yield Found(Episode(n, title=title), "episode.item", item.text.span(low, high))


_LIST_HEAD = later(r"(?:list of )?(?:episodes?|titles)(?: (?:list|titles|guide))?|(?:season|series) \d{1,2}")


def _counted(items: list[Item]) -> list[Found]:
    rows = [(item, m) for item in items if (m := _NUMBERED.match(item.text.value.strip()))]
    if len(rows) < 2 or [int(m["n"]) for _, m in rows] != list(range(1, len(rows) + 1)):
        return []
    found = []
    for item, m in rows:
        dated = _DATED.match(m["rest"])
        title = _title(dated["title"] if dated else m["rest"])
        bare = day_of(m["rest"]) if not dated and compiled(rf"\(?{_DAY}\)?$").match(m["rest"]) else None
        day = _day(dated) if dated else bare
        if day or title:
            fact = Episode(int(m["n"]), title=None if bare else title, air_date=day)
            found.append(Found(fact, "episode.item", item.text.whole))
    return found


#: An episode's number in front of its title in quotation marks: '3. "Ebb"'.
_POINT = later(r"#?(?P<n>\d{1,3})[.:)]? (?=[\"“])")


def _dated(items: list[Item], section: Section) -> Iterator[Found]:
    rows = [(item, m) for item in items if (m := _DATED.match(item.text.value.strip()))]
    if not _HEADS.search(section.path[-1] if section.path else "") or len(rows) < 2 or len(rows) * 3 < len(items) * 2:
        return
    for item, m in rows:
        counted = _POINT.match(m["title"])
        title, day = _title(m["title"][counted.end() :] if counted else m["title"]), _day(m)
        if title and day:
            number = int(counted["n"]) if counted else None
            yield Found(Episode(number, title=title, air_date=day), "episode.item", item.text.whole)


#: Under an episode's heading: "Original airdate: May 3, 2014".
_AIRED = later(
    rf"(?i:(?:original(?:ly)? )?(?:air ?date|first aired|aired|broadcast|transmission date))(?: on)?:? (?P<day>{_DAY})\.?$"
)


def headed_episodes(reading: Reading) -> Iterator[Found]:
    """One fact for each heading "Episode 2: The Ebb", of at least two that count up from 0 or 1.

    A line of its own counts as a heading among such. The day may stand below it.
    """
    last = 0
    runs: list[list[tuple[re.Match[str], Passage, Block | None]]] = []
    for heading, m, below in _heads(reading):
        n = int(m["n"])
        if n < 2 and (n == 0 or not runs or last):
            runs.append([])
        elif not runs or n <= last:
            continue
        runs[-1].append((m, heading, below))
        last = n
    for m, heading, below in (entry for run in runs if len(run) > 1 for entry in run):
        if title := _title(m["rest"]):
            span = heading.whole
            dated = _AIRED.fullmatch(below.text.value.strip()) if isinstance(below, (Paragraph, Item)) else None
            day = day_of(dated["day"]) if dated else None
            if day and below is not None:
                span = Span(span.start, below.span.end)
            yield Found(Episode(int(m["n"]), title=title, air_date=day), "episode.heading", span)


def _heads(reading: Reading) -> Iterator[tuple[Passage, re.Match[str], Block | None]]:
    """Headings of episodes, and paragraphs of their form behind one, with what stands below each."""
    among = False
    for section in reading.document.sections:
        if in_any(BARRED, section.path[:-1]):
            continue
        m = _NUMBERED.fullmatch(section.title.value.strip())
        if m:
            yield section.title, m, next(iter(section.blocks), None)
        among = bool(m) or (among and not section.title.value.strip(" '"))
        for block, below in zip_longest(section.blocks, section.blocks[1:]) if among else ():
            if isinstance(block, Paragraph) and (own := _LINE.fullmatch(block.text.value.strip())):
                yield block.text, own, below


#: Such a heading that is a paragraph: "Episode 3: The Ebb".
_LINE = later(r"Episode (?P<n>\d{1,3}): (?P<rest>[^\W_a-z][^.:]{1,60})")


def _title(words: str) -> str | None:
    words = words.strip()
    if not words or len(words) > 90 or _NO_TITLE.search(words) or words[0].islower():
        return None
    return title_of(words) if words[0] in '"“' and words[-1] in '"”' else words


def _day(m: re.Match[str]) -> str | None:
    return day_of(m["aside"] or m["dash"] or m["told"])
