"""Finding sentences and names by their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from showbible.catalogue.rows import Match
from showbible.store.database import Database
from showbible.store.tables import ENTITIES
from showbible.text import BadInput

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*\*?")


def words_of(question: str) -> list[str]:
    """The words to look for; one that ends in ``*`` is the beginning of a word.

    Raises:
        BadInput: there is no word in it.
    """
    words = _WORD.findall(unicodedata.normalize("NFC", question))
    if not words:
        raise BadInput(f"{question!r} has no word to search for")
    return words[:20]


def search(db: Database, question: str, limit: int = 20) -> Iterator[Match]:
    """Names that hold all the words, then sentences that do, the best first.

    Raises:
        BadInput: there is no word in the question.
    """
    words = words_of(question)
    seen: set[tuple[str, int]] = set()
    for hit in db.matching("names", words, 5 * limit):  # One may go by a name in several worlds.
        if len(seen) == limit:
            break
        row = db.one("SELECT entity, entity_id FROM names WHERE id = ?", (hit.id,))
        if row is None or (row[0], row[1]) in seen:
            continue
        seen.add((row[0], row[1]))
        label = "title" if row[0] == "work" else "name"
        held = db.one(f"SELECT key, {label} FROM {ENTITIES[row[0]]} WHERE id = ?", (row[1],))
        if held is not None:
            yield Match(row[0], held[0], held[1])
    hits = [hit.id for hit in db.matching("sentences", words, limit)]
    if hits:
        marks = ", ".join("?" * len(hits))
        rows = {
            row[0]: row[1:]
            for row in db.rows(
                "SELECT s.id, w.key, w.title, s.text, s.section, s.span_start, s.span_end FROM sentences s"
                f" JOIN works w ON w.id = s.work_id WHERE s.id IN ({marks})",
                hits,
            )
        }
        for id_ in hits:
            work, title, text, section, start, end = rows[id_]
            yield Match("sentence", work, text, work, title, section, start, end)
