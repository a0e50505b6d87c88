"""Wikitext is told by its content."""

from __future__ import annotations

import pytest

from showbible.readers.wikitext import looks
from tests.conftest import CORPUS, needs_corpus


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'''Orbital''' is a [[series]].", True),
        ("{{Infobox television\n| name = Orbital\n}}", True),
        ("Orbital.<ref>a</ref>", True),
        ("= Orbital =\n\n== Cast ==\nAda{{'}}s <onlyinclude></onlyinclude>\n|-\n| a", False),
        ("{|\n'''a'''\n{{Episode list|Title=a}}", False),
        ('<!DOCTYPE html><html><body>[[a]] [[b]]</body></html>', False),
        ('<p>a <a href="/wiki/B">b</a> [[c]]</p>', False),
        ('<mediawiki><page><text>[[a]]</text></page></mediawiki>', False),
    ],
)  # fmt: skip
def test_looks(text: str, expected: bool) -> None:
    assert looks(text) is expected


@needs_corpus
@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("gold/*.txt", False),
        ("export/*", False),
        ("heads/*", False),
        ("html/*", False),
        ("gold/*.html", False),
        ("wikitext/**/*.wiki", True),
        ("gold/*.wiki", True),
    ],
)
def test_real_articles(pattern: str, expected: bool) -> None:
    paths = sorted(CORPUS.glob(pattern))
    assert paths
    assert [p.name for p in paths if looks(p.read_text("utf-8", "replace")) is not expected] == []
