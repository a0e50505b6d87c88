"""The infobox of a page as fields, under the names of the template's parameters."""

from __future__ import annotations

from showbible.readers.entries import entries
from showbible.readers.html.tree import Node
from showbible.readers.html.words import WORDS, content
from showbible.text import Field, Infobox, Passage
from showbible.text.patterns import compiled


def is_infobox(node: Node) -> bool:
    """Whether a table is the article's box."""
    return node.name == "table" and "infobox" in node.classes


def key(label: str) -> str:
    """The parameter that a label shows.

    >>> key("No. of episodes"), key("Original language(s)"), key("DVD release date")
    ('num_episodes', 'language', 'dvd_release_date')
    """
    words = compiled(r"\(s\)|[.:*]").sub("", label.casefold())
    words = " ".join(words.split())
    return WORDS.labels.get(words) or compiled(r"\W+").sub("_", words).strip("_")


def infobox(text: str, table: Node) -> tuple[Infobox, Passage | None]:
    """The box and what it is headed with; rows of pictures, chronology and sub-headings state nothing."""
    fields: list[Field] = []
    title: Passage | None = None
    for child in table.elements():
        if child.name == "caption":
            title = content(text, child)
            if title.value:
                fields.append(Field("name", title, child.span, (title,)))
    for row in (node for node in table.walk() if node.name == "tr"):  # boxes within the box, too
        cells = [c for c in row.elements() if c.name in {"th", "td"}]
        if len(cells) == 1 and (cells[0].name == "th" or "infobox-above" in cells[0].classes) and title is None:
            title = content(text, cells[0])
            if title.value:
                fields.append(Field("name", title, row.span, (title,)))
        if len(cells) != 2 or cells[0].name != "th":
            continue
        label, value = content(text, cells[0]).value, content(text, cells[1])
        if label:
            name = key(label)
            fields.append(Field(name, value, row.span, tuple(entries(value))))
    return Infobox(tuple(fields), table.span), title if title is not None and title.value else None
