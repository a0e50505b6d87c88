"""Answers as JSON values: the same lines for the command line and the web."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from showbible.kinds import Fact
from showbible.store.read import Stated


def citations_of(stated: Stated) -> list[dict[str, object]]:
    """The places that state a fact, as JSON values."""
    return [
        {"start": start, "end": end, "text": quote, "rule": rule}
        for (start, end, rule), quote in zip(stated.spans, stated.quotes, strict=True)
    ]


def review_of(stated: Stated) -> dict[str, Any]:
    """What a reviewer said of a fact, as JSON values under ``review``; nothing where nobody spoke."""
    word = stated.reviewed
    if word is None:
        return {}
    line: dict[str, Any] = {"verdict": word.verdict, "who": word.who, "why": word.why, "at": word.at}
    if word.read is not None:
        line["read"] = word.read.to_dict()
    return {"review": line}


def line_of(row: object) -> dict[str, Any]:
    """A row as JSON values: a fact with its work, id and citations; anything else field by field."""
    if isinstance(row, Stated):
        line: dict[str, Any] = {"id": row.uid, "work": row.work, **row.fact.to_dict()}
        if row.conflicts:
            line["conflicts"] = list(row.conflicts)
        return {**line, "citations": citations_of(row), **review_of(row)}
    if not is_dataclass(row):
        raise TypeError(f"no row: {row!r}")
    line = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if isinstance(value, Stated):
            line |= {"fact": value.uid, "work": line.get("work", value.work), "citations": citations_of(value)}
            line |= review_of(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], Stated):
            line[field.name] = [line_of(v) for v in value]
        elif isinstance(value, Fact):
            line[field.name] = value.to_dict()
        else:
            line[field.name] = list(value) if isinstance(value, tuple) else value
    return line
