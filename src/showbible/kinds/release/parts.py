"""The parts of a clause on a release: one service, country and date, or several that share them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose
from showbible.grammar.rules import Scene
from showbible.kinds.release.carry import discs_in
from showbible.kinds.release.clauses import Clause
from showbible.kinds.release.countries import LAND, countries_in, scattered
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import dates_of, edtf_at, formats_in, services_of, undenied
from showbible.kinds.release.stretches import opening_days, stretches_of
from showbible.kinds.release.subjects import names_discs
from showbible.kinds.release.titles import is_own
from showbible.kinds.release.who import seller, showing
from showbible.text import Span
from showbible.text.patterns import compiled, later

#: Headings under which discs are told of.
HOME_VIDEO = later(r"home media|home video|dvd|blu-ray|merchandise")
_LAST = later(
    r"\b(?:final|last)(?: (?:[a-z-]+|[CO])){0,3}? (?:episodes?|parts?|instal?lments?|broadcasts?|chapters?|shows?|hours?|outings?|halves|half)\b|\b(?:season|series) closer\b"
    r"|\b(?:final|last)(?= (?:was|were|is|aired|ones?)\b| ?$)|(?<!winter )(?<!fall )(?<!midseason )(?<!mid-season )(?<!half-season )(?<!midway )\bfinale\b"
)
#: The last episode is what a longer subject is about, too.
_WITH_LAST = later(
    r",? (?:(?:with|and) )?(?:the|its) (?:(?:last|final)(?: one| episode| part| instal?lment)?|(?:season |series )?finale)(?: (?:airing|broadcast|following|coming))? (?:on|in) "
)
_LAST_ONE = later(r"\b(?:final|last) episode\b(?!.*\b(?:episodes?|series|season|show|it|which|N)\b)")
_WORLD = later(
    r"\b(?:worldwide|globally|around the world|across the globe|in all (?:of )?(?:its |the )?(?:territories|countries|regions|markets)|in (?:over|more than|nearly|almost) C (?:countries|territories|markets))\b"
)
_REST = later(
    r"\b(?:other|remaining|rest of the|additional) (?:markets|countries|territories|regions|world)|\boutside (?:of )?(?:the )?(?:N\b|u\.?[sk]\b)|international(?:ly)? (?:distribution|streaming rights|rights|markets)|\belsewhere\b"
)
#: Put out by a service everywhere but at home.
_ABROAD_ON = later(
    r"^(?: (?:the|it|its|[a-z]+|N)){0,3} internationally(?: on (?:the )?N| (?:on|in) D)|^ on (?:the )?N internationally\b"
)
_BUT_HERE = later(r"\b(?:outside|except|excluding|excepting|apart from|other than|with the exception of)\b")
_DISC_SUBJECT = later(
    r"(?:^|(?:^|[,;] )(?:in|on) D,? |[,;] |and |received |had |got |given |into (?:[a-zCO]+ )?)(?:the|a|an|its)?(?: [a-z-]+| [CO]){0,4}? ?(?:dvds?|blu-rays?)\b(?:(?! (?:with|in|featuring|including) )[^,;]){0,60}$"
)
#: Verbs of putting discs out.
PUT_OUT = later(
    r"releas|available|issued|put\b|brought|published|c(?:ame|oming) out|arriv|landed|hit|reached|on sale|rolled|followed"
)
#: Those of them that are of nothing but what is sold.
_SOLD = later(r"issued|published|(?:put|brought)\b.* out|shelves|stores|shops|on sale|c(?:ame|oming) out")
_HOME = later(
    r"\bhome (?:video|media|entertainment)\b|\bvhs\b|\bbox(?:ed)?[- ]?sets?\b|\b(?:disc|disk|series|season|collection) (?:box )?sets?\b(?! (?:in|on|at|during|around|within|aboard|among|amid|against|after|before|between|inside|to|for|up|a|some|[CD])\b)"
)
_DATE_LED = later(r"\b(?:on|in|from|since|starting|beginning|between|by|of) (?:the )?(?:[a-z]+,? )?D|^ ?D|, D|D ?[–-]")
#: Another part of a clause on discs, and who put them out there: "by N on D, and in the us by N on D".
_BY = later(rf",? (?:and |while )?(?:in (?:the )?{LAND} )?by (?:the )?N")
#: Shops for downloads that are named among formats: "on DVD and iTunes".
_SHOPS = tuple(s for s in lexicon.STORES if " " not in s)
#: Companies that put out tapes and discs, by their names.
_VIDEO = later(r"\bVideo$|\bHome (?:Video|Entertainment)$|\bDVD$")
_RERUN = later(
    r"\b(?:re-?runs?|repeats)\b|\b(?:additional|another|further|repeat|encore) (?:run|airing|showing|broadcast|presentation)s?\b"
)
#: "The first episode aired on May 3, with the second on May 4": no season is meant.
_EPISODES = later(r"\b(?:episode|part|half|instal?lment)s?\b")
#: The same service in a further country: "; and in N on D".
_THERE_TOO = later(rf"[;,]? and in (?:the )?{LAND},? (?:on|from|in) (?:the )?D")
#: A further showing on the same service: "and again from D".
_AND_AGAIN = later(r",? (?:and|but) (?:then )?again\b")
#: A part that names nothing but a region and its day.
_ONLY_REGION = later(
    r"(?:,? and|,)? ?(?:(?:on|in) (?:the )?D,? )?(?:in |for )?region C(?:,? (?:on|in) (?:the )?D)?[.,]?"
)


def only_region(line: str, low: int, high: int) -> bool:
    """Whether a stretch of a line names nothing but a region of discs and its day."""
    return _ONLY_REGION.fullmatch(line, low, high) is not None


#: "The first season came out on May 3, and the second on June 7".
_AND_THE_NEXT = later(r",? (?:(?:and|with) )?the (?P<nth>O)(?: season| series)? (?:on|in) ")


#: Two seasons as a subject, and two days that they share.
_TWO_SEASONS = later(
    r"(?:\b(?:seasons|series) ([CO]\b|[a-z]+) and ([CO]\b|[a-z]+) |(O) and (?:the )?(O) (?:seasons|series) )[^,;]*$"
)
#: What says that two days are of two showings, and verbs of what comes out at once.
_ONE_EACH = later(r",? respectively\b")
_PUT_UP = later(r"(?:released|added|uploaded)$")
TWO_DAYS = later(r"\b(?:on|in) (D) and (?:on |in )?(D)")


class Said(NamedTuple):
    """A clause where it stands. ``streams`` says that the work is a streaming service's."""

    prose: Prose
    fold: Fold
    clause: Clause
    scene: Scene
    streams: bool
    #: What the paragraph has told of discs before.
    discs: Piece | None = None
    #: The service that the sentence has spoken of before.
    held: str | None = None
    #: Whether the sentence before told where the work was shown, without a day.
    goes_on: bool = False
    #: The last day of the span whose first day leads in.
    until: str | None = None
    #: The discs that the sentence has told of before.
    same: Piece | None = None

    @property
    def line(self) -> str:
        """The sentence, folded."""
        return self.fold.line

    @property
    def begin(self) -> int:
        """Where the verb begins."""
        return self.clause.low - len(self.clause.verb)

    @property
    def under(self) -> str:
        """The headings that the clause stands under."""
        return " ".join(self.prose.section.path)


