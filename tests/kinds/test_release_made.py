"""Showings told under headings of the making, and what is no showing there; who shows it, and what a word counts."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release

SHOW = "= Low Water =\n\nLow Water is an American ferry drama that aired on NBC.\n\n== {} ==\n\n{}\n"


def told(text: str, heading: str = "Production") -> list[Release]:
    """The windows that a paragraph of an article on a show gives under a heading."""
    return [e.fact for e in read_article(SHOW.format(heading, text).encode()).entries if isinstance(e.fact, Release)]


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("The second season started on May 4, 2014 and concluded on July 6, 2014.", ("NBC", "2014-05-04", "2014-07-06")),
        ("The series was picked up in May 2012, and debuted on March 5, 2013.", ("NBC", "2013-03-05", None)),
        ("In May, it was said that season three would premiere on October 4, 2015 on Syfy.", ("Syfy", "2015-10-04", None)),
        ("NBC renewed the show for a third season of ten episodes to premiere in May 2015.", ("NBC", "2015-05", None)),
        ("The third season was ordered on May 3, 2014, and it premiered on October 3, 2014.", ("NBC", "2014-10-03", None)),
        ("The fourth season was filmed in Oslo and aired from January 3 to March 6, 2016.", ("NBC", "2016-01-03", "2016-03-06")),
        ("The second season, consisting of ten episodes, premiered September 28, 2014.", ("NBC", "2014-09-28", None)),
        ("The third season is set to premiere on October 5, 2015.", ("NBC", "2015-10-05", None)),
        ("The network ordered ten episodes that were first broadcast on Fox on 12 April 2015.", ("Fox", "2015-04-12", None)),
        ("It originally aired on NBC from March 5, 2013 to May 4, 2015.", ("NBC", "2013-03-05", "2015-05-04")),
        ("CBC began airing series two on 9 October 2014.", ("CBC", "2014-10-09", None)),
        ("On May 11, 2015, the series aired its final episode.", ("NBC", None, "2015-05-11")),
        ("Behind its last scene, a card announced that a fourth season would premiere on June 9, 2011.", ("NBC", "2011-06-09", None)),
        ("On NBC the sixth season commenced on Thursday, March 12, 2009.", ("NBC", "2009-03-12", None)),
    ],
)  # fmt: skip
def test_a_showing_is_read_where_the_making_is_told(text: str, release: tuple[str, str | None, str | None]) -> None:
    assert release in {(r.service, r.start, r.end) for r in told(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Filming of the second season began on May 4, 2014, and ended on July 6, 2014.",
        "Scouting for the first season started in August 2010.",
        "The conception of the series started in 2011.",
        "The pilot was filmed in Oslo in late 2014 and wrapped in December.",
        "Filming began in May 2014. It ended on July 6, 2014.",
        "No further episodes of it have aired since March 2011.",
    ],
)
def test_the_making_is_no_showing(text: str) -> None:
    assert not [r for r in told(text) if r.start or r.end]


def test_what_was_ordered_is_no_further_showing() -> None:
    text = "An eight-episode order was placed in June 2009, and Low Water premiered on February 11, 2010."
    assert [(r.start, r.end) for r in told(text, "Broadcast")] == [("2010-02-11", None)]
    text = "The pilot drew the largest audience of any premiere since the network began in 2006."
    assert not [r for r in told(text, "Broadcast") if r.start]
    text = "Season 4 premiered on March 7, 2013, with 3 million viewers, and the best night it had seen since May 2010."
    assert [(r.start, r.end) for r in told(text, "Broadcast")] == [("2013-03-07", None)]
    text = "Low Water premiered on October 3, 2012, with an order of nine more episodes coming eleven days later."
    assert [(r.start, r.end) for r in told(text, "Broadcast")] == [("2012-10-03", None)]


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("On Friday, June 4, 2010, Low Water began airing on TBS.", ("TBS", "2010-06-04", None)),
        ("On September 6, 2011, the show returned to BET.", ("BET", "2011-09-06", None)),
        ("MyNetworkTV acquired the rights, premiering on October 1, 2014.", ("MyNetworkTV", "2014-10-01", None)),
        ("Antenna TV aired the series until January 1, 2018, when GetTV took it.", ("Antenna TV", None, "2018-01-01")),
        ("On May 3, 2015 it moved to a new studio. The show returned to Oslo on May 4, 2015.", None),
    ],
)
def test_who_shows_it_again(text: str, release: tuple[str, str | None, str | None] | None) -> None:
    found = {(r.service, r.start, r.end) for r in told(text, "Broadcast")}
    assert release in found if release else not any(start or end for _, start, end in found)


@pytest.mark.parametrize("above", ["Music", "Spin-offs"])
def test_a_heading_of_showings_counts_below_one_that_has_none(above: str) -> None:
    text = "On September 26, 2011, Low Water began airing on IFC."
    under = f"{above} ==\n\nMuch is told.\n\n=== Broadcast and syndication"
    assert ("IFC", "2011-09-26") in {(r.service, r.start) for r in told(text, under + " =")}


def test_a_novel_of_the_same_name_is_not_shown() -> None:
    lead = "Low Water is a British miniseries based upon the 1987 novel of the same name by Bo Lind, which aired on STV from June 6, 1991, to June 9, 1991."
    found = [e.fact for e in read_article(f"= Low Water =\n\n{lead}".encode()).entries if isinstance(e.fact, Release)]
    assert [(r.start, r.end) for r in found] == [("1991-06-06", "1991-06-09")]


@pytest.mark.parametrize(
    ("heading", "text", "rows"),
    [
        (
            "UK distribution and ratings",
            "The fourth season began airing on E4 on November 4, 2010. Season six premiered on November 15, 2012.",
            {("E4", ("GB",), "2010-11-04"), ("E4", ("GB",), "2012-11-15")},
        ),
        ("UK broadcast", "The second season premiered on March 30, 2010.", {(None, ("GB",), "2010-03-30")}),
        ("US broadcast", "The second season premiered on March 30, 2010.", {("NBC", (), "2010-03-30")}),
        (
            "Home media",
            "Seasons two and three were released on DVD on June 3, 2008, with four and five released on May 12, 2009.",
            {(None, (), "2008-06-03"), (None, (), "2009-05-12")},
        ),
        ("Home media", "Seasons 1 and 2 have been released on DVD.", {(None, (), None)}),
        ("Home media", "On April 7, 2015, CBS DVD released the complete series on DVD.", {("CBS DVD", (), "2015-04-07")}),
        (
            "Release",
            "The series moved to Fox for its fourth season, which premiered on May 3, 2016.",
            {("Fox", (), "2016-05-03")},
        ),
        (
            "Release",
            "It was picked up by Hulu, where the third season premiered on May 3, 2016.",
            {("Hulu", (), "2016-05-03")},
        ),
        ("Release", "The series aired its 100th episode on May 3, 2014.", set()),
        (
            "Release",
            "In the US it was shown on PBS as part of Tide Theatre from May 3, 2014.",
            {("PBS", ("US",), "2014-05-03")},
        ),
    ],
)  # fmt: skip
def test_whose_showing_it_is(
    heading: str, text: str, rows: set[tuple[str | None, tuple[str, ...], str | None]]
) -> None:
    assert {(r.service, r.territories, r.start) for r in told(text, heading)} == rows
