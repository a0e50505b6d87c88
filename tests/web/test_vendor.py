"""What is vendored is what was published, is all sent, and does nothing that the app's policy forbids."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from starlette.testclient import TestClient

from showbible.web.static_files import BUNDLES, assets

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "src" / "showbible" / "web" / "static"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The script that vendors."""
    spec = importlib.util.spec_from_file_location("vendor_tool", ROOT / "tools" / "vendor.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_vendored_files_are_those_of_the_readme(tool: ModuleType) -> None:
    assert tool.wrong() == []
    assert {f"{name}.min.js" for modules in BUNDLES.values() for name in modules} == {
        p.name for p in tool.VENDOR.glob("*.js")
    }


def test_a_changed_file_is_told(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in tool.VENDOR.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(tool, "VENDOR", tmp_path)
    assert tool.wrong() == []
    (tmp_path / "d3-axis.min.js").write_bytes(b"// another")
    (tmp_path / "d3-path.min.js").unlink()
    assert tool.wrong() == ["d3-path.min.js is in one place only", "d3-axis.min.js is not the file that was vendored"]


def test_every_file_says_its_version_and_its_licence_is_there(tool: ModuleType) -> None:
    for name, version in tool.PINNED.items():
        first = (tool.VENDOR / f"{name}.min.js").read_text(encoding="utf-8").partition("\n")[0]
        assert f"{name}/ v{version} Copyright" in first
    for licence in tool.VENDOR.glob("LICENSE*"):
        assert "Permission to use, copy, modify, and/or distribute" in licence.read_text(encoding="utf-8")


def test_each_module_comes_after_those_that_it_needs() -> None:
    seen: set[str] = set()
    for modules in BUNDLES.values():
        for name in modules:
            head = (STATIC / "vendor" / f"{name}.min.js").read_text(encoding="utf-8").partition("(this,function")[0]
            assert set(re.findall(r'require\("([\w-]+)"\)', head)) <= seen, name
            seen.add(name)


def test_scripts_make_no_code_and_no_style() -> None:
    for name, asset in assets().items():
        if name.endswith(".js"):
            code = asset.answer.body.decode()
            assert not re.search(r"\beval\(|new Function\(|sourceMappingURL", code), name
    ours = (STATIC / "charts.js").read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|\.html\(|\.style|[\"']style[\"']|fetch\(|import\b", ours)


def test_joined_files_are_kept_by_browsers(client: TestClient) -> None:
    page = client.get("/timeline").text
    sent = re.findall(r'<script src="(/static/(?:d3|charts)\.js\?v=\w+)" defer></script>', page)
    assert len(sent) == 2
    for address in sent:
        answer = client.get(address)
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        again = client.get(address, headers={"if-none-match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
