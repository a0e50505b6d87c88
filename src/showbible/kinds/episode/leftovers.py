"""Rows that an export left in a paragraph: ``{{Episode list | Title = ... }}``, and tables drawn with dashes on one line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from showbible.grammar.dates import read_dates
from showbible.grammar.prose import Reading
from showbible.kinds.episode.fact import Episode
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, later

_ROW = later(r"\{\{\s*(?:#invoke:)?\s*Episode list")
_KEY = later(r"(?:^|[|\s])(?P<key>[A-Z][A-Za-z]+(?:\d|_\d)*|EpisodeNumber2?)\s?= ?")
_AND = later(r"\s*(?:,\s*(?:and|&)\s|,|&|\band\b|<br ?/?>)\s*")


def left_templates(reading: Reading) -> Iterator[Found]:
    """One fact for each ``Episode list`` template that stands in a paragraph."""
    for part in reading.prose:
        text = part.text
        if "Episode list" not in text:
            continue
        starts = [m.start() for m in _ROW.finditer(text)]
        for low, high in zip_longest(starts, starts[1:], fillvalue=len(text)):
            fact = _row(text[low:high], text[: starts[0]])
            if fact is not None:
                yield Found(fact, "episode.template", part.passage.span(low, min(high, low + 300)))


_CREDITED = later(r"\b(?:(?P<d>[Dd]irect(?:ed by|or))|(?P<w>[Ww]rit(?:ten by|er)))")


def _credits(values: dict[str, str], head: str) -> tuple[str, str]:
    """Who directed and who wrote: by their own keys, else by ``Aux1`` and ``Aux2``, which the table's ``head`` tells apart."""
    if "Aux1" in values and "Aux2" in values and not {"Aux3", "Aux4", "DirectedBy", "WrittenBy"} & values.keys():
        told = ["d" if m["d"] else "w" for m in _CREDITED.finditer(head)]
        if sorted(told) == ["d", "w"]:
            return values[f"Aux{told.index('d') + 1}"], values[f"Aux{told.index('w') + 1}"]
    return values.get("DirectedBy", ""), values.get("WrittenBy", "")


def _row(text: str, head: str) -> Episode | None:
    keys = list(_KEY.finditer(text))
    values: dict[str, str] = {}
    for m, after in zip_longest(keys, keys[1:]):
        end = after.start() if after is not None else len(text)
        values.setdefault(m["key"], text[m.end() : end].strip(" |}\"“”'"))
    title = values.get("Title") or values.get("RTitle") or None
    number, overall = (_number(values.get(k, "")) for k in ("EpisodeNumber2", "EpisodeNumber"))
    if number is None:
        number, overall = overall, None
    if title is None or len(title) > 100:
        return None
    directed, written = _credits(values, head)
    dates = read_dates(values.get("OriginalAirDate", ""))[0]
    watched = compiled(r"\d{1,2}(?:\.\d+)?$").match(values.get("Viewers", ""))
    return Episode(
        number,
        overall,
        title,
        _people(directed),
        _people(written),
        dates[0].when.edtf if dates else None,
        float(watched[0]) if watched else None,
        values.get("ProdCode") or None,
    )


def _number(text: str) -> int | None:
    m = compiled(r"\d{1,4}").match(text)
    return int(m[0]) if m else None


def _people(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(p for p in _AND.split(text) if p and p[0].isupper() and len(p) < 50))


#: The dashes below the head of a table that was drawn with spaces.
_DASHES = later(r"(?:-{4,} ){1,12}-{4,}(?= )")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATED = later(
    rf"(?<![^\s])(?:Episode )?(?P<n>\d{{1,3}})(?:[-–](?P<to>\d{{1,3}}))? (?P<date>{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})(?!\S)"
)


#: The figures of a row, of which the last counts viewers.
_FIGURES = later(r"(?: [\d,.]+)*? (\d{1,3}(?:,\d{3})+)(?= ?$| [A-Z])")


