"""Problems are gathered once each, and not without end."""

from __future__ import annotations

from showbible.readers.wikitext.doubts import Doubts


def test_the_same_is_noted_once() -> None:
    doubts = Doubts()
    doubts.add("a", 1, 2, "x")
    doubts.add("a", 1, 2, "x")
    doubts.add("b", 1, 2, "x")
    assert [p.rule for p in doubts.problems] == ["a", "b"]


def test_there_is_a_most() -> None:
    doubts = Doubts()
    for n in range(5000):
        doubts.add("a", n, n + 1, "x")
    assert len(doubts.problems) == 200
    assert "more of the same" in doubts.problems[-1].message
