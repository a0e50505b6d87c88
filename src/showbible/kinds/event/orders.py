"""What sentences say about orders, renewals, announcements and cancellations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Slot
from showbible.kinds.event.fact import Event


def _seasons(fold: Fold, low: int, high: int) -> tuple[int, ...] | None:
    """The numbers of the seasons that a stretch names: "a third and fourth season", "season two"."""
    found: list[int] = []
    for n in range(low, high):
        mark = fold.marks.get(n)
        if (
            mark is not None
            and mark.letter in "OC"
            and isinstance(mark.value, (int, float))
            and fold.line[n + 1 : n + 2] != "-"
        ):
            found.append(int(mark.value))
    if not found and (m := re.search(r"(?:season|series) ([a-z]+)", fold.line[low:high])):
        value = lexicon.number(m[1])
        if value:
            found.append(int(value))
    return tuple(n for n in found if 0 < n < 80) or None


#: One or more seasons: "a 22-episode third season", "a third and fourth season", "season two", "its final season" is refused.
Seasons = Annotated[
    tuple[int, ...],
    Slot(
        r"(?:(?:an?|its|the|their|his) )?(?:(?:C-episode|C-part|new|full|shortened|further|additional|final|last|and|,) )*O"
        r"(?:,? (?:and|or) (?:a |the )?(?:final|last)|,? (?:and|&) (?:an? )?O(?!,? [a-z]+ and)|, O,? and O)?,? (?:(?:and|final|last|C-episode|C-part|full|[a-z]+-episode|straight) )*"
        r"(?:season|series|seasons|run)(?! finale| premiere| regular| of specials)"
        r"|(?:season|series) (?:C|one|two|three|four|five|six|seven|eight|nine|ten)(?: and (?:C|two|three|four|five))?(?![a-z-])",
        _seasons,
    ),
]

_RENEWED = (
    "renewed|recommissioned|re-commissioned|commissioned|picked up|greenlit|greenlighted|green-lit|green lit|given the green light|given the go-ahead|"
    "ordered|brought back|extended|revived|officially renewed|granted|re-ordered|approved|renewed by N|recommissioned by N|picked up by N|commissioned by N"
)
_DATES_AHEAD = re.compile(
    r"\b(?:premier|debut|air|return|broadcast|releas|begin|start|launch|schedul|slated|set|due)[a-z]* [^N;]{0,30}$"
)


def _date(here: Here) -> str | None:
    when = here.when()
    return when.edtf if when and when.edtf else None


def _orders(numbers: tuple[int, ...], here: Here) -> Iterator[Event]:
    date = _date(here)
    if "retur" in here.words or " come back" in here.words or " be back" in here.words:
        # What follows is the day of the return, what stands in front that of the news.
        date = (
            _date(Here(here.fold, here.low, len(here.line), here.section, here.scene))
            if _SAID.search(here.line[: here.low])
            else None
        )
        ahead = [n for n, m in here.fold.marks.items() if m.letter == "D" and n < here.low]
        date = getattr(here.fold.marks[ahead[-1]].value, "edtf", None) if ahead and date else None
    if date is None or _DENIED.search(here.line, max(0, here.low - 60), here.high):
        return
    for number in numbers:
        yield Event("ordered", date, f"season {number}")


_SAID = re.compile(r"\b(?:announc|confirm|reveal|report)")
_DENIED = re.compile(
    r"\bnot (?:be |been )?(?:renewed|picked up|ordered|commissioned|return|confirmed)|\b(?:hoped|hopes|would like|wanted|interest|ideas|plans|possibility|possible|if|before|until|could|might|may|rumou?r[a-z]*|talks|considering)\b"
)


@rule(
    f"({_RENEWED}) .. for <seasons>",
    "(ordered|orders|commissioned|recommissioned|renewed|greenlit|greenlighted|picked up|announced|confirmed|revealed|approved)[ that they had ordered| that it had ordered| (the|a) renewal of][ (it|the show|the series|the sitcom|the drama|the programme) for] <seasons>",
    "<seasons>[ of [the ]N][ of C episodes] .. (was|were|has been|had been|have been|would be|being)[ also| then| officially| later| subsequently| O] (ordered|commissioned|confirmed|greenlit|greenlighted|green-lit|announced|picked up|approved|given the green light|in development|renewed|made)",
    "(renewal|order|orders|pickup|pick-up|commission) .. for <seasons>",
    "<seasons> (renewal|order|pickup|pick-up|commission)",
    "(would|will|to) (return|be returning|be back|come back) for <seasons>",
    trigger="season|series|seasons|run",
)
def ordered(seasons: Seasons, here: Here) -> Iterator[Event]:
    """A season was ordered, or the show was renewed for it.

    >>> read("On January 17, 2016, Netflix ordered a second season of 13 episodes.")
    event(type='ordered', date='2016-01-17', subject='season 2')
    >>> read("On September 6, 2016, Netflix renewed the series for a third and fourth season.")
    event(type='ordered', date='2016-09-06', subject='season 3')
    event(type='ordered', date='2016-09-06', subject='season 4')
    >>> read("A third season of Harbour Lights was ordered on April 12, 2018.")
    event(type='ordered', date='2018-04-12', subject='season 3')
    >>> read("The series received a second season renewal in November 2016.")
    event(type='ordered', date='2016-11', subject='season 2')
    >>> read("On May 1, 2016, the show got an order for a second season.")
    event(type='ordered', date='2016-05-01', subject='season 2')
    >>> read("On May 25, 2011, the channel announced that the show would be returning for a second season on June 3, 2012.")
    event(type='ordered', date='2011-05-25', subject='season 2')
    >>> read("In May 2016, she said that it might be renewed for a second season.")
    """
    if not re.search(r", (?:where|which|who|when)\b", here.words):
        yield from _orders(seasons, here)


@rule(
    "(the|this) (season|series) was .. (ordered|commissioned|renewed|picked up|greenlit|confirmed)",
    trigger="ordered|commissioned|renewed|picked|greenlit|confirmed",
)
def this_season_ordered(here: Here) -> Event | None:
    """The season that the article is about was ordered.

    >>> read("The season was ordered in January 2015.")
    event(type='ordered', date='2015-01', subject='season 2')
    >>> read("The season was written in January 2015.")
    """
    date = _date(here)
    if (
        date is None
        or here.scene.kind != "season"
        or _DENIED.search(here.line)
        or re.match(r" for [a-z]* ?O", here.line[here.high :])
    ):
        return None
    if here.words.split()[1] == "series" and "series" not in here.scene.title:
        return None
    return Event("ordered", date, here.scene.subject)


@rule(
    "(ordered|picked up|greenlit|commissioned|bought) .. pilot",
    "pilot[ episode| order| script| production commitment] .. (was|were|been) [officially ](ordered|picked up|greenlit|commissioned)",
    "(pilots|pilot) (picked up|ordered|commissioned) by N",
    "(given|received|gave|landed) .. pilot (order|commitment)",
    trigger="pilot|pilots",
)
def pilot_ordered(here: Here) -> Event | None:
    """A pilot was ordered.

    >>> read("On January 14, 2015, NBC ordered a pilot.")
    event(type='ordered', date='2015-01-14', subject='pilot')
    >>> read("It was one of three pilots picked up by NBC on January 14, 2015.")
    event(type='ordered', date='2015-01-14', subject='pilot')
    >>> read("A pilot was ordered in May 2014.")
    event(type='ordered', date='2014-05', subject='pilot')
    >>> read("In May 2014, NBC gave the project a pilot order.")
    event(type='ordered', date='2014-05', subject='pilot')
    >>> read("The pilot was shot on May 1, 2014.")
    """
    date = _date(here)
    if date is None or _DENIED.search(here.line, max(0, here.low - 60), here.high) or " series" in here.words:
        return None
    return Event("ordered", date, "pilot")


@rule(
    "(picked up|ordered|greenlit|green lighted|greenlighted|green-lighted|green-lit|commissioned) (to|as a|as|for a|for) series[ status]",
    "(ordered|placed|gave|given|set|landed|received|made|announced|issued|handed) .. (series order|straight-to-series order|series commitment|series pickup)",
    "(series|show|sitcom|drama|N|programme) was .. picked up by N",
    "(back nine|back ten|full season order|full-season order|full season pickup|additional C episodes|C additional episodes|C more episodes|full season|full-season pickup)",
    "ordered C (additional|more|further) (episodes|scripts)",
    trigger="series|picked|episodes|order|back|full|scripts",
)
def series_ordered(here: Here) -> Event | None:
    """A pilot or project became a series, or its first season grew.

    >>> read("It was officially picked up as a series on May 7, 2015, by NBC.")
    event(type='ordered', date='2015-05-07', subject='season 1')
    >>> read("AMC set a straight-to-series order of 10 episodes on October 5, 2016.")
    event(type='ordered', date='2016-10-05', subject='season 1')
    >>> read("The series was picked up by NBC on May 7, 2015.")
    event(type='ordered', date='2015-05-07', subject='season 1')
    >>> read("In October 2015, NBC gave it a full season order.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("In October 2015, NBC ordered five additional episodes.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("The full season came in May 2016.")
    """
    date = _date(here)
    line = here.line
    if date is None or _DENIED.search(line, max(0, here.low - 60), here.high):
        return None
    words = here.words
    if " season" in words or "additional" in words or "more" in words or "back" in words:
        verbs = r"\b(?:order|ordered|picked up|pickup|gave|given|received|announced|renewed)\b"
        if not re.search(verbs, line[max(0, here.low - 50) : here.high + 30]) or "released" in line:
            return None
        if here.scene.kind == "season" and here.scene.season and here.scene.season > 1:
            return Event("ordered", date, here.scene.subject)
    elif (
        re.match(r"[^.;]{0,30} (?:in (?:the )?N|for (?:an? |its )?[^.;]{0,14}O)", line[here.high :])
        and "picked up by" in line
    ):
        return None
    return Event("ordered", date, "season 1")


@rule(
    "(N|the network|the channel|the service|they|it|the streamer|the company)[ had| has] [officially ](cancelled|canceled|axed|cancels) ..",
    "(was|been|were|be|being) [officially |abruptly |later |then |effectively ](cancelled|canceled|axed|not renewed)",
    "(cancellation|cancelation) of (the|N)..(was|were) (announced|confirmed|reported)",
    "(announced|confirmed|reported)[ the| its| that the] (cancellation|cancelation) of",
    trigger="cancelled|canceled|cancellation|cancelation|axed|renewed",
)
def cancelled(here: Here) -> Event | None:
    """The show, or a season of it, was cancelled.

    >>> read("On May 15, 2019, Netflix cancelled the series.")
    event(type='cancelled', date='2019-05-15', subject='Harbour Lights')
    >>> read("In July 2018, it was reported that the show had been cancelled after two seasons.")
    event(type='cancelled', date='2018-07', subject='Harbour Lights')
    >>> read("On May 2, 2017, the cancellation of the show was announced.")
    event(type='cancelled', date='2017-05-02', subject='Harbour Lights')
    >>> read("On May 2, 2017, Fox announced the cancellation of the show.")
    event(type='cancelled', date='2017-05-02', subject='Harbour Lights')
    >>> read("In May 2017, a tour was cancelled.")
    """
    date = _date(here)
    line = here.line
    start = max(line.rfind(". ", 0, here.low), line.rfind("; ", 0, here.low), 0)
    about = line[start : here.high + 40]
    if (
        date is None
        or not _about_us(here)
        or re.search(r"\b(?:not|nearly|almost|uncancelled|never) (?:be |been )?cancell?ed|tour|concert|game\b", about)
    ):
        return None
    if here.scene.kind not in {"season", "series"} or (
        re.search(r"\bhis|\bher|\btheir", line[here.high : here.high + 12])
    ):
        return None
    if (m := re.search(r"(?:planned |the )?O (?:season|series)", line[start : here.low])) and "after" not in m[0]:
        number = here.fold.marks[start + m.start() + m[0].index("O")].value
        return Event("cancelled", date, f"season {number}")
    return Event("cancelled", date, here.scene.series)


_US = re.compile(r"\b(?:series|show|sitcom|drama|programme|program|season|it|miniseries|soap|they|both)\b")


def _about_us(here: Here) -> bool:
    """Whether it is this show that was cancelled: what stands beside the verb names it, and nothing else."""
    line = here.line
    passive = re.search(r"cancell?ed$|axed$|renewed$", line[here.low : here.high].strip()) and re.match(
        r"(?:was|been|were|be|being)\b", line[here.low :]
    )
    low, high = (max(0, here.low - 45), here.low) if passive else (here.low, min(len(line), here.high + 40))
    side = line[low:high]
    if passive:
        side = re.split(r"[;,.] |\bthat\b", side)[-1] or side
    others = (
        [
            m.value
            for n, m in here.fold.marks.items()
            if low + len(line[low:high]) - len(side) <= n < high and m.letter in "NQ"
        ]
        if passive
        else []
    )
    if any(isinstance(v, str) and t.endswith(v) for v in others for t in here.scene.titles):
        return True
    return bool(_US.search(side)) and not any(
        isinstance(v, str) and not lexicon.is_organisation(v) for v in others[-1:]
    )


_WORK = (
    "(series|show|season|project|miniseries|revival|drama|reboot|sitcom|programme|spin-off|adaptation|program|remake)"
)


@rule(
    f"{_WORK} was [O |officially |originally |initially |formally ](announced|unveiled|greenlit|commissioned)",
    "entered development",
    "(put|placed|was) (into|in|in early) development",
    "began [(initial|early) ]development",
    "development [of the series |on the series |of the season |for the series ](began|started|commenced)",
    "(announced|confirmed|reported|revealed)[ on N| by N] .. (development of|plans to make|in development|being developed|be developing)",
    "(announced|reported)[ on N| by N] that N .. (had struck|struck|had made|made|signed|had signed) .. deal [with N ]to (revive|make|produce|develop|reboot)",
    "(approached|contacted) (him|her|them|N) to (make|produce|develop|create) .. (series|show|version)",
    "(officially confirmed|announced|confirmed) the (revival|series|project|show|miniseries|adaptation|season)",
    "(announced|confirmed|revealed|reported) .. (would|was to|will) (provide|produce|develop|make|create|adapt|remake|revive)",
    "(announced|reported) that N[ and N] would provide N with",
    trigger="contacted|approached|announced|development|confirmed|unveiled|reported|revealed|greenlit|commissioned",
)
def announced(here: Here) -> Event | None:
    """The project was announced or went into development.

    >>> read("The series was first announced on October 17, 2016.")
    event(type='announced', date='2016-10-17')
    >>> read("The show entered development in late 2013.")
    event(type='announced', date='2013-39')
    >>> read("On January 29, 2016, Netflix officially confirmed the revival.")
    event(type='announced', date='2016-01-29')
    >>> read("It was put into development in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("In 2014, the writers began development.")
    event(type='announced', date='2014')
    >>> read("Development of the series began in May 2014.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, HBO announced the development of a series.")
    event(type='announced', date='2014-05')
    >>> read("In May 2014, Marvel announced that they would develop a series.")
    event(type='announced', date='2014-05')
    >>> read("In October 2015, it was reported that Marvel had struck a deal with HBO to revive the show.")
    event(type='announced', date='2015-10')
    >>> read("In 2002, the studio contacted him to produce a new version of the show.")
    event(type='announced', date='2002')
    >>> read("A tour was announced on October 17, 2016.")
    """
    date = _date(here)
    line = here.line
    if (
        date is None
        or here.scene.kind not in {"season", "series"}
        or here.under(
            "release",
            "music",
            "home media",
            "reception",
            "adaptation",
            "other media",
            "film",
            "sequel",
            "spin",
            "merchandis",
            "cast",
            "future",
            "accolades",
            "video game",
        )
    ):
        return None
    clause = line[max(0, here.low - 70) : here.high + 12]
    if re.search(
        r"\bO (?:season|series|film)|films?\b|movie|album|soundtrack|\bgame\b|book|tour|cancel|poster|trailer|cast as|regular|novel[^i]|premiere date|release date|\bO and O\b|\bsequel|renewed|(?:pilot|season) order|spin-off|episode|character",
        clause,
    ):
        return None
    if re.match(r" (?:has|had|have|was|were|is|would|will|to|itself)\b", line[here.high :]) and re.search(
        r" the [a-z]+$", here.words
    ):
        return None
    if re.search(r"would|announced|confirmed|reported|revealed", here.words) and not re.search(
        r"\b(?:series|show|project|revival|drama|miniseries|sitcom|reboot|adaptation|remake|season|programme|program)\b",
        line[max(0, here.low - 70) : here.high + 70],
    ):
        return None
    return Event("announced", date)


RULES = (ordered, this_season_ordered, pilot_ordered, series_ordered, cancelled, announced)
