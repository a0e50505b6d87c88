"""What sentences say of songs and themes."""

from __future__ import annotations

from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, tidy
from showbible.grammar.slots import Quoted
from showbible.kinds.music.albums import LABEL_WORDS, Few, names_in
from showbible.kinds.music.credits import put_out, singers
from showbible.kinds.music.fact import Music
from showbible.text.patterns import compiled, later


def _artist(fold: Fold, low: int, high: int) -> str | None:
    low = max(low, fold.line.rfind(" ", low, high) + 1) if _CALLED.match(fold.line, low, high) else low
    name = tidy(fold.words(low, high))
    return None if not name or lexicon.is_service(name) or name in lexicon.COUNTRIES else name


#: What an artist is called in front of the name: "French composer", "the rock band", "composer and pianist".
_CALLING = (
    r"(?:(?:N|[a-z-]+) ){0,3}?(?:composer|singer|singer-songwriter|songwriter|musician|band|group|duo|trio|rapper|pianist|artist|tenor|soprano|guitarist|dj|producer|orchestra|act)s?"
    r"(?: (?:and|/) [a-z-]+)? "
)
_CALLED = later(rf"(?:the )?{_CALLING}N")
#: Who sings or plays: a person or a band ("The Low Company"), perhaps with what they are in front.
Artist = Annotated[str, Slot(rf"(?:(?:the )?{_CALLING}N|(?:the )?N(?! {_CALLING}N))", _artist, frozenset("N"))]
_CREDIT = later(
    r",? (?:(?:which|that|and) )?(?:(?:is|was|were|has been) )?(?:(?:originally|also|later|now) )?"
    r"(?:an? (?:[a-zD]+ ){0,3}(?:composition|song|piece|track|tune|recording|number|hit) )?"
    r"(?:(?:originally )?(?:written|performed|sung|composed|recorded|produced|arranged|covered|features|featured|featuring|by)(?:,? and |, )?){1,3}(?: (?:specially )?for (?:the|this) (?:series|season|show|episode|programme))?(?: ?by| from)? "
    r"(?:the )?(?:N (?=(?!and |with |or |as |in |of |from |at |on |for )(?:[a-z-]+ ){1,3}N))?(?:[a-z-]+ ){0,4}?(?P<who>N(?:(?:, (?:and )?| and | & )(?:the )?N(?! (?:was|is|wrote|performed)))*)(?!'s|\.[a-z])"
)


_ALSO = later(
    r",? and (?:originally |later |first )?(?:performed|sung|composed|recorded|written) by (?:the )?(?:[a-z]+ ){0,3}?(?P<who>N(?:(?:, | and |, and )N)*)"
)


def credited(here: Here) -> tuple[str, ...]:
    """The people named right behind the title: '"Low Water", which was performed by Ana Sol and Bo Lind'."""
    m = _CREDIT.match(here.line, here.high)
    if m is None:
        return ()
    names = [*names_in(here, m.start("who"), m.end("who"))]
    if (also := _ALSO.match(here.line, m.end())) is not None:
        names += names_in(here, also.start("who"), also.end("who"))
    return tuple(dict.fromkeys(n for n in names if n and not lexicon.is_service(n) and n not in lexicon.COUNTRIES))


_OWNER = later(
    r"(?P<who>N(?: and N)?(?='s? )|N(?=,? whose))(?:'s? (?:[a-z'-]+ ){0,3}|,? whose (?:[a-z]+ ){0,2}(?:song|single|hit|track|tune|recording),? )$"
)
_SINGER = later(
    r"(?P<who>N(?:(?:,| and|, and| &) N)*) (?:also |then |later |[a-z]+ly )?(?:wrote|composed|performed|performs|sang|sings|recorded|penned|co-wrote|released|covered|covers|produced|provided|contributed|reworked|arranged|updated|adapted|re-recorded)"
    r"(?:(?:,| and|, and) (?:wrote|composed|performed|sang|recorded|produced))*(?: (?:[a-z'-]+|[QDCO]),?){0,9},? $"
)


def of_another(here: Here) -> bool:
    """Whether the match speaks of another work's song: "Tidewater's title song"."""
    if here.line.startswith("Q", here.low):
        return False
    m = compiled(r"(?P<whose>N)'s? (?:O )?$").search(here.line[: here.low])
    return m is not None and tidy(here.fold.words(m.start("whose"), m.end("whose"))) not in here.scene.titles