class Part(NamedTuple):
    """What a stretch of a clause says: the dates, and the services and countries that share them."""

    low: int
    high: int
    kind: str
    start: str | None
    end: str | None
    services: list[str]
    places: tuple[str, ...]
    formats: tuple[str, ...]
    #: On discs or tapes.
    disc: bool
    scope: int
    span: Span
    #: A showing again.
    again: bool

    @property
    def service(self) -> str | None:
        """The first service, where there is one."""
        return self.services[0] if self.services else None

    @property
    def lands(self) -> tuple[str, ...]:
        """The countries, where they are named."""
        return tuple(p for p in self.places if p != "worldwide")

    def piece(self, rule: str, medium: str | None, service: str | None, **more: Any) -> Piece:
        """A piece of this part's season, at its place."""
        return Piece(self.span, rule, medium, service, scope=self.scope, **more)


def parts_of(said: Said, scope: int, lead: str | None, lead_places: tuple[str, ...]) -> Iterator[Part]:
    """The parts of a clause on the season ``scope`` (0: the work) that say something.

    ``lead`` and ``lead_places`` are the date and the countries that stand in front of it.
    """
    line, clause = said.line, said.clause
    stretches = stretches_of(said.fold, clause)
    dated = any("D" in line[a:b] for a, b in stretches)
    alone = len(stretches) == 1
    opening, closing = opening_days(said.fold, stretches)
    kind = _kind_of(said)
    spoken: list[str] = []
    first: tuple[str, ...] = ()
    for low, high in stretches:
        services = services_of(said.fold, low, high, clause.verb) or showing(said.fold, clause)
        if (not services and spoken and any(p.match(line, low) for p in (_AND_AGAIN, _WITH_LAST, _AND_THE_NEXT))) or (
            not services and _THERE_TOO.match(line, low) and all(lexicon.medium_of(s) == "streaming" for s in spoken)
        ):
            services = spoken
        services = [s for s in services if not is_own(s, said.scene.titles)]
        spoken = services or spoken
        again = (
            clause.verb.endswith(("repeated", "repeating"))
            or (_RERUN.search(clause.subject) or _RERUN.match(line, clause.low + 1)) is not None
        )
        if again and not services:
            continue
        if high > low:
            words = said.fold.words(low, high)
            services = [*services, *(s for s in _SHOPS if s in words and s not in services)]
        own, named = _places_of(said, low, high, lead_places)
        if own:
            lead_places = ()
        shown = not alone and any(map(lexicon.medium_of, services)) and not (first and _BY.match(line, low))
        formats = _formats_of(said, low, high, shown)
        if first and low > clause.low and only_region(said.line, low, high):
            formats = first  # "on DVD and Blu-ray on D in Region 1, and on D in Region 2"
        elif not first and not compiled(r"[Rr]egions? [A-C]\b").search(said.fold.words(low, clause.high)):
            first = formats
        formats, disc = _on_disc(said, low, high, formats, services)
        if _unsaid(said, disc, services, formats):
            continue
        following = _AND_THE_NEXT.match(line, low)
        if following and _EPISODES.search(clause.subject[-60:]):
            continue
        season = _season_of(said, following.start("nth"), scope) if following else scope
        if season is None:
            continue
        scope = season
        if disc and not PUT_OUT.search(clause.verb):
            if "streaming" not in line:
                continue
            formats = ()
        shared = lead if alone or not dated else None if low == stretches[0][0] else opening
        start, end = _dates_of(said, low, high, shared)
        if start and start == shared == opening and low > stretches[0][0]:
            end = end or closing
        told = "end" if _WITH_LAST.match(line, low) else kind
        span = _span_of(said, low, high)
        part = Part(low, high, told, start, end, services, named, formats, disc, scope, span, again)
        yield from _each_season(said, part) if end else (part,)


