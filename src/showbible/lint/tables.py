"""Tables that lost their head, their cells or themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.kinds import Accolade
from showbible.lint.finding import Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Subject, Within, cited
from showbible.text import Cell, Span, Table

_ROW = "|-\n| 2018\n| Moon Awards\n| Best Score\n| Ann Moe\n|\n|\n|}\n"


@rule(
    "table-headless",
    Severity.WARNING,
    found=Example(f"= Tide =\n\n== Accolades ==\n\n{_ROW}", ("| 2018\n| Moon Awards\n| Best Score\n| Ann Moe\n|\n|",)),
    passed=Example("= Tide =\n\n== Accolades ==\n\n{|\n! Year\n! Award\n|-\n| 2018\n| Moon Awards\n|}\n"),
)
def table_headless(subject: Subject) -> Iterator[Remark]:
    """A table without a head doesn't say what its columns hold. Programs must guess it from the cells, and people who
    use a screen reader hear bare values."""
    for _, table in subject.tables:
        if table.rows and not any(table.columns) and not _labelled(table):
            first = table.rows[0].span.start
            if "+==" in subject.document.source.text[table.span.start : first]:
                continue
            yield Remark(table.rows[0].span, "this table has no head: nothing says what its columns hold")


def _labelled(table: Table) -> bool:
    """Whether the first row or the first column says what the cells hold, or the table is a frame or a key."""
    first = [c.text.value for c in table.rows[0].cells if c.text.value]
    if any(len(row.cells) > 1 and all(c.header for c in row.cells) for row in table.rows):
        return True
    if len(first) > 1 and all(value.isupper() and not re.search(r"\d", value) for value in first):
        return True
    if max(len(row.cells) for row in table.rows) < 3:
        return True
    return len(table.rows) > 1 and table.aligned and all(row.cells[0].header for row in table.rows if row.cells)


@rule(
    "table-lost",
    Severity.WARNING,
    found=Example("= Tide =\n\n== Episodes ==\n\n[TABLE]\n", ("[TABLE]",)),
    passed=Example("= Tide =\n\n== Episodes ==\n\nThe table was long.\n"),
)
def table_lost(subject: Subject) -> Iterator[Remark]:
    """A table was left out when the article was exported: its facts are in the article and not in this text."""
    for problem in subject.problems:
        if problem.rule == "table-lost":
            yield Remark(problem.span, "a table was left out here")


@rule(
    "table-broken",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\n== Episodes ==\n\n----- ------- One Ann Moe 2 Two Bo Li\n",
        ("----- ------- One Ann Moe 2 Two Bo Li",),
    ),
    passed=Example("= Tide =\n\n== Episodes ==\n\nOne by Ann Moe, two by Bo Li.\n"),
)
def table_broken(subject: Subject) -> Iterator[Remark]:
    """A table was run together into one line, or some of its rows have lost their bars, so that nothing tells its
    cells apart."""
    for problem in subject.problems:
        if problem.rule in {"table-collapsed", "table-damaged", "row-damaged"}:
            span = problem.span
            yield Remark(Span(span.start, min(span.end, span.start + 200)), problem.message)


@rule(
    "result-absent",
    Severity.WARNING,
    found=Example(
        f"= Tide =\n\n== Accolades ==\n\n{_ROW}",
        ("| 2018\n| Moon Awards\n| Best Score\n| Ann Moe\n|\n|",),
        (
            (
                Accolade("Moon Awards", "Best Score", ("Ann Moe",), 2018),
                "| 2018\n| Moon Awards\n| Best Score\n| Ann Moe\n|\n|",
            ),
        ),
    ),
    passed=Example(
        "= Tide =\n\nTide won a Moon Award in 2018.\n",
        facts=((Accolade("Moon Awards", None, ("Tide",), 2018, "won"), "Tide won a Moon Award in 2018"),),
    ),
)
def result_absent(subject: Subject) -> Iterator[Remark]:
    """An award is named in a table and nothing says whether it was won. The result is often a coloured template that
    exporters drop; a reader takes a nomination for a prize. Reported once a table."""
    awards = {cited(e): f for f, e in subject.stated(Accolade) if f.result is None}
    rows = Within(awards)
    for _, table in subject.tables:
        inside = rows.of(table.span)
        if inside:
            span, fact = inside[0], awards[inside[0]]
            many = f" {len(inside)} rows lack theirs." if len(inside) > 1 else ""
            yield Remark(span, f"won or nominated? The result of {fact.award} is not stated.{many}")


_AWARDS = ("accolade", "award", "nomination")


@rule(
    "reference-absent",
    Severity.NOTE,
    found=Example(f"= Tide =\n\n== Accolades ==\n\n{_ROW}", ("| 2018\n| Moon Awards\n| Best Score\n| Ann Moe\n|\n|",)),
    passed=Example("= Tide =\n\n== Accolades ==\n\n{|\n! Year !! Award !! Ref\n|-\n| 2018 || Moon Awards || [4]\n|}\n"),
)
def reference_absent(subject: Subject) -> Iterator[Remark]:
    """The column for references of a table of awards is empty, or its place at the end of a row is: nothing here
    backs the claim. Reported once a table."""
    for section, table in subject.tables:
        if not table.rows or not any(word in name for name in section.path for word in _AWARDS):
            continue
        columns = [c.casefold().strip(" .()") for c in table.columns]
        at = next((n for n, c in enumerate(columns) if c.startswith(("ref", "source")) or c in {"ref(s", "cite"}), None)
        if at is None and any(columns):
            continue
        rows = [r for r in table.rows if len(r.cells) > (at if at is not None else 3)]
        blank = [r for r in rows if _blank(r.cells[at if at is not None else -1])]
        if rows and len(blank) == len(rows):
            many = f" of its {len(rows)} rows" if len(rows) > 1 else ""
            yield Remark(blank[0].span, f"the place for the reference{many} is empty")


def _blank(cell: Cell) -> bool:
    return not cell.text.value.strip() and not cell.text.refs
