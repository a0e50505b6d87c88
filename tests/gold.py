"""Real articles with the facts that people found in them, as if they had been read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from showbible import readers
from showbible.extract import Article
from showbible.kinds import KINDS, Citation, Entry, Fact
from showbible.text import Span

GOLD = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "gold"
_KINDS = {fact.kind: fact for fact in KINDS}


def fact_of(line: dict[str, object]) -> Fact:
    """The fact of a line of the fact format."""
    fields = {k: tuple(v) if isinstance(v, list) else v for k, v in line.items() if k not in ("kind", "evidence")}
    return _KINDS[str(line["kind"])](**fields)


def gold_article(source: Path) -> Article:
    """A real article with the facts of its gold file in place of those that are read."""
    document = readers.read(source.read_bytes(), source.name, {".wiki": "plain"}.get(source.suffix))
    entries = []
    for text in source.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines():
        line = json.loads(text)
        places = tuple(Citation(Span(e["start"], e["end"]), "gold") for e in line["evidence"])
        entries.append(Entry(fact_of(line), places))
    return Article(document, tuple(entries), document.problems)


def gold_sources() -> Iterator[Path]:
    """The texts that have a gold file."""
    if GOLD.is_dir():
        for facts in sorted(GOLD.glob("*.jsonl")):
            yield next(
                p for s in (".txt", ".wiki", ".html") if (p := GOLD / (facts.name.removesuffix(".jsonl") + s)).exists()
            )
