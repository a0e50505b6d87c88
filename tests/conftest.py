"""What tests share: where the real articles are, and how to make small ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from gold import gold_article, gold_sources

from showbible.extract import Article

SHARED = Path(__file__).parents[2] / "shared"
CORPUS = SHARED / "corpus"

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the articles of ../shared/corpus are not here")


@pytest.fixture(scope="session")
def gold() -> list[Article]:
    """Every real article that has gold facts."""
    sources = list(gold_sources())
    if not sources:
        pytest.skip("the articles of ../shared/corpus are not here")
    return [gold_article(source) for source in sources]


@pytest.fixture(scope="session")
def first_article(gold: list[Article]) -> Article:
    """The article that the project starts from, with its gold facts."""
    return next(a for a in gold if a.document.title == "Jessica Jones season 2")
