"""A work's page as values: its data numbered, its source cut where they rest, what its charts are drawn from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup, escape

from showbible.catalogue import Moment, Stated, describe
from showbible.catalogue.gaps import Gap, gaps
from showbible.catalogue.overview import Found
from showbible.catalogue.timeline import moments
from showbible.kinds import Fact, Release, Review, Score
from showbible.store.judgements import short
from showbible.web.pages.figures import DAYS, Marks, day_marks, grade_marks, score_marks, window_marks
from showbible.web.source import Segment, segments

TIERS = ("main", "featured", "recurring", "guest", "cameo", "")


@dataclass(frozen=True, slots=True)
class Datum:
    """Something on the page that rests on words: its number, what it says, where its words and its own page are."""

    n: int
    kind: str
    text: str
    href: str
    page: str
    fact: Fact | None
    verdict: str
    was: str
    spans: tuple[tuple[int, int], ...]
    conflicts: tuple[str, ...] = ()
    finding: Found | None = None


class Dated(NamedTuple):
    """A line of the timeline: its datum (none for episodes together), EDTF, the source's words for it, what happened."""

    datum: Datum | None
    date: str
    words: str
    what: str
    marks: Marks


@dataclass(frozen=True)
class Sheet:
    """A whole page's values; ``names`` gives the address of an entity by its sort and name, if it has a page."""

    data: tuple[Datum, ...]
    findings: tuple[Datum, ...]
    text: str
    lit: tuple[tuple[int, int], ...]
    told: tuple[Datum, ...]
    names: Callable[[str, str], str]

    @cached_property
    def _kinds(self) -> dict[str, list[Datum]]:
        found: dict[str, list[Datum]] = {}
        for datum in self.data:
            if datum.verdict != "reject":
                found.setdefault(datum.kind, []).append(datum)
        return found

    def of(self, kind: str) -> list[Datum]:
        """The data of a kind that count."""
        return self._kinds.get(kind, [])

    @property
    def rejected(self) -> list[Datum]:
        """The data that a reviewer rejected."""
        return [d for d in self.data if d.verdict == "reject"]

    def properties(self, *names: str) -> list[Datum]:
        """Attributes of the names given, or of all others where a name begins with ``-``."""
        wanted = {n for n in names if not n.startswith("-")}
        left_out = {n[1:] for n in names if n.startswith("-")}
        return [
            d
            for d in self.of("attribute")
            if (p := getattr(d.fact, "property", "")) in wanted or (not wanted and p not in left_out)
        ]

    @property
    def tiers(self) -> list[tuple[str, list[Datum]]]:
        """The cast, tier by tier."""
        cast = self.of("cast")
        return [(t, found) for t in TIERS if (found := [d for d in cast if (getattr(d.fact, "tier", None) or "") == t])]

    def grouped(self, kind: str, field: str) -> list[tuple[str, list[Datum]]]:
        """The data of a kind by a field's value, in order of first appearance."""
        found: dict[str, list[Datum]] = {}
        for datum in self.of(kind):
            found.setdefault(str(getattr(datum.fact, field, None) or ""), []).append(datum)
        return list(found.items())

    @property
    def segments(self) -> list[Segment]:
        """The source, cut."""
        spans = [(start, end, d.n) for d in (*self.data, *self.findings) for start, end in d.spans]
        return list(segments(self.text, spans, self.lit))

    @property
    def pane(self) -> Markup:
        """The source as markup: the very text, each stretch that something rests on an element with its numbers."""
        first: set[int] = set()
        made: list[str] = []
        facts = len(self.data)
        for part in self.segments:
            words = _escaped(part.text)
            if not part.data:
                made.append(
                    f'<mark id="lit">{words}</mark>' if part.first else f"<mark>{words}</mark>" if part.lit else words
                )
                continue
            ids = [n for n in part.data if n not in first]
            first.update(ids)
            name = ' id="lit"' if part.first else f' id="s{ids[0]}"' if ids else ""
            looks = "m" + (" p" if part.data[-1] >= facts else "") + (" only" if part.data[0] >= facts else "")
            looks += " lit" if part.lit else ""
            numbers = " ".join(map(str, part.data))
            made.append(f'<a class="{looks}"{name} data-f="{numbers}" href="#d{part.data[0]}">{words}</a>')
        return Markup("".join(made))

    def _stated(self, datum: Datum) -> Stated:
        assert datum.fact is not None
        spans = tuple((start, end, "") for start, end in datum.spans)
        return Stated(datum.page, "", "", datum.fact, spans, tuple(self.text[s:e] for s, e in datum.spans))

    @cached_property
    def _dated(self) -> list[Moment]:
        return list(moments(self._stated(d) for d in self.data if d.verdict != "reject"))

    @cached_property
    def moments(self) -> list[Dated]:
        """What is dated, in order; episodes whose day is known are one line."""
        by_uid = {d.page: d for d in self.data}
        days = sorted(m.earliest for m in self._dated if m.earliest and _is_episode_day(m))
        found: list[Dated] = []
        for moment in self._dated:
            if not _is_episode_day(moment):
                what = f"{moment.what} {moment.about}".replace("_", " ").strip()
                found.append(Dated(by_uid[moment.stated.uid], moment.date, moment.words or "", what, day_marks(moment)))
            elif days:
                when = days[0] if days[0] == days[-1] else f"{days[0]}/{days[-1]}"
                what = f"{len(days)} episode{'s' if len(days) > 1 else ''}"
                found.append(Dated(None, when, "", what, {"data-days": " ".join(days)}))
                days = []
        return found

    @cached_property
    def releases(self) -> list[tuple[Datum, Release, Marks]]:
        """Where it can be watched, by first day; what has none stands last."""
        held = [(d, d.fact) for d in self.of("release") if isinstance(d.fact, Release)]
        facts = [fact for _, fact in held]
        found = [(datum, fact, window_marks(fact, facts)) for datum, fact in held]
        return sorted(found, key=lambda row: next((row[2][day] for day in DAYS if row[2][day]), None) or "9999")

    @cached_property
    def gaps(self) -> list[Gap]:
        """When it could be seen nowhere."""
        return gaps([self._stated(d) for d in self.of("release")])

    @property
    def scores(self) -> list[tuple[Datum, Score, Marks]]:
        """The aggregators' scores."""
        return [(d, d.fact, score_marks(d.fact)) for d in self.of("score") if isinstance(d.fact, Score)]

    @property
    def reviews(self) -> list[tuple[Datum, Review, Marks]]:
        """What critics said."""
        return [(d, d.fact, grade_marks(d.fact)) for d in self.of("review") if isinstance(d.fact, Review)]

    @property
    def drawn(self) -> bool:
        """Whether the page has a chart."""
        return bool(self._dated or any(self.of(kind) for kind in ("release", "score", "review")))

    @property
    def sections(self) -> list[tuple[str, list[Datum]]]:
        """The findings of lint, rule by rule."""
        keyed = sorted(self.findings, key=lambda d: d.finding.rule if d.finding else "")
        return [
            (rule, list(group)) for rule, group in groupby(keyed, key=lambda d: d.finding.rule if d.finding else "")
        ]


