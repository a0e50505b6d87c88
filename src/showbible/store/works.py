"""What work an article is about, and the key that the work goes by: ``jessica-jones.s02``, never a display title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote

from showbible.extract import Article
from showbible.kinds import Attribute, Fact
from showbible.store.identity import bare, slug
from showbible.text.patterns import later

_BRACKETS = later(r"\s?\(([^()]*)\)$")
_SEASON = later(r"[\s,:]{0,3}\b(?:season|series)\s+(\d{1,3}|[a-z]+)\s*$", re.IGNORECASE)
_MEDIUM = later(
    r"\b(?:(?:season|series)\s+\d+|tv (?:mini-?)?series|tv serial|miniseries|series|serial|film|tv)\b", re.IGNORECASE
)


class WorkName(NamedTuple):
    """How a work is known: its key, its level (``series``, ``season``, ``episode`` or ``other``), and its series'."""

    key: str
    title: str
    level: str
    season: int | None
    series_key: str | None
    series: str | None


def title_of(article: Article) -> str:
    """The article's title. Where the text has none: its file's name, if that names a work by what the article says.

    Else the season that the article says it is about, ``Harbour Lights season 2``; else the file's name all the same.
    """
    title = article.document.title.strip()
    if title:
        return " ".join(title.replace("_", " ").split())
    stem = PurePosixPath(unquote(article.source.uri)).stem.replace("_", " ").strip() or "untitled"
    facts = [e.fact for e in article.entries]
    series, number = _season(facts)
    if series is None or number is None or work_name(stem, facts).level == "season":
        return stem
    return f"{series} season {number}"


def _season(facts: Iterable[Fact]) -> tuple[str | None, int | None]:
    """The series and the number of the season that an article says it is about."""
    stated = [f for f in facts if isinstance(f, Attribute)]
    series = next((str(f.value) for f in stated if f.property == "series"), None)
    number = next((f.value for f in stated if f.property == "season_number" and isinstance(f.value, int)), None)
    return series, number


def article_key(article: Article) -> str:
    """By what an article is told from another: its page id where one is known, else its title."""
    if article.source.page_id is not None:
        return f"page:{article.source.page_id}"
    return slug(title_of(article))


def work_name(title: str, facts: Iterable[Fact]) -> WorkName:
    """The work that an article is about, from its title and what it says of series and season.

    The bracket behind a title keeps apart what has one name: ``Top Gear (American season 2)`` is
    ``top-gear-american.s02``. A title that is not the series' own (an episode's) gets a key of its own.

    >>> work_name("Jessica Jones season 2", [Attribute("series", "Jessica Jones"), Attribute("season_number", 2)]).key
    'jessica-jones.s02'
    """
    series, number = _season(facts)
    brackets = _BRACKETS.search(title)
    inside = brackets[1] if brackets and brackets.start() else ""
    base = title[: brackets.start()] if brackets and brackets.start() else title
    base = _SEASON.sub("", base) or base
    apart = " ".join(_MEDIUM.sub(" ", inside).replace(",", " ").split())
    if series is not None and bare(apart) == bare(series):
        return WorkName(slug(base), title, "episode", None, slug(series), series)
    if series is None or bare(base) != bare(series):
        whole = slug(title) if apart or not inside else slug(base)
        return WorkName(whole, title, "other", None, slug(series) if series else None, series)
    series_key = slug(f"{series} {apart}" if apart else series)
    if number is not None:
        return WorkName(f"{series_key}.s{number:02d}", title, "season", number, series_key, series)
    return WorkName(series_key, title, "series", None, None, series)
