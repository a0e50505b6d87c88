"""Casts in lists, in brackets and on lines of their own, read from small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts, grid

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
        ("- Ana d'Sol as Mira, a nurse", [("Ana d'Sol", "Mira", None)]),
        ("- Ana de los Soles as Mira Vale", [("Ana de los Soles", "Mira Vale", None)]),
        ("- Mira and Edda, played by Ana Sol and Una Birch", [("Ana Sol", "Mira", None), ("Una Birch", "Edda", None)]),
        ("- Mira Vale (portrayed by A. B. Sol): a nurse", [("A. B. Sol", "Mira Vale", None)]),
        ('- Ana Sol in the episode "Slack Tide"', [("Ana Sol", None, None)]),
        ("- Ana Sol as:\n  - Mira; a nurse\n  - Edda; her cat", [("Ana Sol", "Mira", None), ("Ana Sol", "Edda", None)]),
        (
            "- Ana Sol as:\n- Mira; a nurse\n- Edda, known as the Cat\n- Bo Lind as Tom",
            [("Ana Sol", "Mira", None), ("Ana Sol", "Edda", None), ("Bo Lind", "Tom", None)],
        ),
        ("- Ana Sol as Mira Vale (season 2; recurring)", [("Ana Sol", "Mira Vale", "recurring")]),
        ("- Ana Sol as Mira Vale (main in season 1, recurring in season 2)", [("Ana Sol", "Mira Vale", "main")]),
        ("- Ana Sol in the dual role of Mira and Edda", [("Ana Sol", "Mira and Edda", None)]),
        ("- Ana Sol ... Mira Vale", [("Ana Sol", "Mira Vale", None)]),
        ("- Ana Sol as Mira, Bo Lind as Tom", [("Ana Sol", "Mira", None), ("Bo Lind", "Tom", None)]),
        ("- Ana Sol as Mira - Bo Lind as Tom", [("Ana Sol", "Mira", None), ("Bo Lind", "Tom", None)]),
        ('- "Slack Tide": Ana Sol as Mira, Bo Lind as Tom', [("Ana Sol", "Mira", None), ("Bo Lind", "Tom", None)]),
        ("- Ana Sol as Atty. Mira Vale (season 1)", [("Ana Sol", "Atty. Mira Vale", None)]),
        ("- Ana Sol as Mira (Ep:1)/Edda (Ep:4)", [("Ana Sol", "Mira/Edda", None)]),
        (
            "- Ana Sol as Mira Vale (season 1, guest; season 2, main) / Edda (season 2) / Una",
            [("Ana Sol", "Mira Vale / Edda / Una", "main")],
        ),
        ("- Ana Sol as Mira Vale née Reyes", [("Ana Sol", "Mira Vale", None)]),
        ("- Ana Sol as Mira Vale（the Cat）", [("Ana Sol", "Mira Vale", None)]),
        ("- Ana Sol as", [("Ana Sol", None, None)]),
        ("- Uncredited as Mira\n- Ana Sol as Edda", [("Ana Sol", "Edda", None)]),
        ("- Ana Sol, Mira Vale", []),
        ("- Ana Sol (Mira)\n- Bo Lind (Tom Reyes)", [("Ana Sol", "Mira", None), ("Bo Lind", "Tom Reyes", None)]),
        ("- Mira – Ana Sol\n- Tom Reyes – Bo Lind", [("Ana Sol", "Mira", None), ("Bo Lind", "Tom Reyes", None)]),
        ("- Ana Sol as Tom Hart, Lord Vale", [("Ana Sol", "Tom Hart, Lord Vale", None)]),
        ("- Ana Sol as Mira, Lady Vale's maid", [("Ana Sol", "Mira", None)]),
        ("- Ana Sol as 7–8 year old Mira", [("Ana Sol", "7–8 year old Mira", None)]),
        ("- Ana Sol as Damian †", [("Ana Sol", "Damian", None)]),
        ("- It rained as Mira left", []),
        (
            "- Ana Sol (as Mira)\n- Bo Lind and Cy Marsh (as themselves)",
            [("Ana Sol", "Mira", None), ("Bo Lind", "Bo Lind", "cameo"), ("Cy Marsh", "Cy Marsh", "cameo")],
        ),
        (
            "- Mira Vale (voiced by Ana Sol, Una Birch): a nurse",
            [("Ana Sol", "Mira Vale", None), ("Una Birch", "Mira Vale", None)],
        ),
        (
            '- Ana Sol as Mira in "Ebb" and Edda Reyes in "Flow"',
            [("Ana Sol", "Mira", None), ("Ana Sol", "Edda Reyes", None)],
        ),
        ('- Ana Sol – "Ebb"\n- Bo Lind – "Flow"', [("Ana Sol", None, None), ("Bo Lind", None, None)]),
        (
            "- Special guest star: Ana Sol as Mira\n- Recurring: Bo Lind as Tom",
            [("Ana Sol", "Mira", "guest"), ("Bo Lind", "Tom", "recurring")],
        ),
        (
            "- SUBSTITUTE TEACHER - May May Sol\n- THE FERRYMAN - Bo Lind",
            [("May May Sol", "Substitute Teacher", None), ("Bo Lind", "The Ferryman", None)],
        ),
        ("- Ana Sol is Mira Vale\n- Bo Lind is Tom Reyes", []),
        (
            "- Ana Sol as Mira\n  - Additionally, Sol appears as Edda\n  - She also portrays Una and plays other parts",
            [("Ana Sol", "Mira", None), ("Ana Sol", "Edda", None), ("Ana Sol", "Una", None)],
        ),
        (
            "- Ana Sol, Tom Birch and Wil Marsh as Mira, Cass, and Tom Reyes / Tide, respectively",
            [("Ana Sol", "Mira", None), ("Tom Birch", "Cass", None), ("Wil Marsh", "Tom Reyes / Tide", None)],
        ),
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
        (
            "It was the last appearance of the lead, Tom Vale (Bo Lind), and the first of Dr. Mira Gray (Ana Sol).",
            [("Bo Lind", "Tom Vale", None), ("Ana Sol", "Dr. Mira Gray", None)],
        ),
        ("Appearances by Bo Lind (Tom Vale) were few.", [("Bo Lind", "Tom Vale", None)]),
        (
            "Ana Sol (Mira Vale), Una Birch (Edda Gray) and Bo Lind (Tom Vale) reprise their roles.",
            [("Ana Sol", "Mira Vale", None), ("Una Birch", "Edda Gray", None), ("Bo Lind", "Tom Vale", None)],
        ),
        (
            "Bo Lind (Tom Vale) and Ana Sol (Mira) all came back.",
            [("Bo Lind", "Tom Vale", None), ("Ana Sol", "Mira", None)],
        ),
        (
            "Tom Vale (Bo Lind) and Mira (Ana Sol) return home.",
            [("Bo Lind", "Tom Vale", None), ("Ana Sol", "Mira", None)],
        ),
    ],
)
def test_brackets(sentence: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert cast(sentence, "Characters") == want


@pytest.mark.parametrize("label", ["{}", "{}:", "; {}", "- {}", "{} cast"])
def test_labels_within_a_section_give_the_tier(label: str) -> None:
    text = f"{label.format('Main')}\n\n- Ana Sol as Mira\n\n{label.format('Recurring')}\n\n- Bo Lind as Tom"
    assert cast(text) == [("Ana Sol", "Mira", "main"), ("Bo Lind", "Tom", "recurring")]


def test_rows_that_lost_cells() -> None:
    rows = grid(
        "| Actor | Role | Introduction | Notes |",
        "| Ana Sol | Mira Vale | A nurse. | Left. |",
        "| Bo Lind | Ferryman | | |",
        "| Edda Reyes | She is Mira's aunt. | | |",
        "| Cy Marsh | ▪ Tom's father | ▪ A baker | |",
    )
    assert cast(rows) == [("Ana Sol", "Mira Vale", None), ("Bo Lind", "Ferryman", None)]


def test_an_authority_and_its_short_name_are_no_player_and_part() -> None:
    text = "The cast includes players of the Reef Harbour Watch (RHW) and Ana Sol (Mira)."
    assert cast(text, "Production") == [("Ana Sol", "Mira", None)]


@pytest.mark.parametrize(
    ("head", "tier"),
    [
        ("Supporting actors", "recurring"),
        ("Supporting acts and stars", None),
        ("Extended", "recurring"),
        ("Extended family and other characters", None),
    ],
)
def test_headings_give_the_tier(head: str, tier: str | None) -> None:
    assert cast(f"=== {head} ===\n\n- Ana Sol as Mira") == [("Ana Sol", "Mira", tier)]


def test_entries_that_lost_their_bullets_keep_the_tier_of_the_heading() -> None:
    text = "Ana Sol as Mira Vale\n\nBo Lind as Tom, a captain.\n\nCy Marsh as Ned returned in May."
    assert cast(text, "Main cast")[:2] == [("Ana Sol", "Mira Vale", "main"), ("Bo Lind", "Tom", "main")]


def test_lines_that_name_a_chair() -> None:
    assert cast("- Host: Ana Sol\n- Judges: Bo Lind, Cy Marsh", "Format") == [
        ("Ana Sol", None, None),
        ("Bo Lind", None, None),
        ("Cy Marsh", None, None),
    ]


def test_characters_with_headings_of_their_own() -> None:
    text = "=== Mira Vale ===\n\nPortrayed by Ana Sol (adult) and Una Birch (child), she is a nurse.\n\n=== Harbour ===\n\nIt is old."
    assert cast(text, "Main characters") == [("Ana Sol", "Mira Vale", "main"), ("Una Birch", "Mira Vale", "main")]


def test_tables() -> None:
    rows = grid("| Name | Character | Status |", "| Ana Sol | Mira | Main |", "| Bo Lind | Tom | Recurring |")
    assert cast(rows) == [("Ana Sol", "Mira", "main"), ("Bo Lind", "Tom", "recurring")]
    played = grid(
        "| Date | Character | Actor | Circumstances |",
        "| 3 May | Mira | Ana Sol | Mira is Tom's aunt. |",
        "| 4 May | Una Holm | Herself | Una sings. |",
    )
    assert cast(played, "Others") == [("Ana Sol", "Mira", None), ("Una Holm", "Una Holm", "cameo")]
    assert cast(played, "Awards") == cast(played, "Week 3") == []
    jury = grid("| Judge | Calling |", "| Ana Sol | singer |", "| Bo Lind | chef |")
    assert cast(jury, "Judges") == [("Ana Sol", None, None), ("Bo Lind", None, None)]


def test_a_heading_gives_the_tier_to_whom_its_passages_open_with() -> None:
    text = "MIRA VALE (NÉE MOOR) (Ana Sol) is a nurse. She meets Tom (Bo Lind).\n\nUna Birch portrays a young Mira."
    assert cast(text, "Main characters") == [
        ("Ana Sol", "Mira Vale", "main"),
        ("Bo Lind", "Tom", None),
        ("Una Birch", "Mira Vale", None),
    ]
    assert cast("In the finale, Ana Sol appears as Mira.", "Guest stars") == [("Ana Sol", "Mira", "guest")]


def test_a_cast_may_stand_under_the_production() -> None:
    article = "Reef is a drama television series.\n\n== Production ==\n\n=== Main cast ===\n\n- Ana Sol as Mira\n\n=== Music ===\n\n- Bo Lind as Tom\n"
    assert [(f["performer"], f["tier"]) for f in facts(article, "cast")] == [("Ana Sol", "main")]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("It stars Ana Sol (Mira) and Bo Lind (Tom).", [("Ana Sol", "Mira", "main"), ("Bo Lind", "Tom", "main")]),
        ("The mayor, Cy Marsh (Tom), spoke.", []),
    ],
)
def test_parts_in_brackets_in_a_passage_on_the_making(
    text: str, want: list[tuple[str, str | None, str | None]]
) -> None:
    assert cast(text, "Casting") == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Edda Vale (Ana Sol, seasons 1–3) is a cook.", [("Ana Sol", "Edda Vale", None)]),
        ("Edda Vale (played by Ana Sol in many episodes) is a cook.", [("Ana Sol", "Edda Vale", None)]),
        ("Edda Vale (Old Ferry Lane, near the pier) is a cook.", []),
        ("Ana Sol, who played Mr. Hay on Green Water, was asked.", []),
        ("Young Mira is a cook. Bo Lind plays young Tom.", [("Bo Lind", "young Tom", None)]),
    ],
)
def test_parts_in_prose(text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert cast(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Mira Vale is a nurse. She is portrayed by Ana Sol.", [("Ana Sol", "Mira Vale", None)]),
        ("Mira sails.\n\nThe character was originally played by Ana Sol.", [("Ana Sol", "Mira Vale", None)]),
        ("The nurses sail. He is played by Ana Sol.", []),
    ],
)
def test_a_character_with_a_heading(text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    found = facts(f"{LEAD}== Characters ==\n\n=== Mira Vale ===\n\n{text}\n", "cast")
    assert [(f["performer"], f.get("character"), f.get("tier")) for f in found] == want


@pytest.mark.parametrize(
    ("item", "want"),
    [
        ('- Ana Sol and Bo Lind appeared in the episode "Slack Tide".', [("Ana Sol", "guest"), ("Bo Lind", "guest")]),
        ("- The Low Band (Ana Sol, Bo Lind) appeared as themselves in May.", [("Low Band", "cameo")]),
        ("- Ana Sol as Mira, who appeared in May.", [("Ana Sol", "guest")]),
        ("- It appeared in May.", []),
    ],
)
def test_items_that_tell_of_guests(item: str, want: list[tuple[str, str]]) -> None:
    found = facts(f"{LEAD}== Guests and cameos ==\n\n{item}\n", "cast")
    assert [(f["performer"], f.get("tier")) for f in found] == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "A crew of sailors (played by Ana Sol, Bo Lind and others) sail.",
            [("Ana Sol", None, None), ("Bo Lind", None, None)],
        ),
        ("A crew (played by the wind and rain) sail.", []),
        (
            "Left to right: Ana Sol (Mira Vale), asleep. Mira Vale was played by Ana Sol.",
            [("Ana Sol", "Mira Vale", None)],
        ),
        ("Bo Lind played Tom as an American.", [("Bo Lind", "Tom", None)]),
        (
            "The quiz is hosted by lawyer Cy Marsh and features team captains Ana Sol and Bo Lind.",
            [(n, None, None) for n in ("Cy Marsh", "Ana Sol", "Bo Lind")],
        ),
        (
            'Their parents "Papa" (Ana Sol) and "Mama" (Bo Lind) sail.',
            [("Ana Sol", "Papa", None), ("Bo Lind", "Mama", None)],
        ),
        (
            "Ana Sol and newcomer Bo Lind joined the cast, playing Mira and Tom.",
            [("Ana Sol", "Mira", None), ("Bo Lind", "Tom", None)],
        ),
        (
            "Cast first were Ana Sol and Bo Lind, who portrayed FBI agents Mira Vale and Tom Hart, respectively.",
            [("Ana Sol", "Mira Vale", None), ("Bo Lind", "Tom Hart", None)],
        ),
        ("Ana Sol was cast in a recurring role as a well-dressed man.", [("Ana Sol", None, "recurring")]),
        (
            "The show was led by Cy Marsh, with judges Ana Sol and Bo Lind.",
            [("Ana Sol", None, None), ("Bo Lind", None, None)],
        ),
        (
            "It starred Ana Sol as Mira; Bo Lind as her uncle Tom; and Cy Marsh as Edda.",
            [("Ana Sol", "Mira", "main"), ("Bo Lind", "Tom", "main"), ("Cy Marsh", "Edda", "main")],
        ),
        ("Those who return include Ana Sol as Ana, who sails.", [("Ana Sol", "Ana", None)]),
    ],
)
def test_more_parts_in_prose(text: str, want: list[tuple[str, str | None, str | None]]) -> None:
    assert cast(text) == want


def test_a_table_that_ran_together_names_nobody() -> None:
    text = "Ana Sol plays Mira.\n\nCharacter Actor Years ------------ ----------- ------ Mira Ana Sol 1991 Tom Bo Lind 1992\n"
    assert cast(text) == [("Ana Sol", "Mira", None)]


def test_a_long_entry_is_read_where_it_speaks_of_the_player() -> None:
    text = (
        "Harbour Lights is an American drama television series.\n\n== Cast ==\n\n"
        "- Ana Sol as Mira Vale, the keeper of the light, who has lost her brother and looks for him by night. In March 2016, "
        "Tom Birch was cast as her father. She says that she left the town in 1999. Sol said that Mira was "
        '"a woman who never learnt to wait".\n'
    )
    assert facts(text, "event", "Harbour Lights") == [{"type": "casting", "date": "2016-03", "subject": "Tom Birch"}]
    assert facts(text, "quote", "Harbour Lights") == [
        {"speaker": "Ana Sol", "text": "a woman who never learnt to wait"}
    ]


def test_several_guests_in_one_item() -> None:
    text = "== Guest judges ==\n\n- Una Birch, singer\n- Ana Sol, Bo Lind and Cy Marsh, dancers\n"
    assert [f["performer"] for f in facts(text, "cast")] == ["Una Birch", "Ana Sol", "Bo Lind", "Cy Marsh"]


def test_players_in_brackets_with_where_they_play() -> None:
    text = (
        "== Characters ==\n\nCaptain Reyes (Ana Sol; Bo Lind played him in the pilot), called Cap, is a sailor.\n\n"
        "Elly Vale (Una Birch in all 27 episodes), the only child of a miller, swims.\n\n"
        "Mira Moor (played by Di Sand in series one and Cy Marsh thereafter) is a nurse.\n"
    )
    assert [(f["performer"], f["character"]) for f in facts(text, "cast")] == [
        ("Ana Sol", "Captain Reyes"),
        ("Una Birch", "Elly Vale"),
        ("Di Sand", "Mira Moor"),
        ("Cy Marsh", "Mira Moor"),
    ]


def test_a_lead_tells_who_of_a_plain_list_stars() -> None:
    text = (
        "Harbour Lights is a British drama series that stars Ana Sol as the weary inspector of the title, Sir Bo Lind as her sergeant "
        "and, in his last part, Cy Marsh, with guest star Di Sand, and is based on a novel by Una Birch.\n\n"
        "== Cast ==\n\n- Ana Sol as Mira Vale\n- Bo Lind as Tom Reyes\n- Cy Marsh as Ned\n- Di Sand as Edda\n- Una Birch as Fern\n"
    )
    tiers = {f["performer"]: f.get("tier") for f in facts(text, "cast", "Harbour Lights")}
    assert tiers == {"Ana Sol": "main", "Bo Lind": "main", "Cy Marsh": "main", "Di Sand": None, "Una Birch": None}


def test_players_in_brackets_in_a_season_s_story() -> None:
    told = "Mira falls for David (Ana Sol), whom Frank Jr. (Bo Lind) dislikes. Her ex-fiancé, Tom (Cy Marsh), returns."
    head = "== Episodes ==\n\n=== Season 1 ===\n\n"
    made = [(f["performer"], f.get("character")) for f in facts(LEAD + head + told, "cast", "Harbour Lights")]
    assert made == [("Ana Sol", "David"), ("Bo Lind", "Frank Jr."), ("Cy Marsh", "Tom")]
    made_how = "The season was filmed in Reef. The boats (Ana Sol) were hired from Tom (Cy Marsh)."
    assert not facts(LEAD + head + made_how, "cast", "Harbour Lights")


def test_a_first_name_that_several_bear_is_nobody_s_in_full() -> None:
    text = (
        "Harbour Lights was created by David Crane, and David Reef is its patron.\n\n== Characters ==\n\n"
        "Captain Reyes (Bo Lind) hires David (Ana Sol).\n"
    )
    assert ("Ana Sol", "David") in [(f["performer"], f.get("character")) for f in facts(text, "cast", "Harbour Lights")]


def test_a_title_parts_no_part_from_itself() -> None:
    text = "== Cast ==\n\n- Ana Sol as Tom Reyes\n\n== Plot ==\n\nMayor Reyes (Ana Sol) resigns.\n"
    assert [(f["performer"], f.get("character")) for f in facts(LEAD + text, "cast")] == [("Ana Sol", "Tom Reyes")]


def test_players_of_parts_without_a_name() -> None:
    text = (
        "Comedian Ana Sol was tapped to play the mayor. Bo Lind portrayed a tired waiter in the second episode. Cy Marsh plays a nurse. "
        "Di Sand plays the piano, and Una Birch was cast as a regular.\n\n- Cy Marsh as Edda\n"
    )
    made = cast(text, "Casting")
    assert ("Ana Sol", "mayor", None) in made
    assert ("Bo Lind", "tired waiter", None) in made
    assert not {who for who, part, _ in cast(text) if part in {"nurse", "piano", "regular"}}


def test_players_with_their_parts_in_brackets_who_are_hired() -> None:
    made = cast("Ana Sol (Mira Vale) and Bo Lind (Tom Reyes) were upped to series regulars.", "Casting")
    assert made == [("Ana Sol", "Mira Vale", "main"), ("Bo Lind", "Tom Reyes", "main")]


@pytest.mark.parametrize(
    "head",
    [
        "| Name | Portrayed by | Occupation |",
        "| Roles | Actors | Years |",
        "| Character | Guest star | Episode |",
    ],
)
def test_tables_whose_columns_are_named_otherwise(head: str) -> None:
    made = cast(grid(head, "| Mira Vale | Ana Sol | 3 |", "| Tom Reyes | Bo Lind | 4 |"))
    assert made == [("Ana Sol", "Mira Vale", None), ("Bo Lind", "Tom Reyes", None)]


def test_a_critics_name_is_no_characters() -> None:
    text = "== Cast ==\n\nGuests included Bo Lind as Mira's father Steve, and Ana Sol as herself.\n\n== Reception ==\n\nSteve Marr of Variety praised it.\n"
    assert [(f["performer"], f.get("character"), f.get("tier")) for f in facts(text, "cast")] == [
        ("Bo Lind", "Steve", "guest"),
        ("Ana Sol", "Ana Sol", "cameo"),
    ]
