"""What a sentence says further of a category that it has named, and categories of unusual shape."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kinds.articles import facts

WORK = ["Harbour Lights"]
CASES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "The series won the Reef Award for Best Comedy in 2005, receiving nominations in 1998, 2001 and 2006.",
        [
            {"year": 2005, "result": "won"},
            {"year": 1998, "result": "nominated"},
            {"year": 2001, "result": "nominated"},
            {"year": 2006, "result": "nominated"},
        ],
    ),
    (
        "Ana Sol won Best Performance at the Reef Awards in 1992 and Mira Hart was nominated for the same award in 1994.",
        [
            {"recipients": ["Ana Sol"], "year": 1992, "result": "won"},
            {"recipients": ["Mira Hart"], "year": 1994, "result": "nominated"},
        ],
    ),
    (
        "Ana Sol was nominated for the Reef Award for Best Actress in 2003 and Bo Lind was nominated in 2004.",
        [{"recipients": ["Ana Sol"], "year": 2003}],
    ),
    (
        "It was nominated for Best Drama Series and Outstanding Casting for a Drama Series at the Reef Awards, winning the latter.",
        [
            {"category": "Best Drama Series", "result": "nominated"},
            {"category": "Outstanding Casting for a Drama Series", "result": "won"},
        ],
    ),
    (
        "The series was nominated for two Reef Awards: in 1991 (Best Lighting of a Series) for its first hour, and in 1993 (Best Drama).",
        [{"category": "Best Lighting of a Series", "year": 1991}, {"category": "Best Drama", "year": 1993}],
    ),
    (
        "The series has won 15 awards from 34 nominations, including three Reef Awards: Outstanding Drama Series (2016) and Outstanding Lead Actress (2016, 2017).",
        [
            {"category": "Outstanding Drama Series", "year": 2016, "result": "won"},
            {"year": 2016, "result": "won"},
            {"year": 2017, "result": "won"},
        ],
    ),
    (
        "Nominations at the 2015 Reef Awards went to Ana Sol for Best Actress on Television and to Bo Lind for Best Villain.",
        [
            {"category": "Best Actress on Television", "recipients": ["Ana Sol"], "year": 2015, "result": "nominated"},
            {"category": "Best Villain", "recipients": ["Bo Lind"], "year": 2015, "result": "nominated"},
        ],
    ),
    (
        "The award for Best Drama at the 2015 Reef Awards went to Harbour Lights, while Ana Sol was named Best Actress.",
        [
            {"category": "Best Drama", "recipients": WORK, "year": 2015, "result": "won"},
            {"category": "Best Actress", "recipients": ["Ana Sol"], "year": 2015, "result": "won"},
        ],
    ),
    (
        "The show has won an Ebb Award and been nominated for the Reef Award for Best Comedy.",
        [
            {"award": "Reef Awards", "category": "Best Comedy", "result": "nominated"},
            {"award": "Ebb Awards", "category": None, "recipients": WORK, "result": "won"},
        ],
    ),
    (
        "Among the honours it received in 2015 were an Ebb Award and the Reef Award for Best Comedy.",
        [
            {"award": "Reef Awards", "recipients": WORK, "year": 2015},
            {"award": "Ebb Awards", "recipients": WORK, "year": 2015},
        ],
    ),
    (
        "Bo Lind, who plays Cass Holt, picked up the Reef Award for Best Actor.",
        [{"recipients": ["Bo Lind"], "result": "won"}],
    ),
    (
        "In addition to winning the Ebb Award for Best Actress, Ana Sol was nominated for the Reef Award for Best Voice.",
        [
            {"award": "Ebb Awards", "recipients": ["Ana Sol"], "result": "won"},
            {"award": "Reef Awards", "recipients": ["Ana Sol"], "result": "nominated"},
        ],
    ),
    (
        "Ana Sol and Bo Lind competed at the Reef Awards for Best Actress and Best Actor.",
        [
            {"category": "Best Actress", "recipients": ["Ana Sol"], "result": "nominated"},
            {"category": "Best Actor", "recipients": ["Bo Lind"], "result": "nominated"},
        ],
    ),
    (
        "Outstanding Drama Series was among the seven Reef Awards for which the season was nominated.",
        [{"award": "Reef Awards", "category": "Outstanding Drama Series", "recipients": WORK, "result": "nominated"}],
    ),
    (
        "It picked up three nominations at the 2015 Reef Awards, in the Direction: Fiction, Original Music and Sound categories.",
        [
            {"category": "Direction: Fiction", "year": 2015, "result": "nominated"},
            {"category": "Original Music", "year": 2015, "result": "nominated"},
            {"category": "Sound", "year": 2015, "result": "nominated"},
        ],
    ),
    (
        "Sound designer Cy Marsh and his team won the Reef Award for Best Sound.",
        [{"recipients": ["Cy Marsh"], "result": "won"}],
    ),
    (
        "Bo Lind earned both an Ebb and a Golden Globe nomination for his performance.",
        [{"award": "Golden Globe Awards", "recipients": ["Bo Lind"], "result": "nominated"}],
    ),
    ("The Best Drama category at the Reef Awards went to a vote.", []),
    ("The series also won a Reef Award, one Tide Award, one Ebb Award and six Sand Awards.", []),
    (
        "At the Reef Awards of 1987, the score won Television or Film Theme of the Year.",
        [{"category": "Television or Film Theme of the Year", "recipients": WORK, "year": 1987}],
    ),
    (
        "Composer Cy Marsh was nominated for a Reef Award for Music in an Animated Television Production.",
        [{"category": "Music in an Animated Television Production", "recipients": ["Cy Marsh"]}],
    ),
    (
        'It won twice at the Reef Awards, for "Ebb" in the category Best Models and for "Sand" in the category Best Visual Effects.',
        [
            {"category": "Best Models", "recipients": ["Ebb"]},
            {"category": "Best Visual Effects", "recipients": ["Sand"]},
        ],
    ),
    ("The show's makeup team won the Reef Award for Outstanding Makeup.", [{"recipients": WORK}]),
    (
        "Ana Sol was nominated for Best Actress and Bo Lind was nominated for Best Actor at the 7th Reef Awards.",
        [
            {"category": "Best Actress", "recipients": ["Ana Sol"]},
            {"category": "Best Actor", "recipients": ["Bo Lind"]},
        ],
    ),
    (
        "At the Reef Awards, Ana Sol was nominated for Best Actress, and the series for Best Drama.",
        [{"recipients": ["Ana Sol"]}, {"category": "Best Drama", "recipients": WORK}],
    ),
    (
        "Ana Sol won in the Best Comic Actress on Television and Voices of the North categories at the Reef Awards.",
        [{"recipients": ["Ana Sol"]}, {"category": "Voices of the North", "recipients": ["Ana Sol"]}],
    ),
    ("The series was a finalist for the 2016 Reef Awards.", []),
    ("The series won the 2016 Reef Awards.", []),
]


@pytest.mark.parametrize(("sentence", "wanted"), CASES, ids=[c[0][:40] for c in CASES])
def test_further(sentence: str, wanted: list[dict[str, Any]]) -> None:
    made = facts(f"== Accolades ==\n\n{sentence}", "accolade")
    assert len(made) == len(wanted), made
    for fact, part in zip(made, wanted, strict=True):
        assert {k: fact.get(k) for k in part} == part


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ana Sol won a Reef Award for her performance.", ["Ana Sol"]),
        ("The show earned Ana Sol her first Reef Award nomination.", ["Ana Sol"]),
        ('Ana Sol was nominated for the Reef Award for the episode "Ebb".', ["Ana Sol"]),
        ("Ana Sol won a Reef Award for her performance in the play Low Sands.", None),
        ("Ana Sol had won a Reef Award before.", None),
    ],
)
def test_awards_told_under_reception(sentence: str, who: list[str] | None) -> None:
    made = facts(f"== Reception ==\n\n{sentence}", "accolade")
    assert [f["recipients"] for f in made] == ([who] if who else [])


def test_awards_of_the_cast_elsewhere_are_none() -> None:
    assert facts("== Casting ==\n\nAna Sol, who won a Reef Award for her work, was cast.", "accolade") == []
