"""What clauses say of when and where the work could be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Scene
from showbible.grammar.slots import tidy
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import (
    LAND,
    NO_SERVICE,
    countries_at,
    countries_in,
    dates_of,
    edtf_at,
    formats_in,
    segments,
    services_of,
)

_HINT = re.compile(
    r"premier|aired|airs\b|airing|broadcast|releas|debut|stream|available|removed|DVD|Blu-ray|concluded|ended|finale|telecast|shown|screened|transmitted|returned|simulcast|added to|began|started|launched| ran | runs |ended|left Netflix|picked up|bought"
)
_VERB = re.compile(
    r"\b(?:(?P<gone>(?:was|were|been|be) (?:removed|pulled|withdrawn|dropped|taken off|taken down)(?: from| off)?)"
    r"|(?P<end>concluded|concludes|concluding|ended|ends|(?<=before )ending|finished|wrapped|came to an end|finale (?:aired|premiered|was broadcast|was aired))"
    r"|(?P<start>premiered|premieres|(?<=to )premiere|(?<=will )premiere|premiering|debuted|debuts|(?<=its )debut|(?<=to )debut|(?<=will )debut|debuting|aired|airs|(?<=to )air|(?<=did )air|(?<=will )air|airing(?! of)|(?<!the )(?<!an )(?<! a )(?<!original )broadcast(?:ed|s)?(?! rights| network)|broadcasting(?! rights| network| station)|released|(?:became|become|made|is|are|was|were|be) (?:also )?available"
    r"|transmitted|simulcast(?:ed)?|added(?= to (?:the )?N)|returned(?= (?:to (?:the )?N )?(?:for|on|with) )|(?<=had its )premiere(?= on (?:the )?N)|streamed|streams?(?! of)|streaming(?! (?:service|platform|rights|network|television|media|company|giant|video|series|site|app))|shown|screened|telecast(?:ed|s)?|televised|launched|ran|runs|running(?! time)|began|begins|started|starts|dropped|bought (?:the )?rights|syndicated|commenced))\b"
)
_BREAK = re.compile(
    r"; |\. (?=[a-zN])|, (?:while|whereas|although|though|but|when|with its|and (?:is|was|were) (?:the|followed|set|produced|created|renewed|filmed)|replacing|succeeding|preceded|followed by|making|becoming)\b"
    r"| and (?:was|has been|is|were|had been) (?!also |then |first |later |broadcast|aired|released|shown|streamed|removed|available|made|available)| (?:after|before(?! ending)|following(?! weekly| each| every| on)|replacing|succeeding|preceding|ahead of|prior to|due to|because|to celebrate|as part of(?! (?:the |its )?N (?:in|on) D)|during|so that|for a total|alongside|(?<!coincide )with N)\b"
)
_BAD = re.compile(
    r"\b(?:trailers?|teasers?|soundtracks?|albums?|singles?|songs?|books?|novels?|comics?|games?|films?|movies?|posters?|clips?|documentar(?:y|ies)|spin-offs?|videos?|footage|specials?|promos?|"
    r"screenplay|remake|adaptation|merchandise|ratings|viewers|tours?|figures?|magazine|podcast|companion|after-?show|webisodes?|mini-episodes?|shorts?|commercials?|sequel|report|scores?|blog|crossover|auditions|applications|voting|filming|production|"
    r"principal photography|writing|shooting|casting|development|career|marriage|relationship|contract|tickets|recording|manga|toy|app|images?|photos?|key art|article|collection of|best of|volume|career|training|construction|work|event|red carpet|screening|held|radio|auditions?|playoffs?|playlist|selection|boxset|box sets?|titled|rerun|reruns|repeats|sneak|live shows?|semi-?finals?)\b"
)
_GOOD = re.compile(
    r"\b(?:series|season|show|drama|sitcom|serial|miniseries|programme|program|it|its|episodes?|pilot|premiere|finale|anime|soap|telenovela|which|that|set|rights|all|both|competition|dramedy|edition)\b"
)
_EPISODE = re.compile(r"\bO (?:and O )?(?:episode|instal?lment|part|half|chapter)")
_LAST = re.compile(r"\b(?:final|last|series finale|season finale|finale)\b(?: episodes?)?|\bfinale\b")
_WORLD = re.compile(r"\b(?:worldwide|globally|around the world|across the globe)\b")
_REST = re.compile(
    r"\b(?:other|remaining|rest of the|additional) (?:markets|countries|territories|regions|world)|\boutside (?:of )?(?:the )?N\b|international(?:ly)? (?:distribution|streaming rights|rights|markets)|\belsewhere\b"
)
_NOT_UNDER = re.compile(
    r"accolade|award|\bcast|character|music|soundtrack|plot|synopsis|merchandis|video game|other media|sequel|contestant|challenge|controvers|ratings|viewership|critical|"
    r"production|filming|writing|references|legacy|parod|remake|spin|book|comic|film|theme|elimination|special|tour|reunion|influence|housemates|voting"
)


#: Headings that say in so many words that they tell of showings.
_UNDER = re.compile(r"broadcast|\brelease|airing|premiere|distribution|home media|home video|dvd")
#: Remains of a template that no sentence was.
_REMAINS = re.compile(r"\{\{#|\| ?\w+ = |\|\w+=")
#: A relative clause on something else: "following Stakes, which aired in May".
_OF_ANOTHER = re.compile(
    r"\b(?:N|[a-z]+s|playoffs?|round|part),? (?:which|that)(?: (?:was|were|had|has|first|originally))* ?$"
)
_HOME_VIDEO = re.compile(r"home media|home video|dvd|blu-ray|merchandise")


class _Clause(NamedTuple):
    """A verb's stretch of a sentence: ``low:high`` from the verb on, ``subject`` before it."""

    kind: str
    verb: str
    low: int
    high: int
    subject: str
    begin: int


