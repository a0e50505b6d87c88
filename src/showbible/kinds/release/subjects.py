"""What stands in front of a verb of showing or behind it: the work, a season of it, who shows it, its discs."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.kinds.release.clauses import Clause
from showbible.kinds.release.titles import is_own, is_title
from showbible.text.patterns import compiled, later

#: What is put out is a set of the work: "a complete series box set", "reruns of the show".
_SET_OF = later(
    r" an? (?:[a-zCO]+(?:-[a-zCO]+)* ){0,3}(?:dvd|blu-ray) (?:box(?:ed)?[- ]?)?(?:sets?|collection)\b"
    r"| (?:(?:an?|the|its) )?Q,? (?:an? )?(?:[a-zC]+-dis[ck] )(?:box(?:ed)?[- ]?)?sets?\b| (?:an?|its|their) (?:[a-zCO]+(?:-[a-zCO]+)* ){0,4}(?:series|season) (?:box(?:ed)?[- ]?sets?|sets?|collection)\b|(?: [a-z]+)? (?:re-?runs|repeats) of (?:the|all|it)\b"
)


def of_another_name(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether what was put out is named, and not as the work: "Reef launched Sea Files, a podcast"."""
    if not compiled(r" N, an? ").match(fold.line, clause.low):
        return False
    return not is_title(str(fold.marks[clause.low + 1].value), scene.titles)


#: The object of a verb: "released the first season".
_OBJECT = later(r" (?:the |all of the )?(?:complete |entire |whole )?(?P<nth>O) (?:season|series)\b(?! of)")


_OTHER_SEASONS = later(
    r"\b(?:earlier|previous|preceding|prior|other|later|subsequent|following|next|first (?:C|two|three|four|five|six)) (?:seasons?|series)\b[^,;]*$"
)


def of_another_season(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether what was put out is another season: "Reef released the first season on DVD"."""
    if _OTHER_SEASONS.search(clause.subject):
        return True
    m = _OBJECT.match(fold.line, clause.low)
    value = fold.marks[m.start("nth")].value if m else None
    return isinstance(value, (int, float)) and int(value) != scene.season


def by_service(fold: Fold, clause: Clause) -> bool:
    """Whether a service began to show the work: "Channel Seven began airing the season"."""
    begin = clause.low - len(clause.verb)
    m = compiled(
        r"N(?:, an? (?:N |[a-z-]+ ){1,5}(?:network|channel|broadcaster|station|service),)? (?:also |later |then |first )?$"
    ).search(fold.line[:begin])
    mark = fold.marks.get(m.start()) if m else None
    known = (
        mark is not None and isinstance(mark.value, str) and (is_channel(mark.value) or mark.value in lexicon.COUNTRIES)
    )
    return (
        known
        and clause.verb.endswith(
            ("airing", "broadcasting", "showing", "streaming", "repeating", " air", " stream", " broadcast", " show")
        )
        and is_owner(fold, clause)
    )


def is_channel(name: str) -> bool:
    """Whether a name is a service's that is known as such, or calls itself a channel."""
    return lexicon.is_service(name) or compiled(r"\b(?:TV|Channel|Network|Television)$").search(name) is not None


def titled(fold: Fold, subject: str, clause: Clause, scene: Scene) -> bool:
    low = clause.at
    return any(
        isinstance(mark.value, str) and is_title(mark.value, scene.titles)
        for n, mark in fold.marks.items()
        if low <= n < low + len(subject) and mark.letter in "NQ"
    )


_DISCS_NAME = later(
    r"(?:Region|Regions|Zone)\b.*|(?:The )?(?:Complete|Season|Series)\b.*\b(?:DVD|Blu-ray)s?\b.*|(?:DVD|Blu-ray)s?(?: (?:Set|Box Set|Edition|Collection))?"
)


def names_discs(fold: Fold, clause: Clause) -> bool:
    """Whether the subject is a set of discs by what it is called: "the Region 2 DVD"."""
    m = compiled(r"(?:^|, )(?:the|an?) (N) (?:[a-z]+ ){1,3}$").search(fold.line, 0, clause.low - len(clause.verb))
    mark = fold.marks.get(m.start(1)) if m else None
    return mark is not None and isinstance(mark.value, str) and _DISCS_NAME.fullmatch(mark.value) is not None


def is_owner(fold: Fold, clause: Clause, titles: tuple[str, ...] = ()) -> bool:
    """Whether a network or a distributor is the subject: "Warner Home Video released the season on DVD".

    The work may be called by one of its ``titles``.
    """
    if titles and fold.line.startswith(" N", clause.low):
        title = fold.marks[clause.low + 1].value
        return isinstance(title, str) and is_title(title, titles)
    return bool(
        compiled(
            r"\b(?:the|it|all|this|(?:series|seasons?)(?= (?:[CO]|one|two|three|four|five|six|seven|eight|nine|ten)\b)) ?(?:entire|complete|whole|full|O|series|season|show|programme|miniseries|seasons)?"
        ).search(fold.line[clause.low : clause.low + 16].partition(" on D")[0])
        or _SET_OF.match(fold.line, clause.low)
    )


_PLAIN = later(
    r"(?:(?:^[-–— ]*|, |; |and |as of D, )(?:it|(?:the|this|all) (?:O )?(?:series|show|drama|sitcom|programme|program|serial|season|miniseries|anime|telenovela|episodes)(?: itself)?|(?:all (?:of )?(?:the )?)?(?:C |two |three )?seasons?(?: (?:C|one|two|three)(?:(?:, C)*,? (?:and|–|-|to|through) (?:C|two|three))?)?"
    r"|(?:re-?runs|repeats|episodes)(?: of (?:the (?:show|series|sitcom|drama)|N))?|(?:the )?[NQ])"
    r"|(?:of|in|elsewhere) D?[a-z]*, (?:it|the (?:series|show)))"
    r" (?:(?:is|was|are|were|has|have|had|been|also|still|currently|previously|formerly|now|originally|later|then|first|being|briefly|will|be|can|could|began|started|regularly|re-?)[ -]?)*$"
)


def is_plain(fold: Fold, clause: Clause, titles: tuple[str, ...]) -> bool:
    """Whether the clause's own words say of the whole work, and of nothing else, that it was shown.

    A service may be the subject, where the work is the object.
    """
    begin = clause.low - len(clause.verb)
    m = _PLAIN.search(fold.line[:begin])
    if m is None:
        return False
    name = fold.marks.get(m.start() + max(m[0].find("N"), m[0].find("Q"))) if compiled("[NQ]").search(m[0]) else None
    if name is None or is_own(name.value, titles):
        return True
    return (
        compiled(
            r" (?:all )?(?:the|its) (?:entire |complete |whole )?(?:series|show|drama|sitcom|serial|episodes|seasons)\b| (?:re-?runs|repeats|episodes) of (?:the (?:show|series)|it|N)"
        ).match(fold.line[clause.low :])
        is not None
    )
