"""The second look at who is tied to which part, guests in a column of episodes, stars whose part has no name."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts, grid

LEAD = "Harbour Lights is a drama television series.\n\n"
Cast = list[tuple[str, str | None, str | None]]


def cast(text: str, head: str = "== Casting ==") -> Cast:
    """Who plays whom, and with which tier, in an article with these words under one heading."""
    found = facts(f"{LEAD}{head}\n\n{text}\n", "cast")
    return [(f["performer"], f.get("character"), f.get("tier")) for f in found]


MIRA: Cast = [("Ana Sol", "Mira Vale", None)]
TWO: Cast = [("Ana Sol", "Mira Vale", None), ("Bo Lind", "Tom Reyes", None)]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("Mira Vale and Tom Reyes, once again played by Ana Sol and Bo Lind, also turn up.", TWO),
        ("The two heroes, Mira Vale and Tom Reyes, are both voiced by Ana Sol and Bo Lind.", TWO),
        ("The ferry's owner, Mira Vale, is voiced throughout by Ana Sol.", MIRA),
        ("The female lead, the ferry's owner Mira Vale, went to Ana Sol.", MIRA),
        ("Mira Vale, a nurse, was the part given to Ana Sol.", MIRA),
        ("Mira Vale became Ana Sol's part.", MIRA),
        ("For the part of Mira Vale the producers turned to Ana Sol.", MIRA),
        ("As Mira Vale, the nurse, the network hired Ana Sol.", MIRA),
        ("Resuming her role of Mira Vale, Ana Sol appears in all of it.", MIRA),
        ("Ana Sol, returning after a year as Mira Vale, asked for more scenes.", MIRA),
        ("Back in the role of Mira Vale is Ana Sol.", MIRA),
        ("Ana Sol and Bo Lind are back in their roles of Mira Vale and Tom Reyes.", TWO),
        ("Ana Sol was given the role of Mira Vale.", MIRA),
        ("Ana Sol, recurring at first as Mira Vale, became one of the regulars.", [("Ana Sol", "Mira Vale", "main")]),
        ("Ana Sol signed on; her character was later revealed to be Mira Vale.", MIRA),
        ("Mira Vale's voice is that of Ana Sol.", MIRA),
        ("It was revealed that Ana Sol would be the voice of Mira Vale.", MIRA),
        ("Ana Sol's hiring as Mira Vale was made known in May.", MIRA),
        ("A return as Mira Vale was confirmed by Ana Sol herself.", MIRA),
        ("Under the mask it is Ana Sol who plays Mira Vale.", MIRA),
        ("Ana Sol plays the nurse, Mira Vale, and Bo Lind her rival, Tom Reyes.", TWO),
        ("Ana Sol was not given the role of Mira Vale.", []),
        ("The role of Mira Vale was offered to Ana Sol, who declined.", []),
        ("The part of the sea went to the sea.", []),
        ("Mira Vale, a nurse, is played with the cards of Tom Reyes.", []),
    ],
)
def test_who_is_tied_to_which_part(told: str, want: Cast) -> None:
    assert cast(told) == want


def test_a_listed_part_stands() -> None:
    listed = "- Ana Sol as Mira Vale\n\n== Casting ==\n\nFor the part of Edda Marsh the producers turned to Ana Sol."
    assert cast(listed, "== Cast ==") == [("Ana Sol", "Mira Vale", None)]


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
