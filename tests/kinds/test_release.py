"""Windows of release, read from small articles of our own."""

from __future__ import annotations

from typing import Any

import pytest

from showbible import read_article
from showbible.kinds import Release
from showbible.kinds.dating import more_precise
from tests.kinds.articles import facts


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
    made = windows(
        LEAD, "The season was released on DVD in Region 2 on November 27, 2017, and in Region 4 on December 6, 2017."
    )
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
        "Having aired two seasons in Spain, it was confirmed that Canada would make its own in 2013.",
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


SERIES = "Harbour Lights (TV series)"


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("It was shown from 27 to 29 August 2007 on ITV.", "service='ITV', start='2007-08-27', end='2007-08-29'"),
        ("It was shown on &TV from May 2017.", "service='&TV', start='2017-05'"),
        (
            "It ran on Dave from May 2017 to June 2018, later moving to Channel 5.",
            "service='Dave', start='2017-05', end='2018-06'",
        ),
        ("It was first transmitted on BBC2 on 3 May 1991.", "service='BBC2', start='1991-05-03'"),
        ("In the UK, it premiered on Dave on 4 May 2011.", "service='Dave', territories=['GB'], start='2011-05-04'"),
        ("It aired on tvN from 4 May to 9 June 2011.", "service='tvN', start='2011-05-04', end='2011-06-09'"),
        (
            "Harbour Lights is a crime drama, created by Ana Sol, that began airing on Channel 4 on 2 May 2014.",
            "service='Channel 4', start='2014-05-02'",
        ),
    ],
)
def test_showings_in_many_words(sentence: str, want: str) -> None:
    assert windows(sentence, title=SERIES) == [f"release(medium='broadcast', {want})"]


def test_a_section_on_broadcast_is_read() -> None:
    made = windows(LEAD, "\n\n== Broadcast ==\n\nIn Canada, the season aired on CTV.")
    assert "release(medium='broadcast', service='CTV', territories=['CA'])" in made


def test_countries_keep_their_own_channels_and_dates() -> None:
    made = windows("In Ireland, the season aired on TG4 on May 4, 2013, and in New Zealand on TV2 on June 6, 2013.")
    assert made == [
        "release(medium='broadcast', service='TG4', territories=['IE'], start='2013-05-04')",
        "release(medium='broadcast', service='TV2', territories=['NZ'], start='2013-06-06')",
    ]


def test_a_disc_may_be_the_subject() -> None:
    assert windows("The DVD was released on March 14, 2011.") == [
        "release(medium='home_media', start='2011-03-14', formats=['DVD'])"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It followed Low Water, created by Ana Sol, which aired on June 3, 2014.",
        "The season was the first not to be broadcast by ITV.",
        "The episode was shown again on June 3, 2017.",
        "No full series was broadcast in 2009.",
        "ITV aired reruns of the series in 2009.",
        "ITV aired a two-hour special on the diving season on June 3, 2017.",
        "The series began syndication on June 3, 2017.",
        "The licence for the series ended on June 3, 2017.",
    ],
)
def test_what_is_no_showing_of_the_work(sentence: str) -> None:
    assert windows(sentence, title=SERIES) == []


def test_the_grid_of_a_disc_gives_a_date_for_each_region() -> None:
    rule = "+-------------+--------------+"
    rows = ("| Region 1    | Region 2     |", "| May 3, 2016 | June 6, 2016 |")
    grid = "\n\n== Home media ==\n\n" + " ".join((rule, rows[0], rule, rows[1], rule))
    made = windows(LEAD, grid)
    assert [m for m in made if "home_media" in m] == [
        "release(medium='home_media', start='2016-05-03', formats=['DVD'])",
        "release(medium='home_media', start='2016-06-06', formats=['DVD'])",
    ]


def test_each_country_has_its_own_channel_though_one_has_a_date() -> None:
    made = windows("It aired in Ireland on RTÉ One, and in Australia on ABC1 from 7 May 2010.", title=SERIES)
    assert made == [
        "release(medium='broadcast', service='RTÉ One', territories=['IE'])",
        "release(medium='broadcast', service='ABC1', territories=['AU'], start='2010-05-07')",
    ]


