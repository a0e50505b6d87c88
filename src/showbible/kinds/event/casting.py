"""What sentences say about when a performer's part became public."""

from __future__ import annotations

import re
from typing import Annotated

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Part, Person, Slot
from showbible.kinds.event.fact import Event


def _any(fold: Fold, low: int, high: int) -> str:
    return fold.line[low:high]


#: What may stand between a performer and the verb: ", who played Finn," or ", reprising the roles of A and B,".
Apposition = Annotated[
    str,
    Slot(
        r"(?:,? (?:who|whose|musician|from|the|an?|known|best|formerly|reprising|played|portrayed|son|daughter|one|also)[^;:]{0,110}?,)?",
        _any,
    ),
]
_ALSO = r"(?: (?:also|later|then|officially|initially|originally|subsequently|too|reportedly|both|all|had|have|has|previously))*"
_REGULAR = r"(?:(?:series|cast|season|main cast|main|recurring)[ -]regulars?|main cast|main role|regular cast|recurring|guest|cast members?|lead)"
#: Words that make somebody part of the cast.
Cast = Annotated[
    str,
    Slot(
        rf"{_ALSO} (?:"
        r"(?:was|were|has been|have been|had been|is|are|being|as being|been|would be|to be|be)(?: also| later| officially| subsequently| then| initially| first)* "
        r"(?:(?:announced|confirmed|revealed|reported|set|said|introduced|listed)(?: [^;:.NQ]{0,40}?)? )?"
        rf"(?:cast(?!ing| by| list)|hired (?:as|to play|for)|tapped|recast|promoted to [^;.N]{{0,20}}?(?:{_REGULAR})|upgraded to|bumped up|elevated to|added to the|joining|returning|reprising|signed on|signed to|in talks to (?:play|star)|attached to star|chosen to play|selected to play|brought (?:in|on) (?:as|to play)|set to (?:return|star|appear|recur|reprise|guest|play|portray|join|co-star)|"
        r"slated to (?:star|appear|return|play)|among the(?: new)? cast|among the (?:main )?actors)"
        rf"|(?:was|were|has been|have been|had been|is|are)(?: also| later| officially)* (?:announced|confirmed|revealed|reported|introduced|unveiled|named|added)(?: [^;:.NQ]{{0,30}}?)? (?:as (?:an? |the |new |its )*(?:{_REGULAR}|returning|series|part of the cast|new|lead|main|cast|star)|in (?:the|a|an|main|recurring) [a-z, -]*roles?|for the role|to (?:play|star|appear|recur|return|reprise|portray|guest|voice|have (?:joined|been cast))|part of the cast|to be (?:involved|joining|returning|reprising|appearing|playing|starring|part))"
        r"|(?:join|joined|joins|have joined|has joined|had joined|had also joined|will join|would join|would be joining|will be joining|were joining|are joining|boarded|rejoined|to join)(?! (?:forces|the (?:writing|writers|crew|directing|production team|army|police|gang|show as (?:a )?(?:writer|director|producer)|series as (?:an? )?(?:writer|director|executive|producer|showrunner))))"
        r"|(?:landed|won|booked|nabbed|scored|secured) (?:the|a|an)(?: [a-z-]+){0,3} (?:lead|role|part)"
        r"|(?:would|will|to|are to|is to)(?: also| be)* (?:recur|return|reprise|star|guest star|guest-star|appear|portray|play|voice|guest|co-star|recurring|returning|reprising|starring|appearing|playing|portraying)"
        r"|(?:confirmed|announced|revealed|stated|reported|tweeted|said|posted)(?: [^;:.Q]{0,60}?)? (?:his|her|their|he|she|they|that (?:he|she|they|not only he)),? (?:too, )?(?:return|involvement|casting|(?:was|were|is|are|would be|will be|had been)(?: also)? (?:returning|joining|reprising|cast|back|playing|appearing|to return|set to)|(?:would|will)(?: also)? (?:return|be returning|be joining|be back|be reprising|reprise|join|appear|star|play|be playing)|had (?:joined|been cast)|voices?|but all)"
        r"|(?:signed on|signed up)(?: to| for| as)"
        r")",
        _any,
    ),
]

_SAID = re.compile(
    r"\b(?:announc|confirm|reveal|report|unveil|cast|join|tweet|named|set to|stated|deadline|hired|sign|added|land)"
)
_NOT_CAST = re.compile(
    r"^[^;.]{0,40}?\bas (?:an? |the |its |new |co-|a new )*(?:executive|showrunner|writer|director|producer|co-executive|composer|head|judge|host|presenter|coach|mentor|editor|consult|creat|cinemat|narrator for)|"
    r"^ (?:the (?:writing|writers|crew)|to (?:direct|write|produce|compose|score))"
)
_REVEALED = re.compile(
    r", (?:which|this|a role that|and this) (?:was|were|is)[^;.]{0,20}? (?:revealed|announced|confirmed|disclosed|made public) (?:in|on|by) (D)"
)
_FICTION = (
    "plot",
    "synopsis",
    "summary",
    "reception",
    "accolades",
    "ratings",
    "music",
    "contestant",
    "episodes",
    "storyline",
    "home media",
    "release",
    "broadcast",
    "winner",
    "housemates",
)


