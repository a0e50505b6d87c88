"""What sentences say about who plays whom."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person
from showbible.kinds.cast.clauses import (
    BEFORE_NOW,
    ELSEWHERE,
    ONE_OF_SEVERAL,
    headed_tier,
    in_another,
    of_another,
    of_one_family,
    paired,
    role_behind,
    run_on,
    tier_here,
)
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

_OF_FILMS = later(r"\b(?:films?|movies?) N[^;]*, (?:starring |featuring |with )?$")
#: Before a list of players and parts: another name, or whose player he is elsewhere.
_DESCRIBED_BEFORE = later(r"\bN as (?:[a-z]+ )?N, (?:an?|the|his|her|who|whose)\b[^;]*, and $")
_OPEN_LIST = later(r"(?:(?<! as )(?<! as the )(?<! playing )N,?(?: and)?| of(?: the)?) $")


@rule(
    "(star|stars|starring|starred|includes|include|included|including|introduces|introduced|introducing|welcomes|welcomed|features|feature|featured|featuring|starring|consists of|consisted of|are|is|were|was) [the (voice|voices|voice talents) of ]{<player> (as|voicing|playing|portraying) <part>}",
    "also recurring .. are {<player> as <part>}",
    "(led|headed|headlined|fronted|anchored) by {<player> as <part>}",
    "(stars|starred|starring) {<player>, (who|also|formerly|best known|known|in|a|an|the) .., as <part>}",
    "(stars|starring|starred) ..., with {<player> as <part>}",
    "(star|stars|starred|plays|appears|cast) as N, {<player> as <part>}",
    "with {<player> as <part>}",
    trigger="as|playing|portraying|voicing", never=ELSEWHERE + "|music|reception|critical",
)  # fmt: skip
def listed_as(player: Person, part: Part, here: Here) -> Cast | None:
    """A list of players and parts behind a word that opens a cast.

    >>> read("The main cast includes Ana Sol as Mira Vale and Tom Birch as Captain Reyes.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    cast(performer='Tom Birch', character='Captain Reyes', tier='main')
    >>> read("It stars Ana Sol in the title role, with Tom Birch as her brother Cass Reed.")
    cast(performer='Tom Birch', character='Cass Reed', tier='main')
    >>> read("It stars the voice of Ana Sol as Mira Vale, a thief.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("The season introduces Ana Sol as Mira Vale, a rookie, and Bo Lind as her boss, Captain Reyes.", under="Production")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("The series is led by Ana Sol as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("It stars Ana Sol, who also produces it, as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("The season features Mira as she leaves town.")
    """
    if of_another(here) or in_another(here) or _OF_FILMS.search(here.line[: here.low]) or run_on(here):
        return None
    if compiled(r"star N (?!as )").match(here.line, here.low):
        return None  # "he and his co-star Ana Sol playing ..."
    if here.line.startswith("with ", here.low) and here.section and not here.under("cast", "production", "development"):
        return None
    return Cast(player, part, tier_here(here))


@rule("{<player> as <part>}", trigger="as", under="cast|character|guest|recurring|starring|reception|critical")
def as_in_casting(player: Person, part: Part, here: Here) -> Cast | None:
    """Player and part side by side in a passage on the cast.

    >>> read("Returning for the second season were Ana Sol as Mira Vale, and Tom Birch as Captain Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Tom Birch', character='Captain Reyes')
    >>> read("An image of Ana Sol as Mira Vale was shown.")
    >>> read("Ana Sol, Bo Lind, and Cy Marsh as FBI agents Reef, Hale, and Tern.", under="Cast")
    >>> read("Ana Sol as Mira Vale Bo Lind as Tom Reyes Cy Marsh as Edda.", under="Cast")
    """
    if _SUBJECT.match(here.line, here.high) or player.casefold() in here.scene.called:
        return None  # "portrayed Edda as Mira struggles with it", "joined Harbour Lights as Mira"
    if of_another(here) or run_on(here) or (here.under("reception", "critical") and "cast" not in here.line):
        return None
    if _OPPOSITE.search(here.line[: here.low]) or (
        (m := _SHARED.search(here.line, max(0, here.low - 12))) is not None and m.start() < here.high
    ):
        return None
    return Cast(player, part, tier_here(here) or headed_tier(here))


#: Behind a name that does something of its own.
_SUBJECT = later(r" (?!(?:is|has|was)\b)[a-z]+(?<!s)s (?:with|to|from|that|her|his|their|the|in|up|out|for|against)\b")
#: Behind this a name is another player's: "Ana Sol was cast opposite Bo Lind as Mira".
_OPPOSITE = later(
    r"\b(?:cast|star|starring|set|announced|confirmed|joined) (?:[a-z]+ )?(?:opposite|alongside) $|\b(?:replac\w+|succeed\w*|in place of|instead of|over from) $"
)

#: Two players or more before "as" and as many parts behind it: they go in pairs.
_SHARED = later(
    r"N and N as (?:N's )?(?:[a-z]+ )*(?:parents|children|siblings|brothers|sisters|twins|family|friends), N|N and N as (?:[a-z]+ )*N and (?:[a-z]+ )*N(?:$|(?=, and (?:[a-z]+ )*N as))|N, N,? and N as (?:N(?:'s?)? )?(?:[a-z-]+ )*N, (?:(?:[a-z]+ )*N,? )+and (?:[a-z]+ )*N"
)
_CAST_VERBS = (
    "(was|were|has been|have been|had been|is|are|being) [also ][officially ](cast|announced|confirmed|revealed|set|hired|tapped|added|chosen|"
    "selected|finalised|finalized|roped in|recast|brought|reported|promoted|signed|slated|upgraded|introduced|credited)"
)


@rule(
    "<players> " + _CAST_VERBS + " .. (as|to play|to portray|to voice|to essay|playing|portraying|voicing|essaying|to star as|to appear as) <parts>",
    "<players> " + _CAST_VERBS + " .. (as|in|for|to play|to portray|to essay|playing|portraying|essaying) (the|a|an) [..](role|roles|part|parts|character|characters|lead)[ of][,] <parts>",
    "<players> " + _CAST_VERBS + " in (a|an|the) .. (role|roles|part|parts|lead) (of|as) <parts>",
    "<players> [also |both |later |all ][has |have |had ](signed on|signed up|signed|agreed|come on board|came on board|come aboard) to (play|portray|voice|star as|appear as) [(the|a|an) [..](role|part|character|lead)[ of][,] ]<parts>",
    "<players> " + _CAST_VERBS + " [to star |starring ](opposite|alongside) N[,] (as|in the role of|playing) <parts>",
    "[also ](cast|joining|returning|starring) (are|were|is|was) <players> as <parts>",
    "(stars|starring|starred|features|featured|featuring|with) <players> in the .. role of <parts>",
    "<players> [had |has |would |will |to ](replaced|replaces|replace|replacing|succeeded|succeeds|succeed|succeeding) N [for .. |in .. ](as|in the role of|in the part of|in the recurring role of|playing) <parts>",
    "<players> [also |both |later |all |then |officially ](joined|joins|join|have joined|has joined|had joined|had also joined|will join|would join) .. (as|in the role of|in the roles of|in (the|a) .. (role|part) of|playing|portraying) <parts>",
    "<players> [had |has ](landed|landing|won|received|earned|got|took|takes|took on|takes on|taken on|took over|takes over|taken over|inherited|assumed|secured|was [later |eventually |also |officially ]given|were given|was awarded) the .. (role|roles|lead|part|parts) ... (of|as) <parts>",
    trigger="as|play|portray|voice|voicing|essay|essaying|playing|portraying|role|roles|part|parts|character|characters|lead|star|appear", never=ELSEWHERE + "|music",
)  # fmt: skip
def was_cast(players: Described, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Somebody was cast, announced, confirmed, has joined ... as somebody.

    >>> read("In March 2017, Ana Sol was cast as Mira Vale, which was revealed in July.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol and Tom Birch were announced in June to play Mira Vale and Captain Reyes, respectively.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Tom Birch', character='Captain Reyes')
    >>> read("By July, Ana Sol had also joined the cast, in the role of Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol and Tom Birch also joined in recurring roles, portraying Mira Vale and Captain Reyes.")
    cast(performer='Ana Sol', character='Mira Vale', tier='recurring')
    cast(performer='Tom Birch', character='Captain Reyes', tier='recurring')
    >>> read("The actress Ana Sol was finalised to portray the lead role of Mira, and Bo Lind was signed for the part of Captain Reyes.")
    cast(performer='Ana Sol', character='Mira', tier='main')
    cast(performer='Bo Lind', character='Captain Reyes')
    >>> read("Ana Sol joined the third series in the recurring role of Mira Vale.", title="Harbour Lights")
    cast(performer='Ana Sol', character='Mira Vale', tier='recurring')
    >>> read("Ana Sol replaces Bo Lind as the voice of Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("It was announced that Ana Sol had replaced Bo Lind as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol replaced Bo Lind for a long arc as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol signed on to star as Mira.")
    cast(performer='Ana Sol', character='Mira', tier='main')
    >>> read("Ana Sol was later given the role of Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol had landed the female lead in Harbour Lights as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol and Bo Lind took the parental roles of Edda and Tom Vale.")
    cast(performer='Ana Sol', character='Edda Vale')
    cast(performer='Bo Lind', character='Tom Vale')
    >>> read("Reef Hall in Tidewater was chosen as Vale House.")
    >>> read("Ana Sol was announced as Bo Lind's replacement for the Rome auditions.")
    >>> read("Ana Sol was hired as Harbour Lights new showrunner.")
    >>> read("The cast met the press.")
    """
    if (
        of_another(here)
        or in_another(here)
        or " that of " in here.line[here.low : here.high]
        or _TO_BE_NEW.match(here.line, here.high)
        or _A_PLACE.search(here.line, 0, here.low)
    ):
        return None
    return paired(
        players, of_one_family(parts, here.line[here.low : here.high]), _named_tier(here) or role_behind(here)
    )


#: What somebody becomes of a work whose apostrophe is lost: "was hired as Ns new showrunner".
_TO_BE_NEW = later(r" (?:new|next|latest) (?:[a-z-]+ )?[a-z-]+(?:er|or|man|woman|head)\b")
#: In front of a place, which is no player: "a hall in Reef was chosen as Vale House".
_A_PLACE = later(r"\bN (?:in|at|near) $")
_TIERS = (
    (
        "main",
        r"\b(?:series|season) regular|\bmain cast|\b(?:starring|lead|leading|main) role (?:as|of)\b|\bto star as\b",
    ),
    ("recurring", r"\brecur|\bsupporting role"),
    ("guest", r"\bguest"),
    ("cameo", r"\bcameo"),
)


def _named_tier(here: Here) -> str | None:
    """The tier where the matched words themselves name it ("as a series regular")."""
    return tier_told(here.line[here.low : here.high], _TIERS)


@rule(
    "<players>[,] .. (reprise|reprises|reprised|reprising) .. (role|roles) (as|of) <parts>",
    "<players>[,] .. (reprise|reprises|reprised|reprising) (his|her|their) (N|N's|Q) (role|roles|character|characters)[,] (as|of) <parts>",
    "<players>[,] .. (reprise|reprises|reprised|reprising) (his|her|their) [respective |original ](role|roles|part|parts) from .. as <parts>",
    "<players> .. (reprise|reprises|reprised|reprising) [as ]<parts>",
    trigger="reprise|reprises|reprised|reprising", never=ELSEWHERE,
)  # fmt: skip
def reprised(players: People, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Somebody plays a part again.

    >>> read("Ana Sol and Tom Birch reprised their roles as Mira Vale and Captain Reyes from the first series.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Tom Birch', character='Captain Reyes')
    >>> read("Ana Sol and Tom Birch reprise their roles from the first two series as Mira Vale and Captain Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Tom Birch', character='Captain Reyes')
    >>> read("It was announced that Ana Sol would reprise her Slack Tide role as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("It was confirmed that Ana Sol would reprise her role as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("An attempt to bring back Ana Sol was made to reprise her role as Mira Vale, but she was ill.")
    >>> read("Ana Sol was asked to reprise her role as Mira Vale, but declined.")
    >>> read("Ana Sol has spoken of reprising Bo Lind's character Tom Reyes.")
    >>> read("They spoke with Ana Sol to reprise her role as Mira Vale and Bo Lind to reprise his role too.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol reprised nothing.")
    """
    before = here.line[: here.low]
    words = here.line[here.low : here.high]
    if compiled(r"\brepris\w+ N'?s? (?:[a-z]+ )?(?:characters?|roles?) N").search(words):
        return None  # "has spoken of reprising Bo Lind's character Tom"
    if compiled(r"\b(?:made|meant|supposed) to reprise").search(words) or (
        compiled(r"\b(?:asked|invited|offered) to reprise").search(words) and _NOT_DONE.search(here.line)
    ):
        return None
    return None if BEFORE_NOW.search(before) or _IN_VAIN.search(before) else paired(players, parts, role_behind(here))


_NOT_DONE = later(r"\b(?:but|however|declin\w+|refus\w+|unable|turned (?:it |the offer )?down)\b")
_IN_VAIN = later(r"\b(?:attempts?|efforts?|plans?|wanted|hoped|approached|declined|refused|unable|instead of)\b[^,;]*$")


@rule(
    "<players>[ also| will| would| all| both] (return|returns|returned|returning)[,] .. as <parts>",
    "<players> .. [that ](he|she) (was|is|would be|will be|would|will) (returning|joining|reprising|return|join|reprise) .. as <parts>",
    "<players> .. (appear|appears|appeared|appearing|debut|debuts|debuted|recur|recurs|recurred|star|stars|starred|co-star|co-stars|co-starred|co-starring|guest-starred|guest-stars|guest star|guest stars|guest starred) .. (as|in the role of|in the roles of) <parts>",
    "<players>, who [also ](stars|co-stars) as <parts>",
    "<players> (provides|provided) the voice of <parts>",
    "<players> was (hired|cast|brought in|chosen) to replace N as <parts>",
    trigger="as|role|roles|voice", never=ELSEWHERE + "|music",
)  # fmt: skip
def returned_as(players: People, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Somebody returned, appeared, guest starred ... as somebody.

    >>> read("Wil Marsh also returned as the Ferryman.")
    cast(performer='Wil Marsh', character='Ferryman')
    >>> read("Ana Sol guest starred as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol stars as Mira Vale.", under="Guest stars")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol stars in a single episode as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol returned as Mira Vale and Bo Lind took over as Tom Hart.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol and Tom Birch co-star as Mira and Reyes.")
    cast(performer='Ana Sol', character='Mira', tier='main')
    cast(performer='Tom Birch', character='Reyes', tier='main')
    >>> read("Ana Sol starred as Mira Vale, and Bo Lind and Cy Marsh returned as Jon and Per.")
    cast(performer='Bo Lind', character='Jon')
    cast(performer='Cy Marsh', character='Per')
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("Ana Sol stars as Mira Vale and Edda, and Bo Lind, Cy Marsh, and Una Birch also appear.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    cast(performer='Ana Sol', character='Edda', tier='main')
    >>> read("It was made for Ana Sol, who stars as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("In Oslo, Ana Sol announced she would be joining it as Captain Vale.")
    cast(performer='Ana Sol', character='Captain Vale')
    >>> read("An attempt to get Ana Sol to appear as Mira Vale failed.")
    >>> read("Ana Sol returned as a director.")
    >>> read("Ana Sol starred in television series like Return to Reef.")
    """
    if of_another(here) or in_another(here):
        return None
    words = here.line[here.low : here.high]
    if compiled(r"N to (?:[a-z]+ )?[a-z]+").search(words) and _IN_VAIN.search(here.line[: here.low]):
        return None
    if len(players) == 1 < len(parts) and ONE_OF_SEVERAL.search(here.line[: here.low]):
        return None
    tier = (
        "main"
        if compiled(
            r"\bN(?:, who)? (?:also )?(?:co-)?star(?:s|red)?\b(?! in (?:an?|one|C|the O|(?:a|the) single) (?:[a-z]+ )?episode)"
        ).search(words)
        and not here.under("guest")
        else _named_tier(here) or role_behind(here) or headed_tier(here)
    )
    return paired(players, parts, tier)


@rule(
    "{<player> as <part>}",
    trigger="as",
    never=ELSEWHERE + "|music|reception|critical|writing|cast|character|guest|recurring|starring",
)
def as_in_lead(player: Person, part: Part, here: Here) -> Cast | None:
    """Player and part side by side in the lead, or in a passage on how it was made, where the sentence speaks of the cast.

    >>> read("It stars Ana Sol, with principal cast members Bo Lind as Tom and Cy Marsh as Ned also returning.", under="Production")
    cast(performer='Bo Lind', character='Tom', tier='main')
    cast(performer='Cy Marsh', character='Ned', tier='main')
    >>> read("It stars Ana Sol as Mira, a nurse who moves to Reef, and Bo Lind as her brother, Tom.")
    cast(performer='Ana Sol', character='Mira', tier='main')
    cast(performer='Bo Lind', character='Tom', tier='main')
    >>> read("Ana Sol was cast as Mira and Bo Lind as Tom.", under="Production")
    cast(performer='Bo Lind', character='Tom')
    >>> read("Ana Sol, who stars in it, left instead of Bo Lind as Tom.", under="Production")
    >>> read("The network came back, with Harbour Channel as Reef.", under="Production")
    """
    if here.section and not here.under("production", "development"):
        return None
    if of_another(here) or in_another(here) or _OF_FILMS.search(here.line[: here.low]) or run_on(here):
        return None
    before = here.line[: here.low]
    listed = _OPEN_LIST.search(before) and not _DESCRIBED_BEFORE.search(before)
    if not _OF_CAST.search(here.line) or listed or _OPPOSITE.search(before):
        return None
    return Cast(player, part, tier_here(here))


_OF_CAST = later(
    r"\b(?:stars?|introduc(?:es|ed|ing)|starred|starring|cast|plays?|portrays?|joins?|joined|guest|recurring|voiced?|voices)\b"
)


@rule(
    "(played|portrayed|voiced|performed) by <player>, <part> (is|was|has|first|appears|appeared|made|makes|arrives|arrived|comes|works|lives)",
    trigger="played|portrayed|voiced|performed", never=ELSEWHERE,
)  # fmt: skip
def played_first(player: Person, part: Part, here: Here) -> Cast | None:
    """A sentence that opens with the player of whom it tells.

    >>> read("Played by Ana Sol, Mira is a nurse.", under="Characters")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Played by moonlight, it is long.")
    """
    return None if here.low or of_another(here) else Cast(player, part)


@rule(
    "<player>, (known|best known|who|formerly|previously|an|a|the|star of|of) ..., (was|is|has been|had been|will be) [also ](cast|announced|confirmed|hired|chosen|selected|set|tapped) .. (as|to play|to portray) <part>",
    "<player>, (known|best known|who|formerly|previously|an|a|the|star of|of) ..., (joined|joins|will join) .. as <part>",
    "<player>, (known|best known|formerly|previously) ..., [also ](plays|played|portrays|portrayed|stars as|appears as|voices) <part>(.|,| in| and)",
    trigger="plays|played|portrays|portrayed|stars|appears|voices|cast|announced|confirmed|hired|chosen|selected|set|tapped|joined|joins|join", never=ELSEWHERE + "|music|reception|critical",
)  # fmt: skip
def known_and_cast(player: Person, part: Part, here: Here) -> Cast | None:
    """Somebody of whom his past is told was cast.

    >>> read("In May 2016, Ana Sol, known for her role on Slack Tide, was cast as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol, known for her role on Slack Tide, was pleased.")
    """
    return None if of_another(here) else Cast(player, part, _named_tier(here))


RULES = (
    listed_as,
    as_in_lead,
    played_first,
    known_and_cast,
    as_in_casting,
    was_cast,
    reprised,
    returned_as,
)
