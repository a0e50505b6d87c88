"""Tables of awards: by the names of their columns, and where an export has moved the cells, by what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

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
    known_body,
    looks_personal,
    recipients_of,
    result_of,
    with_people,
    work_of,
)
from showbible.kinds.fact import Found, folded
from showbible.text import Row, Section, Span, Table
from showbible.text.patterns import compiled, in_any, later

_COLUMNS = (
    ("year", re.compile(r"^(?:year|date|date of ceremony|ceremony date|season|year\(s\))\b", re.IGNORECASE)),
    ("result", re.compile(r"^(?:result|outcome|status|rank|position|place\b)", re.IGNORECASE)),
    ("category", re.compile(r"\bcategor|^for$|^lists?$|^nominated for|^prize|^honou?r$", re.IGNORECASE)),
    (
        "recipients",
        re.compile(
            r"\b(?:recipient|nominee|nominated|work|person|winner|name|artist|actor|subject|episode|cast|people|received by)",
            re.IGNORECASE,
        ),
    ),
    (
        "award",
        re.compile(
            r"\b(?:award|ceremon|associat|organi[sz]ation|festival|body|event|group|institution|presenter|granter|giving|publication|competition)",
            re.IGNORECASE,
        ),
    ),
    ("other", re.compile(r"^(?:role|ref|note|source|character|nation|country|location)", re.IGNORECASE)),
)
_YEAR = later(r"(?:\D{0,20}?)\b((?:19|20)\d\d)\b(?:[–/-]\d{2,4})?(?:\D{0,8}\d{0,2}\D{0,3})?$")
_A_YEAR = later(r"\b((?:19|20)\d\d)\b")
_ONLY_YEAR = later(r"((?:19|20)\d\d)(?:[–/-]\d{2,4})?$")
#: A heading that names one body, not awards of all sorts ("Awards and Nominations", "Other Awards").
_ONE_BODY = later(
    r"(?!(?:Awards?|Accolades?|Nominations?|List|Other|Major|Additional|Special|Individual|Honorary|Industry|Acting|"
    r"Television|TV|Film|Guild|Critics['’]?|Miscellaneous)\b(?: (?:and|&))?(?: \w+)?$)(?=.*\b[A-Z].*\b[A-Z])"
)
_JUNK = later(r"^(?:(?:row|col)span\s*=.*|style\s*=.*|\[\d+\]|—|–|-|N/A)$", re.IGNORECASE)


#: A cell that is a day: of the ceremony.
_DAY = later(
    r"(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,? (?P<year>(?:19|20)\d\d)$"
)
#: An award and its category in one cell: "Saturn Award for Best Actor".
_JOINED = later(rf"(?P<award>.*?\b(?:Awards?|Prizes?|{PRIZES})) for (?:the )?(?P<category>{SUPERLATIVE}\b.*)$")


class _Shape(NamedTuple):
    """What the head says of every row: people before categories, places instead of results.

    ``full`` says that what is no year and no result is an award, a category and who is up for it; ``body_first`` that years
    stand behind the awards; ``joined`` that no column is the categories'; ``under`` that the heading names the award.
    """

    swapped: bool = False
    ranked: bool = False
    full: bool = False
    body_first: bool = False
    joined: bool = False
    under: bool = False


def _shape(table: Table, roles: dict[int, str]) -> _Shape:
    at = {role: n for n, role in roles.items()}
    swapped = "category" in at and at.get("recipients", 99) < at["category"]
    ranked = "result" in at and compiled(r"rank|position|place", re.IGNORECASE).match(table.columns[at["result"]])
    parts = any(compiled(r"(?:role|character|nation|country|episode)", re.IGNORECASE).match(c) for c in table.columns)
    parts = parts or any(c.strip() and n not in roles for n, c in enumerate(table.columns))
    full = {"award", "category", "recipients"} <= set(at) and not parts
    return _Shape(
        swapped, bool(ranked), full, at.get("award", 99) < at.get("year", -1), bool(roles) and "category" not in at
    )


class _Held(NamedTuple):
    """What the rows above have said and rows below leave out."""

    year: int | None = None
    award: str = ""
    category: str = ""
    recipients: tuple[str, ...] = ()


def award_tables(reading: Reading) -> Iterator[Found]:
    """One fact for each row of each table of awards."""
    headings = {section.path: section.title.value for section in reading.document.sections}
    for section, table in reading.tables():
        roles = _roles(table)
        body = _body_above(section, roles, headings)
        if not (body or _is_awards(section, table, roles)):
            continue
        if table.aligned and (body or "award" in roles.values()):
            yield from _aligned(table, roles, reading.scene, body)
        else:
            yield from _moved(table, roles, reading.scene, body)


def _body_above(section: Section, roles: dict[int, str], headings: Mapping[tuple[str, ...], str]) -> str:
    """The body that a table's heading names ("Reef Awards" over years, categories and results) where no column does."""
    columns = set(roles.values())
    if "award" in columns or "result" not in columns or not columns & {"category", "recipients"}:
        return ""
    above = (headings.get(section.path[:n], "") for n in range(len(section.path), 0, -1))
    return next((t for t in above if known_body(t) or (is_award(t) and _ONE_BODY.match(t))), "")