#: What only says when something was told: "at the end of the finale, it was announced that".
_REPORTED = later(r"^.*\b(?:announced|revealed|confirmed|reported|stated|said)\b.*? that ")


_FROM_TO = later(r" (?:from|between) (?:the )?D (?:to|until|through|and) (?:the )?D")


def _kind_of(said: Said) -> str:
    """What a clause tells of: a start, an end ("the finale aired"), or what its verb says."""
    line, clause = said.line, said.clause
    of_last = clause.verb.endswith(("aired", "broadcast")) and compiled(r" (?:its|the) (?:final|last) episode").match(
        line[clause.low :]
    )
    if of_last:
        return "end"
    if clause.kind != "start":
        return clause.kind
    near = _REPORTED.sub("", clause.subject)[-60:]
    if _FROM_TO.match(line, clause.low):
        return clause.kind  # "and the last was broadcast from D to D": a run of its own
    last = _LAST.search(near) or _LAST.search(_REPORTED.sub("", line[clause.begin : said.begin])[-60:])
    if last and not compiled(r"(?:final|last) (?:season|series)").search(near):
        return "end"
    return "end" if _LAST_ONE.search(clause.subject) or line.endswith(" last ", 0, said.begin) else clause.kind


def _dates_of(said: Said, low: int, high: int, lead: str | None) -> tuple[str | None, str | None]:
    """From when to when; a date that only describes ("the D set") gives way to the one in front."""
    start, end = dates_of(said.fold, low, high)
    if lead and start and not _DATE_LED.search(said.line[low:high]):
        start = lead
    if not (start or end or lead) and (m := _SINCE.match(said.line, high)):
        start = edtf_at(said.fold, m.start("day"))
    if end and _BROKEN_OFF.search(said.line, low, said.clause.high + 60):
        end = None
    start, end = start or lead, end or (None if start else said.until)
    return (None, None) if start and end and start[:4] > end[:4].strip("[.]") > "1" else (start, end)


