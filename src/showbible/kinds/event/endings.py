"""What sentences say about a show's cancellation and its last season."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.marks import Mark
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Date
from showbible.kinds.event.fact import Event
from showbible.kinds.event.making import a_title
from showbible.kinds.event.orders import told_at_the_start
from showbible.kinds.event.own_orders import is_ours
from showbible.text.patterns import compiled, later

#: Headings under which other works are told of.
_OF_OTHERS = ("live-action", "adaptations", "remake", "spin", "films", "feature film", "other media", "sequel")
_LAST = "(this|it|(the|its|N's) [(series'|series's|show's) ][upcoming |current |next |new |forthcoming ][C-episode ]O [and C ](season|series)|the season|the series|season C|series C|the [upcoming |current |next |new |forthcoming ][C-episode ]season)[ of (N|the (series|show))]"
_SHOW = "(series|show|sitcom|drama|programme|program|serial|it|N)"


@rule(
    "(N|the network|the channel|the service|they|it|the streamer|the company)[ had| has] [officially ](cancelled|canceled|axed|cancels) ..",
    "(it|they|N|network|channel) (was|were|is|had|would be) (cancelling|canceling|axing|ending) (the|its) (series|show|drama|sitcom)",
    "(was|been|were|be|being) [officially |formally |abruptly |later |then |effectively |ultimately |eventually |finally |quietly |suddenly ](cancelled|canceled|axed|not renewed|discontinued)",
    "(was|were|is|are|be) not [be ](renewing|recommissioning|bringing back|picking up|re-ordering)",
    "(ceased|stopped) production of",
    "production (of|on) (the (series|show|sitcom|drama|programme|program|serial)|N) (was [officially ](cancelled|canceled|axed|discontinued)|ceased)",
    f"{_SHOW} was .. and [was ][then |later |subsequently |eventually |ultimately |finally ](cancelled|canceled|axed)",
    f"(announced|confirmed|revealed)[ (on|in) D][ that] [the |this ]{_SHOW} (had|has|would|will) come to an end",
    "(announced|confirmed|revealed|reported) (the (series'|series's|show's|sitcom's|drama's|programme's|program's|serial's)|N's) (cancellation|cancelation)",
    "(cancellation|cancelation)[ (of|after|following|by) (the|N|C|its|one|just)..] (was|were) (announced|confirmed|reported|revealed|made public)",
    "(not be|not been) [officially ](renewed|renewing|returning|recommissioned|recommissioning|brought back|picked up|continuing|commissioning)",
    "(would|will) not (return|be back|renew|recommission|order|commission|continue)",
    "(decided|opted|chose|elected|declined|deciding|opting) (not to|to not|against|to) (renew|recommission|order|pick up|continue|commission|renewing|recommissioning|ordering|proceed with|move forward with|go forward with|proceeding with|moving forward with|going forward with)",
    "(would|will) (be no|not be a) O (season|series)",
    "(would|will) be no O(.|,| and| as)",
    f"(announced|confirmed|revealed)[ (on|in) D][,][ that] [the |this ]{_SHOW} (would|will) [be ](end|ending|conclude|concluding|finish|finishing) (in|on|at the end of|later)",
    "(decision|plans) to (end|cancel|axe|conclude) (the (series|show|sitcom|drama|programme|program)|it) (was|were) (announced|confirmed|revealed|made public)",
    "(would|will) be no (more|further|new|additional|other|second|another) (season|series|seasons|episodes|run)",
    "(made|making) (the|its) cancellation [of the (series|show|sitcom|drama) ](official|public)",
    "(made|making) (the (series'|series's|show's|sitcom's|drama's)|N's) cancellation (official|public)",
    "(wouldn't|won't) be (returning|coming back|renewed|renewing|moving forward|moving ahead|a O (season|series))",
    "pulled the plug on",
    f"{_SHOW} (would|will) [be ](end|ending|conclude|concluding|finish|finishing) (after|with|following) [(its|the) ][upcoming |current ](O|C|O and final) (season|seasons|series|years)",
    "(would|will) not be (coming back|moving ahead|moving forward|going ahead|going forward|proceeding with|making|producing|ordering)",
    "(series|show|sitcom|drama|programme|program) (was|had been) [later |then |subsequently ]dropped by [the ]N(.| in D| on D|,| after)",
    "(series|show|sitcom|drama|programme|program) (was|had been) [later |then |subsequently ]dropped (in D|on D)",
    "(announced|confirmed) the (end|conclusion) of (the (series|show|sitcom|drama|programme|program)|N)(.|,| in D| on D| after)",
    "(news|announcement) of (the|its) (cancellation|cancelation) (came|broke|followed|was made)",
    "(announced|confirmed|revealed|reported) (the|their) (cancellation|cancelation)(.|,| in D| on D| on N| via| through)",
    "O (season|series) (would|will) not be (made|produced|commissioned|ordered|happening|going ahead|forthcoming)",
    "(announced|confirmed) its (cancellation|cancelation)(.| in D| on D|,)",
    "(passed|pass) on .. O (season|series)",
    "(announced|confirmed|reported)[ the| its| that the] (cancellation|cancelation) of",
    "(no|not any) plans (for|to make|to produce|to commission|to order) (a|another) [further |O |new |more ](season|series)",
    "(renewed|recommissioned|ordered|picked up|moved|returned) ... D[,] (and|but|before being) [was |then |later |ultimately |subsequently |eventually |was then |was later ](cancelled|canceled|axed) (in|on|by) D",
    "(decided|opted|chose|elected) against (a|an|another|making a|making an|ordering a) [further |O |new ](season|series)",
    "(decided|chosen|chose|opted|elected)[ on D,| in D,] to (end|cancel|conclude|axe|discontinue) (the|its) (series|show|sitcom|drama|programme|program)",
    "(reversed|rescinded|reneged on|revoked|went back on|backtracked on) (its|the|their) (decision|renewal|order|pickup|pick-up|commission)",
    trigger="news|announcement|dropped|cancel|axe|discontinue|discontinued|ceased|stopped|come|finish|finishing|plans|reversed|rescinded|reneged|revoked|back|backtracked|cancelled|end|wouldn|won|ending|conclude|concluding|dropped|canceled|canceling|cancelling|axing|ending|cancellation|cancelation|axed|renewed|not|no|against|plug|declined|passed",
    recaps=True,
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
    >>> read("ITV announced on 3 June 2016 that the show would not return for a third series.")
    event(type='cancelled', date='2016-06-03', subject='Harbour Lights')
    >>> read("In June 2016, the network opted not to renew the series.")
    event(type='cancelled', date='2016-06', subject='Harbour Lights')
    >>> read("In June 2016, the network confirmed that there would be no third series.")
    event(type='cancelled', date='2016-06', subject='Harbour Lights')
    >>> read("On June 3, 2016, the network pulled the plug on the show.")
    event(type='cancelled', date='2016-06-03', subject='Harbour Lights')
    >>> read("In June 2016, the network passed on a third season.")
    event(type='cancelled', date='2016-06', subject='Harbour Lights')
    >>> read("HBO announced on May 3, 2017, that it was canceling the series after two seasons.")
    event(type='cancelled', date='2017-05-03', subject='Harbour Lights')
    >>> read("In May 2017, HBO decided not to proceed with a third season.")
    event(type='cancelled', date='2017-05', subject='Harbour Lights')
    >>> read("On 5 May 2018, ITV announced that the show wouldn't be coming back.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On 5 May 2018, ITV announced that the show would end after its third season.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In May 2018 it was confirmed that there would be no third.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("On 5 May 2018, ITV announced that there would not be a fourth series.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("The show was dropped by ITV in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("ABC announced its cancellation on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On 16 November 2015, it was announced that ITV had no plans for a further series.")
    event(type='cancelled', date='2015-11-16', subject='Harbour Lights')
    >>> read("The show was renewed for a third season in February 2017 and cancelled in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2017, the network decided to end the series after two seasons.")
    event(type='cancelled', date='2017-05', subject='Harbour Lights')
    >>> read("A third season had been ordered in February 2017, but the network reversed its decision in July.")
    event(type='cancelled', date='2017-07', subject='season 3')
    >>> read("Its cancellation after three seasons was announced on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In May 2018, the network decided against a fourth season.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("On May 5, 2018, ABC announced that the series would end after four seasons.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On May 5, 2018, Ana Sol announced that the show would finish with its sixth season.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On May 5, 2018, ABC announced that they were not renewing the show for a third season.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("ABC confirmed the show's cancellation on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("On May 5, 2018, ABC decided to cancel the series.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("ABC cancelled the series due to poor ratings on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("The show was discontinued in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("ABC ceased production of the series in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2018, the series was taken off the air and eventually cancelled.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2018, the BBC announced that the series had come to an end.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("On 2 March 2017, Sky One confirmed that there would be no further series.")
    event(type='cancelled', date='2017-03-02', subject='Harbour Lights')
    >>> read("On October 10, 2017, ABC announced that the show would end in December.")
    event(type='cancelled', date='2017-10-10', subject='Harbour Lights')
    >>> read("After the tenth through twelfth seasons had aired, ABC announced in May 2018 that the show had been cancelled.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("The decision to end the show was announced on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In June 2017, the show was renewed for a third season, but it was cancelled in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2018, ABC announced the end of the series.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("News of the cancellation came on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("Ana Sol confirmed the cancellation on Twitter on May 5, 2018.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In May 2018, ITV confirmed that a third series would not be made.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("The show was dropped in May 2018 after falling ratings.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("In May 2018, ABC announced the end of Low Water.")
    >>> read("ABC announced that the show would end in May 2018.")
    >>> read("On May 5, 2018, Ana Sol made the cancellation of the show official.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("In May 2018, Reef picked up the series after HBO had cancelled it.")
    >>> read("In May 2018, Reef ceased production of the boats.")
    >>> read("In May 2018, ABC announced that Low Water would end after four seasons.")
    >>> read("In May 2018, Ana Sol and Max Roe said in Oslo and announced they would not be returning to the show.")
    >>> read("In May 2017, it was reported that the show could be cancelled.")
    >>> read("In May 2017, a tour was cancelled.")
    >>> read("In May 2017, Reef cancelled the sister show.")
    >>> read("In May 2017, there was speculation that the series had been cancelled.")
    >>> read("In May 2017, Reef picked the show up for a third season after ABC had cancelled it.")
    >>> read("On May 5, 2018, Ana Sol said that she had declined an offer and would not be returning to Harbour Lights.")
    >>> read("In May 2017, ITV announced that the show would be taking a break and would not return that year.")
    >>> read("In May 2017, Ana Sol said that she would not return.")
    """
    date = here.date()
    line = here.line
    if compiled(r"(?:cancell?ed|axed) (?:in|on|by) D$").search(line[here.low : here.high]):
        date = getattr(here.fold.marks[here.high - 1].value, "edtf", None) or date
    if (
        (after := _AFTER_IT.search(line, 0, here.low))
        and line.find("D", here.high) < 0
        and "D" in line[: after.start()]
    ):
        return None  # "In May 2016 it was to move, after HBO had cancelled it": the day of the moving
    if _ENDS_THEN.search(here.words) and "D" not in line[here.low : here.high]:
        date = told_at_the_start(here)
        if date is None:
            return None  # "would end in December": the day of the end
    start = max(line.rfind(". ", 0, here.low), line.rfind("; ", 0, here.low), 0)
    about = line[start : here.high + 40]
    if (
        date is None
        or not _about_us(here)
        or compiled(
            r"\b(?:not|nearly|almost|uncancelled|never|could|might|may) (?:be |been )?cancell?ed|tour|concert|\bgame\b|rumou?r|speculat|fear|\b(?:after|since|because) (?:N|it|the (?:series|show|network)) had (?:been )?cancell?ed\b|(?<!no )plans for|denied|\bpilot\b|petition"
        ).search(about)
    ):
        return None
    if here.scene.kind not in {"season", "series", "list"} or (
        compiled(r"\bhis|\bher|\btheir").search(line[here.high : here.high + 12])
    ):
        return None
    if here.under(*_OF_OTHERS):
        return None
    if _PAUSED.search(line, start, here.low):
        return None  # "would take a break and not return that year"
    if (back := _WENT_BACK.match(here.words)) is None and not compiled(r"cancel|axed").search(here.words):
        return Event("cancelled", date, here.scene.series)
    if back and (nth := compiled(r"\bO (?:season|series)").search(line, 0, here.low)):
        return Event("cancelled", date, f"season {here.fold.marks[nth.start()].value}")
    if (m := _ITS_SEASON.search(line, start, here.low)) and not _THE_SHOW.search(line, m.end(), here.low):
        number = here.fold.marks[m.start("nth")].value
        return Event("cancelled", date, f"season {number}")
    return Event("cancelled", date, here.scene.series)


