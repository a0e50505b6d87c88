"""Runs of players' names in sentences that go on with any number of them: what a whole article gives of it."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is an American drama television series. It began on May 3, 2017. "


def cast(sentence: str, head: str = "", title: str = "Harbour Lights (season 2)") -> list[tuple[str, str]]:
    text = f"{LEAD}\n\n== {head} ==\n\n{sentence}" if head else f"{LEAD}{sentence}"
    return sorted((f["performer"], f.get("tier", "")) for f in facts(text, "cast", title) if "character" not in f)


ANA, BO, CY, UNA, NELL = "Ana Sol", "Bo Lind", "Cy Marsh", "Una Birch", "Nell Abram"


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Ana Sol and Bo Lind star in the season, supported by Cy Marsh, with Una Birch upped from recurring status.",
            [(ANA, "main"), (BO, "main"), (CY, ""), (UNA, "main")],
        ),
        ("It is a legal drama with Ana Sol and Bo Lind in the chief roles.", [(ANA, "main"), (BO, "main")]),
        ("The season will star Ana Sol, who plays a diver.", [(ANA, "main")]),
        ("It is not the season that will star Ana Sol.", []),
        ("The series co-stars Ana Sol, Bo Lind and Cy Marsh.", [(ANA, "main"), (BO, "main"), (CY, "main")]),
        ("Ana Sol is the star of the show.", [(ANA, "main")]),
        ("Ana Sol is the star of the ferry.", []),
        ("The show has a cast of Ana Sol, Bo Lind and Cy Marsh.", [(ANA, "main"), (BO, "main"), (CY, "main")]),
        ("The show's leads are Ana Sol and Bo Lind, backed by Cy Marsh.", [(ANA, "main"), (BO, "main"), (CY, "")]),
        ("Among its cast were Ana Sol and Bo Lind.", [(ANA, ""), (BO, "")]),
        ("The cast included, among others, Ana Sol and Bo Lind.", [(ANA, ""), (BO, "")]),
        ("Created and written by Ana Sol, who also stars, it is set at sea.", [(ANA, "main")]),
        ("Created by Ana Sol, who also produces, it is set at sea.", []),
        ("Ana Sol writes, directs and stars in the series.", [(ANA, "main")]),
        ("It was a vehicle for Ana Sol.", [(ANA, "main")]),
        ("It follows a diver, played by Ana Sol, who drowns.", [(ANA, "")]),
        ("Ana Sol played a piano, and Bo Lind a game.", []),
        ("Ana Sol was the only actor to appear in every episode.", [(ANA, "")]),
        ("Ana Sol and Bo Lind appear throughout.", [(ANA, ""), (BO, "")]),
        ("The network hoped that Ana Sol and Bo Lind would return.", []),
    ],
)  # fmt: skip
def test_runs_of_a_lead(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert cast(sentence) == sorted(wanted)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The original cast was joined by Ana Sol and Bo Lind, both guests before, with Cy Marsh moved up to the main cast.",
            [(ANA, ""), (BO, ""), (CY, "main")],
        ),
        ("Ana Sol, Bo Lind and Cy Marsh were cast in the second season.", [(ANA, ""), (BO, ""), (CY, "")]),
        ("Ana Sol and Bo Lind were given star billing.", [(ANA, "main"), (BO, "main")]),
        ("Former regulars Ana Sol and Bo Lind returned as special guest stars.", [(ANA, "guest"), (BO, "guest")]),
        ("Ana Sol, Bo Lind and others also feature.", [(ANA, ""), (BO, "")]),
        ("Ana Sol was cast as the ferry's new head of the kitchen.", [(ANA, "")]),
        ("Ana Sol was cast as the season's new head writer.", []),
        ("Her friend Ana Sol will be appearing on Harbour Lights as well.", [(ANA, "")]),
        ("Her friend Ana Sol will be appearing on Slack Tide as well.", []),
        ("After the exit of Cy Marsh, Ana Sol was added to the series as a regular.", [(ANA, "main")]),
        ("Despite the exit of Cy Marsh and Una Birch, Ana Sol returned as a regular.", [(ANA, "main")]),
        ("Ana Sol and Bo Lind were made regulars after recurring in the first season.", [(ANA, "main"), (BO, "main")]),
        ("Ana Sol was promoted from recurring to regular.", [(ANA, "main")]),
        ("It was to be made into a film starring Ana Sol.", []),
        ("Ana Sol left the series, and Bo Lind was hired as her replacement.", [(BO, "")]),
    ],
)  # fmt: skip
def test_runs_of_a_passage_on_the_cast(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert cast(sentence, "Casting") == sorted(wanted)


def test_former_stars_of_other_works_are_cast() -> None:
    found = facts(f"{LEAD}\n\n== Casting ==\n\nFormer Slack Tide star Ana Sol was cast as Mira Vale.", "cast")
    assert [(f["performer"], f["character"]) for f in found] == [(ANA, "Mira Vale")]


def test_players_stand_before_their_parts_behind_a_cast() -> None:
    found = facts(
        f"{LEAD}The cast consisted of Ana Sol (Mira Vale), Bo Lind (Tom Reyes) and Nell Abram (Edda).", "cast"
    )
    assert [(f["performer"], f["character"]) for f in found] == [(ANA, "Mira Vale"), (BO, "Tom Reyes"), (NELL, "Edda")]
