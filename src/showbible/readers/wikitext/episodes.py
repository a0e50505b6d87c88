"""``{{Episode table}}`` and ``{{Episode list}}`` -> a table of episodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from showbible.readers.wikitext.arguments import Argument, arguments, by_name, name
from showbible.readers.wikitext.catalogue import COLUMNS, parameter, shape_of
from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import Inline, part_of, passage
from showbible.readers.wikitext.scanner import Node
from showbible.text import Cell, Passage, Row, Span, Table
from showbible.text.patterns import later

_PART = later(r"(.+)_(\d{1,2})$")
#: Parameters whose words belong to the title's cell.
_TITLES = ("title", "rtitle", "alttitle", "ralttitle", "translittitle", "nativetitle", "romajititle", "kanjititle")
#: Heads under which an episode's number stands by itself.
_NUMBER_HEADS = frozenset({"", "#", "no.", "no", "nº", "№", "number", "ep.", "ep", "episode", "ep. #", "ep #", "n°"})
#: Templates around a row, unclosed rows before it among them.
_NESTED = 12
#: Rows that one template may make.
_PARTS = 30


def is_a(text: str, node: Node, what: str) -> bool:
    """Whether a node is a template of the block ``what`` (see ``templates.toml``)."""
    if node.kind != "template":
        return False
    shape = shape_of(name(text, node))
    return shape is not None and shape.kind == "blocks" and shape.what == what


def within(text: str, nodes: Sequence[Node], depth: int = 0) -> Iterator[Node]:
    """The episode templates among nodes and in the arguments of templates among them.

    A row that is not closed where it should be holds the rows after it: they are rows all the same.
    """
    for node in nodes:
        if node.kind == "template":
            if is_a(text, node, "episode"):
                yield node
            if depth < _NESTED:
                yield from within(text, node.children, depth + 1)


class Episode:
    """One ``{{Episode list}}``: its parameters by their names in lower case."""

    def __init__(self, text: str, node: Node, doubts: Doubts) -> None:
        self.text, self.node, self.doubts = text, node, doubts
        self.found: dict[str, Argument] = {}
        for key, argument in by_name(arguments(text, node)).items():
            self.found[parameter(key)] = argument
        numbers = {int(m[2]) for key in self.found if (m := _PART.match(key)) and 0 < int(m[2]) <= _PARTS}
        said = self.value("numparts")
        count = int(said) if said.isdecimal() and len(said) < 3 else 1
        self.parts = min(max(count if numbers else 1, max(numbers, default=1)), _PARTS)

    def value(self, key: str) -> str:
        argument = self.found.get(key)
        return self.text[argument.start : argument.end] if argument is not None else ""

    def has(self, key: str) -> bool:
        """Whether the row has a cell for a parameter, empty or not."""
        if key == "title":
            return any(k in self.found or f"{k}_1" in self.found for k in _TITLES)
        return key in self.found or f"{key}_1" in self.found

    def cell(self, key: str, part: int, shared: bool) -> Cell:
        """The cell of a parameter in one part's row; repeated in the rows after the first where all parts share it."""
        own = f"{key}_{part}"
        names = _TITLES if key == "title" else (key,)
        split = any(f"{n}_{part}" in self.found for n in names)
        keys = [f"{n}_{part}" if split else n for n in names]
        present = [self.found[k] for k in keys if k in self.found]
        if not present:
            place = Span(self.node.start, self.node.start)
            return Cell(Passage("", ()), place, copied=False)
        text = self.title(keys) if key == "title" else self.plain(self.found.get(own) or present[0])
        start = min(a.opened for a in present)
        whole = [a for a in present if not a.is_empty] or present[:1]
        span = Span(whole[0].opened, max(whole[0].end, whole[0].opened + 1)) if whole else Span(start, start)
        return Cell(text, span, copied=shared and not split, rowspan=self.parts if not split else 1)

    def plain(self, argument: Argument) -> Passage:
        return passage(self.text, part_of(argument), self.doubts, lines=True)

    def title(self, keys: Sequence[str]) -> Passage:
        """The title's cell as the wiki shows it: the title in quotation marks, then ``RTitle``, other titles below."""
        writing = Inline(self.text, self.doubts)
        for key in keys:
            argument = self.found.get(key)
            if argument is None or argument.is_empty:
                continue
            base = key.partition("_")[0]
            if base not in {"title", "rtitle"}:
                writing.space("\n", Span(argument.opened, argument.opened + 1))
            quoted = base in {"title", "alttitle", "translittitle"}
            before = writing.at
            if quoted:
                writing.made('"', argument.start, argument.start)
            writing.lines(part_of(argument))
            if quoted and writing.at > before:
                writing.made('"', argument.end, argument.end)
        return writing.passage()


