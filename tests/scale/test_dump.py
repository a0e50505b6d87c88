"""Whole dumps: the same pages whatever the compression and the number of workers; damage after what came before it."""

from __future__ import annotations

import bz2
import contextlib
import multiprocessing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showbible import scale
from showbible.scale import bzip2, streams
from showbible.scale.dump import articles, each, pages
from showbible.scale.pages import TEXT_LIMIT, Page
from showbible.text import BadInput

from .conftest import HEAD, page, words

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "dump"
TELEVISION = [f"Page {n} & co" for n in range(3, 240, 10)]


def titles(path: Path, select: str | None = None, workers: int = 1) -> list[str]:
    return [p.title for p in pages(str(path), select, workers)]


def gather(found: list[str], path: Path, select: str | None, workers: int) -> None:
    """Titles until the error, which is raised."""
    for p in pages(str(path), select, workers):
        found.append(p.title)


def multistream(xml: bytes, count: int) -> bytes:
    """As Wikimedia compresses: the head, groups of pages and the end, each a stream."""
    parts = xml.split(b"</page>\n")
    groups = [b"</page>\n".join(parts[n : n + count]) for n in range(0, len(parts), count)]
    return b"".join(bz2.compress(g + (b"</page>\n" if n < len(groups) - 1 else b"")) for n, g in enumerate(groups))


@pytest.fixture(params=["xml", "bz2", "multistream", "zst"])
def packed(request: pytest.FixtureRequest, tmp_path: Path, xml: bytes) -> Path:
    path = tmp_path / "packed"
    if request.param == "zst":
        zstandard = pytest.importorskip("zstandard", reason="the zstd extra is not installed")
        path.write_bytes(zstandard.ZstdCompressor().compress(xml))
    else:
        path.write_bytes({"xml": xml, "bz2": bz2.compress(xml), "multistream": multistream(xml, 20)}[request.param])
    return path


@pytest.mark.parametrize("workers", [1, 2])
def test_pages_are_chosen_before_they_are_read(packed: Path, workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "STEP", 40_000)
    assert scale.is_dump(str(packed))
    assert titles(packed, "television", workers) == TELEVISION
    assert titles(packed, None, workers) == [f"Page {n} & co" for n in range(240)]
    assert titles(packed, "template:Infobox film", workers) == [f"Page {n} & co" for n in range(4, 240, 10)]


def test_a_page_keeps_where_it_is_from(dump: Path) -> None:
    found = next(pages(str(dump), "television"))
    assert (found.page_id, found.revision, found.timestamp) == (3, 5003, "2024-05-06T07:08:09Z")
    assert "& <ref>note</ref>" in found.text
    source = found.source("https://wiki.example/wiki/")
    assert source.uri == "https://wiki.example/wiki/Page_3_&_co"
    assert source.title == "Page 3 & co"
    article = next(articles(str(dump), "television", workers=1))
    assert article.source == source
    assert article.document.title


def test_a_dump_cut_between_pages_is_not_whole(tmp_path: Path) -> None:
    path = tmp_path / "cut.xml"
    path.write_text(HEAD + page("A", "x"))
    found: list[str] = []
    with pytest.raises(BadInput, match=r"cut off behind the page that ends at byte \d+"):
        gather(found, path, None, 1)
    assert found == ["A"]


@given(cut=st.floats(0, 1), junk=st.binary(max_size=20), kind=st.sampled_from(["xml", "bz2", "multistream"]))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_damage_is_one_error_at_most(tmp_path: Path, small: bytes, cut: float, junk: bytes, kind: str) -> None:
    raw = {"xml": small, "bz2": bz2.compress(small), "multistream": multistream(small, 7)}[kind]
    at = int(len(raw) * cut)
    path = tmp_path / "damaged"
    path.write_bytes(raw[:at] + junk + raw[at + len(junk) :])
    found: list[str] = []
    with contextlib.suppress(BadInput):
        gather(found, path, None, 1)
    assert len(found) <= 40


def test_the_newest_revision_stands(tmp_path: Path) -> None:
    path = tmp_path / "history.xml"
    two = page("A", "old words", 1).replace("  </page>\n", "") + page("A", "new words", 2).partition("</id>\n")[2]
    path.write_text(HEAD + two + "</mediawiki>")
    (found,) = pages(str(path))
    assert (found.page_id, found.revision, found.text) == (1, 5002, "new words")


