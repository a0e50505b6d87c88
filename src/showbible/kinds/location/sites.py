"""Sites that stood for places of the story: "Grey Hall in Essex was used as the school"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.fact import Found
from showbible.kinds.location.around import around
from showbible.kinds.location.fact import Location
from showbible.kinds.location.filming import sentence
from showbible.kinds.location.heads import MAKING, on_making
from showbible.kinds.location.places import KIND_OF, SITE_WORD, fullest, is_area, is_place, split
from showbible.text.patterns import in_any, later

_FILMING = later(r"film|location|shooting|production")
_STOOD_FOR = (
    "used ", "doubl", "stood in", "stand in", "chose", "stands in", "served as", "serves as", "acted as", "featured ", "became the", "provided the", "located", "housed ", "the home of ", "home to ",
    "location", "uses ", "using ", "features ", " was of a", " were of a", "selected ", "picked ", "found ", "agreed on", "played ", "represented ", "transformed into", "rented ", " shots ", "seen ", "shown ",
)  # fmt: skip
#: What tells under any heading on the making that a sentence is of filming.
_OF_FILMING = later(r"\b(?:film(?:ed|ing)|shoot(?:ing)?|scenes?|exteriors?|interiors?|filmed|main studios?)\b")
#: Words of a sentence that is looked at a second time.
_AGAIN = (
    "film", "shot", "shoot", "taped", "location", "exterior", "interior", "scene", "sequence", " set", "unit ", "crew", "doubl", "stood in", "standing in", "stands in", "house", "station", "school", "studio", "stage",
    " is a former", " is at ", " is actually", " is really", "in reality", " was built", " were built", "recreated", "pilot", "building", "mansion", "photograph", "moved", "relocat", "spent ", " tank", "nights", "production", "rolling", "represented by", "played by",
)  # fmt: skip
_USED_AS = (
    r"(?:used (?:as|for|instead of|in place of|to (?:depict|represent|portray|film|double|stand in))|doubl(?:ed|es) (?:as|for)|stood in (?:as|for)|stands in (?:as|for)|"
    r"(?:served|serves|acted|acts) as (?!(?:an? |the |its |one of the )?(?:[a-z-]+ )*(?:producers?|distributors?|compan(?:y|ies)|studio partners?|co-producers?|sponsors?|hosts?|consultants?|advis[eo]rs?|directors?|coordinators?|writers?|partners?)\b)|featured as|became the (?:home|exterior|set|sets|location)\b|housed (?:the|its) (?:show|series|production|sets?|sound ?stages?)\b|(?:is|was|been) (?:the )?(?:home|base) (?:of|to|for) the (?:show|series|production)\b|(?:is|was) the (?:[a-z]+ )?location (?:of|for) |"
    r"provided the (?:exterior|interior|setting|location|backdrop)|(?:chosen|selected|picked) (?:as(?! (?:the|its|their) (?:[a-z]+ )?setting\b)|for|to (?:be|represent|portray|play|depict|double|stand in|serve))|transformed into|turned into|(?:rented|leased|hired) (?:for [^,;]{3,40} )?(?:to (?:film|serve|be used) )?as )"
)
#: What stands before or behind the name of a site: "the exterior of N nearby", "the tower at N in N".
_SITE = rf"(?:(?:the|both) )?(?:(?:[a-z]+ ){{0,2}}(?:{KIND_OF}|exteriors?|interiors?|grounds|gardens|towers?|ruins|site|campus|buildings?|lobby|fronts?|fa[cç]ade|premises|chapel|harbou?r|beach|cliffs?|pier|house|church|castle|rooms?|halls?|farm|hotel|station|lighthouse|home|mansion|estate|located|situated) (?P<of>(?:of|at) (?:the )?)|(?:[a-z]+ ){{0,2}}(?:house|hotel|castle|mansion|estate|farm|church) (?=N))?(?:(?:former|old|disused|derelict|nearby|real|historic|abandoned) )?(?P<site>N(?:'s N)?(?:(?:, N)*,? and (?:the )?N)?)(?: nearby)?"
_IN_TOWN = r"(?:north|south|east|west|central|upper|lower|mid)(?:-?(?:east|west|north|south))?(?:ern)? "
_USED = later(
    rf"(?:^|[,;] |\band |\bwhile |\bwhere ){_SITE}(?: (?:in|near|,) (?:the )?(?:{_IN_TOWN})?(?P<town>N(?:, N)*)(?: in N)?|, (?P<within>N(?:, N)?))?(?:, (?:an?|the|part|now|once|formerly|home)\b[^,;]{{3,70}}(?=,))?,? "
    rf"(?:(?:was|were|is|are|also|has|been|had|again|later|then|mostly|often) )*{_USED_AS}"
)
#: Behind it: another site that stood for something else, "along with N in N as the ballroom".
_USED_TOO = later(
    rf"[^;.N]{{0,90}}?(?:N (?:[a-z]+ ){{0,4}})?,? (?:along with|alongside|as well as|while|with|and) (?:the )?(?P<site>N)(?: (?:in|near|at) (?:the )?(?:{_IN_TOWN})?(?P<town>N(?:, N)*))?,? (?:(?:was|were|standing in|stood in|doubled|doubling|used|serving|served|acting|acted|chosen) )*(?:as|for) (?:the|an?|its) "
)
#: A site of which it is said that something was seen there: "the tower at N featured in the first episode".
_SEEN = later(
    rf"(?:^|; |\band ){_SITE}(?: (?:in|near|,) (?:the )?(?:{_IN_TOWN})?(?P<town>N(?:, N)*)|, (?P<within>N(?:, N)?))?,? (?:(?:was|is|also|has|been) )*(?:featured|features|appeared|appears|seen|used) (?:prominently |heavily )?in (?:the|several|many|some|various) (?:[a-zO]+ )?(?:series|season|episodes?|scenes|finale|opening|titles)\b"
)
#: What is said of nothing but a place.
_AS_LOCATION = later(
    r"\b(?:filming|shooting) location$|\bused (?:for|as)(?= (?:location |exterior |principal )?(?:filming|shooting)\b)"
)
#: "A mansion in N was used as", "the house used for the exterior is located in N".
_UNNAMED = later(
    rf"(?:^|[,;] |\band |\bwhile )(?:an?|the) (?:[a-z-]+ ){{1,4}}(?:in|at|near|on) (?:the )?(?P<site>N(?:, N)*),? (?:(?:was|were|is|are|also|has|been|had) )*{_USED_AS}"
)
_LOCATED = later(
    r"\b(?:houses?|mansion|home|buildings?|apartment|villa|church|school|bar|hotel|estate|set|sets|location)\b(?: [a-zN'-]+){0,10}?(?:, (?!which|who|where)[^,;N]{3,90},)? (?:is|was|are|were) (?:actually |really )?(?:located|situated) (?:in|at|on|near|outside) (?:the )?(?:former |old |disused )?(?P<site>N(?:, N)*)(?: in (?:the )?(?P<town>N(?:, N)*))?"
    r"|\bused (?:for|as) (?:the |all |most )?(?:[a-zN'-]+ ){0,5}?(?:is|was|are|were) (?!located|situated)(?:in|at|on|near|outside) (?:the )?(?P<used>N(?:, N)*)"
    r"|\b(?:exteriors?|shots?)\b(?: [a-zN'-]+){0,6}? (?:is|was|are|were) of an? (?:[a-z-]+ ){1,4}(?:in|at|on|near|outside) (?:the )?(?P<stands>N(?:, N)*)"
)
_USES = later(
    r"\b(?:uses?|used|using|featured?|features) (?:the )?(?:former |disused |old |nearby |abandoned )?(?P<site>N)(?: (?:in|near|,) (?:the )?(?P<town>N(?:, N)*))? (?:for|as|to (?:film|shoot)) (?:(?:all|most|many|some)(?: of)? )?(?:the |its |their )?(?:[a-zN'-]+ ){0,3}?(?:scenes|sequences|exteriors?|interiors?|exterior shots|backdrop|(?:main |primary |principal |filming )?location)\b"
)
_TOOK = later(
    r"\b(?:used|uses|chose|selected|found|picked|settled on|decided on|agreed on|opted for) (?:the )?(?:[a-z]+ (?:of|at) (?:the )?)?(?:former |old |disused |derelict )?(?P<stands>N(?: of N)?(?:, N)*)(?: (?:in|near) (?:the )?(?P<town>N(?:, N)*))?,? (?:to (?:stand in|double|represent|portray|depict|serve|be|play)\b|as (?!an? (?:[a-z]+ )?(?:producer|writer|director|partner)|(?:the|its|their) (?:[a-z]+ )?setting\b)|(?:the )?(?:best|perfect|ideal|right|closest) (?:match|place|house|location|setting)\b)"
)
_CHOSE = later(
    r"\b(?:chose|selected|picked|settled on|decided on|used) (?:the )?(?P<site>N(?:, N)?) (?:as|for) (?:the |a |its |their )?(?:[a-z]+ )?(?:filming|shooting|production|(?:filming )?location)"
)
#: What was used or is seen is a place by its name: "the village used for Saltby is N in N", "the pub seen in it is N at N".
_USED_IS = later(
    rf"\b(?:used|seen|featured|chosen|shown) (?:for|as|in) [^;,.]{{1,40}}? (?:is|was|are|were) (?:actually |really |in fact )?(?:the )?(?:former |old |real )?(?P<site>N)(?: (?:in|near|at|on) (?:the )?(?:{_IN_TOWN})?(?P<town>N(?:, N)*))?(?!'s| (?:who|and|which)\b)"
)
#: What shots of a building show: "establishing shots of the hospital show N in N".
_SHOTS_SHOW = later(
    r"\b(?:establishing|exterior|outside|aerial) (?:shots|views)(?: (?:of|for) [^;,.N]{3,50}?)? (?:show|depict|feature|featured|use|used|are of|were of|are those of) (?:the )?(?:real |former |old )?(?P<site>N)(?: (?:in|near|at|on) (?:the )?(?P<town>N(?:, N)*))?(?!'s)"
)
#: "The first location that they agreed on was N in N."
_LOCATION_WAS = later(
    rf"\blocations?(?! of the (?:series|show|story|drama))(?: (?:that|which|chosen|used|for|they|the|producers?|crew|team|[a-z]+ed(?: on)?|[a-z]+)){{0,9}}? (?:was|is) (?:the )?(?:[a-z]+ of )?(?P<site>N(?:, N)?)(?: (?:in|near) (?:the )?(?:{_IN_TOWN})?(?P<town>N(?:, N)*))?(?!'s| (?:who|and)\b)"
)
#: "The show moved to a new filming location, N, N."
_LOCATION_IT = later(
    r"\b(?:new|main|primary|principal|next|usual) (?:filming|shooting|production) (?:location|base)(?:, |: | of )(?:the )?(?P<site>N)(?:(?:, | in (?:the )?)(?P<town>N))?(?!'s| (?:who|and)\b)"
)
#: "N was one of the filming locations", "the destinations of this cycle were N and N", "scenes in N were filmed".
_NAMED = later(
    r"(?<!in )(?<!at )(?<!near )(?<!, )(?P<site>N(?:(?:,| and|, and) N)*) (?:was|were|is|are|remained|became|continued to be|has been|also served as)[^,;NQ]{0,30}? (?:(?:places|cities|towns|sites|countries|locations) (?:where|in which|at which) [^,;NQ]{0,40}?(?:filmed|shot)|filming|shooting|principal|primary|main)(?: (?:filming |shooting |exterior )?(?:locations?|base)|(?<=filmed)|(?<=shot))\b"
    r"|\bdestinations?(?: [a-zON'-]+){0,6}? (?:was|were|is|are|include[sd]?|including) (?:the )?(?:cities of )?(?P<trip>N(?:(?:,| and|, and) (?:the )?N)*)"
    r"|\b(?:scenes|sequences|exteriors|work) (?:set )?(?:in|at) (?:the )?(?P<scene>N(?:(?:,| and|, and) N)*) (?:was|were) (?:also )?(?:filmed|shot|completed|conducted)(?![^;.]*\b(?:in|at|on|near|outside) (?:the )?(?:[a-z]+ ){0,3}?N)"
)
#: "Low Hall, the Grey Mill and the disused Reef Court were all used as locations", "with Ebbing and Saltby both being used".
_ALL_USED = later(
    r"(?P<all>N(?:'s N)?(?:(?:,| and|, and) (?:the )?(?:(?:former|disused|nearby|old|derelict|abandoned|historic|real) )?N(?:'s N)?)*) (?:(?:were|was|are|is|have been|had been) (?:all |both |each |also )*used (?:as|for) (?:the |various |several |exterior |real |main |many )*(?:filming |shooting |outdoor )?locations?\b(?! of| for the (?!series|show|drama|season))|(?:all|both|also) (?:being )?used(?= (?:as (?:[a-z]+ )?locations?|for (?:filming|exteriors?|location))\b|[.,;]))"
)


def used(reading: Reading) -> Iterator[Found]:
    """Sites that stood for places of the story, under headings on filming."""
    if reading.scene.kind == "other":
        return
    for prose in reading.prose:
        heads = prose.section.path
        if prose.plot or not on_making(heads):
            continue
        about = in_any(_FILMING, heads)
        again = bool(heads) and MAKING.search(heads[-1]) is not None
        for n, (start, end) in enumerate(prose.sentences):
            said = prose.text[start:end].lower()
            found: list[Found] = []
            if (
                "location" in said
                or "destination" in said
                or " filmed" in said
                or " were shot" in said
                or " used" in said
            ):
                found += _named(prose, prose.fold(n), reading)
            if any(word in said for word in _STOOD_FOR) and (about or _OF_FILMING.search(said)):
                found += _sites(prose, prose.fold(n), reading)
            yield from found
            if again and any(word in said for word in _AGAIN):
                line = prose.fold(n)
                near = list(sentence(prose, line, reading))
                yield from near
                yield from around(prose, line, [*found, *near], reading)


_SAID_OF_IT = (_SEEN, _LOCATION_WAS, _LOCATION_IT, _USED_IS, _SHOTS_SHOW)


def _sites(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    for pattern in (_USED, _USES, _UNNAMED, _LOCATED, _CHOSE, _TOOK, *_SAID_OF_IT):
        for m in pattern.finditer(line.line):
            yield from _site(prose, line, m, pattern in _CALLED, reading)
            too = _USED_TOO.match(line.line, m.end()) if pattern is _USED else None
            if too is not None:
                yield from _site(prose, line, too, True, reading)


#: Patterns that hold of other names, too: what stands in them has to be called as a place is, or lie in a town.
_CALLED = (_USED, _USES, _TOOK, *_SAID_OF_IT)


def _site(prose: Prose, line: Fold, m: re.Match[str], called: bool, reading: Reading) -> Iterator[Found]:
    """The site of a match and the town that it lies in; where it has to be ``called`` a place, if it is."""
    groups = m.groupdict()
    names = split(line, *next(m.span(g) for g in ("site", "used", "stands") if groups.get(g)))
    within = next((g for g in ("town", "within") if groups.get(g)), None)
    town = next(iter(split(line, *m.span(within))), "") if within else ""
    for k, name in enumerate(names):
        if is_area(name) and line.line.endswith("N, ", 0, m.start("site")):
            continue  # what another site lies in
        told = not called or town or groups.get("of") or _AS_LOCATION.search(line.line, m.start())
        if not (
            told or SITE_WORD.search(name) or lexicon.is_locality(name) or name in lexicon.COUNTRIES
        ) or not is_place(name, reading):
            continue
        a, b = line.stretch(*m.span())
        whole = f"{name}, {town}" if town and k == len(names) - 1 and "," not in name else name
        yield Found(Location(fullest(whole, reading), "filming"), "location.used_as", prose.passage.span(a, b))


def _named(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    for m in (*_NAMED.finditer(line.line), *_ALL_USED.finditer(line.line)):
        group = next(g for g in ("site", "trip", "scene", "all") if m.groupdict().get(g))
        for name in split(line, *m.span(group)):
            if is_place(name, reading):
                a, b = line.stretch(*m.span())
                yield Found(Location(fullest(name, reading), "filming"), "location.named", prose.passage.span(a, b))
