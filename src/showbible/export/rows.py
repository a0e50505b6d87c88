"""Facts one after another: JSON Lines (the fact format), a JSON array, CSV, a table for reading."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from io import StringIO

from showbible.extract import Article
from showbible.kinds import KINDS

#: The columns of CSV: where from, what kind, every field of every kind, the first place that states it.
COLUMNS = (
    "source",
    "kind",
    *dict.fromkeys(f.name for kind in KINDS for f in fields(kind)),
    "span_start",
    "span_end",
    "evidence",
)


def fact_line(article: Article, index: int) -> str:
    """Entry ``index`` of an article as one line of the fact format, without the line's end.

    Facts from a page of a dump say in ``source`` and ``revision`` which page states them.
    """
    return json.dumps(_fact(article, index), ensure_ascii=False)


def _fact(article: Article, index: int) -> dict[str, object]:
    entry = article.entries[index]
    line: dict[str, object] = entry.fact.to_dict()
    if article.source.page_id is not None:
        line["source"], line["revision"] = article.source.uri, article.source.revision
    line["evidence"] = [
        {"start": c.span.start, "end": c.span.end, "text": article.source[c.span]} for c in entry.citations
    ]
    return line


def _jsonl(articles: Iterable[Article]) -> Iterator[str]:
    for article in articles:
        for n in range(len(article.entries)):
            yield fact_line(article, n) + "\n"


def _json(articles: Iterable[Article]) -> Iterator[str]:
    glue = "[\n"
    for article in articles:
        for n in range(len(article.entries)):
            yield glue + fact_line(article, n)
            glue = ",\n"
    yield "\n]\n" if glue != "[\n" else "[]\n"


def _csv(articles: Iterable[Article]) -> Iterator[str]:
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")

    def row(values: dict[str, object] | None) -> str:
        out.seek(0)
        out.truncate()
        if values is None:
            writer.writeheader()
        else:
            writer.writerow(values)
        return out.getvalue()

    yield row(None)
    for article in articles:
        for entry in article.entries:
            span = entry.citations[0].span
            values: dict[str, object] = {
                k: "; ".join(map(str, v)) if isinstance(v, list) else v for k, v in entry.fact.to_dict().items()
            }
            places = {"span_start": span.start, "span_end": span.end, "evidence": article.source[span]}
            yield row({"source": article.source.uri, **values, **places})


def _table(articles: Iterable[Article]) -> Iterator[str]:
    for article in articles:
        yield f"{article.document.title or article.source.uri}\n"
        for entry in article.entries:
            span = entry.citations[0].span
            values = ", ".join(
                f"{k} {', '.join(map(str, v)) if isinstance(v, list) else v}"
                for k, v in entry.fact.to_dict().items()
                if k != "kind"
            )
            yield f"  {entry.fact.kind:<10}  {values}  [{span.start}:{span.end}]\n"
        yield "\n"


#: Every format of ``extract`` by its name.
FORMATS: dict[str, Callable[[Iterable[Article]], Iterator[str]]] = {
    "jsonl": _jsonl,
    "json": _json,
    "csv": _csv,
    "table": _table,
}


def write(articles: Iterable[Article], form: str = "jsonl") -> Iterator[str]:
    """The articles' facts as text in pieces, in the order of the text; nothing is held longer than an article.

    Raises:
        KeyError: ``form`` is none of ``FORMATS``.
    """
    return FORMATS[form](articles)