#: Somebody or something rests, and comes back later.
_PAUSED = later(
    r"\b(?:tak(?:e|es|ing|en)|took|go(?:es|ing)?|went|on) (?:on |for )?(?:an? )?(?:[a-z-]+ ){0,2}(?:break|hiatus|rest|pause)\b"
)


@rule(
    f"(announced|confirmed|revealed|said|stated)... {_LAST} (would be|will be|was|had been|is to be|was to be|would serve as|will serve as) (the|its|their) [show's |series' |series's ](final|last)[ and O][ (season|series|one)](.|,| of| and| for)",
    f"(announced|confirmed|revealed)... {_LAST}, (to|which|consisting|comprising|set|due) .., (would be|will be) (the|its|their) [show's |series' |series's ](final|last)[ (season|series|one)](.|,| of| and| for)",
    "(announced|confirmed|revealed) (on|in) D[,] to be the [(show's|series'|series's) ](final|last) (season|series)(.|,|;)",
    trigger="final|last",
    recaps=True,
)
def last_season(here: Here) -> Event | None:
    """It was made known that the season is the last.

    >>> read("On May 3, 2016, Reef announced that this would be its final season and would consist of ten episodes.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("In May 2016, Ana Sol said that the fourth series would be the last.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("In May 2016, it was confirmed that the fourth series had been the last.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("On May 3, 2016, Ana Sol announced that the next season would be the series' last.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("It was announced, on 3 May 2016 that the 12-episode third season would be the show's last.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("In May 2016, Reef announced the second season would serve as its final season.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("The second season was announced on May 3, 2016, to be the final season.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("On May 3, 2016, it was announced by creator Ana Sol that the show's fourth season would be its last.")
    event(type='cancelled', date='2016-05-03', subject='Harbour Lights')
    >>> read("In May 2016, it was confirmed that the fourth season of Harbour Lights would be the final season.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("In May 2016, HBO announced that the fourth season, consisting of ten episodes, would be the last.")
    event(type='cancelled', date='2016-05', subject='Harbour Lights')
    >>> read("On May 3, 2016, it was announced that the fourth season of Low Water would be its last.")
    >>> read("On May 3, 2016, the network announced that this would be the final boat.")
    """
    date = here.date()
    if date is None or here.scene.kind not in {"season", "series"} or "film" in here.line[: here.low]:
        return None
    if "D" in here.line[here.low : here.high]:
        date = told_at_the_start(here) or date  # "In May Reef said that the sixth season, due in 2014, ..."
    if (of := _SEASON_OF.search(here.line, here.low, here.high)) and not a_title(here, of.start(of.lastgroup or 0)):
        return None
    return Event("cancelled", date, here.scene.series)


