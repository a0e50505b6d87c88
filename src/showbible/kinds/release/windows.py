"""Pieces put together: a premiere here, a finale there and a box make one window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from showbible.grammar import lexicon
from showbible.grammar.networks import boxed_networks, networks_of
from showbible.grammar.prose import Reading
from showbible.kinds.dating import more_precise
from showbible.kinds.fact import Found, folded
from showbible.kinds.release.fact import Release
from showbible.kinds.release.listed import boxed, listed
from showbible.kinds.release.moves import after_moves
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import land_of, medium_by_name
from showbible.kinds.release.told import told
from showbible.text import Span


@dataclass(slots=True)
class _Window:
    """A window in the making."""

    medium: str | None
    service: str | None
    territories: tuple[str, ...]
    start: str | None
    end: str | None
    formats: list[str]
    scope: int
    places: list[tuple[Span, str]] = field(default_factory=list)


def windows(reading: Reading) -> Iterator[Found]:
    """The windows of an article, each with every place that states a part of it."""
    scene = reading.scene
    stated = boxed_networks(reading)
    boxed_home = stated[0] if len(stated) == 1 and lexicon.is_service(stated[0]) else None
    home = next((name for name, _ in networks_of(reading)), None) or scene.network
    if boxed_home and (home is None or boxed_home.startswith(home + " ")):
        home = boxed_home
    streams = home is None or lexicon.medium_of(home) == "streaming"
    pieces = [*boxed(reading), *told(reading, streams), *listed(reading)]
    home = home or _home(pieces, scene.home)
    made: list[_Window] = []
    pieces = after_moves(pieces, reading, home)
    pieces = [p._replace(service=home) if home and _calls(p, home, scene.home) else p for p in pieces]
    if home and scene.home:
        pieces = [p._replace(service=home) if _in_its_land(p, scene.home) else p for p in pieces]
    elif home and (first := _first_shown(pieces, reading)):
        pieces = [p._replace(service=home) if p is first else p for p in pieces]
    for piece in pieces:
        if piece.rule == "release.rerun" and folded(piece.service or "") == folded(home or ""):
            continue  # its own network's repeats are no window of their own
        if piece.rule not in {"release.carried", "release.sold", "release.rights"}:
            _place(piece, made, home, scene.home)
    made = _joined([w for w in made if not any(_rounds(w, other) for other in made)])
    made = _first_closed(_closed(made))
    seen = {folded(name) for name in (home, *(w.service for w in made)) if name}
    for piece in pieces:
        if piece.rule == "release.carried" and folded(piece.service or "") not in seen:
            _place(piece, made, home, scene.home)
    for piece in pieces:
        if piece.rule == "release.rights" and not _took(piece, made, home):
            _place(piece, made, home, scene.home)
    for piece in pieces:
        if piece.rule == "release.sold" and not any(_tells_of(w, piece) for w in made):
            _place(piece, made, home, scene.home)
    made = [w for w in made if not _told_where(w, made, home)]
    for w in made:
        offered = any(rule in {"release.offered", "release.carried", "release.sold"} for _, rule in w.places)
        if not (w.start or w.end or (w.territories and w.service) or offered):
            continue
        if not (w.start or w.end) and any(_dates(other, w) for other in made):
            continue
        service = w.service
        if service and not w.territories and folded(service) != folded(home or ""):
            w.territories = land_of(service)
        if (
            service is None
            and w.medium not in {"home_media", "theatrical"}
            and not w.territories
            and not _moved_on(w, made, home)
        ):
            service = home
        medium = w.medium or (medium_by_name(service) if service else None) or "broadcast"
        fact = Release(medium, service, w.territories, w.start, w.end, tuple(w.formats))
        for span, rule in w.places:
            yield Found(fact, rule, span)


def _calls(piece: Piece, home: str, lands: tuple[str, ...]) -> bool:
    """Whether a piece calls the work's own network by a shorter name, or by its first letters: "ABC"."""
    name = piece.service or ""
    if home == f"{name} Television":
        return True
    if piece.medium == "home_media" or not set(piece.territories) <= set(lands):
        return False
    letters = "".join(word[0] for word in home.split())
    return home == f"{name} Broadcasting Company" or (len(name) > 2 and name == letters)


