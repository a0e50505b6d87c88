"""Charts as SVG, drawn here and readable without: each page has the same as a table or a list beside it.

No style attributes (the policy forbids them): colours are classes of the style sheet.
"""

from __future__ import annotations

from showbible.web.charts.bars import timeline_chart, windows_chart
from showbible.web.charts.figures import axis_chart, dial
from showbible.web.charts.graph import graph_chart

__all__ = ["axis_chart", "dial", "graph_chart", "timeline_chart", "windows_chart"]
