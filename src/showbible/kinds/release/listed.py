"""Releases in boxes, lists and tables: "Released: 2018-03-08", "8TV - 21 February 2017", a row for each country."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, groupby
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.dates import Anchor, read_dates
from showbible.grammar.prose import Reading
from showbible.kinds.release.discs import sets
from showbible.kinds.release.piece import Piece
from showbible.readers.entries import entries
from showbible.text import Item, Paragraph, Passage, Row, Section, Span, Table
from showbible.text.patterns import compiled, later

_FIRST = {
    "released",
    "first_aired",
    "original_release",
    "airdate",
    "air_date",
    "first_run_date",
    "original_run",
    "premiere",
}
_LAST = {"last_aired"}
_DISC = {
    "dvd_release_date": "DVD",
    "region_1": "DVD",
    "region_2": "DVD",
    "region_4": "DVD",
    "blu-ray_release_date": "Blu-ray",
    "region_a": "Blu-ray",
    "region_b": "Blu-ray",
}


def boxed(reading: Reading) -> Iterator[Piece]:
    """The dates of the infobox."""
    if not reading.scene.on_a_show or not reading.boxes():
        return
    for field in reading.boxes()[0].fields:
        if field.key not in _FIRST | _LAST and field.key not in _DISC:
            continue
        dates = [d.when for d in read_dates(field.text.value)[0] if d.when.edtf]
        if not dates:
            continue
        start, end = dates[0].edtf, dates[-1].edtf if len(dates) > 1 else dates[0].last
        if field.key in _DISC:
            for date in dates:
                yield Piece(field.span, "release.field", "home_media", None, (), date.edtf, None, (_DISC[field.key],))
        elif field.key in _LAST:
            yield Piece(field.span, "release.field", None, None, (), None, start)
        else:
            yield Piece(field.span, "release.field", None, None, (), start, None if end == start else end)


_UNDER = later(
    r"\b(?:broadcast|broadcasts|release|releases|international|distribution|syndication|airing|home media|home video|dvd)\b"
)
_ITEM = later(
    r"^(?:(?P<country>[A-Z][A-Za-z. ]{2,24}?) ?(?:[-–—:]|\() ?)?(?P<service>(?:\d(?=[A-Z])|[^\d()–—:-])[^()–—:]{1,36}?) ?(?:[-–—:(] ?|, (?=\d{1,2} [A-Z]))(?:[Ff]rom |[Ss]tarting |[Ss]ince |[Pp]remiered )?(?P<dates>[^()]*\b(?:19|20)\d\d\b[^()]*)"
)
#: Headings of lists of countries.
_ABROAD = later(r"\b(?:international|airings?|broadcasts?|broadcasters|syndication|overseas|worldwide|foreign)\b")
_RANGE = later(r"[~–—-]|\bto\b|\buntil\b")


def listed(reading: Reading) -> Iterator[Piece]:
    """The rows of broadcast tables and the items of broadcast lists."""
    if reading.scene.kind not in {"season", "series"}:
        return
    for section, block in reading.document.blocks():
        if isinstance(block, (Item, Paragraph, Table)):
            yield from sets(block, section, reading.scene.kind == "series")
        if (
            not section.path
            or not _UNDER.search(section.path[-1])
            or compiled(r"home|dvd|blu-ray").search(section.path[-1])
        ):
            continue
        if isinstance(block, Item):
            yield from _item(block, section)
        elif isinstance(block, Table):
            own = reading.scene.season if reading.scene.kind == "season" else None
            for piece in _table(block, section):
                if own is None or piece.scope in (0, own):
                    yield piece if own is None else piece._replace(scope=0)
    for section, group in groupby(reading.items(), key=lambda pair: pair[0]):
        if section.path and _ABROAD.search(section.path[-1]):
            yield from _lands([item for _, item in group])


#: "Brazil: Canal Fox", "Bulgaria – bTV and Fox Life", with nothing but the country and who shows it there.
_LAND_AND_CHANNEL = later(
    r"(?P<country>[A-Z][A-Za-z. ]{1,28}?) ?[:–—-] ?(?:(?:(?:It )?(?:was |is )?)?(?:[Aa]ired|[Aa]irs|[Bb]roadcast|[Ss]hown|[Ss]creened|[Pp]remiered) (?:in [A-Z]\w+ )?on (?:the )?)?(?P<services>(?!(?:Aired|Airs|Broadcast|Shown|Screened|Premiered) )[^():;]{2,70}?)(?:(?: (?:with|every|at|on|from|since|as|[A-Z][a-z]+days?)\b|; )[^()]*| ?\((?P<dates>[^()]*)\)\.?)?$"
)
_CHANNEL_NAME = later(r"(?:The )?(?=\w*[^\W_a-z]|\w*TV)[\w!+.'’-]+(?: (?:[^\W_a-z]|&)[\w!+.'’-]*){0,3}$")


#: What stands behind the channels of an item: "weekdays at 12:00", ", two episodes per night".
_BEHIND = later(
    r",? (?:with|every|at|on|from|since|as|weekdays|weeknights|weekly|daily|nightly)\b|, [a-z]| [A-Z][a-z]+days?\b| ?[(;]"
)
_REPEATS = later(r"(?:re-?runs|repeats) on (?:the )?(?:[a-z]+ ){0,2}(?P<name>[A-Z][\w+!]*(?: [A-Z0-9][\w+!]*){0,2})")


#: "Norway: Reef TV, since 5 January 2012".
_SINCE = later(r",? (?:since|from) (?P<day>[^();]*\b(?:19|20)\d\d)\.?$")


def _lands(items: list[Item]) -> Iterator[Piece]:
    """The showings of a list of countries and channels: of three at least in this one form, and then of the others."""
    found: list[list[Piece]] = []
    rest: list[Item] = []
    for item in items:
        m = _LAND_AND_CHANNEL.match(item.text.value.strip())
        country = _country(m["country"]) if m else None
        if m is None or country is None:
            rest.append(item)
            continue
        names = _NAMES.split(m["services"].strip(" .,"))
        if all(map(_named, names)):
            again = [r["name"] for r in _REPEATS.finditer(item.text.value)]
            since = _SINCE.search(item.text.value)
            dates = _dates(m["dates"] or (since["day"] if since else ""))
            found.append([_abroad(item.text.whole, name, country, *dates) for name in (*names, *again)])
        else:
            rest.append(item)
    if len(found) >= 3 and 2 * len(found) >= len(items):
        yield from chain.from_iterable(found)
        yield from chain.from_iterable(_loosely(item) for item in rest)


def _loosely(item: Item) -> Iterator[Piece]:
    """The channels of an item that says more of them than the others of its list do."""
    head, _, told = item.text.value.partition(": ")
    country = _country(head)
    if country is None or len(told) > 120:
        return
    behind = _BEHIND.search(told)
    names = [name for name in _NAMES.split(told[: behind.start()] if behind else told) if _named(name.strip(" ."))]
    yield from (_abroad(item.text.whole, name.strip(" ."), country, None, None) for name in names)


_NAMES = later(r",? and |, | / ")


def _country(head: str) -> str | None:
    """The country that an item is of: the first of "Norway and the Arctic"."""
    name = head.strip()
    return lexicon.COUNTRIES.get(name) or lexicon.COUNTRIES.get(name.split(" and ")[0])


def _named(name: str) -> bool:
    """Whether a name may be a channel's."""
    return _CHANNEL_NAME.match(name) is not None and name not in lexicon.COUNTRIES


