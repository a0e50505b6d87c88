"""Who comes to the work, and in what standing: told by the role that is got, by the rank of it, or by whom one follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person, Words
from showbible.kinds.cast.clauses import NEVER, elsewhere, paired
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.cast.listed.heads import tier_told
from showbible.text.patterns import compiled, later

_TIERS = (
    ("cameo", r"\bcameo"),
    ("guest", r"\bguest"),
    ("recurring", r"\brecurring|\bsupporting"),
    ("main", r"\bregulars?\b|\bmain\b|\bprincipal\b|\bleads?\b|\bleading\b|\bstarring\b|\btitle\b|\btitular\b"),
)
_RANK = "(series regular|season regular|regular|main|lead|leading|starring|title|titular|supporting|recurring|guest|guest-starring|cameo)"
_GOT = (
    "(landed|landing|won|winning|secured|securing|scored|scoring|nabbed|nabbing|booked|booking|got|received|accepted)"
)
_CAME = "(joined|joins|join|joining|signed on|signed up|signed on board|signed onto|signed|came on board|come on board|came aboard|came in|boarded|returned|returns|return)"
_ROSE = "(promoted|upgraded|upped|elevated|bumped up|bumped|made)"
_REGULAR = "(the main cast|main cast|the regular cast|series regular|a series regular|series regulars|regular|a regular|regulars|regular status|series regular status|main cast status|main cast member)"


def _tier(here: Here) -> str | None:
    return tier_told(here.line[here.low : here.high], _TIERS)


def in_full(name: str, here: Here) -> bool:
    """Whether a name is a performer's in full, or the last one of somebody whom the paragraph has named in full."""
    if " " in name:
        return is_performer(name)
    return (
        re.search(rf"[^\W\d_a-z][\w.'’-]+ {re.escape(name)}\b", here.fold.text[: here.fold.offset(here.low)])
        is not None
    )


def _plain(players: tuple[str, ...], here: Here, tier: str | None) -> Iterator[Cast] | None:
    if elsewhere(here) or not all(in_full(p, here) for p in players):
        return None
    return (Cast(p, None, tier) for p in players if p.casefold() not in here.scene.called)


