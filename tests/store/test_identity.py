"""Names: what is one form of another, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from showbible.store.identity import bare, parse, proper, shorter, slug, variants


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("J. R. Márquez", "J R Marquez"),
        ("O'Neil", "ONeil"),
        ("Bell & Sons", "Bell and Sons"),
        ("İpek Işık", "ipek isik"),
    ],
)
def test_bare_forms_meet(one: str, other: str) -> None:
    assert bare(one) == bare(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Tidewater", "Tidewater+"), ("Anna Bell", "Ann Bell"), ("R. Gray", "Gray")]
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert bare(one) != bare(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Robert "Bobby" Marsh', ("robert marsh", "bobby marsh", "robert bobby marsh")),
        ("Robert Marsh", ("robert marsh",)),
        ("Marsh", ("marsh",)),
        ('"Bobby"', ("bobby",)),
        ("Ann Gray (singer)", ("ann gray",)),
    ],
)
def test_the_forms_of_a_name(text: str, expected: tuple[str, ...]) -> None:
    assert variants(text) == expected


def test_a_part_of_a_name() -> None:
    assert shorter("Bobby", 'Robert "Bobby" Marsh')
    assert shorter("Marsh", "Bobby Marsh")
    assert not shorter("Rob", "Robert Marsh")
    assert not shorter("Bobby Marsh", "Bobby Marsh")


def test_a_description_is_no_name() -> None:
    assert proper("Una Ray")
    assert proper("Éva")
    assert not proper("the ferryman")
    assert not proper("")


def test_a_qualifier_is_no_part_of_the_name() -> None:
    assert parse("Ann Gray (singer)").qualifier == "singer"
    assert parse("Ann Gray (singer)").norm == "ann gray"
    assert parse("(singer)").norm == "singer"


@example("/")
@given(st.text(max_size=40))
def test_keys_are_short_and_never_empty(text: str) -> None:
    key = slug(text)
    assert 1 <= len(key) <= 80
    assert "/" not in key
    assert " " not in key
    parse(text)
    variants(text)
