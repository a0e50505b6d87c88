"""What sentences say that the work is: how long, after what, in which franchise, under which other names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Whole, Work, tidy
from showbible.kinds.attribute.fact import Attribute

_OTHER_SEASON = re.compile(
    r"\b(?:O|each|every|per|last|previous|next|final|another|other|these) (?:[a-z-]+ )?(?:season|series)\b|\b(?:season|series) (?:C|one|two)\b|\b(?:C|O and O) (?:seasons|series)\b|\bspecials?\b|\bshorts?\b|\bminisodes?\b|\bwebisodes?\b"
)
_OF_MAKING = (
    "production",
    "development",
    "conception",
    "background",
    "overview",
    "broadcast",
    "release",
    "format",
    "episode",
    "reception",
    "history",
    "cancellation",
    "premise",
    "filming",
    "writing",
    "adaptation",
)


def _own(here: Here) -> bool:
    """Whether the clause speaks of the work that the article is about, not of one of its seasons or another's."""
    scene, line = here.scene, here.line
    if here.section and not here.under(*_OF_MAKING):
        return False
    if scene.kind not in {"season", "series"}:
        return False
    start = max(line.rfind(". ", 0, here.low), line.rfind("; ", 0, here.low), 0)
    for m in _OTHER_SEASON.finditer(line, start, min(len(line), here.high + 30)):
        if m.start() >= here.high and m[0].endswith(("specials", "special", "shorts", "webisodes", "minisodes")):
            continue  # "nine episodes, including a special"
        if scene.kind == "season" and m[0].startswith("O") and here.fold.marks[m.start()].value == scene.season:
            continue
        return False
    return True


def _series(here: Here) -> bool:
    return not here.section or here.under(*_OF_MAKING)


@rule(
    "(consists of|consisted of|consist of|consisting of|comprises|comprised|comprising|comprised of|composed of|made up of|contains|contained|spans|spanned|spanning|lasting|lasted) [a total of |of ][approximately ]<count> [(hour-long|half-hour|one-hour|C-minute|new|regular|original|main|standard|live|weekly|full) ]episodes",
    "(total of|all) <count> [(hour-long|half-hour|one-hour|C-minute) ]episodes",
    "(ended|end|concluded|finished|wrapped|airing|aired|ran|run|runs)... (after|for|with|over) [a total of |its ]<count> [(half-hour|hour-long|C-minute|broadcast|aired) ]episodes",
    "(season|series|show|drama)[ of N][ O][ (and final|final)] (of|has|had|with|features|featured) <count> [(hour-long|half-hour|one-hour|C-minute) ]episodes",
    "<count> (hour-long|half-hour|one-hour|C-minute|C- to C-minute) episodes",
    trigger="episodes",
)
def counted_episodes(count: Whole, here: Here) -> Attribute | None:
    """The work has so many episodes.

    >>> read("The second season consists of 13 hour-long episodes.")
    attribute(property='episode_count', value=13)
    >>> read("All ten episodes were released at once.")
    attribute(property='episode_count', value=10)
    >>> read("The series was broadcast for eight episodes in 2011.")
    >>> read("The season concluded on July 2 after 13 episodes.")
    attribute(property='episode_count', value=13)
    >>> read("A season of twelve episodes was shown in May.")
    attribute(property='episode_count', value=12)
    >>> read("It is made of six half-hour episodes.")
    attribute(property='episode_count', value=6)
    >>> read("The second season of Harbour Lights had 22 episodes.")
    attribute(property='episode_count', value=22)
    >>> read("It aired on Mondays and contained 24 episodes.")
    attribute(property='episode_count', value=24)
    >>> read("It consists of nine episodes, including a reunion special.")
    attribute(property='episode_count', value=9)
    >>> read("The box set contains eight episodes.")
    >>> read("The first season consisted of eight episodes.")
    """
    line = here.line
    if (
        not _own(here)
        or count < 2
        or re.search(r"\b(?:order|ordered|in|of (?:the|these|those)) $", line[max(0, here.low - 9) : here.low])
    ):
        return None
    if re.search(
        r"\b(?:or fewer|only|stopped|removed|pulled|cancelled|canceled|appeared|appears|directed|wrote|guest|ordered|order|originally|planned|remaining|renewed|initially)\b",
        line[max(0, here.low - 60) : here.high],
    ):
        return None
    before, behind = line[max(0, here.low - 16) : here.low], line[here.low : here.high + 24]
    if here.words.startswith("contain") and not re.search(r"\b(?:it|season|series|show|and)(?:,? which)? $", before):
        return None
    if here.words.startswith("all") and not re.match(
        r"all .*episodes(?: of (?:the|this) (?:season|series)| (?:were|was|became|are|of the O season))", behind
    ):
        return None
    if re.match(r" (?:per|each|a (?:season|week|year)|in (?:its|the) O|of the O)", line[here.high :]):
        return None
    return Attribute("episode_count", count)


