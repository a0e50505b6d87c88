"""Cast lists whose entries tell of more than one player, or in brackets."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series.\n\n"


def cast(text: str, head: str = "Cast", lead: str = LEAD) -> list[tuple[str, str | None, str | None]]:
    """Who plays whom, and with which tier, in an article with these words under one heading."""
    found = facts(f"{lead}== {head} ==\n\n{text}\n", "cast")
    return [(f["performer"], f.get("character"), f.get("tier")) for f in found]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("whose brother, Tom (played by Bo Lind), is lost at sea.", [("Bo Lind", "Tom", None)]),
        ("whose father (played by Bo Lind) is lost.", [("Bo Lind", None, None)]),
        ("a nurse. She mourns her husband Tom (Bo Lind), the ferryman.", [("Bo Lind", "Tom", None)]),
        ("a nurse, who hides the smuggler Cass Reed (guest star Bo Lind).", [("Bo Lind", "Cass Reed", "guest")]),
        ("a nurse. Newcomer Una Birch plays the young Mira in the finale.", [("Una Birch", "young Mira", None)]),
        ("a nurse (Una Birch portrays a young Mira).", [("Una Birch", "young Mira", None)]),
        ("a nurse. Played as a child by Una Birch.", [("Una Birch", "Mira Vale", None)]),
        ("a nurse. Sol also plays Mira's twin sister, Edda.", [("Ana Sol", "Edda", None)]),
        ("a nurse, who goes by Edda (Una Marsh).", []),
        ("a nurse. In the finale Tom Reyes plays the harp.", []),
        ("a nurse. Sol also plays the harp.", []),
    ],
)
def test_the_description_of_an_entry_names_further_players(
    told: str, want: list[tuple[str, str | None, str | None]]
) -> None:
    assert cast(f"- Ana Sol as Mira Vale, {told}") == [("Ana Sol", "Mira Vale", None), *want]


def test_another_in_a_guests_part_is_a_guest() -> None:
    item = "- Ana Sol as Mira Vale, a nurse of long standing. Portrayed as a young woman by Una Birch"
    assert cast(item, "Guest stars")[1] == ("Una Birch", "Mira Vale", "guest")
    assert cast(item, "Main cast")[1] == ("Una Birch", "Mira Vale", None)


def test_brackets_of_a_description_give_no_tier() -> None:
    assert cast("- Ana Sol as Mira Vale, a nurse (and guest of the Reed family)") == [("Ana Sol", "Mira Vale", None)]
    assert cast("- Ana Sol as Mira Vale (Recurring, season 1)") == [("Ana Sol", "Mira Vale", "recurring")]


def test_a_family_shares_its_name() -> None:
    found = cast("- Ana, Bo and Cy Sol as Mira, Tom and Ned Vale\n- Una Birch as Edda")
    assert found[:3] == [("Ana Sol", "Mira Vale", None), ("Bo Sol", "Tom Vale", None), ("Cy Sol", "Ned Vale", None)]


def test_what_somebody_is_stands_before_the_name() -> None:
    assert cast("- Country singer Ana Sol as herself\n- Former Reef FC player Bo Lind as Tom") == [
        ("Ana Sol", "Ana Sol", "cameo"),
        ("Bo Lind", "Tom", None),
    ]
    assert cast("- Ana de la Sol as Mira") == [("Ana de la Sol", "Mira", None)]


def test_several_stand_on_one_line_with_their_parts_in_brackets() -> None:
    found = cast(
        "- Series 1: Ana Sol (Mira Vale), Bo Lind (Father Reyes)\n- Series 2: Cy Marsh (Tom), Una Birch (Ned)", "Guests"
    )
    assert found == [
        ("Ana Sol", "Mira Vale", "guest"),
        ("Bo Lind", "Father Reyes", "guest"),
        ("Cy Marsh", "Tom", "guest"),
        ("Una Birch", "Ned", "guest"),
    ]


def test_the_lead_tells_which_name_is_the_players() -> None:
    listed = "- Ana Sol (Mira Vale), a nurse\n- Bo Lind (Tom Reyes), a ferryman"
    lead = "Harbour Lights is a drama television series starring Ana Sol and Bo Lind.\n\n"
    assert [p[:2] for p in cast(listed, lead=lead)] == [("Ana Sol", "Mira Vale"), ("Bo Lind", "Tom Reyes")]
    assert [p[:2] for p in cast(listed)] == [("Mira Vale", "Ana Sol"), ("Tom Reyes", "Bo Lind")]
    colons = "- Ana Sol: Mira Vale (in the finale)\n- Bo Lind: Tom Reyes, a ferryman"
    assert [p[:2] for p in cast(colons, lead=lead)] == [("Ana Sol", "Mira Vale"), ("Bo Lind", "Tom Reyes")]


def test_who_is_out_of_it_is_no_cast() -> None:
    text = "In May 2017, Ana Sol was cast as Mira, but dropped out. Una Birch, who played Edda for two seasons, did not return."
    assert cast(text, "Casting") == []


def test_a_part_known_by_its_kin_only_is_the_lists() -> None:
    text = "- Ana Sol as Mira Vale\n\n=== Casting ===\n\nAna Sol was tapped to guest star as Tom's mother."
    assert cast(text) == [("Ana Sol", "Mira Vale", "guest")]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Ana Sol is DCI Mira Vale, a nurse by night, and Bo Lind is her long-suffering husband Tom.",
            [("Ana Sol", "DCI Mira Vale", None), ("Bo Lind", "Tom", None)],
        ),
        ("Ana Sol is Tom Vale's mother, and Bo Lind is from Reef.", []),
        ("Ana Sol is the star of Low Water.", []),
        ("- Ana Sol as Mira Vale\n\nMira Vale is Edda Moor, a spy.", [("Ana Sol", "Mira Vale", None)]),
    ],
)
def test_who_simply_is_somebody(text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert cast(text) == want


def test_offices_in_front_of_names_are_no_players() -> None:
    text = "- Host: Ana Sol\n- Judges: Bo Lind, Cy Marsh, and guests each week\n- Mentor: Una Birch"
    assert [p[0] for p in cast(text, "Hosts and judges")] == ["Ana Sol", "Bo Lind", "Cy Marsh", "Una Birch"]


def test_what_stands_around_a_part_is_left_out() -> None:
    text = "- Ana Sol plays his sister, Edda\n- Bo Lind co-stars as Tom in two episodes\n- Mira: played by Una Birch"
    assert [p[:2] for p in cast(text)] == [("Ana Sol", "Edda"), ("Bo Lind", "Tom"), ("Una Birch", "Mira")]


def test_an_entry_needs_no_full_stop() -> None:
    text = "Notable guest stars: Ana Sol (episode 3), Bo Lind (episodes 4 and 5)"
    assert cast(text, "Guest stars") == [("Ana Sol", None, "guest"), ("Bo Lind", None, "guest")]


def test_the_story_tells_which_name_is_the_parts() -> None:
    listed = "- Mira Vale (Ana Sol)\n- Tom Reyes (Bo Lind)"
    plot = "\n\n== Plot ==\n\nMira Vale leaves the port, and Tom follows."
    assert [p[:2] for p in cast(listed + plot)] == [("Ana Sol", "Mira Vale"), ("Bo Lind", "Tom Reyes")]
    assert cast(listed) == []


def test_what_is_said_of_a_player_on_the_way_is_left_out() -> None:
    assert cast("- Ana Sol, uncredited, as Mira\n- Baby twins Bo and Cy Lind as Tom") == [
        ("Ana Sol", "Mira", None),
        ("Bo Lind", "Tom", None),
        ("Cy Lind", "Tom", None),
    ]


def test_a_song_beside_its_singer_is_no_nickname() -> None:
    assert cast('The two sang "Ebb" (Ana Sol) and "Flow" (Bo Lind) at the end.', "Cast") == []
    assert cast('The old man, "Papa" (Ana Sol), sails.', "Cast") == [("Ana Sol", "Papa", None)]


def test_initials_belong_to_a_part() -> None:
    told = 'The pilot is Captain H.M. "Howling" Reed (Bo Lind), who flies with C.J. Moss (Ana Sol).'
    assert cast(told, "Plot") == [
        ("Bo Lind", 'Captain H.M. "Howling" Reed', None),
        ("Ana Sol", "C.J. Moss", None),
    ]


def test_a_heading_with_words_of_its_own_gives_no_other_its_tier() -> None:
    text = (
        f"=== Principal cast ===\n\n{'Nell is the captain. ' * 25}\n\n=== Secondary cast ===\n\n- Tom (voiced by Bo Lind)\n\n"
        "=== Additional characters ===\n\n- COVE - Cy Marsh\n- THE WIZARD - Ana Sol\n- NELL'S MOTHER - May May Ali\n- SUB TEACHER - Mira Vale\n- BIG TOM - Jo Reed\n- OLD ANN - Kim Lund\n"
    )
    assert cast(text) == [
        ("Bo Lind", "Tom", "recurring"),
        ("Cy Marsh", "COVE", None),
        ("Ana Sol", "The Wizard", None),
        ("May May Ali", "Nell's Mother", None),
        ("Mira Vale", "Sub Teacher", None),
        ("Jo Reed", "Big Tom", None),
        ("Kim Lund", "Old Ann", None),
    ]


def test_two_parts_in_capitals_are_each_of_one_player() -> None:
    told = "RON AND MILLIE (Bo Lind and Ana Sol) - Ron and Millie are a cheerful couple who come by on Sundays."
    assert cast(told, "Characters") == [("Bo Lind", "Ron", None), ("Ana Sol", "Millie", None)]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("Una Birch plays her mother, Edda Vale.", [("Una Birch", "Edda Vale", None)]),
        ("Una Birch guest stars as her mother, Edda Vale.", [("Una Birch", "Edda Vale", "guest")]),
        ("In the pilot, Mira Vale was played by Una Birch.", [("Una Birch", "Mira Vale", None)]),
        ("Una Birch provides the singing voice of Mira Vale.", [("Una Birch", "Mira Vale", None)]),
        ("In the end Mira Vale plays Edda against her will.", []),
        ("She likes Edda Hart (played by Una Birch in the older films).", []),
    ],
)
def test_later_sentences_of_an_entry_are_read_as_prose(
    told: str, want: list[tuple[str, str | None, str | None]]
) -> None:
    item = f"- Ana Sol as Mira Vale, a weary nurse of the harbour hospital who dreams of the sea. {told}"
    assert cast(item) == [("Ana Sol", "Mira Vale", None), *want]
