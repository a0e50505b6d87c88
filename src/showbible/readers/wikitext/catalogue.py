"""What templates show, from ``templates.toml``: the one table of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple

from showbible.text.patterns import compiled, later

_PART = later(r"\{([^{}]+)\}|(\[)|(\])")
_LOGIC = frozenset({"defaultsort", "displaytitle", "#tag", "#if", "#ifeq", "#ifexpr", "#switch"})


class Slot(NamedTuple):
    """The first of these arguments that says something, else ``default``."""

    names: tuple[str, ...]
    default: str = ""


class Group(NamedTuple):
    """Parts that stand only where a slot among them says something."""

    parts: tuple[str | Slot | Group, ...]


class Column(NamedTuple):
    """A column of an episode table: its name in ``{{Episode table}}``, its parameter of ``{{Episode list}}``."""

    name: str
    parameter: str
    label: str


class Numbered(NamedTuple):
    """A template with numbered parameters: the parameters of a row and what their columns are headed."""

    role: str
    caption: str
    first: str
    columns: tuple[tuple[str, str], ...]


class Shape(NamedTuple):
    """What a template is: ``kind`` is the table of ``templates.toml`` that lists it, ``what`` the key in it.

    ``page`` is the argument that names the page to which the words that it shows are linked.
    """

    kind: str
    what: str = ""
    parts: tuple[str | Slot | Group, ...] = ()
    page: str = ""


def parts_of(notation: str) -> tuple[str | Slot | Group, ...]:
    """A notation of ``[shown]`` as its parts.

    >>> parts_of("{1}[ ({2|note})]")
    (Slot(names=('1',), default=''), Group(parts=(' (', Slot(names=('2', 'note'), default=''), ')')))
    """
    stack: list[list[str | Slot | Group]] = [[]]
    at = 0
    for m in _PART.finditer(notation):
        if m.start() > at:
            stack[-1].append(notation[at : m.start()])
        at = m.end()
        if m[1]:
            names, _, default = m[1].partition("=")
            stack[-1].append(Slot(tuple(names.split("|")), default))
        elif m[2]:
            stack.append([])
        else:
            group = Group(tuple(stack.pop()))
            stack[-1].append(group)
    if at < len(notation):
        stack[-1].append(notation[at:])
    return tuple(stack[0])


class _Catalogue(NamedTuple):
    shapes: Mapping[str, Shape]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    columns: tuple[Column, ...]
    numbered: Mapping[str, Numbered]
    parameters: Mapping[str, str]
    fields: Mapping[str, str]


def _load() -> _Catalogue:
    data = tomllib.loads(resources.files(__package__).joinpath("templates.toml").read_text("utf-8"))
    shapes: dict[str, Shape] = {}

    def enter(names: Iterable[str], shape: Shape) -> None:
        for name in names:
            shapes.setdefault(name, shape)

    for notation, names in data["shown"].items():
        enter(names, Shape("shown", notation, parts_of(notation), data["linked"].get(notation, "")))
    for word, names in data["cells"].items():
        enter(names, Shape("cells", word))
    for sign, names in data["signs"].items():
        enter(names, Shape("signs", sign))
    enter(data["silent"]["names"], Shape("silent"))
    enter(data["marks"]["names"], Shape("marks"))
    for kind in ("lists", "dates", "prose", "blocks"):
        for what, names in data[kind].items():
            enter(names, Shape(kind, what))
    numbered: dict[str, Numbered] = {}
    for entry in data["numbered"]:
        columns = tuple((key, label) for key, label in entry["columns"])
        numbered[entry["role"]] = Numbered(entry["role"], entry["caption"], entry.get("first", "No."), columns)
        enter(entry["names"], Shape("blocks", entry["role"]))
    return _Catalogue(
        MappingProxyType(shapes),
        tuple(data["silent"]["prefixes"]),
        tuple(data["silent"]["suffixes"]),
        tuple(Column(**column) for column in data["columns"]),
        MappingProxyType(numbered),
        MappingProxyType(data["parameters"]),
        MappingProxyType(data["fields"]),
    )


_CATALOGUE = _load()
COLUMNS = _CATALOGUE.columns
NUMBERED = _CATALOGUE.numbered
_SILENT = Shape("silent")
_LANGUAGE = Shape("shown", "{1}", parts_of("{1}"))
_BOX = Shape("box")


def name_of(raw: str) -> str:
    """The name under which a template is looked up.

    >>> name_of(" Template:Start_date\\n"), name_of("#invoke:Episode list")
    ('start date', '#invoke:episode list')
    """
    return " ".join(raw.replace("_", " ").split()).casefold().removeprefix("template:").strip()


def shape_of(name: str) -> Shape | None:
    """What the template of this name (see ``name_of``) shows; ``None`` for one that is not known."""
    shape = _CATALOGUE.shapes.get(name)
    if shape is not None:
        return shape
    if name.startswith("infobox"):
        return _BOX
    if name.startswith("lang-"):
        return _LANGUAGE
    head = name.partition(":")[0]
    if head in _LOGIC and head != name:
        return Shape("marks") if name.startswith("#tag:ref") else _SILENT
    if name.startswith(_CATALOGUE.prefixes) or name.endswith(_CATALOGUE.suffixes):
        return _SILENT
    return None


def parameter(raw: str) -> str:
    """The name by which a parameter of an episode template is known, in lower case.

    >>> parameter("OriginalAirDate"), parameter("EnglishTitle")
    ('originalairdate', 'title')
    """
    name = raw.casefold().replace(" ", "")
    return _CATALOGUE.parameters.get(name, name)


def field_key(raw: str) -> str:
    """The key of an infobox's field: its parameter in lower case with single underscores, by its name of today.

    >>> field_key("Num Episodes"), field_key("show_name")
    ('num_episodes', 'name')
    """
    key = compiled(r"[\s_]+").sub("_", raw.strip().casefold())
    return _CATALOGUE.fields.get(key, key)