def told(reading: Reading, streams: bool) -> Iterator[Piece]:
    """The pieces of every sentence, in order; ``streams`` says that the work is a streaming service's.

    Only such a work is "released" without a word on where: a broadcaster's is then a disc.
    """
    if reading.scene.kind not in {"season", "series", "episode"}:
        return
    for prose in reading.prose:
        if prose.plot or any(_NOT_UNDER.search(h) and not _UNDER.search(h) for h in prose.section.path):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            if _HINT.search(prose.text, start, end) and not _REMAINS.search(prose.text, start, end):
                yield from _sentence(prose, prose.fold(n), reading.scene, streams)


def _clauses(line: str) -> list[_Clause]:
    verbs = list(_VERB.finditer(line))
    found: list[_Clause] = []
    begin, subject = 0, ""
    n = 0
    while n < len(verbs):
        m = verbs[n]
        last = m
        # "began airing", "was first broadcast", "started streaming": one verb.
        while (
            n + 1 < len(verbs)
            and len(verbs[n + 1].string[last.end() : verbs[n + 1].start()]) <= 16
            and not re.search(r"[ND,;.]|\band\b", line[last.end() : verbs[n + 1].start()])
        ):
            n += 1
            last = verbs[n]
        stop = verbs[n + 1].start() if n + 1 < len(verbs) else len(line)
        between = line[begin : m.start()]
        cut = max(between.rfind("; "), between.rfind(". "))
        if cut >= 0:
            begin += cut + 2
            subject = ""
        own = line[begin : m.start()]
        if not subject or _GOOD.search(own) or _BAD.search(own):
            subject = own
        broken = _BREAK.search(line, last.end(), stop)
        high = broken.start() if broken else stop
        kind = "gone" if m["gone"] else "end" if (m["end"] or last["end"]) else "start"
        found.append(_Clause(kind, line[m.start() : last.end()], last.end(), high, subject, begin))
        begin = broken.start() if broken else last.end()
        n += 1
    return found