def _is_episode_day(moment: Moment) -> bool:
    return moment.stated.fact.kind == "episode" and moment.precision.startswith("day")


def _escaped(text: str) -> str:
    """Text as markup that a browser reads back as the same text: a bare carriage return would become a line feed."""
    return str(escape(text)).replace("\r", "&#13;")


def datum_of(n: int, stated: Stated, fragment: bool) -> Datum:
    """The datum of a fact; its words are lit by the page itself, or (``fragment``) by their first stretch."""
    uid = short(stated.uid)
    read = stated.reviewed.read if stated.reviewed is not None else None
    return Datum(
        n,
        stated.fact.kind,
        describe(stated.fact),
        f"#s{n}" if fragment else f"?fact={quote(uid)}#lit",
        stated.uid,
        stated.fact,
        stated.verdict,
        describe(read) if read is not None else "",
        tuple((start, end) for start, end, _ in stated.spans),
        stated.conflicts,
    )


def finding_datum(n: int, found: Found, fragment: bool) -> Datum:
    """The datum of a finding."""
    span = (found.span_start, found.span_end)
    href = f"#s{n}" if fragment else f"?span={span[0]}-{span[1]}#lit"
    return Datum(n, "finding", found.message, href, "", None, "", "", (span,), (), found)


def sheet_of(
    facts: Sequence[Stated],
    findings: Sequence[Found],
    text: str,
    names: Callable[[str, str], str],
    lit: Sequence[tuple[int, int]] = (),
    uid: str = "",
    fragment: bool = False,
) -> Sheet:
    """The page's values; ``uid`` is the fact whose words are lit."""
    data = tuple(datum_of(n, found, fragment) for n, found in enumerate(facts))
    noted = tuple(finding_datum(len(data) + n, found, fragment) for n, found in enumerate(findings))
    told = tuple(d for d in data if uid and short(d.page) == uid)
    spans = tuple(lit) or tuple(span for d in told for span in d.spans)
    if lit and not told:
        told = tuple(d for d in (*data, *noted) if any(s < lit[0][1] and lit[0][0] < e for s, e in d.spans))
    return Sheet(data, noted, text, spans, told, names)


def addresses(keys: Mapping[tuple[str, str], str]) -> Callable[[str, str], str]:
    """The address of an entity's page by its sort and its name as it stands; empty where it has none."""

    def address(entity: str, name: str | None) -> str:
        key = keys.get((entity, name)) if name else None
        return f"/{entity}/{quote(key)}" if key else ""

    return address