def _date(here: Here) -> str | None:
    if m := _REVEALED.search(here.line, here.high):
        value = here.fold.marks[m.start(1)].value
        if isinstance(value, When) and value.edtf:
            return value.edtf
    when = here.when()
    if when is None and " also " in here.line and not any(m.letter == "D" for m in here.fold.marks.values()):
        when = here.fold.earlier if here.fold.earlier and here.fold.earlier.day.day else None
    return when.edtf if when and when.edtf else None


def _performer(name: str, here: Here) -> bool:
    if here.line.startswith("as ", here.low - 3) or any(t.startswith(name) for t in here.scene.titles):
        return False
    return not here.under(*_FICTION)


@rule(
    "{<player>}<about><cast>",
    trigger="cast|joined|join|joining|joins|returning|return|reprise|reprising|regular|announced|confirmed|revealed|star|recur|appear|landed|portray|play|set|promoted|upgraded|recurring|guest|role|signed|hired|tapped|involved|voices|won|added|voice|starring",
)
def cast_then(player: Person, here: Here, about: Apposition = "", cast: Cast = "") -> Event | None:
    """A performer was cast, joined, was confirmed to return ... at a time that the sentence gives.

    >>> read("In March 2017, J. R. Ramirez was cast as Oscar Arocho, which was revealed in July.")
    event(type='casting', date='2017-07', subject='J. R. Ramirez')
    >>> read("It was announced on May 2, 2017 that Ana Sol and Tom Birch would star.")
    event(type='casting', date='2017-05-02', subject='Ana Sol')
    event(type='casting', date='2017-05-02', subject='Tom Birch')
    >>> read("On March 9, 2016, Ben Yale, who played the character Tom, confirmed through his account that he would return.")
    event(type='casting', date='2016-03-09', subject='Ben Yale')
    >>> read("By July 2017, Ana Sol had also joined the cast.")
    event(type='casting', date='[..2017-07]', subject='Ana Sol')
    >>> read("In May 2017, Ana Sol joined the show as executive producer.")
    """
    date = _date(here)
    line = here.line
    if date is None or not _performer(player, here) or _NOT_CAST.search(line[here.high :]):
        return None
    if re.match(r",? (?:who (?:is|was) )?(?:played|portrayed|voiced) by", about):
        return None
    weak = re.match(r"(?: (?:also|later|then))* (?:would|will|to|is to|are to)\b", cast)
    if (
        weak
        and re.match(r" (?:in|on) [^.;]{0,30}?(?:N|Q)", line[here.high :])
        and not re.match(r" in (?:the|a|an)? ?(?:[a-z]+ )*(?:season|series|show|role|N role)", line[here.high :])
    ):
        return None
    if weak and not re.search(r"\b(?:announc|confirm|reveal|report|unveil)", line[: here.low]):
        return None
    if re.search(r"\b(?:join|joined|joins)\b", cast) and not (
        re.match(r" (?:the |in |as |for |on |this |its |N|D|main|recurring|[a-z]+ cast)", line[here.high :] or " in ")
        or here.high >= len(line) - 1
    ):
        return None
    if re.search(
        r"\bnot (?!only)|never|considered|auditioned|rumou?red|declined|turned down",
        line[max(0, here.low - 30) : here.high],
    ):
        return None
    return Event("casting", date, player)


@rule(
    "(added|adding|add) .. (cast members|actors|regulars|cast|members)[, which was|, which were|:|,] {<player>}",
    "(cast|casting|cast list) of {<player>} (was|were) .. (revealed|announced|unveiled|confirmed)",
    "(cast|guest cast|cast list|casting|guest stars) .. (would include|will include|would feature|included|includes|include|was rounded out ... with|featuring|consisting of) {<player>[ as <part>]}",
    "(revealed|announced|confirmed|casting of|reported) {<player>}[ as <part>] (was|were|had been|has been) .. cast",
    "(with|and|while) {<player>} also (returning|joining|confirmed|cast|set to)",
    "as did {<player>}",
    "(including|include) (other members|newcomers|actors) .., who was played by <player>,",
    "played by <player>, was (confirmed|announced|revealed) as (returning|joining|cast)",
    "(announced|confirmed|revealed)[ the] casting of {<player>}",
    "(cast|hired|added|signed|tapped) {<player>} (as|to play|to portray|in the role|for the role|to star)",
    trigger="added|adding|cast|casting|cast|returning|did|played|include|joining|hired|signed|tapped|guest",
)
def cast_listed(player: Person, here: Here, part: Part = "") -> Event | None:
    """Performers behind the words that make them known: "the cast list of A, B and C was revealed".

    >>> read("On March 2, 2015, a paper reported that the show had added two cast members, which was Ana Sol and Tom Birch.")
    event(type='casting', date='2015-03-02', subject='Ana Sol')
    event(type='casting', date='2015-03-02', subject='Tom Birch')
    >>> read("In July 2017, a cast list of Ana Sol and Tom Birch was revealed.")
    event(type='casting', date='2017-07', subject='Ana Sol')
    event(type='casting', date='2017-07', subject='Tom Birch')
    >>> read("A trailer in March 2018 revealed Ana Sol was cast as well.")
    event(type='casting', date='2018-03', subject='Ana Sol')
    >>> read("The cast included Ana Sol, who left in 2018.")
    """
    date = _date(here)
    if date is None or not _performer(player, here):
        return None
    if re.search(r"include| also ", here.words) and not _SAID.search(here.line[: here.low]):
        return None
    return Event("casting", date, player)


RULES = (cast_then, cast_listed)
