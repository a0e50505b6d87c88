"""Which of two names is the player's, and who is none after all, read from small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts


def cast(text: str, head: str = "Casting", title: str = "Harbour Lights (season 2)") -> list[tuple[str, str, str]]:
    """Who plays whom, and with which tier, in an article on a season."""
    lead = f"= {title} =\n\nThe second season of Harbour Lights, a drama television series, aired on NBC in 2012.\n\n"
    found = facts(f"{lead}== {head} ==\n\n{text}\n", "cast")
    return [(f["performer"], f.get("character", ""), f.get("tier", "")) for f in found]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Sol (Mira Vale) is credited next.",
        "Ana Sol (Mira Vale) left the show. Before she went, the crew held a party.",
        'Ana Sol (Mira Vale) receives an "and" billing when the titles close.',
        "All of them came back, except Ana Sol (Mira Vale), who was fired from the show.",
        "Ana Sol (Mira Vale) said that it was a dark year.",
        "Former series regulars Ana Sol (Mira Vale) and Bo Lind (Tom Reyes) appear too.",
        "Recurring characters include Tom Reyes (played by Bo Lind) and Mira Vale (Ana Sol).",
        "The original cast of nine characters consisted of nurses Tom Reyes (Bo Lind) and Mira Vale (Ana Sol).",
    ],
)
def test_players_in_front_of_brackets_and_within(text: str) -> None:
    assert ("Ana Sol", "Mira Vale") in [c[:2] for c in cast(text, "Cast")]


def test_the_list_tells_who_is_the_player() -> None:
    text = "- Ana Sol as Mira Vale\n\n== Plot ==\n\nIn May, Ana Sol (Mira Vale) thought it over."
    assert cast(text, "Cast") == [("Ana Sol", "Mira Vale", "")]


def test_what_is_said_of_a_part_is_said_of_its_player() -> None:
    text = "Mira Vale (Ana Sol) and Tom Reyes (Bo Lind) have been promoted to the main cast."
    assert cast(text, "Cast") == [("Ana Sol", "Mira Vale", "main"), ("Bo Lind", "Tom Reyes", "main")]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Sol joined the main cast as Mira Vale. However, it was later said that Sol would not appear in the season.",
        "In spring Reef said that Ana Sol would be joining the crew as showrunner and head writer.",
        "The role of Mira, played by Ana Sol during the first years, was recast.",
        "Ana Sol, who played Mira, was replaced by somebody younger.",
        "The character of Mira Vale was also set to return to the show.",
        "Other guest commentaries include Ana Sol, Bo Lind, and Cy Marsh.",
    ],
)
def test_who_is_not_in_it(text: str) -> None:
    assert cast(text) == []


def test_who_is_late_is_in_it() -> None:
    text = "Ana Sol was cast as Mira Vale. However, Sol did not appear in the first three episodes."
    assert cast(text) == [("Ana Sol", "Mira Vale", "")]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ana Sol appears as a Reef watch commander.", [("Ana Sol", "Reef watch commander", "")]),
        ("Bo Lind, Cy Marsh and Ana Sol were friends. Sol appeared as herself.", [("Ana Sol", "Ana Sol", "cameo")]),
        (
            "In May, Ana Sol was cast in a major role as Mira Vale and Bo Lind in a recurring role.",
            [("Ana Sol", "Mira Vale", ""), ("Bo Lind", "", "recurring")],
        ),
        ("Ana Sol of the folk group Low Divers was cast as Mira.", [("Ana Sol", "Mira", "")]),
        ("Ana Sol continued to portray Mira Vale as Mira copes with her loss.", [("Ana Sol", "Mira Vale", "")]),
        (
            "Ana Sol plays Edda Vale and Bo Lind and Cy Marsh play her sons.",
            [("Ana Sol", "Edda Vale", ""), ("Bo Lind", "", ""), ("Cy Marsh", "", "")],
        ),
        (
            "Ana Sol and Bo Lind star as married couple Mira and Tom.",
            [("Ana Sol", "Mira", "main"), ("Bo Lind", "Tom", "main")],
        ),
        (
            "Ana Sol was cast as Edda and Bo Lind as Tom Vale. Mira Reed appeared as Tom's mother, Mira.",
            [("Ana Sol", "Edda", ""), ("Bo Lind", "Tom Vale", ""), ("Mira Reed", "Mira", "")],
        ),
    ],
)
def test_sentences(text: str, want: list[tuple[str, str, str]]) -> None:
    assert cast(text) == want


def test_headings_that_follow_a_heading_without_entries_are_of_its_tier() -> None:
    text = (
        "- Ana Sol as Mira\n\n=== Guest cast ===\n\nBy where they first appear.\n\n=== In the north ===\n\n- Bo Lind as Tom\n\n"
        "== Notes ==\n\n=== Guest stars ===\n\n=== Single roles ===\n\n- Cy Marsh as Edda, Nell Vale, and the Cat\n"
        '- Una Birch played Nora in the 1960 episode "Ebb"\n- Di Low (credited as Di Sand) voices Gil'
    )
    assert cast(text, "Main cast") == [
        ("Ana Sol", "Mira", "main"),
        ("Bo Lind", "Tom", "guest"),
        ("Cy Marsh", "Edda, Nell Vale, and the Cat", "guest"),
        ("Una Birch", "Nora", "guest"),
        ("Di Low", "Gil", "guest"),
    ]


def test_entries_with_several_parts_and_words_on_them() -> None:
    text = (
        "- Ana Sol - Mira; the baker\n- Bo Lind - Tom; Mira and Edda's brother\n- Cy Marsh as Edda, Nell Vale, and Cat"
    )
    assert cast(text, "Cast") == [
        ("Ana Sol", "Mira", ""),
        ("Bo Lind", "Tom", ""),
        ("Cy Marsh", "Edda, Nell Vale, and Cat", ""),
    ]
