"""Second looks at events, further: lists of players with their days, projects, orders, what was staged."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts
from tests.kinds.test_event_looks import cast, events


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The leads were filled in June 2016: Sol on June 3; Birch and Roe on June 9.",
            [("Ana Sol", "2016-06-03"), ("Tom Birch", "2016-06-09"), ("Max Roe", "2016-06-09")],
        ),
        (
            "Sol's involvement was made public in June 2016, with Birch and Roe confirmed on 9 January 2017.",
            [("Ana Sol", "2016-06"), ("Tom Birch", "2017-01-09"), ("Max Roe", "2017-01-09")],
        ),
        ("On June 3, 2016, a paper broke the news of Sol's casting as the mother.", [("Ana Sol", "2016-06-03")]),
        (
            "The part of the mother went in June 2016 to Ana Sol, that of Hale to Tom Birch.",
            [("Ana Sol", "2016-06"), ("Tom Birch", "2016-06")],
        ),
        ("Roe's participation was disclosed by Reef on June 3, 2016.", [("Max Roe", "2016-06-03")]),
        (
            "A paper had news on June 3, 2016 of Sol and Birch joining the ensemble.",
            [("Ana Sol", "2016-06-03"), ("Tom Birch", "2016-06-03")],
        ),
        (
            "In June 2016, two newcomers, Sol and Birch, were given leading parts.",
            [("Ana Sol", "2016-06"), ("Tom Birch", "2016-06")],
        ),
        ("On June 3, 2016, it was said that Birch had joined Sol in the ensemble.", [("Tom Birch", "2016-06-03")]),
        ("Roe closed his deal to star opposite Sol in June 2016.", [("Max Roe", "2016-06")]),
        (
            "Reef said on June 3, 2016 that the cast would consist of Sol, Birch and newcomer Max Roe.",
            [("Ana Sol", "2016-06-03"), ("Tom Birch", "2016-06-03"), ("Max Roe", "2016-06-03")],
        ),
        (
            "A paper broke the news on June 3, 2016 that Max Roe would be playing the father.",
            [("Max Roe", "2016-06-03")],
        ),
        (
            "A paper in May 2016 had Sol at ten a week; Reef confirmed her signing on June 3.",
            [("Ana Sol", "2016-06-03")],
        ),
        ("Tom Birch of Low Water was cast in the part in June 2016.", [("Tom Birch", "2016-06")]),
        (
            "On June 3, 2016, Sol and Birch joined, followed by Max Roe (June 8).",
            [("Ana Sol", "2016-06-03"), ("Tom Birch", "2016-06-03"), ("Max Roe", "2016-06-08")],
        ),
        (
            "On June 3, 2016, it was reported that Sol and Birch had joined the cast in recurring roles, with Roe joining in July.",
            [("Ana Sol", "2016-06-03"), ("Tom Birch", "2016-06-03"), ("Max Roe", "2016-07")],
        ),
        (
            "Max Roe, who had guest-starred in the first season, was upped to recurring on June 3, 2016.",
            [("Max Roe", "2016-06-03")],
        ),
        (
            "The new cast members, among them Birch and Roe, were revealed on 3 June 2016.",
            [("Tom Birch", "2016-06-03"), ("Max Roe", "2016-06-03")],
        ),
        (
            "Reef announced the main cast on 3 June 2016, including Ana Sol and Max Roe.",
            [("Ana Sol", "2016-06-03"), ("Max Roe", "2016-06-03")],
        ),
        ("In an interview in June 2016, Roe revealed that Tom Birch would be back.", [("Tom Birch", "2016-06")]),
        (
            "Birch was cast in June 2016. She was joined in July by Max Roe.",
            [("Tom Birch", "2016-06"), ("Max Roe", "2016-07")],
        ),
        ("It was ready in June 2016. Birch was later joined by Max Roe (November 14).", [("Max Roe", "2016-11-14")]),
        (
            "It began in June 2016, with Sol, Birch and Roe announced in the cast on the 8th.",
            [("Ana Sol", "2016-06-08"), ("Tom Birch", "2016-06-08"), ("Max Roe", "2016-06-08")],
        ),
        (
            "Sol, Birch and Roe were all cast on June 29, August 3 and September 21, 2016, respectively.",
            [("Ana Sol", "2016-06-29"), ("Tom Birch", "2016-08-03"), ("Max Roe", "2016-09-21")],
        ),
        (
            "In May 2016, Tom Birch joined the cast, to be followed in June by Max Roe.",
            [("Tom Birch", "2016-05"), ("Max Roe", "2016-06")],
        ),
        (
            "Later announcements included Sol as Mira Vale (May 2016) and Roe as Doc (July 7, 2016).",
            [("Ana Sol", "2016-05"), ("Max Roe", "2016-07-07")],
        ),
        (
            "On June 18, 2016, it was reported that Max Roe would appear in the February sweeps episode.",
            [("Max Roe", "2016-06-18")],
        ),
        ("According to Reef Weekly, Roe was confirmed as the villain on 3 June 2016.", [("Max Roe", "2016-06-03")]),
    ],
)
def test_who_was_cast_when(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert sorted(cast(sentence)) == sorted(wanted)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Sol and Max Roe signed new two-year contracts in June 2016.",
        "Jo Lake boarded the project in June 2016 to direct and executive produce.",
        "Jo Hay stepped down as showrunner in June 2016, and Sol was hired as her replacement.",
        "Ana Sol and Tom Birch play the parents; Birch had to leave the show in May 2016.",
        "In June 2016, it was announced that neither Ana Sol nor Max Roe would be returning.",
    ],
)
def test_what_tells_of_something_else(sentence: str) -> None:
    assert cast(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "It was ordered on May 3, 2016, after the first had finished airing, and went before the cameras that June.",
            {"ordered": "2016-05-03", "filming_started": "2016-06"},
        ),
        ("The season was shot over ninety days from September 2016.", {"filming_started": "2016-09"}),
        (
            "Recordings started on June 2, 2016; the last scene was taped on August 4.",
            {"filming_started": "2016-06-02", "filming_ended": "2016-08-04"},
        ),
        (
            "Filming was suspended in January 2017 for two weeks, before wrapping on March 3.",
            {"filming_ended": "2017-03-03"},
        ),
        ("A further season is set to go into production in early 2018.", {"filming_started": "2018-37"}),
        ("Filming for the crossover episodes took place from June 3 to July 7, 2016.", {}),
        (
            "It was renewed for a second season on July 25, 2016, which began shooting that fall.",
            {"ordered": "2016-07-25", "filming_started": "2016-23"},
        ),
        ("Ten days of exteriors were filmed in Oslo in late August 2016.", {}),
        (
            "It went into production in September 2016, and wrapped just before Christmas.",
            {"filming_started": "2016-09"},
        ),
        ("Filming took place over five months, wrapping in November 2016.", {"filming_ended": "2016-11"}),
        (
            "Writing started in August 2015, with a room that included Sol, Birch and Roe, and concluded by March 2016.",
            {"writing_started": "2015-08", "writing_ended": "[..2016-03]"},
        ),
        ("The staff returned to work on June 3, 2016.", {"writing_started": "2016-06-03"}),
        (
            "The writers' room opened in April 2016 and finished its work on the scripts that June.",
            {"writing_started": "2016-04", "writing_ended": "2016-06"},
        ),
    ],
)
def test_filming_and_writing(sentence: str, wanted: dict[str, str]) -> None:
    assert {e["type"]: e["date"] for e in events(sentence)} == wanted


def test_where_one_of_several_places_was() -> None:
    found = events(
        "Cameras rolled in Lockhart, Texas from May 24 through September 3, 2016, with further work in Oslo.", "Filming"
    )
    assert {e.get("place") for e in found} == {"Lockhart, Texas"}


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        (
            "Another nine episodes were ordered on October 2, 2016 and two more on January 9, 2017.",
            ["2016-10-02", "2017-01-09"],
        ),
        (
            "Reef renewed Harbour Lights on May 8, 2016; two extra episodes were ordered on October 31.",
            ["2016-05-08", "2016-10-31"],
        ),
        ("Reef gave an early pickup to the series on May 8, 2016.", ["2016-05-08"]),
        ("It was picked up for the season on May 8, 2016.", ["2016-05-08"]),
        ("In May 2016, Reef announced that the series would return in the fall for its second season.", ["2016-05"]),
        ("Before the first season ended, on May 9, 2016, the show was renewed for season two.", ["2016-05-09"]),
        ("On May 9, 2016, it was confirmed that there would be a second, which was filmed at sea.", ["2016-05-09"]),
        ("Max Roe was upped to series regular on May 9, 2016.", []),
        ("On May 9, 2016, Reef renewed the show for a second season with casting done the same month.", ["2016-05-09"]),
    ],
)
def test_orders(sentence: str, dates: list[str]) -> None:
    found = [e for e in events(sentence, "Development") if e["type"] == "ordered"]
    assert [(e["date"], e["subject"]) for e in found] == [(d, "season 2") for d in dates]


def test_an_order_behind_a_doubt_of_another_clause() -> None:
    found = facts(
        "Harbour Lights began on Reef on May 3, 2017.\n\n== Production ==\n\nIt was at one studio before moving to Tide, which gave it a series order in May 2016.",
        "event",
        "Harbour Lights (season 1)",
    )
    assert [(e["type"], e["date"]) for e in found] == [("ordered", "2016-05")]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("A drone show was staged over the pier on April 14, 2017.", [("drone show", "2017-04-14")]),
        (
            "A themed escape room was opened in Oslo at the start of April 2017, and a companion podcast, in which Sol plays Mira, launched on April 9.",
            [("themed escape room", "2017-04"), ("companion podcast", "2017-04-09")],
        ),
        (
            "Reef launched Sea Files, an eight-part podcast hosted by Sol, beginning on April 27, 2017.",
            [("podcast", "2017-04-27")],
        ),
        ("In April 2017, the series premiered early, and the soap opera ran at night.", []),
        ("A parade was planned in Oslo on April 9, 2017.", []),
    ],
)
def test_what_was_staged(sentence: str, wanted: list[tuple[str, str]]) -> None:
    found = [e for e in events(sentence, "Marketing") if e["type"] == "marketing"]
    assert sorted((e["subject"], e["date"]) for e in found) == sorted(wanted)


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("News broke in November 2015 that a drama was in the works at Reef.", "2015-11"),
        (
            "On October 3, 2015, it was announced that Tide Media had optioned the rights to Sol's article.",
            "2015-10-03",
        ),
        ("Development on a series centered around the girl had begun by March 2015.", "[..2015-03]"),
        ("It was sold in 2013, although no public announcement was made until 11 February 2015.", "2015-02-11"),
        ("In November 2015, it was reported that Joan Hay was writing a new drama for NBC.", "2015-11"),
        ("On November 3, 2015, NBC announced Harbour Lights as part of its new slate.", "2015-11-03"),
        ("In November 2015, NBC put a family drama from Joan Hay into development.", "2015-11"),
        ("In November 2015, Hay sold the idea to NBC.", "2015-11"),
        ("The series, first titled Low Pier, was announced in November 2015.", "2015-11"),
        ("Reef announced on 30 May 2015 that an adaptation of the Norwegian show would launch on NBC.", "2015-05-30"),
        ("First announced in November 2015, the series is made by Reef.", "2015-11"),
        ("In November 2015, Tide Media was in talks to adapt the novel.", None),
        ("In November 2015, NBC announced a reboot film.", None),
        ("In November 2015, the film rights were sold to Tide Media.", None),
        ("News broke in November 2018 that a remake was in the works at Reef.", None),
    ],
)
def test_how_it_began(sentence: str, date: str | None) -> None:
    lead = "Harbour Lights is a drama series that premiered on NBC on May 3, 2017."
    found = facts(f"{lead}\n\n== Production ==\n\n{sentence}", "event", "Harbour Lights (TV series)")
    assert [e["date"] for e in found if e["type"] == "announced"] == ([date] if date else [])


def test_two_films_have_each_their_day() -> None:
    found = events(
        "The first teaser was put online on April 8, 2017 and a trailer was released on April 30.", "Release"
    )
    assert {e["type"]: e["date"] for e in found} == {"teaser": "2017-04-08", "trailer": "2017-04-30"}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "On May 13, 2016, the series was picked up, and a day later it was given a slot.",
            [("ordered", "2016-05-13", "season 1")],
        ),
        (
            "NBC announced the pilot order on April 14, 2016, with a straight-to-series order of ten episodes following on August 29.",
            [("ordered", "2016-04-14", "pilot"), ("ordered", "2016-08-29", "season 1")],
        ),
        (
            "In September 2015, Space ordered 13 episodes with Syfy coming on as a partner that December.",
            [("ordered", "2015-09", "season 1")],
        ),
        (
            "In October 2015, NBC announced that Harbour Lights had been picked up for a season of ten episodes.",
            [("ordered", "2015-10", "season 1")],
        ),
        ("The network confirmed the order for the series on April 8, 2014.", [("ordered", "2014-04-08", "season 1")]),
        ("On June 7, 2017, the show was picked up by Tide in Norway.", []),
        ("In October 2015, NBC bought a script from Joan Hay.", [("announced", "2015-10", None)]),
        (
            "It was announced in September 2015 that Tide Films and HBO would develop it as a miniseries.",
            [("announced", "2015-09", None)],
        ),
        ("NBC cancelled the series after one season on May 13, 2018.", [("cancelled", "2018-05-13", "Harbour Lights")]),
    ],
)
def test_a_first_season(sentence: str, wanted: list[tuple[str, str, str | None]]) -> None:
    text = f"Harbour Lights began on NBC on May 3, 2017.\n\n== Development ==\n\n{sentence}"
    found = facts(text, "event", "Harbour Lights (season 1)")
    assert [(e["type"], e["date"], e.get("subject")) for e in found] == wanted


def test_a_poster_beside_the_second_of_two_trailers() -> None:
    found = events(
        "A full trailer followed on June 2, 2016, with a second arriving on August 5 alongside the key art.",
        "Marketing",
    )
    assert [(e["subject"], e["date"]) for e in found if e["type"] == "marketing"] == [("key art", "2016-08-05")]


def test_the_panel_where_a_trailer_was_shown() -> None:
    found = events(
        "On April 23, 2017, the first trailer debuted at the series' San Diego Comic-Con panel.", "Marketing"
    )
    assert [(e["type"], e.get("place")) for e in found if e["type"] == "trailer"] == [
        ("trailer", "San Diego Comic-Con")
    ]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Filming took place in and around Leeds for twelve weeks from April 2016.",
            ("filming_started", "2016-04"),
        ),
        (
            "After the pilot was shot in March 2016, production on the rest of the season began that July.",
            ("filming_started", "2016-07"),
        ),
        (
            "The trailer came on August 28, 2016, after a short teaser had been aired in a match on August 14.",
            ("teaser", "2016-08-14"),
        ),
        ("The first image from the season was shared by Quill in July 2016.", ("marketing", "2016-07")),
        ("An extended trailer was attached to a finale on May 20, 2016.", ("trailer", "2016-05-20")),
    ],
)
def test_the_date_behind_the_verb(sentence: str, wanted: tuple[str, str]) -> None:
    assert wanted in [(e["type"], e["date"]) for e in events(sentence)]


def test_somebody_chosen_after_auditions() -> None:
    assert cast("Max Roe was chosen in June 2016 after more than a hundred auditions.") == [("Max Roe", "2016-06")]
    assert cast("On June 3, 2016, Tom Birch was announced as Roe's cover.") == [("Tom Birch", "2016-06-03")]


def test_the_last_of_several_days_of_filming() -> None:
    found = events("Filming took place in Oslo from March 9 to 27, 2016.")
    assert [(e["type"], e["date"], e["place"]) for e in found] == [
        ("filming_started", "2016-03-09", "Oslo"),
        ("filming_ended", "2016-03-27", "Oslo"),
    ]


def test_an_order_behind_a_refusal_that_is_over() -> None:
    found = facts(
        "After the pilot had been rejected in May 2016, it was redeveloped and ordered to series on August 10.",
        "event",
        "Harbour Lights (TV series)",
    )
    assert [(e["type"], e["date"]) for e in found] == [("ordered", "2016-08-10")]


def test_a_word_of_time_is_no_picture() -> None:
    assert events("The writers met in February 2016, while the first season was still being shown.") == []


def test_a_cast_that_a_new_paragraph_makes_known_too() -> None:
    text = (
        '"Low Water" is the fifth episode of the second season of Harbour Lights.\n\n== Production ==\n\n=== Casting ===\n\n'
        "In October 2016, the network confirmed that main cast members Ana Sol as Mira Vale and Max Roe as Finn would be starring.\n\n"
        "Also revealed was the guest cast for the finale, including Tom Birch as Director Hale and Una Lind as Cass Holt."
    )
    found = facts(text, "event", "Low Water (Harbour Lights)")
    assert {f["subject"]: f["date"] for f in found} == {
        "Ana Sol": "2016-10",
        "Max Roe": "2016-10",
        "Tom Birch": "2016-10",
        "Una Lind": "2016-10",
    }


def test_a_part_is_nobody_who_was_cast() -> None:
    text = (
        "Harbour Lights is a drama series.\n\n== Cast ==\n\n- Ana Sol as Mira Vale\n- Max Roe as Harlan Voss\n\n== Production ==\n\n=== Casting ===\n\n"
        "Of the new parts, Voss was cast first, with Roe announced in the role on June 14, 2016."
    )
    assert [f["subject"] for f in facts(text, "event")] == ["Max Roe"]


def test_contracts_that_go_on_are_no_news() -> None:
    assert cast("Sol and Birch renewed their contracts in April 2016.") == []


def test_somebody_who_followed() -> None:
    assert sorted(cast("In August 2016, Ana Sol was announced to recur. Roe followed in September.")) == [
        ("Ana Sol", "2016-08"),
        ("Max Roe", "2016-09"),
    ]


def test_a_gathering_is_nobody_who_was_cast() -> None:
    assert cast("On July 23, 2016, at Oslo Comic-Con, Ana Sol was announced as the new captain.") == [
        ("Ana Sol", "2016-07-23")
    ]


def test_the_date_of_a_part_in_other_works_is_not_the_castings() -> None:
    sentence = "In August 2016, Ana Sol was cast as Mira, a character who first appeared in the comics in 1984."
    assert cast(sentence) == [("Ana Sol", "2016-08")]


@pytest.mark.parametrize(
    ("paragraph", "wanted"),
    [
        (
            "On May 9, 2014, Reef picked up the pilot for the 2014–15 season. On May 3, 2015, Reef renewed the show for the 2015–16 television season.",
            [("2014-05-09", "season 1"), ("2015-05-03", "season 2")],
        ),
        ("On May 3, 2015, Reef renewed the show for the 2015–16 television season.", []),
        (
            "The second season began with an order for ten. Reef announced on May 3, 2016, that two additional scripts had been ordered.",
            [("2016-05-03", "season 2")],
        ),
        ("On May 3, 2015, three more scripts were ordered.", [("2015-05-03", "season 1")]),
        ("After the first season, Reef ordered six more episodes on May 3, 2016.", []),
        ("The series was renewed for a third season which began at eight on Monday, May 3, 2016.", []),
        ("Reef said that the season would begin in May 2016, and it got an expanded 24-episode order.", []),
    ],
)
def test_orders_of_a_show(paragraph: str, wanted: list[tuple[str, str]]) -> None:
    found = facts(
        f"Harbour Lights is an American drama series.\n\n== Development ==\n\n{paragraph}", "event", "Harbour Lights"
    )
    assert [(e["date"], e["subject"]) for e in found if e["type"] == "ordered"] == wanted