def _in_its_land(piece: Piece, lands: tuple[str, ...]) -> bool:
    """Whether a piece tells of a showing in the work's own country: by its own network, where none is named."""
    shown = piece.service is None and piece.medium in {None, "broadcast"} and piece.start is not None
    return shown and bool(piece.territories) and set(piece.territories) <= set(lands)


def _moved_on(w: _Window, made: list[_Window], home: str | None) -> bool:
    """Whether another network had begun to show the work before a window of which none is told: it may be that one's."""
    return any(
        o.service
        and folded(o.service) != folded(home or "")
        and not o.territories
        and o.medium in {None, "broadcast"}
        and o.start
        and w.start
        and o.start < w.start
        for o in made
        if o.scope and w.scope and o.scope < w.scope
    )


def _first_shown(pieces: list[Piece], reading: Reading) -> Piece | None:
    """The first showing of all, where the article opens with it and names its country but no network: its own one's."""
    sections = reading.document.sections
    lead = sections[1].span.start if len(sections) > 1 else len(reading.document.source.text)
    shown = [p for p in pieces if p.start and p.medium in {None, "broadcast"} and p.scope == 0]
    first = min(shown, key=lambda p: p.start or "", default=None)
    if first is None or first.service or len(first.territories) != 1 or first.span.start >= lead:
        return None
    return first


def _took(rights: Piece, made: list[_Window], home: str | None) -> bool:
    """Whether the windows tell of the service that took the rights: those of which no country is told are there."""
    known = [w for w in made if folded(w.service or "") == folded(rights.service or "") and w.medium != "home_media"]
    for w in known:
        if not w.territories and folded(w.service or "") != folded(home or ""):
            w.territories = rights.territories
        if w.territories == rights.territories:
            w.places.append((rights.span, rights.rule))
    return bool(known)


def _dates(other: _Window, w: _Window) -> bool:
    """Whether a window tells the day of a showing of which another tells only where it was."""
    same = folded(other.service or "") == folded(w.service or "") and "home_media" not in (other.medium, w.medium)
    return other.start is not None and same and bool(w.territories) and other.territories == w.territories


def _told_where(w: _Window, made: list[_Window], home: str | None) -> bool:
    """Whether a window tells only of what country another's showing was, whose days are known; the other takes it."""
    if w.start or w.end or len(w.territories) != 1 or not home or folded(w.service or "") != folded(home):
        return False
    known = [
        o
        for o in made
        if o.start and o.scope == w.scope and o.medium in {None, w.medium} and folded(o.service or home) == folded(home)
    ]
    if len(known) != 1 or known[0].territories:
        return False
    known[0].territories, known[0].service = w.territories, w.service
    known[0].places += w.places
    return True


def _rounds(w: _Window, other: _Window) -> bool:
    """Whether a window gives the years only of another that has its days: "from 1983 to 1987" of one that ended in December 1986."""
    if w is other or not (w.start and w.end and other.start and other.end and len(w.start) == len(w.end) == 4):
        return False
    same = (w.medium, w.territories, w.scope, folded(w.service or "")) == (
        other.medium,
        other.territories,
        other.scope,
        folded(other.service or ""),
    )
    years = (other.start[:4], other.end[:4])
    if not (same and len(other.start) == len(other.end) == 10 and w.start == years[0] and years[1].isdigit()):
        return False
    return abs(int(w.end) - int(years[1])) < 2 if w.end.isdigit() else False


def _closed(made: list[_Window]) -> list[_Window]:
    """The windows, the end of the whole run put to that of its last season: "Season 7 began on D", "the finale aired on D"."""
    ends = [w for w in made if w.end and not (w.start or w.scope) and w.medium != "home_media"]
    for last in ends:
        same = [
            w
            for w in made
            if w.scope
            and w.start
            and w.medium in {None, last.medium}
            and (w.service, w.territories) == (last.service, last.territories)
        ]
        season = max(same, key=lambda w: w.start or "", default=None)
        if season is None or season.end or not season.start or not _within_a_year(season.start, last.end or ""):
            continue
        season.end, season.medium = last.end, season.medium or last.medium
        season.places += last.places
        made = [w for w in made if w is not last]
    return made


