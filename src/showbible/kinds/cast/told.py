"""What sentences say about who comes, returns, leads and visits: more ways to tell a cast."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Described, Part, Parts, People, Person
from showbible.kinds.cast.clauses import ELSEWHERE, in_another, of_another, paired, part_behind
from showbible.kinds.cast.company import several
from showbible.kinds.cast.fact import Cast
from showbible.text.patterns import compiled, later

_NEVER = ELSEWHERE + "|reception|critical|music|writing"
_ANOTHER_SHOW = later(r" (?:on|in|of) (?:the )?(?:[a-z]+ ){0,3}(?:N|Q)")


def _elsewhere(here: Here) -> bool:
    return of_another(here) or in_another(here)


@rule(
    "joining [the ][main |regular |recurring |supporting ]cast [for the season |this season ](is|are|was|were) <players>",
    "new to the [main |recurring |supporting ]cast [for the season |this season ](is|are|was|were) <players>",
    "(they|who|cast|actors|regulars) (is|are|was|were) [also |further |later ]joined by [new |fellow |returning |main |recurring |series ](cast members |cast member |newcomers |newcomer |regulars |regular )<players>",
    "(they|and) (are|were) [also |further |later ]joined by <players>",
    "<players> [all |both |also |again ](return|returns|returned|returning) as [the |a ][main |](series regulars|series regular|main cast|cast members|main cast members|regulars|regular)",
    "<players> (head|heads|headed|lead|leads|led|headline|headlines|headlined|front|fronts|fronted|round out|rounds out|rounded out|complete|completes) (the|an) [main |ensemble |supporting |large ](cast|ensemble)",
    "(its|the show's|the series'|the drama's) stars (are|were) <players>",
    "cast (is|was) (led|headed|headlined|fronted|rounded out|completed) by <players>",
    "(main|principal|regular|starring) cast (is|are|was|were|is made up of|was made up of|is composed of) <players>",
    "(also starring|co-starring|also returning|returning) [for the season ](are|is|were|was) <players>",
    "<players> (would|will|is set to|are set to) [also ](star|headline|front|lead)( in|.|,| alongside| opposite)",
    "<players> [also ](star|stars) (alongside|with|opposite) <more>",
    "<players> also (star|stars)(.|,| in)",
    "<players> [also |all |both ](return|returns|returned) (for|in) (the|this) [O |new ](season|series)(.|,|;)",
    "(children|sons|daughters|sisters|brothers|friends|parents|kids|roommates|siblings|co-workers|colleagues|girls|boys|women|men|teenagers|students|leads|couple|detectives|heroes|heroines|protagonists|twins|lovers)[,] [(is|are|was|were) ](played|portrayed|voiced) by [real-life ][brothers |sisters |twins |siblings |couple ]<players>",
    "(supporting|recurring|minor|guest|other|smaller) (characters|roles|parts) (is|are|was|were) (played|portrayed|voiced|taken|filled) by <players>",
    "(younger|older|teenage|childhood|adult) (self|selves|version|versions|counterpart|counterparts|incarnations) (is|are|was|were) [respectively ](played|portrayed|voiced) by <players>",
    "(series|season|show|it|drama|sitcom) [also ]features <players>(.|, and follows| and follows)",
    "(it|series|season|show|cast) (is|are|was|were) voiced by <players>",
    "<players> (star|stars|starred) in the (title|titular|lead|leading|main) (role|roles)",
    "(was|were) (confirmed|announced|reported|revealed) that <players> (will|would) (star|be starring)",
    "cast (that|which) [also ](includes|included|features|featured|consists of) <players>",
    "(with|and|while) <players> as the [main |primary |lead |central |female |male ](antagonist|antagonists|villain|villains|protagonist|protagonists|leads)",
    "cast members (include|included) <players>",
    "(other|additional|further|remaining|returning|original|supporting|recurring|featured|notable) (cast members|actors|performers|regulars|players) [also |of the series |of the show |for the season |from the O (season|series) |from the previous season ](include|included|are|were) <players>",
    "additions to the [main |recurring |supporting ]cast [for the season |for the series |in the season ](include|included|are|were) <players>",
    "<players> (was|were|have been|has been) [also |officially ](announced|confirmed|revealed) (as|to be) [the |part of the |among the |a |][new |main |series' ](cast|cast members|cast member|members of the cast|joining the cast)",
    trigger="ensemble|characters|roles|parts|selves|self|versions|version|counterpart|counterparts|incarnations|antagonist|antagonists|villain|villains|protagonist|protagonists|leads|actors|performers|players|joining|joined|cast|additions|return|returned|returns|played|portrayed|regulars|regular|starring|returning|star|stars|starred|headline|front|lead|features|voiced", never=_NEVER,
)  # fmt: skip
def of_the_company(players: People, here: Here, more: People = ()) -> Iterator[Cast] | None:
    """Who joins, leads or completes the cast, without his part.

    >>> read("They are joined by new cast member Ana Sol.")
    cast(performer='Ana Sol')
    >>> read("Joining the main cast are Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol and Bo Lind return as series regulars.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("It has a cast that includes Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Returning cast members from the first season include Ana Sol and Bo Lind, while additions to the cast include Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("Ana Sol, Bo Lind and Cy Marsh return for the second season.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("She has three daughters played by Ana Sol, Bo Lind and Cy Marsh.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    cast(performer='Cy Marsh')
    >>> read("It tells of two sisters, played by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("It stars Una Birch as the heroine, and Ana Sol as the main antagonist.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Una Birch plays Mira, and Ana Sol, Bo Lind, and Cy Marsh also star.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    cast(performer='Cy Marsh', tier='main')
    >>> read("Cast members include Ana Sol and Bo Lind.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("They are joined by the river.")
    >>> read("Not returning were Ana Sol and Bo Lind.")
    """
    words = here.line[here.low : here.high]
    if here.section and not here.under("cast", "production", "development"):
        return None
    if _elsewhere(here) or here.line.startswith(" as ", here.high) or here.line.endswith("not ", 0, here.low):
        return None
    tier = next((t for t in ("recurring", "supporting") if t in words), None)
    if tier is None and here.line.endswith("ensemble ", 0, here.low):
        tier = "main"
    if tier is None and compiled(
        r" as the (?:[a-z]+ )?(?:antag|villain|protag|leads)|\bmain\b|regular|principal|\b(?:head|lead|led|headline|front|star)"
    ).search(words):
        tier = "main"
    if "features N" in words and (here.section or len(players) < 3):
        return None
    if compiled(r"\bstar").search(words) and (
        _ANOTHER_SHOW.match(here.line, here.high - 3) or _FILM_STAR.search(here.line[: here.low])
    ):
        return None
    return (Cast(p, None, "recurring" if tier == "supporting" else tier) for p in several((*players, *more)))


_FILM_STAR = later(r"\b(?:films?|movies?|previously|reunion|reunited)\b[^,;]*$")


@rule(
    "<players> (head|heads|headed|lead|leads|led|headline|headlines|headlined|front|fronts) the (cast|series|show|season) as <parts>",
    "<players> (round|rounds|rounded|rounding) out the [main |regular |principal |supporting |starring ]cast[,] as <parts>",
    "cast members <players> [all |also ](return|returned|returns|returning) .. as <parts>",
    "<players> (made|makes|make|making) .. (appearance|appearances|cameo) as <parts>",
    "<players> (has|have|had|plays|play|played) (a|the) [small |minor |major ](recurring|guest|supporting|starring|main|lead|leading|voice) role as <parts>",
    "<players> (has|have|had|plays|play|played|take on|takes on|took on) (a|the) (dual|double|triple) (role|roles|part|parts) (as|of) <parts>",
    "<players> (would|will|is to|are to|is set to|are set to) [also |be ](play|portray|voice|playing|portraying|voicing) <parts>",
    "<players> (signed on|signed up|signed|came on board|came aboard) (for|in) the .. (role|roles|part|parts) of <parts>",
    "<players> (came on board|came aboard|boarded the project|signed on) as <parts>",
    "<players> [had |has ](booked|landed|nabbed|secured|scored|won|received|got|accepted) (a|an) .. (role|part|arc|spot) (on|in) (the|this) (show|series|season|pilot|programme|drama|sitcom)[,] (as|playing|portraying) <parts>",
    "<players> (returned|returns|appeared|appears|came back|comes back)[ to the (series|show)| in the (series|show)| for the season], this time as [the |a |an ][..]<parts>",
    "<players> [had |has ](booked|accepted|nabbed|was given|were given|was awarded) the .. (role|roles|lead|part) of <parts>",
    "<players> joining .. (as|in the role of|in the roles of) <parts>",
    "<players> [being |was |were ][the ](first|last|final|second|only) .. (to be cast|to be announced|announced|cast)[,] as <parts>",
    "<players>('s|') [guest |special |surprise ](casting|debut|turn|role|part|return|comeback|appearance|addition|promotion|arrival) (as|in the role of|in the part of) <parts>",
    "<players>('s|') (role|part) of <parts>",
    "replaced by <players>[,] (as|in the role of|in the part of|playing|portraying) <parts>",
    "(chose|hired|selected|picked|recruited) <players> (to play|to portray|to voice|for the role of|in the role of|for the part of) <parts>",
    trigger="replaced|time|arc|spot|return|comeback|addition|promotion|arrival|debut|turn|round|rounds|rounded|rounding|head|heads|headed|lead|leads|led|headline|headlines|headlined|front|fronts|cast|appearance|appearances|cameo|play|portray|voice|playing|portraying|voicing|role|roles|part|parts|board|aboard|joining|casting|boarded|signed", never=_NEVER,
)  # fmt: skip
def takes_part(players: Described, parts: Parts, here: Here) -> Iterator[Cast] | None:
    """Who comes to play whom.

    >>> read("Ana Sol leads the cast as Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='main')
    >>> read("Ana Sol made a guest appearance as Mira in the finale.")
    cast(performer='Ana Sol', character='Mira', tier='guest')
    >>> read("Ana Sol will play Mira, Bo Lind will play Tom, and Cy Marsh will portray Edda.")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Bo Lind', character='Tom')
    cast(performer='Cy Marsh', character='Edda')
    >>> read("Ana Sol has a recurring role as the voice of Mira.")
    cast(performer='Ana Sol', character='Mira', tier='recurring')
    >>> read("Ana Sol signed on for the role of Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("The network confirmed Ana Sol's return as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Bo Lind left and was replaced by Ana Sol as Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("He is replaced by the actress Ana Sol playing Officer Mira Vale.")
    cast(performer='Ana Sol', character='Officer Mira Vale')
    >>> read("Bo Lind's role as Tom would be recast.")
    >>> read("Bo Lind chose Ana Sol to play Mira.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol's casting as Mira was announced in May.")
    cast(performer='Ana Sol', character='Mira')
    >>> read("Ana Sol would play chess as Bo Lind slept.")
    """
    words = here.line[here.low : here.high]
    if _elsewhere(here) or compiled(r"\b(?:offered|declined|considered|originally|initially)\b[^,;]*$").search(
        here.line[: here.low]
    ):
        return None
    tier = next((t for t in ("cameo", "guest", "recurring") if t in words), None)
    if tier is None and " supporting role" in words:
        tier = "recurring"
    if tier is None and compiled(
        r" the (?:cast|series|show|season) as |main cast|\bregular|(?:main|starring|lead|leading) role as "
    ).search(words):
        tier = "main"
    return paired(players, parts, tier)


@rule(
    "<players> [also |both |all ](guest star|guest stars|guest starred|guest-star|guest-stars|guest-starred)( in| during| on| throughout|.|,| as (a|an|the) [a-z])",
    "<players> (made|makes|make|making) .. guest (appearance|appearances)( in| during| on| throughout|.|,| as (a|an|the) [a-z])",
    "guest appearances (were|are) made by <players>",
    "guest (stars|star|appearances|appearance|cast): <players>(.|,|;| and)",
    "(guest appearances|guest spots) [throughout the season |in the series |in the season ](by|from) [guest stars |guests ]<players>",
    trigger="guest|appearances|spots", never=_NEVER,
)  # fmt: skip
def visits(players: Described, here: Here) -> Iterator[Cast] | None:
    """Who guest stars, without his part.

    >>> read("Ana Sol and Bo Lind guest star in the season premiere.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Special guest appearances were made by Ana Sol and Bo Lind.")
    cast(performer='Ana Sol', tier='guest')
    cast(performer='Bo Lind', tier='guest')
    >>> read("Ana Sol guest starred in the second episode as a lawyer named Mira Vale.")
    cast(performer='Ana Sol', character='Mira Vale', tier='guest')
    >>> read("Ana Sol guest starred on the sitcom Slack Tide.")
    """
    at = here.high - (3 if here.line[: here.high].endswith((" in", " on")) else 0)
    if _elsewhere(here) or _ANOTHER_SHOW.match(here.line, at):
        return None
    if compiled(r"\b(?:himself|herself|themselves)\b").search(here.line[here.high :]):
        return None
    guests = several(players)
    part = part_behind(here) if len(players) == 1 else None
    return (Cast(p, part, "guest") for p in guests)


@rule(
    "<players> [all |both |also |will |would |will all ](reprise|reprises|reprised) (his|her|their) [respective |original ](role|roles|part|parts)(.|,| from| in| for)",
    "<players> (was|were|has been|have been) [also |officially ](confirmed|announced|reported|revealed|set|slated) to (return|be returning|reprise (his|her|their) (role|roles))(.|,| for| in| to| from)",
    "<players>[, too,] [also |both |all ](had|has|have) [also |all |both ](agreed|signed on|signed) to return(.|,| for| in| to| from)",
    "<players> (was|were) [also |later ]cast (on|in) D",
    trigger="reprise|reprises|reprised|return|returning|cast", never=_NEVER,
)  # fmt: skip
def is_back(players: People, here: Here) -> Iterator[Cast] | None:
    """Who is back or was cast, where the sentence names no part.

    >>> read("Ana Sol and Bo Lind reprised their roles.")
    cast(performer='Ana Sol')
    cast(performer='Bo Lind')
    >>> read("Ana Sol was confirmed to return for the season.")
    cast(performer='Ana Sol')
    >>> read("Ana Sol was set to return to Rome.")
    """
    if _elsewhere(here) or compiled(r" (?:the )?(?:N|role|[a-z]+ role) ?(?:of|as)?").match(here.line[here.high :]):
        return None
    if compiled(r"\b(?:characters?|roles?|parts?) (?:of|named|called) (?:the )?$").search(here.line[: here.low]):
        return None
    works = here.scene.called
    return (Cast(p) for p in players if " " in p and not any(w in p.casefold() for w in works))


@rule(
    "<players>, who ..., (was|were|has been|have been) [also ](promoted|upgraded|upped|elevated|bumped) to (the main cast|the regular cast|series regular|a series regular|main cast|regular status)",
    "<players> (was|were|has been|had been|have been) [also ](upped|bumped up|made) to (the main cast|the regular cast|series regular|a series regular|main cast|regular status)",
    trigger="promoted|upgraded|upped|elevated|bumped|made", never=_NEVER,
)  # fmt: skip
def rises(players: People, here: Here) -> Iterator[Cast]:
    """Who rose to the main cast, of whom more is told before.

    >>> read("Ana Sol, who recurred in the first season, was promoted to the main cast.")
    cast(performer='Ana Sol', tier='main')
    >>> read("Ana Sol and Bo Lind, who recurred before, were promoted to the main cast.")
    cast(performer='Ana Sol', tier='main')
    cast(performer='Bo Lind', tier='main')
    >>> read("Ana Sol, who slept, was promoted to captain.")
    """
    return (Cast(p, None, "main") for p in players)


@rule(
    "<player>('s|') character[,] <part>(,|.| and| in| is| was| would| from| on)",
    "<player>('s|') character, (a|an|the) [..](named|called) <part>(,|.| and| in| is| was)",
    "<player> (described|describes|called|calls|characterised|characterized|sees|saw|said) .. (his|her) character[,] <part>(,|.| as| and| in| is| was| to| had| would)",
    "(for|to prepare for|in preparation for|preparing for) (his|her) (role|part) (as|of) <part>, <player>",
    trigger="character|role|part",
    never=ELSEWHERE,
)
def whose_character(player: Person, part: Part, here: Here) -> Cast | None:
    """A player's part named behind him.

    >>> read("Ana Sol's character, Mira Vale, dies in the finale.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Burns' character Mira Vale was lost.")
    cast(performer='Ana Burns', character='Mira Vale')
    >>> read("Ana Sol described her character, Mira Vale, as lonely.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("To prepare for her role as Mira Vale, Ana Sol went to sea.")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("Ana Sol's character was tested.")
    """
    return None if _elsewhere(here) else Cast(player, part)


@rule(
    "<part> (is|was|has been|had been) [first |originally |initially |variously ](played|portrayed|voiced|performed) [..]by <first>[,] ... (and|then|later|subsequently|before|followed|but) [later |subsequently ]by <player>",
    "<part> (is|was|has been) [first |originally |initially |variously ](played|portrayed|voiced|performed) by <first>[,] (in|for|during|from|until|as|through) ..(,|, and| and|, then|, before|, but) [then |later |subsequently |by ]<player> (in|for|during|from|since|thereafter|afterwards|throughout|as (a|an) [..](adult|child|teenager|man|woman|boy|girl))",
    "<part>, (played|portrayed|voiced|performed) by <first>[,] (in|for|during|from|until|as|through) ..(,|, and| and|, then|, before) [then |later |subsequently |by ]<player> (in|for|during|from|since|thereafter|afterwards|throughout)",
    "<part> (is|was|has been) [first |originally |initially ](played|portrayed|voiced|performed) [..]by <first>, who (is|was) [later |then |soon |eventually ](replaced|succeeded) by <player>(.|,|;| in| for| from| after| when)",
    "(hosted|presented|narrated|co-hosted) by <first>[,] ... (and|then|later|subsequently|before|followed) [later |subsequently ]by <player>",
    trigger="played|portrayed|voiced|performed|hosted|presented|narrated|co-hosted", never=ELSEWHERE + "|reception|critical|music",
)  # fmt: skip
def later_by(player: Person, here: Here, first: Person, part: Part = "") -> Iterator[Cast] | None:
    """Who has a part, or the chair, after another; in an article on a whole show, also who had it first.

    >>> read("Mira was voiced by Ana Sol as a child and by Una Birch thereafter.", under="Cast")
    cast(performer='Una Birch', character='Mira')
    >>> read("The show was hosted by Ana Sol from 2010 to 2014 and then by Bo Lind.")
    cast(performer='Bo Lind')
    >>> read("Mira was played by Ana Sol in the first season and Una Birch in the second.", under="Cast", title="Harbour Lights")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Una Birch', character='Mira')
    >>> read("Mira was originally voiced by Ana Sol, who was replaced by Una Birch in the second season.", under="Cast", title="Harbour Lights")
    cast(performer='Ana Sol', character='Mira')
    cast(performer='Una Birch', character='Mira')
    >>> read("Mira was voiced by the wind and by the sea.", under="Cast")
    """
    between = here.line[here.low : here.high].partition(" by N")[2]
    if (
        _elsewhere(here)
        or " " not in player
        or compiled(r"\b(?:created|written|directed|produced|joined|followed|narrated|hosted|said|was|is)\b").search(
            _REPLACED.sub("", between)
        )
    ):
        return None
    both = (first, player) if here.scene.kind == "series" and " " in first else (player,)
    return (Cast(p, part or None) for p in both)


#: Who has it after him: "played by Ana Sol, who was replaced by Bo Lind".
_REPLACED = later(r"^, who (?:is|was)\b")


@rule(
    "<player>'s [(vocal|voice|lead|supporting|guest|central|comedic|dramatic|acting) ](performance|performances|portrayal) (as|of) <part>(.|,|;| and| in| was| is| as| to| for| but| during| throughout)",
    trigger="performance|performances|portrayal",
    under="reception|critical|response|reviews",
)
def praised_as(player: Person, part: Part, here: Here) -> Cast | None:
    """Whom somebody plays, where his performance is spoken of.

    >>> read("Critics praised Ana Sol's performance as Mira Vale, and the score.", under="Reception")
    cast(performer='Ana Sol', character='Mira Vale')
    >>> read("It was compared to Ana Sol's performance as Edda in the film Slack Tide.", under="Reception")
    >>> read("Ana Sol's performance as a judge was praised.", under="Reception")
    """
    if _elsewhere(here) or compiled(r"\b(?:like|unlike|compar\w+|similar|reminiscent|than|evok\w+|recall\w*)\b").search(
        here.line
    ):
        return None
    tail = here.line[here.high - 3 : here.high + 40]
    return None if compiled(r".{0,3} ?(?:in|on) (?:the )?(?:[a-z]+ )*(?:N|Q)").match(tail) else Cast(player, part)


RULES = (later_by, praised_as, of_the_company, takes_part, visits, is_back, rises, whose_character)
