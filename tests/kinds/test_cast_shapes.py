"""Shapes of cast lists that real articles have: tiers in brackets, players by season, chairs of a contest, ranks as headings."""

import pytest

from showbible import read_article
from showbible.kinds import Cast


def cast(article: str) -> set[tuple[str, str | None, str | None]]:
    """Who plays whom in an article's sections, with the tier."""
    entries = read_article(
        f"= Low Water =\n\nLow Water is an American television series.\n\n{article}\n".encode()
    ).entries
    return {(e.fact.performer, e.fact.character, e.fact.tier) for e in entries if isinstance(e.fact, Cast)}


@pytest.mark.parametrize(
    ("article", "facts"),
    [
        (
            "== Main ==\n\n- Ana Sol as Mira Vale (Episodes 13, 15-onwards; recurring 2–12)",
            {("Ana Sol", "Mira Vale", "main")},
        ),
        ("== Lead roles ==\n\n- Ana Sol as Mira Vale", {("Ana Sol", "Mira Vale", "main")}),
        ("== Semi-regulars ==\n\n- Ana Sol as Mira Vale", {("Ana Sol", "Mira Vale", "recurring")}),
        ("== Teams ==\n\n- Ana Sol as Mira Vale", set()),
        (
            "== Recurring cast ==\n\n- Ana Sol (recurring, season two) and Bo Lind (season one, guest star) as Tom Vale",
            {("Ana Sol", "Tom Vale", "recurring"), ("Bo Lind", "Tom Vale", "guest")},
        ),
        (
            "== Cast ==\n\n- Ana Sol as Mira Vale (Main Role)\n- Bo Lind as Tom (Supporting Role)\n- Cy Marsh as Edda (Cameo)",
            {("Ana Sol", "Mira Vale", "main"), ("Bo Lind", "Tom", "recurring"), ("Cy Marsh", "Edda", "cameo")},
        ),
        (
            "== Cast ==\n\n- Captain Reyes (Bo Lind, season 1; Cy Marsh, seasons 2–3) – the captain.",
            {("Bo Lind", "Captain Reyes", None), ("Cy Marsh", "Captain Reyes", None)},
        ),
        ("== Special guest stars ==\n\n- Special Guest Star Ana Sol as Mira Vale", {("Ana Sol", "Mira Vale", "guest")}),
        (
            "== Judges ==\n\n- Ana Sol – Head judge\n- Bo Lind – Guest judge (episode 4)\n- Episode 5: Cy Marsh, Una Birch",
            {("Ana Sol", None, None), ("Bo Lind", None, "guest"), ("Cy Marsh", None, None), ("Una Birch", None, None)},
        ),
        ("== Team captains ==\n\n- Ana Sol (2001–2010)", {("Ana Sol", None, None)}),
        (
            "== Main characters ==\n\n- Mira Vale - The leader, played by Ana Sol. She is brave.\n- Edda Kane is the cook. She is portrayed by Cy Marsh.",
            {("Ana Sol", "Mira Vale", "main"), ("Cy Marsh", "Edda Kane", "main")},
        ),
        (
            "== Cast ==\n\n=== Supporting ===\n\n- Una Birch, Ana's mother\n- Wil Hart, a manager",
            {("Una Birch", None, "recurring"), ("Wil Hart", None, "recurring")},
        ),
        (
            "== Mira's friends ==\n\nLane Kim (Ana Sol), a baker, and Paris Stone (Bo Lind), a rival, help her.",
            {("Ana Sol", "Lane Kim", None), ("Bo Lind", "Paris Stone", None)},
        ),
        (
            "== Background ==\n\nIn 2005, it featured FBI Agents Jason Gale (Ana Sol), Aaron Holt (Bo Lind), and A.J. Kane (Cy Marsh).",
            {("Ana Sol", "Jason Gale", None), ("Bo Lind", "Aaron Holt", None), ("Cy Marsh", "A.J. Kane", None)},
        ),
        (
            "== Synopsis ==\n\nIt follows Captain Mira Vale, played by Ana Sol, and her sergeant, Tom Reyes, played by Bo Lind.",
            {("Ana Sol", "Captain Mira Vale", None), ("Bo Lind", "Tom Reyes", None)},
        ),
        ("== Synopsis ==\n\nThe fishermen were taken to Medan (North Reef) and played cards.", set()),
    ],
)
def test_shapes(article: str, facts: set[tuple[str, str | None, str | None]]) -> None:
    assert cast(article) == facts
