"""Awards in sentences: case by case, what is stated and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kinds.articles import facts, grid

CASES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "The season won a Saturn Award for Best Drama and a Peabody Award in 1991.",
        [
            {"award": "Saturn Awards", "category": "Best Drama", "recipients": ["Harbour Lights"]},
            {"award": "Peabody Awards", "category": None, "recipients": ["Harbour Lights"], "year": 1991},
        ],
    ),
    (
        "The show's script earned Ana Sol a Writers Guild of America Award nod in the Episodic Comedy category.",
        [
            {
                "award": "Writers Guild of America Awards",
                "category": "Episodic Comedy",
                "recipients": ["Ana Sol"],
                "result": "nominated",
            }
        ],
    ),
    (
        "Ana Sol was named Best Actress, Drama Series at the 8th Canadian Screen Awards, held in 2020.",
        [
            {
                "award": "Canadian Screen Awards",
                "category": "Best Actress, Drama Series",
                "recipients": ["Ana Sol"],
                "year": 2020,
                "result": "won",
            }
        ],
    ),
    (
        "At the 2022 Saturn Awards, on 8 May, Ana Sol won Leading Actress.",
        [{"award": "Saturn Awards", "category": "Leading Actress", "recipients": ["Ana Sol"], "year": 2022}],
    ),
    (
        "At the 2017 Teen Choice Awards the show lost Choice Drama to Low Water.",
        [{"category": "Choice Drama", "recipients": ["Harbour Lights"], "year": 2017, "result": "nominated"}],
    ),
    (
        "Ana Sol, who had left by then, won Best Supporting Actress at the 2015 Saturn Awards.",
        [{"category": "Best Supporting Actress", "recipients": ["Ana Sol"], "year": 2015, "result": "won"}],
    ),
    (
        'For "Ebb" the show received the Saturn Award for Best Drama in 2015.',
        [{"category": "Best Drama", "recipients": ["Ebb"], "year": 2015, "result": "won"}],
    ),
    (
        "The season drew nominations at the 2015 Saturn Awards for Ana Sol (Best Actress) and Bo Lind (Best Actor).",
        [
            {"category": "Best Actress", "recipients": ["Ana Sol"], "year": 2015, "result": "nominated"},
            {"category": "Best Actor", "recipients": ["Bo Lind"], "year": 2015, "result": "nominated"},
        ],
    ),
    (
        "Ana Sol was nominated in 2020 for a Saturn Award for Best Actress.",
        [{"category": "Best Actress", "recipients": ["Ana Sol"], "year": 2020, "result": "nominated"}],
    ),
    (
        "Bo Lind took home the Saturn Award for Best Actor in 1982, and Ana Sol was up for that year's Leo Award for Best Actress.",
        [
            {"award": "Saturn Awards", "category": "Best Actor", "recipients": ["Bo Lind"], "year": 1982},
            {"award": "Leo Awards", "category": "Best Actress", "recipients": ["Ana Sol"], "year": 1982},
        ],
    ),
    (
        "The series won the National Tidal Award for Talent Show in January 2017.",
        [{"award": "National Tidal Awards", "category": "Talent Show", "recipients": ["Harbour Lights"], "year": 2017}],
    ),
    (
        "Harbour Lights won two Tidal Awards in 1994, for best actor (Bo Lind) and best direction (Ana Sol).",
        [
            {"category": "best actor", "recipients": ["Bo Lind"], "year": 1994},
            {"category": "best direction", "recipients": ["Ana Sol"], "year": 1994},
        ],
    ),
    (
        "The season won the Gold Prize at the 2017 Tidal Awards.",
        [{"award": "Tidal Awards", "category": "Gold Prize", "recipients": ["Harbour Lights"], "year": 2017}],
    ),
    (
        'The series won the Edgar Award for Best Television Episode in 2017 for "Ebb".',
        [{"award": "Edgar Awards", "category": "Best Television Episode", "recipients": ["Ebb"], "year": 2017}],
    ),
    (
        "It was the recipient of the 2015 Rose d'Or for Best Sitcom.",
        [
            {
                "award": "Rose d'Or",
                "category": "Best Sitcom",
                "recipients": ["Harbour Lights"],
                "year": 2015,
                "result": "won",
            }
        ],
    ),
    (
        "The season took home the Tidal Prize for Best Drama in 2016.",
        [
            {
                "award": "Tidal Prizes",
                "category": "Best Drama",
                "recipients": ["Harbour Lights"],
                "year": 2016,
                "result": "won",
            }
        ],
    ),
    (
        "In 2014 and 2015, the series was nominated for the Saturn Award for Best Series.",
        [{"category": "Best Series", "year": 2014}, {"category": "Best Series", "year": 2015}],
    ),
    (
        "Bo Lind's score won the 2017 Tidal Award for Best Music.",
        [{"award": "Tidal Awards", "category": "Best Music", "recipients": ["Bo Lind"], "year": 2017}],
    ),
    (
        "The series was named Programme of the Year at the 2014 Tidal Awards.",
        [
            {
                "award": "Tidal Awards",
                "category": "Programme of the Year",
                "recipients": ["Harbour Lights"],
                "year": 2014,
            }
        ],
    ),
    (
        "The show received a Saturn Award for 'Best Kids Series' at the gala, and Ana Sol won the award for 'Best Presenter' at the Logie Awards in 2007 and 2008.",
        [
            {"award": "Saturn Awards", "category": "Best Kids Series", "recipients": ["Harbour Lights"]},
            {"award": "Logie Awards", "category": "Best Presenter", "recipients": ["Ana Sol"], "year": 2007},
            {"award": "Logie Awards", "category": "Best Presenter", "recipients": ["Ana Sol"], "year": 2008},
        ],
    ),
    ("No member of the cast won an Emmy for the season.", []),
    ("Bo Lind, who won an Emmy Award for Low Water, joined the cast.", []),
    (
        '"Ebb" won the 2017 Tidal Award for Best Presentation, Short Form.',
        [{"award": "Tidal Awards", "category": "Best Presentation, Short Form", "recipients": ["Ebb"], "year": 2017}],
    ),
    (
        'The season won Best Lead Actor (Bo Lind), and Best Writing (Ana Sol, for "Ebb") and Best Sound ("Flood") at the 9th Tidal Awards.',
        [
            {"category": "Best Lead Actor", "recipients": ["Bo Lind"], "result": "won"},
            {"category": "Best Writing", "recipients": ["Ana Sol"], "result": "won"},
            {"category": "Best Sound", "recipients": ["Flood"], "result": "won"},
        ],
    ),
    (
        "Bo Lind won Best Actor at the 2012 Tidal Awards alongside Ana Sol who won Best Actress.",
        [
            {"category": "Best Actor", "recipients": ["Bo Lind"], "year": 2012},
            {"category": "Best Actress", "recipients": ["Ana Sol"], "year": 2012},
        ],
    ),
    (
        "In 2011, Bo Lind became the first lead to be nominated for a Tidal Award for Best Actor and in 2016, Ana Sol "
        "became the first woman to receive a Tidal Award nomination for the series, getting a Best Actress nomination.",
        [
            {"category": "Best Actor", "recipients": ["Bo Lind"], "year": 2011, "result": "nominated"},
            {"category": "Best Actress", "recipients": ["Ana Sol"], "year": 2016, "result": "nominated"},
        ],
    ),
    (
        "Bo Lind and Ana Sol were both nominated for Tidal Awards for their performances.",
        [
            {"award": "Tidal Awards", "recipients": ["Bo Lind"], "result": "nominated"},
            {"award": "Tidal Awards", "recipients": ["Ana Sol"], "result": "nominated"},
        ],
    ),
    (
        'The season won a Tidal Award for Best Drama and a Saturn Award for "Ebb".',
        [
            {"award": "Tidal Awards", "category": "Best Drama", "recipients": ["Harbour Lights"]},
            {"award": "Saturn Awards", "recipients": ["Ebb"], "result": "won"},
        ],
    ),
    (
        "At the 2016 Tidal Awards, the show gained four nominations, with Ana Sol winning for Best Actress.",
        [
            {
                "award": "Tidal Awards",
                "category": "Best Actress",
                "recipients": ["Ana Sol"],
                "year": 2016,
                "result": "won",
            }
        ],
    ),
    (
        "Harbour Lights received nominations at the 12th Tidal Awards, nominations included Outstanding Comedy, Bo Lind and "
        "Cy Marsh for Finest Leading Actor in a Drama.",
        [
            {"category": "Outstanding Comedy", "recipients": ["Harbour Lights"], "result": "nominated"},
            {"category": "Finest Leading Actor in a Drama", "recipients": ["Bo Lind"], "result": "nominated"},
            {"category": "Finest Leading Actor in a Drama", "recipients": ["Cy Marsh"], "result": "nominated"},
        ],
    ),
    (
        'The series won the 2017 Tidal Awards for Best Drama Series, Best Actor (Bo Lind), and was nominated for Best Writing for "Ebb".',
        [
            {"category": "Best Drama Series", "recipients": ["Harbour Lights"], "year": 2017, "result": "won"},
            {"category": "Best Actor", "recipients": ["Bo Lind"], "year": 2017, "result": "won"},
            {"category": "Best Writing", "recipients": ["Ebb"], "year": 2017, "result": "nominated"},
        ],
    ),
    (
        "Ana Sol and Bo Lind received nominations for Best Actress and Best Actor, respectively, at the Tidal Awards.",
        [
            {"category": "Best Actress", "recipients": ["Ana Sol"], "result": "nominated"},
            {"category": "Best Actor", "recipients": ["Bo Lind"], "result": "nominated"},
        ],
    ),
    (
        "It won the Peabody Award in 2016.",
        [{"award": "Peabody Awards", "recipients": ["Harbour Lights"], "year": 2016, "result": "won"}],
    ),
    (
        "Ana Sol won a Best Actress BAFTA in 1991, and Cy Marsh won an Emmy for outstanding writing in a miniseries.",
        [
            {"category": "Best Actress", "recipients": ["Ana Sol"], "year": 1991, "result": "won"},
            {"award": "Emmy Awards", "category": "outstanding writing in a miniseries", "recipients": ["Cy Marsh"]},
        ],
    ),
    (
        "For his role as Cass, Bo Lind won a Tidal Award for Best Actor.",
        [{"award": "Tidal Awards", "category": "Best Actor", "recipients": ["Bo Lind"], "result": "won"}],
    ),
    (
        "The series won two Tidal Awards: Best Drama Series and Best Actor for Bo Lind.",
        [
            {"category": "Best Drama Series", "recipients": ["Harbour Lights"], "result": "won"},
            {"category": "Best Actor", "recipients": ["Bo Lind"], "result": "won"},
        ],
    ),
    (
        "At the Tidal Drama Awards, Ana Sol won the Top Excellence Award and Bo Lind won the New Star Award.",
        [
            {"award": "Tidal Drama Awards", "category": "Top Excellence Award", "recipients": ["Ana Sol"]},
            {"award": "Tidal Drama Awards", "category": "New Star Award", "recipients": ["Bo Lind"]},
        ],
    ),
    (
        'Wil Marsh received a Directors Guild Award nomination for directing the episode "Ebb".',
        [{"award": "Directors Guild Awards", "recipients": ["Wil Marsh"], "result": "nominated"}],
    ),
    (
        "It won the 2016 Saturn Award for Best Performance in a TV Series – Leading Young Actress (Ana Sol).",
        [{"category": "Best Performance in a TV Series – Leading Young Actress", "recipients": ["Ana Sol"]}],
    ),
    (
        "Bo Lind earned his first Emmy nomination for the role.",
        [{"award": "Emmy Awards", "recipients": ["Bo Lind"], "result": "nominated"}],
    ),
    (
        "Ana Sol, who won the Saturn Award for Best Actress for her performance, left the show.",
        [{"award": "Saturn Awards", "category": "Best Actress", "recipients": ["Ana Sol"]}],
    ),
    (
        'In 1998, Cy Marsh received an Edgar Award from the Northern Writers Guild for the second series episode "Ebb".',
        [{"award": "Edgar Awards", "recipients": ["Cy Marsh"], "year": 1998, "result": "won"}],
    ),
    (
        "The show was nominated for 'Most Splendid Children’s serial' at the 2013 Logie Awards.",
        [{"award": "Logie Awards", "category": "Most Splendid Children’s serial", "year": 2013}],
    ),
    (
        "Ana Sol's performance in the season won her the Saturn Award for Best Actress.",
        [{"award": "Saturn Awards", "recipients": ["Ana Sol"]}],
    ),
    (
        "Ana Sol took home the Grand Prize (Daesang) at the 2016 Tidal Drama Awards.",
        [{"award": "Tidal Drama Awards", "category": "Grand Prize (Daesang)", "recipients": ["Ana Sol"]}],
    ),
    (
        "At the 2016 Tidal Awards, Ana Sol was nominated for Star of the Year Award.",
        [{"award": "Tidal Awards", "category": "Star of the Year Award", "recipients": ["Ana Sol"]}],
    ),
    (
        "The drama won the Drama of the Year award at the 2018 Tidal Awards.",
        [{"award": "Tidal Awards", "category": "Drama of the Year", "recipients": ["Harbour Lights"], "year": 2018}],
    ),
    (
        "Bo Lind was awarded Performer of the Year at the 2016 Tidal Awards.",
        [{"award": "Tidal Awards", "category": "Performer of the Year", "recipients": ["Bo Lind"], "result": "won"}],
    ),
    (
        "The drama won the Excellent Drama award at the 2016 Tidal Awards.",
        [{"award": "Tidal Awards", "category": "Excellent Drama", "recipients": ["Harbour Lights"], "year": 2016}],
    ),
    (
        "Ana Sol won the Saturn Award for Best Actress in 2016, and the series was nominated for Best Drama.",
        [
            {"category": "Best Actress", "recipients": ["Ana Sol"], "year": 2016, "result": "won"},
            {"category": "Best Drama", "recipients": ["Harbour Lights"], "year": 2016, "result": "nominated"},
        ],
    ),
    (
        "It received nominations for Best Drama at both the 2016 Tidal Awards and the 2017 Saturn Awards.",
        [
            {"award": "Saturn Awards", "category": "Best Drama", "year": 2017, "result": "nominated"},
            {"award": "Tidal Awards", "category": "Best Drama", "year": 2016, "result": "nominated"},
        ],
    ),
    ("Ana Sol's performance in Tall Ships won her the Saturn Award for Best Actress.", []),
    ("Ana Sol, who won a Tony Award for Best Actress in 2010, plays Mira Vale.", []),
    ("The cast also includes Bo Lind, who was nominated for a Tony Award for Best Actor in 2011.", []),
    ("Harbour Lights was nominated for 20 awards, winning five.", []),
    ("The Grammy Award-winning singer Ana Sol won the hearts of critics.", []),
    ("The season was the third most watched series of 2016.", []),
]


@pytest.mark.parametrize(("sentence", "wanted"), CASES, ids=[c[0][:40] for c in CASES])
def test_sentences(sentence: str, wanted: list[dict[str, Any]]) -> None:
    made = facts(f"== Accolades ==\n\n{sentence}", "accolade")
    assert len(made) == len(wanted), made
    for fact, part in zip(made, wanted, strict=True):
        assert {k: fact.get(k) for k in part} == part


def test_a_persons_award_in_a_biography_is_none() -> None:
    text = "== Production ==\n\nCy Marsh, the composer, won an Emmy Award for Outstanding Music for his earlier work."
    assert facts(text, "accolade") == []


def test_a_lost_result_is_taken_from_the_prose() -> None:
    table = grid(
        "| Year | Award | Category | Recipient | Result |", "| 2017 | Saturn Awards | Best Actor | Bo Lind | |"
    )
    text = f"The season won several awards, including a Saturn Award.\n\n== Accolades ==\n\n{table}"
    assert [f.get("result") for f in facts(text, "accolade")] == ["won"]


def test_an_item() -> None:
    text = "== Awards ==\n\n- Tidal Award for Best Director, 2017 - Ana Sol\n"
    assert facts(text, "accolade") == [
        {"award": "Tidal Awards", "category": "Best Director", "recipients": ["Ana Sol"], "year": 2017}
    ]


def test_an_award_of_a_ceremony_with_a_longer_name_is_the_ceremonys() -> None:
    text = '== Accolades ==\n\nThe episode "Ebb" won a Primetime Emmy Award for Outstanding Lighting at the 64th Primetime Creative Arts Emmy Awards in 2012.'
    assert facts(text, "accolade") == [
        {
            "award": "Primetime Creative Arts Emmy Awards",
            "category": "Outstanding Lighting",
            "recipients": ["Ebb"],
            "year": 2012,
            "result": "won",
        }
    ]


def test_an_award_bears_the_name_that_the_article_gives_it() -> None:
    text = (
        "== Accolades ==\n\nThree British Academy Television Awards (BAFTAs) were given to the series. "
        "In 1980, Ana Sol received the BAFTA for Best Actress."
    )
    assert facts(text, "accolade") == [
        {
            "award": "British Academy Television Awards",
            "category": "Best Actress",
            "recipients": ["Ana Sol"],
            "year": 1980,
            "result": "won",
        }
    ]
