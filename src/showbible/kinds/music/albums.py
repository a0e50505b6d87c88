"""What sentences say of albums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.parts import capitalised
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, as_folded, tidy
from showbible.grammar.slots import Organisation, Work
from showbible.kinds.music.credits import WHOLE_TITLE, is_musical, whole_title
from showbible.kinds.music.fact import Music
from showbible.text.patterns import compiled, later

_LABEL = later(
    r"(?:\bby|\bon|\bthrough|\bvia|\bunder|\bfrom) (?:the )?(?:label |labels |record label |(?:N|network|channel|studio|broadcaster)'s (?:[a-z]+ ){0,3}?(?:label|arm|division|cousin|imprint|subsidiary|company|unit),? )?(?P<labels>N(?: (?:and|&) N)?)(?: label)?(?![a-z'])"
)
_COMPOSED = later(
    r"(?:(?:composed|written|scored|performed)|(?<=score)|(?<=music)|(?<=soundtrack)|(?<=soundtrack album)|(?<=score album)|(?<=score,)|(?<=soundtrack,)) by (?:the )?(?:[a-z]+ ){0,2}?(?P<who>N(?:(?:,| and|, and) N)*)"
)
_OWNED = later(r"(?P<who>N(?: and N)?)'s? (?:original )?(?P<what>score|musical score|compositions|soundtrack|music)\b")
_SUBJECT = later(
    r"(?:The|An?|Its|A [a-z]+|An [a-z]+) (?:[\w'’-]+ ){0,4}?(?:soundtrack|score|album)\b|.{0,60}\b(?:soundtrack|(?:composed|wrote) the (?:original )?score)\b"
)
_BY_WHOM = later(
    r"(?:composed|written|scored) by (?:the )?(?:[a-z]+ ){0,2}(?P<who>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3})$"
)
#: "the soundtrack album N was", "the official soundtrack, N, features"
_SET_OFF = later(
    r"\b(?:soundtrack|score|album),? (?P<title>N(?:: N)?(?: (?:from|of) (?:the )?N)?),? (?:was|were|is|will|features|contains|includes|included|featured|contained)\b"
)
_RELEASED_AS = later(
    r"(?: [a-z]+ly)?(?: (?:by|through|via) (?:the )?N)?(?:,? (?:on|in) D)? (?:as(?! an? )|under the title) (?:the )?(?P<title>Q|N(?:: N)?)"
)
_NAMED = later(
    r"(?:titled|entitled|called|named|under the title(?: of)?),? (?P<title>Q|N(?: (?:of|in|from|and|to) (?:the )?N)*)"
)
_TITLED = later(
    r"\b(?:[Aa]lbum|EP|[Ss]oundtrack|[Ss]core)\b[^,;.]{0,40}?(?:, |,? (?:titled|entitled|called|named),? )(?:titled |entitled |called )?[\"“]?(?P<title>[A-Z][^,;]{3,90}?(?:, (?:Volume|Vol\.|Part|Season|Series) \w+)?)[\"”]?,? (?:which |(?:featuring|containing|including) [^,;.]{3,60}, )?(?:was|were|has been)\b"
)
#: Words that the names of record labels have.
LABEL_WORDS = later(
    rf"\b(?:Records|Music|Recordings|Entertainment|Label|Sound|Discs?|Studios?|Media|{either(lexicon.LABEL_WORDS)})\b"
)


def names_in(here: Here, low: int, high: int) -> tuple[str, ...]:
    """The names of a stretch of the fold."""
    marks = here.fold.marks
    names = (tidy(here.fold.words(n, n + 1)) for n in range(low, high) if n in marks and marks[n].letter == "N")
    return tuple(_CALLED.sub("", name) for name in names)


_CALLED = later(r"^(?:Singer-songwriter|Singer|Songwriter|Composer|Musician|Rapper|Guitarist|Pianist) (?=[A-Z])")


#: Up to five plain words or names, or none.
Few = Annotated[str, Slot(r"(?:(?:[a-z-]+|[NDCO])(?:'s?)? ){0,5}?", as_folded)]


@rule(
    "(soundtrack|score album|original score|score|soundtrack album|album|soundtracks|ep|compilation|cd|volume|music)[,] [...](was|were|is|has been|have been|will be|would be|,|and) [also |first |officially |O |then |digitally |commercially |later |subsequently ](released|issued|made available|published|put out|brought out)",
    "(released|issued) (on|in) D[,] the [O |official |original ](soundtrack album|soundtrack|score album)",
    "(soundtrack|soundtrack album|score album)[,] [digitally ](released|issued|published|put out|brought out) (by|via|through|on|in)",
    trigger="released|issued|available|published|out",
)
def album_released(here: Here) -> Iterator[Music]:
    """An album of the work's music was released.

    >>> read("A soundtrack album for its second year was released by Tide Records digitally on May 9, 2014, with music composed by Ana Sol.")
    music(type='soundtrack_album', artists=['Ana Sol'], label='Tide Records', date='2014-05-09')
    >>> read("The score album, titled Low Water, was released on May 1, 2019 through Sol Music.")
    music(title='Low Water', type='score_album', label='Sol Music', date='2019-05-01')
    >>> read("Ana Sol's score was released as an album by Tide Records on May 5, 2017.")
    music(type='score_album', artists=['Ana Sol'], label='Tide Records', date='2017-05-05')
    >>> read("Ana Sol's score was released by Tide Records on May 5, 2017.")
    music(type='score_album', artists=['Ana Sol'], label='Tide Records', date='2017-05-05')
    >>> read("In 2017 a compilation album, Low Water, was released as a soundtrack album.", under="Music")
    music(title='Low Water', type='soundtrack_album', date='2017')
    >>> read("The soundtrack album Low Water was released on May 3, 2016.")
    music(title='Low Water', type='soundtrack_album', date='2016-05-03')
    >>> read("An EP with songs from the season, titled Low Water, was released on May 3, 2016.", under="Music")
    music(title='Low Water', type='soundtrack_album', date='2016-05-03')
    >>> read("Its music is composed by Ana Sol and Bo Lind. The soundtrack was released on May 3, 2016.")
    music(type='soundtrack_album', artists=['Ana Sol', 'Bo Lind'], date='2016-05-03')
    >>> read("A 21-track album, Low Water: The Soundtrack, featuring Ana Sol's score, was released on May 3, 2016.", under="Music")
    music(title='Low Water: The Soundtrack', type='soundtrack_album', artists=['Ana Sol'], date='2016-05-03')
    >>> read("Released on May 3, 2016, the soundtrack album Low Water includes songs by the cast.", under="Music")
    music(title='Low Water', type='soundtrack_album', date='2016-05-03')
    >>> read("The first soundtrack, Low Water: The Music, Volume 1, was released on May 3, 2016.")
    music(title='Low Water: The Music, Volume 1', type='soundtrack_album', date='2016-05-03')
    >>> read("Ana Sol and Bo Lind composed the music for the series. A soundtrack album was released on May 3, 2016.")
    music(type='soundtrack_album', artists=['Ana Sol', 'Bo Lind'], date='2016-05-03')
    >>> read("The soundtrack was put out by Tide Records on 18 February 2013.")
    music(type='soundtrack_album', label='Tide Records', date='2013-02-18')
    >>> read("Ana Sol's music was released as a download by Tide Records on 29 December 2014 under the title Low Water: The Score.")
    music(title='Low Water: The Score', type='score_album', artists=['Ana Sol'], label='Tide Records', date='2014-12-29')
    >>> read("It is on the first soundtrack album released via the network's own imprint, Tide Records, on May 3, 2016.")
    music(type='soundtrack_album', label='Tide Records', date='2016-05-03')
    >>> read("The soundtrack, issued by Tide Records in 2010, was a success.")
    music(type='soundtrack_album', label='Tide Records', date='2010')
    >>> read("Low Water: Songs of the Sea, the first soundtrack to the show, was released on May 3, 2016.")
    music(title='Low Water: Songs of the Sea', type='soundtrack_album', date='2016-05-03')
    >>> read("A soundtrack was released on May 3, 2016. “Low Water: The Album” is a two-disc set with songs from the series.")
    music(title='Low Water: The Album', type='soundtrack_album', date='2016-05-03')
    >>> read("Low Water is a soundtrack for the second season and it was released on May 3, 2016, by Tide Records.")
    music(title='Low Water', type='soundtrack_album', label='Tide Records', date='2016-05-03')
    >>> read("A soundtrack for it came out in 2015. The second volume was released on May 3, 2016.", under="Soundtrack")
    music(type='soundtrack_album', date='2016-05-03')
    >>> read("A book was written on it. The second volume was released on May 3, 2016.", under="Soundtrack")
    >>> read('The first single from the soundtrack, "Low Water", was released on March 16, 2018.')
    >>> read('On May 12, 2013, the song "Low Water" from the album was made available for streaming.')
    >>> read("She wrote music for Tidewater, whose soundtrack was released by Tide Records on May 3, 2011.")
    >>> read("The DVD was released on March 16, 2018.")
    """
    line = here.line
    words = line[here.low : here.high]
    before = line[max(0, here.low - 40) : here.low]
    behind = line[here.high : here.high + 90]
    told = compiled(r"soundtrack|score|music from the").search(words + before) or _AS_ALBUM.search(behind)
    if compiled(r"\b(?:album|ep|compilation|cd|volume|music)\b").search(words) and not (
        told or here.under("music", "soundtrack") or _BY_A_LABEL.search(here.fold.words(here.high, len(line)))
    ):
        return
    loose = compiled(r"(?:cd|volume|music|compilation|ep)\b").match(words) and not (
        _AS_ALBUM.search(behind) or "soundtrack" in words
    )
    if loose and (
        not (here.under("music", "soundtrack", "album") or _BY_A_LABEL.search(here.fold.words(here.high, len(line))))
        or compiled(r"\b(?:song|single|video|theme)\b").search(words + before[-20:])
    ):
        return
    if compiled(r"\b(?:dvd|blu-ray|film|movie|game|releases|albums)\b").search(words) or compiled(
        r"\b(?:film|video game|movie)(?:'s)? $"
    ).search(before):
        return
    if _SINGLE_OF.search(before) or _of_another(here):
        return
    album = _album(here, words)
    from_it = _FROM_IT.search(words) and (album is None or album.title or words.startswith(("cd", "album", "compil")))
    if album is not None and (album.label or not loose or from_it or _volume(here)):
        yield album


#: Whose music an album has: "music from the series was released as Low Water".
_FROM_IT = later(r"\bfrom the (?:O )?(?:series|season|show)\b")


def _volume(here: Here) -> bool:
    """Whether a further volume is told of behind the soundtrack itself: "The second volume was released on"."""
    return (
        here.words.lower().startswith("volume")
        and (here.line.endswith(("O ", "another "), 0, here.low) or here.line.startswith("volume C ", here.low))
        and "oundtrack" in here.fold.text[: here.fold.start]
    )


def _of_another(here: Here) -> bool:
    """Whether the album is another work's: "Tidewater, whose soundtrack was released"."""
    m = compiled(r"(?P<whose>N), whose (?:[a-z]+ ){0,2}(?:soundtrack|score|album)").search(here.line, 0, here.high)
    return m is not None and tidy(here.fold.words(*m.span("whose"))) not in here.scene.titles


