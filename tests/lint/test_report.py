from __future__ import annotations

from showbible.lint import RULES, Finding, Related, Severity, report
from showbible.lint.places import Place, Places
from showbible.text import Source, Span

_TEXT = "= Tide =\n\nMoe — saw the the, 50% of: it.\n"
_SOURCE = Source("my tide.txt", _TEXT, "")
_AT = _TEXT.index("the the")
_FINDING = Finding(
    "word-twice",
    Severity.NOTE,
    Span(_AT, _AT + 7),
    "the the",
    "50% of: it,\ntwice",
    (Related(Span(2, 6), "here"),),
    "the",
)


def test_places_count_code_points() -> None:
    places = Places(_TEXT)
    assert places.of(0) == Place(1, 1)
    assert places.of(_AT) == Place(3, 11)
    assert places.of(len(_TEXT)) == Place(4, 1)
    assert _TEXT[places.line(3).slice] == "Moe — saw the the, 50% of: it."


def test_record() -> None:
    record = report.record(_FINDING, _SOURCE, Places(_TEXT))
    assert (record["line"], record["column"], record["start"], record["words"]) == (3, 11, _AT, "the the")
    assert record["related"] == [{"start": 2, "end": 6, "words": "Tide", "message": "here"}]


def test_github_escapes_what_it_must() -> None:
    line = report.github(_FINDING, _SOURCE, Places(_TEXT))
    assert line == (
        "::notice file=my tide.txt,line=3,endLine=3,col=11,endColumn=18,title=word-twice::50%25 of: it,%0Atwice"
    )


def test_sarif() -> None:
    run = report.sarif([(_SOURCE, [_FINDING])], RULES, "1.0")["runs"][0]
    (result,) = run["results"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "word-twice"
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "my%20tide.txt"}
    assert location["region"]["charOffset"] == _AT
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": "the"}
    elsewhere = Finding("word-twice", Severity.NOTE, Span(2, 9), "the  the", "other")
    again = report.sarif([(_SOURCE, [elsewhere])], RULES, "1.0")["runs"][0]["results"][0]
    assert again["partialFingerprints"] == result["partialFingerprints"]
