"""What sentences on audiences are made of: how many, of what, and which scope that is."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.dates import When, read_dates
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here
from showbible.grammar.slot import Slot
from showbible.kinds.dating import DAYS_AFTER
from showbible.kinds.fact import folded
from showbible.kinds.viewership.apart import large, others_audience
from showbible.kinds.viewership.fact import Viewership
from showbible.text.patterns import compiled, later


class Audience(NamedTuple):
    """``viewers`` as a clause gives them; ``sort`` is ``average`` or ``total`` where it says so."""

    viewers: int
    sort: str | None


#: Its first look is behind it: a match must not begin within a word.
_LEAD = (
    r"(?<![a-zA-Z])(?:(?:an?|its|their|the|around|about|approximately|roughly|circa|over|more|than|nearly|almost|estimated|average|averaged|averaging|"
    r"audience|audiences|of|some|just|under|below|up|to|at|least|total|combined|close|season|series|high|low|record|peak|viewing|live|"
    r"viewership|figures?|national|further|overall|rating|ratings|cumulative|domestic|consolidated|overnight|as|many|only|in|excess|tv|"
    r"television|respectable|strong|impressive|initial|weekly|median|O|N) ){0,9}?"
)
_TAIL = (
    r"(?: (?:total|live|same-day|american|us|u\.s\.|uk|u\.k\.|british|canadian|australian|household|households|national|overnight|metro|unique|"
    r"worldwide|global|consolidated|average|television|tv|linear|N|D)){0,3}"
)


def _audience(fold: Fold, low: int, high: int) -> Audience | None:
    words = fold.line[low:high]
    mark = next((fold.marks[n] for n in range(low, high) if n in fold.marks and fold.marks[n].letter == "C"), None)
    if mark is None or not isinstance(mark.value, (int, float)) or mark.value < 10_000:
        return None
    sort = (
        "average"
        if "averag" in words
        else "total"
        if compiled(r"\b(?:total of|cumulative|combined)\b").search(words)
        else None
    )
    return Audience(round(mark.value), sort)


def _plain(fold: Fold, low: int, high: int) -> str:
    words = fold.words(low, high).strip(" ,")
    return words.strip('"“”') if fold.line[low:high] == "Q" else fold.line[low:high]


#: "an average of 3.58 million U.S. viewers".
People = Annotated[
    Audience,
    Slot(
        rf"{_LEAD}C{_TAIL} (?:viewers|people|individuals|(?:american |us |u\.s\. )?(?:households|homes)|watchers|(?:member )?accounts|subscribers)",
        _audience,
    ),
]
#: "an average viewership of 4.25 million", "an average audience of 858,000".
Size = Annotated[
    Audience, Slot(rf"{_LEAD}C(?! (?:dollars|pounds|streams|views|copies|units|votes|tweets|albums))", _audience)
]
#: Anything within the clause.
Gap = Annotated[str, Slot(r"[^;:]{0,90}?", _plain)]
#: What was watched, as the sentence calls it.
Watched = Annotated[
    str,
    Slot(
        r"(?<![a-zA-Z])(?:Q,? (?:the|its) (?:[a-z-]+ |O ){0,2}?(?:premiere|finale|opener|debut)(?=,)|N (?:premiere|debut|finale|opener)|Q|N|it|(?:the|its|this|that) (?:(?:[a-z'-]+|O|N|C|[CO]-[a-z]+) ){0,4}?(?:premiere|debut|pilot|opener|launch|finale|episodes?|season|series|miniseries|serial|sitcom|show|"
        r"broadcast|special|drama|programme|program|telecast|installment|part|instalment|final|(?:opening|debut|launch|premiere) night|N)(?! (?:C )?(?:premiere|finale|debut|pilot|opener|launch)(?![a-z]))(?: episodes?| broadcast| airing)?(?:,? Q,?)?"
        r"(?: of (?:the|its) (?:O )?(?:season|series|show))?|(?:season|series) (?:C|one|two|three|four|five|six|seven|eight|nine|ten)|episode (?:C|one))(?![a-z-])",
        _plain,
    ),
]


def late(here: Here) -> bool:
    """Whether a figure counts those who watched in the days behind the broadcast, too; not where a later figure does."""
    counts = (n for n, m in here.fold.marks.items() if m.letter == "C" and large(m.value))
    later = min((n for n in counts if n > here.high), default=len(here.line))
    return DAYS_AFTER.search(here.line, here.low, later) is not None


#: "in its premiere, the series drew", "for its finale".
_FOR_ITS = later(
    r"\b(?:in|on|for|at|with) (?:its|the show's|the series'|the season's) (?:[a-z]+ ){0,2}?(?P<which>premiere|debut|finale|opening night|launch|final episode)\b"
)
#: "The season premiered on May 3, and was watched by ...": on that day.
_BEGAN = later(r"(?<![a-z])(?:premiered|debuted|launched|opened) (?:[a-z]+ )?(?:on|in|to|with) ")
_OTHER = later(
    r"\b(?:since (?:the|its) (?!(?:show|series)\b)|previous|preceding|prior|last week|compared|than the|next|down from|up from|increase|decrease|from (?:the )?O|year-on-year)\b"
)
#: A second subject, one broadcast by its number: "averaged 0.7 million, with episode four being watched by".
_APART_NTH = later(r"(?:; |, (?:with|and|while|but) )(?:episode (?:C|[a-z]+)|(?:the|its) O episode)\b")
#: Headings that tell of other works than the article's.
OTHER_WORKS = ("spin-off", "spinoff", "adaptation", "remake", "related", "sequel", "film", "parod", "companion")
_FIRST = later(
    r"\b(?:premiere|debut|pilot|opener|launch|O (?:episode|part|broadcast|installment|instalment)|opening)\b"
)
_LAST = later(r"\b(?:finale|final|last|closing|concluding)\b")


def stated(what: str | None, audience: Audience, here: Here, sort: str | None = None) -> Viewership | None:
    """The fact, unless the clause speaks of another season, episode or show."""
    if what is not None and what != "average":
        what = _nearest(what, here)
    clause = here.line[max(0, here.low - 40) : here.high]
    if here.under(*OTHER_WORKS) or others_audience(here):
        return None
    if what is not None and here.scene.kind != "episode" and folded(what) in {folded(t) for t in here.scene.titles}:
        what = "the series"
    if (
        _OTHER.search(clause)
        or _APART_NTH.search(here.line, here.low, here.high)
        or (what is not None and compiled(r"\b(?:live|retrospective|clip|reunion) (?:show|special)").search(what))
    ):
        return None
    if sort is None and what is not None and (m := _FOR_ITS.search(here.line[max(0, here.low - 34) : here.high + 34])):
        sort = "finale" if m["which"].startswith("final") else "premiere"
    if (
        sort is None
        and what is not None
        and here.scene.kind != "episode"
        and _BEGAN.search(here.line, here.low, here.high)
    ):
        sort = "premiere" if compiled(r"^it$|(?:season|series|show|miniseries)$").search(what) else None
    if sort is None and compiled(r"\bon average\b").search(here.line[max(0, here.low - 14) : here.high + 12]):
        sort = "average"
    sort = _told_behind(here) or sort
    if sort is None and what is not None and (apart := _premiere_of(what, here)) is not None:
        what = apart
    scope = sort or _scope(what, here)
    if sort is None and audience.sort == "average" and scope not in _NIGHTS:
        scope = "average"
    scope = scope or (None if what is not None and _ONE.search(what) else audience.sort)
    if scope is None:
        return None
    return Viewership(
        scope=scope,
        viewers=audience.viewers,
        date=None if scope in {"average", "total"} or late(here) else day_of(here),
    )


#: What a figure is of where that stands behind it: the last night, or the average of the weeks.
_LAST_NIGHT = later(
    r" (?:for|by|at|on) (?:the|its) (?:(?:O|season|series|show)(?:'s)? )*(?:finale|(?:O and )?(?:final|last|closing) (?:episode|part|instal?lment)|end)\b"
)
_WEEKLY = later(r" (?:per|each|every|an?) (?:week|episode)\b")
_ONE = later(r"\b(?:episode|broadcast|special|telecast|hour|part|film)$")


def _told_behind(here: Here) -> str | None:
    """The scope that the words behind a figure say: "2.1 million viewers by the finale", "each week"."""
    if _LAST_NIGHT.match(here.line, here.high):
        return "finale"
    return "average" if _WEEKLY.match(here.line, here.high) else None


def _premiere_of(what: str, here: Here) -> str | None:
    """The episode by its title whose first showing it was: "the premiere of "Low Tide" drew"."""
    at = here.line.find(what, here.low) + len(what)
    if not what.endswith(("premiere", "debut")) or not here.line.startswith(" of Q", at):
        return None
    title = here.fold.words(at + 4, at + 5).strip("\"“”', ")
    return None if folded(title) in {folded(t) for t in (*here.scene.titles, here.scene.series)} else title


#: A sentence on one broadcast, of which the next one goes on with "it".
_ONE_AIRED = later(
    r"(?:^|[.!?] )(?:(?:The|Its) (?:[\w'-]+ ){0,4}?(?:(?P<first>premiere|pilot|first episode)|(?P<last>finale|(?:final|last) episode))|[\"“](?P<title>[^\"“”]{2,60}?),?[\"”])"
    r"[^.!?]{0,90}\b(?:aired|premiered|broadcast|shown|debuted)\b[^.!?]{0,90}[.!?]\s*$"
)


def told_before(here: Here) -> tuple[str, str | None] | None:
    """The broadcast that the sentence before told of, and its day, where this one goes on with "it"."""
    if not here.line.startswith("it ") or here.under(*OTHER_WORKS) or others_audience(here):
        return None
    m = _ONE_AIRED.search(here.fold.text[max(0, here.fold.start - 260) : here.fold.start])
    if m is None or compiled(r"\b(?:mid-?season|winter|fall|spring) ").search(m[0]):
        return None
    days = [d.when.edtf for d in read_dates(m[0])[0] if not d.when.inferred]
    day = days[0] if len(days) == 1 and len(days[0]) == 10 else None
    return m["title"] or ("premiere" if m["first"] else "finale"), day


#: One broadcast, whose figure is the average of its minutes.
_NIGHTS = frozenset(("premiere", "finale"))


#: What a figure of several days is told by: the day of the broadcast isn't its.
_WITHIN = later(r"\bwithin (?:an?|one|C|the first|its first) (?:week|C days|days|month)s? (?:of|after) (?:its|the) ")


def day_of(here: Here) -> str | None:
    """The day that the figure is of: the clause's, unless another figure stands between."""
    if _WITHIN.search(here.line, max(0, here.low - 40), here.high + 60):
        return None
    reach = len(here.reach)
    when = here.when()
    if not isinstance(when, When):
        return _bracketed_day(here) or _day_of_noun(here)
    if len(when.edtf or "") != 10:
        return None
    for low, high in here.reach[reach:]:
        between = here.line[here.high : low] if low >= here.high else here.line[high : here.low]
        if "C" in between or _RECORD_DAY.match(here.line, high) or _SINCE.search(here.line, 0, low):
            return None
    return when.edtf


