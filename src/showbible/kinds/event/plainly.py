"""Orders and announcements in plain words that leave much unsaid: a renewal that came, a show that is to be back."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Nth
from showbible.kinds.event.fact import Event
from showbible.kinds.event.orders import ASIDES
from showbible.kinds.event.own_orders import anothers, denied
from showbible.kinds.event.seasons import Seasons
from showbible.text.patterns import compiled

_SAID = "(announced|confirmed|revealed|reported)"
_SHOW = "(the (series|show|sitcom|programme|program|drama|soap opera)|N)"


@rule(
    "(ordered|commissioned|announced|confirmed|greenlit)[ by [the ]N] (in|on) D, <seasons>",
    "<seasons>, [which (was|had been) ][officially |first ](announced|commissioned|confirmed|greenlit)[ by [the ]N] (in|on) D,",
    "(plans|plan) for <seasons> (was|were) [officially |first ](announced|revealed|unveiled|confirmed)",
    trigger="ordered|commissioned|announced|confirmed|greenlit|plans|plan",
    last=True,
)
def season_told_aside(seasons: Seasons, here: Here) -> Iterator[Event]:
    """A season whose order is told aside.

    >>> read("Ordered in May 2014, the second season premiered on March 3, 2015.")
    event(type='ordered', date='2014-05', subject='season 2')
    >>> read("A second season, announced by HBO on May 3, 2014, premiered in March 2015.")
    event(type='ordered', date='2014-05-03', subject='season 2')
    >>> read("The plans for a third season were announced in May 2014.")
    event(type='ordered', date='2014-05', subject='season 3')
    >>> read("Filmed in May 2014, the second season premiered on March 3, 2015.")
    """
    date = here.date()
    if date is None or anothers(here) or here.under(*ASIDES):
        return
    if here.words[:1].islower() and not here.words.startswith("plan") and here.low:
        return  # "as announced in May, the second season would be short"
    yield from (Event("ordered", date, f"season {number}") for number in seasons)


@rule(
    "(renewed|recommissioned|picked up)[ by [the ]N][ (the (series|show|sitcom|drama)|it|N)] for (a|its) <nth>(,|.|;| in D| on D)",
    trigger="renewed|recommissioned|picked",
    last=True,
)
def renewed_for_one(nth: Nth, here: Here) -> Event | None:
    """A season by its number alone.

    >>> read("In May 2015, ahead of the second season's premiere, HBO renewed the show for a third.")
    event(type='ordered', date='2015-05', subject='season 3')
    >>> read("In May 2015, HBO renewed the show for a while.")
    """
    date = here.date()
    if date is None or denied(here) or anothers(here) or here.under(*ASIDES):
        return None
    return Event("ordered", date, f"season {nth}")


@rule(
    "(the|a|its|this) [official ](renewal|pick-up|pickup) (came|followed|arrived|happened) (in|on|[.. ]later, on) D",
    trigger="renewal|pick-up|pickup",
    last=True,
)
def renewal_came(here: Here) -> Event | None:
    """The season that the article is about was ordered.

    >>> read("The renewal came on March 11, 2016.")
    event(type='ordered', date='2016-03-11', subject='season 2')
    >>> read("The renewal came after much talk.")
    """
    date = here.date()
    if date is None or denied(here) or here.scene.kind != "season" or (here.scene.season or 1) < 2:
        return None
    return Event("ordered", date, here.scene.subject)


@rule(
    f"{_SHOW} was [officially ](confirmed|approved|selected|chosen) (for|as) a [full |regular ](series|season)(.|,|;| by| on| in)",
    trigger="confirmed|approved|selected|chosen",
    last=True,
)
def became_series(here: Here) -> Event | None:
    """A pilot or a project became a series.

    >>> read("On April 26, 2013, Harbour Lights was confirmed for a full series.", title="Harbour Lights")
    event(type='ordered', date='2013-04-26', subject='season 1')
    >>> read("On April 26, 2013, Low Water was confirmed for a full series.", title="Harbour Lights")
    """
    date = here.date()
    if date is None or denied(here) or here.scene.kind != "series" or not _ours(here):
        return None
    return Event("ordered", date, "season 1")


@rule(
    f"{_SAID}[ (in|on) D][,] [that ](it|they|N|the (network|channel|broadcaster)) (was|were|would be|will be|is|are) (reviving|rebooting|relaunching|resurrecting|bringing back) {_SHOW}",
    f"{_SAID}[ (in|on) D][,] [that ](it|they|N|the (network|channel|broadcaster)) (would|will) (revive|reboot|relaunch|resurrect|bring back) {_SHOW}",
    f"{_SAID}[ (in|on) D][,] [that ](it|they|N|the (network|channel|broadcaster)) (would|will|was to) bring {_SHOW} back (to|on|in|for a)",
    f"{_SAID}[ (in|on) D][,] [that ]{_SHOW} (would|will) be (revived|rebooted|relaunched|resurrected|brought back)",
    f"{_SAID}[ (in|on) D][,] [that ]{_SHOW} (would|will) (be making|make) a (return|comeback)(.|,|;| to| on| with)",
    f"(announced|confirmed|unveiled) (a|the|its) [C-episode |new ](revival|reboot|relaunch|new version) of {_SHOW}",
    trigger="revive|revived|reviving|reboot|rebooted|rebooting|relaunch|relaunched|relaunching|resurrect|resurrected|resurrecting|bring|bringing|brought|return|comeback|revival|version",
    last=True,
)
def comes_back(here: Here) -> Event | None:
    """A show that had ended is to be made again.

    >>> read("On 4 May 2014, the BBC confirmed that it would be rebooting the show for three new episodes.", title="Harbour Lights")
    event(type='announced', date='2014-05-04')
    >>> read("On May 3, 2017, it was announced that Harbour Lights would be making a return.", title="Harbour Lights")
    event(type='announced', date='2017-05-03')
    >>> read("On May 3, 2011, NBC announced that it would bring Harbour Lights back to the schedule.", title="Harbour Lights")
    event(type='announced', date='2011-05-03')
    >>> read("In January 2016, Reef announced a revival of the series.", title="Harbour Lights")
    event(type='announced', date='2016-01')
    >>> read("In January 2016, Reef announced a revival of Low Water.", title="Harbour Lights")
    >>> read("In January 2016, Ana Sol announced that she would bring her daughter back to the city.", title="Harbour Lights")
    """
    date = here.date()
    if date is None or here.scene.kind not in {"series", "season"} or denied(here) or not _ours(here):
        return None
    if here.line.endswith("had ", 0, here.low) or compiled(r"[^;,]{0,30}\bO (?:season|series)\b").match(
        here.line, here.high
    ):
        return None  # "after it had announced", the order of a season
    return Event("announced", date)


@rule(
    f"{_SAID}[ (in|on) D][,] that .. (had|have|has) (decided|agreed|signed on|teamed up|teamed|partnered) to (develop|adapt|produce|make|co-produce) (the|a|an|his|her|their) [..](series|project|drama|show|adaptation|sitcom|miniseries)",
    f"{_SAID}[ (in|on) D][,] that N and N (had|have) (decided|agreed|signed on|teamed up|teamed|partnered) to (develop|adapt|produce|make|co-produce) (the|a|an|his|her|their) [..](series|project|drama|show|adaptation|sitcom|miniseries)",
    f"{_SAID}[ (in|on) D][,] that (a|an) [..](series|adaptation|remake|drama|miniseries)[ (of|based on) ..] (was|were|is) in the works",
    "sold (the|a|his|her|their) (show|series|project|script|pitch|idea|concept) to [the ]N",
    trigger="decided|agreed|signed|teamed|partnered|works|sold",
    last=True,
)
def project_begun(here: Here) -> Event | None:
    """A project went into development.

    >>> read("On May 3, 2014, it was announced that Sol and Lind had decided to develop the story into a limited series.", title="Harbour Lights")
    event(type='announced', date='2014-05-03')
    >>> read("In January 2014, Reef Weekly reported that a television adaptation of the novel was in the works.", title="Harbour Lights")
    event(type='announced', date='2014-01')
    >>> read("Sol sold the show to NBC in January 2014.", title="Harbour Lights")
    event(type='announced', date='2014-01')
    >>> read("In January 2014, it was reported that a film was in the works.", title="Harbour Lights")
    >>> read("Sol sold the rights to the show abroad in January 2014.", title="Harbour Lights")
    """
    date = here.date()
    if date is None or here.under(*ASIDES) or (here.scene.season or 1) > 1:
        return None
    if compiled(r"\b(?:film|spin-?off|sequel|O (?:season|series)|remake|american)\b").search(
        here.line, max(0, here.low - 30), here.high + 40
    ):
        return None
    return Event("announced", date)


def _ours(here: Here) -> bool:
    """Whether the words name this work: by its title, or as "the series"."""
    if compiled(r"\bthe (?:series|show|sitcom|program|drama|soap)").search(here.words):
        return True
    names = (str(m.value) for n, m in here.fold.marks.items() if here.low <= n < here.high and m.letter == "N")
    called = {title.removeprefix("the ") for title in here.scene.called}
    return any(name.casefold().removeprefix("the ") in called for name in names)


RULES = (season_told_aside, renewed_for_one, renewal_came, became_series, comes_back, project_begun)
