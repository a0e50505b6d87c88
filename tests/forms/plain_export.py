"""The plain-text export of a rendered page, in the shape of the exports that people have: the fourth form."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.text import Document, Infobox, Item, Table


def plain_of(document: Document) -> str:
    """A document as plain text: ``= Title =``, a box of ``- Key: value`` lines, ``- item``, grids of plus and bar."""
    return "\n\n".join(_parts(document)) + "\n"


def _parts(document: Document) -> Iterator[str]:
    yield f"= {document.title} ="
    for section in document.sections:
        if section.level > 1:
            yield f"{'=' * section.level} {section.title.value} {'=' * section.level}"
        items: list[str] = []
        for block in section.blocks:
            if isinstance(block, Item):
                items.append(f"- {block.text.value}")
                continue
            if items:
                yield "\n".join(items)
                items = []
            if isinstance(block, Infobox):
                lines = [
                    f"- {f.key.replace('_', ' ').title()}: {', '.join(v.value for v in f.values)}" for f in block.fields
                ]
                yield "\n".join(["Infobox", *lines])
            elif isinstance(block, Table):
                yield _grid(block)
            else:
                yield block.text.value
        if items:
            yield "\n".join(items)


def _grid(table: Table) -> str:
    rows = [list(table.columns), *([c.text.value.replace("\n", ", ") for c in row.cells] for row in table.rows)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(table.columns))]
    border = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    lines = [border]
    for n, row in enumerate(rows):
        lines.append("| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |")
        lines.append(border.replace("-", "=") if n == 0 else border)
    return "\n".join(lines)
