"""Found facts become entries: names in full, one fact from several places, in the order of the text."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from showbible.kinds import Cast, Citation, Crew, Entry, Event, Fact, Found
from showbible.kinds.fact import CHARACTER, PERSON, REAL, folded, joined
from showbible.resolve.names import People
from showbible.resolve.sides import righted
from showbible.text import Problem
from showbible.text.patterns import later


@cache
def _named(kind: Any) -> tuple[tuple[str, object], ...]:
    """The fields of a kind that name a person or a character."""
    named = []
    for name, hint in get_type_hints(kind, include_extras=True).items():
        if get_origin(hint) is Annotated:
            for note in get_args(hint)[1:]:
                if note is PERSON or note is CHARACTER:
                    named.append((name, REAL if REAL in get_args(hint) else note))
    return tuple(named)


def resolve(
    found: list[Found], people: People, paragraphs: dict[int, int]
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Entries and what was refused.

    ``paragraphs`` gives, for a found fact's span start, where its paragraph begins: a pronoun looks back no further.
    """
    problems: list[Problem] = []
    buckets: dict[tuple[type[Fact], str], list[int]] = {}
    facts: list[Fact] = []
    cites: list[list[Citation]] = []
    found = righted(found, [p.text for p in people.paragraphs.values()])
    listed = _listed_parts(found)
    theirs = {folded(part): who for who, part in listed.items() if part}
    spelt = _by_part(found)
    for f in sorted(found, key=lambda f: f.span):
        fact = _in_full(f, people, paragraphs.get(f.span.start, 0), problems)
        if fact is None:
            continue
        if (
            isinstance(fact, Cast)
            and (f.rule in _ANNOUNCED or _OF_KIN.fullmatch(fact.character or ""))
            and (part := listed.get(folded(fact.performer)))
        ):
            fact = replace(fact, character=part)
        if isinstance(fact, Cast) and (name := _as_listed(fact, spelt)):
            fact = replace(fact, performer=name)
        if isinstance(fact, Cast) and not f.rule.startswith("cast.aside") and _anothers(fact, listed, theirs):
            continue  # "asked N to play a part" that the list gives to somebody else
        if isinstance(fact, Cast) and f.rule == "cast.aside_part" and _of_other_work(fact, listed, theirs):
            continue  # "Ana Sol (Slack Tide)", whom the list gives a part
        key = (type(fact), fact.bucket())
        home = buckets.setdefault(key, [])
        for n in home:
            one = facts[n].merged(fact)
            if one is not None:
                facts[n] = one
                if not any(c.span.holds(f.span) and c.span.end - c.span.start < 700 for c in cites[n][-3:]):
                    cites[n].append(Citation(f.span, f.rule))
                break
        else:
            home.append(len(facts))
            facts.append(fact)
            cites.append([Citation(f.span, f.rule)])
    order = sorted(range(len(facts)), key=lambda n: (cites[n][0].span, n))
    return tuple(Entry(facts[n], tuple(cites[n])) for n in order), tuple(problems)


#: Rules of sentences on who was cast as whom: the part may have been renamed since.
_ANNOUNCED = frozenset(
    f"cast.{rule}"
    for rule in (
        "was_cast",
        "known_and_cast",
        "takes_part",
        "is_in_it_as",
        "is_in_it_as_some",
        "as_in_casting",
        "listed_as",
    )
)


#: A part told by whose relation it is, before its name was known: "Mira's estranged father".
_OF_KIN = later(r"(?:.*(?:['’]s|s['’])|his|her|their) [a-z -]+")


def _listed_parts(found: list[Found]) -> dict[str, str]:
    """The part of each performer whom the cast list gives one part: its wording stands against the prose's."""
    parts: dict[str, set[str]] = {}
    for f in found:
        if isinstance(f.fact, Cast) and f.fact.order is not None:
            parts.setdefault(folded(f.fact.performer), set()).add(f.fact.character or "")
    return {who: next(iter(one)) for who, one in parts.items() if len(one) == 1}


def _by_part(found: list[Found]) -> dict[str, str]:
    """The one performer whom the cast list gives each part."""
    players: dict[str, set[str]] = {}
    for f in found:
        if isinstance(f.fact, Cast) and f.fact.order is not None and f.fact.character:
            players.setdefault(joined(f.fact.character), set()).add(f.fact.performer)
    return {part: next(iter(names)) for part, names in players.items() if len(names) == 1}


