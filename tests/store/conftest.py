"""A fresh catalogue for each test, once in SQLite and once in a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from showbible.catalogue import Catalogue
from showbible.extract import Article
from tests.articles import article_of
from tests.server import new_database

_NUMBER = count(1)


@pytest.fixture(params=["sqlite", "postgres"])
def name(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a fresh catalogue may be made."""
    if request.param == "sqlite":
        return str(tmp_path / "shows.db")
    return new_database(request.getfixturevalue("postgres"), f"c{next(_NUMBER)}")


@pytest.fixture
def catalogue(name: str) -> Iterator[Catalogue]:
    with Catalogue(name) as made:
        yield made


@pytest.fixture
def article() -> Article:
    from tests.store.test_contract import FACTS

    return article_of("Harbour Lights (season 2)", *FACTS)
