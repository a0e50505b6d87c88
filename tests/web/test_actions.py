"""What changes the catalogue: who may, what comes of it, and what stays."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from showbible.catalogue import Catalogue
from showbible.web import create_app
from showbible.web.settings import Settings
from tests.web.conftest import KEY, TOKEN

ARTICLE = "= Pier Patrol season 1 =\n\n== Cast ==\n=== Main ===\n- Una Ray as Captain Vale\n- Bo Fenn as Mate\n"


def uid_of(client: TestClient, kind: str) -> str:
    return str(client.get(f"/work/{KEY}.json?kind={kind}").json()["rows"][0]["id"])


WRITES = (
    ("/add.json", {"text": ARTICLE}),
    (
        f"/work/{KEY}/new.json",
        {"kind": "crew", "words": "pier", "field_person": "A", "field_role": "writer", "who": "Ana"},
    ),
    ("/fact/x.y.z.json", {"verdict": "accept", "who": "Ana"}),
    ("/entities.json", {"verdict": "same", "left": "a", "right": "b", "who": "Ana"}),
)


@pytest.mark.parametrize(("path", "sent"), WRITES)
def test_nothing_is_written_without_the_token(own: str, path: str, sent: dict[str, str]) -> None:
    good = {"authorization": f"Bearer {TOKEN}"}
    cases = [
        (None, good, 403),
        (TOKEN, {"sec-fetch-site": "same-origin"}, 401),
        (TOKEN, {"authorization": "Bearer wrong"}, 401),
        (TOKEN, {**good, "origin": "http://evil.example"}, 403),
        (TOKEN, {**good, "origin": "null"}, 403),
        (TOKEN, {**good, "sec-fetch-site": "cross-site"}, 403),
        (TOKEN, {**good, "sec-fetch-site": "same-site"}, 403),
        (TOKEN, {}, 403),
    ]
    for token, headers, status in cases:
        with TestClient(create_app(Settings(own, token)), base_url="http://localhost") as client:
            answer = client.post(path, json=sent, headers=headers)
            assert (answer.status_code, answer.json()["ok"]) == (status, False), headers
    with Catalogue(own) as catalogue:
        assert len(list(catalogue.works())) == 5


def test_cookie_of_another_site_is_not_enough(own: str) -> None:
    with TestClient(create_app(Settings(own, TOKEN)), base_url="http://localhost", follow_redirects=False) as client:
        here = {"origin": "http://localhost"}
        assert client.post("/sign-in", data={"token": "wrong"}, headers=here).status_code == 403
        answer = client.post("/sign-in", data={"token": TOKEN}, headers=here)
        assert answer.status_code == 303
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert TOKEN not in cookie
        assert client.post("/add", data={"text": ARTICLE}, headers={"origin": "http://evil.example"}).status_code == 403
        assert client.post("/add", data={"text": ARTICLE}).status_code == 403
        assert client.post("/add", data={"text": ARTICLE}, headers=here).status_code == 200
        client.post("/sign-out", headers=here)
        assert client.post("/add", data={"text": ARTICLE}, headers=here).status_code == 401


def test_articles_are_added_as_text_and_as_files(writer: TestClient) -> None:
    page = writer.post("/add", data={"text": ARTICLE, "title": ""}).text
    assert re.search(
        r'<a href="/work/pier-patrol[^"]*">Pier Patrol season 1</a>: \d+ sections, \d+ facts \([^)]*2 cast', page
    )
    files = [("file", ("../../etc/One_season_3.txt", b"Nothing is said here.\n")), ("file", ("bad.bin", b"\x89PNG\0"))]
    page = writer.post("/add", files=files).text
    assert "could not be read" in page
    assert "One season 3" in page
    assert writer.get("/search.json?q=One+season+3").json()["rows"]
    assert writer.post("/add.json", json={"text": ARTICLE}).json()["rows"][0]["state"] == "unchanged"
    assert writer.post("/add.json", json={"text": ""}).status_code == 400


def test_reading_keeps_nothing(client: TestClient) -> None:
    page = client.post("/read", data={"text": ARTICLE}, headers={"origin": "http://localhost"}).text
    assert "read, not kept" in page
    assert 'href="#s0"' in page
    assert 'id="s0"' in page
    held = client.post("/read.json", json={"text": ARTICLE}).json()
    assert [r["performer"] for r in held["rows"] if r["kind"] == "cast"] == ["Una Ray", "Bo Fenn"]
    assert client.get("/search.json?q=patrol").json()["rows"] == []


def test_facts_are_judged_and_stay_judged(writer: TestClient, own: str) -> None:
    uid = uid_of(writer, "cast")
    said = {
        "verdict": "correct",
        "who": "Ana",
        "why": "a slip",
        "field_performer": "Una Ray",
        "field_character": "Admiral Vale",
    }
    assert writer.post(f"/fact/{uid}.json", json=said).status_code == 200
    row = writer.get(f"/fact/{uid}.json").json()["rows"][0]
    assert (row["character"], row["review"]["read"]["character"], row["review"]["who"]) == (
        "Admiral Vale",
        "Captain Vale",
        "Ana",
    )
    assert "Admiral Vale" in writer.get(f"/work/{KEY}").text
    assert writer.post(f"/fact/{uid}", data={"verdict": "reject", "who": "Ben"}).headers["location"] == f"/fact/{uid}"
    assert "Rejected by a reviewer" in writer.get(f"/work/{KEY}").text
    writer.post(f"/fact/{uid}", data={"verdict": "withdraw", "who": "Ben"})
    assert "review" not in writer.get(f"/fact/{uid}.json").json()["rows"][0]
    assert [r["verdict"] for r in writer.get("/decisions.json").json()["rows"]] == ["correct", "reject", "withdraw"]
    with Catalogue(own) as catalogue:
        assert catalogue.fact(uid).fact.to_dict()["character"] == "Captain Vale"


@pytest.mark.parametrize(
    "said",
    [
        {"verdict": "accept", "who": ""},
        {"verdict": "praise", "who": "Ana"},
        {"verdict": "correct", "who": "Ana", "field_performer": ""},
        {"verdict": "correct", "who": "Ana", "field_performer": "U", "field_order": "x"},
        {"verdict": "correct", "who": "Ana", "field_nothing": "U"},
    ],
)
def test_no_half_judgements(writer: TestClient, said: dict[str, str]) -> None:
    assert writer.post(f"/fact/{uid_of(writer, 'cast')}.json", json=said).status_code == 400
    assert writer.get("/decisions.json").json()["rows"] == []


def test_a_fact_is_added_by_its_words(writer: TestClient) -> None:
    said = {
        "kind": "location",
        "words": "The pier was was built",
        "field_place": "The pier",
        "field_use": "filming",
        "who": "Ana",
    }
    uid = writer.post(f"/work/{KEY}/new.json", json=said).json()["rows"][0]["fact"]
    row = writer.get(f"/fact/{uid}.json").json()["rows"][0]
    assert (row["place"], row["citations"][0]["text"]) == ("The pier", "The pier was was built")
    assert "added" in writer.get(f"/work/{KEY}?fact={uid.split('.', 2)[2]}").text
    for words in ("nowhere in it", "The ", ""):
        assert writer.post(f"/work/{KEY}/new.json", json={**said, "words": words}).status_code == 400
    assert writer.post("/work/none/new.json", json=said).status_code == 404
    assert writer.post(f"/work/{KEY}/new.json", json={**said, "span": "5-999999"}).status_code == 400


def test_two_are_joined_and_parted(writer: TestClient) -> None:
    said = {"verdict": "same", "left": "una-ray", "right": "bo-fenn", "who": "Ana", "why": "one and the same"}
    assert writer.post("/entities.json", json=said).status_code == 200
    assert "Mate" in writer.get("/person/una-ray").text
    assert "Ana: one and the same" in writer.get("/decisions").text
    assert writer.post("/entities.json", json={**said, "verdict": "different"}).status_code == 200
    assert "Mate" not in writer.get("/person/una-ray").text


def test_answers_are_new_after_a_change(writer: TestClient) -> None:
    before = writer.get("/").headers["etag"]
    writer.post("/add.json", json={"text": ARTICLE})
    assert writer.get("/").headers["etag"] != before


def test_too_much_is_refused(own: str) -> None:
    with TestClient(create_app(Settings(own, TOKEN, upload=1000)), base_url="http://localhost") as client:
        headers = {"authorization": f"Bearer {TOKEN}"}
        assert client.post("/add.json", json={"text": "x" * 2000}, headers=headers).status_code == 413

        def parts() -> list[bytes]:
            return [b'{"text": "'] + [b"x" * 100] * 30

        answer = client.post(
            "/add.json", content=iter(parts()), headers={**headers, "content-type": "application/json"}
        )
        assert answer.status_code == 413
        assert client.get("/works.json?" + "x" * 20_000).status_code == 414


@pytest.mark.parametrize(
    ("kind", "body"),
    [("text/plain", b"x"), ("application/json", b"[1]"), ("application/json", b"{"), ("application/json", b"\xff")],
)
def test_what_is_no_form(writer: TestClient, kind: str, body: bytes) -> None:
    assert writer.post("/add.json", content=body, headers={"content-type": kind}).status_code in (400, 415)


def test_headers_and_hosts(client: TestClient) -> None:
    for path in (
        "/",
        "/nothing",
        "/works.json",
        "/static/showbible.js",
        "/static/../app.py",
        "/static/%2e%2e%2fapp.py",
    ):
        answer = client.get(path)
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "access-control-allow-origin" not in answer.headers
        assert "import" not in answer.text or path != "/static/%2e%2e%2fapp.py"
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400
    assert client.delete("/works").status_code == 405
    assert client.get("/static/app.py").status_code == 404