#: Whose last season it is.
_SEASON_OF = later(r"\b(?:season|series) of (?P<work>N)\b|\b(?P<owner>N)'s (?:[a-z]+ )*O (?:season|series)\b")


_ENDS_THEN = later(r"\b(?:end|conclude|finish)(?:ing)? (?:in|on|at the end of|later)$")
#: The season that was cancelled, and none that was over.
_ITS_SEASON = later(
    r"(?<!after )(?<!through )(?<!following )(?<!since )(?<!during )(?<!before )(?<!through the )(?<!after the )(?<!following the )(?<!during the )\b(?P<nth>O) (?:season|series)\b"
)
_THE_SHOW = later(r"\b(?:it|they|the (?:series|show|sitcom|drama|programme|program))\b")
#: In front of a cancellation that was over by then.
_AFTER_IT = later(
    r"\b(?:after|since|following|once) (?:(?:N|the (?:network|channel|series|show)|it|they) )?(?:(?:had|has|was|had been|being) )?$"
)
_WENT_BACK = later(r"reversed|rescinded|reneged|revoked|went back|backtracked")
_US = later(r"\b(?:series|show|sitcom|drama|programme|program|season|it|miniseries|soap|they|both)\b")


#: The work's own end, with the work as the subject or the owner: "the series would finish", "the show's cancellation".
_OWN_END = later(
    r"(?P<news>(?:announced|confirmed|revealed|reported)(?: [io]n D)?(?: that)? (?:the )?)?(?:production (?:of|on) (?:the )?)?(?:(?:series|show|sitcom|drama|programme|program|serial|it)|(?P<work>N))(?:'s?)? "
    r"(?:(?:would|will) (?:be )?(?:end|conclud|finish)|(?:had|has|would|will) come to|was\b[^;]* and\b|cancell?ation|(?<=N )ceased|(?:was )?(?:[a-z]+ly )?(?:ceased|discontinued))"
)
_BACK_TO_IT = later(
    r" (?:to|on|as part of) (?:(?:the|this) (?:series|show|sitcom|drama|programme|program|cast)\b|(?:the )?(?P<work>N)\b)"
    r"| as (?:an? |the |N's )?(?:(?:series|cast|main|full-time|season) )*(?:regulars?|hosts?|judge|coach|presenter|N)\b"
)
_ITS_OBJECT = later(
    r" ?(?:(?!sister|companion|rival|other|parent|spin-?off|web|radio|stage|talk)[a-z-]+ ){0,3}?(?:(?:series|show|sitcom|drama|programme|program|it|miniseries|soap|both)\b|(?P<work>[NQ]))"
)


