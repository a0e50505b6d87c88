"""What sentences say about conventions, premieres before people in a room and meetings with the press."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.data import either
from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.grammar.slots import Date, Organisation
from showbible.kinds.event.fact import Event
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

#: Festivals and conventions whose names don't tell that they are.
_KNOWN = either(lexicon.GATHERINGS)
_SHOW = later(
    r"\b(?:at|during|attended|visited) (?:(?:the|its) )?(?:(?:series'|show's|season's|network's|N's) )?(?:D |O (?:annual )?)?(?P<place>N)"
)


def of_another_thing(here: Here) -> bool:
    return not here.scene.on_a_show or here.under(
        "plot", "films", "feature film", "video game", "soundtrack", "music", "other media", "characters"
    )


def convention(fold: Fold) -> str | None:
    """The convention or festival where something was shown."""
    for m in _SHOW.finditer(fold.line):
        name = tidy(fold.words(m.start("place"), m.end("place")))
        if compiled(
            rf"\bCon\b|Con$|Comic|Fest|Expo|Convention|Upfront|Fan\b|Celebration|Awards|Summit|{_KNOWN}"
        ).search(name):
            return compiled(r"^(?:19|20)\d\d ").sub("", name)
    return None


_DONE = later(
    r"\b(?:(?P<trailer>trailer)|(?P<teaser>teaser)|(?P<subject>(?:(?<!')\b[a-z-]+ )?experience|(?:[a-z-]+ )?(?:installation|activation|exhibit|exhibition|booth|pop-up)|(?:(?<!')\b[a-z-]+ )?panel|footage|sneak peek|screening|clips?|"
    r"first look|presentation|showcase)(?P<d>d?)|(?P<screened>screened|premiered|debuted|preview(?:ed)?))\b"
)


@rule(
    "(at|during|to|attended|attending|visited) [the ][D ]<venue>[ and <other>]",
    trigger="con|paley|comic|comiccon|wondercon|vidcon|expo|convention|upfront|upfronts|paleyfest|sxsw|fest|d23|celebration|nycc|sdcc|comikaze|fan",
)
def at_convention(venue: Organisation, here: Here, other: Organisation = "") -> Iterator[Event]:
    """The work was shown at a convention.

    >>> read("In July 2016, the cast came to the San Diego Comic-Con to promote the show and debut footage.")
    event(type='marketing', date='2016-07', subject='footage', place='San Diego Comic-Con')
    >>> read("On July 22, 2016, they held a panel at WonderCon.")
    event(type='marketing', date='2016-07-22', subject='panel', place='WonderCon')
    >>> read("It would be showcased at WonderCon and VidCon in 2017.")
    event(type='marketing', date='2017', subject='showcase', place='WonderCon')
    event(type='marketing', date='2017', subject='showcase', place='VidCon')
    >>> read("In July 2016, the cast attended San Diego Comic-Con to promote the season, where footage was shown.")
    event(type='marketing', date='2016-07', subject='footage', place='San Diego Comic-Con')
    >>> read("A panel at the door fell in July 2016.")
    >>> read("During the panel for the return of Low Water at Comic-Con in July 2016, Sol spoke of the show.")
    >>> read("In July 2016, it was announced during Reef's presentation at VidCon that the show had been ordered.")
    >>> read("In May 2016, Reef announced that the series would hold a panel at WonderCon.")
    >>> read("In May 2016, Reef announced that the series would hold a panel at WonderCon in July 2016.")
    event(type='marketing', date='2016-07', subject='panel', place='WonderCon')
    """
    date = here.date()
    if date is None or not _EVENT.search(venue) or of_another_thing(here) or _news_only(here):
        return
    things = {m["subject"]: m for m in _DONE.finditer(here.line) if m["subject"] and not _anothers(m, here)}
    if "screening" in things and compiled(r"\b(?:premiere|episodes?|pilot)\b").search(here.line):
        del things["screening"]  # it is a premiere
    for thing in things:
        for place in (venue, other):
            if place and _EVENT.search(place):
                yield Event(
                    "marketing",
                    date,
                    compiled(r"^(?:an?|the|with|first) ").sub("", thing),
                    compiled(r"^(?:19|20)\d\d ").sub("", place),
                )


def _news_only(here: Here) -> bool:
    """Whether the only date is that of the news of what was still to come: "On May 3, it was announced that it would be at"."""
    told = _NEWS_OF_IT.search(here.line, 0, here.high)
    return told is not None and here.line.find("D", told.end()) < 0


_NEWS_OF_IT = later(
    r"\b(?:announc|confirm|reveal|report|said|stat)[a-z]*\b[^;.]{0,90}?\b(?:would|will|is to|was to|were to|set to|due to|going to|scheduled to)\b"
)


def _anothers(thing: re.Match[str], here: Here) -> bool:
    """Whether a panel is another show's, or a presentation one of all that a network makes."""
    of = _PANEL_OF.match(here.line, thing.end())
    if of is not None and not is_title(str(here.fold.marks[of.start("work")].value), here):
        return True
    return thing["subject"] == "presentation" and _A_NETWORKS.search(here.line, 0, thing.start()) is not None


