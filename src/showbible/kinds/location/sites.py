"""Sites that stood for places of the story: "Grey Hall in Essex was used as the school"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.fact import Found
from showbible.kinds.location.around import around
from showbible.kinds.location.fact import Location
from showbible.kinds.location.filming import MAKING, on_making, sentence
from showbible.kinds.location.places import SITE_WORD, fullest, is_place, split
from showbible.text.patterns import in_any, later

_FILMING = later(r"film|location|shooting|production")
_STOOD_FOR = (
    "used ", "doubl", "stood in", "stand in", "chose ", "stands in", "served as", "serves as", "featured as", "became the", "provided the", "located",
    "location", "uses ", "using ", "features ", " was of a", " were of a",
)  # fmt: skip
#: Words of a sentence that is looked at a second time.
_AGAIN = (
    "film", "shot", "shoot", "taped", "location", "exterior", "interior", "scene", "sequence", " set", "unit ", "crew", "doubl", "stood in", "standing in", "stands in", "house", "station", "school", "studio", "stage",
    " is a former", " is at ", " is actually", " is really", "in reality", " was built", " were built", "recreated", "pilot", "building", "mansion", "photograph", "moved", "relocat", "spent ", " tank", "nights", "production", "rolling", "represented by", "played by",
)  # fmt: skip
_USED_AS = (
    r"(?:used (?:as|for|instead of|in place of|to (?:depict|represent|portray|film))|doubl(?:ed|es) (?:as|for)|stood in (?:as|for)|stands in (?:as|for)|"
    r"serv(?:ed|es) as (?:the |a )?(?:[a-z]+ ){0,2}(?:location|exterior|exteriors|interior|setting|set|stand-in|backdrop|studio|base)|featured as|became the (?:home|exterior)|"
    r"provided the (?:exterior|setting|location)|(?:chosen|selected|picked) as (?:the|a) (?:[a-z]+ )?(?:filming |shooting )?location)"
)
_USED = later(
    r"(?:^|[,;] |\band |\bwhile )(?:(?:the|both) )?(?:(?:[a-z]+ ){0,3}(?P<of>of ))?(?P<site>N(?:'s N)?(?:(?:, N)*,? and (?:the )?N)?)(?: (?:in|near|,) (?:the )?(?:(?:north|south|east|west|central|upper|lower)(?:ern)? )?(?P<town>N(?:, N)*)(?: in N)?|, (?P<within>N(?:, N)?))?,? "
    rf"(?:(?:was|were|is|are|also|has|been|had) )*{_USED_AS}"
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
    r"\b(?:house|mansion|home|building|apartment|villa|church|school|bar|hotel|estate|set|sets|location)\b(?: [a-zN'-]+){0,10}? (?:is|was|are|were) (?:actually |really )?(?:located|situated) (?:in|at|on|near|outside) (?:the )?(?P<site>N(?:, N)*)"
    r"|\bused (?:for|as) (?:the |all |most )?(?:[a-zN'-]+ ){0,5}?(?:is|was|are|were) (?:in|at|on|near|outside) (?:the )?(?P<used>N(?:, N)*)"
    r"|\b(?:exteriors?|shots?)\b(?: [a-zN'-]+){0,6}? (?:is|was|are|were) of an? (?:[a-z-]+ ){1,4}(?:in|at|on|near|outside) (?:the )?(?P<stands>N(?:, N)*)"
)
_USES = later(
    r"\b(?:uses?|used|using|featured?|features) (?:the )?(?:former |disused |old |nearby |abandoned )?(?P<site>N)(?: (?:in|near|,) (?:the )?(?P<town>N(?:, N)*))? (?:for|as) (?:(?:all|most|many|some) of )?(?:the |its |their )?(?:[a-zN'-]+ ){0,3}?(?:scenes|exteriors?|interiors?|exterior shots|backdrop|(?:main |primary |principal |filming )?location)\b"
)
_CHOSE = later(
    r"\b(?:used|uses|chose|selected) (?:the )?(?:[a-z]+ (?:of|at) (?:the )?)?(?P<stands>N(?: of N)?(?:, N)*),? to (?:stand in|double|represent|portray|depict)\b|\b(?:chose|selected|picked|settled on|decided on|used) (?:the )?(?P<site>N(?:, N)?) (?:as|for) (?:the |a |its |their )?(?:[a-z]+ )?(?:filming|shooting|production|(?:filming )?location)"
)
#: "N was one of the filming locations", "the destinations of this cycle were N and N", "scenes in N were filmed".
_NAMED = later(
    r"(?<!in )(?<!at )(?<!near )(?<!, )(?P<site>N(?:(?:,| and|, and) N)*) (?:was|were|is|are|remained|became|continued to be|has been|also served as)[^,;NQ]{0,30}? (?:(?:places|cities|towns|sites|countries|locations) (?:where|in which|at which) [^,;NQ]{0,40}?(?:filmed|shot)|filming|shooting|principal|primary|main)(?: (?:filming |shooting |exterior )?(?:locations?|base)|(?<=filmed)|(?<=shot))\b"
    r"|\bdestinations?(?: [a-zON'-]+){0,6}? (?:was|were|is|are|include[sd]?|including) (?:the )?(?:cities of )?(?P<trip>N(?:(?:,| and|, and) (?:the )?N)*)"
    r"|\b(?:scenes|sequences|exteriors|work) (?:set )?(?:in|at) (?:the )?(?P<scene>N(?:(?:,| and|, and) N)*) (?:was|were) (?:also )?(?:filmed|shot|completed|conducted)(?! (?:in|at|on location in) N)"
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
            if "location" in said or "destination" in said or " filmed" in said or " were shot" in said:
                found += _named(prose, prose.fold(n), reading)
            if about and any(word in said for word in _STOOD_FOR):
                found += _sites(prose, prose.fold(n), reading)
            yield from found
            if again and any(word in said for word in _AGAIN):
                line = prose.fold(n)
                near = list(sentence(prose, line, reading))
                yield from near
                yield from around(prose, line, [*found, *near], reading)


def _sites(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    for pattern in (_USED, _USES, _UNNAMED, _LOCATED, _CHOSE):
        for m in pattern.finditer(line.line):
            found = split(line, *next(m.span(g) for g in ("site", "used", "stands") if m.groupdict().get(g)))
            town = ""
            if pattern in (_USED, _USES):
                group = "town" if m["town"] or pattern is _USES else "within"
                town = next(iter(split(line, *m.span(group))), "") if m[group] else ""
            for k, name in enumerate(found if pattern is _USED else found[:1]):
                if pattern in (_USED, _USES) and not (
                    town
                    or m.groupdict().get("of")
                    or _AS_LOCATION.search(line.line, m.start())
                    or SITE_WORD.search(name)
                    or lexicon.is_locality(name)
                ):
                    continue
                if not is_place(name, reading):
                    continue
                a, b = line.stretch(*m.span())
                whole = f"{name}, {town}" if town and k == len(found) - 1 else name
                yield Found(Location(fullest(whole, reading), "filming"), "location.used_as", prose.passage.span(a, b))


def _named(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    for m in _NAMED.finditer(line.line):
        group = next(g for g in ("site", "trip", "scene") if m[g])
        for name in split(line, *m.span(group)):
            if is_place(name, reading):
                a, b = line.stretch(*m.span())
                yield Found(Location(fullest(name, reading), "filming"), "location.named", prose.passage.span(a, b))
