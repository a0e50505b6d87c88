"""Apostrophes that are text."""

from __future__ import annotations

import pytest

from showbible.readers.wikitext.quotes import kept_apostrophes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("''Orbital'''s crew", {9: 1}),
        ("'''Orbital''' and ''Halo''", {}),
        ("'''''Orbital'''''", {}),
        ("''a'' '''b", {}),
        ("l'''amour'' x", {1: 1}),
    ],
)
def test_kept(text: str, expected: dict[int, int]) -> None:
    assert kept_apostrophes(text, 0, len(text), ()) == expected
