"""``showbible extract`` on dumps."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from showbible.cli.read import extract
from showbible.text import BadInput


def test_a_dump_is_extracted(dump: Path) -> None:
    result = CliRunner().invoke(extract, [str(dump), "--select", "television", "--workers", "2"])
    assert (result.exit_code, result.stderr) == (0, "")


def test_select_is_for_dumps(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("= A =\n")
    assert isinstance(CliRunner().invoke(extract, [str(path), "--select", "television"]).exception, BadInput)