def test_each_service_of_a_cell_has_a_window() -> None:
    page = (
        "<html><head><title>Harbour Lights</title></head><body><p>Harbour Lights is an American drama series.</p>"
        "<h2>International broadcast</h2><table class='wikitable'><tr><th>Country</th><th>Name</th><th>Television network</th>"
        "<th>Premiere</th><th></th></tr><tr><td>Norway</td><td>Havnelys</td><td>Nord (2001–2005), TV Fjord (2006–present),"
        " <i>Vik</i></td><td>—</td></tr><tr><td>Finland</td><td>Valot</td><td>Suvi</td><td>May 3, 2016</td><td></td></tr>"
        "</table></body></html>"
    )
    made = [str(e.fact) for e in read_article(page.encode(), "t").entries if isinstance(e.fact, Release)]
    assert made == [
        "release(medium='broadcast', service='Nord', territories=['NO'], start='2001', end='2005')",
        "release(medium='broadcast', service='TV Fjord', territories=['NO'], start='2006')",
        "release(medium='broadcast', service='Vik', territories=['NO'])",
        "release(medium='broadcast', service='Suvi', territories=['FI'], start='2016-05-03')",
    ]


@pytest.mark.parametrize(
    ("sentence", "windows_of"),
    [
        (
            "The season was aired on ABC in the United States, CTV in Canada, ITV in Britain and in syndication elsewhere.",
            {"ABC": "US", "CTV": "CA", "ITV": "GB"},
        ),
        ("The season aired on ITV in Britain and on CTV in Canada.", {"ITV": "GB", "CTV": "CA"}),
        (
            "Three episodes did not air at home, though they did air on other networks, including Fox in Italy and MTV in Poland.",
            {"Fox": "IT", "MTV": "PL"},
        ),
        ("Three episodes did not air on Fox in Italy.", {}),
        (
            "The season is shown on MTV, in Italy by public broadcaster Fox and in Canada on CTV.",
            {"Fox": "IT", "CTV": "CA"},
        ),
        (
            "The season is shown in Italy by the old broadcaster Fox, MTV at noon and in Canada at night by CTV.",
            {"Fox": "IT", "CTV": "CA"},
        ),
    ],
)
def test_each_service_has_its_own_country(sentence: str, windows_of: dict[str, str]) -> None:
    text = f"= Harbour Lights (season 2) =\n\n{LEAD} {sentence}\n"
    found = [e.fact for e in read_article(text.encode(), "t").entries if isinstance(e.fact, Release)]
    assert {f.service: f.territories for f in found if f.service != "NBC"} == {s: (c,) for s, c in windows_of.items()}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The second series of Tern Bay, a British quiz on knots, was aired on ITV during 2014, from 5 April to 17 May.",
            ["release(medium='broadcast', service='ITV', start='2014-04-05', end='2014-05-17')"],
        ),
        (
            "The second season is a television documentary series, in two parts, broadcast on ITV in November 2015; "
            "the reunion was postponed to March 2016.",
            ["release(medium='broadcast', service='ITV', start='2015-11')"],
        ),
        ("The second season was to be shown on ITV in May 2015; it was never broadcast, and lay in a vault.", []),
    ],
)
def test_when_within_a_year_and_what_did_not_come_about(sentence: str, wanted: list[str]) -> None:
    assert windows(sentence, title="Tern Bay (series 2)") == wanted


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("In Ireland and Spain, ITV began airing the season on May 4, 2016.", ["ITV IE,ES 2016-05-04"]),
        (
            "The season airs in Canada on CTV, in the UK on Sky One, and in Australia on Network Ten.",
            ["CTV CA", "Sky One GB", "Network Ten AU"],
        ),
        ("In Canada, it was acquired by CTV and premiered on June 4, 2017.", ["CTV CA 2017-06-04"]),
        (
            "The season premiered on Disney+ on June 2, 2017, and ran for eight episodes until July 21.",
            ["Disney+ 2017-06-02 2017-07-21"],
        ),
        (
            "The season left Netflix on March 1, 2022, and moved to Disney+ on March 16, 2022.",
            ["Netflix 2022-03-01", "Disney+ 2022-03-16"],
        ),
        ("Hulu removed the series on May 26, 2023.", ["Hulu 2023-05-26"]),
        ("The season is available to stream on Hulu.", ["Hulu"]),
        (
            "The season was released on digital platforms on June 2, 2017, and on Blu-ray on July 4, 2017.",
            ["2017-06-02 digital", "2017-07-04 Blu-ray"],
        ),
        (
            "The season was released on DVD on May 6, 2017 in Region 1, May 11, 2017 in Region 2, and May 13, 2017 in Region 4.",
            ["2017-05-06 DVD", "2017-05-11 DVD", "2017-05-13 DVD"],
        ),
        (
            "The season also airs on Sky One in the United Kingdom, having premiered on October 11, 2016.",
            ["Sky One GB 2016-10-11"],
        ),
        (
            "The season was released on DVD on September 5, 2017, and on Netflix on May 31, 2018.",
            ["2017-09-05 DVD", "Netflix 2018-05-31"],
        ),
        (
            "The season was televised on Sky One from 18 November 2016 to 9 December 2016.",
            ["Sky One 2016-11-18 2016-12-09"],
        ),
    ],
)
def test_windows_behind_the_first(sentence: str, want: list[str]) -> None:
    text = f"= Harbour Lights (season 2) =\n\n{LEAD}\n\n== Release ==\n\n{sentence}\n"
    made = [e.fact for e in read_article(text.encode(), "t").entries if isinstance(e.fact, Release)]
    lines = [(r.service, ",".join(r.territories), r.start, r.end, ",".join(r.formats)) for r in made]
    assert [" ".join(part for part in line if part) for line in lines[1:]] == want


