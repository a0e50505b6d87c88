"""The file opens in Datasette as it is: tables, views, facets with labels, search, the queries of the metadata."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from datasette.app import Datasette

from showbible.catalogue import Catalogue
from showbible.kinds import KINDS
from showbible.store.metadata import metadata
from showbible.store.schema import definitions
from showbible.store.tables import tables
from tests.articles import article_of
from tests.store.test_contract import FACTS


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Datasette:
    path = tmp_path_factory.mktemp("site") / "shows.db"
    with Catalogue(str(path)) as catalogue:
        catalogue.add(article_of("Harbour Lights (season 2)", *FACTS))
    return Datasette([str(path)], metadata=metadata("shows"))


def get(site: Datasette, address: str) -> Any:
    response = asyncio.run(site.client.get(address))
    assert response.status_code == 200, (address, response.text[:500])
    return response.json() if ".json" in address else response.text


def test_every_table_and_view_has_a_page(site: Datasette) -> None:
    front = get(site, "/shows.json")
    names = {t["name"] for t in front["tables"]}
    assert names >= set(definitions())
    assert {v["name"] for v in front["views"]} >= {
        "timeline",
        "credits",
        *(f"{t.name}_cited" for t in tables().values()),
    }
    for name in sorted(definitions()):
        get(site, f"/shows/{name}")
    for view in front["views"]:
        get(site, f"/shows/{view['name']}.json")


def test_full_text_search_is_found_by_itself(site: Datasette) -> None:
    rows = get(site, "/shows/sentences.json?_search=pier&_shape=array")
    assert len(rows) == 2
    assert get(site, "/shows/names.json?_search=olafsson&_shape=array")[0]["name"] == "Tómas Ólafsson"


def test_facets_show_names(site: Datasette) -> None:
    found = get(site, "/shows/cast_members.json?_facet=performer_id&_labels=on")["facet_results"]
    labels = {r["label"] for r in found["performer_id"]["results"]}
    assert labels == {"Una Ray", "Tómas Ólafsson"}


def test_keys_make_plain_addresses(site: Datasette) -> None:
    rows = get(site, "/shows/works.json?key=harbour-lights.s02&_shape=array")
    assert rows[0]["title"] == "Harbour Lights (season 2)"


def test_the_questions_of_the_metadata(site: Datasette) -> None:
    rows = get(site, "/shows/timeline_of.json?work=harbour-lights.s02&_shape=array")
    assert [r["date"] for r in rows][:2] == ["[..2018-10]", "2019-02"]
    assert get(site, "/shows/who_played_in_most.json?_shape=array")[0]["works"] == 1
    assert get(site, "/shows/windows_of.json?work=harbour-lights.s02&_shape=array")[0]["service"] == "Tidewater+"


def test_every_kind_and_column_is_described() -> None:
    described = metadata("shows")["databases"]["shows"]["tables"]
    for kind in KINDS:
        table = tables()[kind.kind]
        assert described[table.name]["description"]
        own = {c.name for c in table.columns if not c.references}
        undescribed = own - set(described[table.name]["columns"])
        assert not undescribed, (kind, undescribed)
