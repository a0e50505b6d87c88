"""A catalogue with articles of our own (one of them hostile), the app over it, and a server that a browser can reach."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright
from starlette.testclient import TestClient

from showbible.catalogue import Catalogue
from showbible.extract import Article, read_document
from showbible.kinds import (
    Accolade,
    Attribute,
    Cast,
    Citation,
    Crew,
    Entry,
    Episode,
    Event,
    Fact,
    Location,
    Quote,
    Release,
    Review,
    Score,
    TieIn,
)
from showbible.readers import read
from showbible.text import Span
from showbible.web import create_app
from showbible.web.settings import Settings
from tests.articles import article_of
from tests.web.chromium import CHROMIUM, watched

TOKEN = "a-token-for-the-tests"
KEY = "harbour-lights.s02"
FACTS: tuple[Fact, ...] = (
    Attribute("series", "Harbour Lights"),
    Attribute("season_number", 2),
    Attribute("franchise", "Coastal Stories"),
    Cast("Una Ray", "Captain Vale", "main", 1),
    Cast("Tómas Ólafsson", 'Robert "Bobby" Marsh', "recurring", 1),
    Crew("Ida Brandt", "showrunner"),
    Event("filming_started", "[2019-04-01..2019-04-07]", None, "Whitby"),
    Event("writing_ended", "[..2018-10]"),
    Event("teaser", "2019-06~"),
    Event("marketing", "2019-09-01/2019-11-30"),
    Episode(1, None, "Slack Water", (), (), "2020-01-05"),
    Episode(2, None, "The Lamp Room", (), (), "2020-01-12"),
    Release("streaming", "Tidewater+", ("GB", "IE"), "2020-01-05", "2021-03-01", ("UHD",)),
    Release("streaming", "Gull TV", ("worldwide",), "2021-04-01"),
    Score("Critics Union", 82.0, 100.0, 7.25, 10.0, 31, "mostly favourable"),
    Review("Pat Hale", "The Daily Gull", "4/5"),
    Review("Jo March", None, "B"),
    Quote(speaker="Ida Brandt", text="we built the whole pier twice"),
    Accolade("Northern Screen Awards", "Best Score", ("Kit Lowe",), 2020),
    Location("Whitby", "filming"),
    TieIn("Inland Lights", "crossover"),
)
PAYLOADS = (
    "<script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=2>",
    '"><svg onload=window.hacked=3>',
    "javascript:window.hacked=4",
    "{{ 7 * 7 }}{% raw %}",
    "<style>*{display:none}</style>",
    "<a href='javascript:window.hacked=5'>a</a><base href=http://evil.example/>",
    "</script><!--<script>window.hacked=6</script>",
    'x" onmouseover="window.hacked=7" style="display:none',
    "</a></div><iframe src=http://evil.example/></iframe><link rel=stylesheet href=http://evil.example/x.css>",
)

WIDE = "= Ocean 🌊 Tide season 1 =\r\n\r\n🎬🎬 The 👩‍👩‍👧 show. Rene\u0301e Faux-🎭 plays Zoe\u0301 X. A 🏳️‍🌈 end by 𝒜nn.\r\n\tTail &amp; <b>\r\n"


def wide_article() -> Article:
    """An article beyond the Basic Multilingual Plane, with combining marks and carriage returns."""
    document = read(WIDE.encode(), "Ocean_Tide.txt", "plain")
    entries = []
    for performer, part, words in (
        ("Rene\u0301e Faux-🎭", "Zoe\u0301 X", "Rene\u0301e Faux-🎭 plays Zoe\u0301 X."),
        ("𝒜nn", None, "🏳️‍🌈 end by 𝒜nn."),
    ):
        at = WIDE.index(words)
        entries.append(Entry(Cast(performer, part, "main"), (Citation(Span(at, at + len(words)), "cast.own"),)))
    at = WIDE.index("plays Zoe")
    entries.append(Entry(Crew("𝒜nn", "writer"), (Citation(Span(at, at + 30), "crew.own"),)))
    return Article(document, tuple(entries), document.problems)


def hostile_values(n: int, words: str) -> list[Fact]:
    """Facts that charts are drawn from, with the same words wherever they take words."""
    return [
        Event("casting", f"2020-0{n % 9 + 1}-03", words, words),
        Release("streaming", words, ("GB",), f"2020-0{n % 9 + 1}"),
        Score(words, 50.0 + n, 100.0, None, None, 7, words, words),
        Review(words, words, f"{n}/20", words),
        TieIn(words, "crossover"),
    ]


def fill(name: str) -> None:
    """Put the tests' articles in."""
    with Catalogue(name) as catalogue:
        text = "\n\nThe pier was was built.\n"
        catalogue.add(article_of("Harbour Lights season 2", *FACTS, extra=text))
        other = (
            Attribute("series", "Harbour Lights"),
            Attribute("season_number", 1),
            *FACTS[2:5],
            Cast("Bo Fenn", "Mate", "guest"),
        )
        catalogue.add(article_of("Harbour Lights season 1", *other))
        hostile = [Cast(p, f"{p} the part", "main", n) for n, p in enumerate(PAYLOADS)]
        more = [Quote(speaker=p, text=p) for p in PAYLOADS] + [Location(p, "filming") for p in PAYLOADS]
        charted = [fact for n, p in enumerate(PAYLOADS) for fact in hostile_values(n, p)]
        catalogue.add(
            article_of("Hostile <script>alert(1)</script>", *hostile, *more, *charted, extra="\n".join(PAYLOADS))
        )
        catalogue.add(wide_article())
        catalogue.add(read_document(read(b"= Empty season 1 =\n\nNothing.\n", "Empty.txt", "plain")))


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A catalogue that no test changes."""
    name = str(tmp_path_factory.mktemp("web") / "shows.db")
    fill(name)
    return name


@pytest.fixture(scope="session")
def client(database: str) -> Iterator[TestClient]:
    """The app without a token."""
    with TestClient(create_app(Settings(database)), base_url="http://localhost", follow_redirects=False) as made:
        yield made


@pytest.fixture
def own(tmp_path: Path) -> str:
    """A catalogue that a test may change."""
    name = str(tmp_path / "own.db")
    fill(name)
    return name


@pytest.fixture
def writer(own: str) -> Iterator[TestClient]:
    """The app over a catalogue that may be changed, with the token shown."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    with TestClient(
        create_app(Settings(own, TOKEN)), base_url="http://localhost", headers=headers, follow_redirects=False
    ) as made:
        yield made


def serve(settings: Settings) -> Iterator[str]:
    """A server on a free port of this machine, until it is no longer needed."""
    config = uvicorn.Config(create_app(settings), "127.0.0.1", 0, log_level="error")
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def site(database: str) -> Iterator[str]:
    """The address of a server over the catalogue that no test changes."""
    yield from serve(Settings(database))


@pytest.fixture
def desk(own: str) -> Iterator[str]:
    """The address of a server that takes changes."""
    yield from serve(Settings(own, TOKEN))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as started:
        made = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield made
        made.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on which nothing may go wrong."""
    context = browser.new_context(viewport={"width": 1360, "height": 900}, reduced_motion="reduce")
    made, wrong = watched(context)
    yield made
    context.close()
    assert wrong == []


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A browser without JavaScript."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1360, "height": 900})
    made, wrong = watched(context)
    yield made
    context.close()
    assert wrong == []
