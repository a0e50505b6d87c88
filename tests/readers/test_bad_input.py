"""Bad input in every form: bounded time and memory, a problem with its place or one clear error."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from showbible import read_article
from showbible.text import BadInput, Paragraph
from showbible.text.source import LARGEST

PROSE = "Reef is an American drama television series. In May 2016, Ana Sol was cast as Mira Vale."

DAMAGED = {
    "an unclosed template": ("wikitext", f"{{{{Infobox television\n| name = Reef\n\n'''Reef''' is {PROSE}", "template-unclosed"),
    "an unclosed table": ("wikitext", f"{PROSE} [[Sea]]\n\n{{|\n! A\n| 1\n\n== Cast ==\n* Bo", "table-unclosed"),
    "an unclosed comment": ("wikitext", f"{PROSE} [[Sea]]\n\n<!-- It rained.", "comment-unclosed"),
    "an unclosed reference": ("wikitext", f"{PROSE}<ref>{{{{cite [[Sea]]", "ref-unclosed"),
    "an unclosed table of a page": ("html", f"<h1>Reef</h1><p>{PROSE}</p><table><tr><td>1<p>It rained.", "tag-unclosed"),
    "an unclosed comment of a page": ("html", f"<p>{PROSE}</p><!-- <p>It rained.", "tag-damaged"),
    "no body": ("html", f"<html><head><title>Reef</title><meta name=description content='{PROSE}'></head></html>", "empty-page"),
    "numbers of half characters": ("html", f"<title>Reef</title><p>{PROSE} &#xD83D;&#57005;</p></div>", "tag-unopened"),
    "an unclosed grid": ("plain", f"= Reef =\n\n{PROSE}\n\n+---+---+ | a | b |\n", "table-damaged"),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGED)
def test_damage_is_said_and_what_came_before_is_read(name: str) -> None:
    form, text, rule = DAMAGED[name]
    article = read_article(text.encode(), "-", form)
    found = [p for p in article.document.problems if p.rule == rule]
    assert found
    assert all(0 <= p.span.start < p.span.end <= len(text) for p in found)
    prose = " ".join(b.text.value for _, b in article.document.blocks() if isinstance(b, Paragraph))
    assert ("Ana Sol was cast" in prose) == (name != "no body")


def test_halves_of_characters_stand_for_nothing() -> None:
    for form, text in (("html", "<p>Ebb &#xD83D; and&#57005;</p>"), ("wikitext", "Ebb &#xD83D; and&#57005; [[x]]")):
        (paragraph,) = [
            b for _, b in read_article(text.encode(), "-", form).document.blocks() if isinstance(b, Paragraph)
        ]
        assert paragraph.text.value.startswith("Ebb \ufffd and\ufffd")
    with pytest.raises(BadInput, match=r"not UTF-8 .* offset 4"):
        read_article(b"Ebb \xed\xa0\xbd", "-")


def test_entities_that_a_page_declares_are_never_expanded() -> None:
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(20))
    text = f'<!DOCTYPE html [<!ENTITY a0 "ha">{laughs}]><html><title>Reef</title><body><p>Ebb &a20; flood.</p></body></html>'
    document = read_article(text.encode(), "-").document
    assert document.source.form == "html"
    assert "ha" not in " ".join(b.text.value for _, b in document.blocks() if isinstance(b, Paragraph))


@pytest.mark.parametrize("form", ["plain", "wikitext", "html"])
def test_a_hundred_thousand_braces(form: str) -> None:
    for braces in ("{" * 100_000, "}" * 100_000, "{{" * 50_000 + "}}" * 50_000, "{| " * 50_000):
        began = time.process_time()
        document = read_article(f"<p>{braces}</p>".encode() if form == "html" else braces.encode(), "-", form).document
        assert time.process_time() - began < 20
        assert document.problems


@pytest.mark.parametrize("form", [None, "plain", "wikitext", "html"])
def test_a_page_of_twenty_megabytes_is_refused_at_once(form: str | None) -> None:
    raw = b"= Reef =\n\n" + PROSE.encode() * 240_000
    assert len(raw) > 20 << 20 > LARGEST
    tracemalloc.start()
    try:
        with pytest.raises(BadInput, match=r"reef\.txt: [\d,]+ bytes; no article has more than 16 MB") as error:
            read_article(raw, "reef.txt", form)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
    assert "\n" not in str(error.value)