def _joined(made: list[_Window]) -> list[_Window]:
    """The windows, one that tells only the day on which another began joined to that: "the sixth season", "the last season"."""
    kept: list[_Window] = []
    for w in made:
        same = [
            o
            for o in made
            if o is not w
            and o.start == w.start
            and len(w.start or "") == 10
            and (o.service, o.territories) == (w.service, w.territories)
            and "home_media" not in (o.medium, w.medium)
            and (o.end or (w.scope and not o.scope))
        ]
        if w.end or len(same) != 1:
            kept.append(w)
        else:
            same[0].places += w.places
    return kept


def _first_closed(made: list[_Window]) -> list[_Window]:
    """The windows, the end of the first season put to the first day of all: "It began on D", "The first season ended on D"."""
    for last in [w for w in made if w.scope == 1 and w.end and not w.start and w.medium != "home_media"]:
        same = [
            w
            for w in made
            if not (w.scope or w.end)
            and w.start
            and w.medium in {None, last.medium}
            and (w.service, w.territories) == (last.service, last.territories)
        ]
        if len(same) == 1 and _within_a_year(same[0].start or "", last.end or ""):
            same[0].end = last.end
            same[0].places += last.places
            made = [w for w in made if w is not last]
    return made


def _within_a_year(start: str, end: str) -> bool:
    """Whether a day follows another within a year or so."""
    return start < end and start[:4].isdigit() and end[:4].isdigit() and int(end[:4]) - int(start[:4]) < 2


def _tells_of(w: _Window, sold: Piece) -> bool:
    """Whether a window tells when the discs came out of which a piece says only that they are sold."""
    return w.medium == "home_media" and (not sold.service or folded(sold.service) == folded(w.service or ""))


def _home(pieces: list[Piece], lands: tuple[str, ...]) -> str | None:
    """The service that first shows the work: of the first piece that names one, foreign ones last.

    One that shows it in the work's own ``lands`` is none of those, told with a day or without.
    """
    own = [
        p
        for p in pieces
        if p.service and p.medium in {None, "broadcast", "streaming"} and not p.scope and p.rule != "release.listed"
    ]
    unnamed = [p.start for p in pieces if p.start and not p.service and p.medium in {None, "broadcast"}]
    at_home = [p for p in own if p.territories and set(p.territories) <= set(lands)]
    known = {p.service for p in at_home}
    own = [p for p in own if not any(day[:10] < (p.start or "9") for day in unnamed)]
    for p in own:
        if not p.foreign and p.start:
            return p.service
    if not own and len(known) == 1 and not any(p.start or p.end for p in at_home):
        return at_home[0].service
    first = own[0] if own else None
    return first.service if first and (first.start or not first.territories) and not _earlier(first, pieces) else None


def _earlier(shown: Piece, pieces: list[Piece]) -> bool:
    """Whether the work was shown elsewhere before, on a service that is not told: "It premiered in Norway on May 3"."""
    told = [p.start for p in pieces if p.territories and not p.service and p.start and p.medium != "home_media"]
    return bool(told) and (shown.start is None or min(told)[:10] < shown.start)


def _place(piece: Piece, made: list[_Window], home: str | None, lands: tuple[str, ...]) -> None:
    at_home = _at_home(piece, made, home, lands)
    for w in sorted(made, key=lambda w: not _just_begun(w, piece)) if piece.of_season else made:
        if _abroad(piece, w, lands):
            continue
        if _fits(piece, w, home, at_home or _of_home(piece, w, home, lands)):
            home_too = piece.territories and not piece.service and not w.territories and w.medium != "home_media"
            w.service = w.service or piece.service or (home if home_too else None)
            w.medium = w.medium or piece.medium
            w.territories = w.territories or piece.territories
            w.start = more_precise(w.start, piece.start) if w.start and piece.start else w.start or piece.start
            w.end = more_precise(w.end, piece.end) if w.end and piece.end else w.end or piece.end
            w.formats.extend(f for f in piece.formats if f not in w.formats)
            w.places.append((piece.span, piece.rule))
            return
    made.append(
        _Window(
            piece.medium,
            piece.service,
            piece.territories,
            piece.start,
            piece.end,
            list(piece.formats),
            piece.scope,
            [(piece.span, piece.rule)],
        )
    )


