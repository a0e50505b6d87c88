"""``showbible extract`` on dumps."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from click.testing import CliRunner

from showbible.cli.read import extract
from showbible.text import BadInput


def test_a_dump_is_extracted(dump: Path) -> None:
    result = CliRunner().invoke(extract, [str(dump), "--select", "television", "--workers", "2"])
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_pipe_is_read_as_a_file_is(dump: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(dump.read_bytes(),))
    writer.start()
    result = CliRunner().invoke(extract, [str(pipe), "--select", "television", "--workers", "1"])
    writer.join()
    assert (result.exit_code, result.stderr) == (0, "")


def test_select_is_for_dumps(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("= A =\n")
    assert isinstance(CliRunner().invoke(extract, [str(path), "--select", "television"]).exception, BadInput)
