"""The command ``fetch``: an article from a live wiki."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from showbible.cli.files import write_whole
from showbible.export import write
from showbible.extract import read_document
from showbible.readers import read_source
from showbible.wiki import DAY, WIKIPEDIA, Wiki, cache_folder


@click.command()
@click.argument("title")
@click.option("--wiki", "address", default=WIKIPEDIA, show_default=True, help="the wiki's address")
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="write there instead of standard output")
@click.option("--facts", is_flag=True, help="print the article's facts instead of the article")
@click.option("--cache", type=click.Path(file_okay=False, path_type=Path), help="where pages are kept for a day")
@click.option("--refresh", is_flag=True, help="ask the wiki even if the page is kept")
def fetch(title: str, address: str, out: str | None, facts: bool, cache: Path | None, refresh: bool) -> None:
    """Get an article from a wiki as export XML, which keeps its revision; `extract` reads it."""
    wiki = Wiki(address, cache=cache or cache_folder(), fresh=0 if refresh else DAY)
    if facts:
        article = read_document(read_source(wiki.source(title)))
        raw = "".join(write([article])).encode()
    else:
        raw = wiki.export(title)
    if out is None:
        sys.stdout.buffer.write(raw)
        return
    write_whole(out, [raw])