@pytest.mark.parametrize("step", [30_000, 200_000])
def test_a_single_stream_is_cut_at_its_blocks(tmp_path: Path, step: int) -> None:
    raw = words(7, 330_000).encode()
    path = tmp_path / "one.bz2"
    path.write_bytes(bz2.compress(raw, 2))
    parts = list(bzip2.ranges(str(path), step))
    assert len(parts) > 2
    assert b"".join(piece for part in parts for piece in bzip2.pieces(str(path), part)) == raw
    assert all(a.end == b.start for a, b in pairwise(parts))


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("kind", ["xml", "bz2", "multistream"])
def test_a_cut_dump_gives_what_came_before(tmp_path: Path, xml: bytes, kind: str, workers: int) -> None:
    whole = {"xml": xml, "bz2": bz2.compress(xml, 1), "multistream": multistream(xml, 10)}[kind]
    path = tmp_path / "cut"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    found: list[str] = []
    with pytest.raises(BadInput, match=r"cut off.* byte \d+") as caught:
        gather(found, path, "television", workers)
    assert str(path) in str(caught.value)
    assert 8 <= len(found) < len(TELEVISION)
    assert found == TELEVISION[: len(found)]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_damaged_block_is_named_by_its_byte(tmp_path: Path, xml: bytes, workers: int) -> None:
    whole = bytearray(bz2.compress(xml, 1))
    bad = len(whole) // 2
    for n in range(bad, bad + 50):
        whole[n] ^= 0x55
    path = tmp_path / "damaged.bz2"
    path.write_bytes(bytes(whole))
    found: list[str] = []
    with pytest.raises(BadInput, match=r"damaged or cut off at byte (\d+)") as caught:
        gather(found, path, None, workers)
    at = int(str(caught.value).rsplit(" ", 1)[1])
    assert bad - 100_000 < at <= bad
    assert found == [f"Page {n} & co" for n in range(len(found))]
    assert len(found) > 80
    assert not multiprocessing.active_children()  # Though the error, which holds what failed, is still held.


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bomb_hits_the_limit(tmp_path: Path, workers: int) -> None:
    path = tmp_path / "bomb.bz2"
    path.write_bytes(bz2.compress(HEAD.encode() + b"<page>" + b"\0" * (80 << 20)))
    with pytest.raises(BadInput, match="more than"):
        list(pages(str(path), "television", workers))


def test_a_bomb_of_small_pages_hits_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "bomb.bz2"
    path.write_bytes(bz2.compress(page("A", "\0" * (1 << 20)).encode() * 80))
    with pytest.raises(BadInput, match=f"more than {bzip2.RATIO} times"):
        list(pages(str(path), "television"))


def test_a_page_beyond_all_measure_is_passed_over_and_said(tmp_path: Path) -> None:
    path = tmp_path / "large.xml"
    large = page("Large", "word " * (TEXT_LIMIT // 5 + 1), 2)
    path.write_text(HEAD + page("A", "x", 1) + large + page("B", "y", 3) + "</mediawiki>")
    said: list[str] = []
    assert [a.document.title for a in articles(str(path), None, 1, said.append)] == ["A", "B"]
    assert len(said) == 1
    assert "Large: 4,194,305 characters; no article has more than 4 MB" in said[0]


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    path = tmp_path / "entities.xml"
    path.write_text('<!DOCTYPE mediawiki [<!ENTITY a "aaaa">]>' + HEAD + page("A", "x") + "</mediawiki>")
    with pytest.raises(BadInput, match="document type"):
        list(pages(str(path)))
    path.write_text(HEAD + page("A", "x").replace(">x<", ">&a; &amp;lt; &#233;<") + "</mediawiki>")
    assert [p.text for p in pages(str(path))] == ["&a; &lt; é"]


def fails_on_three(found: Page, base: str) -> str:
    if found.page_id == 3:
        raise ZeroDivisionError("of our own making")
    return found.title


def test_one_page_does_not_cost_the_dump(dump: Path) -> None:
    said: list[str] = []
    assert list(each(str(dump), fails_on_three, "television", 1, said.append)) == TELEVISION[1:]
    assert len(said) == 1
    assert "Page 3" in said[0]


def test_an_unknown_selection_is_refused(dump: Path) -> None:
    with pytest.raises(BadInput, match="no selection 'gardening'; one of: television"):
        list(pages(str(dump), "gardening"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"= Title =\nText.", "not a MediaWiki dump"),
        (b"BZh9 not at all", "cut off"),
        (bz2.compress(b"Hello"), "not a Med"),
    ],
)
def test_what_is_no_dump_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=message):
        list(pages(str(path)))
    with pytest.raises(BadInput, match="no such file"):
        list(pages(str(tmp_path / "none")))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not here")
@pytest.mark.parametrize("workers", [1, 2])
def test_real_fragments(workers: int) -> None:
    path = CORPUS / "dbpedia_minidump_en.xml.bz2"
    assert [(p.title, p.revision) for p in pages(str(path), "television", workers)] == [
        ('Ren & Stimpy "Adult Party Cartoon"', 1057758004),
        ("The Ren & Stimpy Show", 1058659409),
    ]
    assert len(titles(path, None, workers)) == 24
    assert len(titles(CORPUS / "gensim_enwiki-table-markup.xml.bz2", None, workers)) == 5


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not here")
@pytest.mark.parametrize("workers", [1, 2])
def test_real_articles(workers: int) -> None:
    path = CORPUS / "dbpedia_minidump_en.xml.bz2"
    said: list[str] = []
    found = [a.document.title for a in articles(str(path), None, workers, said.append)]
    assert len(found) == 24
    assert said == []
