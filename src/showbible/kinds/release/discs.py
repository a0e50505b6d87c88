"""Sets of discs in tables and lists: a row "The Complete First Season | 22 | June 7, 2005", an item "Volume 1 – 31 July 2007"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.dates import read_dates
from showbible.kinds.release.piece import Piece
from showbible.kinds.release.stretch import formats_in
from showbible.text import Item, Paragraph, Passage, Row, Section, Table
from showbible.text.patterns import compiled, in_any, later

_DISCS = later(r"home (?:media|video|release)|dvd|blu-ray|\bvhs\b|^release")
_ABOUT = later(r"home (?:media|video)|dvd|blu-ray|\bvhs\b", re.IGNORECASE)
_REGION = later(r"^region (\d|[a-c])\b", re.IGNORECASE)
_ONE_REGION = later(r"^region (?P<region>\d|[a-c])(?: \([^)]*\))?: ?(?P<when>.+)", re.IGNORECASE)
_NO_SET = later(r"soundtrack|merchandis|book|game|music|comic|novel")
#: What follows the day in a list's item: "Volume 2 (3 episodes) – 6 September 2007", "(October 10, 2017)", "– May 2001 – DVD set".
_TAIL = later(r"\)?(?: [-–—] .{1,30})?\.?$|\)(?:: | \()")
#: The country beside the day: "Special Edition 2 (Germany, 25 March 2011)".
_LAND = later(r"\((?P<land>[A-Z]\w+(?: [A-Z]\w+)?), ?$")
_HEAD = later(r"\bDVD (?:[Nn]ame|[Tt]itle|[Ss]et)\b.{0,300}\bRegion \d")
#: The number of episodes in front of a day: "24 November 23, 2004".
_COUNTED = later(r"\b\d{1,3}(?= [A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d\b)")
_TITLE = later(
    r"(?:The )?(?:Complete |Official )?(?:Season|Series) (?:\d+|[A-Z][a-z]+)|(?:The )?Complete \w+ (?:Season|Series)|(?:The )?\w+ (?:Complete )?Collection\b|[A-Z]\w+ Specials"
)
#: The column of a table that has a row for each season.
_BY_SEASON = later(r"(?:season|series)(?: (?:no\.?|#))?", re.IGNORECASE)
_FILM = later(r"\b(?:movie|film|soundtrack)\b", re.IGNORECASE)
_SEASON = later(r"\b(?:season|series) (?P<after>\w+)|\b(?P<before>\w+) (?:season|series)\b", re.IGNORECASE)


def sets(block: Item | Paragraph | Table, section: Section, whole: bool) -> Iterator[Piece]:
    """The sets of discs that a table's rows or a list's item date; ``whole`` says that the article is on all seasons."""
    path = " ".join(section.path)
    if isinstance(block, Table):
        if not _DISCS.search(path) and not any("DVD" in c for c in block.columns):
            return
        grid = list(_grid(block)) if in_any(_DISCS, section.path) else []
        yield from grid
        if (
            not grid
            and whole
            and any(_ABOUT.search(c) for c in (*block.columns, section.path[-1] if section.path else ""))
        ):
            for row in block.rows:
                regions = any(_REGION.match(c) for c in block.columns)
                known = block.aligned or (regions and len(block.columns) == len(row.cells))
                yield from _row(row, block.columns if known else (), " ".join(block.columns) + path)
    elif section.path and _ABOUT.search(path) and not _NO_SET.search(section.path[-1]):
        if isinstance(block, Item):
            yield from _item(block, " ".join(section.path[-2:]))
        elif whole and _HEAD.search(block.text.value):
            yield from _ruined(block.text)


def _grid(table: Table) -> Iterator[Piece]:
    """The dates under "Region 1", "Region 2": of the one set of discs that a table describes."""
    regions = [m[1] for c in table.columns if (m := _REGION.match(c))]
    found: list[tuple[Row, list[tuple[str, str]]]] = []
    for row in table.rows:
        cells = [c.text.value.strip() for c in row.cells if c.text.value.strip()]
        heads = [m[1] for c in cells if (m := _REGION.match(c)) and len(c) < 40]
        pairs = [(m["region"], m["when"]) for c in cells if (m := _ONE_REGION.match(c)) and len(c) < 60]
        if len(cells) == 2 and (m := _REGION.match(cells[0])) and _day(cells[1]):
            pairs = [(m[1], cells[1])]  # a row of one region
        if pairs:
            found.append((row, pairs))
        elif heads and not compiled(r"\b(?:19|20)\d\d\b").search(" ".join(cells)):
            regions = heads
        elif regions and len(cells) >= len(regions):
            found.append((row, list(zip(regions, cells[-len(regions) :], strict=True))))
    dated = [(row, pairs) for row, pairs in found if any(_day(when) for _, when in pairs)]
    if len(dated) != 1 and not all(
        len(pairs) == 1 and _REGION.match(row.cells[0].text.value.strip()) for row, pairs in dated
    ):
        return
    for row, pairs in dated:
        for region, when in pairs:
            if start := _day(when):
                disc = "DVD" if region.isdigit() else "Blu-ray"
                yield Piece(row.span, "release.grid", "home_media", None, (), start, None, (disc,))


def _row(row: Row, columns: tuple[str, ...], about: str) -> Iterator[Piece]:
    """The days of a row that begins with the name of a set; a table of both kinds of disc tells which by its columns."""
    cells = [c.text.value.strip() for c in row.cells]
    counted = cells[:1] and cells[0].isdigit() and columns and _BY_SEASON.fullmatch(columns[0].strip())
    if (
        len(cells) < 2
        or _day(cells[0])
        or not (compiled(r"[A-Za-z]{3}").search(cells[0]) or counted)
        or _REGION.match(cells[0])
        or _FILM.search(cells[0])
    ):
        return
    formats = formats_in(compiled(r"(?i)\bregions?\b").sub("", about))
    for n, cell in enumerate(cells[1:], 1):
        if start := _day(cell):
            own = formats_in(columns[n]) if n < len(columns) else ()
            held = own or (formats if len(formats) == 1 else ())
            season = int(cells[0]) if counted else _season(cells[0])
            yield Piece(row.span, "release.set", "home_media", None, (), start, None, held, season)


def _item(item: Item, heading: str) -> Iterator[Piece]:
    text = item.text.value.strip()
    told = text if len(text) < 140 else text.partition("): ")[0] + ")"  # what is on it follows
    dates = [d for d in read_dates(told)[0] if d.when.edtf] if len(told) < 140 else []
    if len(dates) != 1 or len(dates[0].when.edtf) == 4 or _FILM.search(text):
        return
    title, when = text[: dates[0].start].rstrip(), dates[0]
    land = _LAND.search(title)
    if len(title) > 4 and (title[-1] in "–—-:(" or land) and _TAIL.match(text, when.end):
        formats = formats_in(told) or formats_in(compiled(r"region \w").sub("", heading).replace("dvd", "DVD"))
        country = lexicon.COUNTRIES.get(land["land"] if land else title.rstrip(" –—-:("))
        lands = (country,) if country else ()
        yield Piece(item.span, "release.set", "home_media", None, lands, when.when.edtf, None, formats, _season(title))


def _ruined(text: Passage) -> Iterator[Piece]:
    """The rows of a table of which only its words are left: "DVD Title Discs Release date Complete Series 1 2 27 March 2007"."""
    words = _COUNTED.sub(lambda m: "#" * len(m[0]), text.value)
    formats = formats_in(words[: words.find("Region")])
    at = 0
    for date in (d for d in read_dates(words)[0] if d.when.edtf):
        titles = list(_TITLE.finditer(words, at, date.start))
        if titles and len(date.when.edtf) > 4 and date.start - titles[-1].start() < 60:
            start = titles[-1].start()
            span = text.span(start, date.end)
            held = formats if len(formats) == 1 else ()
            yield Piece(
                span, "release.set", "home_media", start=date.when.edtf, formats=held, scope=_season(titles[-1][0])
            )
        at = date.end if len(date.when.edtf) > 4 else at


def _season(title: str) -> int:
    """The season that a set's name tells: 0 where it tells none."""
    m = _SEASON.search(title)
    word = (m["after"] or m["before"] or "").casefold() if m else ""
    number = lexicon.number(word) or lexicon.ordinal(word)
    return int(number) if number else 0


def _day(text: str) -> str | None:
    """The date that a cell holds and nothing else."""
    dates = [d for d in read_dates(text)[0] if d.when.edtf]
    only = len(dates) == 1 and len(text) < 40 and len(dates[0].when.edtf) > 4
    return dates[0].when.edtf if only else None
