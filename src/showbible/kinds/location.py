"""Where the work was filmed or is set: the fact and every way to read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from showbible.data import words
from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.slots import tidy
from showbible.kinds.fact import Fact, Found, folded

REGIONS = words("regions")


@dataclass(frozen=True, slots=True)
class Location(Fact):
    """Where the work was filmed or is set."""

    kind: ClassVar[str] = "location"
    identity: ClassVar[tuple[str, ...]] = ("place", "use")

    place: Annotated[str, "in its fullest form"]
    use: Annotated[str | None, "filming or setting"] = None

    def bucket(self) -> str:
        """By what is done there."""
        return self.use or ""

    def merged(self, other: Self) -> Self | None:
        """One place by two names, the fuller of which stands: "Harlem", "Harlem, New York"."""
        x, y = ([folded(p) for p in place.split(",")] for place in (self.place, other.place))
        if self.use != other.use or (x[: len(y)] != y and y[: len(x)] != x):
            return None
        return replace(self, place=self.place if len(x) >= len(y) else other.place)


_FILMED = re.compile(
    r"\b(?:filmed|shot|filming|shooting|taped|taping|principal photography|production (?:took place|began|started|is based|was based|of the (?:series|season))|produced on location|location (?:filming|shooting)|filming locations?|photography)\b"
)
_NOT_FILMED = re.compile(
    r"\b(?:shot (?:dead|in the|by|and|himself|herself|at)|gun|photo ?shoot|film was|films? (?:were|was) (?:shot|filmed)|screenshot|unable|instead of|originally planned|never (?:shot|filmed)|footage of|stock|special (?:was|were))\b"
)
_AT = re.compile(
    r"(?P<prep>\b(?:in|at|around|throughout|near|on location in|in and around|including|including at|outside|on))(?: both| and around| the streets of| the suburbs of| areas of| parts of| various locations in| locations in| the (?:city|town|village|state|province|island|area|region|streets) of| the (?:[a-z-]+ )?(?:city|town|suburb|village|neighborhood|neighbourhood|district|county) of| [a-z]+(?:ern|ral))*(?: the| a)?(?: former| nearby| old)? "
    r"(?P<names>N(?: viaduct| steam plant| portion of (?:the )?N)?(?:(?:, and (?:in |at |on )?(?:the )?|, (?:the )?|,? and (?:in |at |around )?(?:the )?| & | or )(?:former )?N(?! (?:is|was|were|are|wrote|said|play|direct|has|had|plays|who|served))(?: viaduct| steam plant)?)*)"
)
_SITE = re.compile(
    r"(?: (?:in|on|near)|,) (?:the (?:[a-z-]+ ){0,3})?(?:(?:suburb|town|city|area|district|neighborhood|neighbourhood) of )?(?P<town>N(?:, N)*)"
)
_BREAK = re.compile(
    r"; |, (?:while|but|which|where|who|with|after|before|because|for|as) |\. (?=[a-zN])| (?:because|when|after|before|until|while) "
)
_CLAUSE = re.compile(r"; |\. (?=[a-zN])")
_UNDER = re.compile(
    r"film|production|location|shooting|photograph|development|making|background|conception|overview|design|writing|music|^$"
)
_NOT_UNDER = re.compile(
    r"plot|synopsis|character|reception|accolade|rating|marketing|sequel|other media|episodes|home media|release|future|contestants|challenge|awards|tour|music"
)
_NO_PLACE = re.compile(
    r"Universe|verse$|Festival|Comic|Con$|Studios? Tour|Awards|Television$|TV$|Channel|Network|Blu-ray|DVD|HD$|Series|Season|Episode|Alexa|Red|Panavision|IMAX|Twitter|Instagram|Facebook|Reddit|Variety|Entertainment"
)
_SETTING = re.compile(
    r"(?:\b(?:(?:series|show|season|it|drama|sitcom|story|stories|programme|program|miniseries|serial)(?: (?:is|was|are|being|were))?|N (?:is|was)|which (?:is|was)|and (?:is|was)|(?=takes place))(?: (?:mainly|primarily|mostly|largely|chiefly|also))?,? (?:set|takes place|took place|taking place)|^set|, set|\bfable set)"
    r"(?: and filmed)?(?: mainly| primarily| mostly| largely)? (?:in|on|at)(?: and around| around)?(?: the)?(?: (?:small|fictional|fictitious|seaside|rural|suburban|coastal|sleepy|quiet|remote|present-day|modern-day|contemporary|post-apocalyptic|town|city|village|county|suburb|island|region|borough|outer|state|area|near|of|O-century|C's|the|futuristic|northern|southern|eastern|western|upstate|world|country|land|kingdom|district|neighborhood|hospital|called|named))*,? (?:D )?(?:the )?(?P<names>N(?:, N)*)"
)
_FOLLOWS = re.compile(
    r"\b(?:follows|centers|centres|revolves|focuses|about|tells|depicts|sees|chronicles|features)\b.*?\b(?:in|of) (?:the (?:[a-z-]+ ){0,3}(?:town|city|village|suburb|community|county) of )?(?P<names>N, N)(?!, N|'s)"
)


def filmed(reading: Reading) -> Iterator[Found]:
    """The places that sentences on filming name."""
    if reading.scene.kind == "other":
        return
    for prose in reading.prose:
        heads = prose.section.path
        if (
            prose.plot
            or not (not heads or any(_UNDER.search(h) for h in heads))
            or any(_NOT_UNDER.search(h) for h in heads)
        ):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            said = prose.text[start:end].lower()
            if not (
                "film" in said
                or "shot" in said
                or "shooting" in said
                or "photography" in said
                or "production" in said
                or "taped" in said
            ):
                continue
            line = prose.fold(n)
            m = _FILMED.search(line.line)
            if m is None or _NOT_FILMED.search(line.line):
                continue
            yield from _places(prose, line, m.start(), reading)


def _places(prose: Prose, line: Fold, at: int, reading: Reading) -> Iterator[Found]:
    text = line.line
    last = at
    for m in _AT.finditer(text, at):
        if m.start() < last:
            continue
        between = text[last : m.start()]
        if last == at and (_BREAK.search(between) or len(between) > 60):
            if not _CLAUSE.search(between) or "; " not in between:
                return
        elif last != at and re.search(
            r"\b(?:said|felt|told|premier|announc|appear|stated|born|style|inspired|similar|from|while|whereas)\b|\. ",
            between,
        ):
            return
        if (
            m["prep"] == "on"
            and "island" not in text[m.start() : m.end()].lower()
            and not text.startswith(" N", m.end("prep"))
        ):
            continue
        low, high = m.span("names")
        names = list(_split(line, low, high))
        town = ""
        if (site := _SITE.match(text, high)) and names and not text.startswith(", ", high):
            town = next(iter(_split(line, site.start("town"), site.end("town"))), "")
            high = site.end()
        for name in names:
            if _place_name(name, reading):
                whole = f"{name}, {town}" if town and name != town and len(names) == 1 else name
                a, b = line.stretch(min(at, m.start()), high)
                yield Found(Location(_fullest(whole, reading), "filming"), "location.filmed", prose.passage.span(a, b))
        last = high
    for m in _LISTED.finditer(text, at) if "; " in text else ():
        for name in _split(line, *m.span("names")):
            if _place_name(name, reading):
                town = next(iter(_split(line, *m.span("town"))), "") if m["town"] else ""
                a, b = line.stretch(m.start("names"), m.end())
                whole = f"{name}, {town}" if town else name
                yield Found(Location(whole, "filming"), "location.filmed", prose.passage.span(a, b))


#: Further places between semicolons: "; the former Mill in Leeds for the exterior of the jail".
_LISTED = re.compile(
    r"; (?:and )?(?:the )?(?:former )?(?P<names>N(?: of N)?(?: steam plant)?(?: and (?:the )?N)?)(?: in (?:the )?(?P<town>N(?:, N)*))?(?=(?: for| as|[;.])(?![a-z]))"
)


def _split(line: Fold, low: int, high: int) -> Iterator[str]:
    """The places of a list; "Seoul, South Korea and Budapest, Hungary" are two."""
    marks = [n for n in range(low, high) if n in line.marks and line.marks[n].letter == "N"]
    place: list[str] = []
    for k, n in enumerate(marks):
        stop = marks[k + 1] if k + 1 < len(marks) else high
        tail = re.match(r" (?:viaduct|steam plant)", line.line[n + 1 : stop])
        name = tidy(line.words(n, n + 1 + (tail.end() if tail else 0)))
        if re.search(r"\bthe $", line.line[max(0, n - 4) : n], re.IGNORECASE) and name in {"Bronx"}:
            name = f"The {name}"
        glue = line.line[marks[k - 1] + 1 : n] if k else ""
        if place and glue == ", " and (name in REGIONS or name in lexicon.COUNTRIES or re.fullmatch(r"[A-Z]{2}", name)):
            place.append(name)
            continue
        if place:
            yield ", ".join(place)
        place = [name]
    if place:
        yield ", ".join(place)


def _place_name(name: str, reading: Reading) -> bool:
    head = name.split(",")[0]
    if head in reading.scene.titles or _NO_PLACE.search(head) or lexicon.is_outlet(head) or lexicon.is_service(head):
        return False
    return not (head in lexicon.MONTHS or any(ch.isdigit() for ch in head))


def _fullest(place: str, reading: Reading) -> str:
    """A town with what it lies in, where the article says so elsewhere."""
    if "," in place:
        return place
    found = re.search(rf"(?<![\w,]){re.escape(place)}, ([A-Z][\w.]+(?: [A-Z][\w.]+)*)", reading.document.source.text)
    if found and (found[1].rstrip(".") in REGIONS or found[1] in lexicon.COUNTRIES):
        return f"{place}, {found[1].rstrip('.')}"
    return place


def set_in(reading: Reading) -> Iterator[Found]:
    """Where the work as a whole is set, from its lead and the sections that tell what it is about."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in reading.prose:
        heads = prose.section.path
        lead = not heads
        if not lead and not any(
            h
            in {
                "premise",
                "setting",
                "overview",
                "synopsis",
                "plot",
                "background",
                "format",
                "development",
                "production",
                "writing",
                "conception",
            }
            for h in heads
        ):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            said = prose.text[start:end]
            if not (" set " in said or "Set " in said or "takes place" in said or (lead and n < 4)):
                continue
            line = prose.fold(n)
            m = _SETTING.search(line.line)
            if m is None and lead and n < 4:
                m = _FOLLOWS.search(line.line)
                if m is not None and "," not in next(iter(_split(line, *m.span("names"))), ""):
                    m = None
            if m is None:
                continue
            if (not lead and m[0].startswith(",")) or " film" in line.line[: m.start() + 1]:
                continue
            if re.search(
                r"\b(?:episode|scene|O season|film|sequel|book|novel|game)\b",
                line.line[max(0, m.start() - 30) : m.start() + 12],
            ):
                continue
            for name in list(_split(line, *m.span("names")))[:1]:
                if _place_name(name, reading):
                    a, b = line.stretch(*m.span())
                    yield Found(
                        Location(_fullest(name, reading), "setting"), "location.set_in", prose.passage.span(a, b)
                    )


def boxed(reading: Reading) -> Iterator[Found]:
    """The places of an infobox."""
    for box in reading.boxes():
        for field in box.fields:
            if field.key not in {
                "location",
                "locations",
                "filming_location",
                "filming_locations",
                "production_location",
            }:
                continue
            for part in field.values or (field.text,):
                name = re.sub(r"\s*\([^()]*\)", "", part.value).strip(" ,.")
                if name and len(name) < 80 and name[0].isupper() and ";" not in name:
                    yield Found(Location(name, "filming"), "location.field", part.whole)


SHAPES = (boxed, filmed, set_in)
