"""Every real page in every form is read to the end; the episodes found are the rows of its tables, counted by eye."""

from __future__ import annotations

from pathlib import Path

import pytest

from showbible import Article, read_article
from showbible.scale import articles
from tests.conftest import CORPUS, needs_corpus

pytestmark = needs_corpus

PAGES = sorted(
    p
    for p in [*CORPUS.glob("html/*.html"), *CORPUS.glob("wikitext/**/*.wiki"), *CORPUS.glob("gold/*.[hw]*")]
    if p.suffix != ".txt"
)

#: Rows of the tables of episodes on a page, seasons, specials and films apart; pages that list none are not here.
EPISODES = {
    "Legend_(TV_series)": [12],
    "List_of_Burn_Notice_episodes": [12, 16, 16, 18, 1, 18, 18, 13],
    "List_of_London's_Burning_episodes_(series_10)": [18],
    "List_of_The_Famous_Jett_Jackson_episodes": [13, 26, 26, 1],
    "My_Brother_and_Me": [13],
    "North_Shore_(TV_series)": [21],
    "Offspring_(series_2)": [13],
    "The_Nanny.parsoid2015": [1],  # a reunion
    "The_New_Avengers_(TV_series)": [13, 13],
    "List_of_Jericho_episodes": [22, 7, 1],
    "Ren_and_Stimpy_Adult_Party_Cartoon": [6],
    "blackmirror-bandersnatch": [1],
    "ds9-s5-assignment-tribbleations": [2],
    "enterprise-s1-broken-bow": [2],
    "farscape-s1-nerve-rtitle": [3],
    "madmen-s5-a-little-kiss": [1],
    "xfiles-film-row-double-dagger": [1],
}
#: Pages of the dumps that list episodes.
IN_DUMPS = {'Ren & Stimpy "Adult Party Cartoon"': [6]}


def check(article: Article, rows: list[int]) -> None:
    """The episodes are as many as their rows, and every fact stands where it says."""
    assert sum(e.fact.kind == "episode" for e in article.entries) == sum(rows)
    for entry in article.entries:
        for citation in entry.citations:
            assert article.source[citation.span].strip(), entry.fact


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_a_page(path: Path) -> None:
    check(read_article(path.read_bytes(), path.name), EPISODES.get(path.stem, []))


@pytest.mark.parametrize("path", sorted(CORPUS.glob("dump/*.bz2")), ids=lambda p: p.stem)
def test_a_dump(path: Path) -> None:
    said: list[str] = []
    found = list(articles(str(path), None, 1, said.append))
    assert len(found) == {"dbpedia_minidump_en.xml": 24, "gensim_enwiki-table-markup.xml": 5}[path.stem]
    assert said == []
    for article in found:
        check(article, IN_DUMPS.get(article.document.title, []))
