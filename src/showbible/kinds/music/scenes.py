"""Songs that sentences under any heading say are heard in the work."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Quoted
from showbible.kinds.music.fact import Music
from showbible.kinds.music.songs import Artist
from showbible.text.patterns import later

#: Where in a work a song is heard.
_HEARD_IN = later(
    r"\b(?:episodes?|finale|premiere|pilot|season|series|show|scenes?|credits|sequence|montage|opening|ending)\b"
)
#: What is no part of the work, or is named after a song.
_NOT_IN_IT = later(
    r"\b(?:trailers?|teasers?|promos?|promotional|advert[a-z]*|commercials?|named|titled|(?<!opening )title|film|movie|album|charts?|single|auditions?|contestants?|tour|concert|parod[a-z]+|cover version)\b"
)


@rule(
    "(features|featured|includes|included|uses|used|ends with|ended with|opens with|opened with|closes with|closed with) [the song ]<title>[,] (performed |sung |)by <artist>",
    "[the song ]<title>[,] (performed |sung |)by <artist>[,] (plays|played|is heard|was heard|is played|was played|is used|was used|is featured|was featured) (in|during|over|throughout|at|as)",
    "<artist>('s|') <title> (plays|played|is heard|was heard|is played|was played|is used|was used|is featured|was featured) (in|during|over|throughout|at|as)",
    "<artist> [(appears|appeared) as (himself|herself|themselves) and ](performs|performed|perform|sings|sang|sing) [(his|her|their|the) [own ]song ]<title> (in|during|at) the",
    "(set|cut|edited) to [the (song|track|sound of) ]<title>[,] (performed |sung |)by <artist>",
    trigger="set|cut|edited|features|featured|includes|included|uses|used|ends|ended|opens|opened|closes|closed|plays|played|heard|performs|performed|perform|sings|sang|sing",
    never="plot|cast|character|award|accolade|reception|contestant|charts|live show|music|soundtrack|songs|episode",
)
def heard_in_a_scene(title: Quoted, artist: Artist, here: Here) -> Iterator[Music]:
    """A song that is heard in the work, by whom.

    >>> read('The finale ends with "Low Water" by Ana Sol.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('The song "Low Water" by Ana Sol plays over the closing scene.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('Bo Lind performed his song "The Ebb" in the second episode.')
    music(title='The Ebb', type='song', artists=['Bo Lind'])
    >>> read('The opening sequence is made of old clips, set to the song "Low Water" by Ana Sol.')
    music(title='Low Water', type='song', artists=['Ana Sol'])
    >>> read('The trailer features the song "Low Water" by Ana Sol.')
    >>> read('Bo Lind sang "The Ebb" at the party.')
    """
    line = here.line
    if here.scene.kind in {"list", "other"} or title[:1].islower() or _NOT_IN_IT.search(line):
        return
    if not _HEARD_IN.search(line[: here.low]) and not _HEARD_IN.search(line[here.high :]):
        return
    yield Music(title, "song", (artist,))


RULES = (heard_in_a_scene,)