@rule(
    "the[ entire| full| complete] <count>-(episode|part)[ O][ (and final|final)] (season|series|miniseries|serial|drama)",
    "(a|is a|an) [D ][N ]<count>-(episode|part) [N ][(television|drama|crime|comedy|original|limited|animated|documentary|reality|science fiction|fantasy) ][(television|drama|crime|documentary) ](series|serial|miniseries|drama|thriller|comedy|mini-series|adaptation|dramatisation|season)",
    "(broadcast|aired|shown|screened|transmitted|televised) [weekly |originally |first ]in <count> (episodes|parts|instalments|installments)",
    "for <count> episodes",
    "(miniseries|series|serial|drama) in <count> (parts|episodes)",
    trigger="episode|part|parts|episodes",
)
def episodes_in_passing(count: Whole, here: Here) -> Attribute | None:
    """The work's episodes are counted before its name or behind how it was shown, in the lead.

    >>> read("The eight-episode second season was released in May.")
    attribute(property='episode_count', value=8)
    >>> read("It is a four-part drama.", title="Harbour Lights")
    attribute(property='episode_count', value=4)
    >>> read("The drama was shown in three episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=3)
    >>> read("It ran on Mondays for 16 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=16)
    >>> read("The ten-episode second season of Harbour Lights was shown in May.")
    attribute(property='episode_count', value=10)
    >>> read("It is a six-part British television drama.", title="Harbour Lights")
    attribute(property='episode_count', value=6)
    >>> read("It is a miniseries in four parts.", title="Harbour Lights")
    attribute(property='episode_count', value=4)
    >>> read("She starred in the ten-episode second season of Low Water.")
    >>> read("The network ordered the eight-episode second season.")
    """
    line = here.line
    if here.section or count < 2 or not _own(here):
        return None
    if re.search(
        r"\b(?:order|ordered|renewed|planned|originally|initially|remaining|appeared|appears|previous|like|known|based|sequel|O episode|finale|premiere|special)\b",
        line[max(0, here.low - 50) : here.high],
    ) or re.match(r"(?: of (?!N)| in| story| finale| premiere| special|s)\b", line[here.high :]):
        return None
    if line.startswith(" of N", here.high) and here.fold.marks[here.high + 4].value not in here.scene.titles:
        return None
    if here.words.startswith("for ") and not re.search(
        r"^(?:it|the (?:series|show|season|drama|programme)|N) (?:[a-z]+ )?(?:aired|ran|airs|broadcast|was (?:broadcast|aired|shown))\b",
        line,
    ):
        return None
    return Attribute("episode_count", count)


_COUNTS = re.compile(
    r"\b(?:ran|runs|aired|consist\w*|compris\w*|spann\w*|total of|produced|ended|broadcast|lasted|has|had|contains|made|after|with)\b[^.;]{0,30}$"
)


