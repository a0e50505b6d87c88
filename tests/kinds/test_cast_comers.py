"""Who comes into a cast or to a chair, in any words: what a whole article gives of it."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

ARTICLE = """Harbour Lights is an American drama television series. It began on May 3, 2017.

== Casting ==

"""


def cast(sentence: str) -> list[tuple[str, str, str]]:
    found = facts(ARTICLE + sentence, "cast")
    return sorted((f["performer"], f.get("character", ""), f.get("tier", "")) for f in found)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "In May 2016, Una Reed joined the main cast, while Ana Sol and Bo Lind were joining it in a recurring capacity.",
            [("Una Reed", "", "main"), ("Ana Sol", "", "recurring"), ("Bo Lind", "", "recurring")],
        ),
        ("In May 2016, Ana Sol announced that she had been cast in the series.", [("Ana Sol", "", "")]),
        ("In May 2016, Ana Sol was cast in the series, but dropped out in June.", []),
        ("In May 2016, Ana Sol was cast in the series. Sol exited the project in June and was missed.", []),
        (
            "Ana Sol plays Mira and Bo Lind and Cy Marsh play Tom and Ned.",
            [("Ana Sol", "Mira", ""), ("Bo Lind", "Tom", ""), ("Cy Marsh", "Ned", "")],
        ),
        (
            "The first three roles were cast: Ana Sol as Mira, the female lead; Bo Lind as Tom; and Cy Marsh as Ned.",
            [("Ana Sol", "Mira", ""), ("Bo Lind", "Tom", ""), ("Cy Marsh", "Ned", "")],
        ),
        ("Ana Sol was announced as Mira Vale, Tom's sister-in-law and Ned's mother.", [("Ana Sol", "Mira Vale", "")]),
        ("Ana Sol and Bo Lind, both from Reef, were cast as Mira and Tom.", [("Ana Sol", "Mira", ""), ("Bo Lind", "Tom", "")]),
    ],
)  # fmt: skip
def test_who_comes(sentence: str, wanted: list[tuple[str, str, str]]) -> None:
    assert cast(sentence) == sorted(wanted)
