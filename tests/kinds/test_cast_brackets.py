"""Cast lists whose entries have several players in brackets, names cut by brackets, tiers of seasons, headings as parts."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is an animated television series.\n\n"

Told = list[tuple[str, str | None, str | None]]


def cast(text: str, head: str = "Cast") -> Told:
    """Who plays whom, and with which tier, in an article with these words under one heading."""
    found = facts(f"{LEAD}== {head} ==\n\n{text}\n", "cast")
    return [(f["performer"], f.get("character"), f.get("tier")) for f in found]


@pytest.mark.parametrize(
    ("item", "want"),
    [
        (
            "Pip (voiced by Ana Sol in the pilot, Bo Lind in seasons 1–2, and Cy Marsh from season 3 onwards) – A pebble.",
            [("Ana Sol", "Pip", None), ("Bo Lind", "Pip", None), ("Cy Marsh", "Pip", None)],
        ),
        (
            'Pip (voiced by Ana Sol in "Ebb", Bo Lind in later episodes) is a pebble.',
            [("Ana Sol", "Pip", None), ("Bo Lind", "Pip", None)],
        ),
        (
            "Pip (voiced by Ana Sol; Bo Lind as guest) is a pebble.",
            [("Ana Sol", "Pip", None), ("Bo Lind", "Pip", "guest")],
        ),
        (
            "The Shales (voiced by Ana Sol [Father], Bo Lind [Mother] and Cy Marsh [Baby]) – A family.",
            [("Ana Sol", "Father", None), ("Bo Lind", "Mother", None), ("Cy Marsh", "Baby", None)],
        ),
        (
            "Pip, (voiced by Ana Sol), Grit (voiced by Bo Lind), and Moss (voiced by Cy Marsh) are pebbles.",
            [("Ana Sol", "Pip", None), ("Bo Lind", "Grit", None), ("Cy Marsh", "Moss", None)],
        ),
        (
            "Pip and Grit (voiced by Ana Sol and Bo Lind) are twins.",
            [("Ana Sol", "Pip", None), ("Bo Lind", "Grit", None)],
        ),
        ("Coral (Ana Sol and later Bo Lind) is a teacher.", [("Ana Sol", "Coral", None), ("Bo Lind", "Coral", None)]),
        ("In the second finale, Tom Vale (played by Ana Sol) sinks.", [("Ana Sol", "Tom Vale", None)]),
        ("Pip – Voiced by Ana Sol", [("Ana Sol", "Pip", None)]),
        ("Pip (season 2), a pebble (blue and grey; small)", []),
        ("Ana Sol as Captain (later Major) Edda Vane, the chief", [("Ana Sol", "Captain Edda Vane", None)]),
        ("Ana Sol as Captain, later Major Edda Vane, the chief", [("Ana Sol", "Captain, later Major Edda Vane", None)]),
        ('Ana Sol as Chief (E-8) Tom "Ox" Vale, a diver', [("Ana Sol", 'Chief Tom "Ox" Vale', None)]),
        ("Ana Sol as Edda Vane (season 2) Marsh", [("Ana Sol", "Edda Vane", None)]),
        ("Ana Sol as Edda Vane, later Edda Marsh", [("Ana Sol", "Edda Vane", None)]),
        ("Ana Sol as Edda Vane is a young diver.", [("Ana Sol", "Edda Vane", None)]),
        ("Ana Sol plays a younger Edda during some flashbacks", [("Ana Sol", "younger Edda", None)]),
        ("Ana Sol as a fictionalised version of herself", [("Ana Sol", "Ana Sol", "cameo")]),
        ("Ana Sol as a stranger version of Edda", [("Ana Sol", "stranger version of Edda", None)]),
        (
            "Ana Sol as Pip, Grit, Gall the Cruel, Additional voices",
            [("Ana Sol", "Pip, Grit, Gall the Cruel, Additional voices", None)],
        ),
        ("Ana Sol as Tom Vale, Chief Engineer, Head of the Reef Unit", [("Ana Sol", "Tom Vale", None)]),
        ("Ana Sol – 327 episodes", [("Ana Sol", None, None)]),
        ("Ana Sol as Tom (season 2–present; recurring season 1)", [("Ana Sol", "Tom", None)]),
        ("Ana Sol as Tom (main seasons 1–3; guest season 4)", [("Ana Sol", "Tom", "main")]),
        ("Ana Sol as Tom (guest, season 3)", [("Ana Sol", "Tom", "guest")]),
        ("Ana Sol – Mayor Dunn (Seasons 1–6)", [("Ana Sol", "Mayor Dunn", None)]),
        ('"Baby" Ana Sol, Bo\'s daughter (seasons 2–8)', [('"Baby" Ana Sol', None, None)]),
    ],
)
def test_entries(item: str, want: Told) -> None:
    assert cast(f"- {item}") == want


def test_voices_under_characters_are_players() -> None:
    text = "=== Voices ===\n\n- Ana Sol – Val the Urchin\n- Bo Lind – Pip\n\n=== Guest stars ===\n\n- Cy Marsh (Pip in Wonderland, 2014)"
    assert cast(text, "Characters") == [
        ("Ana Sol", "Val the Urchin", None),
        ("Bo Lind", "Pip", None),
        ("Cy Marsh", None, "guest"),
    ]


def test_a_list_of_those_who_play_themselves() -> None:
    text = "These stars made cameo appearances as themselves:\n\n- Ana Sol, as Edda's date\n- Bo Lind"
    assert cast(text, "Cameos") == [("Ana Sol", "Ana Sol", "cameo"), ("Bo Lind", "Bo Lind", "cameo")]


def test_headings_are_parts_whatever_their_capitals() -> None:
    text = (
        "=== Main ===\n\n=== Edda vale ===\n\nPortrayed by Ana Sol. Edda Vale is a diver.\n\n"
        "=== Recurring ===\n\n=== Tom ===\n\nPortrayed by Bo Lind. He is a cook."
    )
    assert cast(text, "Characters") == [("Ana Sol", "Edda Vale", "main"), ("Bo Lind", "Tom", "recurring")]


def test_descriptions_name_players_in_brackets() -> None:
    item = "- Ana Sol as Mira Vale, who is robbed by Victor Kane (Bo Lind), a member of the Reef Guard (Ebb Unit)."
    assert cast(item) == [("Ana Sol", "Mira Vale", None), ("Bo Lind", "Victor Kane", None)]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        (
            "It follows Tom and Mira Vale (portrayed by Ana Sol and Bo Lind), who run a pub.",
            [("Ana Sol", "Tom Vale", None), ("Bo Lind", "Mira Vale", None)],
        ),
        (
            "Their cook Edda (Ana Sol; Bo Lind; Cy Marsh) is loud.",
            [("Ana Sol", "Edda", None), ("Bo Lind", "Edda", None), ("Cy Marsh", "Edda", None)],
        ),
        (
            "Edda Vale (Ana Sol, pilot, seasons 1–5; Bo Lind, seasons 8–9) is a cook.",
            [("Ana Sol", "Edda Vale", None), ("Bo Lind", "Edda Vale", None)],
        ),
        ("It was praised by Tom and the Daily Reef (North Quay).", []),
    ],
)
def test_asides_of_several(told: str, want: Told) -> None:
    assert cast(told, "Description") == want


def test_a_label_is_one_under_any_heading_of_the_show() -> None:
    text = "=== Notable guest stars ===\n\n- Ana Sol\n- Bo Lind (twice)\n- Cy Marsh (herself)"
    assert cast(text, "Reception") == [
        ("Ana Sol", None, "guest"),
        ("Bo Lind", None, "guest"),
        ("Cy Marsh", "Cy Marsh", "cameo"),
    ]
    assert cast(text, "International versions") == []


def test_the_episode_behind_a_dash_is_no_part() -> None:
    text = '- Ana Sol – Tom in "Ebb"\n- Bo Lind – "Flow" (1998)\n- Cy Marsh – Mira'
    assert cast(text, "Guest stars") == [
        ("Ana Sol", "Tom", "guest"),
        ("Bo Lind", None, "guest"),
        ("Cy Marsh", "Mira", "guest"),
    ]
