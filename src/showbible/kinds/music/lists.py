"""Songs in tables, items, boxes and track lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.dates import read_dates
from showbible.grammar.prose import Reading
from showbible.kinds.fact import Found
from showbible.kinds.music.fact import Music
from showbible.kinds.performers import performers
from showbible.text import Section
from showbible.text.patterns import compiled, in_any, later

_MUSIC = later(r"\b(?:soundtracks?|music|songs?|ost|theme song|themes)\b")
_NOT = later(r"\b(?:awards?|accolades|charts? performance of|contestants?|live shows?|competition|results)\b")
_TITLE = later(r"^[\"“]([^\"“”]{1,80})[\"”](?:\s*\((?P<aside>[^()]{2,40}(?:\([^()]*\))?[^()]{0,10})\))?")
#: Who sings along, behind a title: "Low Water (feat. Bo Lind & Cy Marsh)".
_WITH = later(r"[(\[](?:feat\.|ft\.|featuring) ([^()\[\]]+)[)\]]", re.IGNORECASE)
_FEATURED = later(r"\s*[\(\[]?(?:feat\.|ft\.|featuring)\s.*$|\s*\([^()]*\)\s*$", re.IGNORECASE)
_ITEM = later(
    r"^(?:(?i:(?:opening|ending|closing|main|title|insert)(?: theme)?(?: song)?)\s*[:–-]\s*)?[\"“](?P<title>[^\"“”]{1,80})[\"”](?:\s*\([^()]{0,60}\))?"
    r"\s*(?:,?\s*(?:by|performed by|sung by|composed by|written and performed by|interpreted by)\s+|\s[–—-]\s)(?P<artist>[^(),;.–—\[]{2,60})"
)
#: "“Low Water” – sung by Mara (Ana Sol) and the crew": what the marks hold may have marks itself.
_SUNG = later(
    r"^[\"“](?P<title>[^\"“”]{1,80}|[^\"“”()]{1,60}\([\"“][^\"“”]{1,60}[\"”][^()\"“”]*\))[\"”]\s*(?:\([^()]{0,60}\)\s*)?[,–—-]?\s*(?:sung|performed) by (?P<who>.{2,200})$"
)
_NAMED = r"(?!(?:Instrumental|Reprise|Part|Episodes?|Remix|Acoustic|Version|Live|Theme|Intro|Opening|Ending|Main|Bonus|Feat|Track|Season|Side)\b)[A-ZÀ-Þ][^\"“”(),;–—\[]{1,60}"
_LABELLED = r"^(?:(?i:(?:opening|ending|closing|main|title|insert)(?: theme)?(?: song)?)\s*[:–-]\s*)?"
#: "“Low Water” (Ana Sol)", "“Low Water” (performed by Ana Sol) – Episode 3".
_IN_BRACKETS = later(
    rf"{_LABELLED}[\"“](?P<title>[^\"“”]{{1,80}})[\"”]\s*\((?:(?:performed|sung|written|composed|originally) )*(?:by )?(?P<artist>{_NAMED})\)(?:\s*[–—-] .{{0,40}})?$"
)
#: "Ana Sol – “Low Water”".
_BEHIND_MAKER = later(rf"(?P<artist>{_NAMED}?)\s+[–—-]\s+[\"“](?P<title>[^\"“”]{{1,80}})[\"”]")
#: "“Low Water” written by Ana Sol, performed by Bo Lind".
_TWO_MAKERS = later(
    rf"{_LABELLED}[\"“](?P<title>[^\"“”]{{1,80}})[\"”],?\s*(?:written|composed|music) by (?P<artist>{_NAMED}),? (?:and )?(?:performed|sung) by (?P<other>{_NAMED})"
)
_NO_ARTIST = later(r"(?:Episode|Season|Part|Track)\b")
_THEME = later(
    r"^(?:Opening|Ending|Closing|Main) ?(?:theme)?|^Title|\((?:opening|ending|closing|main|title) theme(?: song)?\)",
    re.IGNORECASE,
)
#: The number of the next track of a list that has run together.
_NEXT_TRACK = later(r"(?:^|\s)\d{1,2}\. (?=\S)")
_TRACKS = later(r"\b(?:track ?list(?:ing)?|soundtracks?|ost|songs)\b")
_TRACK = later(
    r"(?P<title>(?!All (?:[Mm]usic|[Ss]ongs|[Tt]racks)\b)[A-Z0-9'][^\"“”()–—:;.,]{1,60}?)\s*(?:\([^()]{1,40}\)\s*)?(?:(?: -)? (?:[Ww]ritten|[Pp]erformed|[Cc]omposed|[Pp]roduced)(?: (?:and|&) (?:[Ww]ritten|[Pp]erformed|[Cc]omposed|[Pp]roduced))*)?(?:\sby|[–—])\s+(?P<artist>[A-Z0-9](?:feat\.|ft\.|[^\"“”()–—:;.]){1,60})(?:\s*\([^()]*\))?"
)
_FULL_NAME = later(r"[A-ZÀ-Þ][\w.’'-]+ [A-ZÀ-Þ]")
_SENTENCE = later(r"\b(?:is|was|were|are|has|had|released|composed|written|performed|produced|directed|created|sung)\b")
_THEME_KEYS = frozenset(("opentheme", "endtheme", "open_theme", "end_theme", "theme", "opening_theme", "ending_theme"))
#: A theme that its box names without quotation marks: "Low Water by Ana Sol", "Theme from Harbour Lights".
_BARE_THEME = later(
    r"(?P<title>[A-ZÀ-Þ0-9][^\"“”();\n]{1,60}?)(?: \([^()]*\))?(?:,? (?:(?:performed|sung|composed|written) )?by (?P<by>[A-ZÀ-Þ][^\"“(;\n]{2,60}))?(?: \([^()]*\))?"
)
_ALL_MUSIC = later(
    r"^All (?:music|songs|tracks|lyrics and music|music and lyrics|score)(?: (?:is|are|was|were))?(?: (?:written|composed|performed|produced))?(?:,? (?:and|written|composed|performed))*"
    r" by (?P<who>[^.,;(]{3,80}?)(?:,? (?:except|unless).*)?\.?$"
)
_ARTIST_COLUMN = later(r"^(?:performers?|artists?|singers?|performed by|sung by|artist\(s\)|musician)\b", re.IGNORECASE)
_DATE_COLUMN = later(r"^(?:release date|released|date of release|date released)\b", re.IGNORECASE)
_TITLE_COLUMN = later(r"^(?:title|song|song title|track|name|song\(s\))\b", re.IGNORECASE)


def _people(text: str) -> tuple[str, ...]:
    text = compiled(r"\s*\([^()]*(?:\([^()]*\))?[^()]*\)").sub("", text).strip(' "“”,.;*')
    if compiled(r"[^\W\d_a-z][\w'’-]+ & [^\W\d_a-z][\w'’-]+").fullmatch(text):
        return (text,)  # a duo: "Salt & Silver"
    pieces = compiled(r"\s*(?:,\s*(?:and\s)?|;|\s&\s|\s+and\s|\n|\s(?:feat\.|ft\.|featuring)\s)\s*").split(text)
    kept = [p for p in pieces if p and p[0].isupper() and len(p) < 50]
    return tuple(dict.fromkeys(kept))


def _is_music(section: Section) -> bool:
    return in_any(_MUSIC, section.path) and not in_any(_NOT, section.path)


def song_tables(reading: Reading) -> Iterator[Found]:
    """The rows of tables of songs: charted songs of a soundtrack, songs performed in the episodes."""
    for section, table in reading.tables():
        if not _is_music(section) or not table.columns:
            continue
        title = next((n for n, c in enumerate(table.columns) if _TITLE_COLUMN.match(c)), None)
        artist = next((n for n, c in enumerate(table.columns) if _ARTIST_COLUMN.match(c)), None)
        dated = next((n for n, c in enumerate(table.columns) if _DATE_COLUMN.match(c)), None)
        charted = any("chart" in c.casefold() or "peak" in c.casefold() for c in table.columns)
        if title is None or (artist is None and not charted):
            continue
        year = next((n for n, c in enumerate(table.columns) if c.casefold() == "year"), None)
        held: str | None = None
        for row in table.rows:
            cells = [c.text.value.strip() for c in row.cells]
            if len(cells) <= max(title, artist or 0) or not cells[title]:
                continue
            quoted = _TITLE.match(cells[title])
            if artist is None and quoted is None:
                continue
            name = quoted[1] if quoted else _FEATURED.sub("", cells[title]).strip(' "“”')
            who = cells[artist] if artist is not None else (quoted["aside"] or "") if quoted else ""
            if artist is not None and (not who or not who[0].isupper() or who.casefold() in {"single", "n/a"}):
                continue
            if year is not None and len(cells) > year and compiled(r"(?:19|20)\d\d").fullmatch(cells[year]):
                held = cells[year]
            # A year that spans rows is said once; the cells of the rows below have moved up.
            date = held if year is not None and (cells[year : year + 1] == [held] or not cells[-1]) else None
            if dated is not None and len(cells) > dated and (days := read_dates(cells[dated])[0]):
                date = days[0].when.edtf or date
            with_them = _WITH.search(cells[title]) if artist is not None else None
            who = f"{who}, {with_them[1]}" if with_them else who
            if name and len(name) < 80:
                yield Found(Music(name, "song", _people(who), None, date), "music.row", row.cells[title].span)


def song_items(reading: Reading) -> Iterator[Found]:
    """Items under a heading of music: ``"Title" by Somebody``; tracks may run on in one item, each with its number."""
    for section, item in reading.items():
        if not _is_music(section):
            continue
        text = item.text.value
        numbers = list(_NEXT_TRACK.finditer(text))
        tracks = in_any(_TRACKS, section.path)
        lows = [0, *(m.end() for m in numbers)]
        for low, high in zip(lows, [*(m.start() for m in numbers), len(text)], strict=True):
            made = _song(text[low:high].strip(), tracks)
            if made is not None and made.artists and any(_plays(reading, name) for name in made.artists):
                made = replace(made, artists=())
            if made is not None:
                if _THEMES.fullmatch(section.path[-1]):
                    made = replace(made, type="theme")
                yield Found(made, "music.item", item.text.span(low, high))


#: A heading over nothing but themes.
_THEMES = later(
    r"(?:(?:opening|ending|closing|main|title|theme|and) )*(?:themes?|(?:theme|title|opening|ending|closing) (?:songs?|music|tunes?))"
)


def _plays(reading: Reading, name: str) -> bool:
    """Whether a single name is a part's in a cast list: "Mira" of "Ana Sol as Mira Vale"."""
    if " " in name:
        return name.casefold().endswith(" cast")
    part = re.compile(rf" as (?:[A-Z][^,\n]*? )?{re.escape(name)}\b")
    return any(" as " in item.text.value and part.search(item.text.value) for _, item in reading.items())


