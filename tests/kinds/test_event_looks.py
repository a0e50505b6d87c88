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
        "Jo Lake was recruited on June 3, 2016.",
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
