"""Music told in words that no rule has: under headings of music, and albums and themes under those of making."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Music


def music(text: str, under: str = "Music") -> list[Music]:
    article = read_article(f"= Harbour Lights (season 2) =\n\n== Production ==\n\n=== {under} ===\n{text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Music)]


@pytest.mark.parametrize(
    ("text", "album"),
    [
        (
            "The soundtrack was put out by Tide Records on May 3, 2016.",
            Music(None, "soundtrack_album", (), "Tide Records", "2016-05-03"),
        ),
        (
            "Tide Records brought out a compilation, Songs of Salt, in March 2016.",
            Music("Songs of Salt", "soundtrack_album", (), "Tide Records", "2016-03"),
        ),
        (
            "Harbour Lights — Music from Seasons 1–2 was released on May 3, 2016.",
            Music("Harbour Lights — Music from Seasons 1–2", "soundtrack_album", (), None, "2016-05-03"),
        ),
        (
            "A further soundtrack album followed on May 3, 2016.",
            Music(None, "soundtrack_album", (), None, "2016-05-03"),
        ),
        (
            "An EP of five of them, Low Water, appeared through Tide Records on May 3, 2016.",
            Music("Low Water", "soundtrack_album", (), "Tide Records", "2016-05-03"),
        ),
    ],
)
def test_albums(text: str, album: Music) -> None:
    assert music(text) == [album]


def test_a_label_that_the_sentence_before_named() -> None:
    text = (
        "Tide Records put out the score on May 3, 2016. A compilation soundtrack, Low Water, followed on the same label in "
        "June 2016."
    )
    assert [(m.title, m.label, m.date) for m in music(text)] == [
        (None, "Tide Records", "2016-05-03"),
        ("Low Water", "Tide Records", "2016-06"),
    ]


@pytest.mark.parametrize(
    ("text", "song"),
    [
        (
            'The finale closes with a cover of "Low Water", sung on screen by Ana Sol.',
            Music("Low Water", "song", ("Ana Sol",)),
        ),
        ('The show\'s theme, "The Ebb", is performed by Bo Lind.', Music("The Ebb", "theme", ("Bo Lind",))),
        ('Country singer Cy Marsh performed "The Ebb" over the titles.', Music("The Ebb", "song", ("Cy Marsh",))),
    ],
)
def test_songs_and_themes(text: str, song: Music) -> None:
    assert music(text) == [song]


@pytest.mark.parametrize(
    "text",
    [
        "A film soundtrack was put out by Tide Records on May 3, 2016.",
        "Tide Records will bring out a soundtrack in March 2016.",
        'The band Low Tide released the single "The Ebb", which reached No. 1.',
        'The third episode, "The Ebb", was written by Ana Sol.',
        "The crew put out to sea on May 3, 2016.",
    ],
)
def test_what_is_no_music_of_the_work(text: str) -> None:
    assert music(text) == []


def test_a_song_under_another_heading_is_heard_in_the_work() -> None:
    assert music('Ana Sol sings "Low Water" over the end titles of the finale.', "Filming") != []
    assert music('Ana Sol sang "Low Water" at the party.', "Filming") == []


def test_several_songs_each_with_who_wrote_it() -> None:
    text = 'Original songs were written for the episode by Ana Sol: "Super Tide" was penned by Cy Marsh, while "The Ebb" was written by Bo Lind.'
    found = [(m.title, m.artists) for m in music(text)]
    assert ("Super Tide", ("Cy Marsh",)) in found
    assert ("The Ebb", ("Bo Lind",)) in found


@pytest.mark.parametrize(
    ("item", "artists"),
    [
        ('Group performance: "Low Water"', ()),
        ('Lip sync song: "Low Water" by Ana Sol', ("Ana Sol",)),
        ('Group Number: "Low Water" by Ana Sol', ("Ana Sol",)),
        ('Guest performer: Ana Sol ("Low Water")', ("Ana Sol",)),
    ],
)
def test_songs_with_a_label_in_a_list(item: str, artists: tuple[str, ...]) -> None:
    assert music(f"- {item}", "Live shows") == [Music("Low Water", "song", artists)]
    assert music('- Group challenge: "Low Water"', "Live shows") == []


@pytest.mark.parametrize(
    ("text", "song"),
    [
        (
            'The original song "Low Water", performed by Ana Sol in the sixth episode, was issued as a single on May 8, 2018.',
            Music("Low Water", "song", ("Ana Sol",), None, "2018-05-08"),
        ),
        (
            'The title song, "Low Water", is performed by Norwegian singer Ana Sol with the Reef Chamber Orchestra.',
            Music("Low Water", "theme", ("Ana Sol", "Reef Chamber Orchestra")),
        ),
        (
            'Singers Ana Sol and Bo Lind duet on the theme tune, "Low Water", composed by Cy Marsh.',
            Music("Low Water", "theme", ("Ana Sol", "Bo Lind")),
        ),
        (
            'Cy Marsh reworked his original theme, "Low Water", for the revival.',
            Music("Low Water", "theme", ("Cy Marsh",)),
        ),
        ('- Ana Sol, who performed "Low Water" in the finale', Music("Low Water", "song", ("Ana Sol",))),
    ],
)
def test_who_sings_and_when_it_was_put_out(text: str, song: Music) -> None:
    assert music(text) == [song]


def test_winners_songs_have_their_singers_beside_them() -> None:
    assert music('The coronation songs were "Low Water" (Ana Sol) and "The Ebb" (Bo Lind).') == [
        Music("Low Water", "song", ("Ana Sol",)),
        Music("The Ebb", "song", ("Bo Lind",)),
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Tide Records issued Reef: Music from Season Four on April 21, 2015.", ["Reef: Music from Season Four"]),
        (
            "Back Lot Music issued the score album, Low Water (Original Series Soundtrack), on May 27, 2022.",
            ["Low Water (Original Series Soundtrack)"],
        ),
        (
            "Two albums were released by Tide Records: Reef: Vol. 1 (Episodes 1–4) on May 1, 2021, and Reef: Vol. 2 on June 5, 2021.",
            ["Reef: Vol. 1 (Episodes 1–4)", "Reef: Vol. 2"],
        ),
        ("Tide Records released Reef: The Album on 4 November 2013.", ["Reef: The Album"]),
        (
            "The cast recorded an album, Songs from the Reef, which was released on May 5, 2015, by Tide Records.",
            ["Songs from the Reef"],
        ),
        ("Tide Records issued a statement from Season Four on April 21, 2015.", []),
    ],
)
def test_titles_with_colons_and_brackets(text: str, titles: list[str]) -> None:
    assert [m.title for m in music(text)] == titles


def test_parts_are_no_singers() -> None:
    article = read_article(
        b"= Harbour Lights (season 2) =\n\n== Cast ==\n\n- Ana Sol as Mira Vale\n\n== Music ==\n\n"
        b'- "Low Water" \xe2\x80\x93 Mira and choir\n\n| Title | Release date | Performer(s) |\n| "The Ebb" | May 5, 2018 | Ana Sol |\n'
        b"| Other | May 6, 2018 | Bo Lind |\n"
    )
    songs = [e.fact for e in article.entries if isinstance(e.fact, Music)]
    assert songs == [
        Music("Low Water", "song"),
        Music("The Ebb", "song", ("Ana Sol",), None, "2018-05-05"),
        Music("Other", "song", ("Bo Lind",), None, "2018-05-06"),
    ]


def test_what_inspired_a_title_is_no_song_of_the_work() -> None:
    assert music("Ana Sol's song “Low Water” inspired the title.") == []
    assert music("Critics compared the theme to “Low Water” by Ana Sol.") == []


def test_a_list_of_themes() -> None:
    article = read_article(
        b'= Harbour Lights =\n\n== Theme songs ==\n\n- "Low Water" - Ana Sol\n- "The Ebb" - Bo Lind\n'
    )
    assert [e.fact for e in article.entries if isinstance(e.fact, Music)] == [
        Music("Low Water", "theme", ("Ana Sol",)),
        Music("The Ebb", "theme", ("Bo Lind",)),
    ]


def test_every_title_of_a_list_of_what_is_heard() -> None:
    text = "Among the songs that were played in the season were Sol's “Air” from Suite No. 5, Lind's “Rondo” and “The Ebb”."
    assert {(m.title, m.artists) for m in music(text)} == {("Air", ("Sol",)), ("Rondo", ("Lind",)), ("The Ebb", ())}
    assert music("The titles “Air” and “Rondo” were kept in the script.") == []
