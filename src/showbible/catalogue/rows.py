"""What the catalogue answers with: typed, frozen, each with the facts (and so the words) that it rests on."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from showbible.kinds import Fact
from showbible.store.read import Stated


@dataclass(frozen=True, slots=True)
class Work:
    """A work: ``level`` is series, season, episode, other or mention (known by name only); ``article`` its title."""

    key: str
    title: str
    level: str
    season: int | None
    series: str | None
    article: str | None
    facts: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is known of a work."""

    work: Work
    facts: tuple[Stated, ...]
    problems: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Something dated. ``date`` is EDTF, ``words`` the source's; ``earliest`` and ``latest`` ISO days or ``None``."""

    date: str
    words: str | None
    earliest: str | None
    latest: str | None
    precision: str
    what: str
    about: str
    stated: Stated


@dataclass(frozen=True, slots=True)
class Window:
    """A time in which a work can be seen somewhere; ``status`` is ``yes`` or ``possibly``, with the reason."""

    service: str | None
    medium: str
    status: str
    why: str
    start: str | None
    end: str | None
    territories: tuple[str, ...]
    formats: tuple[str, ...]
    stated: Stated


@dataclass(frozen=True, slots=True)
class Watch:
    """Where a work can be seen; ``note`` says so in words where nowhere is known."""

    work: str
    territory: str | None
    on: str | None
    windows: tuple[Window, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Credit:
    """What somebody did or played: ``entity`` is person or character, ``key`` and ``name`` whose, ``why`` it is they."""

    entity: str
    key: str
    name: str
    did: str
    why: str
    stated: Stated


@dataclass(frozen=True, slots=True)
class Tie:
    """Two works and what ties them: a relation of the text, a shared character or a franchise (``what``)."""

    work: str
    to: str
    how: str
    what: str
    stated: Stated


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing in two works: ``left`` and ``right`` in words (``None`` where unknown), and the facts behind them."""

    aspect: str
    name: str
    left: str | None
    right: str | None
    facts: tuple[Stated, ...]

    @property
    def same(self) -> bool:
        """Whether both works have it alike."""
        return self.left == self.right


@dataclass(frozen=True, slots=True)
class Match:
    """Something found by its words: a sentence with its place, or an entity (``what`` says which) with its key."""

    what: str
    key: str
    text: str
    work: str | None = None
    title: str | None = None
    section: str | None = None
    span_start: int | None = None
    span_end: int | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """A place that states a fact: the sentence around it in three parts, and the source it stands in.

    ``prefix`` and ``suffix`` are as long as it takes for the words to be found once (W3C TextQuoteSelector).
    ``verdict`` is a reviewer's last word on the fact, where there is one.
    """

    fact: str
    rule: str
    span_start: int
    span_end: int
    before: str
    words: str
    after: str
    prefix: str
    suffix: str
    title: str
    uri: str
    sha256: str
    revision: int | None
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a new revision did to a fact: ``came``, ``went`` or ``changed``."""

    what: str
    kind: str
    before: Fact | None
    after: Fact | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the whole catalogue found; ``faults`` are in words, one for each."""

    sources: int
    facts: int
    pins: int
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether everything holds."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Table:
    """What a query of one's own gave."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


#: A reviewer's last word, in words for people.
STATES = {"accept": "accepted", "correct": "corrected", "reject": "rejected", "add": "added"}


def remark(stated: Stated) -> str:
    """What a reviewer said of a fact, in brackets for people; empty where nobody spoke."""
    word = stated.reviewed
    if word is None:
        return ""
    was = f"; read as: {describe(word.read)}" if word.read is not None else ""
    return f"[{STATES[word.verdict]} by {word.who}{was}]"


def describe(fact: Fact) -> str:
    """A fact in one line for a person.

    >>> from showbible.kinds import Cast, Score
    >>> describe(Cast("Una Ray", "Captain Vale", "main")), describe(Score("Rotten Tomatoes", 82.0, 100.0, count=89))
    ('Una Ray as Captain Vale (main)', 'Rotten Tomatoes: 82/100, 89 reviews')
    """
    held = fact.to_dict()
    kind = held.pop("kind")

    def said(*names: str) -> str:
        return ", ".join(_shown(held[n]) for n in names if n in held)

    match kind:
        case "cast":
            part = f" as {held['character']}" if "character" in held else ""
            return f"{held['performer']}{part}" + (f" ({held['tier']})" if "tier" in held else "")
        case "attribute":
            return f"{held['property'].replace('_', ' ')}: {held['value']}"
        case "crew":
            episode = f", episode {held['episode']}" if "episode" in held else ""
            return f"{held['person']}, {held['role'].replace('_', ' ')}{episode}"
        case "company":
            return f"{held['company']}, {held['role'].replace('_', ' ')}"
        case "event":
            more = said("subject", "place")
            return f"{held['type'].replace('_', ' ')} {held['date']}" + (f" ({more})" if more else "")
        case "release":
            when = f"{held.get('start', '?')} to {held['end']}" if "end" in held else f"{held.get('start', 'no date')}"
            more = said("territories", "formats")
            return f"{said('service') or 'no service named'}, {held['medium'].replace('_', ' ')}, {when}" + (
                f" ({more})" if more else ""
            )
        case "score":
            figures = []
            if "score" in held:
                figures.append(_of(held["score"], held.get("scale")))
            if "average" in held:
                figures.append("average " + _of(held["average"], held.get("average_scale")))
            if "count" in held:
                figures.append(f"{held['count']} reviews")
            if "label" in held:
                figures.append(held["label"])
            return f"{held['aggregator']}: {', '.join(figures)}"
        case "quote":
            return f"{held.get('speaker', 'somebody')}: “{held['text']}”"
        case "episode":
            return f"{held.get('number', '?')}. {held.get('title', 'no title')}" + (
                f" ({held['air_date']})" if "air_date" in held else ""
            )
        case _:
            return said(*(f.name for f in fields(fact)))


def _shown(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(str(v) for v in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _of(figure: float, scale: float | None) -> str:
    return f"{figure:g}/{scale:g}" if scale is not None else f"{figure:g}"
