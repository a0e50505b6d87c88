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
    r"\b(?:filmed|shot|filming|shooting|taped|taping|principal photography|production (?:took place|began|started|is based|was based|of the (?:series|season))|produced on location|location (?:filming|shooting)|filming locations?|locations (?:used |chosen )?for filming|locations used|location shoots?|cameras rolling|cameras began rolling|used for (?:exterior |interior |location )?filming|used for filming|photography|location shoot)\b"
)
_NOT_FILMED = re.compile(
    r"\b(?:shot (?:dead|in the (?:[a-z]+ )*(?:head|chest|back|leg|arm)|by|and|himself|herself|at(?! (?:the )?N))|(?:he|she|who) (?:is |was |had |has )?(?:been )?(?:shot|shooting|filming|filmed)|previously (?:filmed|shot)|filming N(?! (?:in|at))|\bN (?:was|were|had been|is) (?:filming|shooting) N|(?:shot|filmed|filming|shooting) (?:a|another|the|his|her) (?:film|movie|advert|commercial|music video)|gun|photo ?shoot|film was|films? (?:were|was) (?:shot|filmed)|screenshot|unable|instead of|originally planned|never (?:shot|filmed)|footage of|stock|special (?:was|were))\b"
)
_AT = re.compile(
    r"(?P<prep>\b(?:in|at|around|throughout|near|on location in|in and around|including at|including|included|include|were|outside|on))(?: both| and around| the streets of| the suburbs of| areas of| parts of| various locations in| locations in| the (?:city|town|village|state|province|island|area|region|streets) of| the (?:[a-z-]+ )?(?:city|town|suburb|village|neighborhood|neighbourhood|district|county) of| [a-z]+(?:ern|ral))*(?: the| a)?(?: former| nearby| old)? "
    r"(?P<names>N(?: viaduct| steam plant| portion of (?:the )?N)?(?:(?:, and (?:in |at |on )?(?:the )?|, (?:the )?|,? and (?:in |at |around )?(?:the )?| & | or )(?:former )?N(?! (?:is|was|were|are|wrote|said|play|direct|has|had|plays|who|served))(?: viaduct| steam plant)?)*)(?P<lot> (?:back ?)?lot| studios?| complex| sound ?stages?| estate| campus)?"
)
_SITE = re.compile(
    r"(?: (?:in|on|near|outside)|, near|,) (?:the (?:[a-z-]+ ){0,3})?(?:(?:suburb|town|city|area|district|neighborhood|neighbourhood) of )?(?P<town>N(?:, N)*)"
)
_BREAK = re.compile(
    r"; |, (?:while|but|which|where|who|with|after|before|because|for|as) |\. (?=[a-zN])| (?:because|when|after|before(?! an? (?:live )?(?:studio )?audience)|until|while) "
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
_ADJECTIVE = re.compile(r"(?:ish|ese|[a-z]ian|[a-z]ean|ican|[a-z]ch|Dutch|Greek|Thai|Czech|Swiss|German|Filipino)$")
_ERA = re.compile(
    r"^(?:Edwardian|Victorian|Georgian|Tudor|Regency|Elizabethan|Medieval|Roman|Norman|Nazi-occupied|Depression-era|Prohibition-era|Cold War|Gilded Age|Renaissance) "
)
_NO_SETTING = re.compile(
    r"\b(?:Dynasty|Era|Age|Ages|War|Wars|Period|Century|Depression|Regency|Revolution|Empire|Reign|Day|Christmas|I|II)$"
)
_SETTING = re.compile(
    r"(?:\b(?:(?:series|show|season|it|drama|sitcom|story|stories|programme|program|miniseries|serial|action|comedy|thriller|dramedy|mystery|procedural|opera|western|comedy-drama|crime drama|anime|k-drama|events|adventure|telenovela|romance)(?: (?:is|was|are|being|were))?|N (?:is|was)|which (?:is|was)|and (?:is|was)|(?=takes place))(?: (?:mainly|primarily|mostly|largely|chiefly|also|principally|initially|originally))?,? (?:set|takes place|take place|took place|taking place)|^(?:although |though |while )?set|, set|\bfable set)"
    r"(?: and filmed)?(?: mainly| primarily| mostly| largely)?(?: (?:in|during)(?: the)?(?: early| late| mid)?(?: (?:D|O century|present day|present|near future|future|C's|(?:[12]\d\d0|[2-9]0)s?))(?: and (?:D|[12]?\d?\d0s))?,?| during (?:the )?N,?)? (?:in|on|at|around)(?: and around| around)?(?: (?:the|a|an))?(?: (?:small|fictional|fictitious|imaginary|seaside|rural|suburban|coastal|sleepy|quiet|remote|present-day|modern-day|contemporary|post-apocalyptic|dystopian|near-future|future|alternate|town|city|village|county|suburb|island|region|borough|outer|inner|state|area|near|of|in|on|at|O-century|C's|(?:[12]\d)?\d0s|the|an?|futuristic|northern|southern|eastern|western|upstate|downtown|world|country|land|kingdom|district|neighborhood|neighbourhood|suburbs|outskirts|hospital|hotel|school|bar|restaurant|pub|chambers|office|precinct|police station|prison|university|college|called|named|mining|fishing|market|mid-size|midwestern|N (?:town|city|village|suburb|borough|county) (?:of|called|named)))* (?:D )?(?:the )?(?P<names>N(?:, N)*)(?:, an? (?:[a-z]+ ){0,3}(?:town|village|city|suburb|island|county) (?:in|on|near) (?:the )?(?P<within>N))?"
)
_MAKING = re.compile(r"\b(?:film|(?:shoot|tap|record)ing)")
#: What a name is followed by when it is no place: "set in N's mind".
_CHARACTER = re.compile(r"'s? (?!(?:[a-z]+ )?(?:district|neighborhood|neighbourhood|east|west|north|south|suburb))")
_FOLLOWS = re.compile(
    r"\b(?:follows|centers|centres|revolves|focuses|about|tells|depicts|sees|chronicles|features)\b.*?\b(?:in|of) (?:the (?:[a-z-]+ ){0,3}(?:town|city|village|suburb|community|county) of )?(?P<names>N, N)(?!, N|'s)"
)


_FILMING = re.compile(r"film|location|shooting|production")
_STOOD_FOR = ("used ", "doubl", "stood in", "stands in", "served as", "featured as", "became the", "provided the")


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
                or any(w in said for w in _STOOD_FOR)
            ):
                continue
            line = prose.fold(n)
            if any(_FILMING.search(h) for h in heads) and any(w in said for w in _STOOD_FOR):
                yield from _used(prose, line, reading)
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
            and not m["lot"]
        ) or (m["prep"] in {"were", "include", "included"} and "location" not in text[at : m.start()]):
            continue
        low, high = m.span("names")
        names = list(_split(line, low, high))
        town = ""
        if m["lot"]:
            high = m.end("lot")
        site = None if text.startswith(", near ", high) and len(names) > 1 else _SITE.match(text, high)
        if site and names and (not text.startswith(", ", high) or text.startswith(", near ", high)):
            town = next(iter(_split(line, site.start("town"), site.end("town"))), "")
            high = site.end()
        for name in names:
            if _place_name(name, reading):
                whole = f"{name}, {town}" if town and name != town and "," not in name else name
                a, b = line.stretch(min(at, m.start()), high)
                yield Found(Location(_fullest(whole, reading), "filming"), "location.filmed", prose.passage.span(a, b))
        last = high
        # "included X Hall in N and Y House in N": each site has its own town.
        while town and (more := _AND_SITE.match(text, last)):
            name = next(iter(_split(line, *more.span("site"))), "")
            own = next(iter(_split(line, *more.span("town"))), "")
            if name and own and _place_name(name, reading):
                a, b = line.stretch(*more.span())
                whole = f"{name}, {own}"
                yield Found(Location(_fullest(whole, reading), "filming"), "location.filmed", prose.passage.span(a, b))
            last = more.end()
    for m in _LISTED.finditer(text, at) if "; " in text else ():
        for name in _split(line, *m.span("names")):
            if _place_name(name, reading):
                town = next(iter(_split(line, *m.span("town"))), "") if m["town"] else ""
                a, b = line.stretch(m.start("names"), m.end())
                whole = f"{name}, {town}" if town else name
                yield Found(Location(whole, "filming"), "location.filmed", prose.passage.span(a, b))


