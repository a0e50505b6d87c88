"""Second looks at dated sentences: wordings that no rule has, of people whom the article's own list names."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

ARTICLE = """The second season of Harbour Lights is a drama on Reef. It began on May 3, 2017.

== Cast ==

=== Main ===

- Ana Sol as Mira Vale
- Tom Birch as Finn Hale
- Max Roe as Doc

== Production ==

=== Casting ===

"""


def cast(sentence: str) -> list[tuple[str, str]]:
    found = facts(ARTICLE + sentence, "event")
    assert all(f["type"] == "casting" for f in found)
    return [(f["subject"], f["date"]) for f in found]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("It was picked up in June 2016. Tom Birch boarded the show that August.", [("Tom Birch", "2016-08")]),
        ("Sol's booking was reported by a paper on June 3, 2016.", [("Ana Sol", "2016-06-03")]),
        (
            "Of the others, Sol and Birch were signed on June 3, 2016 and Roe on the 20th of the same month.",
            [("Ana Sol", "2016-06-03"), ("Tom Birch", "2016-06-03"), ("Max Roe", "2016-06-20")],
        ),
        ("Roe, whose deal had been late, was not confirmed until June 3, 2016.", [("Max Roe", "2016-06-03")]),
        ("Ana Sol was the first to be found. She signed in June 2016.", [("Ana Sol", "2016-06")]),
        ("Tom Birch was a diver by trade; his involvement leaked on June 3, 2016.", [("Tom Birch", "2016-06-03")]),
        (
            "Jo Lake and Bo Dell were attached to the project in June 2016.",
            [("Jo Lake", "2016-06"), ("Bo Dell", "2016-06")],
        ),
        ("In June 2016, the first role was cast. Ana Sol has landed the part of Mira Vale.", [("Ana Sol", "2016-06")]),
        ("In June 2016, a paper had it that Max Roe would be seen in six episodes.", [("Max Roe", "2016-06")]),
    ],
)
def test_who_was_cast_when(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert sorted(cast(sentence)) == sorted(wanted)


@pytest.mark.parametrize(
    "sentence",
    [
        "In June 2016, Ana Sol said that the part was hard.",
        "On June 3, 2016, Tom Birch left, and his part was given up.",
        "Ana Sol, on leave for the role since June 2016, never signed a deal for more.",
        "Jo Lake was recruited as the director on June 3, 2016.",
        "In June 2016, Max Roe was to appear in an episode of Low Water.",
        "Max Roe's father was hired by the village in June 2016.",
        "Ana Sol signed before there were scripts, and by the June 2016 meeting there were four.",
    ],
)
def test_what_tells_of_something_else(sentence: str) -> None:
    assert cast(sentence) == []


def test_the_lead_tells_who_stars() -> None:
    lead = ARTICLE.replace("It began on", "It gives Ana Sol her last role, and began on")
    assert facts(lead, "event") == []


def events(sentence: str, under: str = "Production", title: str = "Harbour Lights (season 2)") -> list[dict[str, str]]:
    lead = "The second season of Harbour Lights began on Reef on May 3, 2017."
    return facts(f"{lead}\n\n== {under} ==\n\n{sentence}", "event", title)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Shooting got underway on June 6, 2016.", {"filming_started": "2016-06-06"}),
        (
            "Cameras rolled from June 6, 2016, until the following March.",
            {"filming_started": "2016-06-06", "filming_ended": "2017-03"},
        ),
        ("Cameras stopped rolling on the evening of July 13, 2016.", {"filming_ended": "2016-07-13"}),
        ("Photography was over by 20 July 2016.", {"filming_ended": "[..2016-07-20]"}),
        ("Work put off twice on the shoot didn't start until June 6, 2016.", {"filming_started": "2016-06-06"}),
        (
            "The shoot was able to go on in June 2016, and finally wrapped on September 25.",
            {"filming_ended": "2016-09-25"},
        ),
    ],
)
def test_filming_in_other_words(sentence: str, wanted: dict[str, str]) -> None:
    assert {e["type"]: e["date"] for e in events(sentence, "Filming")} == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Rehearsals got under way in June 2016, a month ahead of the filming.",
        "Filming was supposed to have begun in June 2016.",
        "Production halted on June 6, 2016, and ended the plans for rain.",
        "In June 2016, the filming of one scene took two days, and the crew ended it wet.",
        "Recording of an album finished in June 2016.",
    ],
)
def test_what_is_no_filming(sentence: str) -> None:
    assert events(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "subject", "date"),
    [
        ("Reef picked the show up for another cycle on September 8, 2016.", "season 2", "2016-09-08"),
        ("Reef picked the show up for another cycle on September 8, 2017.", "season 3", "2017-09-08"),
        ("Together with others, it secured a third year on June 3, 2017.", "season 3", "2017-06-03"),
        ("The third, again of ten, got the green light on June 3, 2017.", "season 3", "2017-06-03"),
        ("The remaining ten episodes were ordered on October 27, 2016.", "season 2", "2016-10-27"),
        ("Ordered in March 2016, the season is long.", "season 2", "2016-03"),
        ("Along with ten others, Harbour Lights was renewed by Reef on June 3, 2016.", "season 2", "2016-06-03"),
        ("Reef gave it a nod on June 3, 2016, when it was handed a pickup for a second run.", "season 2", "2016-06-03"),
    ],
)
def test_orders_in_other_words(sentence: str, subject: str, date: str) -> None:
    assert events(sentence, "Development") == [{"type": "ordered", "date": date, "subject": subject}]


def test_an_order_for_several_seasons() -> None:
    found = events("Reef handed the show a two-season pickup on January 9, 2017.", "Development")
    assert [(e["type"], e["subject"]) for e in found] == [("ordered", "season 2"), ("ordered", "season 3")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The order was reduced to ten episodes on October 27, 2016.",
        "Reef picked up the rights to a third season in June 2016.",
        "A third year might be secured, it said on June 3, 2017.",
        "In May 2017, the show was awarded a grant for its second year.",
        "In May 2016, the sister show was renewed for a fourth year.",
        "It was renewed for a second run a week after the pilot's day.",
    ],
)
def test_what_is_no_order(sentence: str) -> None:
    assert [e for e in events(sentence, "Development") if e["type"] == "ordered"] == []


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The full-length trailer came online on December 16, 2016.", ("trailer", "2016-12-16")),
        ("Posters of Sol were released on September 1, 2016.", ("marketing", "2016-09-01")),
        ("A cryptic teaser, of one shot of a bell, ran during a match on June 3, 2016.", ("teaser", "2016-06-03")),
        ("Key art came out on June 3, 2016.", ("marketing", "2016-06-03")),
        ("A pair of posters came next on June 3, 2016.", ("marketing", "2016-06-03")),
        ("The first photographs, which showed Sol in a hat, appeared on June 3, 2016.", ("marketing", "2016-06-03")),
    ],
)
def test_publicity_in_other_words(sentence: str, wanted: tuple[str, str]) -> None:
    assert [(e["type"], e["date"]) for e in events(sentence, "Marketing")] == [wanted]


@pytest.mark.parametrize(
    "sentence",
    [
        "On June 3, 2016, the trailer had 3 million views and came first.",
        "The actor posted a photograph on June 3, 2016.",
        "On June 3, 2016, it was revealed that it would have a title sequence.",
        "She first appears in the trailer park scene shown on June 3, 2016.",
        "In June 2016, the second season's DVD artwork was released.",
        "A poster of Low Water can be seen in the room that was shown on June 3, 2016.",
        "The crew lived in a trailer that came in June 2016.",
    ],
)
def test_what_makes_nothing_known(sentence: str) -> None:
    assert events(sentence, "Marketing") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "On June 3, 2016, the crossover aired, with Max Roe returning as Doc.",
        "The series returned from its winter break on June 3, 2016, with Max Roe in a new role.",
        "In June 2016, Jo Lake was promoted to executive producer.",
        "In June 2016, it was said that Low Water would move to Tuesdays.",
    ],
)
def test_what_is_seen_is_no_news(sentence: str) -> None:
    assert cast(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Low Water was renewed for a fifth year on January 8, 2017.",
        "Production on Low Water got underway on June 3, 2016.",
        "The house in which the season was shot was sold in May 2017.",
    ],
)
def test_what_is_another_works(sentence: str) -> None:
    assert events(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The room was small, the writers' room having opened in March 2016 and closed at the end of July.",
            {"writing_started": "2016-03", "writing_ended": "2016-07"},
        ),
        ("The writers' room, which opened in late August 2016, had no window.", {"writing_started": "2016-08"}),
    ],
)
def test_writing_in_other_words(sentence: str, wanted: dict[str, str]) -> None:
    assert {e["type"]: e["date"] for e in events(sentence, "Writing")} == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Sol, a writer, opened a shop in March 2016.",
        "The first draft of the script was turned in by May 2016.",
        "The writers' strike began in November 2016.",
    ],
)
def test_what_is_no_writing(sentence: str) -> None:
    assert events(sentence, "Writing") == []
