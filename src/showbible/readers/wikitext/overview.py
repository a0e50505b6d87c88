"""``{{Series overview}}`` and templates with numbered parameters -> tables with a row for each number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from showbible.readers.wikitext.arguments import Argument, arguments, by_name
from showbible.readers.wikitext.catalogue import Numbered
from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import Inline, part_of, passage
from showbible.readers.wikitext.scanner import Node
from showbible.text import Cell, Passage, Row, Span, Table
from showbible.text.patterns import later

_KEY = later(r"([a-zA-Z_]+?)(\d{1,4})(S\d*)?([A-Z]?)$")


def _seasons(found: Mapping[str, Argument]) -> dict[str, dict[str, Argument]]:
    """The arguments of each season (``1``, ``2``, ``2S`` for a special), in order of their numbers."""
    seasons: dict[str, dict[str, Argument]] = {}
    for key, argument in found.items():
        m = _KEY.match(key)
        if m is not None and not argument.is_empty:
            seasons.setdefault(m[2] + (m[3] or ""), {})[m[1] + m[4]] = argument
    return {k: seasons[k] for k in sorted(seasons, key=lambda k: (int(k.partition("S")[0]), k.partition("S")[1:]))}


class _Cells:
    def __init__(self, text: str, doubts: Doubts) -> None:
        self.text, self.doubts = text, doubts

    def of(self, argument: Argument | None, edge: int, copied: bool = False) -> Cell:
        if argument is None:
            return Cell(Passage("", ()), Span(edge, edge), copied=copied)
        text = passage(self.text, part_of(argument), self.doubts, lines=True)
        return Cell(text, Span(argument.opened, argument.end), copied=copied)

    def season(self, number: str, entry: Mapping[str, Argument], copied: bool) -> Cell:
        """The season's name: what it is linked as, else its number."""
        label = entry.get("linkT") or entry.get("season")
        if label is not None:
            return self.of(label, label.start, copied)
        link = entry.get("link")
        anchor = link if link is not None else min(entry.values(), key=lambda a: a.opened)
        writing = Inline(self.text, self.doubts)
        writing.made(number, anchor.opened, anchor.end)
        return Cell(writing.passage(), Span(anchor.opened, anchor.end), header=True, copied=copied)


def overview(text: str, node: Node, doubts: Doubts) -> Table | None:
    """The table of a ``{{Series overview}}``; ``None`` where it names no season."""
    named = by_name(arguments(text, node))
    seasons = _seasons(named)
    if not seasons:
        return None
    cells = _Cells(text, doubts)

    def says(key: str) -> str:
        argument = named.get(key)
        return passage(text, part_of(argument), doubts).value if argument is not None else ""

    auxiliary = [f"aux{c}" for c in "ABCDEFGHIJ" if says(f"aux{c}")]
    details = [f"info{c}" for c in "ABCDEFGHIJ" if says(f"info{c}")]
    if not details and says("infoheader"):
        details = ["infoA"]
    network = any("network" in e or "networkA" in e for e in seasons.values())
    released = bool(says("allreleased"))
    columns = [says("seriesT") or says("seasonT") or "Season", *(says(a) for a in auxiliary), "Episodes"]
    columns += ["Originally released"] if released else ["First aired", "Last aired"]
    columns += ["Network"] if network else []
    columns += [says(d) or says("infoheader") for d in details]
    keys = ["episodes", "start"] + ([] if released else ["end"]) + (["network"] if network else []) + details
    rows: list[Row] = []
    before: dict[str, Argument] = {}
    for number, entry in seasons.items():
        parts = sorted({k[-1] for k in entry if k[:-1] in {"start", "end"} and k[-1:].isupper()}) or [""]
        edge = min(a.opened for a in entry.values())
        for n, part in enumerate(parts):
            line = [cells.season(number, entry, n > 0)]
            for key in [*auxiliary, *keys]:
                own = entry.get(key + part)
                shared = None if own is not None else entry.get(key)
                if key == "end" and own is not None and text[own.start : own.end] == "start":
                    own = entry.get(f"start{part}")
                carried = before.get(key) if own is None and shared is None and key == "network" else None
                argument = own or shared or carried
                if argument is not None:
                    before[key] = argument
                line.append(
                    cells.of(argument, edge, argument is not None and own is None and (n > 0 or carried is not None))
                )
            rows.append(Row(tuple(line), _place(edge, line)))
    return Table(tuple(columns), tuple(rows), Span(node.start, node.end), says("caption"), True, "series overview")


def _place(edge: int, cells: Sequence[Cell]) -> Span:
    own = [c.span for c in cells if not c.copied and c.text.value]
    return Span(min((s.start for s in own), default=edge), max((s.end for s in own), default=edge))


def numbered(text: str, node: Node, kind: Numbered, doubts: Doubts) -> Table | None:
    """The table of a template whose parameters are numbered; ``None`` where none is."""
    named = by_name(arguments(text, node))
    entries = _seasons(named)
    cells = _Cells(text, doubts)
    columns = [(key, label) for key, label in kind.columns if any(key in e for e in entries.values())]
    entries = {k: e for k, e in entries.items() if any(key in e for key, _ in columns)}
    if not entries:
        return None
    rows = []
    for number, entry in entries.items():
        edge = min(a.opened for a in entry.values())
        line = [cells.season(number, entry, False), *(cells.of(entry.get(key), edge) for key, _ in columns)]
        rows.append(Row(tuple(line), _place(edge, line[1:])))
    said = named.get(kind.caption)
    caption = passage(text, part_of(said), doubts).value if said is not None else ""
    heads = (kind.first, *(label for _, label in columns))
    return Table(heads, tuple(rows), Span(node.start, node.end), caption, True, kind.role)
