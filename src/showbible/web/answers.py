"""Answers for programs, in Datasette's shapes: ``ok``, ``rows``, ``next``; JSON, JSON Lines, CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from showbible.text import BadInput
from showbible.web.asked import Asked, Lines, View

SHAPES = ("objects", "arrays", "array", "arrayfirst", "object")
JSON, LINES, CSV, HTML = (
    "application/json",
    "application/x-ndjson",
    "text/csv; charset=utf-8",
    "text/html; charset=utf-8",
)


def dumped(value: object) -> bytes:
    """A value as JSON in UTF-8; words that are no text stay escaped."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str).encode("utf-8", "backslashreplace")


def address_of(asked: Asked, suffix: str, **changed: str | None) -> str:
    """The address of the same page with another suffix and other parameters (``None`` leaves one out)."""
    query = [(k, v) for k, values in asked.query.items() for v in values if k not in changed]
    query += [(k, v) for k, v in changed.items() if v is not None]
    path = (asked.address.rstrip("/") or "/index") + suffix if suffix else asked.address
    return path + ("?" + urlencode(query) if query else "")


def json_answer(view: View, asked: Asked) -> tuple[bytes, str, str | None]:
    """Body, media type, and the address of the following rows.

    Raises:
        BadInput: an unknown ``_shape``.
    """
    shape = asked.text("_shape", "objects")
    if shape not in SHAPES:
        raise BadInput(f"_shape: {shape[:40]!r} is none of {', '.join(SHAPES)}")
    follow = address_of(asked, ".json", _next=view.next) if view.next is not None else None
    rows = [dict(row) for row in view.rows()]
    if asked.text("_nl") in ("on", "true", "1"):
        return b"\n".join(dumped(row) for row in rows) + b"\n", LINES, follow
    if shape == "array":
        return dumped(rows), JSON, follow
    if shape == "arrayfirst":
        return dumped([next(iter(row.values()), None) for row in rows]), JSON, follow
    whole: dict[str, Any] = {"ok": True, "title": view.title, **view.more()}
    columns = list(dict.fromkeys(name for row in rows for name in row))
    if shape == "arrays":
        whole |= {"columns": columns, "rows": [[row.get(c) for c in columns] for row in rows]}
    elif shape == "object":
        whole["rows"] = {str(next(iter(row.values()), n)): row for n, row in enumerate(rows)}
    else:
        whole["rows"] = rows
    return dumped({**whole, "truncated": view.next is not None, "next": view.next, "next_url": follow}), JSON, follow


def csv_answer(rows: Lines) -> bytes:
    """Rows as CSV; what is no plain value is written as JSON."""
    held = [dict(row) for row in rows]
    columns = list(dict.fromkeys(name for row in held for name in row))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in held:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return out.getvalue().encode("utf-8", "backslashreplace")


def _cell(value: object) -> object:
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, tuple, dict)) else value


def failure(message: str, status: int) -> bytes:
    """An error as JSON."""
    return dumped({"ok": False, "error": message, "errors": [message], "status": status})


def objects(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[Mapping[str, Any]]:
    """Rows by the names of their columns."""
    return [dict(zip(columns, row, strict=True)) for row in rows]
