"""Awards in sentences: whose they are, of which year, won or only up for; and what is nobody's here."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series. It stars Ana Sol, Bo Lind, Cy Marr and Vera Holm.\n\n"

Row = tuple[str, str | None, str, int | None, str | None]

CASES: list[tuple[str, list[Row]]] = [
    (
        "In 2011 and 2012 the series won the Saturn Award for Best Music, and in its last year it won the Saturn Award for "
        "Best Series.",
        [
            ("Saturn Awards", "Best Music", "Harbour Lights", 2011, "won"),
            ("Saturn Awards", "Best Music", "Harbour Lights", 2012, "won"),
            ("Saturn Awards", "Best Series", "Harbour Lights", None, "won"),
        ],
    ),
    (
        "It received two Satellite Award nominations, nine Saturn Award nominations, a Writers Guild of America Award and a "
        "Peabody Award.",
        [
            ("Writers Guild of America Awards", None, "Harbour Lights", None, "won"),
            ("Peabody Awards", None, "Harbour Lights", None, "won"),
        ],
    ),
    (
        "Holm earned a Satellite nomination for Best Actress, and the 2011 Saturn Award for Best Actress on Television.",
        [
            ("Satellite Awards", "Best Actress", "Vera Holm", None, "nominated"),
            ("Saturn Awards", "Best Actress on Television", "Vera Holm", 2011, "won"),
        ],
    ),
    (
        "At the 2011 Saturn Awards the show was nominated for Best Actor for Bo Lind in which he won, and Best Actress for "
        "Ana Sol.",
        [
            ("Saturn Awards", "Best Actor", "Bo Lind", 2011, "won"),
            ("Saturn Awards", "Best Actress", "Ana Sol", 2011, "nominated"),
        ],
    ),
    (
        "Other nominations included Cy Marr for the Satellite Award for Best Director and the show for the Satellite Award "
        "for Best Drama Series.",
        [
            ("Satellite Awards", "Best Director", "Cy Marr", None, "nominated"),
            ("Satellite Awards", "Best Drama Series", "Harbour Lights", None, "nominated"),
        ],
    ),
    (
        "It was nominated for the 2011 Saturn Award for Best Music (Vera Holm for the finale).",
        [("Saturn Awards", "Best Music", "Vera Holm", 2011, "nominated")],
    ),
    (
        "The pilot won the Saturn Award for Outstanding Lighting (Half Hour or Less).",
        [("Saturn Awards", "Outstanding Lighting (Half Hour or Less)", "Harbour Lights", None, "won")],
    ),
    (
        "March 3, 2011, Ana Sol won the Saturn Award for Best Actress.",
        [("Saturn Awards", "Best Actress", "Ana Sol", 2011, "won")],
    ),
    (
        "The show was nominated for a Saturn Award in 2011 for Best Series, and Holm one year later for Best Actress.",
        [
            ("Saturn Awards", "Best Series", "Harbour Lights", 2011, "nominated"),
            ("Saturn Awards", "Best Actress", "Vera Holm", None, "nominated"),
        ],
    ),
    (
        "Bo Lind tied with Lea Grun of Low Water to win the 2009 Saturn Award for Best Actor.",
        [("Saturn Awards", "Best Actor", "Bo Lind", 2009, "won")],
    ),
    (
        'The finale "Ebb Tide", in which the pier burns, won a Peabody Award.',
        [("Peabody Awards", None, "Ebb Tide", None, "won")],
    ),
    (
        "It got three Saturn Award nominations in 1994 for Best Series, Best Score and Best Music (Vera Holm).",
        [
            ("Saturn Awards", "Best Series", "Harbour Lights", 1994, "nominated"),
            ("Saturn Awards", "Best Score", "Harbour Lights", 1994, "nominated"),
            ("Saturn Awards", "Best Music", "Vera Holm", 1994, "nominated"),
        ],
    ),
    (
        "It was nominated for a Saturn Award for Best Series, and won.",
        [("Saturn Awards", "Best Series", "Harbour Lights", None, "won")],
    ),
    (
        "Vera Holm won a Costume Designers and Stylist Guild Award for Best Costumes.",
        [("Costume Designers and Stylist Guild Awards", "Best Costumes", "Vera Holm", None, "won")],
    ),
    (
        "Holm and Marr won prizes in the Best Guest Actress and Best Guest Actor categories respectively at the 2011 Saturn "
        "Awards.",
        [
            ("Saturn Awards", "Best Guest Actress", "Vera Holm", 2011, "won"),
            ("Saturn Awards", "Best Guest Actor", "Cy Marr", 2011, "won"),
        ],
    ),
    (
        "It had five nominations at the 40th Saturn Awards, winning for Best Writing and Best Music, and nine at the 22nd "
        "Satellite Awards.",
        [
            ("Saturn Awards", "Best Writing", "Harbour Lights", None, "won"),
            ("Saturn Awards", "Best Music", "Harbour Lights", None, "won"),
        ],
    ),
    (
        "The first season won the Saturn Award for Best Series in 2015. In 2016 the second season was nominated for the "
        "Saturn Award for Best Series.",
        [
            ("Saturn Awards", "Best Series", "Harbour Lights", 2015, "won"),
            ("Saturn Awards", "Best Series", "Harbour Lights", 2016, "nominated"),
        ],
    ),
    (
        "The series was nominated for the Saturn Award for Best Series. In 2016 it won the Saturn Award for Best Series.",
        [
            ("Saturn Awards", "Best Series", "Harbour Lights", None, "nominated"),
            ("Saturn Awards", "Best Series", "Harbour Lights", 2016, "won"),
        ],
    ),
]


def awards(text: str) -> list[Row]:
    """Award, category, recipients, year and result of each fact that a section on awards gives."""
    found = facts(f"{LEAD}== Awards and nominations ==\n\n{text}\n", "accolade", title="Harbour Lights")
    return [(f["award"], f.get("category"), ", ".join(f["recipients"]), f.get("year"), f.get("result")) for f in found]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whose_when_and_how(text: str, expected: list[Row]) -> None:
    assert sorted(awards(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Sol has not been nominated for the Saturn Award for Best Actress since.",
        "Several of its guest players were nominated for the Saturn Award for Best Guest Actor.",
        "The nominations of all its writers for the Saturn Award came as a surprise.",
        "Its rival Drifters, a sitcom with Jack Orr, was nominated for a Peabody Award.",
        "His nomination as Cass for Best Guest Actor at the 30th Saturn Awards was a joke of the writers.",
        "Viewers were cross when Top Baker won the Saturn Award for Best Series in 2012.",
        "Sol plays an actress who wins the Academy Award for Best Actress.",
        "In the third episode, Cass wins the Golden Anvil Award for Best Performance.",
        "Low Water beat the series to win the Peabody Award.",
        "The book on which it is based won the Pulitzer Prize.",
        "The remake won the Saturn Award for Best Series in 2011.",
        "Rosa Lund's earlier series Low Water won the Peabody Award in 2003.",
        "Other nominations included Ana Sol by the Reef College of Film and Theatre Arts for Best Actress.",
    ],
)
def test_nobodys_here(text: str) -> None:
    assert awards(text) == []