#: Since when, behind what else is said of a showing: "has aired on N as part of its morning block since May 3".
_SINCE = later(r"(?: as part of| alongside| following| before| after)\b[^,;DN]{0,60} since (?P<day>D)(?=[,.;]|$)")
#: Up to a day on which the run paused: "until May 3, when it was interrupted".
_BROKEN_OFF = later(
    r"\b(?:until|through|to) (?:[a-z]+, )?D,? (?:when|as|before) (?:the|it|its)\b[^,;]*\b(?:interrupted|suspended|halted|hiatus|strike|stopped|paused|break)\b"
)


def _places_of(said: Said, low: int, high: int, lead: tuple[str, ...]) -> tuple[bool, tuple[str, ...]]:
    """Whether a part names its countries, and those that hold for it."""
    stretch = said.line[low:high]
    own = (
        () if scattered(said.fold, low, high) else countries_in(said.fold, low, high)
    )  # else which is whose isn't told
    places = own or lead
    if not own and " stateside" in stretch:
        places = ("US",)
    if _WORLD.search(stretch):
        places = ("rest of world",) if _BUT_HERE.search(stretch) else ("worldwide",)
    elif not places and (
        _REST.search(stretch) or _REST.search(said.clause.subject) or (_ABROAD_ON.search(stretch) and not said.streams)
    ):
        places = ("rest of world",)
    return bool(own), places


def _formats_of(said: Said, low: int, high: int, own_service: bool) -> tuple[str, ...]:
    """On what a part was put out: its own words say it, the clause's, or the subject ("the DVD came out").

    With a service of its own it is no disc: "on DVD on May 3, and on N on May 4".
    """
    fold, clause, begin = said.fold, said.clause, said.begin
    formats = formats_in(undenied(fold.words(low, high))) if high > low else ()
    if not formats and not own_service and clause.high > clause.low:
        formats = formats_in(undenied(fold.words(begin, clause.high)))
    relative = clause.subject.rstrip().endswith((", which", ", which was", "which were"))
    if not formats and (relative or compiled(r", which (?:was|were)(?: \w+)? $").search(clause.subject)):
        formats = formats_in(fold.words(max(0, begin - 40), begin))
    if _DISC_SUBJECT.search(clause.subject) or names_discs(fold, clause):
        told = clause.at + len(clause.subject)
        named = formats_in(undenied(fold.words(max(clause.at, told - 80), told)))
        whole = (low, high) == (clause.low, clause.high)
        formats = tuple(dict.fromkeys((*named, *formats))) if whole else named or formats
    elif not formats and clause.verb == "followed":
        formats = discs_in(undenied(fold.words(0, begin)))
    return formats


