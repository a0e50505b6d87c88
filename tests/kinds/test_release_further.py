"""Windows told by verbs of carrying, by what followed, by who took the rights; tables with a column for each season."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release
from tests.kinds.test_release_second import windows


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("Netflix carried all the episodes until March 2018.", Release("streaming", "Netflix", (), None, "2018-03")),
        (
            "Family Channel showed the season in Canada until the end of 2016.",
            Release("broadcast", "Family Channel", ("CA",), None, "2016"),
        ),
        ("Hulu had it until the end of 2019.", Release("streaming", "Hulu", (), None, "2019")),
        ("It had left Netflix by the end of 2019.", Release("streaming", "Netflix", (), None, "[..2019]")),
        (
            "BBC Two acquired the UK rights, and began showing it on 6 May 2016.",
            Release("broadcast", "BBC Two", ("GB",), "2016-05-06"),
        ),
        (
            "It was acquired by Channel 4 in the United Kingdom, where it began airing on E4 on January 14, 2016.",
            Release("broadcast", "E4", ("GB",), "2016-01-14"),
        ),
        (
            "On Sky One in the UK, the season premiered on January 7, 2016.",
            Release("broadcast", "Sky One", ("GB",), "2016-01-07"),
        ),
        (
            "Reef TV started broadcasting the series in Mexico on 12 January 2016.",
            Release("broadcast", "Reef TV", ("MX",), "2016-01-12"),
        ),
        (
            "In New Zealand, the series airs on TVNZ 1, and started on 21 February 2016.",
            Release("broadcast", "TVNZ 1", ("NZ",), "2016-02-21"),
        ),
        (
            "All ten episodes dropped in all territories on Netflix on June 8, 2018, in Ultra HD 4K and HDR.",
            Release("streaming", "Netflix", ("worldwide",), "2018-06-08", None, ("UHD", "HDR")),
        ),
    ],
)
def test_verbs_of_carrying(text: str, release: Release) -> None:
    assert windows(text) == [release]


def test_a_further_season_on_the_same_service() -> None:
    lead = "Harbour Lights is a drama that premiered on NBC on October 6, 2013.\n\n== Broadcast ==\n\n"
    found = _series(lead + "It aired in the UK on Sky One from January 8, 2014; season 2 aired from 12 May 2015.")
    assert Release("broadcast", "Sky One", ("GB",), "2015-05-12") in found


def test_a_service_at_once_behind_its_country() -> None:
    found = windows("The season premiered on Sky One on May 17, 2016, while in Canada CTV simulcast it.")
    assert found == [Release("broadcast", "Sky One", (), "2016-05-17"), Release("broadcast", "CTV", ("CA",))]


def test_each_country_has_its_own_service() -> None:
    found = windows("In the UK, the season was shown on E4 from 9 January 2016; in Ireland it was broadcast on 3e.")
    assert found == [Release("broadcast", "E4", ("GB",), "2016-01-09"), Release("broadcast", "3e", ("IE",))]
    found = windows("In Ireland it aired on RTÉ One, and PBS screened it stateside on 5 June 2016.")
    assert found == [Release("broadcast", "RTÉ One", ("IE",)), Release("broadcast", "PBS", ("US",), "2016-06-05")]


@pytest.mark.parametrize(
    "text",
    [
        "Reef Video released the first season on DVD on June 2, 2015.",
        "It had its world premiere on February 28, 2015 at the Metrograph in Manhattan.",
        "Amazon launched Sea Files, a podcast hosted by Sol, beginning on August 27, 2016.",
        "Its winter finale was watched by many on December 8.",
    ],
)
def test_what_is_no_window(text: str) -> None:
    assert windows(text) == []


def test_what_followed_discs_is_discs() -> None:
    found = windows(
        "Tide Home Video released the season on DVD on June 2, 2016. A box set followed on June 7, 2017.", "Home media"
    )
    assert [(f.service, f.start, f.formats) for f in found] == [
        ("Tide Home Video", "2016-06-02", ("DVD",)),
        ("Tide Home Video", "2017-06-07", ("DVD",)),
    ]


def _series(text: str) -> list[Release]:
    article = read_article(f"= Harbour Lights (TV series) =\n\n{text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Release)]


def test_sets_of_several_seasons_came_out_one_by_one() -> None:
    lead = "Harbour Lights is a drama that premiered on NBC on October 6, 2015.\n\n== Home media ==\n\n"
    text = "All are on DVD. The first season came out on May 3, 2016, and the second on June 7, 2017; the third was issued on May 8, 2018."
    found = [(f.start, f.formats) for f in _series(lead + text) if f.medium == "home_media"]
    assert found == [("2016-05-03", ("DVD",)), ("2017-06-07", ("DVD",)), ("2018-05-08", ("DVD",))]


def test_a_winter_finale_ends_nothing() -> None:
    lead = (
        "Harbour Lights is a drama that premiered on NBC on October 6, 2015, and its winter finale aired on December 8."
    )
    assert _series(lead) == [Release("broadcast", "NBC", (), "2015-10-06")]


def test_a_delay_in_passing_and_what_followed() -> None:
    lead = "Harbour Lights is a drama, first broadcast on ITV on 3 March 2012. The second series, subtitled Low Water, followed in October 2013."
    more = "\n\n== Broadcast ==\n\nSeries three, delayed by the rain, began on 2 November 2015."
    assert [f.start for f in _series(lead + more)] == ["2012-03-03", "2013-10", "2015-11-02"]


def test_a_column_for_each_season() -> None:
    head = "Harbour Lights is a Norwegian drama. It premiered in Norway on 2 October 2016.\n\n== Broadcast ==\n\n"
    rule = "+--------+-------+-----------------+-----------------+"
    table = f"{rule}\n| Country | Channel | Season 1 | Season 2 |\n{rule.replace('-', '=')}\n| Norway | NRK1 | 2 October 2016 | 7 October 2018 |\n{rule}\n"
    found = [f for f in _series(head + table) if f.service == "NRK1"]
    assert found == [
        Release("broadcast", "NRK1", ("NO",), "2016-10-02"),
        Release("broadcast", "NRK1", ("NO",), "2018-10-07"),
    ]


@pytest.mark.parametrize(
    ("text", "release"),
    [
        (
            "In the United Kingdom, the series was shown on ITV from March 5, 2016. It was later shown on Sky One from 2018 to 2019.",
            Release("broadcast", "Sky One", ("GB",), "2018", "2019"),
        ),
        (
            "In Germany and Austria, the series is well liked. It ran on ARD from 2016 to 2018.",
            Release("broadcast", "ARD", ("DE", "AT"), "2016", "2018"),
        ),
        (
            "In the United Kingdom, the series was shown on ITV. Netflix added it on March 5, 2018.",
            Release("streaming", "Netflix", (), "2018-03-05"),
        ),
        (
            "In the United Kingdom, the series was shown on ITV. Across the pond, it began on TV Land on March 5, 2018.",
            Release("broadcast", "TV Land", (), "2018-03-05"),
        ),
        (
            "It was broadcast in Australia on Sci Fi Channel on Foxtel from March 5, 2018.",
            Release("broadcast", "Sci Fi Channel", ("AU",), "2018-03-05"),
        ),
    ],
)
def test_a_country_holds_for_what_the_paragraph_goes_on_to_tell(text: str, release: Release) -> None:
    assert release in windows(text)


def test_years_of_a_run_whose_days_are_told_are_no_other_run() -> None:
    text = (
        "= Harbour Lights =\n\nHarbour Lights is an American drama on pilots of a port that ran on NBC from 1983 to 1987.\n\n== Broadcast ==\n"
        "The series ran on NBC from January 23, 1983, to December 30, 1986.\n"
    )
    found = [e.fact for e in read_article(text.encode()).entries if isinstance(e.fact, Release)]
    assert found == [Release("broadcast", "NBC", (), "1983-01-23", "1986-12-30")]
