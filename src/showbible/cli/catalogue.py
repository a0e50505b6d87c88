"""Commands that keep, search and prove: ``ingest``, ``search``, ``cite``, ``verify``, ``same``, ``different``..."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from showbible.catalogue import Catalogue, Change, Cited, Match, describe
from showbible.cli.output import emit, formats, table, values
from showbible.cli.read import bytes_of
from showbible.extract import Article, read_article
from showbible.lint import Finding
from showbible.lint import lint as findings_of
from showbible.store import Unusable
from showbible.text import BadInput

Command = TypeVar("Command", bound=Callable[..., Any])

#: Files of a folder that are taken for articles.
SUFFIXES = frozenset({".txt", ".wiki", ".wikitext", ".html", ".htm"})


def database(command: Command) -> Command:
    """Give a command ``--db``: the catalogue's file or URL."""
    return click.option(
        "--db",
        envvar="SHOWBIBLE_DB",
        default="showbible.db",
        show_default=True,
        metavar="FILE|URL",
        help="the catalogue: a file, or a PostgreSQL URL (also SHOWBIBLE_DB)",
    )(command)


class _Task(NamedTuple):
    path: str
    raw: bytes


def _files(paths: tuple[str, ...]) -> Iterator[str]:
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


def _read(task: _Task) -> _Read | BadInput:
    try:
        article = read_article(task.raw, task.path)
    except BadInput as error:
        return error
    return _Read(article, findings_of(article.document, article.entries, article.problems))


def _in_batches(tasks: Iterator[_Task], size: int) -> Iterator[list[_Task]]:
    while batch := list(islice(tasks, size)):
        yield batch


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--again", is_flag=True, help="read what is unchanged too")
@click.option("-j", "--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="processes that read")
@click.option("--json", "form", flag_value="json", help="print the summary as JSON")
@database
def ingest(paths: tuple[str, ...], again: bool, jobs: int, form: str | None, db: str) -> None:
    """Put articles into the catalogue: files, folders, or "-" for standard input."""
    files = list(_files(paths))
    counts = dict.fromkeys(("read", "unchanged", "updated", "older", "failed"), 0)
    facts = 0
    failed: list[dict[str, str]] = []

    def fail(path: str, error: BadInput) -> None:
        counts["failed"] += 1
        failed.append({"path": path, "why": str(error)})

    def tasks(catalogue: Catalogue) -> Iterator[_Task]:
        for path in files:
            try:
                raw = bytes_of(path)
                if not again and catalogue.has(raw):
                    counts["unchanged"] += 1
                    bar.advance(line)
                else:
                    yield _Task(path, raw)
            except Unusable:
                raise
            except BadInput as error:
                fail(path, error)
                bar.advance(line)

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with ExitStack() as stack:
        catalogue = stack.enter_context(Catalogue(db))
        catalogue.migrate()
        screen = Console(stderr=True)
        bar = stack.enter_context(Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal))
        line = bar.add_task("reading", total=len(files))
        pool = stack.enter_context(ProcessPoolExecutor(jobs)) if jobs > 1 else None
        for batch in _in_batches(tasks(catalogue), 1 if pool is None else 8 * jobs):
            read = pool.map(_read, batch) if pool is not None else map(_read, batch)
            for task, done in zip(batch, read, strict=True):
                try:
                    if isinstance(done, BadInput):
                        raise done
                    outcome = catalogue.add(done.article, again=again, findings=done.findings)
                    counts[outcome.state] += 1
                    facts += outcome.facts
                except Unusable:
                    raise
                except BadInput as error:
                    fail(task.path, error)
                bar.advance(line)
    if form:
        values(form, [{**counts, "facts": facts, "failures": failed}])
    else:
        said = ", ".join(f"{count} {state}" for state, count in counts.items() if count or state in ("read", "failed"))
        click.echo(f"{said}; {facts} facts")
    for failure in failed:
        click.echo(f"showbible: {failure['why']}", err=True)
    if failed:
        sys.exit(2)


@click.command()
@database
def migrate(db: str) -> None:
    """Bring a catalogue of an older Showbible up to now (or make an empty one)."""
    with Catalogue(db) as catalogue:
        done = catalogue.migrate()
    click.echo("; ".join(done) if done else "nothing to do")


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("-n", "--limit", default=20, show_default=True, type=click.IntRange(1, 1000), help="how many at most")
@formats
@database
def search(words: tuple[str, ...], limit: int, form: str | None, db: str) -> None:
    """Names and sentences that hold all the words (word* is the beginning of one)."""

    def shown(row: Match) -> tuple[object, ...]:
        place = f"{row.span_start}:{row.span_end}" if row.span_start is not None else ""
        return (row.what, row.key, row.text, row.section, place)

    with Catalogue(db) as catalogue:
        emit(
            catalogue.search(" ".join(words), limit),
            form,
            ("what", "in", "text", "section", "at"),
            shown,
            "nothing found",
        )


