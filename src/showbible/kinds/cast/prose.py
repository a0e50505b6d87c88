"""What sentences say about who plays whom."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person, Who
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
from showbible.kinds.cast.heads import tier_told
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
    if _SUBJECT.match(here.line, here.high):
        return None  # "portrayed Edda as Mira struggles with it"
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
    r"N and N as (?:[a-z]+ )*N and (?:[a-z]+ )*N$|N, N,? and N as (?:N )?(?:[a-z]+ )*N, (?:(?:[a-z]+ )*N,? )+and (?:[a-z]+ )*N"
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
    >>> read("Ana Sol was later given the role of Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol had landed the female lead in Harbour Lights as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol and Bo Lind took the parental roles of Edda and Tom Vale.")
    cast(performer='Ana Sol', character='Edda Vale')
    cast(performer='Bo Lind', character='Tom Vale')
    >>> read("Ana Sol was announced as Bo Lind's replacement for the Rome auditions.")
    >>> read("Ana Sol was hired as Harbour Lights new showrunner.")
    >>> read("The cast met the press.")
    """
    if of_another(here) or in_another(here) or _TO_BE_NEW.match(here.line, here.high):
        return None
    return paired(
        players, of_one_family(parts, here.line[here.low : here.high]), _named_tier(here) or role_behind(here)
    )


