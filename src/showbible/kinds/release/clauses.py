"""The clauses of a sentence that say of something that it was shown, and what they speak of."""

from __future__ import annotations

import re
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Scene
from showbible.text.patterns import compiled

_VERB = re.compile(
    r"\b(?:(?P<gone>(?:was|were|been|be) (?:removed|pulled|withdrawn|dropped|taken off|taken down)(?: from| off)?|left(?= (?:the )?N (?:on|in|by|at|after) (?:the )?D)|removed(?= (?:the|it|all|both) ))"
    r"|(?P<end>completed(?= (?:its|the) [^;,]{0,30}\brun\b)|concluded|concludes|concluding|ended|ends|(?<=before )ending|(?<=and )ending(?= (?:with|on|in) )|finished|wrapped|came to an end|went off (?:the )?air|(?:had|has|having|aired) its (?:(?!winter|fall|mid)[a-z]+ )?finale|(?<!winter )(?<!fall )(?<!midseason )(?<!mid-season )finale (?:aired|premiered|was broadcast|was aired))"
    r"|(?P<start>premiered|premieres|(?:made|makes|making|had|has|having) its (?:[a-z-]+ ){0,3}(?:debut|premiere)(?= (?:on|in) )|(?<=to )premiere|(?<=will )premiere|premiering|debuted|debuts|(?<=its )debut|(?<=to )debut|(?<=will )debut|debuting|aired|airs|(?<=to )air|(?<!the )(?<!off )air(?= (?:on (?:the )?[a-z -]*N|weekdays|weeknights|weekly|daily|nightly|mondays))|(?<=did )air|(?<=will )air|airing(?! of)|(?<!the )(?<!an )(?<! a )(?<!original )broadcast(?:ed|s)?(?! rights| network)|broadcasting(?! rights| network| station)|released|(?:became|become|made|is|are|was|were|be|been) (?:also )?available"
    r"|transmitted|simulcast(?:ed)?|uploaded(?= to (?:the )?N)|(?:(?<=dvd )|(?<=blu-ray ))release(?= (?:on|in) (?:the )?[DN])|added(?= to (?:the )?N| (?:all|every|both|the (?:entire|complete|whole|O)) )|returned(?= (?:to (?:the )?N )?for (?:a|its|the) )|returned(?= to (?:the )?N on D)|(?:(?<=had its )|(?<=television ))premiere(?= on (?:the )?N)|(?<=will )release(?= (?:the|it|all|both|an?) )|streamed|streams?(?! of)|streaming(?! (?:service|platform|rights|network|television|media|company|giant|video|series|site|app))|shown|showing(?= (?:the|it|all|both) )|moved(?= to (?:the )?N on D)|screened|telecast(?:ed|s)?|televised|launched|ran|runs|running(?! time)|began|begins|started|starts|dropped|bought (?:the )?rights|syndicated|(?<!be )(?<!being )carried(?= (?:in N )?by (?:the )?N| on (?:the )?N| (?:the (?:series|show|season|programme)|it|all|both|every|each|episodes)\b)|had(?= (?:it|the (?:series|season|show)|all (?:of )?(?:the|C)[a-z ]*)(?: [a-z]+){0,3} (?:until|through|till) )|carr(?:ies|y|ying)(?= (?:the (?:series|show|season|programme)|it|all|both|every|each|episodes)\b)|show(?:ed|s)(?= (?:the (?:O )?(?:series|show|season|programme)|it|all (?:of )?the|all C|both|every|each|episodes)\b)|(?<!was )(?<!were )(?<!been )followed(?= (?:on|in) (?:the )?D)|c(?:ame|oming) out(?= (?:on|in|from|through|via|as) )|(?:came|made it|c(?:ame|oming)) (?=to (?:the )?N(?: on| in| from|[,.;]|$))|(?:arriv(?:ed|es|ing)|land(?:ed|s|ing)|bow(?:ed|s|ing))(?= (?:on|in|as|at) )|open(?:ed|s|ing)(?= (?:on (?:the )?[DN]|in D|to))|kick(?:ed|s|ing) off(?= )|(?:went|going|goes|gone) (?:out|to air)(?= )|(?:put|brought|posted)(?= up (?:on|to)| on (?:the )?N|(?: [a-z]+)? out (?:on|by|in|a|an|the))|(?<=was )put(?= (?:on|out|up))|(?<=were )put(?= (?:on|out|up))|issued|published(?= (?:on|by|in) )|hit(?= (?:(?:the )?N|(?:the )?(?:shelves|stores|service|screens|shops))\b)|reached(?= (?:stores|shops|shelves|screens|american|british|canadian|uk|us|viewers|audiences))|seen(?= (?:on (?:the )?N|in N|by (?:[a-z]+ )?viewers))|(?:went|goes) on sale|rolled out|commenced|(?:is|was|were|been) (?:currently|previously|formerly)(?= on (?:the )?N)|re-?ran|appeared(?= on (?:the )?N)))\b"
)
#: Words of which every such clause has one.
VERBS = frozenset(
    "removed pulled withdrawn dropped taken left completed concluded concludes concluding ended ends ending finished wrapped came went "
    "finale premiered premieres premiere premiering debuted debuts debut debuting aired airs air airing broadcast broadcasted broadcasts "
    "broadcasting released available transmitted simulcast simulcasted uploaded release added returned streamed stream streams streaming "
    "shown showing moved screened telecast telecasted telecasts televised launched ran runs running began begins started starts bought "
    "syndicated commenced currently previously formerly reran appeared had carried carries carry carrying showed shows followed came coming made arrived arrives arriving landed lands landing "
    "bowed bows bowing opened opens opening kicked kicks kicking went going goes gone put brought posted issued published hit reached seen "
    "rolled".split()
)
#: A full stop that ends something: not that of "8 p.m. EST" or "in the u.s. on".
STOP = r"(?<!\b[ap]\.m)(?<!\bu\.s)(?<!\bu\.k)\. (?=[a-zN])"
_BREAK = re.compile(
    rf"; |{STOP}|,? D (?:that|when|on which|as) (?:the )?N |, where (?=(?:the )?N (?:[a-z]+ )?[a-z]+ed (?:it|the)\b)|, and (?:removed|withdrawn|pulled|dropped|taken) |,? and (?:also )?in (?:the )?N,? (?:courtesy|thanks to|by way) | and in (?:the )?(?:N|u\.?k\.?|u\.?s\.?),? (?:it|they|the (?:series|season|show)) |,? meanwhile\b|,? (?:with|and) (?:re-?runs|repeats)\b|,? (?:and|while) (?:internationally|overseas|elsewhere) on\b|, (?:while|whereas|although|though|but|when|with its|and (?:is|was|were) (?:the|followed|set|produced|created|renewed|filmed)|replacing|succeeding|preceded|followed by|making|becoming|(?:later |then |before |and later )?(?:moving|switching|moved|transferring))\b"
    r"|,? and (?:the|an?|its) (?:[a-zO-]+ ){1,4}?(?:was|were|has been|had been|is) (?:announced|ordered|commissioned|confirmed|renewed|cancell?ed|filmed|greenlit|picked)\b"
    r"| and (?:was|has been|is|were|had been) (?!(?:currently|previously|formerly) on |also |then |first |later |broadcast|aired|released|shown|streamed|removed|available|made|available)| (?:after|before(?! ending)|following(?! weekly| each| every| on)|replacing|succeeding|preceding|ahead of|prior to|due to|because|to celebrate|as part of(?! (?:the |its )?N (?:in|on) D| the (?:show's |series' |series's )?O (?:season|series))|during(?! D)|along with (?:fellow|other|several|all of)|so that|for a total|alongside|(?<!coincide )with N)\b"
)
_BAD = re.compile(
    r"\b(?:(?:winter|fall|mid-?season) finale|trailers?|teasers?|soundtracks?|albums?|singles?|songs?|books?|novels?|comics?|games?(?! shows?)|films?|movies?|posters?|clips?|documentar(?:y|ies)(?!(?: and [a-z -]{3,30})? (?:television )?(?:series|miniseries|serial|programme|program))|spin-offs?|videos?|footage|specials?|promos?|"
    r"screenplay|remake|adaptation|merchandise|ratings|viewers|tours?|figures?|magazine|podcast|companion|after-?show|webisodes?|mini-episodes?|shorts?|commercials?|sequel|report|scores?|blog|crossover|auditions|applications|voting|filming|production|"
    r"principal photography|writing|shooting|casting|development|career|marriage|relationship|contract|tickets|recording|manga|toy|app|images?|photos?|key art|article|licen[sc]es?|collection of|best of|volume|career|training|construction|work|event|red carpet|screening|held|radio|auditions?|playoffs?|playlist|selection|titled|sneak|previews? of|live shows?|semi-?finals?)\b"
)
_GOOD = re.compile(
    r"\b(?:series|season|show|drama|sitcom|serial|miniseries|programme|program|it|its|episodes?|pilot|premiere|finale|anime|soap|telenovela|re-?runs|repeats|which|that|set|rights|all|both|competition|dramedy|edition)\b|\bfinal (?:was |being )?$"
)
_EPISODE = re.compile(r"\bO (?:and O )?(?:episode|instal?lment|part|half|chapter)")
#: A relative clause on something else: "following Stakes, which aired in May".
_OF_ANOTHER = re.compile(
    r"\b(?:N(?: C)?|[a-z]+s|playoffs?|round|part),? (?:which|that)(?: (?:was|were|had|has|first|originally))* ?$"
)
#: A set of more than one season.
_SETS = re.compile(r"(?=.*\bbox(?:ed)?[- ]?sets?\b).*(?:complete series|all |seasons|C )")
#: What is put out is a set of the work: "a complete series box set", "reruns of the show".
_SET_OF = re.compile(
    r" (?:(?:an?|the|its) )?Q,? (?:an? )?(?:[a-zC]+-dis[ck] )(?:box(?:ed)?[- ]?)?sets?\b| (?:an?|its|their) (?:[a-zCO]+(?:-[a-zCO]+)* ){0,4}(?:series|season) (?:box(?:ed)?[- ]?sets?|sets?|collection)\b|(?: [a-z]+)? (?:re-?runs|repeats) of (?:the|all|it)\b"
)
#: Some episodes, of which it isn't said that they were the first.
_A_FEW = re.compile(
    r"(?:^|, |; )(?:two|three|four|[CO]|several|both) (?:new |more |further |special )*episodes (?:were |was )?$"
)
_IS_A = re.compile(r"(?:the O (?:and [a-z]+ )?(?:season|series) of )?(?:the )?N,? (?:is|was|are|an?) ")


