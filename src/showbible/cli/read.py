"""Commands that read articles: ``extract``."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

from showbible import scale
from showbible.extract import Article, read_article
from showbible.text import BadInput


def bytes_of(path: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``.

    Raises:
        BadInput: no such file, a directory, or not readable.
    """
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except IsADirectoryError:
        raise BadInput(f"{path}: this is a directory; name the files in it") from None
    except OSError as error:
        raise BadInput(f"{path}: {(error.strerror or str(error)).lower()}") from None


def articles(
    paths: Iterable[str],
    form: str | None = None,
    select: str | None = None,
    workers: int | None = None,
    titles: Collection[str] = (),
    index: str | None = None,
) -> Iterator[Article]:
    """The articles of the files, one after another; of a dump those that ``select`` chooses, or of those ``titles``.

    A page of a dump that can't be read is named on standard error.

    Raises:
        BadInput: a file that can't be read, ``select`` for what is no dump.
    """
    for path in paths:
        if path == "-" and form is None:
            with _kept_input() as file:
                if select is None and not titles and not scale.is_dump(file.name):
                    yield read_article(Path(file.name).read_bytes(), path)
                    continue
                try:
                    yield from articles([file.name], None, select, workers, titles, index)
                except BadInput as error:
                    raise BadInput(str(error).replace(file.name, "-")) from None
        elif form is None and scale.is_dump(path) and titles:
            yield from scale.articles_by_title(path, titles, index)
        elif form is None and scale.is_dump(path):
            yield from scale.articles(path, select, workers, lambda line: click.echo(f"showbible: {line}", err=True))
        elif select is not None or titles:
            raise BadInput(f"{path}: --select and --title choose pages of a MediaWiki dump, which this isn't")
        else:
            yield read_article(bytes_of(path), path, form)


@contextmanager
def _kept_input() -> Iterator[IO[bytes]]:
    """Standard input as a file, which a dump has to be."""
    with tempfile.NamedTemporaryFile(prefix="showbible-") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
        file.flush()
        yield file


def line_of(article: Article, index: int) -> str:
    """Entry ``index`` of an article as a line of the fact format."""
    entry = article.entries[index]
    line = entry.fact.to_dict()
    if article.source.page_id is not None:
        line["source"], line["revision"] = article.source.uri, article.source.revision
    line["evidence"] = [
        {"start": c.span.start, "end": c.span.end, "text": article.source[c.span]} for c in entry.citations
    ]
    return json.dumps(line, ensure_ascii=False)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-o", "--out", type=click.Path(), help="write there instead of standard output")
@click.option("--form", help="plain, wikitext or html (default: the content tells)")
@click.option("--select", metavar="NAME", help="pages of a dump: television, template:NAME (default: all)")
@click.option("--title", "titles", metavar="TITLE", multiple=True, help="one page of a dump (may be given again)")
@click.option("--index", type=click.Path(), help="a multistream dump's index (default: the one beside it)")
@click.option("--workers", type=click.IntRange(1), help="processes that share a dump (default: one a core)")
def extract(
    paths: tuple[str, ...],
    out: str | None,
    form: str | None,
    select: str | None,
    titles: tuple[str, ...],
    index: str | None,
    workers: int | None,
) -> None:
    """Read articles or whole dumps and print their facts as JSON Lines ("-" is standard input)."""
    chosen = articles(paths, form, select, workers, titles, index)
    lines = (line_of(a, n) + "\n" for a in chosen for n in range(len(a.entries)))
    if out is None:
        for line in lines:
            sys.stdout.write(line)
        return
    part = f"{out}.part"
    with open(part, "w", encoding="utf-8") as file:
        file.writelines(lines)
    os.replace(part, out)
