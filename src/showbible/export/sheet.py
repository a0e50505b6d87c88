"""A season's sheet: one article as a person likes to read it, each line with its place in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, TypeVar

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from showbible.extract import Article
from showbible.kinds import (
    Accolade,
    Attribute,
    Cast,
    Company,
    Crew,
    Entry,
    Episode,
    Event,
    Fact,
    Location,
    Music,
    Quote,
    Release,
    Review,
    Score,
    TieIn,
    Viewership,
)

F = TypeVar("F", bound=Fact)
_TIERS = ("main", "featured", "recurring", "guest", "cameo", None)
_WORDS = {
    "ordered": "ordered",
    "announced": "announced",
    "cancelled": "cancelled",
    "writing": "writing under way",
    "writing_started": "writing begun",
    "writing_ended": "writing done",
    "casting": "cast",
    "filming_started": "filming begun",
    "filming_ended": "filming wrapped",
    "premiere_event": "premiere event",
}


def _of(article: Article, kind: type[F]) -> list[tuple[F, Entry]]:
    return [(e.fact, e) for e in article.entries if isinstance(e.fact, kind)]


def _place(entry: Entry) -> Text:
    span = entry.citations[0].span
    more = f" +{len(entry.citations) - 1}" if len(entry.citations) > 1 else ""
    return Text(f"{span.start}-{span.end}{more}", style="dim")


def _grid(rows: list[tuple[Any, ...]]) -> Table:
    table = Table.grid(padding=(0, 2))
    for n in range(len(rows[0])):
        table.add_column(justify="right" if n == len(rows[0]) - 1 else "left", overflow="fold")
    for row in rows:
        table.add_row(*[c if isinstance(c, Text) else Text(str(c)) for c in row])
    return table


def sheet(article: Article) -> RenderableType:
    """The sheet of an article for a ``rich`` console: only sections that the article fills."""
    parts: list[RenderableType] = [_head(article)]
    for title, build in _SECTIONS:
        rows = list(build(article))
        if rows:
            parts += [Text(""), Rule(title, align="left", style="cyan"), _grid(rows)]
    return Group(*parts)


def _head(article: Article) -> RenderableType:
    values: dict[str, list[str]] = {}
    for fact, _ in _of(article, Attribute):
        values.setdefault(fact.property, []).append(str(fact.value))
    lines = [f"{name.replace('_', ' ')}: {', '.join(v)}" for name, v in values.items()]
    return Panel(
        "\n".join(lines) or "nothing is said of it", title=article.document.title or article.source.uri, expand=False
    )


def _cast(article: Article) -> Iterator[tuple[Any, ...]]:
    for tier in _TIERS:
        listed = sorted((x for x in _of(article, Cast) if x[0].tier == tier), key=lambda x: x[0].order or 1000)
        for n, (fact, entry) in enumerate(listed):
            label = Text((tier or "no tier given") if n == 0 else "", style="bold")
            yield label, fact.performer, fact.character or "", _place(entry)


def _crew(article: Article) -> Iterator[tuple[Any, ...]]:
    found = sorted(_of(article, Crew), key=lambda x: x[0].role)
    for role, group in groupby(found, key=lambda x: x[0].role):
        for n, (fact, entry) in enumerate(group):
            number = f"{fact.person} (episode {fact.episode})" if fact.episode else fact.person
            yield Text(role.replace("_", " ") if n == 0 else "", style="bold"), number, _place(entry)


def _companies(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Company):
        yield Text(fact.role.replace("_", " "), style="bold"), fact.company, _place(entry)


def _timeline(article: Article) -> Iterator[tuple[Any, ...]]:
    rows: list[tuple[str, str, Entry]] = []
    for fact, entry in _of(article, Event):
        what = _WORDS.get(fact.type, fact.type.replace("_", " "))
        tail = " ".join(x for x in (fact.subject, f"at {fact.place}" if fact.place else None) if x)
        rows.append((fact.date, f"{what}: {tail}" if tail else what, entry))
    for release, entry in _of(article, Release):
        if release.start:
            rows.append((release.start, f"released: {release.service or release.medium}", entry))
        if release.end:
            rows.append((release.end, f"last day: {release.service or release.medium}", entry))
    for date, what, entry in sorted(rows, key=lambda r: r[0].strip("[].").lstrip(".")):
        yield Text(date, style="bold"), what, _place(entry)


def _watch(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Release):
        window = f"{fact.start or '?'} to {fact.end}" if fact.end else f"from {fact.start}" if fact.start else ""
        where = ", ".join(fact.territories)
        yield Text(fact.service or fact.medium, style="bold"), window, where, ", ".join(fact.formats), _place(entry)


def _scores(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Score):
        figure = f"{fact.score:g}/{fact.scale:g}" if fact.score is not None and fact.scale else f"{fact.score or ''}"
        average = f"average {fact.average:g}/{fact.average_scale:g}" if fact.average and fact.average_scale else ""
        count = f"{fact.count} reviews" if fact.count else ""
        yield Text(fact.aggregator, style="bold"), figure, average, count, fact.label or "", _place(entry)


def _critics(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Review):
        yield (
            Text(fact.critic or "", style="bold"),
            fact.outlet or "",
            fact.grade or "",
            fact.scope or "",
            _place(entry),
        )


def _quotes(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Quote):
        yield Text(fact.speaker or "?", style="bold"), f"“{fact.text}”", _place(entry)


def _episodes(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Episode):
        made = "; ".join(
            x
            for x in (
                "dir. " + ", ".join(fact.directors) if fact.directors else "",
                "wr. " + ", ".join(fact.writers) if fact.writers else "",
            )
            if x
        )
        viewers = f"{fact.viewers_millions:g} m" if fact.viewers_millions else ""
        yield (
            Text(str(fact.number or ""), style="bold"),
            fact.title or "",
            made,
            fact.air_date or "",
            viewers,
            _place(entry),
        )


def _awards(article: Article) -> Iterator[tuple[Any, ...]]:
    for fact, entry in _of(article, Accolade):
        result = fact.result or Text("result not given", style="yellow")
        year = str(fact.year or "")
        yield (
            Text(year, style="bold"),
            fact.award,
            fact.category or "",
            ", ".join(fact.recipients),
            result,
            _place(entry),
        )


def _rest(article: Article) -> Iterator[tuple[Any, ...]]:
    for music, entry in _of(article, Music):
        what = " ".join(
            x
            for x in (
                music.title or "",
                "by " + ", ".join(music.artists) if music.artists else "",
                music.label or "",
                music.date or "",
            )
            if x
        )
        yield Text((music.type or "music").replace("_", " "), style="bold"), what, _place(entry)
    for location, entry in _of(article, Location):
        yield Text(location.use or "place", style="bold"), location.place, _place(entry)
    for tie, entry in _of(article, TieIn):
        yield Text((tie.relation or "tie").replace("_", " "), style="bold"), tie.target, _place(entry)
    for views, entry in _of(article, Viewership):
        yield Text(f"viewers, {views.scope or ''}".strip(", "), style="bold"), f"{views.viewers:,}", _place(entry)


def _problems(article: Article) -> Iterator[tuple[Any, ...]]:
    for problem in article.problems:
        words = article.source[problem.span].replace("\n", " ")
        shown = words if len(words) < 50 else words[:49] + "…"
        place = Text(f"{problem.span.start}-{problem.span.end}", style="dim")
        yield Text(problem.rule, style="yellow"), problem.message, Text(shown, style="dim"), place


_SECTIONS: tuple[tuple[str, Callable[[Article], Iterator[tuple[Any, ...]]]], ...] = (
    ("Cast", _cast),
    ("Crew", _crew),
    ("Companies", _companies),
    ("Episodes", _episodes),
    ("Timeline", _timeline),
    ("Where to watch", _watch),
    ("Scores", _scores),
    ("Critics", _critics),
    ("Quotations", _quotes),
    ("Awards", _awards),
    ("Music, places, ties, viewers", _rest),
    ("Problems", _problems),
)
