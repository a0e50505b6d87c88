"""What commands write with ``-o`` is there whole or not at all, and nothing but a plain file is replaced."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible.cli import group
from showbible.cli.files import write_whole
from showbible.text import BadInput

EXAMPLE = Path(__file__).parents[2] / "examples" / "Low_Water_(season_2).wiki"


def _broken() -> Iterator[bytes]:
    yield b"half"
    raise BadInput("an article: no text")


def test_what_was_there_stays_until_all_is_written(tmp_path: Path) -> None:
    out = tmp_path / "facts"
    out.write_bytes(b"before")
    with pytest.raises(BadInput, match="no text"):
        write_whole(str(out), _broken())
    assert out.read_bytes() == b"before"
    write_whole(str(out), [b"a", b"b"])
    assert (out.read_bytes(), list(tmp_path.iterdir())) == (b"ab", [out])


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"before")
    link.symlink_to(real)
    write_whole(str(link), [b"after"])
    assert link.is_symlink()
    assert real.read_bytes() == b"after"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    done = CliRunner().invoke(group, ["extract", str(EXAMPLE), "-o", str(pipe)])
    reader.join(10)
    assert done.exit_code == 0, done.output
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert read[0].startswith(b'{"kind"')
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="directory"):
        write_whole(str(tmp_path), [b"a"])