def _about_us(here: Here) -> bool:
    """Whether it is this show that was cancelled: what stands beside the verb names it, and nothing else."""
    line, marks = here.line, here.fold.marks
    words = line[here.low : here.high].strip()
    if compiled(r"\bO (?:season|series)$|\bno O\b|\bbe no [a-z]+ (?:season|series|episodes|run)").search(words):
        return "spin" not in line
    if compiled(r"(?:renewed|recommissioned|ordered|picked|moved|returned)\b").match(words):
        return bool(_US.search(line, 0, here.low)) or any(
            str(m.value) in here.scene.titles for n, m in marks.items() if n < here.low
        )
    if words.startswith(("no plans", "not any", "news of", "announcement of", "O se")):
        return True
    if compiled(r"(?:announced|confirmed|revealed|reported) (?:the|their) cancell?ation").match(words):
        return True
    if ended := compiled(r"(?:announced|confirmed) the (?:end|conclusion) of (?P<work>N)?").match(words):
        return ended["work"] is None or a_title(here, here.low + ended.start("work"))
    if _WENT_BACK.match(words):
        return (
            compiled(r"\b(?:ordered|order|renewed|renewal|picked up|pick-?up|commission(?:ed)?)\b").search(line)
            is not None
        )
    if own := _OWN_END.match(line, here.low):
        return (own["work"] is None or a_title(here, own.start("work"))) and (
            "D" not in words or own["news"] is not None
        )
    if compiled(r"(?:series|show|sitcom|drama|programme|program) |(?:announced|confirmed) its ").match(words):
        return True
    passive = compiled(r"(?:was|been|were|be|being)\b.*(?:cancell?ed|axed|renewed|discontinued)$").match(
        words
    ) or words.startswith(("not be", "would not be", "will not be", "wouldn't be", "won't be"))
    if passive or compiled(r"(?:would|will) not (?:return|be back|continue)").match(words):
        if (back := _BACK_TO_IT.match(line, here.high)) and (back["work"] is None or a_title(here, back.start("work"))):
            return False  # "that they would not be returning to the show": players
        if compiled(r"renewing|recommissioning|commissioning").search(words):
            return _named(_ITS_OBJECT.match(line, here.high), here)
        if words.endswith("discontinued") and not compiled(
            r"\b(?:series|show|sitcom|drama|serial|N)(?: (?:was|had|has))?(?: [a-z]+ly)? $"
        ).search(line, 0, here.low):
            return False  # "Until it was discontinued": a game, a service
        side = compiled(r"[;,.] |\bthat\b").split(line[max(0, here.low - 45) : here.low])[-1]
        low = here.low - len(side)
        others = [m.value for n, m in sorted(marks.items()) if low <= n < here.low and m.letter in "NQ"]
        if any(isinstance(v, str) and t.endswith(v) for v in others for t in here.scene.titles):
            return True
        return bool(_US.search(side)) and not any(
            isinstance(v, str) and not lexicon.is_organisation(v) for v in others[-1:]
        )
    if words.startswith("cancel") and "of" not in words:
        return "of " not in line[here.high : here.high + 4]
    return _named(_ITS_OBJECT.match(line, here.high), here) or bool(
        compiled(r"(?:the|its) (?:series|show)\b").search(words)
    )


