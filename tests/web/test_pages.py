"""Every page answers, in every form, and says what it should."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from showbible.catalogue import Catalogue
from showbible.text import BadInput
from showbible.web.source import segments
from tests.web.conftest import KEY, PAYLOADS, WIDE

PATHS = (
    "/",
    "/works",
    "/works?level=season&_size=1",
    f"/work/{KEY}",
    f"/work/{KEY}?span=3-9",
    f"/work/{KEY}/source",
    f"/work/{KEY}/changes",
    "/work/harbour-lights",
    "/work/inland-lights",
    "/work/empty",
    "/search",
    "/search?q=pier",
    "/person/una-ray",
    "/character/captain-vale",
    "/organisation/gull-tv",
    "/place/whitby",
    "/timeline",
    f"/timeline?work={KEY}&since=2019&until=2020&what=teaser",
    "/universe",
    "/universe?name=Coastal+Stories",
    f"/universe?name={KEY}",
    "/compare",
    f"/compare?work={KEY}&work=harbour-lights.s01",
    "/problems",
    "/problems?rule=word-twice",
    "/rules",
    "/rules/try?sentence=In+March+2017,+Ana+Sol+was+cast+as+Bo+Vale.",
    "/explore",
    "/explore/cast_members_cited?_facet=tier&tier=main&_sort_desc=performer",
    "/sql?sql=SELECT+name+FROM+people",
    "/decisions",
    "/sign-in",
    "/add",
)


@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_html_json_and_csv(client: TestClient, path: str) -> None:
    page = client.get(path, headers={"accept": "text/html"})
    assert page.status_code == 200, page.text
    assert page.text.startswith("<!doctype html>")
    assert page.text.count("<h1>") == 1
    api = html.unescape(re.search(r'rel="alternate" type="application/json" href="([^"]+)"', page.text)[1])  # type: ignore[index]
    answer = client.get(api)
    assert answer.status_code == 200, answer.text
    held = answer.json()
    assert held["ok"] is True
    assert {"rows", "truncated", "next", "next_url"} <= set(held)
    assert client.get(api.replace(".json", ".csv")).headers["content-type"] == "text/csv; charset=utf-8"


def test_season_has_every_fact_and_its_words(client: TestClient, database: str) -> None:
    page = client.get(f"/work/{KEY}").text
    rows = client.get(f"/work/{KEY}.json?_extra=source").json()
    with Catalogue(database) as catalogue:
        facts = list(catalogue.facts(KEY))
    assert [r["id"] for r in rows["rows"]] == [f.uid for f in facts]
    text = rows["source"]["text"]
    for row in rows["rows"]:
        for place in row["citations"]:
            assert text[place["start"] : place["end"]] == place["text"]
    assert len(set(re.findall(r'id="d(\d+)"', page))) == len(facts) + len(rows["findings"])
    assert rows["findings"]
    assert "Nowhere known from 2021-03-01 to 2021-03-31" in page
    assert "not stated" in page


def pane_of(page: str) -> str:
    """The source pane's text as a browser has it."""
    inner = re.search(r'<div class="source" [^>]*>(.*?)</div>', page, re.DOTALL)
    assert inner
    return html.unescape(re.sub(r"<[^>]+>", "", inner[1]))


def test_source_pane_is_the_very_text(client: TestClient) -> None:
    assert pane_of(client.get("/work/ocean-tide-season-1").text).replace("\r", "") == WIDE.replace("\r", "")
    assert "\r" not in client.get("/work/ocean-tide-season-1").text
    assert client.get("/work/ocean-tide-season-1").text.count("&#13;") == WIDE.count("\r")


def test_lit_without_script_is_the_evidence(client: TestClient) -> None:
    for row in client.get("/work/ocean-tide-season-1.json").json()["rows"]:
        uid = row["id"].split(".", 1)[1]
        page = client.get(f"/work/ocean-tide-season-1?fact={uid}").text
        lit = re.findall(r'<a class="m[^"]* lit"[^>]*>(.*?)</a>|<mark[^>]*>(.*?)</mark>', page, re.DOTALL)
        words = html.unescape("".join(a or b for a, b in lit))
        assert words == row["citations"][0]["text"]
        assert page.count('id="lit"') == 1


