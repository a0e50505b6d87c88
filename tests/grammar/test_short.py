"""What is told of somebody between commas, and the work's own name, is left out for one more reading."""

from __future__ import annotations

import pytest

from showbible import read_article


def facts(sentence: str, kind: str) -> list[dict[str, object]]:
    """The facts of a kind that a sentence gives in a passage on casting, without evidence."""
    lead = "= Harbour Lights (season 2) =\n\nHarbour Lights is a drama television series.\n\n== Casting ==\n\n"
    article = read_article(f"{lead}{sentence}\n".encode())
    return [e.fact.to_dict() for e in article.entries if e.fact.kind == kind]


@pytest.mark.parametrize(
    "between",
    [
        "who had recurred in season one",
        "whose father Tom Reyes is a ferryman",
        "a veteran of the stage",
        "the star of Low Water",
        "along with her husband",
        "formerly of Low Water",
    ],
)
def test_a_subject_and_its_verb_are_read_over_what_parts_them(between: str) -> None:
    assert facts(f"Ana Sol, {between}, became a series regular.", "cast") == [
        {"kind": "cast", "performer": "Ana Sol", "tier": "main"}
    ]


def test_a_list_is_not_taken_for_what_is_told_of_its_first() -> None:
    made = facts("Ana Sol, the singer Bo Lind, and Cy Marsh were added to the main cast.", "cast")
    assert {f["performer"] for f in made} >= {"Cy Marsh"}
    assert facts("Ana Sol, Bo Lind, the boats, and Cy Marsh became rich.", "cast") == []


def test_the_last_name_told_of_somebody_is_no_subject() -> None:
    made = facts("Bo Lind, who had written for Low Water, served as showrunner.", "crew")
    assert made == [{"kind": "crew", "person": "Bo Lind", "role": "showrunner"}]


def test_the_words_cited_reach_over_what_was_left_out() -> None:
    lead = "= Harbour Lights (season 2) =\n\nHarbour Lights is a drama television series.\n\n== Casting ==\n\n"
    article = read_article(f"{lead}Ana Sol, a veteran of the stage, became a series regular.\n".encode())
    (entry,) = (e for e in article.entries if e.fact.kind == "cast")
    assert article.source[entry.citations[0].span].startswith(
        "Ana Sol, a veteran of the stage, became a series regular"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Sol joined the cast of Harbour Lights as Mira Vale.",
        "In May 2015, it was announced that Ana Sol had joined the cast of Harbour Lights as Mira Vale, a nurse.",
        "Ana Sol was added to the cast of Harbour Lights as Mira Vale.",
        "Ana Sol returned to Harbour Lights as Mira Vale.",
        "Ana Sol joined Harbour Lights as Mira Vale.",
    ],
)
def test_the_own_name_of_the_work_parts_nobody_from_his_part(sentence: str) -> None:
    assert facts(sentence, "cast") == [{"kind": "cast", "performer": "Ana Sol", "character": "Mira Vale"}]


def test_another_name_is_not_left_out() -> None:
    assert facts("Ana Sol joined the cast of Low Water as Mira Vale.", "cast") == []


@pytest.mark.parametrize("title", ["iTide", "T*I*D*E", "9-1-1", "Harbour Lights"])
def test_titles_that_no_name_is_written_as_are_names(title: str) -> None:
    article = read_article(f"= {title} =\n\n{title} is a drama. {title} stars Ana Sol and Bo Lind.\n".encode())
    assert [e.fact.to_dict()["performer"] for e in article.entries if e.fact.kind == "cast"] == ["Ana Sol", "Bo Lind"]