def is_title(name: str, here: Here) -> bool:
    """Whether a name is one of the work's own, or a part of one: "Lights" of "Harbour Lights"."""
    return any(folded(name) in folded(title) for title in (*here.scene.titles, here.scene.title))


_PANEL_OF = later(
    r" (?:discussion )?(?:for|of|on) (?:the )?(?:(?:return|revival|reboot|release) of )?(?:the )?(?P<work>N)\b"
)
_A_NETWORKS = later(r"\b(?:N's|network's|channel's|service's|company's|streamer's|its|their) (?:annual )?$")


_EVENT = later(rf"\bCon\b|Comic|Con$|Fest|Expo|Convention|Upfront|Celebration|Summit|{_KNOWN}")


_VENUE = later(
    r"\b(?:at|in|during|attended) (?:the |that year's )?(?:D |O (?:annual )?)?(?P<place>N(?:'s N| (?:for|of) (?:the )?N)?(?: (?:cinema|theat(?:re|er)|film festival|festival)s?\b)?(?:(?: in|,) (?:the )?N(?:, N)*)?)"
)


#: What was shown to those who had come to a convention.
_SHOWED = later(r"(?:screened|screening|premiered|showed|previewed) (?:the|its) ")
#: What of the work is shown where people meet: of anything else no premiere is told.
_OURS_SHOWN = later(r"\b(?:it|episodes?|pilot|series|season|show|premiere|finale|programme|drama|documentary|two|N)\b")


def _whose(name: str) -> str:
    """A house behind its town: "Oslo's Reef Theatre" is "Reef Theatre, Oslo"."""
    m = compiled(r"(?P<town>[^,]+?)(?:'s|’s) (?P<house>.+)").fullmatch(name)
    return f"{m['house']}, {m['town']}" if m and lexicon.is_locality(m["town"]) else name