def _sentence(prose: Prose, fold: Fold, scene: Scene, streams: bool) -> Iterator[Piece]:
    line = fold.line
    if re.search(
        r"\bwould have\b|originally (?:scheduled|planned|intended|set|slated)|was (?:scheduled|supposed) to|postponed|delayed|never (?:been )?(?:aired|released|broadcast)|unaired|\bnot (?:been )?(?:aired|released|broadcast)",
        line,
    ):
        return
    lead_date, lead_places = _leading(fold)
    told_of = _NEWS.search(line)
    for n, clause in enumerate(_clauses(line)):
        if told_of and told_of.start() < clause.low:
            lead_date = None
        scope = _scope(fold, clause, scene)
        if scope is None:
            continue
        yield from _pieces(prose, fold, clause, scope, lead_date if n == 0 else None, lead_places, streams)


_NEWS = re.compile(r"\b(?:announc|reveal|confirm|report|stated|said|renewed|ordered)")


def _leading(fold: Fold) -> tuple[str | None, tuple[str, ...]]:
    """A date or countries that open the sentence: "In Canada, ...", "On May 3, ..."."""
    line = fold.line
    date: str | None = None
    places: tuple[str, ...] = ()
    if m := re.match(r"(?:however, |later, |also, )?(?:on|in|from|since|starting|beginning)(?: the)? (D),? ", line):
        date = edtf_at(fold, m.start(1))
    if m := re.search(
        rf"(?:^|; |D, )(?:and )?in (?:the )?(?P<places>{LAND}(?:,? (?:and )?(?:the )?{LAND})*)(?:,| |$)", line[:120]
    ):
        places = countries_at(fold, m.start("places"), m.end("places"))
    return date, places


def _scope(fold: Fold, clause: _Clause, scene: Scene) -> int | None:
    """The season that a clause speaks of (0: the work itself); ``None`` where it speaks of something else."""
    subject = clause.subject
    near = subject[-90:].rsplit(", where ", 1)[-1]
    at = clause.begin + len(fold.line[clause.begin : clause.low]) - len(clause.verb) - len(subject)
    if (
        clause.verb.startswith(
            (
                "began",
                "started",
                "commenced",
                "begin",
                "start",
                "ended",
                "concluded",
                "finished",
                "wrapped",
                "ran",
                "runs",
            )
        )
        and not _GOOD.search(near)
        and not _titled(fold, subject, clause, scene)
    ):
        return None
    if _BAD.search(near):
        return None
    if (m := _OF_ANOTHER.search(near)) and not re.match(r"(?:episodes|series)\b", m[0]):
        mark = fold.marks.get(clause.low - len(clause.verb) - len(near) + m.start()) if m[0].startswith("N") else None
        if (mark is None or mark.value not in scene.titles) and not _described(fold, clause, scene):
            return None
    if (m := re.search(r"\b(?:lead-in|predecessor|successor|replacement|spin-off|sister (?:show|series)), (N),? $", near)) and (
        (mark := fold.marks.get(clause.low - len(clause.verb) - len(near) + m.start(1))) is None
        or mark.value not in scene.titles
    ):
        return None
    if "Q" in near[-30:] and scene.kind != "episode":
        return None
    if m := _EPISODE.search(near):
        index = fold.line.rfind(m[0], 0, clause.low)
        value = fold.marks[index].value if index in fold.marks else None
        if scene.kind != "episode" and value != 1:
            return None
    if scene.kind == "episode":
        return (
            0
            if re.search(r"\bepisode\b|\bit\b|^$|\bQ\b|which|premiere", near)
            and not re.search(r"\b(?:season|series|show)\b(?! (?:premiere|finale))", near.rsplit(", ", 1)[-1])
            else None
        )
    number: int | None = None
    for m in re.finditer(
        r"O (?:and (?:final|last) )?(?:season|series)|(?:season|series) (?:C|one|two|three|four|five|six)\b", near
    ):
        index = fold.line.find(m[0], max(0, at))
        for i in range(max(index, 0), index + len(m[0])):
            mark = fold.marks.get(i)
            if mark is not None and isinstance(mark.value, (int, float)):
                number = int(mark.value)
        if number is None and (worded := lexicon.number(m[0].split()[-1])):
            number = int(worded)
    if number is not None:
        if scene.kind == "season":
            return 0 if number == scene.season else None
        return number
    if _GOOD.search(near) or _titled(fold, subject, clause, scene) or not re.search(r"[NQ]", near):
        return 0
    return (
        0
        if re.search(r"(?:^|, |and )(?:the )?N (?:also )?(?:has |had |have )?$", near) and _owner(fold, clause)
        else None
    )


