"""A second look under headings of music: an album with its label or its day, a song with who made or sang it, in any words.

It reads only sentences of which no rule has taken music, and nothing of other works, of critics, awards or auditions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Here, Scene
from showbible.grammar.slot import tidy
from showbible.kinds.crew import Crew
from showbible.kinds.fact import Found, folded
from showbible.kinds.music.albums import LABEL_WORDS, makers, names_in
from showbible.kinds.music.credits import is_musical, put_out, singers, whole_title
from showbible.kinds.music.fact import Music
from showbible.kinds.music.songs import makers_of
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, in_any, later

_UNDER = later(r"\b(?:music|soundtracks?|songs|score|theme)\b")
#: Headings under which albums and themes are told, too.
_MADE = later(r"production|development|release|broadcast|marketing|promotion|design|crew|post-production")
_NOT_UNDER = later(
    r"award|accolade|reception|contestant|charts|live show|episodes?\b|track listing|discography|plot|cast|references"
)
_ALBUM = later(
    r"\b(?P<what>soundtracks?(?: album| compilation)?|(?:original )?scores?(?: album)?|albums?|lps?|eps?|compilations?|cds?|volumes?|music)\b"
)
_PUT_OUT = later(
    r"\b(?:releas\w*|issu\w*|put|br(?:ought|ing\w*)|publish\w*|c(?:ame|oming|ome)|appear\w*|follow\w*|available|out|arriv\w*|hit|on sale|download\w*|record(?:ed|ing)|dropped|pressed|distribut\w*)\b"
)
_NOT_ALBUM = later(
    r"\b(?:films?|movies?|games?|singles?|planned|scheduled|will|would|never|not|n't|winner's|debut|studio album|charted|peaked|sold|certified|dvds?|blu-rays?|discs? [a-z]{2,3} D|the discs?|uncut|unrated|trailers?|season premiere|episode titled)\b"
)
_LABEL = later(r"\b(?:by|through|from|via|on|under) (?:the )?(?:label |record label |[a-z]+ label )?(?P<label>N)(?!')")
_SUBJECT = later(
    r"(?:^|[;,] |\band |\bwhile )(?:in D,? |on D,? )?(?P<label>N) (?:also |later |then |has |had )*(?:releas|issu|put|brought|publish)"
)
_SAME_LABEL = later(r"\bon the same label\b")
_TITLE = later(
    r"\b(?:albums?|lps?|eps?|compilations?|soundtracks?|scores?|cds?|volumes?|download|of them|the (?:first|second|O)),?(?: of [a-z ]{3,40},)? (?:(?:titled|entitled|called|named|under the title(?: of)?|as) )?(?P<title>Q|N(?:: N)?(?: (?:of|in|from|for|and|to) (?:the )?N)*)(?=[,.;:]|$| (?:was|were|followed|appeared|came|on|in|by|through)\b)|under the title(?: of)? (?P<after>Q|N(?:: N)?)"
)
_SOUNDS = later(
    r"\b(?:songs?|singles?|tracks?|numbers?|theme|tune|music|ballads?|lullab(?:y|ies)|anthem|jingle|duets?|hymn|carol|shanty|cover(?:s|ed)?|versions?|rendition|arrangement|"
    r"sang|sung|sings?|singing|perform(?:s|ed|ing|ance)?|record(?:s|ed|ing)?|wr(?:ote|itten)|compos(?:ed|es)|contribut(?:ed|es)|play(?:s|ed)? over)\b"
)
_NOT_SONG = later(
    r"\b(?:trailers?|teasers?|films?|movies?|named after|titled after|parod\w+|similar to|reminiscent|compar\w+|inspired by|audition\w*|chart\w*|award\w*|nominat\w*|album|eliminat\w*)\b[^;]{0,40}$"
    r"|\bepisodes?,? (?:(?:titled|called|entitled|of|in|was|is) )?$|\b(?:in|from|during|after) $|(?<!version )(?<!cover )(?<!rendition )(?<!arrangement )(?<!performance )(?<!setting )\bof $"
)
#: A song's life outside the work.
_ELSEWHERE = later(r"\b(?:reached|sampl\w+|tribute|hit single|the band N|toured|concert)\b")
#: Another work's song: "Low Water's title song".
_OF_ANOTHER = later(r"(?P<whose>N)'s? (?:[a-z]+ )?(?:title|theme|opening) (?:song|music|tune)?,? ?$")
_THEME = later(
    r"\b(?:(?<!besides the )(?<!other than the )(?<!apart from the )(?<!beside the )theme|title song|opening (?:song|credits|titles|sequence)|title (?:sequence|music))\b"
)


#: Words of which a sentence needs one.
_WORDS = frozenset(
    "soundtrack soundtracks score scores album albums lp lps ep eps compilation compilations cd cds volume song songs single singles track tracks number numbers theme "
    "tune music ballad ballads lullaby lullabies anthem jingle duet duets hymn carol shanty cover covers covered version versions rendition arrangement sang sung sing "
    "sings singing perform performs performed performing performance record records recorded recording wrote written composed composes contributed contributes "
    "play plays played label used heard featured".split()
)
#: A song that is told under another heading is heard in the work.
_HEARD = later(
    r"\b(?:sung|sings?|performs?|performed|cover) [^;.]{0,80}\b(?:episodes?|finale|premiere|credits|titles|closing|opening|scene)\b|\bwrote a (?:[a-z]+ )?(?:song|shanty|ballad|lullaby)\b"
)


def music_again(reading: Reading, known: Known) -> Iterator[Found]:
    """What the rules on music left out."""
    taken = [f.span for f in known.found if isinstance(f.fact, Music)]
    titles = {folded(f.fact.title) for f in known.found if isinstance(f.fact, Music) and f.fact.title}
    composer = {f.fact.person for f in known.found if isinstance(f.fact, Crew) and f.fact.role == "composer"}
    for prose in reading.prose:
        path = prose.section.path
        musical = in_any(_UNDER, path)
        if prose.plot or not (musical or in_any(_MADE, path)) or _NOT_UNDER.search(path[-1]):
            continue
        label: str | None = None
        themed = False
        for n in range(len(prose.sentences)):
            if _WORDS.isdisjoint(prose.words(n)):
                themed = False
                continue
            fold = prose.fold(n)
            span = prose.passage.span(fold.start, fold.end)
            free = not any(t.start < span.end and span.start < t.end for t in taken)
            several = _several(fold, path) if free else []
            yield from (Found(a, "music.album_again", span) for a in several)
            if free and not several and (album := _album(fold, reading.scene, path, label, composer)) is not None:
                yield Found(album, "music.album_again", span)
            found = (
                list(_songs(fold, reading.scene, path, themed))
                if free or "theme" in fold.line or (musical and _USED_IN.search(fold.line))
                else []
            )
            yield from (
                Found(s, "music.song_again", span)
                for s in found
                if folded(s.title or "") not in titles and (musical or s.type == "theme" or _HEARD.search(fold.line))
            )
            label = _labelled(fold) or label
            themed = _THEME.search(fold.line) is not None


def _labelled(fold: Fold) -> str | None:
    """The label that a sentence names."""
    for pattern in (_LABEL, _SUBJECT):
        for m in pattern.finditer(fold.line):
            name = tidy(fold.words(m.start("label"), m.end("label")))
            if LABEL_WORDS.search(name) and not lexicon.is_service(name):
                return name
    return None


def _album(fold: Fold, scene: Scene, path: tuple[str, ...], before: str | None, composer: set[str]) -> Music | None:
    """An album that was put out, with its label or its day; ``before`` is the label that a sentence before named."""
    line = fold.line
    what = _ALBUM.search(line)
    sort = what["what"] if what is not None else ""
    if not _PUT_OUT.search(line) or _NOT_ALBUM.search(line):
        return None
    label = _labelled(fold) or (before if _SAME_LABEL.search(line) else None)
    days = [m.value for n, m in sorted(fold.marks.items()) if m.letter == "D" and isinstance(m.value, When)]
    first = _put_out_first(fold)
    m = _TITLE.search(line)
    group = "title" if m is not None and m["title"] else "after"
    title = tidy(fold.words(m.start(group), m.end(group)).strip('"“”,')) if m is not None else None
    if m is not None and (whole := whole_title(fold, m.start(group))) and whole.startswith(title or " "):
        title = whole
    elif title is None:
        title = first or (_issued(fold) if label else None)
    if what is None and title is None:
        return None
    if title is not None and (title in scene.titles or LABEL_WORDS.search(title.rsplit(" ", 1)[-1])):
        title = None
    told = (
        label
        or (title and (compiled(r"\b(?:soundtracks?|scores?)\b").search(line) or is_musical(title)))
        or _FOLLOWED.match(line)
    )
    if len(days) != 1 or not days[0].edtf or not told or (sort == "music" and not (label or first)):
        return None
    score = "score" in sort and "soundtrack" not in line
    artists = makers(Here(fold, 0, len(line), path, scene), len(line))
    if not artists and len(composer) == 1 and not compiled(r"compilation|songs|various").search(line):
        artists = tuple(composer)
    return Music(title, "score_album" if score else "soundtrack_album", artists, label, days[0].edtf)


#: A soundtrack that is what the sentence tells of.
_FOLLOWED = later(
    r"(?:(?:in|on) D, )?(?:an?|another|the|its|the (?:season|series|show)'s) (?:[a-zO-]+ ){0,3}?soundtrack(?: album| cd)?(?: for (?:it|the (?:O )?(?:series|season|show)))? (?:then |also |soon |later )?(?:followed|came out|appeared|arrived|dropped)\b"
)
#: Behind the title at the head of a sentence.
_WAS_PUT_OUT = later(
    r"[\"”]?,? (?:(?:was|were|has been|is) )?(?:also |first |later |digitally |officially )*(?:released|issued|published|put out|made available|came out)\b"
)


def _put_out_first(fold: Fold) -> str | None:
    """The album that a sentence begins with: "Low Water: Music from the Series was released on"."""
    title = whole_title(fold, 0) if fold.line.startswith(("N", "Q")) else None
    if title is None or not is_musical(title):
        return None
    at = fold.text.find(title, fold.start) + len(title)
    return title if _WAS_PUT_OUT.match(fold.text, at) else None


def _issued(fold: Fold) -> str | None:
    """What a label issued: "Tide Records issued Low Water: Music from Season Four"."""
    issued = _SUBJECT.search(fold.line)
    behind = fold.line.find(" ", issued.end()) if issued is not None else -1
    title = whole_title(fold, behind + 1) if behind > 0 else None
    return title if title and is_musical(title) else None


#: "Low Water: Vol. 1 on October 1, 2021".
_DATED = later(r"(?P<title>N),? (?:on|in) (?P<day>D)")


def _several(fold: Fold, path: tuple[str, ...]) -> list[Music]:
    """The albums of a sentence that gives each its day: "Low Water: Vol. 1 on May 3, and Low Water: Vol. 2 on June 3"."""
    if re.search(r"\b(?:albums|soundtracks|volumes|parts)\b", fold.line) is None:
        return []
    label = _labelled(fold)
    made: list[Music] = []
    for m in _DATED.finditer(fold.line):
        title, value = whole_title(fold, m.start("title")), fold.marks[m.start("day")].value
        if title and is_musical(title) and isinstance(value, When) and value.edtf:
            sort = "score_album" if re.search(r"\bscore", fold.line) else "soundtrack_album"
            made.append(Music(title, sort, (), label, value.edtf))
    return made if len(made) > 1 else []


def _songs(fold: Fold, scene: Scene, path: tuple[str, ...], themed: bool) -> Iterator[Music]:
    """The songs of a sentence whose makers or singers it names, and its themes."""
    line = fold.line
    heard = in_any(_UNDER, path) and _USED_IN.search(line) is not None
    if not (heard or _SOUNDS.search(line)) or scene.kind in {"list", "other"} or _ELSEWHERE.search(line):
        return
    for n, mark in sorted(fold.marks.items()):
        title = str(mark.value).strip(" ,") if mark.letter == "Q" else ""
        if not title or title[:1].islower() or len(title.split()) > 8 or _NOT_SONG.search(line[:n]):
            continue
        other = _OF_ANOTHER.search(line, 0, n)
        if not (heard or _near(line, n)) or (
            other and tidy(fold.words(other.start(), other.start() + 1)) not in scene.titles
        ):
            continue
        here = Here(fold, n, n + 1, path, scene)
        artists = singers(here, n) or _sung_by(here) or makers_of(here)
        clause = line[max(0, line.rfind("; ", 0, n)) : n]
        theme = _THEME.search(clause[-60:]) is not None or (
            themed
            and compiled(r"(?:season |series )?[a-zOC]+(?: season| series)?'s,? Q|for the [^,]*, ").match(line)
            is not None
        )
        if compiled(r",? (?:also )?(?:inspired|inspires) ").match(line, n + 1):
            continue  # what a title was taken from
        if (artists or heard) and lexicon.COUNTRIES.keys().isdisjoint(artists):
            yield Music(title, "theme" if theme else "song", artists, *put_out(here, n, LABEL_WORDS))


#: What tells of every title of a sentence that it is heard: "songs that were played in the serial", "were used on the show".
_USED_IN = later(
    r"\b(?:songs|tracks|pieces|Q (?:were|are)|Q,? as well as Q (?:were|are)) (?:(?:and [a-z]+|that|which|were|was|are|all|both|also) ){0,4}(?:played|used|heard|featured|performed|sung) (?:in|on|during|over|throughout) (?:the|this|its|each|every|several|various|N)\b"
)


def _near(line: str, n: int) -> bool:
    """Whether a word of music stands beside the title."""
    return _SOUNDS.search(line[max(0, n - 60) : n + 60]) is not None


_BY = later(
    r"[^;.Q]{0,60}?\b(?:sung|performed|recorded|covered|played|penned)(?: (?:on screen|again|live|here))?,? by (?:the )?(?:[a-z-]+ ){0,3}(?P<who>N(?:(?:,| and|, and) N)*)(?!')"
)


def _sung_by(here: Here) -> tuple[str, ...]:
    """Who sings it, told behind the title with other words between: '"Low Water" with which it ends, sung by Ana Sol'."""
    m = _BY.match(here.line, here.high)
    names = names_in(here, m.start("who"), m.end("who")) if m else ()
    return tuple(n for n in names if n not in here.scene.titles and not lexicon.is_organisation(n))


SECONDS = (music_again,)
