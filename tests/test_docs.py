"""The documentation says what is so: pages written from the code are fresh, commands and files that pages name exist."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from showbible.cli import COMMANDS

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_pages_written_from_the_code_are_fresh() -> None:
    spec = importlib.util.spec_from_file_location("docs_tool", ROOT / "tools" / "docs.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.stale() == [], "run `make docs`"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_and_commands_of_a_page_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:\s]+)\)", text):
        assert (page.parent / target).exists(), target
    names = {c.name for c in COMMANDS}
    for command in re.findall(r"(?:^|`|\|\s?)showbible ([a-z]+)(?= |`|$)", text, re.MULTILINE):
        assert command in names, command


def test_the_readme_s_python_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    for code in re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL):
        exec(code, {})
    assert "Harbour Lights" in capsys.readouterr().out


def test_the_readme_s_two_commands_are_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE):
        assert f"\n{target}:" in makefile


def test_every_list_of_the_world_names_its_source() -> None:
    for path in sorted((ROOT / "src" / "showbible" / "data").glob("*.txt")):
        assert re.search(r"^# Source: ", path.read_text(encoding="utf-8"), re.MULTILINE), path.name
