"""Names and arguments of templates."""

from __future__ import annotations

import pytest

from showbible.readers.wikitext.arguments import arguments, by_name, name
from showbible.readers.wikitext.scanner import scan


def values(text: str) -> list[tuple[str, str]]:
    return [(a.name, text[a.start : a.end]) for a in arguments(text, scan(text).nodes[0])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{a}}", []),
        ("{{a|b|c}}", [("1", "b"), ("2", "c")]),
        ("{{a| b = c | d }}", [("b", "c"), ("1", "d")]),
        ("{{a|b=c=d}}", [("b", "c=d")]),
        ("{{a|[[b=c]]}}", [("1", "[[b=c]]")]),
        ("{{a|{{b|c=d}}|e={{f}}}}", [("1", "{{b|c=d}}"), ("e", "{{f}}")]),
        ("{{a|<ref name=b>c</ref>|d}}", [("1", "<ref name=b>c</ref>"), ("2", "d")]),
        ("{{a|b = <!-- empty -->}}", [("b", "")]),
        ("{{a|b<!-- x -->c = d}}", [("bc", "d")]),
    ],
)
def test_arguments(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_the_last_of_a_name_that_says_something_stands() -> None:
    text = "{{a|b=c|b=d|b=}}"
    found = by_name(arguments(text, scan(text).nodes[0]))["b"]
    assert text[found.start : found.end] == "d"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{Start_date |2003}}", "start date"),
        ("{{Template:Won}}", "won"),
        ("{{a<!-- b -->}}", "a"),
        ("{{#invoke:Episode list|sublist}}", "#invoke:episode list"),
        ("{{:List of Orbital episodes}}", ":list of orbital episodes"),
    ],
)
def test_name(text: str, expected: str) -> None:
    assert name(text, scan(text).nodes[0]) == expected
