"""Windows of release, read from small articles of our own."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release
from showbible.kinds.dating import more_precise


def windows(*sentences: str, box: str = "", title: str = "Harbour Lights (season 2)") -> list[str]:
    """What an article on a season says of its releases, as text."""
    text = f"= {title} =\n\n{box}{' '.join(sentences)}\n"
    return [str(e.fact) for e in read_article(text.encode(), "t").entries if isinstance(e.fact, Release)]


LEAD = "The second season of the American drama series Harbour Lights premiered on NBC on October 6, 2015."


def test_premiere_and_finale_make_one_window() -> None:
    assert windows(LEAD, "The season concluded on May 24, 2016.") == [
        "release(medium='broadcast', service='NBC', start='2015-10-06', end='2016-05-24')"
    ]


def test_a_removal_closes_the_window() -> None:
    made = windows(
        "The second season of the web series Harbour Lights was released on March 8, 2018 on Netflix worldwide.",
        "The season was removed from Netflix on March 1, 2022.",
    )
    assert made == [
        "release(medium='streaming', service='Netflix', territories=['worldwide'], start='2018-03-08', end='2022-03-01')"
    ]


def test_each_dated_disc_is_a_release() -> None:
    made = windows(LEAD, "The season was released on DVD in Region 2 on November 27, 2017, and in Region 4 on December 6, 2017.")
    assert [m for m in made if "home_media" in m] == [
        "release(medium='home_media', start='2017-11-27', formats=['DVD'])",
        "release(medium='home_media', start='2017-12-06', formats=['DVD'])",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "A soundtrack album was released on May 3, 2016.",
        "The third season premiered on NBC on October 4, 2017.",
        "It follows Low Water, which aired on June 3, 2014.",
        "The season held its red carpet premiere on October 1, 2015, at the Grand Hall.",
    ],
)
def test_other_showings_are_no_release(sentence: str) -> None:
    assert len(windows(LEAD, sentence)) == 1


@pytest.mark.parametrize(
    ("a", "b", "want"),
    [("2017", "2017-04-03", "2017-04-03"), ("2016-10", "[..2016-10]", "2016-10"), ("2016", "2017", None)],
)
def test_the_more_precise_date_stands(a: str, b: str, want: str | None) -> None:
    assert more_precise(a, b) == want
