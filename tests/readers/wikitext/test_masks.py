"""The text with its nodes blotted out."""

from __future__ import annotations

from showbible.readers.wikitext.doubts import Doubts
from showbible.readers.wikitext.inline import Part
from showbible.readers.wikitext.masks import Nodes, mask_of, mended
from showbible.readers.wikitext.scanner import scan


def mask(text: str) -> str:
    return mask_of(text, Part(0, len(text), scan(text).nodes))


def test_a_mask_has_the_length_of_its_text() -> None:
    assert mask("a {{b|\n}} [[c]]<ref>d</ref>!") == "a \0\0\0\0\0\0\0 \1\1\1\1\1\0\0\0\0\0\0\0\0\0\0\0\0!"


def test_a_comment_takes_its_line_along() -> None:
    assert mask("a\n<!-- b -->\nc") == "a\n           c"
    assert mask("a <!-- b -->\nc") == "a           \nc"


def test_lost_line_ends_around_headings() -> None:
    doubts = Doubts()
    assert mended("Aired. == Notes == See it.\n== Cast ==\n", 0, doubts) == "Aired.\n== Notes ==\nSee it.\n== Cast ==\n"
    assert [p.rule for p in doubts.problems] == ["newline-lost"]


def test_lost_line_ends_in_tables() -> None:
    doubts = Doubts()
    text = '{| class="wikitable" |- ! A !! B |- | style="x"| 1 || 2 |}'
    assert mended(text, 0, doubts).split("\n") == [
        '{| class="wikitable"',
        "|-",
        "! A !! B",
        "|-",
        '| style="x"| 1 || 2',
        "|}",
    ]
    assert [p.rule for p in doubts.problems] == ["newline-lost"]


def test_nodes_between() -> None:
    text = "{{a}} {{b}} {{c}}"
    nodes = Nodes(scan(text).nodes)
    assert [text[n.start : n.end] for n in nodes.between(6, 12)] == ["{{b}}"]
