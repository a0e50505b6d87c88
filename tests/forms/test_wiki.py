"""A live wiki: a real one for what it says, one of our own making for how it misbehaves."""

from __future__ import annotations

import gzip
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from showbible import scale
from showbible.cli.fetch import fetch
from showbible.text import BadInput
from showbible.wiki import Wiki

from .conftest import LocalWiki

TITLE = "Low Water (season 2)"


def test_a_page_keeps_its_revision(mediawiki: LocalWiki) -> None:
    source = Wiki(mediawiki.address).source(TITLE)
    assert source.revision
    assert source.page_id
    assert source.timestamp == "2024-05-06T07:08:09Z"
    assert source.title == TITLE
    assert source.text.startswith("{{Infobox television season")
    assert source.text.rstrip().endswith("]]")


@pytest.mark.parametrize("path", ["", "/", "/wiki", "/api.php", "/index.php"])
def test_a_wiki_is_found_by_any_of_its_addresses(mediawiki: LocalWiki, path: str) -> None:
    assert Wiki(mediawiki.address + path).source(TITLE).title == TITLE


def test_redirects_are_followed(mediawiki: LocalWiki) -> None:
    assert Wiki(mediawiki.address).source("Low Water second season").title == TITLE


@pytest.mark.parametrize(
    ("title", "message"),
    [
        ("Lower Water", "no page 'Lower Water'"),
        ("a[b", "is no title"),
        (" ", "needs a title"),
        ("Template:Won", "no art"),
    ],
)
def test_a_page_that_is_not_there_is_one_clear_error(mediawiki: LocalWiki, title: str, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        Wiki(mediawiki.address).source(title)


def test_the_command_writes_what_extract_reads(mediawiki: LocalWiki, tmp_path: Path) -> None:
    out = tmp_path / "page.xml"
    asked = [TITLE, "--wiki", mediawiki.address, "--cache", str(tmp_path / "cache"), "-o", str(out)]
    result = CliRunner().invoke(fetch, asked)
    assert (result.exit_code, result.output) == (0, "")
    (page,) = scale.pages(str(out), "television")
    assert page.title == TITLE
    assert page.revision


@pytest.fixture
def server() -> Iterator[Callable[[list[Any]], tuple[str, list[Any]]]]:
    """A server that gives the answers it is told, one a request, and keeps what it was asked."""
    running: list[ThreadingHTTPServer] = []

    def start(answers: list[Any]) -> tuple[str, list[Any]]:
        asked: list[Any] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self)
                status, headers, body = answers[min(len(asked), len(answers)) - 1]
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body if isinstance(body, bytes) else json.dumps(body).encode())

            def log_message(self, *args: Any) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        running.append(server)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}/w/api.php", asked

    yield start
    for one in running:
        one.shutdown()
        one.server_close()


XML = (
    "<mediawiki><siteinfo><base>https://wiki.example/wiki/Main_Page</base></siteinfo><page><title>A</title><ns>0</ns>"
    "<id>7</id><revision><id>8</id><timestamp>2024-05-06T07:08:09Z</timestamp><text>Words</text></revision></page>"
    "</mediawiki>"
)
GOOD = (200, {}, {"query": {"pages": [{"title": "A", "pageid": 7}], "export": XML}})
LAG = (200, {"Retry-After": "7"}, {"error": {"code": "maxlag", "info": "Waiting for a database server"}})


def test_the_request_is_polite(server: Any) -> None:
    address, asked = server([GOOD])
    assert Wiki(address).source("A").uri == "https://wiki.example/wiki/A"
    (request,) = asked
    assert "showbible" in request.headers["User-Agent"]
    assert request.headers["Accept-Encoding"] == "gzip"
    assert "maxlag=5" in request.path
    assert "redirects=1" in request.path


def test_an_answer_may_come_packed(server: Any) -> None:
    packed = gzip.compress(json.dumps(GOOD[2]).encode())
    address, _ = server([(200, {"Content-Encoding": "gzip"}, packed)])
    assert Wiki(address).source("A").text == "Words"


def test_a_packed_bomb_is_refused(server: Any) -> None:
    address, _ = server([(200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(64 << 20)))])
    with pytest.raises(BadInput, match="more than 32 MB"):
        Wiki(address).source("A")


@pytest.mark.parametrize(
    ("bad", "pauses"),
    [
        ([LAG, LAG], [7, 7]),
        ([(503, {"Retry-After": "3"}, b""), (429, {}, b"")], [3, 2]),
        ([(502, {}, b""), (502, {}, b""), (502, {}, b"")], [1, 2, 4]),
        ([(503, {"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, b"")], [0]),
        ([(503, {"Retry-After": "soon"}, b"")], [1]),
        ([(200, {"Content-Encoding": "gzip"}, b"no gzip")], [1]),
    ],
)
def test_a_busy_wiki_is_asked_again_later(server: Any, bad: list[Any], pauses: list[float]) -> None:
    address, _ = server([*bad, GOOD])
    slept: list[float] = []
    assert Wiki(address, sleep=slept.append).source("A").revision == 8
    assert slept == pauses


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (LAG, "gave up after 4 attempts: Waiting for a database server"),
        ((200, {}, b"<html>A page</html>"), "no MediaWiki API"),
        ((200, {}, b"[1]"), "no MediaWiki API"),
        ((404, {}, b""), "404"),
        ((403, {}, b""), "403"),
        (
            (200, {}, {"error": {"code": "readapidenied", "info": "You need read permission"}}),
            "You need read permission",
        ),
        ((200, {}, {"query": {"interwiki": [{"title": "de:A", "iw": "de"}]}}), "on another wiki"),
        ((200, {}, {"query": {"pages": [{"title": "A"}]}}), "did not export"),
        ((200, {}, {}), "did not export"),
    ],
)
def test_a_wiki_that_will_not_is_one_clear_error(server: Any, answer: Any, message: str) -> None:
    address, _ = server([answer])
    with pytest.raises(BadInput, match=message) as caught:
        Wiki(address, sleep=lambda seconds: None).source("A")
    assert str(caught.value).startswith(address)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("address", ["ftp://wiki.example", "file:///etc/passwd", "http://", "http://127.0.0.1:9"])
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(BadInput, match=r"not the address of a wiki|gave up"):
        Wiki(address, sleep=lambda seconds: None).source("A")


def test_a_page_is_kept_for_a_day(server: Any, tmp_path: Path) -> None:
    address, asked = server([GOOD])
    wiki = Wiki(address, cache=tmp_path / "cache")
    assert wiki.source("A") == wiki.source("A")
    assert len(asked) == 1
    (kept,) = (tmp_path / "cache").iterdir()
    old = time.time() - 2 * 86_400
    os.utime(kept, (old, old))
    wiki.source("A")
    assert len(asked) == 2
    Wiki(address, cache=tmp_path / "cache", fresh=0).source("A")
    assert len(asked) == 3
