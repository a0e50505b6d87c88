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
            "It won five awards at the Irish Film and Television Awards in 2009 including Drama Series, Actor in a Supporting Role, Costume Design and Make Up & Hair.",
            {
                ("Irish Film and Television Awards", c, "Low Water", 2009, "won")
                for c in ("Drama Series", "Actor in a Supporting Role", "Costume Design", "Make Up & Hair")
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
            "The season won Outstanding Drama Series at the 46th NAACP Image Awards and 26th GLAAD Media Awards.",
            {
                (a, "Outstanding Drama Series", "Low Water", None, "won")
                for a in ("NAACP Image Awards", "GLAAD Media Awards")
            },
        ),
        (
            "It was nominated for Favorite New TV Drama at the 41st People's Choice Awards and TV Drama of the Year at the GALECA Awards.",
            {
                ("People's Choice Awards", "Favorite New TV Drama", "Low Water", None, "nominated"),
                ("GALECA Awards", "TV Drama of the Year", "Low Water", None, "nominated"),
            },
        ),
        (
            'The series was nominated for a BAFTA for "Best Feature" at the 2007 awards.',
            {("BAFTA Awards", "Best Feature", "Low Water", 2007, "nominated")},
        ),
        (
            "It became the first drama on the sea to win the Golden Globe Award for Best Television Series – Drama.",
            {("Golden Globe Awards", "Best Television Series – Drama", "Low Water", None, "won")},
        ),
        (
            "In 2001, 2011 and 2012 the show won the Emmy Award for Outstanding Drama Series.",
            {("Emmy Awards", "Outstanding Drama Series", "Low Water", y, "won") for y in (2001, 2011, 2012)},
        ),
        (
            "It was nominated for Emmy Awards for best actor (Bo Kern), actress (Ana Sol) and director (Cy Lund).",
            {
                ("Emmy Awards", "best actor", "Bo Kern", None, "nominated"),
                ("Emmy Awards", "actress", "Ana Sol", None, "nominated"),
                ("Emmy Awards", "director", "Cy Lund", None, "nominated"),
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
            "The series won the Emmy Award for Outstanding Lead Actor in a Comedy Series four times for Bo Kern.",
            {("Emmy Awards", "Outstanding Lead Actor in a Comedy Series", "Bo Kern", None, "won")},
        ),
        (
            "Bo Kern was also nominated for the Best Actor in a Television Drama Golden Globe for his role.",
            {("Golden Globe Awards", "Best Actor in a Television Drama", "Bo Kern", None, "nominated")},
        ),
        (
            "It has received six Golden Globe nominations, a Producers Guild of America Award, and a Peabody Award.",
            {
                ("Producers Guild of America Awards", None, "Low Water", None, "won"),
                ("Peabody Awards", None, "Low Water", None, "won"),
            },
        ),
        (
            "Low Water won the International category at the UK's National Television Awards.",
            {("National Television Awards", "International", "Low Water", None, "won")},
        ),
        (
            "Ana Sol and Bo Kern were nominated by the NAACP as Outstanding Actress in a Drama Series and Outstanding Actor in a Drama Series at the NAACP Image Awards.",
            {
                ("NAACP Image Awards", "Outstanding Actress in a Drama Series", "Ana Sol", None, "nominated"),
                ("NAACP Image Awards", "Outstanding Actor in a Drama Series", "Bo Kern", None, "nominated"),
            },
        ),
        ("The show has received nominations for 4 People's Choice Awards, 2 GLAAD Media Awards.", set()),
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
            "The first season was named among the best of 2015 by Rolling Stone and IGN.",
            {(o, "best of 2015", "Low Water", 2015, None) for o in ("Rolling Stone", "IGN")},
        ),
        (
            "IGN voted Low Water as the 10th best TV show of 2012, the 3rd best show of 2013, and the 20th best show of 2014.",
            {
                ("IGN", "best TV show of 2012", "Low Water", 2012, "ranked 10"),
                ("IGN", "best show of 2013", "Low Water", 2013, "ranked 3"),
                ("IGN", "best show of 2014", "Low Water", 2014, "ranked 20"),
            },
        ),
        ("The season was placed No. 8 on the network.", set()),
    ],
)
def test_places_on_lists_in_short(text: str, rows: set[Row]) -> None:
    assert told(text) == rows
