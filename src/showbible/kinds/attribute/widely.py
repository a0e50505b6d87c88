"""What a work was made from, under which name, and how far it ran, in broader words. A second look: ``prose`` and ``counts`` are first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from showbible.data import words
from showbible.grammar.fold import Fold
from showbible.grammar.opening import LANGUAGES
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, tidy
from showbible.grammar.slots import Nth, Whole, Work
from showbible.kinds.attribute.counts import OF_MAKING, of_the_whole, own_count
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.attribute.prose import MADE
from showbible.text.patterns import compiled, later


@rule(
    "(its|a|the) [full |entire |whole |initial ]run of <count> (episodes|instalments|installments|films|half-hours|hours)",
    "<count> [feature-length |hour-long |half-hour |ninety-minute |C-minute |further ](episodes|instalments|installments|films) (were|have been) [eventually |finally ](made|produced|filmed|completed)[,] (over|across|in|for|between|before|during)",
    "<count> (instalments|installments|films) (were|have been) (made|produced|filmed)",
    "(a total of|in total,|in all,|altogether,|overall,) <count> [N |half-hour |hour-long |original ]episodes[ of [the ](series|show|<work>)] (were|was|have been|was) (made|produced|filmed|aired|broadcast|shown|released|transmitted|created)",
    "a total of <count> [half-hour |hour-long |original ]episodes[ of [the ](series|show|<work>)] (aired|have aired|were aired|ran|were)",
    "there (were|are|have been) [a total of ]<count> [half-hour |hour-long |original ]episodes [of <work> ](in (total|all)|altogether)",
    "(in total|in all|altogether|overall), there (were|are|have been) <count> [half-hour |hour-long |original ]episodes[ of (the (series|show)|<work>)]",
    "there (were|are) [a total of ]<count> [half-hour |hour-long |original ]episodes of (the (series|show)|<work>)",
    "<count> [half-hour |hour-long |original ]episodes (aired|were aired|were broadcast|ran|were produced|were shown) (over|across) C (seasons|series)",
    "(wrapping|wrapping up|ending|closing) (its run|the series|the show) (with|after) [a total of ]<count> episodes",
    "(brings|brought|bringing) the total (episode count|number of episodes|episodes) to <count>[ episodes]",
    "as of D, <count> [original |half-hour |hour-long ]episodes[ of [the ](series|show|<work>)] (have|had) (aired|been (aired|broadcast|released|shown|produced|made))",
    "<count> [feature-length ]episodes have been (made|produced|filmed|aired|broadcast|shown) to date",
    "all <count> <work> episodes",
    "(it|season|series|show) [now |thus |eventually ](runs|ran|stretches|stretched|extends|extended) to <count> (episodes|instalments|installments|films|parts)",
    trigger="there|wrapping|ending|closing|brings|brought|bringing|run|made|produced|filmed|completed|runs|ran|stretches|stretched|extends|extended|total|all|altogether|overall|aired|broadcast|episodes",
    last=True,
)
def ran_to(count: Whole, here: Here, work: Work = "") -> Attribute | None:
    """How far a run of episodes went.

    >>> read("It wrapped up its run of 22 episodes in May.")
    attribute(property='episode_count', value=22)
    >>> read("Ten feature-length films were made over three series.", title="Harbour Lights")
    attribute(property='episode_count', value=10)
    >>> read("The show ran to 32 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=32)
    >>> read("In total, 62 episodes were made.", title="Harbour Lights")
    attribute(property='episode_count', value=62)
    >>> read("A total of 62 episodes of Harbour Lights aired.", title="Harbour Lights")
    attribute(property='episode_count', value=62)
    >>> read("As of May 2017, 62 episodes of Harbour Lights have aired.", title="Harbour Lights")
    attribute(property='episode_count', value=62)
    >>> read("A total of 62 episodes of Low Tide aired.", title="Harbour Lights")
    >>> read("In May, the season extended to 22 episodes.", title="Harbour Lights")
    >>> read("It was ordered for a run of six episodes.")
    >>> read("The three episodes were filmed in reverse order.", title="Harbour Lights", under="Production")
    >>> read("There have been 65 episodes of Harbour Lights in total.", title="Harbour Lights")
    attribute(property='episode_count', value=65)
    >>> read("In total, there are fourteen episodes of Harbour Lights: six in each series and two specials.", title="Harbour Lights")
    attribute(property='episode_count', value=14)
    >>> read("There were 26 episodes of the show, broadcast in two runs.", title="Harbour Lights")
    attribute(property='episode_count', value=26)
    >>> read("In its time, 28 episodes aired over three seasons.", title="Harbour Lights")
    attribute(property='episode_count', value=28)
    >>> read("The last season ended in May, wrapping the series with 105 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=105)
    >>> read("The final series brings the total number of episodes to 68.", title="Harbour Lights")
    attribute(property='episode_count', value=68)
    >>> read("Ten more were ordered, bringing the total number of episodes to 30.", title="Harbour Lights")
    """
    line = here.line
    if work and tidy(work) not in here.scene.titles:
        return None
    if here.scene.kind == "series" and here.words.startswith("season"):
        return None  # "the season was extended to 22 episodes"
    if here.words.endswith((" in", " before", " during")) and not _IN_WHICH.match(line, here.high):
        return None  # "three episodes were filmed in reverse order"
    if " total " in here.words and here.words.startswith("br") and not _AT_LAST.search(line):
        return None  # "ten more were ordered, bringing the total to 30"
    over = compiled(r",? (?:over|across|in|for|during) (?:its |the )?C (?:seasons|series)").search(
        line, here.low, here.high + 30
    )
    told = over or here.words.startswith(("br", "wrapping", "ending", "closing"))
    if count < 2 or not (own_count(here) or (told and here.scene.kind == "series" and of_the_whole(here))):
        return None
    if here.scene.kind == "season" and over:
        return None
    ordered = r"\b(?:order\w*|renew\w*|initial\w*|first run|plan\w*|original\w*|commission\w*|pick\w*|only|repeat\w*)\b"
    return (
        None if compiled(ordered).search(line, max(0, here.low - 60), here.high) else Attribute("episode_count", count)
    )


#: When, or in how many seasons, episodes were made.
_IN_WHICH = later(r" (?:(?:the|its|all|about|some) )*(?:D|C|O|total|all)(?![a-z])| it (?:was|had been) ")
#: What tells that nothing came after.
_AT_LAST = later(r"\b(?:final|last|conclu\w+|completion|ended|ending|finale)\b")


@rule(
    "(the|its) [(show's|series'|series's) ]<nth>[,] and (final|last) episode[ (of|in) (the|its) (series|show|run)]",
    trigger="episode",
    last=True,
)
def last_one(nth: Nth, here: Here) -> Attribute | None:
    """The number of the last episode is how many there are.

    >>> read("The 12th and final episode was shown on 25 October 1979.", title="Harbour Lights")
    attribute(property='episode_count', value=12)
    >>> read("The sixth and final episode of the first series was shown in May.", title="Harbour Lights")
    >>> read("It is the 12th and final episode of Low Tide.", title="Harbour Lights")
    """
    if here.scene.kind != "series" or nth < 3 or not own_count(here) or not of_the_whole(here):
        return None
    behind = here.line[here.high : here.high + 24]
    return None if compiled(r" (?:of|in|on) ").match(behind) else Attribute("episode_count", nth)


@rule(
    "(under|by|with) the (fake|false|production|code|cover|provisional|codename|code name|working|placeholder) [title |name |of |title of |name of ]<work>",
    "(went|going|gone) by the (name|title) [of ]<work>",
    "(under|with) the (name|title) [of ]<work> (while|during|before|until|at)",
    trigger="fake|false|production|code|cover|provisional|codename|placeholder|working|name|title",
    last=True,
)
def made_under(work: Work, here: Here) -> Attribute | None:
    """The name under which the work was made or pitched.

    >>> read("The season was filmed under the fake title Field Trip.")
    attribute(property='working_title', value='Field Trip')
    >>> read("At that stage it went by the name of Low Water.")
    attribute(property='working_title', value='Low Water')
    >>> read("The character went by the name of Reyes.")
    >>> read("A spin-off series, currently under the working title Low Water, was ordered.", under="Production")
    """
    name = _new_name(work, here, *OF_MAKING, "casting")
    if name is None:
        return None
    told = compiled(
        r"\b(?:filmed|filming|shot|shooting|production|produced|developed|pitched|project|stage|script|series|show|season|announced|written)\b"
    )
    other = compiled(
        r"\b(?:character|who|he|she|song|single|album|episode|book|novel|film|movie|game|spin-?off|sequel|prequel|abroad|international\w*|known|overseas|dubbed|aired|broadcast|shown|released)\b"
    )
    before = here.line[: here.low]
    if other.search(before) or not (told.search(here.line) or here.under("development", "filming", "production")):
        return None
    return Attribute("working_title", name)


@rule(
    "working titles (for|of) (the (series|show|season|pilot|project)|it|N) (included|include|were|have included) {<work>}",
    "(the|had|its|under|with|of|two|several|three) working titles [of ]{<work>}",
    "(show's|series'|series's|its|project's|drama's|sitcom's|season's) [early |earlier |other |several ]working titles[ for the (series|show)] (included|include|were|have included) {<work>}",
    "title changes to {<work>}",
    "(other|alternative|alternate|possible|potential|proposed|early|earlier|rejected) (titles|names) [(considered|proposed|that were considered|suggested) ][for (the (series|show|project|sitcom|drama|pilot)|it) ](included|were|include|are) {<work>}",
    "(announced|revealed|developed|ordered|pitched|conceived|commissioned|known) .. under the [working |tentative |production |provisional ](title|name|titles) [of ]{<work>}",
    trigger="titles|title|name|names",
    last=True,
)
def working_titles(work: Work, here: Here) -> list[Attribute] | None:
    """Several names that the work had while it was made.

    >>> read("Working titles for the show included Low Water and The Ebb.")
    attribute(property='working_title', value='Low Water')
    attribute(property='working_title', value='The Ebb')
    >>> read("The show's working titles included Low Water and The Ebb.")
    attribute(property='working_title', value='Low Water')
    attribute(property='working_title', value='The Ebb')
    >>> read("It was formerly known under the working titles of Low Water and Ebb.")
    attribute(property='working_title', value='Low Water')
    attribute(property='working_title', value='Ebb')
    >>> read("It had the working titles Low Water and Ebb.")
    attribute(property='working_title', value='Low Water')
    attribute(property='working_title', value='Ebb')
    >>> read("Other titles considered for the show included Low Water and The Ebb.")
    attribute(property='working_title', value='Low Water')
    attribute(property='working_title', value='The Ebb')
    >>> read("Working titles for the episode included Low Water.")
    """
    name = _new_name(work, here, *OF_MAKING)
    several = r" and " if compiled(r"titles|changes").search(here.words) else r" and (?=The )"
    return [Attribute("working_title", one) for one in compiled(several).split(name)] if name else None


def _new_name(work: str, here: Here, *heads: str) -> str | None:
    """The name, if the work is not called so anyway, and the lead or a section on its making tells it."""
    name = tidy(work)
    if here.scene.kind not in {"season", "series"} or name in here.scene.titles:
        return None
    return name if not here.section or here.under(*heads) else None


#: What a work was made from, behind who made it so: "adapted by Ana Sol from Bo Lind's 1934 novel of the same name".
_FROM_WORK = later(
    rf"(?:(?:the|an?|[DN](?:'s?)?|N and N's|[a-z-]+(?:'s)?|\d+s|[COQ]),? ){{0,8}}?{MADE}(?: series)?,? "
    r"(?:(?P<same>(?:by N )?(?:of|with|by|under) the same (?:name|title))|(?:(?:entitled|titled|called) )?(?P<work>(?:the )?(?:N(?: (?:of|on|in|from|and|for|at) (?:the )?N)?|Q))(?=[.,;]|$| by | and | which | with | \())"
)


@rule(
    "(adapted|dramatised|dramatized|developed|brought to the screen|brought to television) [for (television|the screen|N) ]by ... from",
    "(based|inspired) (in part|in large part|in the main|for the most part|to some extent|loosely|closely) on",
    "(originates|originated|originating|derives|derived) (with|from|in)",
    trigger="adapted|dramatised|dramatized|developed|brought|based|inspired|originates|originated|originating|derives|derived",
    last=True,
)
def made_from(here: Here) -> Attribute | None:
    """The work that this one was made from, where somebody stands between.

    >>> read("It was adapted by Ana Sol from Bo Lind's novel of the same name.", title="Harbour Lights")
    attribute(property='based_on', value='Harbour Lights')
    >>> read("It is based in part on Sol's memoir Low Water.", title="Harbour Lights")
    attribute(property='based_on', value='Low Water')
    >>> read("The format originates with the Danish show Low Water.", title="Harbour Lights")
    attribute(property='based_on', value='Low Water')
    >>> read("The film was adapted by Ana Sol from the novel Low Water.", title="Harbour Lights")
    """
    if here.scene.kind not in {"season", "series"} or (here.section and not here.under(*OF_MAKING, "format")):
        return None
    line = here.line
    start = max(line.rfind("; ", 0, here.low), line.rfind(". ", 0, here.low), -1) + 1
    if compiled(
        r"\b(?:films?|novel|episodes?|story|storyline|songs?|characters?|scenes?|costumes?|game|sets?|score|music|title|spin-off)\b"
    ).search(line, start, here.low):
        return None
    m = _FROM_WORK.match(line, here.high + 1)
    if m is None:
        return None
    here.widen(*m.span())
    return Attribute(
        "based_on", here.scene.series if m["same"] else tidy(here.fold.words(*m.span("work"))).strip('"“”,')
    )


def _tongue(fold: Fold, low: int, high: int) -> str | None:
    name = tidy(fold.words(low, high))
    return name if name in LANGUAGES or name in _OF_COUNTRIES else None


_OF_COUNTRIES = words("languages_of_countries")


#: A language by its name.
Tongue = Annotated[str, Slot("N", _tongue, frozenset("N"))]
_MOSTLY = "(primarily|mainly|mostly|entirely|originally|largely|partly|wholly|predominantly|simultaneously|both)"


@rule(
    f"(series|show|drama|it|programme|program|sitcom|miniseries|serial|season|telenovela) (is|was) [{_MOSTLY} ](filmed|shot|produced|made|performed|spoken|recorded|written) [{_MOSTLY} ]in [both ]<first>[(, | and |, and )<second>][(, and | and )<third>](,|.|;| with| while| but)",
    f"(dialogue|series|show|it) (is|was) [{_MOSTLY} ](spoken |)in [both ]<first>[ and <second>](,|.|;| with| while| but)",
    f"<first>[ and <second>] (is|are|was|were) the [{_MOSTLY} ](language|languages) (of|spoken in) the (series|show|drama)",
    trigger="in|language|languages",
    last=True,
)
def spoken_in(first: Tongue, here: Here, second: Tongue = "", third: Tongue = "") -> Iterator[Attribute] | None:
    """The language that the work was made in.

    >>> read("The series was filmed in both English and Welsh.")
    attribute(property='language', value='English')
    attribute(property='language', value='Welsh')
    >>> read("The show is primarily in Spanish, with English subtitles.")
    attribute(property='language', value='Spanish')
    >>> read("The series was filmed in Oslo.")
    >>> read("The series was shown in Welsh.")
    """
    if here.scene.kind not in {"season", "series"} or (here.section and not here.under(*OF_MAKING, "language")):
        return None
    return (Attribute("language", name) for name in (first, second, third) if name)


RULES = (ran_to, last_one, made_under, working_titles, made_from, spoken_in)
