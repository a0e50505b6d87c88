"""Cast tables of which only the cells are left, one a line; players whose names have points and commas of their own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

HEAD = '! rowspan="2" {}\n! scope="col" | {}\n! colspan="2" Seasons\n1\n\n2\n\n'
PLAYERS = ["Ana Sol", "Bo Lind", "Cy Marsh & Una Birch +"]
PARTS = ["Mira Vale", "Dr. Tom Reyes", 'Hugo a.k.a. "Tin"']
WHO = [("Ana Sol", "Mira Vale"), ("Bo Lind", "Dr. Tom Reyes"), ("Cy Marsh", PARTS[2]), ("Una Birch", PARTS[2])]


def turns(first: list[str], second: list[str]) -> str:
    return "\n\n".join(cell for pair in zip(first, second, strict=True) for cell in pair)


def cast(cells: str, box: str = "", head: str = "Main cast") -> list[tuple[str, str, str]]:
    found = facts(f"{box}Harbour Lights is a drama television series.\n\n== {head} ==\n\n{cells}\n", "cast")
    return [(f["performer"], f.get("character", ""), f.get("tier", "")) for f in found]


def test_the_lost_head_says_which_cell_is_the_players() -> None:
    assert cast(HEAD.format("Actor", "Character") + turns(PLAYERS, PARTS)) == [(*w, "main") for w in WHO]
    assert cast(HEAD.format("Character", "Actor") + turns(PARTS, PLAYERS)) == [(*w, "main") for w in WHO]


def test_the_stars_of_the_box_say_it_where_no_head_is_left() -> None:
    box = "Infobox television\n- starring: Ana Sol, Bo Lind\n\n"
    assert ("Bo Lind", "Dr. Tom Reyes") in [c[:2] for c in cast(turns(PARTS, PLAYERS), box)]


@pytest.mark.parametrize(
    "cells",
    [
        turns(PLAYERS, PARTS),  # nothing tells which is which
        HEAD.format("Actor", "Character") + turns(PLAYERS, PARTS) + "\n\nDee Frost",  # a cell is lost
        HEAD.format("Actor", "Character") + turns(PARTS, PLAYERS),  # a part on the players' side
        HEAD.format("Actor", "Character") + turns(PLAYERS[:2], PARTS[:2]),  # too few to be sure
        HEAD.format("Actor", "Character") + turns(PLAYERS, [*PARTS[:2], "He came back, and stayed."]),
    ],
)
def test_refused_where_cells_may_be_out_of_step(cells: str) -> None:
    assert cast(cells) == []


@pytest.mark.parametrize("player", ["Bo J. Lind", "B. J. Lind", "Bo St. Lind", "Bo Lind Jr.", "Bo Lind, Jr."])
def test_points_and_commas_of_a_players_name(player: str) -> None:
    for entry in (f"Tom Reyes, played by {player}, is a cook.", f"Tom Reyes ({player})", f"Tom Reyes – {player}"):
        read = cast(
            f"- {entry}\n- Mira (Ana Sol)\n- Hugo (Cy Marsh)"
            if "(" in entry
            else f"- {entry}\n- Mira – Ana Sol\n- Hugo – Cy Marsh"
        )
        assert (player, "Tom Reyes", "main") in read


def test_a_cast_that_slipped_below_the_plot() -> None:
    article = "Harbour Lights is a film series.\n\n== Plot ==\n\nA storm.\n\n=== Voice cast ===\n\n- Ana Sol as Mira\n"
    assert [(f["performer"], f["character"]) for f in facts(article, "cast")] == [("Ana Sol", "Mira")]
