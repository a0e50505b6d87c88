"""What speaks against an award of a sentence: it was only hoped for, given away, or is for other work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.grammar.slot import tidy
from showbible.kinds.doubts.others import is_ours, other_season
from showbible.kinds.doubts.spot import Spot
from showbible.text.patterns import compiled

_UNREAL = (
    r"\b(?:predict\w*|hop(?:ed|es|ing)|would(?! (?:(?:later|also|eventually|subsequently|then) (?:[a-z]+ )?|go on to )$)|could|might|should|expected|eligible|submitted|tipped|favou?rites?|favou?red|campaign\w*|failed|snubbed|overlooked|if|"
    r"deserv\w+|tr(?:y|ies|ied|ying) [^,;]*|declin\w+|presenters?|hosted|hold(?:s|ing)? (?:the|a) record|joked|pretend\w*|fictional|time (?:[^,;]{1,50} )?that an? (?:show|series|programme|program|actor|actress|performer|cartoon|drama|comedy))\b[^,;]*$"
)
_FOR_OTHER = (
    r"(?:(?: [a-z-]+){0,4}?| in an? N| in D) for (?:(?:his|her|their) (?:[a-z]+ )?(?:(?:role|performance|work|part|turn|portrayal|direction|writing|script|score)s? (?:(?:as|of) (?:the )?N )?(?:in|on|for) |(?:work|direction|writing|script|score)s? of ))?"
    r"(?:the (?:[a-z-]+ |N ){0,2}(?:series|film|movie|play|musical|drama|sitcom|show|miniseries) )?(?P<work>N(?: of N)?)(?=[.,;]|$| in D| and\b| at\b)"
)
_OF_OTHER = r"(?:(?:^|[,;] |\band )N (?:of|from) (?:the (?:[a-z]+ )?)?(?P<work>N) |\b(?:to|behind|over) (?:the )?(?P<winner>N), which )(?:(?:also|later|then) )?$"
#: "Ana Sol's performance in Low Water won her".
_IN_OTHER = r"N's (?:[a-z]+ )?(?:performance|role|work|portrayal|turn|part)s? (?:as (?:the )?N )?(?:in|on) (?:the (?:[a-z-]+ )?)?(?P<work>N) (?:also |later |then )?$"
#: What somebody who comes into it is told to have won: "Ana Sol, who won a Tony for Best Actress, plays".
_WHO = r"N(?: as N)?, (?:himself |herself )?(?:who|an? [a-z]+ who|having) (?:has |have |also |previously |once |recently |later )*(?:been |was |were )?$"
_PART = r"[^;]*?, (?:also |later |then |was |were |had |has |and )*(?:plays?|played|portray\w*|voices?|voiced|joins?|joined|cast|hired|stars?|starred|appears?|appeared|guest-starred|brought in|recruited|signed)(?![a-z])"
_AMONG = r"(?:\b(?:includ\w+|featur\w+|starr\w+|joined by|alongside|cast|hired|recruited|signed) )[^;]*$"
#: What a person got before: "she had won".
_BEFORE = r"(?:^|[,;] |\b(?:and|as|that|because|where) )(?:he|she|who|(?P<who>N)) had (?:(?:also|already|previously|earlier|once|both|each|[a-z]+ly) )*$"


def unreal(fold: Fold, low: int, verb: str, scene: Scene) -> bool:
    """Whether a verb of winning at ``low`` tells of no prize that the work got, or of another season's."""
    begin = Spot(fold, low, low, scene).begin()
    if compiled(_UNREAL).search(fold.line, begin, low):
        return True
    if (past := compiled(_BEFORE).search(fold.line, 0, low)) is not None:
        return past["who"] is None or not is_ours(fold.marks[past.start("who")].value, scene)
    if compiled(_WHO).search(fold.line, begin, low) and not compiled(r"\bfor (?:his|her|their) ").search(
        fold.line, low
    ):
        before = fold.line[:low]
        if compiled(_PART).match(fold.line, low) or compiled(_AMONG).search(before[: before.rindex("N")]):
            return True
    if verb.startswith("present") and not compiled(r"\b(?:was|were|been|is|being) (?:also )?$").search(
        fold.line, 0, low
    ):
        return True
    if verb in {"win", "wins"} and compiled(
        r"\bin (?:the|this|that|one|an) (?:[a-z]+ |O )?(?:episode|story|film)\b"
    ).search(fold.line):
        return True
    return other_season(Spot(fold, low, low + len(verb), scene))


def for_other(fold: Fold, low: int, high: int, people: Sequence[str], fits: Callable[[str], bool]) -> bool:
    """Whether a prize at ``low:high`` of the fold, won by people, is for other work: "won a Tony for N", "N of N won".

    ``fits`` tells of a name that it may stand there all the same: this work's, a category's.
    """
    for m in (
        compiled(_FOR_OTHER).match(fold.line, high),
        compiled(_OF_OTHER).search(fold.line, 0, low),
        compiled(_IN_OTHER).search(fold.line, 0, low),
    ):
        if m is None:
            continue
        sort = "work" if m["work"] else "winner"
        name = tidy(fold.words(*m.span(sort)))
        company = lexicon.is_service(name) or lexicon.is_organisation(name) or lexicon.is_outlet(name)
        behind = m.start() >= high
        if not (fits(name) or (behind and name in people) or company or name in lexicon.COUNTRIES):
            return True
    return False


def of_works(category: str, award: str) -> bool:
    """Whether a category is one that works win, not people: "Best Television Series – Drama", unless a guild gives it."""
    if compiled(r"Guild|Societ|Association|Union|Writers|Directors|Editors").search(award):
        return False
    plural = compiled(r"(?:Series|Drama|Sitcom|Show|Program(?:me)?|Serial|Miniseries)(?: [–-] .*)?$")
    personal = compiled(
        r"\b(?:in an?|for an?|of an?|Act(?:or|ress)|Direct|Writ|Perform|Edit|Cast|Music|Design|Achievement|Role|Part)"
    )
    return plural.search(category) is not None and personal.search(category) is None
