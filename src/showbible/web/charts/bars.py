"""Time as bars: what is dated vaguely looks vague, and where nothing is known there is a hatch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from showbible.catalogue import Moment
from showbible.catalogue.gaps import Gap
from showbible.catalogue.watch import reach_of
from showbible.kinds import Release
from showbible.web.charts.scale import Scale, draw, grid, ordinal, scale_of

WIDTH = 760
#: At most so many rows are drawn; the list beside the chart has them all.
MOST = 80


class Row(NamedTuple):
    """A row of a chart: its words, the first and last day that it can mean, whether they are about so, its link."""

    words: str
    date: str
    earliest: str | None
    latest: str | None
    precision: str
    href: str


def _bar(row: Row, scale: Scale, y: float) -> Markup:
    low = scale.at(ordinal(row.earliest)) if row.earliest else scale.left
    high = scale.at(ordinal(row.latest)) if row.latest else scale.right
    about = " about" if row.precision.endswith("~") else ""
    if row.precision.startswith("day"):
        return draw('<circle class="day{}" cx="{}" cy="{}" r="4"/>', about, low, y)
    width = max(12.0, round(high - low, 1))
    form = "whole" if row.precision.startswith("interval") else "vague"
    if row.earliest and row.latest:
        return draw(
            '<rect class="bar {}{}" x="{}" y="{}" width="{}" height="8" rx="4"/>', form, about, low, y - 4, width
        )
    made = draw(
        '<rect class="{}" fill="url(#{}-t)" x="{}" y="{}" width="{}" height="8" rx="4"/>',
        about.strip(),
        "right" if row.earliest else "left",
        low,
        y - 4,
        width,
    )
    if not row.earliest:
        made += draw('<path class="edge" d="M{0} {1}v10"/>', high, y - 5)
    return made


def rows_of(moments: Sequence[Moment], hrefs: Sequence[str]) -> list[Row]:
    """The rows of dated facts."""
    return [
        Row(f"{m.what.replace('_', ' ')} {m.about}".strip(), m.date, m.earliest, m.latest, m.precision, href)
        for m, href in zip(moments, hrefs, strict=True)
    ]


def _cut(words: str, size: int) -> str:
    return words if len(words) <= size else words[: size - 1].rstrip() + "…"


def timeline_chart(rows: Sequence[Row], label: str) -> Markup:
    """Dated things, one a row, in order."""
    rows = rows[:MOST]
    scale = scale_of([d for r in rows for d in (r.earliest, r.latest) if d], 8, 470)
    if scale is None:
        return Markup("")
    height = 22 + 18 * len(rows)
    made = draw('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">', WIDTH, height, label)
    made += draw("<defs>{}</defs>", _fades("t")) + grid(scale, height)
    for n, row in enumerate(rows):
        y = 26 + 18 * n
        made += draw('<g class="moment"><title>{}: {}</title>', row.date, row.words)
        made += _bar(row, scale, y)
        made += draw('<text x="482" y="{}">{}</text></g>', y + 4, _cut(row.words.replace("_", " "), 40))
    return made + Markup("</svg>")


def _fades(name: str) -> Markup:
    """The colours of what is open to the left or to the right."""
    made = Markup("")
    for side, first, last in (("left", "none", "full"), ("right", "full", "none")):
        made += draw(
            '<linearGradient id="{}-{}"><stop class="{}" offset="0"/><stop class="{}" offset="1"/></linearGradient>',
            side,
            name,
            first,
            last,
        )
    return made


class _Window(NamedTuple):
    service: str
    where: str
    words: str
    start: tuple[str | None, str | None]
    end: tuple[str | None, str | None] | None


def _window(release: Release, releases: Sequence[Release]) -> _Window:
    start, end = reach_of(release, releases)
    words = f"{release.start or 'beginning not stated'} to {release.end or 'end not stated'}"
    return _Window(
        release.service or release.medium.replace("_", " "),
        ", ".join(release.territories) or "territory not stated",
        words,
        (start.earliest, start.latest),
        (end.earliest, end.latest) if release.end else None,
    )


def windows_chart(releases: Sequence[Release], gaps: Sequence[Gap], label: str) -> Markup:
    """Where to watch: a bar for each window, solid where it is sure, faded where it may be; gaps are hatched."""
    windows = [_window(r, releases) for r in releases[:MOST]]
    days = [d for w in windows for d in (*w.start, *(w.end or ())) if d] + [d for g in gaps for d in g]
    scale = scale_of(days, 250, WIDTH - 8)
    if scale is None:
        return Markup("")
    height = 24 + 26 * len(windows) + (26 if gaps else 0)
    made = draw('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">', WIDTH, height, label)
    made += draw(
        '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<path class="hatch" d="M0 0v6"/></pattern>{}</defs>',
        _fades("w"),
    )
    made += grid(scale, height)
    y = 22.0
    for window in windows:
        first, sure = (scale.at(ordinal(d)) if d else None for d in window.start)
        if window.end is None:
            ended = over = scale.right
        else:
            ended, over = (scale.at(ordinal(d)) if d else scale.right for d in window.end)
        begin = first if first is not None else scale.left
        solid = sure if sure is not None else begin
        made += draw("<g><title>{}, {}: {}</title>", window.service, window.where, window.words)
        made += draw('<text class="name" x="242" y="{}">{}</text>', y + 11, _cut(window.service, 30))
        made += draw('<text class="where" x="242" y="{}">{}</text>', y + 21, _cut(window.where, 40))
        if solid > begin:
            made += draw(
                '<rect fill="url(#left-w)" x="{}" y="{}" width="{}" height="12"/>',
                begin,
                y + 2,
                round(solid - begin, 1),
            )
        made += draw(
            '<rect class="bar whole" x="{}" y="{}" width="{}" height="12"/>',
            solid,
            y + 2,
            max(3.0, round(ended - solid, 1)),
        )
        if over > ended:
            made += draw(
                '<rect fill="url(#right-w)" x="{}" y="{}" width="{}" height="12"/>',
                ended,
                y + 2,
                round(over - ended, 1),
            )
        made += draw("</g>")
        y += 26
    for gap in gaps:
        low, high = scale.at(ordinal(gap.first)), scale.at(ordinal(gap.last))
        made += draw("<g><title>nowhere known from {} to {}</title>", gap.first, gap.last)
        made += draw(
            '<rect class="gap" x="{}" y="{}" width="{}" height="12" fill="url(#hatch)"/></g>',
            low,
            y + 2,
            max(4.0, round(high - low, 1)),
        )
    if gaps:
        made += draw('<text class="name" x="242" y="{}">nowhere known</text>', y + 11)
    return made + Markup("</svg>")
