"""Who comes, stays or rises, in words that name no part: "the season adds Ana Sol", "Ana Sol became a regular"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person
from showbible.kinds.cast.clauses import ELSEWHERE, NEVER, headed_tier, in_another, of_another, paired
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled

_TIERS = (
    ("guest", r"\bguest"),
    ("recurring", r"\brecurring|\bsupporting"),
    ("main", r"\bregulars?\b|\bmain\b|\bprincipal\b"),
)


def _known(players: tuple[str, ...], tier: str | None, here: Here) -> Iterator[Cast] | None:
    if of_another(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    return (Cast(p, None, tier) for p in players if p.casefold() not in here.scene.called)


@rule(
    "<players> (was|were|is|are|would be|will be|had been|has been|have been) [also |both |all ](joining|added to|recruited to|brought into|brought onto) the (production|series|show|season|ensemble)(.|,|;| for| in| as (a|an) [..](regular|regulars|guest|guests|guest star))",
    "<players> (joined|joins|join|has joined|have joined|had joined|will join|would join) the (production|series|show|season|ensemble)(.|,|;| for (the|its|season)| in (the|season|D)| as (a|an) [..](regular|regulars|guest|guests|guest star|cast member))",
    "<players> (was|were|has been|have been) [also ](announced|confirmed|revealed|reported) (as having|to have) joined the [main |recurring ]cast",
    "<players> (became|become|becomes|is now|are now|returned as|returns as) (a|an|) [series |season |show |cast |main |full-time |permanent ](regular|regulars|main cast member|main cast members|cast regular)(.|,|;| in| for| this| from| after| following| as)",
    "(sees|saw) <players> (promoted|upgraded|elevated|bumped|added|upped) to (the main cast|main cast|the regular cast|series regulars|series regular|regulars|regular status)",
    "<players> (appear|appears|appeared|return|returns|returned|feature|featured) as the (main|lead|leading|title|titular|central|principal) (characters|character|leads)",
    "(season|series|show|cast|ensemble) (adds|added|gained|gains|welcomed|welcomes) <players>",
    "(main|principal|regular|entire|core) cast[,] [of ]<players>[,] (all |also |)(returned|returns|return|reprised|reprise|remained|remain)",
    "(saw|sees|with|including|include|includes|included) the (addition|additions|arrival|introduction|return) of [series |new |recurring |guest |cast ][regular |regulars |member |members |star |stars ]<players>(.|,|;| to the| and the| who| after| following| as (a|an) [..](regular|regulars))",
    "(features|featured|feature|marks|marked) [also ]the (addition|introduction|return) of [series |original |former |cast ][regular |regulars |member |members |star |stars ]<players>(.|,|;| to the| who| after| following)",
    "<players> (was|were|is|are) (billed|credited) as [a |an |][special |recurring |uncredited ](guest star|guest stars|guest|guests|special guest)",
    "<players> (received|receives|receive|got|gets) (special |)guest star (billing|credit|status)",
    "<players> (leads|lead|led|heads|headed|heads up|headlines) an [..](ensemble|cast)(.|,|;| of)",
    "joining the (returning|main|original) cast of N.. (is|are|was|were) <players>",
    "<players> (play|played|portray|portrayed) the (C|two|three|four|five|six) [..](sisters|brothers|siblings|friends|leads|protagonists|roommates|students|detectives|women|men|boys|girls|teenagers|housemates|children)",
    "(leads|led|heads|headed|headlines) an [..](ensemble|cast) that [also ](includes|included|features|featured) <players>",
    trigger="promoted|upgraded|elevated|bumped|upped|characters|character|leads|sisters|brothers|siblings|friends|protagonists|roommates|students|detectives|women|men|boys|girls|teenagers|housemates|children|joining|added|recruited|brought|joined|joins|join|regular|regulars|adds|gained|gains|welcomed|welcomes|cast|addition|additions|arrival|arrivals|introduction|return|billing|billed|credited|guest|ensemble",
    never=NEVER,
    last=True,
)  # fmt: skip
def arrives(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who has come into the cast, without his part.

    >>> read("It was said that Ana Sol and Bo Lind were joining the production for the second season.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol has joined the series as a regular.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol became a series regular.")
    cast(performer='Ana Sol', tier='main')
    >>> read("The season adds Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The principal cast of Ana Sol and Bo Lind all returned.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("The season also features the return of Ana Sol, who had left.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol received special guest star billing.")
    cast(performer='Ana Sol', tier='guest')
    >>> read("Ana Sol leads an ensemble of many.")
    cast(performer='Ana Sol', tier='main')
    >>> read("She leads an ensemble that also includes Bo Lind and Cy Marsh.")
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("The season sees Ana Sol and Bo Lind promoted to the main cast.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol and Bo Lind play the two sisters.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol joined the show's writers.")
    >>> read("Ana Sol joined the series as a producer.")
    """
    if not here.scene.on_a_show:
        return None
    if here.section and not here.under(
        "cast", "casting", "character", "production", "development", "background", "guest", "overview"
    ):
        return None
    words, tail = here.line[here.low : here.high], here.line[here.high : here.high + 60]
    if compiled(
        r"\b(?:crew|writers?|writing|director|producers?|production team|staff|host|judges?|panel|coach|mentor|narrator|showrunner|composer)\b"
    ).search(words + tail):
        return None
    if compiled(
        r"\b(?:not|never|former|formerly|without|would have|rumou?red|hoped|wanted|contestants?|villains?)\b"
    ).search(here.line[: here.high]):
        return None
    tier = (
        "main"
        if compiled(r"^N(?:[^;]*N)? (?:lead|led|head)[^;]* an (?:[a-z]+ )*(?:ensemble|cast)\b").search(words)
        else tier_told(words, _TIERS)
    )
    return _known(players, tier, here)


