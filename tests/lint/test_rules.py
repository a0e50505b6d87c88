"""Every rule finds its examples, with those very words, and leaves its counter-examples alone."""

from __future__ import annotations

import re

import pytest

from showbible.lint import RULES, Example, Rule

_CASES = [(rule, example) for rule in RULES for example in (*rule.found, *rule.passed)]


@pytest.mark.parametrize(("rule", "example"), _CASES, ids=[f"{rule.id}-{n}" for n, (rule, _) in enumerate(_CASES)])
def test_example(rule: Rule, example: Example) -> None:
    findings = sorted(rule.findings(example.subject()), key=lambda f: f.span)
    assert tuple(f.words for f in findings) == example.words


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_told_in_full(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
    assert rule.title
    assert len(rule.why) > 60
    assert all(example.words for example in rule.found)
    assert rule.found
    assert rule.passed
    assert not any(example.words for example in rule.passed)


def test_ids_are_unique_and_many() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) >= 25


def test_all_rules_are_quiet_on_a_sound_article() -> None:
    sound = Example("= Tide =\n\nTide is a drama by Ann Moe.\n\n== Plot ==\n\nAnn leaves the harbour at ebb.\n")
    assert [f for rule in RULES for f in rule.findings(sound.subject())] == []