@click.command()
@click.argument("query")
@click.option("-n", "--limit", default=1000, show_default=True, type=click.IntRange(1), help="how many rows at most")
@click.option("--seconds", default=10.0, show_default=True, help="how long it may take")
@formats
@database
def sql(query: str, limit: int, seconds: float, form: str | None, db: str) -> None:
    """Ask in SQL; nothing can be changed."""
    with Catalogue(db) as catalogue:
        found = catalogue.sql(query, limit, seconds)
    if form:
        values(form, [dict(zip(found.columns, row, strict=True)) for row in found.rows])
    else:
        table(found.columns, found.rows, "no rows")


@click.command()
@click.argument("fact")
@formats
@database
def cite(fact: str, form: str | None, db: str) -> None:
    """Where a fact is stated: the sentence, its words marked."""
    with Catalogue(db) as catalogue:
        places = list(catalogue.cite(fact))

    def shown(row: Cited) -> tuple[object, ...]:
        marked = f"{row.before}»{row.words}«{row.after}"
        return (f"{row.title} {row.span_start}:{row.span_end}", marked, row.rule, row.sha256[:12])

    emit(places, form, ("where", "words", "rule", "source"), shown)


@click.command()
@click.option("--json", "form", flag_value="json", help="print JSON")
@database
def verify(form: str | None, db: str) -> None:
    """Prove every pin of the catalogue again; exit code 1 where one does not hold."""
    with Catalogue(db) as catalogue:
        verdict = catalogue.verify()
    if form:
        lines = {
            "sources": verdict.sources,
            "facts": verdict.facts,
            "pins": verdict.pins,
            "faults": list(verdict.faults),
        }
        values(form, [lines])
    else:
        holds = "all hold" if verdict.whole else f"{len(verdict.faults)} faults"
        click.echo(f"{verdict.sources} sources, {verdict.facts} facts, {verdict.pins} pins: {holds}")
        for fault in verdict.faults:
            click.echo(fault)
    if not verdict.whole:
        sys.exit(1)


@click.command()
@click.argument("article", metavar="ARTICLE")
@click.option("--from", "older", type=int, help="number of the older revision (default: the last but one)")
@click.option("--to", "newer", type=int, help="number of the newer revision (default: the last)")
@formats
@database
def diff(article: str, older: int | None, newer: int | None, form: str | None, db: str) -> None:
    """Which facts came, went and changed with a revision."""

    def shown(row: Change) -> tuple[object, ...]:
        said = [describe(f) for f in (row.before, row.after) if f is not None]
        return (row.what, row.kind, " → ".join(said))

    with Catalogue(db) as catalogue:
        emit(catalogue.diff(article, older, newer), form, ("", "kind", "what"), shown, "nothing changed")


_WHY = click.option("--why", default="", help="the reason, kept with the decision")


@click.command()
@click.argument("left", metavar="A")
@click.argument("right", metavar="B")
@_WHY
@database
def same(left: str, right: str, why: str, db: str) -> None:
    """Decide that two people, characters, organisations, places or works are one (by A's name)."""
    with Catalogue(db) as catalogue:
        click.echo(catalogue.same(left, right, why))


@click.command()
@click.argument("left", metavar="A")
@click.argument("right", metavar="B")
@_WHY
@database
def different(left: str, right: str, why: str, db: str) -> None:
    """Decide that two are two; KEY@WORK KEY@OTHER-WORK splits one."""
    with Catalogue(db) as catalogue:
        click.echo(catalogue.different(left, right, why))


@click.command("decisions")
@formats
@database
def decisions_command(form: str | None, db: str) -> None:
    """Every decision on who is one and who is two."""
    with Catalogue(db) as catalogue:
        found = catalogue.decided()
    if form:
        values(form, [dict(zip(found.columns, row, strict=True)) for row in found.rows])
    else:
        table(found.columns, found.rows, "no decisions")


COMMANDS: tuple[click.Command, ...] = (
    ingest,
    migrate,
    search,
    sql,
    cite,
    verify,
    diff,
    same,
    different,
    decisions_command,
)
