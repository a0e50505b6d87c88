"""Where and when a work can be seen: windows, doubts and gaps."""

from __future__ import annotations

import pytest

from showbible.catalogue.watch import spoken, territory_of, watch
from showbible.kinds import Release
from showbible.store.read import Stated
from showbible.text import BadInput

FIRST = Release("streaming", "Tidewater", ("worldwide",), "2018-03-08", "2022-03-01")
SECOND = Release("streaming", "Gull+", ("US", "CA", "GB"), "2022-03-16")
REST = Release("streaming", "Gull+", ("rest of world",), "[..2022]")


def facts(*releases: Release) -> list[Stated]:
    return [
        Stated(f"pier.s01.release.{n}", "pier.s01", "Pier", r, ((0, 4, "own"),), ("Pier",))
        for n, r in enumerate(releases)
    ]


@pytest.mark.parametrize(
    ("territory", "on", "seen"),
    [
        ("GB", "2018-03-08", [("Tidewater", "yes")]),
        ("GB", "2018-03-07", []),
        ("GB", "2022-02-28", [("Tidewater", "yes")]),
        ("GB", "2022-03-01", []),
        ("GB", "2022-03-15", []),
        ("GB", "2022-03-16", [("Gull+", "yes")]),
        ("United Kingdom", "2030", [("Gull+", "yes")]),
        ("GB", "2022-03", [("Gull+", "possibly")]),
        ("GB", "2022-02", [("Tidewater", "yes")]),
        ("FR", "2020-05-01", [("Tidewater", "yes")]),
        ("FR", "2022-03-10", []),
        ("FR", "2022-08-01", [("Gull+", "possibly")]),
        ("FR", "2023-01-01", [("Gull+", "yes")]),
    ],
)
def test_on_a_day_in_a_territory(territory: str, on: str, seen: list[tuple[str, str]]) -> None:
    answer = watch("pier.s01", facts(FIRST, SECOND, REST), territory, on)
    assert [(w.service, w.status) for w in answer.windows] == seen
    assert bool(answer.note) == (not seen)
    assert all(w.why for w in answer.windows if w.status == "possibly")


@pytest.mark.parametrize(
    ("on", "note"),
    [
        ("2022-03-10", "none known in GB: gap from 1 to 15 March 2022"),
        ("2017", "none known in GB before 2018-03-08"),
    ],
)
def test_gaps_are_said(on: str, note: str) -> None:
    assert watch("pier.s01", facts(FIRST, SECOND, REST), "GB", on).note == note


def test_a_gap_with_a_vague_end_says_so() -> None:
    note = watch("pier.s01", facts(FIRST, SECOND, REST), "FR", "2022-03-10").note
    assert note == "none known in FR: gap from 1 to 15 March 2022, perhaps longer"


def test_what_ended_and_never_came_back() -> None:
    assert watch("p", facts(FIRST), "GB", "2023-01-01").note == "none known in GB since 2022-03-01"
    assert watch("p", [], "GB", "2023-01-01").note == "none known in GB"


def test_where_the_territory_is_not_stated_it_is_possible() -> None:
    (window,) = watch("p", facts(Release("streaming", "Tidewater", (), "2018-03-08")), "GB", "2019").windows
    assert (window.status, window.why) == ("possibly", "the territory is not stated")


def test_a_broadcast_is_over_when_it_is_over_and_its_last_day_counts() -> None:
    weekly = facts(Release("broadcast", "Net", ("GB",), "2018-01-05", "2018-03-02"))
    assert watch("p", weekly, "GB", "2018-03-02").windows[0].status == "yes"
    assert watch("p", weekly, "GB", "2018-03-03").windows == ()
    opened = facts(Release("broadcast", "Net", ("GB",), "2018-01-05"))
    assert watch("p", opened, "GB", "2019").windows[0].why == "its end is not stated"


def test_the_rest_of_the_world_is_without_the_countries_named_and_the_works_own() -> None:
    abroad = facts(
        Release("broadcast", "Net", (), "2018"), Release("streaming", "Tidewater", ("rest of world",), "2018-07-20")
    )
    assert [w.service for w in watch("p", abroad, "DE", "2019", "US").windows] == ["Net", "Tidewater"]
    assert [w.service for w in watch("p", abroad, "US", "2019", "US").windows] == ["Net"]


def test_discs_are_sold_from_a_day_on() -> None:
    disc = facts(Release("home_media", None, ("GB",), "2018-11-27", None, ("DVD",)))
    assert watch("p", disc, "GB", "2024").windows[0].status == "yes"


def test_without_a_day_all_windows_of_the_territory() -> None:
    assert len(watch("p", facts(FIRST, SECOND, REST), "GB", None).windows) == 2
    assert len(watch("p", facts(FIRST, SECOND, REST), None, None).windows) == 3


@pytest.mark.parametrize("name", ["XX", "", "Atlantis", "G"])
def test_no_territory(name: str) -> None:
    with pytest.raises(BadInput, match="no territory"):
        territory_of(name)


def test_days_are_spoken() -> None:
    assert spoken("2022-03-01", "2022-03-01") == "on 1 March 2022"
    assert spoken("2022-02-27", "2022-03-02") == "from 27 February to 2 March 2022"
