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
    found = said(f"Bo Lind won the Saturn Award for Best Guest Actor {times}.")
    assert [f[3] for f in found] == years
    assert {f[1] for f in found} == {"Best Guest Actor"}


@pytest.mark.parametrize(
    ("sentence", "award", "category"),
    [
        ("Other Emmy nominations include Ana Sol for Best Actress.", "Emmy Awards", "Best Actress"),
        ("Ana Sol was nominated for the BAFTA Best Actress award.", "BAFTA Awards", "Best Actress"),
        ("Ana Sol was up for the 7th National Television Awards' Best Loved Presenter award.", "National Television Awards", "Best Loved Presenter"),
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
        ("The host said that her crew would have to try hard next year to win the Emmy again.", []),
    ],
)  # fmt: skip
def test_whose_it_is(sentence: str, recipients: list[list[str]]) -> None:
    assert [f[2] for f in said(sentence)] == recipients


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ('The show had several Ebb Drama Award nominations. It was voted fifth "Best Drama" in 2004.', ("Best Drama", ["Harbour Lights"], 2004, "ranked 5")),
        ("The series won a Peabody Award in 1988 and an Ebb Award for Best Drama in 1986.", (None, ["Harbour Lights"], 1988, "won")),
        ("The song was nominated for an Academy Award for Best Music, Original Song.", ("Best Music, Original Song", ["Harbour Lights"], None, "nominated")),
        ("It was nominated for Best Family & Teen Serial at the GLAAD Media Awards.", ("Best Family & Teen Serial", ["Harbour Lights"], None, "nominated")),
        ("At the Ebb Awards, Sol was nominated for Best Leading or Guest Actress in a Serial.", ("Best Leading or Guest Actress in a Serial", ["Ana Sol"], None, "nominated")),
        ("Ana Sol won for Best Actress in a Comedy series at the Ebb Awards.", ("Best Actress in a Comedy series", ["Ana Sol"], None, "won")),
        ("Ana Sol and Bo Lind won in their categories at the 3rd Ebb Awards.", (None, ["Ana Sol"], None, "won")),
        ("Ten nominations at the Emmy Awards included those for Outstanding Miniseries, for Sol as lead actress.", ("Outstanding Miniseries", ["Harbour Lights"], None, "nominated")),
        ("Ana Sol won an Emmy Award for the voice of Mira Vale, and Bo Lind and Cara Dell won the Ebb Award for Best Song.", ("Best Song", ["Bo Lind", "Cara Dell"], None, "won")),
    ],
)  # fmt: skip
def test_what_a_sentence_says(sentence: str, wanted: tuple[object, ...]) -> None:
    assert wanted in [f[1:] for f in said(sentence)]


def test_counted_nominations_are_of_the_award_in_front() -> None:
    found = said("It had eight Emmy Award nominations, including two for Best Drama, and a Golden Globe nomination.")
    assert ("Emmy Awards", "Best Drama", ["Harbour Lights"], None, "nominated") in found


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ('IGN ranked Harbour Lights at number seven in the "Top 100 Toons" and number six in the "Top 25 Series of All Time".', [("Top 100 Toons", None, "ranked 7"), ("Top 25 Series of All Time", None, "ranked 6")]),
        ("In 2011, IGN ranked the show as the greatest puppetry of all time and the sixth greatest serial of all time.", [("greatest puppetry of all time", 2011, None), ("greatest serial of all time", 2011, "ranked 6")]),
        ("IGN ranked it number 2 on its list of the 50 Greatest Shows of All Time, second only to Low Tide.", [("50 Greatest Shows of All Time", None, "ranked 2")]),
        ("In 1993, IGN named it the best show of the 1970s as part of a celebration.", [("best show of the 1970s", 1993, None)]),
        ('IGN named it one of the "5 Best New Shows" of 2010.', [("5 Best New Shows", 2010, None)]),
        ('IGN listed it as the 8th "best lit" series in television history.', [("best lit series in television history", None, "ranked 8")]),
        ("IGN named it the best puppet series in both 2006 and 2008.", [("best puppet series", 2006, None), ("best puppet series", 2008, None)]),
        ("In a 2001 issue, IGN ranked it number 25 among the 50 Greatest Shows of All Time, and in 2013 it was sold.", [("50 Greatest Shows of All Time", 2001, "ranked 25")]),
        ('Ana Ray of IGN named Mira Vale "the best damn part" and called it good.', []),
        ("IGN put it on its end-of-the-decade, best-of list.", []),
    ],
)  # fmt: skip
def test_where_the_name_of_a_list_ends(sentence: str, wanted: list[tuple[object, ...]]) -> None:
    found = facts(f"{LEAD}== Reception ==\n\n{sentence}\n", "accolade")
    assert [(f.get("category"), f.get("year"), f.get("result")) for f in found] == wanted


def test_a_list_by_its_name_is_not_that_of_the_others() -> None:
    text = "It was ranked sixth by Paste, eighth by both HitFix and The Huffington Post, and fourth on TV.com's Best Shows of 2013."
    found = facts(f"{LEAD}== Reception ==\n\n{text}\n", "accolade")
    assert {f["award"]: (f.get("category"), f["result"]) for f in found} == {
        "Paste": (None, "ranked 6"),
        "HitFix": (None, "ranked 8"),
        "The Huffington Post": (None, "ranked 8"),
        "TV.com": ("Best Shows of 2013", "ranked 4"),
    }


@pytest.mark.parametrize(
    ("item", "wanted"),
    [
        ("Emmy Award for Best Drama – Ana Sol (1986, 1993)", [(["Ana Sol"], 1986), (["Ana Sol"], 1993)]),
        ("2001: Emmy Award for 'Best Song' for Bo Lind", [(["Bo Lind"], 2001)]),
        ("2001: Emmy Award for Best Song for Bo Lind", [(["Bo Lind"], 2001)]),
        ("2001: Emmy Award for Outstanding Program for Young Viewers", [(["Harbour Lights"], 2001)]),
    ],
)
def test_items_with_years_and_whom_they_were_for(item: str, wanted: list[tuple[object, ...]]) -> None:
    found = facts(f"{LEAD}== Awards ==\n\n- {item}\n", "accolade")
    assert [(f.get("recipients"), f.get("year")) for f in found] == wanted


def test_a_title_in_front_of_an_award_is_no_category_of_it() -> None:
    item = "1998 – ITV Programme of the Year – National Television Award – Most Popular Newcomer (Bo Lind) – Nominated"
    found = facts(f"{LEAD}== Awards ==\n\n- {item}\n", "accolade")
    assert [(f["category"], f["recipients"]) for f in found] == [("Most Popular Newcomer", ["Bo Lind"])]
