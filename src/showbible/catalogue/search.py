"""Finding sentences and names by their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from showbible.catalogue.rows import Match
from showbible.store.database import Database, chunks, marks
from showbible.store.identity import bare
from showbible.store.tables import ENTITIES
from showbible.text import BadInput

#: So many of those that hold the words are ranked; a common word has hundreds of thousands.
LOOKED_AT = 400

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
    yield from _names(db, words, limit)
    yield from _sentences(db, words, limit)


def _names(db: Database, words: list[str], limit: int) -> Iterator[Match]:
    """Entities by name: the very name first, then the shorter ones."""
    asked = bare(" ".join(words).replace("*", ""))
    best: dict[tuple[str, int], tuple[bool, int, str]] = {}
    for part in chunks(db.matching("names", words, LOOKED_AT)):
        for entity, id_, name in db.rows(
            f"SELECT entity, entity_id, name FROM names WHERE id IN ({marks(part)})", part
        ):
            rank = (bare(name) != asked, len(name), name)
            best[entity, id_] = min(rank, best.get((entity, id_), rank))
    chosen = sorted(best, key=lambda one: (*best[one], one))[:limit]
    shown: dict[tuple[str, int], Match] = {}
    for entity, table in ENTITIES.items():
        ids = [id_ for sort, id_ in chosen if sort == entity]
        if ids:
            label = "title" if entity == "work" else "name"
            for id_, key, text in db.rows(f"SELECT id, key, {label} FROM {table} WHERE id IN ({marks(ids)})", ids):
                shown[entity, id_] = Match(entity, key, text)
    yield from (shown[one] for one in chosen if one in shown)


def _sentences(db: Database, words: list[str], limit: int) -> Iterator[Match]:
    """Sentences: those first in which the words stand side by side, then the shorter ones."""
    together = " ".join(words).replace("*", "").casefold()
    found = []
    for part in chunks(db.matching("sentences", words, LOOKED_AT)):
        for id_, text in db.rows(f"SELECT id, text FROM sentences WHERE id IN ({marks(part)})", part):
            found.append((together not in text.casefold(), len(text), id_))
    ids = [id_ for _, _, id_ in sorted(found)[:limit]]
    if not ids:
        return
    rows = {
        row[0]: row[1:]
        for row in db.rows(
            "SELECT s.id, w.key, w.title, s.text, s.section, s.span_start, s.span_end FROM sentences s"
            f" JOIN works w ON w.id = s.work_id WHERE s.id IN ({marks(ids)})",
            ids,
        )
    }
    for id_ in ids:
        work, title, text, section, start, end = rows[id_]
        yield Match("sentence", work, text, work, title, section, start, end)
