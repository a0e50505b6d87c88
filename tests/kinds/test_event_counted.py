"""Orders of several seasons by their count, and projects after films, in small articles of our own."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Event

_FIRST = "Harbour Lights premiered on HBO on April 21, 2013."


def orders(told: str) -> list[tuple[str, str | None]]:
    """The orders that a show's article with these sentences gives: each with its day and its season."""
    text = (
        f"= Harbour Lights =\n\nHarbour Lights is a drama television series.\n\n== Production ==\n\n{_FIRST} {told}\n"
    )
    found = (e.fact for e in read_article(text.encode(), "t").entries)
    return [(f.date, f.subject) for f in found if isinstance(f, Event) and f.type == "ordered"]


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("In June 2013, the show was renewed for another season.", [("2013-06", "season 2")]),
        (
            "HBO renewed the show for a second season in January 2014. In May 2015, HBO ordered two more seasons.",
            [("2014-01", "season 2"), ("2015-05", "season 3"), ("2015-05", "season 4")],
        ),
        (
            "In June 2013, it was renewed for another season. In May 2014, it was renewed for two more years.",
            [("2013-06", "season 2"), ("2014-05", "season 3"), ("2014-05", "season 4")],
        ),
        (
            "In June 2016, HBO renewed Harbour Lights for two additional seasons, which brings its total to seven.",
            [("2016-06", "season 6"), ("2016-06", "season 7")],
        ),
        ("In March 2017, HBO renewed the series through its sixth season.", [("2017-03", "season 6")]),
        # Nobody knows how many there had been.
        ("In June 2016, HBO renewed Harbour Lights for two additional seasons.", []),
        ("In May 2015, HBO bought the show, commissioning twelve episodes in two seasons.", []),
        ("In May 2015, HBO picked up the show for 70 additional episodes over several seasons.", []),
    ],
)
def test_orders_by_count(told: str, want: list[tuple[str, str]]) -> None:
    assert orders(told) == want


def test_what_is_announced_after_a_film_is_the_work() -> None:
    text = (
        "= Harbour Lights =\n\nHarbour Lights is a drama television series.\n\n== Production ==\n\n"
        "A film of the novel was planned in 2010. On May 3, 2015, it was announced that HBO would be making a "
        "television adaptation of the novel.\n"
    )
    found = [e.fact for e in read_article(text.encode(), "t").entries if isinstance(e.fact, Event)]
    assert [(f.type, f.date) for f in found] == [("announced", "2015-05-03")]