def _label(key: str, episodes: Sequence[Episode]) -> str:
    """What a column is headed where no head is given."""
    column = next(c for c in COLUMNS if c.parameter == key)
    if column.name == "overall" and not any(e.has("episodenumber2") for e in episodes):
        return "No."
    return column.label


def rows_of(episodes: Sequence[Episode], keys: Sequence[str]) -> list[Row]:
    """The rows that the templates make, one for each part of an episode shown in several."""
    rows: list[Row] = []
    for episode in episodes:
        span = Span(episode.node.start, episode.node.end)
        for part in range(1, episode.parts + 1):
            rows.append(Row(tuple(episode.cell(key, part, part > 1) for key in keys), span))
    return rows


def keys_of(episodes: Sequence[Episode]) -> list[str]:
    """The parameters that any of the episodes has a cell for, in the order of the columns."""
    return [c.parameter for c in COLUMNS if any(e.has(c.parameter) for e in episodes)]


def loose(text: str, nodes: Sequence[Node], doubts: Doubts) -> Table:
    """Rows that stand by themselves, without a head."""
    episodes = [Episode(text, node, doubts) for node in nodes]
    keys = keys_of(episodes)
    columns = tuple(_label(key, episodes) for key in keys)
    span = Span(nodes[0].start, nodes[-1].end)
    return Table(columns, tuple(rows_of(episodes, keys)), span, role="episodes")


def under(columns: Sequence[str], episodes: Sequence[Episode]) -> tuple[tuple[str, ...], list[Row]]:
    """Rows under the head of a wikitable: cells stand in the order of the parameters that are given."""
    keys = keys_of(episodes)
    if len(keys) != len(columns):
        return tuple(_label(key, episodes) for key in keys), rows_of(episodes, keys)
    named = [
        _label(key, episodes) if key.startswith("episodenumber") and head.casefold() in _NUMBER_HEADS else head
        for key, head in zip(keys, columns, strict=True)
    ]
    return tuple(named), rows_of(episodes, keys)


def table(text: str, node: Node, doubts: Doubts) -> Table | None:
    """The table that an ``{{Episode table}}`` makes; ``None`` where it holds no episode."""
    named = by_name(arguments(text, node))
    lower = {key.casefold(): argument for key, argument in named.items()}
    episodes = [Episode(text, n, doubts) for n in within(text, node.children)]
    if not episodes:
        doubts.add("table-empty", node.start, min(node.end, node.start + 200), "a table of episodes without episodes")
        return None
    keys: list[str] = []
    columns: list[str] = []
    for column in COLUMNS:
        declared = column.name in lower or column.parameter in lower
        if declared or any(e.has(column.parameter) for e in episodes):
            keys.append(column.parameter)
            columns.append(_head(text, column.name, column.label, column.parameter, lower, episodes, doubts))
    caption = passage(text, part_of(lower["caption"]), doubts).value if "caption" in lower else ""
    return Table(tuple(columns), tuple(rows_of(episodes, keys)), Span(node.start, node.end), caption, True, "episodes")


def _head(
    text: str,
    column: str,
    label: str,
    key: str,
    named: Mapping[str, Argument],
    episodes: Sequence[Episode],
    doubts: Doubts,
) -> str:
    for own in (f"{column}t", f"{key}t"):
        if own in named and not named[own].is_empty:
            return passage(text, part_of(named[own]), doubts, lines=True).value.replace("\n", " ")
    if column == "overall":
        second = {"season", "series", "episodenumber2", "episodenumber2series", "forceoverall"} & named.keys()
        return label if second or any(e.has("episodenumber2") for e in episodes) else "No."
    if column == "airdate" and "released" in named and not named["released"].is_empty:
        return "Original release date"
    if column == "viewers":
        country = named.get("country")
        unit = named.get("viewers_type")
        said = text[unit.start : unit.end] if unit is not None else "millions"
        whose = f"{passage(text, part_of(country), doubts).value} v" if country and not country.is_empty else "V"
        return f"{whose}iewers ({said})" if said else f"{whose}iewers"
    return label
