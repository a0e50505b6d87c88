"""What a part of a clause tells of a release: shown, sold on discs, offered, or taken off."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.kinds.release.brackets import bracketed
from showbible.kinds.release.countries import countries_in
from showbible.kinds.release.parts import HOME_VIDEO, PUT_OUT, TWO_DAYS, Part, Said, only_region, parts_of
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import edtf_at, formats_in, medium_by_name
from showbible.kinds.release.stretches import LATER
from showbible.kinds.release.subjects import is_plain
from showbible.kinds.release.who import seller
from showbible.kinds.release.years import years_of
from showbible.text.patterns import compiled, later

_ABROAD = later(r"\binternational|\boverseas|\babroad|\bforeign|other countries")
#: "followed by season 2 on May 3"
_FOLLOWED = later(r",? (?:and )?followed by (?:the )?(?:season |series )?([CO])(?: season| series)? (?:on|in) (D)")
#: "followed by a Blu-ray edition on May 3"
_THEN_DISC = later(
    r",? (?:(?:and |which was )?followed by|with) (?:an? |the |its )?(?P<what>(?:[a-z-]+ ){0,2}(?:dvd|blu-ray)s?(?: [a-z-]+){0,3}|region C (?:release|version|edition|set)|release in region C) (?:on|in) (?P<day>D)"
)
_VENUE = later(
    r"\b(?:at|in) (?:the )?(?:[OD] )?N|\bat (?:the|an?) (?:[a-z-]+ )?(?:festival|convention|event|cinema|theat(?:er|re))\b"
)
#: Back in a place, or on a service that is not known as such.
_BACK_TO = later(r" to (?:the )?N")
_PREMIERE = later(r"^(?:premier|debut)|\bits (?:[a-z-]+ )*(?:premiere|debut)")


def pieces_of(said: Said, scope: int, lead: str | None, lead_places: tuple[str, ...]) -> Iterator[Piece]:
    """The pieces that a clause tells of the season ``scope`` (0: the work), part by part.

    ``lead`` and ``lead_places`` are the date and the countries that stand in front of it.
    """
    for part in parts_of(said, scope, lead, lead_places):
        yield from _tell(said, part)


def _tell(said: Said, part: Part) -> Iterator[Piece]:
    """The pieces of one part: what was taken off, ended, ran for years, was put out on discs, or was shown."""
    if part.kind == "gone":
        yield from _gone(said, part)
        return
    if part.kind == "end":
        if part.start and not part.disc:
            abroad = not set(part.lands) <= set(said.scene.home)
            lands = part.lands if part.service or (abroad and said.scene.home) else ()
            of_season = "season" in said.clause.subject
            end = part.end or part.start
            yield part.piece("release.ended", None, part.service, territories=lands, end=end, of_season=of_season)
        return
    if not (part.disc or part.start or part.end):
        years = years_of(said.fold, part.low, part.high, part.services)
        if years:
            for known, first, last in years:
                more = {"territories": part.places, "start": first, "end": last, "foreign": bool(part.places)}
                yield part.piece("release.years", None, known, **more)
            return
    if said.clause.verb.split()[0] in {"ran", "runs", "running"} and not part.end and not _ran_in(said, part):
        return
    sold = any(s in lexicon.STORES for s in part.services) or (part.formats == ("digital",) and not part.services)
    if part.disc or sold:
        yield from _discs(said, part)
    elif whose := list(bracketed(said, part)):
        yield from whose
    elif part.start or part.end or (part.places and part.services):
        yield from _shown(said, part)
    else:
        yield from _offered(said, part)


def _ran_in(said: Said, part: Part) -> bool:
    """Whether a season is told to have run in a month: "The third series ran during May 2013"."""
    month = part.scope and part.start and len(part.start) == 7
    return bool(month) and compiled(r" (?:in|during|throughout) D").match(said.line, said.clause.low) is not None


def _gone(said: Said, part: Part) -> Iterator[Piece]:
    """Taken off a service that is named, or meant."""
    meant = compiled(r"\b(?:network|platform|service)\b").search(said.line[part.low : part.high])
    who = part.service or said.held
    if part.start and (who or meant):
        yield part.piece(
            "release.removed", lexicon.medium_of(who) if who else None, who, territories=part.lands, end=part.start
        )


def _discs(said: Said, part: Part) -> Iterator[Piece]:
    """Put out on discs or tapes, or sold by a shop for downloads."""
    store = next((s for s in part.services if s in lexicon.STORES), None)
    fold, clause, titles = said.fold, said.clause, said.scene.titles
    who = store or seller(fold, clause, part.low, part.high, titles)
    if who is None and _told_first(said, part):
        who = seller(fold, clause, clause.low, clause.high, titles)
    if who is None and only_region(said.line, part.low, part.high):
        who = seller(fold, clause, clause.low, part.low, titles)
    if not (part.start or store):
        if part.formats and (who or is_plain(fold, clause, titles)):
            yield part.piece("release.sold", "home_media", who, territories=part.lands, formats=part.formats)
        return
    formats = tuple(f for f in part.formats if f in {"DVD", "Blu-ray", "digital", "UHD", "HD"})
    of_store = part.piece(
        "release.discs" if part.start else "release.offered",
        "home_media",
        who,
        territories=part.lands,
        start=part.start,
        end=part.end,
        formats=formats,
    )
    days = TWO_DAYS.search(said.line, part.low, part.high) if part.end else None
    if days:  # "in two volumes, on D and D"
        yield from (of_store._replace(start=edtf_at(fold, days.start(n)), end=None) for n in (1, 2))
        return
    yield of_store
    if part.start and (then := _THEN_DISC.match(said.line, part.high)):
        discs = formats_in(fold.words(then.start("what"), then.end("what")))
        day = of_store._replace(start=edtf_at(fold, then.start("day")), end=None, formats=discs)
        yield day._replace(territories=(), formats=formats) if "region" in then["what"] else day
    if part.start and (following := _FOLLOWED.match(said.line, part.high)):
        number = fold.marks[following.start(1)].value
        season = int(number) if isinstance(number, (int, float)) else part.scope
        yield of_store._replace(start=edtf_at(fold, following.start(2)), end=None, scope=season)


def _told_first(said: Said, part: Part) -> bool:
    """Whether a seller stands in front of all days and countries: "by N in N on D, and in N on D", "by N: in N on D"."""
    front = said.line[said.clause.low : part.low]
    return (
        compiled(r"^(?: on (?:[a-z-]+|N)(?:,? and (?:[a-z-]+|N))?)? (?:by|through|via|from) (?:the )?N\b").match(front)
        is not None
        or ": " in front
    )


def _offered(said: Said, part: Part) -> Iterator[Piece]:
    """Where it can be seen, or in what quality, without a date or a country."""
    clause = said.clause
    seen = _qualities(part)
    medium = lexicon.medium_of
    if compiled(r"reception|response|critic").search(said.under):
        return
    if seen:
        who = part.service
        lands = part.places if part.places == ("worldwide",) else ()
        yield part.piece("release.formats", medium(who) if who else None, who, territories=lands, formats=seen)
    elif compiled(r"available|stream").search(clause.verb):
        on_site = compiled(r"\bwebsites?\b").search(said.line, part.low, part.high)
        for w in part.services:
            if medium(w) == "streaming":
                yield part.piece("release.offered", "streaming", w)
            elif medium(w) == "broadcast" and not on_site and is_plain(said.fold, clause, said.scene.titles):
                yield part.piece("release.carried", "broadcast", w)
    elif (
        part.kind == "start"
        and not countries_in(said.fold, clause.low, clause.high)
        and (is_plain(said.fold, clause, said.scene.titles) or LATER.match(said.line, part.low))
    ):
        carried = [w for w in part.services if medium(w) in {None, "broadcast"}]
        yield from (part.piece("release.carried", "broadcast", w) for w in carried)


def _shown(said: Said, part: Part) -> Iterator[Piece]:
    """Shown from a day on, or in a country, by each service that is named."""
    line, clause, services, places = said.line, said.clause, part.services, part.places
    if not services:
        if clause.verb == "moved" or (clause.verb == "returned" and _BACK_TO.match(line, clause.low)):
            return
        if not places and _ABROAD.search(said.under) and not said.goes_on:
            return  # whose showing it is isn't told: not the home network's
        in_a_room = clause.verb.startswith(("screened", "shown", "launched")) or _PREMIERE.search(clause.verb)
        if in_a_room and _VENUE.search(line, part.low, part.high) and places in {(), ("worldwide",)}:
            return
        under = said.prose.section.path[-1] if said.prose.section.path else ""
        dated = part.start and len(part.start) > 4 and PUT_OUT.search(clause.verb)
        if dated and compiled(r"home media|home video|\bdvd|blu-ray").search(under):
            who = seller(said.fold, clause, part.low, part.high, said.scene.titles)
            yield part.piece("release.discs", "home_media", who, territories=places, start=part.start)
            return
        released = "released" in clause.verb and not said.streams
        if released and said.discs and part.start and not places:
            who = seller(said.fold, clause, part.low, part.high, said.scene.titles)
            yield said.discs._replace(
                span=part.span, rule="release.discs", service=who, start=part.start, end=None, scope=part.scope
            )
            return
        if HOME_VIDEO.search(said.under) or released:
            return
    theatres = compiled(r"\b(?:theaters|theatres|cinemas|theatrically)\b").search(line[part.low : part.high])
    told = line[part.low : part.high]
    on_site = compiled(r"\b(?:websites?|for streaming|to stream|online player)\b").search(told)
    streamed = "streaming" if "stream" in clause.verb or on_site or compiled(r"\bonline\b").search(told) else None
    each: list[str | None] = [*services] or [None]
    in_turn = len(places) == len(services) > 1 and compiled(r"[^.;]*\brespectively\b").match(line, part.low) is not None
    for n, service in enumerate(each):
        medium = medium_by_name(service) if service and not on_site else None
        medium = "theatrical" if theatres else medium or streamed
        here = () if places == ("worldwide",) and len(services) > 1 and service == services[0] else places
        here = (places[n],) if in_turn else here
        yield part.piece(
            "release.rerun" if part.again else "release.shown",
            medium,
            service,
            territories=here,
            start=part.start,
            end=part.end,
            formats=_qualities(part),
            foreign=bool(here),
        )


def _qualities(part: Part) -> tuple[str, ...]:
    """The qualities of picture among the formats."""
    return tuple(f for f in part.formats if f in {"UHD", "HDR", "HD", "IMAX"})
