"""One article, four forms: the same facts from wikitext, a rendered page, an export and plain text.

A real MediaWiki renders and exports the examples' wikitext; every fact of every form is pinned to that form's own
characters.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from showbible import scale
from showbible.extract import Article, read_article, read_document
from showbible.readers import read_source
from showbible.text import Item, Paragraph, Source, Table, sha256
from showbible.wiki import Wiki

from .conftest import EXAMPLES, LocalWiki
from .plain_export import plain_of

PAGES = Path(__file__).parent / "pages"
TITLES = [p.stem.replace("_", " ") for p in sorted([*EXAMPLES.glob("*.wiki"), *PAGES.glob("*series*.wiki")])]


def from_wikitext(wiki: LocalWiki, title: str, folder: Path) -> Article:
    name = f"{title.replace(' ', '_')}.wiki"
    raw = next(p for p in (EXAMPLES / name, PAGES / name) if p.is_file()).read_bytes()
    return read_document(read_source(Source(title, raw.decode(), sha256(raw), "wikitext", title=title)))


def from_html(wiki: LocalWiki, title: str, folder: Path) -> Article:
    return read_article(wiki.html(title), title)


def from_parsoid(wiki: LocalWiki, title: str, folder: Path) -> Article:
    return read_article(wiki.parsoid(title), title)


def from_export(wiki: LocalWiki, title: str, folder: Path) -> Article:
    path = folder / "export.xml"
    path.write_bytes(Wiki(wiki.address).export(title))
    (article,) = scale.articles(str(path), "television", workers=1)
    assert article.source.revision
    assert unquote(article.source.uri) == f"{wiki.address}/index.php/{title.replace(' ', '_')}"
    return article


def from_plain(wiki: LocalWiki, title: str, folder: Path) -> Article:
    return read_article(plain_of(read_article(wiki.html(title), title).document).encode(), title, "plain")


FORMS = {
    "wikitext": from_wikitext,
    "export": from_export,
    "parsoid": from_parsoid,
    "plain": from_plain,
}
Form = Callable[[LocalWiki, str, Path], Article]


def prose(article: Article) -> list[tuple[tuple[str, ...], str]]:
    """Every paragraph and item with its section."""
    found = []
    for section, block in article.document.blocks():
        if isinstance(block, Paragraph | Item):
            found.append((section.path, block.text.value))
    return found


def tables(article: Article) -> list[tuple[list[str], ...]]:
    """The cells of every table."""
    return [
        tuple([c.text.value.strip('"').replace("\n", ", ") for c in row.cells] for row in block.rows)
        for _, block in article.document.blocks()
        if isinstance(block, Table)
    ]


def links(article: Article) -> list[tuple[str, str]]:
    """Every link of the prose: its words and its page."""
    return [
        (block.text.value[link.start : link.end], link.target[:1].upper() + link.target[1:])
        for _, block in article.document.blocks()
        if isinstance(block, Paragraph | Item)
        for link in block.text.links
    ]


def facts(article: Article) -> set[str]:
    return {json.dumps(e.fact.to_dict(), sort_keys=True, ensure_ascii=False) for e in article.entries}


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_same_document(mediawiki: LocalWiki, tmp_path: Path, title: str, form: Form) -> None:
    page, other = from_html(mediawiki, title, tmp_path), form(mediawiki, title, tmp_path)
    assert other.document.title == title
    assert [s.path for s in other.document.sections] == [s.path for s in page.document.sections]
    assert prose(other) == prose(page)
    assert tables(other) == tables(page)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_same_facts(mediawiki: LocalWiki, tmp_path: Path, title: str, form: Form) -> None:
    page, other = from_html(mediawiki, title, tmp_path), form(mediawiki, title, tmp_path)
    assert len(facts(page)) >= 20
    assert sorted(facts(other) - facts(page)) == []
    assert sorted(facts(page) - facts(other)) == []


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", [from_html, *FORMS.values()], ids=["html", *FORMS])
def test_every_fact_is_pinned_to_its_own_form(mediawiki: LocalWiki, tmp_path: Path, title: str, form: Form) -> None:
    article = form(mediawiki, title, tmp_path)
    for entry in article.entries:
        for citation in entry.citations:
            assert article.source[citation.span].strip()


@pytest.mark.parametrize("form", [from_wikitext, from_parsoid], ids=["wikitext", "parsoid"])
@pytest.mark.parametrize("title", ["Difficult markup", *TITLES])
def test_markup_is_read_as_mediawiki_renders_it(mediawiki: LocalWiki, tmp_path: Path, title: str, form: Form) -> None:
    page, other = from_html(mediawiki, title, tmp_path), form(mediawiki, title, tmp_path)
    assert [s.path for s in other.document.sections] == [s.path for s in page.document.sections]
    assert prose(other) == prose(page)
    assert tables(other) == tables(page)
    assert links(other) == links(page)
