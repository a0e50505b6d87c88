"""Small articles for tests of kinds."""

from __future__ import annotations

from typing import Any

from showbible import read_article


def facts(text: str, kind: str, title: str = "Harbour Lights (season 2)") -> list[dict[str, Any]]:
    """The facts of one kind that an article of these words gives, as JSON values without ``kind``."""
    article = read_article(f"= {title} =\n\n{text}".encode())
    for entry in article.entries:
        for citation in entry.citations:
            assert article.source[citation.span].strip(), "a citation without words"
    lines = [e.fact.to_dict() for e in article.entries if e.fact.kind == kind]
    return [{k: v for k, v in line.items() if k != "kind"} for line in lines]


def grid(*rows: str) -> str:
    """A grid table as exports write it, run together on one line; the first row is the head."""
    width = rows[0].count("|") - 1
    border, head = "+" + "-----+" * width, "+" + "=====+" * width
    return " ".join([border, rows[0], head, *(part for row in rows[1:] for part in (row, border))])
