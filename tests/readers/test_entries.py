"""The entries of a value, whatever form it comes from."""

from __future__ import annotations

import time

import pytest

from showbible.readers import read
from showbible.readers.entries import cut, entries
from showbible.text import Link, Passage, Piece, Span


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ada, Ben", ["Ada", "Ben"]),
        ("Ada Byron, Jr., Ben", ["Ada Byron, Jr.", "Ben"]),
        ("March 8, 2017", ["March 8, 2017"]),
        ("Halo, Inc., Zenith", ["Halo, Inc.", "Zenith"]),
        ('"One, two" (Ada, Ben), Cy', ['"One, two" (Ada, Ben)', "Cy"]),
        ("Ada\n(2015)\nBen, Cy", ["Ada (2015)", "Ben, Cy"]),
        ("Ada, , Ben,", ["Ada", "Ben"]),
        ("Cardiff, Wales; Oslo, Norway", ["Cardiff, Wales", "Oslo, Norway"]),
        ('Ada (1; 2), "Oh; no", Ben', ['Ada (1; 2), "Oh; no", Ben']),
        ("Ada, Ben, and Cy", ["Ada", "Ben", "Cy"]),
        ("Ada, Ben,& Cy, Andy", ["Ada", "Ben", "Cy", "Andy"]),
        ("", []),
    ],
)
def test_entries(value: str, expected: list[str]) -> None:
    assert [e.value for e in entries(Passage.of(value, Span(0, len(value))))] == expected


def test_a_comma_in_a_link_parts_nothing() -> None:
    value = "Harrow, Maine, Oslo"
    assert [e.value for e in entries(Passage(value, (Piece(0, Span(0, 19)),), (Link(0, 13, "Harrow"),)))] == [
        "Harrow, Maine",
        "Oslo",
    ]


def test_what_is_cut_keeps_links_and_pins() -> None:
    text = "{{Infobox x|a=[[Ada]] & [[Ben (actor)|Ben]]\n* Cy}}"
    value = read(text.encode(), "-", "wikitext").infoboxes[0].fields[0].text
    first, second = cut(value, [(0, 9), (10, len(value.value))])
    assert [k.target for k in first.links] == ["Ada", "Ben (actor)"]
    assert text[first.span(6, 9).slice] == "[[Ben (actor)|Ben]]"
    assert (second.value, text[second.whole.slice]) == ("Cy", "Cy")


@pytest.mark.parametrize(
    ("form", "page"),
    [
        ("plain", "= A =\n\nInfobox\n- Starring: {}\n"),
        ("wikitext", "{{{{Infobox x\n| starring = {}\n}}}}"),
        ("html", "<table class=infobox><tr><th>Starring<td>{}</table>"),
    ],
)
def test_the_same_entries_from_every_form_in_time_that_grows_with_them(form: str, page: str) -> None:
    names = [f"Ada Vane {n}" for n in range(60_000)]
    began = time.process_time()
    document = read(page.format(", ".join(names)).encode(), "-", form)
    assert time.process_time() - began < 10  # a quadratic reading takes minutes
    (field,) = document.infoboxes[0].fields
    assert [v.value for v in field.values] == names