class Seen(HTMLParser):
    """What a browser would make of a page: tags, attributes, addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.scripts: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "script":
            self.scripts.append(dict(attrs))
        self.attributes |= {name for name, _ in attrs}
        self.addresses |= {value or "" for name, value in attrs if name in ("href", "src", "action", "formaction")}


def test_hostile_article_stays_text(client: TestClient) -> None:
    key = client.get("/search.json?q=hostile").json()["rows"][0]["key"]
    paths = [
        f"/work/{key}",
        "/works",
        "/",
        "/explore/quotes_cited",
        "/search?q=hacked",
        f"/universe?name={key}",
        f"/compare?work={key}&work={KEY}",
        f"/timeline?work={key}",
    ]
    person = client.get(f"/sql.json?sql=SELECT key FROM people WHERE name = '{PAYLOADS[0]}'").json()["rows"][0]["key"]
    for path in (*paths, f"/person/{person}", "/search?q=<script>alert(1)</script>"):
        seen = Seen()
        seen.feed(client.get(path, headers={"accept": "text/html"}).text)
        assert seen.tags.isdisjoint({"iframe", "img", "base", "style", "object", "embed"}), path
        assert all(str(s["src"]).startswith("/static/") and "defer" in s for s in seen.scripts), path
        assert not [a for a in seen.attributes if a.startswith("on") or a == "style"], path
        assert not [a for a in seen.addresses if not a.startswith(("/", "?", "#"))], path


def test_same_page_is_not_sent_twice(client: TestClient) -> None:
    first = client.get(f"/work/{KEY}")
    again = client.get(f"/work/{KEY}", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def wire(client: TestClient, path: str) -> bytes:
    """What goes over the wire."""
    with client.stream("GET", path, headers={"accept-encoding": "gzip"}) as answer:
        return b"".join(answer.iter_raw())


@pytest.mark.parametrize("path", [f"/work/{KEY}", "/timeline", f"/universe?name={KEY}"])
def test_pages_with_charts_are_small_on_the_wire(client: TestClient, path: str) -> None:
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', client.get(path).text)
    assert {name.partition("?")[0] for name in files} >= {"/static/d3.js", "/static/charts.js"}
    assert len(wire(client, path)) + sum(len(wire(client, name)) for name in files) < 60_000


def test_scripts_of_charts_are_where_charts_are(client: TestClient) -> None:
    for path in ("/", "/works", "/work/harbour-lights", "/universe", f"/compare?work={KEY}", "/timeline?since=2900"):
        assert re.findall(r'src="/static/([\w.-]+)', client.get(path).text) == ["showbible.js"], path
    assert "d3-force.js" not in client.get(f"/work/{KEY}").text
    empty = client.get("/search.json?q=empty").json()["rows"][0]["key"]
    assert "charts.js" not in client.get(f"/work/{empty}").text


def test_pages_follow_one_another(client: TestClient) -> None:
    seen: list[str] = []
    url: str | None = "/works.json?_size=2"
    while url:
        held = client.get(url).json()
        seen += [row["key"] for row in held["rows"]]
        url = held["next_url"]
    assert len(seen) == len(set(seen)) == 5
    assert seen == sorted(seen)


def test_shapes(client: TestClient) -> None:
    base = "/explore/cast_members_cited.json?_size=2&_sort=performer"
    assert isinstance(client.get(base + "&_shape=array").json(), list)
    assert len(client.get(base + "&_shape=arrays").json()["rows"][0]) == len(
        client.get(base + "&_shape=arrays").json()["columns"]
    )
    assert len(client.get(base + "&_nl=on").text.splitlines()) == 2
    assert client.get(base + "&_shape=round").status_code == 400
    assert 'rel="next"' in client.get(base + "&_shape=array").headers["link"]
    facets = client.get(base + "&_facet=tier").json()["facet_results"]["tier"]["results"]
    assert {f["value"]: f["count"] for f in facets}["recurring"] == 2


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nothing", 404),
        ("/work/nothing.json", 404),
        ("/fact/a.b.c.json", 404),
        ("/person/nobody.json", 404),
        ("/explore/sources.json", 404),
        ("/explore/works.json?nothing=1", 400),
        ("/works.json?_size=0", 400),
        (f"/work/{KEY}.json?span=9-3", 400),
        ("/timeline.json?since=soon", 400),
        ("/sql.json?sql=DELETE+FROM+works", 400),
        ("/sql.json?sql=WITH+RECURSIVE+n(i)+AS+(SELECT+1+UNION+ALL+SELECT+i+FROM+n)+SELECT+max(i)+FROM+n", 400),
        ("/sql.json?sql=ATTACH+'x'+AS+x", 400),
    ],
)
def test_errors_say_what_is_wrong(client: TestClient, path: str, status: int) -> None:
    answer = client.get(path)
    held = answer.json()
    assert (answer.status_code, held["status"], held["ok"]) == (status, status, False)
    assert held["errors"] == [held["error"]]
    assert "Traceback" not in answer.text
    assert ".db" not in answer.text
    page = client.get(path.replace(".json", ""), headers={"accept": "text/html"})
    assert page.status_code == status
    assert page.text.startswith("<!doctype html>")


def test_unreadable_catalogue_is_no_traceback(tmp_path_factory: pytest.TempPathFactory) -> None:
    from showbible.web import create_app
    from showbible.web.settings import Settings

    path = tmp_path_factory.mktemp("none") / "none.db"
    with TestClient(create_app(Settings(str(path))), base_url="http://localhost") as client:
        answer = client.get("/works.json")
    assert answer.status_code in (400, 503)
    assert str(path) not in answer.text


def test_segments_join_to_the_text() -> None:
    text = "aé🌊b" * 5
    spans = [(0, 3, 0), (2, 9, 1), (5, 6, 2), (20, 99, 3), (-1, 2, 4), (19, 20, 5)]
    found = list(segments(text, spans, [(4, 7)]))
    assert "".join(s.text for s in found) == text
    for start, end, number in spans:
        if 0 <= start < end <= len(text):
            assert "".join(s.text for s in found if number in s.data) == text[start:end]
    assert "".join(s.text for s in found if s.lit) == text[4:7]
    assert sum(s.first for s in found) == 1


def test_bad_settings() -> None:
    from showbible.web.settings import settings_for

    with pytest.raises(BadInput, match="--public-read"):
        settings_for("x.db", "0.0.0.0", None, False)
    with pytest.raises(BadInput, match="12 characters"):
        settings_for("x.db", "127.0.0.1", "short", False)
    assert settings_for("x.db", "0.0.0.0", None, True).hosts == ()