#: The day of another figure, which this one is held against: "beating the May 3, 2011, record".
_RECORD_DAY = later(r",? (?:record|high|mark|figure|season|debut of|premiere of)\b")
_SINCE = later(r"\b(?:since|surpassing|surpassed|beating|beat|topping|than|behind) (?:the |its |that of )*$")
#: "the premiere on D".
_NOUN_DAY = later(
    r"\b(?:premiere|debut|pilot|opener|finale)(?: episode)?,? (?:(?:airing|aired|broadcast) )?on (?:[a-z]+, )?(D)\b"
)


def _day_of_noun(here: Here) -> str | None:
    """The one day of a sentence, where it stands behind what was watched: "the premiere on D gave N its best, scoring"."""
    m = _NOUN_DAY.search(here.line, 0, here.low)
    value = here.fold.marks[m.start(1)].value if m and here.line.count("D") == 1 else None
    return value.edtf if isinstance(value, When) and len(value.edtf or "") == 10 else None


def _bracketed_day(here: Here) -> str | None:
    """The day in brackets behind what was watched: "the premiere (Tuesday, May 3, 2011) drew"."""
    inside = [here.fold.text[a:b] for at, a, b in here.fold.asides if here.low <= at <= here.high]
    days = [d.when.edtf for text in inside for d in read_dates(text)[0] if not d.when.inferred]
    return days[0] if len(days) == 1 and len(days[0]) == 10 else None


