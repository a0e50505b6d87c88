"""Commands that read articles: ``extract`` and ``sheet``."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

from showbible import scale
from showbible.cli.files import write_whole
from showbible.export import FORMATS, write
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
        if form is None and (path == "-" or Path(path).is_fifo()):
            with _kept_input(path) as file:
                if select is None and not titles and not scale.is_dump(file.name):
                    yield read_article(Path(file.name).read_bytes(), path)
                    continue
                try:
                    yield from articles([file.name], None, select, workers, titles, index)
                except BadInput as error:
                    raise BadInput(str(error).replace(file.name, path)) from None
        elif form is None and scale.is_dump(path) and titles:
            yield from scale.articles_by_title(path, titles, index)
        elif form is None and scale.is_dump(path):
            yield from scale.articles(path, select, workers, lambda line: click.echo(f"showbible: {line}", err=True))
        elif select is not None or titles:
            raise BadInput(f"{path}: --select and --title choose pages of a MediaWiki dump, which this isn't")
        else:
            yield read_article(bytes_of(path), path, form)


@contextmanager
def _kept_input(path: str) -> Iterator[IO[bytes]]:
    """Standard input or a pipe as a file, which a dump has to be."""
    with tempfile.NamedTemporaryFile(prefix="showbible-") as file:
        if path == "-":
            shutil.copyfileobj(sys.stdin.buffer, file)
        else:
            with open(path, "rb") as pipe:
                shutil.copyfileobj(pipe, file)
        file.flush()
        yield file


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "shape",
    type=click.Choice(tuple(FORMATS)),
    default="jsonl",
    show_default=True,
    help="how facts are written",
)
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="write there instead of standard output")
@click.option("--form", help="plain, wikitext or html (default: the content tells)")
@click.option("--select", metavar="NAME", help="pages of a dump: television, template:NAME (default: all)")
@click.option("--title", "titles", metavar="TITLE", multiple=True, help="one page of a dump (may be given again)")
@click.option("--index", type=click.Path(), help="a multistream dump's index (default: the one beside it)")
@click.option("--workers", type=click.IntRange(1), help="processes that share a dump (default: one a core)")
def extract(
    paths: tuple[str, ...],
    shape: str,
    out: str | None,
    form: str | None,
    select: str | None,
    titles: tuple[str, ...],
    index: str | None,
    workers: int | None,
) -> None:
    """Read articles or whole dumps and print their facts ("-" is standard input)."""
    for path in paths:
        if path != "-" and not Path(path).exists():
            raise BadInput(f"{path}: no such file or directory")
    chosen = articles(watched(paths, "reading"), form, select, workers, titles, index)
    pieces = write(chosen, shape)
    if out is None:
        for piece in pieces:
            sys.stdout.write(piece)
        return
    write_whole(out, (piece.encode() for piece in pieces))


def watched(paths: tuple[str, ...], doing: str) -> Iterable[str]:
    """The paths, with a progress bar on standard error where that is a terminal and there are several."""
    if len(paths) < 2 or not sys.stderr.isatty():
        return paths
    from rich.console import Console
    from rich.progress import track

    return track(paths, f"{doing} {len(paths)} files", console=Console(stderr=True), transient=True)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--form", help="plain, wikitext or html (default: the content tells)")
def sheet(paths: tuple[str, ...], form: str | None) -> None:
    """Print the sheet of each article: everything it says, each line with its place in the source."""
    from rich.console import Console

    from showbible.export.sheet import sheet as drawn

    console = Console()
    for article in articles(paths, form):
        console.print(drawn(article))
