"""Works and what ties them, as a graph: the asked one in the middle, the others around it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from showbible.web.charts.scale import draw

MOST = 36


class Edge(NamedTuple):
    """Two nodes by name, and what ties them."""

    left: str
    right: str
    how: str


def graph_chart(edges: Sequence[Edge], label: str) -> Markup:
    """The graph of the ties; the most tied node in the middle."""
    count: dict[str, int] = {}
    for edge in edges:
        for node in (edge.left, edge.right):
            count[node] = count.get(node, 0) + 1
    nodes = sorted(count, key=lambda n: (-count[n], n))[:MOST]
    if not nodes:
        return Markup("")
    places = {nodes[0]: (380.0, 250.0)}
    around = sorted(nodes[1:])
    for n, node in enumerate(around):
        angle = 2 * math.pi * n / len(around) - math.pi / 2
        reach = 1.0 if len(around) < 14 or n % 2 else 0.66
        places[node] = (round(380 + 250 * reach * math.cos(angle), 1), round(250 + 205 * reach * math.sin(angle), 1))
    made = draw('<svg class="chart graph" viewBox="0 0 760 500" role="img" aria-label="{}">', label)
    drawn: set[tuple[str, str]] = set()
    for edge in edges:
        pair = (min(edge.left, edge.right), max(edge.left, edge.right))
        if edge.left not in places or edge.right not in places or pair in drawn or edge.left == edge.right:
            continue
        drawn.add(pair)
        (x1, y1), (x2, y2) = places[edge.left], places[edge.right]
        made += draw(
            '<line class="tie {}" x1="{}" y1="{}" x2="{}" y2="{}"><title>{}: {} – {}</title></line>',
            edge.how.replace(" ", "-"),
            x1,
            y1,
            x2,
            y2,
            edge.how,
            edge.left,
            edge.right,
        )
    for node, (x, y) in places.items():
        short = node if len(node) <= 26 else node[:25] + "…"
        made += draw('<g><title>{}</title><circle class="node" cx="{}" cy="{}" r="6"/>', node, x, y)
        made += draw('<text class="middle" x="{}" y="{}">{}</text></g>', x, y - 11, short)
    return made + Markup("</svg>")
