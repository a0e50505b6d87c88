"""Articles of our own making: each fact is stated by a line of the text."""

from __future__ import annotations

from showbible import readers
from showbible.extract import Article
from showbible.kinds import Citation, Entry, Fact
from showbible.text import Span


def line_of(fact: Fact) -> str:
    """A sentence that states a fact, whatever it is."""
    held = fact.to_dict()
    kind = held.pop("kind")
    said = "; ".join(f"{name} {', '.join(map(str, v)) if isinstance(v, list) else v}" for name, v in held.items())
    return f"The {kind} is told with {said}."


def article_of(title: str, *facts: Fact, uri: str | None = None, extra: str = "") -> Article:
    """An article whose text states the facts, one a line, and that has exactly them."""
    lines = [line_of(fact) for fact in facts]
    text = f"= {title} =\n\n" + "\n\n".join(lines) + f"\n{extra}"
    document = readers.read(text.encode(), uri or f"{title.replace(' ', '_')}.txt", "plain")
    entries = []
    at = 0
    for fact, line in zip(facts, lines, strict=True):
        at = text.index(line, at)
        entries.append(Entry(fact, (Citation(Span(at, at + len(line)), f"{fact.kind}.own"),)))
        at += len(line)
    return Article(document, tuple(entries), document.problems)
