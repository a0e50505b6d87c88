"""Windows of the sentence that says what a work is; seasons and foreign showings that the next sentences go on with."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release


def _releases(text: str) -> list[Release]:
    article = read_article(f"= Salt Harbor =\n\nSalt Harbor {text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Release)]


@pytest.mark.parametrize(
    ("says", "release"),
    [
        (
            "is an American teen drama created by Ana Sol and starring Mira Vale that aired on NBC from May 3, 2012 to June 7, 2013.",
            Release("broadcast", "NBC", (), "2012-05-03", "2013-06-07"),
        ),
        (
            "is a British sitcom made by Tern Studios for the BBC, which ran for two series from 1994 to 1996.",
            Release("broadcast", "BBC", (), "1994", "1996"),
        ),
        (
            "is an American drama on ABC which debuted on May 3, 2011, and concluded on June 7, 2015.",
            Release("broadcast", "ABC", (), "2011-05-03", "2015-06-07"),
        ),
        (
            "is an American medical drama series aired by ABC that premiered on May 11, 2014, as a lead-out to a final.",
            Release("broadcast", "ABC", (), "2014-05-11"),
        ),
        (
            "is an American web television miniseries, based on the non-fiction book High Sands by Lena Orr, that premiered on June 3, 2015, on Hulu.",
            Release("streaming", "Hulu", (), "2015-06-03"),
        ),
        (
            "is a Canadian comedy-drama series set in Moose Jaw, Saskatchewan, which aired on CBC Television from April 3, 2006 to May 12, 2009.",
            Release("broadcast", "CBC Television", (), "2006-04-03", "2009-05-12"),
        ),
        (
            "is a British television drama series set in the fictional village of Low Water, first broadcast on Channel 4 from 7 June 2017.",
            Release("broadcast", "Channel 4", (), "2017-06-07"),
        ),
        (
            "is an American police procedural series about a team of divers that was broadcast on NBC from May 3, 2005, to June 7, 2009.",
            Release("broadcast", "NBC", (), "2005-05-03", "2009-06-07"),
        ),
        (
            "is an American sitcom and a spin-off of High Sands that aired on CBS from May 3, 2005, to June 7, 2009.",
            Release("broadcast", "CBS", (), "2005-05-03", "2009-06-07"),
        ),
    ],
)
def test_the_sentence_that_says_what_it_is(says: str, release: Release) -> None:
    assert _releases(says) == [release]


@pytest.mark.parametrize(
    "says",
    [
        "is an American drama series based on the British series High Sands, which aired on BBC One from 3 May 2005.",
        "is an American drama series and a remake of High Sands, which premiered on ITV on 3 May 2005.",
        "is an American drama series based on the radio play High Sands by Lena Orr, a diver who began in 2005.",
    ],
)
def test_another_work_that_it_names(says: str) -> None:
    assert _releases(says) == []


SHOWN = "is an American drama series. It premiered on NBC on May 3, 2014.\n\n== {} ==\n\n"


@pytest.mark.parametrize(
    ("says", "release"),
    [
        (
            "The second season began in June 2015. It ended on August 7, 2015.",
            Release("broadcast", "NBC", (), "2015-06", "2015-08-07"),
        ),
        (
            "The second season ended in June 2015. The subsequent season premiered on May 4, 2016. The season ended on June 2, 2016.",
            Release("broadcast", "NBC", (), "2016-05-04", "2016-06-02"),
        ),
        ("A third season ran during June 2016.", Release("broadcast", "NBC", (), "2016-06")),
    ],
)
def test_a_season_that_the_sentence_before_told_of(says: str, release: Release) -> None:
    assert release in _releases(SHOWN.format("Broadcast") + says)


@pytest.mark.parametrize(
    ("says", "start"),
    [
        (
            "On June 4, 2014, NBC ordered a second season of eight episodes, which premiered on February 9, 2015.",
            "2015-02-09",
        ),
        (
            "The fifth season was ordered in March 2017. It premiered on July 15, 2017 with a double episode.",
            "2017-07-15",
        ),
    ],
)
def test_a_season_told_of_where_its_making_is(says: str, start: str) -> None:
    assert start in {r.start for r in _releases(SHOWN.format("Production") + says)}


def test_nothing_that_was_made_for_it() -> None:
    assert (
        len(_releases(SHOWN.format("Production") + "A boat was built in March 2017. It premiered on July 15, 2017."))
        == 1
    )


@pytest.mark.parametrize(
    ("says", "release"),
    [
        (
            "In Ireland, the series premiered on RTÉ2 on July 7, 2014. The second season premiered on March 3, 2015.",
            Release("broadcast", "RTÉ2", ("IE",), "2015-03-03"),
        ),
        (
            "In Canada, the first season was licensed to Netflix. The series premiered on October 20, 2014.",
            Release("streaming", "Netflix", ("CA",), "2014-10-20"),
        ),
        (
            "The show aired on Global in Canada, premiering on March 5, 2012, and aired on Syfy in the UK premiering on April 11, 2012.",
            Release("broadcast", "Syfy", ("GB",), "2012-04-11"),
        ),
        (
            "In Malaysia, it premiered on 8TV on March 5, 2015, in New Zealand, the show aired on TV3.",
            Release("broadcast", "8TV", ("MY",), "2015-03-05"),
        ),
        ("Norway began airing the series on May 4, 2015 on TV 2.", Release("broadcast", "TV 2", ("NO",), "2015-05-04")),
        ("From 2015 to 2017, 5USA aired the show.", Release("broadcast", "5USA", (), "2015", "2017")),
        (
            "It was added to Netflix on May 4, 2015 in the following countries: Norway, Sweden and Spain.",
            Release("streaming", "Netflix", ("NO", "SE", "ES"), "2015-05-04"),
        ),
        ("On May 4, 2015 Netflix began to stream seasons 1–2.", Release("streaming", "Netflix", (), "2015-05-04")),
    ],
)
def test_showings_abroad_and_later(says: str, release: Release) -> None:
    assert release in _releases(SHOWN.format("Broadcast") + says)


def test_a_showing_at_home_behind_one_abroad() -> None:
    found = _releases(
        SHOWN.format("Broadcast")
        + "In Ireland, it premiered on RTÉ2 on July 7, 2014. The second season premiered on NBC on January 6, 2015."
    )
    assert Release("broadcast", "NBC", (), "2015-01-06") in found


@pytest.mark.parametrize(
    ("says", "release"),
    [
        ("Season 1, Volume 1 was released on September 26, 2015.", Release("home_media", None, (), "2015-09-26")),
        (
            "A special edition of the first season was released on DVD on March 22, 2016.",
            Release("home_media", None, (), "2016-03-22", None, ("DVD",)),
        ),
        (
            "The DVD set was made available for pre-order in March 2013 and was released on May 7, 2013.",
            Release("home_media", None, (), "2013-05-07", None, ("DVD",)),
        ),
    ],
)
def test_sets_of_discs(says: str, release: Release) -> None:
    assert _releases(SHOWN.format("Home media") + says)[1:] == [release]


def test_headings_whose_level_was_lost() -> None:
    found = _releases(
        "is an animated series. It premiered on Disney XD on January 18, 2015.\n\n== Plot ==\n\nThe show aired on a raft in 2010.\n\n"
        "=== Release ===\n\nThe second season premiered on July 11, 2016.\n\n== Cast ==\n\n=== Season 3 – Kona ===\n\n"
        "Season three premiered on September 21, 2017.\n\n== Merchandise ==\n\n=== Home media ===\n\n"
        "The first season was released on DVD on July 20, 2016."
    )
    assert [r.start for r in found] == ["2015-01-18", "2016-07-11", "2017-09-21", "2016-07-20"]


def test_two_days_of_two_showings() -> None:
    found = _releases("is a comedy series. It was shown on ITV in December 2011 and February 2013, respectively.")
    assert [(r.start, r.end) for r in found] == [("2011-12", None), ("2013-02", None)]


MOVED = "is a sitcom that premiered on Fox on March 6, 2012. It then began airing on Hulu on April 7, 2015.\n\n== Production ==\n\n"


@pytest.mark.parametrize(
    ("says", "service"),
    [
        ("The second season premiered on September 17, 2013.", "Fox"),
        ("The fifth season premiered on October 4, 2016.", "Hulu"),
    ],
)
def test_a_work_that_another_service_took_over(says: str, service: str) -> None:
    found = _releases(MOVED + says)
    assert [r.service for r in found if r.start not in {"2012-03-06", "2015-04-07"}] == [service]


@pytest.mark.parametrize(
    ("says", "release"),
    [
        (
            "In Ireland, RTÉ2 picked up the series which premiered on March 4, 2014.",
            Release("broadcast", "RTÉ2", ("IE",), "2014-03-04"),
        ),
        (
            "It was acquired in New Zealand by TVNZ 1 and premiered on 6 May 2014.",
            Release("broadcast", "TVNZ 1", ("NZ",), "2014-05-06"),
        ),
        (
            "It premiered in Canada on the Reef-owned E4 on May 4, 2015.",
            Release("broadcast", "E4", ("CA",), "2015-05-04"),
        ),
    ],
)
def test_who_took_it_abroad(says: str, release: Release) -> None:
    assert release in _releases(SHOWN.format("Broadcast") + says)


def test_another_series_that_was_named_before() -> None:
    found = _releases(
        SHOWN.format("Broadcast") + "It shared its night with High Sands until that series ended in 2016."
    )
    assert {r.end for r in found} == {None}


def test_lists_of_lands_and_of_sets() -> None:
    found = _releases(
        SHOWN.format("International broadcast")
        + "- Norway - Broadcast on TV2\n- Finland - Broadcast on YLE1; later seasons in 2016\n- Sweden - Aired on TV8\n\n"
        "== DVDs ==\n\n=== Region 1 ===\n\n- Back in the Boat (10 February 2016): Tidy Up / Boat Time\n"
        "- Salzhafen 2 (Germany, 25 March 2017) (widescreen)\n"
    )
    assert [(r.service, r.territories, r.start) for r in found[1:]] == [
        ("TV2", ("NO",), None),
        ("YLE1", ("FI",), None),
        ("TV8", ("SE",), None),
        (None, (), "2016-02-10"),
        (None, ("DE",), "2017-03-25"),
    ]


@pytest.mark.parametrize(
    ("says", "release"),
    [
        (
            "The series returned for its second season on January 6, 2015, and ended on May 5, 2015.",
            Release("broadcast", "NBC", (), "2015-01-06", "2015-05-05"),
        ),
        (
            "The second season, titled High Tide, aired in 2015, while the third season, Ebb, aired in 2016.",
            Release("broadcast", "NBC", (), "2016"),
        ),
        (
            "It became available to stream on Netflix in Norway in May 2015. It became available in Spain in June 2015.",
            Release("streaming", "Netflix", ("ES",), "2015-06"),
        ),
        (
            "On 9 June 2015, all of Salt Harbor was made available on Netflix Latin America.",
            Release("streaming", "Netflix Latin America", (), "2015-06-09"),
        ),
        (
            "In Canada, the first two seasons were broadcast on Sea Peoples Television Network in May 2015.",
            Release("broadcast", "Sea Peoples Television Network", ("CA",), "2015-05"),
        ),
    ],
)
def test_what_goes_on_and_comes_back(says: str, release: Release) -> None:
    assert release in _releases(SHOWN.format("Broadcast") + says)


def test_a_screening_at_a_festival() -> None:
    assert len(_releases(SHOWN.format("Release") + "The pilot was screened at the festival on April 20, 2014.")) == 1


@pytest.mark.parametrize(
    ("says", "release"),
    [
        (
            "was renewed by NBC in 2015. It began airing on September 22, 2016, in the United States. The season concluded on May 4, 2017.",
            Release("broadcast", "NBC", ("US",), "2016-09-22", "2017-05-04"),
        ),
        (
            "was renewed by NBC in 2015. In the United States it premiered on October 6, 2016, and ended on June 1, 2017.",
            Release("broadcast", "NBC", ("US",), "2016-10-06", "2017-06-01"),
        ),
    ],
)
def test_the_first_showing_of_all_is_the_network_s_own(says: str, release: Release) -> None:
    assert [r for r in _releases(says) if r.start] == [release]


def test_a_later_showing_abroad_is_another() -> None:
    found = _releases(
        "began on NBC on May 3, 2016.\n\n== Broadcast ==\n\nSalt Harbor premiered in the United Kingdom on April 5, 2019."
    )
    assert Release("broadcast", "NBC", (), "2016-05-03") in found
    assert Release("broadcast", None, ("GB",), "2019-04-05") in found


def test_what_commences_its_production_is_not_shown() -> None:
    assert _releases("is a miniseries on NBC, which commenced its production at sea in June 2012.") == []
    assert _releases("is a miniseries on NBC. It commenced on NBC in June 2012.") == [
        Release("broadcast", "NBC", (), "2012-06")
    ]


def test_a_season_behind_a_move_is_not_taken_for_the_first_network_s() -> None:
    found = _releases(
        "is a British contest that premiered on BBC Two in 2010.\n\n== Series ==\n\n=== Series 5 (2014) ===\n\n"
        "The fifth series of Salt Harbor began airing on 6 August 2014 on BBC One.\n\n=== Series 8 (2017) ===\n\n"
        "The eighth series of Salt Harbor began airing on 29 August 2017.\n"
    )
    assert Release("broadcast", "BBC One", (), "2014-08-06") in found
    assert Release("broadcast", None, (), "2017-08-29") in found


@pytest.mark.parametrize("order", ["a nine-episode order", "a full season order", "an order of nine episodes"])
def test_an_order_that_comes_behind_the_premiere_is_no_showing(order: str) -> None:
    found = _releases(
        f"is an American drama television series on NBC.\n\n== Production ==\n\nThe show premiered on October 3, 2012, with {order} coming eleven days later."
    )
    assert found == [Release("broadcast", "NBC", (), "2012-10-03")]