def makers_of(here: Here, title: str = "") -> tuple[str, ...]:
    """Who sings or made the song: named behind its title, in brackets behind it, or as the subject in front."""
    named = credited(here)
    own = [
        n for n in range(here.low, here.high) if title and n in here.fold.marks and here.fold.marks[n].value == title
    ]
    at = own[0] if own else here.line.rfind("Q", here.low, here.high)
    sung = singers(here, at) if at >= 0 else ()
    if sung and not set(sung) <= set(named):
        return sung
    if named:
        return named
    for behind, a, b in here.fold.asides:
        by = compiled(r" ?\((?:performed|sung|written and performed|composed)? ?by ([A-Z][^(),;]{2,40})\)").match(
            here.fold.text[a:b]
        )
        if behind == at + 1 and by:
            return (by[1].partition(" as ")[0],)
        if behind == at + 1 and (who := _BESIDE.fullmatch(here.fold.text[a:b])):
            return (who["who"],)
    front = here.line[max(0, at - 120) : at]
    m = _OWNER.search(front) or _SINGER.search(front)
    if m is None:
        return ()
    shift = max(0, at - 120)
    names = names_in(here, m.start("who") + shift, m.end("who") + shift)
    return tuple(n for n in names if n not in here.scene.titles and not lexicon.is_organisation(n))


#: "“Low Water” (Ana Sol)".
_BESIDE = later(
    r" ?\((?:the )?(?P<who>(?!(?:Remix|Reprise|Part|Version|Live|Acoustic|Instrumental|Theme|Season|Episodes?|Pilot|Finale|Intro|Bonus|Feat)\b)[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3})\)"
)


@rule(
    "(lullaby|ballad|anthem|jingle|number|duet|rap|hymn|carol|shanty)[,] [titled |called |entitled ]<title>[,] (was|is) [also |specially |originally ](written|composed|recorded) for the (series|season|show|episode|finale|premiere)",
    "(original|title|promotional|insert|ending|closing) <few>(song|single|track|number)[,] [titled |called |entitled |named ]<title>",
    "(original|new|theme) <few>(song|single|track|number) (for|in|from) the [O ](season|series|show|episode|finale|premiere|credits)[,] (titled|called|entitled|named) <title>",
    "(recorded|performed|sang) <few>(cover|version|rendition) of <title> for the (season|series|show|episode)",
    "(re-recorded|reworked|recorded|covered|rearranged) <few>(song|single|hit|track|ballad) <title> for the [O ](season|series|show|episode)",
    "<title>, an original (song|lullaby|ballad|anthem|duet)",
    "<title>, a (song|ballad|duet|track) [specially |especially ](written|composed|recorded) for the (series|season|show|episode|finale)",
    "(winner's|winning|coronation) (single|song|singles|songs) (was|is|were) {<title>}",
    "(winner's|winning|coronation) (single|song)[,] [titled |called |entitled ]<title>",
    "(wrote|composed|recorded|penned|released|co-wrote|sang|performed) <few>(song|single|track)[,] [titled |called |entitled ]<title>[,] for the (season|series|show|episode)",
    trigger="song|single|songs|singles|track|hit|number|cover|version|rendition|lullaby|ballad|anthem|jingle|duet|rap|hymn|carol|shanty",
)
def song(title: Quoted, here: Here, few: Few | None = None) -> Music | None:
    """A song written for the work.

    >>> read('A lullaby, "Low Water", was written for the episode by Ana Sol.')
    music(title='Low Water', type='song', artists=['Ana Sol'])

    >>> read('It has selections of the score, as well as the original song "Low Water".')
    music(title='Low Water', type='song')
    >>> read('They arranged an original rap single, "The Ebb", which features Cy Marsh.')
    music(title='The Ebb', type='song', artists=['Cy Marsh'])
    >>> read('The title song "Low Water" by Ana Sol plays over the credits.')
    music(title='Low Water', type='theme', artists=['Ana Sol'])
    >>> read('Ana Sol recorded a song, "Low Water", for the season.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('Bo Lind recorded a cover of "Low Water" for the season.')
    music(title='Low Water', type='song', artists=['Bo Lind'])
    >>> read('Bo Lind re-recorded his 1994 hit "Low Water" for the second season.')
    music(title='Low Water', type='song', artists=['Bo Lind'])
    >>> read('Bo Lind sings "Low Water", an original song by Ana Sol.')
    music(title='Low Water', type='song', artists=['Bo Lind'])
    >>> read("Bo Lind's winner's single “Low Water” came out.")
    music(title='Low Water', type='song', artists=['Bo Lind'])
    >>> read('Ana Sol wrote an original song for the episode titled "Low Water".')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('"Low Water", a song written for the series by Ana Sol, was a hit.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('Each episode is named after a song such as "The Ebb".')
    >>> read('The episode takes its title from the song "The Ebb" by Bo Lind.')
    """
    if (
        here.scene.kind == "list"
        or _NO_SONG.search(
            here.line,
            max(0, here.low - 40),
            here.low if here.words.startswith(("recorded", "performed", "sang")) else here.high,
        )
        or (here.words.startswith("title") and of_another(here))
        or here.words.startswith("title from")
    ):
        return None
    sort = "theme" if here.words.startswith("title song") else "song"
    return Music(title, sort, makers_of(here, title), *out(here))


