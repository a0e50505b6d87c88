"""What sentences say about who is in the work, without their parts: stars, hosts, guests, voices, cameos."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People, Person
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.prose import ELSEWHERE, of_another


@rule(
    "(star|stars|starred|starring) <players>",
    "<players> star",
    "(alongside|with) <players> [also ](returning|starring|playing various|rounding|completing)",
    "[main |regular |principal ]cast members <players>",
    "ensemble [and supporting ]cast (features|includes|consists of|is|stars) <players>",
    "<players> co-star",
    "[supporting |rest of the |main |principal |regular |the ]cast [also |further ](includes|included|features|featured|consists of|consisted of|comprises|comprised) <players>",
    trigger="star|stars|starred|starring|members|ensemble|cast",
)  # fmt: skip
def starred(players: People, here: Here) -> Iterator[Cast] | None:
    """The stars of a work, without their parts.

    >>> read("The series stars Ana Sol, Tom Birch and Wil Marsh.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Tom Birch', tier='main')
    cast(performer='Wil Marsh', tier='main')
    >>> read("Harbour Lights star Ana Sol said so.")
    """
    if here.section and not here.under("cast") and not here.under("production", "development"):
        return None
    line = here.line
    if re.search(r"N star N", line[max(0, here.low - 2) : here.high + 3]):
        return None
    if of_another(here) or line[here.high : here.high + 4] == " as " or not _ours(here):
        return None
    words = line[here.low : here.high]
    tier = (
        "recurring"
        if "supporting cast" in words
        else None
        if re.search(r"\b(?:also|further|rest of)\b", words)
        else "main"
    )
    return (Cast(p, None, tier) for p in players if len(p.split()) > 1)


@rule(
    "<players> [also |later |officially ](joined|join|joins|have joined|had joined) the (main|regular|principal|starring|recurring|series' main|show's main) cast",
    "<players> (was|were|has been|have been|had been|being) [also |officially ](added|promoted|upgraded|elevated|bumped) to (the (main|regular|principal|starring) cast|(series|season|a series|a season) regular[s]|main cast|series regular status|regular status|the main cast)",
    "<players> (was|were|has been|have been) [also ](cast|announced|hired|confirmed) (as|in|for|to play) (a |an |the |)[main |series |season |undisclosed |unspecified |female |male |co-](lead|leads|regular|regulars|lead role|lead roles|leading roles|leading role|main role|main roles|starring role|recurring role|recurring roles|guest role|guest roles)",
    "<players> (joined|join|joins|have joined|had joined) the cast[ in (a |an |)[undisclosed |unspecified |new ](recurring|guest|main|starring|lead|series regular) (role|roles)](.|, with|;| of the (series|season|show))",
    trigger="joined|join|joins|added|promoted|upgraded|elevated|bumped|cast|announced|hired|confirmed",
    never=ELSEWHERE + "|reception|critical|music",
)
def joined_main(players: People, here: Here) -> Iterator[Cast] | None:
    """Who joined the main cast, or was promoted to it.

    >>> read("In March 2012, Ana Sol and Bo Lind joined the main cast.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol was promoted to series regular.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol and Bo Lind joined the cast in recurring roles.")
    cast(performer='Ana Sol', tier='recurring')
    cast(performer='Bo Lind', tier='recurring')
    >>> read("Ana Sol and Bo Lind were cast as series regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol was promoted to captain.")
    """
    season = re.search(r"(?:for|in|from|of|during) (?:the |its )?(O) season", here.line[here.high : here.high + 45])
    if season is not None and here.scene.kind == "season":
        mark = here.fold.marks.get(here.high + season.start(1))
        if mark is not None and mark.value != here.scene.season:
            return None
    words = here.line[here.low : here.high]
    tier = next((t for t in ("recurring", "guest") if f"{t} " in words), None)
    if tier is None and re.search(r"\b(?:main|regulars?|leads?|leading|starring|principal)\b", words):
        tier = "main"
    if of_another(here) or re.match(r" (?:of|as)\b", here.line[here.high :]):
        return None
    return (Cast(p, None, tier) for p in players if len(p.split()) > 1)


_OWN_SHOW = re.compile(
    r"(?:^|[,;] |\b(?:and|series|season|show|it|programme|program|competition|episodes?|is|was|are|were|has been|N)(?: (?:is|was|are|were|has been))?(?: (?:also|again|currently|originally|once again))? )$"
)


@rule(
    "(hosted|co-hosted|presented|narrated) by [N ]<players>",
    "<players> (returned|returns|return|returning|served|serves|serve|continued|acted|acts) .. as [the |its |a ][main |series |show's |series' ](host|hosts|presenter|presenters|narrator|narrators|judge|judges|co-host|co-hosts)",
    "(judges|hosts|presenters|judging panel|panel of judges) [for the season |for the series |for this season ](are|is|were|was|include|included|consists of|consisted of|comprised|comprises) <players>",
    "(host|narrator|presenter) (is|was) <players>",
    trigger="hosted|presented|narrated|host|hosts|presenter|presenters|narrator|narrators|judge|judges|panel",
    never=ELSEWHERE + "|reception|critical|award|accolade|plot|contestant|spin-off|promotion",
)
def hosts(players: People, here: Here) -> Iterator[Cast] | None:
    """Who hosts, narrates or judges.

    >>> read("The series is hosted by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The judges were Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("A party was given at a club hosted by night.")
    """
    before = here.line[: here.low]
    by = re.match(r"(?:co-)?(?:hosted|presented|narrated) by", here.line[here.low :])
    if of_another(here) or (by and (m := _OWN_SHOW.search(before)) is None):
        return None
    if by and m is not None and (named := re.search(r"N(?= |,)", m[0])) is not None:
        mark = here.fold.marks.get(m.start() + named.start())
        if mark is None or mark.value not in (*here.scene.titles, here.scene.series):
            return None
    if (
        by
        and re.search(r"(?:series|season|show|programme|program|competition) $", before)
        and not re.search(r"\b(?:is|was) (?:an?|the) ", before)
    ):
        return None
    if by and before.endswith(", ") and not re.match(r"(?:N|it|the [a-z ]+) (?:is|was)\b", before):
        return None
    if re.search(r"\b(?:awards?|ceremony|panel at|festival|screening|event|special|talk show|podcast|radio)\b", before):
        return None
    return (Cast(p) for p in players if len(p.split()) > 1)


@rule(
    "<players> (plays|played|play|portrays|portrayed|voices|voiced) the (title|titular|lead|main|central|leading) (character|role|roles|characters)",
    trigger="title|titular|lead|main|central|leading",
    never=ELSEWHERE + "|reception|critical|music",
)
def plays_lead(players: People, here: Here) -> Iterator[Cast] | None:
    """Who plays the title character, whose name the sentence leaves out.

    >>> read("Ana Sol plays the title character.")
    cast(performer='Ana Sol', tier='main')
    >>> read("The river plays the main role.")
    """
    return None if of_another(here) else (Cast(p, None, "main") for p in players if len(p.split()) > 1)


_SUBJECT = re.compile(
    r"\b(?:series|season|show|it|programme|program|miniseries|drama|sitcom|comedy|cast|serial|remake|film|episode)\b|^N |, $|^"
)


def _ours(here: Here) -> bool:
    """In the lead and on its own cast a sentence about stars is about this work, but not one about its model."""
    before = here.line[: here.low]
    return not re.search(
        r"(?:sequel to|based on|spin-off of|remake of|adaptation of|series created|inspired by)[^;]*$", before
    )


@rule(
    "confirmed that <players> (would be returning|would return|will return|would also return)",
    "<players> (would|will) also return",
    "<players> confirmed (his|her|their) return",
    "announced .. that <players> (would|will) be (returning|joining|in the cast)",
    "reported that <players> (were|was|are|is) set to return",
    "<players>, from ..., (was|were) also cast",
    "<player> .. announced ... that (she|he) (would|will|is|was) [be ]returning",
    "<player>[,] ... confirmed .. that (she|he) (would|will|is|was) [be ]returning",
    trigger="return|returning|cast|joining", never=ELSEWHERE + "|reception|critical|music|writing|filming",
)  # fmt: skip
def will_return(here: Here, players: People = (), player: Person = "") -> Iterator[Cast] | None:
    """Somebody comes back, whose part the sentence leaves open.

    >>> read("It was confirmed that Ana Sol and Tom Birch would be returning for the revival.")
    cast(performer='Ana Sol')
    cast(performer='Tom Birch')
    >>> read("The season confirmed that fans would be returning.")
    """
    if re.search(r"(?:played|portrayed|voiced) (?:the character (?:of )?)?$|character of $", here.line[: here.low]):
        return None
    return (Cast(p) for p in players or (player,) if len(p.split()) > 1)


@rule(
    "<players> (appear|appears|appeared|guest star|guest stars|guest starred|guest-starred|made a guest appearance|made guest appearances|makes a guest appearance|make guest appearances|made a special appearance|makes a special appearance|made cameos|made a cameo appearance|make cameo appearances|cameo|cameos) .. as (himself|herself|themselves)",
    trigger="himself|herself|themselves",
)  # fmt: skip
def as_themselves(players: People) -> Iterator[Cast]:
    """People who appear as themselves.

    >>> read("The singers Bo Lake and Di Sand appeared as themselves.")
    cast(performer='Bo Lake', character='Bo Lake', tier='cameo')
    cast(performer='Di Sand', character='Di Sand', tier='cameo')
    >>> read("He cut himself.")
    """
    return (Cast(p, p, "cameo") for p in players)


@rule(
    "(cameos|cameo appearances|cameo) .. (by|from|include|included|includes|including|:) <players>",
    "<players> (make|makes|made) .. cameo",
    trigger="cameo|cameos", never="reception|critical|accolades",
)  # fmt: skip
def made_cameos(players: People, here: Here) -> Iterator[Cast] | None:
    """Cameos, by name.

    >>> read("The finale has cameos by Bo Lake and Di Sand.")
    cast(performer='Bo Lake', tier='cameo')
    cast(performer='Di Sand', tier='cameo')
    >>> read("The cameo was cut.")
    """
    return (Cast(p, None, "cameo") for p in players if len(p.split()) > 1) if not of_another(here) else None


@rule(
    "<players> (provided|provide|provides|lent|lend) [some |additional |their ](voices|voice work)",
    "(features|featuring|featured|includes|with|stars|has) the (voices|voice talents|voice) of <players>",
    trigger="voices|voice",
    never=ELSEWHERE,
)
def lent_voices(players: People) -> Iterator[Cast]:
    """Who lent their voices, to whom is not said.

    >>> read("Ana Sol and Tom Birch provided some voices.")
    cast(performer='Ana Sol')
    cast(performer='Tom Birch')
    >>> read("It provided voices.")
    """
    return (Cast(p) for p in players if len(p.split()) > 1)


@rule(
    "<players> in guest roles",
    "guest (stars|starring|appearances) [(for|in|of|on|during) the (season|series|show|O season) ][also ](include|included|includes|by|from|were|are) <players>",
    trigger="guest",
)
def guested(players: People, here: Here) -> Iterator[Cast] | None:
    """Guests, by name.

    >>> read("Ana Sol stars as Mira, as well as Wil Marsh and Bo Lake in guest roles.")
    cast(performer='Wil Marsh', tier='guest')
    cast(performer='Bo Lake', tier='guest')
    >>> read("The guest house burnt down.")
    """
    return (Cast(p, None, "guest") for p in players if len(p.split()) > 1) if not of_another(here) else None


RULES = (
    starred,
    joined_main,
    hosts,
    plays_lead,
    will_return,
    as_themselves,
    made_cameos,
    lent_voices,
    guested,
)