def _item(item: Item, section: Section) -> Iterator[Piece]:
    text = item.text.value.lstrip("—–- ")
    if len(text) > 140 or ("international" not in section.path[-1] and "broadcast" not in section.path[-1]):
        return
    first = None
    for told in _NEXT_CHANNEL.split(text):
        m = _IN_BRACKETS.match(told) or _ITEM.match(told)
        if m is None:
            return
        country = lexicon.COUNTRIES.get((m["country"] or "").strip())
        service = m["service"].strip(" ,")
        if (m["country"] and country is None) or not (_channel(service) or (country and _named(service))):
            return
        first = country = country or first
        start, end = _dates(m["dates"])
        if start:
            yield _abroad(item.span, service, country, start, end)


#: "Reef TV (Norway), 22 February 2017 – 17 April 2017".
_IN_BRACKETS = later(
    r"^(?P<service>(?:\d(?=[A-Z])|[^\d()–—:-])[^()–—:]{1,36}?) \((?P<country>[A-Z][A-Za-z. ]{2,24})\),? (?P<dates>[^()]*\b(?:19|20)\d\d\b[^()]*)"
)
#: Where the next channel of an item begins: "Norway - Reef TV (May 5, 2017), Tide TV (June 6, 2018)".
_NEXT_CHANNEL = later(r"(?<=\)), (?=[A-Za-z])")


def _abroad(span: Span, service: str, country: str | None, start: str | None, end: str | None) -> Piece:
    """A showing that stands in a list of broadcasts elsewhere."""
    places = (country,) if country else ()
    return Piece(span, "release.listed", _medium(service), service, places, start, end, foreign=True)


def _channel(name: str) -> bool:
    return lexicon.medium_of(name) is not None or (
        bool(compiled(r"\b(?:TV|Channel|Network|Television|TVB|HD)\b|TV\d?$|^(?=.*[A-Z])[A-Z0-9!]{2,6}$").search(name))
        and len(name.split()) <= 5
    )


