"""What changes in a cast: who came instead of whom, is back in a part of an earlier season, rose, or went with it."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, People, Person
from showbible.kinds.cast.clauses import NEVER, elsewhere, in_another
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

_INSTEAD = "[later |then |eventually |soon |ultimately |subsequently ](replaced by|recast with|succeeded by)"


@rule(
    f"N[, who] (was|is|had been) [initially |originally |first |previously |at first ](cast|chosen|hired|announced|set) (as|to play|to portray|in the role of|for the role of) <part>[ in the [..]pilot][,] (but|before) [(he|she|they) ](was|were|is|being|had to be|left and was|dropped out and was|withdrew and was) {_INSTEAD} <player>",
    f"(starred|stars|featured|had) N as <part>[ in the [..]pilot][,] (but|before) (he|she|they|the role|the part|N) (was|were|is|being) {_INSTEAD} <player>",
    "N, who [had |has |originally ](played|portrayed|voiced) <part> in the [..]pilot, (was|is) [later |then |subsequently ](replaced|succeeded) by <player>",
    "(role|part|character) of <part> (was|is|has been|had been|would be) recast [..][,] with <player> (replacing|taking over|taking on|assuming|stepping|succeeding|playing|in the)",
    trigger="replaced|recast|succeeded",
    never=NEVER,
    last=True,
)
def came_instead(player: Person, part: Part, here: Here) -> Cast | None:
    """Who has a part in the end that somebody else was to have.

    >>> read("Bo Lind was initially cast as Tom, but was replaced by Cy Marsh.")
    cast(performer='Cy Marsh', character='Tom')
    >>> read("The pilot starred Bo Lind as Tom, but he was replaced by Cy Marsh when the series was ordered.")
    cast(performer='Cy Marsh', character='Tom')
    >>> read("The role of Tom was recast in the third season, with Cy Marsh replacing Bo Lind.")
    cast(performer='Cy Marsh', character='Tom')
    >>> read("Bo Lind, who had played Tom in the original pilot, was replaced by Cy Marsh.")
    cast(performer='Cy Marsh', character='Tom')
    >>> read("Bo Lind was originally hired as a writer, but was replaced by Cy Marsh.")
    """
    return Cast(player, part) if is_performer(player) and not in_another(here) else None


_BACK = (
    "(return|returns|returned|reprise|reprises|reprised|is back|was back|is returning|was returning|be returning|reappear|reappears|reappeared|(is|was) (confirmed|announced|set) to return|"
    "appear|appears|appeared|guest star|guest stars|guest starred|guest-stars|guest-starred|came back|comes back|rejoins|rejoined)"
)
_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur"),
    ("main", r"\b(?:series |season |full-time |main )?regulars?\b|\bmain cast\b"),
)


@rule(
    f"<player>, who [had |has |previously |originally |also ](played|portrayed|voiced|plays|portrays|appeared as|recurred as|guest starred as|guest-starred as|starred as) <part> (in|on|during|for|throughout) [..O [..]| season C[..]], [also |will |would |again |once again ]{_BACK}",
    trigger="return|returns|returned|reprise|reprises|reprised|back|returning|reappear|reappears|reappeared|appear|appears|appeared|guest|guest-stars|guest-starred|came|comes|rejoins|rejoined",
    never=NEVER,
    last=True,
)
def back_as_before(player: Person, part: Part, here: Here) -> Cast | None:
    """Who is back, and whose part is told by an earlier season.

    >>> read("Ana Sol, who played Mira Vale in the first season, will return as a guest star.", title="Harbour Lights (season 2)")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol, who portrayed Mira Vale in the first two seasons, returned.", title="Harbour Lights (season 3)")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol, who played Mira Vale in the first season, did not return.", title="Harbour Lights (season 2)")
    """
    if not is_performer(player) or not here.scene.on_a_show:
        return None
    behind = compiled(r"[^.;]{0,60}").match(here.line, here.high)
    return Cast(player, part, tier_told(f"{here.words.rpartition(',')[2]}{behind[0] if behind else ''}", _TIERS))


@rule(
    "(and|she|he|N) (is|was|are|were) [also |later |then |further |again ]joined by [new |fellow |returning |main |recurring |series |by ](cast members |cast member |newcomers |newcomer |regulars |regular )<players>",
    "(and|she|he|N) (is|was|are|were) [also |later |then |further |again ]joined by <players>",
    trigger="joined",
    never=NEVER,
    last=True,
)
def joins_the_others(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who stands beside a player of whom the sentence tells before.

    >>> read("Ana Sol reprises her role as Mira Vale, and is joined by Bo Lind, Cy Marsh and Di Low.")
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    cast(performer='Di Low')
    >>> read("Ana Sol hosted the show until 1985, when she was joined by the singer Bo Lind.")
    cast(performer='Bo Lind')
    >>> read("Mira Vale returns to Reef, and is joined by Tom Reyes.")
    >>> read("She was joined by Bo Lind.")
    """
    if here.section and not here.under("cast", "production", "development", "host", "history", "judge"):
        return None
    if elsewhere(here) or _OF_A_CAST.search(here.line, 0, here.low) is None or not all(map(is_performer, players)):
        return None
    return None if compiled(r" as (?!an?\b)|'").match(here.line, here.high) else (Cast(p) for p in players)