_NOUN = later(
    r"(?:the|its) (?:(?:[a-z'-]+|O|N) ){0,3}?(?:premiere|debut|pilot|opener|finale|episode|season|series|show|broadcast|special)(?: episode| broadcast)?(?![a-z-])(?! (?:premiere|finale|debut|pilot|opener))"
)
#: What a second subject follows: "a success, with the premiere having".
_APART = later(r"(?:, (?:with |and |but |while )?|; )$")


def _nearest(what: str, here: Here) -> str:
    """The subject next to the verb: a match may have begun at a name further left."""
    if what not in here.line:
        return what  # a title, which is one mark
    verb = _VERB.search(here.line, here.low, here.high)
    end = verb.start() if verb else here.high
    found = [m[0] for m in _NOUN.finditer(here.line, here.low, end)]
    if found and compiled("(?:the )?N").fullmatch(what):
        return found[-1]
    later = [
        m
        for m in _NOUN.finditer(here.line, here.line.find(what, here.low) + len(what), here.high)
        if _APART.search(here.line[: m.start()])
    ]
    return later[-1][0] if later else what


_VERB = later(
    r"(?<![a-z])(?:having|was|were|had|been|drew|attracted|garnered|debuted|premiered|opened|received)(?![a-z])"
)


def _scope(what: str | None, here: Here) -> str | None:
    scene = here.scene
    if what is None or not _ours(what, here):
        return None
    if what.startswith(("Q, ", "N ")):
        what = "the" + what[what.index(" ") :].removeprefix(" the").removeprefix(" its")
    own = compiled(r"\s*\([^()]*\)$").sub("", scene.title).strip('"') if scene.kind == "episode" else None
    if own is not None:
        return (
            own
            if what in {"it", "N"} or what.startswith(("the ", "this ")) or what.casefold().startswith(own.casefold())
            else None
        )
    if compiled(r"(?:season|series) ").match(what):
        what = "the season" if this_season(what, here) else "N"
    if what.startswith("episode"):
        n = here.line.find(what) + 8
        mark = here.fold.marks.get(n)
        return "premiere" if what.endswith("one") or (mark is not None and mark.value == 1) else None
    if what[:1].isupper() or not compiled(r"(?:it|the|its|this|that)\b").match(what):
        return what if not what.endswith(("'s", "’s")) and what != "N" and len(what) > 1 else None
    if (quoted := compiled("Q").search(what)) is not None and not compiled(
        "premiere|finale|pilot|opening|opener|debut"
    ).search(what):
        at = here.line.find(what) + quoted.start()
        return here.fold.words(at, at + 1).strip('"“”, ') if at in here.fold.marks else None
    if not this_season(what, here):
        return None
    if compiled(r"\b(?:mid-?season|winter|fall|spring)\b").search(what):
        return None
    if _FIRST.search(what):
        nth = next(
            (
                here.fold.marks[n].value
                for n in range(here.low, here.high)
                if n in here.fold.marks and here.fold.marks[n].letter == "O"
            ),
            1,
        )
        of_season = compiled(r"O (?:season|series)").search(what)
        return (
            "premiere"
            if nth == 1 or of_season or compiled(r"premiere|debut|pilot|opener|launch").search(what)
            else None
        )
    if _LAST.search(what):
        return "finale"
    return (
        "total"
        if (compiled(r"\b(?:season|miniseries|serial)$").search(what) or _IN_WEEKS.match(here.line, here.high))
        and (
            compiled(r"\b(?:watched|viewed|seen|streamed)\b").search(here.line[here.low : here.high])
            or compiled(r"\breached\b").search(here.line[here.low : here.high])
            or compiled(r" (?:in|within|during|over|across) (?:its|the) (?:first|O|opening) ").match(
                here.line[here.high :]
            )
        )
        else None
    )