_ENDS = re.compile(rf"; |{STOP}")
#: A subject of its own, by name: "while N premiered".
_NAMED = re.compile(
    r"(?:^|, |and |while |meanwhile )(?:the )?N (?:(?:was|were|is|has|have|had|also|then|later|first|will|would) )*$"
)
#: Where a further verb's own subject would begin.
_JOINT = re.compile(r", (?:and |but |while |with |which )?|(?: and| but| while) ")


#: A service in front of its verb, and what it shows.
_WHO_SHOWS = re.compile(r",? (?:and|while|but) (?:the )?N $")
_WHAT = re.compile(r" (?:it|the (?:series|season|show)|all|both|its)\b")


class Clause(NamedTuple):
    """A verb's stretch of a sentence: ``low:high`` from the verb on, ``subject`` before it."""

    kind: str
    verb: str
    low: int
    high: int
    subject: str
    begin: int
    #: Where the subject's words begin: further in front, where the clause before has said it.
    at: int


def clauses_of(line: str) -> list[Clause]:
    verbs = list(_VERB.finditer(line))
    found: list[Clause] = []
    begin, subject, at = 0, "", 0
    n = 0
    while n < len(verbs):
        m = verbs[n]
        last = m
        # "began airing", "was first broadcast", "started streaming": one verb.
        while (
            n + 1 < len(verbs)
            and len(verbs[n + 1].string[last.end() : verbs[n + 1].start()]) <= 16
            and not compiled(r"[ND,;.]|\band\b").search(line[last.end() : verbs[n + 1].start()])
        ):
            n += 1
            last = verbs[n]
        stop = verbs[n + 1].start() if n + 1 < len(verbs) else len(line)
        if (
            n + 1 < len(verbs)
            and (who := _WHO_SHOWS.search(line, last.end(), stop))
            and _WHAT.match(line, verbs[n + 1].end())
        ):
            stop = who.start()  # "it aired on N, and N screened it"
        between = line[begin : m.start()]
        stops = [stop.end() for stop in _ENDS.finditer(between)]
        if stops:
            begin += stops[-1]
            subject = ""
        own = line[begin : m.start()]
        if not subject or _BAD.search(own) or _GOOD.search(_JOINT.split(own)[-1]) or _NAMED.search(own):
            subject, at = own, begin
        broken = _BREAK.search(line, last.end(), stop)
        high = broken.start() if broken else stop
        kind = "gone" if m["gone"] else "end" if (m["end"] or last["end"]) else "start"
        found.append(Clause(kind, line[m.start() : last.end()], last.end(), high, subject, begin, at))
        begin = broken.start() if broken else last.end()
        n += 1
    return found