#: In front of "the soundtrack": a song of it.
_SINGLE_OF = later(
    r"\b(?:singles?|songs?|tracks?)(?: [a-z]+)?,?(?: Q(?: by N)?)?,? (?:from|of|on|off) (?:the|its) (?:[a-z']+ ){0,2}$"
)
#: "by Tide Records", which puts out music and nothing else.
_BY_A_LABEL = later(r"\bby (?:[A-Z][\w-]+ ){1,3}(?:Records|Music|Recordings)\b")
#: "was released as a soundtrack album titled ..."
_AS_ALBUM = later(r"^[^;.]{0,40}? as (?:an?|the) (?:[a-z-]+ ){0,3}(?:soundtrack|score)(?: album)?\b")


def _album(here: Here, words: str) -> Music | None:
    """The album that ``words`` speak of, with what the clause says of it; ``None`` where that is nothing."""
    stop = compiled(r"; |\. ").search(here.line, here.high)
    end = stop.start() if stop else len(here.line)
    title, label = _title(here, end), label_of(here, end)
    when = here.when()
    date = when.edtf if when is not None else None
    if not (title or label or date):
        return None
    scored = compiled(r"\bscore\b", re.IGNORECASE).search(f"{words} {title or ''}")
    sort = "score_album" if scored and "soundtrack" not in f"{words} {title or ''}".casefold() else "soundtrack_album"
    return Music(title, sort, makers(here, end) or _composed_before(here), label, date)


