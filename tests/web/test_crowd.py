"""Many who ask nothing, or read slowly, do not stop those who ask; and the app over PostgreSQL is the same app."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from showbible.catalogue import Catalogue
from showbible.web import create_app
from showbible.web.settings import Settings
from tests.server import new_database
from tests.web.conftest import KEY, TOKEN, fill


def asked(address: tuple[str, int], path: str) -> bytes:
    """The whole answer to a request."""
    with socket.create_connection(address, timeout=20) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


def test_open_connections_and_slow_readers_do_not_stop_the_others(site: str) -> None:
    parts = urlsplit(site)
    address = (str(parts.hostname), int(parts.port or 0))
    with ExitStack() as held:
        for n in range(200):
            connection = held.enter_context(socket.create_connection(address, timeout=20))
            if n % 3 == 1:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: loc")
            elif n % 3 == 2:  # It asks for a page and takes nothing of it.
                connection.sendall(f"GET /work/{KEY} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        for path in (f"/work/{KEY}", "/search.json?q=una", "/works"):
            assert asked(address, path).startswith(b"HTTP/1.1 200 ")


@pytest.fixture(scope="module")
def shared(postgres: str) -> Iterator[tuple[TestClient, str]]:
    """The app over a catalogue in PostgreSQL, with the token shown, and the catalogue's URL."""
    url = new_database(postgres, "web")
    fill(url)
    headers = {"authorization": f"Bearer {TOKEN}"}
    with TestClient(create_app(Settings(url, TOKEN)), base_url="http://localhost", headers=headers) as made:
        yield made, url


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/works",
        f"/work/{KEY}",
        f"/work/{KEY}/changes",
        "/search?q=una+r",
        "/person/una-ray",
        "/timeline",
        "/universe?name=Coastal+Stories",
        f"/compare?work={KEY}&work=harbour-lights.s01",
        "/problems",
        "/explore/cast_members_cited?_facet=tier&_sort_desc=performer",
        "/sql?sql=SELECT+name+FROM+people",
        "/decisions",
    ],
)
def test_every_page_over_postgresql(shared: tuple[TestClient, str], client: TestClient, path: str) -> None:
    there = shared[0]
    assert there.get(path).status_code == 200
    name, _, query = path.partition("?")
    api = (name if name != "/" else "/index") + ".json" + (f"?{query}" if query else "")
    own, other = there.get(api).json(), client.get(api).json()
    if name not in ("/sql", "/problems"):  # Rows in no order of their own; ids of findings.
        assert own["rows"] == other["rows"]
    assert len(own["rows"]) == len(other["rows"])


def test_curation_over_postgresql(shared: tuple[TestClient, str]) -> None:
    client, url = shared
    uid = client.get(f"/work/{KEY}.json?kind=cast").json()["rows"][0]["id"]
    said = {"verdict": "correct", "who": "Ana", "field_performer": "Una Ray", "field_character": "Admiral Vale"}
    assert client.post(f"/fact/{uid}.json", json=said).status_code == 200
    assert "Admiral Vale" in client.get(f"/work/{KEY}").text
    with Catalogue(url) as catalogue:
        assert [c.stated.verdict for c in catalogue.people("Admiral Vale")] == ["correct"]
    error = client.get("/sql.json?sql=DELETE+FROM+works").json()["error"]
    assert error == "sql: only reading is allowed"
