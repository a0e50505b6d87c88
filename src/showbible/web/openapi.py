"""The API in OpenAPI 3.1, made from the pages and actions themselves."""

from __future__ import annotations

import re
from typing import Any

from showbible import __version__
from showbible.web.actions import ACTIONS, Action
from showbible.web.answers import SHAPES, dumped
from showbible.web.asked import Page, Parameter

__all__ = ["ACTIONS", "document", "dumped"]

_ERRORS = {
    "400": "A parameter that can't be, in words.",
    "404": "There is no such thing.",
    "414": "The address is too long.",
    "503": "The catalogue cannot be read just now.",
}
_PAGED = (
    Parameter("_size", "rows at once, 1 to 1000", type="integer"),
    Parameter("_next", "where the last page ended, as `next` said"),
)
_SHAPED = (Parameter("_shape", "the shape of the rows"), Parameter("_nl", "on: one row a line, as JSON Lines"))


def _parameter(parameter: Parameter) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": parameter.type}
    if parameter.name == "_shape":
        schema["enum"] = list(SHAPES)
    if parameter.path:
        schema |= {"minLength": 1, "pattern": "^[^/]+$"}
    made = {
        "name": parameter.name,
        "in": "path" if parameter.path else "query",
        "description": parameter.what,
        "schema": schema,
    }
    return {**made, "required": True} if parameter.path else made


def _errors(*more: str) -> dict[str, Any]:
    words = {
        **_ERRORS,
        "401": "The token is needed.",
        "403": "Not from here, or nothing can be changed.",
        "408": "It did not come in time.",
        "413": "It is too long.",
        "415": "No form and no JSON.",
    }
    return {
        status: {
            "description": words[status],
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
        }
        for status in (*_ERRORS, *more)
    }


def _name(text: str) -> str:
    return re.sub(r"\W+", "_", text).strip("_")


def _get(page: Page) -> dict[str, Any]:
    parameters = [*page.parameters, *(_PAGED if page.paged else ()), *_SHAPED]
    return {
        "operationId": f"get_{_name(page.name)}",
        "summary": page.what,
        "parameters": [_parameter(p) for p in parameters],
        "responses": {
            "200": {
                "description": "The rows.",
                "content": {
                    "application/json": {
                        "schema": {"oneOf": [{"$ref": "#/components/schemas/Rows"}, {"type": "array"}]}
                    },
                    "application/x-ndjson": {"schema": {}},
                },
            },
            "304": {"description": "Nothing has changed since the ETag given in If-None-Match."},
            **_errors(),
        },
    }


def _post(action: Action) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {name: {"type": "string", "description": what} for name, what, _ in action.fields},
        "required": [name for name, _, required in action.fields if required],
        "additionalProperties": {"type": "string"},
    }
    parts = re.findall(r"\{(\w+)\}", action.path)
    made: dict[str, Any] = {
        "operationId": f"post_{_name(action.path)}",
        "summary": action.what,
        "parameters": [_parameter(Parameter(part, f"the {part}", path=True)) for part in parts],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {
            "200": {
                "description": "It is done.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Rows"}}},
            },
            **_errors("401", "403", "408", "413", "415"),
        },
    }
    if action.token:
        made["security"] = [{"token": []}]
    return made


def document(pages: tuple[Page, ...], actions: tuple[Action, ...]) -> dict[str, Any]:
    """The whole API."""
    paths: dict[str, dict[str, Any]] = {}
    for page in pages:
        path = "/index.json" if page.path == "/" else f"{page.path}.json"
        paths.setdefault(path, {})["get"] = _get(page)
    for action in actions:
        paths.setdefault(f"{action.path}.json", {})["post"] = _post(action)
    text = {"type": "string"}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Showbible",
            "version": __version__,
            "description": "What encyclopedia articles say about television, each fact with its words. Offsets are Unicode code points.",
        },
        "paths": paths,
        "components": {
            "schemas": {
                "Rows": {
                    "type": "object",
                    "required": ["ok", "rows", "truncated", "next", "next_url"],
                    "properties": {
                        "ok": {"const": True},
                        "rows": {"type": ["array", "object"]},
                        "truncated": {"type": "boolean"},
                        "next": {"type": ["string", "null"]},
                        "next_url": {"type": ["string", "null"]},
                    },
                },
                "Error": {
                    "type": "object",
                    "required": ["ok", "error", "errors", "status"],
                    "properties": {
                        "ok": {"const": False},
                        "error": text,
                        "errors": {"type": "array", "items": text},
                        "status": {"type": "integer"},
                    },
                },
            },
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }
