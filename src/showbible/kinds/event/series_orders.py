"""What sentences say about the order of a pilot or of a new series."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.rules import Here, rule
from showbible.kinds.event.fact import Event
from showbible.kinds.event.orders import ASIDES, told_at_the_start
from showbible.kinds.event.own_orders import anothers, denied, is_ours
from showbible.kinds.event.seasons import NTH, SEVERAL, of_another_season, season_of_heading, season_spoken_of
from showbible.text.patterns import compiled, later


@rule(
    "(ordered|picked up|greenlit|commissioned|bought) .. pilot",
    "pilot[ episode] (was|had been) [officially ](ordered|picked up|greenlit|commissioned)",
    "pilot[ episode| order| script| production commitment] .. (was|were|been) [officially ](ordered|picked up|greenlit|commissioned)",
    "(pilots|pilot) (picked up|ordered|commissioned) by N",
    "(given|received|gave|landed|announced|issued|placed|made|handed) .. pilot (order|commitment)",
    "(committed to|gave|given|ordered|made|landed|received) .. put pilot",
    "(sold|set up|bought|landed) .. (to|at|by) N with a [put ]pilot (commitment|order)",
    trigger="pilot|pilots",
)
def pilot_ordered(here: Here) -> Event | None:
    """A pilot was ordered.

    >>> read("On January 14, 2015, NBC ordered a pilot.")
    event(type='ordered', date='2015-01-14', subject='pilot')
    >>> read("It was one of five pilots picked up by NBC on April 8, 2014.")
    event(type='ordered', date='2014-04-08', subject='pilot')
    >>> read("A pilot was ordered in May 2014.")
    event(type='ordered', date='2014-05', subject='pilot')
    >>> read("A pilot was ordered in May 2014 and the series was greenlit in June 2014.")
    event(type='ordered', date='2014-05', subject='pilot')
    >>> read("In May 2014, NBC gave the project a pilot order.")
    event(type='ordered', date='2014-05', subject='pilot')
    >>> read("In May 2014, Sol sold the project to HBO with a put pilot commitment.")
    event(type='ordered', date='2014-05', subject='pilot')
    >>> read("In March 2016, HBO ordered a pilot for Low Sands, a drama by Ana Sol.")
    >>> read("On May 9, 2014, NBC picked up the pilot for the 2014–15 season.")
    >>> read("In July 2012, it was announced that HBO had ordered a pilot of Harbour Lights for its 2013 season.")
    event(type='ordered', date='2012-07', subject='pilot')
    >>> read("It skipped the pilot stage and was ordered to series in May 2014.")
    >>> read("The pilot was shot on May 1, 2014.")
    """
    date = here.date()
    if date is None or denied(here) or " series" in here.words or _NO_PILOT.search(here.words):
        return None
    if (
        whose := compiled(r" (?:for|of) (?:the )?(?P<work>N)(?=[,.;]| by\b|$)").match(here.line, here.high)
    ) and not is_ours(str(here.fold.marks[whose.start("work")].value), here):
        return None  # "ordered a pilot for Low Sands"
    if here.words.startswith("picked up") and _FOR_A_YEAR.match(here.line, here.high):
        return None  # "picked up the pilot for the 2015–16 season": it became a series
    if anothers(here) or compiled(
        r"(?: by (?:the )?N)? (?:to|to a|as a|for|into a) series|s (?!picked|ordered|comm)"
    ).match(here.line[here.high :]):
        return None
    return Event("ordered", date, "pilot")


#: A pilot that was done without.
_NO_PILOT = later(r"\bpilot (?:stage|process|phase|order and)\b")
_FOR_A_YEAR = later(r" for the [CD](?:[–-][CD])? (?:[a-z]+ ){0,4}(?:season|schedule)\b")
_WORKS = "(series|show|sitcom|drama|programme|program|miniseries|comedy|thriller|serial|adaptation|revival|reboot|remake|project|it|N)"
_NEW = "(series|miniseries|drama|dramas|project|show|sitcom|adaptation|comedy|serial|revival|reboot|remake|programme|thriller|drama series|comedy series|drama serial|limited series|television series)"
_FOR_OTHERS = later(
    r"^[^.;]{0,40}\b(?:rights|distribution|internationa|syndicat|rerun|repeat|outside|stream(?:ing)? in|broadcast in|in (?:the )?N)|"
    r"^(?: the)? (?:of (?!C|N|the series|the show|(?:the|a|its) (?:[a-z-]+ ){0,2}(?:comedy|drama|sitcom|thriller|series|show|project|serial|adaptation|novels?|books?|play|story|memoir|comics?|film)\b)|to (?:write|compose|make|direct))|^ (?:for|by) (?:an? |its |N for an? )[^.;]{0,24}O|^ N"
)


@rule(
    "picked (it|the pilot|the project|the show|the drama|the sitcom|the series) up[ (to|as a|for) series](,|.|;| in D| on D| to series| for series| for the)",
    "(was|became|is) one of C [new |original |scripted ](series|shows|dramas|comedies|sitcoms|projects) [to be |that were ](ordered|picked up|commissioned|greenlit)",
    "(led to|resulted in|earned) (a|an) .. (C-episode order|series order|C-episode season order|C-episode commitment)",
    "(received|got|earned) (one|C) (more|additional|extra|further) (episode|episodes|scripts)",
    "(had|with|has) (its|the) [episode ](order|count|total|commission) (increased|expanded|extended|upped|raised) .. to C",
    "(commissioned|greenlit|green-lit|greenlighted|ordered|picked up) N(,|;|.| in D| on D| as a| to series| straight to series| from N| with C| with an order| with a C)",
    "(ordering|commissioning|greenlighting|picking up) .. (to series|as a series|for series)",
    "(picked up|ordered|greenlit|green lighted|greenlighted|green-lighted|green-lit|commissioned|sent) .. (to|as a|as|for a|for) series[ status]",
    "(ordered|placed|gave|given|set|landed|received|made|announced|issued|handed)[ N] .. (series order|straight-to-series order|series commitment|series pickup|C-episode order|C-episode series order)",
    "(series|show|drama|sitcom|comedy|project|it) (was|had been) [officially |formally |later |then ]picked up(,|.|;| in D| on D)",
    f"{_WORKS} (was|were|had been|has been) [officially |initially |first |then |originally |later ](commissioned|greenlit|greenlighted|green-lit|given the green light|ordered|picked up by N|picked up to series)",
    f"(N|network|channel|broadcaster|streamer|it|that|which|who|and) [had |has |have |officially ](commissioned|greenlit|greenlighted|green-lighted|green-lit|ordered|picked up) (a|an|the|it|its) .. {_NEW}",
    "(back C|back nine|back ten|back-C|back order|back-nine|back-ten|full order|full season order|full-season order|full season pickup|additional C episodes|C additional episodes|C more episodes|full season|full-season|full-season pickup|full series order|full C-episode season|full C-episode order)",
    "(gave|given|granted|handed) [(it|the (series|show|sitcom|drama)|N) ](an additional C|C additional|C more|C extra|C further) (episodes|scripts)",
    "(a|the) series order (followed|came|was given|was placed)",
    "(ordered|commissioned) [an |a |one |the |an initial |a further ](additional |further |extra |more )[C ](episodes|episode|scripts)",
    "(ordered|commissioned|ordered an initial|ordered the) C (additional|more|further|extra) (episodes|scripts|episode)",
    "(picked up|selected|chose) the pilot for the (C–|C-|D)",
    "pilot (was|had been) picked up for the (C–|C-|D)",
    "(ordered|commissioned) C [(hour-long|half-hour|new|initial|C-minute) ]episodes",
    "C episodes (were|was|had been) [initially |originally ](ordered|commissioned)",
    "(announced|confirmed) [the |its |a ](commission|commissioning) (of|for) (the|a|an) .. (series|drama|miniseries|serial|show|programme)",
    "commission [of the (series|show|drama) ]was [first |officially ](announced|confirmed|revealed)",
    "(announced|confirmed|revealed) its (commission|series order|order)(.| in D| on D|,)",
    "(increased|expanded|extended|upped|raised) to C episodes",
    "(increased|expanded|extended|upped|raised) .. (order|count|episodes) .. to C",
    "(increased|expanded|extended|upped|raised) .. by C episodes",
    "(increased|expanded|extended) .. (order|commission) to (a|the) full (series|season)",
    "(order|count|commission|number of episodes) .. (was|were|had been|being) [later |then |subsequently |also ](increased|expanded|extended|upped|raised) .. to C",
    trigger="series|picked|episodes|episode|order|total|one|back|full|scripts|commissioned|greenlit|ordered|greenlighted|green-lit|green|commission",
    anew=True,
)
def series_ordered(here: Here) -> Event | None:
    """A pilot or project became a series, or a season grew.

    >>> read("It was formally picked up as a series on April 8, 2014, by ABC.")
    event(type='ordered', date='2014-04-08', subject='season 1')
    >>> read("FX set a straight-to-series order of eight episodes on April 8, 2014.")
    event(type='ordered', date='2014-04-08', subject='season 1')
    >>> read("ABC officially picked the series up on April 8, 2014, for the 2014–15 season.")
    event(type='ordered', date='2014-04-08', subject='season 1')
    >>> read("The film was dropped, with ABC ordering the project straight to series in April 2014.")
    event(type='ordered', date='2014-04', subject='season 1')
    >>> read("The new pilot led to a 13-episode order by ABC on April 8, 2014.", title="Harbour Lights")
    event(type='ordered', date='2014-04-08', subject='season 1')
    >>> read("It was one of five dramas to be ordered by ABC on April 8, 2014.")
    event(type='ordered', date='2014-04-08', subject='season 1')
    >>> read("In April 2014, ABC picked up Harbour Lights with ten episodes.", title="Harbour Lights")
    event(type='ordered', date='2014-04', subject='season 1')
    >>> read("On May 9, 2013, the show had its episode total increased from 20 to 21.", title="Harbour Lights")
    event(type='ordered', date='2013-05-09', subject='season 1')
    >>> read("In January 2013, the show received one more episode.", title="Harbour Lights")
    event(type='ordered', date='2013-01', subject='season 1')
    >>> read("The show premiered on May 1, 2014, and on June 4, 2014, ABC picked it up for a full season.", title="Harbour Lights")
    event(type='ordered', date='2014-06-04', subject='season 1')
    >>> read("The series was picked up by ABC on April 8, 2014.")
    event(type='ordered', date='2014-04-08', subject='season 1')
    >>> read("It was re-written for ITV, who announced its commission in May 2016.")
    event(type='ordered', date='2016-05', subject='season 1')
    >>> read("In August 2013, it was announced that the BBC had commissioned a three-part drama.")
    event(type='ordered', date='2013-08', subject='season 1')
    >>> read("In October 2015, NBC gave it a full season order.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("In October 2015, NBC ordered five additional episodes.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("In October 2015, the network increased its order from 13 to 22 episodes.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("On November 3, 2015, the order for the season was increased from 13 to 22 episodes.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-11-03', subject='season 1')
    >>> read("The network ordered an additional nine episodes in October 2015.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("In October 2015, NBC gave the show an additional nine scripts.", title="Harbour Lights")
    event(type='ordered', date='2015-10', subject='season 1')
    >>> read("On October 3, 2015, it was picked up for a full 24-episode season.", title="Harbour Lights")
    event(type='ordered', date='2015-10-03', subject='season 1')
    >>> read("NBC ordered a pilot in January 2015, and a series order followed on May 8.", title="Harbour Lights")
    event(type='ordered', date='2015-05-08', subject='season 1')
    >>> read("On May 3, 2012, AMC green-lighted the show with an order of six episodes.", title="Harbour Lights")
    event(type='ordered', date='2012-05-03', subject='season 1')
    >>> read("In May 2018, AMC ordered ten episodes.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2018-05', subject='season 1')
    >>> read("In May 2018, AMC ordered eight episodes of the half-hour comedy.", title="Harbour Lights")
    event(type='ordered', date='2018-05', subject='season 1')
    >>> read("Six episodes were ordered in May 2018.", title="Harbour Lights (season 1)")
    event(type='ordered', date='2018-05', subject='season 1')
    >>> read("The network ordered the pilot in May 2015 and picked it up to series in June 2015.")
    event(type='ordered', date='2015-06', subject='season 1')
    >>> read("On May 3, 2015, the BBC announced that it had commissioned Harbour Lights.")
    event(type='ordered', date='2015-05-03', subject='season 1')
    >>> read("In May 2015, HBO picked up Harbour Lights to series.")
    event(type='ordered', date='2015-05', subject='season 1')
    >>> read("In May 2015, it was announced that the BBC had ordered an eight-part adaptation of the novel.")
    event(type='ordered', date='2015-05', subject='season 1')
    >>> read("In May 2015, HBO picked up the pilot for the 2015–2016 television season.")
    event(type='ordered', date='2015-05', subject='season 1')
    >>> read("On October 9, 2015, HBO ordered a full season of Harbour Lights.", title="Harbour Lights")
    event(type='ordered', date='2015-10-09', subject='season 1')
    >>> read("In October 2016, five more episodes were ordered, which brought the second season to 18.", title="Harbour Lights")
    event(type='ordered', date='2016-10', subject='season 2')
    >>> read("The third season was short. In March 2017, its order was increased to 15 episodes.", title="Harbour Lights")
    event(type='ordered', date='2017-03', subject='season 3')
    >>> read("On October 9, 2015, HBO ordered a full season of Low Water.", title="Harbour Lights")
    >>> read("Harbour Lights returned on March 2, 2016, after the drama had finished airing its 8-episode order.", title="Harbour Lights")
    >>> read("In January 2014, the show was given the green light by HBO.", title="Harbour Lights")
    event(type='ordered', date='2014-01', subject='season 1')
    >>> read("In May 2018, AMC commissioned eight episodes of Harbour Lights.", title="Harbour Lights")
    event(type='ordered', date='2018-05', subject='season 1')
    >>> read("It was written for Reef, which had picked up the show in March 2012.", title="Harbour Lights")
    event(type='ordered', date='2012-03', subject='season 1')
    >>> read("In May 2018, AMC commissioned eight more hours. Six episodes were ordered in June 2018.", title="Harbour Lights", under="Season 2 (2018)")
    event(type='ordered', date='2018-06', subject='season 2')
    >>> read("In May 2018, AMC commissioned eight episodes of Low Water.", title="Harbour Lights")
    >>> read("HBO picked up the pilot in May 2015 and ordered it to series in June 2015.")
    event(type='ordered', date='2015-06', subject='season 1')
    >>> read("HBO bought the rights in May 2015 and greenlighted the show in June 2015.")
    event(type='ordered', date='2015-06', subject='season 1')
    >>> read("In May 2015, HBO picked up Low Water to series.")
    >>> read("On November 2, 2016, HBO announced that it had picked up the series for a full season.")
    event(type='ordered', date='2016-11-02', subject='season 2')
    event(type='ordered', date='2016-11-02', subject='season 2')
    >>> read("HBO ordered a smaller number of episodes, and said on May 3, 2016 that it would end.")
    >>> read("After the show was picked up to series, it was filmed between May 2015 and July 2015.")
    >>> read("In May 2015, HBO ordered a pilot episode for a possible series.", title="Harbour Lights")
    >>> read("In December 2018, a further 20 episodes were commissioned.", title="Harbour Lights")
    >>> read("On May 3, 2015, Reef picked up the show, commissioning a 26-episode fourth season.")
    >>> read("The full season came in May 2016.")
    >>> read("In May 2015, HBO ordered the project to pilot.", title="Harbour Lights")
    >>> read("The 1998 programme was commissioned by the BBC.", title="Harbour Lights")
    >>> read("In Canada, the series was picked up by Reef in May 2015.", title="Harbour Lights")
    >>> read("In May 2016, the BBC commissioned the drama Low Water.")
    >>> read("In May 2016, it was announced that the spin-off Low Water, which follows the Vales, had been ordered to series.")
    >>> read("Season four of the dance competition Harbour Lights was ordered on May 3, 2015.", title="Harbour Lights (season 4)")
    """
    date = here.date()
    line = here.line
    low, high = here.low, here.high
    if date is None or here.scene.kind not in {"season", "series"} or here.under(*ASIDES):
        return None
    if denied(here) or anothers(here):
        return None
    words, after = line[low:high], line[high:]
    if SEVERAL.search(after, 0, 90) or SEVERAL.search(words):
        return None  # "picked up for another 70 episodes over several seasons"
    if "D" not in words and not compiled(r" (?:in|on) D").match(after) and _ONCE_ORDERED.search(line, 0, low):
        return None  # "after the show was picked up to series, it was filmed in D"
    if after.startswith(" to pilot") or compiled(r"\b(?:the|a|an|its) D $").search(line, 0, low):
        return None  # "the 1998 programme was commissioned": its year, not the order's
    if (named := _COMMISSIONED.match(words)) and not _is_title(here, low + named.end() - 1):
        return None
    if compiled(
        r"\b(?:season|additional|further|extra|more|back|full|full-season|order|increased|expanded|extended|upped|raised)\b|back-|C .*episodes|^C "
    ).search(words):
        verbs = r"\b(?:order|ordered|picked up|picked (?:it|N|the [a-z]+) up|pickup|gave|given|received|announced|renewed|commissioned|placed|issued|made|set|landed|increased|expanded|extended|upped|raised)\b"
        if (
            not re.search(verbs, line[max(0, low - 50) : high + 30])
            or _SHOWN_TO_ITS_END.search(line, 0, high)
            or _TO_BE_SHOWN.search(words)
            or "released" in words
            or "O" in compiled(r"O and O").sub("", line[low:high])
        ):
            return None
        if not compiled(r"series order|straight").search(words) and here.scene.kind == "season" and here.scene.season:
            return None if of_another_season(here) else Event("ordered", date, here.scene.subject)
        if _SCRIPTS_FOR.search(line, 0, high) or ("further " in line[max(0, low - 8) : high] and not NTH.search(line)):
            return None  # "a further 18 episodes were commissioned": of which season isn't said
        if compiled(r"[^;D]{0,30}\band (?:(?:on|in) D,? )?(?:later |then )?renewed\b").match(line, high):
            date = told_at_the_start(here)
            if date is None or line.index("D") >= low:
                return None
        if _GROWN.search(words):
            season = season_spoken_of(here.fold)
            return Event("ordered", date, f"season {season}") if season else None
    if compiled(r"\bpilot (?:episode )?for (?:the|a|an|its)\b").search(words) and not _FOR_A_YEAR.search(line, low):
        return None  # "ordered a pilot for the series"
    if compiled(r" for (?:a|the) full").match(after) and here.scene.kind == "season" and here.scene.season:
        return Event("ordered", date, here.scene.subject)
    if compiled(r"D,? (?:with|and) (?:an?|the) [^D]*$").search(words):
        behind = compiled(r"(?: of C episodes)?(?: [a-z]+){0,2} (?:on|in) (?P<day>D)").match(after)
        value = here.fold.marks[high + behind.start("day")].value if behind else None
        date = value.edtf if isinstance(value, When) and value.edtf else None
        if date is None:
            return None  # "a pilot order in May, with an order to series in June": each has its own date
    if compiled(r"picked up(?:,|\.|;| in D| on D)$").search(words) and here.scene.season not in (None, 1):
        return None  # whether for another season isn't said
    if "D" in words and " and " in words:
        return None  # "ordered a pilot in May and picked it up to series": two orders
    of = compiled(r" of [NQ]").match(after)
    if of and not _is_title(here, high + of.end() - 1):
        return None  # "ordered a full season of Low Water"
    if of and words.endswith("season"):
        return Event("ordered", date, here.scene.subject)
    if _FOR_A_SEASON.match(after) or _COMMISSIONING.match(after):
        return None  # "picked up the series for a season 5": another rule's
    if compiled(r"\bO\b").search(words) or _FOR_OTHERS.search(after) or NTH.search(line, max(0, low - 50), low):
        return None
    if here.scene.kind == "season" and "(series" in here.scene.title and compiled(r"(?:series|it) ").search(words[:8]):
        return None
    if here.scene.kind == "season" and words.startswith("it ") and not here.section:
        return Event("ordered", date, here.scene.subject)
    name = words[0] == "N" and compiled(r"N (?:was|were|ha[sd] been)").match(words) and str(here.fold.marks[low].value)
    if name and (not is_ours(name, here) or lexicon.is_service(name)):
        return None
    if _SEASON_OF.search(line, 0, low) or _FEWER.search(words):
        return None  # "the third season of the drama series Harbour Lights was ordered"
    return Event("ordered", date, f"season {season_of_heading(here.section) or 1}")


_FOR_A_SEASON = later(r" (?:for|with) (?:an? |the |its )?[^;.D]{0,30}?\b(?:season C|O (?:season|series))\b")
_COMMISSIONING = later(
    r"(?: (?:in|on) D)?,? (?:and )?(?:commission|order)(?:ing|ed) (?:an? |the |its )?[^;.D]{0,30}?\b(?:season C|O (?:season|series))\b"
)
#: What is ordered is a season of the show that the words name.
_SEASON_OF = later(
    r"\b(?:O (?:[a-z, -]+ )?(?:season|series)|(?:season|series) C) of (?:the |an? )?(?:(?:N|[a-z-]+) ){0,6}$"
)
_FEWER = later(r"\bnumber of episodes\b")
#: "after N had finished airing its C-episode order": that is over.
_SHOWN_TO_ITS_END = later(
    r"\b(?:finish\w*|complet\w*|conclud\w*|end(?:ed|ing)|rest|remainder|end|last|balance)(?: (?:airing|broadcasting|showing))?(?: of)? (?:its|the|their|an?) (?:[a-zO]+ )?(?:C-episode )?(?:order|run)$"
)
#: The date in the words is a showing's: "announced that it would start in D, and had an order for".
_TO_BE_SHOWN = later(r"\b(?:would|will|should|to) (?:start|begin|premiere|return|debut)\b[^;]{0,40}D")
_ONCE_ORDERED = later(
    r"\b(?:after|once|since|when) (?:the |it )?(?:(?:series|show|pilot|project) )?(?:(?:was|had been|being) )?(?:[a-z]+ly )?$"
)
_SCRIPTS_FOR = later(r"\bscripts for (?:a|the) (?:full|whole|entire)\b")
#: A season gets more episodes than had been ordered.
_GROWN = later(r"\b(?:additional|further|extra|more|increased|expanded|extended|upped|raised)\b")
_COMMISSIONED = later(r"(?:commissioned|greenlit|green-lit|greenlighted|ordered|picked up) N")


def _is_title(here: Here, at: int) -> bool:
    """Whether the name at ``at`` is the work's own title, without a season's number behind it."""
    name = str(here.fold.marks[at].value).casefold().removeprefix("the ")
    return any(t.casefold().removeprefix("the ") == name for t in here.scene.titles)


RULES = (
    pilot_ordered,
    series_ordered,
)
