"""What sentences say of when and where the work could be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene
from showbible.kinds.release.carry import (
    FOLLOWS,
    HAVING,
    after_discs,
    bare_disc,
    dates_it,
    discs_in,
    goes_on,
    in_passing,
    leading,
    leading_service,
)
from showbible.kinds.release.clauses import VERBS, Clause, clauses_of, is_plain, scope_of
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.rights import RIGHTS, rights
from showbible.kinds.release.second import may_look, second_look
from showbible.kinds.release.stretch import (
    LAND,
    countries_in,
    dates_of,
    edtf_at,
    formats_in,
    groups,
    medium_by_name,
    scattered,
    segments,
    services_of,
    years_of,
)
from showbible.kinds.release.who import places_before, seller, showing
from showbible.text.patterns import compiled

_HINT = re.compile(
    r"[Pp]remier|pulled|withdrawn|moved to|[Aa]ired|airs\b|airing|\bair (?:on|weekd|daily)|[Bb]roadcast|[Rr]eleas|debut|stream|[Aa]vailable|[Rr]eruns|re-?r[au]n|removed|DVD|Blu-ray|concluded|ended|finale|telecast|televised (?:on|by|in|from|over)|shown|screened|transmitted|returned|simulcast|added to|dropped|went off|came to an end|finished|uploaded|began|started|launched| ran | runs |ended|left Netflix|had (?:it|the|all) |picked up|bought|did air\b|carr(?:ied|ies|ying) |show(?:ed|s) |followed (?:on|in) |c(?:ame|oming) (?:out|to)\b|arriv|landed|bowed|opened|opening|kicked off|(?:went|going|goes|gone) (?:out|to air|on sale)|posted|\bput |brought|issued|published|\bhit |reached|\bseen |rolled out|(?:currently|previously|formerly) on\b"
)
_LAST = re.compile(
    r"\b(?:final|last)(?: (?:[a-z-]+|[CO])){0,3}? (?:episodes?|parts?|instal?lments?|broadcasts?|chapters?|shows?|hours?|outings?|halves|half)\b"
    r"|\b(?:final|last)(?= (?:was|were|is|aired|ones?)\b| ?$)|(?<!winter )(?<!fall )(?<!midseason )(?<!mid-season )(?<!half-season )(?<!midway )\bfinale\b"
)
#: The last episode is what a longer subject is about, too.
_WITH_LAST = re.compile(
    r",? (?:with|and) (?:the|its) (?:last|final)(?: one| episode)?(?: (?:airing|broadcast|following))? (?:on|in) "
)
_LAST_ONE = re.compile(r"\b(?:final|last) episode\b(?!.*\b(?:episodes?|series|season|show|it|which|N)\b)")
_WORLD = re.compile(
    r"\b(?:worldwide|globally|around the world|across the globe|in all (?:of )?(?:its |the )?(?:territories|countries|regions|markets))\b"
)
_REST = re.compile(
    r"\b(?:other|remaining|rest of the|additional) (?:markets|countries|territories|regions|world)|\boutside (?:of )?(?:the )?N\b|international(?:ly)? (?:distribution|streaming rights|rights|markets)|\belsewhere\b"
)
_BUT_HERE = re.compile(r"\b(?:outside|except|excluding|excepting|apart from|other than|with the exception of)\b")
_NOT_UNDER = re.compile(
    r"accolade|award|\bcast|character|music|soundtrack|plot|synopsis|merchandis|video game|other media|sequel|contestant|challenge|controvers|ratings|viewership|critical|"
    r"production|filming|writing|origins?$|references|legacy|parod|remake|spin|book|comic|film|theme|elimination|special|tour|reunion|influence|housemates|voting"
)
#: Headings that say in so many words that they tell of showings.
_UNDER = re.compile(r"broadcast|\brelease|airing|premiere|distribution|home media|home video|dvd")
#: Remains of a template that no sentence was.
_REMAINS = re.compile(r"\{\{#|\| ?\w+ = |\|\w+=")
#: Headings under which only a sentence counts that plainly says it of the work.
_MADE = re.compile(r"production|filming|writing|origins?$|ratings|viewership|critical")
_PLAIN = re.compile(
    r"\b(?:[Tt]he|[Ii]ts) (?:\w+ ){0,2}(?:season|series|show|miniseries) (?:was |is |also |later |first |originally |has been )*"
    r"(?:released on (?:DVD|Blu-ray|VHS)|premiered (?:on|in)|debuted on|began airing|aired on|concluded on|ended on|ran (?:from|until))"
    r"|\bseason, which (?:[a-z]+ (?:of|for) \w+ episodes and )?(?:premiered|debuted|aired|began airing|was broadcast|was released)\b"
)
_ABROAD = re.compile(r"\binternational|\boverseas|\babroad|\bforeign|other countries")
_HOME_VIDEO = re.compile(r"home media|home video|dvd|blu-ray|merchandise")
_DISC_SUBJECT = re.compile(
    r"(?:^|(?:^|[,;] )(?:in|on) D,? |[,;] |and |received |had |got |given )(?:the|a|an|its)?(?: [a-z-]+| [CO]){0,4}? ?(?:dvds?|blu-rays?)\b(?:(?! (?:with|in|featuring|including) )[^,;]){0,60}$"
)
_TAPES = re.compile(r"VHS|[Vv]ideo ?cassette|[Ll]aser[Dd]isc|\btapes?\b|\b[Uu]MD\b")
#: Verbs of putting discs out.
_PUT_OUT = re.compile(
    r"releas|available|issued|put\b|brought|published|c(?:ame|oming) out|arriv|landed|hit|reached|on sale|rolled|followed"
)
#: Those of them that are of nothing but what is sold.
_SOLD = re.compile(r"issued|published|(?:put|brought)\b.* out|shelves|stores|shops|on sale|c(?:ame|oming) out")
_NEWS = re.compile(r"\b(?:announc|reveal|confirm|report|stated|said|renewed|ordered)")
_HOME = re.compile(
    r"\bhome (?:video|media|entertainment)\b|\bvhs\b|\bbox(?:ed)?[- ]?sets?\b|\b(?:disc|disk|series|season|collection) (?:box )?sets?\b"
)
_DATE_LED = re.compile(
    r"\b(?:on|in|from|since|starting|beginning|between|by|of) (?:the )?(?:[a-z]+,? )?D|^ ?D|, D|D ?[–-]"
)
#: Companies that put out tapes and discs, by their names.
_VIDEO = re.compile(r"\bVideo$|\bHome (?:Video|Entertainment)$|\bDVD$")
_RERUN = re.compile(r"\b(?:re-?runs?|repeats)\b")
#: "followed by season 2 on May 3"
_FOLLOWED = re.compile(r",? (?:and )?followed by (?:the )?(?:season |series )?([CO])(?: season| series)? (?:on|in) (D)")
#: "In N on N, and in N on N": each country has its own channel, though only the last has a date.
_NOT_DONE = re.compile(
    r"\bwould have\b|originally (?:scheduled|planned|intended|set|slated)|was (?:scheduled|supposed) to|"
    r"never (?:been )?(?:aired|released|broadcast)|\bunaired(?! (?:[a-z]+ )?(?:episodes?|pilot|scenes?|footage|material|instal?lments?|versions?|ones?)\b)|\bnot (?:been )?(?:aired|released|broadcast|shown)"
)
#: A showing that came about later; it holds for what stands between semicolons.
_PUT_OFF = re.compile(r"postponed|delayed")
#: What was not shown here was shown elsewhere all the same.
_BUT_DONE = re.compile(
    r", (?:al)?though (?:it|they) did |,? but (?:it |was )?(?:instead|eventually|ultimately|finally|later) "
)
#: "on N in N": a service where it showed the work; "and on N in N" another elsewhere.
_IN_LAND = rf"(?:the )?N(?: and (?:the )?N)? in (?:the )?{LAND}"
_BY = r"(?:on|by) (?:the )?(?:[a-z]+ ){0,3}N"
_EACH_LAND = re.compile(rf"\b(?:in (?:the )?{LAND} {_BY}|(?:on|by|including) {_IN_LAND})")
_APART = re.compile(r"N,(?: and| while)? $")
_NEXT_LAND = re.compile(rf"(?:,? and|,) (?:in (?:the )?{LAND} {_BY}|(?:(?:on|by) )?{_IN_LAND})")
#: "The first season came out on May 3, and the second on June 7".
_AND_THE_NEXT = re.compile(r",? (?:and|with) the (?P<nth>O)(?: season| series)? (?:on|in) ")
_VENUE = re.compile(r"\b(?:at|in) (?:the )?(?:[OD] )?N")
_PREMIERE = re.compile(r"^(?:premier|debut)|\bits (?:[a-z-]+ )*(?:premiere|debut)")


def told(reading: Reading, streams: bool) -> Iterator[Piece]:
    """The pieces of every sentence, in order; ``streams`` says that the work is a streaming service's.

    Only such a work is "released" without a word on where: a broadcaster's is then a disc.
    """
    listed = reading.scene.kind == "list" and "episodes" in reading.scene.title
    if reading.scene.kind not in {"season", "series", "episode"} and not listed:
        return
    for prose in reading.prose:
        if prose.plot or (listed and prose.section.level > 1):
            continue
        other = [h for h in prose.section.path if _NOT_UNDER.search(h) and not _UNDER.search(h)]
        if any(not _MADE.search(h) for h in other):
            continue
        again = not other and may_look(prose.section.path)
        discs: tuple[str, ...] = ()
        put_out: Piece | None = None
        on_discs = _HOME_VIDEO.search(" ".join(prose.section.path)) is not None
        for n, (start, end) in enumerate(prose.sentences):
            if on_discs:
                discs = () if _TAPES.search(prose.text, start, end) else discs_in(prose.text[start:end]) or discs
            said = prose.words(n)
            if "rights" in said and RIGHTS.search(prose.text, start, end):
                yield from rights(prose, prose.fold(n))
            if other and not _PLAIN.search(prose.text, start, min(end, start + 130)):
                continue
            made: list[Piece] = []
            may_tell = not VERBS.isdisjoint(said) and _HINT.search(prose.text, start, end)
            if not (may_tell or again) or _REMAINS.search(prose.text, start, end):
                continue
            if may_tell:
                made = list(_sentence(prose, prose.fold(n), reading.scene, streams))
                if n and FOLLOWS.search(prose.text, start, end):
                    made = after_discs(made, prose.text[slice(*prose.sentences[n - 1])], put_out)
                put_out = next((p for p in made if p.rule == "release.discs" and p.service), put_out)
                yield from (p._replace(formats=discs) if discs and bare_disc(p) else p for p in made)
            if again:
                yield from second_look(prose, prose.fold(n), reading.scene, made)


def _sentence(prose: Prose, fold: Fold, scene: Scene, streams: bool) -> Iterator[Piece]:
    line = fold.line
    begin = 0
    if planned := _NOT_DONE.search(line):
        turn = _BUT_DONE.search(line, planned.end())
        if turn is None:
            return
        begin = turn.start()
    put_off = [m.start() for m in _PUT_OFF.finditer(line)]
    lead_date, lead_places = leading(fold)
    lead_service = leading_service(fold)
    told_of = _NEWS.search(line)
    held: list[str] = []
    shown: Piece | None = None
    for n, clause in enumerate(clauses_of(line)):
        first, last = line.rfind("; ", 0, clause.low), line.find("; ", clause.low)
        begin_of = clause.low - len(clause.verb)
        if any(first < at and (at < last or last < 0) and not in_passing(line, at, begin_of) for at in put_off):
            continue
        if told_of and told_of.start() < clause.low:
            lead_date = None
        scope = scope_of(fold, clause, scene) if clause.low > begin else None
        if scope is None:
            continue
        lead = lead_date if n == 0 else None
        if placed := places_before(fold, clause, n > 0):
            lead_places = placed
        elif n and showing(fold, clause):
            lead_places = ()  # "In Ireland it aired on N, and N screened it"
        made = list(_pieces(prose, fold, clause, scope, lead, lead_places, streams, scene))
        if shown is not None and HAVING.search(line, clause.begin, clause.low - len(clause.verb)):
            made = [
                p._replace(service=shown.service, territories=shown.territories, foreign=shown.foreign)
                for p in made
                if not p.service
            ]
        if shown is not None and shown.territories and line.endswith("; ", 0, clause.begin):
            made = [
                p._replace(service=shown.service, territories=shown.territories, foreign=True)
                if not p.service
                and not p.territories
                and p.medium is None
                and p.start
                and "season" in clause.subject + line[clause.at : clause.low]
                else p
                for p in made
            ]
        if shown is not None and shown.service and not (shown.start or shown.end):
            made = [p._replace(service=shown.service) if dates_it(p, shown) else p for p in made]
        if n == 0 and lead_service:
            made = [p if p.service or p.medium == "home_media" else p._replace(service=lead_service) for p in made]
        yield from (p._replace(service=held[0]) if goes_on(p, clause) and len(held) == 1 else p for p in made)
        held = [p.service for p in made if p.service and p.medium != "home_media" and p.start] or held
        shown = made[0] if len(made) == 1 and made[0].service else None


def _pieces(
    prose: Prose,
    fold: Fold,
    clause: Clause,
    scope: int,
    lead: str | None,
    lead_places: tuple[str, ...],
    streams: bool,
    scene: Scene,
) -> Iterator[Piece]:
    line, titles = fold.line, scene.titles
    discs = any(w in fold.text[fold.start : fold.end] for w in ("DVD", "Blu-ray", "blu-ray", "Blu-Ray"))
    whole = formats_in(fold.words(clause.low - len(clause.verb), clause.high)) if clause.high > clause.low else ()
    parts = segments(fold, clause.low, clause.high)
    if len(parts) == 1:
        parts = _each_land(line, clause)
    if "D" in line[clause.low : clause.high]:
        parts = [g for a, b in parts for g in groups(fold, a, b)]
    dated = any("D" in line[a:b] for a, b in parts)
    on_discs = _HOME_VIDEO.search(" ".join(prose.section.path)) is not None
    begin = clause.low - len(clause.verb)
    if (
        (
            clause.kind == "start"
            and (_LAST.search(clause.subject[-60:]) or _LAST.search(line[clause.begin : begin][-60:]))
            and not compiled(r"(?:final|last) (?:season|series)").search(clause.subject[-60:])
        )
        or (clause.kind == "start" and (_LAST_ONE.search(clause.subject) or line.endswith(" last ", 0, begin)))
        or (
            clause.verb.endswith(("aired", "broadcast"))
            and compiled(r" (?:its|the) (?:final|last) episode").match(line[clause.low :])
        )
    ):
        kind = "end"
    else:
        kind = clause.kind
    of_clause = kind
    for low, high in parts:
        kind = "end" if _WITH_LAST.match(line, low) else of_clause
        start, end = dates_of(fold, low, high)
        own_lead = lead if len(parts) == 1 or not dated else None
        if own_lead and start and not _DATE_LED.search(line[low:high]):
            start = own_lead  # "the D set": a date that only describes
        start = start or own_lead
        words = fold.words(low, high) if high > low else ""
        services = services_of(fold, low, high, clause.verb) or showing(fold, clause)
        again = _RERUN.search(clause.subject) or _RERUN.match(line, clause.low + 1)
        if again and not services:
            continue
        if "iTunes" in words and "iTunes" not in services:
            services = [*services, "iTunes"]
        own_places = countries_in(fold, low, high)
        if scattered(fold, low, high):
            own_places = ()  # which is whose isn't told
        if own_places:
            lead_places = ()
        places = own_places or lead_places
        if not own_places and " stateside" in line[low:high]:
            places = ("US",)
        if _WORLD.search(line[low:high]):
            places = ("rest of world",) if _BUT_HERE.search(line[low:high]) else ("worldwide",)
        elif not places and (_REST.search(line[low:high]) or _REST.search(clause.subject)):
            places = ("rest of world",)
        # "on DVD on May 3, and on N on May 4": what the service shows is no disc.
        own_service = len(parts) > 1 and any(map(lexicon.medium_of, services))
        formats = formats_in(words) or (() if own_service else whole)
        if clause.subject.rstrip().endswith((", which", ", which was", "which were")) or compiled(
            r", which (?:was|were)(?: \w+)? $"
        ).search(clause.subject):
            tail = fold.words(max(0, begin - 40), begin)
            formats = formats or formats_in(tail)
        if not formats and _DISC_SUBJECT.search(clause.subject):
            formats = formats_in(fold.words(max(0, begin - min(len(clause.subject), 80)), begin))
        tape = "VHS" in words or "videocassette" in words or _HOME.search(line, low, high) is not None
        if tape and not formats_in(words):
            formats = ()
        tape = tape or _HOME.search(clause.subject[-70:]) is not None
        if not tape and "releas" in clause.verb and not services:
            who = seller(fold, clause, low, high, titles)
            tape = who is not None and _VIDEO.search(who) is not None
        disc = tape or bool({"DVD", "Blu-ray"} & set(formats))
        if discs and not disc and not services and formats != ("digital",):
            continue
        if not disc and _SOLD.search(clause.verb) and not on_discs:
            continue
        if (other := _AND_THE_NEXT.match(line, low)) and (told_of := fold.marks[other.start("nth")].value) != scope:
            if scene.kind == "season" and told_of != scene.season:
                continue
            scope = int(told_of) if scene.kind != "season" and isinstance(told_of, (int, float)) else scope
        stretch = fold.stretch(min(begin, low), max(high, begin + 1))
        opened = fold.stretch(max(0, begin - min(len(clause.subject), 160)), max(high, begin + 1))
        span = prose.passage.span(opened[0], stretch[1])
        if disc and not _PUT_OUT.search(clause.verb):
            if "streaming" not in line:
                continue
            formats = ()
        if kind == "gone":
            if start and (services or compiled(r"\b(?:network|platform|service)\b").search(line[low:high])):
                who = services[0] if services else None
                yield Piece(
                    span, "release.removed", lexicon.medium_of(who) if who else None, who, (), None, start, (), scope
                )
            continue
        if kind == "end":
            if start and not disc:
                yield Piece(
                    span, "release.ended", None, services[0] if services else None, (), None, end or start, (), scope
                )
            continue
        if not disc and not start and not end and (told_years := years_of(fold, low, high, services)):
            for known, first, last in told_years:
                yield Piece(span, "release.years", None, known, places, first, last, (), scope, bool(places))
            continue
        if clause.verb.split()[0] in {"ran", "runs", "running"} and not (start and end) and not end:
            continue
        if disc or (formats == ("digital",) and not services) or any(s in {"iTunes", "Google Play"} for s in services):
            store = next((s for s in services if s in {"iTunes", "Google Play"}), None)
            if start or store:
                who = store or seller(fold, clause, low, high, titles)
                held = tuple(f for f in formats if f in {"DVD", "Blu-ray", "digital", "UHD"})
                lands = tuple(p for p in places if p != "worldwide")
                named = "release.discs" if start else "release.offered"
                yield Piece(span, named, "home_media", who, lands, start, None, held, scope)
                if start and (following := _FOLLOWED.match(line, high)):
                    number = fold.marks[following.start(1)].value
                    yield Piece(
                        span,
                        named,
                        "home_media",
                        who,
                        lands,
                        edtf_at(fold, following.start(2)),
                        None,
                        held,
                        int(number) if isinstance(number, (int, float)) else scope,
                    )
            continue
        seen = tuple(f for f in formats if f in {"UHD", "HDR", "IMAX"})
        if not (start or end or (places and services)):
            if compiled(r"available|stream").search(clause.verb) and not seen:
                offered = [w for w in services if lexicon.medium_of(w) == "streaming"]
                yield from (Piece(span, "release.offered", "streaming", w, (), None, None, (), scope) for w in offered)
            elif (
                kind == "start"
                and not seen
                and not countries_in(fold, clause.low, clause.high)
                and is_plain(fold, clause, titles)
            ):
                carried = [w for w in services if lexicon.medium_of(w) in {None, "broadcast"}]
                yield from (Piece(span, "release.carried", "broadcast", w, (), None, None, (), scope) for w in carried)
            if seen:
                who = services[0] if services else None
                lands = places if places == ("worldwide",) else ()
                yield Piece(
                    span,
                    "release.formats",
                    lexicon.medium_of(who) if who else None,
                    who,
                    lands,
                    None,
                    None,
                    seen,
                    scope,
                )
            continue
        if not services and not places and _ABROAD.search(" ".join(prose.section.path)):
            continue  # whose showing it is isn't told: not the home network's
        if (
            not services
            and (clause.verb.startswith(("screened", "shown", "launched")) or _PREMIERE.search(clause.verb))
            and _VENUE.search(line, low, high)
            and places in {(), ("worldwide",)}
        ):
            continue
        theatres = compiled(r"\b(?:theaters|theatres|cinemas|theatrically)\b").search(line[low:high])
        if (
            start
            and len(start) > 4
            and not services
            and _PUT_OUT.search(clause.verb)
            and compiled(r"home media|home video|\bdvd|blu-ray").search(
                prose.section.path[-1] if prose.section.path else ""
            )
        ):
            yield Piece(
                span,
                "release.discs",
                "home_media",
                seller(fold, clause, low, high, titles),
                places,
                start,
                None,
                (),
                scope,
            )
            continue
        if not services and (
            _HOME_VIDEO.search(" ".join(prose.section.path))
            or ("releas" in clause.verb and "released" in clause.verb and not streams)
        ):
            continue
        each: list[str | None] = [*services] or [None]
        for service in each:
            medium = (
                "theatrical"
                if theatres
                else medium_by_name(service) or ("streaming" if "stream" in clause.verb else None)
                if service
                else "streaming"
                if "stream" in clause.verb
                else None
            )
            here = () if places == ("worldwide",) and len(services) > 1 and service == services[0] else places
            named = "release.rerun" if again else "release.shown"
            yield Piece(span, named, medium, service, here, start, end, seen, scope, bool(here))


def _each_land(line: str, clause: Clause) -> list[tuple[int, int]]:
    """The stretches of a clause, one for each service with its own country."""
    edges, first = [clause.low], _EACH_LAND.search(line, clause.low, clause.high)
    apart = first and line.startswith("in ", first.start()) and _APART.search(line, clause.low, first.start())
    if first is not None and apart:
        edges.append(first.start())  # a service whose country is not told
    while first is not None:
        following = _NEXT_LAND.match(line, first.end(), clause.high)
        if following is not None:
            edges.append(following.start())
        first = following
    return list(zip(edges, [*edges[1:], clause.high], strict=True))