def _just_begun(w: _Window, piece: Piece) -> bool:
    """Whether a window without an end began within the year before a piece's end: it is rather that one which it closes."""
    return bool(w.start and piece.end and not w.end) and _within_a_year(w.start or "", piece.end or "")


def _abroad(piece: Piece, w: _Window, lands: tuple[str, ...]) -> bool:
    """Whether a piece tells of another country than the work's own, and the window of no country."""
    named = bool(piece.territories) and "worldwide" not in piece.territories and not piece.service
    return named and bool(lands and w.service) and not w.territories and not set(piece.territories) <= set(lands)


def _of_home(piece: Piece, w: _Window, home: str | None, lands: tuple[str, ...]) -> bool:
    """Whether a piece tells the days of a window of which only the work's own network and country are known."""
    own = home is not None and piece.service is not None and folded(home) == folded(w.service or "")
    return own and not (w.start or w.end or piece.territories) and bool(lands) and set(w.territories) == set(lands)


def _at_home(piece: Piece, made: list[_Window], home: str | None, lands: tuple[str, ...]) -> bool:
    """Whether a piece says in which country the work's own network showed it: "Reef TV broadcast it on Sundays in Norway"."""
    if home is None or folded(piece.service or "") != folded(home) or len(piece.territories) != 1 or piece.scope:
        return False
    if lands and not set(piece.territories) <= set(lands):
        return False
    own = [w for w in made if folded(w.service or home) == folded(home) and w.medium != "home_media"]
    return lexicon.medium_of(home) == "broadcast" and not any(w.territories for w in own)


def _fits(piece: Piece, w: _Window, home: str | None, at_home: bool) -> bool:
    discs = "home_media" in (piece.medium, w.medium)
    if piece.scope != w.scope and not (discs and 0 in (piece.scope, w.scope)):
        return False
    mine, theirs = (
        piece.service or (home if not piece.territories else None),
        w.service or (home if not w.territories else None),
    )
    if discs and piece.medium != w.medium:
        return False
    if discs:
        mine, theirs = piece.service, w.service
        if mine and theirs and folded(mine) != folded(theirs):
            return False
        apart = bool(piece.formats and w.formats) and set(piece.formats).isdisjoint(w.formats)
        same = piece.territories == w.territories or not ((piece.territories and w.territories) or apart)
        return bool(piece.start) and piece.start == w.start and same
    same_day = piece.start == w.start and len(piece.start or "") == 10
    nobody = not piece.service or (piece.territories and not w.service and piece.territories == w.territories)
    if folded(mine or "") != folded(theirs or "") and not (
        same_day and nobody and (not w.territories or piece.territories == w.territories)
    ):
        return False
    if piece.territories and w.territories and set(piece.territories) != set(w.territories):
        return False
    if piece.medium and w.medium and piece.medium != w.medium:
        return False
    for a, b in ((piece.start, w.start), (piece.end, w.end)):
        if a and b and more_precise(a, b) is None:
            return False
    everywhere = piece.territories == ("worldwide",) and medium_by_name(piece.service or "") == "streaming"
    if (
        piece.territories
        and not w.territories
        and not (piece.start and w.start)
        and w.start
        and not (piece.formats or everywhere or at_home)
    ):
        # "In Canada, it ran on Showcase" says nothing of the first showing.
        return False
    if w.territories and not piece.territories and not (piece.start and w.start) and not (piece.end or at_home):
        return False
    start, end = piece.start or w.start, piece.end or w.end
    return not (start and end and _after(start.strip("[.]"), end.strip("[.]")))


def _after(start: str, end: str) -> bool:
    """Whether a day, a month or a year lies behind another."""
    near = min(len(start), len(end), 10)
    season = max(start[5:7], end[5:7]) > "12"  # "2017-22" is a summer
    return start[:near] > end[:near] and near in {4, 7, 10} and not (season and near > 4)
