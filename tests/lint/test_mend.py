from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.lint import Finding, Severity, mend
from showbible.text import Source, Span


def _source(text: str) -> Source:
    return Source("tide.txt", text, "")


def _fix(text: str, words: str, instead: str, nth: int = 0) -> Finding:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Finding("word-twice", Severity.NOTE, Span(at, at + len(words)), words, "", (), instead)


def _applied(text: str, lines: list[str], folder: Path) -> str:
    """What git makes of the text with the diff."""
    (folder / "tide.txt").write_bytes(text.encode())
    subprocess.run(["git", "apply", "-"], input="\n".join(lines) + "\n", text=True, cwd=folder, check=True)
    return (folder / "tide.txt").read_bytes().decode()


@pytest.mark.parametrize("end", ["", "\n"])
def test_git_applies_it(tmp_path: Path, end: str) -> None:
    text = "\n".join(f"line {n} the the end" for n in range(30)) + end
    fixes = [_fix(text, "the the", "the", nth) for nth in (0, 4, 20, 29)]
    wanted = text
    for fix in sorted(fixes, key=lambda f: -f.span.start):
        wanted = wanted[: fix.span.start] + "the" + wanted[fix.span.end :]
    assert _applied(text, list(mend.diff(_source(text), fixes)), tmp_path) == wanted


def test_two_on_a_line_and_overlaps() -> None:
    text = "a the the of of b\n"
    fixes = [_fix(text, "the the", "the"), _fix(text, "of of", "of"), _fix(text, "the of", "x")]
    assert list(mend.diff(_source(text), fixes))[-1] == "+a the of b"


def test_nothing_to_mend() -> None:
    assert list(mend.diff(_source("a b"), [Finding("x-y", Severity.NOTE, Span(0, 1), "a", "")])) == []


@given(st.lists(st.sampled_from(["the the", "ebb", ""]), min_size=1, max_size=25), st.booleans())
def test_context_and_counts(lines: list[str], ended: bool) -> None:
    text = "\n".join(lines) + "\n" * ended
    fixes = [_fix(text, "the the", "the", n) for n in range(text.count("the the"))]
    out = list(mend.diff(_source(text), fixes))
    assert sum(line.startswith("-") for line in out[2:]) == len(fixes)
    assert sum(line.startswith("+") for line in out[2:]) == len(fixes)