@rule(
    "D, on <also> at the [D ]N",
    "(attended|at|during) [the ][D ]N[ (on|in) D], where .. (screened|shown|premiered|debuted)",
    "(held|had|hold|holds|celebrated|received|made|given|got) .. (premiere|premiere event|screening)",
    "(screened|shown|premiered|debuted) at (a|the) [(special|private|fan|press|gala|red carpet) ](event|screening|premiere|gala|party) (in|at) [the ]N",
    "(attended|attend|attending|hosted) .. (red carpet premiere|red-carpet premiere|premiere|screening)",
    "(premiere|screening|premiere event|red carpet event|fan screening) ... (was|were|took place) .. (held|hosted|at|in|organized)",
    "(premiered|debuted|screened|shown|previewed|unveiled|presented|world premiere|premiere|held) .. (at|during) [the |that year's ][D |O |O annual ]N",
    "(premiered|screened|shown|debuted)[ (on|in) D][,] (in|as part of) the ... (section|programme|program|strand|selection|competition|sidebar|line-up|lineup) (of|at) the [D |O |O annual |annual ]N",
    "(premiered|screened|shown|debuted) in N[, N][ (on|in) D][,] (at|during) [the ][D |O |O annual ]N",
    "(had|made|making|having) its [world |international |public |official |north american |european ](debut|premiere) (at|during) [the ][D |O |O annual ]N",
    "(held|hosted|organised|organized) (a|an) .. (screening|red carpet|premiere)",
    "[(special|advance|preview|exclusive|free|early) ]screenings of (the|its) (O|pilot|series|season|show|two)",
    "(at|during) [the ][D |O ]N[ (in|on) D], (a|the|its) [exclusive |O ](preview|pilot|episode|premiere|O C episodes|series|season|show) [of the (series|season|show) ](was|were) (screened|shown|premiered|previewed)",
    "(walked|walking|on|walk) the red carpet (at|in) [the ]N",
    "(screened|screening|premiered|showed|previewed) (the|its) [season |series |C-minute ](premiere|pilot|O episode|opener|O C episodes)",
    trigger="debut|screenings|showed|previewed|premiere|premiered|screening|screened|debuted|shown|previewed|presented|red|unveiled|attended",
)
def premiere_held(here: Here, also: Date | None = None) -> Event | None:
    """A premiere or screening before people in a room.

    >>> read("The season held its red carpet premiere on April 9, 2014, at the Grand Harbour Hall.")
    event(type='premiere_event', date='2014-04-09', place='Grand Harbour Hall')
    >>> read("On May 6, 2014, a premiere event of its first three hours was held in Portland, Oregon.")
    event(type='premiere_event', date='2014-05-06', place='Portland, Oregon')
    >>> read("The pilot was screened at the Tribeca Film Festival on April 20, 2016.")
    event(type='premiere_event', date='2016-04-20', place='Tribeca Film Festival')
    >>> read("The series had its world premiere at the 70th Oslo Film Festival on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Film Festival')
    >>> read("The premiere was shown on May 1, 2016, on May 3, 2016 at the Oslo Film Festival.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Film Festival')
    >>> read("The pilot was screened at the 2016 Oslo Film Festival on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Film Festival')
    >>> read("The season had its premiere in Oslo on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Oslo')
    >>> read("The season had its premiere in Canada on May 3, 2016.")
    >>> read("The series was presented at the MIPTV Market in Cannes on 3 April 2016.")
    event(type='premiere_event', date='2016-04-03', place='MIPTV Market, Cannes')
    >>> read("The series had a drive-in premiere on May 3, 2016, at the Oslo Bowl in Norway.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Bowl, Norway')
    >>> read("The cast walked the red carpet at the Oslo Hall on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Hall')
    >>> read("The pilot was screened at Toronto's Reef Theatre on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Reef Theatre, Toronto')
    >>> read("At the 2016 Reef Con, the cast held a panel and screened the first episode.")
    event(type='premiere_event', date='2016', place='Reef Con')
    >>> read("At the 2016 Reef Con, a preview of the show was screened.")
    event(type='premiere_event', date='2016', place='Reef Con')
    >>> read("The series premiered in Oslo on May 3, 2016, at the Low Sands Film Festival.")
    event(type='premiere_event', date='2016-05-03', place='Low Sands Film Festival')
    >>> read("The first episode made its debut at the Oslo Film Festival on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Film Festival')
    >>> read("On May 3, 2016, the first two episodes were screened during the Oslo Film Festival at the Reef cinema in Oslo.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Film Festival')
    >>> read("On May 3, 2016, the Reef Institute hosted a preview screening of the first episode.")
    event(type='premiere_event', date='2016-05-03')
    >>> read("HBO hosted a red carpet event for the series on May 3, 2016, at the Reef Theatre.")
    event(type='premiere_event', date='2016-05-03', place='Reef Theatre')
    >>> read("On May 3, 2016, HBO partnered with Tide Nights for special screenings of the pilot at 40 cinemas.")
    event(type='premiere_event', date='2016-05-03')
    >>> read("The series premiered on May 3, 2016, in the Special Galas section of the 65th Oslo Film Festival.")
    event(type='premiere_event', date='2016-05-03', place='Oslo Film Festival')
    >>> read("The cast attended the premiere in Oslo on May 3, 2016.")
    event(type='premiere_event', date='2016-05-03', place='Oslo')
    >>> read("Quill's first short, Salt Road, was screened at the 2016 Oslo Film Festival.")
    >>> read("In a 2016 poll by readers of Salt, the series was chosen to be shown at the Low Sands Hall.")
    >>> read("On May 3, 2016, it was announced that the series would hold its premiere at the Oslo Film Festival.")
    >>> read("Ana Sol made her debut at the Oslo Film Festival on May 3, 2016.")
    >>> read("On May 3, 2016, the town held a screening of an old film.")
    >>> read("The title was unveiled at Reef Con on May 3, 2016.")
    >>> read("The season premiered on Channel Four at night in May 2016.")
    """
    date = also.edtf if also is not None else here.date()
    line = here.line
    if compiled(r"(?:unveiled|presented|previewed)").match(here.words) and not _OURS_SHOWN.search(line, 0, here.low):
        return None
    if _SHOWED.match(here.words):
        place = convention(here.fold)
        return Event("premiere_event", date, None, place) if date and place and not of_another_thing(here) else None
    if (
        date is None
        or of_another_thing(here)
        or (also is None and _news_only(here))
        or _NOT_SHOWN.search(line)
        or compiled(
            r"\bshorts?\b|trailer|minutes|teaser|footage|poster|clip|\bpanel\b|\b(?:theatrical|stage|musical|play|tour)\b"
        ).search(line[max(0, here.low - 40) : here.high + 10])
    ):
        return None
    if also is not None and not compiled(r"premier|debut|screen").search(line[: here.low]):
        return None
    strong = compiled(
        r"\bheld\b|attended the (?:[a-z]+ )?premiere|red carpet|premiere event|screening|hosted|world premiere|took place|special event"
    ).search(line[max(0, here.low - 6) : here.high])
    own = compiled(r"\b(?:had|received|celebrated) its (?:[a-z]+ )?premiere (?:in|at) (?:the )?N").search(here.line)
    if section := _SECTION.match(line, here.low):
        name = tidy(here.fold.words(*section.span("place")))
        return Event("premiere_event", date, None, name) if compiled(rf"Fest|{_KNOWN}").search(name) else None
    for m in _VENUE.finditer(line, here.low):
        first = here.fold.marks[m.start("place")].value
        name = tidy(here.fold.words(m.start("place"), m.end("place")))
        venue = compiled(
            rf"Fest|Theat|Dome|Cinema|Square|Pavilion|Ballroom|Auditorium|Library|Gallery|Institute|Embassy|Plaza|Museum|Hall|Con\b|Centre|Center|Hotel|Academy|Arena|Convention|Club|Studio|University|Palace|Opera|{_KNOWN}|{either(lexicon.VENUES)}"
        ).search(name)
        house = compiled(r"premiere|screening").search(here.words) and compiled(r"at the N(?: in|,) N").match(m[0])
        if not isinstance(first, str) or not (strong or venue or own or house):
            continue
        if not venue and (lexicon.is_service(name) or name in lexicon.COUNTRIES):
            continue
        if "presented" in here.words and compiled(r"Award|Academy").search(name):
            continue
        here.widen(*m.span("place"))
        return Event(
            "premiere_event",
            date,
            None,
            compiled(r"^(?:19|20)\d\d ").sub("", _whose(name.replace(" in the ", ", ").replace(" in ", ", "))),
        )
    if _SCREENED_IT.search(line, here.low):
        return Event("premiere_event", date)
    return (
        Event("premiere_event", date)
        if strong and "premiere" in here.words and "screening" not in here.words and "episode" not in line
        else None
    )