def _ours(what: str, here: Here) -> bool:
    """Whether the names beside "premiere" are the work's, a country's or a network's: no other show is meant."""
    behind = here.line.find(what, here.low) + len(what)
    if (m := compiled(r" of (?:the )?(?P<name>N)").match(here.line[behind:])) and what != "N":
        name = here.fold.words(behind + m.start("name"), behind + m.end())
        return any(folded(name) == folded(t) for t in here.scene.titles)
    if what == "N" or "N" not in what or (what[:1].islower() is False and not what.startswith("N ")):
        return True
    low = here.line.find(what, here.low)
    names = [here.fold.words(k, k + 1) for k in range(low, low + len(what)) if here.fold.line[k] == "N"]
    for name in names:
        bare = compiled(r"^[Tt]he ").sub("", name)
        known = (
            bare in lexicon.COUNTRIES or bare.endswith(("ian", "ish", "American", "can")) or lexicon.is_service(bare)
        )
        if not (known or any(folded(bare) == folded(t) for t in here.scene.titles)):
            return False
    return True


#: Of a whole series too, since it came out at once.
_IN_WEEKS = later(
    r" (?:in|within|during|over|across) (?:its|the) (?:first|O|opening) (?:[a-z]+ )?(?:weeks?|months?|days|C weeks|C days)\b"
)
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def this_season(what: str, here: Here) -> bool:
    """Whether a season that the words count is the article's."""
    if here.scene.season is None or not compiled(r"O[- ](?:season|series)|(?:season|series) (?:C|[a-z]+$)").search(
        what
    ):
        return True
    if (m := compiled(r"(?:season|series) ([a-z]+)$").search(what)) is not None:
        return m[1] not in _WORDS or _WORDS.index(m[1]) + 1 == here.scene.season
    n = here.line.find(what)
    marks = [
        here.fold.marks[k].value
        for k in range(n, n + len(what))
        if k in here.fold.marks and here.fold.marks[k].letter in "OC"
    ]
    return here.scene.season in marks
