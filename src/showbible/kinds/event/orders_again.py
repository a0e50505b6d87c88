"""What sentences say about several orders, each with its time."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.rules import Here, rule
from showbible.kinds.event.fact import Event
from showbible.kinds.event.orders import FIRST_OF_TWO
from showbible.kinds.event.own_orders import DENIED, anothers
from showbible.kinds.event.seasons import Seasons
from showbible.text.patterns import later


@rule(
    "(renewed|commissioned|ordered|recommissioned|picked up) .. for <seasons>[ of C episodes] (on|in) D",
    "<seasons> was .. (commissioned|ordered|confirmed|announced) (on|in) D",
    trigger="renewed|commissioned|ordered|recommissioned|picked|confirmed|announced",
    recaps=True,
)
def ordered_again(seasons: Seasons, here: Here) -> Iterator[Event]:
    """Further seasons, each ordered at a time that the same sentence tells.

    >>> read("The show was renewed for a second season in May 2015, and a third in March 2016.")
    event(type='ordered', date='2016-03', subject='season 3')
    >>> read("It was renewed for a second season on April 3, 2012, a third on April 9, 2013, and for a fourth season on April 8, 2014.")
    event(type='ordered', date='2013-04-09', subject='season 3')
    event(type='ordered', date='2014-04-08', subject='season 4')
    >>> read("It was renewed for a second and third season in May 2015 and June 2016, respectively.")
    event(type='ordered', date='2015-05', subject='season 2')
    event(type='ordered', date='2016-06', subject='season 3')
    >>> read("The show was renewed for a second season in May 2015 and aired in March 2016.")
    """
    marks, at = here.fold.marks, here.high - 1
    if DENIED.search(here.words) or anothers(here):
        return
    if each := _EACH_ITS_DAY.match(here.line, here.high):
        days = [getattr(marks[n].value, "edtf", None) for n in (at, each.start("day"))]
        if len(seasons) == len(days):
            yield from (Event("ordered", day, f"season {n}") for n, day in zip(seasons, days, strict=True) if day)
        return
    last = max(seasons)
    if (first := FIRST_OF_TWO.search(here.line, here.low, here.high)) and first.start("day") < at:
        last, at = int(str(marks[first.start("nth")].value)), first.start("day")
    while more := _AND_AGAIN.match(here.line, at + 1):
        nth, day = int(str(marks[more.start("nth")].value)), getattr(marks[more.start("day")].value, "edtf", None)
        at = more.start("day")
        if not day or nth <= last:
            return
        last = nth
        here.widen(here.high, at + 1)
        yield Event("ordered", day, f"season {nth}")


#: "and a third in March 2016": what was ordered next, and when.
_AND_AGAIN = later(
    r",? (?:and )?(?:(?:then|later|again|also) )?(?:for )?(?:an? |the |its )?(?P<nth>O)(?: and final)?(?: season| series)?(?: of C episodes)? (?:on|in) (?P<day>D)"
)
#: "in May 2015 and June 2016, respectively".
_EACH_ITS_DAY = later(r" and (?:in |on )?(?P<day>D),? respectively\b")


RULES = (ordered_again,)