def scope_of(fold: Fold, clause: Clause, scene: Scene) -> int | None:
    """The season that a clause speaks of (0: the work itself); ``None`` where it speaks of something else."""
    subject = clause.subject
    near = subject[-90:].rsplit(", where ", 1)[-1]
    tail = clause.at + len(subject)
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
    if compiled(r" (?:in )?(?:[a-z-]+ )?syndication").match(fold.line[clause.low :]) or compiled(
        r"\bno (?:[a-z-]+ )*$"
    ).search(near.rsplit(" series", 1)[0] + " "):
        return None
    if compiled(
        r" an? (?:[a-z-]+ |N |O |C ){0,4}(?:special|marathon|preview|documentary|promo|trailer|teaser|clip)"
    ).match(fold.line[clause.low :]):
        return None
    if clause.verb == "released" and _BAD.search(
        fold.line[clause.low : clause.low + 50].split(" of ")[0].split(" on ")[0]
    ):
        return None
    if clause.verb in {"launched", "released"} and _of_another_name(fold, clause, scene):
        return None
    if compiled(r" (?:(?:a|its|the) )?(?:re-?run|repeat)(?!s? of (?:the|all|N|it)\b)").match(fold.line[clause.low :]):
        return None
    if scene.kind == "season" and (_SETS.search(near) or _of_another_season(fold, clause, scene)):
        return None
    if _BAD.search(near):
        return None
    if (m := _OF_ANOTHER.search(near)) and not compiled(r"(?:episodes|series)\b").match(m[0]):
        mark = fold.marks.get(tail - len(near) + m.start()) if m[0].startswith("N") else None
        if (mark is None or mark.value not in scene.titles) and not _described(fold, clause, scene):
            return None
    if (
        m := compiled(
            r"\b(?:lead-in|predecessor|successor|replacement|spin-off|sister (?:show|series)), (N),? $"
        ).search(near)
    ) and ((mark := fold.marks.get(tail - len(near) + m.start(1))) is None or mark.value not in scene.titles):
        return None
    if "Radio" in fold.words(max(clause.at, clause.low - 70), clause.low):
        return None  # "adapted for Hill Radio 2, which first aired it"
    if _A_FEW.search(near) and not compiled(r"[^;]*\b(?:from|until|through|to) (?:the )?D").match(
        fold.line, clause.low
    ):
        return None  # one evening of many
    if compiled(r"\bhaving (?:[a-z]+ )?$").search(near):
        return None  # "Having aired in Spain, it was to come home in May": the date is of what follows
    if compiled(r"\bnot (?:to )?(?:be |been )?$|\b(?:halt|paus|stopp|ceas)ed $").search(near):
        return None
    if scene.kind != "episode" and compiled(r"\bthe episode (?:[a-z]+ ){0,3}$").search(near):
        return None
    if "Q" in near[-30:] and scene.kind != "episode" and not _titled(fold, subject, clause, scene):
        return None
    if m := _EPISODE.search(near):
        index = fold.line.rfind(m[0], 0, clause.low)
        value = fold.marks[index].value if index in fold.marks else None
        if scene.kind != "episode" and value != 1:
            return None
    if scene.kind == "episode":
        return (
            0
            if compiled(r"\bepisode\b|\bit\b|^$|\bQ\b|which|premiere").search(near)
            and not compiled(r"\b(?:season|series|show)\b(?! (?:premiere|finale))").search(near.rsplit(", ", 1)[-1])
            else None
        )
    number: int | None = None
    for m in compiled(
        r"O (?:and (?:final|last) )?(?:season|series)|(?:season|series) (?:C|one|two|three|four|five|six)\b"
    ).finditer(near):
        index = fold.line.find(m[0], clause.at)
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
    if _GOOD.search(near) or _titled(fold, subject, clause, scene) or not compiled(r"[NQ]").search(near):
        return 0
    return (
        0
        if compiled(
            r"(?:^|, |and |meanwhile )(?:the )?N (?:also |later |then |first )?(?:has |had |have |will |would )?(?:also |later |then |first )?$"
        ).search(near)
        and is_owner(fold, clause, scene.titles)
        else None
    )


