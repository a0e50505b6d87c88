"""How many episodes there are and how long they are, where other words stand between. A second look: ``counts`` is first."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Whole
from showbible.kinds.attribute.counts import of_the_whole, own_count
from showbible.kinds.attribute.fact import Attribute
from showbible.text.patterns import compiled


@rule(
    "(bringing|brought|brings|raising|increasing|taking|expanding) .. (total|count|number|order|tally|season|it) [of episodes |episodes ][up ]to [a total of |a full ]<count>[ episodes]",
    "for a (season |full-season |full )total of <count>[ episodes]",
    "of the C episodes [(that|which) (were|had been) ](planned|ordered|commissioned|filmed|written)[ for (the|this) season], [only ][the first ]<count> (were|was|have been) (made|produced|filmed|aired|broadcast|shown|completed)",
    trigger="bringing|brought|brings|raising|increasing|taking|expanding|total|planned|ordered|commissioned|filmed|written",
    last=True,
)
def summed_up(count: Whole, here: Here) -> Attribute | None:
    """The episodes that were added make so many.

    >>> read("The season was to have 13 episodes; the network ordered nine more, bringing the total up to 22.")
    attribute(property='episode_count', value=22)
    >>> read("It was given a back nine order, bringing the season to 22 episodes.")
    attribute(property='episode_count', value=22)
    >>> read("Of the 13 episodes planned, only 11 were made.")
    attribute(property='episode_count', value=11)
    >>> read("Five scripts more were ordered, bringing the total to nine.")
    """
    line = here.line
    if not own_count(here) or count < 4 or "episode" not in line or (here.scene.kind == "season" and count > 60):
        return None  # All seasons together have more than sixty.
    if compiled(r"\b(?:viewers|audience|nominations|awards|seasons|contestants|scripts)\b").search(line):
        return None
    return Attribute("episode_count", count)


@rule(
    "(season|it|order|run|series|number|count|but|and) (was|is) [later |eventually |subsequently |then |ultimately |finally ](trimmed|cut|reduced|shortened|cut down|cut back|scaled back|extended|expanded|increased|upped|lengthened) [(by N|from C[ episodes]|from its C[ episodes]) ]to <count>[ episodes](.|,|;| due| because| by| in| on| after| when| and| following| at)",
    trigger="trimmed|cut|reduced|shortened|scaled|extended|expanded|increased|upped|lengthened",
    last=True,
)
def ended_up_with(count: Whole, here: Here) -> Attribute | None:
    """How many episodes it came to, after others were planned.

    >>> read("Planned as ten episodes, the season was trimmed to seven.")
    attribute(property='episode_count', value=7)
    >>> read("The order was later reduced from 13 to 11 episodes.", under="Production")
    attribute(property='episode_count', value=11)
    >>> read("It was renewed for a second season of 13 episodes; it was later cut to ten episodes.", title="Harbour Lights")
    >>> read("The season was planned for ten episodes, but was later extended to 13.")
    attribute(property='episode_count', value=13)
    >>> read("The number of judges was increased to four.")
    >>> read("The third season was cut to ten episodes.")
    """
    if count < 3 or "episode" not in here.line or not own_count(here):
        return None
    if here.scene.kind == "series" and compiled(r"\b(?:O|another|next|new) season\b").search(here.line, 0, here.low):
        return None  # one season's: "renewed for a second season of 13; it was reduced to ten"
    if compiled(
        r"\b(?:viewers|judges|minutes|contestants|seasons|wanted|planned to|would|could|may|might|hoped)\b"
    ).search(here.line[max(0, here.low - 30) : here.high]):
        return None
    return Attribute("episode_count", count)


@rule(
    "(a|an) [N ][..]<count>-(part|episode) ... (series|serial|miniseries|mini-series|drama|thriller|mystery|comedy|documentary|docudrama|adaptation|season|programme|sitcom)",
    "(the|its) <count>[-| ](part|episode) (series|serial|miniseries|mini-series|programme|drama|season|run)",
    "<count> episode O season",
    "<count> [(C-minute|hour-long|half-hour|weekly) ]episodes (make|makes|made) up (the|this) [O ](season|series)",
    "its <count> [(C-minute|hour-long|half-hour) ](episodes|parts) (run|runs|are|were|was|last|lasted|aired|premiered|tell|told|follow|cover)",
    "(the|all|its) <count> episodes, [of |each of |each lasting |each ]C minutes",
    trigger="part|episode|episodes",
    last=True,
)
def parts_of_it(count: Whole, here: Here) -> Attribute | None:
    """A work in so many parts, whatever describes it besides.

    >>> read("It is a two-part murder mystery drama miniseries.", title="Harbour Lights")
    attribute(property='episode_count', value=2)
    >>> read("The 22 episode second season of Harbour Lights was shown in May.")
    attribute(property='episode_count', value=22)
    >>> read("The two episodes, of 90 minutes each, were shown in May.", title="Harbour Lights")
    attribute(property='episode_count', value=2)
    >>> read("Twenty-two episodes make up the second season, one of them a special.")
    attribute(property='episode_count', value=22)
    >>> read("It is a British four-part period drama miniseries by Ana Sol.", title="Harbour Lights")
    attribute(property='episode_count', value=4)
    >>> read("The eight part series had its first night in May.", title="Harbour Lights")
    attribute(property='episode_count', value=8)
    >>> read("Its four episodes were shown in May.", title="Harbour Lights")
    attribute(property='episode_count', value=4)
    >>> read("She had written a three-part thriller before.", title="Harbour Lights")
    >>> read("The two-part finale was shown in May.", title="Harbour Lights")
    """
    line = here.line
    if (
        (here.section and "up the" not in here.words)
        or count < 2
        or not own_count(here)
        or compiled(r"^an? .*(?:\bO\b|, |extension)").search(line[here.low : here.high])
    ):
        return None
    if compiled(
        r"\b(?:finale|premiere|special|story|crossover|pilot|opener|episode (?:of|in)|based|sequel|previous\w*|order\w*|renewed|another|other|like)\b"
    ).search(line[: here.high + 12]) or compiled(r"\b(?:had|before|also)\b").search(line[: here.high]):
        return None
    return Attribute("episode_count", count)


@rule(
    "(episodes|parts|instalments|installments|films|chapters) [each |that are |which are ](of|lasting|running|being) between <least> (and|to) <most> minutes",
    "each <least> minutes(.| long| in length)",
    "(each|every one) [episode |part |film |instalment |installment ](is|was|being|of|lasting|lasts|lasted|ran|runs) [of |about |around |for |some |approximately ]<least> minutes",
    "(ranging|ranged|range|ranges|varying|vary|varies|running|run|lasting|last|length) .. (between|from) <least> [minutes ](and|to) <most> minutes",
    "(running|runs|ran|lasting|lasts|lasted|are|is|were|was|between) [for |from |about |around |approximately |between ]<least>(–|-|—)<most> minutes",
    "episodes, [of |each of |each lasting |each ][approximately |about |around ]<least> minutes",
    trigger="minutes",
    last=True,
)
def took_between(least: Whole, here: Here, most: Whole | None = None) -> Iterator[Attribute]:
    """The shortest and the longest episode.

    >>> read("The season contains 10 episodes, ranging between 24 and 36 minutes.")
    attribute(property='runtime', value=24)
    attribute(property='runtime', value=36)
    >>> read("It has 23 episodes, of 42 minutes each.")
    attribute(property='runtime', value=42)
    >>> read("There are eight episodes of between 52 and 71 minutes.")
    attribute(property='runtime', value=52)
    attribute(property='runtime', value=71)
    >>> read("There are ten episodes, each running 52–64 minutes.")
    attribute(property='runtime', value=52)
    attribute(property='runtime', value=64)
    >>> read("Each is of ninety minutes without advertisements.")
    attribute(property='runtime', value=90)
    >>> read("It ran for 52 episodes, each 22 minutes in length.")
    attribute(property='runtime', value=22)
    >>> read("The scenes ran from 5 to 9 minutes.")
    """
    if not of_the_whole(here) or here.scene.kind not in {"season", "series"}:
        return
    if "episode" not in here.line and not compiled(r"(?:each|every one|films|parts|instal)").match(here.words.lower()):
        return
    if " special" in here.line[: here.high]:
        return
    for minutes in (least, most):
        if minutes is not None and 2 <= minutes <= 200:
            yield Attribute("runtime", minutes)


RULES = (summed_up, ended_up_with, parts_of_it, took_between)
