"""Awards in sentences: whose they are, of which year, and how their names stand."""

from __future__ import annotations

import pytest

from tests.kinds.articles import facts

LEAD = "Harbour Lights is a drama television series. It stars Ana Sol as Mira Vale, Bo Lind as Cass Holt and Cara Dell as Joan Reef.\n\n"


def said(sentence: str) -> list[tuple[object, ...]]:
    """Award, category, recipients, year and result of each award of a sentence under a heading of awards."""
    found = facts(f"{LEAD}== Awards and nominations ==\n\n{sentence}\n", "accolade")
    return [tuple(f.get(k) for k in ("award", "category", "recipients", "year", "result")) for f in found]


@pytest.mark.parametrize(
    ("opening", "year"),
    [
        ("Also in 2011, ", 2011),
        ("Also that year, ", 2010),
        ("That same year, ", 2010),
        ("The same year, ", 2010),
        ("The following year, ", 2011),
        ("Three years later, ", None),
        ("Later, ", None),
    ],
)
def test_the_year_is_told_from_the_one_before(opening: str, year: int | None) -> None:
    found = said(f"In 2010, the series won a Peabody Award. {opening}Ana Sol won the Golden Globe for Best Actress.")
    assert found[-1] == ("Golden Globe Awards", "Best Actress", ["Ana Sol"], year, "won")


@pytest.mark.parametrize(
    ("times", "years"),
    [
        ("four times, in 2008, 2009, 2010, and 2014", [2008, 2009, 2010, 2014]),
        ("twice in 2017 and 2018", [2017, 2018]),
        ("five times (1998, 2001–2003 and 2013)", [1998, 2001, 2002, 2003, 2013]),
        ("four times", [None]),
    ],
)
def test_each_year_of_one_that_was_won_again(times: str, years: list[int | None]) -> None:
    found = said(f"Bo Lind won the Emmy Award for Outstanding Lead Actor {times}.")
    assert [f[3] for f in found] == years
    assert {f[1] for f in found} == {"Outstanding Lead Actor"}


@pytest.mark.parametrize(
    ("sentence", "award", "category"),
    [
        ("Other Emmy nominations include Ana Sol for Best Actress.", "Emmy Awards", "Best Actress"),
        ("Ana Sol was nominated for the BAFTA Best Actress award.", "BAFTA Awards", "Best Actress"),
        ("Ana Sol was up for the 10th National Television Awards' Most Popular Newcomer award.", "National Television Awards", "Most Popular Newcomer"),
        ("Ana Sol was nominated for the Award for Best Editing at the Asian Academy Creative Awards.", "Asian Academy Creative Awards", "Best Editing"),
    ],
)  # fmt: skip
def test_how_names_of_awards_stand(sentence: str, award: str, category: str) -> None:
    assert said(sentence) == [(award, category, ["Ana Sol"], None, "nominated")]


@pytest.mark.parametrize(
    ("sentence", "results"),
    [
        ("Sol was nominated for the Emmy Award for Best Actress, which she won.", ["won"]),
        ("At the Ebb Awards, it was up for Best Series (won), Best Actress for Sol (won), and Best Actor for Lind.", ["won", "won", "nominated"]),
        ("The series was nominated for two Ebb Awards, Best Series, which it won, and Best Script.", ["won", "nominated"]),
    ],
)  # fmt: skip
def test_what_was_won_of_that(sentence: str, results: list[str]) -> None:
    assert [f[4] for f in said(sentence)] == results


@pytest.mark.parametrize(
    ("sentence", "recipients"),
    [
        ("Carter Hay, the voice actor for Cass Holt, was nominated for Best Actor at the Ebb Awards.", [["Carter Hay"]]),
        ('The episode "Low Water" had three nominations, of which it won an Ebb Award for Best Script.', [["Low Water"]]),
        ('"Low Water" won its writers Nora Lear and Phil Mish an Ebb Award for Best Script.', [["Nora Lear"], ["Phil Mish"]]),
        ("Ana Sol and Bo Lind were praised, with the former winning an Ebb Award for Best Actress.", [["Ana Sol"]]),
        ("Ana Sol and Bo Lind were praised, with the latter winning an Ebb Award for Best Actor.", [["Bo Lind"]]),
        ("The host said that they will have to try harder to win the Emmy again.", []),
    ],
)  # fmt: skip
def test_whose_it_is(sentence: str, recipients: list[list[str]]) -> None:
    assert [f[2] for f in said(sentence)] == recipients
