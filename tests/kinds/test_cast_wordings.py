"""What lists of a cast say besides names: ranks that change, kin, seasons between a player and his part, lists that tell and name no parts."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "= Harbour Lights =\nHarbour Lights is a drama television series.\n"


def cast(body: str) -> list[tuple[str, str | None, str | None]]:
    return [(f["performer"], f.get("character"), f.get("tier")) for f in facts(LEAD + body + "\n", "cast")]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Captain, previously Lieutenant Mira Vale, of the harbour", "Captain, previously Lieutenant Mira Vale"),
        ("Lieutenant, formerly diver, Mira Vale, Boat 5", "Lieutenant, formerly diver, Mira Vale"),
        ("Diver/Medic in Charge (MIC) Mira Vale, Boat 5 (seasons 1–3)", "Diver/Medic in Charge Mira Vale"),
        ("Brig. Gen. Mira Vale", "Brig. Gen. Mira Vale"),
        ("Mira Vale,The Ebb Herald's editor", "Mira Vale"),
        ("Tom's mother, Mira Vale, a good woman", "Mira Vale"),
        ("Mira Vale a radio host", "Mira Vale"),
        ("Mira Vale Tom's younger sister", "Mira Vale"),
        ("Mira (season 1; season 2, main) / The voice of the Ship (season 3)", "Mira / Ship"),
        ("Mira Vale also played cousin Edda", "Mira Vale"),
        ('"Young Woman" in the season three\'s "Low Water"', '"Young Woman"'),
        ("KR-77, a robot", "KR-77"),
        ("RK-OX, a robot", "RK-OX"),
        ("MIRA VALE", "Mira Vale"),
        ("Aunt Mira's husband", "Aunt Mira's husband"),
    ],
)
def test_the_part_is_what_the_list_calls_it(line: str, part: str) -> None:
    assert cast(f"== Cast ==\n- Ana Sol as {line}") == [("Ana Sol", part, None)]


def test_a_slipped_himself_is_himself() -> None:
    assert cast("== Cast ==\n- Bo Lind as himsef") == [("Bo Lind", "Bo Lind", "cameo")]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Ana Sol and then Una Birch as Mira, the maid", [("Ana Sol", "Mira"), ("Una Birch", "Mira")]),
        ("Ana Sol, Bo Lind and Cy Marsh all play Mira's classmates.", [(p, "Mira's classmates") for p in ("Ana Sol", "Bo Lind", "Cy Marsh")]),
        ("Bo Lind, Jr., in season two as Mira's friend", [("Bo Lind, Jr.", "Mira's friend")]),
        ('Bo Lind (of Slack Tide) in five episodes, including "Ebb" as Tom', [("Bo Lind", "Tom")]),
        ("Ana Sol played two different, unrelated characters.", [("Ana Sol", None)]),
        ("Mr. and Mrs. Vale (Bo Lind and Ana Sol): the neighbours", [("Bo Lind", "Mr. Vale"), ("Ana Sol", "Mrs. Vale")]),
        ("Mira Vale, portrayed by Ana Sol in season two", [("Ana Sol", "Mira Vale")]),
        ("Ana Sol as Mira, a pupil. Her dad is played by Bo Lind.", [("Ana Sol", "Mira"), ("Bo Lind", None)]),
        ("The Ebb play cards", []),
    ],
)  # fmt: skip
def test_who_plays_and_when(line: str, want: list[tuple[str, str | None]]) -> None:
    assert [(p, c) for p, c, _ in cast(f"== Cast ==\n- {line}")] == want


def test_those_beside_the_main_cast_are_not_main() -> None:
    told = "== Main cast ==\n- Ana Sol as Mira\n=== {} ===\n- Bo Lind as Tom"
    assert [t for *_, t in cast(told.format("Minor characters"))] == ["main", None]
    assert [t for *_, t in cast(told.format("Additional cast"))] == ["main", None]
    assert [t for *_, t in cast(told.format("Islanders"))] == ["main", "main"]
    later = "== Main cast ==\n- Ana Sol as Mira\n=== Minor cast ===\n=== Series 1 only ===\n- Bo Lind as Tom"
    assert [t for *_, t in cast(later)] == ["main", None]
    supporting = "== Cast ==\n=== Supporting ===\n==== Family ====\n- Ana Sol as Mira\n=== Others ===\n- Bo Lind as Tom"
    assert [t for *_, t in cast(supporting)] == ["recurring", "recurring"]


def test_the_highest_rank_that_brackets_name_stands() -> None:
    line = "- Ana Sol as Mira ({})"
    assert cast("== Cast ==\n" + line.format("recurring seasons 1–3, 5, starring seasons 4, 6–"))[0][2] == "main"
    assert cast("== Cast ==\n" + line.format("season 1, recurring season 2"))[0][2] is None


def test_a_list_of_names_has_those_of_one_word_too() -> None:
    names = ["Ana Sol", "Estrella", "Bo Lind", "Mo'Nell", "Cy Marsh", "Una Birch"]
    lines = "\n".join(f"- {name}" for name in names)
    assert [p for p, *_ in cast(f"== Cast ==\n=== Guest stars ===\n{lines}")] == names
    assert [p for p, *_ in cast(f"== Cast ==\n=== Islanders ===\n{lines}")] == [n for n in names if " " in n]


def test_a_list_that_tells_of_people_names_no_parts() -> None:
    lines = [
        "- Ana Sol – One of the shop's owners, who came in 2002",
        "- Bo Lind – Ana's brother and Una's father",
        "- Una Birch – Head of the back office and buyer of boats",
    ]
    assert cast("== Cast ==\n" + "\n".join(lines)) == [(p, None, None) for p in ("Ana Sol", "Bo Lind", "Una Birch")]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("=== Mira Vale (Ana Sol) ===\nShe is a nurse.", [("Ana Sol", "Mira Vale")]),
        ("=== Mira Vale ===\nActress: Ana Sol", [("Ana Sol", "Mira Vale")]),
        ("=== Al Vale ===\nAlbert Vale, known as Al, is the landlord, portrayed by Bo Lind.", [("Bo Lind", "Al Vale")]),
        ("=== Mira ===\nMira is the cook of the inn and is played by Ana Sol. She sings.", [("Ana Sol", "Mira")]),
        ("=== Mira ===\nMira is a robot built by Tom Horne, who is played by Bo Lind.", [("Bo Lind", "Tom Horne")]),
        ("=== Main ===\nTaf aka 'The Tide' (Bo Lind): the manager.", [("Bo Lind", "Taf")]),
    ],
)
def test_characters_with_headings_and_lines(told: str, want: list[tuple[str, str]]) -> None:
    assert [(p, c) for p, c, _ in cast("== Characters ==\n" + told)] == want


def test_who_is_seen_as_himself_in_brackets() -> None:
    told = (
        "== Production ==\n=== Early seasons ===\nThe finale featured Bo Lind (as himself) and Cy Marsh (as the mayor)."
    )
    assert cast(told) == [("Bo Lind", "Bo Lind", "cameo"), ("Cy Marsh", "mayor", None)]
    assert cast("== Production ==\n=== Early seasons ===\nBo Lind (as a guest star) was late.") == []


JURY = """== Hosts and judges ==
{| class="wikitable"
! Name !! Season 1 !! Season 2
|-
| Ana Sol || Host || Host
|-
| Bo Lind || || Guest judge
|-
| Cy Marsh || Contestant ||
|}
=== Panel ===
{| class="wikitable"
! Series !! Host !! Judges
|-
| 1 || Ana Sol || Una Birch, Max Stone
|-
| 2 || Ana Sol || Una Birch, Ida Holm
|}
"""


def test_tables_of_juries() -> None:
    assert [(p, t) for p, _, t in cast(JURY)] == [
        ("Ana Sol", None),
        ("Bo Lind", "guest"),
        ("Una Birch", None),
        ("Max Stone", None),
        ("Ida Holm", None),
    ]


def test_a_narrator_alone_below_his_heading() -> None:
    assert cast("== Narrator ==\nAna Sol") == [("Ana Sol", None, None)]
    assert cast("== Narrator ==\nThe Storm") == []


def test_prose_may_spell_a_part_of_the_list_otherwise() -> None:
    listed = "== Cast ==\n- Bo Lind as Dr. Tom Vallack\n- Ana Sol as Vikram Roy\n== Plot ==\n{}"
    assert len(cast(listed.format("Tom Vallick (Bo Lind) meets Vik (Ana Sol)."))) == 2
    assert len(cast(listed.format("Edda Marsh (Bo Lind) meets her."))) == 3


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ('Bo Lind was cast as the rugged ferry captain Tom Vale in the 1966 episode "Ebb", on a storm.', [("Bo Lind", "Tom Vale", "guest")]),
        ('Bo Lind was cast in the 1960 episode, "3-7-77", as Tom Vale, who rows.', [("Bo Lind", "Tom Vale", "guest")]),
        ('Bo Lind and Cy Marsh appeared as Tom and Ed Roe, respectively, in "Ebb".', [("Bo Lind", "Tom", "guest"), ("Cy Marsh", "Ed Roe", "guest")]),
        ("Bo Lind joined the cast at the outset of season five as the character Tom Vale.", [("Bo Lind", "Tom Vale", "guest")]),
        ("Bo Lind cameos as a mime.", [("Bo Lind", "mime", "cameo")]),
        ("Ana Sol had a recurring role as Nurse Edda.", [("Ana Sol", "Nurse Edda", "recurring")]),
        ("Šárka Žitná as Mira", [("Šárka Žitná", "Mira", "guest")]),
        ("ŽELJKO ŠARIĆ (week 5)", [("Željko Šarić", None, "guest")]),
        ("Bonnie Marsh, Beth and Tom's daughter", [("Bonnie Marsh", None, "guest")]),
        ("Bo Lind also appeared in two episodes, with Tom seeing him as a rival.", [("Bo Lind", None, "guest")]),
        ("Bo Lind appeared in two episodes of the show.", [("Bo Lind", None, "guest")]),
    ],
)  # fmt: skip
def test_entries_that_are_sentences(line: str, want: list[tuple[str, str | None, str]]) -> None:
    assert cast(f"== Cast ==\n=== Guest stars ===\n- {line}") == want


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Mira, portrayed by Ana Sol in season six and by Una Birch in season seven, is a cook.", ["Ana Sol", "Una Birch"]),
        ("Mira, initially played by Ana Sol and later by Una Birch, is a cook.", ["Ana Sol", "Una Birch"]),
        ("Mira, portrayed by Ana Sol in the season two finale and season three, is a cook.", ["Ana Sol"]),
    ],
)  # fmt: skip
def test_players_who_follow_one_another(line: str, want: list[str]) -> None:
    assert [(p, c) for p, c, _ in cast(f"== Cast ==\n=== Season six ===\n- {line}")] == [(p, "Mira") for p in want]


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        ("- Ana Sol (1995–1998) – Dr. Mira Vale", [("Ana Sol", "Dr. Mira Vale")]),
        ("- Ana Sol, Una Birch – Mira", [("Ana Sol", "Mira"), ("Una Birch", "Mira")]),
        ("- Guest stars have included Bo Lind, Ana Sol and Cy Marsh as the Duke.", [("Bo Lind", None), ("Ana Sol", None), ("Cy Marsh", "Duke")]),
        ("- Guest stars include the mayor of Reef.", []),
        ("- Jan Marsh as Edda\n- Jun Hara as Tom", [("Jan Marsh", "Edda"), ("Jun Hara", "Tom")]),
        ("Ana Sol ... Mira Vale\n\nBo Lind … Tom", [("Ana Sol", "Mira Vale"), ("Bo Lind", "Tom")]),
        ("- Ana Sol – Episode 5", [("Ana Sol", None)]),
        ("- Hana Mori (森花, Mori Hana)\nVoiced by: Ana Sol", [("Ana Sol", "Hana Mori")]),
    ],
)  # fmt: skip
def test_dashes_dots_and_sums(lines: str, want: list[tuple[str, str | None]]) -> None:
    assert [(p, c) for p, c, _ in cast(f"== Cast ==\n{lines}")] == want


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        # What stands in front of an entry, or between a player and his part.
        ('- In the episode "Ebb" of season one, Mira Vale (Ana Sol) is seen to leave.', [("Ana Sol", "Mira Vale")]),
        ('- Ana Sol, in the 1961 episode "Low Tide", as a stranger', [("Ana Sol", "stranger")]),
        ('- Bo Lind in "Low Tide" as Captain Reyes', [("Bo Lind", "Captain Reyes")]),
        ("- Mira Vale, played by Ana Sol at the end of season two, is a ghost.", [("Ana Sol", "Mira Vale")]),
        # Who follows whom.
        ("- Tom Vale (pilot, Bo Lind; series, Cy Marsh)", [("Bo Lind", "Tom Vale"), ("Cy Marsh", "Tom Vale")]),
        ("- Tom: Bo Lind (2000–2007), Cy Marsh (2008–2011)\n- Ned: Ed Marr\n- Mira: Ana Sol", [("Bo Lind", "Tom"), ("Cy Marsh", "Tom"), ("Ed Marr", "Ned"), ("Ana Sol", "Mira")]),
        ("- Bo Lind as Tom, a pilot. Cy Marsh played the role in the third season.", [("Bo Lind", "Tom"), ("Cy Marsh", "Tom")]),
        ("- Bo Lind as Tom, a pilot. Cy Marsh played the role in the original film.", [("Bo Lind", "Tom")]),
        # What a part is, in front of its name.
        ("- Bo Lind as her father, retired sailor Tom Vale", [("Bo Lind", "Tom Vale")]),
        ("- Una Birch as the landlady, Mrs. Quint", [("Una Birch", "Mrs. Quint")]),
        ("- Una Birch as the landlady, a friend of Tom", [("Una Birch", "landlady")]),
        ("- Bo Lind as Sfc. Reyes\n- Cy Marsh as Spc. Ned Finch", [("Bo Lind", "Sfc. Reyes"), ("Cy Marsh", "Spc. Ned Finch")]),
        ("- Guest stars include Una Birch as Edda, Tom's wife; Bo Lind as Olaf; and Cy Marsh as himself.", [("Una Birch", "Edda"), ("Bo Lind", "Olaf"), ("Cy Marsh", "Cy Marsh")]),
    ],
)  # fmt: skip
def test_what_else_an_entry_says(lines: str, want: list[tuple[str, str | None]]) -> None:
    assert [(p, c) for p, c, _ in cast(f"== Cast ==\n{lines}")] == want
