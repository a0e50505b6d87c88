"""Findings for machines: JSON, SARIF 2.1.0 and the annotations of GitHub's workflow commands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

from showbible.lint.finding import Finding, Severity
from showbible.lint.places import Places
from showbible.lint.rule import Rule
from showbible.text import Source, Span

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def record(finding: Finding, source: Source, places: Places) -> dict[str, Any]:
    """A finding as JSON values; offsets are code points, lines and columns count from 1."""
    place = places.of(finding.span.start)
    values: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "uri": source.uri,
        "line": place.line,
        "column": place.column,
        "start": finding.span.start,
        "end": finding.span.end,
        "words": finding.words,
        "message": finding.message,
    }
    if finding.mend is not None:
        values["mend"] = finding.mend
    if finding.related:
        values["related"] = [
            {"start": r.span.start, "end": r.span.end, "words": source[r.span], "message": r.message}
            for r in finding.related
        ]
    return values


def github(finding: Finding, source: Source, places: Places) -> str:
    """A finding as a workflow command: ``::warning file=...,line=...::message``."""
    start, end = places.of(finding.span.start), places.of(finding.span.end)
    properties = {
        "file": source.uri,
        "line": start.line,
        "endLine": end.line,
        "col": start.column,
        "endColumn": end.column,
        "title": finding.rule,
    }
    listed = ",".join(f"{k}={_escaped(str(v)).replace(':', '%3A').replace(',', '%2C')}" for k, v in properties.items())
    return f"::{_GITHUB[finding.severity]} {listed}::{_escaped(finding.message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def sarif(found: Iterable[tuple[Source, Sequence[Finding]]], rules: Sequence[Rule], version: str) -> dict[str, Any]:
    """One SARIF run over several articles (OASIS, Static Analysis Results Interchange Format 2.1.0)."""
    index = {rule.id: n for n, rule in enumerate(rules)}
    results: list[dict[str, Any]] = []
    for source, findings in found:
        places = Places(source.text)
        results.extend(_result(f, source, places, index[f.rule]) for f in findings)
    driver = {
        "name": "showbible",
        "version": version,
        "rules": [
            {
                "id": rule.id,
                "shortDescription": {"text": rule.title},
                "fullDescription": {"text": rule.why},
                "defaultConfiguration": {"level": _LEVEL[rule.severity]},
            }
            for rule in rules
        ],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _result(finding: Finding, source: Source, places: Places, index: int) -> dict[str, Any]:
    rule, words = finding.key
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVEL[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(finding.span, source, places)],
        "partialFingerprints": {"ruleAndWords/v1": hashlib.sha256(f"{rule}\n{words}".encode()).hexdigest()},
    }
    if finding.related:
        result["relatedLocations"] = [
            {**_location(r.span, source, places), "id": n, "message": {"text": r.message}}
            for n, r in enumerate(finding.related)
        ]
    if finding.mend is not None:
        replacement = {
            "deletedRegion": _region(finding.span, source, places),
            "insertedContent": {"text": finding.mend},
        }
        result["fixes"] = [
            {
                "description": {"text": finding.message},
                "artifactChanges": [{"artifactLocation": {"uri": quote(source.uri)}, "replacements": [replacement]}],
            }
        ]
    return result


def _location(span: Span, source: Source, places: Places) -> dict[str, Any]:
    return {
        "physicalLocation": {"artifactLocation": {"uri": quote(source.uri)}, "region": _region(span, source, places)}
    }


def _region(span: Span, source: Source, places: Places) -> dict[str, Any]:
    start, end = places.of(span.start), places.of(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": source[span]},
    }