def _song(text: str, tracks: bool) -> Music | None:
    """The song of an item; without quotation marks only where ``tracks`` are listed."""
    if m := _SUNG.match(text):
        return Music(m["title"].strip(" ,"), "song", _singers(m["who"]))
    sort = "theme" if _THEME.search(text) else "song"
    if (m := _IN_BRACKETS.match(text)) or (m := _BEHIND_MAKER.fullmatch(text)) or (m := _TWO_MAKERS.match(text)):
        given = [m["artist"], m.groupdict().get("other") or ""]
        return Music(m["title"].rstrip(","), sort, tuple(dict.fromkeys(p for g in given for p in _people(g))))
    if m := _ITEM.match(text):
        artists = _people(m["artist"])
        if not artists or any(not a[0].isupper() or _NO_ARTIST.match(a) for a in artists):
            return None
        return Music(m["title"].rstrip(","), sort, artists)
    if tracks and (m := _TRACK.fullmatch(text)) and not _SENTENCE.search(text) and (who := _people(m["artist"])):
        return Music(m["title"].strip(" ,"), "song", who)
    return None


def _singers(text: str) -> tuple[str, ...]:
    """Who sings: the players in brackets behind their parts, else the names themselves."""
    found: list[str] = []
    for piece in compiled(r"\s*(?:,\s*(?:and\s)?|;|\s&\s|\s+and\s)\s*(?![^()]*\))").split(text.strip(" .")):
        name, _, aside = piece.partition(" (")
        if aside:
            name = aside.strip(") ") if _FULL_NAME.match(aside) else ""
        if name[:1].isupper():
            found.append(name.strip())
    return tuple(dict.fromkeys(found))


