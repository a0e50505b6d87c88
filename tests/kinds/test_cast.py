"""Casts in lists, in brackets and on lines of their own, read from small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series.\n\n"


def cast(text: str, head: str = "Cast") -> list[tuple[str, str | None, str | None]]:
    """Who plays whom, and with which tier, in an article with these words under one heading."""
    found = facts(f"{LEAD}== {head} ==\n\n{text}\n", "cast")
    return [(f["performer"], f.get("character"), f.get("tier")) for f in found]


@pytest.mark.parametrize(
    ("item", "want"),
    [
        ('- Ana Sol as Tom "Bo" Vale IV. He sails.', [("Ana Sol", 'Tom "Bo" Vale IV', None)]),
        ('- Ana Sol as Mira Vale in "Slack Tide"', [("Ana Sol", "Mira Vale", None)]),
        (
            "- Ana Sol, Tom Birch and Wil Marsh as the Crew",
            [(n, "Crew", None) for n in ("Ana Sol", "Tom Birch", "Wil Marsh")],
        ),
        (
            "- Ana Sol (season 1) / Una Birch (season 2) as Mira",
            [("Ana Sol", "Mira", None), ("Una Birch", "Mira", None)],
        ),
        ("- MIRA (MI) VALE (Ana Sol) – Series 1 – a nurse", [("Ana Sol", "Mira Vale", None)]),
        ("- MIRA'S MOTHER - Ana Sol", [("Ana Sol", "Mira's Mother", None)]),
        ("- Mira and Edda, played by Ana Sol and Una Birch", [("Ana Sol", "Mira", None), ("Una Birch", "Edda", None)]),
        ("- Mira Vale (portrayed by A. B. Sol): a nurse", [("A. B. Sol", "Mira Vale", None)]),
        ('- Ana Sol in the episode "Slack Tide"', [("Ana Sol", None, None)]),
        ("- Ana Sol as:\n  - Mira; a nurse\n  - Edda; her cat", [("Ana Sol", "Mira", None), ("Ana Sol", "Edda", None)]),
        ("- It rained as Mira left", []),
    ],
)
def test_items(item: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert cast(item) == want


def test_a_jury_has_no_parts() -> None:
    assert cast("- Ana Sol - Danish singer\n- Birch, chef\n- Bo Lind", "Judges") == [
        ("Ana Sol", None, None),
        ("Birch", None, None),
        ("Bo Lind", None, None),
    ]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("- Guest Judge: ANA MCLIND & Bo Sol (a singer)", ["Ana McLind", "Bo Sol"]),
        ("Guest judges: Ana Sol, Bo Lind and Cy Marsh", ["Ana Sol", "Bo Lind", "Cy Marsh"]),
        ("- Guest house: Ana Sol", []),
    ],
)
def test_guests_of_the_jury(line: str, want: list[str]) -> None:
    assert cast(line, "Episodes") == [(name, None, "guest") for name in want]


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("It has Ana Sol (who voices Mira the Cat) in it.", [("Ana Sol", "Mira the Cat", None)]),
        ("Ana Sol (as the nurse Mira) left.", [("Ana Sol", "Mira", None)]),
        (
            "Mira Vale (portrayed by Ana Sol as an adult, Una Birch as a girl) is a nurse.",
            [("Ana Sol", "Mira Vale", None), ("Una Birch", "Mira Vale", None)],
        ),
        ("Ana Sol (who was tired) left.", []),
    ],
)
def test_brackets(sentence: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert cast(sentence, "Characters") == want
