"""Contests: guests who perform, juries, and the days of episodes, read from small articles of our own."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "= Tidal Voices (season 2) =\n\nThe second season of Tidal Voices aired on Reef TV.\n\n"


def test_performers_of_a_show_and_their_songs() -> None:
    text = (
        f'{LEAD}== Live shows ==\n\n=== Week 1 ===\n\n- Celebrity performers: Ana Sol ("Low Water"/"Slack Tide") and The Ebbs & Di Sand ("Flow")\n'
        "- Guest performers: last season's winner Bo Lind, and Cy Marsh\n- Worst performer: Una Birch\n"
    )
    assert [(f["performer"], f["tier"]) for f in facts(text, "cast")] == [
        ("Ana Sol", "cameo"),
        ("The Ebbs", "cameo"),
        ("Di Sand", "cameo"),
        ("Bo Lind", "guest"),
        ("Cy Marsh", "guest"),
    ]
    assert [(f["title"], f["artists"]) for f in facts(text, "music")] == [
        ("Low Water", ["Ana Sol"]),
        ("Slack Tide", ["Ana Sol"]),
        ("Flow", ["The Ebbs", "Di Sand"]),
    ]


def test_a_jurys_guest_in_a_line_that_ran_together() -> None:
    text = f"{LEAD}== Week 1 ==\n\nGUEST JUDGE: Ana Sol AIRED: May 3, 2015 WINNER: Bo Lind\n"
    assert [(f["performer"], f["tier"]) for f in facts(text, "cast")] == [("Ana Sol", "guest")]


def test_days_under_headings_of_episodes() -> None:
    text = (
        f"{LEAD}== Episode 0: The Quay ==\n\nOriginal airdate: May 3, 2015\n\nThey meet.\n\n== Episode 1: The Tide ==\n\nAired on 10 May 2015\n\n"
        "Episode 2: The Ebb\n\nOriginal airdate: May 17, 2015\n\nThey sing.\n\n== Episode 3: The Reef ==\n\nIt was cold on May 20, 2015.\n"
    )
    assert [(f["number"], f["title"], f.get("air_date")) for f in facts(text, "episode")] == [
        (0, "The Quay", "2015-05-03"),
        (1, "The Tide", "2015-05-10"),
        (2, "The Ebb", "2015-05-17"),
        (3, "The Reef", None),
    ]


def test_what_somebody_does_on_a_programme_is_no_part() -> None:
    text = f"{LEAD}== Cast ==\n\n- Ana Sol - Host\n- Bo Lind – main judge\n- Cy Marsh – Judge Vale\n\n== Judges ==\n\n- DI SAND (singer)\n"
    assert [(f["performer"], f.get("character")) for f in facts(text, "cast")] == [
        ("Ana Sol", None),
        ("Bo Lind", None),
        ("Cy Marsh", "Judge Vale"),
        ("Di Sand", None),
    ]


def test_what_begins_before_a_programme_is_shown() -> None:
    text = "= Tidal Voices =\n\nTidal Voices is a talent show. The series began casting in May 2016. It premiered on Reef TV on 3 July 2016.\n"
    assert [f["start"] for f in facts(text, "release")] == ["2016-07-03"]


def test_players_in_capitals() -> None:
    text = f"{LEAD}== Guest cast ==\n\n- ANA SOL (week 1)\n- BO LIND (week 2)\n- PJ\n"
    assert [f["performer"] for f in facts(text, "cast")][:2] == ["Ana Sol", "Bo Lind"]


@pytest.mark.parametrize("mark", ["- ", ""])
@pytest.mark.parametrize(
    "label", ["Guests", "Special guest(s)", "Guest stars", "Extra special guest judges", "Guest judging panel"]
)
def test_lines_that_name_an_episodes_guests(label: str, mark: str) -> None:
    article = f"== Episodes ==\n\n=== Episode 1 ===\n\n{mark}{label}: Ana Sol, Bo Lind and Cy Marsh\n"
    assert [(f["performer"], f["tier"]) for f in facts(article, "cast")] == [
        (name, "guest") for name in ("Ana Sol", "Bo Lind", "Cy Marsh")
    ]


def test_guests_of_a_line_with_their_parts_and_none_who_is_no_name() -> None:
    article = "== Episodes ==\n\n- Guest stars: Ana Sol as Mira Vale, Bo Lind\n- Guests: Cy Marsh and his two dogs\n"
    assert [(f["performer"], f.get("character")) for f in facts(article, "cast")] == [
        ("Ana Sol", "Mira Vale"),
        ("Bo Lind", None),
    ]


def test_guests_who_share_an_entry() -> None:
    article = "== Special guests ==\n\n- Episode 1: Ana Sol and Bo Lind\n- Episode 2: Cy Marsh\n"
    assert [f["performer"] for f in facts(article, "cast")] == ["Ana Sol", "Bo Lind", "Cy Marsh"]
