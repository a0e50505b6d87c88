"""Prose made ready for rules: paragraphs with their quotations, sentences and dates; folds made when asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from showbible.grammar.dates import Anchor, Day, read_dates
from showbible.grammar.fold import Fold, asides, fold, masked
from showbible.grammar.marks import DATE, NAME, Mark
from showbible.grammar.named import Names
from showbible.grammar.rules import Scene
from showbible.grammar.scene import scene_of
from showbible.grammar.standing import STAND_INS, standing
from showbible.text import Block, Document, Infobox, Item, Paragraph, Passage, Section, Table
from showbible.text.patterns import compiled, in_any, later
from showbible.text.quotes import Quotation, quotations
from showbible.text.sentences import sentences
from showbible.text.words import words_of

if TYPE_CHECKING:
    from showbible.grammar.accounts import Frame

#: Spaces that don't break are spaces to every rule.
_SPACES = ("\xa0", "\u2009", "\u202f")

#: Headings under which a story is told: what happens there is fiction.
PLOT = (
    "plot",
    "synopsis",
    "synopses",
    "premise",
    "storyline",
    "story",
    "summary",
    "season overview",
    "series overview",
)


def plain_spaces(text: str) -> str:
    """The text with plain spaces for all others, at equal length."""
    if not text.isascii():
        for space in _SPACES:
            text = text.replace(space, " ")
    return text


class Prose:
    """A paragraph (or a list item) with everything that rules ask of it.

    ``plot`` says that it tells the story. Folds are made once, when first asked for.
    """

    __slots__ = (
        "_blank",
        "_folds",
        "_out",
        "_vocabulary",
        "_words",
        "dates",
        "frames",
        "names",
        "passage",
        "plot",
        "quotes",
        "run_together",
        "section",
        "sentences",
        "text",
    )

    def __init__(
        self,
        section: Section,
        passage: Passage,
        quotes: list[Quotation],
        spans: list[tuple[int, int]],
        dates: list[Mark],
        names: Names,
        text: str,
    ) -> None:
        self.section, self.passage, self.text = section, passage, text
        self.quotes, self.sentences, self.dates, self.names = quotes, spans, dates, names
        self.plot = is_plot(section.path)
        #: A text table that ran together on one line: its cells are no sentences, and no rule is tried on it.
        self.run_together = text.find(_RUN_TOGETHER, 0, 600) >= 0
        #: Who says what in each sentence, as ``critics.frames_of`` has found it.
        self.frames: dict[int, tuple[Frame, ...]] = {}
        self._folds: dict[int, Fold] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._vocabulary: frozenset[str] | None = None
        self._out: list[tuple[int, int]] = []
        self._blank: str | None = None

    def words(self, n: int) -> frozenset[str]:
        """The plain words of sentence ``n``, in lower case."""
        made = self._words.get(n)
        if made is None:
            start, end = self.sentences[n]
            made = self._words[n] = frozenset(words_of(self.text[start:end]))
        return made

    def holding(self, words: Set[str]) -> Iterator[int]:
        """The numbers of the sentences that hold one of ``words``, which are in lower case."""
        return (n for n in range(len(self.sentences)) if not words.isdisjoint(self.words(n)))

    @property
    def vocabulary(self) -> frozenset[str]:
        """The plain words of all of it, in lower case."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(words_of(self.text))
        return self._vocabulary

    def fold(self, n: int) -> Fold:
        """Sentence ``n``, folded."""
        made = self._folds.get(n)
        if made is None:
            start, end = self.sentences[n]
            blank = self._masked()
            words = self.words(n)
            names = self.names.marks(blank, start, end, words)
            made = fold(self.text, start, end, self.quotes, self.dates, self._out, blank, names, words)
            if not words.isdisjoint(STAND_INS):
                made = standing(made, self.fold(n - 1) if n else None, self.names)
            self._folds[n] = made
        return made

    def names_in(self, n: int) -> list[Mark]:
        """The names of sentence ``n``, whether it has been folded or not: for that alone none is."""
        made = self._folds.get(n)
        if made is not None:
            return [mark for mark in made.marks.values() if mark.letter == NAME]
        start, end = self.sentences[n]
        return self.names.marks(self._masked(), start, end, self.words(n))

    def _masked(self) -> str:
        if self._blank is None:
            self._out = asides(self.text, 0, len(self.text), self.quotes)
            self._blank = masked(self.text, self.quotes, self.dates, self._out)
        return self._blank


@lru_cache(2048)
def is_plot(path: tuple[str, ...]) -> bool:
    """Whether the headings are those of a story. Articles share their headings, so it is kept.

    A heading on how the work was made ends the story that it stands under.

    >>> is_plot(("plot", "part one")), is_plot(("series overview", "casting")), is_plot(("production", "story"))
    (True, False, True)
    """
    told = [n for n, name in enumerate(path) if _tells_story(name)]
    return bool(told) and not in_any(_NO_STORY, path[told[-1] + 1 :])


def _tells_story(name: str) -> bool:
    return any(name == p or name.startswith((p + " ", p + "s")) or name.endswith(" " + p) for p in PLOT)


