"""Commands that ask the catalogue: ``show``, ``cast``, ``timeline``, ``watch`` and their like."""

from __future__ import annotations

from typing import Any

import click

from showbible.catalogue import Catalogue, Compared, Credit, Moment, Stated, Tie, Window, describe
from showbible.cli.catalogue import database
from showbible.cli.output import citations_of, cited, emit, formats, line_of, table, values

_WORKS = click.argument("works", nargs=-1, metavar="[WORK]...")


def _stated(rows: Any, form: str | None) -> None:
    """Facts: what they say, of which work, by which words."""

    def shown(row: Stated) -> tuple[str, ...]:
        return (row.work, describe(row.fact), cited(row), row.uid)

    emit(rows, form, ("work", "what", "words", "fact"), shown)


@click.command()
@click.argument("work")
@formats
@database
def show(work: str, form: str | None, db: str) -> None:
    """The whole sheet of a work."""
    with Catalogue(db) as catalogue:
        sheet = catalogue.show(work)
    if form == "json":
        values(form, [line_of(sheet.work) | {"problems": sheet.problems, "facts": [line_of(s) for s in sheet.facts]}])
    elif form:
        values(form, [line_of(s) for s in sheet.facts])
    else:
        series = f", series {sheet.work.series}" if sheet.work.series else ""
        click.echo(
            f"{sheet.work.title} ({sheet.work.key}{series}): {len(sheet.facts)} facts, {sheet.problems} problems"
        )
        table(
            ("kind", "what", "words", "fact"),
            [(s.fact.kind, describe(s.fact), cited(s), s.uid) for s in sheet.facts],
        )


@click.command("works")
@click.option("--level", help="series, season, episode, other or mention")
@formats
@database
def works_command(level: str | None, form: str | None, db: str) -> None:
    """The works that there are."""
    with Catalogue(db) as catalogue:
        emit(
            catalogue.works(level),
            form,
            ("work", "title", "level", "series", "facts"),
            lambda w: (w.key, w.title, w.level, w.series, w.facts),
        )


@click.command("facts")
@_WORKS
@click.option("--kind", help="one kind of fact")
@click.option("--as-read", is_flag=True, help="as the articles say it, whatever reviewers said")
@formats
@database
def facts_command(works: tuple[str, ...], kind: str | None, as_read: bool, form: str | None, db: str) -> None:
    """Every fact, of all works or of some, as reviewers left it."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.facts(*works, kind=kind, as_read=as_read), form)


@click.command()
@_WORKS
@click.option("--tier", help="main, featured, recurring, guest or cameo")
@formats
@database
def cast(works: tuple[str, ...], tier: str | None, form: str | None, db: str) -> None:
    """Who plays whom."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.cast(*works, tier=tier), form)


@click.command()
@_WORKS
@click.option("--role", help="showrunner, director, composer, ...")
@formats
@database
def crew(works: tuple[str, ...], role: str | None, form: str | None, db: str) -> None:
    """Who made it."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.crew(*works, role=role), form)


@click.command()
@_WORKS
@click.option("--since", help="not what is over before this date (EDTF)")
@click.option("--until", help="not what begins after this date (EDTF)")
@formats
@database
def timeline(works: tuple[str, ...], since: str | None, until: str | None, form: str | None, db: str) -> None:
    """All that is dated, in order, whatever the precision of its date."""

    def shown(row: Moment) -> tuple[object, ...]:
        return (row.date, row.stated.work, row.what.replace("_", " "), row.about, cited(row.stated, 40))

    with Catalogue(db) as catalogue:
        emit(
            catalogue.timeline(*works, since=since, until=until),
            form,
            ("date", "work", "what", "about", "words"),
            shown,
        )


@click.command()
@click.argument("work")
@click.option("--in", "territory", help="a territory: GB, US, New Zealand, ...")
@click.option("--on", help="a date (EDTF): 2022-03-10, 2022-03, ...")
@formats
@database
def watch(work: str, territory: str | None, on: str | None, form: str | None, db: str) -> None:
    """Where a work can be seen, and when it can't."""
    with Catalogue(db) as catalogue:
        answer = catalogue.watch(work, territory, on)

    def shown(row: Window) -> tuple[object, ...]:
        sure = row.status + (f" ({row.why})" if row.why else "")
        return (row.service, row.medium, sure, row.start, row.end, ", ".join(row.territories), cited(row.stated, 40))

    if form == "json":
        values(form, [line_of(answer) | {"windows": [line_of(w) for w in answer.windows]}])
    elif form or answer.windows:
        columns = ("service", "medium", "can be seen", "from", "until", "territories", "words")
        emit(answer.windows, form, columns, shown)
    else:
        click.echo(answer.note)


