"""Where the work as a whole is set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.fact import Found
from showbible.kinds.location.fact import Location
from showbible.kinds.location.places import SITE_WORD, fullest, is_area, is_place, lies_in, split
from showbible.kinds.location.said import COMPARED, TOWN, said_so
from showbible.text.patterns import compiled, in_any, later

_ERA = later(rf"^(?:{either(lexicon.ERAS)}) ")
_NO_SETTING = later(
    r"\b(?:Dynasty|Era|Age|Ages|War|Wars|Period|Century|Depression|Regency|Revolution|Empire|Reign|Blitz|Crisis|Riots|Troubles|Siege|Uprising|Rebellion|Famine|Prohibition|Day|Christmas|I|II)$"
)
_SETTING = later(
    r"(?:\b(?:(?:series|show|season|it|drama|sitcom|story|stories|programme|program|miniseries|serial|action|comedy|thriller|dramedy|mystery|procedural|opera|western|comedy-drama|crime drama|anime|k-drama|events|adventure|telenovela|romance)(?: (?:is|was|are|being|were))?|N (?:is|was)|N(?= t(?:akes|ook) place )|which(?: is| was)?|that(?: is| was)?|and(?:, [^,;.NQ]{3,30},)? (?:is|was)|\b(?:filmed|shot) and|(?<=N),? (?:and|but)(?= set (?:in|on|at) )|(?=takes? place|taking place))(?: (?:mainly|primarily|mostly|largely|chiefly|also|principally|initially|originally))?,? (?:set|takes place|take place|took place|taking place)|^(?:although |though |while )?set|^taking place|, set|\bfable set|(?:drama|sitcom|series|comedy|show|procedural|soap opera|thriller) based(?= in )|(?:series|show|drama|sitcom|story) (?:is|was) based(?= in (?:the |an? )(?:[a-z]+ ){0,3}(?:town|city|village|suburb|island)\b))"
    r"(?: and filmed)?(?: mainly| primarily| mostly| largely| entirely| exclusively)?(?: (?:in|during)(?: the)?(?: early| late| mid)?(?:[ -]to[ -](?:early|late|mid))?-?(?:[ -](?:D|O century|present day|present|near future|future|C's|(?:[12]\d\d0|[2-9]0)s?))(?: and (?:D|[12]?\d?\d0s))?,?| during (?:the )?N,?)? (?:in|on|at|around|against|within|aboard|on board)(?: and around| around)?(?: (?:the|a|an))?(?: (?:small|fictional|fictitious|imaginary|seaside|rural|suburban|coastal|sleepy|quiet|remote|modern|late|early|mid|(?:north|south)(?:-?(?:east|west))?|east|west|(?:[a-z]+-)?occupied|war-torn|wartime|post-war|medieval|ancient|present-day|modern-day|contemporary|post-apocalyptic|dystopian|near-future|future|alternate|town|city|village|county|suburb|island|region|borough|port|harbou?r|resort|hamlet|township|capital|metropolis|valley|province|republic|colony|settlement|parish|outer|inner|state|area|near|of|in|on|at|O-century|C's|(?:[12]\d)?\d0s|the|an?|futuristic|fictionali[sz]ed|version of|northern|southern|eastern|western|upstate|downtown|world|country|land|kingdom|district|neighborhood|neighbourhood|suburbs|outskirts|hospital|hotel|school|bar|restaurant|pub|chambers|office|precinct|police station|prison|university|college|called|named|mining|fishing|market|mid-size|midwestern|(?:(?<!west )(?<!east )(?P<state>N)|N) (?:[a-z-]+ )?(?:town|city|village|suburb|borough|county|island|capital|resort|port) (?:of|called|named)|backdrop of|background of))* (?:[a-z'-]+(?: [a-z'-]+){0,3} (?:in|near|at|outside|(?:town|city|village|suburb|island|county) (?:of|called|named)) )?(?:D )?(?:the )?(?P<names>N(?:'s N)?(?: of (?:the )?N(?! (?:is|was|who|and)\b))?(?:, N)*(?:(?: and|, and later|, later|, and|,? then) (?:in )?(?:the )?N(?!'s| [a-z]+s\b)(?:, N)?)?)(?:, an? (?:[a-zN-]+ ){0,3}(?:town|village|city|suburb|island|county|hotel|bar|pub|hospital|school) (?:in|on|near) (?:the (?:[a-z]+ ){0,3}(?:town|village|city|suburb|coast|shore|outskirts) of )?(?:the )?(?P<within>N))?"
)
#: The same with more said between, looked at where nothing nearer is read: "takes place at a shuttered school in Vermont".
_SETTING_WIDE = later(
    r"(?:^|\b(?:series|season|show|it|drama|story|serial|miniseries|sitcom|N|which|that|and)(?:,? (?:[^,;.NQ]{2,40}),)? (?:(?:is|was) )?|, )(?:set|takes place|take place|took place|taking place|unfolds|plays out) (?:mainly |mostly |largely |primarily )?(?:on|in|at|along|among|around|aboard)\b"
    r"(?: (?!(?:and|but|where|when|who|which|that|after|before|during|while|because|as)\b)[a-zOCD'-]+){1,9}? (?:in|of|on|near|outside) (?:the )?(?:fictional |fictitious )?(?P<names>N(?:, N)?)(?!'s)(?:, (?:located|situated) in (?:the )?(?P<within>N(?:, N)?))?"
)
_MAKING = later(r"\b(?:film|(?:shoot|tap|record)ing)")
#: What takes place where it was shot.
_PHOTOGRAPHY = later(
    r"\b(?:photography|shooting|filming|production|auditions?|recordings?)(?: (?:for|of|on) (?:the |this )?(?:[a-zO-]+ )*)? ?$"
)
#: "It was filmed and is set in N": both.
_BOTH = later(r"\b(?:filmed|shot|produced)(?: in (?:the )?N(?:, N)*)?,? (?:and|but) (?:is |was |also )*set\b")
#: What a name is followed by when it is no place: "set in N's mind", "set in the N universe".
_CHARACTER = later(
    r"'s? (?!(?:[a-z]+ )?(?:district|neighborhood|neighbourhood|east|west|north|south|suburb))| (?:universe|multiverse|franchise|continuity|canon)\b"
)
#: What a city's people work at or live in.
_HOUSE = r"(?:restaurant|law firm|firm|hospital|high school|school|police precinct|precinct|police|police department|newspaper|bar|pub|family|prison|firehouse|fire station|agency|hotel|church|office|emergency room|apartment building|apartment|courthouse|home|mansion|diner|nightclub|radio station|television station|crime family|detective|lawyer|attorney|cop)"
_FORCE = later(r" (?:Metropolitan )?(?:Police|Fire|Sheriff's) Department$")
#: What a work does with those whom it is about.
_TELLS = r"(?:follows|follow|centers|centres|revolves|focuses|about|tells|depicts|sees|chronicles|features|featuring|explores|recounts|stars|documents|concerns|details|examines|plays|centred|centered|moves|portrays|deals with|charts|traces|observes|presents)"
_FOLLOWS = later(rf"\b{_TELLS}\b")
#: The same in a section on the story, where the subject has to be the work: "the series follows".
_IT_FOLLOWS = later(
    rf"^(?:(?:the )?(?:series|show|story|drama|sitcom|season|comedy|programme|program|plot|it|telenovela|miniseries)|(?P<name>N)) (?:[a-z]+ly |also )?(?:is )?{_TELLS}\b"
)
_WHERE = later(
    r"\b(?:in|of|at) (?:the (?:[a-zN-]+ ){0,3}?(?:town|city|village|suburb|community|county) of )?(?P<names>N, N)(?!, N|'s)"
    rf"|\b(?:in|on|to|of|from) (?:the |a |an |his |her |their )(?:(?P<state>N) )?(?:[a-zN-]+ ){{0,4}}?{TOWN} (?:of|called|named|known as) (?P<town>N(?:, N)?)(?!'s)"
    r"|\b(?:living|lives?|residing|resides?|growing up|grows up)(?: together| and [a-z]+)? in (?:the )?(?:suburban |rural |downtown )?(?P<home>N(?:'s N|, N)?)(?!'s)"
    r"|\b(?:moves?|moving|relocat(?:e|es|ed|ing)|moved|returns?|returning) (?:back |home )?(?:from (?:the )?N(?:, N)? )?(?:in)?to (?:the )?(?:[a-z]+ ){0,2}(?P<new>N(?:, N)?)(?!'s| [a-z]+ of\b)"
    r"|\bin (?:the )?(?:early |late |mid-)?(?:\d\d\d0s|\d0s|O-century|modern-day|present-day|contemporary|post-war|postwar|wartime|medieval|small-town|suburban|rural) (?P<then>N(?:, N)?)(?!'s)"
    r"|(?:\b(?:fights?|battles?|solves?|investigates?|combats?) (?:[a-z]+ )?(?:crimes?|evil|corruption|murders)|\b(?:hero|vigilante|protector|superhero)) (?:in|of) (?:the )?(?P<beat>N(?:, N)?)(?!'s)"
    r"|\b(?:citizens|residents|people|inhabitants|townsfolk|townspeople|prosecutors|police|detectives|families|streets) of (?:the )?(?:fictional )?(?P<folk>N(?:, N)?)(?!'s)"
    rf"|\b(?:an?|the|of|his|her|their) (?:[a-z-]+ )?(?P<home_of>N) (?:[a-z-]+ ){{0,2}}?(?:{_HOUSE}\b|[a-z]+(?= who\b))"
    r"|\bin (?:the )?(?:suburban |rural |downtown )?(?P<city>N(?:'s N)?)(?!,? N|'s| (?!during\b)[a-z]+ing\b| [a-z]+ of\b)"
)
#: What a town lies in, said behind it: "Ebbing, a village in N", "Ebbing in N".
_IN_WHAT = later(
    rf"(?:, an? (?:[a-zN-]+ ){{0,3}}?{TOWN})? (?:in (?:the (?:[a-z-]+ ){{1,3}}?{TOWN} of |[a-z]+ern |north |south |east |west )?|on the coast of )(?:the (?:[a-zN]+ )?(?:state|province|county) of )?(?P<within>N(?:, N)?)(?!'s)"
)
#: Words of what was before the story: "who studied in N", "after years in N".
_PAST = later(
    r"\bwho (?:was|had|[a-z]+ed)\b|\b(?:after|years|former|formerly|previously|born|before|whose|history|once)\b"
)
#: Behind so much, a country is where something happened, not where the work is set.
_FAR = 100
#: Names that only a town has.
_LIKE_ATOWN = later(r"\w (?:City|Falls|Cove|Creek|Springs|Heights)$|^(?:Port|Fort|Mount|Lake) \w+$")
#: A family's home: "the Sols live in N".
_LIVE = later(
    r"^(?:(?:the )?N(?: family)? (?:live|lives|reside|resides)|the (?:[a-z]+ ){1,3}(?:is|are) (?:based|located|headquartered|stationed)) in (?:the )?(?:suburban |rural )?(?P<home>N(?:, N)?)(?!'s)"
    r"|^(?:[a-zNC'-]+,? ){0,8}?(?:family|children|friends|couple|sisters|brothers|roommates|housemates|neighbou?rs|characters) (?:all )?lives? (?:together )?(?:(?:at|in) (?:the )?N,? )?(?:in an? [a-z ,-]{3,60}? )?in (?:the )?(?:suburban |rural |downtown |inner-city )?(?P<flat>N(?:, N)?)(?!'s)"
)
#: A story's first words: "in a small N town", "in the town of N", "a N town is haunted".
_ONCE = later(
    rf"^(?:in (?P<city>N(?:, N)?)(?: in (?:the )?(?:early |late )?(?:D|C|(?:[12]\d)?\d0s))?, (?=the |an? )|in (?:the |an? )(?:[a-z-]+ ){{0,2}}?(?P<state>N) {TOWN}\b|in (?:the |an? )(?:[a-zN-]+ ){{0,3}}?{TOWN} (?:of|called|named) (?P<town>N(?:, N)?)|(?:the|an?) (?:[a-z-]+ )?(?P<land>N) {TOWN} (?!of|called|named))"
)
_HEADS = later(
    r"\b(?:premise|setting|overview|synopsis|plots?|background|format|development|production|writing|concept|conception|storyline|story|summary|scenario|filming|locations?)\b"
)
_STORY = later(r"\b(?:premise|setting|overview|synopsis|plots?|storyline|story|summary|scenario|concept)\b")
_NOT_WHOLE = later(
    r"\b(?:episode|scenes?|(?:O|final|last) (?:and (?:final|last) )?season|film|sequel|book|novel|game|half|part|finale|premiere|reunion|tour|auditions?)\b"
)


#: A place that there is not: "the prosecutors of the fictional N, Ohio", "in the fictional town of N".
_FICTIONAL = later(
    rf"\b(?:fictional|fictitious|imaginary) (?:[a-z-]+ ){{0,3}}?(?:(?:{TOWN}) (?:of|called|named) )?(?P<names>N(?:, N)?)(?: in (?:the )?(?P<within>N))?(?!'s)"
)
#: The same said behind the name: "the mayor of Ebbing, a fictional town in Ohio".
_UNREALTOWN = later(
    rf"(?P<names>N), an? (?:small |sleepy |quiet |rural |coastal |seaside )*(?:fictional|fictitious|imaginary) (?:[a-z-]+ ){{0,2}}?{TOWN} (?:in|outside|near) (?:the (?:state|county|province) of )?(?P<within>N(?:, N)?)(?!'s(?! N))"
)
#: The same where the place is called as the work: "set in the fictional town of the same name".
_SAME_NAME = later(rf"\bset in (?:the|an?) (?:[a-z-]+ ){{0,3}}?{TOWN} of the same name\b")
#: How a story's first sentences tell where it is set, before they are folded.
_MAY_TELL = later(
    r"(?:In (?:the |an? |[A-Z][^,]{2,30}, )|(?:The|An?|It) )|[^.;]{0,160} fictional |[^.;]{0,60}(?: follows?| cent(?:er|re)s| revolves| focuses| tells) "
)


def set_in(reading: Reading) -> Iterator[Found]:
    """Where the work as a whole is set: by words that say so, else by the town of those whom it is about."""
    found = list(_settings(reading))
    said = any(f.rule == _SAID for f in found)
    yield from (f for f in found if not said or f.rule == _SAID)


#: Whether a place is said to be the setting, or is where somebody works: "waitresses at a Boston diner".
_SAID, _WORK_THERE = "location.set_in", "location.work_there"


def _settings(reading: Reading) -> Iterator[Found]:
    """The settings that the lead and the sections on what the work is about tell of."""
    if reading.scene.kind not in {"season", "series"}:
        return
    opened: set[int] = set()
    real = _is_real(reading)
    for prose in reading.prose:
        heads = prose.section.path
        if heads and not in_any(_HEADS, heads):
            yield from _said_elsewhere(prose, reading)
            continue
        first = bool(heads) and id(prose.section) not in opened and _STORY.search(heads[0]) is not None
        opened.add(id(prose.section))
        for n, (start, end) in enumerate(prose.sentences):
            said = prose.text[start:end]
            tells = (
                not real and n < 4
                if not heads
                else not real and first and n < len(heads) + 1 and _MAY_TELL.match(said) is not None
            )
            if n and _IT_WAS.match(said) and _NTH_SEASON.search(prose.text, *prose.sentences[n - 1]):
                continue  # "The third season began in May. It was set in Ebbing": that season was
            if tells or _SAYS.search(said):
                yield from _sentence(prose, prose.fold(n), tells, reading)


_IT_WAS = later(r"(?:It|This) (?:is|was) set ")
_NTH_SEASON = later(
    r"\b(?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th)) (?:and final )?(?:season|series|cycle)\b|\b(?:[Ss]eason|[Ss]eries) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_SAYS = later(r" set |Set |takes place|setting|unfold|(?:action|story) (?:from|to) ")


def _said_elsewhere(prose: Prose, reading: Reading) -> Iterator[Found]:
    """What a sentence on the work itself says of its setting under some other heading."""
    if in_any(_OF_OTHERS, prose.section.path):
        return
    opens = ("The series ", "The show ", "The drama ", "The sitcom ", f"{reading.scene.series or 'The series'} ")
    for n, (start, end) in enumerate(prose.sentences):
        if prose.text.startswith(opens, start) and _IS_SET.search(prose.text, start, min(end, start + 90)):
            yield from _sentence(prose, prose.fold(n), False, reading)


_IS_SET = later(r" (?:is|was) (?:[a-z]+ly )?set (?:in|on) |^[^,]{3,60} takes place in ")
#: Headings under which "the series" may be another one, or a part of it.
_OF_OTHERS = later(
    r"\b(?:cast|characters?|episodes?|seasons?|series|reception|response|accolade|awards?|sequel|prequel|films?|movies?|media|music|soundtrack|remakes?|adaptations?|versions?|spin-?offs?|games?|books?|novels?|comics?|crossovers?|future|legacy)\b"
)


def _is_real(reading: Reading) -> bool:
    """Whether the work is about real people, by the first words on it: it is set nowhere, they live there."""
    lead = next((p.text for p in reading.prose if not p.section.path), "")
    return (
        compiled(r"\b(?:reality|docuseries|documentary|competition|game show|talk show|docusoap)\b").search(
            lead, 0, 400
        )
        is not None
    )


def _sentence(prose: Prose, line: Fold, tells: bool, reading: Reading) -> Iterator[Found]:
    text = line.line
    if (same := _SAME_NAME.search(text)) is not None and reading.scene.series:
        a, b = line.stretch(*same.span())
        yield Found(Location(reading.scene.series, "setting"), _SAID, prose.passage.span(a, b))
        return
    unlike = _UNLIKE.match(text)
    m = _SETTING.search(text, unlike.end() if unlike else 0)
    if m is None and (m := _SETTING_WIDE.search(text)) is not None:
        name = next(iter(split(line, *m.span("names"))), "")
        if m["within"] and (outer := next(iter(split(line, *m.span("within"))), "")):
            name = f"{name}, {outer}"
        if (
            not _MAKING.search(text[: m.start() + 1])
            and not _NOT_WHOLE.search(text[max(0, m.start() - 30) : m.end()].replace("O season", "season"))
            and not _CHARACTER.match(text, m.end("names"))
        ):
            yield from _setting(prose, line, name, m.span(), reading)
        return
    if m is None:
        if is_so := said_so(line, reading.scene):
            part = (
                _PART_OF.match(text, is_so.stretch[1]) if len(is_so.names) == 1 and "," not in is_so.names[0] else None
            )
            names = [_in_its_city(line, is_so.names[0], part)] if part else is_so.names
            for name in names:
                yield from _setting(prose, line, name, is_so.stretch, reading)
        elif tells:
            town = _UNREALTOWN.search(text)
            if town is not None and (
                names := [next(iter(split(line, *town.span(g))), "") for g in ("names", "within")]
            ):
                yield from _setting(prose, line, ", ".join(names), town.span(), reading)
                return
            told = list(_told(prose, line, reading))
            yield from told or _fictional(prose, line, reading)
        return
    if _PHOTOGRAPHY.search(text, 0, m.start()):
        return  # "principal photography takes place in": where it was shot
    of_making = _MAKING.search(text[: m.start() + 1].rpartition(", ")[2]) and not _BOTH.search(text[: m.end()])
    if (prose.section.path and m[0].startswith(",")) or of_making:
        return
    opens = COMPARED.match(text, 0, m.start())  # "A prequel to the O season, it is set in"
    before = text[opens.end() if opens else max(0, m.start() - 30) : max(m.start(), text.find(" ", m.start() + 12))]
    if _NOT_WHOLE.search(_own_season(line, m.start(), before, reading)):
        return
    names = split(line, *m.span("names"))
    if not names:
        return
    name = _ERA.sub("", names[0])
    stop = m.end()
    if "," not in name and (inner := _IN_WHAT.match(text, m.end("names"))) and not m["within"]:
        outer = next(iter(split(line, *inner.span("within"))), "")
        house = SITE_WORD.search(name) is not None and (outer in lexicon.CITIES or is_area(outer.rpartition(", ")[2]))
        if house or (is_area(outer.rpartition(", ")[2]) and lies_in(name, outer.rpartition(", ")[2])):
            name, stop = f"{name}, {outer}", inner.end()
    if m["state"] and "," not in name and (state := line.words(*m.span("state"))) in lexicon.REGIONS:
        name = f"{name}, {state}"  # "a small Ohio town called Ebbing"
    elif m["state"] and "," not in name and lexicon.is_locality(state) and _IN_A_CITY.match(text, m.end("state")):
        name = f"{name}, {state}"  # "the Oslo suburb of Ebbing"
    if "," not in name and (part := _PART_OF.match(text, m.end("names"))):
        name, stop = _in_its_city(line, name, part), part.end()
    if m["within"] and (outer := next(iter(split(line, *m.span("within"))), "")):
        name = f"{name}, {outer}" if name not in reading.scene.titles else outer
    if _CHARACTER.match(text, m.end("names")):
        return
    if name in reading.scene.titles and _OF_ITS_NAME.match(text, m.end("names")):
        a, b = line.stretch(m.start(), stop)
        yield Found(Location(name, "setting"), _SAID, prose.passage.span(a, b))
        return
    for one in (name, *names[1:]):
        yield from _setting(prose, line, one, (m.start(), stop), reading)


#: Where what it was made from is set, told first: "Unlike the book, which is set in Ebbing, ".
_UNLIKE = later(
    r"(?:unlike|although|though|while|whereas) [^,]*\b(?:books?|novels?|film|movie|original|comics?|play)\b[^;]*?, (?=(?:the|this) (?:series|show|adaptation)\b|N (?:is|was)\b|it )"
)
_IN_A_CITY = later(r" (?:[a-z-]+ )?(?:suburb|neighbou?rhood|borough|district|quarter)\b")
#: What a place is that is called as the work: "takes place in N, a fictional theme park".
_OF_ITS_NAME = later(
    rf",? an? (?:[a-zN-]+,? ){{0,8}}?(?:{TOWN}|park|world|hotel|resort|prison|hospital|school|planet|ship|colony|ranch|bar|camp)\b"
)


def _in_its_city(line: Fold, name: str, part: re.Match[str]) -> str:
    """A quarter with the city that it is said to be part of, and with what that lies in."""
    outer = next(iter(split(line, *part.span("city"))), "")
    if part["above"]:
        return f"{name}, {outer.partition(', ')[0]}, {next(iter(split(line, *part.span('above'))), '')}"
    if lexicon.is_locality(name) and outer and not lexicon.is_locality(outer.split(",")[0]):
        return f"{outer}, {name}"  # "the Oslo neighborhood of Low Hill"
    return f"{name}, {outer}" if outer else name


#: What a quarter of a city is part of: "the Low Hill neighborhood of the Oslo borough of Ebbing".
_PART_OF = later(
    r" (?:neighbou?rhood|district|section|area|quarter|suburb|borough) (?:of|in) (?:the )?(?:(?P<above>N) borough of )?(?:the )?(?P<city>N(?:, N)?)(?!'s)"
)


def _own_season(line: Fold, at: int, before: str, reading: Reading) -> str:
    """The words ``before`` a place, without the number of the season that the article is about: "the O season"."""
    mark = line.marks.get(at - 2)
    if mark is not None and mark.letter == "O" and mark.value == reading.scene.season and reading.scene.season:
        return before.replace("O season", "season")
    return before


def _told(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    """The place of those whom the work is about, from its lead and from the first words of its story."""
    text, story = line.line, bool(prose.section.path)
    deeper = len(prose.section.path) > 1
    for opens in (_LIVE, _ONCE) if story and not deeper else (_LIVE,):
        if m := opens.search(text):
            group = next(g for g, v in m.groupdict().items() if v)
            name = next(iter(split(line, *m.span(group))), "")
            if group == "town" or is_area(name.rpartition(", ")[2]) or name.split(",")[0] in lexicon.CITIES:
                yield from _setting(prose, line, name, m.span(), reading)
                return
    verb = (_IT_FOLLOWS if story else _FOLLOWS).search(text)
    if (
        verb is None
        or deeper
        or (story and verb["name"] and line.marks[verb.start("name")].value not in reading.scene.titles)
    ):
        return
    for m in _WHERE.finditer(text, verb.end()):
        group = "town" if m["town"] else next(g for g, v in m.groupdict().items() if v)
        name = next(iter(split(line, *m.span(group))), "")
        name = _FORCE.sub("", name)
        if m["state"] and "," not in name:
            state = line.words(*m.span("state"))
            name = f"{name}, {state}" if state in lexicon.REGIONS and state not in lexicon.CITIES else name
        if within := _IN_WHAT.match(text, m.end()):
            outer = next(iter(split(line, *within.span("within"))), "")
            name = f"{name}, {outer}" if "," not in name and is_area(outer.rpartition(", ")[2]) else name
        if group == "names" and not is_area(name.partition(", ")[2]):
            continue
        if group == "city" and name in lexicon.COUNTRIES and m.start() - verb.end() > _FAR:
            continue  # "depicts ... some of the events of the century in the United States"
        if group == "city" and _PAST.search(text, max(verb.end(), m.start() - 60), m.start()):
            continue
        if group in {"city", "new", "folk", "home_of"} and not (
            name.split(",")[0] in lexicon.CITIES or is_area(name.rpartition(", ")[2]) or _LIKE_ATOWN.search(name)
        ):
            continue
        rule = _WORK_THERE if group == "home_of" else _SAID
        yield from _setting(prose, line, name, (verb.start(), m.end()), reading, rule)
        return


def _fictional(prose: Prose, line: Fold, reading: Reading) -> Iterator[Found]:
    """A place that is said to be none in the world, and is called a town or lies in a state."""
    m = _FICTIONAL.search(line.line)
    if (
        m is None
        or len(prose.section.path) > 1
        or _MAKING.search(line.line, 0, m.start())
        or "scenes " in line.line[: m.start()]
    ):
        return
    name = next(iter(split(line, *m.span("names"))), "")
    outer = name.rpartition(", ")[2] if ", " in name else ""
    if is_area(outer) or compiled(TOWN).search(m[0]):
        yield from _setting(prose, line, name, m.span(), reading)


def _setting(
    prose: Prose, line: Fold, name: str, stretch: tuple[int, int], reading: Reading, rule: str = _SAID
) -> Iterator[Found]:
    if name and is_place(name, reading) and not _NO_SETTING.search(name.split(",")[0]):
        a, b = line.stretch(*stretch)
        unreal = _UNREAL.search(line.line, *stretch) is not None
        yield Found(Location(fullest(name, reading, unreal), "setting"), rule, prose.passage.span(a, b))


_UNREAL = later(r"\b(?:fictional|fictitious|imaginary)\b")
