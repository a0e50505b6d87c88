"""What sentences say of how long a work is: its episodes, and the minutes that one takes."""

from __future__ import annotations

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Whole
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.attribute.seasons import of_one_called, of_one_season
from showbible.text.patterns import compiled, in_any, later

#: Words of headings under which a work is told of as a whole.
OF_MAKING = (
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
_OTHER_SEASON = later(
    r"\b(?:O|each|every|per|last|previous|next|final|another|other|these) (?:[a-z-]+ )?(?:season|series)\b|\b(?:season|series) (?:C|one|two)\b|\b(?:C|O and O) (?:seasons|series)\b|\bspecials?\b|\bshorts?\b(?! stor)|\bminisodes?\b|\bwebisodes?\b"
)


#: Headings on what was made after the work, or is shown elsewhere.
OF_OTHERS = ("adaptations", "n adaptation", "remake", "spin-off", "spinoff", "international", "overseas", "versions")
#: A heading of one season in an article on all of them.
_OF_A_SEASON = later(r"^(?:season|series) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b")
#: A sentence on another work made after this one.
ANOTHERS = later(
    r"the (?:original )?N (?:[a-z]+ )?version\b|the original (?:D |[a-z-]+ ){0,2}(?:series|show|version)\b|(?:an?|the) (?:[a-z-]+ ){0,3}?(?:spin-?off|sequel|prequel|companion|web series|aftershow)\b"
)
#: What is told of a showing abroad, where episodes may be cut in another way.
_SHOWN = later(r"\b(?:aired|airs|broadcast|shown|premiered|screened|ran|split|edited)\b")
_ABROAD = later(r"(?:in (?:the )?(?P<where>N),? |internationally\b|abroad\b|overseas\b)")


def shown_abroad(here: Here) -> bool:
    """Whether a sentence of a section begins with the country where the work was shown."""
    m = _ABROAD.match(here.line) if here.section else None
    return (
        m is not None
        and _SHOWN.search(here.line) is not None
        and (not m["where"] or here.fold.marks[m.start("where")].value in lexicon.COUNTRIES)
    )


#: A show stopped after fewer may have made more than it had shown.
_LONG_RUN = 30
_SOLE = later(r"\b(?:O and only|only|sole|single) season\b")
#: Between a sum and what it is made up of.
_MADE_UP = later(r"(?: in (?:all|total))?(?: ?[–—:-] ?|, )")
_IS_THE_LAST = later(r"\b(?:this|it|season) (?:is|was|would be|will be|to be) (?:the|its) (?:[a-zO]+ and )?$")


#: What an order is of: a season, not a series as a whole.
_ORDER = later(
    r"\b(?:full|back|O|its|an?) (?:[a-z]+ )?(?:season|order) (?:of|with|for) |\border(?:ed|s)?\b|\b(?:picked up|renewed|recommissioned|commissioned|pick-?up)\b"
)


def _of_an_order(here: Here) -> bool:
    """Whether the episodes of a whole series are only counted as an order's: "picked up for a full season of 22"."""
    start = max(here.line.rfind("; ", 0, here.low), here.low - 60, 0)
    return here.scene.kind == "series" and _ORDER.search(here.line, start, here.high) is not None


def own_count(here: Here) -> bool:
    """Whether the clause speaks of the work that the article is about, not of one of its seasons or another's."""
    scene, line = here.scene, here.line
    if here.section and (not here.under(*OF_MAKING) or here.under(*OF_OTHERS)):
        return False
    if shown_abroad(here) or ANOTHERS.match(line) or of_one_called(here):
        return False
    if scene.kind not in {"season", "series"} or _of_an_order(here):
        return False
    start = max(line.rfind(". ", 0, here.low), line.rfind("; ", 0, here.low), 0)
    if scene.kind == "series" and (of_one_season(here, start) or in_any(_OF_A_SEASON, here.section[-1:])):
        return False
    parts_follow = scene.kind == "series" and line.startswith((":", " –", " —"), here.high)
    for m in _OTHER_SEASON.finditer(line, start, here.high if parts_follow else min(len(line), here.high + 30)):
        if m.start() >= here.high and m[0].endswith(("specials", "special", "shorts", "webisodes", "minisodes")):
            continue  # "nine episodes, including a special"
        if scene.kind == "series" and _MADE_UP.fullmatch(line, here.high, m.start()):
            continue  # "for 14 episodes in all, two series of six and a special"
        if scene.kind == "series" and m.end() <= here.low + 1 and _SOLE.search(line, max(0, m.start() - 12), m.end()):
            continue
        nth = here.fold.marks.get(m.start() - len("O and "))
        if scene.kind == "season" and line.endswith("O and ", 0, m.start()) and nth and nth.value == scene.season:
            continue  # "the third and final season"
        if scene.kind == "season" and m[0] == "final season" and _IS_THE_LAST.search(line, start, m.start()):
            continue
        own = next((here.fold.marks[n].value for n in range(m.start(), m.end()) if n in here.fold.marks), None)
        if scene.kind == "season" and own == scene.season and compiled(r"(?:season|series) C").fullmatch(m[0]):
            continue
        if scene.kind == "season" and m[0].startswith("O") and here.fold.marks[m.start()].value == scene.season:
            continue
        return False
    return True


def of_the_whole(here: Here) -> bool:
    """Whether the passage tells of the work as a whole: its lead, or a section on its making."""
    return not here.section or here.under(*OF_MAKING)


@rule(
    "(consists of|consisted of|consist of|consisting of|comprises|comprised|comprising|comprised of|composed of|made up of|contains|contained|containing|spans|spanned|spanning|lasting|lasted) [a total of |of ][approximately ]<count> [(hour-long|half-hour|one-hour|C-minute|new|regular|original|main|standard|live|weekly|full) ]episodes",
    "(total of|all) <count> [(hour-long|half-hour|one-hour|C-minute) ]episodes",
    "(ended|end|concluded|finished|wrapped|airing|aired|ran|run|runs|cancelled|canceled)... (after|for|with|over) [a total of |its ]<count> [(half-hour|hour-long|C-minute|broadcast|aired) ]episodes",
    "(season|series|show|drama|it)[ of N][ O][ (and final|final)][,] (of|has|had|with|features|featured) <count> [(hour-long|half-hour|one-hour|C-minute) ]episodes",
    "<count> (hour-long|half-hour|one-hour|C-minute|C- to C-minute) episodes",
    "<count> episodes [in total |in all ](were|have been) (produced|made|filmed|broadcast|aired|shown|released)(.|, | between| over| across| in total| in all| from)",
    "(of|all) (its|the season's|the series's|the show's) <count> episodes(,| were| are)",
    "(through|until|to) D[,] (over|for|with|across|after) <count> episodes",
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
    >>> read("The second season of Harbour Lights contains 13 episodes, each about an hour long.")
    attribute(property='episode_count', value=13)
    >>> read("The second season of Harbour Lights, which contains 13 episodes, was shown in June.")
    attribute(property='episode_count', value=13)
    >>> read("The second season of Harbour Lights, with 13 episodes, was shown in June.")
    attribute(property='episode_count', value=13)
    >>> read("It aired on Mondays and contained 24 episodes.")
    attribute(property='episode_count', value=24)
    >>> read("It consists of nine episodes, including a reunion special.")
    attribute(property='episode_count', value=9)
    >>> read("The show was cancelled in May after 130 episodes.")
    attribute(property='episode_count', value=130)
    >>> read("It ran for 14 episodes: two series of six and a special.", title="Harbour Lights")
    attribute(property='episode_count', value=14)
    >>> read("The show was cancelled in May after three episodes.")
    >>> read("Thirteen episodes were produced.")
    attribute(property='episode_count', value=13)
    >>> read("Season two of Harbour Lights ended in May with 23 episodes.")
    attribute(property='episode_count', value=23)
    >>> read("Season three of Harbour Lights ended in May with 23 episodes.")
    >>> read("Of its 13 episodes, six were written by Ana Sol.")
    attribute(property='episode_count', value=13)
    >>> read("The season, which aired on Reef from May 3, 2015, through May 13, 2016, over 22 episodes, was long.")
    attribute(property='episode_count', value=22)
    >>> read("The first block consisted of six episodes.")
    >>> read("It contained three episodes which were left over.")
    >>> read("A spin-off series, Low Water, consisting of 13 episodes, was shown in May.", title="Harbour Lights")
    >>> read("In Norway, the series was shown as ten one-hour episodes.", title="Harbour Lights", under="Broadcast")
    >>> read("The British version lasted for ten seasons, with 136 episodes.", title="Harbour Lights")
    >>> read("The initial run was made up of twelve half-hour episodes.", title="Harbour Lights")
    >>> read("Six episodes were broadcast before it was stopped.")
    >>> read("The box set contains eight episodes.")
    >>> read("The first season consisted of eight episodes.")
    >>> read("The season consists of ten episodes.", title="Harbour Lights", under="Overview")
    >>> read("It consists of ten episodes.", title="Harbour Lights", under="Season 3")
    >>> read("In May, the show was picked up for a full season of 22 episodes.", title="Harbour Lights")
    >>> read("The first season was shown in May 2011; it comprised ten episodes.", title="Harbour Lights")
    >>> read("The third season came in May. It consists of twelve episodes.", title="Harbour Lights")
    >>> read("It became the longest season with 21 episodes.", title="Harbour Lights")
    >>> read("The show has run for over 600 hour-long episodes.", title="Harbour Lights")
    >>> read("The first pitch was for eight half-hour episodes.", title="Harbour Lights", under="Development")
    >>> read("The original 2003 series was an Italian one of 27 half-hour episodes.", title="Harbour Lights")
    >>> read("A new series called Harbour Tales was made. It had 13 half-hour episodes.", title="Harbour Lights", under="Production")
    """
    line = here.line
    if not own_count(here) or count < 2 or _NOT_ALL.search(line, max(0, here.low - 16), here.low):
        return None
    if _A_PART.search(line, max(0, here.low - 40), here.low) or compiled(
        r" (?:which|that) (?:were|are|had|was)\b"
    ).match(line, here.high):
        return None
    if count < _LONG_RUN and compiled(r"\bcancell?ed\b").search(line[max(0, here.low - 60) : here.high]):
        return None
    if compiled(
        r"\b(?:or fewer|only|stopped|removed|pulled|appeared|appears|directed|wrote|guest|ordered|order|originally|planned|plans|intention|requesting|remaining|renewed|initial|initially|pitch\w*|intend\w*|proposal|contract|stipulat\w*)\b"
    ).search(line[max(0, here.low - 60) : here.high].replace("O and only ", "")):
        return None
    if compiled(r"\b(?:has|have|had) (?:aired|run|produced) over ").search(here.words) or compiled(
        r"\b(?:has|have|had) $"
    ).search(line[: here.low]):
        return None  # more than so many, so far
    before, behind = line[max(0, here.low - 24) : here.low], line[here.low : here.high + 24]
    if here.words.startswith("contain") and not compiled(
        r"\b(?:it|season|series|show|and)(?: of N)?(?:,? which|,)? $"
    ).search(before):
        return None
    if here.words.startswith("all") and not compiled(
        r"all .*episodes(?: of (?:the|this) (?:season|series)| (?:were|was|became|are|of the O season))"
    ).match(behind):
        return None
    if compiled(r" episodes (?:were|have)").search(here.words) and (
        here.section or compiled(r"\b(?:before|until|unaired|of which|first|so far)\b").search(line)
    ):
        return None
    if compiled(r" (?:per|each|a (?:season|week|year)|in (?:its|the) O|of the O)").match(line[here.high :]):
        return None
    return Attribute("episode_count", count)


#: In front of a number that is an order's, or not the whole one.
_NOT_ALL = later(
    r"\b(?:order|ordered|in|of (?:the|these|those)|over|at least|more than|nearly|almost|up to|as many as|another|further) $"
)
#: Some of the episodes: "the first block consisted of six".
_A_PART = later(
    r"\b(?:block|half|batch|part|arc|pod|volume|disc|set|storyline|segment)s? (?:of [^,;]{0,30})?(?:has |had |had been |was )?$"
)


@rule(
    "the[ entire| full| complete] <count>-(episode|part)[ O][ (and final|final)] (season|series|miniseries|serial|drama)",
    "(a|is a|an) [D ][N ]<count>-(episode|part) [N ][(television|drama|crime|comedy|original|limited|animated|documentary|reality|science fiction|fantasy) ][(television|drama|crime|documentary) ](series|serial|miniseries|drama|thriller|mystery|comedy|mini-series|adaptation|dramatisation|season)",
    "(broadcast|aired|airing|ran|shown|screened|transmitted|televised) [weekly |originally |first ][(on|by) N ][on [..]D[,] ]in <count> [weekly |consecutive ][(half-hour|hour-long|one-hour|C-minute) ](episodes|parts|instalments|installments)",
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
    >>> read("It is a three-part mystery, based on a short story.", title="Harbour Lights")
    attribute(property='episode_count', value=3)
    >>> read("The drama was shown in three episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=3)
    >>> read("It ran in sixteen episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=16)
    >>> read("It was shown on Reef on May 5, 2015, in twelve weekly one-hour episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=12)
    >>> read("It ran on Mondays for 16 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=16)
    >>> read("The series is airing on Mondays for 58 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=58)
    >>> read("The ten-episode second season of Harbour Lights was shown in May.")
    attribute(property='episode_count', value=10)
    >>> read("It is a six-part British television drama.", title="Harbour Lights")
    attribute(property='episode_count', value=6)
    >>> read("The drama was broadcast on BBC One in six parts.", title="Harbour Lights")
    attribute(property='episode_count', value=6)
    >>> read("It is a miniseries in four parts.", title="Harbour Lights")
    attribute(property='episode_count', value=4)
    >>> read("She starred in the ten-episode second season of Low Water.")
    >>> read("The network ordered the eight-episode second season.")
    """
    line = here.line
    if here.section or count < 2 or not own_count(here):
        return None
    if compiled(
        r"\b(?:order|ordered|renewed|planned|originally|initially|remaining|appeared|appears|previous|like|known|based|sequel|O episode|finale|premiere|special)\b"
    ).search(line[max(0, here.low - 50) : here.high]) or compiled(
        r"(?: of (?!N)| in| story| finale| premiere| special|s)\b"
    ).match(line[here.high :]):
        return None
    if line.startswith(" of N", here.high) and here.fold.marks[here.high + 4].value not in here.scene.titles:
        return None
    if here.words.startswith("for ") and not compiled(
        r"(?:(?:^|, )(?:it|the (?:series|show|season|drama|programme)|N)|\bthat|\bwhich) (?:[a-z]+ )?(?:aired|ran|airs|airing|broadcast|was (?:broadcast|aired|shown))\b"
    ).search(line):
        return None
    return Attribute("episode_count", count)


_COUNTS = later(
    r"\b(?:ran|runs|aired|consist\w*|compris\w*|spann\w*|total of|produced|ended|broadcast|lasted|has|had|contains|made|after|with)\b[^.;]{0,30}$"
)


@rule(
    "<count> [(half-hour|hour-long|one-hour|C-minute) ]episodes .. (over|across|spanning|spanning over|during|in) [its |the |a total of ]C (seasons|series)",
    "C (seasons|series)... (for|with|making|totaling|totalling|and) a total of <count> [(half-hour|hour-long|one-hour|C-minute) ]episodes",
    "C (seasons|series)[, (from|between) D (to|until|and|through) D][,] (and|with|consisting of|comprising|totaling|totalling|for|containing) [a total of ]<count> episodes",
    trigger="episodes",
)
def episodes_in_all(count: Whole, here: Here) -> Attribute | None:
    """All seasons of a series together have so many episodes.

    >>> read("The show ran for a total of 20 episodes over two seasons.", title="Harbour Lights")
    attribute(property='episode_count', value=20)
    >>> read("It aired on Reef for two seasons, from 2011 until 2013, with 35 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=35)
    >>> read("It ended after three seasons and 40 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=40)
    >>> read("It aired with 150 half-hour episodes spanning over seven seasons.", title="Harbour Lights")
    attribute(property='episode_count', value=150)
    >>> read("It ran for five seasons on Mondays, for a total of 98 episodes.", title="Harbour Lights")
    attribute(property='episode_count', value=98)
    >>> read("It ran for two seasons of 10 episodes.", title="Harbour Lights")
    >>> read("It consisted of five seasons, with 13 episodes each.", title="Harbour Lights")
    """
    if (
        here.scene.kind != "series"
        or not of_the_whole(here)
        or compiled(r"\b(?:appeared|directed|wrote|ordered)\b").search(here.line)
        or compiled(r" (?:each|apiece|per|a (?:season|series|year))\b").match(here.line, here.high)
    ):
        return None
    if (
        here.line[here.low] == "C"
        and not compiled(r"C (?:seasons|series)").match(here.line[here.low :])
        and not _COUNTS.search(here.line[max(0, here.low - 45) : here.low])
    ):
        return None
    return Attribute("episode_count", count)


RULES = (counted_episodes, episodes_in_passing, episodes_in_all)
