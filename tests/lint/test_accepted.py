from __future__ import annotations

import pytest

from showbible.lint import Finding, Severity, accepted
from showbible.text import BadInput, Span


def _finding(words: str, at: int = 0, rule: str = "word-twice") -> Finding:
    return Finding(rule, Severity.NOTE, Span(at, at + len(words)), words, "twice")


def test_what_is_written_is_accepted_wherever_it_moves() -> None:
    lines = "\n".join(accepted.lines("Tide", [_finding("the the", 5), _finding('a "b"\nc', 20)]))
    known = accepted.parse(lines, "ok.txt")
    moved = [_finding("the the", 500), _finding('a "b" c', 900)]
    assert list(accepted.fresh("Tide", moved, known)) == []
    assert list(accepted.fresh("Ebb", moved, known)) == moved


def test_a_line_accepts_one_finding() -> None:
    known = accepted.parse('# ours\n[Tide]\nword-twice "the the"  # a song\n', "ok.txt")
    second = _finding("the the", 90)
    assert list(accepted.fresh("Tide", [_finding("the the"), second], known)) == [second]


def test_long_words_are_known_by_both_ends() -> None:
    long = "word " * 100
    assert _finding(long).key == _finding(long + " ").key
    assert _finding(long).key != _finding("other " + long).key


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("word-twice the the", "ok.txt:1: not a finding"),
        ("\nword-twice 3", "ok.txt:2: not a finding"),
        ('word-twice "a" b', "ok.txt:1: not a finding"),
        ('word-twice "a"', "ok.txt:1: no .title"),
    ],
)
def test_a_bad_line_is_named(text: str, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        accepted.parse(text, "ok.txt")
