"""One run of a season is one release: what must not split it, and what is no showing of it."""

from __future__ import annotations

import pytest

from tests.kinds.test_release import windows

RUN = "release(medium='broadcast', service='Showcase', start='2018-08-19', end='2018-10-04')"


@pytest.mark.parametrize(
    "sentences",
    [
        ("The second season of Harbour Lights premiered on Showcase 19 August 2018 and concluded on 4 October 2018.",),
        (
            "The second season of Harbour Lights premiered on Showcase on 19 August 2018, while the second half premiered on 12 September 2018.",
            "The season concluded on 4 October 2018.",
        ),
        (
            "The second season of Harbour Lights aired on Showcase from 19 August 2018, with the remaining four episodes aired from 12 September 2018.",
            "The mid-season premiere aired on 12 September 2018.",
            "It ended on 4 October 2018.",
        ),
        (
            "The second season of Harbour Lights aired on Showcase.",
            'The first episode of the season, "Ebb", aired on 19 August 2018, and the season two finale, "Flood", aired on 4 October 2018.',
        ),
        (
            "The second season of Harbour Lights aired on Showcase.",
            "It would premiere on 19 August 2018, and would conclude on 4 October 2018.",
        ),
        (
            "Showcase broadcast the second season of Harbour Lights from 19 August 2018 until 2 September 2018, when it was interrupted by a strike.",
            "It ended on 4 October 2018.",
        ),
        (
            "The second season of Harbour Lights aired on Showcase between August 2018 and 4 October 2018, beginning on Sunday, 19 August 2018.",
        ),
    ],
)
def test_a_run_stays_one(sentences: tuple[str, ...]) -> None:
    assert windows(*sentences) == [RUN]


def test_a_network_and_its_country_join_the_run() -> None:
    run = "release(medium='broadcast', service='AMC', territories=['US'], start='2014-02-08', end='2014-03-30')"
    first = "The second season of the American drama Harbour Lights premiered on February 8, 2014 and concluded on March 30, 2014."
    assert windows(first, "AMC broadcast the second season on Sundays in the United States.") == [run]


def test_a_run_in_front_of_all_services_is_each_ones() -> None:
    made = windows(
        "From October 6, 2015, to May 3, 2016, the second season of Harbour Lights aired on NBC in the United States and on CTV in Canada."
    )
    dates = "start='2015-10-06', end='2016-05-03')"
    assert made == [
        f"release(medium='broadcast', service='NBC', territories=['US'], {dates}",
        f"release(medium='broadcast', service='CTV', territories=['CA'], {dates}",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Harbour Lights is an American drama series that premiered on July 28, 2013, on NBC.",
        "The plea for more was turned down by services like Hulu and Netflix.",
        "Rumours of May 2016 had Netflix considering the series.",
        "The audience dropped to 7.1 million in April 2016.",
        "It is a remake of the original series, which aired on NBC from 1971 to 1979.",
        "A spin-off series, Low Water, consisting of ten episodes, premiered on NBC on October 10, 2015.",
    ],
)
def test_what_is_no_showing_of_the_season(sentence: str) -> None:
    assert windows("The second season of Harbour Lights follows the pilots of a port.", sentence) == []


def test_rights_elsewhere() -> None:
    made = windows("The season premiered on the ABC on 9 June 2015, and Netflix picked up the rights elsewhere.")
    assert made[1:] == ["release(medium='streaming', service='Netflix', territories=['rest of world'])"]


def test_a_disc_of_another_day_is_no_format() -> None:
    made = windows("On May 3, 2017, the season was made available on Netflix weeks prior to its Region 2 DVD release.")
    assert made == ["release(medium='streaming', service='Netflix', start='2017-05-03')"]


def test_planned_discs() -> None:
    made = windows("The DVD box set is now scheduled for release on March 6, 2014.")
    assert made == ["release(medium='home_media', start='2014-03-06', formats=['DVD'])"]


FIRST = "The second season of the American drama series Harbour Lights premiered on NBC on May 3, 2016."


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (
            (
                FIRST,
                "Channel 4 in the United Kingdom followed on June 5, 2016.",
            ),
            ["release(medium='broadcast', service='Channel 4', territories=['GB'], start='2016-06-05')"],
        ),
        (
            (
                FIRST,
                "In the UK and Ireland it aired on Sky1 and RTÉ Two, respectively.",
            ),
            [
                "release(medium='broadcast', service='Sky1', territories=['GB'])",
                "release(medium='broadcast', service='RTÉ Two', territories=['IE'])",
            ],
        ),
        (
            (
                FIRST,
                "It became available on Hulu in the United States on March 3, 2018; and in Ireland on May 8, 2018.",
            ),
            [
                "release(medium='streaming', service='Hulu', territories=['US'], start='2018-03-03')",
                "release(medium='streaming', service='Hulu', territories=['IE'], start='2018-05-08')",
            ],
        ),
        (
            (FIRST, "The season was released in region 1 on June 5, 2017."),
            ["release(medium='home_media', start='2017-06-05')"],
        ),
    ],
)
def test_elsewhere_and_on_discs(sentences: tuple[str, ...], told: list[str]) -> None:
    assert windows(*sentences)[1:] == told


def test_followers_need_a_service() -> None:
    made = windows(FIRST, "A debate in the United Kingdom followed on June 5, 2016.")
    assert len(made) == 1
