"""What sentences say in verbs of playing: who plays whom, and by whom a part is played."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person, Who
from showbible.kinds.cast.clauses import (
    ELSEWHERE,
    headed_tier,
    in_another,
    led_tier,
    of_another,
    of_one_family,
    paired,
    role_behind,
)
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

_DECLINED = later(
    r"(?:original|first|earlier|previous) (?:series|show|version|run)\b[^;.]*\b(?:declin\w+|refused|turned (?:it |the offer )?down|unable|could not)\b"
)


@rule(
    "<players>[, who][ also][ briefly] (play|plays|played|portray|portrays|portrayed|voice|voices|voiced) [both ]<parts>",
    "<player> (plays|played|portrays|portrayed|voices|voiced) N('s|') .. and <parts>",
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
    "<players> (begins|begin|began|starts|started) the (series|show|first season|first series) as <parts>",
    trigger="begins|begin|began|starts|started|play|plays|played|portray|portrays|portrayed|voice|voices|voiced|playing|portraying|voicing|role|roles|part|parts|essays|essayed|embodies|embodied|inhabits|inhabited", never=ELSEWHERE + "|reception|critical",
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
    >>> read("Ana Sol and Bo Lind play the couple Mira and Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Reyes')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Bo Lind played Mira's colleague and Tom's father Ned Hart.")
    cast(performer='Bo Lind', character='Ned Hart')
    >>> read("Bo Lind portrayed a Norwegian sailor who drowns.")
    cast(performer='Bo Lind', character='Norwegian sailor')
    >>> read("Bo Lind portrayed a Jewish love interest of Mira's.")
    >>> read("Bo Lind played Confederate raider Ned Hart.")
    cast(performer='Bo Lind', character='Ned Hart')
    >>> read("In the attic, Ana and Una play Laser Tag.")
    >>> read("Guest star Ana Sol plays Mira.")
    cast(performer='Ana Sol', character='Mira', tier='guest')
    >>> read("Max Roe begins the series as Tom Hale, the chauffeur.")
    cast(performer='Max Roe', character='Tom Hale')
    >>> read("Max Roe began the series as a writer.")
    >>> read("The score plays a part in it.")
    >>> read("Ana Sol, who portrayed Mira in the original series, was asked but declined.")
    """
    if of_another(here) or in_another(here) or _DECLINED.search(here.line, here.high) or taken_over(here):
        return None
    words = here.line[here.low : here.high]
    if any(_GAME.search(part) for part in parts):
        return None
    if players and len(players) == 1 < len(parts) and compiled(r" (?:play|portray|voice) (?!both)").search(words):
        return None  # "Ana Sol and her sister Una Sol play Mira and Edda": who is the first player isn't told
    if players and (his := compiled(r"N, who (?:also )?(?:briefly )?(?:plays|portrays|voices) (.*)").search(words)):
        players = players[-1:]  # "it stars Ana Sol, Bo Lind, who plays Tom, and Cy Marsh"
        parts = parts[:1] if ", and " in his[1] else parts
    parts = of_one_family(parts, words)
    starring = compiled(r"^N(?:[^;]*N)? star\w* in ").match(words)
    return paired(
        players or (player,), parts, "main" if starring else role_behind(here) or headed_tier(here) or led_tier(words)
    )


#: What is played that is no part.
_GAME = later(
    r"(?:\b(?:Tag|Chess|Poker|Bingo|Monopoly|Scrabble|Charades|Frisbee|Golf|Twister|Pong|Paintball|Bridge|Solitaire|Xbox|PlayStation|Nintendo|Dungeons|Dare|Hoops|Roulette|Cluedo|Jenga)$)"
)
#: Behind a player of a season before: somebody else has the part now.
_TAKEN_OVER = later(r"[^.;]{0,60}?,? (?:was|were|has been|had been|would be) (?:re-?cast|replaced by)\b")


def taken_over(here: Here) -> bool:
    """Whether the part of somebody in an earlier season is said to be another's in this one."""
    return here.scene.kind == "season" and _TAKEN_OVER.match(here.line, here.high) is not None