def dashed_tables(reading: Reading) -> Iterator[Found]:
    """One fact for each row "number, date" of a table of episodes run together on one line; none if a number is skipped."""
    for part in reading.prose:
        text = part.text
        if "-----" not in text or (dashes := _DASHES.search(text)) is None:
            continue
        head = text[: dashes.start()]
        if not compiled(r"(?:Episode|Ep\.?|No\.?)\b").match(head) or not compiled(r"\b[Dd]ate\b|[Aa]ir").search(head):
            continue
        told = head.rstrip().endswith(" viewers")
        if rows := _counting(list(_DATED.finditer(text, dashes.end())), text):
            for (n, m, low), after in zip_longest(rows, rows[1:]):
                dates = read_dates(m["date"])[0]
                end = after[2] if after is not None else min(len(text), low + 60)
                figures = _FIGURES.match(text, m.end(), end) if told else None
                viewers = int(figures[1].replace(",", "")) / 1e6 if figures is not None else None
                if dates:
                    span = part.passage.span(low, min(end, low + 300))
                    yield Found(
                        Episode(n, air_date=dates[0].when.edtf, viewers_millions=viewers), "episode.dashed", span
                    )


def _counting(dated: list[re.Match[str]], text: str) -> list[tuple[int, re.Match[str], int]]:
    """The number, date and place of each row, counted from 1 on; none if one is skipped.

    A row without a date has that of the row above: "1 May 3, 2017 8.8 2 9.1 3 May 4, 2017 ...".
    """
    rows: list[tuple[int, re.Match[str], int]] = []
    want = 1
    for m, after in zip_longest(dated, dated[1:]):
        if int(m["n"]) != want:
            return []
        rows.append((want, m, m.start()))
        want = int(m["to"] or m["n"]) + 1
        if (after is None and len(rows) == 2 * len(dated) - 1) or (after is not None and int(after["n"]) == want + 1):
            upto = after.start() if after is not None else m.end() + 60
            second = text.find(f" {want} ", m.end(), upto)
            if second > 0:
                rows.append((want, m, second + 1))
                want += 1
    return rows if len(dated) > 1 else []


#: A row whose cells have run together: '122"Slack Tide"Ana SolBo LindMarch 8, 2018 (2018-03-08)1.66'.
_GLUED = later(
    rf"(?P<n>\d{{1,4}})[\"“](?P<title>[^\"“”]{{1,90}})[\"”](?P<who>[^\d\"]{{0,120}}?){_MONTH} \d{{1,2}}, \d{{4}} \((?P<day>\d{{4}}-\d\d-\d\d)\)(?:(?P<viewers>\d{{1,2}}\.\d{{1,2}})(?!\d))?"
)
#: Where one name ends and the next begins, without a space between.
_SEAM = later(r"(?<=[a-zà-ÿ.])(?<!\bMc)(?<!\bMac)(?<!\b[A-Z][a-z])(?<!\b[A-Z]\.)(?=[A-ZÀ-Þ])")


def glued_rows(reading: Reading) -> Iterator[Found]:
    """One fact for each row of an episode table whose cells a page saved as text has run together."""
    n, credited = 0, False
    for part in reading.prose:
        m = _GLUED.match(part.text) if part.text[:1].isdigit() else None
        if m is not None:
            n += 1
            yield Found(_glued(m, n, credited), "episode.glued", part.passage.span(m.start(), m.end()))
        elif "by" in part.text and compiled(r"[Dd]irected by.{0,3}[Ww]ritten by").search(part.text):
            credited = True


def _glued(m: re.Match[str], n: int, credited: bool) -> Episode:
    """The row's fact; ``n`` counts the rows, and its number stands behind that of the whole series."""
    outer = m["n"].removesuffix(str(n))
    names = _SEAM.split(m["who"].strip())
    told = credited and len(names) == 2
    return Episode(
        n if outer != m["n"] else int(m["n"]),
        int(outer) if outer and outer != m["n"] else None,
        m["title"],
        _people(names[0]) if told else (),
        _people(names[1]) if told else (),
        m["day"],
        float(m["viewers"]) if m["viewers"] else None,
    )
