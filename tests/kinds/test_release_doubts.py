"""What a sentence on showings or discs does not say: who dropped it, rights and ranks, what else is by somebody, other countries."""

from __future__ import annotations

import pytest

from tests.kinds.test_release_more import windows


@pytest.mark.parametrize(
    "sentence",
    [
        "When the script was done, ITV dropped the show.",
        "In May 2015, Netflix acquired global rights to the series, offering it a day after its first airing.",
        "Netflix makes the series available everywhere, except for Australia and New Zealand.",
        "When ITV revealed its new dramas for 2012, the series was mentioned.",
        "The series debuted as the third most popular drama for the week of 3 May 2016.",
        "On 3 May 2017, Reef TV aired the results of the report on it.",
        "In 2018, its maker launched an independent production company.",
        "On 3 May 2017, Reef TV aired a repeat of the finale.",
        "All three series came to an end by May 1986, High Sands and Slack Tide among them.",
        "The series was picked up for syndication by local stations, making its debut on 3 May 2012.",
        "The season was to have premiered on 3 May 2012.",
        "Ana Sol debuted on 3 May 2012 in the first episode.",
        "In May 2016, in response to the season being released on Netflix, Ana Sol posted a tweet.",
        "The album of the show came out in 2012. The tracks are available on iTunes.",
    ],
)
def test_nothing_is_shown(sentence: str) -> None:
    assert windows(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The second season ended on 3 May 2010, and it continued with a third season, beginning on 7 June 2011.",
            ["('broadcast', service='BBC One', end='2010-05-03')"],
        ),
        (
            "Reruns aired on TVNZ in New Zealand until it was renamed as Reef Two in August 2015.",
            ["('broadcast', service='TVNZ', territories=['NZ'], end='2015-08')"],
        ),
        (
            "Channel 4 originally aired the series in Canada with the first episode shown on 3 February 1999.",
            ["('broadcast', service='Channel 4', territories=['CA'], start='1999-02-03')"],
        ),
        (
            "The season premiered on Reef's Showcase Channel in Australia on 8 October 2017.",
            ["('broadcast', service='Showcase', territories=['AU'], start='2017-10-08')"],
        ),
        (
            "The first edition on BBC Two was broadcast on 17 July 2005.",
            ["('broadcast', service='BBC Two', start='2005-07-17')"],
        ),
        (
            "It was shown on Network Ten (2007–09) and SBS (before 2006, it was aired on ABC1).",
            ["('broadcast', service='Network Ten', start='2007', end='2009')"],
        ),
        (
            "In Canada, episodes were available for streaming from The Comedy Network's website.",
            ["('streaming', service='The Comedy Network', territories=['CA'])"],
        ),
        (
            "The series premiered in May 2003 and was aired twice a year until 2012, then once a year from 2013.",
            ["('broadcast', service='BBC One', start='2003-05')"],
        ),
        (
            "All seasons were streamed on Netflix (removed 3 August 2015).",
            ["('streaming', service='Netflix', end='2015-08-03')"],
        ),
        (
            "Sky1 began airing it on 8 February 2017. Veronica broadcasts it in the Netherlands, a few weeks after UK broadcast.",
            [
                "('broadcast', service='Sky1', start='2017-02-08')",
                "('broadcast', service='Veronica', territories=['NL'])",
            ],
        ),
        (
            "It is available on Netflix in Austria. All seasons were removed from Netflix in Spain on 3 May 2017.",
            [
                "('streaming', service='Netflix', territories=['AT'])",
                "('streaming', service='Netflix', territories=['ES'], end='2017-05-03')",
            ],
        ),
    ],
)
def test_when_where_and_by_whom(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


@pytest.mark.parametrize(
    "told",
    ["packaged as a lighthouse designed by Reef Toys", "with a cover drawn by Ana Sol", "with a theme song by Bo Lind"],
)
def test_makers_of_extras_sell_no_discs(told: str) -> None:
    assert windows(f"It was also released on Blu-ray, {told}.") == ["('home_media', formats=['Blu-ray'])"]
