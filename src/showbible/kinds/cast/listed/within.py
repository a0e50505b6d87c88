"""Players whom the description in an entry of a cast list names besides the entry's own.

"- Ana Sol as Mira Vale, whose father (played by Bo Lind) is lost. Una Birch plays the young Mira. She is robbed by Tom (Cy Marsh)."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from showbible.grammar import lexicon
from showbible.kinds.cast.asides import IN_FILMS, RELATED
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.parts import part_of
from showbible.kinds.cast.listed.shares import is_name
from showbible.kinds.doubts.casts import LIKE
from showbible.kinds.fact import Found, folded
from showbible.text import Item
from showbible.text.patterns import compiled, later

_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:(?:de|la|del|van|von|der|di|al|el) ){0,2}[A-ZÀ-Þ][\w.'’-]*){1,3}"
_PART = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|[\"“][\w ]+[\"”])){0,3}"
_WHEN = r"(?: (?:as|when|in|during|for) (?:an? |the )?[\w' -]{3,40}?)?"
_WHOM = r"(?:actor |actress |newcomer |guest star |special guest star )?"
#: Behind somebody whom the description names: "Harvey (played by Bo Lind)", "his brother, Harvey, voiced by Bo Lind".
_PLAYED_BY = later(
    rf"(?:(?P<part>{_PART})|(?<=[a-z]))(?P<gap>,? \(|, (?:who (?:is|was) )?)(?:(?:is )?(?:played|portrayed|voiced|performed){_WHEN} by {_WHOM}|(?P<guest>(?:special )?guest[- ]stars? ))(?P<player>{_NAME})"
)
#: Somebody else in the entry's own part: "Played as a child by Bo Lind".
_PLAYED_TOO = later(
    rf"(?:(?<=[.;,(] )|(?<=[(]))(?:(?:He|She|he|she|and|also|The character) )?(?:is |was )?(?:also |later )?(?:[Pp]layed|[Pp]ortrayed|[Vv]oiced) (?:as|when|in|during) (?:an? |the )?[\w' -]{{3,40}}? by {_WHOM}(?P<player>{_NAME})"
)
#: "Bo Lind plays the young Mira".
_PLAYS = later(
    rf"(?:(?<=[.;(] )|(?<=[(])|(?<=, with )|(?<=, while ))(?:(?:Actor|Actress|Newcomer|Child actor|Child actress|and) )?(?P<player>{_NAME}) (?:also |briefly )?"
    r"(?:plays|portrays|voices|played|portrayed|voiced|appears as|appeared as) (?:an? (?!young|old|teen|adult|child)(?:[a-z]+ )?(?:version of )?|an? )?(?:the )?"
    rf"(?P<part>(?:(?:young|younger|older|teenage|teenaged|adult|elderly|child|infant) (?:version of )?)?{_PART})(?= in (?:an? )?(?P<guest>guest )|[.,;)]| in | as | during | at | when | from | for |$)"
)
#: Somebody else in the entry's own part, with what of it he plays or without: "In flashbacks, she is played by Bo Lind".
_IS_PLAYED = later(
    rf"(?:[.;,(] |^|[(])(?:(?:[Hh]e|[Ss]he|[Tt]he (?:character|role|part)|(?:[Aa]|[Tt]he) (?:young|younger|older|teenage|adult|child)(?: version of)?(?: (?:{_PART}|him|her))?) (?:is|was) (?:also |briefly |later )?(?:played|portrayed|voiced)|Played|Portrayed|Voiced)(?: (?:here|there|then|instead))? by {_WHOM}(?P<player>{_NAME})"
)
#: Who had the entry's own part, too: "Bo Lind played the role in the third season".
_HAD_IT = later(
    rf"(?<=[.;] )(?:(?:In|For|During) [^,.;]{{3,40}}, )?{_WHOM}(?P<player>{_NAME}) (?:(?:also|later|then|briefly|previously|originally) )*(?:plays|played|portrays|portrayed|voices|voiced|took over|takes over|assumed|filled|had) "
    r"(?:the|this) (?:role|part|character)(?! of)(?![^.;]*\b(?:films?|movies?|musical|stage|original (?:series|show))\b)"
)
#: Somebody of the entry's family, who has no name: "Her dad is played by Bo Lind".
_KIN_PLAYED = later(
    rf"(?:[.;,] |^)(?:[Hh]is|[Hh]er|[Tt]heir|[A-ZÀ-Þ][\w.-]*['’]s) (?:[a-z-]+ ){{1,3}}(?:is|was) (?:also |later |briefly )?(?:played|portrayed|voiced) by {_WHOM}(?P<player>{_NAME})"
)
#: Somebody whom the description names, with his player in brackets: "robbed by Tom Birch (Bo Lind)".
_BARE = later(rf"(?P<part>{_PART}) \((?P<player>{_NAME})\)")
#: "Sol also plays her twin, Edda".
_ALSO = later(
    r"(?:(?<=[.;] )|(?<=, and ))(?P<who>[Ss]he|[Hh]e|[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*)*) (?:also|additionally|later also) (?:briefly )?(?:plays|portrays|voices|appears as|played|portrayed|voiced) (?=[^.]{3})"
)
_KIN = later(r"^(?:(?:[A-ZÀ-Þ][\w.-]*['’]s?|his|her|their|the|an?) )+(?:[a-z-]+,? )+(?=[A-ZÀ-Þ])")

#: Words of names of bodies, works and places, and of names of players that are short for something.
_NO_ONE = later(
    r"^(?:The|In|On|At|Season|Series|Episode|From|After|When)\b|\b(?:[A-Z]\.[A-Z]\.\)|(?:Department|Units?|Agency|Bureau|Hospital|University|Company|School|Church|Club|Forces?|Division|Corporation|Corps|Foundation|Institute|College|Bank|Army|Navy|Team|"
    r"League|Council|Committee|Court|Street|Road|City|County|Island|Episodes?|Seasons?|Series|Part|Chapter|House|Press|Award|Show|Office|Center|Centre|Group|Society|Party|Union|Association|Festival|Park|Hotel|Prison|Street|Earth)\b)"
)

#: Behind these, another name of the same.
_NAMED_TOO = ("goes by ", "known as ", "called ", "named ", "alias ", "aka ", "a.k.a. ", "née ", "formerly ")


def within(item: Item, own: Sequence[Found], tier: str | None, parts: frozenset[str]) -> Iterator[Found]:
    """Further players of an entry, behind ``own``, what the entry itself says; ``parts`` are the words of the list's parts.

    Another one in the entry's own part is of the tier of a list of recurring players or guests.
    """
    text = item.text.value
    mine = [f.fact for f in own if isinstance(f.fact, Cast)]
    if not mine or len(text) < 40:
        return
    at = max(f.span.end for f in own) - item.text.span(0, 1).start
    lesser = tier if tier in {"recurring", "guest"} else None

    def told(m: re.Match[str], player: str, part: str | None, rank: str | None) -> Iterator[Found]:
        player = compiled(r"(?<=\w\w\w)\. .*$").sub("", player)  # another sentence began
        player = player.rstrip(".") if not player.endswith((" Jr.", " Sr.")) else player
        if (
            is_performer(player)
            and not IN_FILMS.match(text, m.end("player"))
            and not _OF_ANOTHER.match(text, m.end("player"))
            and not LIKE.search(text, 0, m.start())
            and not _UNSEEN.match(text, m.end())
            and player.split()[-1] not in _CUTS
            and parts.isdisjoint(folded(player).split())
            and not any(folded(player) == folded(c.performer) for c in mine)
        ):
            yield Found(Cast(player, part, rank), "cast.within", item.text.span(*m.span()))

    for m in _PLAYED_BY.finditer(text, max(0, at - 40)):
        part = m["part"] and _ours(m["part"], mine)
        if not m["part"] and not _KIN_NOUN.search(text, 0, m.start()):
            continue
        yield from told(m, m["player"], part or None, "guest" if m["guest"] else None)
    for m in _PLAYED_TOO.finditer(text, at):
        yield from told(m, m["player"], mine[-1].character, lesser)
    for m in _IS_PLAYED.finditer(text, at):
        yield from told(m, m["player"], mine[-1].character, lesser)
    for m in _HAD_IT.finditer(text, at) if " the " in text or " this " in text else ():
        yield from told(m, m["player"], mine[-1].character, lesser)
    for m in _KIN_PLAYED.finditer(text, at):
        yield from told(m, m["player"], None, None)
    for m in _BARE.finditer(text, at) if " (" in text else ():
        part = compiled(r".*\w{4}\. ").sub("", m["part"])  # another sentence began
        if text.endswith(_NAMED_TOO, 0, m.start()):
            continue
        if not (part.isupper() or _NO_ONE.search(m[0]) or lexicon.is_organisation(m["player"])):
            yield from told(m, m["player"], _ours(part, mine), None)
    for m in _PLAYS.finditer(text, at):
        words = {w for c in mine for w in folded(c.character or "").split()}
        if not words.isdisjoint(folded(m["part"]).split()):
            rank = "guest" if m["guest"] else lesser
            yield from told(m, m["player"], _ours(m["part"].replace("version of ", "").rstrip("."), mine), rank)
    for m in RELATED.finditer(text, at):
        yield from told(m, m["player"], m["part"] and m["part"].strip(), None)
    for m in _ALSO.finditer(text, at):
        one = mine[-1]
        if m["who"].lower() in {"he", "she"} or m["who"] in {one.performer, one.performer.split()[-1]}:
            part = part_of(_KIN.sub("", text[m.end() : m.end() + 90].split(". ")[0]))
            if part and is_name(part):
                end = text.find(part, m.end()) + len(part)
                yield Found(Cast(one.performer, part, one.tier), "cast.within", item.text.span(m.start(), end))


#: Behind a player: that he had the part in films or in another show.
_OF_ANOTHER = later(
    r"\)?,? in (?:(?:the|all|both|its) )?(?:(?:[a-z]+|\d+) )*?(?:(?:film|movie)(?: series)?|films|movies|trilogy|original (?:series|show|version))\b(?! (?:festival|set|crew))"
)
#: Behind somebody: that he is not seen.
_UNSEEN = later(
    r"\)?[.,;]? (?:(?:[Hh]e|[Ss]he|who) )?(?:is|was) (?:only )?(?:(?:mentioned|referred to) [^.;]{0,40}\b(?:but|and) )?(?:is |was )?never (?:actually )?seen\b"
)
#: What brackets name where they name a cut of the work.
_CUTS = frozenset("Edition Cut Version Release Scene Scenes Commentary".split())
_KIN_NOUN = later(r"\b[a-z]{3,}$")


def _ours(part: str, mine: list[Cast]) -> str:
    """A part as the entry has it, where it is the entry's own by a name of it."""
    words = set(folded(part).split())
    return next((c.character for c in mine if c.character and words <= set(folded(c.character).split())), part)