def _titled(fold: Fold, subject: str, clause: _Clause, scene: Scene) -> bool:
    low = clause.low - len(clause.verb) - len(subject)
    return any(
        mark.value in scene.titles
        or (isinstance(mark.value, str) and mark.value.partition(": ")[2].startswith(("The Complete ", "Complete ", "Season ", "Series ", "The Second", "The First")) and mark.value.partition(": ")[0] in scene.titles)
        for n, mark in fold.marks.items()
        if low - 1 <= n < clause.low and mark.letter == "N"
    )


def _described(fold: Fold, clause: _Clause, scene: Scene) -> bool:
    """Whether the relative clause closes the work's own description: "X is a drama, created by N, that aired"."""
    before = fold.line[: clause.low - len(clause.verb)]
    m = _IS_A.match(before)
    if m is None or re.search(r"; |\. ", before):
        return False
    own = any(k.letter == "N" and k.value in scene.titles for n, k in fold.marks.items() if n < m.end())
    credited = r"\b(?:created|written|directed|produced|developed|starring|hosted|presented|adapted|based)\b[^;]*, (?:and )?(?:which|that)(?: [a-z]+)? ?$"
    return own and re.search(credited, before[m.end() :]) is not None


_IS_A = re.compile(r"(?:the O (?:and [a-z]+ )?(?:season|series) of )?(?:the )?N,? (?:is|was|are|an?) ")


def _owner(fold: Fold, clause: _Clause) -> bool:
    """Whether a network or a distributor is the subject: "Warner Home Video released the season on DVD"."""
    return bool(
        re.search(
            r"\b(?:the|it|all|this) ?(?:entire|complete|whole|full|O|series|season|show|programme|miniseries|seasons)?",
            fold.line[clause.low : clause.low + 14],
        )
    )