def test_a_section_on_the_making_counts_where_it_plainly_tells_of_discs() -> None:
    text = "\n\n== Production ==\n\nOn May 6, 2017, the season was released on DVD in region 1. It aired on CTV on May 7, 2017."
    assert windows(LEAD, text)[1:] == [
        "release(medium='home_media', start='2017-05-06', formats=['DVD'])",
        "release(medium='broadcast', service='CTV', start='2017-05-07')",
    ]


WHOLE = "Harbour Lights is an American drama television series. The series premiered on ABC on May 3, 2010."


def told(*sentences: str) -> list[str]:
    """What an article on a whole series says of releases besides its first showing."""
    made = windows(WHOLE, *sentences, title="Harbour Lights")
    return [m for m in made if m != "release(medium='broadcast', service='ABC', start='2010-05-03')"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The show made its debut abroad on Cartoon Network Australia on August 8, 2014.",
            [
                "release(medium='broadcast', service='Cartoon Network Australia', territories=['AU'], start='2014-08-08')"
            ],
        ),
        (
            "Boomerang (Latin America) premiered Harbour Lights on May 12, 2017.",
            ["release(medium='broadcast', service='Boomerang', start='2017-05-12')"],
        ),
        (
            "In France, the series started broadcast on Gulliver from September 2017.",
            ["release(medium='broadcast', service='Gulliver', territories=['FR'], start='2017-09')"],
        ),
        (
            "In Canada, the show was planned to air on Treehouse TV, but instead premiered on YTV on October 9, 2014.",
            ["release(medium='broadcast', service='YTV', territories=['CA'], start='2014-10-09')"],
        ),
        (
            "Harbour Lights premiered on HBO on March 4, 2014 and concluded on April 8, 2014.",
            ["release(medium='broadcast', service='HBO', start='2014-03-04', end='2014-04-08')"],
        ),
        (
            "It aired on HBO on Fridays at 8.30 p.m. EST from December 16, 2016 to January 28, 2017.",
            ["release(medium='broadcast', service='HBO', start='2016-12-16', end='2017-01-28')"],
        ),
        (
            "In Germany and Austria, it ran on ARD (1993–1995), RTL (1996–2006), and Super RTL (2008–2009).",
            [
                "release(medium='broadcast', service='ARD', territories=['DE', 'AT'], start='1993', end='1995')",
                "release(medium='broadcast', service='RTL', territories=['DE', 'AT'], start='1996', end='2006')",
                "release(medium='broadcast', service='Super RTL', territories=['DE', 'AT'], start='2008', end='2009')",
            ],
        ),
        (
            '"Harbour Lights" started airing in Japan on WOWOW every Tuesday at 22:30 from March 3, 2015.',
            ["release(medium='broadcast', service='WOWOW', territories=['JP'], start='2015-03-03')"],
        ),
        (
            "Gull Home Entertainment released the complete third season in a tin with four discs on August 17, 2010.",
            ["release(medium='home_media', service='Gull Home Entertainment', start='2010-08-17')"],
        ),
        (
            "Gull Video released a complete series box set on October 7, 2015.",
            ["release(medium='home_media', service='Gull Video', start='2015-10-07')"],
        ),
        (
            "Season 1 was released on DVD in Germany by Gull Video on 7 March 2013, followed by Season 2 on 6 June 2013.",
            [
                "release(medium='home_media', service='Gull Video', territories=['DE'], start='2013-03-07', formats=['DVD'])",
                "release(medium='home_media', service='Gull Video', territories=['DE'], start='2013-06-06', formats=['DVD'])",
            ],
        ),
        (
            "Distribution rights abroad were acquired by Sky Deutschland for Germany and VRT for Belgium.",
            [
                "release(medium='broadcast', service='Sky Deutschland', territories=['DE'])",
                "release(medium='broadcast', service='VRT', territories=['BE'])",
            ],
        ),
        (
            "Reruns have aired on the Seven Network in Australia and Disney Channel in India.",
            [
                "release(medium='broadcast', service='Seven Network', territories=['AU'])",
                "release(medium='broadcast', service='Disney Channel', territories=['IN'])",
            ],
        ),
        (
            "In the United States, the show was previously on Nick at Nite, TV Land, and Gull Superstation.",
            [
                "release(medium='broadcast', service='Nick at Nite', territories=['US'])",
                "release(medium='broadcast', service='TV Land', territories=['US'])",
                "release(medium='broadcast', service='Gull Superstation', territories=['US'])",
            ],
        ),
        ("The show currently airs on TV Land.", ["release(medium='broadcast', service='TV Land')"]),
        (
            "Both seasons are available for download on iTunes.",
            ["release(medium='home_media', service='iTunes', formats=['digital'])"],
        ),
    ],
)
def test_ways_to_tell_a_showing(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Its sister show Dock Talk is broadcast on ITV2.",
        "ABC aired reruns of the series in the summer of 2011.",
        "Cinemax aired the pilot of another series.",
        "The third episode centers on Captain Roe.",
    ],
)
def test_what_is_told_of_something_else(sentence: str) -> None:
    assert told(sentence) == []