_OF_A_CAST = later(
    r"\b(?:stars?|starred|starring|reprises?|reprised|reprising|cast|roles?|hosts?|hosted|hosting|presents?|presented|series regulars?)\b"
)


@rule(
    "<players> (was|were|has been|have been|had been) [also |later |both |all ](promoted|upgraded|upped|bumped|bumped up|elevated|moved|moved up) from [a |the |being a ][..](recurring|guest|supporting|semi-regular)[ ..] (to|into) [a |the ](main|regular|series regular|regulars|series regulars|principal|full-time|starring)",
    trigger="promoted|upgraded|upped|bumped|elevated|moved",
    never=NEVER,
    last=True,
)
def rises_from(players: People, here: Here) -> Iterator[Cast] | None:
    """Who rose to the main cast, told with what he was before.

    >>> read("Ana Sol was upgraded from recurring to the main cast for this season.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol and Bo Lind were promoted from recurring guest stars to series regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol was promoted from private to regular soldier.")
    """
    if not here.scene.on_a_show or not all(map(is_performer, players)):
        return None
    return (
        None
        if compiled(
            r" (?!cast\b|role|status|in\b|for\b|on\b|as of|and\b|after|following|starting|beginning)[a-z]"
        ).match(here.line, here.high)
        else (Cast(p, None, "main") for p in players)
    )


@rule(
    "(final|last|O|only) (season|series) for [series |long-time |longtime |original |main ][regular |regulars |star |stars |cast member |cast members ]<players>(.|,|;| who| as)",
    "(final|last|first|only) (season|series) [in which|to] (star|stars|feature|features|include|includes) [series |original |main ][regular |regulars |star |stars |cast member |cast members ]<players>(.|,|;| who)",
    trigger="final|last|first|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
    never=NEVER + "|broadcast|release|ratings|home media",
    last=True,
)
def last_season_of(players: People, here: Here) -> Iterator[Cast] | None:
    """Whose first or last season it is.

    >>> read("It is the final season for Ana Sol, who left in the ninth episode.", title="Harbour Lights (season 2)")
    cast(performer='Ana Sol')
    >>> read("This was the last season to feature series regulars Ana Sol and Bo Lind.", title="Harbour Lights (season 2)")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("It was the final season for Ana Sol, who produced it.", title="Harbour Lights (season 2)")
    >>> read("It is the second season of Harbour Lights, and the last.", title="Harbour Lights (season 2)")
    """
    if here.scene.kind != "season" or not all(map(is_performer, players)) or _MAKER.search(here.line):
        return None
    if compiled(r"\b(?:previous|prior|without|not)\b").search(here.line, 0, here.high):
        return None
    return (Cast(p) for p in players if p.casefold() not in here.scene.called)


_MAKER = later(
    r"\b(?:showrunners?|produc\w+|direct\w+|writ\w+|wrote|creat\w+|compos\w+|editors?|executive|network|coach|contestants?|housemates?)\b"
)


@rule(
    "with <players> (voicing|playing|portraying|providing) (the [..](rest|remaining|other|others|remainder|voices)|various|additional|other|several|multiple|most|many|numerous|supporting)",
    "<players> [also |both |all ](voice|voices|voiced|play|plays|played|portray|portrays|portrayed|provide|provides|provided) (various|several|multiple|many|most of the|the rest of the|the remaining|additional|numerous|a number of|a variety of|a range of|other|supporting|minor) [..](characters|roles|voices|parts|family|cast|crew|team)",
    trigger="voicing|playing|portraying|providing|voice|voices|voiced|play|plays|played|portray|portrays|portrayed|provide|provides|provided",
    never=NEVER,
    last=True,
)
def plays_unnamed(players: People, here: Here) -> Iterator[Cast] | None:
    """Who has parts that the sentence doesn't name.

    >>> read("Una Birch voices the title character, with Ana Sol, Bo Lind and Cy Marsh voicing the rest of the family.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol and Bo Lind provide additional voices.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol played several songs.")
    """
    if elsewhere(here) or not all(map(is_performer, players)):
        return None
    if here.section and not here.under("cast", "character", "voice", "production", "development"):
        return None
    return (Cast(p) for p in players if p.casefold() not in here.scene.called)


RULES = (came_instead, back_as_before, joins_the_others, rises_from, last_season_of, plays_unnamed)