#: What a vote chose, or what somebody had made before.
_NOT_SHOWN = later(r"\b(?:polls?|voted|voters|surveys?)\b|\bshort(?: film)?, (?:N|Q)")
#: The part of a festival in which it was: "in the Low Seas section at the ".
_SECTION = later(
    r"[^;.]*? (?:section|programme|program|strand|selection|competition|sidebar|line-?up) (?:of|at) the (?:D |O |O annual |annual )?(?P<place>N)"
)
#: A screening of the work itself, wherever it was.
_SCREENED_IT = later(
    r"\b(?:(?:held|hosted|organi[sz]ed) an? (?:[a-zO-]+ ){0,3}?|(?:special|advance|preview|exclusive|free|early) )screenings? of (?:the|its|both) (?:[a-z]+ )?(?:O (?:C )?episodes?|pilot|series|season|show|premiere|two (?:[a-z]+ )?episodes)\b"
)


@rule(
    "(press conference|fan meeting|fan event|media event|launch event|costume fitting ceremony) .. (was|were|took place) .. (held|in|at|on)",
    trigger="conference|fan|event|ceremony",
)
def met_the_press(here: Here) -> Event | None:
    """The press or fans were met.

    >>> read("On March 22, 2017, a press conference was held in Oslo.")
    event(type='marketing', date='2017-03-22', subject='press conference', place='Oslo')
    >>> read("A press conference was held on March 22, 2017.")
    event(type='marketing', date='2017-03-22', subject='press conference')
    >>> read("On March 22, 2017, the press was in Oslo.")
    """
    date = here.date()
    thing = compiled(r"[a-z]+(?: fitting)? [a-z]+").match(here.words)
    if (
        date is None
        or thing is None
        or of_another_thing(here)
        or here.under("episode", "contest", "reception", "controvers")
    ):
        return None
    place = _VENUE.search(here.line, here.low)
    name = tidy(here.fold.words(*place.span("place"))).replace(" in ", ", ") if place else None
    return Event("marketing", date, thing[0], name)


