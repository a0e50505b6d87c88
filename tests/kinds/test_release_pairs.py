"""Who showed the work in which country: several in one sentence, and lists of them; further words for a run's end and for discs."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Release

LEAD = "LOW WATER is a British drama television series created by Ana Sol for BBC One."


def windows(text: str, under: str = "Broadcast") -> list[str]:
    """What an article on a series says of its releases under a heading, as text."""
    article = read_article(f"= Low Water =\n\n{LEAD}\n\n== {under} ==\n\n{text}\n".encode(), "t")
    facts = [e.fact for e in article.entries if isinstance(e.fact, Release)]
    return [" ".join(filter(None, (f.service, *f.territories, f.start, f.end and f"to {f.end}"))) for f in facts]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "It also appears on Super RTL and VOX in Germany, on M6 in France, and on TV1 in Australia.",
            ["Super RTL DE", "VOX DE", "M6 FR", "TV1 AU"],
        ),
        (
            "The Norwegian broadcaster NRK and the Finnish channel Yle TV2 have both shown the series.",
            ["NRK NO", "Yle TV2 FI"],
        ),
        (
            "The show is broadcast on the Swedish commercial channel TV4, in the Netherlands by public broadcaster KRO, "
            "Belgium on VRT channel Canvas and in Finland by Yle.",
            ["TV4 SE", "KRO NL", "Canvas BE", "Yle FI"],
        ),
        (
            "It was carried by E4 in Ireland, by CTV in Canada, a day ahead of the United States, by Go! in Australia and by TV2 in New Zealand.",
            ["E4 IE", "CTV CA", "Go! AU", "TV2 NZ"],
        ),
        ("It was shown in Spain under its own title on Antena 3, and in Italy on Rai 1.", ["Antena 3 ES", "Rai 1 IT"]),
    ],
)
def test_each_country_has_its_service(sentence: str, told: list[str]) -> None:
    assert sorted(windows(sentence)) == sorted(told)


@pytest.mark.parametrize(
    "sentence",
    [
        "Remakes were shown on TV4 in Sweden and on NRK in Norway.",
        "It was never shown on TV4 in Sweden or on NRK in Norway.",
        "High Sands was shown on TV4 in Sweden and on NRK in Norway.",
        "It was filmed for TV4 in Sweden and for NRK in Norway.",
    ],
)
def test_what_was_not_shown_there(sentence: str) -> None:
    assert windows(sentence) == []


def test_a_list_of_countries_says_more_of_some() -> None:
    items = "- Brazil: Canal Fox\n- Bulgaria: bTV and Fox Life\n- Denmark: TV3\n- Estonia: TV3\n"
    more = "- China: CCTV-8, two episodes per night\n- Norway: TV2 weekdays at 12:00 pm\n- Australia: Channel Seven with reruns on cable channel FOX8\n"
    told = windows(items + more, "International airings")
    assert told[5:] == ["CCTV-8 CN", "TV2 NO", "Channel Seven AU", "FOX8 AU"]
    assert windows(more, "International airings") == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The series premiered on 3 May 2016 and bowed out on 7 June 2016.", ["BBC One 2016-05-03 to 2016-06-07"]),
        ("It premiered on 3 May 2016, and reached its conclusion on 7 June.", ["BBC One 2016-05-03 to 2016-06-07"]),
        ("Its debut came on 3 May 2016, with the series wrapping up on 7 June.", ["BBC One 2016-05-03 to 2016-06-07"]),
        ("The premiere of the series took place on BBC One on 3 May 2016.", ["BBC One 2016-05-03"]),
        ("Its Australian premiere, on Network Ten, came on 9 June 2017.", ["Network Ten AU 2017-06-09"]),
        ("Broadcast of the series on ITV started on 9 January 1984.", ["ITV 1984-01-09"]),
        ("UK channel ITV4 started repeating the series in January 2013.", ["ITV4 GB 2013-01"]),
        ("The series began a repeat run on BBC Four on 13 November 2008.", ["BBC Four 2008-11-13"]),
        ("For viewers in New Zealand, TVNZ 2 began showing it on 11 June 2017.", ["TVNZ 2 NZ 2017-06-11"]),
        ("In the United States, it aired during 'Mystery Monday' on BBC America.", ["BBC America US"]),
        ("From 3 May 2016, all episodes were made available to local stations.", []),
    ],
)
def test_further_words(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The series was issued on DVD by Tall! Factory on 5 September 2017.", ["Tall! Factory 2017-09-05"]),
        ("Distributed by Reef Films, the DVD went on sale on 5 September 2017.", ["Reef Films 2017-09-05"]),
        (
            "It arrived on DVD on 5 September 2017, followed by a Blu-ray edition on 7 November.",
            ["2017-09-05", "2017-11-07"],
        ),
        (
            "Reef Films brought the series to DVD in Norway on 2 October 2017, and in Spain three weeks later, on 23 October.",
            ["Reef Films NO 2017-10-02", "Reef Films ES 2017-10-23"],
        ),
    ],
)
def test_discs(sentence: str, told: list[str]) -> None:
    assert windows(sentence, "Home media") == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("British broadcaster Channel 4 repeated it from 12 October 2016.", ["Channel 4 GB 2016-10-12"]),
        ("In Canada, it aired on CTV, simulcasting the NBC airings.", ["CTV CA"]),
        ("It was shown in Germany by ProSieben, where it started on 1 March 2017.", ["ProSieben DE 2017-03-01"]),
        ("It moved to the Canadian cable network Space in 2006.", ["Space 2006"]),
        ("The project was moved to Channel 4 in 2009.", []),
        ("It aired on CBC beginning 4 March 2005, although the finale was held back.", ["CBC 2005-03-04"]),
        ("From 2 May 2005, it was repeated on Gold until the channel's closure in March 2009.", ["Gold 2005-05-02 to 2009-03"]),
        ("High definition remasters of the series began broadcasting on Gold in 2015.", []),
        ("The series is available on online services such as Viki, KOCOWA and Viu.", ["Viki", "KOCOWA", "Viu"]),
    ],
)  # fmt: skip
def test_where_it_went_on(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told


def test_the_next_sentence_dates_a_showing_abroad() -> None:
    sentence = (
        "In the Philippines, the series was aired by GMA Network every Monday. It ran from 12 June to 8 August 2017."
    )
    assert windows(sentence, "International broadcast") == ["GMA Network PH 2017-06-12 to 2017-08-08"]


def test_a_service_of_its_own_is_another_showing() -> None:
    sentence = "In Canada the series was simulcast on CTV. Nine Network put it on its channel Gem, where it began on 6 September 2016."
    assert "CTV CA 2016-09-06" not in windows(sentence, "International broadcast")


def test_the_country_of_the_works_own_network() -> None:
    sentence = "The series premiered on BBC One on 3 May 2016. BBC One showed it on Sundays in the United Kingdom."
    assert windows(sentence) == ["BBC One GB 2016-05-03"]


def test_regions_behind_the_first_have_its_discs() -> None:
    sentence = "The series was released on DVD and Blu-ray on 5 May 2017, in Region 1, and on 7 June 2017, in Region 2."
    article = read_article(f"= Low Water =\n\n{LEAD}\n\n== Home media ==\n\n{sentence}\n".encode(), "t")
    facts = [e.fact for e in article.entries if isinstance(e.fact, Release)]
    assert [f.formats for f in facts] == [("DVD", "Blu-ray")] * 2


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Acorn TV acquired the American rights, streaming the series from 3 May 2016.", ["Acorn TV US 2016-05-03"]),
        ("It was shown in Ireland on Sky1, premiering on 3 May 2016.", ["Sky1 IE 2016-05-03"]),
        (
            "It premiered in the US on Acorn TV on 3 May 2016, and in Canada on CBC a week later.",
            ["Acorn TV US 2016-05-03", "CBC CA 2016-05~"],
        ),
        (
            "The Seven Network aired it in Australia in 1986, as did TVNZ in New Zealand a year later.",
            ["Seven Network AU 1986", "TVNZ NZ 1987"],
        ),
        ("The series premiered on 3 May 2016, with a special, and concluded on 7 June 2016.", ["BBC One 2016-05-03 to 2016-06-07"]),
        ("It began on BBC One on 3 May 2016. The finale took place on 7 June 2016.", ["BBC One 2016-05-03 to 2016-06-07"]),
        ("It was shown on Mondays on BBC One during the 2016 season, starting 3 May 2016.", ["BBC One 2016-05-03"]),
        ("It aired on BBC One, beginning on 3 May 2016 and finishing on 7 June 2016.", ["BBC One 2016-05-03 to 2016-06-07"]),
        ("Tall Films made it for Channel 5, which screened it from 3 May 2016.", ["Channel 5 2016-05-03"]),
        ("In 1983, marking the show's jubilee, High Sands was shown.", []),
        ("The series was initially to premiere on 3 May 2016.", []),
        ("The cast streamed a table read on 3 May 2016.", []),
        ("The series was promoted on ITV on 3 May 2016.", []),
    ],
)  # fmt: skip
def test_clauses_that_share(sentence: str, told: list[str]) -> None:
    assert windows(sentence) == told
