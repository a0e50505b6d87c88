"""What is kept of compiled expressions serves the interpreter that made it, and nothing that is damaged or foreign serves."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from showbible.text import kept
from showbible.text.kept import Kept

FILE = "expressions"
YEAR = r"(?P<year>[12]\d{3})(?P<end>–\d\d)?"
EXAMPLE = Path(__file__).parents[2] / "examples" / "Low_Water_(season_2).wiki"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A file that keeps one expression."""
    once = Kept(tmp_path / FILE)
    once.compiled(YEAR, re.IGNORECASE)
    once.save()
    return once.path


def test_it_finds_what_the_compiled_one_finds(filled: Path) -> None:
    again = Kept(filled)
    found, wanted = again.compiled(YEAR, re.IGNORECASE), re.compile(YEAR, re.IGNORECASE)
    assert again.new == {}, "it was compiled again"
    assert (found.pattern, found.flags, found.groups, found.groupindex) == (
        wanted.pattern,
        wanted.flags,
        wanted.groups,
        wanted.groupindex,
    )
    assert found.search("from 1999–04").groupdict() == {"year": "1999", "end": "–04"}  # type: ignore[union-attr]
    assert found.sub(r"\g<year>!", "in 2018") == "in 2018!"


def test_other_flags_are_another_expression(filled: Path) -> None:
    again = Kept(filled)
    assert not again.compiled(YEAR).flags & re.IGNORECASE
    assert len(again.new) == 1


@pytest.mark.parametrize("at", [0, 20, -1, -40])
def test_a_damaged_file_serves_nothing(filled: Path, at: int) -> None:
    raw = bytearray(filled.read_bytes())
    raw[at] ^= 1
    filled.write_bytes(raw)
    again = Kept(filled)
    assert again.compiled(YEAR, re.IGNORECASE).search("1999")
    assert len(again.new) == 1, "what was damaged was taken up"


@pytest.mark.parametrize("raw", [b"", b"showbible", b"\0" * 4_000])
def test_a_foreign_file_is_replaced(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(raw)
    once = Kept(path)
    once.compiled(YEAR)
    once.save()
    again = Kept(path)
    again.compiled(YEAR)
    assert again.new == {}
    assert list(tmp_path.iterdir()) == [path]


def test_what_another_run_kept_meanwhile_stays(filled: Path) -> None:
    one, other = Kept(filled), Kept(filled)
    one.compiled("one")
    other.compiled("other")
    one.save()
    other.save()
    again = Kept(filled)
    for expression, flags in ((YEAR, re.IGNORECASE), ("one", 0), ("other", 0)):
        again.compiled(expression, flags)
    assert again.new == {}


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    once = Kept(tmp_path / "file" / FILE)
    assert once.compiled(YEAR).search("1999")
    once.save()


def test_a_wrong_expression_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        Kept(tmp_path / FILE).compiled("(")


def test_where_they_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SHOWBIBLE_CACHE", "")
    assert kept.folder() is None
    monkeypatch.setenv("SHOWBIBLE_CACHE", str(tmp_path))
    assert kept.folder() == tmp_path
    monkeypatch.delenv("SHOWBIBLE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert kept.folder() == tmp_path / "showbible"


def test_a_command_says_the_same_with_them_and_compiles_nothing_twice(tmp_path: Path) -> None:
    """Also for another order of sets: no expression's words hang on it."""
    said = []
    for seed in ("1", "2"):
        env = {**os.environ, "SHOWBIBLE_CACHE": str(tmp_path), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", "from showbible.cli import main; main()", "extract", str(EXAMPLE)]
        said.append(subprocess.run(command, env=env, capture_output=True, check=True).stdout)
        said.append((tmp_path / FILE).read_bytes())
    assert said[0] == said[2]
    assert said[1] == said[3], "the second run compiled something"
