"""The command ``read``: what a reader made of a file, for whoever doubts it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from showbible import readers, scale
from showbible.cli.read import bytes_of
from showbible.text import Block, Document, Infobox, Item, Passage, Span, Table

#: Characters of a block's text that a line shows.
_SHOWN = 100


@click.command()
@click.argument("path")
@click.option("--form", help=f"read it as {', '.join(r.form for r in readers.READERS)} (default: its content tells)")
@click.option("--title", "titles", metavar="TITLE", multiple=True, help="one page of a dump (may be given again)")
@click.option("--full", is_flag=True, help="whole texts, not their first hundred characters")
def read(path: str, form: str | None, titles: tuple[str, ...], full: bool) -> None:
    """Print the tree of an article: sections, paragraphs, items, boxes, tables, each with its place in the source."""
    for document in _documents(path, form, titles):
        for line in lines(document, None if full else _SHOWN):
            click.echo(line)


def _documents(path: str, form: str | None, titles: tuple[str, ...]) -> Iterator[Document]:
    if form is not None or not scale.is_dump(path):
        yield readers.read(bytes_of(path), path, form)
    elif titles:
        yield from (article.document for article in scale.articles_by_title(path, titles))
    else:
        yield from (article.document for article in scale.articles(path, workers=1))


def lines(document: Document, shown: int | None = _SHOWN) -> Iterator[str]:
    """The tree in lines: a span, the block's word, its text, indented by depth."""
    source = document.source
    yield f"{source.uri} · {source.form} · {len(source.text)} code points · sha256 {source.sha256}"
    for name, value in (("page", source.page_id), ("revision", source.revision), ("timestamp", source.timestamp)):
        if value is not None:
            yield f"{name} {value}"
    yield _line(document.title_span, 0, "title", document.title, shown)
    for section in document.sections:
        path = " > ".join(section.path) or "(lead)"
        yield _line(section.span, 0, f"section {section.level}", path, shown)
        for block in section.blocks:
            yield from _block(block, shown)
    for problem in document.problems:
        yield _line(problem.span, 0, f"problem {problem.rule}", problem.message, shown)


def _block(block: Block, shown: int | None) -> Iterator[str]:
    if isinstance(block, Infobox):
        yield _line(block.span, 1, "infobox", block.name, shown)
        for field in block.fields:
            values = [v.value for v in field.values]
            text = " | ".join(values) if len(values) > 1 else field.text.value
            yield _line(field.span, 2, f"field {field.key}", text, shown)
    elif isinstance(block, Table):
        said = " · ".join(filter(None, (block.role, block.caption, f"{len(block.rows)} rows")))
        yield _line(block.span, 1, "table" if block.aligned else "table (cells may be missing)", said, shown)
        if block.columns:
            yield _line(Span(block.span.start, block.span.start), 2, "columns", " | ".join(block.columns), shown)
        for row in block.rows:
            cells = " | ".join(f"^{c.text.value}" if c.copied else c.text.value for c in row.cells)
            yield _line(row.span, 2, "row", cells, shown)
    else:
        word = "paragraph"
        if isinstance(block, Item):
            word = f"{'term' if block.term else 'item'} {block.depth}"
        yield _line(block.span, 1, word, _marked(block.text), shown)


def _marked(text: Passage) -> str:
    """The text with its links in brackets, as the reader sees them."""
    value = text.value
    for link in reversed(text.links):
        value = f"{value[: link.start]}[{value[link.start : link.end]}]{value[link.end :]}"
    return value


def _line(span: Span, depth: int, word: str, text: str, shown: int | None) -> str:
    text = text.replace("\n", " / ")
    if shown is not None and len(text) > shown:
        text = text[: shown - 1] + "…"
    return f"{span.start:>8}-{span.end:<8} {'  ' * depth}{word}: {text}"
