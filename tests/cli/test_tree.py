"""``showbible read``: the tree of a document, each block with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible.cli.tree import read
from showbible.text import BadInput

PAGE = (
    "<h2>Cast</h2><ul><li><a href='/wiki/Ada_Vane'>Ada Vane</a> as Joan</li></ul>"
    "<table class=wikitable><tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3</table></div>"
)


def test_every_block_is_a_line_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "page"
    file.write_text(PAGE, "utf-8")
    result = CliRunner().invoke(read, [str(file)])
    assert result.exit_code == 0
    lines = [line.split(maxsplit=1) for line in result.output.splitlines()[1:]]
    said = [line[1] for line in lines]
    assert "item 1: [Ada Vane] as Joan" in said
    assert "columns: A | B" in said
    assert "row: ^1 | 3" in said
    start, end = next(line[0] for line in lines if line[1].startswith("item")).split("-")
    assert PAGE[int(start) : int(end)].startswith("<li>")
    assert any(line.startswith("problem tag-unopened") for line in said)


def test_the_form_may_be_named(tmp_path: Path) -> None:
    file = tmp_path / "page"
    file.write_text(PAGE, "utf-8")
    assert " plain " in CliRunner().invoke(read, [str(file), "--form", "plain"]).output
    result = CliRunner().invoke(read, [str(file), "--form", "papyrus"])
    assert isinstance(result.exception, BadInput)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\x89PNG"])
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "page"
    file.write_bytes(content)
    assert isinstance(CliRunner().invoke(read, [str(file)]).exception, BadInput)