@rule(
    "<count> [(half-hour|hour-long|one-hour|C-minute) ]episodes .. (over|across|spanning|spanning over|during|in) [its |the |a total of ]C (seasons|series)",
    "C (seasons|series)... (for|with|making|totaling|totalling|and) a total of <count> [(half-hour|hour-long|one-hour|C-minute) ]episodes",
    "C (seasons|series)[,] (and|with|consisting of|comprising|totaling|totalling|for|containing) [a total of ]<count> episodes",
    trigger="episodes",
)
def episodes_in_all(count: Whole, here: Here) -> Attribute | None:
    """All seasons of a series together have so many episodes.

    >>> read("The show ran for a total of 20 episodes over two seasons.", title="Harbour Lights")
    attribute(property='episode_count', value=20)
    >>> read("It ended after three seasons and 40 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=40)
    >>> read("It aired with 150 half-hour episodes spanning over seven seasons.", title="Harbour Lights")
    attribute(property='episode_count', value=150)
    >>> read("It ran for five seasons on Mondays, for a total of 98 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=98)
    >>> read("It ran for two seasons of 10 episodes.", title="Harbour Lights")
    """
    if (
        here.scene.kind != "series"
        or not _series(here)
        or re.search(r"\b(?:appeared|directed|wrote|ordered)\b", here.line)
    ):
        return None
    if (
        here.line[here.low] == "C"
        and not re.match(r"C (?:seasons|series)", here.line[here.low :])
        and not _COUNTS.search(here.line[max(0, here.low - 45) : here.low])
    ):
        return None
    return Attribute("episode_count", count)


@rule(
    "<least>- to <most>-minute episodes",
    "<least>-minute [(long|live|animated|weekly|individual) ]episodes",
    "<least>-minute format",
    "<least> episodes of <most> minutes",
    "(running|runs|ran|run|lasting|lasts|is|are|were|running for|run for) [for ][(approximately|about|around|roughly|an average of|between) ]<least> [(to|and|–|-) <most> ]minutes[ (in length|long|each|per episode)]",
    trigger="minutes|minute",
)
def ran_for(least: Whole, here: Here, most: Whole | None = None) -> Iterator[Attribute]:
    """An episode takes so many minutes.

    >>> read("It has four 88- to 102-minute episodes.")
    attribute(property='runtime', value=88)
    attribute(property='runtime', value=102)
    >>> read("The season's 22-minute episodes were shown at night.")
    attribute(property='runtime', value=22)
    >>> read("The 90-minute format was new.")
    attribute(property='runtime', value=90)
    >>> read("There are 13 episodes, each running approximately 47 minutes in length.")
    attribute(property='runtime', value=47)
    >>> read("It consists of 27 episodes of 26 minutes.")
    attribute(property='runtime', value=26)
    >>> read("The chase is 12 minutes.")
    """
    if not _series(here) or here.scene.kind not in {"season", "series"}:
        return
    words = here.words
    if " episodes of " in words and most is not None:
        yield Attribute("runtime", most)
        return
    if "-minute" not in words and "episode" not in here.line[max(0, here.low - 60) : here.high + 12]:
        return
    if re.search(
        r"\bO episode|premiere|finale|pilot|first|mini|short|special", here.line[max(0, here.low - 40) : here.low]
    ):
        return
    for minutes in (least, most):
        if minutes is not None and 2 <= minutes <= 200:
            yield Attribute("runtime", minutes)


