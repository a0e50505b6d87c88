"""The places that sentences on filming name: behind "was filmed", "production moved", "locations included"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.fact import Found
from showbible.kinds.location.fact import Location
from showbible.kinds.location.heads import ELSEWHERE_TOLD, MAKING, on_making
from showbible.kinds.location.places import (
    KIND_OF,
    SITE_WORD,
    TAIL,
    fullest,
    governing,
    governs,
    is_area,
    is_place,
    split,
)
from showbible.text.patterns import compiled, in_any, later

_WORK = r"(?:series|season|show|episodes?|program(?:me)?|drama|sitcom|scenes?|sequences?|telenovela|exteriors?|interiors?|pilot|finale|premiere|miniseries|serial)"
_FILMED = later(
    r"\b(?:filmed|shot|filming|shooting|taped|taping|principal photography"
    r"|(?<!post-)production (?:took place|takes place|began|begins|started|commenced|occurred|returned|resumed|wrapped|concluded|is based|was based|was centred|was centered|of the (?:series|season))"
    r"|production (?:on|of|for) (?:the |its |their )?(?:[a-zON]+ ){1,5}?(?:began|begins|started|commenced|took place|takes place|occurred|resumed|wrapped|concluded|moved)"
    r"|produced on location|location (?:filming|shooting)|filming locations?|locations (?:used |chosen )?for filming|locations (?:were|are) used|locations used|(?:shooting |other |many |several |real )?locations (?:in N )?(?:that )?(?P<listed>included?|were|are)|location shoots?|"
    r"(?:exterior|interior|establishing|aerial|location) shots (?:of [^,;.]{1,50} )?(?:was|were|are) (?:taken|done|made)|"
    r"(?:cameras|N) (?:(?:began |started )?rolling|rolled)|used for (?:exterior |interior |location )?filming|used for filming|photography|location shoot"
    r"|(?:recordings?|work|the shoot) (?:got under ?way|got going|began|started|commenced|wrapped|finished)|(?:began|started|commenced|wrapped|finished|completed|resumed) production|on location|sound ?stages?|location work|(?:unit|shoot) (?:was|were|is) (?:[a-z]+ly )?based|shoot (?:took|takes|began|started|moved)"
    r"|(?:competition|contest|tent) (?:was|is|were|takes|took) (?:again |also |once again |once more )?(?:held|place|pitched)"
    rf"|{_WORK} (?:is|was|were|are|has been|have been|had been|being) (?:[a-z]+ly |also |all )*(?:produced|recorded)(?= (?:[a-z]+ly )?(?:in|at|on)\b)|(?:would|will) (?:also |mostly |primarily )?(?:film|shoot)\b(?= (?:in|at|on)\b)|(?:to film|(?<!, )to shoot)\b(?=[^,;]{{0,60}} (?:in|at|on)\b)"
    rf"|\b{_WORK} (?:[a-z]+ly )?(?:films|shoots)(?= (?:[a-z]+ly )?(?:in|at|on|around)\b)|\b(?:it|series|show|sitcom|programme) (?:is|was) (?:[a-z]+ly )?recorded(?=(?: [a-z]+ly| (?:before|in front of) (?:an? )?(?:[a-z]+ )*audience,?)? (?:at|in)\b)|\b(?:season|series|serial|drama|pilot|episode) (?:is|was|were) made(?= in (?:the )?N(?:,? N)? (?:between|from|during|over|in D)\b)|(?:show|series|it|N) (?:is |are )?(?:[a-z]+ly )?tapes(?= (?:[a-z]+ly )?(?:in|at|on)\b)|(?:is|was|has been|airs?|aired|broadcasts?) (?:broadcast |aired |televised |shown )?(?P<live>live)(?= from (?:the )?(?:[a-z]+ )?N)|(?<=, )taking place(?= (?:in|at|on|across)\b)|^produced(?= in N by\b)|(?:sets?|interiors?) (?:were|was) (?:[a-z]+ly )?(?:built|constructed|erected|housed)(?= (?:in|at|on|inside)\b))\b"
)
#: The crew goes somewhere: "production moved from N to N", "the cast travelled to N to film".
_MOVED = later(
    r"\b(?:(?:filming|production|shooting|taping|crew|cast|unit|production team|team|series|show|makers|producers|filmmakers|actors) (?:(?:on|of|for) (?:the )?[a-zN]+ (?:[a-zN]+ )?)?(?:then |later |also |subsequently |had |has |was |were )*(?:moved|relocated|shifted|returned|transferred|moves|went on location)(?: production| filming)?(?: back| wholesale| entirely| again)?(?: from (?:the )?N(?:,? (?:and )?N)*)?"
    r"|(?:when|until|after which|before) it (?:moved|relocated|transferred)(?= to (?:the )?N)|(?<=, )(?:then |later |before )?(?:moved|moving|relocated|relocating)(?= to (?:the )?N)"
    r"|(?:moved|relocated|shifted|moving|relocating|shifting) (?:its |the |their )?(?:production|filming|shooting|taping)(?: locations?)?(?: of the [a-z]+)?(?: from (?:the )?N(?:, N)?)?"
    r"|(?:travel(?:l?ed|s|l?ing)?|flew|went|gone|journeyed)) (?:on |in D |on D |to film )?(?=to (?:the )?(?:[a-z]+ )?N)"
)
#: One of them goes there, for reasons of his own: "when N flew to N".
_ONE_GOES = later(r"\b(?:when|while|as|after|because|before|until) N $")
_TO_FILM = later(r"\b(?:film|shoot|filming|shooting|location|production|tap(?:ing|ed)|filmed)\b")
NOT_FILMED = later(
    r"\b(?:(?:filmed|shot) (?:here|there)|shot (?:dead|in the (?:[a-z]+ )*(?:head|chest|back|leg|arm)|by|and|himself|herself|at(?! (?:the |an? )?(?:[a-z-]+ ){0,6}N))|(?:he|she|who) (?:is |was |had |has )?(?:been )?(?:shot|shooting|filming|filmed)|previously (?:filmed|shot)|filming N(?! (?:in|at))|filming of (?:the )?N's N|the only (?:one|show|series)[a-z ]{1,30}outside|\bN (?:was|were|had been|is) (?:filming|shooting) N|(?:shot|filmed|filming|shooting) (?:a|another|the|his|her) (?:film|movie|advert|commercial|music video)|gun|photo ?shoot|film was|films? (?:were|was) (?:shot|filmed)|(?:film|movie) (?:shot|filmed)|(?:proved|became) (?:too )?(?:impossible|impractical|difficult|expensive)|screenshot|unable|instead of|pushed for|attempts? to (?:film|shoot)|(?:tried|attempted) to get|originally (?:planned|(?:set|scheduled|slated|due|intended|supposed|meant|expected|going) to)|never (?:shot|filmed)|no (?:part|scenes?|episodes?)|(?:not|n't) (?:be |been |actually )?(?:filmed|shot|film|shoot)|(?:did|does|would|could|was|were) not|not to (?:film|shoot)|(?:opportunity|wanted|desired|preferred|hoped|hoping|wished|tried|plans?|planned|intended) to (?:film|shoot)|considered|would have been|filming (?:technique|style|method|process|equipment)s?|(?:too )?(?:hard|difficult|expensive|impossible) to (?:film|shoot)|footage of|stock|special (?:was|were))\b"
)
#: Another work was filmed there too: "areas where N was shot".
_IN_PASSING = later(r"\bwhere (?:the )?[NQ] (?:was|were|is|had been|has been) $")
#: Another season was filmed there: "unlike its predecessor, which was filmed".
_ELSEWHERE = later(
    r"\bunlike [^;,]{3,40}$|\b(?:unlike|than|previous|prior|earlier|original)\b[^,;]{0,40},? (?:which|that) (?:was|were|had been) $"
)
_AT = later(
    r"(?P<prep>\b(?:in|at|around|throughout|near|on location in|in and around|off|including (?:in|at|on)|including|included?|specifically|specially|especially|particularly|primarily|mainly|mostly|chiefly|notably|such as|among them|namely|over|were|are|was|is|outside|inside|on|to|elsewhere in|across|between|(?<=live )from))(?: both| and around| (?:[a-z]*(?:ern|ral|th|east|west|upstate)|downtown|uptown|midtown|suburban|rural|regional|coastal)(?= )| the (?:former |old |original )?(?:streets|suburbs|grounds|gardens|outskirts|hills|mountains|back ?lots?|site|premises|campus) of| areas of| parts of| an? (?:[a-z-]+ ){1,4}(?:called|named)| (?:various|several|many|different|multiple|real|numerous) (?:locations|places|areas|sites|cities|parts) (?:in|around|across|throughout|of)| (?:C|multiple|several|many|various) (?:different )?(?:[a-z]+ )?(?:countries|cities|locations|places|towns|states):?| locations (?:in|around|throughout|across)"
    rf"| the (?:[a-z-]+ )?{KIND_OF} of| the N (?:[a-z-]+ )?(?:[a-z-]+ )?(?:islands?|cit(?:y|ies)|towns?|villages?|coast|port|capital|resort|suburbs?|neighbou?rhood|borough)(?: of)?| the N (?:cities|towns|villages|islands)(?= N)| [a-z]+(?:ern|ral))*(?: the| a| an)?(?: former| nearby| old| historic| abandoned| real| actual| same| disused| decommissioned| defunct| chief| captain| king| queen| prince| lord| lady| general| colonel| president)? "
    rf"(?P<names>N(?:'s N|'s(?=[,.;]| restaurant| bar| diner| pub| church| caf[eé]| club))?(?: of (?:the )?N)?{TAIL}?(?: portion of (?:the )?N)?(?:(?:, and (?:in |at |on )?(?:the (?:(?:N )?{KIND_OF} of )?)?|,? and,? for [^,;]{{3,60}}, (?:the )?|, (?:the (?:{KIND_OF} of )?)?|,? and,? (?:(?:later|then|subsequently|finally),? )?(?:in |at |around |on )?(?:the (?:(?:N )?{KIND_OF} of )?)?|,? as well as (?:in |at |on )?(?:the )?| & | or |,? and areas [^,;]{{1,60}}, (?:the )?)(?:former )?N(?:'s N)?(?: of (?:the )?N)?(?! (?:is|was|were|are|wrote|said|play|direct|has|had|plays|who|served|[a-z]+ed)\b){TAIL}?)*)(?P<lot> (?:back ?)?lot| studios?| complex| sound ?stages?| estate| campus| building| premises| facility)?"
)
_SITE = later(
    r"(?: (?:C|\d+)[a-z]?\b|, (?:studios?|stages?) C(?: and C)?| at \d+ N)?(?: and (?:the |its )?surrounding (?:areas?|regions?|counties|towns))?(?: (?:in|on|near|outside|set in|located in|situated in|within)|, (?:in|near|located in|situated in|just outside|outside)|,? (?:all|both)(?: located)? in| (?:province|region|area|district|county|state|section|neighbou?rhood|part|area) (?:of|in)|,) (?:the )?(?:(?:(?!(?:with|and|while|but|as|or|fictional|fictitious)\b)[a-zN-]+ ){0,3}?(?:suburb|town|city|area|district|neighborhood|neighbourhood|village|borough) of )?(?:[a-z]+(?:ern|ral) )?(?P<town>N(?:, N(?!'s))*)"
)
#: Behind a site and its town: another site with its town, or a town alone.
_AND_SITE = later(
    r"(?P<glue>, and|,| and| &|, as well as| as well as)(?: at| in| on)? (?:the )?(?P<site>N(?: of (?:the )?N)?)(?! (?:is|was|were|are|wrote|said|has|had|who|served|[a-z]+ed)\b|'s)(?: (?:in|near|on|outside) (?:the (?:town|city|village|suburb) of )?(?P<town>N(?:, N)*))?"
)
#: A site behind its town.
_AT_SITE = later(
    r",? (?:at|inside|in the (?:lobby|grounds|halls|corridors) of|on the (?:campus|grounds) of) (?:the )?(?:former |old )?(?P<site>N(?:'s N)?(?: of (?:the )?N)?(?:(?:, |,? and )(?:the )?N(?! (?:in|near)\b))*)(?! in N|,? N| and (?:the )?N)"
)
_BREAK = later(
    r"; |, (?:while|but|which|where|who|with|after|before|because|having|for|as(?! well)) |,? (?:rather than|instead of|as opposed to|and not) |\. (?=[a-zN])| (?:because|due to|owing to|thanks to|when|after|before(?! an? (?:live )?(?:studio )?audience)|until(?! (?:[a-z]+ )?D)|while) "
)
#: Behind a semicolon: another place has been named, in which this one lies.
_ITEM = later(r"; [^;]*N[^;]*$")
_STOP = later(
    r"\b(?:set|focus(?:s?es|s?ed)?|cent(?:er|re)s|follows|said|felt|told|premier|announc|appear|stated|born|style|inspired|similar|from|while|whereas|based on|depict|represent|portray|resembl|aired|released|return|after|having|made available|viewing|processed by|developed by|rather than|instead of|as opposed to|moved to|used (?:as|for)|stood in|standing in|doubl(?:ed|es|ing))\b|\. |\b(?:premier|announc|inspir|depict|represent|portray|recreat|releas)[a-z]+"
)
#: Further places between semicolons: "; the former Mill in Leeds for the exterior of the jail".
_LISTED = later(
    r"; (?:and )?(?:the )?(?:former )?(?P<names>N(?: of N| portion of N)?(?: steam plant)?(?: and (?:the )?N)?)(?: in (?:the )?(?P<town>N(?:, N)*))?(?=(?: for| as|[;.])(?![a-z]))"
)
_TOLD = (
    "film",
    "location",
    "competition",
    "soundstage",
    "sound stage",
    "based in",
    "based at",
    "shot",
    "shooting",
    "photography",
    "production",
    "taped",
    "taping",
    " tapes ",
    " live from ",
    "recorded",
    "produced",
    "rolling",
    "rolled",
    "was made in",
    "shoot",
    "under way",
    "underway",
    "work began",
    "recording",
)


_MAY_BE_THE_WORK = later(
    r"(?:the|this|it|season|series|filming|principal|production|exteriors?|interiors?|although|while|most|all)\b.{0,110}\b(?:filmed|shot|taped|recorded|takes? place|took place|taken place|(?:were|was) taken)\b"
)
_A_WORK = r"(?:(?:the|this) (?:O |entire |whole )?(?:series|season|show|programme|program|competition|drama|sitcom|pilot(?: episode)?)(?: itself)?|it|(?:season|series) C)"
#: What tells of the work itself, or of where it was made, under any heading.
_OF_THE_WORK = later(
    rf"(?:(?:although|while) [^;NQ]{{3,40}}(?:N(?:, N)?)?, )?{_A_WORK} (?:is|was|were|has been) (?:[a-z]+ly |also |all )?(?:filmed|shot|taped|recorded)\b"
    rf"|(?:principal photography|filming|production|most of the filming)(?: (?:for|of|on) (?:the )?(?:O )?(?:series|show|season|pilot))? (?:takes|took|has taken) place\b"
    r"|(?:the )?(?:exteriors?|interiors?|(?:exterior|interior) (?:shots|scenes))(?: (?:of|for) [^,;]{1,50}?)? (?:was|were|are) (?:[a-z]+ly |also |all )?(?:filmed|shot|taken)\b"
)


def filmed(reading: Reading) -> Iterator[Found]:
    """The places that sentences on filming name."""
    if reading.scene.kind == "other":
        return
    listed = reading.scene.kind == "list"
    for prose in reading.prose:
        heads = prose.section.path
        making = on_making(heads) and not prose.plot
        if (not making and in_any(ELSEWHERE_TOLD, heads)) or (listed and not (heads and MAKING.search(heads[-1]))):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            said = prose.text[start:end].lower()
            if not (n and said.startswith("these")) and not any(word in said for word in _TOLD):
                continue
            if not making and (prose.run_together or _MAY_BE_THE_WORK.match(said) is None):
                continue
            line = prose.fold(n)
            if n and making and (these := _THESE.match(line.line)) and _LOCATIONS.search(prose.fold(n - 1).line):
                yield from _these(prose, line, these, reading)
            elif making or _OF_THE_WORK.match(line.line):
                yield from sentence(prose, line, reading)


#: "These include N and N", behind a sentence on locations.
_THESE = later(
    r"these (?:places |sites |locations )?(?:also )?(?:include|included|were|are) (?:the )?(?:former )?(?P<names>N(?:(?:, |,? and )(?:the )?(?:former |old )?N)*)(?! (?:is|was|were|are|[a-z]+ed)\b|'s)"
)
_LOCATIONS = later(r"\blocations?\b.*\b(?:film|shot|used)|\b(?:film|shot)[a-z]*\b.*\blocations?\b")


def _these(prose: Prose, line: Fold, m: re.Match[str], reading: Reading) -> Iterator[Found]:
    for name in split(line, *m.span("names")):
        yield from _place(prose, line, name, "", m.span(), reading)


def sentence(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    """The places that a sentence names behind a telling of filming."""
    every = [
        m for m in _FILMED.finditer(line.line) if not _IN_PASSING.search(line.line, max(0, m.start() - 90), m.start())
    ]
    told = [
        m
        for m in every
        if not _ELSEWHERE.search(line.line, max(0, m.start() - 90), m.start())
        and not _denied(line.line, m)
        and not (line.line.endswith("had been ", 0, m.start()) and _LATER.search(line.line))
        and not _shot_another(line, m, reading)
    ]
    moves = [
        m
        for m in _MOVED.finditer(line.line)
        if _TO_FILM.search(line.line) and not _denied(line.line, m) and not _ONE_GOES.search(line.line, 0, m.start())
    ]
    for m in told:
        stop = next((other.start() for other in every if other.start() > m.start()), len(line.line))
        at = m.start("listed") if m["listed"] else m.start()
        yield from _places(prose, line, m.start(), at, stop, reading)
    for m in moves:
        yield from _places(prose, line, m.start(), m.end(), len(line.line), reading)
    if told and "; " in line.line:
        yield from _listed(prose, line, told[0].start(), reading)


def _shot_another(line: Fold, m: re.Match[str], reading: Reading) -> bool:
    """Whether another work was shot there, which is named behind the verb: "had filmed N in Leeds"."""
    named = _SHOT_IT.match(line.line, m.end()) if m[0].endswith(("filmed", "shot", "filming", "shooting")) else None
    mark = line.marks.get(named.end("work") - 1) if named else None
    return mark is not None and str(mark.value) not in (*reading.scene.titles, reading.scene.series)


_SHOT_IT = later(r" (?:the (?:film|series|miniseries|movie) )?(?P<work>N) (?=in|at|on)")
#: That a production has moved since.
_LATER = later(r"\b(?:moved|relocated|shifted|switched)\b")
#: Where a clause of its own begins within a sentence.
_OWN_CLAUSE = later(
    r"; |, (?:with|while|whereas|although|though|but|and (?=[^,;]{2,60} (?:was|were)\b)) ?|\. (?=[a-zN])| (?:while|but) "
)


def _denied(text: str, m: re.Match[str]) -> bool:
    """Whether the clause of a telling says that it was not so, or tells of something else."""
    low = max((c.end() for c in _OWN_CLAUSE.finditer(text, 0, m.start())), default=0)
    end = _OWN_CLAUSE.search(text, m.end())
    return NOT_FILMED.search(text, low, end.start() if end else len(text)) is not None


def _reach(between: str) -> int:
    """How far behind a telling its first place may stand: farther where places are spoken of."""
    return 95 if compiled(r"\b(?:locations|places|countries|cities|towns)\b").search(between) else 60


def _places(prose: Prose, line: Fold, begin: int, at: int, stop: int, reading: Reading) -> Iterator[Found]:
    """The places behind ``at`` and before ``stop``, the next telling of filming; evidence begins at ``begin``."""
    text = line.line
    last = at
    whole = ""
    for m in _AT.finditer(text, at, stop):
        if m.start() < last:
            continue
        between = text[last : m.start()]
        if last == at and (_BREAK.search(between) or len(between) > _reach(between)) and "; " not in between:
            return
        if last != at and _STOP.search(between):
            return
        if not _fits(line, m, at, begin) or _ITEM.search(between) or (last != at and _LIES.search(between)):
            continue
        if _of_no_place(text, m):
            continue
        if last != at and not between.strip() and _ITS_CAMPUS.search(text, m.start(), m.start("names")):
            last = m.end()
            continue  # "at the Ebb Museum on the campus of Low College"
        if m["lot"] and LOT_AT.match(text, m.end()):
            last = m.end()
            continue  # "on the Low Street lot located at Reef Studios"
        listed = m["prep"].startswith(
            ("includ", "speci", "espec", "partic", "prim", "main", "most", "chief", "notab", "such", "among", "name")
        )
        names = _names(line, m)
        if m["prep"] == "in" and last != at and (before := _AND_NAMED.search(text, last, m.start())):
            # "N and N, towns of which more is said, and Grey Studios in Oslo"
            inner = next(iter(split(line, *before.span("site"))), "")
            if inner and SITE_WORD.search(inner) and names:
                yield from _place(prose, line, inner, names[0], (min(begin, m.start()), m.end()), reading)
                last = m.end()
                continue
        town, high = _town(line, m, names)
        own = town
        if names and _in_it(m, names, text) and (site := _AT_SITE.match(text, m.end())) is not None:
            inside = split(line, *site.span("site"))
            if not SITE_WORD.search(names[-1]) and all(
                SITE_WORD.search(inner) and "," not in inner for inner in inside
            ):  # "in Oslo at Grey Studios", "in Ebbing, Ohio, at Low Hall and Reef Mill"
                for name in names[:-1]:
                    yield from _place(prose, line, name, "", (min(begin, m.start()), m.end()), reading)
                for inner in inside:
                    yield from _place(prose, line, inner, names[-1], (min(begin, m.start()), site.end()), reading)
                last = site.end()
                continue
        if listed and whole and not town:
            town = whole
        apart = compiled(r" and (?:at|on|in) ").search(text[m.start("names") : m.end("names")])
        sites = [name for name in names if apart and SITE_WORD.search(name)]
        if (quarter := _QUARTER.search(text, m.start(), m.start("names"))) and len(names) == 1 and not town:
            city = line.words(*quarter.span("city"))
            town = city if lexicon.is_locality(city) and city not in lexicon.REGIONS else ""
        listed_on = text[m.start("names") : m.end("names")]
        if (
            own
            and len(names) > 1
            and (
                _NEW_ITEM.search(listed_on)
                or (_GOES_ON.match(text, high) and " and " not in text[m.start("names") : high])
            )
        ):
            sites = names[-1:]  # "Low Hall, Grey Pier, Reef Barn in Ebbing, the old mill and": the last one's town
        for name in names:
            within = town if not sites or name in sites else ""  # "in N and at N Studios in N": the site's town
            yield from _place(prose, line, name, within, (min(begin, m.start()), high), reading)
        whole = names[0].split(",")[0] if len(names) == 1 and not listed and not SITE_WORD.search(names[0]) else ""
        # "included X Hall in N and Y House in N": each site has its own town.
        last = high
        if own and is_area(own.rpartition(", ")[2]) and (rest := _REST.match(text, high)):
            for name in split(line, *rest.span("names")):
                yield from _place(prose, line, name, "", rest.span(), reading)
            last = rest.end()
            continue
        while own and (more := _AND_SITE.match(text, last)):
            within = next(iter(split(line, *more.span("town"))), "") if more["town"] else ""
            for name in split(line, *more.span("site")):
                yield from _place(prose, line, name, within, more.span(), reading)
            last = more.end()


def _names(line: Fold, m: re.Match[str]) -> list[str]:
    """The places of a match, with what belongs to the last of them."""
    names = split(line, *m.span("names"))
    if (
        names
        and line.line.startswith("'s ", m.end("names"))
        and not names[-1].endswith("'s")
        and not lexicon.is_locality(names[-1].split(",")[0])
    ):
        names.pop()  # "in the old Warden's residence"
    if len(names) == 1 and names[0].endswith("Television") and (m["lot"] or "").strip() in {"studio", "studios"}:
        names = [names[0] + m["lot"]]  # a broadcaster's name alone is no place's
    elif (
        names
        and compiled(r" studios?").fullmatch(m["lot"] or "")
        and m["prep"] == "at"
        and not SITE_WORD.search(names[-1])
    ):
        names[-1] += m["lot"]  # "at the Ebb studios"
    if names and compiled(r" (?:back ?)?lot").fullmatch(m["lot"] or "") and not SITE_WORD.search(names[-1]):
        names[-1] += m["lot"]
    return names


def _of_no_place(text: str, m: re.Match[str]) -> bool:
    """Whether a preposition leads to a place of the story, or away from one."""
    low = m.start() - 40 if m["prep"] in {"off", "on"} and m.start() > 40 else m.start()
    if compiled(r"\bficti(?:onal|tious)\b|\bficti(?:onal|tious) (?:[a-z-]+ ){1,4}$").search(
        text, low, m.start("names")
    ):
        return True  # "filmed in Ohio, in the fictional town of Ebbing"
    beyond = m["prep"] == "outside" and not m["lot"]
    return beyond and compiled(r" in (?:the )?N").match(text, m.end()) is not None  # "outside Oslo in Ebbing"


def _in_it(m: re.Match[str], names: list[str], text: str) -> bool:
    """Whether the last place of a list is one that "in" leads to, not "at": "at Low Hall and in Ebbing"."""
    if len(names) == 1:
        return m["prep"] == "in"
    return compiled(r" in (?:the )?N(?:, N)?$").search(text, m.start("names"), m.end("names")) is not None


#: A list of two is over, and another item follows: "at both Grey Hall and Low Mill, the Reef Barn | in Ebbing".
_NEW_ITEM = later(r"\band (?:the )?N[^,;]*, (?:the )?N$")
#: More towns with their states: "in Ebbing, Ohio, | Selwick, Ohio, and Lowmoor, Ohio".
_REST = later(r",? (?:and )?(?:the )?(?P<names>N, (?:and )?(?:the )?N(?:,? (?:and )?(?:the )?N)*)")
#: The city that a quarter is said to be one of: "the Oslo suburb of".
_QUARTER = later(
    r"\bthe (?P<city>N) (?:[a-z-]+ ){0,2}?(?:suburbs?|neighbou?rhoods?|boroughs?|districts?|quarters?) of (?:the )?$"
)
_ITS_CAMPUS = later(r" on the (?:campus|grounds|site|premises|lot) of (?:the )?$")
LOT_AT = later(r" (?:located |situated |that is )?(?:at|of|inside) (?:the )?N")
#: A site of a list in front of its town.
_AND_NAMED = later(r",? and (?:the )?(?P<site>N(?: of (?:the )?N)?) $")
#: A list that goes on behind the town of one of its places.
_GOES_ON = later(r",(?: and)? (?:the |at |in )?N")
#: A corner of two streets: "on Sixth and Spring Streets".
_CORNER = later(r" and .* (?:Streets|Avenues|Roads)$")
#: What a place is said to lie in: "Ebbing, a town in the west of".
_LIES = later(r"^, an? (?:[a-z-]+ ){0,3}(?:town|village|city|suburb|hamlet|island|community) $")


def _fits(line: Fold, m: re.Match[str], at: int, begin: int) -> bool:
    """Whether the preposition leads to a place."""
    text, prep = line.line, m["prep"]
    if prep == "on" and text.endswith("based ", 0, m.start()):
        return False
    if prep == "on":
        stretch = text[m.start() : m.end()].lower()
        names = line.words(*m.span("names"))
        if _CORNER.search(names):
            return False
        return (
            SITE_WORD.search(names) is not None
            or names.startswith(("River ", "Lake "))
            or "island" in stretch
            or "streets of" in stretch
            or text.startswith(" N", m.end("prep"))
            or bool(m["lot"])
        )
    if prep == "over":
        return SITE_WORD.search(line.words(*m.span("names"))) is not None
    if prep in {"was", "is"}:
        return text.endswith("location ", begin, m.start())
    if prep in {"were", "are", "include", "included"}:
        return "location" in text[begin : m.start()]
    if prep == "to":
        return at != begin and not text[at : m.start()].strip()
    return prep != "between"


def _town(line: Fold, m: re.Match[str], names: list[str]) -> tuple[str, int]:
    """The town that the sites of a list lie in, and where it ends."""
    text, high = line.line, m.end("lot") if m["lot"] else m.end("names")
    site = None if text.startswith(", near ", high) and len(names) > 1 else _SITE.match(text, high)
    if not site or not names or (text.startswith(", N", high)):
        return "", high
    if is_area(names[-1]) and compiled(r",? (?:near|outside|just outside) ").match(text, high):
        return "", high  # "in Morocco, near Selwick": the country lies in no town
    towns = split(line, *site.span("town"))
    if len(towns) > 1 and is_area(towns[0].rpartition(", ")[2]):
        marks = [n for n in range(*site.span("town")) if text[n] == "N"]
        return towns[0], marks[towns[0].count(", ")] + 1  # "in Ebbing, Ohio, Selwick, Ohio": other places follow
    second = site.start("town") + 3
    if text.startswith("N, N", second - 3) and (
        len(towns) > 1 or text.startswith((" and ", ", and ", ", the ", ", at "), second + 1)
    ):
        outer = line.words(second, second + 1)
        if not is_area(outer):  # "a jail in Ebbing, Grey Creek and Low Hall": the next site
            return line.words(second - 3, second - 2), second - 2
    further = _SITE.match(text, site.end()) if text.startswith((" in ", " on "), site.end()) else None
    if further and not text.startswith(" in D", site.end()):
        towns = [towns[0], *split(line, *further.span("town"))[:1]]
        return ", ".join(towns), further.end()
    return (towns[0], site.end()) if towns else ("", high)


def _place(
    prose: Prose, line: Fold, name: str, town: str, stretch: tuple[int, int], reading: Reading
) -> Iterator[Found]:
    if not is_place(name, reading):
        return
    if not town and governs(line, name):
        return  # "to Ebbing, Ohio, where they filmed at Low Hall"
    if not town and "," not in name:
        town = governing(line, name, stretch[1] - 1)
    whole = f"{name}, {town}" if town and name != town and "," not in name else name
    a, b = line.stretch(*stretch)
    yield Found(Location(fullest(whole, reading), "filming"), "location.filmed", prose.passage.span(a, b))


def _listed(prose: Prose, line: Fold, at: int, reading: Reading) -> Iterator[Found]:
    for m in _LISTED.finditer(line.line, at):
        town = next(iter(split(line, *m.span("town"))), "") if m["town"] else ""
        for name in split(line, *m.span("names")):
            yield from _place(prose, line, name, town, (m.start("names"), m.end()), reading)
