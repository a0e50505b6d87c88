"""Readable text, pinned."""

from __future__ import annotations

import pytest

from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import Part, passage
from showbible.readers.wikitext.scanner import scan
from showbible.text import Passage


def read(text: str, lines: bool = False) -> tuple[Passage, list[str]]:
    doubts = Doubts()
    found = passage(text, Part(0, len(text), scan(text).nodes), doubts, lines=lines)
    return found, [p.rule for p in doubts.problems]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a [[b|c]]s d", "a cs d"),
        ("[[Orbital (TV series)|]] x", "Orbital x"),
        ("[[:Category:Orbital|here]]", "here"),
        ("[[Category:Orbital]] x [[File:a.jpg|thumb|b]]", "x"),
        ("[[fr:Orbital]] x", "x"),
        ("'''''Orbital''''' and ''Halo'''s crew", "Orbital and Halo's crew"),
        ("a<ref>b</ref>, c<!-- d -->", "a, c"),
        ("a&nbsp;b &ndash; c &amp; d &bogus; e", "a b – c & d &bogus; e"),
        ("a<br />b", "a\nb"),
        ("a\nb   c", "a b c"),
        ("<small>a</small> <span class=\"b\">c</span>", "a c"),
        ('a <span style="display:none">001</span>b', "a b"),
        ("<nowiki>[[a]]</nowiki> b", "[[a]] b"),
        ("[http://a.example/b The site] and [http://a.example]", "The site and"),
        ("[...] he [''Orbital''] said", "[...] he [Orbital] said"),
        ("a {{'}}s {{snd}} b{{nbsp}}c", "a 's – b c"),
        ("{{won}} {{nom}} {{sho}} {{n/a|none}}", "Won Nominated Shortlisted none"),
        ("{{sortname|Ada|Byron}} {{sortname|Ada|Byron|nolink=1}}", "Ada Byron Ada Byron"),
        ("{{ill|Ada Byron|fr|lt=Ada}} {{lang|fr|Halo}} {{lang-fr|Halo}}", "Ada Halo Halo"),
        ("{{nihongo|Orbit|軌道|Kidō}}", "Orbit (軌道, Kidō)"),
        ("{{not a typo|teh}} {{abbr|No.|Number}} {{nowrap|a b}}", "teh No. a b"),
        ("{{StoryTeleplay|s=Ada|t=Ben & Cy}}", "Story by: Ada\nTeleplay by: Ben & Cy"),
        ("{{StoryTeleplay|s=Ada|tlabel=Screenplay by|t=Ben}}", "Story by: Ada\nScreenplay by: Ben"),
        ("{{ubl|a|b}} {{hlist|c|d}}", "a\nb\nc\nd"),
        ("{{plainlist|\n* a\n* [[b]]\n}}", "a\nb"),
        ("{{Start date|2017|3|8}} to {{End date|2017|5|df=y}}", "March 8, 2017 to May 2017"),
        ("{{dts|March 8, 2017}}", "March 8, 2017"),
        ("a{{efn|b}}{{sfn|c}}{{citation needed|date=May 2017}} d", "a d"),
        ("{{#if:a|b}}x{{DEFAULTSORT:y}}", "x"),
        ("{{{name|Ada}}}", "Ada"),
        ("__NOTOC__a", "a"),
    ],
)  # fmt: skip
def test_value(text: str, value: str) -> None:
    found, problems = read(text)
    assert found.value == value
    assert problems == []


@pytest.mark.parametrize(
    ("text", "value", "rule"),
    [
        ("by {{orbital crew|Ada}} and", "by and", "template-unknown"),
        ("by {{ {{a}} }} and", "by and", "template-unknown"),
        ("{{:Halo}} x", "x", "transclusion"),
        ("{{Start date|20177|3}} x", "x", "date-malformed"),
    ],
)
def test_what_is_not_known_is_not_guessed(text: str, value: str, rule: str) -> None:
    found, problems = read(text)
    assert found.value == value
    assert rule in problems


def test_pins() -> None:
    text = "On ''[[Halo (series)|Halo]]'', {{Start date|2017|3|8}}, [[Ada]]&nbsp;met."
    found, _ = read(text)
    assert found.value == "On Halo, March 8, 2017, Ada met."

    def raw(words: str) -> str:
        at = found.value.index(words)
        return text[slice(*found.span(at, at + len(words)))]

    assert raw("Halo") == "[[Halo (series)|Halo]]"
    assert raw("al") == "al"
    assert raw("March 8, 2017") == raw("2017") == "{{Start date|2017|3|8}}"
    assert raw("Ada met") == "[[Ada]]&nbsp;met"
    assert raw("met.") == "met."


def test_links_and_references_are_kept() -> None:
    found, _ = read("[[Ada Byron#Life|Ada]], [[poet]]s<ref>a</ref> and [[#Cast|others]].")
    assert [(found.value[k.start : k.end], k.target) for k in found.links] == [("Ada", "Ada Byron"), ("poets", "Poet")]
    assert [found.value[:r] for r in found.refs] == ["Ada, poets"]


def test_templates_that_link() -> None:
    found, _ = read(
        "{{sortname|Ada|Byron}}, {{sortname|Ben|Ray|Ben Ray (actor)}}, {{sortname|Cy|Dow|nolink=1}}, {{ill|Di|fr|lt=D}}"
    )
    shown = [(found.value[k.start : k.end], k.target) for k in found.links]
    assert shown == [("Ada Byron", "Ada Byron"), ("Ben Ray", "Ben Ray (actor)"), ("D", "Di")]


def test_an_atomic_piece_of_its_sources_length_is_still_one_piece() -> None:
    text = "{{dts|2017|3|8}} x"
    found, _ = read(text)
    assert found.value == "March 8, 2017 x"
    assert text[slice(*found.span(6, 7))] == "{{dts|2017|3|8}}"


def test_lines() -> None:
    found, _ = read("Ada<ref>\nx</ref>\n* [[Ben]]\n* Cy\nand Di", lines=True)
    assert found.value == "Ada\nBen\nCy\nand Di"


def test_nesting_has_an_end() -> None:
    found, problems = read("{{small|" * 500 + "x" + "}}" * 500)
    assert found.value == ""
    assert problems == ["nesting-too-deep"]
