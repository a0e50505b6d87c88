"""The command line: thin commands over the library, no rule and no SQL.

Data goes to standard output and nothing else does; bad input ends with one line on standard error and exit code 2.
"""

from __future__ import annotations

import sys

import click

from showbible.cli import ask, catalogue, explain, fetch, ingest, lint, read, serve, tree
from showbible.text import BadInput
from showbible.text.kept import kept

#: Every command, in the order of the help text.
COMMANDS: tuple[click.Command, ...] = (
    read.extract,
    read.sheet,
    explain.explain,
    explain.rules,
    tree.read,
    fetch.fetch,
    lint.lint,
    ingest.ingest,
    *ask.COMMANDS,
    *catalogue.COMMANDS,
    serve.serve,
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="showbible")
def group() -> None:
    """Read articles about television into typed facts, each pinned to its words."""


for _command in COMMANDS:
    group.add_command(_command)


def main() -> None:
    """The entry point: runs a command; bad input becomes one line and exit code 2."""
    try:
        with kept():
            group(standalone_mode=True)
    except BadInput as error:
        click.echo(f"showbible: {error}", err=True)
        sys.exit(2)