def theme_fields(reading: Reading) -> Iterator[Found]:
    """The themes of a box: ``"Title" by Somebody``; without quotation marks only where it says by whom, or that it is a theme."""
    for box in reading.boxes():
        composer = next((f.text.value for f in box.fields if f.key in {"theme_music_composer", "themecomposer"}), "")
        for field in box.fields:
            if field.key not in _THEME_KEYS:
                continue
            value = field.text.value
            for m in compiled(
                r"[\"“]([^\"“”]{1,80})[\"”](?:\s*\([^()]*\))?(?:,?\s*(?:performed |sung |composed )?by\s+([^\"“(;\n]{2,60}))?"
            ).finditer(value):
                by = (m[2] or "").strip(" ,.")
                # "by miwa": who writes the name small is taken at the word.
                artists = _people(by) or ((by,) if by and " " not in by else _people(composer or ""))
                yield Found(Music(m[1].strip().rstrip(","), "theme", artists), "music.field", field.span)
            if (bare := _BARE_THEME.fullmatch(value.strip())) and (bare["by"] or "Theme" in bare["title"]):
                artists = _people(bare["by"] or composer)
                yield Found(Music(bare["title"], "theme", artists), "music.field", field.span)


def track_lists(reading: Reading) -> Iterator[Found]:
    """The line over a track list, where the article tells of one album that was released: "All music composed by ..."."""
    told = any(
        "released" in p.text and compiled(r"\b(?:soundtrack|score album)\b").search(p.text) for p in reading.prose
    )
    for part in reading.prose if told else ():
        if not (m := _ALL_MUSIC.match(part.text)):
            continue
        artists = tuple(a for a in _people(m["who"]) if not lexicon.is_organisation(a))
        if artists:
            yield Found(Music(None, "soundtrack_album", artists), "music.tracks", part.passage.span(0, len(part.text)))


