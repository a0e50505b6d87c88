"""A sentence is passed over for want of a word only where the expression behind it would find nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showbible.kinds.accolade import prose as accolade
from showbible.kinds.accolade import wording
from showbible.kinds.cast import asides
from showbible.kinds.cast.listed import playing
from showbible.kinds.release import clauses, stretch
from showbible.kinds.review import prose as review
from showbible.kinds.score import prose as score
from showbible.text.words import words_of

_ANY = ("/10", "/5", "nominat")
GATES = {
    "release": (clauses._VERB, clauses.VERBS),
    "accolade": (wording.VERB, accolade._TRIGGERS),
    "review": (review._WORTH, review._WORTHS),
    "score": (score._SITE, score._SITES),
}
BRACKETS = {
    "aside": (asides._ASIDE, asides._MAY_NAME),
    "with a part": (playing._WITH_PART, playing._MAY_PLAY),
    "one after another": (asides._ONE_AFTER, asides._BY),
    "of a group": (asides._GROUP, asides._BY),
}


@pytest.mark.parametrize("name", GATES)
@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=400)
@given(st.data())
def test_what_an_expression_finds_has_one_of_its_words(name: str, data: st.DataObject) -> None:
    expression, words = GATES[name]
    text = data.draw(st.from_regex(re.compile(expression.pattern, re.ASCII), fullmatch=False))
    for found in expression.finditer(text):
        assert not words.isdisjoint(words_of(found[0])) or any(part in found[0] for part in _ANY), found[0]


@pytest.mark.parametrize(
    "expression", [stretch._REGION, *(p for _, p in stretch._FORMATS)], ids=lambda e: e.pattern[:12]
)
@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=100)
@given(st.data())
def test_every_format_has_one_of_the_signs(expression: re.Pattern[str], data: st.DataObject) -> None:
    found = expression.search(
        data.draw(st.from_regex(re.compile(expression.pattern, (expression.flags & ~re.UNICODE) | re.ASCII)))
    )
    assert found is None or any(sign in found[0].lower() for sign in stretch._SIGNS)


@pytest.mark.parametrize("name", BRACKETS)
@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=150)
@given(st.data())
def test_what_is_read_in_brackets_is_what_such_brackets_may_hold(name: str, data: st.DataObject) -> None:
    expression, brackets = BRACKETS[name]
    text = data.draw(st.from_regex(re.compile(expression.pattern, expression.flags)))
    if expression.search(text):
        assert brackets.search(text), text
