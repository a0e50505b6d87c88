"""Episode tables in any form: columns by their names, cells that an export has moved by what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from showbible.grammar.dates import read_dates
from showbible.grammar.prose import Reading
from showbible.kinds.episode.fact import Episode
from showbible.kinds.fact import Found, folded
from showbible.text import Cell, Row, Section, Span, Table
from showbible.text.patterns import compiled, in_any, later

#: Headings under which tables list something other than this work's episodes.
BARRED = later(
    r"\b(?:novels?|books?|comics?|dvds?|home (?:media|video|release)|blu-ray|webisodes?|bonus|soundtracks?|music|songs?|charts?|"
    r"overview|awards?|accolades|nominations|cast|characters?|contestants?|international|airing history|time ?slots?|"
    r"elimination|voting|designers?|auditions?|battles?|live shows?|video games?|merchandise|albums?)\b"
)
#: Headings of shorts and films, which are rows of the work's own where the table is made as one of episodes.
_BESIDE = later(r"\b(?:minisodes?|prequels?)\b")
#: Columns that no episode table has.
_FOREIGN = later(
    r"\b(?:award|category|nominee|actor|actress|character|contestant|celebrity|baker|designer|country|network|album|"
    r"performer|song|dvd(?!\s*(?:#|no\b|nº|number|order|disc))|region|season premiere|season finale|last aired|winner|loser|coach|eliminated|exes|hometown|peak chart|yes)\b",
    re.IGNORECASE,
)
_ROLES = (
    ("code", re.compile(r"\bprod(?:uction|\.)?\s*(?:code|no|number|#)|^code$")),
    ("overall", re.compile(r"\boverall\b|^total(?: no| #|$)|\bin (?:the )?show\b")),
    ("series", re.compile(r"\bin series\b|^series\s*(?:#|no|nº|number|ep)|^no\.?\s*(?:of )?series$")),
    ("season", re.compile(r"\bin season\b|^season\s*(?:#|no|nº|number|ep)")),
    ("viewers", re.compile(r"\bviewers?\b|\bviewership\b|^audience$|\baudience \(|\bviewing figures?\b")),
    (
        "date",
        re.compile(
            r"\b(?:air(?:ed|ing)?[\s-]*dates?|airdates?|originally aired|original air|broadcast(?:ing)? dates?|first broadcast|"
            r"originally broadcast|premiere dates?|release dates?|released|telecast|first aired|first shown|transmission|"
            r"air date|date aired|date of broadcast|original release|tx date)\b|^(?:date|aired|premiere|airdate|first run)$"
        ),
    ),
    ("directors", re.compile(r"\bdirect(?:ed|or)")),
    ("writers", re.compile(r"\bwrit(?:ten|er)|\bstory by\b|\bteleplay\b|\bscreenplay\b|\bscreenwriter")),
    ("title", re.compile(r"\btitles?\b|\bepisode name\b|^name$|^specials?$")),
    ("number", re.compile(r"^(?:no\.?|#|№|nº|n°|ep\.?|episode|number|show|chapter|part)\s*(?:#|no\.?|nº|number)?\.?$")),
)
_INTEGER = later(r"#?(\d{1,4})(?:st|nd|rd|th)?[.*†‡]?$")
_SEVERAL = later(r"(\d{1,3})\s?(?:[-–/,&]|and)\s?\d{1,3}$")
_WORDED = later(r"(?!\d+$|\d+[-–x.]\d+|(?:episode|ep\.?|part|chapter)\s+\d+$).*[^\W\d_]{2}", re.IGNORECASE | re.DOTALL)
#: "2-05", "2x05": the number behind the season's, where a column is written so.
_PART_NUMBER = later(r"(?P<season>\d{1,2})[-–x.](\d{1,3})$")
_EPISODE_N = later(r"(?:episode|ep\.?|part|chapter)\s+(\d{1,3})$", re.IGNORECASE)
#: What stands in a column of numbers: one, "Episode 3", or those of a double episode.
_COUNTED = later(f"{_INTEGER.pattern}|{_SEVERAL.pattern}|(?i:{_EPISODE_N.pattern})")
_SLASHED = later(r"\b((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})\b")
#: A quoted title, which may quote words itself.
_QUOTED = later(r"[\"“”]([^\"“”]+(?:[\"“](?=\S)[^\"“”\n]+[\"”][^\"“”]*)*)[\"“”]")
_REF = later(r"\[(?:\d+|[a-z]|note \d+|N \d+)\]")
_CREDIT = later(
    r"(?:\b(?:Story|Teleplay|Screenplay|Written|Directed|Television story|Adapted)(?: (?:and|&) (?:teleplay|story|screenplay))?"
    r"(?: by)?\s*:|\b(?:Story|Teleplay|Screenplay|Written|Directed) by\b:?|\([^()]*\)|^\s*(?:by|and)\s)",
    re.IGNORECASE,
)
_AND = later(r"\s*(?:,\s*(?:and|&)\s|,|;|&|\n|\s+(?:and|with)\s|\s/\s|\s[·•]\s)\s*")
_JUNIOR = later(r"^(?:Jr|Sr|II|III|IV)\.?$")
_NONE = frozenset(("", "n/a", "tba", "tbd", "—", "–", "-", "none", "tbc", "unknown", "?", "unaired"))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where a table has what: column numbers by role; ``unit`` turns its figures of viewers into millions.

    ``of_season``: numbers stand behind the season's ("2-05").
    """

    at: dict[str, int]
    writers: tuple[int, ...]
    unit: float | None
    width: int
    of_season: bool = False


