"""The scanner: what closes what, and what becomes of marks that nothing closes."""

from __future__ import annotations

import pytest

from showbible.readers.wikitext.scanner import scan, walk


def kinds(text: str) -> list[tuple[str, str]]:
    return [(n.kind, text[n.start : n.end]) for n in walk(scan(text).nodes)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {{b|c}} d", [("template", "{{b|c}}")]),
        ("[[a|b]]s", [("link", "[[a|b]]")]),
        ("{{a|[[b|c]]|{{d}}}}", [("template", "{{a|[[b|c]]|{{d}}}}"), ("link", "[[b|c]]"), ("template", "{{d}}")]),
        ("{{{1|x}}}", [("argument", "{{{1|x}}}")]),
        ("{{{{{1}}}}}", [("template", "{{{{{1}}}}}"), ("argument", "{{{1}}}")]),
        ("<!-- {{a}} -->", [("comment", "<!-- {{a}} -->")]),
        ("<nowiki>{{a}}</nowiki>", [("raw", "<nowiki>{{a}}</nowiki>")]),
        ("a<ref>{{b}}</ref>c", [("ref", "<ref>{{b}}</ref>"), ("template", "{{b}}")]),
        ('a<ref name="b" />c', [("ref", '<ref name="b" />')]),
        ("[[File:a.jpg|thumb|of [[b]]]]", [("link", "[[File:a.jpg|thumb|of [[b]]]]"), ("link", "[[b]]")]),
        ("[[a|[b]]]", [("link", "[[a|[b]]]")]),
        ("<REF>a</REF>", [("ref", "<REF>a</REF>")]),
        ("<onlyinclude>a</onlyinclude>", [("comment", "<onlyinclude>"), ("comment", "</onlyinclude>")]),
    ],
)
def test_nodes(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected
    assert scan(text).problems == ()


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        ("{{a|[[b}} c", "link-unclosed", [("template", "{{a|[[b}}")]),
        ("[[a\nb]] [[c]]", "link-broken", [("broken", "[[a\nb]]"), ("link", "[[c]]")]),
        ("a {{b [[c]]", "template-unclosed", [("damage", "{{b "), ("link", "[[c]]")]),
        ("a }} b", "template-unopened", []),
        ("a <!-- b {{c}}", "comment-unclosed", [("comment", "<!-- b {{c}}")]),
        ("a<ref>{{b}} c", "ref-unclosed", [("ref", "<ref>"), ("template", "{{b}}")]),
        ("a<ref>{{b</ref> {{c}}", "template-unclosed", [("ref", "<ref>{{b</ref>"), ("template", "{{c}}")]),
        ("a</ref> b", "ref-unopened", [("comment", "</ref>")]),
        ("<nowiki>{{a}}", "tag-unclosed", [("template", "{{a}}")]),
    ],
)
def test_damage(text: str, rule: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected
    assert rule in {p.rule for p in scan(text).problems}


def test_a_reference_that_forgot_its_slash_does_not_swallow_the_prose() -> None:
    text = 'Filmed in <ref name="a">Oslo.<ref>b</ref> It rained.'
    assert kinds(text) == [("ref", '<ref name="a">'), ("ref", "<ref>b</ref>")]


def test_an_unclosed_box_ends_at_the_blank_line() -> None:
    text = "{{Infobox television\n| name = Orbital\n| company = [[Halo]]\n\n'''Orbital''' is a [[series]]."
    found = kinds(text)
    assert found[0] == ("template", "{{Infobox television\n| name = Orbital\n| company = [[Halo]]")
    assert found[1:] == [("link", "[[Halo]]"), ("link", "[[series]]")]


def test_bars_belong_to_the_innermost() -> None:
    (node,) = scan("{{a|[[b|c]]|d}}").nodes
    assert node.bars == (3, 11)
    assert node.children[0].bars == (7,)
