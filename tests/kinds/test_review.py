"""Critics, outlets and grades: one review in many wordings, and who is no critic."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Review


def reviews(text: str, under: str = "Critical response") -> list[Review]:
    article = read_article(f"= Harbour Lights (season 2) =\n\n== {under} ==\n{text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Review)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm of The Guardian gave the season 4 out of 5 stars.",
        "The Guardian's Ada Holm awarded it four out of five stars.",
        "Ada Holm, in The Guardian, gave the season 4/5; others came later.",
        "The Guardian's Ada Holm scored the season four stars out of 5, missing a villain.",
        "Ada Holm, while writing for The Guardian praised the season, and gave it 4/5.",
        "Others were kind, Ada Holm stating in The Guardian that it was fine and giving it 4/5.",
        "Giving the season 4/5, Ada Holm from The Guardian liked the cast.",
        "Writing for The Guardian, Ada Holm rated the season 4 stars out of 5.",
        "In her review for The Guardian, Ada Holm gave it a rating of 4/5.",
        "Ada Holm (The Guardian) gave the premiere 4 stars out of 5.",
        "Television critic Ada Holm of The Guardian felt it was slow. Holm gave it 4/5.",
        "Ada Holm of The Guardian liked the harbour. She gave the season 4 out of 5.",
        'Ada Holm of "The Guardian" gave "Harbour Lights" four stars out of five.',
        'In a review for "The Guardian," Ada Holm gave it 4/5.',
    ],
)
def test_one_review_in_many_wordings(text: str) -> None:
    assert reviews(text) == [Review("Ada Holm", "The Guardian", "4/5")]


def test_outlets_and_letters() -> None:
    assert reviews('Variety praised the finale. IndieWire gave a B+ grade, and IGN awarded it a "B-".') == [
        Review(None, "Variety"),
        Review(None, "IndieWire", "B+"),
        Review(None, "IGN", "B-"),
    ]


def test_lists_and_agreement() -> None:
    text = (
        "The season received positive reviews from Variety, IGN and The Guardian. Ada Holm of Vulture praised the fog, "
        "a sentiment shared by Ben Strand of Polygon."
    )
    assert [(r.critic, r.outlet) for r in reviews(text)] == [
        (None, "Variety"),
        (None, "IGN"),
        (None, "The Guardian"),
        ("Ada Holm", "Vulture"),
        ("Ben Strand", "Polygon"),
    ]


def test_two_critics_of_one_outlet() -> None:
    assert reviews("Ada Holm and Ben Strand of Vulture praised the fog.") == [
        Review("Ada Holm", "Vulture"),
        Review("Ben Strand", "Vulture"),
    ]


def test_an_outlet_in_front() -> None:
    assert reviews("On Collider, Ada Holm wrote that the season works.") == [Review("Ada Holm", "Collider")]


def test_two_grades_are_two_reviews() -> None:
    text = "Ada Holm of IGN gave the premiere 9/10. Holm gave the whole season 7/10."
    assert [r.grade for r in reviews(text)] == ["9/10", "7/10"]


@pytest.mark.parametrize(
    ("text", "under"),
    [
        ("Variety reported that the season had been ordered.", "Development"),
        ("Ada Holm told Variety that the harbour was real.", "Filming"),
        ("The season received kind reviews from its critics.", "Critical response"),
        ("Rotten Tomatoes gave the season 82%.", "Critical response"),
        ("Ada Holm of Variety reported that it would return in May.", "Critical response"),
        ("Ada Holm of Time magazine ranked its finale fifth on her list of the year.", "Critical response"),
        ("Ada Holm, one of Lund's first teachers, said it was fine.", "Critical response"),
        ("Ada Holm, a former diver in the Lund family, said it was fine.", "Critical response"),
        ("Ada Holm of Netflix said the numbers were good.", "Critical response"),
    ],
)
def test_no_review(text: str, under: str) -> None:
    assert reviews(text, under) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ada Holm of IGN gave the season an A.", Review("Ada Holm", "IGN", "A")),
        ("IGN gave it a B and a badge.", Review(None, "IGN", "B")),
        ("Variety gave it a B+, with critic Ada Holm writing that it was slow.", Review("Ada Holm", "Variety", "B+")),
        ("Ada Holm's review in Variety was positive, calling it slow.", Review("Ada Holm", "Variety")),
        ("Los Angeles Times' Ada Holm called it slow.", Review("Ada Holm", "Los Angeles Times")),
        ("It received a grade of B- from Variety.", Review(None, "Variety", "B-")),
    ],
)
def test_an_outlet_and_its_critic_are_one_review(text: str, wanted: Review) -> None:
    assert reviews(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Less keen was the Vulture critic Ada Holm.",
        "Writing on Vulture, Ada Holm was left cold by the fog.",
        "Ada Holm, then still at Vulture, had no patience for the fog.",
        "Ada Holm, Vulture, thought the fog too thick.",
        "Vulture (Ada Holm) found the fog too thick.",
        "Vulture, in the person of Ada Holm, had no patience for the fog.",
        "Vulture was cooler, asking through critic Ada Holm what all the fog was for.",
        "The fog was too thick for Vulture, its critic Ada Holm wrote.",
        "Ada Holm was another admirer of the fog, telling readers of Vulture that it was soup.",
    ],
)
def test_a_critic_beside_an_outlet_whatever_the_verb(text: str) -> None:
    assert reviews(text) == [Review("Ada Holm", "Vulture")]


def test_the_articles_own_people_are_no_critics_of_a_paper_far_behind() -> None:
    text = (
        "= Harbour Lights (season 2) =\n\n== Cast ==\n- Ada Holm as Nell\n\n== Critical response ==\n"
        "Ada Holm drew special praise in Vulture.\n"
    )
    found = [e.fact for e in read_article(text.encode()).entries if isinstance(e.fact, Review)]
    assert all(r.critic is None for r in found)


@pytest.mark.parametrize(
    ("text", "review"),
    [
        ("Empire's Ada Holm handed it four stars.", Review("Ada Holm", "Empire", "4/5")),
        (
            "In a three-and-a-half-star notice, Newsday's Ada Holm liked the fog.",
            Review("Ada Holm", "Newsday", "3.5/4"),
        ),
        ("Ada Holm of IGN rated the season an 8.1 and liked the fog.", Review("Ada Holm", "IGN", "8.1/10")),
        ("Ada Holm of Vulture gave it four stars.", Review("Ada Holm", "Vulture")),
        ("Ada Holm of The Guardian praised both stars of the show.", Review("Ada Holm", "The Guardian")),
        ("Ada Holm of Vulture handed the finale an A−.", Review("Ada Holm", "Vulture", "A-")),
    ],
)
def test_marks_on_an_outlets_own_scale(text: str, review: Review) -> None:
    assert reviews(text) == [review]


def test_a_grade_belongs_to_the_judge_of_its_clause() -> None:
    text = "Variety called it foggy, and in a four-star review, Empire's Ada Holm liked that."
    assert reviews(text) == [Review(None, "Variety"), Review("Ada Holm", "Empire", "4/5")]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("A. J. Lorne in the Sunday Times called it dull.", [("A. J. Lorne", "Sunday Times")]),
        ("Time's Ada Holm was similarly effusive.", [("Ada Holm", "Time")]),
        ("Less enamored was Slate, which yawned.", [(None, "Slate")]),
        ("In a piece for Cartoon Reef, animation historian Ada Holm called it fine.", [("Ada Holm", "Cartoon Reef")]),
        ('Ada Holm, Entertainment Weekly: "It has taken six seasons to get here."', [("Ada Holm", "Entertainment Weekly")]),
        ("Conversely, Ada Holm criticized its handling of the war.", [("Ada Holm", None)]),
        ('Ada Holm thought that it "sinks fast".', [("Ada Holm", None)]),
        ("Ada Holm gave it three stars, stating that it sinks.", [("Ada Holm", None)]),
        ('Vulture: "The cast is game but the script is not."', [(None, "Vulture")]),
        ("Nancy deWolf Holm at The Wall Street Journal found it slow.", [("Nancy deWolf Holm", "The Wall Street Journal")]),
        ("Ada Holm described the show as old-fashioned in her New York Times review.", [("Ada Holm", "New York Times")]),
        ("Reviewing the first two episodes, Ada Holm was not impressed.", [("Ada Holm", None)]),
        ("Ada Holm of The Guardian named it one of the ten best shows of the year.", []),
        ("The Radio Times ranked it eighth in its list of the best dramas of the year.", []),
    ],
)  # fmt: skip
def test_who_judged(sentence: str, wanted: list[tuple[str | None, str | None]]) -> None:
    assert [(r.critic, r.outlet) for r in reviews(sentence)] == wanted


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("Ada Holm of Vulture awarded the season a B overall.", "B"),
        ("In a four-out-of-five-star review for Newsday, Ada Holm wrote that she liked it.", "4/5"),
    ],
)
def test_grades_in_passing(sentence: str, grade: str) -> None:
    assert [r.grade for r in reviews(sentence)] == [grade]


def test_headings_of_criticism_are_headings_of_reviews() -> None:
    text = "Ada Holm of The Guardian wrote in a 1986 article that viewers were tired."
    assert reviews(text, "Criticisms") == [Review("Ada Holm", "The Guardian")]
    assert reviews(text, "Filming") == []


def test_halves_and_reviews_that_came() -> None:
    assert reviews("Ada Holm of The Guardian gave the season 3½ stars out of four.") == [
        Review("Ada Holm", "The Guardian", "3.5/4")
    ]
    assert reviews("Mixed reviews came from Variety and IGN.") == [Review(None, "Variety"), Review(None, "IGN")]


def test_the_paper_that_a_critic_writes_in_has_no_review_of_its_own() -> None:
    assert reviews("Ada Holm praised the show in TV Guide.") == [Review("Ada Holm", "TV Guide")]


def test_an_unnamed_reviewer_is_the_papers() -> None:
    assert reviews("The reviewers of Variety praised the pilot.") == [Review(None, "Variety")]
    assert reviews("Critics of the show praised the pilot.") == []


def test_the_verb_of_one_grade_is_that_of_the_others() -> None:
    text = "The Boston Herald awarded it a B, The Detroit News an A- and Newsday a C."
    assert [(r.outlet, r.grade) for r in reviews(text)] == [
        ("The Boston Herald", "B"),
        ("The Detroit News", "A-"),
        ("Newsday", "C"),
    ]
    text = "It had four stars from The Guardian and two stars from Empire."
    assert [(r.outlet, r.grade) for r in reviews(text)] == [("The Guardian", "4/5"), ("Empire", "2/5")]


def test_critics_beside_their_papers() -> None:
    both = [Review("Ada Holm", "Variety"), Review("Bo Lund", "Slate")]
    assert reviews("Ada Holm (Variety) and Bo Lund (Slate) both praised it.") == both
    assert reviews('Ada Holm ("Variety") and Bo Lund ("Slate") both praised it.') == both
    assert reviews("Time magazine's Ada Holm wrote a good review.") == [Review("Ada Holm", "Time")]
    assert reviews("A piece in Slate by Bo Lund was kind to it.") == [both[1]]
    assert reviews("It is liked by divers, being described by Bo Lund of Slate as true.", "Development") == [both[1]]
    assert reviews("The Reef Council criticized the pilot.") == []
    assert reviews("The video game was panned, with Bo Lund of Slate giving it 2/10.", "Merchandise") == []


def test_grades_in_brackets() -> None:
    text = "Ada Holm of Slate (B+) praised it, as did Bo Lund of Vulture (grade: A−) and Empire (3 out of 5 stars)."
    assert reviews(text) == [
        Review("Ada Holm", "Slate", "B+"),
        Review("Bo Lund", "Vulture", "A-"),
        Review(None, "Empire", "3/5"),
    ]
    assert reviews("Ada Holm (Slate, 8/10) praised it.") == [Review("Ada Holm", "Slate", "8/10")]
    assert reviews("Ada Holm of Slate liked the first (1/10) of them.") == [Review("Ada Holm", "Slate")]


def test_he_is_the_one_who_was_named_last() -> None:
    text = "Ada Holm of Slate liked it. Bo Lund met the cast. Giving it 4/5, he praised the sea."
    assert reviews(text) == [Review("Ada Holm", "Slate")]
    text = "Ada Holm of Slate liked it. Bo Lund, who gave mixed reviews to the first, wrote that it sank. Giving it 2/5, he praised the sea."
    assert reviews(text) == [Review("Ada Holm", "Slate"), Review("Bo Lund", None, "2/5")]


def test_who_reports_is_no_critic() -> None:
    assert reviews("The Northern Harbours' Rescue Service reported a surge in calls after the finale.") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vultures Ada Holm gave the season four out of five stars.", [Review("Ada Holm", "Vulture", "4/5")]),
        ("USA Todays Ada Holm praised the cast.", [Review("Ada Holm", "USA Today")]),
        ("Harbour Tribunes Ada Holm praised the cast.", [Review("Ada Holm", "Harbour Tribune")]),
        ("Ada Holm of New York's Daily News praised the cast.", [Review("Ada Holm", "Daily News")]),
        ("In The Independent on Sunday, Ada Holm praised it.", [Review("Ada Holm", "The Independent on Sunday")]),
        (
            "Ada Holm, San Francisco Chronicle TV critic, published a kind notice.",
            [Review("Ada Holm", "San Francisco Chronicle")],
        ),
        ("Writing for Slate in a positive review, critic Ada Holm liked the fog.", [Review("Ada Holm", "Slate")]),
        (
            "Ada Holm of the Tide Center for Media called it the best new show.",
            [Review("Ada Holm", "Tide Center for Media")],
        ),
        ("ReefScreen.com said the fog was too thick.", [Review(None, "ReefScreen.com")]),
        ("Ada Holm gave a positive response and wrote of the fog.", [Review("Ada Holm")]),
        ("Ada Holm commented that the season divided fans.", [Review("Ada Holm")]),
        (
            "Both the Daily Mirror and The Sun gave it 2 out of 5.",
            [Review(None, "Daily Mirror", "2/5"), Review(None, "The Sun", "2/5")],
        ),
        ("The finale has a 9.5/10 rating from IGN.", [Review(None, "IGN", "9.5/10")]),
        ("The finale has a perfect A rating from IGN.", [Review(None, "IGN", "A")]),
        ("Ada Holm of Vulture gave it 2 of 4 stars.", [Review("Ada Holm", "Vulture", "2/4")]),
        ("IGN rated the season ½ out of 4 stars.", [Review(None, "IGN", "0.5/4")]),
        ("Slate revisited the season; IGN reevaluated it, giving it a B+.", [Review(None, "IGN", "B+")]),
        ("Ada Holm wrote in Time magazine that it held.", [Review("Ada Holm", "Time")]),
        ("In a poor review for Tide magazine's Vulture site, Ada Holm judged it.", [Review("Ada Holm", "Vulture")]),
        ("In a kind review for Vulture on 26 May 2018, Ada Holm praised it.", [Review("Ada Holm", "Vulture")]),
        ("Ada Holm, an artist who worked on the Low Tides comic, was critical of the pilot.", []),
        ("Time magazine listed Harbour Lights as one of its ten shows of the year.", []),
    ],
)
def test_who_writes_where(text: str, wanted: list[Review]) -> None:
    assert reviews(text) == wanted


def test_a_list_of_the_best_is_no_review() -> None:
    assert reviews("No. 2 – Ada Holm of Vulture", "Critics' top ten lists") == []


def test_several_outlets_with_one_verb() -> None:
    assert reviews("Variety, Deckside, and Forbes have hailed the season as a return to form.") == [
        Review(None, "Variety"),
        Review(None, "Deckside"),
        Review(None, "Forbes"),
    ]
    assert reviews("Ana, Bo, and the crew praised the season.") == []


def test_a_letter_that_is_called_a_rating() -> None:
    assert reviews("Ada Holm of Vulture handed the finale a rare A rating, warm to its harbour.") == [
        Review("Ada Holm", "Vulture", "A")
    ]
    assert reviews("Ada Holm of Vulture handed the finale a B movie in return.") == [Review("Ada Holm", "Vulture")]