def test_first_words_in_capitals_are_the_title() -> None:
    made = windows(
        "HARBOUR LIGHTS is an American sitcom starring Ana Sol that aired on ABC from October 4, 1988 to June 9, 1992.",
        title="Harbour Lights",
    )
    assert made == ["release(medium='broadcast', service='ABC', start='1988-10-04', end='1992-06-09')"]


def test_sets_of_discs_in_lists_and_tables() -> None:
    items = "\n\n== Home video ==\n\n- Harbour Lights Volume 1: The Gulls (3 episodes) – 31 July 2007\n- The Complete Series – 19 May 2011 – DVD set\n- A toy boat\n"
    table = (
        "\n\n== DVD releases ==\n\n+---+---+---+ | DVD name | Ep# | Release date | +===+===+===+ "
        "| Season One | 14 | June 8, 2004 | +---+---+---+ | The TV Movie | 1 | June 9, 2005 | +---+---+---+\n"
    )
    assert told(items) == [
        "release(medium='home_media', start='2007-07-31')",
        "release(medium='home_media', start='2011-05-19', formats=['DVD'])",
    ]
    assert told(table) == ["release(medium='home_media', start='2004-06-08', formats=['DVD'])"]


def test_a_showing_abroad_whose_service_is_not_told_is_not_the_home_networks() -> None:
    assert told("\n\n== International broadcast ==\n\nThis show ran from April 3 to May 22, 2015.") == []