@rule(
    "(hour-long|one-hour|half-hour|half-hour-long|hour long) [(weekly|drama|comedy|live) ]episodes",
    "(each|every) (hour-long|one-hour|half-hour) episode",
    trigger="hour",
)
def ran_for_an_hour(here: Here) -> Attribute | None:
    """An episode takes an hour or half of one.

    >>> read("It ran for two series of six half-hour episodes.")
    attribute(property='runtime', value=30)
    >>> read("After an hour, the episodes ended.")
    """
    if (
        not _series(here)
        or here.scene.kind not in {"season", "series"}
        or (re.search(r"\b(?:two|C|O) $", here.line[: here.low]) and "ran" not in here.line)
    ):
        value = re.search(r"C $", here.line[: here.low])
        if not value or not _series(here):
            return None
    return Attribute("runtime", 30 if here.words.startswith("half") else 60)


_MADE = r"(?:novels?|books?|novella|manga|webtoons?|comics?|comic (?:book|strip)s?|graphic novels?|light novel|films?|movies?|play|memoirs?|autobiograph(?:y|ies)|short stor(?:y|ies)|stor(?:y|ies)|series|sitcom|drama|video games?|role-playing games?|games?|characters?|organi[sz]ation|team|superhero(?:es)?|format|show|telenovela|miniseries|podcasts?|franchise|trilogy|saga|poems?|articles?|musical|biograph(?:y|ies)|programme|program|competition|toy line|formats?|web series|serial|soap opera|version)"
_BASED = re.compile(
    rf"(?:based (?:[a-z]+ )?(?:up)?on|adapted from|(?<![a-z])adapta?t?ion of|remake of|reboot of)(?: the adaptation of)? (?P<head>(?:(?!(?:which|who|that|by|starring|written) )(?:[a-z-]+|[NDCOQ](?:'s)?|[ND](?:,? and N)+(?:'s)?),? ){{0,8}}?)"
    rf"(?:(?P<same>{_MADE}(?: franchise| series)?(?: by (?:[a-z]+ )*N)?,? (?:of|with|by|under) the same (?:name|title))"
    rf"|(?P<eponymous>eponymous {_MADE}|{_MADE} of the same name)"
    rf"|{_MADE}(?: series)?(?: (?:entitled|titled|named|called))? (?P<work>(?:the )?(?:N(?: (?:of|on|in|from|and|to|for|with|at) (?:the |an? )?N)+(?= by N)|N(?: / N|: N)*(?: of (?:the )?N)?|Q))(?!'s))"
)
_VERSION = re.compile(
    r"version of (?:the )?(?:(?:N|[a-z-]+) ){0,4}?(?P<work>N)(?!'s)(?=[.,;]| (?:and|which|that|created|produced|hosted|broadcast|aired)\b|$)"
)
#: A title that goes on in small letters ("Polder blauw,").
_SMALL_END = re.compile(
    r" (?!(?:by|with|which|that|and|starring|as|from|in|of|to|the|written|created|on|for|is|was|about|or)\b)[^\W\d_A-Z]+(?=[,.;])"
)
_BY = re.compile(r"(?:based (?:[a-z]+ )?on|adapted from) (?P<work>(?:the )?(?:N|Q)) by N")


@rule(
    "(based|adapted|adaptation|adaption|remake|reboot)",
    "(is|was) (the|an|a) [(D|O|current|local|latest) ](N|american|british) version of",
    trigger="based|adapted|adaptation|adaption|remake|reboot|version",
)
def based_on(here: Here) -> Attribute | None:
    """The work that this one adapts, or the character; "of the same name" is the show's own.

    >>> read("The series is based on the Marvel Comics character of the same name.")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("It is adapted from the novel Low Water by Ana Sol.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is based on the 2005 book Low Water on the Bay by Ana Sol.")
    attribute(property='based_on', value='Low Water on the Bay')
    >>> read("It is based on the Dutch series Polder blauw, shown in 2010.")
    attribute(property='based_on', value='Polder blauw')
    >>> read("It is the British version of the Dutch series Low Water.")
    attribute(property='based_on', value='Low Water')
    >>> read("It is the sequel to Low Water, which is based on Ana Sol's novel of the same name.")
    >>> read("Based on characters featured in the novels of Ana Sol, it is set in Oslo.")
    """
    if here.section or here.scene.kind == "other":
        return None
    line = here.line
    if "version" in here.words:
        m = _VERSION.match(line, here.high - 10)
    else:
        m = _BASED.match(line, here.low) or _BY.match(line, here.low)
    if (
        m is None
        or _of_other_work(here)
        or re.search(
            r"(?:also|film|episode|story|novel|game|books?) (?:is |was |are )?$|\bnot $|characters? $", line[: here.low]
        )
    ):
        return None
    here.widen(*m.span())
    groups = m.groupdict()
    if groups.get("same") or groups.get("eponymous"):
        return Attribute("based_on", here.scene.series)
    if "character" in (groups.get("head") or "").split():
        return None
    value = tidy(here.fold.words(m.start("work"), m.end("work"))).strip('"“”').rstrip(",")
    if more := _SMALL_END.match(here.fold.text, here.fold.stretch(*m.span("work"))[1]):
        value += more[0]
    return Attribute("based_on", value)


