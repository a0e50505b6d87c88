"""Who is seen or heard in passing: guests and cameos in any tense, guests named behind "such as", voices of the unnamed."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Introduced, Part, People, Person, Words
from showbible.kinds.cast.clauses import ELSEWHERE, elsewhere, in_another, part_behind
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

_NEVER = ELSEWHERE + "|reception|critical|music|response|plot|synopsis|contestants"
#: What stands between a subject and its verb.
_AUX = (
    "[would |will |has |have |had |is to |are to |was to |were to |does |did ][not only ]"
    "[also |both |all |each |later |briefly |again |even |then |once |occasionally |frequently |regularly |subsequently |previously ]"
)
#: What guests and those in cameos do.
_VISIT = (
    "(guest star|guest stars|guest starred|guest-star|guest-stars|guest-starred|guested|cameo|cameos|cameoed|"
    "(make|makes|made|making|have|has|had) [a |an |the |his |her |their |several |two |three |C |some |numerous |multiple |other |another ][..](guest|cameo|special guest) "
    "(appearance|appearances|role|roles|spot|spots|part|parts)|(make|makes|made|making|have|has|had) [a |an |the |his |her |their |several ][..](cameo|cameos))"
)
_TIERS = (("cameo", r"\bcameo"), ("guest", r"\bguest"))
#: What speaks against it, in the clause.
_NOT = later(
    r"\b(?:not(?! only)|never|wanted|hoped|asked|offered|considered|rumou?red|declined|refused|talks|if|contestants?|before|known for|best known)\b"
)


def _told(players: tuple[str, ...], here: Here, tier: str | None) -> Iterator[Cast] | None:
    """Players without a part (or the one with the part behind him), where nothing speaks against it."""
    named = [p for p in players if p.casefold() not in here.scene.called]
    if elsewhere(here) or _NOT.search(here.line[: here.high]) or not named or not all(map(is_performer, named)):
        return None
    if compiled(r",? (?:[a-zA-Z]+ ){0,8}(?:himself|herself|themselves)\b").match(here.line, here.high):
        return None
    part = part_behind(here) if len(named) == 1 else None
    return (Cast(p, part, tier) for p in named)


@rule(
    f"<players>[,] {_AUX}{_VISIT}",
    trigger="guest|guest-star|guest-stars|guest-starred|guested|cameo|cameos|cameoed",
    never=_NEVER,
    last=True,
)
def visits_anyhow(players: Introduced, here: Here) -> Iterator[Cast] | None:
    """Who guest stars or is seen in a cameo, in any tense, whatever he is.

    >>> read("The singer-songwriter Ana Sol also makes a cameo appearance in the season.")
    cast(performer='Ana Sol', tier='cameo')
    >>> read("Over the years, Ana Sol and Bo Lind have made several guest appearances.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol, Bo Lind, and Cy Marsh have guest starred as minor villagers.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read("Ana Sol will later guest star as the mayor Edda Vale.")
    cast(performer='Ana Sol', character='Edda Vale', tier='guest')
    >>> read("Ana Sol had made a guest appearance on the sitcom Slack Tide.")
    >>> read("Ana Sol never made a cameo appearance.")
    >>> read("Captain Mira Vale has a guest room.")
    """
    return _told(players, here, tier_told(here.line[here.low : here.high], _TIERS))


@rule(
    "(guest stars|guests|guest actors|special guests|celebrity guests|guest performers|cameos|cameo appearances)[,] (such as|like|including|among them|among whom were|most notably|namely) <players>",
    trigger="guests|stars|actors|performers|cameos|appearances",
    never=_NEVER,
    last=True,
)
def such_guests(players: Described, here: Here) -> Iterator[Cast] | None:
    """Guests who are named as some of many.

    >>> read("Several guest stars, such as Ana Sol, Bo Lind and the chef Cy Marsh, have been featured in the series.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    cast(performer='Cy Marsh', tier='guest')
    >>> read("The hotel's guests, such as Mira Vale, are rich.", under="Plot")
    """
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:hotel|wedding|party|dinner|house|inn|paying)(?:'s)? (?:[a-z]+ )?$").search(
        here.line[: here.low]
    ):
        return None
    if compiled(r" as (?:the )?N|'").match(here.line, here.high):
        return None
    return _told(players, here, tier_told(words, _TIERS))


@rule(
    "[the ](voice|voices|voice talents|vocal talents) of [the ][actors |comedians ]<players> (is|are|was|were|can be) [also |all |both ](featured|heard|used|included)",
    "<players> (is|are|was|were) [also ](the|among the|part of the) [main |principal |lead |original |English ]voice (actors|cast|actor|actress|actresses|artists)(.|,|;| for the| of the| in the)",
    "<players> [also |both |all ](voices|voiced|voice) (one|some|several|many|most|two|three|C|a few|various|multiple|numerous|other|additional|minor|the other|the rest) [of ][the |its |these ][..](characters|character|roles|parts|villagers|creatures|animals|people|residents|figures|ones|aliens|robots|children|kids)",
    "<players> [also |both |all |each ](appears|appear|appeared) as (one of|some of|several|many|two|three|C|a few|various|multiple|numerous|other|additional|minor) [of ][the |its |these ][..](characters|character|roles|parts|villagers|people|residents|figures)",
    trigger="voice|voices|voiced|appears|appear|appeared",
    never=_NEVER,
    last=True,
)
def sounds(players: Described, here: Here) -> Iterator[Cast] | None:
    """Whose voice is heard, or who is seen in parts that aren't named.

    >>> read("The voices of Ana Sol and Bo Lind are heard in the series.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol also voiced one of the villagers.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol and Una Birch are the main voice actors.")
    cast(performer='Ana Sol')
    cast(performer='Una Birch')
    >>> read("Bo Lind appears as several minor characters.")
    cast(performer='Bo Lind')
    >>> read("The voices of Reef and Ebb are heard at night.")
    >>> read("Ana Sol voiced one of the songs.")
    """
    if compiled(r" (?:of|from|in|on) (?:the )?[NQ]|,? (?:including|such as|namely|like|:)").match(here.line, here.high):
        return None
    return None if compiled(r"\bvoice of N").search(here.line) and in_another(here) else _told(players, here, None)


@rule(
    "<player> [also |later |briefly ](provides|provided|provide|supplies|supplied|lends|lent|gives|gave|does|did|records|recorded) (a|an|the|his|her) [..]voice (of|for|to) (a|an|the) [..] (named|called) <part>(.|,|;| and| in| who| for)",
    "(voice|voices) (of|for) N[,] and <player> (of|for) <part>(.|,|;)",
    "the voice of <part> (is|was) <player>(.|,|;)",
    "<whose>'s [singing |speaking |original ]voice (is|was) [also |originally ](provided|done|supplied|performed|recorded|voiced) by <player>(.|,|;| in| for| and| until)",
    "<player> (is|was|remains|became|becomes) [also |again ]the voice (of|behind) <part>(.|,|;| and| in| who| for)",
    trigger="voice",
    never=_NEVER,
    last=True,
)
def is_the_voice(player: Person, here: Here, part: Part = "", whose: Person = "") -> Cast | None:
    """Who is the voice of whom.

    >>> read("Ana Sol provided a voice for a tired donkey named Tumble.")
    cast(performer='Ana Sol', character='Tumble')
    >>> read("Bo Lind is the voice of Mr. Tumble.")
    cast(performer='Bo Lind', character='Mr. Tumble')
    >>> read("Tumble's voice was provided by Una Birch.")
    cast(performer='Una Birch', character='Tumble')
    >>> read("The voice of Tumble is Una Birch.")
    cast(performer='Una Birch', character='Tumble')
    >>> read("Ana Sol provides the voice for Tumble and Bo Lind for Ned Hart.")
    cast(performer='Bo Lind', character='Ned Hart')
    >>> read("Ana Sol became the voice of a generation.")
    >>> read("Ana Sol is the voice of Reef FM.", under="Reception")
    """
    if elsewhere(here) or _NOT.search(here.line[: here.high]) or not is_performer(player):
        return None
    name = part or whose
    return None if name.casefold() in here.scene.called else Cast(player, name)


@rule(
    "(appearance|appearances|return|introduction|debut|arrival|reappearance) of <player> as <part>(.|,|;| and| in| who| on| for)",
    "(Q|episode|finale|premiere|pilot|special) [also ](guest stars|guest starred|guest-stars|guest-starred) <players>",
    "<players>'s [..](guest|cameo) (appearance|appearances|role|spot|turn)(.|,|;| in (the|season|Q)| was| were| as| and)",
    "(appearances|roles|cameos|performances) (from|by) [..](including|such as|like) <players>",
    "(guest appearances|guest spots|cameos|cameo appearances) [..](include|includes|included) those (by|of|from) <players>",
    "(former|original|previous) (cast member|cast members|castmate|castmates|series regular|series regulars|star|stars|regular|regulars) <players> [also |both |all |briefly ](appear|appears|appeared|return|returns|returned|featured|feature|make|makes|made)(.|,|;| in| on| for| to| a| an| as| throughout| his| her| their)",
    "(return|introduction|arrival|addition) of [new |former |original |fellow |previous ]cast (member|members) <players>",
    "<players> [all |both |also ](returned|returns|return) from (the|its) (previous|last|prior|O) (season|series)(.|,|;| as| and| with| while)",
    "(special guest star|guest star|guest stars|guest actor|guest actress|guest performers) <players> [also |both |all ](return|returns|returned|appear|appears|appeared|play|plays|played|portrays|portray|portrayed|reprise|reprises|reprised|performs|performed|sings|sang|voices|voiced)",
    trigger="former|original|previous|member|members|returned|returns|spots|star|stars|actor|actress|performers|appearance|appearances|return|introduction|addition|debut|arrival|reappearance|guest|guest-stars|guest-starred|cameo|roles|cameos|performances",
    never=_NEVER,
    last=True,
)
def is_seen(here: Here, players: People = (), player: Person = "", part: Part = "") -> Iterator[Cast] | None:
    """Who is seen, told by his appearance.

    >>> read("The episode marks the first appearance of Ana Sol as Edda Vale.")
    cast(performer='Ana Sol', character='Edda Vale')
    >>> read('"Ebb" guest stars Ana Sol and Bo Lind.')
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol's guest appearance in the third episode was praised.")
    cast(performer='Ana Sol', tier='guest')
    >>> read("It has minor appearances from notable people, including Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Guest appearances in the season include those by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Former cast member Ana Sol appeared in the third episode.")
    cast(performer='Ana Sol')
    >>> read("It marks the return of former cast member Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol and Bo Lind returned from the previous season.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("The special guest star Ana Sol returned in May.")
    cast(performer='Ana Sol', tier='guest')
    >>> read("The return of Ana Sol as director was praised.")
    >>> read("Edda's guest role was short.")
    """
    if player:
        fact = None if elsewhere(here) or not is_performer(player) else Cast(player, part)
        return iter([fact] if fact and not _NOT.search(here.line[: here.high]) else [])
    tier = tier_told(here.line[here.low : here.high], _TIERS)
    if (
        tier
        and compiled(r"^N(?:'s)? ").match(here.line[here.low : here.high])
        and here.line.endswith(" as", 0, here.high)
    ):
        return None  # with a part, which other rules read
    return _told(players, here, tier)


@rule(
    "(singer|singers|band|bands|group|musician|musicians|rapper|rappers|singer-songwriter|duo|artist|artists|comedian|comedians) <players> [also |both |all |each ]"
    "(perform|performs|performed|sing|sings|sang)( in (the|Q)| at| during| on the| themselves|,|.| Q in)",
    "<players> [also ](had|has|have|played|plays|play) (a|an) (small|minor|brief|bit|key|pivotal|significant|notable|small supporting) (role|part) in (the|C|one|several|season|series|Q)",
    trigger="perform|performs|performed|sing|sings|sang|role|part",
    never=_NEVER,
    last=True,
)
def performs(players: People, here: Here) -> Iterator[Cast] | None:
    """Musicians who are seen performing, and who has a small role.

    >>> read("The singer Ana Sol and the band Low Water performed in the finale.")
    cast(performer='Low Water', tier='cameo')
    >>> read("Ana Sol had a small role in the premiere.")
    cast(performer='Ana Sol')
    >>> read("The singer Ana Sol performed the theme song.")
    >>> read("The storm had a small part in the finale.")
    """
    role = here.line[here.low] == "N"
    return _told(players, here, None if role else "cameo")


@rule(
    "<players> [also |briefly |later ](provides|provided|provide|supplies|supplied|does|did|is|was) the voice of (the|an|a) <what>(.|,|;| and| in| on)",
    "voice of (the|an|a) <what> (is|was) (provided|done|supplied|performed|given|that of) [by ]<players>",
    trigger="voice",
    never=_NEVER,
    last=True,
)
def voices_some(players: People, what: Words, here: Here) -> Iterator[Cast] | None:
    """Whose voice a part without a name has.

    >>> read("Ana Sol provides the voice of the computer.")
    cast(performer='Ana Sol', character='computer')
    >>> read("The voice of the old tree was provided by Bo Lind.")
    cast(performer='Bo Lind', character='old tree')
    >>> read("Ana Sol is the voice of a generation.")
    >>> read("Ana Sol provides the voice of the character.")
    """
    if _NO_VOICE.search(what) or elsewhere(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    return None if _NOT.search(here.line[: here.high]) else (Cast(p, what) for p in players)


#: What is no part, or is named in other words.
_NO_VOICE = later(
    r"\b(?:of|characters?|generation|people|reason|network|channel|show|series|nation|movement|roles?|parts?|audience|company|following|narrator|season|city|team|band)\b"
)

RULES = (is_seen, performs, voices_some, visits_anyhow, such_guests, sounds, is_the_voice)