def _named(m: re.Match[str] | None, here: Here) -> bool:
    """Whether the object of a verb is the work: "the series", or its title."""
    if m is None:
        return bool(compiled(r" an? O (?:season|series)").match(here.line[here.high :]))
    if m["work"] is None:
        return True
    value = str(here.fold.marks[m.start("work")].value).strip('"“”,.')
    return any(t.casefold() == value.casefold() for t in here.scene.titles)


_CANCELLATION = "[initial |eventual |sudden |abrupt |O |second ](cancellation|cancelation)"


@rule(
    f"(series'|series's|show's|sitcom's|drama's|programme's|program's|serial's) {_CANCELLATION}[ by [the ]N][ after C (seasons|series|episodes)] (on|in) <day>",
    f"(series'|series's|show's|sitcom's|drama's|programme's|program's|serial's) <day> {_CANCELLATION}",
    f"{_CANCELLATION} of (the|this) (series|show|sitcom|drama|programme|program|serial)[ by [the ]N] (on|in) <day>",
    f"its {_CANCELLATION}[ by [the ]N][ after C (seasons|series|episodes)] (on|in) <day>",
    f"its <day> {_CANCELLATION}",
    "at the time of cancellation (on|in) <day>",
    trigger="cancellation|cancelation",
)
def cancellation(day: Date, here: Here) -> Event | None:
    """The show's cancellation, told beside something else.

    >>> read("It ran for two seasons until its cancellation in May 2018.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("The show's cancellation on May 5, 2018, was met with protests.")
    event(type='cancelled', date='2018-05-05', subject='Harbour Lights')
    >>> read("Ana Sol stayed until the show's 2018 cancellation.")
    event(type='cancelled', date='2018', subject='Harbour Lights')
    >>> read("At the time of the cancellation of the series in May 2018, ten scripts had been written.")
    event(type='cancelled', date='2018-05', subject='Harbour Lights')
    >>> read("It took the hour of Low Water after its cancellation in May 2018.")
    >>> read("Ana Sol starred in Low Water until its cancellation in May 2018.")
    >>> read("The cancellation of Low Water in May 2018 came early.")
    """
    if not day.edtf or here.scene.kind not in {"season", "series"} or here.under(*_OF_OTHERS):
        return None
    its = here.words.startswith(("its", "Its"))
    if its and any(m.letter in "NQ" and not is_ours(str(m.value), here) for m in _ahead(here)):
        return None  # "after Low Water and its cancellation": another show's
    if _ONLY_FEARED.search(here.line, max(0, here.low - 60), here.low):
        return None
    return Event("cancelled", day.edtf, here.scene.series)


#: What there is of a cancellation before it comes, if it comes.
_ONLY_FEARED = later(
    r"\b(?:rumou?r\w*|possib\w+|potential|threat\w*|fear\w*|avoid\w*|sav(?:ed|ing)|revers\w+|near|danger|if)\b"
)


def _ahead(here: Here) -> list[Mark]:
    """The marks of a sentence in front of a match."""
    return [m for n, m in here.fold.marks.items() if n < here.low]


RULES = (cancelled, last_season, cancellation)