def _on_disc(
    said: Said, low: int, high: int, formats: tuple[str, ...], services: list[str]
) -> tuple[tuple[str, ...], bool]:
    """The formats that count, and whether it is a disc or a tape: a tape's formats are those of its own words."""
    clause = said.clause
    words = said.fold.words(low, high) if high > low else ""
    if (
        said.same
        and not (formats or services)
        and said.line.endswith("; ", 0, clause.begin)
        and PUT_OUT.search(clause.verb)
    ):
        return said.same.formats, True  # "; in N, it was released on D"
    if any(lexicon.medium_of(s) == "streaming" for s in services) and " home " not in said.line[low:high]:
        return formats, not {"DVD", "Blu-ray"}.isdisjoint(formats)
    tape = "VHS" in words or "videocassette" in words or _HOME.search(said.line, low, high) is not None
    if tape and not formats_in(words):
        formats = ()
    tape = tape or _HOME.search(clause.subject[-70:]) is not None
    if not tape and "releas" in clause.verb and not services:
        who = seller(said.fold, clause, low, high, said.scene.titles)
        tape = who is not None and _VIDEO.search(who) is not None
    return formats, tape or not {"DVD", "Blu-ray"}.isdisjoint(formats)


def _unsaid(said: Said, disc: bool, services: list[str], formats: tuple[str, ...]) -> bool:
    """Whether a part leaves open what was put out: a sentence on discs, or a verb of selling, away from them."""
    if disc:
        return False
    text = said.fold.text[said.fold.start : said.fold.end]
    if not services and formats != ("digital",) and any(w in text for w in ("DVD", "Blu-ray", "blu-ray", "Blu-Ray")):
        return True
    return _SOLD.search(said.clause.verb) is not None and not (said.streams or HOME_VIDEO.search(said.under))


def _each_season(said: Said, part: Part) -> Iterator[Part]:
    """A part for each of two seasons that have a day each: "Seasons three and four were launched in D and D"."""
    subject, days = _TWO_SEASONS.search(said.clause.subject), TWO_DAYS.search(said.line, part.low, part.high)
    if days and subject is None and (_ONE_EACH.match(said.line, days.end()) or _PUT_UP.match(said.clause.verb)):
        for n in (1, 2):  # "released in May and September"
            yield part._replace(start=edtf_at(said.fold, days.start(n)), end=None)
        return
    if subject is None or days is None:
        yield part
        return
    seasons = [_season_at(said, subject.start(n)) for n in range(1, 5) if subject[n]]
    own = said.scene.season if said.scene.kind == "season" else None
    for n, season in enumerate(seasons, 1):
        if own in {None, season}:
            start = edtf_at(said.fold, days.start(n))
            yield part._replace(start=start, end=None, scope=0 if own else season)


def _season_at(said: Said, at: int) -> int:
    """The number of the season that the subject names at ``at``, as a figure or a word; 0 where it is none."""
    mark = said.fold.marks.get(said.clause.at + at)
    value = mark.value if mark else lexicon.number(said.clause.subject[at:].split()[0])
    return int(value) if isinstance(value, (int, float)) else 0


def _season_of(said: Said, nth: int, scope: int) -> int | None:
    """The season that "and the second on June 7" tells of; ``None`` where it isn't this article's."""
    number = said.fold.marks[nth].value
    if number == scope:
        return scope
    if said.scene.kind == "season":
        return scope if number == said.scene.season else None
    return int(number) if isinstance(number, (int, float)) else scope


def _span_of(said: Said, low: int, high: int) -> Span:
    """From the subject to the end of the part."""
    begin = said.begin
    opened = said.fold.stretch(max(0, begin - min(len(said.clause.subject), 160)), max(high, begin + 1))
    return said.prose.passage.span(opened[0], said.fold.stretch(min(begin, low), max(high, begin + 1))[1])
