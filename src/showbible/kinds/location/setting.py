"""Where the work as a whole is set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.fact import Found
from showbible.kinds.location.fact import Location
from showbible.kinds.location.places import fullest, is_area, is_place, split

_ERA = re.compile(
    r"^(?:Edwardian|Victorian|Georgian|Tudor|Regency|Elizabethan|Medieval|Roman|Norman|Nazi-occupied|Depression-era|Prohibition-era|Cold War|Gilded Age|Renaissance) "
)
_NO_SETTING = re.compile(
    r"\b(?:Dynasty|Era|Age|Ages|War|Wars|Period|Century|Depression|Regency|Revolution|Empire|Reign|Day|Christmas|I|II)$"
)
_SETTING = re.compile(
    r"(?:\b(?:(?:series|show|season|it|drama|sitcom|story|stories|programme|program|miniseries|serial|action|comedy|thriller|dramedy|mystery|procedural|opera|western|comedy-drama|crime drama|anime|k-drama|events|adventure|telenovela|romance)(?: (?:is|was|are|being|were))?|N (?:is|was)|which(?: is| was)?|that(?: is| was)?|and (?:is|was)|(?=takes? place|taking place))(?: (?:mainly|primarily|mostly|largely|chiefly|also|principally|initially|originally))?,? (?:set|takes place|take place|took place|taking place)|^(?:although |though |while )?set|^taking place|, set|\bfable set)"
    r"(?: and filmed)?(?: mainly| primarily| mostly| largely)?(?: (?:in|during)(?: the)?(?: early| late| mid)?(?: (?:D|O century|present day|present|near future|future|C's|(?:[12]\d\d0|[2-9]0)s?))(?: and (?:D|[12]?\d?\d0s))?,?| during (?:the )?N,?)? (?:in|on|at|around)(?: and around| around)?(?: (?:the|a|an))?(?: (?:small|fictional|fictitious|imaginary|seaside|rural|suburban|coastal|sleepy|quiet|remote|present-day|modern-day|contemporary|post-apocalyptic|dystopian|near-future|future|alternate|town|city|village|county|suburb|island|region|borough|port|harbou?r|resort|hamlet|township|capital|metropolis|valley|province|republic|colony|settlement|parish|outer|inner|state|area|near|of|in|on|at|O-century|C's|(?:[12]\d)?\d0s|the|an?|futuristic|northern|southern|eastern|western|upstate|downtown|world|country|land|kingdom|district|neighborhood|neighbourhood|suburbs|outskirts|hospital|hotel|school|bar|restaurant|pub|chambers|office|precinct|police station|prison|university|college|called|named|mining|fishing|market|mid-size|midwestern|N (?:town|city|village|suburb|borough|county) (?:of|called|named)))* (?:[a-z'-]+(?: [a-z'-]+){0,3} (?:in|near|at|outside|(?:town|city|village|suburb|island|county) (?:of|called|named)) )?(?:D )?(?:the )?(?P<names>N(?:, N)*)(?:, an? (?:[a-z]+ ){0,3}(?:town|village|city|suburb|island|county|hotel|bar|pub|hospital|school) (?:in|on|near) (?:the (?:[a-z]+ ){0,3}(?:town|village|city|suburb) of )?(?:the )?(?P<within>N))?"
)
_MAKING = re.compile(r"\b(?:film|(?:shoot|tap|record)ing)")
#: What a name is followed by when it is no place: "set in N's mind".
_CHARACTER = re.compile(r"'s? (?!(?:[a-z]+ )?(?:district|neighborhood|neighbourhood|east|west|north|south|suburb))")
_TOWN = r"(?:town|city|village|suburb|community|county|neighbou?rhood|borough|district|island|kingdom|land|parish|seaside resort)"
_FOLLOWS = re.compile(
    r"\b(?:follows|follow|centers|centres|revolves|focuses|about|tells|depicts|sees|chronicles|features|explores|recounts|stars|documents|plays|centred|centered|moves|portrays)\b.*?"
    r"(?:\b(?:in|of|at) (?:the (?:[a-zN-]+ ){0,3}?(?:town|city|village|suburb|community|county) of )?(?P<names>N, N)(?!, N|'s)"
    rf"|\b(?:in|on|to|of|from) (?:the |a |an )(?:[a-zN-]+ ){{0,4}}?{_TOWN} (?:of|called|named|known as) (?P<town>N(?:, N)?)(?!'s)"
    r"|\b(?:living|lives?|residing|resides?|growing up|grows up)(?: together| and [a-z]+)? in (?:the )?(?P<home>N(?:, N)?)(?!'s)"
    r"|\bin (?:the )?(?:early |late |mid-)?(?:\d\d\d0s|\d0s|O-century|modern-day|present-day|contemporary|post-war|postwar|wartime|medieval|small-town|suburban|rural) (?P<then>N(?:, N)?)(?!'s)"
    r"|(?:\b(?:fights?|battles?|solves?|investigates?|combats?) (?:[a-z]+ )?(?:crimes?|evil|corruption|murders)|\b(?:hero|vigilante|protector|superhero)) (?:in|of) (?:the )?(?P<beat>N(?:, N)?)(?!'s))"
)
_HEADS = re.compile(
    r"\b(?:premise|setting|overview|synopsis|plot|background|format|development|production|writing|concept|conception|storyline|story|summary|scenario)\b"
)
_NOT_WHOLE = re.compile(
    r"\b(?:episode|scene|O season|film|sequel|book|novel|game|half|part|finale|premiere|reunion|tour|auditions?)\b"
)


def set_in(reading: Reading) -> Iterator[Found]:
    """Where the work as a whole is set, from its lead and the sections that tell what it is about."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for prose in reading.prose:
        heads = prose.section.path
        if heads and not any(_HEADS.search(h) for h in heads):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            said = prose.text[start:end]
            tells = not heads and n < 4
            if " set " in said or "Set " in said or "takes place" in said or tells:
                yield from _sentence(prose, prose.fold(n), tells, reading)