def _as_listed(fact: Cast, spelt: dict[str, str]) -> str | None:
    """The performer's name as the cast list spells it, where other words spell it otherwise: "Yeon Su-jin", "Yeon Soo Jin"."""
    if fact.order is not None or not fact.character or (name := spelt.get(joined(fact.character))) is None:
        return None
    mine, theirs = (folded(n.replace("-", " ")).split() for n in (fact.performer, name))
    for a, b in ((mine, theirs), (mine[::-1], theirs[::-1])):
        if (
            a[0] == b[0]
            and len(a) > 1
            and len(b) > 1
            and SequenceMatcher(None, "".join(a[1:]), "".join(b[1:])).ratio() > 0.7
        ):
            return name
    return None


def _anothers(fact: Cast, listed: dict[str, str], theirs: dict[str, str]) -> bool:
    """Whether the cast list gives the part to somebody else, and the performer another part."""
    if fact.order is not None:
        return False
    who, part = folded(fact.performer), folded(fact.character or "")
    mine, other = listed.get(who), theirs.get(part)
    return bool(mine and other) and other != who and folded(mine or "") != part


def _of_other_work(fact: Cast, listed: dict[str, str], theirs: dict[str, str]) -> bool:
    """Whether what stands in brackets behind a player is none of the article's parts, and the list gives him one."""
    mine = listed.get(folded(fact.performer))
    if not mine or not fact.character or folded(fact.character) in theirs:
        return False
    known = set(folded(mine).split())
    return known.isdisjoint(folded(fact.character).split())


def _only_first(value: str, whole: str, people: People) -> bool:
    """Whether a first name, taken for a longer name's, is a character's and no player's: "Cora", "Cora The Cat"."""
    if " " in value or " " not in whole or whole.endswith(f" {value}") or whole in people.performers:
        return False
    return any(c.startswith(f"{value} ") for c in people.characters) and not any(
        value in p.split() for p in people.performers
    )


def _in_full(f: Found, people: People, paragraph: int, problems: list[Problem]) -> Fact | None:
    fact: Fact = f.fact
    if isinstance(fact, Event) and fact.type != "casting":
        return fact
    changed: dict[str, Any] = {}
    kind: Any = type(fact)
    for name, note in _named(kind):
        value = getattr(fact, name)
        if not value:
            continue
        at = next((span for slot, span in f.slots if slot == name), f.span).start
        if note is PERSON or note is REAL:
            if isinstance(value, tuple):
                whom = tuple(people.person(v, at, paragraph) for v in value)
                if None in whom:
                    problems.append(Problem("who", f.span, f"who {value[whom.index(None)]!r} is can't be told"))
                    return None
                changed[name] = whom
                continue
            listed = " " in value and f.rule.startswith(("cast.item", "cast.table", "cast.field"))
            whole = value if listed else people.person(value, at, paragraph, isinstance(fact, Crew))
            if whole is None:
                problems.append(Problem("who", f.span, f"who {value!r} is can't be told"))
                return None
            part = whole in people.characters or (" " not in whole and people.is_part(whole))
            if isinstance(fact, Event) and part and whole not in people.performers:
                problems.append(Problem("who", f.span, f"{whole!r} is a part, not a performer"))
                return None
            if isinstance(fact, Cast) and not listed and whole in people.listed and whole not in people.performers:
                problems.append(Problem("who", f.span, f"{whole!r} is a listed part, not a performer"))
                return None
            if (
                isinstance(fact, Crew)
                and f.rule != "crew.field"
                and whole in people.listed
                and whole not in people.performers
            ):
                problems.append(Problem("who", f.span, f"{whole!r} is a listed part, no maker"))
                return None
            changed[name] = whole
            if isinstance(fact, Cast) and " " not in whole and whole in people.works:
                problems.append(Problem("who", f.span, f"{whole!r} is the work's title, not a performer"))
                return None
            told = whole in people.characters and whole not in people.performers
            if note is REAL and (told or people.is_part(whole) or _only_first(value, whole, people)):
                problems.append(Problem("who", f.span, f"{whole!r} is a character of the story"))
                return None
            if (
                isinstance(fact, Crew)
                and f.rule != "crew.field"
                and " " not in whole
                and whole not in people.performers
            ):
                problems.append(Problem("who", f.span, f"{whole!r} may be no person's name"))
                return None
        elif not f.rule.startswith(("cast.item", "cast.table")) or changed.get("performer") != getattr(
            fact, "performer", None
        ):
            changed[name] = people.character(value, changed.get("performer", ""))
    if isinstance(fact, Cast) and fact.character == fact.performer:
        changed["character"] = changed.get("performer", fact.performer)  # as himself, by his whole name
    changed = {name: value for name, value in changed.items() if value != getattr(fact, name)}
    return replace(fact, **changed) if changed else fact
