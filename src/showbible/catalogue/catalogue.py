"""The catalogue as a library: what articles say, kept, found, compared and proved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType

from showbible.catalogue import cite as citing
from showbible.catalogue import diff as differing
from showbible.catalogue import people as persons
from showbible.catalogue.compare import compare
from showbible.catalogue.find import Entity, entities, read_work, read_works, unknown_name, work, works
from showbible.catalogue.rows import (
    Change,
    Cited,
    Compared,
    Credit,
    Match,
    Moment,
    Sheet,
    Table,
    Tie,
    Verdict,
    Watch,
    Work,
)
from showbible.catalogue.search import search
from showbible.catalogue.timeline import dated, timeline
from showbible.catalogue.watch import watch
from showbible.extract import Article, read_article
from showbible.kinds import KINDS
from showbible.lint import Finding
from showbible.store import Database, connect, decisions, is_url, migrate
from showbible.store.identity import bare
from showbible.store.read import Stated, Which, facts_of
from showbible.store.tables import ENTITIES
from showbible.store.write import Outcome, is_held, put
from showbible.text import BadInput, Source, sha256
from showbible.text.edtf import bounds


class Catalogue:
    """A catalogue in the file ``name`` or behind a PostgreSQL URL; use it as a context manager, or ``close`` it.

    Reading never changes it and never makes one; the first verb that writes makes it where there is none. One
    object serves one thread at a time; open as many as there are threads.

    >>> import tempfile
    >>> text = b"= Harbour Lights season 1 =\\n\\n== Cast ==\\n=== Main ===\\n- Una Ray as Captain Vale\\n"
    >>> folder = tempfile.TemporaryDirectory()
    >>> with Catalogue(f"{folder.name}/shows.db") as catalogue:
    ...     outcome = catalogue.add(text, "Harbour_Lights_season_1.txt")
    ...     again = catalogue.add(text, "Harbour_Lights_season_1.txt")
    >>> outcome.state, again.state
    ('read', 'unchanged')
    >>> folder.cleanup()

    Raises:
        BadInput: from any verb: no catalogue, a damaged or newer one, or one that can't be written.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._read: Database | None = None
        self._write: Database | None = None

    def __enter__(self) -> Catalogue:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the server; the next verb opens it again."""
        for db in (self._read, self._write):
            if db is not None:
                db.close()
        self._read = self._write = None

    @property
    def db(self) -> Database:
        """The database, for reading."""
        if self._read is None:
            self._read = connect(self.name)
        return self._read

    @property
    def writer(self) -> Database:
        """The database, for writing: made or brought up to now first."""
        if self._write is None:
            self._write = connect(self.name, write=True)
        return self._write

    # Keeping

    def migrate(self) -> tuple[str, ...]:
        """Make the catalogue, or bring an older one up to now; what was done, in words."""
        self.close()
        if is_url(self.name):
            from showbible.store.postgres import Postgres

            db: Database = Postgres(self.name)
        else:
            from showbible.store.sqlite import Sqlite

            db = Sqlite(self.name, write=True)
        try:
            return migrate(db)
        finally:
            db.close()

    def add(
        self,
        article: Article | bytes,
        uri: str = "-",
        form: str | None = None,
        again: bool = False,
        findings: Sequence[Finding] | None = None,
    ) -> Outcome:
        """Put an article in, read already or as its bytes; the same bytes twice change nothing.

        A new revision takes the place of the former one, which becomes history. ``again`` reads and replaces
        the same bytes too. ``findings`` are lint's, where they are known already. All or nothing.

        Raises:
            BadInput: no article, or the catalogue can't be written; it is then as it was.
        """
        if isinstance(article, bytes):
            if not again and is_held(self.writer, sha256(article), _version()):
                return self._unchanged(sha256(article))
            article = read_article(article, uri, form)
        return put(self.writer, article, _version(), again, findings)

    def tidy(self) -> None:
        """Do what makes questions quick, once much was put in."""
        self.writer.tidy()

    def _unchanged(self, digest: str) -> Outcome:
        row = self.writer.one(
            "SELECT w.key, a.title FROM sources s JOIN revisions r ON r.source_id = s.id JOIN articles a ON"
            " a.revision_id = r.id JOIN works w ON w.id = a.work_id WHERE s.sha256 = ?",
            (digest,),
        )
        assert row is not None
        return Outcome("unchanged", str(row[0]), str(row[1]), 0)

    def has(self, raw: bytes) -> bool:
        """Whether these bytes, read by this Showbible, are what the catalogue has of some article."""
        return is_held(self.db, sha256(raw), _version())

    # Asking

    def works(self, level: str | None = None) -> Iterator[Work]:
        """The works, by key: those with an article, or those of a level (``series``, ``season``, ``mention``...)."""
        where = ("w.level = ?", (level,)) if level else ("a.id IS NOT NULL", ())
        for held in works(self.db, *where):
            yield held.work

    def work(self, name: str) -> Work:
        """The work that a key or a title names."""
        return work(self.db, name).work

    def facts(self, *names: str, kind: str | None = None, as_read: bool = False) -> Iterator[Stated]:
        """The facts of the works named, or of all; of one kind, or of all. Lazily.

        They are as reviewers left them (``reviewed`` says which were spoken of), or ``as_read``.
        """
        if kind is not None and kind not in {k.kind for k in KINDS}:
            raise BadInput(f"{kind!r} is no kind of fact; one of: {', '.join(k.kind for k in KINDS)}")
        kinds = [kind] if kind else None
        which: Which = "read" if as_read else "counts"
        if not names:
            yield from facts_of(self.db, kinds=kinds, which=which)
            return
        for held in self._read_works(names):
            yield from facts_of(self.db, "k.work_id = ?", (held,), kinds, which=which)

    def sources(self, *names: str) -> Iterator[Source]:
        """The texts of the works named, or of all, as they came; by the article's key. Lazily."""
        works = (
            self._read_works(names)
            if names
            else [row[0] for row in self.db.rows("SELECT work_id FROM articles ORDER BY key")]
        )
        for held in works:
            row = self.db.one(
                "SELECT r.uri, s.text, s.sha256, s.form, a.page_id, r.page_revision, r.timestamp, a.title FROM articles a"
                " JOIN revisions r ON r.id = a.revision_id JOIN sources s ON s.id = r.source_id WHERE a.work_id = ?",
                (held,),
            )
            if row is not None:
                yield Source(*row)

    def fact(self, uid: str) -> Stated:
        """One fact by its id, as reviewers left it; one that was rejected says so.

        Raises:
            BadInput: no such fact.
        """
        row = self.db.one(
            "SELECT coalesce((SELECT v.fact_id FROM reviewed v WHERE v.replaces = f.id), f.id), f.kind FROM facts f"
            " WHERE f.uid = ?",
            (uid,),
        )
        if row is None:
            raise BadInput(f"no fact {uid!r} in the catalogue")
        return next(facts_of(self.db, "k.fact_id = ?", (row[0],), [str(row[1])], which="all"))

    def _read_works(self, names: Iterable[str]) -> list[int]:
        return list(dict.fromkeys(held.id for name in names for held in read_works(self.db, name)))

    def show(self, name: str) -> Sheet:
        """Everything about one work."""
        with self.db.snapshot():
            held = read_work(self.db, name)
            row = self.db.one("SELECT count(*) FROM problems WHERE work_id = ?", (held.id,))
            facts = tuple(facts_of(self.db, "k.work_id = ?", (held.id,)))
            return Sheet(held.work, facts, int(row[0]) if row else 0)

    def cast(self, *names: str, tier: str | None = None) -> Iterator[Stated]:
        """Who plays whom; of one tier, or of all."""
        return (s for s in self.facts(*names, kind="cast") if tier is None or getattr(s.fact, "tier", None) == tier)

    def crew(self, *names: str, role: str | None = None) -> Iterator[Stated]:
        """Who made it; in one role, or in all."""
        return (s for s in self.facts(*names, kind="crew") if role is None or getattr(s.fact, "role", None) == role)

    def scores(self, *names: str) -> Iterator[Stated]:
        """The aggregators' figures."""
        return self.facts(*names, kind="score")

    def reviews(self, *names: str, critic: str | None = None) -> Iterator[Stated]:
        """What critics judged; one critic's or outlet's, or all."""
        wanted = bare(critic) if critic else None
        return (
            s
            for s in self.facts(*names, kind="review")
            if wanted is None or wanted in {bare(getattr(s.fact, f, None) or "") for f in ("critic", "outlet")}
        )

    def quotes(self, *names: str, by: str | None = None, about: str | None = None) -> Iterator[Stated]:
        """What was said: by whom (whole name or a word of it), and about what (a word of it or of its sentence)."""
        wanted, word = bare(by) if by else None, bare(about) if about else None
        for stated in self.facts(*names, kind="quote"):
            speaker, text = getattr(stated.fact, "speaker", None) or "", getattr(stated.fact, "text", "")
            if wanted and wanted != bare(speaker) and wanted not in bare(speaker).split():
                continue
            if word and word not in bare(text) and not any(word in bare(q) for q in stated.quotes):
                continue
            yield stated

    def awards(self, *names: str, person: str | None = None) -> Iterator[Stated]:
        """Awards and nominations; one recipient's, or all."""
        wanted = bare(person) if person else None
        return (
            s
            for s in self.facts(*names, kind="accolade")
            if wanted is None or wanted in {bare(r) for r in getattr(s.fact, "recipients", ())}
        )

    def timeline(self, *names: str, since: str | None = None, until: str | None = None) -> Iterator[Moment]:
        """All that is dated, in order; what can lie between two EDTF dates, or all."""
        low = bounds(since).earliest if since else None
        high = bounds(until).latest if until else None
        held = self._read_works(names) if names else [h.id for h in works(self.db, "a.id IS NOT NULL")]
        for moment in timeline(self.db, held):
            if low and moment.latest is not None and moment.latest < low:
                continue
            if high and moment.earliest is not None and moment.earliest > high:
                continue
            yield moment

    def dated(
        self,
        names: Sequence[str] = (),
        since: str | None = None,
        until: str | None = None,
        what: str | None = None,
        skip: int = 0,
        limit: int = 100,
    ) -> list[Moment]:
        """A part of the timeline: ``limit`` moments after ``skip``, of one sort (``filming_started``...) or of all."""
        held = self._read_works(names) if names else None
        return dated(self.db, held, since, until, what, skip, limit)

    def watch(self, name: str, territory: str | None = None, on: str | None = None) -> Watch:
        """Where a work can be seen in a territory (ISO 3166-1 code or name) on a date (EDTF)."""
        held = read_work(self.db, name)
        facts = list(facts_of(self.db, "k.work_id = ?", (held.id,), ["release"]))
        country = next(
            (
                str(getattr(s.fact, "value", ""))
                for s in facts_of(self.db, "k.work_id = ? AND k.property = 'country'", (held.id,), ["attribute"])
            ),
            None,
        )
        return watch(held.work.key, facts, territory, on, country)

    def people(self, name: str) -> Iterator[Credit]:
        """Everything that a person did, or who plays a character, across works."""
        return persons.credits(self.db, name)

    def universe(self, name: str) -> Iterator[Tie]:
        """What a work, a series or a franchise is tied to."""
        return persons.universe(self.db, name)

    def compare(self, left: str, right: str) -> Iterator[Compared]:
        """Two works side by side."""
        return compare(self.show(left).facts, self.show(right).facts)

    def search(self, question: str, limit: int = 20, typing: bool = False) -> Iterator[Match]:
        """Names and sentences that hold all the words; ``typing`` takes the last for the beginning of one."""
        return search(self.db, question, limit, typing)

    def sql(self, query: str, limit: int = 1000, seconds: float = 10.0) -> Table:
        """What a query of one's own gives; it can't change anything."""
        columns, rows = self.db.ask(query, limit, seconds)
        return Table(tuple(columns), tuple(rows))

    # Proving

    def cite(self, fact: str) -> Iterator[Cited]:
        """Every place that states a fact; what reviewers said of it, too."""
        return citing.cite(self.db, fact)

    def verify(self) -> Verdict:
        """Every pin of the catalogue, proved again."""
        with self.db.snapshot():
            return citing.verify(self.db)

    def diff(self, name: str, older: int | None = None, newer: int | None = None) -> Iterator[Change]:
        """What a revision did to an article's facts; revisions count from 1."""
        held = read_work(self.db, name)
        assert held.article is not None
        return differing.diff(self.db, held.article, older, newer)

    # Deciding

    def same(self, left: str, right: str, why: str = "") -> str:
        """Decide that two entities are one, by the name of the first; what was done, in words."""
        a, b = self._pair(left, right)
        return decisions.same(self.writer, a.entity, a.id, b.id, why)

    def different(self, left: str, right: str, why: str = "") -> str:
        """Decide that two entities are two: undoes ``same``, and splits one (``KEY@WORK`` and ``KEY@OTHER-WORK``)."""
        a, b = self._pair(left, right)
        if a != b:
            return decisions.different(self.writer, a.entity, a.id, b.id, why)
        scope = right.partition("@")[2]
        if not scope:
            return decisions.different(self.writer, a.entity, a.id, b.id, why)
        held = work(self.writer, scope)
        series = held.series if held.series is not None else held.id
        ids = [h.id for h in works(self.writer, "w.series_id = ? OR w.id = ?", (series, series))] + [held.id]
        return decisions.split(
            self.writer, a.entity, a.id, list(dict.fromkeys(ids)), f"series:{held.work.series or held.work.key}", why
        )

    def decided(self) -> Table:
        """Every decision, in order."""
        return self.sql("SELECT id, verdict, entity, a, b, why, undone FROM decisions ORDER BY id", 100_000)

    def _pair(self, left: str, right: str) -> tuple[Entity, Entity]:
        """The two that are meant: of one sort, each by key or unambiguous name, an ``@WORK`` behind it set aside."""
        found = [self._meant(side) for side in (left, right)]
        for entity in ENTITIES:
            a, b = ([e for e in side if e.entity == entity] for side in found)
            if a and b:
                for side, name in ((a, left), (b, right)):
                    if len(side) > 1:
                        raise BadInput(f"{name!r} is several: {', '.join(e.key for e in side)}")
                return a[0], b[0]
        raise BadInput(f"{left!r} and {right!r} are not of one sort ({found[0][0].entity}, {found[1][0].entity})")

    def _meant(self, name: str) -> list[Entity]:
        plain = name.partition("@")[0]
        direct = [
            Entity(entity, row[0], row[1], row[2])
            for entity, table in ENTITIES.items()
            for row in self.writer.rows(
                f"SELECT id, key, {'title' if entity == 'work' else 'name'} FROM {table} WHERE key = ?", (plain,)
            )
        ]
        found = direct or entities(self.writer, plain, tuple(ENTITIES))
        if not found:
            raise unknown_name(self.writer, plain, tuple(ENTITIES))
        return found


def _version() -> str:
    from showbible import __version__

    return __version__
