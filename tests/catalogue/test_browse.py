"""Tables looked through by value, word and order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from showbible.catalogue import Catalogue
from showbible.catalogue.browse import browse, columns, names
from showbible.kinds import Cast
from showbible.text import BadInput
from tests.articles import article_of


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with Catalogue(str(tmp_path_factory.mktemp("browse") / "shows.db")) as made:
        cast = [Cast(f"Una Ray{n:02d}", f"Part {n % 7}%", ("main", "guest")[n % 2], n) for n in range(25)]
        made.add(article_of("Harbour Lights season 1", *cast))
        yield made


def test_everything_named_can_be_looked_through(catalogue: Catalogue) -> None:
    for name in names():
        assert browse(catalogue.db, name, {}).columns == columns(catalogue.db, name)


def test_values_words_order_and_counts(catalogue: Catalogue) -> None:
    found = browse(
        catalogue.db,
        "cast_members_cited",
        {"tier": "guest"},
        search="part 1%",
        sort="list_order",
        descending=True,
        facets=["tier"],
    )
    order = found.columns.index("list_order")
    assert [row[order] for row in found.rows] == [15, 1]
    assert found.facets[0].values == (("guest", 2),)


def test_rows_come_in_slices(catalogue: Catalogue) -> None:
    seen, at = [], 0
    while at is not None:
        part = browse(catalogue.db, "cast_members_cited", {}, sort="list_order", at=at, size=10)
        seen += part.rows
        at = part.next
    assert len(seen) == len(set(seen)) == 25


@pytest.mark.parametrize(("table", "column"), [("sources", "id"), ("works; --", "id"), ("works", "id; --")])
def test_only_what_is_known(catalogue: Catalogue, table: str, column: str) -> None:
    with pytest.raises(BadInput, match=r"no (table|column)"):
        browse(catalogue.db, table, {column: "1"})