@rule(
    "<part> (is|was) [first |initially |originally ](played|portrayed|voiced) as (a|an) [..](child|boy|girl|teenager|youth|infant|young man|young woman|younger man|adult) by <first>[,] (and|then|while) [later ]as (a|an) [..](child|boy|girl|teenager|youth|adult|man|woman) by <second>",
    trigger="played|portrayed|voiced",
    never=ELSEWHERE + "|reception|critical",
    last=True,
)  # fmt: skip
def at_two_ages(part: Part, first: Person, second: Person, here: Here) -> Iterator[Cast] | None:
    """Two players of one part, one for each age.

    >>> read("Mira is played as a child by Ana Sol and as an adult by Una Birch.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Una Birch', character='Mira')
    >>> read("Mira is played as a game by the crew.")
    """
    return None if of_another(here) else (Cast(p, part, headed_tier(here)) for p in (first, second))


@rule(
    "<players> [also ](has|had|has had|have|plays|played|makes|made|landed|took) (a|an|the|) [small |minor |brief |major ](recurring|guest|supporting|starring|main|lead|leading|cameo|featured|voice)[ starring] (role|roles|part|turn|spot|appearance) [(in|on|during|throughout) .. [Q ]](as|playing|portraying) <parts>",
    "<players> [also |once again |briefly ](turned up|turns up|pops up|popped up|shows up|showed up|drops by|drops in|stops by|checks in|features|featured) [(in|on|during|throughout) .. [Q ]]as <parts>",
    "<players> [also ](appears|appeared)[,] (in|through|via|by) [..](flashbacks|flashback|flashforwards|archive footage|dream sequences|photographs)[,] as [a |the ][younger |older |young ][version of |]<parts>",
    "(chose|cast|hired|picked|selected|tapped|signed|recruited) <players> (as|for|in) [the (role|part) of ]<parts>(.|,|;| and| after| because| in| on| based| despite| since| when| while| at| following)",
    trigger="role|roles|part|turn|spot|appearance|turned|turns|pops|popped|shows|showed|drops|stops|checks|features|featured|flashbacks|flashback|flashforwards|footage|sequences|photographs|chose|cast|hired|picked|selected|tapped|signed|recruited",
    never=NEVER,
    last=True,
)  # fmt: skip
def has_a_turn(players: Described, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Who has which part in the cast, in words for a role that the episode may stand behind.

    >>> read("Ana Sol had a guest role in the episode \\"Ebb\\" as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol appears, in flashbacks, as a younger version of Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("The producer Di Sand chose Ana Sol for Mira.", under="Casting")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol had a recurring role in the film Slack Tide as Edda.")
    >>> read("They hired Ana Sol for Harbour Lights.", under="Casting")
    """
    words = here.line[here.low : here.high]
    if here.section and not here.under(
        "cast", "casting", "character", "guest", "production", "development", "recurring"
    ):
        return None
    if of_another(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    if compiled(
        r"\b(?:film|movie|sitcom|play|musical|novel|show|series)s? (?:N|Q)|\b(?:not|never|that|which|who)\b"
    ).search(words):
        return None
    if compiled(r"^(?:chose|cast|hired|picked|selected|tapped|signed|recruited) N").match(words) and (
        not here.under("casting", "cast") or _of_the_work(parts, here)
    ):
        return None
    return paired(players, parts, tier_told(words, _TIERS) or headed_tier(here))


def _of_the_work(parts: tuple[str, ...], here: Here) -> bool:
    mine = here.scene.called
    return any(p.casefold() in mine or p.casefold().removeprefix("the ") in mine for p in parts)


@rule(
    "<owner>'s (wife|husband|mother|father|brother|sister|son|daughter|boss|friend|partner|girlfriend|boyfriend|assistant|colleague|fiance|fiancee|ex-wife|ex-husband)[,] <part>, (is|was|are|were) (played|portrayed|voiced) by <players>",
    trigger="played|portrayed|voiced",
    never=NEVER,
    last=True,
)  # fmt: skip
def somebodys_kin(owner: Person, part: Part, players: People, here: Here) -> Iterator[Cast] | None:
    """Who plays somebody's wife, brother ..., whose name stands behind in commas.

    >>> read("Tom Reyes' wife, Mira, is played by Ana Sol.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Tom Reyes' wife, a nurse, is played by the wind.")
    """
    return None if not owner or of_another(here) else (Cast(p, part, headed_tier(here)) for p in players)


@rule(
    "<player> [had ][originally |first |initially ][had ](auditioned|read|tested) for ...[,] (but|before|and) (was|got|ended up|being|instead) [..](cast|chosen|being cast|hired) as <part>",
    "<part> .., and (is|was|has been) (played|portrayed|voiced) by <player>",
    "<part> (made|makes|first appears|first appeared|appears|appeared|debuts|debuted) .. and (is|was|has been) (played|portrayed|voiced) by <player>",
    "<part>[, played by N ...,] is (now|currently) (played|portrayed|voiced) by <player>",
    "with <player> (playing|portraying|voicing) <part>( and| and N|,|.)",
    trigger="auditioned|read|tested|played|portrayed|voiced|playing|portraying|voicing",
    never=NEVER,
    last=True,
)
def in_the_end(player: Person, part: Part, here: Here) -> Cast | None:
    """A part, and who has it after what else is told of him or of it.

    >>> read("Ana Sol auditioned for Edda but was eventually cast as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol originally auditioned for the part of Edda, before being cast as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Mira Vale made her debut in the third episode and is played by Ana Sol.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("They were announced, with Ana Sol playing Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol auditioned for Edda but was told to wait.")
    """
    if of_another(here) or in_another(here) or not is_performer(player):
        return None
    if compiled(r"the N is ").match(here.line, here.low):
        return None  # "the Doctor is now played by": one of many
    return Cast(player, part, headed_tier(here))


@rule(
    "<player> (provides|provided|supplies|supplied) [the |off-screen |voice-over |voiceover ]narration",
    "(narrator|narration) (is|was) (voiced|provided|supplied|performed|spoken) by <player>",
    trigger="narration|narrator",
    never=NEVER,
    last=True,
)
def narrates(player: Person, here: Here) -> Cast | None:
    """Who tells the story.

    >>> read("Ana Sol provides the narration.")
    cast(performer='Ana Sol')
    >>> read("The show's narrator is voiced by Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("The book provides the narration.")
    """
    return None if of_another(here) or in_another(here) or not is_performer(player) else Cast(player)


RULES = (in_the_end, narrates, arrives, at_two_ages, has_a_turn, somebodys_kin)
