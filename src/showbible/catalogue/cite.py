"""Proving a fact: the sentence that states it with its words marked; and every pin of the catalogue, again."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterator

from showbible.catalogue.rows import Cited, Verdict
from showbible.store.database import Database
from showbible.store.tables import tables
from showbible.text import BadInput

#: How far a quotation's surroundings may reach until it is the only one of its kind, in code points.
_REACH = 400


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """As much before and after as it takes for the words to be found only once."""
    exact = text[start:end]
    size = 32
    while size < _REACH:
        before, after = text[max(0, start - size) : start], text[end : end + size]
        if text.find(before + exact + after) == start - len(before) and (
            text.find(before + exact + after, start - len(before) + 1) < 0
        ):
            break
        size *= 2
    return text[max(0, start - size) : start], text[end : end + size]


def cite(db: Database, uid: str) -> Iterator[Cited]:
    """Every place that states a fact, in the order in which it was cited.

    Raises:
        BadInput: no such fact.
    """
    rows = db.rows(
        "SELECT c.span_start, c.span_end, c.rule, s.text, s.sha256, a.title, r.uri, r.page_revision, c.source_id, f.work_id,"
        " v.verdict FROM facts f JOIN citations c ON c.fact_id = f.id JOIN sources s ON s.id = c.source_id"
        " JOIN articles a ON a.work_id = f.work_id JOIN revisions r ON r.id = a.revision_id"
        " LEFT JOIN reviewed v ON v.fact_id = f.id WHERE f.uid = ? ORDER BY c.id",
        (uid,),
    )
    if not rows:
        raise BadInput(f"no fact {uid!r} in the catalogue")
    for start, end, rule, text, sha256, title, uri, revision, source_id, work_id, verdict in rows:
        held = db.one(
            "SELECT min(span_start), max(span_end) FROM sentences WHERE source_id = ? AND work_id = ?"
            " AND span_start < ? AND span_end > ?",
            (source_id, work_id, end, start),
        )
        low, high = (held[0], held[1]) if held is not None and held[0] is not None else (start, end)
        low, high = min(low, start), max(high, end)
        prefix, suffix = _around(text, start, end)
        yield Cited(
            uid,
            rule,
            start,
            end,
            text[low:start],
            text[start:end],
            text[end:high],
            prefix,
            suffix,
            title,
            uri,
            sha256,
            revision,
            verdict or "",
        )


def verify(db: Database, size: int = 64) -> Verdict:
    """Every source against its digest, every pin against its source, every fact against its evidence."""
    faults: list[str] = []
    sources = pins = last = 0
    while True:
        texts = db.rows("SELECT id, sha256, text FROM sources WHERE id > ? ORDER BY id LIMIT ?", (last, size))
        if not texts:
            break
        last = texts[-1][0]
        sources += len(texts)
        for id_, sha256, text in texts:
            if hashlib.sha256(text.encode()).hexdigest() != sha256:
                faults.append(f"source {id_}: its text is not what its digest {sha256[:12]}... was made from")
    last = 0
    held = OrderedDict[int, str]()
    while True:
        rows = db.rows(
            "SELECT id, source_id, span_start, span_end, quote FROM citations WHERE id > ? ORDER BY id LIMIT 5000",
            (last,),
        )
        if not rows:
            break
        last = rows[-1][0]
        pins += len(rows)
        for id_, source, start, end, quote in rows:
            text = held.get(source)
            if text is None:
                found = db.one("SELECT text FROM sources WHERE id = ?", (source,))
                text = held[source] = found[0] if found else ""
                if len(held) > size:
                    held.popitem(last=False)
            if not quote or text[start:end] != quote:
                faults.append(f"citation {id_}: the source has other words at {start}:{end} than “{quote}”")
    row = db.one("SELECT count(*) FROM facts")
    for (uid,) in db.rows(
        "SELECT uid FROM facts f WHERE NOT EXISTS (SELECT 1 FROM citations c WHERE c.fact_id = f.id)"
    ):
        faults.append(f"fact {uid}: no evidence")
    for kind, table in tables().items():
        for (uid,) in db.rows(
            f"SELECT uid FROM facts f WHERE kind = ? AND NOT EXISTS (SELECT 1 FROM {table.name} k WHERE k.fact_id = f.id)",
            (kind,),
        ):
            faults.append(f"fact {uid}: its row in {table.name} is missing")
    for (key,) in db.rows(
        "SELECT key FROM articles a WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.id = a.revision_id AND r.article_id = a.id)"
    ):
        faults.append(f"article {key}: its revision is missing")
    return Verdict(sources, int(row[0]) if row else 0, pins, tuple(faults))
