"""Infoboxes: keys, values, the entries of a value."""

from __future__ import annotations

from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.infobox import infobox
from showbible.readers.wikitext.scanner import scan
from showbible.text import Infobox, Span

TEXT = """{{Infobox television
| Show Name = Orbital
| genre     = [[Drama]]<br />[[Comedy]]
| starring  = {{Plainlist|
* [[Ada Byron (actress)|Ada Byron]]
* Ben Ray<br>(season 1)
}}
| network   = [[Halo, Inc.]], Zenith
| runtime   =
| bgcolour  = #6E0D25
| released  = {{Start date|2017|3|8}}
| module    = {{Infobox award|name=Gold}}
}}"""


def boxes(text: str) -> list[Infobox]:
    return infobox(text, scan(text).nodes[0], Doubts())


def test_fields() -> None:
    box, inner = boxes(TEXT)
    assert box.name == "infobox television"
    assert box.span == Span(0, len(TEXT))
    found = {f.key: [v.value for v in f.values] for f in box.fields}
    assert found == {
        "name": ["Orbital"],
        "genre": ["Drama", "Comedy"],
        "starring": ["Ada Byron", "Ben Ray (season 1)"],
        "network": ["Halo, Inc.", "Zenith"],
        "runtime": [],
        "bg_colour": ["#6E0D25"],
        "released": ["March 8, 2017"],
        "module": [],
    }
    assert (inner.name, inner.fields[0].text.value) == ("infobox award", "Gold")


def test_a_fields_span_is_its_parameter() -> None:
    box = boxes(TEXT)[0]
    field = box.fields[1]
    assert TEXT[field.span.slice] == "| genre     = [[Drama]]<br />[[Comedy]]"
    assert TEXT[field.values[1].whole.slice] == "[[Comedy]]"


def test_fields_that_an_unclosed_list_has_swallowed() -> None:
    text = "{{Infobox x\n| starring = {{Plainlist|\n* Ada\n* Ben\n| country = Norway\n| genre = Drama\n}}\n\n'''X'''"
    box = boxes(text)[0]
    found = {f.key: [v.value for v in f.values] for f in box.fields}
    assert found == {"starring": ["Ada", "Ben"], "country": ["Norway"], "genre": ["Drama"]}
