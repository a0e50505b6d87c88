"""One cast in every form in which lists write it: each form gives the same players with the same parts."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series.\n\n== Cast ==\n\n"
#: Player, part and what is told of the part.
CAST = (
    ("Ana Solberg", "Mira Vale", "a nurse who comes back to the island"),
    ("Tom Reyes", "Det. Cal Marsh", "head of the harbour police"),
    ("Una Birch", "Edda", "owner of the inn and Mira's sister"),
    ("Liam O'Keefe", "Father Dunne", "a priest"),
    ("Grace Okafor", "Dr. Ines Hart", "a pathologist"),
    ("Bo Lind", "Young Cal", "the detective as a boy"),
    ("J. T. Hale", "Agent Pike", "an officer from the mainland"),
    ("Kim Soo-jin", "Hana Park", "a student who lodges with the Vales"),
    ("Zoë Kravets", "Nell Vale", "Mira's daughter"),
)
WANT = [(player, part) for player, part, _ in CAST]
IN_LINES = (
    "- {player} as {part}, {what}",
    "- {player} as {part}: {what}",
    "- {player} as {part} :- {what}",
    "- {player} as {part} – {what}",
    "- {player} as {part}—{what}",
    "- {player} as {part} (season 1–2; recurring, season 3): {what}",
    '- {player} as {part} in "Low Water"',
    "- {player} – {part}, {what}",
    "- {player} - {part}, {what}",
    "- {player}: {part}",
    "- {player} ... {part}",
    "- {player} ({part}) – {what}",
    "- {player} plays {part}, {what}.",
    "- {part} – {player}, {what}",
    "- {part}: {player}",
    "- {part} ({player}) – {what}",
    "- {part} (played by {player}): {what}",
    "- {part}, played by {player}, {what}",
    "- {part} – portrayed by {player}. {what}",
    "1. {player} as {part}",
    "• {player} as {part}",
    "{player} as {part}, {what}",
    "=== {part} ===\n\nPlayed by {player}\n\nThis is {what}.\n",
    "{part}\n\nPlayed by {player}. This is {what}.\n",
    "- {part}\n- played by {player}",
    "=== {player} as {part} ===\n\nThis is {what}.\n",
    "{part} (portrayed by {player}) is {what}.\n",
)


def told(words: str) -> list[tuple[str, str | None]]:
    return [(f["performer"], f.get("character")) for f in facts(LEAD + words + "\n", "cast")]


@pytest.mark.parametrize("form", IN_LINES)
def test_lists(form: str) -> None:
    lines = "\n".join(form.format(player=player, part=part, what=what) for player, part, what in CAST)
    assert told(lines) == WANT


def test_passages() -> None:
    names = ", ".join(f"{player} as {part}" for player, part, _ in CAST)
    assert told(f"The cast includes {names}.") == WANT
    entries = "; ".join(f"{player} as {part}, {what}" for player, part, what in CAST)
    assert told(f"{entries}.") == WANT
    brackets = ", ".join(f"{player} ({part})" for player, part, _ in CAST)
    assert told(f"The series stars {brackets}.") == WANT


def test_who_is_said_to_be_played_by_somebody_is_no_player() -> None:
    words = 'Guest appearances were many. Cal "Cap" Marsh (played by Tom Reyes in several episodes) was one.'
    assert told(words) == [("Tom Reyes", 'Cal "Cap" Marsh')]


def test_a_rank_in_front_is_that_of_all_on_its_line() -> None:
    lines = "- Main: Ana Sol as Mira Vale, Tom Reyes as Cal Marsh\n- Recurring: Una Birch as Edda Roe\n"
    found = facts(LEAD + lines, "cast")
    assert [(f["performer"], f.get("tier")) for f in found] == [
        ("Ana Sol", "main"),
        ("Tom Reyes", "main"),
        ("Una Birch", "recurring"),
    ]


def test_players_between_commas_share_a_part() -> None:
    assert told("- Tom Reyes, Sam Ode as Cal Marsh\n- Ana Sol as Mira Vale") == [
        ("Tom Reyes", "Cal Marsh"),
        ("Sam Ode", "Cal Marsh"),
        ("Ana Sol", "Mira Vale"),
    ]


def test_one_player_spelt_in_two_ways() -> None:
    plot = "\n== Plot ==\n\nHan Mi-rae (Yeon Soo Jin) meets Tom Vale (Bo Lind) and Edda Roe (Cy Lind)."
    listed = "- Yeon Su-jin as Han Mi Rae\n- Ana Lind as Tom Vale\n- Cy Lind as Edda Roe\n"
    assert told(listed + plot) == [
        ("Yeon Su-jin", "Han Mi Rae"),
        ("Ana Lind", "Tom Vale"),
        ("Cy Lind", "Edda Roe"),
        ("Bo Lind", "Tom Vale"),
    ]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Tom Vale, Chief Whip and later Prime Minister", "Tom Vale"),
        ("Mira Vale, Tom's PA and girlfriend", "Mira Vale"),
        ("Edda Low, Head of the Surgery", "Edda Low"),
        ("Max Roe, CIA agent and Mira's former partner", "Max Roe"),
        ("Mira, Old Man, Guard", "Mira, Old Man, Guard"),
        ("Captain Vale, Doctor Low", "Captain Vale, Doctor Low"),
    ],
)
def test_what_is_told_of_a_part_behind_a_dash_is_left_out(line: str, part: str) -> None:
    assert told(f"- Ana Sol – {line}") == [("Ana Sol", part)]
