"""How many watched: the fact and every way to read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, ClassVar, NamedTuple, Self

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Slot
from showbible.kinds.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewership(Fact):
    """How many watched."""

    kind: ClassVar[str] = "viewership"
    identity: ClassVar[tuple[str, ...]] = (
        "viewers",
        "scope",
    )

    scope: Annotated[str | None, "premiere, finale, average, total or an episode's title"] = None
    viewers: Annotated[int, "people"]
    date: Annotated[str | None, "what day the figure is for, EDTF"] = None

    def merged(self, other: Self) -> Self | None:
        """One figure for one scope; a second mention may leave out the scope."""
        if self.viewers != other.viewers or (self.scope and other.scope and self.scope != other.scope):
            return None
        return self.filled(other)


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
        if re.search(r"\b(?:total of|cumulative|combined)\b", words)
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
        rf"{_LEAD}C{_TAIL} (?:viewers|people|individuals|(?:american |us |u\.s\. )?(?:households|homes)|watchers)",
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
        r"(?<![a-zA-Z])(?:Q|N|it|(?:the|its|this|that) (?:(?:[a-z'-]+|O|N|C|C-[a-z]+) ){0,4}?(?:premiere|debut|pilot|opener|launch|finale|episodes?|season|series|miniseries|serial|sitcom|show|"
        r"broadcast|special|drama|programme|program|telecast|installment|part|instalment|N)(?! (?:C )?(?:premiere|finale|debut|pilot|opener|launch)(?![a-z]))(?: episodes?| broadcast| airing)?(?:,? Q,?)?"
        r"(?: of (?:the|its) (?:O )?(?:season|series|show))?|(?:series|episode) (?:C|one))(?![a-z-])",
        _plain,
    ),
]

_OTHER = re.compile(
    r"\b(?:previous|preceding|prior|last week|compared|than the|which was|next|down from|up from|increase|decrease|from (?:the )?O|year-on-year)\b"
)
_FIRST = re.compile(
    r"\b(?:premiere|debut|pilot|opener|launch|O (?:episode|part|broadcast|installment|instalment)|opening)\b"
)
_LAST = re.compile(r"\b(?:finale|final|last|closing|concluding)\b")


def _stated(what: str | None, audience: Audience, here: Here, sort: str | None = None) -> Viewership | None:
    """The fact, unless the clause speaks of another season, episode or show."""
    if what is not None and what != "average":
        what = _nearest(what, here)
    clause = here.line[max(0, here.low - 40) : here.high]
    if _OTHER.search(clause):
        return None
    if sort is None and re.search(r"\bon average\b", here.line[max(0, here.low - 14) : here.high + 12]):
        sort = "average"
    scope = sort or (audience.sort if audience.sort == "average" else _scope(what, here)) or audience.sort
    if scope is None:
        return None
    when = here.when()
    day = when.edtf if isinstance(when, When) and len(when.edtf) == 10 and scope not in {"average", "total"} else None
    return Viewership(scope=scope, viewers=audience.viewers, date=day)


_NOUN = re.compile(
    r"(?:the|its) (?:(?:[a-z'-]+|O|N) ){0,3}?(?:premiere|debut|pilot|opener|finale|episode|season|series|show|broadcast|special)(?: episode| broadcast)?(?![a-z-])"
)


def _nearest(what: str, here: Here) -> str:
    """The subject next to the verb: a match may have begun at a name further left."""
    verb = _VERB.search(here.line, here.low, here.high)
    found = [m[0] for m in _NOUN.finditer(here.line, here.low, verb.start() if verb else here.high)]
    return found[-1] if found and what == "N" else what


_VERB = re.compile(
    r"(?<![a-z])(?:was|were|had|been|drew|attracted|garnered|debuted|premiered|opened|received)(?![a-z])"
)


def _scope(what: str | None, here: Here) -> str | None:
    scene = here.scene
    if what is None:
        return None
    own = re.sub(r"\s*\([^()]*\)$", "", scene.title).strip('"') if scene.kind == "episode" else None
    if own is not None:
        return (
            own
            if what in {"it", "N"} or what.startswith(("the ", "this ")) or what.casefold().startswith(own.casefold())
            else None
        )
    if what.startswith("episode"):
        n = here.line.find(what) + 8
        mark = here.fold.marks.get(n)
        return "premiere" if what.endswith("one") or (mark is not None and mark.value == 1) else None
    if what[:1].isupper() or not re.match(r"(?:it|the|its|this|that)\b", what):
        return what if what != "N" and len(what) > 1 else None
    if (quoted := re.search("Q", what)) is not None and not re.search("premiere|finale|pilot", what):
        at = here.line.find(what) + quoted.start()
        return here.fold.words(at, at + 1).strip('"“”, ') if at in here.fold.marks else None
    if not _this_season(what, here):
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
        of_season = re.search(r"O (?:season|series)", what)
        return "premiere" if nth == 1 or of_season or re.search(r"premiere|debut|pilot|opener|launch", what) else None
    if _LAST.search(what):
        return "finale"
    return (
        "total"
        if re.search(r"\b(?:season|miniseries|serial)$", what)
        and re.search(r"\b(?:watched|viewed|seen)\b", here.line[here.low : here.high])
        else None
    )


def _this_season(what: str, here: Here) -> bool:
    """Whether a season that the words count is the article's."""
    if here.scene.season is None or not re.search(r"O[- ](?:season|series)|season C", what):
        return True
    n = here.line.find(what)
    marks = [
        here.fold.marks[k].value
        for k in range(n, n + len(what))
        if k in here.fold.marks and here.fold.marks[k].letter in "OC"
    ]
    return here.scene.season in marks


