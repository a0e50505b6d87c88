"""Albums that a sentence names first and then says what they are: "Low Water, the soundtrack album, was released"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot
from showbible.grammar.slots import Organisation
from showbible.kinds.music.albums import LABEL_WORDS, Few, label_of, makers
from showbible.kinds.music.credits import whole_title
from showbible.kinds.music.fact import Music
from showbible.text.patterns import compiled, later


def _named(fold: Fold, low: int, high: int) -> str | None:
    return fold.words(low, high).strip('"“”, ') or None


#: An album's name, with its colon.
Album = Annotated[str, Slot(r"(?:N(?:: N)?(?: (?:from|of|in) (?:the )?N)?|Q)", _named, frozenset("NQ"))]
_OF_IT = "[ (for|of|from|to) (the (O season|series|show|season)|N)]"
_OF_ANOTHER = later(r"\b(?:films?|movies?|games?|musical|documentary|tour)\b")


def _whole(here: Here, title: str) -> str | None:
    """The title with its colons, if it may be an album's: not a label's or a channel's name, nor the work's own."""
    at = next(
        (n for n in range(here.low, here.high) if here.fold.words(n, n + 1).strip('"“”,').startswith(title[:12])), -1
    )
    whole = whole_title(here.fold, at) if at >= 0 else None
    name = whole if whole and whole.startswith(title) else title
    if "albums" in here.words.lower() or "soundtracks" in here.words.lower():
        name = name.partition(" and ")[0]  # of several, each by itself
    plain = name.strip('"“”,')
    if plain in here.scene.titles or lexicon.is_service(plain) or LABEL_WORDS.search(plain.rsplit(" ", 1)[-1]):
        return None
    return plain


@rule(
    f"<title>, (the|a|an|its) [..](soundtrack|soundtrack album|score album|soundtrack cd){_OF_IT}[,] (was|were|is|has been|came out|followed) [..](released|issued|published|available|put out|on|in)",
    f"<label> (released|issued|published|put out|will release|has released) <title>, (a|an|the|its) <few>(soundtrack|score|compilation)[ album]{_OF_IT}",
    "(soundtrack albums|soundtracks|score albums|compilation albums) .. (released|issued|published|put out)[ (for the (series|show|season)|so far|to date|by N)](,|:) {<title>}",
    trigger="soundtrack|soundtracks|score|compilation",
    never="plot|award|accolade|reception|cast |character",
)  # fmt: skip
def named_album(title: Album, here: Here, label: Organisation = "", few: Few = "") -> Iterator[Music]:
    """An album by its name, with what it is behind it.

    >>> read("Low Water, the soundtrack album, was released on May 3, 2014.")
    music(title='Low Water', type='soundtrack_album', date='2014-05-03')
    >>> read("On May 3, 2014, Tide Records released Low Water, a soundtrack album for the second season.")
    music(title='Low Water', type='soundtrack_album', label='Tide Records', date='2014-05-03')
    >>> read("Two soundtrack albums have been released: Low Water and More Low Water.")
    music(title='Low Water', type='soundtrack_album')
    music(title='More Low Water', type='soundtrack_album')
    >>> read("Tide Records released Low Water, a score for the film.")
    >>> read("Ana Sol, the star of the soundtrack, was released on bail.")
    """
    whole = _whole(here, title)
    if (
        whole is None
        or (label and lexicon.is_service(label))
        or _OF_ANOTHER.search(here.line, here.low, here.high + 24)
    ):
        return
    stop = compiled(r"; |\. ").search(here.line, here.high)
    end = stop.start() if stop else len(here.line)
    several = here.words[:1].islower() and compiled(r"(?:soundtrack|score|compilation) ?(?:albums|s )").search(
        here.words
    )
    when = here.when() if not several else None
    if not several and when is None and not label:
        return
    words = here.words.lower()
    sort = "score_album" if "score" in words and "soundtrack" not in words else "soundtrack_album"
    yield Music(whole, sort, makers(here, end), label or label_of(here, end), when.edtf if when else None)


RULES = (named_album,)
