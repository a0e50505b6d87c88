"""Every example in a rule's docstring holds; every rule has both sorts, and every phrase is used."""

from __future__ import annotations

import pytest

from showbible.grammar.examples import examples_of, read_example
from showbible.grammar.rules import Rule
from showbible.kinds import RULES

IDS = [r.name for r in RULES]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_examples_hold(rule: Rule) -> None:
    for example in examples_of(rule):
        made = read_example(rule, example.sentence, **example.options)
        assert made == [line for line in example.wanted.splitlines() if line], example.sentence


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_has_an_example_and_a_counter_example(rule: Rule) -> None:
    wanted = [bool(e.wanted) for e in examples_of(rule)]
    assert any(wanted), "no example"
    assert not all(wanted), "no sentence that it must not match"


def test_names_are_unique() -> None:
    assert len(IDS) == len(set(IDS))


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_trigger_is_in_every_example(rule: Rule) -> None:
    for example in examples_of(rule):
        if example.wanted:
            words = example.sentence.lower()
            assert any(t in words for t in rule.triggers), example.sentence


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_every_phrase_is_a_sound_expression(rule: Rule) -> None:
    # Phrases are compiled when first needed; a broken one must not wait for an article that needs it.
    for pattern in rule.patterns:
        assert set(pattern.slots) == {name.split("__")[0] for name in pattern.whole.groupindex} - {
            "the_list",
            *pattern.listed,
        }
        assert (pattern.unit is not None) == bool(pattern.listed), pattern.phrase