#: Whoever is played is not the one who is named: "a girlfriend for N, played by N".
_KIN_FOR = later(
    r"\b(?:an?|another|new) (?:[a-z-]+ ){0,2}(?:girlfriend|boyfriend|love interest|friend|rival|mother|father|sister|brother|son|daughter|wife|husband|boss|"
    r"assistant|partner|teacher|nanny|roommate|flatmate|neighbou?r|secretary|colleague) (?:for|of|to) $"
)
#: What somebody is of the work that he is known from.
_OF_IT = "actor|actress|star|regular|presenter|cast member|alumnus|alumna|actors|stars"
#: What is performed is a song, not a part.
_SUNG = later(r"\b(?:songs?|theme|cover(?: version)?|tracks?|music|singles?|tune)\b[^;.]*\bperformed\b[^;.]*$")


@rule(
    "(role|part|character) of <parts> (was given to|went to|was filled by|was taken by|was taken over by|was taken on by|was assigned to|was portrayed by) [newcomer |actor |actress |comedian |singer |N star ]<players>",
    f"<parts>(,|, who is|, who was|, is|, was| is| was| are| were) [also ](played|portrayed|voiced|performed) .. by [the ]former N[ and N] ({_OF_IT}) <players>",
    "<parts>(,|, who is|, who was|, is|, was| is| was| are| were) [also ](played|portrayed|voiced|performed) .. by <players>",
    "with <parts> [being |both |also |again ](played|portrayed|voiced) by <players>",
    "<parts>(,|, who is|, who was|, is|, was| is| was) (played|portrayed) by [the |real-life ](twins|twin brothers|twin sisters|brothers|sisters|siblings|triplets) <twins>",
    "voice of <parts> (is|was|was originally) (provided|done|performed|supplied) by <players>",
    trigger="voice|played|portrayed|voiced|performed|role|part|character", never=ELSEWHERE + "|reception|critical|music",
)  # fmt: skip
def played_by(parts: Parts, here: Here, players: Described = (), twins: People = ()) -> Iterator[Cast] | None:
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
    >>> read("Ned, who is played by twins Bo and Cy Marsh, is ill.")
    cast(performer='Bo Marsh', character='Ned')
    cast(performer='Cy Marsh', character='Ned')
    >>> read("Ned is played by guest star Ana Sol.")
    cast(performer='Ana Sol', character='Ned', tier='guest')
    >>> read("Mira Vale, played by former Slack Tide and Low Water star Ana Sol, was the first to come.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Max Roe stars as Tom, with his on-screen wife Meg played by Ana Sol.")
    cast(performer='Ana Sol', character='Meg')
    >>> read("The match was played by moonlight.")
    """
    if (
        of_another(here)
        or taken_over(here)
        or _SUNG.search(here.line[: here.high])
        or _KIN_FOR.search(here.line, 0, here.low)
        or _IS_OF_IT.match(here.line, here.high)
    ):
        return None
    players = players or twins
    if len(parts) == 1 < len(players) and _TWINS.search(here.line, here.low, here.high):
        return (Cast(p, parts[0], headed_tier(here, here.low < 6)) for p in players)
    if len(parts) != len(players):
        # "was played by Ana Sol and Tom by Bo Lind": the next clause's part, which looks like a player.
        parts, players = parts[-1:], players[:1]
    return paired(players, parts, _of_role(here) or headed_tier(here, here.low < 6))


#: Behind the name of a work, in front of whoever is of it: "played by former N | actress N".
_IS_OF_IT = later(rf"(?: and N)? (?:{_OF_IT}) N")
#: Players who share a part.
_TWINS = later(r" by (?:the |real-life )?(?:twins|twin|brothers|sisters|siblings|triplets)\b")
_ROLE_TIERS = (
    (
        "main",
        r"\b(?:title|titular|lead|leading|main|principal|starring|eponymous) (?:[a-z]+ )?(?:roles?|characters?|parts?)\b",
    ),
    ("recurring", r"\brecurring (?:[a-z]+ )?(?:roles?|characters?)\b"),
    ("guest", r"\bby (?:special )?guest stars?\b"),
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


RULES = (plays, played_by, he_plays, revealed_playing)