#: "Lip sync song: "Title" by Somebody", "Guest performer: Somebody ("Title")".
_PERFORMED = later(
    r"(?:[A-Z][\w-]* )?(?i:lip[- ]sync(?: song| track)?|group (?:performance|song|number)|opening number|musical (?:guest|performance|number)|guest (?:performer|performance|artist))s?(?: \d)?: "
    r"(?:(?P<who>[^\W\d_a-z][^\"“”():]{1,50}?),? (?:\(|[–-] |with |performing |performed |singing )?)?[\"“](?P<title>[^\"“”]{1,60})[\"”]\)?(?: by (?P<by>[^\W\d_a-z][^\"“”():;,]{1,40}))?"
)


#: "Ana Sol, who performed “Low Water” in the finale".
_WHO_SANG = later(
    r"(?P<who>[^\W\d_a-z][^\"“”():,;]{1,50}?),? (?:who )?(?:performed|performs|performing|sang|sings|singing) (?:(?:his|her|their|the) (?:[a-z]+ ){0,3})?[\"“](?P<title>[^\"“”]{1,60})[\"”]"
)


def labelled_songs(reading: Reading) -> Iterator[Found]:
    """Items that say by a label that a song is performed in an episode."""
    for _, item in reading.items():
        text = item.text.value
        songs: dict[str, list[str]] = {}
        for performer in performers(text):
            for title in performer.songs:
                songs.setdefault(title, []).append(performer.name)
        if songs:
            yield from (Found(Music(t, "song", tuple(who)), "music.labelled", item.span) for t, who in songs.items())
            continue
        m = _PERFORMED.match(text.strip()) if ": " in text[:40] else None
        if m is None and '"' in text and (sang := _WHO_SANG.match(text.strip())) and reading.scene.kind == "season":
            song = Music(sang["title"].strip(" ,"), "song", _people(sang["who"]))
            yield Found(song, "music.labelled", item.span)
        if m is not None and reading.scene.on_a_show:
            who = _people(m["by"] or m["who"] or "")
            yield Found(Music(m["title"].strip(" ,"), "song", who), "music.labelled", item.span)