def out(here: Here) -> tuple[str | None, str | None]:
    """The label and the day of the song of the match."""
    at = here.line.rfind("Q", here.low, here.high)
    return put_out(here, at, LABEL_WORDS) if at >= 0 else (None, None)


_NO_SONG = later(r"\b(?:named|film|cover of|contestant|audition)\b")


@rule(
    "original songs[,] [...](include|includes|including|included|are|were|such as) {<title>}",
    "(wrote|composed|recorded|penned|performed) <few>songs [...](,|:|including|titled|called|such as) {<title>}",
    "(features|featured|includes|included|uses|used|contains) <few>songs (by|from) <artist>[,] (including|such as|among them) {<title>}",
    trigger="songs",
    never="award|accolade|reception|contestant|charts|live show",
)
def songs_listed(title: Quoted, here: Here, few: Few | None = None, artist: Artist | None = None) -> Music | None:
    """Several songs that were written for the work.

    >>> read('The season has original songs written by Ana Sol, including "Low Water" and "The Ebb".')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    music(title='The Ebb', type='song', artists=['Ana Sol'])
    >>> read('Bo Lind wrote two songs for the season, "Low Water" and "The Ebb".')
    music(title='Low Water', type='song', artists=['Bo Lind'])
    music(title='The Ebb', type='song', artists=['Bo Lind'])
    >>> read('The musical episode has eight original songs, including "Low Water" and "The Ebb".')
    music(title='Low Water', type='song')
    music(title='The Ebb', type='song')
    >>> read('It has original songs such as "Low Water" and "The Ebb", both written by Ana Sol.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    music(title='The Ebb', type='song', artists=['Ana Sol'])
    >>> read('The season features songs by The Ebbs, including "Low Water" and "The Ebb".')
    music(title='Low Water', type='song', artists=['The Ebbs'])
    music(title='The Ebb', type='song', artists=['The Ebbs'])
    >>> read('Songs in the season were praised.')
    """
    if (
        here.scene.kind == "list"
        or title[:1].islower()
        or compiled(r"\b(?:film|album|tour|cover)\b").search(here.words)
    ):
        return None
    if artist is not None:
        return Music(title, "song", (artist,))
    m = _WRITTEN.search(here.line[here.low : here.high]) or _SUBJECT.search(here.line[: here.low])
    low = here.low if m is not None and m.re.pattern != _SUBJECT.pattern else 0
    if m is None and (all_by := _ALL_BY.match(here.line, here.high)) is not None:
        m, low = all_by, 0
    return Music(title, "song", names_in(here, m.start("who") + low, m.end("who") + low) if m else ())


#: Behind a list of songs: who made them all.
_ALL_BY = later(
    r",? (?:all|both)(?: of (?:them|which))?(?: were)? (?:written|composed|performed|sung|recorded) by (?:the )?(?P<who>N(?:(?:,| and|, and) N)*)"
)


_WRITTEN = later(r"(?:written|composed|performed) by (?P<who>N(?: and N)?)")
_SUBJECT = later(r"(?P<who>N(?:(?:,| and|, and) N)*) (?:also |then |[a-z]+ly )?$")


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
    verb = compiled(
        r",? (?:(?:which|that) )?(?:(?:was|is) )?(?:[a-z]+ly )?(?:written|composed|performed|sung|recorded)"
    ).match(here.line[here.high :])
    at = compiled(r"Q(?: (?:was|is)|, )").search(here.line[here.low : here.high])
    if at is not None:
        here = Here(here.fold, here.low, here.low + 1, here.section, here.scene)
    if (
        (verb is None and at is None)
        or title[:1].islower()
        or compiled(r"\b(?:cover|version|rendition|episodes?|film|theme|album|named|after)\b").search(before)
    ):
        return None
    artists = credited(here)
    return Music(title, "song", artists, *out(here)) if artists else None


