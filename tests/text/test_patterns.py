"""A choice of words put together by their first letters finds what it found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.text.patterns import by_first_letter

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
