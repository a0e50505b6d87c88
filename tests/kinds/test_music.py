"""Music: tables, items, boxes and what makes two mentions one album."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts, grid


def test_charted_songs() -> None:
    text = "== Soundtrack ==\n\n" + grid(
        "| Title | Year | Peak chart positions | Sales |", '| "Low Water" (Ana Sol) | 2017 | 21 | 1,000 |'
    )
    assert facts(text, "music") == [{"title": "Low Water", "type": "song", "artists": ["Ana Sol"], "date": "2017"}]


def test_songs_performed() -> None:
    text = "== Music ==\n\n" + grid("| Title | Performer | Album |", "| Ebb (feat. Bo Lind & Cy) | Ana Sol | single |")
    assert facts(text, "music") == [{"title": "Ebb", "type": "song", "artists": ["Ana Sol", "Bo Lind", "Cy"]}]


def test_an_album_and_its_track_list() -> None:
    text = (
        "== Music ==\n\nThe soundtrack for the season was released digitally on May 6, 2014 and on CD on June 3, 2014.\n\n"
        "All music composed by Ana Sol."
    )
    assert facts(text, "music") == [{"type": "soundtrack_album", "artists": ["Ana Sol"], "date": "2014-05-06"}]


def test_songs_of_a_competition_are_none() -> None:
    text = "== Live shows ==\n\n" + grid("| Order | Artist | Song |", '| 1 | Ana Sol | "Low Water" |')
    assert facts(text, "music") == []


def test_tracks_that_have_run_together_are_told_apart() -> None:
    text = (
        "== Soundtrack ==\n\n=== Track listing ===\n\n1. Low Water by Ana Sol 2. The Ebb (海) by Bo Lind feat. Cy Marsh"
    )
    assert facts(text, "music") == [
        {"title": "Low Water", "type": "song", "artists": ["Ana Sol"]},
        {"title": "The Ebb", "type": "song", "artists": ["Bo Lind", "Cy Marsh"]},
    ]


def test_a_sentence_in_a_track_list_is_no_song() -> None:
    text = "== Soundtrack ==\n\n- A second song was recorded by Tide Singers"
    assert facts(text, "music") == []


def test_players_sing_for_their_parts() -> None:
    text = (
        '== Songs ==\n\n- "Low Water" - sung by Mara (Ana Sol), Cass (Bo Lind) and the fishermen (chorus)\n'
        '- "Our Tide ("Low Water" reprise)" - sung by the people of the reef (chorus)'
    )
    assert facts(text, "music") == [
        {"title": "Low Water", "type": "song", "artists": ["Ana Sol", "Bo Lind"]},
        {"title": 'Our Tide ("Low Water" reprise)', "type": "song"},
    ]


def test_a_year_that_spans_rows_is_each_rows() -> None:
    row = "+---------------------------+------+----------------------+---------------+---------+"
    text = (
        f"== Soundtrack ==\n\n{row} | Title | Year | Peak chart positions | Sales | Remarks | {row.replace('-', '=')} "
        f'| "Low Water" | 2017 | 93 | KOR: 18,545 | Part 3 | | (Ana Sol) | | | | | {row} '
        f'| "The Ebb" | 46 | KOR: 60,728 | Part 5 | | | (Bo Lind) | | | | | {row}'
    )
    assert facts(text, "music") == [
        {"title": "Low Water", "type": "song", "artists": ["Ana Sol"], "date": "2017"},
        {"title": "The Ebb", "type": "song", "artists": ["Bo Lind"], "date": "2017"},
    ]


@pytest.mark.parametrize(
    ("item", "wanted"),
    [
        ('"Low Water" (Ana Sol)', {"type": "song", "artists": ["Ana Sol"]}),
        ('"Low Water" (performed by Ana Sol) – Episode 3', {"type": "song", "artists": ["Ana Sol"]}),
        ('"Low Water" by Ana Sol (Opening theme)', {"type": "theme", "artists": ["Ana Sol"]}),
        ('"Low Water" written by Ana Sol, performed by Bo Lind', {"type": "song", "artists": ["Ana Sol", "Bo Lind"]}),
        ('Ana Sol – "Low Water"', {"type": "song", "artists": ["Ana Sol"]}),
        ('Opening Theme: "Low Water" (Ana Sol)', {"type": "theme", "artists": ["Ana Sol"]}),
    ],
)
def test_items_name_the_makers_in_many_places(item: str, wanted: dict[str, object]) -> None:
    assert facts(f"== Soundtrack ==\n\n- {item}\n", "music") == [{"title": "Low Water", **wanted}]


@pytest.mark.parametrize("item", ['"Low Water" (Instrumental)', '"Low Water" – Episode 3'])
def test_items_that_name_no_maker(item: str) -> None:
    assert facts(f"== Soundtrack ==\n\n- {item}\n", "music") == []


def test_two_first_names_are_a_duo() -> None:
    text = '== Soundtrack ==\n\n- "Low Water" by Ana & Bo\n- "Ebb" by Cy Marsh & Di Sand\n'
    assert [m["artists"] for m in facts(text, "music")] == [["Ana & Bo"], ["Cy Marsh", "Di Sand"]]


@pytest.mark.parametrize(
    ("field", "themes"),
    [
        ("Opentheme: Low Water performed by Ana Sol", [("Low Water", ["Ana Sol"])]),
        (
            "Opening Theme: Slack Tide (instrumental), by Bo Lind and Cy Marsh",
            [("Slack Tide", ["Bo Lind", "Cy Marsh"])],
        ),
        (
            "Opening Theme: Slack Tide, composed by Bo Lind and Cy Marsh (season 1)",
            [("Slack Tide", ["Bo Lind", "Cy Marsh"])],
        ),
        ("Opening Theme: Theme from Harbour Lights", [("Theme from Harbour Lights", None)]),
        ("Opening Theme: Ana Sol", []),
        ("Opening Theme: composed by Ana Sol", []),
    ],
)
def test_themes_of_a_box_without_quotation_marks(field: str, themes: list[tuple[str, list[str] | None]]) -> None:
    found = facts(f"Infobox television\n- {field}\n\nHarbour Lights is a drama television series.\n", "music")
    assert [(f["title"], f.get("artists")) for f in found] == themes
