"""Lists of awards: what the headings, the labels and the items above an item say of it, and what it says itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from showbible.data import table
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Scene
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.items import (
    CATEGORY_HEAD,
    YEAR,
    YEAR_AND_TITLE,
    Told,
    dated,
    in_order,
    plainly,
    several,
    told,
)
from showbible.kinds.accolade.names import (
    HEADINGS,
    award_name,
    for_person,
    is_award,
    is_category,
    known_body,
    recipients_of,
    work_of,
)
from showbible.kinds.fact import Found, folded
from showbible.text import Document, Item, Paragraph, Section, Span
from showbible.text.patterns import compiled, in_any, later

#: Headings that say how all items under them came out.
_OUTCOMES = (
    (re.compile(r"^(?:won|wins?|winner|awards won)$", re.IGNORECASE), "won"),
    (re.compile(r"^(?:nominated|nominations?|nominee)$", re.IGNORECASE), "nominated"),
)
_VERBAL = later(r"\b(?:won|was|were|received|earned|has|had|been|nominated)\b")
#: What a heading says behind the name of an award: "Ebb Awards and nominations", "Ebb Award wins".
_BEHIND_NAME = later(r" (?:(?:and|&) nominations|(?P<wins>wins)|(?P<nominations>nominations))$", re.IGNORECASE)
#: An award that stands alone on a line, as a label of the items below.
_LABEL = later(r"(?:(?:19|20)\d\d )?(?:The )?[A-Z][^.:;!?]{2,50} (?:Awards?|Prizes?)(?: \((?:19|20)\d\d\))?$")
#: What names no award of its own: "Awards and honours", "Other awards".
_OF_ALL_SORTS = later(
    r"(?:(?:other|additional|further|major|industry|international|national|foreign|acting|critics['’]?|special|individual|television|tv|film|technical|"
    r"main|notable|various|miscellaneous|list of|domestic) )*(?:awards?|prizes?)(?: (?:and|&|won|received)\b.*)?$",
    re.IGNORECASE,
)
#: The years of one that was given again: "(1986, 1993)".
_SEVERAL_YEARS = later(r"\((?:19|20)\d\d(?:(?:, and |, | and |, & | & )(?:19|20)\d\d)+\)")
#: The episode that a category goes to, behind it.
_FOR_TITLE = later(r",? for (?:the )?(?:episode )?[\"“](?P<title>[^\"“”]+)[\"”]?$")


@cache
def _by_case() -> dict[str, str]:
    return {name.casefold(): full for name, full in table("award_bodies").items()}


def _ceremony(title: str) -> tuple[str, str | None]:
    """The award that a heading names, whatever its case, and how all under it came out; nothing where it names none."""
    m = _BEHIND_NAME.search(title)
    name = title[: m.start()] if m is not None else title
    result = None if m is None else "won" if m["wins"] else "nominated" if m["nominations"] else None
    bare = name.casefold()
    for form in (
        bare,
        bare.removesuffix("s"),
        f"{bare} award",
        bare.removesuffix(" awards"),
        f"{bare.removesuffix('s')} award",
    ):
        if form in _by_case():
            return _by_case()[form], result
    named = is_award(name) or _LABEL.match(name.title())
    if named and not (CATEGORY_HEAD.match(name) or _OF_ALL_SORTS.match(name)):
        return compiled(r" (?:awards?|prizes?)$").sub(lambda m: m[0].title(), name), result
    return "", None


def _under_awards(document: Document) -> frozenset[Span]:
    """The sections of awards; years behind an empty one of their own level are its parts, whose level was lost."""
    found: set[Span] = set()
    level = 0
    for section in document.sections:
        own = bool(section.path) and in_any(HEADINGS, section.path)
        if own:
            level = 0 if section.blocks else section.level
        elif section.level != level or not YEAR.match(section.title.value.strip()):
            level = 0
        if own or level:
            found.add(section.span)
    return frozenset(found)


def _outcome(title: str, beside: bool) -> str | None:
    """``won`` or ``nominated`` by the heading; "Awards" says it only ``beside`` a heading "Nominations"."""
    if beside and compiled(r"^awards$", re.IGNORECASE).match(title):
        return "won"
    return next((result for named, result in _OUTCOMES if named.match(title)), None)


def listed_awards(reading: Reading) -> Iterator[Found]:
    """Items under a heading of awards; an item, a label or a heading above may name the ceremony."""
    under = _under_awards(reading.document)
    lists = _Lists(reading)
    blocks = [(s, b) for s, b in reading.document.blocks() if s.span in under]
    for n, (section, block) in enumerate(blocks):
        lists.enter(section)
        if isinstance(block, Paragraph):
            heads = n + 1 < len(blocks) and blocks[n + 1][0] is section and isinstance(blocks[n + 1][1], Item)
            lists.label(block.text.value.strip(), heads)
        elif isinstance(block, Item):
            span = block.text.span(0, len(block.text.value))
            for fact in lists.read(block):
                yield Found(fact, "accolade.item", span)


class _Lists:
    """What the headings, labels and items above have said, and the items under them."""

    def __init__(self, reading: Reading) -> None:
        self.scene, self.source = reading.scene, reading.document.source.text
        self.paths = {section.path for section, _ in reading.items()}
        self.section: tuple[str, ...] = ()
        self.award, self.category = "", ""
        self.outcome: str | None = None
        self.year: int | None = None
        self.depth: int | None = None
        self.headed = self.labelled = False

    def enter(self, section: Section) -> None:
        """Take in what the heading of a section says, where it is another than before."""
        if section.path == self.section:
            return
        self.section = section.path
        title = section.title.value.strip()
        beside = any(p[:-1] == section.path[:-1] and compiled(r"nominat").match(p[-1]) for p in self.paths if p)
        self.award, result = _ceremony(title)
        self.headed, self.labelled = bool(self.award), False
        self.outcome = _outcome(title, beside) or result
        self.year = int(title[:4]) if YEAR.match(title) else None
        self.category = ""

    def label(self, lead: str, heads: bool) -> None:
        """Take in what a paragraph says of the items below; ``heads`` says that they are next."""
        label = lead.removesuffix(":")
        known = _ceremony(label)[0] if len(lead) < 70 else ""
        if lead.endswith(":") and len(lead) < 70 and is_award(label):
            self.award, self.headed, self.labelled = label, False, heads  # "Reef Awards:", and its items below
        elif heads and (_LABEL.match(label) or (known and known_body(label))):
            self.award, self.headed, self.year = known or label, True, None
        elif YEAR.match(label):
            self.year = int(label[:4])
        elif len(lead) < 20 and (named := _outcome(label, False)):
            self.outcome = named

    def read(self, item: Item) -> Iterator[Accolade]:
        """What an item says; one that names a ceremony or a category alone is held for those below it."""
        if self.depth is not None and item.depth <= self.depth:
            self.award, self.depth = "", None  # what "Tidal Awards:" leads is over
        text = item.text.value
        if len(text) > 300:
            return
        if YEAR.match(text.rstrip(": ")):
            self.year = int(text[:4])
            return
        yield from self._each_year(self._plain(plainly(text, self.source), item.depth), text)

    def _each_year(self, facts: Iterable[Accolade], text: str) -> Iterator[Accolade]:
        """The facts, each for every one of the years that an item gives: "Ebb Award (1986, 1993)"."""
        m = _SEVERAL_YEARS.search(text)
        years = [int(y) for y in compiled(r"\d{4}").findall(m[0])] if m is not None else []
        for fact in facts:
            yield from (replace(fact, year=y) for y in years) if fact.year in years else [fact]

    def _plain(self, text: str, depth: int) -> Iterator[Accolade]:
        """What an item's words say, without what may be mistaken in them."""
        quoted = YEAR_AND_TITLE.fullmatch(text) if self.award else None
        if quoted is not None and (is_category(quoted["category"]) or "Hall of Fame" in quoted["category"]):
            people = recipients_of(quoted["who"], self.scene)
            fact = Accolade(award_name(self.award)[0], quoted["category"], people, int(quoted["year"]))
            yield self._held(fact, None)
        elif made := several(text, self.scene):
            yield from (self._held(a, self.year) for a in made)
        elif (plain := in_order(text, self.scene)) is not None:
            yield self._held(plain, self.year)
        elif (stated := dated(text, self.scene)) is not None:
            yield self._held(stated, None)
        elif (pieces := told(text, bool(self.award))) is not None and (one := self._of(pieces, text, depth)):
            yield one

    def _of(self, pieces: Told, text: str, depth: int) -> Accolade | None:
        """The fact of an item in pieces, with what stands above it."""
        pieces = pieces._replace(result=pieces.result or self.outcome)
        alone = _one(pieces.award, pieces.year)
        leads = text.rstrip().endswith(":")
        lone = not (pieces.category or pieces.people or alone)
        if pieces.award and lone and (leads or pieces.result is self.outcome is None):
            self.depth = depth if leads else None
            self.award = pieces.award if pieces.year is None else f"{pieces.year} {pieces.award}"
            self.headed = False
            return None
        if self.award and pieces.category and pieces.award and not is_award(pieces.award):
            # one of the ceremony's own
            pieces = pieces._replace(award="", category=f"{pieces.award} for {pieces.category}")
        if leads and self.award and pieces.category and not pieces.people:
            self.category = pieces.category.rstrip(": ")  # "Best Script:", and whose it was below
            return None
        if self.category and pieces.people and not (pieces.category or pieces.award):
            pieces = pieces._replace(category=self.category)
        else:
            self.category = ""
        award, year = award_name(pieces.award or self.award)
        if not award or _VERBAL.search(award):
            return None
        if not pieces.category and not (pieces.award and (pieces.result or alone)):
            return None
        told_of = bool(pieces.people or pieces.year or self.year)
        sure = pieces.result is not None or depth > 1 or (self.headed and told_of)
        sure = sure or (self.labelled and told_of and CATEGORY_HEAD.match(pieces.category) is not None)
        if not pieces.award and not sure:
            return None
        if (episode := _FOR_TITLE.search(pieces.category)) is not None:
            category = pieces.category[: episode.start()]
            pieces = pieces._replace(category=category, people=pieces.people or f'"{episode["title"]}"')
        for title in self.scene.titles:
            pieces = pieces._replace(category=pieces.category.removesuffix(f" for {title}"))
        recipients = _recipients(pieces, self.scene)
        return Accolade(award, pieces.category or None, recipients, pieces.year or year or self.year, pieces.result)

    def _held(self, fact: Accolade, year: int | None) -> Accolade:
        """The fact with what a heading or a label above says of all of a list."""
        return replace(fact, result=fact.result or self.outcome, year=fact.year or year)


def _one(award: str, year: int | None) -> bool:
    """Whether an item that only names an award is of one that was given: "Peabody Award (2015)"."""
    return year is not None and compiled(r"\b(?:Award|Prize)$").search(award) is not None


def _recipients(pieces: Told, scene: Scene) -> tuple[str, ...]:
    if pieces.people and not any(folded(pieces.people) == folded(t) for t in scene.titles):
        return recipients_of(pieces.people, scene)
    alone = for_person(pieces.category) and not compiled(r"\b(?:Ensemble|Cast)\b").search(pieces.category)
    return () if alone and not pieces.people else work_of(scene)
