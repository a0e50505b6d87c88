"""Write the pages of ``docs/`` that the code knows better: kinds, rules by kind, commands. ``tools/docs.py [--check]``."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import click

from showbible import kinds as rooms
from showbible.cli import COMMANDS
from showbible.kinds import KINDS

DOCS = Path(__file__).resolve().parents[1] / "docs"


def _type(hint: Any) -> str:
    inner = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return (
        str(getattr(inner, "__name__", inner))
        .replace(" | None", ", may be left out")
        .replace("[str, ...]", " of str")
        .replace(" | ", " or ")
    )


def kinds_page() -> str:
    """Every kind with its fields, rules and shapes."""
    out = [
        "# Kinds of facts",
        "",
        "Written by `tools/docs.py` from the code; a test fails when it is stale. Each kind lives in one room,",
        "`src/showbible/kinds/KIND`: its fields, every way to read it, and the examples that prove it.",
        "",
    ]
    for kind in KINDS:
        room = getattr(rooms, kind.kind)
        hints = get_type_hints(kind, include_extras=True)
        out += [
            f"## {kind.kind}",
            "",
            (kind.__doc__ or "").strip().split("\n")[0],
            "",
            "| field | type | meaning |",
            "| --- | --- | --- |",
        ]
        for f in fields(kind):
            notes = [n for n in get_args(hints[f.name])[1:] if isinstance(n, str)]
            out.append(f"| `{f.name}` | {_type(hints[f.name])} | {notes[0] if notes else ''} |".replace("|  |", "| |"))
        rules = getattr(room, "RULES", ())
        shapes = getattr(room, "SHAPES", ())
        out.append("")
        if rules:
            out.append("Rules over sentences: " + ", ".join(f"`{r.name}`" for r in rules) + ".")
        if shapes:
            out.append(
                "Readers of boxes, lists, tables and paragraphs: " + ", ".join(f"`{s.__name__}`" for s in shapes) + "."
            )
        if seconds := getattr(room, "SECONDS", ()):
            out.append("Second looks, at what the rules left: " + ", ".join(f"`{s.__name__}`" for s in seconds) + ".")
        out.append("")
    return "\n".join(out)


def commands_page() -> str:
    """Every command with its arguments and options."""
    out = [
        "# Commands",
        "",
        "Written by `tools/docs.py` from the code; a test fails when it is stale. Data goes to standard output and nothing",
        "else does; bad input ends with one line on standard error and exit code 2.",
        "",
    ]
    for command in sorted(COMMANDS, key=lambda c: c.name or ""):
        usage = " ".join(
            p.make_metavar(click.Context(command)) for p in command.params if isinstance(p, click.Argument)
        )
        out += [
            f"## {command.name}",
            "",
            f"`showbible {command.name} {usage}`".replace(" `", "`"),
            "",
            (command.help or "").strip(),
            "",
        ]
        for option in command.params:
            if isinstance(option, click.Option) and not option.hidden:
                out.append(f"- `{', '.join(option.opts)}` {option.help or ''}".rstrip())
        if out[-1] != "":
            out.append("")
    return "\n".join(out)


PAGES = {"kinds.md": kinds_page, "commands.md": commands_page}


def stale() -> list[str]:
    """The pages that no longer say what the code says."""
    return [
        n for n, page in PAGES.items() if not (DOCS / n).exists() or (DOCS / n).read_text(encoding="utf-8") != page()
    ]


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(f"stale: {', '.join(stale())}; run tools/docs.py" if stale() else 0)
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
