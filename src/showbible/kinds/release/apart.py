"""What a clause tells of a showing that is none of the work's: another thing that a network aired or launched, a version, a syndicated edition."""

from __future__ import annotations

from showbible.grammar.fold import Fold
from showbible.kinds.release.clauses import Clause
from showbible.text.patterns import later

#: What a network shows or a firm launches besides: "aired the results", "launched a company".
_OBJECT = later(
    r" (?:the|an?|his|her|their|its own) (?:[a-z-]+ |N |O |C ){0,4}?(?:results?|interviews?|reports?|announcement|news|ceremony|concert|match|speech|debate|tribute|views?|statement|apology|clips?|promos?|trailers?|teasers?|advert\w*|commercials?|marathon|preview|documentary|special|"
    r"company|brand|website|channel|network|app|product\w*|label|podcast|tour|studio|charity|foundation|campaign|competition|contest|search|petition)\b(?! (?:series|show|drama|edition|season)\b)"
)
#: One evening shown once more.
_REPEAT = later(
    r" (?:an?|the) (?:re-?run|repeat|encore)s? of (?:the|its|an?) (?:[a-zO-]+ ){0,2}(?:finale|premiere|pilot|episode|special)\b"
)
#: Several works, which ended: "all three series came to an end".
_SEVERAL = later(
    r"\b(?:all|both|these|those) (?:of (?:these|those|the) )?(?:C |two |three |four )?(?:series|shows|programmes|programs) (?:(?:had|were|have|eventually|finally) )*$"
)
_VERSION = later(
    r"\b(?:syndicated|primetime|prime-time|nighttime|night-time|celebrity) (?:edition|version)s?,? (?:(?:that|which|of the show|being developed)(?:,)? ?(?:which |that )?(?:[a-z]+ )?)?$|\badaptions?\b"
)
_SYNDICATION = later(r"\b(?:for|into|in|to|via|through) (?:[a-z-]+ )?syndication\b")
_ON_ITS = later(r"^[^,;]*\bon (?:the )?N")


def another_object(fold: Fold, clause: Clause) -> bool:
    """Whether what was aired, launched or released is another thing than the work."""
    return _OBJECT.match(fold.line, clause.low) is not None or _REPEAT.match(fold.line, clause.low) is not None


def another_version(fold: Fold, clause: Clause, near: str) -> bool:
    """Whether the subject are several works, a version of it, or the run in syndication that no service is named for."""
    if _VERSION.search(near) or (clause.kind == "end" and _SEVERAL.search(near)):
        return True
    syndicated = _SYNDICATION.search(fold.line, clause.begin, clause.low) or _SYNDICATION.search(near)
    return syndicated is not None and _ON_ITS.match(fold.line[clause.low : clause.high]) is None
