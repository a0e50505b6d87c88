"""Awards in ordinary wordings: what each sentence tells, in short (category, recipients, year, result)."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

HEAD = "Harbour Lights is a drama television series. It stars Ana Sol as Mira Vale.\n\n== Accolades ==\n\n"
WORK = "Harbour Lights"

CASES = [
    # whose part a prize was for
    (
        "Ana Sol won the 2012 Reef Award for Best Actress for her portrayal of Mira Vale.",
        ["Reef Awards: Best Actress: Ana Sol: 2012: won"],
    ),
    ("Ana Sol won the Reef Award for Best Actress for her portrayal of Ines Wade in Low Tide.", []),
    ("Ana Sol won a Reef Award for her role in 2012.", ["Reef Awards: None: Ana Sol: 2012: won"]),
    (
        "For her portrayal of Mira Vale, Ana Sol received Reef nominations in 2012 and 2013.",
        [],
    ),
    (
        "For her portrayal of Mira Vale, Ana Sol received Emmy nominations in 2012 and 2013.",
        ["Emmy Awards: None: Ana Sol: 2012: nominated", "Emmy Awards: None: Ana Sol: 2013: nominated"],
    ),
    ("With nine, Ana Sol holds the record for most Emmy nominations for Best Actress.", []),
    # years
    (
        "In 2014, it won the Reef Award for Best Drama. In the same year, Ana Sol won the Reef Award for Best Actress.",
        [f"Reef Awards: Best Drama: {WORK}: 2014: won", "Reef Awards: Best Actress: Ana Sol: 2014: won"],
    ),
    (
        "It won Best Drama at the 2014 Reef Awards. On the same night, Ana Sol won the Reef Award for Best Actress for the 2013 finale.",
        [f"Reef Awards: Best Drama: {WORK}: 2014: won", "Reef Awards: Best Actress: Ana Sol: 2014: won"],
    ),
    (
        "It won the Golden Globe for Best Drama and Ana Sol won for Best Actress at the 72nd Golden Globe Awards in 2015.",
        [
            f"Golden Globe Awards: Best Drama: {WORK}: 2015: won",
            "Golden Globe Awards: Best Actress: Ana Sol: 2015: won",
        ],
    ),
    (
        "The series won a Reef Award in 2014 and again in 2015.",
        [f"Reef Awards: None: {WORK}: 2014: won", f"Reef Awards: None: {WORK}: 2015: won"],
    ),
    (
        "It was nominated for a Reef Award for Best Drama three consecutive times between 2014 and 2016, winning the award in 2015.",
        [
            f"Reef Awards: Best Drama: {WORK}: 2014: nominated",
            f"Reef Awards: Best Drama: {WORK}: 2015: won",
            f"Reef Awards: Best Drama: {WORK}: 2016: nominated",
        ],
    ),
    # categories
    (
        "In 2007, the series was voted Comedy of the Year at the 2007 Reef Awards.",
        [f"Reef Awards: Comedy of the Year: {WORK}: 2007: won"],
    ),
    (
        "It received a nomination in the Longest Tide category at the 2017 Reef Awards.",
        [f"Reef Awards: Longest Tide: {WORK}: 2017: nominated"],
    ),
    (
        "It was one of four honorees in the Most Daring New Serial category at the Reef Awards.",
        [f"Reef Awards: Most Daring New Serial: {WORK}: None: won"],
    ),
    (
        "In 2018, the show took nine Reef Academy Awards, including best drama, best actress for Ana Sol and best screenplay.",
        [
            f"Reef Academy Awards: best drama: {WORK}: 2018: won",
            "Reef Academy Awards: best actress: Ana Sol: 2018: won",
            f"Reef Academy Awards: best screenplay: {WORK}: 2018: won",
        ],
    ),
    (
        "It was nominated for an Outstanding Court Program Daytime Emmy.",
        [f"Daytime Emmy Awards: Outstanding Court Program: {WORK}: None: nominated"],
    ),
    # "or" goes on with one category, "and" with the next one
    (
        "It won two Primetime Emmy Awards, including Outstanding Directing for a Limited Series, Movie, or Dramatic Special for Ana Sol.",
        [
            "Primetime Emmy Awards: Outstanding Directing for a Limited Series, Movie, or Dramatic Special: Ana Sol: None: won"
        ],
    ),
    (
        "It won two Saturn Awards, including Best Director for Ana Sol, and Best Actor for Bo Lind.",
        [
            "Saturn Awards: Best Director: Ana Sol: None: won",
            "Saturn Awards: Best Actor: Bo Lind: None: won",
        ],
    ),
    # several ceremonies, each with its clause; who is only up for something, or a candidate
    (
        "At the 2016 Saturn Awards the season was nominated for Best Comedy, while at the 43rd People's Choice Awards the show lost to Reef Lane in the category of Favorite Drama.",
        [
            f"Saturn Awards: Best Comedy: {WORK}: 2016: nominated",
            f"People's Choice Awards: Favorite Drama: {WORK}: None: nominated",
        ],
    ),
    (
        "It won the Saturn Award for Best Series in 2012, with Ana Sol, Bo Lind and Cy Marsh nominated in the supporting categories.",
        [f"Saturn Awards: Best Series: {WORK}: 2012: won"],
    ),
    (
        "The series received acclaim and was a candidate for several awards, including the Saturn Award for Best Series.",
        [f"Saturn Awards: Best Series: {WORK}: None: nominated"],
    ),
    # prizes without a category
    (
        'In 2015, the third episode, "Low Water", was nominated at the Reef International Film Festival.',
        ["Reef International Film Festival: None: Low Water: 2015: nominated"],
    ),
    (
        "At the 61st Golden Globe Awards, it was up for Best Series, received the Peabody Award, and Ana Sol won the award for Best Actress.",
        [
            f"Golden Globe Awards: Best Series: {WORK}: None: nominated",
            "Golden Globe Awards: Best Actress: Ana Sol: None: won",
            f"Peabody Awards: None: {WORK}: None: won",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), CASES)
def test_told(sentence: str, wanted: list[str]) -> None:
    found = facts(HEAD + sentence + "\n", "accolade", title=WORK)
    assert [
        f"{f['award']}: {f.get('category')}: {', '.join(f['recipients'])}: {f.get('year')}: {f.get('result')}"
        for f in found
    ] == wanted
