"""Facts as JSON Lines, JSON, CSV and a table: the same facts, in the order of the text."""

from __future__ import annotations

import csv
import json
from io import StringIO

from showbible import read_article
from showbible.export import FORMATS, fact_line, write

TEXT = """= Harbour Lights (season 2) =

== Cast ==

=== Main ===

- Ana Sol as Mira Vale
- Tom Birch as Captain "Cap" Reyes, a sailor
"""


def _article():
    return read_article(TEXT.encode(), "harbour")


def test_json_lines_are_the_fact_format() -> None:
    article = _article()
    lines = [json.loads(x) for x in "".join(write([article])).splitlines()]
    cast = [x for x in lines if x["kind"] == "cast"]
    assert [(x["performer"], x["character"], x["tier"]) for x in cast] == [
        ("Ana Sol", "Mira Vale", "main"),
        ("Tom Birch", 'Captain "Cap" Reyes', "main"),
    ]
    for line in lines:
        assert next(iter(line)) == "kind"
        assert list(line)[-1] == "evidence"
        for place in line["evidence"]:
            assert TEXT[place["start"] : place["end"]] == place["text"]


def test_every_format_tells_the_same_facts() -> None:
    article = _article()
    from_lines = [json.loads(x) for x in "".join(write([article], "jsonl")).splitlines()]
    assert json.loads("".join(write([article], "json"))) == from_lines
    rows = list(csv.DictReader(StringIO("".join(write([article], "csv")))))
    assert [r["kind"] for r in rows] == [x["kind"] for x in from_lines]
    assert rows[-1]["character"] == from_lines[-1]["character"]
    assert int(rows[-1]["span_start"]) == from_lines[-1]["evidence"][0]["start"]


def test_no_articles_is_still_a_document() -> None:
    assert json.loads("".join(write([], "json"))) == []
    assert set(FORMATS) == {"jsonl", "json", "csv", "table"}


def test_two_runs_give_the_same_bytes() -> None:
    assert "".join(write([_article()])) == "".join(write([_article()]))
    assert fact_line(_article(), 0) == fact_line(_article(), 0)
