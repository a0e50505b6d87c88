"""Expressions compiled late are sound, and a choice of words put together by their first letters finds what it found."""

from __future__ import annotations

import copy
import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import showbible
from showbible.text.patterns import Later, by_first_letter, later

_TEXTS = st.lists(st.sampled_from(["cast", "casts", "case", "crew", "a", "an", "and", "N", " ", "s", ", "])).map(
    "".join
)


@given(
    st.lists(st.sampled_from(["cast", "casts?", "case", "crew", "an", "and", "as well", "c", "be"]), min_size=4), _TEXTS
)
def test_it_finds_the_same(ways: list[str], text: str) -> None:
    expression = f"(?:{'|'.join(ways)})s? ?(?P<who>N|an?)"
    found = [m.span() for m in re.finditer(expression, text)]
    assert [m.span() for m in re.finditer(by_first_letter(expression), text)] == found


@pytest.mark.parametrize(
    "expression", ["(?:a|an|at|as)", "(?:c?ast|cost|cut|cap)", r"\((?:x|y)\)", "(?:one|o[nf]|of|or)", "(?:b|c)"]
)
def test_what_is_more_than_words_is_left_alone(expression: str) -> None:
    assert by_first_letter(expression) == expression


def test_every_expression_of_a_module_compiles() -> None:
    names = [m.name for m in pkgutil.walk_packages(showbible.__path__, "showbible.") if not m.name.endswith("__main__")]
    found = [(n, x) for n in names for x in vars(importlib.import_module(n)).values() if isinstance(x, Later)]
    assert len(found) > 1_000
    for name, expression in found:
        assert expression.search is not None, name


def test_an_expression_compiled_late_is_the_same() -> None:
    late, made = later("(?P<who>[a-z]+)s?", re.IGNORECASE), re.compile("(?P<who>[a-z]+)s?", re.IGNORECASE)
    assert isinstance(late, Later)
    assert "search" not in vars(late)
    assert (late.groups, late.groupindex, late.pattern) == (made.groups, made.groupindex, made.pattern)
    assert late.sub("x", "Ana Sol") == made.sub("x", "Ana Sol")
    assert [m["who"] for m in copy.copy(late).finditer("Ana Sol")] == ["Ana", "Sol"]


def test_a_wrong_expression_is_told_when_it_is_used() -> None:
    wrong = later("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_no_match_is_told_by_its_expression_being_a_constant() -> None:
    """What a match was found with is the compiled one, never the constant: only their words are compared."""
    sources = [
        p
        for p in Path(showbible.__file__).parent.rglob("*.py")
        if re.search(r"\.re (?:is|in|not|==|!=) ", p.read_text("utf-8"))
    ]
    assert sources == []
