"""The catalogue at a glance, page by page: counts, what came last, works, findings, who is who in a work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.catalogue.find import Held, works
from showbible.catalogue.rows import Work
from showbible.store.database import Database
from showbible.store.read import Stated, facts_of
from showbible.store.tables import ENTITIES
from showbible.text import BadInput, Source


@dataclass(frozen=True, slots=True)
class Glance:
    """How much there is, and the articles that came last (key, title, number of the revision)."""

    articles: int
    facts: int
    problems: int
    people: int
    recent: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of lint, with the work whose article it is in."""

    id: int
    work: str
    title: str
    rule: str
    severity: str
    span_start: int
    span_end: int
    message: str
    mend: str | None


def glance(db: Database, recent: int = 10) -> Glance:
    """Counts of the whole, and the ``recent`` articles that came last."""
    counts = [
        int((db.one(f"SELECT count(*) FROM {t}") or (0,))[0]) for t in ("articles", "facts", "findings", "people")
    ]
    rows = db.rows(
        "SELECT w.key, a.title, r.number FROM articles a JOIN works w ON w.id = a.work_id JOIN revisions r"
        " ON r.id = a.revision_id ORDER BY a.revision_id DESC LIMIT ?",
        (recent,),
    )
    counts[1] -= int((db.one("SELECT count(*) FROM reviewed WHERE counts = 0") or (0,))[0])
    return Glance(counts[0], counts[1], counts[2], counts[3], tuple((str(k), str(t), int(n)) for k, t, n in rows))


def works_after(db: Database, after: str, limit: int, level: str | None = None) -> list[Held]:
    """The next works with an article behind the key ``after``, by key; of a level, or of all."""
    of_level = " AND w.level = ?" if level else ""
    return works(db, f"a.id IS NOT NULL AND w.key > ?{of_level}", (after, *([level] if level else [])), limit)


def source_of(db: Database, work: int) -> Source:
    """The present text of a work's article.

    Raises:
        BadInput: no article about it.
    """
    row = db.one(
        "SELECT r.uri, s.text, s.sha256, s.form, a.page_id, r.page_revision, r.timestamp, a.title FROM articles a"
        " JOIN revisions r ON r.id = a.revision_id JOIN sources s ON s.id = r.source_id WHERE a.work_id = ?",
        (work,),
    )
    if row is None:
        raise BadInput("no article about this work is in the catalogue")
    return Source(*row)


def findings(
    db: Database, work: int | None = None, rule: str | None = None, after: int = 0, limit: int = 200
) -> list[Found]:
    """What lint found, by article and place: of one work or all, of one rule or all, behind the finding ``after``."""
    where: list[str] = ["p.id > ?"]
    values: list[object] = [after]
    for column, value in (("p.work_id", work), ("p.rule", rule)):
        if value is not None:
            where.append(f"{column} = ?")
            values.append(value)
    rows = db.rows(
        "SELECT p.id, w.key, w.title, p.rule, p.severity, p.span_start, p.span_end, p.message, p.mend FROM findings p"
        f" JOIN works w ON w.id = p.work_id WHERE {' AND '.join(where)} ORDER BY p.id LIMIT ?",
        (*values, limit),
    )
    return [Found(*row) for row in rows]


def finding_counts(db: Database) -> list[tuple[str, str, int]]:
    """Each rule that found something: rule, severity, how often; the most frequent first."""
    rows = db.rows("SELECT rule, severity, count(*) AS n FROM findings GROUP BY rule, severity ORDER BY n DESC, rule")
    return [(str(rule), str(severity), int(n)) for rule, severity, n in rows]


def keys_of(db: Database, works_: Sequence[int]) -> dict[tuple[str, str], str]:
    """The keys of everybody whom these works name: by sort of entity and name as it stands."""
    marks = ", ".join("?" * len(works_))
    found: dict[tuple[str, str], str] = {}
    for entity, table in ENTITIES.items():
        rows = db.rows(
            f"SELECT a.name, e.key FROM appearances a JOIN {table} e ON e.id = a.entity_id"
            f" WHERE a.entity = ? AND a.work_id IN ({marks})",
            (entity, *works_),
        )
        found.update({(entity, str(name)): str(key) for name, key in rows})
    return found


def revisions(db: Database, work: int) -> list[tuple[int, str, str | None]]:
    """An article's revisions: number, the digest of its text, its time where known."""
    rows = db.rows(
        "SELECT r.number, s.sha256, r.timestamp FROM revisions r JOIN articles a ON a.id = r.article_id"
        " JOIN sources s ON s.id = r.source_id WHERE a.work_id = ? ORDER BY r.number",
        (work,),
    )
    return [(int(n), str(d), t) for n, d, t in rows]


def parts_of(db: Database, series: int) -> list[Work]:
    """The works of a series that have an article, its own first."""
    found = works(db, "(w.series_id = ? OR w.id = ?) AND a.id IS NOT NULL", (series, series))
    return [h.work for h in sorted(found, key=lambda h: (h.id != series, h.work.season or 0, h.work.key))]


def told_of(db: Database, work: int) -> list[Stated]:
    """What other works' articles say of a work's ties to them."""
    return list(facts_of(db, "k.target_id = ?", (work,), ["tie_in"]))


def work_facts(db: Database, work: int) -> list[Stated]:
    """The facts of a work as reviewers left them, kind by kind; those that were rejected are among them."""
    return list(facts_of(db, "k.work_id = ?", (work,), which="all"))