def _pieces(
    prose: Prose, fold: Fold, clause: _Clause, scope: int, lead: str | None, lead_places: tuple[str, ...], streams: bool
) -> Iterator[Piece]:
    line = fold.line
    discs = any(w in fold.text[fold.start : fold.end] for w in ("DVD", "Blu-ray", "blu-ray", "Blu-Ray"))
    whole = formats_in(fold.words(clause.low - len(clause.verb), clause.high)) if clause.high > clause.low else ()
    parts = segments(fold, clause.low, clause.high)
    begin = clause.low - len(clause.verb)
    if (
        clause.kind == "start"
        and _LAST.search(clause.subject[-60:])
        and not re.search(r"(?:final|last) (?:season|series)", clause.subject[-60:])
    ):
        kind = "end"
    else:
        kind = clause.kind
    for low, high in parts:
        start, end = dates_of(fold, low, high)
        start = start or (lead if len(parts) == 1 else None)
        words = fold.words(low, high) if high > low else ""
        services = services_of(fold, low, high, clause.verb) or _showing(fold, clause)
        if "iTunes" in words and "iTunes" not in services:
            services = [*services, "iTunes"]
        places = countries_in(fold, low, high) or (lead_places if len(parts) == 1 else ())
        if _WORLD.search(line[low:high]):
            places = ("worldwide",)
        elif not places and (_REST.search(line[low:high]) or _REST.search(clause.subject)):
            places = ("rest of world",)
        formats = formats_in(words) or whole
        if clause.subject.rstrip().endswith((", which", ", which was", "which were")) or re.search(
            r", which (?:was|were)(?: \w+)? $", clause.subject
        ):
            tail = fold.words(max(0, begin - 40), begin)
            formats = formats or formats_in(tail)
        disc = bool({"DVD", "Blu-ray"} & set(formats))
        if discs and not disc and not services:
            continue
        stretch = fold.stretch(min(begin, low), max(high, begin + 1))
        opened = fold.stretch(max(0, begin - min(len(clause.subject), 160)), max(high, begin + 1))
        span = prose.passage.span(opened[0], stretch[1])
        if disc and "releas" not in clause.verb and "available" not in clause.verb:
            if "streaming" not in line:
                continue
            formats = ()
        if kind == "gone":
            if start and (services or "network" in line[low:high]):
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
        if clause.verb.split()[0] in {"ran", "runs", "running"} and not (start and end) and not end:
            continue
        if disc or (formats == ("digital",) and not services) or any(s in {"iTunes", "Google Play"} for s in services):
            if start:
                who = next((s for s in services if s in {"iTunes", "Google Play"}), None) or _seller(fold, clause)
                yield Piece(
                    span,
                    "release.discs",
                    "home_media",
                    who,
                    tuple(p for p in places if p != "worldwide"),
                    start,
                    None,
                    tuple(f for f in formats if f in {"DVD", "Blu-ray", "digital", "UHD"}),
                    scope,
                )
            continue
        seen = tuple(f for f in formats if f in {"UHD", "HDR", "IMAX"})
        if not (start or end or (places and services)):
            if seen:
                who = services[0] if services else None
                yield Piece(
                    span, "release.formats", lexicon.medium_of(who) if who else None, who, (), None, None, seen, scope
                )
            continue
        if (
            not services
            and clause.verb.startswith(("premiere", "debut", "screened", "shown", "launched"))
            and _VENUE.search(line, low, high)
            and not places
        ):
            continue
        theatres = re.search(r"\b(?:theaters|theatres|cinemas|theatrically)\b", line[low:high])
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
                else lexicon.medium_of(service)
                if service
                else "streaming"
                if "stream" in clause.verb
                else None
            )
            here = () if places == ("worldwide",) and len(services) > 1 and service == services[0] else places
            yield Piece(span, "release.shown", medium, service, here, start, end, seen, scope, bool(here))


_VENUE = re.compile(r"\b(?:at|in) (?:the )?(?:O )?N")


def _showing(fold: Fold, clause: _Clause) -> list[str]:
    """A service that is the subject: "Channel Seven bought the rights", "Netflix handles ... and released it"."""
    begin = clause.low - len(clause.verb)
    if not re.match(
        r" (?:the|it|all|this|both|every|each|its|to|rights|episodes|C)\b| N", fold.line[clause.low : clause.low + 10]
    ):
        return []
    for m in re.finditer(
        r"(?:^|, |; |and |while |that )(?:the )?(?:[a-z]+ (?:service|network|channel|station) )?(N) (?:(?:has|have|had|also|will|then|first|later|handles|acquired)\b|$)",
        fold.line[:begin],
    ):
        mark = fold.marks[m.start(1)]
        if isinstance(mark.value, str) and lexicon.is_service(mark.value):
            name = mark.value
            before = fold.text[max(0, mark.start - 4) : mark.start]
            return [f"The {name}" if before in {"The ", "the "} and f"The {name}" in lexicon.SERVICES else name]
    return []


def _seller(fold: Fold, clause: _Clause) -> str | None:
    """Who put discs out: "Warner Home Video released", "released by Shock"."""
    text = fold.line[clause.low : clause.high]
    for m in re.finditer(r"\b(?:by|through|via|from) (?:the )?(N)", text):
        name = tidy(fold.words(clause.low + m.start(1), clause.low + m.end(1)))
        if name not in lexicon.COUNTRIES and not NO_SERVICE.search(name):
            return name
    low = clause.low - len(clause.verb)
    if owner := re.search(r"(?:^|, |and )(?:the )?(N) (?:has |have |had |also )*$", fold.line[:low]):
        name = tidy(fold.words(owner.start(1), owner.end(1)))
        if lexicon.is_organisation(name) or re.search(r"Video|Entertainment|Studios|Pictures|Media|Films", name):
            return name
    return None