def _roles(table: Table) -> dict[int, str]:
    roles: dict[int, str] = {}
    for n, column in enumerate(table.columns):
        name = " ".join(column.split())
        role = next((r for r, words in _COLUMNS if words.search(name)), None)
        if role and (role == "other" or role not in roles.values()):
            roles[n] = role
    if "category" not in roles.values():
        awards = [
            n
            for n, column in enumerate(table.columns)
            if compiled(r"award\b(?!.*(?:giving|body|ceremon))", re.IGNORECASE).match(column)
        ]
        others = [n for n, column in enumerate(table.columns) if n not in awards and _COLUMNS[4][1].search(column)]
        if awards and others:
            roles[awards[0]], roles[others[0]] = "category", "award"
    return roles


def _is_awards(section: Section, table: Table, roles: dict[int, str]) -> bool:
    named = bool(section.path) and in_any(HEADINGS, section.path)
    kinds = set(roles.values())
    if table.columns and any(table.columns):
        return "award" in kinds and ("result" in kinds or named) and bool(kinds & {"category", "recipients", "result"})
    return named


def _aligned(table: Table, roles: dict[int, str], scene: Scene, body: str) -> Iterator[Found]:
    year: int | None = None
    for row in table.rows:
        words = _words(row, roles)
        if body and words.get("category", words.get("recipients")):
            words["award"] = body
        if not words.get("award") or len({c.text.value for c in row.cells}) == 1:
            continue
        fact = _of_columns(words, year if "year" in roles.values() else None, scene)
        year = fact.year
        yield Found(fact, "accolade.row", _span(row, roles))


def _words(row: Row, roles: dict[int, str]) -> dict[str, str]:
    """What the columns of a row hold, by their roles."""
    words: dict[str, str] = {}
    for n, role in roles.items():
        if n < len(row.cells):
            words.setdefault(role, compiled(r"\[\w+\]").sub("", row.cells[n].text.value).strip())
    return words


def _of_columns(words: dict[str, str], held_year: int | None, scene: Scene) -> Accolade:
    """The fact of a row that has its cells where its columns are."""
    name = words["award"].split("\n")[0]
    joined = JOINED_FREELY.match(name) if "category" not in words else None
    award, year = award_name(joined["award"] if joined else compiled(r"\s*\([^()]*\)$").sub("", name))
    told = joined["category"] if joined else words.get("category", "")
    if m := _YEAR.match(words.get("year", "")) or _A_YEAR.search(words.get("year", "")):
        year = int(m[1])
    year = year or held_year
    category = " ".join(told.split()).strip(' "“”') or None
    people = words.get("recipients", "")
    if category and not people:
        category, people = with_people(category)
    recipients = recipients_of(people, scene) if people and not _JUNK.match(people) else work_of(scene)
    result = result_of(words.get("result", ""))
    if (result or "").startswith("ranked") and year is None and (m := _A_YEAR.search(category or "")):
        year = int(m[1])
    return Accolade(award, category, recipients, year, result)


def _span(row: Row, roles: dict[int, str]) -> Span:
    if row.span.end - row.span.start <= 650:
        return row.span
    for n, role in roles.items():
        if role == "category" and n < len(row.cells) and row.cells[n].text.value:
            return row.cells[n].span
    return Span(row.span.start, row.span.start + 650)


def _moved(table: Table, roles: dict[int, str], scene: Scene, body: str) -> Iterator[Found]:
    held = _Held(award=award_name(body)[0] if body else "")
    shape = _shape(table, roles)._replace(under=bool(body))
    for row in table.rows:
        cells = [c.text.value.strip() for c in row.cells]
        filled = [c.replace("''", "").strip() for c in cells if c and not _JUNK.match(c)]
        if not filled:
            continue
        made, held = _whole_row(row, table, roles, scene) or _row(filled, shape, held, scene)
        if made is not None:
            last = max(n for n, c in enumerate(row.cells) if c.text.value.strip())
            end = row.cells[last].span.end
            start = row.span.start
            span = Span(start, max(end, start + 1)) if end - start <= 650 else Span(start, start + 650)
            yield Found(made, "accolade.row", span)


