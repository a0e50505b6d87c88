"""Whatever comes: no exception, time in proportion, every character pinned."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showbible import readers
from showbible.text import Document, Infobox, Passage, Table
from tests.conftest import CORPUS
from tests.readers.wikitext.test_document import PAGE
from tests.readers.wikitext.test_episodes import TEXT as EPISODES
from tests.readers.wikitext.test_tables import AWARDS

MADE = [PAGE, EPISODES, AWARDS, "{{Infobox x|a=[[b|c]], d<br>{{ubl|e|f}}|g={{nihongo|h|i|j}}}}\n"]
REAL = [p.read_text("utf-8")[:20_000] for p in sorted(CORPUS.glob("wikitext/**/*.wiki"))]
MARKS = ["{{", "}}", "[[", "]]", "|", "{|", "|}", "|-", "'''", "''", "<ref>", "</ref>", "<!--", "-->", "=", "==", "\n", "<nowiki>",
         "{{{", "}}}", "&nbsp;", "<br>", "* ", "{{Episode list|", "{{Infobox ", "{{Start date|", "[http://a ", "]", "\x00", "\x01",
         "<span style=display:none>", "{{ubl|", "{{rt|", "\ufeff", "\ud7ff"]  # fmt: skip


def passages(document: Document) -> Iterator[Passage]:
    for section, block in document.blocks():
        yield section.title
        if isinstance(block, Infobox):
            for field in block.fields:
                yield field.text
                yield from field.values
        elif isinstance(block, Table):
            for row in block.rows:
                yield from (cell.text for cell in row.cells)
        else:
            yield block.text


def check(text: str) -> Document:
    """The document of ``text``, every place in it checked."""
    text = text.replace("\x00", "") or "x"
    document = readers.read((text if text.strip() else "x").encode("utf-8", "replace"), "-", "wikitext")
    size = len(document.source.text)
    for passage in passages(document):
        if not passage.value:
            continue
        assert passage.pieces[0].at == 0
        assert [p.at for p in passage.pieces] == sorted({p.at for p in passage.pieces})
        for n in range(len(passage.value)):
            start, end = passage.span(n, n + 1)
            assert 0 <= start <= end <= size
        for link in passage.links:
            assert 0 <= link.start < link.end
        assert all(0 <= ref <= len(passage.value) for ref in passage.refs)
    for _, block in document.blocks():
        assert 0 <= block.span.start <= block.span.end <= size
    for problem in document.problems:
        assert 0 <= problem.span.start <= problem.span.end <= size
    return document


@pytest.mark.parametrize("text", [*MADE, *REAL])
def test_every_character_is_pinned(text: str) -> None:
    document = check(text)
    raw = document.source.text
    for passage in passages(document):
        for n, char in enumerate(passage.value):
            start, end = passage.span(n, n + 1)
            if end - start == 1 and char.isalnum():
                assert char == raw[start]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(MADE + [t[k : k + 3000] for t in REAL for k in (0, 4000, 9000)]),
    st.lists(st.tuples(st.floats(0, 1), st.sampled_from(MARKS)), max_size=6),
    st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_random_splices_and_cuts(text: str, splices: list[tuple[float, str]], cut: tuple[float, float]) -> None:
    for where, mark in splices:
        at = int(where * len(text))
        text = text[:at] + mark + text[at:]
    low, high = sorted(int(c * len(text)) for c in cut)
    check(text[:low] + text[high:])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(MARKS), st.sampled_from(["a", " ", "Ada", "1"])), max_size=60).map("".join))
def test_markup_without_sense(text: str) -> None:
    check(text)


HARD = {
    "braces": "{", "spaced braces": "{{ ", "boxes": "{{Infobox |a=", "links": "[[", "links and braces": "[[ {{", "refs": "<ref>{{",
    "nowiki": "<nowiki>", "comments": "<!--", "tables": "{|\n", "tables under headings": "{|\n| a\n==h==\n", "cells": "{|\n||",
    "apostrophes": "''' '' ", "tags": "<a", "entities": "&a", "brackets": "[http://a ", "rows": "|-\n| rowspan=9999 | a\n",
    "templates": "{{unk}}", "episodes": "{{Episode list|Title=a}}", "hidden": "<span style=display:none>", "equals": "a == ",
    "closing": "}}", "closing links": "]]", "lists": "*", "terms": ";a:",
}  # fmt: skip


@pytest.mark.parametrize("name", HARD)
def test_time_is_in_proportion(name: str) -> None:
    """Eight times the text takes about eight times as long; 64 is what a quadratic step would take."""

    def seconds(count: int) -> float:
        text = HARD[name] * count
        began = time.process_time()
        readers.read(text.encode(), "-", "wikitext")
        return time.process_time() - began

    small = min(seconds(500) for _ in range(3))
    assert any(seconds(4000) < 25 * small + 0.2 for _ in range(4))  # a busy machine may stop one of them


@pytest.mark.parametrize(
    "pair", [("{{ubl|", "}}"), ("{{date|", "}}"), ("[[a|", "]]"), ("[[\n", "]]"), ("{{{1|", "}}}")]
)
def test_depth(pair: tuple[str, str]) -> None:
    check(pair[0] * 20_000 + "x" + pair[1] * 20_000)


def test_a_hundred_thousand_braces() -> None:
    assert "template-unclosed" in {p.rule for p in check("{" * 100_000).problems}
