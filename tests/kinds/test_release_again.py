"""Windows of release told in ways met later: what will launch, a network of a country, names that stand together."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release
from tests.kinds.articles import grid
from tests.kinds.test_release_more import LEAD, windows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The series will launch on 9 May 2016 with a special.",
            ["('broadcast', service='BBC One', start='2016-05-09')"],
        ),
        (
            "In the Philippines and Norway, the series is streamed on Netflix 12 hours after its broadcast.",
            ["('streaming', service='Netflix', territories=['PH', 'NO'])"],
        ),
        (
            "In Australia Low Water was broadcast on Channel Seven.",
            ["('broadcast', service='Channel Seven', territories=['AU'])"],
        ),
        (
            "The series premiered on the Swiss network Tide Romande on 5 May 2017.",
            ["('broadcast', service='Tide Romande', start='2017-05-05')"],
        ),
        (
            "It began airing on SET Taiwan on 5 May 2017.",
            ["('broadcast', service='SET Taiwan', start='2017-05-05')"],
        ),
        (
            "It was aired in Mauritius and Zambia on Channel Seven.",
            ["('broadcast', service='Channel Seven', territories=['MU', 'ZM'])"],
        ),
        (
            "The series has also been dubbed into Tamil as Reef Maidens on Colors Tamil from 6 June 2018.",
            ["('broadcast', service='Colors Tamil', start='2018-06-06')"],
        ),
        ("It was dubbed into English by Ana Sol in June 2018.", []),
        ("It began principal photography in May 2016.", []),
    ],
)
def test_told(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "In the Philippines, it was aired on March 7, 2016 as part of Reef Network's Tide Hour.",
            ["('broadcast', service='BBC One', territories=['PH'], start='2016-03-07')"],
        ),
        (
            "In the Philippines, it was aired on March 7, 2016 as part of GMA Network's Tide Hour.",
            ["('broadcast', service='GMA Network', territories=['PH'], start='2016-03-07')"],
        ),
        ("It was shown at the end of the third quiz night on May 6, 2014.", []),
    ],
)
def test_as_part_of_a_block(sentence: str, told: list[str]) -> None:
    assert [t for t in windows(sentence) if t in told] == (told if "GMA" in sentence or not told else [])


def test_what_the_work_is_said_in_capitals() -> None:
    text = "= Low Water =\n\nLOW WATER is a much-loved Norwegian television Soap Opera that premiered on August 19, 2013 on NRK."
    facts = [e.fact for e in read_article(text.encode(), "t").entries]
    assert [(f.service, f.start) for f in facts if isinstance(f, Release)] == [("NRK", "2013-08-19")]


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (
            "- Hong Kong - myTV SUPER (Jul 25, 2017 ~ ), TVB Jade (Jun 26, 2019 ~ )",
            [("myTV SUPER", "HK", "2017-07-25", None), ("TVB Jade", "HK", "2019-06-26", None)],
        ),
        (
            "- — 8TV (Malaysia), 22 February 2017 – 17 April 2017, 9:30 pm",
            [("8TV", "MY", "2017-02-22", "2017-04-17")],
        ),
        ("- — Reef Channel, 30 July 2018 – 31 August 2018", [("Reef Channel", None, "2018-07-30", "2018-08-31")]),
        ("- Norway - nobody in particular (Jul 25, 2017)", []),
    ],
)
def test_items_of_channels(item: str, told: list[tuple[str, str | None, str, str | None]]) -> None:
    text = f"= Low Water =\n\n{LEAD}\n\n== International broadcast ==\n\n{item}\n"
    facts = [e.fact for e in read_article(text.encode(), "t").entries if e.fact.kind == "release"]
    assert [(f.service, *(f.territories or (None,)), f.start, f.end) for f in facts if isinstance(f, Release)] == told


def test_a_row_without_its_country_is_of_the_country_above() -> None:
    rows = grid(
        "| Country | Channel | Date |",
        "| Norway | Reef TV | May 5, 2017 |",
        "| Tide TV | June 6, 2017 | |",
    )
    text = f"= Low Water =\n\n{LEAD}\n\n== International broadcast ==\n\n{rows}\n"
    facts = [e.fact for e in read_article(text.encode(), "t").entries if e.fact.kind == "release"]
    assert [(f.service, f.territories, f.start) for f in facts if isinstance(f, Release)] == [
        ("Reef TV", ("NO",), "2017-05-05"),
        ("Tide TV", ("NO",), "2017-06-06"),
    ]
