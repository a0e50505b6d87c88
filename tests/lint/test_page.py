from __future__ import annotations

from pathlib import Path

from showbible.lint.page import page


def test_the_page_is_what_the_rules_say() -> None:
    path = Path(__file__).resolve().parents[2] / "docs" / "lint.md"
    assert path.read_text(encoding="utf-8") == page(), "stale: python -m showbible.lint.page > docs/lint.md"
