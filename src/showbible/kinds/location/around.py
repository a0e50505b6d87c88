"""A second look at sentences on filming: places of which the words themselves tell that they are some.

A narrow pattern reads the places behind "was filmed"; here every clause that speaks of making, in whatever words, is
searched for places: behind a preposition, before "stood in for", behind "is really the old mill at".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.fact import Found, folded
from showbible.kinds.location.fact import Location
from showbible.kinds.location.filming import LOT_AT, NOT_FILMED
from showbible.kinds.location.places import SITE_WORD, TAIL, fullest, governing, is_area, is_place, split
from showbible.text.patterns import compiled, later

_THING = (
    r"(?:film(?:ed|ing)|shot|shoot|shooting|taped|taping|locations?|exteriors?|interiors?|sound ?stages?|stage|standing sets?|sets?|photography|production|cameras|unit|crew|scenes?|sequences?|"
    r"series|season|show|pilot|episodes?|tank|studio work|location work|backlot|resume|hours|shows|auditions?|rounds)"
)
_DONE = (
    r"(?:made|done|captured|housed|built|erected|found|undertaken|carried out|based|shot|filmed|taped|rolled|took place|takes place|taking place|spent|"
    r"use[ds]?|using|resumed?|wrapped|began|commenced|completed|put together|constructed|reconstructed|recreated|rebuilt|gutted|took over|filming|shooting|shoot|film|staged|mounted|provided|settle[ds]? (?:for|on)|coming from|came from|included|lasted)"
)
_TELLS = later(rf"\b{_THING}\b")
_VERB = later(rf"\b{_DONE}\b")
#: Verbs of making behind which any name stands for a place.
_SHOT = later(
    r"\b(?:made|done|captured|housed|built|erected|found|undertaken|carried out|based|shot|filmed|taped|took place|takes place|spent|wrapped|completed|shoot|filming|shooting)\b"
)
_BUILT = later(r"\b(?:built|rebuilt|constructed|erected|recreated|reconstructed|mounted)\b")
#: What is elsewhere, was not done, or is of another trade.
_NOT = later(
    r"\b(?:festival|premiered?|screen(?:ed|ing)s?|convention|panel|comic-con|writers?|writing|score|scored|music|orchestra|dubb(?:ed|ing)|mix(?:ed)?|post-production|visual effects|animat(?:ed|ion)|born|inspired|to (?:research|study|sketch|scout)|research(?:ed|ing)?|"
    r"based on|similar to|reminiscent|desired to|shown in|sold to|(?:his|her|their|other|earlier) (?:[a-zN]+ )?(?:films|movies)|previously|originally|had been|not|never|n't|instead of|rather than|considered|planned|hoped|would have|book|novel|film was|museum exhibit|exhibition|broadcast|aired|airs|viewers|story|plot|character|"
    r"announced|reported that|tour|tickets|headquarters|offices?|died|lives?|living|grew up|set in|(?<!the )(?<!a )set at|takes place in|photo ?shoot|stunt|accident|hired|cast(?! and crew)|casting|actors?|actress|conference|interview|delayed|pandemic restrictions|elections?|stock footage|"
    r"viewing|available|described|compared|called|wrote|said|told|stated|explained|visits?|escapes?|fights?|working in|expense|tax|incentives?|critics?|reviews?|awards?|merchandise|references?|homage|named after|episode titled|help(?:ed|s)|assisted|complained|protested|objected|N, based in)\b"
)
#: What is told of other seasons.
_OTHERS = later(
    r"\b(?:unlike|(?:previous|prior|earlier|preceding) (?:seasons?|series|years?|episodes))\b[^;]*, which (?:was|were|had)\b|\bunlike\b[^,;]*$"
)
_CLAUSE = later(
    r"; |: | (?:due to|because of|owing to|thanks to) |, (?:while|but|where|which|who|whose|because|although|though|whereas|when|after|before|since) |, (?=(?:the|its) [a-z]+ (?:of|was|were|is|had)\b)|\. (?=[a-zN])| (?:while|because|although|whereas|where|which) "
)
_WORDS = r"(?:(?!(?:and|or|the|for|from|of|so|that|which|who|to|as|with|by|in|at|on|when|where|while|is|was|were|are|had|has|have|it|its|his|her|their|this|these|background|way|form|style|case|addition|order|front)\b|[a-z]+ing\b)[a-z-]+ )"
_AT = later(
    rf"\b(?P<prep>in and around|in|at|on|around|throughout|outside of|outside|inside|aboard|across|included?|using|out of|off|beside|by|to) (?:the |an? )?(?:(?:{_WORDS}){{0,3}}(?P<sort>town|city|village|suburbs?|islands?|county|port|outskirts|hills|streets|coast|towns|cities|villages|province|area|district|valley|shores?|banks|grounds|backlot) of (?:the )?)?"
    rf"(?:{_WORDS}){{0,3}}?(?P<names>N(?:'s N|'s(?=[,.;]| and\b))?(?: of (?:the )?N)?{TAIL}?(?:(?:,? and (?:in |at |on |around |at the )?(?:for [^,;N]{{3,40}}(?:N's? [^,;N]{{2,25}})?, )?(?:the )?|, (?:the |at |in |on )?|,? and, for [^,;]{{3,60}}, (?:the )?|,? as well as (?:in |at |on )?(?:the )?)N(?: of (?:the )?N)?(?! (?:is|was|were|are|wrote|said|had|has|who|will|[a-z]+ed)\b){TAIL}?)*)"
    r"(?P<tail> (?:waterfront|foreshore|(?:back )?lot|backlot|studios?|stages?|campus|restaurant|peninsula|coast|area|region|countryside|suburb|neighbou?rhood|district|desert|mountains|hills|forest|valley|harbou?r))?"
    r"(?:(?: (?:in|near|on|outside|just outside) (?:the )?(?:[a-z]+ )?|(?<=studios), |(?<=lot), |(?<=campus), )(?P<town>N(?:, N)?)(?!'s| [a-z]+ed\b))?"
)
#: A place of the story that is played by a real one.
_STANDS = later(
    rf"(?:^|(?<=[,;:.] )|\bwith |\band |\b(?:while|where) |(?<=while )|(?<=where )|(?<=whereas )|(?<=because )|(?<=although )|(?<=though )|(?<=but )|(?<=which ))(?:nearby |the )?(?:(?:[a-z]+ )?(?:towns?|cities|city|villages?|streets|beach(?:es)?|suburbs?|coast|moors|hills|ports?|islands?) of (?:the )?)?(?P<names>(?:N's )?N{TAIL}?(?:, N)?(?:(?:, |,? and )(?:the )?N)*)(?: in (?:the )?(?P<town>N(?:, N)?))?,? (?:(?:once again|again|also|often|both|all|usually|mostly|had|has|have|was|were) )*"
    r"(?:doubl(?:ed|es|ing)|stood in|stands in|standing in|substitut(?:ed|es|ing)|fill(?:ed|s|ing) in|serv(?:es|ing) as(?= the)|provid(?:ed|es|ing) the (?:sound ?stages?|exteriors?|interiors?|setting|backdrop|locations?))(?: (?:for|as)\b|[ ,.;])"
)
_IS = later(
    r"\b(?:house|mansion|home|station|exteriors?|interiors?|rectory|vicarage|clinic|surgery|practice|lighthouse|courthouse|court|asylum|pier|garage|diner|caf[eé]|restaurant|bar|club|bank|library|museum|square|bridge|lodge|estate|cabin|villa|barracks|warehouse|laboratory|monastery|convent|manor|bakery|store|market|cemetery|chapel|park|stadium|flat|dock|ranch|barn|precinct|camp|embassy|ward|pool|theatre|theater|hall|school|hospital|building|offices?|inn|pub|church|apartment|hotel|castle|headquarters|farm|shop|cottage|academy|prison|factory|mine|palace|village|town|harbou?r)\b(?: (?!is|was|are|were)[a-zN'-]+){0,5}? (?:is|was|are|were) (?:in fact |really |actually |in reality |also )?"
    r"(?:(?:again |also |now |here )?(?:at|on|outside|near) (?:the )?(?=N)|(?:an?|the) (?:[a-z-]+ ){1,5}?(?:(?P<site>N) (?:[a-z]+ )?)?(?:at|in|on|near),? (?:the )?|an? real one,? (?:at|in|on) (?:the )?|those of (?:the )?|that of (?:the )?|(?:again |also |once again |mostly )?(?:played|represented|portrayed|doubled) by (?:the )?(?:former |old |disused )?)(?P<names>N(?:, N)*(?:,? and,? (?:for [^,;]{3,40}, )?N)?)(?:,? (?:in|on|near|outside) (?:the )?(?P<town>N(?:, N)?))?(?! [a-z]*(?:style|tradition)\b)"
)
#: A place of the story with a name of its own, and the real one: "Saltby is played by the village of N", "N is actually N, a farm at N".
_PLAYED_BY = later(
    r"(?:^|[,;] |\band |\bwhile )(?:the )?(?:[a-z]+ of )?N(?: [a-z]+)? (?:is|was) (?:played|represented|portrayed|doubled) by (?:an? (?:N |[a-z-]+ ){1,3}?(?:at|in|on) )?(?:the )?(?:(?:[a-z]+ )?(?P<sort>town|city|village|island|port|streets|beach) of )?(?P<names>N(?:, N)?)(?: (?:in|on|near) (?:the )?(?P<town>N(?:, N)?))?(?=[,.;]| and\b| for\b|$)"
)
_ACTUALLY = later(
    r"(?:^|[,;] |\band |\bwhile )(?:the )?N(?: [a-z]+)? (?:is|was) (?:actually|really|in reality|in fact) (?:the )?(?:former |old )?(?P<names>N)(?:, an? [a-z -]{3,60}?)? (?:(?P<sort>located|situated|found|built) )?(?:in|on|near|at) (?:the )?(?P<town>N(?:, N)?)"
)
#: A place of the story that is a real one, by its name: "the rectory is N, near N".
_IS_ONE = later(
    r"(?:^|[,;] |\band )the [a-z' -]{3,50}?(?:(?<=[a-z]) [a-zN' ]{3,30})? (?:is|was) (?:in fact |really |actually |in reality |again |once again )?(?:the )?(?:real |former |old |real-life )?(?P<names>N)(?:,? (?:in|on|near|outside|just outside) (?:the )?(?P<town>N(?:, N)?))?(?=[,.;]| and\b|$)"
)


def around(prose: Prose, line: Fold, known: list[Found], reading: Reading) -> list[Found]:
    """The places of a sentence under a heading on filming that no narrower pattern has named (``known``)."""
    found = list(_around(prose, line, known, reading))
    within = {f.fact.place.partition(", ")[2] for f in found if isinstance(f.fact, Location)}
    return [f for f in found if not isinstance(f.fact, Location) or f.fact.place not in within]


def _around(prose: Prose, line: Fold, known: list[Found], reading: Reading) -> Iterator[Found]:
    text = line.line
    if not any(ch == "N" for ch in text):
        return
    for m in _IS_ONE.finditer(text):
        if SITE_WORD.search(line.words(*m.span("names"))) and not _NOT.search(text, 0, m.end()):
            yield from _found(prose, line, m, set(), reading)
    seen = {folded(part) for f in known if isinstance(f.fact, Location) for part in f.fact.place.split(", ")}
    at = 0
    for clause in (*_CLAUSE.finditer(text), None):
        low, high = at, clause.start() if clause else len(text)
        at = clause.end() if clause else high
        if (
            _NOT.search(text, low, high)
            or NOT_FILMED.search(text, max(0, low - len("who ")), high)
            or _OTHERS.search(text, max(0, low - 40), high)
        ):
            continue
        matches = [m for real in (_STANDS, _IS, _PLAYED_BY, _ACTUALLY) for m in real.finditer(text, low, high)]
        if _TELLS.search(text, low, high) or _BUILT.search(text, low, high):
            verb = _VERB.search(text, low, high)
            gone = _GONE.search(text, low, high)
            begin = min(verb.start() - 40 if verb else high, gone.end() if gone else high)
            matches += [m for m in _AT.finditer(text, low, high) if _leads(m, text, low, begin)]
        for m in matches:
            yield from _found(prose, line, m, seen, reading)


#: The makers, or their work, go to a place: "the unit travelled four times to", ", then moved to".
_GOES = (
    r"(?:\b(?:unit|crew|production|filming|shooting|company|cast|team|series|show|season|they|it|shoot)\b[^N;]{0,60}?\b|(?:, |\band )then |(?:, |\band )(?=relocated|decamped))"
    r"(?:relocat\w+|moved|moving|then moving|before moving|travel\w+|decamp\w*|went|flew|returned|shift\w+)"
)
_GONE = later(_GOES)
_GO = later(_GOES + r"(?: [a-zC]+){0,4} $")


def _leads(m: re.Match[str], text: str, low: int, begin: int) -> bool:
    """Whether a preposition leads to where something was made: behind a verb of making (``begin``), or of going there."""
    if _ACTED.search(text, low, m.start("names")) or (m["prep"] == "at" and text.endswith("N ", 0, m.start())):
        return False  # "to appear as the fictional mall in Ebbing"; "at 9 Low Street at Reef Lane"
    if m["prep"] == "to":
        return _GO.search(text, low, m.start()) is not None
    if m["prep"] in {"by", "beside", "off"}:
        named = m["prep"] == "off" or SITE_WORD.search(text[m.start("names") : m.end()]) is not None
        return m.start() > begin and (named or text.startswith(" the N", m.end("prep")))
    return m.start() > begin and (m["prep"] not in {"include", "included"} or "location" in text[low : m.start()])


#: What is played by a place, and where that lies in the story.
_ACTED = later(
    r"\b(?:(?:appear|stand in|double|pass|act|serve|look)(?:ed|s|ing)? as|representing|portraying|depicting|as) the fiction(?:al|alised|alized) [^,;]*$"
)
#: In front of a name that is no name: "at a local Deli Shop".
_NO_NAME = later(r"\ban? (?:local|nearby|small|typical) $")


def _found(prose: Prose, line: Fold, m: re.Match[str], seen: set[str], reading: Reading) -> Iterator[Found]:
    names = split(line, *m.span("names"))
    if not names or line.line.startswith("'", m.end("names")):
        return
    if (m.groupdict().get("tail") or "").endswith("lot") and LOT_AT.match(line.line, m.end()):
        return  # "on the Low Street lot located at Reef Studios"
    if compiled(r"\bficti(?:onal|tious) (?:(?!is\b|was\b)[a-z-]+ ){1,6}$").search(line.line, 0, m.start("names")):
        return  # a place of the story
    groups = m.groupdict()
    prep = groups.get("prep") or ""
    if prep.startswith("outside") and (groups.get("town") or not SITE_WORD.search(names[0])):
        return  # "outside Oslo in Ebbing", "mostly outside of Oslo"
    if _NO_NAME.search(line.line, 0, m.start("names")) and not groups.get("town"):
        return
    town = next(iter(split(line, *m.span("town"))), "") if groups.get("town") else ""
    if groups.get("site") and SITE_WORD.search(site := next(iter(split(line, *m.span("site"))), "")):
        names, town = [site], ", ".join(names)  # "the inn is the derelict Grey Inn in Ebbing"
    if town and len(names) == 1 and _ON_A_SHORE.search(town) and not SITE_WORD.search(names[0]):
        names, town = [town], names[0]  # "around Low Shire on Grey Beach"
    tail = groups.get("tail") or ""
    if tail and names and _OWN.match(tail):
        names[-1] += tail
    told = bool(groups.get("sort") or tail) or any(_tells_itself(n) for n in names)
    alone = groups.get("prep", "to") == "to" or (
        groups["prep"] in {"in", "at", "in and around", "around", "off"}
        and len(names[0].split()) < 4
        and _SHOT.search(line.line, max(0, m.start() - 70), m.start() + 1) is not None
    )
    for n, name in enumerate(names):
        parts = {folded(p) for p in name.split(", ")} | {folded(_OWN.sub("", name))}
        if (
            parts & seen
            or (seen and is_area(name) and name not in lexicon.CITIES)
            or not is_place(name, reading)
            or not (told or (alone and not _elses(name, reading)))
        ):
            continue
        inside = town if n == len(names) - 1 else ""
        inside = inside or governing(line, name, m.end() - 1)
        whole = f"{name}, {inside}" if inside and "," not in name else name
        seen.update(folded(p) for p in whole.split(", "))
        a, b = line.stretch(*m.span())
        yield Found(Location(fullest(whole, reading), "filming"), "location.around", prose.passage.span(a, b))


#: What lies on the edge of what is named in front of it.
_ON_A_SHORE = later(r"\b(?:Beach|Pier|Quay|Wharf|Bay|Cove|Head|Point)$")
#: What belongs to the name of a place that it follows.
_OWN = later(
    r" (?:waterfront|foreshore|(?:back )?lot|backlot|studios?|stages?|campus|peninsula|coast|desert|mountains|hills|forest|valley|harbou?r)$"
)


def _tells_itself(name: str) -> bool:
    head, _, rest = name.partition(", ")
    return lexicon.is_locality(head) or head in lexicon.COUNTRIES or SITE_WORD.search(head) is not None or is_area(rest)


def _elses(name: str, reading: Reading) -> bool:
    """Whether a name is rather a person's, a company's or another work's."""
    return lexicon.is_organisation(name) or name in reading.names.titles or name.isupper()
