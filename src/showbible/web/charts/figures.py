"""Figures: an aggregator's score as a dial, critics' grades on one axis."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup

from showbible.web.charts.scale import draw


def dial(share: float, words: str, label: str) -> Markup:
    """A score as part of three quarters of a circle; ``share`` from 0 to 1."""
    share = min(1.0, max(0.0, share))
    whole = 2 * math.pi * 40
    arc = whole * 0.75
    return draw(
        '<svg class="dial" viewBox="0 0 100 100" role="img" aria-label="{}">'
        '<circle class="track" cx="50" cy="50" r="40" stroke-dasharray="{} {}" transform="rotate(135 50 50)"/>'
        '<circle class="value" cx="50" cy="50" r="40" stroke-dasharray="{} {}" transform="rotate(135 50 50)"/>'
        '<text x="50" y="57">{}</text></svg>',
        label,
        round(arc, 1),
        round(whole, 1),
        round(arc * share, 1),
        round(whole, 1),
        words,
    )


def axis_chart(grades: Sequence[tuple[str, str, float]], label: str) -> Markup:
    """Grades (who, the grade as given, points from 0 to 100) from worst to best."""
    if not grades:
        return Markup("")
    kept = sorted(grades, key=lambda g: g[2])[:60]
    height = 34 + 18 * len(kept)
    made = draw('<svg class="chart" viewBox="0 0 760 {}" role="img" aria-label="{}">', height, label)
    for mark in range(0, 101, 25):
        x = 250 + 4.9 * mark
        made += draw('<line class="grid" x1="{0}" x2="{0}" y1="14" y2="{1}"/>', x, height - 6)
        made += draw('<text class="tick" x="{}" y="10">{}</text>', x + 2, mark)
    for n, (who, grade, points) in enumerate(kept):
        y = 28 + 18 * n
        x = round(250 + 4.9 * points, 1)
        made += draw('<text class="name" x="242" y="{}">{}</text>', y + 4, who if len(who) < 38 else who[:36] + "…")
        made += draw(
            '<line class="stem" x1="250" x2="{0}" y1="{1}" y2="{1}"/><circle class="day" cx="{0}" cy="{1}" r="5"/>',
            x,
            y,
        )
        anchor = "end" if points > 90 else "start"
        made += draw(
            '<text text-anchor="{}" x="{}" y="{}">{}</text>', anchor, x - 9 if points > 90 else x + 9, y + 4, grade
        )
    return made + Markup("</svg>")