@rule(
    "<title>[,] [(which|and) ][(is|was) ][originally |also ](performed|sung) by <artist>",
    "(soundtrack|soundtrack album|album|ep) [also |further ](features|featured|includes|included|contains|contained) [the (song|songs|tracks)[,] ]{<title>}",
    "(features|featured|includes|included|uses|used|has|had) [the |several |the original |the classic ](songs|tracks|numbers|duets)[,] {<title>}",
    "(features|featured|includes|included|with) [live |several |the ](performances|renditions) of {<title>}",
    "(songs|tracks) [[that are |that were |which are ](featured|used|heard|played|performed|sung) [(in|on|throughout|during) the (series|show|season|pilot|episode|episodes|soundtrack) ]](include|includes|included)[:] {<title>}",
    "(performed|performs|perform|sang|sings|sing|performing|singing|covers|covered|covering) <few>[(song|songs|single|number)[,] ]{<title>}",
    "(songs|tracks|music) [...](include|includes|included|including|are|were|such as) {<title>[,] by <artist>}",
    "(song|track|piece)[,] <title>[,] (is|was|can be) [also ](featured|used|heard|played) [(once|twice|C times|repeatedly|prominently|throughout) ](in|during|over|throughout|at|when)",
    "(episode|finale|pilot|premiere|season|series|installment) (ends|ended|opens|opened|closes|closed|begins|began|concludes|concluded) (with|to|on) [(the (song|sound of|track)|a (cover|version|rendition) of) ][<artist>('s|') ]<title>",
    "(features|featured|uses|used|includes|included) music by [...], including {<title>}",
    "{<title>} (were|are) [also ](performed|sung|featured|played|heard|used) (in|during|by|throughout)",
    "(song|track|single)[,] <title>[,] by <artist>[,] (is|was|plays|played|features|featured|appears|appeared)",
    trigger="ends|ended|opens|opened|closes|closed|begins|began|concludes|concluded|numbers|duets|performances|renditions|performed|sung|performs|perform|sang|sings|sing|performing|singing|covers|covered|covering|songs|tracks|music|song|track|single|soundtrack|album|ep",
    under="music|soundtrack|songs",
    never="award|accolade|reception|contestant|charts|live show",
)
def song_of(title: Quoted, here: Here, artist: Artist | None = None, few: Few | None = None) -> Music | None:
    """Under a heading on music, a song that is performed in the work.

    >>> read('"Low Water", performed by Ana Sol, is heard in the finale.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('Bo Lind sings "The Ebb" in the third episode.', under="Music")
    music(title='The Ebb', type='song', artists=['Bo Lind'])
    >>> read('Music in the episode includes "Low Water" by Ana Sol and "The Ebb" by Bo Lind.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    music(title='The Ebb', type='song', artists=['Bo Lind'])
    >>> read('"Low Water" and "The Ebb" were performed in the finale by Ana Sol.', under="Music")
    music(title='Low Water', type='song')
    music(title='The Ebb', type='song')
    >>> read('The soundtrack features "Low Water" and "The Ebb".', under="Music")
    music(title='Low Water', type='song')
    music(title='The Ebb', type='song')
    >>> read('Songs featured in the series include "Low Water" and "The Ebb".', under="Music")
    music(title='Low Water', type='song')
    music(title='The Ebb', type='song')
    >>> read('The musical finale features the songs "Low Water" and "The Ebb".', under="Music")
    music(title='Low Water', type='song')
    music(title='The Ebb', type='song')
    >>> read('The finale includes performances of "Low Water" and "The Ebb".', under="Music")
    music(title='Low Water', type='song')
    music(title='The Ebb', type='song')
    >>> read('The song "Low Water" was used three times during the season.', under="Music")
    music(title='Low Water', type='song')
    >>> read("The episode closes with Ana Sol's “Low Water”.", under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('The season features music by Ana Sol and the band Ebb, including "Low Water" and "Sand".', under="Music")
    music(title='Low Water', type='song')
    music(title='Sand', type='song')
    >>> read('The track "Low Water" was used in the last scene.', under="Music")
    music(title='Low Water', type='song')
    >>> read('The band the Tides appear in the episode and perform their single "Low Water".', under="Music")
    music(title='Low Water', type='song')
    >>> read('The third episode, "The Ebb", was scored by Ana Sol.', under="Music")
    """
    before = here.line[max(0, here.low - 60) : here.low]
    if (
        compiled(r"\b(?:named|film|cover of|titled|album|after)\b|\bepisodes?,? (?:titled |called |is |was )?$").search(
            before
        )
        or title[:1].islower()
    ):
        return None
    if compiled(r"\btheme\b").search(before):
        return None
    return Music(title, "song", (artist,) if artist else makers_of(here), *out(here))


