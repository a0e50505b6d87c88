"""Lint on real articles: the first one finding by finding, and all of them, whole and cut, without an exception."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showbible.extract import Article, read_article
from showbible.lint import Finding, lint
from tests.conftest import CORPUS, needs_corpus

_DAY = date(2026, 11, 1)


@pytest.fixture(scope="module", params=["gold", "read"])
def found(first_article: Article, request: pytest.FixtureRequest) -> list[Finding]:
    """On the gold facts, and on those that the rules read."""
    article = first_article
    if request.param == "read":
        path = CORPUS / "gold" / "Jessica_Jones_season_2.txt"
        article = read_article(path.read_bytes(), path.name)
    return lint(article.document, article.entries, today=_DAY)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("episodes-absent", "Episodes"),
        ("markup-left", "<onlyinclude></onlyinclude>"),
        ("markup-left", "|-"),
        ("markup-left", 'scope="row" |'),
        ("markup-left", 'data-sort-value="Callery, Sean" |'),
        ("template-lost", '"was just so "'),
        ("directors-absent", "all 13 episodes of the season would be directed by women"),
        ("tracks-absent", "All music composed by Sean Callery."),
        ("apostrophe-lost", "Digital Spys"),
        ("apostrophe-lost", "The Washington Posts"),
        ("apostrophe-lost", "Jessica Jones second season"),
    ],
)
def test_first_article(found: list[Finding], rule: str, words: str) -> None:
    assert [f.words for f in found if f.rule == rule and f.words == words] == [words]


def test_first_article_removal(found: list[Finding]) -> None:
    """The clause that tells of the removal, with its subject where the rules cite it."""
    (finding,) = [f for f in found if f.rule == "removal-gap"]
    assert "was removed from Netflix on March 1, 2022" in finding.words
    assert "Disney+" not in finding.words


@pytest.mark.parametrize("rule", ["table-headless", "result-absent", "reference-absent"])
def test_first_article_accolade(found: list[Finding], rule: str) -> None:
    (finding,) = [f for f in found if f.rule == rule]
    assert "Primetime Creative Arts Emmy Awards" in finding.words
    assert finding.words.startswith('! scope="row" | 2018')


def test_first_article_has_no_false_finding(found: list[Finding]) -> None:
    """Eleven rules see something, sixteen findings in all: each was read against the article."""
    assert {f.rule for f in found} == {
        "apostrophe-lost",
        "average-retired",
        "directors-absent",
        "episodes-absent",
        "markup-left",
        "reference-absent",
        "removal-gap",
        "result-absent",
        "table-headless",
        "template-lost",
        "tracks-absent",
    }
    assert len(found) == 16


def _articles() -> list[Path]:
    return sorted(
        p
        for folder in ("gold", "heads", "html", "wikitext")
        for p in (CORPUS / folder).glob("*.*")
        if p.suffix != ".jsonl"
    )


@needs_corpus
@pytest.mark.parametrize("path", _articles()[::4], ids=lambda p: p.name)
def test_twice_the_same_and_in_order(path: Path) -> None:
    raw = path.read_bytes()
    runs = []
    for _ in range(2):
        article = read_article(raw, path.name)
        findings = lint(article.document, article.entries, article.problems, today=_DAY)
        assert findings == sorted(findings, key=lambda f: f.span)
        assert all(f.words == article.source[f.span] for f in findings)
        runs.append(findings)
    assert runs[0] == runs[1]


@needs_corpus
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_cut_lints(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(_articles()))
    text = path.read_text(encoding="utf-8")
    low = data.draw(st.integers(0, max(0, len(text) - 2)))
    cut = text[low : low + data.draw(st.integers(1, 6000))]
    if not cut.strip():
        return
    article = read_article(cut.encode(), "cut")
    for finding in lint(article.document, article.entries, article.problems, today=_DAY):
        assert finding.words == article.source[finding.span]