@rule(
    "<what>[,] [...](was|were|had been|been|being) [collectively |originally |initially |O |also |later ](watched|viewed|seen) [live |collectively ]by <people>",
    "<what>[,] [...](it|and|then|which) was (watched|viewed|seen) by <people>",
    trigger="watched|viewed|seen",
)
def was_watched(what: Watched, people: People, here: Here) -> Viewership | None:
    """Something was watched by so many.

    >>> read("The premiere was watched by 3.58 million viewers, down from the first season.")
    viewership(scope='premiere', viewers=3580000)
    >>> read('"Low Tide" was seen by 858,000 Canadian viewers.')
    viewership(scope='Low Tide', viewers=858000)
    >>> read("The season finale aired on May 6, 2004, and was watched by around 52.5 million viewers.")
    viewership(scope='finale', viewers=52500000, date='2004-05-06')
    >>> read("This was a 7% increase from the previous episode, which was watched by 3.62 million viewers.")
    """
    return _stated(what, people, here)


@rule(
    "<what> (drew|attracted|garnered|received|had|pulled in|brought in|scored|gained|earned|reached|recorded|achieved|secured|delivered|drawing|"
    "attracting|garnering|generated|peaked at|rated|got) <people>",
    "<what> [...](drew|attracted|garnered|attracting|drawing|garnering|pulling in|pulled in|brought in|received) <people>",
    "<what>, which (drew|attracted|garnered|received|pulled in|was watched by|was viewed by|was seen by) <people>",
    "<what>[,] [...](fell|dropped|rose|slipped|declined|grew|increased|dipped|climbed) to <people>",
    "<what> (drew|attracted|had|received|garnered|attracting|drawing) (an audience|a viewership|viewing figures|audiences) of <size>",
    "<what> (had|received|gained|achieved|scored|attracted|drew|recorded) [an |a ](overnight|consolidated|initial|average|live) (rating|ratings|figure|figures|audience|viewing figures|audiences|viewership) of <size>",
    "<what> (attracting|drawing|drew|attracted) <size>",
    "<what> was the most[-| ]watched [...]with <people>",
    "with <people>, <what> (was|became|is)",
    trigger="viewers|people|households|audience|viewership|million",
)
def drew(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """Something drew so many viewers.

    >>> read("The series premiere drew 4.1 million viewers.")
    viewership(scope='premiere', viewers=4100000)
    >>> read("The finale attracted an audience of 858,000 viewers.")
    viewership(scope='finale', viewers=858000)
    >>> read("The premiere drew praise from 30 viewers.")
    """
    audience = people or size
    if audience is None or (size is not None and not re.search(r"viewers|audience|viewing|viewership", here.line)):
        return None
    return _stated(what, audience, here)


@rule(
    "<what> [...](debuted|premiered|opened|launched|started|began|returned|aired) [...](to|with) <people>",
    "<what> [...](debuted|premiered|opened|launched|aired) [...](to|with) (an audience|audiences|a viewership|ratings|viewing figures) of <size>",
    "(when|after) (it|the series|the show|the season) (debuted|premiered|launched) ...[,] <what> (drew|attracted|had|received|garnered|scored|pulled in) <people>",
    trigger="debuted|premiered|opened|launched|started|began|returned|aired",
)
def opened_to(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """The work began with so many viewers.

    >>> read("The series debuted to 5.5 million viewers.")
    viewership(scope='premiere', viewers=5500000)
    >>> read("The second season premiered on March 8, 2016 to 858,000 viewers.")
    viewership(scope='premiere', viewers=858000, date='2016-03-08')
    >>> read("The series debuted to good reviews from viewers.")
    """
    audience = people or size
    if audience is None or not _this_season(what, here) or here.scene.kind == "episode":
        return None
    if " aired " in here.line[here.low : here.high] and not re.search(r"(?:premiere|pilot|debut|opener|launch)$", what):
        return None
    if not re.search(
        r"(?:series|season|show|drama|programme|program|it|premiere|pilot|debut|opener|launch|N|C|O)$", what
    ):
        return None
    return _stated(what, audience, here, "premiere")


@rule(
    "<what> (ended|concluded|finished|closed|bowed out|signed off|wrapped up) [...](with|to) <people>",
    "<what> (ended|concluded|finished|closed) [...](with|to) (an audience|ratings|viewing figures) of <size>",
    trigger="ended|concluded|finished|closed|bowed|signed|wrapped",
)
def closed_to(what: Watched, here: Here, people: People | None = None, size: Size | None = None) -> Viewership | None:
    """The work ended with so many viewers.

    >>> read("The series ended with 3.3 million viewers for its final episode.")
    viewership(scope='finale', viewers=3300000)
    >>> read("The season ended with a lawsuit of 30 viewers.")
    """
    audience = people or size
    if audience is None or audience.sort or not _this_season(what, here) or here.scene.kind == "episode":
        return None
    if not re.search(r"(?:series|season|show|drama|finale|it|run)$", what):
        return None
    return _stated(what, audience, here, "finale")


@rule(
    "(viewing figures|ratings|viewership|overnight figures|audience figures|overnight ratings|the audience) for <what> (were|was|reached|averaged|stood at|came in at|peaked at) <size>",
    trigger="figures|ratings|viewership|audience",
)
def figures_for(what: Watched, size: Size, here: Here) -> Viewership | None:
    """Viewing figures, and for what.

    >>> read("Viewing figures for the first episode were 4.2 million.")
    viewership(scope='premiere', viewers=4200000)
    >>> read("Ratings for the first episode were poor.")
    """
    return _stated(what, size, here)


@rule(
    "<people> (watched|tuned in to|tuned in for|tuned into|viewed|saw|tuned in to watch|tuned in to see) <what>",
    "<people> tuning in (to|for) <what>",
    trigger="tuning|watched|tuned|viewed|saw",
)
def they_watched(people: People, what: Watched, here: Here) -> Viewership | None:
    """So many watched something.

    >>> read("Over 52.5 million viewers watched the finale on May 6, 2004.")
    viewership(scope='finale', viewers=52500000, date='2004-05-06')
    >>> read("Many viewers watched the finale on May 6, 2004.")
    """
    return _stated(what, people, here)


@rule(
    "(average|averaging|averaged) [season |series |total |weekly |live |national |per-episode ](viewership|audience|audiences|viewing figures) of <size>",
    "(average of|averaging|averaged|average audience of|averages) <people>",
    "<people> (per|an|each) episode",
    "<people> on average",
    "<people> <gap>average minute",
    "(averaged|averaging) <gap>and <people>",
    "average [...]of <people>",
    "average [number of ](viewership|audience|audiences|viewing figure|viewing figures|rating|viewers) [...](was|were|is|of|at|stood at|reached) <size>",
    trigger="average|averaged|averaging|averages|per",
)
def on_average(
    here: Here, size: Size | None = None, people: People | None = None, gap: Gap | None = None
) -> Viewership | None:
    """The average of the season.

    >>> read("It finished as the 112th ranked show, with an average viewership of 4.25 million.")
    viewership(scope='average', viewers=4250000)
    >>> read("During its run, the series averaged around 3.53 million viewers.")
    viewership(scope='average', viewers=3530000)
    >>> read("The season drew 2.1 million viewers per episode.")
    viewership(scope='average', viewers=2100000)
    >>> read("The finale was above the average of the season.")
    """
    found = size or people
    before = re.search(r"(?:O season|O series|season C)[^.;]{0,60}$", here.line[: here.high])
    if found is None or (before is not None and not _this_season(before[0], here)):
        return None
    return _stated("average", found, here, "average")


RULES = (was_watched, drew, opened_to, closed_to, figures_for, they_watched, on_average)
