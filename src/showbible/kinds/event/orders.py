"""What sentences say about orders, renewals, announcements and cancellations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.rules import Here, rule
from showbible.kinds.event.fact import Event
from showbible.kinds.event.own_orders import anothers, denied, is_ours
from showbible.kinds.event.seasons import Seasons
from showbible.text.patterns import compiled, later

_RENEWED = (
    "renewed|recommissioned|re-commissioned|commissioned|picked up|greenlit|greenlighted|green-lit|green lit|given the green light|given the go-ahead|"
    "ordered|brought back|extended|revived|officially renewed|granted|re-ordered|approved|renewed by N|recommissioned by N|picked up by N|commissioned by N"
)


def _orders(numbers: tuple[int, ...], here: Here) -> Iterator[Event]:
    date = here.date()
    if "retur" in here.words or " come back" in here.words or " be back" in here.words:
        who = compiled(r"[NQ](?=(?:, (?:who|whose) [^;]{3,80},)? $)").search(here.line[: here.low])
        if _BY_NAME.search(here.line[: here.low]) or (
            who and not is_ours(str(here.fold.marks[who.start()].value), here)
        ):
            return  # "confirmed that she would return for a second season": a part, no order
        # What follows is the day of the return, what stands in front that of the news.
        date = (
            Here(here.fold, here.low, len(here.line), here.section, here.scene).date()
            if _SAID.search(here.line[: here.low])
            else None
        )
        date = date and _told_ahead(here)
    if compiled(r" to be (?:the|its) (?:last|final)\b").match(here.line, here.high) or " to be the last" in here.words:
        return  # no order: its end
    if date is None and (later := _MADE_KNOWN.match(here.line, here.high)):
        date = getattr(here.fold.marks[later.start("day")].value, "edtf", None)
    if _THEN_OVER.match(here.line, here.high):
        date = told_at_the_start(here)
    if _WITH_ITS_DAY.match(here.line, here.high):
        date = _told_ahead(here) or date
    if date is None or denied(here) or anothers(here):
        return
    if len(date) == len("2016"):
        date = told_at_the_start(here) or date  # "on May 3, 2015, ..., split between 2016 and 2017"
    for number in numbers:
        yield Event("ordered", date, f"season {number}")


def told_at_the_start(here: Here) -> str | None:
    """The day that opens the sentence in front of an order."""
    m = compiled(r"(?:on|in|by) (?P<day>D)(?=,? )").match(here.line)
    value = here.fold.marks[m.start("day")].value if m and m.end() < here.low else None
    return getattr(value, "edtf", None)


def _told_ahead(here: Here) -> str | None:
    """The last day in front of an order."""
    ahead = [n for n, m in here.fold.marks.items() if m.letter == "D" and n < here.low]
    return getattr(here.fold.marks[ahead[-1]].value, "edtf", None) if ahead else None


#: What is made or shown of it later: ", with production set for D".
_WITH_ITS_DAY = later(
    r", (?:with|and) (?:the |its )?(?:production|filming|shooting|principal photography|work|premiere|episodes|release)\b[^;D]{0,40}D"
)
#: The date is the end of its showing: "renewed for a second season and concluded D".
_THEN_OVER = later(r" and (?:concluded|ended|finished)\b[^;D]{0,12}D")
_MADE_KNOWN = later(
    r", (?:which|and this|a decision) (?:was|had been) (?:[a-z]+ )?(?:announced|confirmed|revealed|made public) (?:in|on) (?P<day>D)"
)


_SAID = later(r"\b(?:announc|confirm|reveal|report)")
_BY_NAME = later(r"\b(?:he|she|they|both|who|cast|actors?|stars?|all|hosts?|judges?)(?: [a-z]+)? $")


@rule(
    f"({_RENEWED})[ N| the (series|show|drama|sitcom|comedy) N][,] .. (for|through) <seasons>",
    "(gave|given|granted|awarded|handed)[ N][ the (series|show)][ it] (a|an|its) <seasons>",
    "(ordered|orders|commissioned|recommissioned|ordering|commissioning|recommissioning|renewed|greenlit|greenlighted|picked up|announced|confirmed|revealed|approved)[ that they had ordered| that it had ordered| (the|a) renewal of][ (it|the show|the series|the sitcom|the drama|the programme) for] <seasons>",
    "<seasons>[ of .. N[ .. N]][ of C episodes][, (consisting of|comprising|containing|with|made up of) ..,][, (a|an|subtitled|titled|called) ...,] .. (was|were|has been|had been|have been|would be|being)[ also| then| officially| later| subsequently| O] (ordered|commissioned|confirmed|greenlit|greenlighted|green-lit|announced|picked up|approved|given the green light|in development|renewed|made)",
    "brought (the (series|show|sitcom)|it|N) back for <seasons>",
    "(deal|agreement|contract) ... (see|include|cover|cover the making of|provide for) <seasons>",
    "(exercised|picked up|took up|taken up) (its|the|their) (option|options) (for|on) <seasons>",
    "(signed|reached|struck|closed) (a|an) [new |C-year |O-year ](deal|agreement|contract) .. (for|through|to bring the (series|show) back for|to make|to produce) <seasons>",
    "(announced|announcing) it (was renewing|had renewed|would renew|is renewing|has renewed)[ N] .. for <seasons>",
    "(renewal|order|orders|pickup|pick-up|commission)[ of N| for N] .. for <seasons>",
    "<seasons> (renewal|order|pickup|pick-up|commission)",
    "(announced|confirmed|revealed|reported) .. there (would|will) be <seasons>",
    "(would|will|to) (return|be returning|be back|come back) [(in the (fall|spring|summer|winter|autumn)|next (year|season|fall|summer)|in D) ]for <seasons>",
    "(announced|confirmed|revealed|reported) .. that (the (show|series|sitcom|drama|programme)|it|N) (would|will) (have|get|receive) <seasons>",
    "(announced|confirmed|revealed) (via|on|through) [his |her |its ]N <seasons>",
    trigger="season|series|seasons|run",
    recaps=True,
)
def ordered(seasons: Seasons, here: Here) -> Iterator[Event]:
    """A season was ordered, or the show was renewed for it.

    >>> read("On April 8, 2014, Hulu ordered a second season of nine episodes.")
    event(type='ordered', date='2014-04-08', subject='season 2')
    >>> read("On May 3, 2016, HBO renewed it for a seventh season, and, on June 10, 2017, said that it was the last.")
    event(type='ordered', date='2016-05-03', subject='season 7')
    >>> read("On May 6, 2014, Hulu renewed the show for a fourth and fifth season.")
    event(type='ordered', date='2014-05-06', subject='season 4')
    event(type='ordered', date='2014-05-06', subject='season 5')
    >>> read("A third season of Harbour Lights was ordered on April 12, 2018.")
    event(type='ordered', date='2018-04-12', subject='season 3')
    >>> read("HBO has since ordered a third season, which was announced in February 2017.")
    event(type='ordered', date='2017-02', subject='season 3')
    >>> read("The series received a third season renewal in April 2014.")
    event(type='ordered', date='2014-04', subject='season 3')
    >>> read("On May 1, 2016, the show got an order for a second season.")
    event(type='ordered', date='2016-05-01', subject='season 2')
    >>> read("On May 6, 2014, Reef announced that it would be returning for a second season on June 3, 2015.")
    event(type='ordered', date='2014-05-06', subject='season 2')
    >>> read("In May 2016, HBO picked up the show for a 12-episode season 5.")
    event(type='ordered', date='2016-05', subject='season 5')
    >>> read("In May 2016, HBO took the show over, commissioning a ten episode fourth season.")
    event(type='ordered', date='2016-05', subject='season 4')
    >>> read("In March 2016, NBC brought the series back for a second season.")
    event(type='ordered', date='2016-03', subject='season 2')
    >>> read("The network exercised its option for a second season in March 2016.")
    event(type='ordered', date='2016-03', subject='season 2')
    >>> read("ABC signed a deal in early March 1996 to bring the show back for a final sixth season.")
    event(type='ordered', date='1996-03', subject='season 6')
    >>> read("On May 3, 2016, the show was picked up for a six episode first season.")
    event(type='ordered', date='2016-05-03', subject='season 1')
    >>> read("A third season, consisting of ten episodes, was ordered on May 11, 2018.")
    event(type='ordered', date='2018-05-11', subject='season 3')
    >>> read("On May 11, 2018, HBO announced that it had been renewed through a third season.")
    event(type='ordered', date='2018-05-11', subject='season 3')
    >>> read("It was announced on May 8, 2014, by ABC that the show would return in the fall of 2014 for a second season.")
    event(type='ordered', date='2014-05-08', subject='season 2')
    >>> read("On May 8, 2014, it was announced that Harbour Lights would have a second series.")
    event(type='ordered', date='2014-05-08', subject='season 2')
    >>> read("On May 8, 2014, Ana Sol announced via Twitter a second season for the series.")
    event(type='ordered', date='2014-05-08', subject='season 2')
    >>> read("On May 1, 2016, Starz confirmed that there would be a third season.")
    event(type='ordered', date='2016-05-01', subject='season 3')
    >>> read("The show was renewed for a second season in May 2015 and for a third season in March 2016.")
    event(type='ordered', date='2015-05', subject='season 2')
    event(type='ordered', date='2016-03', subject='season 3')
    >>> read("The show was renewed for a second season on May 3, 2015, and has since been renewed for seasons 3 and 4.")
    event(type='ordered', date='2015-05-03', subject='season 2')
    >>> read("On May 3, 2015, it was renewed for a second season of ten episodes, split between 2016 and 2017.")
    event(type='ordered', date='2015-05-03', subject='season 2')
    >>> read("The second and final season of the Norwegian drama series Harbour Lights was ordered on May 3, 2015 by HBO.")
    event(type='ordered', date='2015-05-03', subject='season 2')
    >>> read("The second season was commissioned on May 3, 2015, along with a third season.")
    event(type='ordered', date='2015-05-03', subject='season 2')
    event(type='ordered', date='2015-05-03', subject='season 3')
    >>> read("ITV announced on 3 June 2016 that it had renewed it for a second series, with filming set for January 2017.")
    event(type='ordered', date='2016-06-03', subject='season 2')
    >>> read("On May 3, 2015, it was announced that ABC had a deal with HBO that would see a third season.")
    event(type='ordered', date='2015-05-03', subject='season 3')
    >>> read("The second season of Harbour Lights, a series based on a novel, was announced on May 3, 2015.")
    event(type='ordered', date='2015-05-03', subject='season 2')
    >>> read("In May 2016, Quill confirmed that Ana Sol, who plays the judge, would return for a third season.")
    >>> read("It was picked up for a full season on May 3, 2015, and was renewed for a second season on March 4, 2016.")
    event(type='ordered', date='2016-03-04', subject='season 2')
    >>> read("On 5 June 2013, it was announced that Seaway had renewed the series for a second season, to air in 2014.")
    event(type='ordered', date='2013-06-05', subject='season 2')
    >>> read("On 5 June 2013, more than a week before the first season's debut on 9 July, HBO ordered a second season.")
    event(type='ordered', date='2013-06-05', subject='season 2')
    >>> read("On 5 June 2013, it was announced that Low Water had been renewed for a second season.")
    >>> read("It was renewed for a second season and concluded on December 6, 2015.")
    >>> read("Season six began on 9 June 2018, and a seventh was commissioned before it ended.")
    >>> read("The directors for the second season were announced in May 2015.")
    >>> read("A box set of the second season was announced for May 3, 2015.")
    >>> read("In May 2015, Ana Sol revealed the second season would likely have fewer episodes.")
    >>> read("In May 2015, it was announced the second season would serve as its final season.")
    >>> read("In May 2015, she confirmed a second season plan.")
    >>> read("On May 3, 2015, ahead of the second season it was announced that Ana Sol would appear.")
    >>> read("The second season was made available for viewing on May 3, 2015.")
    >>> read("In May 2015, she spoke of a change in the event the show received a season 2 order.")
    >>> read("The show followed Low Water, which NBC had renewed for a second season on May 3, 2016.")
    >>> read("It was moved to Fridays in May 2016 after being renewed for a second season.")
    >>> read("In May 2016, Ana Sol confirmed that she would return for a second season.")
    >>> read("In May 2016, she said that it might be renewed for a second season.")
    >>> read("In May 2016, a second season had yet to be commissioned.")
    >>> read("In May 2016, Reef renewed the show's spin-off for a second season.")
    """
    line, high = here.line, here.high
    if compiled(r", (?:where|which|who|when)\b").search(here.words) or _NO_ORDER.match(line, high):
        return
    if _SHOWN_FIRST.search(line, here.low, high):
        return  # "season six began in May, and a seventh was ordered"
    if _ITS_PLAN.search(here.words) or (here.words.endswith("made") and line.startswith(" available", high)):
        return
    if _OF_THE.search(line, 0, here.low) and not _MADE_OF_IT.search(line, 0, here.low):
        return  # "the directors for the third season were announced"
    if first := FIRST_OF_TWO.search(line, here.low, high):
        yield from _each_ordered(first, seasons, here)
        return
    if again := _ORDERED_ANEW.search(line, here.low, high):
        here = Here(here.fold, again.start("verb"), high, here.section, here.scene, here.reach)
    if len(seasons) > 1 and _RESPECTIVELY.match(line, high):
        return  # each has its day: the next rule's
    yield from _orders(seasons, here)
    if more := _ALONG_WITH.search(line, high):
        yield from _orders((int(str(here.fold.marks[more.start("nth")].value)),), here)


#: One order and then another: "picked up for a full season on May 3, and renewed for a second season".
_ORDERED_ANEW = later(
    r"D,? (?:and|but|then|before)\b[^;D]{0,40}?\b(?P<verb>(?:renewed|recommissioned|re-ordered|being renewed) )"
)


def _each_ordered(first: re.Match[str], seasons: tuple[int, ...], here: Here) -> Iterator[Event]:
    """Two orders of one sentence, each with its date: "for a third season in May 2015 and for a fourth in March 2016"."""
    marks = here.fold.marks
    behind = compiled(r",? (?:in|on) (?P<day>D)").match(here.line, here.high)
    yield from _on(marks[first.start("day")].value, (int(str(marks[first.start("nth")].value)),), here)
    if behind:
        yield from _on(marks[behind.start("day")].value, seasons, here)


def _on(day: object, numbers: tuple[int, ...], here: Here) -> Iterator[Event]:
    """The orders of seasons on a day, if nothing denies them."""
    edtf = getattr(day, "edtf", None)
    if edtf and not denied(here) and not anothers(here):
        yield from (Event("ordered", edtf, f"season {n}") for n in numbers)


FIRST_OF_TWO = later(
    r"\bfor (?:an? |the |its )?(?:[a-z-]+ )*?(?P<nth>O) (?:[a-z-]+ )*?(?:season|series)(?: of C episodes)? (?:in|on) (?P<day>D)\b"
)
_RESPECTIVELY = later(r"[^;]{0,40}? (?:on|in) D and (?:in |on )?D,? respectively\b")
#: "was ordered in March along with a fourth season".
_ALONG_WITH = later(
    r"(?: (?:in|on) D)?,? (?:along|together) with (?:the )?(?:confirmation of |renewal for )?(?:an?|the) (?P<nth>O) (?:season|series)\b"
)
#: Behind a season that somebody told of: it is its end, or what it is like.
_NO_ORDER = later(
    r" (?:would|will) (?:be (?:the|its) (?:final|last)\b|(?:likely|probably|also) |serve as|consist|contain|have)|(?: |'s )(?:plans?|finale|premiere|trailer|date|cast)\b"
)
#: A season was shown, and another one ordered.
_SHOWN_FIRST = later(
    r"\b(?:started|began|premiered|aired|debuted|ended|concluded)\b[^;]*D, (?:and|but|while) (?:an?|the) O\b"
)
#: A season of which something else was announced.
_ITS_PLAN = later(r"(?:season|series),? it (?:was|has been|had been)\b")
#: In front of a season: something of it is spoken of, or the time is.
_OF_THE = later(r"\b(?:for|of|on|from|in|ahead of|before|to) (?:the |its |an? )?$")
_MADE_OF_IT = later(
    r"\b(?:renewal|production|commission|commissioning|order|making|return|addition|pick-?up|development|possibility) (?:for|of) (?:the |its |an? )?$"
)


@rule(
    "(the|this) (season|series) was .. (ordered|commissioned|renewed|picked up|greenlit|confirmed|announced)",
    "(renewal|pick-up|pickup) [of the (series|show|drama|sitcom) ](was|had been) [officially |first ](announced|confirmed|revealed|made public)",
    "(news|announcement) of the (renewal|pick-up|pickup) (came|broke|followed|was made)",
    "(series|show|drama|sitcom|N) (was|had been|has been) [officially ](renewed|recommissioned)",
    "(renewed|recommissioned) the (series|show|drama|sitcom)",
    "(opted|decided|chose|agreed|elected) to (renew|recommission) the (series|show|drama|sitcom)",
    "(renewed|picked up|recommissioned) for (the|its|a) final season",
    "N (ordered|commissioned|announced|confirmed) the (season|renewal|show's renewal|series' renewal)",
    trigger="renew|renewal|pick-up|pickup|recommission|ordered|commissioned|recommissioned|renewed|picked|greenlit|confirmed|announced",
)
def this_season_ordered(here: Here) -> Event | None:
    """The season that the article is about was ordered.

    >>> read("The season was ordered in January 2015.")
    event(type='ordered', date='2015-01', subject='season 2')
    >>> read("In January 2015, the show was renewed.")
    event(type='ordered', date='2015-01', subject='season 2')
    >>> read("In January 2015, the network renewed the series.")
    event(type='ordered', date='2015-01', subject='season 2')
    >>> read("The network opted to renew the series on March 16, 2016.")
    event(type='ordered', date='2016-03-16', subject='season 2')
    >>> read("In January 2015, the show was renewed for its final season.")
    event(type='ordered', date='2015-01', subject='season 2')
    >>> read("HBO ordered the season on January 3, 2015.")
    event(type='ordered', date='2015-01-03', subject='season 2')
    >>> read("HBO confirmed the renewal in January 2015.")
    event(type='ordered', date='2015-01', subject='season 2')
    >>> read("On May 8, 2014, HBO announced the renewal of the series for a fourth season.")
    >>> read("HBO announced the renewal of the show at its upfronts in May 2014.")
    event(type='ordered', date='2014-05', subject='season 2')
    >>> read("The renewal was announced on January 3, 2015.")
    event(type='ordered', date='2015-01-03', subject='season 2')
    >>> read("News of the renewal came on January 3, 2015.")
    event(type='ordered', date='2015-01-03', subject='season 2')
    >>> read("The season was announced on January 3, 2015, a day after the finale.")
    event(type='ordered', date='2015-01-03', subject='season 2')
    >>> read("HBO announced the season premiere in January 2015.")
    >>> read("The season was announced to premiere in January 2015.")
    >>> read("In April 2014, the season was confirmed to premiere in October 2014.")
    >>> read("The season was written in January 2015.")
    >>> read("A trailer for the season was shown on October 4, 2015, which also confirmed her part.")
    """
    date = here.date()
    if (
        date is None
        or here.scene.kind != "season"
        or denied(here, 10)
        or compiled(
            r"(?: of (?:the|this) (?:[a-z]+ )?(?:series|show|programme|drama|sitcom))? for [a-z]* ?O| to (?:premiere|air|return|debut|be|consist|have|include|feature)\b"
        ).match(here.line[here.high :])
    ):
        return None
    words = here.line[here.low : here.high]
    told_of = _OF_THE.search(here.line, 0, here.low) and not _MADE_OF_IT.search(here.line, 0, here.low)
    if told_of or compiled(r"\bwas [^;]*, (?:which|who|that)\b").search(words):
        return None  # "a trailer for | the season was released, which also confirmed"
    if words.startswith("N ") and words.endswith(("season", "renewal")):
        who = str(here.fold.marks[here.low].value)
        plain = compiled(r"(?:[.,;]|$| (?:on|in|at) (?:D|N|its)| of (?:the (?:series|show)|C episodes))").match(
            here.line, here.high
        )
        return Event("ordered", date, here.scene.subject) if plain and lexicon.is_organisation(who) else None
    if compiled(r"(?:renewed|recommissioned|to renew|to recommission)(?: the [a-z]+)?$").search(words):
        season = here.scene.season or 1
        name = str(here.fold.marks[here.low].value) if words[0] == "N" else ""
        plain = compiled(r"(?:[.,;]|$| by N[.,;]| on D[.,;]| in D[.,;])").match(here.line[here.high :])
        return (
            Event("ordered", date, here.scene.subject)
            if plain and season > 1 and (not name or is_ours(name, here))
            else None
        )
    if compiled(r"renewal|pick-?up").search(words):
        return Event("ordered", date, here.scene.subject) if (here.scene.season or 1) > 1 else None
    if words.endswith("announced") and (here.scene.season or 1) < 2:
        return None  # of a first season, that is the project's announcement
    if words.split()[1] == "series" and "series" not in here.scene.title:
        return None
    return Event("ordered", date, here.scene.subject)


ASIDES = (
    "plot",
    "music",
    "home media",
    "other media",
    "films",
    "feature film",
    "sequel",
    "spin",
    "merchandis",
    "accolades",
    "video game",
    "remake",
    "international",
    "distribution",
    "legacy",
    "soundtrack",
    "viewership",
    "canada",
    "australia",
    "united states",
    "reruns",
    "revival",
    "syndication",
)


RULES = (ordered, this_season_ordered)