def episode_tables(reading: Reading) -> Iterator[Found]:
    """One fact for each row of each episode table; rows of ratings take the number that their title has elsewhere."""
    numbers: dict[str, int] = {}
    for section, table in reading.tables():
        columns = _columns(section, table)
        if columns is None:
            continue
        for fact, span in _rows(table, columns):
            key = folded(fact.title or "")
            if key and fact.number is not None:
                numbers.setdefault(key, fact.number)
            elif key in numbers:
                fact = replace(fact, number=numbers[key])
            yield Found(fact, "episode.row", span)


def _columns(section: Section, table: Table) -> _Columns | None:
    if table.role != "episodes" and in_any(_FOREIGN, table.columns):
        return None
    if in_any(BARRED, section.path) or len(table.columns) < 2:
        return None
    if table.role != "episodes" and in_any(_BESIDE, section.path):
        return None
    at: dict[str, int] = {}
    writers: list[int] = []
    unit: float | None = None
    for n, column in enumerate(table.columns):
        name = _REF.sub("", " ".join(column.split())).strip(" .:*").casefold()
        role = next((r for r, words in _ROLES if words.search(name)), None)
        if not name and n == 0 and _mostly(table, 0, _INTEGER):
            role = "number"
        elif role == "number" and name.startswith("episode") and _mostly(table, n, _WORDED):
            role = "title"
        if role is None or (
            role == "viewers" and compiled(r"\+\s?\d|dvr|share|rank|on demand|consolidated|us$").search(name)
        ):
            continue
        if role == "writers":
            writers.append(n)
        if role not in at:
            at[role] = n
            if role == "viewers":
                unit = (
                    1e-3
                    if compiled(r"000|thousand|\bk\b").search(name)
                    else (1.0 if "million" in name or "(m" in name else None)
                )
    _settle(table, at)
    if not at.keys() & {"number", "title"}:
        return None
    if table.role != "episodes" and not at.keys() & {"date", "viewers", "directors", "writers"}:
        return None
    return _Columns(at, tuple(writers), unit, len(table.columns), "number" in at and _of_seasons(table, at["number"]))


def _settle(table: Table, at: dict[str, int]) -> None:
    """Which of ``in series``, ``in season`` and ``overall`` counts in the season, and whether ``Episode`` is a title."""
    if "season" in at:
        values = {r.cells[at["season"]].text.value for r in table.rows if len(r.cells) > at["season"]}
        if len(values) == 1 and len(table.rows) > 3:
            del at["season"]
    if "overall" in at:
        for name in ("season", "series"):
            if name in at and "number" not in at:
                at["number"] = at.pop(name)
    elif "season" in at:
        outer = "series" if "series" in at else "number" if "number" in at else ""
        if outer and at[outer] != at["season"]:
            at["overall"] = at.pop(outer)
        at["number"] = at["season"]
    elif "series" in at and "number" not in at:
        at["number"] = at.pop("series")
    elif "series" in at:
        at["overall"] = at.pop("series")
    at.pop("season", None)
    at.pop("series", None)
    if "overall" in at and "number" not in at:
        at["number"] = at.pop("overall")
    if "viewers" not in at and not table.aligned and table.rows:
        heads = [c.text.value.casefold() for c in table.rows[0].cells if c.text.value]
        known = max((n for role, n in at.items()), default=-1)
        low = next((n for n, h in enumerate(heads) if h.startswith("viewers")), None)
        if low is not None and not any(compiled(r"\d{2}").search(h) for h in heads) and len(heads) <= 3:
            at["viewers"] = known + 1 + low