def test_discs_that_follow_are_of_the_kind_that_was_told() -> None:
    text = "\n\n== Home media ==\n\nThe first season was released on DVD on May 6, 2011. The second season was released on June 7, 2012."
    assert told(text) == [
        "release(medium='home_media', start='2011-05-06', formats=['DVD'])",
        "release(medium='home_media', start='2012-06-07', formats=['DVD'])",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Sky Atlantic acquired the rights to the series, where it premiered on January 5, 2016.",
            ["release(medium='broadcast', service='Sky Atlantic', start='2016-01-05')"],
        ),
        ("She wrote two plays for BBC Radio 2, which first aired on March 9, 2014.", []),
        (
            "HBO will premiere Harbour Lights on September 2, 2017, meanwhile Showtime premiered the series on May 3, 2017.",
            [
                "release(medium='broadcast', service='HBO', start='2017-09-02')",
                "release(medium='broadcast', service='Showtime', start='2017-05-03')",
            ],
        ),
    ],
)
def test_who_showed_it_is_said_in_front(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


def test_a_table_of_discs_of_which_only_the_words_are_left() -> None:
    text = (
        "\n\n== Home media ==\n\nDVD Name Ep# Release dates ---------- ---- Region 1 Region 2 The Complete First Season 24 November 23, 2004 "
        "The Complete Second Season 25 June 7, 2005 A toy boat 12 June 8, 2006\n"
    )
    assert told(text) == [
        "release(medium='home_media', start='2004-11-23', formats=['DVD'])",
        "release(medium='home_media', start='2005-06-07', formats=['DVD'])",
    ]


def test_a_list_of_episodes_tells_in_its_lead_when_the_show_ran() -> None:
    lead = "Harbour Lights is an American drama television series. It premiered on HBO on October 2, 2016, and had its finale on May 3, 2018."
    assert windows(lead, title="List of Harbour Lights episodes") == [
        "release(medium='broadcast', service='HBO', start='2016-10-02', end='2018-05-03')"
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In Australia, the series airs on ABC1, and in New Zealand on Prime.",
            [
                "release(medium='broadcast', service='ABC1', territories=['AU'])",
                "release(medium='broadcast', service='Prime', territories=['NZ'])",
            ],
        ),
        (
            "It aired on ITV from 1990 to 1995, with repeats on Gold.",
            ["release(medium='broadcast', service='ITV', start='1990', end='1995')"],
        ),
    ],
)
def test_each_showing_keeps_its_own(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The series debuted on ITV on October 6, 2015, to five million viewers, and was last broadcast on May 5, 2017.",
        "The first episode aired on ITV on October 6, 2015, with the last on May 5, 2017.",
    ],
)
def test_the_last_showing_ends_the_window(sentence: str) -> None:
    assert windows(sentence, title="Harbour Lights (TV series)") == [
        "release(medium='broadcast', service='ITV', start='2015-10-06', end='2017-05-05')"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The second season of the American drama series Harbour Lights debuted on NBC on May 29, 2017, with its tenth and last hour airing that August 21.",
        "The second season of the American drama series Harbour Lights was broadcast on NBC, beginning May 29, 2017, and ending with a two-hour finale on August 21, 2017.",
    ],
)
def test_a_last_hour_ends_the_window(sentence: str) -> None:
    assert windows(sentence) == ["release(medium='broadcast', service='NBC', start='2017-05-29', end='2017-08-21')"]


