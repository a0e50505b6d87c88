"""Second chances: who plays whom, where any verb of a class stands between the player and the part."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person, Words
from showbible.kinds.cast.clauses import ELSEWHERE, elsewhere, headed_tier, in_another, of_another, paired
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

#: What one who comes to a part, or is in one, does or has done to him.
_VERBS = later(
    r"\b(?:seen|heard|featured|features|came (?:aboard|on|in|back)|com(?:es|ing) (?:aboard|on|in|back)|aboard|boarded|boards|on board|turn(?:s|ed|ing)? up|show(?:s|ed|n|ing)? up|pop(?:s|ped|ping)? up|"
    r"crop(?:s|ped)? up|drop(?:s|ped)? (?:in|by)|step(?:s|ped|ping)? in|signed|recruited|enlisted|tapped|brought (?:in|on|back)|drafted|written in|hired|recast|added|introduced|recur\w*|debut\w*|"
    r"return\w*|back|stand(?:s|ing)? in|stood in|crossed over|closed a deal|made a deal|join\w*|rejoin\w*|reappear\w*|appear\w*|round\w* out|fill\w* in|took over|tak(?:es|ing) over|succeed\w*|replac\w*|"
    r"guest\w*|cameo\w*|star(?:s|red|ring)?|co-star\w*|perform\w*|credited|billed|beat out|won|landed|nabbed|secured|scored|booked|earned|got|made|picked|chosen|selected|cast|attached|promoted|upped|bumped|excels|shines|lead(?:s|ing)?|led|"
    r"head(?:s|lin\w*)|announced|revealed|confirmed|unveiled|set|slated|reprised?|reprising|complet\w*|would be|will be|is|was|are|were)\b"
)
_NOT = later(
    r"\b(?:not|never|attempts?|efforts?|unsuccessful\w*|failed|no longer|without|auditioned|auditioning|consider\w*|offered|declin\w*|refus\w*|turned down|passed on|originally|initially|instead|instead of|before being|unable|former|formerly|previously|best known|known|"
    r"wanted|hoped|rumou?red|approached|inspired|based|modelled|modeled|compared|likened|remembered|nominat\w*|award\w*|born|image|photo|poster|replac\w* by|recast with|dropped|fired|departed|departing|left|hosts?|hosted|judges?|"
    r"produc\w+|direct\w+|writ(?:er|ers|es|ing)|wrote|showrunn\w+|executive|creat\w+|composer|narrator)\b"
)
_PASSAGES = "cast|character|casting|guest|recurring|starring|production|development|background|conception|overview"


def _beside(words: str) -> str:
    """What a clause says without the apposition behind its subject: that tells of his past."""
    return compiled(r"^N?, (?!but|and|with)[^,;]{2,70}, ").sub("", words)


_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecur|\bsemi-regular|\bsupporting (?:role|part)"),
    ("main", r"\b(?:series|season) regular|\bmain cast|\b(?:lead|leading|starring) (?:role|part)"),
)


def _tier(here: Here) -> str | None:
    return tier_told(_beside(here.line[here.low : here.high]), _TIERS) or headed_tier(here)


#: Words that need no verb in front of them to say that somebody has a part.
_FOR_A_PART = later(
    r"\b(?:(?:in|into|for|on) the (?:role|part) of|to (?:play|portray|voice)|playing|portraying|voicing)\b"
)


#: In front of one who had the part before, or of whom it isn't told: "takes over from Ana Sol in the part of Mira".
_ANOTHERS = later(
    r"\b(?:from|replac\w+|succeed\w+|opposite|alongside|than|like|unlike|of|(?:reunit|work|act|appear|star|pair)\w* with) (?:[a-z]+ )?$"
)


def _refused(here: Here, low: int) -> bool:
    words = _beside(here.line[low : here.high])
    start = max(
        here.line.rfind("; ", 0, here.low),
        here.line.rfind(", while ", 0, here.low),
        here.line.rfind(", but ", 0, here.low),
        0,
    )
    return bool(
        (here.section and not here.under(*_PASSAGES.split("|")))
        or elsewhere(here)
        or (_VERBS.search(words) is None and _FOR_A_PART.search(words) is None)
        or _NOT.search(words)
        or _NOT.search(here.line[start : here.low])
        or _ANOTHERS.search(here.line[: here.low])
    )


#: The verb is another's, or "as" tells of who said so: "N that she was unveiled as", "and, as N said".
_NOT_HIS = later(r"\b(?:that|s?he|they|it|which|whom|when|where|while|because|if|after|before)\b|, as |^ fame\b|^'")


@rule(
    "<players>, (who|of|formerly|previously|best known|known|star of|daughter of|son of|brother of|sister of|wife of|husband of|an|a|the|late|fresh|whose|last|also|then|himself|herself|up to) ..., .. (as|playing|portraying|voicing|to play|to portray|to voice|in the role of|in the part of) <parts>",
    "<players> .. (as|playing|portraying|voicing|to play|to portray|to voice|play|be playing|in the role of|in the part of|into the role of|for the part of|for the role of|in the guise of) <parts>",
    trigger="as|playing|portraying|voicing|play|portray|voice|role|part|guise",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis|writing|design|visual|effects|filming",
    last=True,
)
def is_in_it_as(players: Described, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """A player, what he does or has done to him, and his part.

    >>> read("Ana Sol and Bo Lind were seen throughout the season as the twins Fern and Tom Reyes.")
    cast(performer='Ana Sol', character='Fern Reyes')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Ana Sol, of stage fame, closed a deal to play Judge Vale.")
    cast(performer='Ana Sol', character='Judge Vale')
    >>> read("Ana Sol, daughter of director Bo Lind, joined the series as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol, previously seen in a guest capacity, was made a series regular as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("Ana Sol was not seen as Mira.")
    >>> read("She reunited with Bo Lind on the show, playing his sister, Mira.")
    >>> read("Ana Sol came back as a director.")
    >>> read("The season is hers from Bo Lind in the part of Captain Reyes.")
    """
    words = here.line[here.low + 1 : here.high]
    if _refused(here, here.low + 1) or not all(is_performer(p) for p in players) or _NOT_HIS.search(words):
        return None
    if len(players) == 2 == len(parts) and " " not in parts[0] and len(parts[1].split()) == 2:
        parts = (f"{parts[0]} {parts[1].split()[1]}", parts[1])
    return paired(players, parts, _tier(here))


@rule(
    "<players> [..](playing|portraying|to play|to portray|in the role of|into the role of|for the role of|in the part of|for the part of) [(a|an|the|her|his|their) ]<what> <part>(.|,|;| and| in| who| for| on| from)",
    "<players>, (formerly|previously|best known|known|star of|daughter of|son of|brother of|sister of|wife of|husband of|an|a|the) ..., .. as [(a|an|the|her|his|their) ]<what> <part>(.|,|;| and| in| who| for| on| from)",
    "<players> .. as [(a|an|the|her|his|their) ]<what> <part>(.|,|;| and| in| who| for| on| from)",
    "<players> (takes|took|taking|has taken) over from N (as|in the role of|in the part of) <part>",
    trigger="as|playing|portraying|play|portray|role|part",
    under="cast|character|casting|guest|recurring|starring",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis",
    last=True,
)  # fmt: skip
def is_in_it_as_some(players: Described, part: Part, here: Here, what: Words = "") -> Iterator[Cast] | None:
    """A player and his part, before which it is said what the part is.

    >>> read("Ana Sol rounds out the ensemble as no-nonsense bailiff Mira Vale.", under="Cast")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Bo Lind takes over from Ana Sol in the part of Captain Reyes.", under="Cast")
    cast(performer='Bo Lind', character='Captain Reyes')
    >>> read("Ana Sol was praised as the equal of Mira Vale.", under="Cast")
    """
    between = _beside(here.line[here.low + 1 : here.high])
    if _refused(here, here.low + 1) or not all(is_performer(p) for p in players) or _NOT_HIS.search(between):
        return None
    if what and compiled(
        r"\b(?:of|with|from|as|by|like|to|in|on|for|than|opposite|and|or|fellow|star|host|producer|director|actor|actress)\b|'s?$"
    ).search(what):
        return None
    return (Cast(p, part, _tier(here)) for p in players[:1]) if len(players) == 1 else None


@rule(
    "<players> (is|are|was|were) [also |all |both ](among|part of|in) the [main |regular |supporting |recurring |ensemble |principal ]cast(.|,|;| of the| as)",
    "<players> [also ](complete|completes|completed|fill out|fills out|filled out|make up|makes up|made up) the [main |regular |supporting |principal ]cast",
    "(headed|led|fronted|headlined|anchored) by <players>, (the|its|it) [..](cast|stars|features)",
    "<players> (plays|play|played|takes|take|took) the (lead|leads|title role|title roles|lead roles|leading roles)(.|,|;)",
    trigger="cast|headed|led|fronted|headlined|anchored|lead|leads|roles|role",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis|writing|crew",
    last=True,
)  # fmt: skip
def is_of_the_cast(players: People, here: Here) -> Iterator[Cast] | None:
    """Who belongs to the cast, in so many words.

    >>> read("Ana Sol and Bo Lind are also among the cast.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Headed by Ana Sol, the cast was large.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol plays the lead, and Bo Lind the piano.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol and Bo Lind are in the hospital.")
    """
    words = here.line[here.low : here.high]
    if here.section and not here.under(*_PASSAGES.split("|")):
        return None
    if here.scene.kind not in {"season", "series"} or of_another(here) or _NOT.search(here.line[: here.low] + words):
        return None
    tier = next((t for t in ("recurring", "supporting") if t in words), None)
    if compiled(r"\b(?:main|regular|principal|head\w+|led|fronted|anchored|leads?|leading|title)\b").search(words):
        tier = "main"
    return (Cast(p, None, "recurring" if tier == "supporting" else tier) for p in players if is_performer(p))


@rule(
    "(role|part|character) of <part>[,] [..](went|gone|goes|fell|fallen|given|was handed|was taken|was assumed|belongs|belonged|was awarded) [up ](to|by) [newcomer |actor |actress |comedian |singer |comic ]<player>",
    "(role|part|character) of <part> (was|is|has been|had been) recast (with|to) [newcomer |actor |actress ]<player>",
    "<part> (was|is|has been|had been) recast (with|to) [newcomer |actor |actress ]<player>",
    "for the (role|part) of <part>, .. (cast|chose|hired|picked|selected|found|settled on) [newcomer |actor |actress ]<player>",
    "<part> (is|was|was being|would be|will be) (brought to life|embodied|played|taken on|essayed|inhabited) [..]by <player>",
    trigger="cast|role|part|character|life|embodied|played|taken|essayed|inhabited|recast",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis",
    last=True,
)  # fmt: skip
def fell_to(part: Part, player: Person, here: Here) -> Cast | None:
    """A part, and to whom it went.

    >>> read("The role of Mira Vale had gone to Ana Sol.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Mira Vale is brought to life by Ana Sol.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("For the role of Mira Vale, the producers cast newcomer Ana Sol.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("His role of Captain Reyes was recast with Bo Lind.")
    cast(performer='Bo Lind', character='Captain Reyes')
    >>> read("The part of the harbour went to the city.")
    """
    if of_another(here) or in_another(here) or not is_performer(player):
        return None
    if " recast " not in here.words and _NOT.search(here.line[: here.low]):
        return None
    return Cast(player, part, headed_tier(here))


@rule(
    "<player> [also |briefly |later |even ](appears|appeared|turns up|turned up|pops up|popped up|shows up|showed up|cameos|cameoed|is seen|was seen|guest stars|guest-stars|guest starred|can be seen|is heard|was heard|(makes|made|had|has) (a|an) [brief |short |uncredited |special ](guest appearance|appearance|cameo|cameo appearance|guest role|cameo role))"
    "[, uncredited,| uncredited| briefly| uncredited,] as the <what>(.|,|;| who| whose| in[ the| Q]| during| on| at)",
    trigger="appears|appeared|turns|turned|pops|popped|shows|showed|cameos|cameoed|seen|heard|stars|starred|appearance|cameo|role",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis",
    last=True,
)  # fmt: skip
def seen_as_the(player: Person, what: Words, here: Here) -> Cast | None:
    """Somebody in a small part that has no name.

    >>> read("Ana Sol also appears, uncredited, as the auctioneer in the second episode.", under="Cast")
    cast(performer='Ana Sol', character='auctioneer')
    >>> read("Ana Sol made a brief guest appearance as the mayor.", under="Cast")
    cast(performer='Ana Sol', character='mayor', tier='guest')
    >>> read("Ana Sol appeared as the host of the gala.", under="Cast")
    """
    bad = compiled(
        r"\b(?:host|judge|narrator|lead|guest|star|winner|captain of|main|best|most|O|first|last|only|same|title|titular|new)\b"
    ).search(what)
    return None if bad or _refused(here, here.low + 1) or not is_performer(player) else Cast(player, what, _tier(here))


@rule(
    "<players> .. (playing|portraying|as|to play|to portray) (a|an|the|her|his|their) ... (named|called) <part>",
    trigger="named|called",
    under="cast|character|casting|guest|recurring|starring|production|development",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis",
    last=True,
)
def plays_one_named(players: Described, part: Part, here: Here) -> Cast | None:
    """A player and his part, whose name stands behind what he is.

    >>> read("Ana Sol had scored a recurring role on the show, playing a love interest for Tom named Mira Vale.", under="Casting")
    cast(performer='Ana Sol', character='Mira Vale', tier='recurring')
    >>> read("Ana Sol was not heard as a ferryman called Mira Vale.", under="Casting")
    """
    words = here.line[here.low + 1 : here.high]
    if len(players) != 1 or not is_performer(players[0]) or _NOT_HIS.search(words):
        return None
    return None if _refused(here, here.low + 1) else Cast(players[0], part, _tier(here))


@rule(
    "<players> as <parts>",
    trigger="as",
    under="cast|character|casting|guest|recurring|starring",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis",
    last=True,
)
def one_by_one(players: People, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Three players or more and as many parts behind them.

    >>> read("Back for more are Ana Sol, Bo Lind and Cy Marsh as Mira, Tom and the Captain.", under="Cast")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Captain')
    >>> read("Back for more are Ana Sol, Bo Lind and Cy Marsh as Mira.", under="Cast")
    """
    if len(players) < 3 or len(players) != len(parts) or not all(map(is_performer, players)) or of_another(here):
        return None
    return None if _NOT.search(here.line[: here.low]) else paired(players, parts, _tier(here))


@rule(
    "<players> [both |all |each ](share|shared|shares|alternated in|alternate in|alternated|took turns in) the [..](role|part) of <part>",
    trigger="share|shared|shares|alternated|alternate|turns",
    never=ELSEWHERE + "|music|reception|critical|plot|synopsis",
    last=True,
)
def shared_part(players: People, part: Part, here: Here) -> Iterator[Cast] | None:
    """Several players of one part.

    >>> read("The twins Ana Sol and Una Sol shared the role of Ida.")
    cast(performer='Ana Sol', character='Ida')
    cast(performer='Una Sol', character='Ida')
    >>> read("They shared the costs of the role of Ida.")
    """
    if len(players) < 2 or of_another(here) or in_another(here) or not all(map(is_performer, players)):
        return None
    return (Cast(p, part, headed_tier(here)) for p in players)


RULES = (shared_part, plays_one_named, one_by_one, is_in_it_as, is_in_it_as_some, is_of_the_cast, fell_to, seen_as_the)