def _mostly(table: Table, n: int, form: re.Pattern[str]) -> bool:
    cells = [r.cells[n].text.value.strip() for r in table.rows if len(r.cells) > n and r.cells[n].text.value.strip()]
    return bool(cells) and sum(form.match(c) is not None for c in cells) > len(cells) / 2


def _of_seasons(table: Table, n: int) -> bool:
    """Whether a column's numbers stand behind their season's: its first figures stay as the second ones count.

    Those of double episodes ("1-2", "3-4") and of one between two ("11.5") don't.
    """
    cells = [r.cells[n].text.value.strip() for r in table.rows if len(r.cells) > n]
    found = [m for c in cells if (m := _PART_NUMBER.match(c))]
    return 2 * len(found) > len(cells) and 2 * len({m["season"] for m in found}) <= len(found)


def _rows(table: Table, columns: _Columns) -> Iterator[tuple[Episode, Span]]:
    slack = min((_trailing(r) for r in table.rows if _trailing(r) < len(r.cells) - 1), default=0)
    last: Episode | None = None
    for row in table.rows:
        made = _row(table, row, columns, slack, last)
        if made is not None:
            last = made
            yield made, _span(row, columns)


def _trailing(row: Row) -> int:
    count = 0
    for cell in reversed(row.cells):
        if cell.text.value.strip():
            break
        count += 1
    return count


def _span(row: Row, columns: _Columns) -> Span:
    if row.span.end - row.span.start <= 400:
        return row.span
    for role in ("title", "number"):
        n = columns.at.get(role, -1)
        if 0 <= n < len(row.cells) and row.cells[n].text.value:
            return row.cells[n].span
    return Span(row.span.start, row.span.start + 400)


def _row(table: Table, row: Row, columns: _Columns, slack: int, last: Episode | None) -> Episode | None:
    at, cells = columns.at, row.cells
    if table.aligned and len(cells) > 2 and all(c.copied or c.colspan > 2 for c in cells[1:]):
        return None
    texts = [_REF.sub("", c.text.value).strip() for c in cells]
    shift = 0 if table.aligned else max(0, _trailing(row) - slack)

    def cell(role: str, fits: re.Pattern[str] | None = None) -> str:
        n = at.get(role)
        if n is None:
            return ""
        for k in range(shift + 1):
            if 0 <= n - k < len(texts) and texts[n - k] and (fits is None or fits.match(texts[n - k])):
                return texts[n - k]
            if fits is None and not shift:
                break
        return ""

    counted = _PART_NUMBER if columns.of_season else _COUNTED
    number = _number(cell("number", None if table.aligned else counted), columns.of_season)
    overall = _number(texts[at["overall"]]) if at.get("overall", 99) < len(texts) else None
    title = title_of(_title_cell(table, texts, at, shift))
    date = day_of(texts[at["date"]]) if at.get("date", 99) < len(texts) else None
    if date is None and not table.aligned and "date" in at:
        date = next((d for t in texts if (d := day_of(t)) and len(d) == 10), None)
        if date is None and shift and last is not None and number == (last.number or 0) + 1 and not title:
            date = last.air_date
    viewers = None
    if "viewers" in at:
        for k in range(shift, -1, -1):
            n = at["viewers"] - k
            if 0 <= n < len(texts) and (viewers := _millions(texts[n], columns.unit, table.aligned)) is not None:
                break
    if number is None and title is None:
        return None
    if table.role != "episodes" and not (date or viewers or at.keys() & {"directors", "writers"}):
        return None
    if title and folded(title) in {"average", "series average", "season average", "total"}:
        return None
    if not table.aligned and number is None and date is None and viewers is None:
        return None
    directors = _people(texts[at["directors"]], cells[at["directors"]]) if at.get("directors", 99) < len(texts) else ()
    writers: dict[str, None] = {}
    for n in columns.writers:
        if n < len(texts):
            writers.update(dict.fromkeys(_people(texts[n], cells[n])))
    code = _code(texts[at["code"]]) if at.get("code", 99) < len(texts) else None
    return Episode(number, overall, title, directors, tuple(writers), date, viewers, code)


