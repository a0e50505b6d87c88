"""The cast: who stars, who is listed, and who plays whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.kinds import Cast
from showbible.lint.finding import Related, Remark, Severity
from showbible.lint.rule import Example, rule
from showbible.lint.subject import Subject, cited
from showbible.text import Item, Passage, Section, Span
from showbible.text.patterns import later

_LISTS = "Infobox\n- Starring: Ann Moe, Bo Li\n\nTide is a drama.\n\n== Cast ==\n\n=== Main ===\n\n"


def _folded(name: str) -> str:
    return re.sub(r"[^\w ]", "", name.casefold()).strip()


def _people(passage: Passage, values: tuple[Passage, ...]) -> list[tuple[str, Passage]]:
    """Names of a box line that lists people."""
    people = [(re.sub(r"\s*\(.*", "", v.value).strip(), v) for v in values or (passage,)]
    return [(name, v) for name, v in people if name]


_AS = later(r"\s+as\s+")
_CASTING = (
    "cast",
    "main",
    "starring",
    "characters",
    "recurring",
    "guest",
    "supporting",
    "special",
    "extended",
    "cameo",
)


def _listed(subject: Subject) -> Iterator[tuple[Section, Item, str, str]]:
    """Items of cast lists with the performer and the part, as ``Ann Moe as Bo``."""
    for section, item in subject.items:
        if not section.path or not any(word in section.path[0] or word in section.path[-1] for word in _CASTING):
            continue
        parts = _AS.split(item.text.value, maxsplit=1)
        if len(parts) == 2 and parts[0][:1].isupper() and len(parts[0]) < 40:
            part = re.split(r"[,;:(]| [-–—] |\. ", parts[1], maxsplit=1)[0].strip()
            yield section, item, parts[0].strip(" *"), part


@rule(
    "starring-not-main",
    Severity.WARNING,
    found=Example(
        f"= Tide season 2 =\n\n{_LISTS}- Ann Moe as Eve\n- Cy Poe as Finn\n",
        ("- Starring: Ann Moe, Bo Li",),
        (
            (Cast("Ann Moe", "Eve", "main", 1), "- Ann Moe as Eve"),
            (Cast("Cy Poe", "Finn", "main", 2), "- Cy Poe as Finn"),
        ),
    ),
    passed=Example(
        f"= Tide season 2 =\n\n{_LISTS}- Ann Moe as Eve\n- Bo Li as Finn\n",
        facts=(
            (Cast("Ann Moe", "Eve", "main", 1), "- Ann Moe as Eve"),
            (Cast("Bo Li", "Finn", "main", 2), "- Bo Li as Finn"),
        ),
    ),
)
def starring_not_main(subject: Subject) -> Iterator[Remark]:
    """The box's starring line and the main cast list should name the same people, in the order of the credits. Where
    they don't, somebody left or joined and only one of the two was changed."""
    field = subject.filled("starring")
    if field is None or not subject.is_season:
        return
    starring = _people(field.text, field.values)
    # The first main list of the article; a person may stand in it with several parts.
    main = [
        (f.performer, e)
        for f, e in subject.stated(Cast)
        if f.tier == "main" and f.order is not None and not field.span.holds(cited(e))
    ]
    names, listed = [_folded(n) for n, _ in starring], list(dict.fromkeys(_folded(n) for n, _ in main))
    shared = [n for n in names if n in listed]
    if len(names) < 2 or len(shared) * 2 < max(len(names), len(listed)) or len(shared) < 1:
        return
    absent = [n for n, _ in starring if _folded(n) not in listed]
    extra = list(dict.fromkeys(n for n, _ in main if _folded(n) not in names))
    whole = field.span
    if absent or extra:
        said = [f"not in the main cast list: {', '.join(absent)}"] * bool(absent) + [
            f"only there: {', '.join(extra)}"
        ] * bool(extra)
        yield Remark(whole, "; ".join(said), (Related(cited(main[0][1]), "the main cast list"),))
    elif [n for n in listed if n in names] != names:
        yield Remark(
            whole, "another order than in the main cast list", (Related(cited(main[0][1]), "the main cast list"),)
        )


@rule(
    "cast-twice",
    Severity.WARNING,
    found=Example(
        "= Tide =\n\n== Cast ==\n\n=== Main ===\n- Ann Moe as Eve\n\n=== Recurring ===\n- Bo Li as Finn\n- Ann Moe as Eve\n",
        ("Ann Moe as Eve",),
    ),
    passed=Example(
        "= Tide =\n\n== Season 1 ==\n\n=== Cast ===\n- Ann Moe as Eve\n- Ann Moe as Ida\n\n== Season 2 ==\n\n=== Cast ===\n- Ann Moe as Eve\n"
    ),
)
def cast_twice(subject: Subject) -> Iterator[Remark]:
    """One performer is listed twice with one part: under two headings, or twice in one list."""
    seen: dict[tuple[str, str], tuple[Section, Item]] = {}
    for section, item, performer, part in _listed(subject):
        key = (_folded(performer), _folded(part))
        if key not in seen:
            seen[key] = (section, item)
            continue
        before, first = seen[key]
        if before.path[:1] != section.path[:1] or any(_numbered(p) for p in (*before.path, *section.path)):
            continue
        if _numbered(item.text.value) or _numbered(first.text.value):
            continue
        yield Remark(
            item.text.whole, f"{performer} is listed with this part before", (Related(first.text.whole, "here"),)
        )


