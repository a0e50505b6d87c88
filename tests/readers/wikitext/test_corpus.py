"""Real pages: the scanner against another parser, and the rows of their tables counted by eye."""

from __future__ import annotations

import bz2
import html
import re
from collections import Counter
from functools import cache

import mwparserfromhell
import pytest
from mwparserfromhell.nodes import Heading, Template, Wikilink

from showbible import readers
from showbible.readers.wikitext.scanner import scan, walk
from showbible.text import Document, Table
from tests.conftest import CORPUS, needs_corpus

pytestmark = needs_corpus

_PAGE = re.compile(r"<page>\s*<title>(.*?)</title>.*?<text[^>]*>(.*?)</text>", re.DOTALL)

#: What the scanner has (+) that mwparserfromhell hasn't (-), and why.
DIFFERENCES = {
    # mwparserfromhell gives up a template whose arguments have an odd mark of italics within <small>.
    ("Angela Merkel", "template"): (["+{{Infobox officeholder"], 1),
    # "]]]" after an open "[" in the label: the wiki, and the scanner, end the link with the last two.
    ("Arthur Schopenhauer", "link"): (["+[[Kyrios|''κύριος'' [", "-[[Kyrios|''κύριος'' ["], 2),
    # A heading in the middle of a line, where an exporter lost the line's end: mended, with a problem.
    ("List_of_Jericho_episodes", "heading"): (["+References"], 1),
}


@cache
def pages() -> dict[str, str]:
    """Every page in wikitext by its name."""
    found = {p.stem: p.read_text("utf-8") for p in sorted(CORPUS.glob("wikitext/**/*.wiki"))}
    found |= {p.stem: p.read_text("utf-8") for p in sorted(CORPUS.glob("gold/*.wiki"))}
    for dump in sorted(CORPUS.glob("dump/*.bz2")):
        text = bz2.BZ2Decompressor().decompress(dump.read_bytes()).decode("utf-8", "replace")
        found |= {html.unescape(m[1]): html.unescape(m[2]) for m in _PAGE.finditer(text)}
    return found


@cache
def document(name: str) -> Document:
    return readers.read(pages()[name].encode(), name, "wikitext")


def nodes(text: str, kind: str) -> list[str]:
    return [text[n.start : n.end] for n in walk(scan(text).nodes) if n.kind == kind]


def test_the_same_templates_links_and_headings_as_mwparserfromhell() -> None:
    differing: dict[tuple[str, str], list[str]] = {}
    for name, text in pages().items():
        code = mwparserfromhell.parse(text).filter()
        pairs = {
            "template": (nodes(text, "template"), [str(n) for n in code if isinstance(n, Template)]),
            "link": (nodes(text, "link"), [str(n) for n in code if isinstance(n, Wikilink)]),
            "heading": (
                [s.title.value for s in document(name).sections if s.level > 1],
                [_plain(str(n.title)) for n in code if isinstance(n, Heading)],
            ),
        }
        for kind, (ours, theirs) in pairs.items():
            if ours != theirs:
                more, less = Counter(ours) - Counter(theirs), Counter(theirs) - Counter(ours)
                differing[name, kind] = [f"+{n}" for n in more] + [f"-{n}" for n in less]
    assert differing.keys() == DIFFERENCES.keys()
    for key, (starts, count) in DIFFERENCES.items():
        assert len(differing[key]) == count
        for start, found in zip(starts, differing[key], strict=True):
            assert found.startswith(start)


def _plain(title: str) -> str:
    """A heading's words, by the reader of text that has a test of its own."""
    return readers.read(f"== {title} ==\n[[x]]".encode(), "-", "wikitext").sections[-1].title.value


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("List_of_Jericho_episodes", [22, 7, 1]),
        ("Ren_and_Stimpy_Adult_Party_Cartoon", [6]),
        ("blackmirror-bandersnatch", [1]),
        ("ds9-s5-assignment-tribbleations", [2]),
        ("enterprise-s1-broken-bow", [2]),
        ("farscape-s1-nerve-rtitle", [3]),
        ("madmen-s5-a-little-kiss", [1]),
        ("xfiles-film-row-double-dagger", [1]),
    ],
)
def test_episodes_counted_by_eye(name: str, rows: list[int]) -> None:
    tables = [b for _, b in document(name).blocks() if isinstance(b, Table) and b.role == "episodes"]
    assert [len(t.rows) for t in tables] == rows
    assert all(len(row.cells) == len(t.columns) for t in tables for row in t.rows)


@pytest.mark.parametrize(
    ("name", "shapes"),
    [
        ("Question_mark_(film)", [(5, 12)]),
        ("The_Ren_and_Stimpy_Show", [(3, 44)]),
        ("List_of_Prison_Break_characters", [(7, 20)]),
    ],
)
def test_other_tables_counted_by_eye(name: str, shapes: list[tuple[int, int]]) -> None:
    tables = [b for _, b in document(name).blocks() if isinstance(b, Table)]
    assert [(len(t.columns), len(t.rows)) for t in tables] == shapes
    assert all(len(row.cells) == len(t.columns) for t in tables for row in t.rows)


def test_a_table_collapsed_to_one_line_is_read() -> None:
    tables = [b for _, b in document("List_of_Jericho_episodes").blocks() if isinstance(b, Table)]
    assert tables[0].columns[3:5] == ("Originally aired Premiere", "Originally aired Finale")
    assert [row.cells[1].text.value for row in tables[0].rows] == ["22", "7", "29"]


def test_no_markup_is_left_in_the_text() -> None:
    left = re.compile(r"\[\[|\]\]|\{\{|\}\}|'''|</?(?:ref|br|small)\b|<!--")
    for name in pages():
        for section, block in document(name).blocks():
            texts = [c.text.value for r in block.rows for c in r.cells] if isinstance(block, Table) else []
            texts += [block.text.value] if hasattr(block, "text") else []
            for text in [section.title.value, *texts]:
                assert not left.search(text), (name, section.path, text[:200])
