"""Windows of release told in further ways: who took the rights, discs without a day, what came later."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release

LEAD = "LOW WATER is a British drama television series created by Ana Sol for BBC One."


def windows(*sentences: str, under: str = "") -> list[str]:
    """What an article on a series says of its releases under a heading, as text."""
    heading = f"== {under} ==\n\n" if under else ""
    text = f"= Low Water =\n\n{LEAD}\n\n{heading}{' '.join(sentences)}\n"
    return [
        str(e.fact).removeprefix("release").replace("medium=", "")
        for e in read_article(text.encode(), "t").entries
        if isinstance(e.fact, Release)
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The series is currently available on Netflix and Hulu.",
            ["('streaming', service='Netflix')", "('streaming', service='Hulu')"],
        ),
        (
            "It was picked up for American broadcast by Acorn TV, where it premiered on January 30, 2017.",
            ["('streaming', service='Acorn TV', start='2017-01-30')"],
        ),
        (
            "It made its American debut on BBC America on 4 March 2016.",
            ["('broadcast', service='BBC America', territories=['US'], start='2016-03-04')"],
        ),
        (
            "BBC One aired the series from 3 January 2016, with the finale following on 7 February 2016.",
            ["('broadcast', service='BBC One', start='2016-01-03', end='2016-02-07')"],
        ),
        (
            "The first episode aired on BBC One on 26 December 2016, with the second on 27 December.",
            ["('broadcast', service='BBC One', start='2016-12-26')"],
        ),
        (
            "The series premiered on 10 March 2015 and ended its run after six episodes on 14 April 2015.",
            ["('broadcast', service='BBC One', start='2015-03-10', end='2015-04-14')"],
        ),
        (
            "It was shown on BBC One in March and April 1991.",
            ["('broadcast', service='BBC One', start='1991-03', end='1991-04')"],
        ),
        (
            "The series aired on BBC One in March 1991, and subsequently on Gold.",
            ["('broadcast', service='BBC One', start='1991-03')", "('broadcast', service='Gold')"],
        ),
        (
            "All three seasons were added to Netflix on 1 May 2014 but removed in 2016.",
            ["('streaming', service='Netflix', start='2014-05-01', end='2016')"],
        ),
        (
            "The entire series became available on Peacock on July 15, 2020; it was pulled on January 1, 2023.",
            ["('streaming', service='Peacock', start='2020-07-15', end='2023-01-01')"],
        ),
        (
            "The series premiered on BBC One on 3 January 2016. The season closer aired on 7 February 2016.",
            ["('broadcast', service='BBC One', start='2016-01-03', end='2016-02-07')"],
        ),
        (
            "It has been shown on ABC1 (Australia) and SVT1 (Sweden).",
            [
                "('broadcast', service='ABC1', territories=['AU'])",
                "('broadcast', service='SVT1', territories=['SE'])",
            ],
        ),
        (
            "The series has been broadcast in Australia (ABC1) and Canada (Showcase).",
            [
                "('broadcast', service='ABC1', territories=['AU'])",
                "('broadcast', service='Showcase', territories=['CA'])",
            ],
        ),
        (
            "The series was sold to Australia's Nine Network and Germany's ZDF.",
            [
                "('broadcast', service='Nine Network', territories=['AU'])",
                "('broadcast', service='ZDF', territories=['DE'])",
            ],
        ),
        (
            "It was picked up by Hulu in the United States.",
            ["('streaming', service='Hulu', territories=['US'])"],
        ),
        (
            "Hulu acquired the American rights to the series in March 2016. It premiered on Hulu on 4 May 2016.",
            ["('streaming', service='Hulu', territories=['US'], start='2016-05-04')"],
        ),
        (
            "Acorn TV streams the series in Canada. Series one was made available on 1 August 2016.",
            ["('streaming', service='Acorn TV', territories=['CA'], start='2016-08-01')"],
        ),
        ("Hulu acquired the American rights to the novel.", []),
        (
            "U.S. cable channels TBS and Bravo re-ran the series in 1999.",
            [
                "('broadcast', service='TBS', territories=['US'], start='1999')",
                "('broadcast', service='Bravo', territories=['US'], start='1999')",
            ],
        ),
        (
            "It premiered on Cartoon Network UK on May 9, 2014.",
            ["('broadcast', service='Cartoon Network UK', territories=['GB'], start='2014-05-09')"],
        ),
        (
            "As of June 5, 2018, Low Water airs on TBS.",
            ["('broadcast', service='TBS', start='2018-06-05')"],
        ),
        (
            "It aired on Gold from 2007 to 2009 and again from May 4, 2011.",
            [
                "('broadcast', service='Gold', start='2007', end='2009')",
                "('broadcast', service='Gold', start='2011-05-04')",
            ],
        ),
        (
            "The series has been airing in Spanish on Univision since May 2014.",
            ["('broadcast', service='Univision', start='2014-05')"],
        ),
        (
            "It was broadcast on Sunday 18 November 1990 at 9 pm, and the last part on 9 December.",
            ["('broadcast', service='BBC One', start='1990-11-18', end='1990-12-09')"],
        ),
        (
            "The US premiere was on PBS on 5 January 2015.",
            ["('broadcast', service='PBS', territories=['US'], start='2015-01-05')"],
        ),
        (
            "It received its UK premiere on E4 on 4 March 2018.",
            ["('broadcast', service='E4', territories=['GB'], start='2018-03-04')"],
        ),
        (
            "The serial was repeated on BBC Two in 1993.",
            ["('broadcast', service='BBC Two', start='1993')"],
        ),
        (
            "It was released on BBC iPlayer as a box set on 26 December 2016.",
            ["('streaming', service='BBC iPlayer', start='2016-12-26')"],
        ),
        (
            "Netflix released the series internationally on 1 June 2018.",
            ["('streaming', service='Netflix', territories=['rest of world'], start='2018-06-01')"],
        ),
        (
            "The series aired from September 22, 2016, to May 4, 2017 on BBC One, and on Global in Canada.",
            [
                "('broadcast', service='BBC One', start='2016-09-22', end='2017-05-04')",
                "('broadcast', service='Global', territories=['CA'], start='2016-09-22', end='2017-05-04')",
            ],
        ),
        (
            "The series was originally going to premiere in June, but it was pushed to September 22, 2016.",
            ["('broadcast', service='BBC One', start='2016-09-22')"],
        ),
        (
            "After being delayed from its original date of June 5, the series premiered on September 22, 2016.",
            ["('broadcast', service='BBC One', start='2016-09-22')"],
        ),
        ("The series premiere of High Sands aired on October 4, 2016 as a lead-in.", []),
        ("It was parodied in an episode of High Sands broadcast in 1991.", []),
        ("It won an award at a ceremony broadcast on ITV on 5 March 1999.", []),
        ("A live episode was broadcast on March 21, 2017.", []),
        ("The finale, originally scheduled to air on May 4, was moved to May 11, 2016.", []),
        ("Production was scheduled to start in May 2015 but was delayed to June 2015.", []),
        (
            "The pilot was made available online on 5 January 2016.",
            ["('streaming', service='BBC One', start='2016-01-05')"],
        ),
    ],
)
def test_showings(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "All three series have been released on DVD by Tide Media.",
            ["('home_media', service='Tide Media', formats=['DVD'])"],
        ),
        ("The series is available on DVD.", ["('home_media', formats=['DVD'])"]),
        (
            "All three series have been released on DVD. The first came out on DVD on 5 May 2004.",
            ["('home_media', start='2004-05-05', formats=['DVD'])"],
        ),
        (
            "The Region 2 DVD was released on 11 September 2017.",
            ["('home_media', start='2017-09-11', formats=['DVD'])"],
        ),
        (
            "The DVD and Blu-ray were both released in Region 1 on August 30, 2016.",
            ["('home_media', start='2016-08-30', formats=['DVD', 'Blu-ray'])"],
        ),
        (
            "It was released on DVD on September 5, 2017, in the U.S., and September 11, 2017, in the UK.",
            [
                "('home_media', territories=['US'], start='2017-09-05', formats=['DVD'])",
                "('home_media', territories=['GB'], start='2017-09-11', formats=['DVD'])",
            ],
        ),
        (
            "Series one was released on DVD on 5 January 2015; series two followed on 7 March 2016.",
            [
                "('home_media', start='2015-01-05', formats=['DVD'])",
                "('home_media', start='2016-03-07', formats=['DVD'])",
            ],
        ),
        (
            "Tide Media released all six series on DVD between 2006 and 2009.",
            ["('home_media', service='Tide Media', start='2006', end='2009', formats=['DVD'])"],
        ),
        (
            "The series was released on DVD in two volumes, on 7 June 2004 and 4 October 2004.",
            [
                "('home_media', start='2004-06-07', formats=['DVD'])",
                "('home_media', start='2004-10-04', formats=['DVD'])",
            ],
        ),
        (
            "All series have been released on DVD by Tide Media; series one on 7 June 2004 and series two on 4 October 2004.",
            [
                "('home_media', service='Tide Media', start='2004-06-07', formats=['DVD'])",
                "('home_media', service='Tide Media', start='2004-10-04', formats=['DVD'])",
            ],
        ),
        (
            "Tide Media released the first series on DVD on 7 June 2004. The second was released on 4 October 2004.",
            [
                "('home_media', service='Tide Media', start='2004-06-07', formats=['DVD'])",
                "('home_media', start='2004-10-04', formats=['DVD'])",
            ],
        ),
        (
            "It was released on DVD by Tide Media on 7 June 2004 in the UK and on 4 October 2004 in Norway.",
            [
                "('home_media', service='Tide Media', territories=['GB'], start='2004-06-07', formats=['DVD'])",
                "('home_media', service='Tide Media', territories=['NO'], start='2004-10-04', formats=['DVD'])",
            ],
        ),
        (
            "In Australia, the original DVDs were boxes, which came in this order: Season 1 and Season 2 on May 8, 2006, Season 3 on November 6, 2006. The complete series was released on DVD on August 4, 2008.",
            [
                "('home_media', territories=['AU'], start='2006-05-08', formats=['DVD'])",
                "('home_media', territories=['AU'], start='2006-11-06', formats=['DVD'])",
                "('home_media', territories=['AU'], start='2008-08-04', formats=['DVD'])",
            ],
        ),
        ("The DVD has a commentary by Ana Sol.", []),
        ("The series was never released on DVD.", []),
    ],
)
def test_discs(sentence: str, told: list[str]) -> None:
    assert windows(sentence, under="Home media") == told
