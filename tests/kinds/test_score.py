"""Aggregators' figures: one value in many wordings, and what is none."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Score


def scores(text: str, title: str = "Harbour Lights (season 2)") -> list[Score]:
    article = read_article(f"= {title} =\n\n== Reception ==\n{text}\n".encode())
    return [e.fact for e in article.entries if isinstance(e.fact, Score)]


@pytest.mark.parametrize(
    "text",
    [
        "On Rotten Tomatoes, the season holds an 82% approval rating with an average of 7.4/10, based on 31 reviews.",
        "Rotten Tomatoes found an 82% approval rating based on 31 reviews, with an average score of 7.4 out of 10.",
        "The season has an 82% score on Rotten Tomatoes and averages a rating of 7.4 out of 10, based on 31 reviews.",
        "The season received a rating of 82% with an average score of 7.4/10 from 31 critics on the aggregator Rotten Tomatoes.",
        "The site Rotten Tomatoes, which gathers reviews, reports that 82% of 31 critics were positive about it, with an average of 7.4/10.",
    ],
)
def test_one_score_in_many_wordings(text: str) -> None:
    assert scores(text) == [Score("Rotten Tomatoes", 82, 100, 7.4, 10, 31)]


def test_consensus_of_the_sentence_behind() -> None:
    text = (
        "Rotten Tomatoes gave the season an 82% rating. The site's critical consensus reads, "
        '"A harbour worth the trip, fog and all." Metacritic, which weighs its critics, assigned a score of '
        '66 out of 100 based on 23 critics, indicating "generally favorable reviews".'
    )
    first, second = scores(text)
    assert first.consensus == "A harbour worth the trip, fog and all."
    assert second == Score("Metacritic", 66, 100, count=23, label="generally favorable")


def test_scores_of_two_seasons_are_two() -> None:
    text = (
        "On Metacritic the first season has a score of 58 out of 100, based on 13 critics, and the second season "
        "has a score of 79 out of 100, based on 8 critics."
    )
    assert [(s.score, s.count) for s in scores(text, "Harbour Lights (TV series)")] == [(58, 13), (79, 8)]
    assert [(s.score, s.count) for s in scores(text)] == [(79, 8)]


@pytest.mark.parametrize(
    "text",
    [
        "The premiere was watched by 4 million viewers, up 12%.",
        "Rotten Tomatoes listed it among the ten best shows of 2016.",
        "The average rating for individual episodes on Rotten Tomatoes is 90%.",
        "Low Sands has a rating of 90% on Rotten Tomatoes.",
    ],
)
def test_no_score(text: str) -> None:
    assert scores(text) == []


def test_a_table_of_scores() -> None:
    page = """<html><body><h1>Harbour Lights (season 2)</h1><h2>Reception</h2><table class="wikitable">
    <tr><th>Season</th><th>Rotten Tomatoes</th><th>Metacritic</th></tr>
    <tr><td>1</td><td>94% (52 reviews)</td><td>80 (28 reviews)</td></tr>
    <tr><td>2</td><td>TBD</td><td>64/100</td></tr></table></body></html>"""
    article = read_article(page.encode(), form="html")
    assert [e.fact for e in article.entries if isinstance(e.fact, Score)] == [
        Score("Rotten Tomatoes", 94, 100, count=52),
        Score("Metacritic", 80, count=28),
        Score("Metacritic", 64, 100),
    ]


def test_another_season_s_figure_is_none() -> None:
    assert scores("The first season has a 60% approval rating on Rotten Tomatoes.") == []
    text = "On Rotten Tomatoes the 1st season has a rating of 60%, and the second season has a rating of 82%."
    assert scores(text) == [Score("Rotten Tomatoes", 82, 100)]


def test_a_scale_that_stands_apart() -> None:
    text = "On Metacritic, which gives a normalized rating out of 100, the season received an average score of 71 based on 15 reviews."
    assert scores(text) == [Score("Metacritic", 71, 100, count=15)]


@pytest.mark.parametrize(
    "text",
    [
        'Metacritic calculated a 71 from 19 critics ("generally favorable reviews").',
        'On Metacritic the season averaged a 71 (from 19 critics; "generally favorable reviews").',
        'The Metacritic average is 71 (19 reviews), or "generally favorable reviews".',
        'Its Metacritic score stands at 71, from 19 critics, which the site equates with "generally favorable reviews".',
        'Metacritic, which has a score out of 100, rated it 71 based on 19 reviews, or "generally favorable".',
        'At Metacritic, with a mean score out of 100 reviews, it has 71 based on 19 reviews, or "generally favorable reviews".',
        'Out of 19 critics, it was scored 71 by Metacritic, which stands for "generally favorable reviews".',
    ],
)
def test_metacritic_counts_to_a_hundred_in_any_words(text: str) -> None:
    assert scores(text) == [Score("Metacritic", 71, 100, count=19, label="generally favorable")]


def test_a_count_in_brackets_and_an_average_without_its_scale() -> None:
    made = [Score("Rotten Tomatoes", 82, 100, 7.4, 10, 31)]
    assert scores("The season is rated at 82% on Rotten Tomatoes (31 reviews; average 7.4/10).") == made
    assert scores("On Rotten Tomatoes it has 82 per cent positive reviews from 31 critics (average 7.4).") == made
    assert (
        scores("With 31 notices counted, Rotten Tomatoes has the season at 82%, the average score being 7.4/10.")
        == made
    )


@pytest.mark.parametrize(
    "text",
    [
        "Metacritic opened its page for the season on May 12 with 19 reviews.",
        "Metacritic named it one of the 20 best shows of the year, based on 19 lists.",
    ],
)
def test_a_number_beside_metacritic_that_is_no_score(text: str) -> None:
    assert scores(text) == []


def test_all_critics_are_counted() -> None:
    text = "Rotten Tomatoes reports that all 21 critics gave it a positive review, the average score being 9.1/10."
    assert scores(text) == [Score("Rotten Tomatoes", average=9.1, average_scale=10, count=21)]


def test_figures_in_front_of_their_sites() -> None:
    text = (
        'It opened to a 62 on Metacritic, denoting "generally favorable reviews", and 70% "fresh" on Rotten Tomatoes.'
    )
    assert scores(text) == [
        Score("Metacritic", 62, 100, label="generally favorable"),
        Score("Rotten Tomatoes", 70, 100, label="fresh"),
    ]
    assert scores("Metacritic scored it a 68 based on twenty-one reviews.") == [Score("Metacritic", 68, 100, count=21)]


def test_a_score_that_was_received() -> None:
    assert scores("On Metacritic, it received 80 out of 100.") == [Score("Metacritic", 80, 100)]


def test_one_score_of_two_seasons_is_two() -> None:
    text = (
        "Rotten Tomatoes gave the first season a 90% rating based on 20 reviews. The second season has a 90% rating on "
        "Rotten Tomatoes, based on 11 reviews."
    )
    assert [(s.score, s.count) for s in scores(text, "Harbour Lights (TV series)")] == [(90, 20), (90, 11)]


def test_the_mean_of_episodes_is_not_the_seasons() -> None:
    text = (
        "On Rotten Tomatoes, the season is approved of by 93%, with an average rating of 8.6/10 and an average "
        'episode score of 95%, based on 21 reviews. The consensus reads, "Worth the trip to the harbour."'
    )
    assert scores(text) == [Score("Rotten Tomatoes", 93, 100, 8.6, 10, 21, consensus="Worth the trip to the harbour.")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "On Rotten Tomatoes, its approval rating is 77% from 13 critics, with an average rating of 6.2.",
            Score("Rotten Tomatoes", 77, 100, 6.2, 10, 13),
        ),
        ("Of its 17 reviews on Rotten Tomatoes, 41% are positive.", Score("Rotten Tomatoes", 41, 100, count=17)),
        (
            "Critics gave it mostly positive reviews, scoring 63 out of 100 on Metacritic, based on 14 critics.",
            Score("Metacritic", 63, 100, count=14),
        ),
        (
            'On Metacritic, it has a score of 46 out of 100 based on 17 reviews, indicating "mixed reviews".',
            Score("Metacritic", 46, 100, count=17, label="mixed"),
        ),
        (
            "Rotten Tomatoes has 73% of 41 critics in favour, with a mean of 6.8/10; some were colder.",
            Score("Rotten Tomatoes", 73, 100, 6.8, 10, 41),
        ),
        (
            'Rotten Tomatoes gives it a rating of 32% based on 28 reviews, and says, "Too much fog for one bay."',
            Score("Rotten Tomatoes", 32, 100, count=28, consensus="Too much fog for one bay."),
        ),
        (
            "The season opened to a score of 86% on Rotten Tomatoes. Critics praised it, with Ada Holm stating "
            '"First of all, a round of applause", and the consensus was warm.',
            Score("Rotten Tomatoes", 86, 100),
        ),
    ],
)
def test_what_is_told_beside_a_score(text: str, wanted: Score) -> None:
    assert scores(text) == [wanted]


def test_a_percentage_behind_metacritic_s_sentence_is_none_of_its_own() -> None:
    text = (
        "On Rotten Tomatoes, the first season holds 96% based on 24 reviews. On Metacritic it scored 81 based on 18 reviews. "
        "The second season holds 84% with an average score of 7.9 based on 31 reviews."
    )
    found = scores(text, "Harbour Lights (TV series)")
    assert [(s.aggregator, s.score) for s in found] == [
        ("Rotten Tomatoes", 96),
        ("Metacritic", 81),
        ("Rotten Tomatoes", 84),
    ]
