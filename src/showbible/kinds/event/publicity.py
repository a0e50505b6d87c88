"""What sentences say about trailers, posters, panels and premieres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar.dates import When
from showbible.grammar.rules import Here, rule
from showbible.kinds.event.fact import Event
from showbible.kinds.event.gatherings import convention, of_another_thing
from showbible.kinds.event.orders import told_at_the_start
from showbible.text.patterns import compiled, later

_OUT = "(released|debuted|aired|broadcast|made available|issued|unveiled|premiered|revealed|dropped|shown|launched|posted|published|uploaded|screened|previewed|premiering|debuting)"


@rule(
    f"(trailer|trailers|teaser|teasers|super-trailer|teaser video|promo|sneak peek)[ (video|clip)][,] ... (was|were|has been|had been)[ also| officially| O] {_OUT}",
    f"{_OUT[:-1]}|releasing|airing|unveiling|shared|received|to debut|to premiere|to unveil|to release|debut|premiere|unveil) .. (trailer|teaser|teaser video|super-trailer|teaser trailer)",
    "(trailer|teaser|super-trailer) for (the|its) [O |new |upcoming ](season|series|show|miniseries|drama) (debuted|premiered|dropped|arrived|aired|followed)",
    "(trailer|teaser|super-trailer) for N (debuted|premiered|dropped|arrived|aired|followed)",
    "followed by [a|an|the] [O |full |official |new |full-length |longer ](trailer|teaser)",
    "(trailer|teaser|super-trailer)[,][ that| which] (followed|hit|first released|released|debuted|premiered|dropped|came out|aired|arrived|revealing|showing)",
    "trailer in D",
    f"Q (was|were) {_OUT}",
    trigger="trailer|trailers|teaser|teasers|promo|peek",
)
def trailer(here: Here) -> Iterator[Event]:
    """A trailer or teaser was shown.

    >>> read("In April 2014, a teaser trailer of the season was released.")
    event(type='teaser', date='2014-04')
    >>> read("A trailer was released on February 7, 2018.")
    event(type='trailer', date='2018-02-07')
    >>> read("On May 3, 2018, the network released the first trailer for the season.")
    event(type='trailer', date='2018-05-03')
    >>> read("A second trailer was broadcast on May 3, 2018.")
    event(type='trailer', date='2018-05-03')
    >>> read("The trailer premiered on May 3, 2018.")
    event(type='trailer', date='2018-05-03')
    >>> read("An additional trailer in March 2018 revealed more.")
    event(type='trailer', date='2018-03')
    >>> read("A trailer for the season debuted on May 3, 2018.")
    event(type='trailer', date='2018-05-03')
    >>> read("A trailer for Harbour Lights debuted on May 3, 2018.")
    event(type='trailer', date='2018-05-03')
    >>> read("A clip was seen, followed by a full trailer on May 9, 2019.")
    event(type='trailer', date='2019-05-09')
    >>> read("On July 21, 2017, the cast attended San Diego Comic-Con to promote the season and debut the trailer.")
    event(type='trailer', date='2017-07-21', place='San Diego Comic-Con')
    >>> read("The trailer, released on May 3, 2018, was seen by many.")
    event(type='trailer', date='2018-05-03')
    >>> read('A long "super-trailer" was released on May 3, 2018.')
    event(type='trailer', date='2018-05-03')
    >>> read("Two trailers were released, on August 2 and September 2, 2016.")
    event(type='trailer', date='2016-08-02')
    event(type='trailer', date='2016-09-02')
    >>> read('An episode, "Trailer Park", was released on May 3, 2018.')
    >>> read("On May 3, 2018, a teaser poster was released.")
    >>> read("On May 3, 2018, the trailer of the game was released.")
    >>> read("He lived in a trailer in May 2018.")
    """
    event = _film(here)
    if event is None or (here.scene.kind != "other" and _OF_A_THING.search(here.words)):
        return
    days = _SEVERAL_DAYS.match(here.line, here.high) if compiled(r"(?:trailer|teaser)s\b").search(here.words) else None
    marks = [here.fold.marks[n].value for n in range(*days.span("days")) if n in here.fold.marks] if days else []
    dates = [m.edtf for m in marks if isinstance(m, When) and m.edtf]
    yield from (replace(event, date=date) for date in dates or [event.date])


#: "the trailer of the game": another thing's.
_OF_A_THING = later(
    r"(?:trailer|teaser)s? (?:of|for) (?:an?|the|its|his|her) (?:[a-z-]+ ){0,2}(?:game|film|movie|book|album|play|musical)\b(?! series)"
)
#: "Two trailers were released, on May 3 and June 9".
_SEVERAL_DAYS = later(r",? (?:on|in) (?P<days>D(?:, D)*,? and (?:on |in )?D)")


def _film(here: Here) -> Event | None:
    date = here.date()
    line = here.line
    if m := compiled(r" on (?:the )?(?P<day>D)").match(line, here.high):
        behind = here.fold.marks[m.start("day")].value  # "posters were released on May 1 and a trailer on the 4th"
        date = (behind.edtf if isinstance(behind, When) else None) or date
    if date is None or of_another_thing(here) or "lived" in line:
        return None
    near = line[max(0, here.low - 8) : here.high]
    if _TWO_FILMS.search(here.words) or _AFTER_ANOTHER.search(here.words):
        return None  # "The teaser went up on May 1 and a trailer was released on June 2": each has its date
    if compiled(r"\bfilm\b|movie|album|video game|box").search(line[max(0, here.low - 30) : here.high + 20]):
        return None
    if _NO_FILM.match(line, here.high) or _NO_FILM.search(here.words):
        return None
    if here.line[here.low] == "Q":
        near = str(here.fold.marks[here.low].value).casefold()
        if not compiled(r"(?:super-?|red[ -]band )?(?:trailer|teaser)s?").fullmatch(near):
            return None
    if "trailer" in near or "teaser" in near:
        kind = "teaser" if compiled(r"teaser").search(near) else "trailer"
        return Event(kind, date, None, convention(here.fold))
    subject = "sneak peek" if "peek" in here.words else "promo"
    return Event("marketing", date, subject)


_TWO_FILMS = later(
    r"\b(?:trailer|teaser)\b[^;]*\d[^;]*\b(?:and|while|with|before|after|following)\b[^;]*\b(?:trailer|teaser)\b"
)
_AFTER_ANOTHER = later(r"\d[^;]*\b(?:after|following|before) (?:an?|the|its) (?:[a-z-]+ )*(?:trailer|teaser)$")
#: A teaser poster is a poster.
_NO_FILM = later(r"(?:teaser|trailer)? (?:poster|image|photo|art|site|website)")
THING = r"(?:promotional |official |interactive |viral |mock |fictional |promo |O |key |teaser |new |cover |behind-the-scenes |first-look |O-look |O look |still |preview |character |exclusive |full |title |motion |opening )*(?:posters?|key art|artwork|images?|pictures?|photographs?|promos?|videos?|sneak peek|photos?|stills?|clips?|featurettes?|logo|opening titles|title treatment|title sequence|opening sequence|opening credits|series of (?:[a-z-]+ ){0,2}(?:shorts|videos|clips|webisodes|vignettes|promos)|screenshots|music video|key visual|O look|O glimpse|commercials?|tv spots?|website|teaser site|sizzle reel|blooper reel|highlights? reel)"
_ITS_VERB = later(r" (?:[a-z]+ ){0,2}(?:followed|was|were|arrived|came|debuted|dropped|premiered)\b")
_THING_RE = later(rf"(?<![a-z-]){THING}(?: of the short)?")


@rule(
    f"(poster|posters|key art|artwork|images|image|picture|pictures|photograph|photographs|video|videos|promo|promos|sneak peek|photos|stills|clip|clips|featurette|featurettes|logo|screenshots|key visual|visual|title sequence|opening titles|opening sequence|opening credits|look|glimpse|reel) .. (was|were)[ also| officially| O] {_OUT}",
    f"{_OUT} .. (poster|posters|key art|images|image|picture|pictures|photograph|photographs|video|photos|stills|clips|clip|featurette|featurettes|logo|screenshots|key visual|sneak peek|promo|promos|title sequence|opening titles|look|glimpse|website|reel)",
    "(trailer|teaser|clip|footage) ... (along with|alongside|as well as|together with|accompanied by) (a|an|the|its|several|new|O|C) .. (poster|posters|key art|images|image|photos|stills|featurette)",
    "(promo|poster|featurette|clip|key art|commercial|tv spot) .. (debuted|premiered|aired|dropped|airing|followed) (on|in|during|at) ",
    trigger="reel|look|glimpse|commercial|spot|peek|promo|promos|featurettes|website|sequence|titles|credits|poster|posters|picture|pictures|photograph|photographs|video|videos|art|artwork|images|image|photos|stills|clip|clips|featurette|logo|screenshots|visual",
)
def shown_first(here: Here) -> Event | None:
    """A poster or picture was shown.

    >>> read("A promotional poster was released on May 6, 2014.")
    event(type='marketing', date='2014-05-06', subject='promotional poster')
    >>> read("In May 2016, Sol revealed screenshots of the short.")
    event(type='marketing', date='2016-05', subject='screenshots of the short')
    >>> read("On May 3, 2017, a teaser poster was released.")
    event(type='marketing', date='2017-05-03', subject='teaser poster')
    >>> read("In July 2017, a trailer was released at WonderCon, along with a poster.")
    event(type='marketing', date='2017-07', subject='poster')
    >>> read("On May 3, 2017, the network released a sneak peek of the first episode.")
    event(type='marketing', date='2017-05-03', subject='sneak peek')
    >>> read("A promo aired on May 3, 2017.")
    event(type='marketing', date='2017-05-03', subject='promo')
    >>> read("A teaser was released on May 3, 2017, followed by the trailer on June 2 and a poster on June 9.")
    event(type='marketing', date='2017-06-09', subject='poster')
    >>> read("The first episode aired as a sneak peek on May 3, 2017.")
    >>> read("On May 3, 2017, the title sequence was released.")
    event(type='marketing', date='2017-05-03', subject='title sequence')
    >>> read("On September 20, 2016, the network released a sizzle reel for the season.")
    event(type='marketing', date='2016-09-20', subject='sizzle reel')
    >>> read("The season was released on DVD on September 5, 2017, with a featurette on the harbour.")
    >>> read("The season's DVD, released on September 5, 2017, features an alternate title sequence.")
    >>> read("A poster hung in the hall in May 2016.")
    """
    date = here.date()
    start = max(0, here.low - 40)
    things = list(_THING_RE.finditer(here.line, start, min(len(here.line), here.high + 14)))
    if date is None or not things or of_another_thing(here) or here.under("episode", "contest", "home", "reception"):
        return None
    at = next((m for m in things if m.end() > here.low), things[-1])
    if compiled(r"D,? (?:and|while|with) ").search(here.line, here.low, at.start()) and _ITS_VERB.match(
        here.line, at.end()
    ):
        return None  # "dropped on May 1 and the poster followed a week later": it has its own day
    if compiled(r"teaser (?:promo|video|clip)").search(at[0]) or compiled(r" (?:teaser|trailer)").match(
        here.line[at.end() :]
    ):
        return None
    inside = [n for n in range(here.low, at.start()) if here.line[n] == "D" and n in here.fold.marks]
    if len(inside) > 1:
        value = here.fold.marks[inside[-1]].value  # "a trailer on May 1, with another on June 2 alongside the poster"
        date = (value.edtf if isinstance(value, When) else None) or date
    if compiled(r"\b(?:s?he|actor|actress)(?: [a-z,]+){0,2} (?:posted|shared|uploaded)\b").search(
        here.line[: here.high]
    ):
        return None
    if compiled(r"\breleased on (?:dvd|blu-ray|home)\b").search(here.line):
        return None
    if compiled(r"(?:DVD|Blu-ray)(?: [a-z]+)? $").search(
        here.fold.words(max(0, at.start() - 8), at.start())
    ) or _ON_A_DISC.search(here.fold.words(0, here.low)):
        return None
    if compiled(r"(?:O |new )?videos?").fullmatch(at[0]) or compiled(r"\bthat\b| as an? [a-z ]*sneak peek").search(
        here.words
    ):
        return None
    if at[0].endswith("site") and "launched" not in here.words:
        return None
    own = compiled(r" (?:on|in) (?=D)").match(here.line, at.end())
    when = here.fold.marks[own.end()].value if own else None
    date = when.edtf if isinstance(when, When) and when.edtf else date
    return Event("marketing", date, here.fold.words(at.start(), at.end()).strip())


#: What stands in front of the words where a disc has been released: "the season's DVD, released on May 3, has a clip".
_ON_A_DISC = later(
    r"(?:DVDs?|Blu-rays?|[Bb]ox(?:ed)? sets?|[Dd]iscs?|[Aa]lbum|[Ss]oundtrack),? (?:which )?(?:was |were )?$"
)
#: When in the week a show is to be seen, without a day of its own.
_A_SLOT = later(
    r"(?: (?:on|in the|at))? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|week)(?:s\b| (?:nights?|evenings?|afternoons?|mornings?|(?:[a-zC:]+ )?(?:time ?)?slot)\b)(?![^;.]{0,60}\b(?:from|beginning|starting|begins|on|in) D)"
)


@rule(
    "(announced|announcing|revealed|revealing|confirmed|confirming) .. (release date|premiere date|air date|debut date)",
    "(set|sets|gave|given|received|scheduled) .. (release date|premiere date|air date|debut date)",
    "(release date|premiere date|air date) .. (was|were) .. (announced|revealed|confirmed|unveiled|set|made known|made public)",
    "(announced|unveiled|released|revealed) (its|the|their) [D ][fall |spring |summer |midseason |mid-season |winter ](schedule|lineup|line-up|slate), with [the |this ](season|series|show|N) (set|scheduled|slated|due) to (premiere|debut|air|return)",
    "announcement of (the|its) [season |series |show's ](release date|premiere date|air date)",
    "(set|scheduled|slated) (the|its) [season |series |season's |series' ](premiere|debut|return) for D",
    "(announced|confirmed|revealed|reported)[ (on|in) D][,] that .. "
    "(would premiere|would be released|will premiere|will be released|would debut|was set to premiere|is set to premiere|would air|would begin airing|will air|would be premiering|set to premiere|set to debut|set to air|would launch|would be broadcast|would return|will debut|would start airing|would make its series premiere|would make its premiere|would make its debut)",
    "(announced|confirmed|revealed)[ (on|in) D,] (the [O |new |final |current |upcoming ](season|series|show|drama|revival|miniseries|sitcom|programme)|it) (would premiere|would be released|will premiere|would debut|will debut|would air|would begin airing|would return|would launch)",
    "(announced|confirmed|revealed)[ on D,][ that] N[,]... (would premiere|would be released|will premiere|will be released|would debut|was set to premiere|is set to premiere|would air|would begin airing|will air|would be premiering|set to premiere|set to debut|set to air|would launch|would be broadcast|would return|will debut|would start airing|would make its series premiere|would make its premiere|would make its debut)",
    trigger="announced|announcing|revealed|confirmed|reported|date|premiere|debut",
)
def date_announced(here: Here) -> Event | None:
    """The day of the premiere was made known.

    >>> read("In April 2014, a clip was shown, along with announcing its release date.")
    event(type='marketing', date='2014-04', subject='release date')
    >>> read("In April 2014, Reef announced that the show was set to premiere on October 8, 2014.")
    event(type='marketing', date='2014-04', subject='premiere date')
    >>> read("On May 3, 2017, the premiere date was announced.")
    event(type='marketing', date='2017-05-03', subject='premiere date')
    >>> read("On May 9, 2019, the network set a premiere date of July 4, 2019, for the season.")
    event(type='marketing', date='2019-05-09', subject='premiere date')
    >>> read("The premiere date of October 4, 2016, was announced in June 2016.")
    event(type='marketing', date='2016-06', subject='premiere date')
    >>> read("On June 20, 2016, the network announced its fall schedule, with the season set to premiere on October 4.")
    event(type='marketing', date='2016-06-20', subject='premiere date')
    >>> read("A trailer was released with the announcement of the premiere date on August 1, 2016.")
    event(type='marketing', date='2016-08-01', subject='premiere date')
    >>> read("In June 2016, the network set the premiere for October 4.")
    event(type='marketing', date='2016-06', subject='premiere date')
    >>> read("In May 2017, a trailer was released revealing the premiere date.")
    event(type='marketing', date='2017-05', subject='premiere date')
    >>> read("On May 3, 2017, Reef announced the season would premiere on June 6, 2017.")
    event(type='marketing', date='2017-05-03', subject='premiere date')
    >>> read("The premiere date was made known on May 3, 2017.")
    event(type='marketing', date='2017-05-03', subject='premiere date')
    >>> read("The network confirmed on May 3, 2017 that series 7 would air in 2018.")
    event(type='ordered', date='2017-05-03', subject='season 7')
    >>> read("On May 3, 2017, the network announced that the season would air on Tuesday nights at nine.")
    >>> read("In May 2017, Reef announced that the series would be broadcast on HBO in Norway.")
    >>> read("In May 2017, it was announced that the album was out.")
    """
    line = here.line
    if _ITS_OBJECT.match(line, here.high):
        return None  # "that it would air an adaptation": the project
    if _A_SLOT.match(line, here.high):
        return None  # "would air on Tuesday nights": a place in the week, no day
    if of_another_thing(here) or compiled(r" (?:to be|as|for) (?:D|on D)").match(line[here.high :]):
        return None
    dates = [n for n, m in here.fold.marks.items() if m.letter == "D" and n < here.high]
    if compiled(r"(?:release|premiere|air|debut) date|(?:set|scheduled|slated) (?:the|its) ").search(here.words):
        ahead = [n for n in dates if n < here.low]
        if not ahead and compiled(r"(?:set|gave|given|received|sched|slated)").match(here.words):
            return None
        if not ahead and (said := _SAID_ON.match(line, here.high)):
            ahead = [said.start("day")]  # "the premiere date of May 3 was announced in June"
        date = getattr(here.fold.marks[ahead[-1]].value, "edtf", None) if ahead else here.date()
    else:
        at = dates[-1] if dates else None
        if at is None or (not compiled(r"(?:^|in|on|by|at|of) $").search(line[:at]) and at > 3):
            return None
        if not any(n > at and m.letter == "D" for n, m in here.fold.marks.items()) and not _SOME_TIME.search(line, at):
            return None  # "that the series would be broadcast on Reef": no day is told
        value = here.fold.marks[at].value
        date = getattr(value, "edtf", None) or None
        if not compiled(r"\b(?:season|series|show|drama|miniseries|sitcom|it|revival|programme|program)\b").search(
            here.words
        ) and not any(m.value in here.scene.titles for n, m in here.fold.marks.items() if here.low <= n < here.high):
            return None
        if " return" in here.words and compiled(r"[^.;]{0,24} for (?:an? |its )?[a-z ]*O").match(line[here.high :]):
            return None
    if not date:
        return None
    if (nth := _SOME_YEAR.search(line, here.low)) and len(
        getattr(here.fold.marks[nth.start("year")].value, "edtf", "")
    ) == 4:
        return Event("ordered", date, f"season {int(float(str(here.fold.marks[nth.start('nth')].value)))}")
    if compiled(r"O (?:season|series)").search(here.words) and here.scene.kind != "season":
        return None
    m = compiled(r"(?:season |series )?(?:release|premiere|air|debut) date").search(here.words)
    return Event("marketing", date, m[0] if m else "premiere date")


#: A season that is to come in a year, of which no day is told yet: that it comes is the news.
_SOME_YEAR = later(
    r"that (?:series|season) (?P<nth>C) (?:would|will) (?:air|be broadcast|premiere|be released|return|begin airing) in (?P<year>D)(?=[.;,]|$)"
)
#: When it is to be seen, without a day.
_SOME_TIME = later(r"\b(?:spring|summer|fall|autumn|winter|mid-?season|year|month|week|tonight|tomorrow|soon)\b")
_ITS_OBJECT = later(r" (?:an?|its|another) (?!(?:week|day|month|year|few|little|new (?:time|night))\b)")
_SAID_ON = later(r" (?:by N )?(?:on|in) (?P<day>D)")


@rule(
    "(announced|confirmed|revealed) .. (would be|will be|was|to be|had been|is) (titled|called|entitled)",
    "(season|series|show)'s title (was|had been) [officially ](announced|revealed|unveiled)",
    "title of the (O episode|premiere|season premiere|series premiere|finale|season finale|series finale) (was|had been) [officially |first ](announced|revealed|unveiled|confirmed)",
    "(announced|revealed|confirmed|unveiled) (the|its) title of the (O episode|premiere|season premiere|series premiere|finale|season finale|series finale)",
    "titles of (the|its|all) .. episodes (was|were|had been) [officially |first ](announced|revealed|unveiled|confirmed|released)",
    "title of the [O ](season|series|show) (was|had been) [officially ](announced|revealed|unveiled)",
    trigger="titled|called|entitled|title|titles",
)
def title_announced(here: Here) -> Event | None:
    """The title was made known.

    >>> read("On April 8, 2014, Reef announced that the revival would be titled Harbour Lights.")
    event(type='marketing', date='2014-04-08', subject='title')
    >>> read("The title of the first episode was revealed by Quill on July 7, 2016.")
    event(type='marketing', date='2016-07-07', subject='title of the first episode')
    >>> read("The titles of the first three episodes were revealed on July 7, 2016.")
    event(type='marketing', date='2016-07-07', subject='titles of the first three episodes')
    >>> read("In April 2014, Reef announced that the show would be titled Low Water, and it was picked up in May.")
    event(type='marketing', date='2014-04', subject='title')
    >>> read("In May 2014, it was revealed that the third season would be titled Low Water.", title="Harbour Lights (season 4)")
    >>> read("He announced his book titled Low Water in 2016.")
    """
    date = told_at_the_start(here) if _AND_MORE.match(here.line, here.high) else here.date()
    if (
        date is None
        or of_another_thing(here)
        or _of_another_season(here)
        or compiled(r"\b(?:album|book|film|movie|song|game|character|single|comic)\b").search(here.words)
    ):
        return None
    if here.scene.kind == "episode":
        return (
            Event("marketing", date, "title of the episode")
            if "episode" in here.line[: here.high] or "season" in here.line
            else None
        )
    if piece := compiled(r"title of the (?:[a-zA-Z]+ )?(?:episode|premiere|finale)|titles of .* episodes\b").search(
        here.words
    ):
        return Event("marketing", date, piece[0])
    return None if "episode" in here.words else Event("marketing", date, "title")


#: What follows the title of the show is news of its own day.
_AND_MORE = later(r" N, and (?:it|the (?:series|show)|N) (?:was|had|would)\b")


def _of_another_season(here: Here) -> bool:
    """Whether the words speak of another season than the article's."""
    named = (here.fold.marks[m.start()].value for m in _NTH_SEASON.finditer(here.line, here.low, here.high))
    return here.scene.season is not None and any(number != here.scene.season for number in named)


_NTH_SEASON = later(r"\bO(?= (?:and (?:final|last) )?(?:season|series)\b)")

RULES = (trailer, shown_first, date_announced, title_announced)
