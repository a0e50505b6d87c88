"""Finding sentences and names by their words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from showbible.catalogue.rows import Match
from showbible.store.database import Database, Values, chunks, marks
from showbible.store.identity import bare
from showbible.store.naming import bearers
from showbible.store.tables import ENTITIES
from showbible.text import BadInput
from showbible.text.patterns import later

#: So many of those that hold the words are ranked for each that is shown, and so many at most: a common word has
#: hundreds of thousands, and each that is looked at may lie on a page of the file of its own.
LOOKED_AT, MOST = 10, 400

_SORTS = tuple(ENTITIES)
_WORD = later(r"[^\W_]+(?:['’][^\W_]+)*\*?")


def words_of(question: str) -> list[str]:
    """The words to look for; one that ends in ``*`` is the beginning of a word.

    Raises:
        BadInput: there is no word in it.
    """
    words = _WORD.findall(unicodedata.normalize("NFC", question))
    if not words:
        raise BadInput(f"{question!r} has no word to search for")
    return words[:20]


class Question(NamedTuple):
    """What is looked for in a table: words for the index, and beginnings that what it finds must hold too."""

    words: list[str]
    beginnings: tuple[str, ...] = ()


def asked_of(words: list[str], least: int) -> Question:
    """The question of somebody who is typing still: the last word is a beginning.

    One of fewer than ``least`` letters begins too many words for any index: it is looked for among what has the
    other words, or, where there are none, as a word.

    >>> asked_of(["una", "ray"], 3), asked_of(["una", "r"], 3), asked_of(["u"], 3)
    (Question(words=['una', 'ray*'], beginnings=()), Question(words=['una'], beginnings=('r',)), Question(words=['u'], beginnings=()))
    """
    last = words[-1]
    if last.endswith("*"):
        return Question(words)
    if len(last) >= least:
        return Question([*words[:-1], f"{last}*"])
    return Question(words[:-1], (bare(last),)) if len(words) > 1 else Question(words)


def search(db: Database, question: str, limit: int = 20, typing: bool = False) -> Iterator[Match]:
    """Names that hold all the words, then sentences that do, the best first; ``typing``: the last is a beginning.

    Raises:
        BadInput: there is no word in the question.
    """
    words = words_of(question)
    yield from _names(db, asked_of(words, 2) if typing else Question(words), words, limit)
    yield from _sentences(db, asked_of(words, 4) if typing else Question(words), words, limit)


def _found(db: Database, table: str, columns: tuple[str, ...], question: Question, limit: int) -> list[Values]:
    """Rows that hold what is asked, more than ``limit`` to choose from; ``columns`` end with the text."""
    if not question.beginnings:
        return db.matching(table, columns, question.words, min(MOST, LOOKED_AT * limit))
    found = db.matching(table, columns, question.words, MOST)
    return [r for r in found if all(any(w.startswith(b) for w in bare(r[-1]).split()) for b in question.beginnings)]


def _names(db: Database, question: Question, words: list[str], limit: int) -> Iterator[Match]:
    """Entities by name: the very name first, then the shorter ones."""
    asked = bare(" ".join(words).replace("*", ""))
    best: dict[tuple[str, int], tuple[bool, int, str]] = {}
    found = bearers(db, _SORTS, asked, MOST)
    for entity, id_, name in found + _found(db, "names", ("entity", "entity_id", "name"), question, limit):
        rank = (bare(name) != asked, len(name), name)
        best[entity, id_] = min(rank, best.get((entity, id_), rank))
    chosen = sorted(best, key=lambda one: (*best[one], one))[:limit]
    shown: dict[tuple[str, int], Match] = {}
    for entity, table in ENTITIES.items():
        label = "title" if entity == "work" else "name"
        for part in chunks(id_ for sort, id_ in chosen if sort == entity):
            for id_, key, text in db.rows(f"SELECT id, key, {label} FROM {table} WHERE id IN ({marks(part)})", part):
                shown[entity, id_] = Match(entity, key, text)
    yield from (shown[one] for one in chosen if one in shown)


def _sentences(db: Database, question: Question, words: list[str], limit: int) -> Iterator[Match]:
    """Sentences: those first in which the words stand side by side, then the shorter ones."""
    together = " ".join(words).replace("*", "").casefold()
    found = sorted(
        (together not in text.casefold(), len(text), id_)
        for id_, text in _found(db, "sentences", ("id", "text"), question, limit)
    )
    ids = [id_ for _, _, id_ in found[:limit]]
    rows: dict[int, Values] = {}
    for part in chunks(ids):
        for row in db.rows(
            "SELECT s.id, w.key, w.title, s.text, s.section, s.span_start, s.span_end FROM sentences s"
            f" JOIN works w ON w.id = s.work_id WHERE s.id IN ({marks(part)})",
            part,
        ):
            rows[row[0]] = row[1:]
    for id_ in ids:
        work, title, text, section, start, end = rows[id_]
        yield Match("sentence", work, text, work, title, section, start, end)
