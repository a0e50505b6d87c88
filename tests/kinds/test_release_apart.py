"""Windows of release kept apart: what is no showing of the work, two days of two seasons, discs place by place."""

from __future__ import annotations

import pytest

from tests.kinds.articles import grid
from tests.kinds.test_release_more import windows


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the first show to fly a drone, with an episode on gulls first broadcast in January 2012.",
        "Since 2004, each episode has been edited in the week before its broadcast.",
        "The longest-running of all is the Norwegian version, which ran from 2005 to 2013.",
        "An additional run of the whole first season aired in the winter of 2007.",
    ],
)
def test_no_showing_of_it(sentence: str) -> None:
    assert windows(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The second season began on 3 May 2011, with production halted for want of sets on 9 June 2011.",
            ["('broadcast', service='BBC One', start='2011-05-03')"],
        ),
        (
            "Low Water premiered on 3 May 2010 after BBC One's broadcast of the Harbour Cup.",
            ["('broadcast', service='BBC One', start='2010-05-03')"],
        ),
        (
            "The show, a spin-off of High Sands, premiered on 3 May 2010.",
            ["('broadcast', service='BBC One', start='2010-05-03')"],
        ),
        (
            'The show, a spin-off of "High Sands", premiered on 3 May 2010.',
            ["('broadcast', service='BBC One', start='2010-05-03')"],
        ),
        (
            "Seasons three and four were launched in March 2009 and May 2010.",
            [
                "('broadcast', service='BBC One', start='2009-03')",
                "('broadcast', service='BBC One', start='2010-05')",
            ],
        ),
        (
            "The fifth and sixth seasons premiered on 3 May 2011 and 7 June 2012, respectively.",
            [
                "('broadcast', service='BBC One', start='2011-05-03')",
                "('broadcast', service='BBC One', start='2012-06-07')",
            ],
        ),
        (
            "The series was repeated on E4, and from 2009–2013, aired at weekends on its sister channel Reef Four, which closed at the start of 2014.",
            [
                "('broadcast', service='E4')",
                "('broadcast', service='Reef Four', start='2009', end='2013')",
            ],
        ),
        (
            "On 4 May 2011, Low Water aired its last episode on UK Channel E4.",
            ["('broadcast', service='E4', territories=['GB'], end='2011-05-04')"],
        ),
        (
            "The series premiered on Norwegian television on 3 May 2012, on Channel Seven.",
            ["('broadcast', service='Channel Seven', territories=['NO'], start='2012-05-03')"],
        ),
        (
            "It premiered on 3 May 2015 on BBC One in the United Kingdom and on CTV in Canada.",
            [
                "('broadcast', service='BBC One', territories=['GB'], start='2015-05-03')",
                "('broadcast', service='CTV', territories=['CA'], start='2015-05-03')",
            ],
        ),
        (
            "It premiered on 3 May 2015 on BBC One in the United Kingdom, and later on CTV in Canada.",
            [
                "('broadcast', service='BBC One', territories=['GB'], start='2015-05-03')",
                "('broadcast', service='CTV', territories=['CA'])",
            ],
        ),
        (
            "It aired on BBC One on 3 May 2010, in Canada on CTV, and in Australia on Channel Seven from 7 June 2010.",
            [
                "('broadcast', service='BBC One', start='2010-05-03')",
                "('broadcast', service='CTV', territories=['CA'])",
                "('broadcast', service='Channel Seven', territories=['AU'], start='2010-06-07')",
            ],
        ),
        (
            "Season 7 began airing on Mondays, starting 4 February 2013. The series finale aired on 20 May 2013.",
            ["('broadcast', service='BBC One', start='2013-02-04', end='2013-05-20')"],
        ),
    ],
)
def test_each_of_its_own(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The DVD was released in Region 2 on 23 August 2010. Region 1 began selling it on 31 August 2010, and Region 3 on 1 September 2010.",
            [
                "('home_media', start='2010-08-23', formats=['DVD'])",
                "('home_media', start='2010-08-31', formats=['DVD'])",
                "('home_media', start='2010-09-01', formats=['DVD'])",
            ],
        ),
        (
            "Region B releases of the Blu-ray varied; Norway on 23 August 2010, Brazil on 26 August 2010 and Australia on 1 September 2010.",
            [
                "('home_media', territories=['NO'], start='2010-08-23', formats=['Blu-ray'])",
                "('home_media', territories=['BR'], start='2010-08-26', formats=['Blu-ray'])",
                "('home_media', territories=['AU'], start='2010-09-01', formats=['Blu-ray'])",
            ],
        ),
        (
            "The first season was released on DVD on 3 May 2010 (Region 1), 7 June 2010 (Region 2) and 8 July 2010 (Australia).",
            [
                "('home_media', start='2010-05-03', formats=['DVD'])",
                "('home_media', start='2010-06-07', formats=['DVD'])",
                "('home_media', territories=['AU'], start='2010-07-08', formats=['DVD'])",
            ],
        ),
        (
            "The series was released on DVD in Norway on 3 May 2010; in the United Kingdom, it was released on 7 June 2010.",
            [
                "('home_media', territories=['NO'], start='2010-05-03', formats=['DVD'])",
                "('home_media', territories=['GB'], start='2010-06-07', formats=['DVD'])",
            ],
        ),
        (
            "Season 3 was released on DVD on 11 September in Region 1 and on 5 September 2012 in Region 4.",
            [
                "('home_media', start='2012-09-11', formats=['DVD'])",
                "('home_media', start='2012-09-05', formats=['DVD'])",
            ],
        ),
        (
            '"Low Water Season 2" will be available on DVD on 30 August 2011, followed by Blu-ray on 7 September 2011.',
            [
                "('home_media', start='2011-08-30', formats=['DVD'])",
                "('home_media', start='2011-09-07', formats=['Blu-ray'])",
            ],
        ),
        (
            "All seasons are available in HD on the iTunes Store.",
            ["('home_media', service='iTunes', formats=['HD', 'digital'])"],
        ),
    ],
)
def test_discs(sentence: str, told: list[str]) -> None:
    assert windows(sentence, under="Home media") == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The thousandth episode aired on 3 May 1999.", []),
        ('The third episode, "Weir", aired on 17 May 2011.', []),
        ('The mid-season finale, "Lull", aired on 5 December 2012.', []),
        (
            'The pilot, "Ebb", aired on 3 May 2011. The season finale, "Flow", was broadcast on 5 July 2011.',
            ["('broadcast', service='BBC One', start='2011-05-03', end='2011-07-05')"],
        ),
        (
            "It premiered on 3 May 2012 at 10 pm, and moved to Fridays on 8 June 2012.",
            ["('broadcast', service='BBC One', start='2012-05-03')"],
        ),
        (
            "After its first run, which aired in the spring of 2010 on Reef TV, the show moved to Tide TV.",
            ["('broadcast', service='Reef TV', start='2010-21')"],
        ),
        (
            "The first series was broadcast in 2012, the second in 2013 and the third in 2014.",
            [f"('broadcast', service='BBC One', start='{year}')" for year in (2012, 2013, 2014)],
        ),
        (
            "It premiered on BBC America on 22 September 2016 and had its Norwegian premiere on NRK1 on 23 September.",
            [
                "('broadcast', service='BBC America', start='2016-09-22')",
                "('broadcast', service='NRK1', territories=['NO'], start='2016-09-23')",
            ],
        ),
        (
            "Harbour Lights premiered in the United Kingdom on 7 June 2011 and in Canada on 9 June 2011.",
            [
                "('broadcast', service='BBC One', territories=['GB'], start='2011-06-07')",
                "('broadcast', territories=['CA'], start='2011-06-09')",
            ],
        ),
        (
            "The season premiered on 8 October 2013 in the UK, and in Canada on CTV the same day.",
            [
                "('broadcast', service='BBC One', start='2013-10-08')",
                "('broadcast', service='CTV', territories=['CA'], start='2013-10-08')",
            ],
        ),
        (
            "Since September 2013, reruns have aired weekdays on Nickelodeon's Nick Jr. channel.",
            ["('broadcast', service='Nick Jr.', start='2013-09')"],
        ),
        (
            "The complete series became available on Netflix's streaming service on 1 October 2012.",
            ["('streaming', service='Netflix', start='2012-10-01')"],
        ),
        (
            "Sony Pictures released season one on DVD on 26 August 2008 and season two on 17 February 2009.",
            [
                "('home_media', service='Sony Pictures', start='2008-08-26', formats=['DVD'])",
                "('home_media', service='Sony Pictures', start='2009-02-17', formats=['DVD'])",
            ],
        ),
        (
            "Lionsgate released a 3-disc DVD set on 3 May 2005.",
            ["('home_media', service='Lionsgate', start='2005-05-03', formats=['DVD'])"],
        ),
        (
            "Season 1 was released on 29 August 2006 on DVD, with a Blu-ray release on 3 May 2011.",
            [
                "('home_media', start='2006-08-29', formats=['DVD'])",
                "('home_media', start='2011-05-03', formats=['Blu-ray'])",
            ],
        ),
        (
            "Season 1 was released on DVD in Region 1 on 14 August 2012, by Reef Home Entertainment, in Region 2 on 29 April 2013 and in Region 4 on 26 September 2013.",
            [
                "('home_media', service='Reef Home Entertainment', start='2012-08-14', formats=['DVD'])",
                "('home_media', service='Reef Home Entertainment', start='2013-04-29', formats=['DVD'])",
                "('home_media', service='Reef Home Entertainment', start='2013-09-26', formats=['DVD'])",
            ],
        ),
        (
            "The season came out on Blu-ray in Region 2 on 7 November 2016, and on DVD on 8 November 2016.",
            [
                "('home_media', start='2016-11-07', formats=['Blu-ray'])",
                "('home_media', start='2016-11-08', formats=['DVD'])",
            ],
        ),
        (
            "The season was released on DVD in Norway on 6 September 2016, followed by a Region 4 release on 6 October 2016.",
            [
                "('home_media', territories=['NO'], start='2016-09-06', formats=['DVD'])",
                "('home_media', start='2016-10-06', formats=['DVD'])",
            ],
        ),
        (
            "In the UK, the season debuted on Sky One on 18 September 2015, two days after the American premiere, and in Australia on SBS One on 19 September 2015.",
            [
                "('broadcast', service='Sky One', territories=['GB'], start='2015-09-18')",
                "('broadcast', service='SBS One', territories=['AU'], start='2015-09-19')",
            ],
        ),
        (
            "In Norway, it was broadcast by CTV, and in Australia on SBS One, where it began on 26 October 2016.",
            [
                "('broadcast', service='CTV', territories=['NO'])",
                "('broadcast', service='SBS One', territories=['AU'], start='2016-10-26')",
            ],
        ),
        ("Reef TV put out the first teaser on 30 July 2015.", []),
        (
            "The season aired on 12 October 2015, in Norway, on CTV, where a million watched it, and in Australia on SBS One.",
            [
                "('broadcast', service='CTV', territories=['NO'], start='2015-10-12')",
                "('broadcast', service='SBS One', territories=['AU'], start='2015-10-12')",
            ],
        ),
    ],
)
def test_told_another_way(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


def test_a_list_of_channels_with_years() -> None:
    items = "- Canada: CTV\n- Norway: Reef TV (2011–2013)\n- Germany: ProSieben, since January 5, 2012"
    assert windows(items, under="International broadcasts") == [
        "('broadcast', service='CTV', territories=['CA'])",
        "('broadcast', service='Reef TV', territories=['NO'], start='2011', end='2013')",
        "('broadcast', service='ProSieben', territories=['DE'], start='2012-01-05')",
    ]


def test_discs_by_season_and_region() -> None:
    table = grid(
        "| Season | Region 1 | Region 2 |", "| 1 | June 7, 2011 | July 4, 2011 |", "| 2 | June 5, 2012 | TBA |"
    )
    assert windows(table, under="Home media") == [
        f"('home_media', start='{day}', formats=['DVD'])" for day in ("2011-06-07", "2011-07-04", "2012-06-05")
    ]
