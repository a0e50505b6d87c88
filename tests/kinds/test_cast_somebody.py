"""Parts without a name, of one player after another: what a whole article gives of them."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

ARTICLE = "Harbour Lights is an American drama television series. It began on May 3, 2017.\n\n== Cast ==\n\n"


def cast(words: str) -> list[tuple[str, str, str]]:
    found = facts(ARTICLE + words, "cast")
    return sorted((f["performer"], f.get("character", ""), f.get("tier", "")) for f in found)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "Ana Sol appeared as a doctor, Bo Lind as a lawyer and Cy Marsh as himself.",
            [("Ana Sol", "doctor", ""), ("Bo Lind", "lawyer", ""), ("Cy Marsh", "Cy Marsh", "cameo")],
        ),
        (
            "The actor Bo Lind played Mira's first tutor, and the singer Ana Sol played Tom's aunt.",
            [("Bo Lind", "Mira's first tutor", ""), ("Ana Sol", "Tom's aunt", "")],
        ),
        (
            "Ana Sol, Bo Lind and Cy Marsh were cast as Mira's mother, father and uncle, respectively.",
            [("Ana Sol", "Mira's mother", ""), ("Bo Lind", "Mira's father", ""), ("Cy Marsh", "Mira's uncle", "")],
        ),
        ("Ana Sol and Una Birch appear as retired dancers who help out.", [("Ana Sol", "", ""), ("Una Birch", "", "")]),
        ("Ana Sol guest stars in the finale as a taxi driver.", [("Ana Sol", "taxi driver", "guest")]),
        ("Ana Sol played the piano in it, and Bo Lind a version of the theme.", []),
        ("Ana Sol had played a doctor in the film Slack Tide.", []),
        (
            "- Ana Sol as Mira Vale\n- Bo Lind as Tom\n\nAna Sol plays a doctor in it.",
            [("Ana Sol", "Mira Vale", ""), ("Bo Lind", "Tom", "")],
        ),
    ],
)
def test_who_plays_somebody_without_a_name(words: str, wanted: list[tuple[str, str, str]]) -> None:
    assert cast(words) == sorted(wanted)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "The cast includes Ana Sol as Mira, Bo Lind and Cy Marsh as Tom Reyes and Una Birch as Edda.",
            [("Ana Sol", "Mira", ""), ("Bo Lind", "Tom Reyes", ""), ("Cy Marsh", "Tom Reyes", ""), ("Una Birch", "Edda", "")],
        ),
        (
            "Notable guest stars include Ana Sol as Mira, the mother of Tom's son; Bo Lind as the cook, Ned; and Cy Marsh as Tom's boss Olaf.",
            [("Ana Sol", "Mira", "guest"), ("Bo Lind", "Ned", "guest"), ("Cy Marsh", "Olaf", "guest")],
        ),
    ],
)  # fmt: skip
def test_lists_in_sentences_go_on(words: str, wanted: list[tuple[str, str, str]]) -> None:
    assert cast(words) == sorted(wanted)