def _title_cell(table: Table, texts: list[str], at: dict[str, int], shift: int) -> str:
    n = at.get("title")
    if n is None:
        n = at.get("number", -2) + 1
        return texts[n] if not table.aligned and 0 < n < len(texts) and _QUOTED.match(texts[n]) else ""
    if table.aligned:
        return texts[n] if n < len(texts) else ""
    short = len(texts) < len(table.columns)  # cells are missing: what stands here may be another's
    for k in range(shift + 1):
        if 0 <= n - k < len(texts):
            text = texts[n - k]
            if _QUOTED.match(text) or (
                k == 0
                and not (short and any(len(r.cells) > n and _QUOTED.match(r.cells[n].text.value) for r in table.rows))
                and compiled(r"[A-Za-z]{2}").search(text)
                and not day_of(text)
                and not compiled(r"\d%|\d(?:am|pm)\b").search(text)
            ):
                return text
    return ""


def _number(text: str, of_season: bool = False) -> int | None:
    """The number of a cell: the first of several ("1-2"), the one behind the season's where the column is written so."""
    line = text.split("\n")[0].strip()
    for pattern in (_INTEGER, _PART_NUMBER, _EPISODE_N) if of_season else (_INTEGER, _EPISODE_N):
        if m := pattern.match(line):
            return int(m[m.lastindex or 1])
    m = _SEVERAL.match(line)
    return int(m[1]) if m else None


def title_of(text: str) -> str | None:
    """The titles of a cell: quoted ones, several of them divided by a slash; else the words without asides."""
    text = text.replace("''", "")
    if quoted := [m[1].strip().rstrip(",") for m in _QUOTED.finditer(text)]:
        return " / ".join(dict.fromkeys(q for q in quoted[:2] if q)) or None
    bare = compiled(r"\s*\([^()]*\)").sub("", text.split("\n")[0]).strip(' "“”*†‡,')
    if bare.casefold() in _NONE or _EPISODE_N.match(bare) or len(bare) > 120 or not compiled(r"[^\W\d_]").search(bare):
        return bare if compiled(r"\d{1,4}").fullmatch(bare) else None
    return bare


def day_of(text: str) -> str | None:
    """The first day of a cell; two parts shown on two days are one span."""
    if not compiled(r"\d{4}").search(text):
        return None
    if m := _SLASHED.search(text):
        return f"{m[1]}-{int(m[2]):02d}-{int(m[3]):02d}"
    marks = read_dates(text)[0]
    days = [m.when.edtf for m in marks if m.when.day.month]
    if not days:
        return marks[0].when.edtf if marks and compiled(r"\d{4}").fullmatch(text.strip()) else None
    if len(days) > 1 and compiled(r"\bpart (?:1|one|i)\b", re.IGNORECASE).search(text):
        return f"{days[0]}/{days[-1]}"
    return days[0]


def _millions(text: str, unit: float | None, aligned: bool) -> float | None:
    m = compiled(r"[~<]?\s?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(million|m\b|k\b)?", re.IGNORECASE).match(
        text.split("\n")[0].strip()
    )
    if not m or text[m.end() : m.end() + 1] in ("%", "/", ":", "-", "–"):
        return None
    value = float(m[1].replace(",", ""))
    word = (m[2] or "").casefold()
    if word.startswith("m"):
        pass
    elif unit == 1e-3 and "," not in m[1]:
        value /= 1000
    elif value >= 10000 or ("," in m[1] and unit != 1e-3):
        value /= 1_000_000
    elif "," in m[1]:
        value /= 1000
    elif "." not in m[1] and (not aligned or value > 60):
        return None
    return round(value, 6) if 0.0005 < value < 200 else None


def _people(text: str, cell: Cell) -> tuple[str, ...]:
    """The names of a cell of credits: "Story by: Ana Sol Teleplay by: Bo Lind & Cy Marsh" are three."""
    bare = _CREDIT.sub("\n", text)
    names: dict[str, None] = {}
    held: list[str] = []
    for piece in _AND.split(bare):
        piece = piece.strip(' .:*†‡"') if not piece.strip().endswith((" Jr.", " K.", "Jr.")) else piece.strip(" :*")
        if not piece or piece.casefold() in _NONE:
            continue
        if _JUNIOR.match(piece) and held:
            whole = f"{held[-1]}, {piece.rstrip('.')}."
            names.pop(held[-1], None)
            names[whole] = None
            held[-1] = whole
            continue
        if len(piece) > 60 or piece[0].islower() or compiled(r"\d").search(piece):
            continue
        held.append(piece)
        names.setdefault(piece)
    return tuple(names)


def _code(text: str) -> str | None:
    bare = compiled(r"\s*\([^()]*\)").sub("", text).strip()
    bare = ", ".join(p.strip() for p in bare.split("\n") if p.strip()).lstrip("#")
    return bare if bare.casefold() not in _NONE and len(bare) < 40 else None
