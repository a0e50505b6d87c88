"""The gold articles as lint sees them: a document, and entries made of the facts written by hand."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from showbible import readers
from showbible.kinds import KINDS, Citation, Entry
from showbible.text import Document, Span

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
_KINDS = {kind.kind: kind for kind in KINDS}


def gold(name: str) -> tuple[Document, tuple[Entry, ...]]:
    """The gold article ``name``, read, with its facts as entries."""
    source = next(p for p in (CORPUS / "gold").iterdir() if p.stem == name and p.suffix != ".jsonl")
    document = readers.read(source.read_bytes(), source.name)
    entries = []
    for line in (CORPUS / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        kind = _KINDS[record.pop("kind")]
        evidence = record.pop("evidence")
        known = {f.name for f in dataclasses.fields(kind)}
        values = {k: tuple(v) if isinstance(v, list) else v for k, v in record.items() if k in known}
        entries.append(Entry(kind(**values), tuple(Citation(Span(e["start"], e["end"]), "gold") for e in evidence)))
    return document, tuple(entries)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real articles; tests that need it are skipped where it isn't there."""
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus at {CORPUS}")
    return CORPUS
