"""The clauses of a sentence that say of something that it was shown, and what they speak of."""

from __future__ import annotations

import re
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene

_VERB = re.compile(
    r"\b(?:(?P<gone>(?:was|were|been|be) (?:removed|pulled|withdrawn|dropped|taken off|taken down)(?: from| off)?|left(?= (?:the )?N on (?:the )?D)|removed(?= (?:the|it|all|both) ))"
    r"|(?P<end>concluded|concludes|concluding|ended|ends|(?<=before )ending|finished|wrapped|came to an end|went off (?:the )?air|finale (?:aired|premiered|was broadcast|was aired))"
    r"|(?P<start>premiered|premieres|(?<=to )premiere|(?<=will )premiere|premiering|debuted|debuts|(?<=its )debut|(?<=to )debut|(?<=will )debut|debuting|aired|airs|(?<=to )air|(?<=did )air|(?<=will )air|airing(?! of)|(?<!the )(?<!an )(?<! a )(?<!original )broadcast(?:ed|s)?(?! rights| network)|broadcasting(?! rights| network| station)|released|(?:became|become|made|is|are|was|were|be|been) (?:also )?available"
    r"|transmitted|simulcast(?:ed)?|uploaded(?= to (?:the )?N)|(?:(?<=dvd )|(?<=blu-ray ))release(?= (?:on|in) (?:the )?[DN])|added(?= to (?:the )?N)|returned(?= (?:to (?:the )?N )?for (?:a|its|the) )|returned(?= to (?:the )?N on D)|(?:(?<=had its )|(?<=television ))premiere(?= on (?:the )?N)|(?<=will )release(?= (?:the|it|all|both) )|streamed|streams?(?! of)|streaming(?! (?:service|platform|rights|network|television|media|company|giant|video|series|site|app))|shown|showing(?= (?:the|it|all|both) )|moved(?= to (?:the )?N on D)|screened|telecast(?:ed|s)?|televised|launched|ran|runs|running(?! time)|began|begins|started|starts|dropped|bought (?:the )?rights|syndicated|commenced))\b"
)
_BREAK = re.compile(
    r"; |\. (?=[a-zN])|, (?:while|whereas|although|though|but|when|with its|and (?:is|was|were) (?:the|followed|set|produced|created|renewed|filmed)|replacing|succeeding|preceded|followed by|making|becoming|(?:later |then |before |and later )?(?:moving|switching|moved|transferring))\b"
    r"| and (?:was|has been|is|were|had been) (?!also |then |first |later |broadcast|aired|released|shown|streamed|removed|available|made|available)| (?:after|before(?! ending)|following(?! weekly| each| every| on)|replacing|succeeding|preceding|ahead of|prior to|due to|because|to celebrate|as part of(?! (?:the |its )?N (?:in|on) D| the (?:show's |series' |series's )?O (?:season|series))|during(?! D)|along with (?:fellow|other|several|all of)|so that|for a total|alongside|(?<!coincide )with N)\b"
)
_BAD = re.compile(
    r"\b(?:trailers?|teasers?|soundtracks?|albums?|singles?|songs?|books?|novels?|comics?|games?(?! shows?)|films?|movies?|posters?|clips?|documentar(?:y|ies)(?! (?:television )?(?:series|miniseries|serial|programme|program))|spin-offs?|videos?|footage|specials?|promos?|"
    r"screenplay|remake|adaptation|merchandise|ratings|viewers|tours?|figures?|magazine|podcast|companion|after-?show|webisodes?|mini-episodes?|shorts?|commercials?|sequel|report|scores?|blog|crossover|auditions|applications|voting|filming|production|"
    r"principal photography|writing|shooting|casting|development|career|marriage|relationship|contract|tickets|recording|manga|toy|app|images?|photos?|key art|article|licen[sc]es?|collection of|best of|volume|career|training|construction|work|event|red carpet|screening|held|radio|auditions?|playoffs?|playlist|selection|boxset|box sets?|titled|rerun|reruns|repeats|sneak|live shows?|semi-?finals?)\b"
)
_GOOD = re.compile(
    r"\b(?:series|season|show|drama|sitcom|serial|miniseries|programme|program|it|its|episodes?|pilot|premiere|finale|anime|soap|telenovela|which|that|set|rights|all|both|competition|dramedy|edition)\b|\bfinal (?:was |being )?$"
)
_EPISODE = re.compile(r"\bO (?:and O )?(?:episode|instal?lment|part|half|chapter)")
#: A relative clause on something else: "following Stakes, which aired in May".
_OF_ANOTHER = re.compile(
    r"\b(?:N|[a-z]+s|playoffs?|round|part),? (?:which|that)(?: (?:was|were|had|has|first|originally))* ?$"
)
_BOX = re.compile(r"\b(?:box ?set|box-set)\b")
_IS_A = re.compile(r"(?:the O (?:and [a-z]+ )?(?:season|series) of )?(?:the )?N,? (?:is|was|are|an?) ")


