"""What tests share: where the real articles are, and how to make small ones."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from showbible.extract import Article
from tests.articles import article_of
from tests.gold import gold_article, gold_sources
from tests.server import server

SHARED = Path(__file__).parents[2] / "shared"
CORPUS = SHARED / "corpus"

# Commands run by tests leave no file in the user's cache.
os.environ["SHOWBIBLE_CACHE"] = ""

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


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A real PostgreSQL server's URL."""
    with server() as url:
        yield url


@pytest.fixture
def own_article() -> Callable[..., Article]:
    """Makes an article of our own from a title and its facts."""
    return article_of
