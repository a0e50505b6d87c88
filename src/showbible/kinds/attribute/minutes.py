"""What sentences say of how many minutes an episode takes."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Whole
from showbible.kinds.attribute.counts import ANOTHERS, of_the_whole, shown_abroad
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.attribute.seasons import of_one_called
from showbible.text.patterns import compiled, later

#: What was never more than a plan.
_PLANNED = later(r"\b(?:intention|intended|pitch(?:ed)?|proposal|proposed|hoped)\b")


def _of_others(here: Here) -> bool:
    """Whether a length is that of another series, of what is shown abroad, of what was only planned, or of a scene."""
    last = here.words.startswith(("last ", "run ")) and here.line.endswith(("the ", "its ", "their "), 0, here.low)
    return (
        last
        or _PLANNED.search(here.line, 0, here.low) is not None
        or shown_abroad(here)
        or ANOTHERS.match(here.line) is not None
        or of_one_called(here)
    )


@rule(
    "<least>- to <most>-minute episodes",
    "<least>-minute [(long|live|animated|weekly|individual) ]episodes",
    "<least>-minute format",
    "(each|every|the|a typical) <least>-minute episode",
    "<least> episodes of <most> minutes",
    "<least>[-| ]minute (runtime|running time|run time) (of|for) (each|every|an) episode",
    "(running time|run time|runtime|length|duration) (of|was|is) [(approximately|about|around|roughly|some) ]<least> minutes",
    "(each|every) episode[,] <least> minutes",
    "(running|runs|ran|run|lasting|lasts|last|lasted|takes|take|average|averages|averaged|is|are|were|running for|run for) [for ][(approximately|about|around|roughly|an average of|between|some|just over|just under) ]<least> [(to|and|–|-) <most> ]minutes[ (in length|long|each|per episode)]",
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
    >>> read("There are ten episodes, each running about 38 minutes in length.")
    attribute(property='runtime', value=38)
    >>> read("It consists of 27 episodes of 26 minutes.")
    attribute(property='runtime', value=26)
    >>> read("Each 22-minute episode tells a story.")
    attribute(property='runtime', value=22)
    >>> read("Episodes last about 45 minutes.")
    attribute(property='runtime', value=45)
    >>> read("With a running time of 60 minutes each, the episodes were long.")
    attribute(property='runtime', value=60)
    >>> read("The penultimate episode runs for 71 minutes.")
    >>> read("The chase is 12 minutes.")
    >>> read("The last episode had its most viewers in its last 15 minutes.")
    >>> read("The intention was to make a series of six 60-minute episodes.", under="Development")
    >>> read("The original series had 27 episodes of 26 minutes.")
    """
    if not of_the_whole(here) or here.scene.kind not in {"season", "series"} or _of_others(here):
        return
    words = here.words
    if " episodes of " in words and most is not None:
        yield Attribute("runtime", most)
        return
    if "-minute" not in words and "episode" not in here.line[max(0, here.low - 60) : here.high + 24]:
        return
    if compiled(r"\bO episode|penultimate|longest|premiere|finale|pilot|first|mini|short|special").search(
        here.line[max(0, here.low - 40) : here.low]
    ):
        return
    for minutes in (least, most):
        if minutes is not None and 2 <= minutes <= 200:
            yield Attribute("runtime", minutes)


@rule(
    "(hour-long|one-hour|half-hour|half-hour-long|hour long) [(weekly|drama|comedy|live) ]episodes",
    "(each|every) (hour-long|one-hour|half-hour) episode",
    "episode[s] [each ](last|lasts|lasted|run|runs|ran|is|are|was|were|of) [for ][approximately |about |around |roughly |nearly ](an hour|one hour|half an hour|a half hour)",
    "episodes, (each|all|all of them|each of them|every one|most of them) [of which ][(of|is|are|was|were|lasting|running|being) ][about |around |roughly |approximately ](an hour|one hour|half an hour|a half hour)",
    "(is|was) (a|an) [D ][N ](hour-long|one-hour|half-hour) [N ][(medical|crime|police|legal|political|period|historical|family|action|fantasy|supernatural|animated|reality|romantic|situation|teen|western|adventure|mystery|live-action|dark|musical|science fiction|detective|workplace) ](series|drama|sitcom|comedy|show|programme|program|dramedy|television series|television drama|television sitcom|scripted drama|drama series|comedy series|live-action|animated)",
    "the (hour-long|one-hour|half-hour) [N ](series|drama|sitcom|comedy|show|programme|program|dramedy|drama series|comedy series)",
    trigger="hour",
)
def ran_for_an_hour(here: Here) -> Attribute | None:
    """An episode takes an hour or half of one.

    >>> read("It ran for two series of six half-hour episodes.")
    attribute(property='runtime', value=30)
    >>> read("It is a half-hour sitcom.", title="Harbour Lights")
    attribute(property='runtime', value=30)
    >>> read("It is an hour-long medical drama.", title="Harbour Lights")
    attribute(property='runtime', value=60)
    >>> read("Each episode lasts about one hour.")
    attribute(property='runtime', value=60)
    >>> read("It has ten episodes, all of them an hour long.")
    attribute(property='runtime', value=60)
    >>> read("In Norway, it was shown as ten one-hour episodes.", title="Harbour Lights", under="Broadcast")
    >>> read("She is known for the half-hour special.")
    >>> read("A new series called Harbour Tales was made. It had 13 half-hour episodes.", under="Production")
    >>> read("After an hour, the episodes ended.")
    """
    if _of_others(here):
        return None
    if (
        not of_the_whole(here)
        or here.scene.kind not in {"season", "series"}
        or (compiled(r"\b(?:two|C|O) $").search(here.line[: here.low]) and "ran" not in here.line)
    ):
        value = compiled(r"C $").search(here.line[: here.low])
        if not value or not of_the_whole(here):
            return None
    if here.section and "episode" not in here.words:
        return None
    return Attribute("runtime", 30 if "half" in here.words else 60)


RULES = (ran_for, ran_for_an_hour)