def _whole_row(row: Row, table: Table, roles: dict[int, str], scene: Scene) -> tuple[Accolade, _Held] | None:
    """The fact of a row that has all its cells, each what its column says; ``None`` where the table has lost some."""
    if len(row.cells) != len(table.columns) or not all(c.text.value.strip() for c in row.cells):
        return None
    words = _words(row, roles)
    if set(words) != {"year", "award", "category", "recipients", "result"}:
        return None
    if not _YEAR.match(words["year"]) or result_of(words["result"]) is None or not is_category(words["category"]):
        return None
    made = _of_columns(words, None, scene)
    return made, _Held(made.year, made.award, made.category or "", made.recipients)


def _row(filled: list[str], shape: _Shape, held: _Held, scene: Scene) -> tuple[Accolade | None, _Held]:
    """The fact of a row whose spanned and empty cells are gone, and what the next row may leave out."""
    days = [m for c in filled if (m := _DAY.match(c))]
    rest = [c for c in filled if not _DAY.match(c)]
    year = int(days[0]["year"]) if days else held.year
    fresh = False
    if not rest:
        return None, held
    if m := _ONLY_YEAR.match(rest[0]):
        year, fresh = int(m[1]), True
        rest.pop(0)
    result = None
    for n in range(len(rest) - 1, 0, -1):
        if (result := result_of(rest[n])) is not None and (shape.ranked or not rest[n].isdigit()):
            del rest[n:]
            break
        result = None
    for n in (-1, 1):  # "Reef Awards | 2016 | Best Actor"
        if len(rest) > 2 and not fresh and (m := _ONLY_YEAR.match(rest[n])):
            year = int(m[1])
            rest.pop(n)
    award, own_year = held.award, None
    both = JOINED_FREELY if shape.joined else _JOINED
    joined = next((n for n, c in enumerate(rest) if both.match(c)), None)
    if joined is not None and (m := both.match(rest.pop(joined))):
        award, own_year = award_name(m["award"])
        people = rest[0] if rest else ""
        recipients = recipients_of(people, scene) if people else () if for_person(m["category"]) else work_of(scene)
        held = _Held(own_year or year, award, m["category"], recipients)
        return Accolade(award, m["category"], recipients, own_year or year, result), held
    fresh = fresh and not (shape.body_first and held.award and is_category(rest[0]) and not is_award(rest[0]))
    named = (
        bool(rest)
        and not shape.under
        and (fresh or (shape.ranked and len(rest) > 1) or _names_award(rest, held, shape))
    )
    if named:
        award, own_year = award_name(rest.pop(0))
    if own_year is not None:
        year = own_year
    if not award or award.isdigit():
        return None, held._replace(year=year)
    category, people = "" if named else held.category, ""
    if len(rest) >= 2:
        category, people = (rest[1], rest[0]) if shape.swapped else (rest[0], rest[1])
    elif len(rest) == 1:
        only = rest[0]
        if named and any(folded(only) == folded(title) for title in scene.titles):
            people = only  # "Peabody Awards | Harbor Lights"
        elif category and not is_category(only) and (looks_personal(only) or _is_work(only, scene)):
            people = only
        else:
            category = only
    if not rest:
        return None, _Held(year, award, "", held.recipients)
    if not people:
        category, people = with_people(category)
    if people:
        recipients = recipients_of(people, scene)
    elif for_person(category):
        recipients = held.recipients if held.recipients != work_of(scene) else ()
    else:
        recipients = work_of(scene)
    held = _Held(year, award, category, recipients)
    if shape.ranked and year is None and (dated := compiled(r"\b(?:19|20)\d\d\b").search(category)):
        year = int(dated[0])
    return Accolade(award, category.strip('"“” ') or None, recipients, year, result), held


def _names_award(rest: list[str], held: _Held, shape: _Shape) -> bool:
    first = rest[0]
    whole = shape.full and not shape.swapped and len(rest) == 3 and not rest[2].startswith(("(", '"', "“"))
    if whole and (is_category(rest[1]) or not (is_award(first) or is_category(first))):
        return True  # an award by a name of its own
    if not is_award(first):
        return not held.award and not is_category(first)
    if compiled(r"\b(?:Best|Outstanding|Excellence|Achievement|of the Year|Favou?rite|Most)\b").search(
        first
    ) and not compiled(r"\bAwards\b").search(first):
        return False
    return len(rest) > 1 or bool(compiled(r"\bAwards\b|Festival").search(first))


def _is_work(text: str, scene: Scene) -> bool:
    return any(t and t.casefold() in text.casefold() for t in scene.titles)
