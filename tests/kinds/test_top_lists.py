"""Critics' top ten lists, an outlet to an item."""

from __future__ import annotations

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series.\n\n"


def places(*items: str, heading: str = "Critics' top ten lists") -> list[tuple[object, ...]]:
    """Outlet, year and place of each fact that such items give."""
    text = f"{LEAD}== Reception ==\n\n=== {heading} ===\n\n" + "\n".join(items) + "\n"
    return [
        (f["award"], f.get("category"), f.get("year"), f.get("result"))
        for f in facts(text, "accolade", title="Harbour Lights")
    ]


def test_each_item_is_an_outlets_place() -> None:
    assert places("- No. 1 Tide Weekly", "- No. 10 Ana Sol, The Guardian", "- – Screen Tide") == [
        ("Tide Weekly", "top ten list", None, "ranked 1"),
        ("The Guardian", "top ten list", None, "ranked 10"),
        ("Screen Tide", "top ten list", None, None),
    ]


def test_a_label_gives_the_year() -> None:
    assert places("2016\n", "- No. 2 Tide Weekly", "- 3rd – Screen Tide") == [
        ("Tide Weekly", "top ten list", 2016, "ranked 2"),
        ("Screen Tide", "top ten list", 2016, "ranked 3"),
    ]


def test_other_items_are_none() -> None:
    assert places("- No. 1 Tide Weekly", heading="Ratings") == []
    assert places("- The list was long.", "- Tide Weekly") == []


def test_a_heading_gives_the_year() -> None:
    assert places("- No. 8 - Tide Weekly", heading="Critics' top ten lists - 2015") == [
        ("Tide Weekly", "top ten list", 2015, "ranked 8")
    ]