#: Where a further verb's own subject would begin.
_JOINT = re.compile(r", (?:and |but |while |with |which )?|(?: and| but| while) ")


class Clause(NamedTuple):
    """A verb's stretch of a sentence: ``low:high`` from the verb on, ``subject`` before it."""

    kind: str
    verb: str
    low: int
    high: int
    subject: str
    begin: int


def clauses_of(line: str) -> list[Clause]:
    verbs = list(_VERB.finditer(line))
    found: list[Clause] = []
    begin, subject = 0, ""
    n = 0
    while n < len(verbs):
        m = verbs[n]
        last = m
        # "began airing", "was first broadcast", "started streaming": one verb.
        while (
            n + 1 < len(verbs)
            and len(verbs[n + 1].string[last.end() : verbs[n + 1].start()]) <= 16
            and not re.search(r"[ND,;.]|\band\b", line[last.end() : verbs[n + 1].start()])
        ):
            n += 1
            last = verbs[n]
        stop = verbs[n + 1].start() if n + 1 < len(verbs) else len(line)
        between = line[begin : m.start()]
        cut = max(between.rfind("; "), between.rfind(". "))
        if cut >= 0:
            begin += cut + 2
            subject = ""
        own = line[begin : m.start()]
        if not subject or _BAD.search(own) or _GOOD.search(_JOINT.split(own)[-1]):
            subject = own
        broken = _BREAK.search(line, last.end(), stop)
        high = broken.start() if broken else stop
        kind = "gone" if m["gone"] else "end" if (m["end"] or last["end"]) else "start"
        found.append(Clause(kind, line[m.start() : last.end()], last.end(), high, subject, begin))
        begin = broken.start() if broken else last.end()
        n += 1
    return found


