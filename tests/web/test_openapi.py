"""The API is what its document says: every operation, with values that fit and values that don't."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.applications import Starlette
from starlette.testclient import TestClient

from showbible.web import create_app
from showbible.web.actions import ACTIONS
from showbible.web.openapi import document
from showbible.web.pages import PAGES
from showbible.web.settings import Settings
from tests.web.conftest import KEY, TOKEN, fill

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
OPERATIONS = [(path, method) for path, methods in document(PAGES, ACTIONS)["paths"].items() for method in methods]
#: Names that are there, so that pages are reached and not only 404.
NAMES = {"key": [KEY, "una-ray", "captain-vale", "gull-tv", "whitby"], "table": ["works", "timeline", "credits"]}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Starlette:
    name = str(tmp_path_factory.mktemp("api") / "shows.db")
    fill(name)
    return create_app(Settings(name, TOKEN, hosts=(), sql_seconds=0.2))


@pytest.fixture(scope="module")
def api(app: Starlette) -> Any:
    return schemathesis.openapi.from_asgi("/openapi.json", app)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["fits", "does not fit"])
@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_answers_are_as_declared(api: Any, path: str, method: str, mode: GenerationMode) -> None:
    @settings(max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(case=api[path][method].as_strategy(generation_mode=mode))
    def checked(case: Any) -> None:
        headers = {"authorization": f"Bearer {TOKEN}"}
        case.call_and_validate(checks=CHECKS, headers=headers)
        for name in set(NAMES) & set(case.path_parameters or {}):
            for value in NAMES[name]:
                case.path_parameters[name] = value
                case.call_and_validate(checks=CHECKS, headers=headers)

    checked()


def test_every_page_and_action_is_declared(app: Starlette) -> None:
    with TestClient(app, base_url="http://localhost") as client:
        paths = client.get("/openapi.json").json()["paths"]
        shown = client.get("/api").text
    assert {p for p, methods in paths.items() if "get" in methods} == {
        ("/index" if p.path == "/" else p.path) + ".json" for p in PAGES
    }
    assert {p for p, methods in paths.items() if "post" in methods} == {f"{a.path}.json" for a in ACTIONS}
    for path in paths:
        assert f" {path}</code>" in shown
    text = (Path(__file__).parents[2] / "docs" / "web.md").read_text(encoding="utf-8")
    for page in PAGES:
        plain = page.path.split("{")[0].rstrip("/") or "/"
        assert f"`{plain}" in text, page.path
