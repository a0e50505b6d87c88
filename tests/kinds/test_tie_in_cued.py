"""A second look at ties: titles that hang on "spin-off", "sequel" or "crossover" in new wordings."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

CAST = "== Cast ==\n\n- Ana Sol as Mara Vane\n- Bo Lind as Cass Holt\n\n== Production ==\n\n"


def told(sentence: str, head: str = CAST) -> list[tuple[str, str | None]]:
    found = facts(head + sentence, "tie_in", "Harbour Lights (TV series)")
    return [(f["target"], f.get("relation")) for f in found]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Three spin-offs were filmed, Ebb House and Dry Dock among them.", [("Ebb House", "spin_off"), ("Dry Dock", "spin_off")]),
        ("The ratings brought about an off-shoot: Ebb House, with Lind.", [("Ebb House", "spin_off")]),
        ("Ebb House and the brief Dry Dock, both offshoots, lasted a year each.", [("Ebb House", "spin_off"), ("Dry Dock", "spin_off")]),
        ("Ebb House, which has Holt move to Bergen, was later spun off from the show.", [("Ebb House", "spin_off")]),
        ("Spun off from the police drama Low Ebb, it follows a pilot.", [("Low Ebb", "spin_off")]),
        ("Vane was first heard of in Low Ebb, of which it is a spin-off.", [("Low Ebb", "spin_off")]),
        ("Lind moved on to a show of his own, Ebb House.", [("Ebb House", "spin_off")]),
        ("The franchise also includes Ebb House and Dry Dock.", [("Ebb House", None), ("Dry Dock", None)]),
        ("A two-night crossover started on Low Ebb in May 2016.", [("Low Ebb", "crossover")]),
        ("The characters of Low Ebb came to town for a two-night crossover.", [("Low Ebb", "crossover")]),
        ("The storyline was taken up again in the television film Dry Dock.", [("Dry Dock", None)]),
        ("Sol brought Vane over from Low Ebb.", [("Low Ebb", "shared_character")]),
        ("Holt, first seen in Low Ebb, comes back in May.", [("Low Ebb", "shared_character")]),
        ("Lind's character is also seen in the third season of Low Ebb.", [("Low Ebb", "shared_character")]),
    ],
)  # fmt: skip
def test_a_title_hangs_on_a_word_of_kinship(sentence: str, wanted: list[tuple[str, str | None]]) -> None:
    assert told(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "In the spin-off, Ana Sol plays two parts.",
        "After the crossover, Tom Birch said that he was tired.",
        "Tom Birch presented a sister show in Bergen.",
        "It is a Canadian/American spin-off for the young.",
        "The season continues the story of Mara Vane.",
        "The sequel was written by Tom Birch, and Max Roe drew it.",
    ],
)
def test_other_names_near_such_a_word_are_no_ties(sentence: str) -> None:
    assert told(sentence) == []


def test_a_premise_says_what_the_work_comes_from() -> None:
    assert told("A spin-off of Low Ebb, the series follows a pilot.", "== Premise ==\n\n") == [("Low Ebb", "spin_off")]
