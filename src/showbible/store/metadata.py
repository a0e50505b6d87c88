"""What Datasette shows beside the tables: whose text it is, what columns mean, questions ready to ask."""

from __future__ import annotations

from typing import Any

from showbible.store.tables import tables

_ABOUT = {
    "sources": "Articles exactly as they came, with the digest of their bytes.",
    "works": "Series, seasons, episodes, and works that are only mentioned.",
    "articles": "What is read of each article now; its former readings are in revisions and history.",
    "revisions": "Each reading of an article.",
    "facts": "Every fact: its stable id and kind; its fields are in its kind's table.",
    "citations": "Where facts are stated: code points of the source, and the very words.",
    "sentences": "What the search looks through.",
    "people": "Persons across articles.",
    "characters": "Characters across works.",
    "organisations": "Networks, services, studios, labels, outlets.",
    "places": "Places.",
    "appearances": "Why a name in an article is that person, character, organisation, place or work.",
    "decisions": "What people decided on who is one and who is two.",
    "judgements": "What reviewers said of facts: who, when and why. Nothing is ever taken away.",
    "reviewed": "What the last words of reviewers come to: which rows count, and which stand in the place of others.",
    "findings": "What lint found in an article.",
    "problems": "What the reader doubts about an article.",
    "history": "Facts of former revisions.",
}

_QUERIES = {
    "who_played_in_most": (
        "Players by number of works",
        "SELECT p.name, count(DISTINCT c.work_id) AS works FROM cast_members c JOIN people p ON p.id = c.performer_id"
        " GROUP BY p.id ORDER BY works DESC, p.name LIMIT 100",
    ),
    "timeline_of": (
        "All that is dated in a work",
        "SELECT date, what, earliest, latest, quote FROM timeline WHERE work = :work ORDER BY coalesce(earliest, latest), latest",
    ),
    "windows_of": (
        "Where a work can be seen",
        "SELECT service, medium, territories, start_date, end_date, quote FROM releases_cited WHERE work = :work",
    ),
}


def metadata(name: str) -> dict[str, Any]:
    """Datasette's ``metadata.json`` for a catalogue in the file ``name``."""
    described: dict[str, Any] = {table: {"description": text} for table, text in _ABOUT.items()}
    for table in tables().values():
        notes = {c.name: c.note for c in table.columns if c.note}
        described[table.name] = {
            "description": (table.fact.__doc__ or table.kind).strip().splitlines()[0],
            "columns": {**notes, "fact_id": "the fact's row in facts", "work_id": "the work it is about"},
        }
    described["people"]["label_column"] = described["characters"]["label_column"] = "name"
    described["organisations"]["label_column"] = described["places"]["label_column"] = "name"
    described["works"]["label_column"] = "title"
    described["facts"]["label_column"] = "uid"
    return {
        "title": "Showbible catalogue",
        "about": "Facts read from encyclopedia articles about television, each with the words that state it.",
        "source": "Wikipedia",
        "source_url": "https://en.wikipedia.org/",
        "license": "CC BY-SA 4.0",
        "license_url": "https://creativecommons.org/licenses/by-sa/4.0/",
        "databases": {
            name: {
                "tables": described,
                "queries": {key: {"title": title, "sql": sql} for key, (title, sql) in _QUERIES.items()},
            }
        },
    }