_AND_SITE = re.compile(
    r"(?:, and|,| and)(?: at| in)? (?:the )?(?P<site>N) (?:in|near) (?:the (?:town|city|village) of )?(?P<town>N(?:, N)*)"
)
#: A site that stood for a place of the story: "Grey Hall in Essex was used as the school".
_USED = re.compile(
    r"(?:^|[,;] |\band |\bwhile )(?:(?:the|both) )?(?:(?:[a-z]+ ){0,3}of )?(?P<site>N)(?: (?:in|near|,) (?:the )?(?P<town>N(?:, N)*)|, (?P<within>N(?:, N)?))?,? "
    r"(?:(?:was|were|is|are|also|has|been|had) )*(?:used (?:as|for|to (?:depict|represent|portray|film))|doubl(?:ed|es) (?:as|for)|stood in (?:as|for)|stands in for|served as (?:the |a )?(?:[a-z]+ )?(?:location|exterior|setting|set|stand-in|backdrop)|featured as|became the (?:home|exterior)|provided the (?:exterior|setting|location))"
)


def _used(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    """Sites that stood for places of the story."""
    for m in _USED.finditer(line.line):
        name = next(iter(_split(line, *m.span("site"))), "")
        group = "town" if m["town"] else "within"
        town = next(iter(_split(line, *m.span(group))), "") if m[group] else ""
        if not name or not _place_name(name, reading) or not (town or _SITE_WORD.search(name) or name in REGIONS):
            continue
        a, b = line.stretch(*m.span())
        whole = f"{name}, {town}" if town else name
        yield Found(Location(_fullest(whole, reading), "filming"), "location.used_as", prose.passage.span(a, b))


_SITE_WORD = re.compile(
    r"\b(?:House|Hall|Castle|Abbey|Manor|Park|Studios?|School|College|University|Hospital|Church|Cathedral|Palace|Hotel|Station|Street|Road|Square|Bridge|"
    r"Farm|Museum|Court|Gardens?|Island|Beach|Priory|Court|Airport|Prison|Theatre|Theater|Library|Docks?|Harbour|Mansion|Ranch|Estate|Lodge|Village|Building)$"
)
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
    if head in lexicon.COUNTRIES and _ADJECTIVE.search(head):
        return False
    return not (head in lexicon.MONTHS or any(ch.isdigit() for ch in head))


def _fullest(place: str, reading: Reading) -> str:
    """A town with what it lies in, where the article says so elsewhere."""
    if "," in place:
        return place
    lead = f"{place}, "
    within = re.compile(rf"(?<![\w,]){re.escape(lead)}([A-Z][\w.]+(?: [A-Z][\w.]+)*)")
    for text in (*(p.text for p in reading.prose), *(f.text.value for b in reading.boxes() for f in b.fields)):
        if lead not in text or (found := within.search(text)) is None:
            continue
        if found[1].rstrip(".") in REGIONS or found[1] in lexicon.COUNTRIES:
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
            if (not lead and m[0].startswith(",")) or _MAKING.search(line.line[: m.start() + 1]):
                continue
            if re.search(
                r"\b(?:episode|scene|O season|film|sequel|book|novel|game)\b",
                line.line[max(0, m.start() - 30) : m.start() + 12],
            ):
                continue
            for name in list(_split(line, *m.span("names")))[:1]:
                name = _ERA.sub("", name)
                if m.re is _SETTING and m["within"]:
                    name = f"{name}, {next(iter(_split(line, *m.span('within'))))}"
                if (
                    _place_name(name, reading)
                    and not _NO_SETTING.search(name.split(",")[0])
                    and not _CHARACTER.match(line.line, m.end("names"))
                ):
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