#: Headings that tell no story, even under one that does.
_NO_STORY = later(
    r"\b(?:productions?|conception|creation|casting|filming|development|(?:home )?releases?|broadcast(?:s|ers?)?|reception|ratings|home media|soundtrack|theme music)\b"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its scene and its prose, in order."""

    document: Document
    scene: Scene
    prose: tuple[Prose, ...]
    names: Names

    def tables(self) -> list[tuple[Section, Table]]:
        """The tables with their sections."""
        return [(s, b) for s, b in self.document.blocks() if isinstance(b, Table)]

    def items(self) -> list[tuple[Section, Item]]:
        """The list items with their sections."""
        return [(s, b) for s, b in self.document.blocks() if isinstance(b, Item)]

    def boxes(self) -> list[Infobox]:
        """The infoboxes of the work itself: the first one, and those after it that are not headed with another name."""
        found = self.document.infoboxes
        own = (
            {_named(found[0]), self.scene.title.casefold(), *(t.casefold() for t in self.scene.titles)} if found else ()
        )
        return [box for n, box in enumerate(found) if not n or not (name := _named(box)) or name in own]


def _named(box: Infobox) -> str:
    """The work that a box is headed with, in lower case."""
    return next((f.text.value.casefold().strip() for f in box.fields if f.key in {"name", "title"}), "")


def ready(document: Document) -> Reading:
    """Make a document's prose ready: quotations by the paragraph, then sentences, then dates in order."""
    scene = scene_of(document)
    names = Names(document.source.text, scene.titles)
    anchor = Anchor(None, _home(document))
    marked = tuple(title for title in scene.titles if _STOPPED.search(title))
    prose: list[Prose] = []
    section: Section | None = None
    for part, block in document.blocks():
        passage = _passage(block, part)
        told = False
        if passage is None and isinstance(block, Item) and len(block.text.value) > LONG_ENTRY:
            told, passage = True, block.text
        if passage is None:
            continue
        if part is not section:
            anchor, section = Anchor(None, anchor.home), part
        text = plain_spaces(passage.value)
        quotes = quotations(text)
        spans = sentences(text, quotes, marked)
        if told:
            spans = [(a, b) for a, b in spans[1:] if _OF_THE_WORLD.search(text, a, b)]
            if not spans:
                continue
        dates, after = read_dates(text, anchor, [end for _, end in spans])
        # A paragraph's dates are settled by its own; the section's last ones help only where it has none.
        anchor = Anchor(after.last, anchor.home, after.said)
        outer = [d for d in dates if not any(q.start < d.start < q.end for q in quotes)]
        prose.append(
            Prose(part, passage, quotes, spans, [Mark(DATE, d.start, d.end, d.when) for d in outer], names, text)
        )
    return Reading(document, scene, tuple(prose), names)


#: A title with a mark that could end a sentence: "Swim!", "A.D. The Ebb".
_STOPPED = later(r"[!?](?: |$)|\. ")
#: An entry of a cast list longer than this has a description, which may tell how its part was cast.
LONG_ENTRY = 80
#: What a description's sentence has that speaks of the player and not of the part.
_OF_THE_WORLD = later(
    r"\b(?:cast(?! (?:out|away|off|a spell))|casting|recast|auditioned|audition|actor|actress|showrunners?|executive producers?|reprises?|reprised|reprising|"
    r"(?:main|recurring|guest) role|series regular|season regular|announced|confirmed|filming|filmed|said|stated|explained|felt|described|noted|commented|"
    r"guest[- ]stars?|guest[- ]starred|(?:guest|cameo) appearances?|cameos?|(?:played|portrayed|voiced) by|portrays|portrayed|voices|voiced|provid(?:es|ed) (?:the|his|her|a) (?:[a-z]+ )?voice|"
    r"(?<=[.!?] )(?:[A-ZÀ-Þ][\w'’-]+ ){2,3}(?:also |briefly |later )?(?:plays|played)|"
    r"appear(?:s|ed) (?:as|in (?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|[0-9]+) (?:[a-z]+ )?episodes? as))\b"
)
#: The rule under the head of a text table that ran together on one line: its cells are no sentence.
_RUN_TOGETHER = "---- ----"
_CAST = later(r"\b(?:cast|characters?|starring|guests?|cameos?|recurring)\b")


def _passage(block: Block, section: Section) -> Passage | None:
    """The prose of a block: paragraphs, and list items that aren't entries of a cast list."""
    if isinstance(block, Paragraph):
        return block.text
    if isinstance(block, Item) and (not in_any(_CAST, section.path) or tells_of_guests(block.text.value, section.path)):
        return block.text
    return None


_GUESTS = later(r"\b(?:guests?|cameos?|celebrity|special appearances?)\b")
_APPEARS = later(
    r"(?P<who>[^\W_a-z][^.:;]{2,160}?) (?:also )?(?:appear(?:s|ed)?|guest[- ]starr?(?:s|ed)?|ma(?:de|kes?) [^.]{0,30}(?:appearances?|cameos?)|guests [^.]{0,20}includ(?:e|ed))\b(?: as (?:him|her|them)sel(?:f|ves)\b.*$|.*[.!?][\"”)]?$)",
    re.DOTALL,
)


def tells_of_guests(text: str, path: tuple[str, ...]) -> bool:
    """Whether an item of a guests' list is a sentence on them, no entry: "Ana Sol appeared in the finale."."""
    if not in_any(_GUESTS, path) or (told := _APPEARS.match(text)) is None:
        return False
    return " as " not in compiled(r", (?:best |also )?known [^,]*,").sub("", told["who"])


def _home(document: Document) -> Day | None:
    """The article's own year: of its title, of its box, or of the first full date of its lead."""
    if m := compiled(r"\b((?:19|20)\d\d)\b").search(document.title):
        return Day(int(m[1]))
    for box in document.infoboxes:
        for field in box.fields:
            if field.key in {"released", "first_aired", "original_release"} and (
                m := compiled(r"\b((?:19|20)\d\d)\b").search(field.text.value)
            ):
                return Day(int(m[1]))
    for section, block in document.blocks():
        if section.level > 1:
            break
        if isinstance(block, Paragraph):
            for mark in read_dates(block.text.value)[0]:
                if mark.when.day.day:
                    return Day(mark.when.day.year)
    return None
