"""Items of lists of awards, in whatever order they give award, category, people, year and result."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts


@pytest.mark.parametrize(
    ("item", "award", "category", "recipients", "year", "result"),
    [
        ("1996 Emmy Awards: Nominated for Outstanding Directing for a Miniseries, Wil Marsh.", "Emmy Awards", "Outstanding Directing for a Miniseries", ["Wil Marsh"], 1996, "nominated"),
        ("Won, Golden Globe Award for Best Actress in a Miniseries (Ana Sol)", "Golden Globe Awards", "Best Actress in a Miniseries", ["Ana Sol"], None, "won"),
        ("Primetime Emmy Award for Outstanding Miniseries (2006, nominated)", "Primetime Emmy Awards", "Outstanding Miniseries", ["Harbour Lights"], 2006, "nominated"),
        ("Nominee, Best Drama, Gemini Awards 1999", "Gemini Awards", "Best Drama", ["Harbour Lights"], 1999, "nominated"),
        ("Golden Globe Awards 2017 – Best Actor: Bo Lind (nominated)", "Golden Globe Awards", "Best Actor", ["Bo Lind"], 2017, "nominated"),
        ("Bo Lind, Best Actor, 2017 Logie Awards (winner)", "Logie Awards", "Best Actor", ["Bo Lind"], 2017, "won"),
        ('Emmy Awards: Outstanding Writing for a Drama Series (for "Ebb") – Ana Sol – Nominated', "Emmy Awards", "Outstanding Writing for a Drama Series", ["Ana Sol"], None, "nominated"),
        ("Golden Globe Awards: Best Actor – Television Series Drama – Bo Lind (won)", "Golden Globe Awards", "Best Actor – Television Series Drama", ["Bo Lind"], None, "won"),
        ("2004 Logie Awards: Most Outstanding Drama Series (won)", "Logie Awards", "Most Outstanding Drama Series", ["Harbour Lights"], 2004, "won"),
    ],
)  # fmt: skip
def test_an_item_in_any_order(
    item: str, award: str, category: str, recipients: list[str], year: int | None, result: str
) -> None:
    wanted = {"award": award, "category": category, "recipients": recipients, "year": year, "result": result}
    found = facts(f"== Awards ==\n\n- {item}\n", "accolade")
    assert found == [{k: v for k, v in wanted.items() if v is not None}]


@pytest.mark.parametrize(
    ("item", "wanted"),
    [
        ('2003 "Best Serial" Written by Ana Sol, Bo Lind', ("Best Serial", ["Ana Sol", "Bo Lind"], 2003, None)),
        ('2006 "Hall of Fame Inductee" Bo Lind (Tom Pike)', ("Hall of Fame Inductee", ["Bo Lind"], 2006, None)),
        ("Best Actress (Ana Sol, 2014)", ("Best Actress", ["Ana Sol"], 2014, None)),
        ('Best Episode (For episode "Ebb to Flow") (2004)', ("Best Episode", ["Ebb to Flow"], 2004, None)),
        ('Best Episode (in a Series on Ships) – For episode "Ebb". (2006)', ("Best Episode (in a Series on Ships)", ["Ebb"], 2006, None)),
        ("1989 Funniest Leading Performer in a Long Television Series (Ana Sol, won)", ("Funniest Leading Performer in a Long Television Series", ["Ana Sol"], 1989, "won")),
    ],
)  # fmt: skip
def test_an_item_under_its_ceremony(item: str, wanted: tuple[object, ...]) -> None:
    found = facts(f"== Awards ==\n\n=== Logie Awards ===\n\n- {item}\n", "accolade")
    assert [tuple(f.get(k) for k in ("category", "recipients", "year", "result")) for f in found] == [wanted]


@pytest.mark.parametrize(
    ("item", "wanted"),
    [
        ("2012 Peabody Award", ("Peabody Awards", None, 2012, None)),
        ("2012 Won Emmy Award: Best Series", ("Emmy Awards", "Best Series", 2012, "won")),
        ("Emmy Award nomination for Best Series, 2015", ("Emmy Awards", "Best Series", 2015, "nominated")),
    ],
)
def test_an_item_with_its_year_apart(item: str, wanted: tuple[object, ...]) -> None:
    found = facts(f"== Awards ==\n\n- {item}\n", "accolade")
    assert [tuple(f.get(k) for k in ("award", "category", "year", "result")) for f in found] == [wanted]


def test_a_label_names_the_ceremony_of_items_that_tell_a_year() -> None:
    text = "== Awards ==\n\nEmmy Awards:\n\n- Outstanding Drama Series (2010)\n- Fog\n\n2014 Logie Awards\n\n- Best Drama (Won)\n"
    found = facts(text, "accolade")
    assert [(f["award"], f["category"], f["year"]) for f in found] == [
        ("Emmy Awards", "Outstanding Drama Series", 2010),
        ("Logie Awards", "Best Drama", 2014),
    ]


def test_the_heading_names_the_ceremony() -> None:
    text = "== Awards ==\n\n=== Emmy Awards ===\n\n- 1996: Outstanding Lead Actor – Bo Lind (won)\n"
    assert facts(text, "accolade") == [
        {
            "award": "Emmy Awards",
            "category": "Outstanding Lead Actor",
            "recipients": ["Bo Lind"],
            "year": 1996,
            "result": "won",
        }
    ]


@pytest.mark.parametrize(
    ("heading", "item"),
    [
        ("Awards", "Tide Weekly gave it a good review and liked the show"),
        ("Awards", "Best Actor – Bo Lind"),
        ("Cast", "Emmy Award for Outstanding Miniseries (2006, nominated)"),
    ],
)
def test_an_item_that_states_no_award(heading: str, item: str) -> None:
    assert facts(f"== {heading} ==\n\n- {item}\n", "accolade") == []


def test_headings_say_how_it_came_out() -> None:
    items = "=== {} ===\n\n- Saturn Award for Best Series\n\n=== Nominations ===\n\n- Saturn Award for Best Actor (Bo Lind)\n"
    for first, result in (("Won", "won"), ("Awards", "won"), ("2016", None)):
        found = facts("== Awards and nominations ==\n\n" + items.format(first), "accolade")
        assert [f.get("result") for f in found] == [result, "nominated"]
        assert found[1]["recipients"] == ["Bo Lind"]


def test_years_behind_an_empty_heading_of_awards_are_its_parts() -> None:
    text = (
        "== Reception ==\n\nIt was liked.\n\n=== Awards ===\n\n=== 2016 ===\n\n- Tidal Award 2016 – Best series (Beste Serie)\n\n"
        "=== Home media ===\n\n- Tidal Award 2017 – Best edition"
    )
    assert facts(text, "accolade") == [
        {
            "award": "Tidal Awards",
            "category": "Best series (Beste Serie)",
            "recipients": ["Harbour Lights"],
            "year": 2016,
        }
    ]


def test_a_sentence_in_a_list_names_no_award_of_its_own() -> None:
    text = "== Awards ==\n\n- In 2010, the series won a Tidal Award for Best Series."
    assert facts(text, "accolade") == [
        {
            "award": "Tidal Awards",
            "category": "Best Series",
            "recipients": ["Harbour Lights"],
            "year": 2010,
            "result": "won",
        }
    ]


def test_an_award_by_itself_with_its_year() -> None:
    text = "== Awards ==\n\n- 2015 – Peabody Award\n- Best Drama at the 2010 Tidal Awards"
    assert facts(text, "accolade") == [
        {"award": "Peabody Awards", "recipients": ["Harbour Lights"], "year": 2015},
        {"award": "Tidal Awards", "category": "Best Drama", "recipients": ["Harbour Lights"], "year": 2010},
    ]


def test_an_item_of_several_categories() -> None:
    text = "== Awards ==\n\n=== Won ===\n\n- Tidal Critics Association Awards: Best Series, Best Actor (Bo Lind), Best Writing (Cy Marsh and Ana Sol)\n"
    assert [(a["category"], a["recipients"], a["result"]) for a in facts(text, "accolade")] == [
        ("Best Series", ["Harbour Lights"], "won"),
        ("Best Actor", ["Bo Lind"], "won"),
        ("Best Writing", ["Cy Marsh", "Ana Sol"], "won"),
    ]


def test_an_item_that_leads_others() -> None:
    text = "== Awards ==\n\n=== Won ===\n\n- 12th Logie Awards:\n  - Best Actor (Bo Lind)\n- Reef Board: Best Actress (Ana Sol)\n"
    found = facts(text, "accolade")
    assert found[0] == {"award": "Logie Awards", "category": "Best Actor", "recipients": ["Bo Lind"], "result": "won"}
    assert not any(a["award"] == "Logie Awards" for a in found[1:])


def test_a_line_before_the_items_names_the_ceremony() -> None:
    text = "== Accolades ==\n\nReef Awards:\n\n- 2016: Best Drama Series (nominated)\n- 2016: Best Actress – Ana Sol (won)\n"
    assert [(f["award"], f["category"], f.get("result")) for f in facts(text, "accolade")] == [
        ("Reef Awards", "Best Drama Series", "nominated"),
        ("Reef Awards", "Best Actress", "won"),
    ]


def test_something_of_the_year() -> None:
    assert facts("== Awards ==\n\n- Reef Award for Program of the Year\n", "accolade") == [
        {"award": "Reef Awards", "category": "Program of the Year", "recipients": ["Harbour Lights"]}
    ]


def test_what_people_do_is_no_recipient() -> None:
    text = (
        "== Accolades ==\n\n| Award | Category | Nominee(s) | Result |\n"
        "| Reef Awards | Best Drama Series | Ana Sol, Executive Producer; Bo Lind, Co-Producer | |\n"
    )
    assert [f["recipients"] for f in facts(text, "accolade")] == [["Ana Sol", "Bo Lind"]]


@pytest.mark.parametrize(
    ("item", "category", "recipients"),
    [
        ("Reef Award 2016 – Media (Medien)", "Media (Medien)", ["Harbour Lights"]),
        ("Reef Award 2016 – Children & Youth", "Children & Youth", ["Harbour Lights"]),
        ("Reef Award 2016 – Ana Sol", None, ["Ana Sol"]),
    ],
)
def test_an_award_with_its_year_and_a_category_in_any_words(
    item: str, category: str | None, recipients: list[str]
) -> None:
    [found] = facts(f"== Awards ==\n\n- {item}\n", "accolade")
    assert (found["award"], found.get("category"), found["recipients"]) == ("Reef Awards", category, recipients)


def test_an_item_of_an_award_and_a_result_has_no_category_of_it() -> None:
    assert all(f.get("category") is None for f in facts("== Awards ==\n\n- Reef Award 2016 – Won\n", "accolade"))


@pytest.mark.parametrize(
    ("item", "award", "category", "recipients"),
    [
        ("2016 Tidal Awards: All-Around Artist – Ana Sol (won)", "Tidal Awards", "All-Around Artist", ["Ana Sol"]),
        ("Ana Sol – Rising Star Award – 2016 Tidal Awards – Won", "Tidal Awards", "Rising Star Award", ["Ana Sol"]),
        ("Golden Reef Award for Makeup – Ana Sol (Won)", "Golden Reef Awards", "Makeup", ["Ana Sol"]),
        ("2016 Tidal Awards – Grand Prize (Daesang) – Ana Sol – Won", "Tidal Awards", "Grand Prize (Daesang)", ["Ana Sol"]),
        ("2016 TV Choice Awards: Best Star – Ana Sol (won)", "TV Choice Awards", "Best Star", ["Ana Sol"]),
        ("2016 Tidal Awards, Special Acting Award: Mi Yo-won", "Tidal Awards", "Special Acting Award", ["Mi Yo-won"]),
        ("Ana Sol: Reef Award for Choice TV Actor: Drama (Won)", "Reef Awards", "Choice TV Actor: Drama", ["Ana Sol"]),
    ],
)  # fmt: skip
def test_categories_in_words_of_their_own(item: str, award: str, category: str, recipients: list[str]) -> None:
    [found] = facts(f"== Awards ==\n\n- {item}\n", "accolade")
    assert (found["award"], found["category"], found["recipients"]) == (award, category, recipients)


def test_a_prize_of_the_ceremony_above_is_a_category_of_it() -> None:
    text = "== Awards ==\n\n- 58th BAFTA Awards:\n  - Ada Holm Award for Film Music (Ana Sol)\n"
    assert [(f["award"], f["category"]) for f in facts(text, "accolade")] == [
        ("BAFTA Awards", "Ada Holm Award for Film Music")
    ]


@pytest.mark.parametrize(
    ("item", "category"),
    [
        ("Ana Sol – All-Around Artist (won)", "All-Around Artist"),
        ("All-Around Artist – Ana Sol (won)", "All-Around Artist"),
        ("Won: Rising Star Award – Ana Sol", "Rising Star Award"),
        ("Grand Prize (Daesang) – Ana Sol (won)", "Grand Prize (Daesang)"),
    ],
)
def test_the_ceremony_above_has_categories_in_words_of_their_own(item: str, category: str) -> None:
    [found] = facts(f"== Awards ==\n\n=== Tidal Awards ===\n\n- {item}\n", "accolade")
    assert (found["award"], found["category"], found["recipients"]) == ("Tidal Awards", category, ["Ana Sol"])


def test_a_host_under_a_ceremony_is_up_for_nothing() -> None:
    assert facts("== Awards ==\n\n=== Tidal Awards ===\n\n- Ana Sol – host\n- See also the list\n", "accolade") == []


@pytest.mark.parametrize(
    ("above", "item", "category", "recipients", "year", "result"),
    [
        ("=== Emmy awards ===", "1986: Outstanding Lead Actor (Bo Lind)", "Outstanding Lead Actor", ["Bo Lind"], 1986, None),
        ("=== Primetime emmy awards and nominations ===\n\n1991", "Outstanding Series (Won)", "Outstanding Series", ["Harbour Lights"], 1991, "won"),
        ("=== Golden globes ===", "1990 Best Actor – Drama (Bo Lind, won)", "Best Actor – Drama", ["Bo Lind"], 1990, "won"),
        ("=== Daytime Emmy Award wins ===", "2009 Outstanding Costume Design", "Outstanding Costume Design", ["Harbour Lights"], 2009, "won"),
        ("ASCAP Award", "Top TV Series – (2004)", "Top TV Series", ["Harbour Lights"], 2004, None),
        ("Golden Globe Awards", "2015: Nomination for Best Actress (Ana Sol)", "Best Actress", ["Ana Sol"], 2015, "nominated"),
        ("Emmy Awards", '1974: Best Actress - Ana Sol For playing: "Mira Vale" (Won)', "Best Actress", ["Ana Sol"], 1974, "won"),
        ("Emmy Awards", '1974: Best Script - Ana Sol (writer) For episode "Ebb" (Won)', "Best Script", ["Ana Sol"], 1974, "won"),
        ("Emmy Awards", '1974: Best Guest Actor (Bo Lind) – "Ebb, and Flow" (Won)', "Best Guest Actor", ["Bo Lind"], 1974, "won"),
        ("Emmy Awards", 'Outstanding Single Program for "Ebb" (Won)', "Outstanding Single Program", ["Ebb"], None, "won"),
        ("Emmy Awards", "2013: Outstanding Performance by an Ensemble", "Outstanding Performance by an Ensemble", ["Harbour Lights"], 2013, None),
    ],
)  # fmt: skip
def test_what_stands_above_names_the_award(
    above: str, item: str, category: str, recipients: list[str], year: int | None, result: str | None
) -> None:
    found = facts(f"== Awards and nominations ==\n\n{above}\n\n- {item}\n", "accolade")
    wanted = {"category": category, "recipients": recipients, "year": year, "result": result}
    assert [{k: v for k, v in f.items() if k != "award"} for f in found] == [
        {k: v for k, v in wanted.items() if v is not None}
    ]


def test_a_category_leads_those_who_were_up_for_it() -> None:
    items = '- Outstanding Script:\n- Ana Sol for "Oh, My Tide" (Nominated)\n- Bo Lind and Wil Marsh for "Ebb" (Won)\n'
    found = facts(f"== Awards ==\n\n=== Emmy awards ===\n\n1991\n\n{items}", "accolade")
    assert [(f["category"], f["recipients"], f["year"], f["result"]) for f in found] == [
        ("Outstanding Script", ["Ana Sol"], 1991, "nominated"),
        ("Outstanding Script", ["Bo Lind", "Wil Marsh"], 1991, "won"),
    ]


@pytest.mark.parametrize(
    "above", ["=== Other awards ===", "=== Acting awards and nominations ===", "Emmy Awards\n\nAll was well."]
)
def test_what_names_no_award_of_the_items_below(above: str) -> None:
    assert facts(f"== Awards ==\n\n{above}\n\n- 1986: Outstanding Lead Actor (Bo Lind)\n", "accolade") == []
