"""``showbible serve``: what it refuses, and that it answers."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible.catalogue import Catalogue
from showbible.cli import group
from showbible.text import BadInput


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--host", "0.0.0.0"], "--public-read"),
        (["--token", "short"], "12 characters"),
        (["--db", "none.db"], "no catalogue there"),
    ],
)
def test_what_is_refused(tmp_path: Path, more: list[str], words: str) -> None:
    name = str(tmp_path / "shows.db")
    with Catalogue(name) as catalogue:
        catalogue.migrate()
    result = CliRunner().invoke(group, ["serve", "--db", name, "--port", "0", *more])
    assert isinstance(result.exception, BadInput)
    assert words in str(result.exception)


def test_it_answers_at_the_address_that_it_says(tmp_path: Path) -> None:
    name = str(tmp_path / "shows.db")
    with Catalogue(name) as catalogue:
        catalogue.migrate()
    command = [sys.executable, "-c", "from showbible.cli import main; main()", "serve", "--db", name, "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            address = server.stderr.readline().strip()
            with urllib.request.urlopen(f"{address}index.json", timeout=10) as answer:
                assert b'"ok":true' in answer.read()
        finally:
            server.terminate()
