"""Command ``lint``: what articles lack, contradict or have damaged."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

import click
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from showbible.catalogue import Catalogue
from showbible.cli.catalogue import database
from showbible.cli.read import articles, bytes_of
from showbible.extract import Article, read_document
from showbible.lint import RULES, Finding, Rule, Severity, accepted, mend, report
from showbible.lint import lint as findings_of
from showbible.lint.accepted import Known
from showbible.lint.page import told
from showbible.lint.places import Places
from showbible.readers import read_source
from showbible.store import is_url
from showbible.text import BadInput, Document, Source, decode

_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}
#: So much of a long line is shown around the words.
_AROUND = 30
_WIDEST = 100

Found = tuple[Document, list[Finding]]


@click.command()
@click.argument("names", nargs=-1, metavar="PATH|WORK...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github", "accepted"]),
    default="text",
    show_default=True,
)
@click.option("--strict", is_flag=True, help="exit with 1 on warnings too, not on errors only")
@click.option("--select", metavar="ID,...", help="only these rules")
@click.option("--ignore", metavar="ID,...", help="all rules but these")
@click.option("--accepted", "accepted_path", metavar="FILE", help="leave out the findings that FILE lists")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="read promises as on that day")
@click.option("--diff", is_flag=True, help="print the certain mends as a unified diff")
@click.option("--whole", is_flag=True, help="every article of the catalogue")
@database
@click.option("--rules", "listing", is_flag=True, help="list the rules")
@click.option("--explain", metavar="ID", help="tell one rule in full")
def lint(
    names: tuple[str, ...],
    form: str,
    strict: bool,
    select: str | None,
    ignore: str | None,
    accepted_path: str | None,
    as_of: date | None,
    diff: bool,
    whole: bool,
    db: str,
    listing: bool,
    explain: str | None,
) -> None:
    """Say what articles lack, contradict or have damaged.

    Each is a file, "-" for standard input, or a work of the catalogue.
    """
    if listing or explain:
        for line in _listed() if listing else told(_known(str(explain))):
            click.echo(line)
        return
    if not names and not whole:
        raise click.UsageError("name at least one article, or use --whole, --rules or --explain")
    chosen = _chosen(select, ignore)
    known = _accepted(accepted_path) if accepted_path else {}
    day = date(as_of.year, as_of.month, as_of.day) if as_of else None
    counts = dict.fromkeys(Severity, 0)
    found = _counted(_found(_articles(names, db, whole), chosen, known, day), counts)
    if diff:
        for document, findings in found:
            for line in mend.diff(document.source, findings):
                click.echo(line)
        return
    _WRITERS[form](found)
    if form == "text":
        told_counts = ", ".join(f"{n} {severity}{'s' * (n != 1)}" for severity, n in counts.items())
        click.echo(told_counts, err=True)
    if counts[Severity.ERROR] or (strict and counts[Severity.WARNING]):
        sys.exit(1)


def _articles(names: Sequence[str], db: str, whole: bool) -> Iterator[Article]:
    """The articles that the names stand for: a file where there is one of that name, else a work of the catalogue."""
    for name in names:
        if name == "-" or Path(name).exists() or not (is_url(db) or Path(db).is_file()):
            yield from articles([name])
        else:
            with Catalogue(db) as catalogue:
                yield from (read_document(read_source(s)) for s in catalogue.sources(name))
    if whole:
        with Catalogue(db) as catalogue:
            yield from (read_document(read_source(s)) for s in catalogue.sources())


def _found(
    chosen: Iterator[Article], rules: Sequence[Rule], known: Mapping[Known, int], day: date | None
) -> Iterator[Found]:
    for article in chosen:
        findings = findings_of(article.document, article.entries, article.problems, today=day, rules=rules)
        yield article.document, list(accepted.fresh(article.document.title, findings, known))


def _counted(found: Iterator[Found], counts: dict[Severity, int]) -> Iterator[Found]:
    """The same, counting into ``counts`` what passes."""
    for document, findings in found:
        for finding in findings:
            counts[finding.severity] += 1
        yield document, findings


def _accepted(path: str) -> Mapping[Known, int]:
    raw = bytes_of(path)
    return accepted.parse(decode(raw, path), path) if raw.strip() else {}


def _known(id: str) -> Rule:
    rule = next((r for r in RULES if r.id == id), None)
    if rule is None:
        raise BadInput(f"lint: no rule {id}; `showbible lint --rules` lists them")
    return rule


def _chosen(select: str | None, ignore: str | None) -> tuple[Rule, ...]:
    """The rules that run, in their own order.

    Raises:
        BadInput: an unknown rule.
    """
    wanted = {_known(id.strip()).id for id in select.split(",")} if select else {r.id for r in RULES}
    wanted -= {_known(id.strip()).id for id in ignore.split(",")} if ignore else set()
    return tuple(r for r in RULES if r.id in wanted)


def _listed() -> Iterator[str]:
    width = max(len(r.id) for r in RULES)
    for rule in RULES:
        yield f"{rule.id:{width}}  {rule.severity:7}  {rule.title}"


def _write_text(found: Iterator[Found]) -> None:
    console = Console(soft_wrap=True, highlight=False)
    for document, findings in found:
        places = Places(document.source.text)
        for finding in findings:
            console.print(shown(finding, document.source, places))


def shown(finding: Finding, source: Source, places: Places) -> Text:
    """A finding as a compiler shows one: place, rule, message, the line with its words marked."""
    place = places.of(finding.span.start)
    style = _STYLE[finding.severity]
    text = Text()
    text.append(f"{source.uri}:{place.line}:{place.column}: ", "bold")
    text.append(f"{finding.severity}[{finding.rule}]", style)
    text.append(f" {finding.message}\n")
    before, words, after = _excerpt(finding, source, places)
    gutter = " " * len(str(place.line))
    text.append(f"{gutter} |\n{place.line} | {before}", "dim")
    text.append(words, style)
    text.append(f"{after}\n{gutter} | {' ' * cell_len(before)}", "dim")
    text.append("^" * max(1, cell_len(words)) + "\n", style)
    for related in finding.related:
        line = places.of(related.span.start)
        text.append(f"{gutter} = {line.line}:{line.column}: {_short(source[related.span])}: {related.message}\n", "dim")
    if finding.mend is not None:
        text.append(f"{gutter} = mend: {finding.mend or '(nothing)'}\n", "green")
    return text


def _excerpt(finding: Finding, source: Source, places: Places) -> tuple[str, str, str]:
    """What stands before the words on their line, the words, and what stands after; long stretches cut."""
    line = places.line(places.of(finding.span.start).line)
    start, end = finding.span.start, min(finding.span.end, line.end)
    words = source.text[start:end]
    cut = " …" if finding.span.end > line.end else ""
    if len(words) > _WIDEST:
        words, cut = words[:_WIDEST], " …"
    before, after = source.text[line.start : start], "" if cut else source.text[end : line.end]
    room = max(_AROUND, (_WIDEST - len(words)) // 2)
    if len(before) > room:
        before = "… " + before[-room:]
    if len(after) > room:
        after = after[:room] + " …"
    return before.replace("\t", " "), words.replace("\t", " "), (cut + after).replace("\t", " ").rstrip("\r")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) < 60 else f"{words[:57]}…"


def _write_json(found: Iterator[Found]) -> None:
    glue = "["
    for document, findings in found:
        places = Places(document.source.text)
        for finding in findings:
            click.echo(
                f"{glue}\n{json.dumps(report.record(finding, document.source, places), ensure_ascii=False)}", nl=False
            )
            glue = ","
    click.echo("[]" if glue == "[" else "\n]")


def _write_sarif(found: Iterator[Found]) -> None:
    run = report.sarif(((document.source, findings) for document, findings in found), RULES, version("showbible"))
    click.echo(json.dumps(run, ensure_ascii=False, indent=1))


def _write_github(found: Iterator[Found]) -> None:
    for document, findings in found:
        places = Places(document.source.text)
        for finding in findings:
            click.echo(report.github(finding, document.source, places))


def _write_accepted(found: Iterator[Found]) -> None:
    for document, findings in found:
        for line in accepted.lines(document.title, findings):
            click.echo(line)


_WRITERS = {
    "text": _write_text,
    "json": _write_json,
    "sarif": _write_sarif,
    "github": _write_github,
    "accepted": _write_accepted,
}
