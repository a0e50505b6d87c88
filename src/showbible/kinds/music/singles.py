"""What sentences say of songs that were put out, and of those that the cast recorded."""

from __future__ import annotations

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Quoted
from showbible.kinds.music.albums import Few
from showbible.kinds.music.fact import Music
from showbible.kinds.music.songs import Artist, makers_of, out
from showbible.text.patterns import compiled, later


@rule(
    "(contestants|finalists|coaches|judges|winners|cast) [also |then ](recorded|released) (a|an|the|their) [(charity|group|debut|first|O) ](single|song)[,] [titled |called ]<title>",
    "cast [also |has |have ](recorded|released|sang|performed) (a|an|its|their) [(charity|studio|full|a cappella|acoustic) ](cover|version|rendition) of [<owner>('s|') ]<title>(,|.| for| which| that| as| in| on)",
    trigger="cast|contestants|finalists|coaches|judges|winners",
)
def cast_sang(title: Quoted, here: Here, owner: Artist | None = None) -> Music | None:
    """A song of somebody else that the cast recorded.

    >>> read("The cast also recorded a cover of Bo Lind's “Low Water”, which was released as a single in May 2009.")
    music(title='Low Water', type='song', date='2009-05')
    >>> read('The finalists recorded a charity single, "Low Water", released on May 4, 2010.')
    music(title='Low Water', type='song', date='2010-05-04')
    >>> read('The cast recorded a version of events.')
    """
    return None if title[:1].islower() else Music(title, "song", (), *out(here))


_FOR_THE_WORK = later(r"\b(?:for|from) (?:the|its) (?:O )?(?:series|season|show|episode|soundtrack|finale)\b")


@rule(
    "(song|single|track|part)[ (from|of|on) (the|its) [...](soundtrack|ost)][,] [titled |called |entitled ]<title>[,] [...](was|is) [digitally |officially |also |later ](released|made available)",
    "{<title>} were released [..]as [digital ]singles",
    "<title> (was|is) [also |later |then |officially ](released|issued|put out) .. as (a|the) [O |digital |lead |promotional |standalone ](single|download)",
    "(songs|tracks) [..]were released [..]as [digital ]singles[:|,] {<title>}",
    "released [digitally ](a|the|their|his|her) <few>(song|single|track)[,] [titled |called |entitled ]<title>",
    trigger="released|available",
    under="music|soundtrack|songs",
    never="award|accolade|reception|contestant|charts|live show",
)
def single(title: Quoted, here: Here, few: Few | None = None) -> Music | None:
    """Under a heading on music, a song that was released.

    >>> read('The single "Low Water" was released on May 4, 2015.', under="Music")
    music(title='Low Water', type='song', date='2015-05-04')
    >>> read('Ana Sol released the single "Low Water", recorded for the series, on May 4, 2015.', under="Music")
    music(title='Low Water', type='song', artists=['Ana Sol'], date='2015-05-04')
    >>> read('Ana Sol released the single "Low Water" on May 4, 2015.', under="Music")
    >>> read('The first single from the soundtrack, "Low Water", was released on May 4, 2015.', under="Music")
    music(title='Low Water', type='song', date='2015-05-04')
    >>> read('On May 4, 2015, the song "Low Water" from the soundtrack was made available online.', under="Music")
    music(title='Low Water', type='song', date='2015-05-04')
    >>> read('Recordings of "Low Water" and "The Ebb" were released as singles on May 4, 2015.', under="Music")
    music(title='Low Water', type='song', date='2015-05-04')
    music(title='The Ebb', type='song', date='2015-05-04')
    >>> read('"Low Water" was released as a single on May 4, 2015.', under="Music")
    music(title='Low Water', type='song', date='2015-05-04')
    >>> read('The single "Low Water" was a success.', under="Music")
    """
    when = here.when()
    before = here.line[max(0, here.low - 60) : here.high]
    if (
        when is None
        or title[:1].islower()
        or compiled(r"\b(?:film|cover of|album|episodes?|parody|named)\b").search(before)
    ):
        return None
    if here.words.startswith("released") and not _FOR_THE_WORK.search(here.line, here.high):
        return None
    return Music(title, "song", makers_of(here), None, when.edtf)


RULES = (cast_sang, single)