@rule(
    f"<players> [also |both |all |then |soon |later |.. and ][had |have |has ]{_GOT} [the |a |some |their |{_RANK} ][two |three |four |last |remaining |final ][{_RANK} ](roles|parts)( in (the|this) (series|show|pilot|season|programme|cast|production)|.|,|;| in D| on the (series|show))",
    f"cast in the {_RANK} (role|roles|part|parts) (was|were|is|are) [newcomer |newcomers |actors |actor |actress ]<players>",
    f"<players> [also |both |all |then |soon |later |would |will ]{_CAME} [the (cast|series|show|project|ensemble) ](in|for|with|to) [a |an |the |undisclosed |unspecified |new ]{_RANK} [starring |cast ](role|roles|capacity|part|parts)(.|,|;| for| in| on| as (a|an|the|his|her|their))",
    trigger="cast|landed|landing|won|winning|secured|securing|scored|scoring|nabbed|nabbing|booked|booking|got|received|accepted|joined|joins|join|joining|signed|came|come|boarded|returned|returns|return",
    never=NEVER,
    last=True,
)
def gets_a_role(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who gets a role that the sentence doesn't name.

    >>> read("Ana Sol, Bo Lind and Cy Marsh also auditioned and landed roles in the series in March.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol and Bo Lind then joined in series regular roles.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol came on board in a supporting role as a ferryman's aunt.")
    cast(performer='Ana Sol', tier='recurring')
    >>> read("Cast in the lead roles were newcomers Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol landed roles in Undertow and Slack Tide.")
    >>> read("Ana Sol and Bo Lind joined in the singing.")
    """
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:not|never|that|which|who|after|before|until|film|films|musical|play)\b").search(words):
        return None
    return _plain(players, here, _tier(here))


@rule(
    f"<players> [also |both |then |would |will |soon |later ]{_CAME} [the (cast|series|show|project|ensemble) ][in |for |to |onto |with |as ](the|a|an) {_RANK} [starring |lead |titular ](role|roles|part|parts) (of|as) <parts>",
    f"<players> (would|will|is set to|are set to|is to|are to) [also ](have|play|hold|fill|take on|appear in|feature in|star in|recur in) (a|an|the) {_RANK} (role|roles|part|parts|arc) (as|of) <parts>",
    f"<players>[ - ... -] (was|were|had been) [..](chosen|picked|selected|cast|hired|signed|found) .. for the [{_RANK} ](role|roles|part|parts) of <parts>",
    "[being |was |were ]<players> [as |was |were ][the ](O|last|final|only) .. (to be cast|to be announced|announced|cast|hired|chosen)[,] (playing|portraying|playing the role of|playing the lead role of|in the role of|in the lead role of|for the role of|for the part of) <parts>",
    "with {<player> (playing|portraying|voicing|cast as|starring as|appearing as|set to play|joining as|returning as|recurring as|guest starring as) <part>}",
    "(and|while|;) <player> (playing|portraying|voicing) <part>(,|.|;)",
    trigger="role|roles|part|parts|arc|playing|portraying|voicing|cast|starring|appearing|play|joining|returning|recurring",
    never=NEVER,
    last=True,
)
def comes_to_play(
    here: Here, players: Described = (), parts: Parts = (), player: Person = "", part: Part = ""
) -> Iterator[Cast] | None:
    """Who comes to play whom, and in what standing.

    >>> read("Bo Lind joined in the series regular role of Dr. Tom Vale; Ana Sol signed onto the recurring role of Mira Vale.")
    cast(performer='Bo Lind', character='Dr. Tom Vale', tier='main')
    cast(performer='Ana Sol', character='Mira Vale', tier='recurring')
    >>> read("It was announced that Ana Sol would have a recurring role as Mira, a nurse.")
    cast(performer='Ana Sol', character='Mira', tier='recurring')
    >>> read("Ana Sol and Bo Lind - who had begun to audition in May - were the first two to be chosen for the lead roles of Mira Vale and Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    cast(performer='Bo Lind', character='Tom Reyes', tier='main')
    >>> read("Casting began in May, with Ana Sol the first actor cast, playing Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("It was filmed on a pier, with Ana Sol playing Mira Vale, and Bo Lind playing Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("They followed, with Ana Sol playing Mira Vale, the mayor's wife, and Bo Lind playing Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale')
    cast(performer='Bo Lind', character='Tom Reyes')
    >>> read("Ana Sol signed on to the lease of Mira House.")
    >>> read("Ana Sol would have a recurring role as Edda in the film Slack Tide.")
    """
    players, parts = players or (player,), parts or (part,)
    if elsewhere(here) or not all(in_full(p, here) for p in players):
        return None
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:not|never)\b|opposite N|N for N").search(words):
        return None
    if (
        not words.startswith(("N", "with"))
        and compiled(r"\bwith N (?:play|portray|voic)ing ").search(here.line[: here.low]) is None
    ):
        return None
    return paired(players, parts, _tier(here))


@rule(
    f"<players> [also |first |both ](joined|joins|appeared|recurred|guest starred|guest-starred|debuted|started|began|was introduced|were introduced) ... and (was|were|has been|have been|is|are) [later |then |soon |also |subsequently |eventually ]{_ROSE} to {_REGULAR}",
    f"<players>, who [also |originally |previously |first |had ](guest starred|guest-starred|guested|recurred|appeared|debuted|was introduced) .. as <part>[ in ..| during ..| throughout ..| for ..| from ..], (was|were|has been|is|are) [also |later |then ]{_ROSE} to {_REGULAR}",
    f"<players>, who [also |originally |previously |first |had ](guest starred|guest-starred|guested|recurred|appeared|debuted|was introduced) .. as <part>[ in ..| during ..| throughout ..| for ..| from ..], (returned|returns|became|becomes|joined|joins|is back) [as ]{_REGULAR}",
    trigger="joined|joins|appeared|recurred|guest|guested|debuted|started|began|introduced",
    never=NEVER,
)  # fmt: skip
def comes_to_stay(players: People, here: Here, part: Part = "") -> Iterator[Cast] | None:
    """Who came for a while and rose to the main cast.

    >>> read("Ana Sol joined the series in its eighth episode and was promoted to series regular later on.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol, who guest starred as Nurse Vale in episode three, returned as a series regular in the tenth.")
    cast(performer='Ana Sol', character='Nurse Vale', tier='main')
    >>> read("Ana Sol, who recurred as Mira in its first season, was upped to series regular.")
    cast(performer='Ana Sol', character='Mira', tier='main')
    >>> read("Ana Sol joined the army and was promoted to captain.")
    """
    if elsewhere(here) or compiled(r"\b(?:not|never)\b").search(here.line[here.low : here.high]):
        return None
    return (
        (Cast(p, part or None, "main") for p in players if in_full(p, here)) if len(players) == 1 or not part else None
    )


@rule(
    "(he|she|they|N|character|role|part|and) (was|were|is|are|had been|has been|have been|would be|will be) [later |then |subsequently |also |eventually ]replaced by <player>(.|,|;| in| for| from| starting with| beginning with| after| due to| when)",
    "(role|part|character) (was|is|has been|had been) [later |then |subsequently |eventually |also |instead ](recast with|recast to|given to|filled by|taken over by|assumed by|taken on by) <player>(.|,|;| in| for| after)",
    "(role|part) [instead |later |then |eventually |ultimately |finally |subsequently ](went|goes|fell|passed) [instead |eventually |ultimately ]to <player>(.|,|;| in| for| after)",
    trigger="replaced|recast|given|filled|taken|assumed|went|goes|fell|passed",
    under="cast|character|production|development",
    never=NEVER + "|judge|host|presenter|panel|coach",
    last=True,
)  # fmt: skip
def comes_after(player: Person, here: Here) -> Cast | None:
    """Who got a role after another, or instead of him, where the sentence doesn't name it.

    >>> read("She left the show, and was missed. She was replaced by Bo Lind in season two.", under="Casting")
    cast(performer='Bo Lind')
    >>> read("Ana Sol was offered the part but declined. The role instead went to Bo Lind, who had auditioned twice.", under="Casting")
    cast(performer='Bo Lind')
    >>> read("Ana Sol left the series at the end of the season and was replaced by Bo Lind.", under="Cast")
    cast(performer='Bo Lind')
    >>> read("The composer was replaced by Bo Lind in season two.", under="Casting")
    """
    if elsewhere(here) or _CREW.search(here.line[: here.high]) or not is_performer(player):
        return None
    if "replaced" in here.line[here.low : here.high] and not here.under("cast", "character"):
        return None  # a maker, it may be
    return Cast(player)


_CREW = later(
    r"\b(?:director|producers?|writers?|showrunner|composer|creator|editor|designer|executive|network|hosts?|judges?|narrator|coach)\b"
)


@rule(
    "(stars|starring|starred) N as <part>[, (a|an|the) [..]][,] (along with|alongside|together with|opposite|with) <players>(.|,|;)",
    "N (stars|starred|star) as <part>[, (a|an|the) ..][,] (along with|alongside|together with|opposite) <players>(.|,|;)",
    "<one> [also |again |(returned|returns|returning) to ](voice|voices|voiced|voicing|plays|played|portrays|portrayed) <parts>[,] (along with|alongside|together with) [(fellow|returning|main|regular) cast members ]<players>(.|;)",
    "(stars|starring|starred|features|featuring) .. (actors|actresses|performers|comedians|talents|faces|names) [such as |including |like ]<players>(.|,|;)",
    trigger="stars|starring|starred|star|features|featuring|alongside|along|together",
    never=NEVER,
)
def star_beside(
    players: People, here: Here, part: Part = "", one: Person = "", parts: Parts = ()
) -> tuple[Cast, ...] | None:
    """Who stars, or plays, beside the first player.

    >>> read("It stars Ana Sol as Mira Vale along with Bo Lind, Cy Marsh and Una Birch.")
    cast(performer='Bo Lind', tier='main')
    cast(performer='Cy Marsh', tier='main')
    cast(performer='Una Birch', tier='main')
    >>> read("Ana Sol stars as Mira Vale, a nurse, alongside Bo Lind and Cy Marsh.")
    cast(performer='Bo Lind', tier='main')
    cast(performer='Cy Marsh', tier='main')
    >>> read("The show stars many local stage actors such as Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    cast(performer='Cy Marsh', tier='main')
    >>> read("Ana Sol returned to voice Mira and Cass, alongside Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Ana Sol', character='Cass')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol played Mira in Low Tide, alongside Bo Lind.")
    >>> read("It stars Ana Sol as Mira Vale with much ado.")
    """
    if here.section and not here.under("cast", "production", "development"):
        return None
    if here.line.startswith(" as ", here.high) or _SMALLER.match(here.line, here.high):
        return None
    beside = _plain(players, here, None if one else "main")
    return (*(Cast(one, p) for p in parts), *beside) if beside else None


#: Behind some of several players: they have smaller roles than the star.
_SMALLER = later(r"(?: and)?(?: N,?)*(?: and)?(?: N)? in (?:[a-z]+ )?(?:supporting|recurring|guest|minor|smaller)\b")


@rule(
    "<players> [also |both ](star|stars|starred|starring|co-stars|co-star) as [(a|an|the|his|her|their) ]<what> <part>(.|,|;| and| who| in| whose)",
    "and the voice of <players> as <part>(.|,|;)",
    trigger="star|stars|starred|starring|co-stars|co-star|voice",
    never=NEVER,
    last=True,
)
def stars_as_some(players: Described, part: Part, here: Here, what: Words = "") -> Cast | None:
    """A star and his part, before which it is said what the part is.

    >>> read("Ana Sol stars as the real-life patient Mira Vale, who smuggled drugs.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("It stars the voice of Ana Sol as Mira, a thief; and the voice of Bo Lind as Tom, a rival.")
    cast(performer='Bo Lind', character='Tom', tier='main')
    >>> read("Ana Sol starred as morbid patient Mira Vale.", under="Cast / Guest stars")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol stars as the wife of Tom Reyes.")
    """
    if _NO_PART.search(what) or len(players) != 1 or elsewhere(here) or not in_full(players[0], here):
        return None
    if here.section and not here.under("cast", "character", "production", "development"):
        return None
    if here.under("guest"):
        return Cast(players[0], part, "guest")
    return Cast(players[0], part, "main" if what or compiled(r"\bstar").search(here.line[: here.low]) else None)


@rule(
    "(stars|starred|starring|and|with|alongside) <players> as [(a|an|the|his|her|their) ]<what> <part>",
    trigger="stars|starred|starring",
    never=NEVER,
)
def star_as_some(players: Described, what: Words, part: Part, here: Here) -> Cast | None:
    """A star behind the verb and his part, before which it is said what the part is.

    >>> read("It stars Ana Sol as the workaholic nurse Mira Vale and Bo Lind as ambitious rival Tom Reyes.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    cast(performer='Bo Lind', character='Tom Reyes', tier='main')
    >>> read("It starred Ana Sol as the titular Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("It stars Ana Sol as the wife of Tom Reyes.")
    """
    if _NO_PART.search(what) or len(players) != 1 or elsewhere(here) or not in_full(players[0], here):
        return None
    if here.section and not here.under("cast", "character", "production", "development"):
        return None
    if compiled(r"[.,;]|$| (?:and|who|in|whose|with|alongside)\b").match(here.line, here.high) is None:
        return None
    starring = compiled(r"\b(?<!guest )(?<!co-)star(?:s|red|ring)?\b").search(here.line[: here.low + 9])
    return Cast(players[0], part, "main") if starring else None


#: Words after which a name is not the part.
_NO_PART = later(
    r"\b(?:of|with|from|as|by|like|to|in|on|for|than|opposite|against|alongside|and|or|at|guest|version|host|judge|narrator|actor|actress|fellow|star)\b|'s?$"
)

RULES = (gets_a_role, comes_to_play, comes_to_stay, comes_after, star_beside, star_as_some, stars_as_some)