@click.command()
@_WORKS
@formats
@database
def scores(works: tuple[str, ...], form: str | None, db: str) -> None:
    """The aggregators' figures."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.scores(*works), form)


@click.command()
@_WORKS
@click.option("--by", help="a critic or an outlet")
@formats
@database
def reviews(works: tuple[str, ...], by: str | None, form: str | None, db: str) -> None:
    """What critics judged."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.reviews(*works, critic=by), form)


@click.command()
@_WORKS
@click.option("--by", help="who said it")
@click.option("--about", help="a word of it, or of the sentence around it")
@formats
@database
def quotes(works: tuple[str, ...], by: str | None, about: str | None, form: str | None, db: str) -> None:
    """What was said."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.quotes(*works, by=by, about=about), form)


@click.command()
@_WORKS
@click.option("--to", "person", help="a recipient")
@formats
@database
def awards(works: tuple[str, ...], person: str | None, form: str | None, db: str) -> None:
    """Awards, nominations and places on lists."""
    with Catalogue(db) as catalogue:
        _stated(catalogue.awards(*works, person=person), form)


@click.command()
@click.argument("name")
@formats
@database
def people(name: str, form: str | None, db: str) -> None:
    """Everything that one did (or who plays a character), across works."""

    def shown(row: Credit) -> tuple[object, ...]:
        return (f"{row.name} ({row.key})", row.stated.work, row.did, cited(row.stated, 40), row.why)

    with Catalogue(db) as catalogue:
        emit(catalogue.people(name), form, ("who", "work", "did", "words", "known because"), shown)


@click.command()
@click.argument("name")
@formats
@database
def universe(name: str, form: str | None, db: str) -> None:
    """What a work, a series or a franchise is tied to."""

    def shown(row: Tie) -> tuple[object, ...]:
        return (row.work, row.to, row.how.replace("_", " "), row.what, cited(row.stated, 40))

    with Catalogue(db) as catalogue:
        emit(catalogue.universe(name), form, ("work", "tied to", "how", "by", "words"), shown)


@click.command()
@click.argument("left", metavar="WORK")
@click.argument("right", metavar="OTHER")
@click.option("--differences", is_flag=True, help="only what differs")
@formats
@database
def compare(left: str, right: str, differences: bool, form: str | None, db: str) -> None:
    """Two works side by side."""

    def shown(row: Compared) -> tuple[object, ...]:
        words = "; ".join(cited(s, 30) for s in row.facts[:2])
        return (row.aspect, row.name, row.left, row.right, "" if row.same else "≠", words)

    with Catalogue(db) as catalogue:
        rows = [r for r in catalogue.compare(left, right) if not (differences and r.same)]
    if form:
        values(form, [_compared(r) for r in rows])
    else:
        table(("aspect", "name", left, right, "", "words"), [shown(r) for r in rows])


def _compared(row: Compared) -> dict[str, Any]:
    return {
        "aspect": row.aspect,
        "name": row.name,
        "left": row.left,
        "right": row.right,
        "same": row.same,
        "facts": [s.uid for s in row.facts],
        "citations": [c for s in row.facts for c in citations_of(s)],
        "reviewed": [s.uid for s in row.facts if s.reviewed is not None],
    }


COMMANDS: tuple[click.Command, ...] = (
    works_command,
    show,
    facts_command,
    cast,
    crew,
    timeline,
    watch,
    scores,
    reviews,
    quotes,
    awards,
    people,
    universe,
    compare,
)
