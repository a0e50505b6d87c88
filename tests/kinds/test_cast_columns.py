"""Guests in a column of episodes, stars whose part has no name."""

from __future__ import annotations

from tests.kinds.articles import facts, grid

LEAD = "Harbour Lights is a drama television series.\n\n"
Cast = list[tuple[str, str | None, str | None]]


def cast(text: str, head: str = "== Casting ==") -> Cast:
    """Who plays whom, and with which tier, in an article with these words under one heading."""
    found = facts(f"{LEAD}{head}\n\n{text}\n", "cast")
    return [(f["performer"], f.get("character"), f.get("tier")) for f in found]


def test_guests_have_a_column_beside_the_episodes() -> None:
    rows = grid(
        "| No. | Title | Air date | Guest cast |",
        '| 1 | "Ebb" | May 3, 2014 | Ana Sol, Bo Lind (Tom Reyes), Cy Marsh (archive footage) |',
        '| 2 | "Flow" | May 10, 2014 | Una Birch as herself and Di Low |',
    )
    assert cast(rows, "== Episodes ==") == [
        ("Ana Sol", None, "guest"),
        ("Bo Lind", "Tom Reyes", "guest"),
        ("Una Birch", "Una Birch", "cameo"),
        ("Di Low", None, "guest"),
    ]
    other = grid("| Award | Category | Guest cast |", "| Reef Awards | Best | Ana Sol, Bo Lind |")
    assert cast(other, "== Accolades ==") == []


def test_stars_whose_part_has_no_name() -> None:
    told = "It stars Ana Sol as a nurse, Bo Lind as her brother and Cy Marsh as the mayor."
    found = facts(f"{LEAD.rstrip()} {told}\n", "cast")
    assert [(f["performer"], f.get("tier")) for f in found] == [
        ("Ana Sol", "main"),
        ("Bo Lind", "main"),
        ("Cy Marsh", "main"),
    ]