def scope_of(fold: Fold, clause: Clause, scene: Scene) -> int | None:
    """The season that a clause speaks of (0: the work itself); ``None`` where it speaks of something else."""
    subject = clause.subject
    near = subject[-90:].rsplit(", where ", 1)[-1]
    at = clause.begin + len(fold.line[clause.begin : clause.low]) - len(clause.verb) - len(subject)
    if (
        clause.verb.startswith(
            (
                "began",
                "started",
                "commenced",
                "begin",
                "start",
                "ended",
                "concluded",
                "finished",
                "wrapped",
                "ran",
                "runs",
            )
        )
        and not _GOOD.search(near)
        and not _titled(fold, subject, clause, scene)
        and not _by_service(fold, clause)
    ):
        return None
    if re.match(r" (?:in )?(?:[a-z-]+ )?syndication", fold.line[clause.low :]) or re.search(
        r"\bno (?:[a-z-]+ )*$", near.rsplit(" series", 1)[0] + " "
    ):
        return None
    if re.match(
        r" an? (?:[a-z-]+ |N |O |C ){0,4}(?:special|marathon|preview|documentary|promo|trailer|teaser|clip)",
        fold.line[clause.low :],
    ):
        return None
    if clause.verb == "released" and _BAD.search(
        fold.line[clause.low : clause.low + 50].split(" of ")[0].split(" on ")[0]
    ):
        return None
    if re.match(r" (?:(?:a|its|the) )?(?:re-?run|repeat)", fold.line[clause.low :]):
        return None
    if not re.search(r"complete series|all |seasons|C ", near):
        near = _BOX.sub("", near)
    if _BAD.search(near):
        return None
    if (m := _OF_ANOTHER.search(near)) and not re.match(r"(?:episodes|series)\b", m[0]):
        mark = fold.marks.get(clause.low - len(clause.verb) - len(near) + m.start()) if m[0].startswith("N") else None
        if (mark is None or mark.value not in scene.titles) and not _described(fold, clause, scene):
            return None
    if (
        m := re.search(
            r"\b(?:lead-in|predecessor|successor|replacement|spin-off|sister (?:show|series)), (N),? $", near
        )
    ) and (
        (mark := fold.marks.get(clause.low - len(clause.verb) - len(near) + m.start(1))) is None
        or mark.value not in scene.titles
    ):
        return None
    if re.search(r"\bhaving (?:[a-z]+ )?$", near):
        return None  # "Having aired in Spain, it was to come home in May": the date is of what follows
    if re.search(r"\bnot (?:to )?(?:be |been )?$|\b(?:halt|paus|stopp|ceas)ed $", near):
        return None
    if scene.kind != "episode" and re.search(r"\bthe episode (?:[a-z]+ ){0,3}$", near):
        return None
    if "Q" in near[-30:] and scene.kind != "episode":
        return None
    if m := _EPISODE.search(near):
        index = fold.line.rfind(m[0], 0, clause.low)
        value = fold.marks[index].value if index in fold.marks else None
        if scene.kind != "episode" and value != 1:
            return None
    if scene.kind == "episode":
        return (
            0
            if re.search(r"\bepisode\b|\bit\b|^$|\bQ\b|which|premiere", near)
            and not re.search(r"\b(?:season|series|show)\b(?! (?:premiere|finale))", near.rsplit(", ", 1)[-1])
            else None
        )
    number: int | None = None
    for m in re.finditer(
        r"O (?:and (?:final|last) )?(?:season|series)|(?:season|series) (?:C|one|two|three|four|five|six)\b", near
    ):
        index = fold.line.find(m[0], max(0, at))
        for i in range(max(index, 0), index + len(m[0])):
            mark = fold.marks.get(i)
            if mark is not None and isinstance(mark.value, (int, float)):
                number = int(mark.value)
        if number is None and (worded := lexicon.number(m[0].split()[-1])):
            number = int(worded)
    if number is not None:
        if scene.kind == "season":
            return 0 if number == scene.season else None
        return number
    if _GOOD.search(near) or _titled(fold, subject, clause, scene) or not re.search(r"[NQ]", near):
        return 0
    return (
        0
        if re.search(
            r"(?:^|, |and )(?:the )?N (?:also |later |then |first )?(?:has |had |have )?(?:also |later |then |first )?$",
            near,
        )
        and is_owner(fold, clause)
        else None
    )


def _by_service(fold: Fold, clause: Clause) -> bool:
    """Whether a service began to show the work: "Channel Seven began airing the season"."""
    begin = clause.low - len(clause.verb)
    m = re.search(r"N (?:also |later |then |first )?$", fold.line[:begin])
    mark = fold.marks.get(m.start()) if m else None
    known = mark is not None and isinstance(mark.value, str) and lexicon.is_service(mark.value)
    return known and clause.verb.endswith(("airing", "broadcasting", "showing", "streaming")) and is_owner(fold, clause)


def _titled(fold: Fold, subject: str, clause: Clause, scene: Scene) -> bool:
    low = clause.low - len(clause.verb) - len(subject)
    return any(
        mark.value in scene.titles
        or (
            isinstance(mark.value, str)
            and mark.value.partition(": ")[2].startswith(
                ("The Complete ", "Complete ", "Season ", "Series ", "The Second", "The First")
            )
            and mark.value.partition(": ")[0] in scene.titles
        )
        for n, mark in fold.marks.items()
        if low - 1 <= n < clause.low and mark.letter == "N"
    )


def _described(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether the relative clause closes the work's own description: "X is a drama, created by N, that aired"."""
    before = fold.line[: clause.low - len(clause.verb)]
    m = _IS_A.match(before)
    if m is None or re.search(r"; |\. ", before):
        return False
    own = any(k.letter == "N" and k.value in scene.titles for n, k in fold.marks.items() if n < m.end())
    credited = (
        r"\b(?:(?:created|written|directed|produced|developed|hosted|presented|adapted)(?: and [a-z]+)? by|starring)"
        r"(?:,? (?:and |with |the |as )*(?:N|[a-z-]+ by))+, (?:and )?(?:which|that)(?: [a-z]+)? ?$"
    )
    return own and re.search(credited, before[m.end() :]) is not None


def is_owner(fold: Fold, clause: Clause) -> bool:
    """Whether a network or a distributor is the subject: "Warner Home Video released the season on DVD"."""
    return bool(
        re.search(
            r"\b(?:the|it|all|this) ?(?:entire|complete|whole|full|O|series|season|show|programme|miniseries|seasons)?",
            fold.line[clause.low : clause.low + 14],
        )
    )