def _of_another_name(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether what was put out is named, and not as the work: "Reef launched Sea Files, a podcast"."""
    if not compiled(r" N, an? ").match(fold.line, clause.low):
        return False
    return not _is_title(str(fold.marks[clause.low + 1].value), scene.titles)


#: The object of a verb: "released the first season".
_OBJECT = re.compile(r" (?:the |all of the )?(?:complete |entire |whole )?(?P<nth>O) (?:season|series)\b(?! of)")


_OTHER_SEASONS = re.compile(
    r"\b(?:earlier|previous|preceding|prior|other|later|subsequent|following|next|first (?:C|two|three|four|five|six)) (?:seasons?|series)\b[^,;]*$"
)


def _of_another_season(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether what was put out is another season: "Reef released the first season on DVD"."""
    if _OTHER_SEASONS.search(clause.subject):
        return True
    m = _OBJECT.match(fold.line, clause.low)
    value = fold.marks[m.start("nth")].value if m else None
    return isinstance(value, (int, float)) and int(value) != scene.season


def _by_service(fold: Fold, clause: Clause) -> bool:
    """Whether a service began to show the work: "Channel Seven began airing the season"."""
    begin = clause.low - len(clause.verb)
    m = compiled(r"N (?:also |later |then |first )?$").search(fold.line[:begin])
    mark = fold.marks.get(m.start()) if m else None
    known = mark is not None and isinstance(mark.value, str) and is_channel(mark.value)
    return known and clause.verb.endswith(("airing", "broadcasting", "showing", "streaming")) and is_owner(fold, clause)


def is_channel(name: str) -> bool:
    """Whether a name is a service's that is known as such, or calls itself a channel."""
    return lexicon.is_service(name) or compiled(r"\b(?:TV|Channel|Network|Television)$").search(name) is not None


def _titled(fold: Fold, subject: str, clause: Clause, scene: Scene) -> bool:
    low = clause.at
    return any(
        isinstance(mark.value, str) and _is_title(mark.value, scene.titles)
        for n, mark in fold.marks.items()
        if low <= n < low + len(subject) and mark.letter in "NQ"
    )


def _is_title(name: str, titles: tuple[str, ...]) -> bool:
    """Whether a name is the work's, or that of a set of it: "Low Water: The Complete Series"."""
    head, _, tail = name.partition(": ")
    sets = ("The Complete ", "Complete ", "Season ", "Series ", "The Second", "The First")
    return is_own(name, titles) or (is_own(head, titles) and tail.startswith(sets))


def is_own(name: object, titles: tuple[str, ...]) -> bool:
    """Whether a name is one of ``titles``, be it in capitals, as an article's first words are."""
    return name in titles or (isinstance(name, str) and name.isupper() and name in {t.upper() for t in titles})


def _described(fold: Fold, clause: Clause, scene: Scene) -> bool:
    """Whether the relative clause closes the work's own description: "X is a drama, created by N, that aired"."""
    before = fold.line[: clause.low - len(clause.verb)]
    m = _IS_A.match(before)
    if m is None or compiled(r"; |\. ").search(before):
        return False
    own = any(k.letter in "NQ" and is_own(k.value, scene.titles) for n, k in fold.marks.items() if n < m.end())
    credited = (
        r"\b(?:(?:created|written|directed|produced|developed|hosted|presented|adapted)(?: and [a-z]+)? by|starring)"
        r"(?:,? (?:and |with |the |as )*(?:N|[a-z-]+ by))+, (?:and )?(?:which|that)(?: [a-z]+)? ?$"
    )
    shown = (
        r"\b(?:series|miniseries|show|sitcom|drama|serial|programme|program|soap opera|telenovela|competition|anime|comedy|documentary)"
        r"(?:,? (?:(?:created|produced|written|developed|hosted|presented) )?(?:by|on|for|from|starring) (?:the )?(?:[a-z-]+ ){0,3}N(?:(?:,| and|, and) (?:the )?N)*)+,? (?:which|that)(?: [a-z]+)? ?$"
    )
    return own and (re.search(credited, before[m.end() :]) or re.search(shown, before)) is not None


def is_owner(fold: Fold, clause: Clause, titles: tuple[str, ...] = ()) -> bool:
    """Whether a network or a distributor is the subject: "Warner Home Video released the season on DVD".

    The work may be called by one of its ``titles``.
    """
    if titles and fold.line.startswith(" N", clause.low):
        title = fold.marks[clause.low + 1].value
        return isinstance(title, str) and _is_title(title, titles)
    return bool(
        compiled(
            r"\b(?:the|it|all|this) ?(?:entire|complete|whole|full|O|series|season|show|programme|miniseries|seasons)?"
        ).search(fold.line[clause.low : clause.low + 14])
        or _SET_OF.match(fold.line, clause.low)
    )


_PLAIN = re.compile(
    r"(?:(?:^[-–— ]*|, |; |and |as of D, )(?:it|(?:the|this|all) (?:O )?(?:series|show|drama|sitcom|programme|program|serial|season|miniseries|anime|telenovela|episodes)(?: itself)?"
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
