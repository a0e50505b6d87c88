"""A multistream dump with its index: one page costs one stream."""

from __future__ import annotations

import bz2
from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible.cli.read import extract
from showbible.cli.tree import read
from showbible.extract import read_article
from showbible.scale import articles_by_title
from showbible.scale.index import index_of, pages_by_title
from showbible.text import BadInput

from .conftest import HEAD, page


@pytest.fixture
def indexed(tmp_path: Path) -> Path:
    """Two streams of two pages with their index; the second title holds a colon and an ampersand."""
    raw, lines = bz2.compress(HEAD.encode()), []
    for group in ([("Ebb", 1), ("Low: Water & Co", 2)], [("Flood", 3), ("Old", 4)]):
        for title, number in group:
            lines.append(f"{len(raw)}:{number}:{title.replace('&', '&amp;')}\n")
        text = "".join(page(t, f"Text of {t}", n, redirect="Ebb" if t == "Old" else "") for t, n in group)
        raw += bz2.compress(text.encode())
    raw += bz2.compress(b"</mediawiki>\n")
    path = tmp_path / "wiki-pages-articles-multistream.xml.bz2"
    path.write_bytes(raw)
    (tmp_path / "wiki-pages-articles-multistream-index.txt.bz2").write_bytes(bz2.compress("".join(lines).encode()))
    return path


def test_the_index_beside_a_dump_is_found(indexed: Path, tmp_path: Path) -> None:
    index = index_of(str(indexed))
    assert index == str(tmp_path / "wiki-pages-articles-multistream-index.txt.bz2")
    found = list(pages_by_title(str(indexed), index, ["Flood", "Low:_Water_&_Co"]))
    assert [(p.title, p.page_id, p.text) for p in found] == [
        ("Flood", 3, "Text of Flood"),
        ("Low: Water & Co", 2, "Text of Low: Water & Co"),
    ]


def test_only_the_stream_of_the_page_is_read(indexed: Path) -> None:
    raw = bytearray(indexed.read_bytes())
    first = len(bz2.compress(HEAD.encode()))
    raw[first + 30 : first + 60] = bytes(30)  # the stream of Ebb is damaged, that of Flood isn't
    indexed.write_bytes(bytes(raw))
    assert [a.document.title for a in articles_by_title(str(indexed), ["Flood"])] == ["Flood"]
    with pytest.raises(BadInput, match=f"damaged or cut off at byte {first + 4}"):
        list(articles_by_title(str(indexed), ["Ebb"]))


def test_without_an_index_the_dump_is_gone_through(indexed: Path) -> None:
    (indexed.parent / "wiki-pages-articles-multistream-index.txt.bz2").unlink()
    assert [a.source.page_id for a in articles_by_title(str(indexed), ["Flood", "Ebb"])] == [1, 3]
    with pytest.raises(BadInput, match="no article 'Tide'"):
        list(articles_by_title(str(indexed), ["Tide"]))


@pytest.mark.parametrize(
    ("lines", "title", "message"),
    [
        ("7:1:Flood\n", "Flood", "no bzip2 stream begins at byte 7"),
        ("99999999:1:Flood\n", "Flood", "no bzip2 stream begins"),
        ("0:1:Flood\n", "Flood", "is not in the stream at byte 0"),
        ("0:1:Ebb\n", "Flood", "no page 'Flood'"),
        ("Flood\n", "Flood", "line 1 is not OFFSET:PAGE:TITLE"),
    ],
)
def test_an_index_that_lies(indexed: Path, tmp_path: Path, lines: str, title: str, message: str) -> None:
    index = tmp_path / "index.txt"
    index.write_text(lines)
    with pytest.raises(BadInput, match=message):
        list(articles_by_title(str(indexed), [title], str(index)))


def test_a_redirect_is_no_article(indexed: Path) -> None:
    with pytest.raises(BadInput, match="'Old' is a redirect"):
        list(articles_by_title(str(indexed), ["Old"]))


def test_the_tree_of_a_page(indexed: Path) -> None:
    whole = CliRunner().invoke(read, [str(indexed)])
    one = CliRunner().invoke(read, [str(indexed), "--title", "Flood"])
    assert (whole.exit_code, one.exit_code) == (0, 0)
    assert "paragraph: Text of Flood" in one.output
    assert "revision 5003" in one.output
    assert "Ebb" not in one.output
    assert one.output in whole.output


def test_a_dump_is_no_article(dump: Path) -> None:
    with pytest.raises(BadInput, match="holds pages, not one article"):
        read_article(dump.read_bytes())
    with pytest.raises(BadInput, match="a bzip2 archive"):
        read_article(bz2.compress(dump.read_bytes()))


def test_the_command_takes_titles_and_dumps_from_standard_input(indexed: Path) -> None:
    result = CliRunner().invoke(extract, [str(indexed), "--title", "Flood"])
    assert (result.exit_code, result.stderr) == (0, "")
    missing = CliRunner().invoke(extract, [str(indexed), "--title", "Tide"])
    assert isinstance(missing.exception, BadInput)
    assert CliRunner().invoke(extract, ["-"], input=indexed.read_bytes()).exit_code == 0
