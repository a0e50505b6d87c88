"""The straight line: bytes -> document -> found -> entries. The only module that knows all stages."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from showbible import readers
from showbible.grammar import prose, reader
from showbible.grammar.index import Index
from showbible.grammar.rules import span_of
from showbible.kinds import RULES, SECONDS, SHAPES, Entry, Fact, Found, Known, name_of
from showbible.kinds.doubts import Spots, doubt
from showbible.resolve import resolve
from showbible.resolve.names import people_of
from showbible.text import Document, Problem, Source
from showbible.text.words import has_word

#: Every rule by its trigger words; built once.
INDEX = Index(RULES)


#: Words of which every English text has some.
_ENGLISH = ("the", "and", "with", "was", "from", "for", "that")
#: What an article on no work (on something in stories, on a group of people) states of its subject.
_OF_A_THING = frozenset(("quote", "review", "accolade"))


@dataclass(frozen=True, slots=True)
class Article:
    """An article, read: its document, what it states (in the order of the text), and what is doubted.

    ``splits`` are the ``(start, end)`` of the sentences within each paragraph, by where the paragraph begins in the source.
    """

    document: Document
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    splits: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def source(self) -> Source:
        """The text that every citation slices."""
        return self.document.source


def read_article(raw: bytes, uri: str = "-", form: str | None = None) -> Article:
    """Read one article.

    ``form`` names the reader (``plain``, ``wikitext``, ``html``); by default the content tells.

    Raises:
        BadInput: the bytes are no text, or no article.
    """
    with _uncollected():
        return read_document(readers.read(raw, uri, form))


@contextmanager
def _uncollected() -> Iterator[None]:
    """No looking for cycles of garbage while one article is read: reading makes hardly any, and a look goes through all rules."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def read_document(document: Document) -> Article:
    """The article of a document that is read already."""
    reading = prose.ready(document)
    spots = Spots(reading)
    found: list[Found] = [f for shape in SHAPES for f in shape(reading) if not spots.doubtful(f)]
    paragraphs: dict[int, int] = {}
    said: dict[tuple[int, int], list[Fact]] = {}
    for part, n, rule, match in reader.read(reading, INDEX):
        line = part.fold(n)
        span = span_of(part.passage, line, match.low, match.high)
        slots = tuple((name, span_of(part.passage, line, low, high)) for name, low, high in match.slots)
        paragraphs[span.start] = part.passage.whole.start
        spot = spots.spot(part, n, match.low, match.high)
        facts = [fact for fact in match.facts if doubt(fact, spot) is None]
        found.extend(Found(fact, f"{fact.kind}.{rule.name}", span, slots) for fact in facts)
        said.setdefault((part.passage.whole.start, n), []).extend(facts)
    known = Known(said, tuple(found))
    found.extend(f for second in SECONDS for f in second(reading, known) if not spots.doubtful(f))
    if reading.scene.thing:
        # Who made, showed or played what such an article tells of is another work's.
        found = [f for f in found if f.fact.kind in _OF_A_THING]
    used = [
        (part, n) for part in reading.prose if not (part.plot or part.run_together) for n in range(len(part.sentences))
    ]
    people = people_of(reading, found, used)
    entries, problems = resolve(found, people, paragraphs)
    splits = {part.passage.whole.start: part.sentences for part in reading.prose}
    return Article(document, entries, (*document.problems, *_foreign(reading), *problems), splits)


def shaped(reading: prose.Reading) -> dict[str, list[Found]]:
    """What each shape finds in an article, by the shape's name."""
    return {name_of(shape): list(shape(reading)) for shape in SHAPES}


def _foreign(reading: prose.Reading) -> tuple[Problem, ...]:
    """The problem of an article in another language: hardly any English word in much prose."""
    text = reading.document.source.text
    if not reading.prose or sum(has_word(text, word) for word in _ENGLISH) > 1:
        return ()
    if len({w for w in text.split() if w.islower() and w.isalpha()}) < 25:
        return ()
    span = reading.prose[0].passage.whole
    return (Problem("language", span, "this is hardly English; rules read English only"),)
