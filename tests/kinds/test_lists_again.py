"""Critics' lists told without a verb of ranking, and awards whose parts stand in unusual places."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kinds.articles import facts

CASES: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "It stood on the year-end lists of several critics: it came in fourth for Vulture, seventh for Newsday, and made NPR's unranked list of the best television of 2017.",
        [
            ("Vulture", None, "ranked 4"),
            ("Newsday", None, "ranked 7"),
            ("NPR", "best television of 2017", None),
        ],
    ),
    (
        "It placed third on Vulture's list of the 20 Best TV Shows of 2018, sixth on that of Time, and was named the best show of the year by The Ringer.",
        [
            ("Vulture", "20 Best TV Shows of 2018", "ranked 3"),
            ("Time", "20 Best TV Shows of 2018", "ranked 6"),
            ("The Ringer", "best show of the year", None),
        ],
    ),
    (
        "Among year-end lists, the season came in at number two on Vulture's Top 10 TV Shows of 2014 and headed that of Newsday.",
        [("Vulture", "Top 10 TV Shows of 2014", "ranked 2"), ("Newsday", None, "ranked 1")],
    ),
    ("It was watched by 3 million, fourth for Vulture's readers of lists, fifth for Time.", []),
    (
        "Ana Sol's performance was fourth for Vulture, seventh for Newsday on the year-end lists of the best of 2017.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "places"), CASES)
def test_places_on_lists(sentence: str, places: list[tuple[str, str | None, str | None]]) -> None:
    found = facts(f"== Reception ==\n\n{sentence}\n", "accolade")
    assert sorted((f["award"], f.get("category") or "", f.get("result") or "") for f in found) == sorted(
        (award, category or "", result or "") for award, category, result in places
    )


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The series also took Best Drama at the Saturn Awards.",
            {"award": "Saturn Awards", "category": "Best Drama", "recipients": ["Harbour Lights"], "result": "won"},
        ),
        (
            "Ana Sol earned her third Primetime Emmy Award nomination for Best Leading Lady in a Serial.",
            {
                "award": "Primetime Emmy Awards",
                "category": "Best Leading Lady in a Serial",
                "recipients": ["Ana Sol"],
                "result": "nominated",
            },
        ),
        (
            "At the Saturn Awards Ana Sol was up for Best Actress on Television.",
            {
                "award": "Saturn Awards",
                "category": "Best Actress on Television",
                "recipients": ["Ana Sol"],
                "result": "nominated",
            },
        ),
        (
            "The show took home the award for Best Reality Show at the Saturn Awards.",
            {
                "award": "Saturn Awards",
                "category": "Best Reality Show",
                "recipients": ["Harbour Lights"],
                "result": "won",
            },
        ),
        (
            "The pilot won Ana Sol the Humanitas Prize in the 60-minute category.",
            {"award": "Humanitas Prizes", "category": "60-minute", "recipients": ["Ana Sol"], "result": "won"},
        ),
        (
            "At the Saturn Awards, Ana Sol was shortlisted in Photography & Lighting: Fiction.",
            {
                "award": "Saturn Awards",
                "category": "Photography & Lighting: Fiction",
                "recipients": ["Ana Sol"],
                "result": "nominated",
            },
        ),
        (
            "The show won a Creative Arts Emmy Award for Outstanding Sound Editing for a Drama Series (One Hour).",
            {
                "award": "Creative Arts Emmy Awards",
                "category": "Outstanding Sound Editing for a Drama Series (One Hour)",
                "recipients": ["Harbour Lights"],
                "result": "won",
            },
        ),
    ],
)
def test_one_award(sentence: str, wanted: dict[str, Any]) -> None:
    assert facts(f"== Awards ==\n\n{sentence}\n", "accolade") == [wanted]


def test_awards_of_a_broadcast_section_are_no_casts() -> None:
    text = "== Broadcast and reception ==\n\n=== Awards ===\n\nAna Sol won the Saturn Award for Best Actress.\n"
    assert [f["recipients"] for f in facts(text, "accolade")] == [["Ana Sol"]]


def test_a_pronoun_is_whom_the_sentence_before_named() -> None:
    text = "== Awards ==\n\nAna Sol left the stage in tears. She went on to win the Saturn Award for Best Actress.\n"
    assert [f["recipients"] for f in facts(text, "accolade")] == [["Ana Sol"]]
    alone = "== Awards ==\n\nShe went on to win the Saturn Award for Best Actress.\n"
    assert facts(alone, "accolade") == []


def test_a_win_told_in_short_is_the_rows() -> None:
    table = (
        "| Year | Award | Category | Nominee | Result |\n| 2019 | Primetime Emmy Awards | Best Actress | Ana Sol | |\n"
    )
    text = f"== Awards ==\n\n{table}\nSol won the Emmy, the only win of the season.\n"
    assert facts(text, "accolade") == [
        {
            "award": "Primetime Emmy Awards",
            "category": "Best Actress",
            "recipients": ["Ana Sol"],
            "year": 2019,
            "result": "won",
        }
    ]


@pytest.mark.parametrize(
    ("item", "award", "category", "people"),
    [
        ("2018 Golden Globe for Best Supporting Actress – Television Series or Film: Ana Sol (nominated)", "Golden Globe Awards", "Best Supporting Actress – Television Series or Film", ["Ana Sol"]),
        ("2018 TCA Award for Individual Achievement in Comedy: Ana Sol (nominated)", "TCA Awards", "Individual Achievement in Comedy", ["Ana Sol"]),
        ("2018 Imagen Awards: Best Young Actor – Television – Bo Lind (nominated)", "Imagen Awards", "Best Young Actor – Television", ["Bo Lind"]),
        ('2018 Saturn Awards: Children\'s – Nominated ("Low Water")', "Saturn Awards", "Children's", ["Low Water"]),
    ],
)  # fmt: skip
def test_items(item: str, award: str, category: str, people: list[str]) -> None:
    (found,) = facts(f"== Awards ==\n\n- {item}\n", "accolade")
    assert found == {
        "award": award,
        "category": category,
        "recipients": people,
        "year": 2018,
        "result": "nominated",
    }


def test_two_ceremonies_and_what_is_not_called_a_nomination_again() -> None:
    both = "Ana Sol won Best Actress at both the Saturn Awards and the Leo Awards."
    assert [f["award"] for f in facts(f"== Awards ==\n\n{both}\n", "accolade")] == ["Leo Awards", "Saturn Awards"]
    again = "Ana Sol received her third Saturn Award nomination for Best Actress, while Bo Lind received his first for Best Actor."
    assert [f["result"] for f in facts(f"== Awards ==\n\n{again}\n", "accolade")] == ["nominated", "nominated"]


def test_lists_of_two_critics_are_not_mixed_up() -> None:
    text = "Variety's Ada Holm and Cy Marsh ranked the series at number 8 and number 3, respectively, on their lists of the best shows of 2016."
    assert facts(f"== Reception ==\n\n{text}\n", "accolade") == []


def test_templates_of_results_that_an_export_left() -> None:
    table = "{|\n! Year !! Award !! Category !! Recipient !! Result\n|-\n| 2016\n| Saturn Awards\n| Best Actress\n| Ana Sol\n| {{won}}\n|}"
    assert [f["result"] for f in facts(f"== Awards ==\n\n{table}\n", "accolade")] == ["won"]


def test_two_categories_and_a_body_in_front_of_its_award() -> None:
    text = "It had two nominations at the Leo Awards, among them Best Series and Leading Actress for Ana Sol. It also won the Royal Television Society's Programme Award for Best Drama."
    assert [(f["award"], f["category"]) for f in facts(f"== Awards ==\n\n{text}\n", "accolade")] == [
        ("Leo Awards", "Best Series"),
        ("Leo Awards", "Leading Actress"),
        ("Royal Television Society Programme Awards", "Best Drama"),
    ]


def test_outlets_that_share_a_place() -> None:
    text = "The season stood on several year-end lists: it was ranked first by Paste, second by Slate and The A.V. Club, and third by Time."
    found = facts(f"== Reception ==\n\n{text}\n", "accolade")
    assert {f["award"]: f["result"] for f in found} == {
        "Paste": "ranked 1",
        "Slate": "ranked 2",
        "The A.V. Club": "ranked 2",
        "Time": "ranked 3",
    }


def test_the_year_of_the_other_list() -> None:
    text = "Paste named the series the eighth greatest drama, and Slate ranked it second in its 2018 list of the best dramas ever."
    found = facts(f"== Reception ==\n\n{text}\n", "accolade")
    assert [(f["award"], f.get("year")) for f in found] == [("Paste", None), ("Slate", 2018)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "In 2009, TV Guide ranked the series #3 on its list of the 100 Greatest Dramas of All Time, up from the 53rd place which it had in 1997.",
            ("TV Guide", "100 Greatest Dramas of All Time", 2009),
        ),
        (
            "Writing for The Atlantic in 2014, Ana Sol placed the series first in her ranking of the best dramas ever.",
            ("The Atlantic", "best dramas ever", 2014),
        ),
        (
            "Ana Sol put the series fourth on her list of the best shows of 2012 for Time.",
            ("Time", "best shows of 2012", 2012),
        ),
    ],
)
def test_whose_list_of_which_year(text: str, want: tuple[str, str, int]) -> None:
    found = facts(f"== Reception ==\n\n{text}\n", "accolade")
    assert [(f["award"], f["category"], f.get("year")) for f in found] == [want]
    assert facts(f"== Reception ==\n\n{text}\n", "review") in ([], [{"critic": "Ana Sol", "outlet": want[0]}])


def test_a_nomination_for_the_theme_song_is_not_the_works() -> None:
    text = "Ana Sol and Bo Lind composed the theme song, for which they had been nominated for an Emmy in 2010."
    assert facts(f"== Production ==\n\n{text}\n", "accolade") == []