@rule(
    "(song|track|piece|single)[,] <title>[,] by <few><artist>[,] (that|which) (was|is|were|he|she|they|N)",
    "<title>[,] by <few><artist>[,] (was|is|were|are) [also ](played|used|heard|featured|performed|covered|sung|included) [...](in|during|over|throughout|at|as)",
    "(features|featured|includes|included|uses|used|contains) <few>[and ]<few>(interpretations|versions|covers|renditions|arrangements|interpretation|version|cover|rendition|arrangement) of {[the ]<artist>('s|') <title>}",
    "(features|featured|includes|included|uses|used|plays|played) the [<few>](song|track|single) {<title>[,] by <artist>}",
    "(features|featured|includes|included|uses|used) the [<few>](piece|pieces|song|songs) {<title>[,] by <artist>}",
    "<title>[,] by <artist>[,] (plays|play|played) (in|during|over|as|at|throughout)",
    "(set|scored|cut) to [the (song|track|sound of) ]<title>[,] by <artist>",
    "(backed|accompanied|underscored|soundtracked) by [the (song|track) ]<title>[,] [performed |sung |recorded ]by <artist>",
    "{[the ]<artist>('s|') <title>} (is|are|was|were|can be) [(also|all|both) ](featured|played|used|heard|performed) (in|on|during|over|throughout|when|while|as|at)",
    "(songs|tracks) [...](include|includes|included|including|are|were|such as) {[the ]<artist>('s|') <title>}",
    "{[the ]<artist>('s|') <title>} (plays|play|played) (in|during|over|as|throughout)",
    "(features|featured|includes|included|uses|used|contains) <few>[(song|songs|track|tracks) ]{<title>[,] by <artist>}",
    trigger="song|songs|tracks|track|piece|pieces|single|set|scored|cut|backed|accompanied|underscored|soundtracked|plays|play|played|used|heard|featured|performed|covered|sung|included|features|includes|uses|contains",
    under="music|soundtrack|songs",
    never="award|accolade|reception|contestant|charts|live show",
)
def heard(title: Quoted, artist: Artist, here: Here, few: Few | None = None) -> Music | None:
    """Under a heading on music, somebody's song that is heard in the work.

    >>> read('"Low Water" by Ana Sol was played over the end credits.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read("The episode features piano and string versions of Ana Sol's “Low Water” and the Tides' “The Ebb”.", under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    music(title='The Ebb', type='song', artists=['Tides'])
    >>> read('Cy Marsh spoke about the song "Low Water" by Ana Sol, that was used in the episode.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read("Ana Sol's “Low Water” plays over the closing credits.", under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('The pilot features the song "Low Water" by The Ebb Company.', under="Music")
    music(title='Low Water', type='song', artists=['The Ebb Company'])
    >>> read("Other songs featured include Ana Sol's “Low Water” and Cy Marsh's “The Ebb”.", under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    music(title='The Ebb', type='song', artists=['Cy Marsh'])
    >>> read('The episode featured the classical piece "Low Water", by Northern composer Ana Sol and "The Ebb" by composer and pianist Cy Marsh.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    music(title='The Ebb', type='song', artists=['Cy Marsh'])
    >>> read('The last scene is set to "Low Water" by Ana Sol.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('The last montage is backed by "Low Water" by the rock band The Ebbs.', under="Music")
    music(title='Low Water', type='song', artists=['The Ebbs'])
    >>> read('The style is like that of the song "Low Water" by Ana Sol.', under="Music")
    """
    before = here.line[max(0, here.low - 60) : here.low]
    if title[:1].islower() or compiled(
        r"\b(?:named|film|titled|album|after|episodes?,|theme|parod[a-z]+|samples?)\b"
    ).search(before):
        return None
    return Music(title, "song", (artist,))


RULES = (songs_listed, song, song_by, song_of, heard)
