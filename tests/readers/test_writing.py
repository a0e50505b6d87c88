"""A passage as it is written."""

from __future__ import annotations

from showbible.readers.writing import Writing
from showbible.text import Piece, Span


def test_neighbours_are_one_piece() -> None:
    writing = Writing("")
    writing.put("ab", 3, 5)
    writing.put("cd", 5, 7)
    writing.put("e", 9, 10)
    assert writing.passage().pieces == (Piece(0, Span(3, 7)), Piece(4, Span(9, 10)))


def test_white_space_waits() -> None:
    writing = Writing("")
    writing.space(" ", Span(0, 1))
    writing.put("a", 1, 2)
    writing.space(" ", Span(2, 3))
    writing.space("\n", Span(3, 9))
    writing.space(" ", Span(9, 10))
    writing.put("b", 10, 11)
    writing.space(" ", Span(11, 12))
    found = writing.passage()
    assert found.value == "a\nb"
    assert found.span(1, 2) == Span(3, 9)


def test_made_words_stand_for_all_of_the_markup() -> None:
    writing = Writing("")
    writing.made("Won it\nTwice ", 0, 6)
    writing.put("x", 6, 7)
    found = writing.passage()
    assert found.value == "Won it\nTwice x"
    assert {found.span(n, n + 1) for n in range(12)} == {Span(0, 6)}
    assert found.span(13, 14) == Span(6, 7)


def test_words_keep_the_blanks_around_them() -> None:
    writing = Writing(" one two  x")
    writing.words(0, 9)
    writing.words(9, 10)
    writing.words(10, 11)
    found = writing.passage()
    assert found.value == "one two x"
    assert found.span(0, 7) == Span(1, 8)
    assert found.span(8, 9) == Span(10, 11)
