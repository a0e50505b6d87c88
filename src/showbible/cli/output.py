"""How commands print what they found: a table for people, JSON, JSON Lines or CSV for programs."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from showbible.catalogue import Stated, remark
from showbible.catalogue.lines import citations_of as citations_of
from showbible.catalogue.lines import line_of as line_of

Command = TypeVar("Command", bound=Callable[..., Any])

_FORMATS = (
    click.option("--json", "form", flag_value="json", help="print a JSON array"),
    click.option("--nl", "form", flag_value="nl", help="print JSON Lines"),
    click.option("--csv", "form", flag_value="csv", help="print CSV"),
)


def formats(command: Command) -> Command:
    """Give a command ``--json``, ``--nl`` and ``--csv``; it gets ``form``."""
    for option in reversed(_FORMATS):
        command = option(command)
    return command


def _cell(value: object) -> object:
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        if value and isinstance(value[0], dict):
            return json.dumps(value, ensure_ascii=False)
        return "; ".join(str(v) for v in value)
    return value


def _csv(lines: Sequence[dict[str, Any]]) -> None:
    flat = []
    for line in lines:
        kept = dict(line)
        cited = kept.pop("citations", None)
        if cited:
            kept |= {"span_start": cited[0]["start"], "span_end": cited[0]["end"], "quote": cited[0]["text"]}
        flat.append({name: _cell(value) for name, value in kept.items()})
    columns = list(dict.fromkeys(name for line in flat for name in line))
    writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(flat)


def emit(
    rows: Iterable[object],
    form: str | None,
    columns: Sequence[str],
    shown: Callable[[Any], Sequence[object]],
    empty: str = "nothing known",
) -> None:
    """Print rows; for a person, ``shown`` gives the cells under ``columns``."""
    held = list(rows)
    if form is None:
        table(columns, [shown(row) for row in held], empty)
        return
    values(form, [line_of(row) for row in held])


def values(form: str, lines: Sequence[dict[str, Any]]) -> None:
    """Print JSON values in a format for programs."""
    if form == "json":
        click.echo(json.dumps(lines, ensure_ascii=False, indent=2))
    elif form == "nl":
        for line in lines:
            click.echo(json.dumps(line, ensure_ascii=False))
    else:
        _csv(lines)


def console() -> Console:
    """Standard output as a terminal: colours only where it is one, and no narrower than a table needs."""
    made = Console(highlight=False)
    return made if made.is_terminal else Console(highlight=False, width=160)


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], empty: str = "nothing known") -> None:
    """Print a table for people; where there are no rows, say so on standard error."""
    if not rows:
        click.echo(empty, err=True)
        return
    made = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        made.add_column(column, overflow="fold")
    for row in rows:
        made.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    console().print(made)


def cited(stated: Stated, width: int = 60) -> str:
    """The first words that state a fact, shortened, and where they stand; then what a reviewer said of it."""
    words = " ".join(stated.quotes[0].split())
    if len(words) > width:
        words = words[: width - 1].rstrip() + "…"
    start, end, _ = stated.spans[0]
    more = f" +{len(stated.spans) - 1}" if len(stated.spans) > 1 else ""
    said = remark(stated)
    return f"“{words}” {start}:{end}{more}" + (f" {said}" if said else "")
