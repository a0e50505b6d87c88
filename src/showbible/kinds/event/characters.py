"""What an article on characters says of when their parts were given away: the section names the player."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.dates import When
from showbible.grammar.prose import Reading
from showbible.grammar.rules import span_of
from showbible.kinds.event.fact import Event
from showbible.kinds.fact import Found
from showbible.text import Section
from showbible.text.patterns import compiled, later

_PLAYED = later(r"\b(?:played|portrayed) by (?:(?:the )?[a-z]+ )*?(?P<player>N)(?! and N|, N)")
#: "The character and Sol's casting details were announced on 5 May", "his casting was revealed in May".
_TOLD = later(
    r"(?:(?P<who>N)'s (?:guest )?|\b(?:his|her|the|and) )(?:casting(?: details)?|guest stint|role)(?: and (?:his|her|the|character|details|[a-z]+ )*(?:character|details))?"
    r" (?:was|were) (?:[a-z]+ )?(?:announced|revealed|confirmed|made public) (?:on|in) (?P<day>D)"
)


def casting_told(reading: Reading) -> Iterator[Found]:
    """The casting events of a list of characters."""
    if reading.scene.kind != "list":
        return
    section: Section | None = None
    player = ""
    for prose in reading.prose:
        first = prose.section is not section
        if first:
            section, player = prose.section, ""
        if prose.plot:
            continue
        for n, (start, end) in enumerate(prose.sentences):
            words = prose.text[start:end]
            if first and not player and " by " in words:
                fold = prose.fold(n)
                if m := _PLAYED.search(fold.line):
                    player = str(fold.marks[m.start("player")].value)
            if not player or not compiled(r"\b(?:casting|stint|role)\b").search(words):
                continue
            fold = prose.fold(n)
            for told in _TOLD.finditer(fold.line):
                when = fold.marks[told.start("day")].value
                who = str(fold.marks[told.start("who")].value) if told["who"] else player
                if isinstance(when, When) and when.edtf and player.endswith(compiled(r"['’]s$").sub("", who)):
                    span = span_of(prose.passage, fold, *told.span())
                    yield Found(Event("casting", when.edtf, player), "event.casting_told", span)


SHAPES = (casting_told,)
