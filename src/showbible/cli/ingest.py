"""The command ``ingest``: articles into the catalogue, one transaction each."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from showbible.catalogue import Catalogue
from showbible.cli.catalogue import database
from showbible.cli.output import values
from showbible.cli.read import bytes_of
from showbible.extract import Article, read_article
from showbible.lint import Finding, lint
from showbible.scale import articles as dumped
from showbible.scale import is_dump
from showbible.store import Unusable
from showbible.text import BadInput

#: Files of a folder that are taken for articles, dumps included.
SUFFIXES = frozenset({".txt", ".wiki", ".wikitext", ".html", ".htm", ".xml", ".bz2", ".zst"})


class _Task(NamedTuple):
    path: str
    raw: bytes


@dataclass(slots=True)
class _Summary:
    """What became of the articles, as it goes."""

    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("read", "unchanged", "updated", "older", "failed"), 0)
    )
    facts: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)

    def fail(self, path: str, why: str) -> None:
        self.counts["failed"] += 1
        self.failures.append((path, why))


def _files(paths: Iterable[str]) -> Iterator[str]:
    """The files named, and those below the folders named, in order of name."""
    for path in paths:
        if path != "-" and Path(path).is_dir():
            found = sorted(str(p) for p in Path(path).rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
            if not found:
                raise BadInput(f"{path}: no article in this folder (files that end in {', '.join(sorted(SUFFIXES))})")
            yield from found
        else:
            yield path


class _Read(NamedTuple):
    article: Article
    findings: list[Finding]


def _linted(article: Article) -> _Read:
    return _Read(article, lint(article.document, article.entries, article.problems))


def _read(task: _Task) -> _Read | BadInput:
    try:
        return _linted(read_article(task.raw, task.path))
    except BadInput as error:
        return error


def _from_files(
    files: Iterable[str], catalogue: Catalogue, again: bool, jobs: int, summary: _Summary
) -> Iterator[tuple[str, _Read | BadInput | None]]:
    """Each file with its article, with why there is none, or with nothing where it is unchanged."""

    def tasks() -> Iterator[_Task]:
        for path in files:
            try:
                yield _Task(path, bytes_of(path))
            except BadInput as error:
                summary.fail(path, str(error))

    def known(task: _Task) -> bool:
        return not again and catalogue.has(task.raw)

    if jobs == 1:
        for task in tasks():
            yield task.path, None if known(task) else _read(task)
        return
    with ProcessPoolExecutor(jobs) as pool:
        waiting = tasks()
        while batch := list(islice(waiting, 8 * jobs)):
            unread = [task for task in batch if not known(task)]
            read = dict(zip((t.path for t in unread), pool.map(_read, unread), strict=True))
            for task in batch:
                yield task.path, read.get(task.path)


def _keep(catalogue: Catalogue, path: str, read: _Read | BadInput | None, again: bool, summary: _Summary) -> None:
    """Put one article in and count what became of it; what ends everything comes out."""
    try:
        if read is None:
            summary.counts["unchanged"] += 1
            return
        if isinstance(read, BadInput):
            raise read
        outcome = catalogue.add(read.article, again=again, findings=read.findings)
        summary.counts[outcome.state] += 1
        summary.facts += outcome.facts
    except Unusable:
        raise
    except BadInput as error:
        summary.fail(path, str(error))


def _from_dump(
    path: str, select: str | None, jobs: int, summary: _Summary
) -> Iterator[tuple[str, _Read | BadInput | None]]:
    for article in dumped(path, select, jobs, lambda why: summary.fail(path, why)):
        yield article.source.uri, _linted(article)


def _ingest(
    catalogue: Catalogue, files: list[str], again: bool, jobs: int, select: str | None, advance: Callable[[str], None]
) -> _Summary:
    summary = _Summary()
    plain = [path for path in files if path == "-" or not is_dump(path)]
    for path, read in _from_files(plain, catalogue, again, jobs, summary):
        _keep(catalogue, path, read, again, summary)
        advance(path)
    for dump in files:
        if dump in plain:
            continue
        try:
            for uri, read in _from_dump(dump, select, jobs, summary):
                _keep(catalogue, uri, read, again, summary)
                advance(uri)
        except Unusable:
            raise
        except BadInput as error:
            summary.fail(dump, str(error))
    return summary


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--again", is_flag=True, help="read what is unchanged too")
@click.option("--select", help='of a dump, only these articles: "television", "template:NAME"')
@click.option("-j", "--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="processes that read")
@click.option("--json", "form", flag_value="json", help="print the summary as JSON")
@database
def ingest(paths: tuple[str, ...], again: bool, select: str | None, jobs: int, form: str | None, db: str) -> None:
    """Put articles into the catalogue: files, folders, dumps, or "-" for standard input."""
    files = list(_files(paths))
    gc.freeze()  # What is loaded by now stays: there is no use in looking through it for garbage again and again.
    screen = Console(stderr=True)
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with (
        Catalogue(db) as catalogue,
        Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal) as bar,
    ):
        catalogue.migrate()
        line = bar.add_task("reading", total=None if any(f != "-" and is_dump(f) for f in files) else len(files))
        summary = _ingest(catalogue, files, again, jobs, select, lambda path: bar.advance(line))
        if summary.counts["read"] + summary.counts["updated"]:
            catalogue.tidy()
    if form:
        failures = [{"path": path, "why": why} for path, why in summary.failures]
        values(form, [{**summary.counts, "facts": summary.facts, "failures": failures}])
    else:
        always = ("read", "failed")
        said = ", ".join(f"{count} {state}" for state, count in summary.counts.items() if count or state in always)
        click.echo(f"{said}; {summary.facts} facts")
    for _, why in summary.failures:
        click.echo(f"showbible: {why}", err=True)
    if summary.failures:
        sys.exit(2)
