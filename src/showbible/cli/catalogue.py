"""Commands that search, prove and decide: ``search``, ``cite``, ``verify``, ``same``, ``different``..."""

from __future__ import annotations

import json
import sys

import click

from showbible.catalogue import Catalogue, Change, Cited, Match, describe
from showbible.catalogue.rows import STATES
from showbible.cli.output import Command, emit, formats, table, values
from showbible.store.metadata import metadata


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


@click.command()
@database
def migrate(db: str) -> None:
    """Bring a catalogue of an older Showbible up to now (or make an empty one)."""
    with Catalogue(db) as catalogue:
        done = catalogue.migrate()
    click.echo("; ".join(done) if done else "nothing to do")


@click.command("metadata")
@click.option("--name", default="showbible", show_default=True, help="the file's name without its ending")
def metadata_command(name: str) -> None:
    """Print metadata.json for Datasette: what tables and columns mean, whose text it is, ready questions."""
    click.echo(json.dumps(metadata(name), indent=2, ensure_ascii=False))


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
        state = f"[{STATES[row.verdict]}] " if row.verdict else ""
        return (f"{row.title} {row.span_start}:{row.span_end}", state + marked, row.rule, row.sha256[:12])

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
    migrate,
    metadata_command,
    search,
    sql,
    cite,
    verify,
    diff,
    same,
    different,
    decisions_command,
)
