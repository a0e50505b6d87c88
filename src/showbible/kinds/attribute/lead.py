"""What an article's title and lead say that the work is: the show, the season, its country, genre and network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.opening import opening
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.fact import Found
from showbible.text import Passage, Span


def titled(reading: Reading) -> Iterator[Found]:
    """The show's name and the season's number, from the title and from the first words of the lead."""
    scene, document = reading.scene, reading.document
    if not scene.series or scene.kind == "other":
        return
    spans: list[Span] = []
    if document.title and document.title_span.end > document.title_span.start and scene.series in document.title:
        spans.append(document.title_span)
    first = next(_lead(reading), None)
    if first is not None:
        at = folded_find(first.text[:400], scene.series)
        if at is not None:
            spans.append(first.passage.span(0, at))
    for span in spans:
        yield Found(Attribute("series", scene.series), "attribute.title", span)
    if scene.season and scene.kind in {"season", "episode"} and spans:
        yield Found(
            Attribute("season_number", scene.season), "attribute.title", spans[0 if scene.kind == "season" else -1]
        )


def folded_find(text: str, name: str) -> int | None:
    """Where ``name`` ends in ``text``, whatever its case; ``None`` where it isn't."""
    m = re.search(re.escape(name), text, re.IGNORECASE)
    return m.end() if m else None


def _lead(reading: Reading) -> Iterator[Prose]:
    """The paragraphs before the first heading."""
    for prose in reading.prose:
        if prose.section.level > 1:
            return
        if len(prose.text) > 40 and not prose.text.lstrip().startswith("{{"):
            yield prose


def opened(reading: Reading) -> Iterator[Found]:
    """Country, language and genre from the description in the first sentence."""
    if reading.scene.kind == "other":
        return
    first = next(_lead(reading), None)
    said = opening(first.text) if first is not None else None
    if first is None or said is None:
        return
    span = first.passage.span(said.start, said.end)
    for code in said.countries:
        yield Found(Attribute("country", code), "attribute.opening", span)
    for language in said.languages:
        yield Found(Attribute("language", language), "attribute.opening", span)
    if said.genre:
        yield Found(Attribute("genre", said.genre), "attribute.opening", span)
    for service in said.services:
        yield Found(Attribute("network", service), "attribute.opening", span)


_SHOWN = re.compile(
    r"\b(?:aired|airs?|airing|broadcasts?|broadcasting|premieres?|premiered|premiering|debuted|released|screened|shown|"
    r"streams|streamed|streaming|ran|runs|running|began|started|telecast|telecasts|telecasted|televised|launched|seen|appearing|returning|"
    r"available for streaming|presented)\b[^N.;]{0,50}?(?: D,?)?[^N.;]{0,40}?\b(?:on|for|by|to)(?: both)?(?: the)?"
    r"(?: (?:[a-z-]+ ){0,4}?)?N"
)
_MADE_FOR = re.compile(
    r"\b(?:created|developed|produced|made|ordered|commissioned|picked up|broadcast|aired|written|shown|telecast|series)"
    r"[^.;]{0,90}?\b(?:for|by|on)(?: (?:the )?(?:[a-z-]+ )*?)?(N)(?:,? and N)?"
)
_ON_SERVICE = re.compile(
    r"\bon (?:the )?(?:[a-z-]+ ){0,3}?(?:streaming service|television network|network|channel|platform) N"
)
_ELSEWHERE = re.compile(
    r"worldwide|international|N outside|in N on|abroad|overseas|dubbed|reruns?|repeat|syndicat|rerun|sneak|simulcast|also (?:air|broadcast|shown|available|released|stream)|previously|later"
)
_BLOCK = re.compile(r"'s (?:(?:N|[a-z-]+) ){0,4}(?:block|slot|line|line-?up|schedule|bida|band|strand)")
_PARTS = re.compile(r"^(?:,| and|, and|'s)(?: the)?(?: [a-z-]+){0,3} N")