def test_a_country_in_front_of_a_further_clause_is_that_clause_s() -> None:
    made = windows(
        LEAD,
        "It made its UK debut on E4 on June 3, 2016. In Australia, the season premiered on Nine Network on June 1, 2016, while in New Zealand "
        "it has aired on TVNZ 2 since June 5.",
    )
    assert [m.partition("service=")[2] for m in made[1:]] == [
        "'E4', territories=['GB'], start='2016-06-03')",
        "'Nine Network', territories=['AU'], start='2016-06-01')",
        "'TVNZ 2', territories=['NZ'], start='2016-06-05')",
    ]


def test_lists_of_countries_and_channels() -> None:
    text = (
        "== International airings ==\n\n- Brazil: Canal Fox\n- Bulgaria: bTV and Fox Life\n- Kenya — StarTimes Novela (April 25, 2018)\n"
        "- Canada: Showcase Mondays at 10:00 pm\n"
    )
    assert facts(text, "release", "Harbour Lights") == [
        {"medium": "broadcast", "service": "Canal Fox", "territories": ["BR"]},
        {"medium": "broadcast", "service": "bTV", "territories": ["BG"]},
        {"medium": "broadcast", "service": "Fox Life", "territories": ["BG"]},
        {"medium": "broadcast", "service": "StarTimes Novela", "territories": ["KE"], "start": "2018-04-25"},
        {"medium": "broadcast", "service": "Showcase", "territories": ["CA"]},
    ]
    others = "== International ==\n\n- Brazil: Ana Sol was born there\n- Bulgaria: it is set there\n- Canada: Toronto\n"
    assert facts(others, "release", "Harbour Lights") == []


def test_sets_with_what_was_never_shown() -> None:
    text = "== Home media ==\n\nA two-disc set dubbed The Lost Tides was released on July 17, 2006, with aired and unaired episodes. "
    text += 'Acorn released "The Whole Story" 9-disc set that combines all discs, on February 6, 2018.'
    assert [f["start"] for f in facts(text, "release", "Harbour Lights")] == ["2006-07-17", "2018-02-06"]
    left = "== Home media ==\n\nThe series was released on DVD on July 17, 2006. Its last episodes were left unaired on May 3, 2005."
    assert [f["start"] for f in facts(left, "release", "Harbour Lights")] == ["2006-07-17"]


def test_days_of_discs_by_region_and_by_country() -> None:
    def discs(words: str) -> list[tuple[str, Any, Any]]:
        found = facts(f"Harbour Lights is a drama.\n\n== Home media ==\n\n{words}\n", "release")
        return [(f["start"], f.get("formats"), f.get("territories")) for f in found]

    rows = "| Region | Date |\n| Region 1 | June 7, 2016 |\n| Region 2 | July 4, 2016 |"
    assert discs(rows) == [("2016-06-07", ["DVD"], None), ("2016-07-04", ["DVD"], None)]
    items = "- United States: June 7, 2016\n- United Kingdom: July 4, 2016"
    assert discs(items) == [("2016-06-07", None, ["US"]), ("2016-07-04", None, ["GB"])]


@pytest.mark.parametrize(
    "source",
    [
        "based on the novels by Bo Lind",
        "based on the 2006 film Slack Water",
        "an adaptation of Bo Lind's 2014 novel",
        "which is loosely based on the strip cartoons of the same name",
        "adapted from the manga by Bo Lind",
    ],
)
def test_what_the_work_is_made_from_stands_between_it_and_its_showing(source: str) -> None:
    made = windows(
        f"The second season of the drama series Harbour Lights, {source}, premiered on NBC on October 6, 2015."
    )
    assert made == ["release(medium='broadcast', service='NBC', start='2015-10-06')"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The film, based on the novels by Bo Lind, premiered on NBC on October 6, 2015.",
        "It is based on the novel Slack Water, which was released on October 6, 2015.",
    ],
)
def test_the_showing_of_what_the_work_is_made_from_is_none(sentence: str) -> None:
    assert windows(f"Harbour Lights is a drama series. {sentence}") == []
