"""What sentences say of albums, songs and themes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Organisation, Person, Quoted, Slot, Work, as_folded, tidy
from showbible.kinds.music.fact import Music

_LABEL = re.compile(
    r"(?:\bby|\bon|\bthrough|\bvia|\bunder|\bfrom) (?:the )?(?:label |labels |record label )?(?P<labels>N(?: (?:and|&) N)?)(?: label)?(?![a-z'])"
)
_COMPOSED = re.compile(
    r"(?:(?:composed|written|scored|performed)|(?<=score)|(?<=music)|(?<=soundtrack)) by (?:the )?(?:[a-z]+ ){0,2}?(?P<who>N(?:(?:,| and|, and) N)*)"
)
_NAMED = re.compile(r"(?:titled|entitled|called|named),? (?P<title>Q|N(?: (?:of|in|from|and|to) (?:the )?N)*)")
_TITLED = re.compile(
    r"\b(?:[Aa]lbum|EP|[Ss]oundtrack|[Ss]core)\b[^,;.]{0,40}?(?:, |,? (?:titled|entitled|called|named),? )(?:titled |entitled |called )?[\"“]?(?P<title>[A-Z][^,;]{3,90}?)[\"”]?,? (?:was|were|has been)\b"
)
_LABEL_WORDS = re.compile(
    r"\b(?:Records|Music|Recordings|Entertainment|Sony|Universal|Warner|Mondo|Lakeshore|Interscope|Columbia|Atlantic|Capitol|Milan|Label|Sound|Discs?|Back Lot|EMI|RCA|BMG|Motown|Epic|Island|Def Jam|Varèse Sarabande|La-La Land|WaterTower|Silva Screen|Republic|Polydor|Decca|Virgin|Sumthing|Netwerk|Invada|Studios?|Media)\b"
)


def _names(here: Here, low: int, high: int) -> tuple[str, ...]:
    marks = here.fold.marks
    return tuple(tidy(here.fold.words(n, n + 1)) for n in range(low, high) if n in marks and marks[n].letter == "N")


@rule(
    "(soundtrack|score album|original score|score|soundtrack album|album|soundtracks|ep|compilation|cd|volume|music)[,] [...](was|were|is|has been|have been|will be|would be|,|and) [also |first |officially |O |then |digitally |commercially |later |subsequently ](released|issued|made available|published)",
    trigger="released|issued|available|published",
)
def album_released(here: Here) -> Iterator[Music]:
    """An album of the work's music was released.

    >>> read("A soundtrack album for the season was released by Tide Records digitally on March 16, 2018, with music composed by Ana Sol.")
    music(type='soundtrack_album', artists=['Ana Sol'], label='Tide Records', date='2018-03-16')
    >>> read("The score album, titled Low Water, was released on May 1, 2019 through Sol Music.")
    music(title='Low Water', type='score_album', label='Sol Music', date='2019-05-01')
    >>> read("The DVD was released on March 16, 2018.")
    """
    line = here.line
    words = line[here.low : here.high]
    before = line[max(0, here.low - 40) : here.low]
    if (
        re.search(r"\b(?:album|ep|compilation|cd|volume|music)\b", words)
        and not re.search(r"soundtrack|score|music from the", words + before)
        and not here.under("music", "soundtrack")
    ):
        return
    loose = re.match(r"(?:cd|volume|music|compilation|ep)\b", words)
    if loose and (
        not here.under("music", "soundtrack", "album")
        or re.search(r"\b(?:song|single|video|theme)\b", words + before[-20:])
    ):
        return
    if re.search(r"\b(?:dvd|blu-ray|film|movie|game|releases|albums)\b", words) or re.search(
        r"\b(?:film|video game|movie)(?:'s)? $", before
    ):
        return
    stop = re.compile(r"; |\. ").search(line, here.high)
    end = stop.start() if stop else len(line)
    title = label = None
    if (m := _NAMED.search(line, here.low, end)) is not None:
        title = tidy(here.fold.words(m.start("title"), m.end("title")).strip('"“”,'))
    sentence = here.fold.text[here.fold.start : here.fold.end]
    if (whole := _TITLED.search(sentence)) is not None:
        title = whole["title"].strip(' "“”,')
    for m in _LABEL.finditer(line, here.high - 8, end):
        names = here.fold.words(m.start("labels"), m.end("labels"))
        if re.match(
            r"composed|written|scored|performed",
            line[: m.start()].rsplit(" ", 2)[-2] if " " in line[: m.start()].strip() else "",
        ):
            continue
        if _LABEL_WORDS.search(names) or line[here.high : m.start()].strip() in {"", "digitally"}:
            if not lexicon.is_service(names):
                label = tidy(names)
            break
    artists: tuple[str, ...] = ()
    if (m := _COMPOSED.search(line, 0, end)) is not None:
        artists = _names(here, m.start("who"), m.end("who"))
    when = here.when()
    date = when.edtf if when is not None else None
    if not (title or label or date) or (loose and not label):
        return
    sort = "score_album" if re.search(r"\bscore\b", words) and "soundtrack" not in words else "soundtrack_album"
    yield Music(title, sort, artists, label, date)


_CREDIT = re.compile(
    r",? (?:(?:which|that|and) )?(?:(?:is|was|were|has been) )?(?:(?:originally|also|later) )?"
    r"(?:(?:written|performed|sung|composed|recorded|produced|arranged|covered|features|featured|featuring|by)(?:,? and |, )?){1,3}(?: ?by| from)? "
    r"(?:the )?(?:[a-z]+ ){0,4}?(?P<who>N(?:(?:, (?:and )?| and | & )(?:the )?N(?! (?:was|is|wrote|performed)))*)(?!'s|\.[a-z])"
)


_ALSO = re.compile(
    r" and (?:performed|sung|composed|recorded|written) by (?:the )?(?:[a-z]+ ){0,3}?(?P<who>N(?:(?:, | and |, and )N)*)"
)


def _credited(here: Here) -> tuple[str, ...]:
    """The people named right behind the title: '"Low Water", which was performed by Ana Sol and Bo Lind'."""
    m = _CREDIT.match(here.line, here.high)
    if m is None:
        return ()
    names = [*_names(here, m.start("who"), m.end("who"))]
    if (also := _ALSO.match(here.line, m.end())) is not None:
        names += _names(here, also.start("who"), also.end("who"))
    return tuple(dict.fromkeys(n for n in names if n and not lexicon.is_service(n)))


#: Up to three plain words, or none.
Few = Annotated[str, Slot(r"(?:(?:[a-z-]+|N) ){0,5}?", as_folded)]


@rule(
    "(opening|ending|closing|main|title|O|series|show's) [and (ending|closing) ]theme [song |music |tune ]<few>[is |was |, |are ][the song |track C |a song |a track ][titled |called |entitled ]<title>",
    "(opening|ending|closing|main|title|O) theme[s], [titled |called |entitled |the song ]<title>",
    "(opening|title|closing|end|ending|main title) (credits|sequence|titles|credit sequence) (feature|features|featured|use|uses|used|is accompanied by|are accompanied by|was accompanied by|were accompanied by|is set to|are set to|was set to|were set to|play|plays) <few><title>",
    "<title>, a (song|track|piece) by <artist>[, ...,|,] (is|was|serves as|served as) [used as |the ][the ][...](theme|theme song|theme music|theme tune|opening theme|title song)",
    "theme (song|music|tune|track)[,| is| was| of the series is| of the series was| for the series is| for the series was| used is|s are] <few><title>",
    "<title> (is|was|serves as|served as|is used as|was used as) the [...](theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song)",
    "<title>[,] [(performed|sung|recorded|written|composed) ]by <artist>[[,] and <second>][,] (is|was|serves as|served as) [used as ]the [...](theme song|theme music|theme tune|opening theme|ending theme|closing theme|main theme|title song|theme)",
    trigger="theme|themes|title|credits|titles|sequence",
)
def theme(
    title: Quoted, here: Here, few: Few | None = None, artist: Person | None = None, second: Person | None = None
) -> Music | None:
    """The work's theme.

    >>> read('The theme song, "Low Water", was written and performed by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('The opening theme is "Low Water" by Ana Sol and Bo Lind.')
    music(title='Low Water', type='theme', artists=['Ana Sol', 'Bo Lind'])
    >>> read('The theme music is "The Ebb".')
    music(title='The Ebb', type='theme')
    >>> read('"The Ebb" was used as the main theme.')
    music(title='The Ebb', type='theme')
    >>> read('The opening credits feature the song "The Ebb" by Bo Lind.')
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read('The opening theme, "Low Water", was composed by Ana Sol.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('Critics praised the theme of "The Ebb".')
    """
    clause = here.line[max(0, here.low - 60) : here.high]
    if (
        re.search(r"\b(?:film|won|award|parod|based on|inspired|cover of|similar to|sampled)", clause)
        or title[:1].islower()
    ):
        return None
    return Music(title, "theme", tuple(filter(None, (artist, second))) or _credited(here))


@rule(
    "(opening|main) and (ending|closing|end) [theme ](themes|songs|theme songs|music) (are|were|is) {<title>[,] [(performed|sung) ]by <artist>}",
    trigger="themes|songs|opening",
)
def two_themes(title: Quoted, artist: Person) -> Music:
    """The opening and the ending theme in one sentence.

    >>> read('The opening and ending themes are "Low Water" by Ana Sol and "The Ebb" by Bo Lind, respectively.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    music(title='The Ebb', type='theme', artists=['Bo Lind'])
    >>> read("The opening and ending themes are alike.")
    """
    return Music(title, "theme", (artist,))


@rule(
    "(original|title|promotional|insert|ending|closing) <few>(song|single|track|number)[,] [titled |called |entitled |named ]<title>",
    "(wrote|composed|recorded|penned|released|co-wrote|sang|performed) <few>(song|single|track)[,] [titled |called |entitled ]<title>[,] for the (season|series|show|episode)",
    trigger="song|single|track|number",
)
def song(title: Quoted, here: Here, few: Few | None = None) -> Music | None:
    """A song written for the work.

    >>> read('It has selections of the score, as well as the original song "Low Water".')
    music(title='Low Water', type='song')
    >>> read('They arranged an original rap single, "The Ebb", which features Cy Marsh.')
    music(title='The Ebb', type='song', artists=['Cy Marsh'])
    >>> read('The title song "Low Water" by Ana Sol plays over the credits.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('Ana Sol recorded a song, "Low Water", for the season.')
    music(title='Low Water', type='song')
    >>> read('Each episode is named after a song such as "The Ebb".')
    """
    if here.scene.kind == "list" or re.search(
        r"\b(?:named|film|cover of|contestant|audition)\b", here.line[max(0, here.low - 40) : here.high]
    ):
        return None
    return Music(title, "song", _credited(here))


@rule(
    "<label> (released|issued|put out|published) (a|an|the|its|their) <few>(soundtrack|score)[ album][ (for|of|from) the (series|season|show|O season)][,][ (titled|entitled|called)][ <title>]",
    trigger="released|issued|put|published",
)
def label_released(label: Organisation, here: Here, few: Few | None = None, title: Work | None = None) -> Music | None:
    """A label released an album of the work's music.

    >>> read("On May 5, 2017, Tide Records released the soundtrack album for the season.")
    music(type='soundtrack_album', label='Tide Records', date='2017-05-05')
    >>> read("On May 5, 2017, the studio released a trailer.")
    """
    when = here.when()
    if lexicon.is_service(label) or re.search(r"film|game|movie", here.words) or (when is None and title is None):
        return None
    words = here.line[here.low : here.high]
    sort = "score_album" if "score" in words and "soundtrack" not in words else "soundtrack_album"
    return Music(title, sort, (), label, when.edtf if when else None)


@rule(
    "(song|single|track|number)[,] [called |titled |entitled |named ]<title>",
    "<title> (was|is) [also |originally ](written|composed|performed|sung|recorded)",
    "<title>, (written|composed|sung|co-written) by",
    trigger="song|single|track|number|written|composed|performed|sung|recorded",
    under="music|soundtrack|songs",
    never="award|accolade|reception|contestant|charts|live show",
)
def song_by(title: Quoted, here: Here) -> Music | None:
    """Under a heading on music, a song whose makers are named.

    >>> read('The song "Low Water" was written by Ana Sol and performed by Bo Lind.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol', 'Bo Lind'])
    >>> read('A cover of the song "Low Water" by Ana Sol is heard.', under="Music")
    """
    before = here.line[max(0, here.low - 60) : here.low]
    verb = re.match(
        r",? (?:(?:which|that) )?(?:(?:was|is) )?(?:[a-z]+ly )?(?:written|composed|performed|sung|recorded)",
        here.line[here.high :],
    )
    at = re.search(r"Q(?: (?:was|is)|, )", here.line[here.low : here.high])
    if at is not None:
        here = Here(here.fold, here.low, here.low + 1, here.section, here.scene)
    if (
        (verb is None and at is None)
        or title[:1].islower()
        or re.search(r"\b(?:cover|version|rendition|episodes?|film|theme|album|named|after)\b", before)
    ):
        return None
    artists = _credited(here)
    return Music(title, "song", artists) if artists else None


@rule(
    "<title>[,] [(which|and) ][(is|was) ][originally |also ](performed|sung) by <artist>",
    "(performed|performs|sang|sings|performing|singing|covers|covered|covering) <few>[(song|songs|single|number)[,] ]{<title>}",
    "(songs|tracks) [...](include|includes|included|including|are|were|such as) {<title>[,] by <artist>}",
    "(song|track|single)[,] <title>[,] by <artist>[,] (is|was|plays|played|features|featured|appears|appeared)",
    trigger="performed|sung|performs|sang|sings|performing|singing|covers|covered|covering|songs|tracks|song|track|single",
    under="music|soundtrack|songs",
    never="award|accolade|reception|contestant|charts|live show",
)
def song_of(title: Quoted, here: Here, artist: Person | None = None, few: Few | None = None) -> Music | None:
    """Under a heading on music, a song that is performed in the work.

    >>> read('"Low Water", performed by Ana Sol, is heard in the finale.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('Bo Lind sings "The Ebb" in the third episode.', under="Music")
    music(title='The Ebb', type='song')
    >>> read('The third episode, "The Ebb", was scored by Ana Sol.', under="Music")
    """
    before = here.line[max(0, here.low - 60) : here.low]
    if re.search(r"\b(?:named|film|cover of|titled|album|after|episodes?)\b", before) or title[:1].islower():
        return None
    if re.search(r"\btheme\b", before):
        return None
    return Music(title, "song", (artist,) if artist else _credited(here))


RULES = (album_released, label_released, two_themes, theme, song, song_by, song_of)