def networks(reading: Reading) -> Iterator[Found]:
    """The network or service that first shows the work, from the lead; else from who picked it up or shows it."""
    if reading.scene.kind == "other":
        return
    found = False
    for prose in _lead(reading):
        for n, (start, _end) in enumerate(prose.sentences):
            if start > 1800 or found:
                break
            for name, low, high in _shown(prose.fold(n)):
                found = True
                yield Found(
                    Attribute("network", name), "attribute.network", _span(prose.passage, prose.fold(n), low, high)
                )
    if found or any(f.key in {"network", "original_network"} for b in reading.boxes() for f in b.fields):
        return
    for prose in reading.prose:
        if prose.plot or prose.section.level == 1 or "series" not in prose.text:
            continue
        for n, (start, end) in enumerate(prose.sentences):
            words = prose.text[start:end]
            if "picked up" in words or " ordered " in words or "premiere" in words:
                for name, low, high in _shown(prose.fold(n), strict=True):
                    yield Found(
                        Attribute("network", name), "attribute.network", _span(prose.passage, prose.fold(n), low, high)
                    )
                    return


def _span(passage: Passage, fold: Fold, low: int, high: int) -> Span:
    a, b = fold.stretch(low, high)
    return passage.span(a, b)


def _shown(fold: Fold, strict: bool = False) -> Iterator[tuple[str, int, int]]:
    """The networks of a sentence that says who shows the work; of several in a row, all."""
    line = fold.line
    for pattern in (_SHOWN, _ON_SERVICE, _MADE_FOR):
        for m in pattern.finditer(line):
            at = m.start(1) if pattern is _MADE_FOR else m.end() - 1
            if _ELSEWHERE.search(line, max(0, m.start() - 25), m.end() + 1):
                continue
            name = _network(fold, at, strict or pattern is _MADE_FOR)
            if name is None:
                continue
            if not line.startswith("'s", at + 1):
                yield name, m.start(), at + 1
            while (more := _PARTS.match(line[at + 1 :])) is not None:
                at += 1 + more.end() - 1
                other = _network(fold, at, True)
                if other is None:
                    break
                if not line.startswith("'s", at + 1):
                    yield other, m.start(), at + 1
            return


def _network(fold: Fold, at: int, known: bool) -> str | None:
    mark = fold.marks.get(at)
    if mark is None or not isinstance(mark.value, str):
        return None
    name = mark.value.removeprefix("The ") if mark.value not in lexicon.SERVICES else mark.value
    owner = fold.line.startswith("'s", at + 1) and not known
    if name in lexicon.COUNTRIES or (owner and not (lexicon.is_service(name) and _BLOCK.match(fold.line, at + 1))):
        return None
    if lexicon.is_service(mark.value) or (lexicon.medium_of(name) and not known):
        before = fold.text[max(0, mark.start - 4) : mark.start]
        return f"The {name}" if f"The {name}" in lexicon.SERVICES and before.lower() == "the " else mark.value
    if known:
        return None
    words = name.split()
    if len(words) <= 4 and (words[-1] in {"TV", "Channel", "Network", "Television", "Klub"} or name.isupper()):
        return name
    return None


_SUBTITLE = re.compile(r"\((?:sub)?titled (?:as )?[\"“]?(?P<title>[A-Z][^()\"“”;]{1,50}?)[\"”]?\)")
_BUDGET = re.compile(
    r"\bbudget(?:ed)? (?:of|was|at|is|reportedly|for)(?: [a-z]+){0,5}? (?P<sum>(?:US|A|C|NZ|HK)?[$£€₩¥]\s?\d[\d.,]*\d?(?:[–-]\d[\d.,]*)?(?: ?(?:million|billion))?"
    r"(?: (?:per|an|each|for each) (?:episode|season|hour))?)"
)


def asides(reading: Reading) -> Iterator[Found]:
    """A season's subtitle in brackets behind its name, and what a work is said to have cost."""
    if reading.scene.kind in {"other", "list"}:
        return
    first = next(_lead(reading), None)
    if first is not None and (m := _SUBTITLE.search(first.text[:300])) and "sub" in m[0][:5]:
        yield Found(Attribute("subtitle", m["title"]), "attribute.subtitle", first.passage.span(*m.span()))
    for prose in reading.prose:
        if "budget" not in prose.text or prose.plot:
            continue
        for m in _BUDGET.finditer(prose.text):
            if "film" not in prose.text[max(0, m.start() - 60) : m.start()]:
                yield Found(
                    Attribute("budget", m["sum"].strip(" ,.")), "attribute.budget", prose.passage.span(*m.span())
                )
