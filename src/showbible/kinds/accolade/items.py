"""Items of a list of awards, in whatever order they give award, category, people, year and result.

"Saturn Award for Best Series, 2016 – Ana Sol", "Nominated: Best Actor, Bo Lind", "1996 Emmy Awards: Nominated for
Outstanding Miniseries": an item is cut into pieces at its dashes, colons, brackets and commas, and each piece is told by its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Scene
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.names import (
    HEADINGS,
    JOINED_FREELY,
    PRIZES,
    SUPERLATIVE,
    award_name,
    for_person,
    is_award,
    is_category,
    looks_personal,
    of_categories,
    recipients_of,
    result_of,
    work_of,
)
from showbible.kinds.fact import Found, folded
from showbible.text import Document, Item, Paragraph, Span
from showbible.text.patterns import compiled, in_any

_CUT = re.compile(r"\s+[–—-]\s+|-\s+(?=[A-Z])|:\s+|;\s+|\s*[()\[\]]\s*|\s+to\s+(?=[A-Z])|,\s+")
_HEAD = re.compile(
    rf"(?:The )?(?:{SUPERLATIVE}|"
    r"Lead|Supporting|Grand Prize|(?:[A-Z][\w-]* ){1,5}of the Year)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[–/-]\d{2,4})?$")
_STATE = re.compile(
    r"^(?:(?P<won>won|winner|win|awarded|recipient)|(?P<nom>nominated|nominee|nomination|nominations|shortlisted))\b(?: (?:of|the|for|a|an|at|in))* ?",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s+(?:(?P<won>won|winner)|(?P<nom>nominated|nominee|nomination))$", re.IGNORECASE)
_JOIN = re.compile(
    rf"(?P<award>.*?(?:Awards?|Prizes?|{PRIZES}|[Pp]reis)|.+? (?:Festival|TV|Television)) (?:for (?:the )?|in the )?[\"“]?(?P<category>(?:{SUPERLATIVE}|Episodic|Ensemble|Directing|Direction|Writing|Casting|Original|Costume|Editing|Visual|Supporting|Lead|Guest) .*)$"
)
#: "Best Series at the 2010 Tidal Awards".
_AT = re.compile(
    r"(?P<category>(?:Best|Outstanding|Favou?rite|Most) .{3,60}?) (?:at|by) (?:the )?(?P<award>(?:\d|[A-Z]).*)$"
)
_VERBAL = re.compile(r"\b(?:won|was|were|received|earned|has|had|been|nominated)\b")


class _Item(NamedTuple):
    """What the pieces of an item have said."""

    award: str = ""
    category: str = ""
    people: str = ""
    year: int | None = None
    result: str | None = None


_ITEM = re.compile(
    rf"^(?:(?P<y1>(?:19|20)\d\d)(?: [–-]|:|,)? )?(?P<award>[^:–\"“”]{{3,70}}?(?:Awards?|Prizes?|{PRIZES}|[Pp]reis|Festival)(?: (?:for|of) (?:Television|TV)(?: [A-Z]\w+)?)?"
    r"(?:,? \(?(?P<y2>(?:19|20)\d\d)\)?)?)(?: for |\s*[–—-]\s*|: | For |, )[\"“]?"
    rf"(?P<category>(?:(?:{SUPERLATIVE}|Episodic)\b|(?:[A-Z][\w-]* ){{1,5}}of the Year\b)[^\"”–—]*?)[\"”]?"
    r"(?:,? \(?(?P<y3>(?:19|20)\d\d)\)?)?(?:\s+[–—-]\s+(?P<who>[^(]+?)| to (?P<to>[A-Z][^(]+?))?(?:(?:\s*\(|\s+[–-])\s*(?P<result>[Ww]on|[Nn]ominated|[Nn]ominee|[Ww]inner)\)?)?\.?$"
)
#: An award with its year, and a category in any words: "Reef Award 2016 – Media (Medien)".
_DATED = re.compile(
    rf"(?P<award>[A-Z][^:;–—()\"“”]{{2,50}}?(?:Awards?|Prizes?|{PRIZES}|[Pp]reis)(?: [A-Z]\w+)?),? \(?(?P<year>(?:19|20)\d\d)\)?(?: [–—-] |: )"
    r"(?P<category>[A-Z][^:;–—\"“”()]{3,50}(?: \([^()]+\))?)$"
)
_STATED = re.compile(r"\b(?:won|nominated|winner|nominee|nomination|awarded|received)\b", re.IGNORECASE)


#: People behind a category: "Best Actor: Bo Lind", "Best Actor (Bo Lind)".
_NAMED = re.compile(r"(?:: (?P<a>[^:()]+)| \((?P<b>[^()]+)\))$")
#: "Best" in other languages: a category's own words behind its English ones.
_TRANSLATED = re.compile(r"(?:Beste[rsn]?|Mejor|Meilleure?|Miglior[ei]?|Melhor|Bästa|Bedste|Najlep\w+)\b")
#: Headings that say how all items under them came out.
_OUTCOMES = (
    (re.compile(r"^(?:won|wins?|winner|awards won)$", re.IGNORECASE), "won"),
    (re.compile(r"^(?:nominated|nominations?|nominee)$", re.IGNORECASE), "nominated"),
)


def _under_awards(document: Document) -> frozenset[Span]:
    """The sections of awards; years behind an empty one of their own level are its parts, whose level was lost."""
    found: set[Span] = set()
    level = 0
    for section in document.sections:
        own = bool(section.path) and in_any(HEADINGS, section.path)
        if own:
            level = 0 if section.blocks else section.level
        elif section.level != level or not _YEAR.match(section.title.value.strip()):
            level = 0
        if own or level:
            found.add(section.span)
    return frozenset(found)


def _is_people(text: str) -> bool:
    return looks_personal(text) and not is_category(text) and len(text.split()) > 1 and not _TRANSLATED.match(text)


def _outcome(title: str, beside: bool) -> str | None:
    """``won`` or ``nominated`` by the heading; "Awards" says it only ``beside`` a heading "Nominations"."""
    if beside and compiled(r"^awards$", re.IGNORECASE).match(title):
        return "won"
    return next((result for named, result in _OUTCOMES if named.match(title)), None)


def _in_order(text: str, scene: Scene) -> Accolade | None:
    """Award, category, people, result, in this order: "Saturn Award for Best Series, 2016 – Ana Sol"."""
    m = _ITEM.match(text)
    if m is None or (m["result"] is None and _STATED.search(text)):
        return None
    award, year = award_name(m["award"].strip())
    for given in (m["y1"], m["y2"], m["y3"]):
        year = int(given) if given else year
    category, people = m["category"].strip(" ,"), (m["who"] or m["to"] or "").strip()
    tail, colon, names = people.partition(": ")
    if colon and of_categories(tail) and _is_people(names):
        category, people = f"{category} – {tail}", names
    if not people and (named := _NAMED.search(category)) and _is_people(named["a"] or named["b"]):
        people, category = named["a"] or named["b"], category[: named.start()]
    if part := compiled(
        r"(?P<sort>Male|Female|Popular|Jury)(?:,? \(?(?P<year>(?:19|20)\d\d)\)?)?(?: [–-] (?P<who>.+))?$"
    ).match(people):
        category, people = f"{category} - {part['sort']}", part["who"] or ""
        year = int(part["year"]) if part["year"] else year
    elif (part := compiled(r"(.+?)\s+([–—-])\s+(.+)$").match(people)) and (
        of_categories(part[1]) or (_goes_on(part[1]) and not _is_people(part[1]))
    ):
        category, people = f"{category} {part[2]} {part[1]}", part[3]
    if (
        not people
        and (
            tail := compiled(r"(?:,|-) ((?:[A-Z][\w.'’-]+ ?){2,4}(?:and (?:[A-Z][\w.'’-]+ ?){2,4})?)$").search(category)
        )
        and not is_category(tail[1])
    ):
        people, category = tail[1], category[: tail.start()]
    recipients = recipients_of(people, scene) if people else work_of(scene)
    result = result_of(m["result"] or "")
    return Accolade(award, category.strip(" ,-"), recipients, year, result)


def _dated(text: str, scene: Scene) -> Accolade | None:
    """An award with its year, and behind it the category in any words, or who got it."""
    m = _DATED.match(text.strip())
    if m is None or _STATED.search(text) or JOINED_FREELY.match(m["award"]):
        return None
    award, year = award_name(m["award"])[0], int(m["year"])
    bare = m["category"].partition(" (")[0]
    people = recipients_of(bare, scene)
    if any(folded(bare) == folded(t) for t in scene.titles) or (_is_people(bare) and all(" " in p for p in people)):
        return Accolade(award, None, people, year)
    return Accolade(award, m["category"], work_of(scene), year)


def listed_awards(reading: Reading) -> Iterator[Found]:
    """Items under a heading of awards; an item or a heading above may name the ceremony."""
    held: tuple[str, ...] = ()
    above, outcome, year_above = "", None, None
    depth: int | None = None
    paths = {section.path for section, _ in reading.items()}
    under = _under_awards(reading.document)
    for section, item in reading.document.blocks():
        if section.span not in under:
            continue
        if section.path != held:
            held = section.path
            title = section.title.value.strip()
            beside = any(p[:-1] == held[:-1] and compiled(r"nominat").match(p[-1]) for p in paths if p)
            outcome = _outcome(title, beside)
            year_above = int(title[:4]) if _YEAR.match(title) else None
            above = (
                title
                if is_award(title) and not _HEAD.match(title) and not compiled(r"Awards?(?: and|$)").match(title)
                else ""
            )
        if isinstance(item, Paragraph):
            lead = item.text.value.strip()
            label = lead.removesuffix(":")
            if lead.endswith(":") and len(lead) < 70 and is_award(label):
                above = label  # "Reef Awards:", and its items below
            elif _YEAR.match(label):
                year_above = int(label[:4])
            elif len(lead) < 20 and (named := _outcome(label, False)):
                outcome = named
            continue
        if not isinstance(item, Item):
            continue
        if depth is not None and item.depth <= depth:
            above, depth = "", None  # what "Tidal Awards:" leads is over
        text = item.text.value
        if len(text) > 300:
            continue
        if _YEAR.match(text.rstrip(": ")):
            year_above = int(text[:4])
            continue
        span = item.text.span(0, len(text))
        if several := _several(text, reading.scene):
            yield from (Found(_held(a, outcome, year_above), "accolade.item", span) for a in several)
            continue
        if (plain := _in_order(text, reading.scene)) is not None:
            yield Found(_held(plain, outcome, year_above), "accolade.item", span)
            continue
        if (dated := _dated(text, reading.scene)) is not None:
            yield Found(_held(dated, outcome, None), "accolade.item", span)
            continue
        told = _told(text, bool(above))
        if told is None:
            continue
        told = told._replace(result=told.result or outcome)
        alone = _one(told.award, told.year)
        leads = text.rstrip().endswith(":")
        if told.award and not (told.category or told.people or alone) and (leads or told.result is outcome is None):
            depth = item.depth if leads else None
            above = told.award if told.year is None else f"{told.year} {told.award}"
            continue
        if above and told.category and told.award and not is_award(told.award):
            told = told._replace(award="", category=f"{told.award} for {told.category}")  # one of the ceremony's own
        award, year = award_name(told.award or above)
        if (
            not award
            or _VERBAL.search(award)
            or (not told.category and not (told.award and (told.result or alone)))
            or (not told.award and told.result is None and item.depth < 2)
        ):
            continue
        for title in reading.scene.titles:
            told = told._replace(category=told.category.removesuffix(f" for {title}"))
        recipients = _recipients(told, reading.scene)
        fact = Accolade(award, told.category or None, recipients, told.year or year or year_above, told.result)
        yield Found(fact, "accolade.item", span)


def _held(fact: Accolade, outcome: str | None, year: int | None) -> Accolade:
    """The fact with what a heading or a label above says of all of a list."""
    return replace(fact, result=fact.result or outcome, year=fact.year or year)


#: Where another category of an item begins: "Best Series (Ana Sol), Best Actor (Bo Lind)".
_NEXT = re.compile(rf"\)(?:,| and|, and|;) (?=(?:{SUPERLATIVE})\b)|(?<=[a-z]), (?=(?:{SUPERLATIVE})\b[^,()]*\()")
_NAMED_CATEGORY = re.compile(r"(?P<category>[^():]+?)(?: \((?P<who>[^()\[\]]*(?:\[[^\]]*\])?)\)?)?")


def _several(text: str, scene: Scene) -> list[Accolade]:
    """The awards of an item that gives one body several categories, each with its people; none where it is another.

    "Tidal Critics: Best Actor (Bo Lind), Best Actress (Mira Vale)".
    """
    head, colon, rest = text.strip().rstrip(".").partition(": ")
    parts = _NEXT.split(rest) if colon and "(" in rest else []
    if len(parts) < 2 or not is_award(head) or _HEAD.match(head):
        return []
    award, year = award_name(head)
    made = []
    for part in parts:
        m = _NAMED_CATEGORY.fullmatch(part.strip())
        if m is None or not _HEAD.match(m["category"]) or result_of(m["who"] or ""):
            return []
        people = compiled(r"\s*\[[^\]]*\]").sub("", m["who"] or "")
        made.append(Accolade(award, m["category"], recipients_of(people, scene) if people else work_of(scene), year))
    return made


def _one(award: str, year: int | None) -> bool:
    """Whether an item that only names an award is of one that was given: "Peabody Award (2015)"."""
    return year is not None and compiled(r"\b(?:Award|Prize)$").search(award) is not None


def _recipients(told: _Item, scene: Scene) -> tuple[str, ...]:
    if told.people and not any(folded(told.people) == folded(t) for t in scene.titles):
        return recipients_of(told.people, scene)
    return () if for_person(told.category) and not told.people else work_of(scene)


def _told(text: str, under: bool) -> _Item | None:
    """The item's pieces by what they are; ``None`` where one of them is a sentence. ``under`` says that an award stands above."""
    award = category = people = first = ""
    left: list[str] = []
    year: int | None = None
    result: str | None = None
    for piece in _pieces(text):
        if _YEAR.match(piece):
            year = int(piece[:4])
            continue
        if m := _STATE.match(piece):
            result = "won" if m["won"] else "nominated"
            piece = piece[m.end() :].strip(' "“”')
        elif m := _BEHIND.search(piece):
            result = "won" if m["won"] else "nominated"
            piece = piece[: m.start()]
        elif (given := result_of(piece)) and not piece.isdigit():
            result = given
            continue
        if not piece:
            continue
        if not (category or award) and (m := _joined(piece)) is not None:
            award, category = m["award"], m["category"].strip(' "“”')
        elif _HEAD.match(piece) and is_category(piece) and not category:
            category = piece
        elif not award and is_award(piece) and not _HEAD.match(piece):
            award = piece
        elif award and not category and is_category(piece) and not is_award(piece) and len(piece.split()) < 9:
            category = piece
        elif _FOR_EPISODE.match(piece):
            continue
        elif category and (not people or first == people) and (_goes_on(piece) or of_categories(piece)):
            low = text.find(category)
            joined = text[low : text.find(piece, low + len(category)) + len(piece)]
            bracketed = f"{category} ({piece})"  # "Grand Prize (Daesang)"
            category = joined if "(" not in joined else bracketed if bracketed in text else f"{category}, {piece}"
        elif not category and not award and not people and _is_people(piece) and not of_categories(piece):
            people = first = piece
        elif category and looks_personal(piece) and not is_category(piece):
            people = f"{people}, {piece}" if people else piece
        elif award and not (category or people or result or " " in piece) and piece[0].isupper():
            category = "" if piece in lexicon.COUNTRIES else piece
        elif len(piece.split()) > 6:
            return None
        else:
            left.append(piece)
    if (award or under) and not category and left and left[0][:1].isupper():
        # "2016 Reef Awards: All-Around Artist – Ana Sol": a category in words of its own, and who is up for it.
        if len(left) == 1 and (people or is_category(left[0])):
            category = left[0]
        elif len(left) == 2 and not people and _is_people(left[1]):
            category, people = left
    if not people and (quoted := _QUOTED.search(text)) is not None:
        people = quoted[0].strip("( )")
    return _Item(award.strip(), category, people, year, result)


def _joined(piece: str) -> re.Match[str] | None:
    """An award and its category in one piece, unless it is the name of a ceremony: "TV Choice Awards"."""
    if piece.endswith("Awards") and " for " not in piece:
        return _AT.match(piece)
    return _JOIN.match(piece) or _AT.match(piece) or JOINED_FREELY.match(piece)


_FOR_EPISODE = re.compile(r"for (?:the )?(?:episode )?[\"“]")
#: The episode of a result: 'Won ("Low Water")'.
_QUOTED = re.compile(r"\([\"“][^\"“”()]+[\"”]\)$")


def _goes_on(piece: str) -> bool:
    return bool(
        compiled(
            r"(?:Television Series|Series|Miniseries|Mini-Series|Movie|Comedy|Drama|Musical|TV Movie|Limited Series|or |Female|Male|Short Form|Long Form|Variety)\b"
        ).match(piece)
    )


def _pieces(text: str) -> list[str]:
    return [p for piece in _CUT.split(text) if (p := piece.strip(' ,."“”–—\n'))]