#: What somebody becomes of a work whose apostrophe is lost: "was hired as Ns new showrunner".
_TO_BE_NEW = later(r" (?:new|next|latest) (?:[a-z-]+ )?[a-z-]+(?:er|or|man|woman|head)\b")
_TIERS = (
    ("main", r"\b(?:series|season) regular|\bmain cast|\b(?:starring|lead|leading|main) role (?:as|of)\b"),
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
    >>> read("Ana Sol reprised nothing.")
    """
    before = here.line[: here.low]
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:made|meant|supposed) to reprise").search(words) or (
        compiled(r"\b(?:asked|invited|offered) to reprise").search(words) and _NOT_DONE.search(here.line)
    ):
        return None
    return None if BEFORE_NOW.search(before) or _IN_VAIN.search(before) else paired(players, parts, None)


_NOT_DONE = later(r"\b(?:but|however|declin\w+|refus\w+|unable|turned (?:it |the offer )?down)\b")
_IN_VAIN = later(r"\b(?:attempts?|efforts?|plans?|wanted|hoped|approached|declined|refused|unable|instead of)\b[^,;]*$")


@rule(
    "<players>[ also| will| would| all| both] (return|returns|returned|returning)[,] .. as <parts>",
    "<players> .. that (he|she) (was|is|would be|will be) returning .. as <parts>",
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
        if compiled(r"\bN(?:, who)? (?:also )?(?:co-)?star(?:s|red)?\b").search(words)
        else _named_tier(here) or role_behind(here) or headed_tier(here)
    )
    return paired(players, parts, tier)


_DECLINED = later(
    r"(?:original|first|earlier|previous) (?:series|show|version|run)\b[^;.]*\b(?:declin\w+|refused|turned (?:it |the offer )?down|unable|could not)\b"
)


@rule(
    "<players>[, who][ also][ briefly] (play|plays|played|portray|portrays|portrayed|voice|voices|voiced) [both ]<parts>",
    "<players>[ also] (continue|continues|continued) to (play|portray|voice) <parts>",
    "<players>, who (play|played|portray|portrayed|voice|voiced) [the ][N ](agents|detectives|officers|sisters|brothers|siblings|parents|doctors|nurses|lawyers|students|reporters|twins|friends|lovers|partners) <parts>",
    "<player>, who (plays|played|portrays|portrayed|voices|voiced) <parts>",
    "<players>[, who][ also] (plays|play|played|portrays|portray|portrayed) [the |a ][smaller |minor |recurring |lead |main |title ](role|roles|character|part) of <parts>",
    "<player>, who (plays|played|portrays|portrayed) .. (role|character|part) of <parts>",
    "<player> (lends|lent|provides|provided) (his|her|their|the) voice to [the character of |the role of |the character ]<parts>",
    "<players> (continues|continued|continue|resumes|resumed|resume|filled|fills|assumes|assumed|originated|originates) (his|her|their|the) [..](role|roles|part|parts) (as|of) <parts>",
    "<players> (essays|essayed|embodies|embodied|inhabits|inhabited) [the role of |the part of |the character of ]<parts>",
    "<players> (star|stars|starred|starring) in the (title|titular|lead|leading|main|central|eponymous) (role|roles|part|parts) (of|as) <parts>",
    "<players> (play|plays|played|portray|portrays|portrayed|voice|voices|voiced) the [two |three |four |show's |series' ](title|titular|lead|leading|main|central|other|supporting) [male |female ](characters|character|roles|role|leads|lead|protagonists|protagonist)(,|:) <parts>",
    "<player>, who (plays|played|portrays|portrayed) the character <parts>",
    "<players> (is|was|are|were|would be|will be) (playing|portraying|voicing) <parts>",
    trigger="play|plays|played|portray|portrays|portrayed|voice|voices|voiced|playing|portraying|voicing|role|roles|part|parts|essays|essayed|embodies|embodied|inhabits|inhabited", never=ELSEWHERE + "|reception|critical",
)  # fmt: skip
def plays(parts: Parts, here: Here, players: People = (), player: Person = "") -> Iterator[Cast] | None:
    """Somebody plays somebody.

    >>> read("Tony Brand voiced the Ferryman, while Ana Sol plays Mira.")
    cast(performer='Tony Brand', character='Ferryman')
    cast(performer='Ana Sol', character='Mira')
    >>> read("Chris Hale, who played the character of Jason Reed, announced that he was returning.")
    cast(performer='Chris Hale', character='Jason Reed')
    >>> read("Ana Sol portrays the role of Mira, and Bo Lind lends his voice to the Ferryman.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Ferryman')
    >>> read("Ana Sol, who plays Edda in the 1990 film Slack Tide, was asked.")
    >>> read("Ana Sol continues her role as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Bo Lind stars in the title role of Tom Reyes.")
    cast(performer='Bo Lind', character='Tom Reyes', tier='main')
    >>> read("Ana Sol plays Mira, a nurse, in a recurring role.")
    cast(performer='Ana Sol', character='Mira', tier='recurring')
    >>> read("The players are Ana Sol, Bo Lind, who voices Tom, and Cy Marsh.")
    cast(performer='Bo Lind', character='Tom')
    >>> read("Ana Sol and Bo Lind portray the main characters, Mira Vale and Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("The score plays a part in it.")
    >>> read("Ana Sol, who portrayed Mira in the original series, was asked but declined.")
    """
    if of_another(here) or in_another(here) or _DECLINED.search(here.line, here.high) or _taken_over(here):
        return None
    words = here.line[here.low : here.high]
    if players and len(players) == 1 < len(parts) and compiled(r" (?:play|portray|voice) (?!both)").search(words):
        return None  # "Ana Sol and her sister Una Sol play Mira and Edda": who is the first player isn't told
    if players and (his := compiled(r"N, who (?:also )?(?:briefly )?(?:plays|portrays|voices) (.*)").search(words)):
        players = players[-1:]  # "it stars Ana Sol, Bo Lind, who plays Tom, and Cy Marsh"
        parts = parts[:1] if ", and " in his[1] else parts
    starring = compiled(r"^N(?:[^;]*N)? star\w* in ").match(words)
    return paired(players or (player,), parts, "main" if starring else role_behind(here) or headed_tier(here))


#: Behind a player of a season before: somebody else has the part now.
_TAKEN_OVER = later(r"[^.;]{0,60}?,? (?:was|were|has been|had been|would be) (?:re-?cast|replaced by)\b")


def _taken_over(here: Here) -> bool:
    """Whether the part of somebody in an earlier season is said to be another's in this one."""
    return here.scene.kind == "season" and _TAKEN_OVER.match(here.line, here.high) is not None


#: Whoever is played is not the one who is named: "a girlfriend for N, played by N".
_KIN_FOR = later(
    r"\b(?:an?|another|new) (?:[a-z-]+ ){0,2}(?:girlfriend|boyfriend|love interest|friend|rival|mother|father|sister|brother|son|daughter|wife|husband|boss|"
    r"assistant|partner|teacher|nanny|roommate|flatmate|neighbou?r|secretary|colleague) (?:for|of|to) $"
)
#: What is performed is a song, not a part.
_SUNG = later(r"\b(?:songs?|theme|cover(?: version)?|tracks?|music|singles?|tune)\b[^;.]*\bperformed\b[^;.]*$")


@rule(
    "(role|part|character) of <parts> (was given to|went to|was filled by|was taken by|was taken over by|was taken on by|was assigned to|was portrayed by) [newcomer |actor |actress |comedian |singer |N star ]<players>",
    "<parts>(,|, who is|, who was|, is|, was| is| was| are| were) [also ](played|portrayed|voiced|performed) .. by <players>",
    "voice of <parts> (is|was|was originally) (provided|done|performed|supplied) by <players>",
    trigger="voice|played|portrayed|voiced|performed|role|part|character", never=ELSEWHERE + "|reception|critical|music",
)  # fmt: skip
def played_by(parts: Parts, players: People, here: Here) -> Iterator[Cast] | None:
    """A part, and who plays it.

    >>> read("Mira's husband, Morey, played by Ted Roan, was confirmed as returning.")
    cast(performer='Ted Roan', character='Morey')
    >>> read("The Ferryman is voiced by Tony Brand.")
    cast(performer='Tony Brand', character='Ferryman')
    >>> read("The protagonist, Mira Vale, is played by Ana Sol.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Mira, Tom and Ned are played respectively by Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Ned')
    >>> read("The title character, Mira Vale, is played by Ana Sol.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("Mira is played by Ana Sol and Tom by Bo Lind.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("It brings a new girlfriend for Tom, played by Ana Sol.")
    >>> read("The match was played by moonlight.")
    """
    if (
        of_another(here)
        or _taken_over(here)
        or _SUNG.search(here.line[: here.high])
        or _KIN_FOR.search(here.line, 0, here.low)
    ):
        return None
    if len(parts) != len(players):
        # "was played by Ana Sol and Tom by Bo Lind": the next clause's part, which looks like a player.
        parts, players = parts[-1:], players[:1]
    return paired(players, parts, _of_role(here) or headed_tier(here, here.low < 6))


_ROLE_TIERS = (
    (
        "main",
        r"\b(?:title|titular|lead|leading|main|principal|starring|eponymous) (?:[a-z]+ )?(?:roles?|characters?|parts?)\b",
    ),
    ("recurring", r"\brecurring (?:[a-z]+ )?(?:roles?|characters?)\b"),
)


def _of_role(here: Here) -> str | None:
    """The tier of a part that is said to be the title character, or a recurring one."""
    return tier_told(here.line[max(0, here.low - 30) : here.high], _ROLE_TIERS)


@rule(
    "<who> [also |later |then |previously ](portrays|plays|voices|portrayed|voiced) <parts>(.|,| in the O| in season C| throughout)",
    trigger="portrays|plays|voices|portrayed|voiced", under="cast|character", never=ELSEWHERE + "|reception|critical",
)  # fmt: skip
def he_plays(who: Who, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Whom somebody plays of whom the passage has told before.

    >>> read("She also portrays Mira Vale.", under="Cast")
    cast(performer='She', character='Mira Vale')
    >>> read("She plays chess.", under="Cast")
    """
    if not here.line.startswith(("he ", "she "), here.low) or of_another(here) or in_another(here):
        return None
    return (Cast(here.words.split()[0], part) for part in parts)


@rule("(she|he) was [later |then ]revealed to be playing <part>", trigger="playing")
def revealed_playing(part: Part, here: Here) -> Cast:
    """Whom somebody plays becomes known later.

    >>> read("She was later revealed to be playing Alisa, Mira's mother.")
    cast(performer='She', character='Alisa')
    >>> read("She was playing chess.")
    """
    return Cast(here.words.split()[0], part)


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
    plays,
    played_by,
    he_plays,
    revealed_playing,
)