def _composed_before(here: Here) -> tuple[str, ...]:
    """Who made the music, as the paragraph has said before: "The music is composed by Ana Sol. The soundtrack was ..."."""
    m = _SAID_BEFORE.search(here.fold.text, 0, here.fold.start)
    if m is None:
        return ()
    return tuple(n for n in compiled(r",? and |, ").split(m["who"] or m["they"]) if not lexicon.is_organisation(n))


_NAME = r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]*[\w’'-]){1,3}"
_SAID_BEFORE = later(
    rf"(?:The|Its) (?:[\w'’]+ ){{0,2}}?(?:music|score|soundtrack) (?:for the (?:series|season|show) )?(?:is|was) (?:composed|scored|written) by (?P<who>{_NAME}(?:(?:, | and |, and ){_NAME})*)(?=[.,;])"
    rf"|(?:^|[.] )(?P<they>{_NAME}(?:(?:, | and |, and ){_NAME})*) (?:composed|scored|wrote) the (?:[a-z]+ ){{0,2}}?(?:music|score|series|show)\b(?: for the (?:series|season|show))?(?=[.,;])"
)


def _title(here: Here, end: int) -> str | None:
    sentence = here.fold.text[here.fold.start : here.fold.end]
    if (whole := _TITLED.search(sentence)) is not None:
        return whole["title"].strip(' "“”,')
    m = _NAMED.search(here.line, here.low, end) or _RELEASED_AS.match(here.line, here.high)
    if m is None and (m := _SET_OFF.search(here.line, here.low, end)) is not None:
        name = here.fold.words(m.start("title"), m.end("title"))
        if LABEL_WORDS.search(name) or name.split()[0].casefold() in lexicon.GIVEN_WORDS:
            return None
    if m is not None:
        return _longer(here, m.start("title"), m.end("title"))
    if (named := _IS_AN_ALBUM.match(sentence)) is not None:
        return named["title"].strip(' "“”,')
    told = _THE_ALBUM.match(sentence)
    if told is not None and (is_musical(told["title"]) or ":" in told["title"]):
        return told["title"].strip(' "“”,')
    return title_behind(here)


def title_behind(here: Here) -> str | None:
    """The title that the sentence behind gives to the album."""
    m = _IS_A_DISC.match(here.fold.text, here.fold.end)
    return m["title"].strip(' "“”,') if m is not None else None


#: The title in front of what it is: "Low Water: Songs of the Sea, the first soundtrack to the show, was".
_THE_ALBUM = later(
    r"[\"“]?(?P<title>[^\W\d_a-z][^,;.\"“”]{3,80})[\"”]?, (?:the|a|an) (?:[a-z]+ ){0,3}(?:soundtrack|score|album)\b"
)
#: The title at the head of what is told of it: "Songs of the Sea is a soundtrack for the third season and was".
_IS_AN_ALBUM = later(
    rf"{WHOLE_TITLE}(?<!It)(?<!This)(?<!That),? (?:is|was) (?:an?|the) (?:[a-z-]+ ){{0,3}}(?:soundtrack|score album|album|compilation|ep)\b(?! (?:of|for|to) the (?:film|movie))",
)
#: The title in the sentence behind: '"Low Water" is a two-disc set'.
_IS_A_DISC = later(
    r"[\s.]*(?:(?:Titled|Entitled|Called),? )?[\"“](?P<title>[^\"“”]{4,80})[\"”],? (?:is|was) (?:an? )?[^.\"“]{0,40}?\b(?:disc|track|album|set|collection|compilation|cd)\b",
    re.IGNORECASE,
)


def _longer(here: Here, low: int, high: int) -> str:
    """The title at ``low:high``, with what its mark left out."""
    title = tidy(here.fold.words(low, high).strip('"“”,'))
    whole = whole_title(here.fold, low)
    return whole if whole and whole.startswith(title) else title


def label_of(here: Here, end: int) -> str | None:
    line = here.line
    for m in _LABEL.finditer(line, here.high - 8, end):
        names = here.fold.words(m.start("labels"), m.end("labels"))
        made = compiled(
            r"(?P<as>\bas an? (?:[a-z]+ )?)?(?:composed|written|scored|performed|music|album|score) $"
        ).search(line[: m.start()])
        if made is not None and not made["as"]:
            continue
        if (
            LABEL_WORDS.search(names)
            or names in lexicon.LABELS
            or line[here.high : m.start()].strip() in {"", "digitally"}
        ):
            return None if lexicon.is_service(names) else tidy(names)
    return None


def makers(here: Here, end: int) -> tuple[str, ...]:
    """Who made the music of the clause before ``end``: "composed by N", "N's score"."""
    found: tuple[str, ...] = ()
    if (m := _COMPOSED.search(here.line, 0, end) or _OWNED.search(here.line, 0, end)) is not None:
        found = names_in(here, m.start("who"), m.end("who"))
    if m is not None and m.groupdict().get("what") == "soundtrack" and not all(" " in n for n in found):
        return ()
    if any(n in here.scene.titles or lexicon.is_organisation(n) or LABEL_WORDS.search(n) for n in found):
        return ()
    return found


@rule(
    "(it|they|the album|both|the albums) (was|is|will be|were|would be) [also |first |officially |later |digitally |physically |then |made ](released|issued|available|published)",
    trigger="released|issued|available|published",
    under="music|soundtrack",
)
def it_was_released(here: Here) -> Music | None:
    """Behind a sentence on the album: it was released.

    >>> read("The soundtrack was composed by Ana Sol. It was released digitally on June 14, 2012 by Tide Records.", under="Music")
    music(type='soundtrack_album', artists=['Ana Sol'], label='Tide Records', date='2012-06-14')
    >>> read("Ana Sol composed the score. It was released by Tide Records on June 14, 2012.", under="Music")
    music(type='score_album', artists=['Ana Sol'], label='Tide Records', date='2012-06-14')
    >>> read("The theme was composed by Ana Sol. It was released on June 14, 2012.", under="Music")
    """
    if here.low > 20:
        return None
    earlier = here.fold.text[: here.fold.start].rstrip(" .")
    last = compiled(r"(?<=[a-z)\d])\. (?=[A-Z])").split(earlier)[-1]
    if not _SUBJECT.match(last) or compiled(r"\b(?:DVD|Blu-ray|film|single|song)\b").search(last):
        return None
    made = _album(here, last.casefold())
    who = _BY_WHOM.search(last)
    return replace(made, artists=(who["who"],)) if made and who and not made.artists else made


@rule(
    "<label> (was|is|were|will be) [digitally |officially |first ](released|issued|published)",
    trigger="soundtrack|ost|score",
)
def titled_album(label: Work, here: Here) -> Music | None:
    """An album that is called a soundtrack was released.

    >>> read("Low Water Original Soundtrack was released on May 9, 2014 by several singers under Tide Records.")
    music(title='Low Water Original Soundtrack', type='soundtrack_album', label='Tide Records', date='2014-05-09')
    >>> read("The OST was released on December 30, 2016 under the label Tide Records.")
    music(type='soundtrack_album', label='Tide Records', date='2016-12-30')
    >>> read("LOW WATER TV OST was released on December 30, 2016 by Tide Records.")
    music(title='Low Water TV OST', type='soundtrack_album', label='Tide Records', date='2016-12-30')
    >>> read("Low Water was released on December 30, 2016 with a soundtrack.")
    """
    if not compiled(r"\b(?:soundtrack|ost|original score|music from)\b", re.IGNORECASE).search(label):
        return None
    made = _album(here, label.casefold())
    front = here.fold.text[here.fold.start : here.fold.offset(here.low)]
    if label.isupper():
        # A title in capitals goes back to where the sentence begins.
        label = _SHORTS.sub(lambda m: m[0].upper(), capitalised(front + label if front.isupper() else label))
    if _ALBUM_ALONE.fullmatch(label):
        return made
    return replace(made, title=label) if made else None


#: Letters that stay capitals in a title.
_SHORTS = later(r"\b(?:Tv|Ost)\b")
#: The album by what it is, no title.
_ALBUM_ALONE = later(r"(?:The )?(?:(?:Original|Official) )?(?:OST|Soundtrack|Score)", re.IGNORECASE)


@rule(
    "<label> (announced|confirmed|revealed) [that ](they|it) (would|will) release (a|an|the|its|their) <few>(soundtrack|score)[ album]",
    "<label> (released|issued|put out|published|will release|would release|has released|is releasing) (a|an|the|its|their) <few>[(season's|series'|show's|season|series) ][original ](soundtrack|score|album of music|ep of music)[ album][ (for|of|from) (the (series|season|show|O season)|N)][,][ (titled|entitled|called)][ <title>]",
    trigger="released|issued|put|published|release|releasing",
)
def label_released(label: Organisation, here: Here, few: Few | None = None, title: Work | None = None) -> Music | None:
    """A label released an album of the work's music.

    >>> read("On May 5, 2017, Tide Records released the soundtrack album for the season.")
    music(type='soundtrack_album', label='Tide Records', date='2017-05-05')
    >>> read("On May 5, 2017, Tide Records released the first season's soundtrack digitally.")
    music(type='soundtrack_album', label='Tide Records', date='2017-05-05')
    >>> read("Tide Records will release the soundtrack on May 5, 2017, with music by Ana Sol.")
    music(type='soundtrack_album', artists=['Ana Sol'], label='Tide Records', date='2017-05-05')
    >>> read("On May 5, 2017, Tide Records released the first season's soundtrack.")
    music(type='soundtrack_album', label='Tide Records', date='2017-05-05')
    >>> read("Tide Records announced that it would release the soundtrack on May 5, 2017.")
    music(type='soundtrack_album', label='Tide Records', date='2017-05-05')
    >>> read("In May 2017, Tide Records released an album of music from Harbour Lights, the Harbour Lights Original Soundtrack.")
    music(title='Harbour Lights Original Soundtrack', type='soundtrack_album', label='Tide Records', date='2017-05')
    >>> read("On May 5, 2017, Tide Records released the soundtrack. “Low Water” is a two-disc set.")
    music(title='Low Water', type='soundtrack_album', label='Tide Records', date='2017-05-05')
    >>> read("On May 5, 2017, Tide Records released the soundtrack's second single.")
    >>> read("On May 5, 2017, the studio released a trailer.")
    """
    when = here.when()
    if here.line.startswith("'s ", here.high):
        return None  # "released the soundtrack's next single"
    if lexicon.is_service(label) or compiled(r"film|game|movie").search(here.words) or (when is None and title is None):
        return None
    words = here.line[here.low : here.high]
    sort = "score_album" if "score" in words and "soundtrack" not in words else "soundtrack_album"
    stop = compiled(r"; |\. ").search(here.line, here.high)
    artists = makers(here, stop.start() if stop else len(here.line))
    if title and (whole := whole_title(here.fold, here.line.find(", ", here.low) + 2)) and whole.startswith(title):
        title = whole
    title = title.removeprefix("the ") if title else title_behind(here)
    return Music(title, sort, artists, label, when.edtf if when else None)


@rule(
    "(a|an|the) D [<label> ](soundtrack|score|cast) album",
    trigger="album",
)
def album_of_a_year(here: Here, label: Organisation | None = None) -> Music | None:
    """An album with its year in front of it.

    >>> read("The cast sang on a 1963 Tide Records soundtrack album.")
    music(type='soundtrack_album', label='Tide Records', date='1963')
    >>> read("Bo Lind had sung on a 1963 soundtrack album of the film Low Sands.")
    """
    when = here.when()
    if when is None or compiled(r" (?:of|for|to|from) (?:the )?(?:(?:film|movie|musical) )?N").match(
        here.line[here.high :]
    ):
        return None
    sort = "score_album" if "score" in here.words else "soundtrack_album"
    return Music(None, sort, (), label, when.edtf)


RULES = (album_of_a_year, album_released, it_was_released, titled_album, label_released)
