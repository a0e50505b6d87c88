"""A second look at music that has no title in quotation marks: a theme that was put out, and names that lost their italics.

A theme of which no more is told than who composed it is the composer's credit, no fact of its own; one that is sung is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Here
from showbible.kinds.fact import Found
from showbible.kinds.music.albums import LABEL_WORDS, names_in
from showbible.kinds.music.credits import WHOLE_TITLE, put_out
from showbible.kinds.music.fact import Music
from showbible.kinds.music.songs import credited, of_another
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, in_any, later

_NOT_UNDER = later(
    r"plot|premise|synopsis|cast|character|award|accolade|reception|critic|episodes?\b|contestant|live show|sequel|spin-off|remake|legacy|parod"
)
#: The theme as a thing of sound, with whose it is.
_THEME = later(
    r"\b(?:(?:theme (?:song|music|tune)|signature tune|title (?:song|music|tune))|(?:main|opening|original|title|closing|the|its|show's|series'|programme's) theme)"
    r"(?: (?:for|of|to) (?:(?:the|this) (?:O )?(?:series|season|show|programme|program)|(?P<whose>N)))?(?: itself)?(?=,? (?:which |was |is |now |originally |used,? )*(?:written|composed|performed|sung|recorded|created|arranged)\b|,? by N)"
)
#: "the theme composed by A and B was released": both made it.
_REDUCED = later(
    r",? (?:written|composed|performed|sung|recorded|created)(?: and (?:performed|sung))? by (?P<who>N(?:(?:,| and|, and) N)*)(?= (?:was|is|has)\b)"
)
_MADE = later(
    r"(?P<who>N(?:(?:,| and|, and) N)*) (?:also |then |later |[a-z]+ly )?(?:wrote|composed|sang|sings|performed|performs|recorded)(?:(?:,| and|, and) (?:wrote|composed|sang|performed|recorded))* "
    r"(?:the|its) (?:[a-z]+'s? )?(?:[a-z-]+ ){0,2}(?:theme (?:song|music|tune)|signature tune|title (?:song|music|tune)|(?:main|opening|title) theme)(?= for the (?:series|season|show)|[.,;]|$| and\b)"
)
#: A theme that has its title, or one of something else.
_NOT_IT = later(r"Q|\b(?:films?|movies?|parks?|themes|cover|remix(?:es)?|arrangements? of|won|awards?|nominated)\b")
_HEARD = later(
    r"\b(?:is|are|was|were|can be) (?:also )?(?:featured|played|heard|used|performed) (?:in|during|over|throughout)\b"
)
_MUSICAL = later(r"\b(?:music|soundtrack|songs)\b")
#: What a singer does, who is no composer.
_SUNG = later(r"\b(?:sung|sang|sings|performed|performs|recorded)\b")
_WORDS = frozenset(("theme", "signature", "title"))
_SINGS = frozenset(("sung", "performed"))
_HEARD_WORDS = frozenset(("featured", "played", "heard", "used", "performed"))
_NAME = r"(?:The )?[A-ZÀ-Þ][\w.’'-]*[\w](?: (?:of|the|and|de|van|von|[A-ZÀ-Þ][\w.-]*\w)){0,3}"
_OF_SOMEBODY = later(rf"(?P<who>{_NAME})['’]s? {WHOLE_TITLE}(?= (?:is|are|was|were|can)\b|,|$)")
_NEXT = later(rf"(?<=[a-z])(?:,? and |, )(?={_NAME.replace('the|and|', 'the|')}['’]s? )")


def untitled(reading: Reading, known: Known) -> Iterator[Found]:
    """The themes that were put out and whose titles are not said, and, under a heading of music, pieces named without quotation marks."""
    if reading.scene.kind in {"list", "other"}:
        return
    themed = any(isinstance(f.fact, Music) and f.fact.type == "theme" for f in known.found)
    taken = [f.span for f in known.found if isinstance(f.fact, Music)]
    for prose in reading.prose:
        path = prose.section.path
        if prose.plot or prose.run_together or in_any(_NOT_UNDER, path):
            continue
        musical = in_any(_MUSICAL, path)
        for n in range(len(prose.sentences)):
            words = prose.words(n)
            if not themed and not _WORDS.isdisjoint(words):
                yield from _themes(prose, prose.fold(n), reading)
            if not themed and n and not _SINGS.isdisjoint(words):
                yield from _sung_next(prose, n, reading)
            if musical and not _HEARD_WORDS.isdisjoint(words):
                fold = prose.fold(n)
                span = prose.passage.span(fold.start, fold.end)
                if not any(t.start < span.end and span.start < t.end for t in taken):
                    yield from (Found(m, "music.unmarked", span) for m in _unmarked(fold))


#: Behind a sentence on the theme: who sings it.
_IT_IS_SUNG = later(
    r"(?:it|the (?:song|theme|tune)) (?:is|was) (?:originally |also )?(?:sung|performed) by (?:the )?(?:(?:N )?[a-z]+ ){0,3}?(?P<who>N(?:(?:,| and|, and) N)*)(?=[.,;]|$| (?:and|with|in|for)\b)"
)


def _sung_next(prose: Prose, n: int, reading: Reading) -> Iterator[Found]:
    """Who sings the theme of which the sentence before has told, untitled."""
    before = prose.fold(n - 1).line
    if "theme" not in prose.words(n - 1) or "Q" in before or _NOT_IT.search(before):
        return
    fold = prose.fold(n)
    if (m := _IT_IS_SUNG.match(fold.line)) is not None:
        artists = names_in(Here(fold, m.start(), m.end(), prose.section.path, reading.scene), *m.span("who"))
        if artists and not set(artists) & set(reading.scene.titles):
            yield Found(Music(None, "theme", artists), "music.untitled", prose.passage.span(*fold.stretch(*m.span())))


def _themes(prose: Prose, fold: Fold, reading: Reading) -> Iterator[Found]:
    if _NOT_IT.search(fold.line):
        return
    path, scene = prose.section.path, reading.scene
    artists: tuple[str, ...] = ()
    if (m := _THEME.search(fold.line)) is not None:
        here = Here(fold, m.start(), m.end(), path, scene)
        named = fold.line[: m.start()].endswith("N ") and _anothers(_named(fold, m.start() - 2), scene.titles)
        whose = m["whose"] and _named(fold, m.start("whose")) not in scene.titles
        reduced = _REDUCED.match(fold.line, m.end())
        made = names_in(here, *reduced.span("who")) if reduced is not None else credited(here)
        artists = () if named or whose or of_another(here) else made
    elif (m := _MADE.search(fold.line)) is not None:
        artists = names_in(Here(fold, m.start(), m.end(), path, scene), m.start("who"), m.end("who"))
    if m is not None and artists and not set(artists) & set(scene.titles):
        label, date = put_out(Here(fold, m.start(), m.end(), path, scene), m.end() - 1, LABEL_WORDS)
        stop = compiled(r"[;.]|, (?:and|but|which|with|while)\b|$").search(fold.line, m.end())
        if not (label or date or _SUNG.search(fold.line, m.start(), stop.start() if stop else len(fold.line))):
            return
        span = prose.passage.span(*fold.stretch(m.start(), stop.start() if stop else m.end()))
        yield Found(Music(None, "theme", artists, label, date), "music.untitled", span)


def _anothers(name: str, titles: Collection[str]) -> bool:
    """Whether a name in front of a theme is another work's, not this one's or a country's: "the German theme song"."""
    return name not in titles and name not in lexicon.COUNTRIES


def _named(fold: Fold, index: int) -> str:
    return fold.words(index, index + 1).strip()


def _unmarked(fold: Fold) -> Iterator[Music]:
    """ "Ana Sol's Low Water is featured in the episode": titles that stand without marks of quotation."""
    heard = _HEARD.search(fold.line)
    if heard is None or "Q" in fold.line:
        return
    front = fold.text[fold.start : fold.offset(heard.start()) + 4]
    pieces = [""]
    for piece in _NEXT.split(front):
        if compiled(r"['’]s? ").search(pieces[-1]):
            pieces.append(piece)
        else:
            pieces[-1] = f"{pieces[-1]} and {piece}" if pieces[-1] else piece  # "Sol and Lind's Low Water"
    for piece in pieces:
        if (m := _OF_SOMEBODY.match(piece)) is not None:
            yield Music(m["title"].strip(" ,"), "song", (m["who"],))


SECONDS = (untitled,)