def _sentence(prose: Prose, line: Fold, tells: bool, reading: Reading) -> Iterator[Found]:
    text = line.line
    m = _SETTING.search(text)
    if m is None:
        if tells and (m := _FOLLOWS.search(text)) is not None:
            yield from _followed(prose, line, m, reading)
        return
    if (prose.section.path and m[0].startswith(",")) or _MAKING.search(text[: m.start() + 1].rpartition(", ")[2]):
        return
    before = text[max(0, m.start() - 30) : m.start() + 12]
    if _NOT_WHOLE.search(_own_season(line, m.start(), before, reading)):
        return
    names = split(line, *m.span("names"))
    if not names:
        return
    name = _ERA.sub("", names[0])
    if m["within"]:
        outer = next(iter(split(line, *m.span("within"))))
        name = f"{name}, {outer}" if name not in reading.scene.titles else outer
    if _CHARACTER.match(text, m.end("names")):
        return
    yield from _setting(prose, line, name, m, reading)


def _own_season(line: Fold, at: int, before: str, reading: Reading) -> str:
    """The words ``before`` a place, without the number of the season that the article is about: "the O season"."""
    mark = line.marks.get(at - 2)
    if mark is not None and mark.letter == "O" and mark.value == reading.scene.season and reading.scene.season:
        return before.replace("O season", "season")
    return before


def _followed(prose: Prose, line: Fold, m: re.Match[str], reading: Reading) -> Iterator[Found]:
    """The place of those whom the work follows: with what it lies in, or called a town."""
    group = next(g for g in ("names", "town", "home", "then", "beat") if m[g])
    name = next(iter(split(line, *m.span(group))), "")
    if group == "names" and not is_area(name.partition(", ")[2]):
        return
    yield from _setting(prose, line, name, m, reading)


def _setting(prose: Prose, line: Fold, name: str, m: re.Match[str], reading: Reading) -> Iterator[Found]:
    if is_place(name, reading) and not _NO_SETTING.search(name.split(",")[0]):
        a, b = line.stretch(*m.span())
        yield Found(Location(fullest(name, reading), "setting"), "location.set_in", prose.passage.span(a, b))
