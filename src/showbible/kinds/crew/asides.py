"""Crew in brackets: "Jon Reed (co-composer of the series alongside Ana Sol)", "members of Delta (A, B and C) joined as producers"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.roles import roles_in
from showbible.grammar.rules import headed
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.crew.fact import Crew
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, later

_OF_SERIES = later(
    r"\((?P<role>[a-z -]{4,40}?) (?:of|for|on) the (?:series|show|season)(?: (?:alongside|with|and) (?P<other>[^()]{3,40}))?\)"
)
_BEFORE = later(r"(?P<name>[^\W_a-z][\w.'’-]*(?: [^\W_a-z][\w.'’-]*){1,3}) $")
_AS = later(r" (?:joined|join|serve|served|acted|worked|work)(?: [a-z]+){0,3}? as (?P<roles>[a-z, -]+)")


def crew_in_brackets(reading: Reading) -> Iterator[Found]:
    """Credits that stand in brackets behind a name, and lists of people in brackets whose sentence names their role."""
    for prose in reading.prose:
        if prose.plot or "(" not in prose.text:
            continue
        for m in _OF_SERIES.finditer(prose.text):
            name = _BEFORE.search(prose.text, max(0, m.start() - 60), m.start())
            for role in roles_in(m["role"]):
                if name:
                    span = prose.passage.span(name.start(), m.end())
                    yield Found(Crew(name["name"], role), "crew.bracket", span)
                    if m["other"] and is_name(m["other"]):
                        yield Found(Crew(m["other"], role), "crew.bracket", span)
        yield from _listed(prose)
        yield from _each_his(prose)


#: Headings under which people are told with their roles in brackets.
_MAKING = ("production", "development", "crew", "writing", "conception", "background", "making", "history", "creation")
_ROLE_ALONE = later(r"\((?P<roles>[a-z][a-z, -]{4,60})\)")


#: Roles that nobody has but on a show: one of them tells by itself.
_AT_THE_HEAD = frozenset(("executive_producer", "co_executive_producer", "showrunner", "creator"))


def _each_his(prose: Prose) -> Iterator[Found]:
    """People of a sentence, each with nothing but his roles in brackets: "Ana Sol (co-creator) and Bo Lind (director)"."""
    if prose.section.path and not headed(prose.section.path, _MAKING):
        return
    for start, end in prose.sentences:
        told: list[tuple[str, tuple[str, ...]]] = []
        for m in _ROLE_ALONE.finditer(prose.text, start, end):
            name = _BEFORE.search(prose.text, max(start, m.start() - 60), m.start())
            parts = compiled(r", (?:and )?| and |/").split(m["roles"])
            roles = tuple(dict.fromkeys(lexicon.ROLES[p] for p in parts if p in lexicon.ROLES))
            if name and len(roles) == len(set(parts)) and is_name(name["name"]):
                told.append((name["name"], roles))
        if len(told) > 1 or (told and _AT_THE_HEAD.issuperset(told[0][1])):
            span = prose.passage.span(start, end)
            yield from (Found(Crew(name, role), "crew.bracket", span) for name, roles in told for role in roles)


def _listed(prose: Prose) -> Iterator[Found]:
    for n, (start, end) in enumerate(prose.sentences):
        sentence = prose.text[start:end]
        if "(" not in sentence or " as " not in sentence or "producer" not in sentence:
            continue
        line = prose.fold(n)
        m = _AS.search(line.line)
        if m is None:
            continue
        for index, low, high in line.asides:
            inside = prose.text[low:high].strip(" ()")
            people = [p for p in compiled(r", (?:and )?| and ").split(inside) if p]
            if index <= m.start() and len(people) > 1 and all(is_name(p) and " " in p for p in people):
                for role in roles_in(m["roles"]):
                    yield from (Found(Crew(p, role), "crew.bracket", prose.passage.span(start, end)) for p in people)