def _of_other_work(here: Here) -> bool:
    """Whether it is another work that is based on something: "the sequel to Low Water, which is based on"."""
    m = re.search(
        r"(?P<work>N),? (?:which|that|itself) (?:is|was|were) (?:itself )?(?:[a-z]+ )?$", here.line[: here.low]
    )
    return m is not None and here.fold.marks[m.start("work")].value not in here.scene.titles


@rule(
    "set (in|within) the <work>[, | and |.|;]",
    "(part|season|series|show|entry) (of|in|within|from) the <work>[, | and |.|;]",
    "(takes|taking|took) place (in|within) the <work>[, | and |.|;]",
    "(part|season|series|show|entry|installment|instalment|sequel|prequel) (of|in|within|from) the <work> (franchise|universe|media franchise|shared universe|film series)",
    "set in the <work> (universe|franchise|shared universe)",
    trigger="set|franchise|universe|part|series|show|season|entry|place",
)
def shared_universe(work: Work, here: Here) -> Attribute | None:
    """The franchise or shared universe of the work.

    >>> read("It is set in the Tidal Cinematic Universe, sharing continuity with the films.")
    attribute(property='franchise', value='Tidal Cinematic Universe')
    >>> read("It is the sixth series in the Star Harbour franchise.")
    attribute(property='franchise', value='Star Harbour')
    >>> read("The show is set in the Reef universe.")
    attribute(property='franchise', value='Reef')
    >>> read("It is the third series in the Tidalverse, sharing continuity with the films.")
    attribute(property='franchise', value='Tidalverse')
    >>> read("The show takes place in the Tidal Cinematic Universe.")
    attribute(property='franchise', value='Tidal Cinematic Universe')
    >>> read("It is the third series in the Bronx.")
    >>> read("It is set in the Bronx.")
    """
    if here.section or here.scene.kind == "other":
        return None
    name = tidy(work)
    if not re.search(r"(?:franchise|universe)", here.words) and not re.search(r"(?:Universe|verse|Multiverse)$", name):
        return None
    return Attribute("franchise", name)