def _medium(name: str) -> str:
    return lexicon.medium_of(name) or "broadcast"


#: "2011–2013", "2011–present".
_FROM_TO = later(r"\(?((?:19|20)\d\d) ?[–—-] ?(?:((?:19|20)\d\d)|present|now)?\)?")


def _dates(text: str) -> tuple[str | None, str | None]:
    if span := _FROM_TO.fullmatch(text.strip()):
        return span[1], span[2]
    years = compiled(r"\b(?:19|20)\d\d\b").findall(text)
    anchor = Anchor(None, None)
    found = read_dates(text, anchor)[0]
    dated = [d for d in found if d.when.edtf]
    if not dated:
        return None, None
    if not found[0].when.edtf and years and len(dated) > 1:
        return None, None
    start = dated[0].when.edtf
    if len(dated) == 1 and compiled(r"\d{3,4} [–—-] $").search(text[: dated[0].start]):
        return None, start
    end = dated[-1].when.edtf if len(dated) > 1 and _RANGE.search(text[dated[0].end : dated[-1].start]) else None
    return start, end


_SERVICE_COLUMN = later(
    r"^(?:network|channel|station|broadcaster|television|tv|network\(s\)|channel\(s\)|tv network|platform|service)",
    re.IGNORECASE,
)
_ASIDE = later(r"\s*\([^()]*\)|\[[^\]]*\]")
_YEARS = later(r"\(((?:19|20)\d\d)(?: ?[-–—] ?(?:((?:19|20)\d\d)|present)?)?\)")
_DATE_COLUMN = later(
    r"(?:date|premiere|premiered|airing|release|run|broadcast period|first aired|aired)", re.IGNORECASE
)


_SEASON_COLUMN = later(r"(?:season|series) (?P<nth>\d{1,2})(?: (?:premiere|air ?date|release))?$", re.IGNORECASE)


def _table(table: Table, section: Section) -> Iterator[Piece]:
    above: tuple[str, ...] = ()
    for row in table.rows:
        if row.cells and all(c.header for c in row.cells):
            continue
        made = list(_row(row, table.columns if table.aligned or len(table.columns) == len(row.cells) else (), above))
        above = made[-1].territories if made else above
        yield from made


#: A cell that opens with a day: it is the date, also in a row whose first cell is that of the row above.
_OPENS_WITH_DAY = later(r"(?:[A-Z][a-z]{2,8} \d{1,2},|\d{1,2} [A-Z][a-z]{2,8}) (?:19|20)\d\d\b")


def _row(row: Row, columns: tuple[str, ...], above: tuple[str, ...]) -> Iterator[Piece]:
    """A showing for each service of a row that names a country or a date; ``above`` is where the row above was of."""
    country = when = None
    services: list[_Service] = []
    seasons: list[tuple[int, str]] = []
    for n, cell in enumerate(row.cells):
        head = columns[n] if n < len(columns) else ""
        bare = _ASIDE.sub("", cell.text.value).strip()
        if not bare:
            continue
        if country is None and bare in lexicon.COUNTRIES and not _SERVICE_COLUMN.match(head):
            country = lexicon.COUNTRIES[bare]
        elif not services and (found := _services(cell.text, bool(_SERVICE_COLUMN.match(head)))):
            services = found
        elif (nth := _SEASON_COLUMN.match(head)) and compiled(r"\b(?:19|20)\d\d\b").search(bare) and len(bare) < 80:
            seasons.append((int(nth["nth"]), bare))
        elif (
            when is None
            and compiled(r"\b(?:19|20)\d\d\b").search(bare)
            and (not head or _DATE_COLUMN.search(head) or _OPENS_WITH_DAY.match(bare))
            and len(bare) < 80
        ):
            when = bare
            if country is None and n == 1 and above and head and not _DATE_COLUMN.search(head):
                country = above[0]
    for service in services:
        start, end = (service.start, service.end) if service.start else _dates(when or "")
        for number, told in seasons:
            yield _abroad(row.span, service.name, country, *_dates(told))._replace(scope=number)
        if start or end or (country and not seasons):
            yield _abroad(row.span, service.name, country, start, end)


class _Service(NamedTuple):
    """A service in a cell, and the years in brackets behind it."""

    name: str
    start: str | None
    end: str | None


def _services(cell: Passage, named: bool) -> list[_Service]:
    """The services of a cell, where all that it names are some; ``named`` says that its column has them."""
    found: list[_Service] = []
    for entry in entries(cell):
        name = _ASIDE.sub("", entry.value).strip(" ,.")
        if not name or len(name) >= 50:
            return []
        if not (_channel(name) or (named and not compiled(r"\d{4}|^\d+$").search(name))):
            return []
        years = _YEARS.search(entry.value)
        found.append(_Service(name, *(years.groups() if years else (None, None))))
    return found
