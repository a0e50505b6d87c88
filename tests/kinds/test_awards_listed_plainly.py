"""Awards of lists whose categories no word begins, of two ceremonies, of who is named behind another's; places on lists."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Low Water is an American drama television series with Ana Sol as Mira and Bo Kern as Tom that aired on NBC.\n\n== Awards ==\n\n"

Row = tuple[str, str | None, str, int | None, str | None]


def told(text: str) -> set[Row]:
    """Each accolade as award, category, first recipient, year and result."""
    return {
        (f["award"], f.get("category"), f["recipients"][0], f.get("year"), f.get("result"))
        for f in facts(LEAD + text, "accolade", "Low Water")
    }


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Low Water took seven awards at the Royal Television Society Awards in 2016 including Comedy Series, Actress in a Leading Role, Visual Effects and Hair & Make Up.",
            {
                ("Royal Television Society Awards", c, "Low Water", 2016, "won")
                for c in ("Comedy Series", "Actress in a Leading Role", "Visual Effects", "Hair & Make Up")
            },
        ),
        (
            "It received three nominations at the Emmy Awards for Main Title Design, Costume Design and Visual Effects.",
            {
                ("Emmy Awards", c, "Low Water", None, "nominated")
                for c in ("Main Title Design", "Costume Design", "Visual Effects")
            },
        ),
        (
            "The season won Best Family Series at the 12th Saturn Awards and 9th Satellite Awards.",
            {(a, "Best Family Series", "Low Water", None, "won") for a in ("Saturn Awards", "Satellite Awards")},
        ),
        (
            "The show was nominated for Favorite Sea Drama at the 17th Teen Choice Awards and TV Comedy of the Year at the Satellite Awards.",
            {
                ("Teen Choice Awards", "Favorite Sea Drama", "Low Water", None, "nominated"),
                ("Satellite Awards", "TV Comedy of the Year", "Low Water", None, "nominated"),
            },
        ),
        (
            'Low Water was nominated for a BAFTA for "Best Sea Serial" at the 1994 awards.',
            {("BAFTA Awards", "Best Sea Serial", "Low Water", 1994, "nominated")},
        ),
        (
            "Low Water became the first tale of trawlers to win the Saturn Award for Best Network Series – Comedy.",
            {("Saturn Awards", "Best Network Series – Comedy", "Low Water", None, "won")},
        ),
        (
            "In 2001, 2011 and 2012 the show won the Emmy Award for Outstanding Drama Series.",
            {("Emmy Awards", "Outstanding Drama Series", "Low Water", y, "won") for y in (2001, 2011, 2012)},
        ),
        (
            "In its day it was nominated for Satellite Awards for best actress (Ana Sol), actor (Bo Kern) and writer (Cy Lund).",
            {
                ("Satellite Awards", "best actress", "Ana Sol", None, "nominated"),
                ("Satellite Awards", "actor", "Bo Kern", None, "nominated"),
                ("Satellite Awards", "writer", "Cy Lund", None, "nominated"),
            },
        ),
        (
            "The series won the Best TV Comedy award at the British Comedy Awards, and Bo Kern the Best TV Comedy Actor award.",
            {
                ("British Comedy Awards", "Best TV Comedy", "Low Water", None, "won"),
                ("British Comedy Awards", "Best TV Comedy Actor", "Bo Kern", None, "won"),
            },
        ),
        (
            "Low Water won the Satellite Award for Best Guest Actress three times for Ana Sol.",
            {("Satellite Awards", "Best Guest Actress", "Ana Sol", None, "won")},
        ),
        (
            "Ana Sol was twice nominated for the Best Actress in a Comedy Series BAFTA for her Mira.",
            {("BAFTA Awards", "Best Actress in a Comedy Series", "Ana Sol", None, "nominated")},
        ),
        (
            "The show has received nine BAFTA nominations, a Writers Guild of America Award, and a Saturn Award.",
            {
                ("Writers Guild of America Awards", None, "Low Water", None, "won"),
                ("Saturn Awards", None, "Low Water", None, "won"),
            },
        ),
        (
            "Low Water won the Seafaring category at the UK's Royal Television Society Awards.",
            {("Royal Television Society Awards", "Seafaring", "Low Water", None, "won")},
        ),
        (
            "Ana Sol and Bo Kern were nominated by the NAACP as Outstanding Actress in a Drama Series and Outstanding Actor in a Drama Series at the NAACP Image Awards.",
            {
                ("NAACP Image Awards", "Outstanding Actress in a Drama Series", "Ana Sol", None, "nominated"),
                ("NAACP Image Awards", "Outstanding Actor in a Drama Series", "Bo Kern", None, "nominated"),
            },
        ),
        ("Low Water has earned nominations for 7 Saturn Awards, 3 Teen Choice Awards.", set()),
        ("The show won six awards, including two for costumes, boats and nets.", set()),
    ],
)
def test_awards_of_plain_lists(text: str, rows: set[Row]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            'Low Water is currently ranked #27 on IGN\'s "Top 100 Animated TV Series".',
            {("IGN", "Top 100 Animated TV Series", "Low Water", None, "ranked 27")},
        ),
        (
            "The season also ranked at #10 on the Movieline top ten list.",
            {("Movieline", "top ten list", "Low Water", None, "ranked 10")},
        ),
        (
            'It was placed No. 88 on Entertainment Weekly\'s "New TV Classics" list.',
            {("Entertainment Weekly", "New TV Classics", "Low Water", None, "ranked 88")},
        ),
        (
            "The second season was named among the best of 1999 by Vulture and Variety.",
            {(o, "best of 1999", "Low Water", 1999, None) for o in ("Vulture", "Variety")},
        ),
        (
            "Vulture voted Low Water as the 6th best sea drama of 2003, the 2nd best drama of 2005, and the 14th best drama of 2006.",
            {
                ("Vulture", "best sea drama of 2003", "Low Water", 2003, "ranked 6"),
                ("Vulture", "best drama of 2005", "Low Water", 2005, "ranked 2"),
                ("Vulture", "best drama of 2006", "Low Water", 2006, "ranked 14"),
            },
        ),
        ("The season was placed No. 8 on the network.", set()),
    ],
)
def test_places_on_lists_in_short(text: str, rows: set[Row]) -> None:
    assert told(text) == rows