@rule(
    "spin-off[ (series|show)] (of|from|to) [the ][(television|american|british|original|popular|hit|reality|long-running|sitcom|drama|hbo) ][(series|show|sitcom|drama|programme) ]<work>",
    "spinoff[ (series|show)] (of|from|to) [the ][(television|american|british|original|popular|hit|reality|long-running|sitcom|drama) ][(series|show|sitcom|drama|programme) ]<work>",
    "spin-off/reboot of <work>",
    trigger="spin|spinoff",
)
def spun_off(work: Work, here: Here) -> Attribute | None:
    """The show that this one grew out of.

    >>> read("It is a spin-off of the sitcom Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("It is a spinoff from Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("The show was made as a spin-off/reboot of Low Water.")
    attribute(property='spin_off_of', value='Low Water')
    >>> read("Ana Sol left for Deep Water, a spin-off of Harbour Lights.")
    """
    if not _series(here) or here.scene.kind not in {"season", "series", "list"}:
        return None
    before = here.line[max(0, here.low - 60) : here.low]
    if not re.search(r"(?:^|\b(?:is|was|be|as|series|show|and)) (?:an? |the )?(?:[a-z\"Q'-]+ ){0,6}$", " " + before):
        owner = re.search(r"N,? (?:which is |an? |the )?(?:[a-zN-]+ ){0,4}$", before)
        at = here.low - len(before) + owner.start() if owner else -1
        mark = here.fold.marks.get(at)
        if mark is None or mark.value not in here.scene.titles:
            return None
    if tidy(work) in here.scene.titles or re.search(r"\b(?:not|rejected|planned|proposed|potential|possible) ", before):
        return None
    return Attribute("spin_off_of", tidy(work))


@rule(
    "(working title|working title of|working title was|working titles|tentative title|tentative title of|tentatively titled|tentatively called|provisionally titled|tentatively entitled) [the ]<work>",
    "(series|show|season|drama|pilot|project|it|programme|sitcom) was (originally|initially|previously|formerly|first|tentatively) (titled|called|named|entitled|announced as|known as) <work>",
    "(developed|filmed|shot|announced|produced|ordered|picked up|commissioned|pitched) under the [working ](title|name) <work>",
    "(developing|developed|pitched|pitching|wrote|shopped) (it|them|N|the (series|show|pilot|script|project|sitcom)) (under|with) the [working ]title <work>",
    "(series|show|project|drama|pilot|sitcom|comedy|N), then (titled|called|known as|entitled) <work>",
    "(originally|initially|previously) titled <work>",
    trigger="under|then|working|tentatively|tentative|originally|initially|previously|formerly|provisionally",
)
def working_title(work: Work, here: Here) -> Attribute | None:
    """What the work was called while it was made.

    >>> read("Filming began in May under the working title Lantern.")
    attribute(property='working_title', value='Lantern')
    >>> read("The show was originally titled Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The season, initially titled Low Water, came late.")
    attribute(property='working_title', value='Low Water')
    >>> read("The series was developed under the title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The project, then known as Low Water, was ordered in May.")
    attribute(property='working_title', value='Low Water')
    >>> read("Sol began developing Harbour Lights under the title Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The episode's working title was a joke.")
    """
    if here.scene.kind == "other" or re.search(
        r"\b(?:episode|album|song|character|film|single|book)\b[^,;]{0,40}$", here.line[: here.low]
    ):
        return None
    name = tidy(work)
    if name in here.scene.titles or here.scene.kind == "episode" or (here.section and not here.under(*_OF_MAKING)):
        return None
    return Attribute("working_title", name)


@rule(
    "(subtitled|with the subtitle|subtitle of|carries the subtitle|under the subtitle) <work>",
    trigger="subtitled|subtitle",
)
def subtitled(work: Work, here: Here) -> Attribute | None:
    """The title that a season bears besides its number.

    >>> read("The season, subtitled The Long Night, came in May.")
    attribute(property='subtitle', value='The Long Night')
    >>> read("It was shown subtitled in Welsh.")
    """
    if here.scene.kind == "series" and re.search(r"\b(?:seasons?|episodes?|pod|arc)\b", here.line[: here.low]):
        return None
    value = here.fold.words(here.high - 1, here.high) if work else ""
    whole = tidy(value).strip('"“”').rstrip(",.")
    before = here.fold.text[: here.fold.offset(here.high - 1)]
    return Attribute("subtitle", f"The {whole}" if before.endswith(" The ") else whole)


RULES = (
    counted_episodes,
    episodes_in_passing,
    episodes_in_all,
    ran_for,
    ran_for_an_hour,
    based_on,
    shared_universe,
    spun_off,
    working_title,
    subtitled,
)
