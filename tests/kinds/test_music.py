"""Music: tables, items, boxes and what makes two mentions one album."""

from __future__ import annotations

from tests.kinds.articles import facts, grid


def test_charted_songs() -> None:
    text = "== Soundtrack ==\n\n" + grid(
        "| Title | Year | Peak chart positions | Sales |", '| "Low Water" (Ana Sol) | 2017 | 21 | 1,000 |'
    )
    assert facts(text, "music") == [{"title": "Low Water", "type": "song", "artists": ["Ana Sol"], "date": "2017"}]


def test_songs_performed() -> None:
    text = "== Music ==\n\n" + grid("| Title | Performer | Album |", "| Ebb (feat. Bo) | Ana Sol | single |")
    assert facts(text, "music") == [{"title": "Ebb", "type": "song", "artists": ["Ana Sol"]}]


def test_an_album_and_its_track_list() -> None:
    text = (
        "== Music ==\n\nThe soundtrack for the season was released digitally on July 22, 2016 and on CD on July 26, 2016.\n\n"
        "All music composed by Ana Sol."
    )
    assert facts(text, "music") == [{"type": "soundtrack_album", "artists": ["Ana Sol"], "date": "2016-07-22"}]


def test_songs_of_a_competition_are_none() -> None:
    text = "== Live shows ==\n\n" + grid("| Order | Artist | Song |", '| 1 | Ana Sol | "Low Water" |')
    assert facts(text, "music") == []