@rule(
    "(promoted|previewed|presented) the (season|series|show) at [the ][D ]<venue>",
    "(season|series|show) was [also |heavily ](promoted|previewed) at [the ][D ]<venue>",
    "(attended|visited|appeared at|were at|was at|came to|travelled to|traveled to) [the ][D ]<venue>[ (on|in) D][,] (to promote|promoting|in support of|in promotion of) .. (season|series|show|episodes|programme|drama)",
    trigger="promote|promoted|previewed|presented|promoting|support|promotion",
)
def promoted_at(venue: Organisation, here: Here) -> Event | None:
    """The cast promoted the work at a convention.

    >>> read("The cast attended San Diego Comic-Con on July 21, 2017, to promote the season.")
    event(type='marketing', date='2017-07-21', place='San Diego Comic-Con')
    >>> read("Ana Sol and Max Roe promoted the show at MCM Comic Con on October 6, 2018.")
    event(type='marketing', date='2018-10-06', place='MCM Comic Con')
    >>> read("The season was promoted at WonderCon in March 2017.")
    event(type='marketing', date='2017-03', place='WonderCon')
    >>> read("The cast attended WonderCon in March 2017 to promote the remainder of the season.")
    event(type='marketing', date='2017-03', place='WonderCon')
    >>> read("The cast attended a match on July 21, 2017, to promote the season.")
    """
    date = here.date()
    if date is None or of_another_thing(here) or not _EVENT.search(venue):
        return None
    if _DONE.search(here.line, here.high):
        return None  # another rule says what was shown there
    return Event("marketing", date, None, compiled(r"^(?:19|20)\d\d ").sub("", venue))


RULES = (
    at_convention,
    premiere_held,
    met_the_press,
    promoted_at,
)
