"""Themes whose titles are not said, and pieces that stand without quotation marks."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds.music import Music


def music(text: str, heading: str = "Music") -> list[Music]:
    article = read_article(f"= Harbour Lights =\n\n== {heading} ==\n\n{text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Music)]


@pytest.mark.parametrize(
    ("text", "artists"),
    [
        ("The theme tune was composed by Cy Marsh", ("Cy Marsh",)),
        ("The theme tune for Harbour Lights was composed by Cy Marsh", ("Cy Marsh",)),
        ("The Harbour Lights theme song was composed, sung and arranged by Ana Sol", ("Ana Sol",)),
        ("Waves roll; the theme itself is sung by Bo Lind", ("Bo Lind",)),
        ("The original main theme composed by Cy Marsh and Ana Sol was fast", ("Cy Marsh", "Ana Sol")),
        ("It had the German theme song, now sung by singer Ana Sol", ("Ana Sol",)),
        ("Ana Sol wrote and performed the theme song", ("Ana Sol",)),
    ],
)
def test_a_theme_without_its_title(text: str, artists: tuple[str, ...]) -> None:
    out = " and was released by Reef Records on May 3, 2016."
    assert music(text + out, "Production") == [Music(None, "theme", artists, "Reef Records", "2016-05-03")]
    sung = "sung" in text or "performed" in text
    assert music(text + ".", "Production") == ([Music(None, "theme", artists)] if sung else [])


@pytest.mark.parametrize(
    "text",
    [
        "The theme music of Low Water was composed by Cy Marsh.",
        "Low Water's theme music was composed by Cy Marsh.",
        "The film's theme song was composed by Cy Marsh.",
        "The theme music was loud.",
        "The theme of loss was written large by critics.",
    ],
)
def test_no_theme_of_the_work(text: str) -> None:
    assert music(text) == []


def test_a_theme_that_has_its_title_elsewhere_is_one() -> None:
    made = music('The theme song is "Ebb" by Ana Sol. The theme music was recorded by Bo Lind.')
    assert made == [Music("Ebb", "theme", ("Ana Sol",))]


def test_titles_without_marks() -> None:
    made = music("Ana Sol's Low and Dark and The Ebbs's House of the Reef is also featured in the episode.")
    assert made == [Music("Low and Dark", "song", ("Ana Sol",)), Music("House of the Reef", "song", ("The Ebbs",))]
    assert music("Ana Sol's voice is also heard in the episode.") == []
    assert music("Ana Sol's Low Water is also featured in the episode.", "Reception") == []


def test_the_next_sentence_says_who_sings_the_theme() -> None:
    sung = "It was sung by Di Wells and Ed Frost."
    assert music(f"The theme song was composed by Ana Sol. {sung}") == [Music(None, "theme", ("Di Wells", "Ed Frost"))]
    assert music(f"The hymn was composed by Ana Sol. {sung}") == []