def _numbered(text: str) -> bool:
    """Whether the words tell one season or run of episodes from another."""
    return bool(
        re.search(
            r"\b(?:season|series|episode|ep|volume|part|generation|era|years?|book|chapter|week)s?\b\.?|\d",
            text,
            re.IGNORECASE,
        )
    )


_WHY = later(
    r"young|child|kid|teen|adult|older|elder|baby|infant|toddler|voice|singing|body|stunt|suit|double|motion|replac|recast|season|"
    r"episode|flashback|future|past|alternat|dream|earth|version|form|uncredited|later|former|original|pilot|ages?\b|aged|\d|puppet|"
    r"portray|himself|herself|themselves|guest|special|twin|disguis|possess|ghost|shapeshift|imposter|impostor|\b(?:[JS]r|II|III)\b",
    re.IGNORECASE,
)


@rule(
    "part-twice",
    Severity.NOTE,
    found=Example(
        "= Tide =\n\n== Cast ==\n\n- Ann Moe as Eve Stone\n- Bo Li as Eve Stone\n",
        ("Bo Li as Eve Stone",),
    ),
    passed=Example(
        "= Tide =\n\n== Cast ==\n\n- Ann Moe as Eve Stone\n- Bo Li as young Eve Stone\n- Cy Poe as Nurse\n- Di Roe as Nurse\n"
    ),
)
def part_twice(subject: Subject) -> Iterator[Remark]:
    """Two performers have one part, and nothing says why: no younger self, no voice, no one who took over. One of the
    two lines may hold the wrong part."""
    seen: dict[str, tuple[Section, Item, str]] = {}
    for section, item, performer, part in _listed(subject):
        words = part.split()
        if len(words) < 2 or not all(w[:1].isupper() for w in words) or _WHY.search(item.text.value):
            continue
        key = _folded(part)
        before = seen.setdefault(key, (section, item, performer))
        if before[1] is item or _folded(before[2]) == _folded(performer) or before[0].path[:1] != section.path[:1]:
            continue
        if _WHY.search(before[1].text.value) or any(_numbered(p) for p in (*before[0].path, *section.path)):
            continue
        yield Remark(
            item.text.whole, f"{before[2]} is listed with this part too", (Related(before[1].text.whole, "here"),)
        )


#: A name by itself, inside a sentence.
_ALONE = later(r"(?<![\w\"“'‘.-])(?<![.?!] )(?<![Tt]he )[A-Z][\w'’-]{2,15}(?![\w\"”'’.-]| [A-Z])")
_NICK = later(r"\b[A-Z][\w'’-]+ [\"“]([A-Z][\w'’-]{2,15})[\"”](?: (?:de |von |van )?[A-Z][\w'’-]*\w)+")


@rule(
    "nickname-first",
    Severity.NOTE,
    found=Example(
        '= Tide =\n\nAt home Trix waits for Bo.\n\n== Cast ==\n\n- Ann Moe as Beatrice "Trix" Stone\n', ("Trix",)
    ),
    passed=Example('= Tide =\n\nBeatrice "Trix" Stone waits; Trix is home. Trixie is not.\n'),
)
def nickname_first(subject: Subject) -> Iterator[Remark]:
    """The prose calls somebody by a nickname before the article gives the full name with it, so a first reader can't
    know who is meant."""
    full: dict[str, tuple[int, int, Span, str]] = {}
    for n, (_, passage) in enumerate(subject.readings):
        if '"' in passage.value or "“" in passage.value:
            for m in _NICK.finditer(passage.value):
                full.setdefault(m[1], (n, m.start(), passage.span(m.start(), m.end()), m[0]))
    told: set[str] = set()
    for n, (_, passage) in enumerate(subject.readings if full else ()):
        for m in _ALONE.finditer(passage.value):
            if m[0] not in full or m[0] in told:
                continue
            k, at, span, name = full[m[0]]
            told.add(m[0])
            if (n, m.start()) < (k, at) and m.start() and m[0] not in subject.document.title:
                related = (Related(span, "in full here"),)
                yield Remark(passage.span(m.start(), m.end()), f"{m[0]} before {name} is introduced", related)
