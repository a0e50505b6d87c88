"""The page on the catalogue: its examples run, and it leaves no command and no table of names out."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

from showbible.cli import ask, catalogue, ingest
from showbible.store.tables import ENTITIES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "catalogue.md"


def test_the_examples_run() -> None:
    failed, run = doctest.testfile(str(PAGE), module_relative=False)
    assert (failed, run > 5) == (0, True)


def test_every_command_is_on_it() -> None:
    text = PAGE.read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z]+)`", text))
    commands = {str(c.name) for c in (ingest.ingest, *ask.COMMANDS, *catalogue.COMMANDS)}
    assert commands <= named
    assert set(ENTITIES.values()) <= named
