"""What the work is called doesn't change what is stated of it: "the season", "season two", "Harbour Lights"."""

from __future__ import annotations

import pytest

from showbible import read_article

_LEAD = "= Harbour Lights (season 2) =\n\nThe second season of Harbour Lights, an American drama, consists of 22 episodes.\n"
_CALLED = (
    "The season",
    "The second season",
    "Season two",
    "Season 2",
    "Harbour Lights",
    "The second season of Harbour Lights",
)


def facts(kind: str, head: str, sentence: str) -> list[dict[str, object]]:
    """The facts of a kind that a sentence gives under a heading."""
    article = read_article(f"{_LEAD}\n== {head} ==\n{sentence}\n".encode())
    return [e.fact.to_dict() for e in article.entries if e.fact.kind == kind]


@pytest.mark.parametrize("called", _CALLED)
def test_stars_are_the_works(called: str) -> None:
    assert [f["performer"] for f in facts("cast", "Cast", f"{called} stars Ana Sol and Bo Lind.")] == [
        "Ana Sol",
        "Bo Lind",
    ]


@pytest.mark.parametrize("called", _CALLED)
def test_prizes_are_the_works(called: str) -> None:
    assert facts("accolade", "Accolades", f"{called} won a Peabody Award in 2016.") == [
        {"kind": "accolade", "award": "Peabody Awards", "recipients": ["Harbour Lights"], "year": 2016, "result": "won"}
    ]


@pytest.mark.parametrize("called", _CALLED)
def test_a_place_on_a_list_is_no_review(called: str) -> None:
    low = called[0].lower() + called[1:] if called.startswith(("The ", "Season")) else called
    sentence = f"Time named {low} one of the ten best shows of 2015."
    assert facts("review", "Reception", sentence) == []
    assert [f["recipients"] for f in facts("accolade", "Reception", sentence)] == [["Harbour Lights"]]


def test_the_work_itself_plays_nobody() -> None:
    assert facts("cast", "Casting", "In June 2015, Dee Roe joined Harbour Lights in a recurring role.") == [
        {"kind": "cast", "performer": "Dee Roe", "tier": "recurring"}
    ]
