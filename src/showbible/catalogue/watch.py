"""Where a work can be seen, and when it can't: windows by service and territory, and the gaps between them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import iso3166

from showbible.catalogue.rows import Watch, Window
from showbible.kinds import Release
from showbible.store.read import Stated
from showbible.text import BadInput
from showbible.text.edtf import Bounds, bounds

_FIRST, _LAST = "0001-01-01", "9999-12-31"
#: Names that people use and the standard doesn't.
_ALSO = {
    "UK": "GB",
    "USA": "US",
    "ENGLAND": "GB",
    "SOUTH KOREA": "KR",
    "RUSSIA": "RU",
    "VIETNAM": "VN",
    "UNITED KINGDOM": "GB",
}


def territory_of(name: str) -> str:
    """The ISO 3166-1 alpha-2 code of a territory given by code or by name.

    Raises:
        BadInput: there is no such territory.

    >>> territory_of("uk"), territory_of("New Zealand")
    ('GB', 'NZ')
    """
    known = _ALSO.get(name.strip().upper(), name.strip())
    try:
        return str(iso3166.countries.get(known).alpha2)
    except KeyError:
        raise BadInput(f"{name!r} is no territory of ISO 3166-1 (GB, US, NZ, ...)") from None


def _reach(date_: str | None) -> Bounds:
    return bounds(date_) if date_ is not None else Bounds(None, None, "unknown")


def _cover(release: Release, code: str, all_: Sequence[Release], country: str | None) -> str:
    """``yes``, ``no``, or ``unstated``: whether a release reaches a territory."""
    named = set(release.territories)
    if not named:
        return "unstated"
    if "worldwide" in named or code in named:
        return "yes"
    if "rest of world" not in named:
        return "no"
    others = [r for r in all_ if r is not release and r.service == release.service and r.territories]
    apart = {t for r in others or [r for r in all_ if r is not release] for t in r.territories}
    if not others and country:
        apart.add(country)
    return "no" if code in apart else "yes"


def reach_of(release: Release, all_: Sequence[Release]) -> tuple[Bounds, Bounds]:
    """The bounds of a window's first and last day.

    Where the rest of the world gets something "by the end of 2022", it is no sooner there than where the service
    began: this narrows the question, not what is stored.
    """
    start, end = _reach(release.start), _reach(release.end)
    if "rest of world" in release.territories and start.earliest is None and start.latest is not None:
        first = [
            e
            for r in all_
            if r is not release and r.service == release.service and r.start and (e := bounds(r.start).earliest)
        ]
        begun = [e for e in first if e <= start.latest]
        if begun:
            start = start._replace(earliest=max(begun))
    return start, end


def _before(day: str, days: int = 1) -> str:
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()


def _last_day(release: Release, end: Bounds) -> Bounds:
    """The last day on which it can be seen: a stream removed on a day is not there on that day."""
    if release.medium != "streaming":
        return end
    return end._replace(
        earliest=_before(end.earliest) if end.earliest else None,
        latest=_before(end.latest) if end.latest and end.latest != _LAST else end.latest,
    )


def _judge(release: Release, cover: str, start: Bounds, last: Bounds, on: Bounds) -> tuple[str, str] | None:
    """``yes`` or ``possibly`` with the reason, or ``None`` where it can't be."""
    first_asked, last_asked = on.earliest or _FIRST, on.latest or _LAST
    if (start.earliest or _FIRST) > last_asked:
        return None
    if release.end is not None and (last.latest or _LAST) < first_asked:
        return None
    doubts = []
    if cover == "unstated":
        doubts.append("the territory is not stated")
    if release.start is None:
        doubts.append("its beginning is not stated")
    elif start.approximate or (start.latest or _LAST) > first_asked:
        doubts.append(
            "its beginning is not known to the day" if start.earliest != start.latest else "it begins within that time"
        )
    if release.end is not None and (last.approximate or (last.earliest or _FIRST) < last_asked):
        doubts.append("its end is not known to the day" if last.earliest != last.latest else "it ends within that time")
    if release.end is None and release.medium in ("broadcast", "theatrical"):
        doubts.append("its end is not stated")
    return ("possibly", "; ".join(doubts)) if doubts else ("yes", "")


def spoken(first: str, last: str) -> str:
    """A range of days in words.

    >>> spoken("2022-03-01", "2022-03-15"), spoken("2021-12-30", "2022-01-02")
    ('from 1 to 15 March 2022', 'from 30 December 2021 to 2 January 2022')
    """
    a, b = date.fromisoformat(first), date.fromisoformat(last)
    if a == b:
        return f"on {a.day} {a:%B %Y}"
    left = f"{a.day}"
    if (a.year, a.month) != (b.year, b.month):
        left += f" {a:%B}" + (f" {a.year}" if a.year != b.year else "")
    return f"from {left} to {b.day} {b:%B %Y}"


def watch(
    work: str, facts: Sequence[Stated], territory: str | None, on: str | None, country: str | None = None
) -> Watch:
    """Where a work can be seen, of its releases ``facts``; ``on`` is any EDTF date, ``country`` the work's own.

    Raises:
        BadInput: no such territory or date.
    """
    code = territory_of(territory) if territory else None
    asked = bounds(on) if on else None
    releases = [s.fact for s in facts if isinstance(s.fact, Release)]
    windows: list[Window] = []
    reached: list[tuple[Bounds, Bounds]] = []
    for stated in facts:
        release = stated.fact
        if not isinstance(release, Release):
            continue
        cover = _cover(release, code, releases, country) if code else "yes"
        if cover == "no":
            continue
        start, end = reach_of(release, releases)
        last = _last_day(release, end)
        reached.append((start, last))
        judged: tuple[str, str] | None
        if asked is None:
            judged = ("possibly", "the territory is not stated") if cover == "unstated" else ("yes", "")
        else:
            judged = _judge(release, cover, start, last, asked)
        if judged is not None:
            windows.append(
                Window(
                    release.service,
                    release.medium,
                    *judged,
                    release.start,
                    release.end,
                    release.territories,
                    release.formats,
                    stated,
                )
            )
    return Watch(work, code, on, tuple(windows), "" if windows else _gap(reached, asked, code))


def _gap(reached: list[tuple[Bounds, Bounds]], asked: Bounds | None, code: str | None) -> str:
    """Why there is nothing, in words; ``reached`` are the first and the last day of each window."""
    where = f" in {code}" if code else ""
    if not reached or asked is None:
        return f"none known{where}"
    first, last = asked.earliest or _FIRST, asked.latest or _LAST
    ended = [end.latest for _, end in reached if end.latest is not None and end.latest < first]
    begins = [start for start, _ in reached if (start.earliest or _FIRST) > last]
    if not begins:
        return f"none known{where} since {_before(max(ended), -1)}" if ended else f"none known{where}"
    soonest = min(begins, key=lambda start: start.earliest or _FIRST)
    begin = soonest.earliest or _FIRST
    if not ended:
        return f"none known{where} before {begin}"
    doubt = "" if soonest.earliest == soonest.latest else ", perhaps longer"
    return f"none known{where}: gap {spoken(_before(max(ended), -1), _before(begin))}{doubt}"
