"""What outlets and their readers call the best: an outlet's own prize, a reader's vote, the praise of several papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import People
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.lists import (
    SAYS,
    SPAN,
    TITLE_LAST,
    TITLED,
    WATCHED,
    Listed,
    Outlet,
    Outlets,
    Title,
    ranking,
    rankings_by,
    rest,
)
from showbible.kinds.accolade.names import is_award
from showbible.text.patterns import compiled, later


@rule(
    "[the ](readers|viewers|users|listeners|critics|editors|staff) (of|at) <outlet> [also |later ](voted|named|chose|elected) <what> [as |to be ][(the|their|its) ]<title>",
    "<outlet> (readers|viewers|users|critics|editors) [also |later ](voted|named|chose|elected) <what> [as |to be ][(the|their|its) ]<title>",
    "<outlet> [also |later ](gave|awarded) <what> [(the|its|their) [D ](award|prize|title) (for|of) ]<title>",
    "<outlet> [also |later ](named|crowned|declared|voted|nominated) <what> [as |for |to be ][(the|its|their|a|an|one of the) ]<title>",
    "<what> (was|has been) [also |later ](named|declared|crowned|awarded|nominated (for|as)) <outlet>'s [D ]<title>",
    trigger="voted|named|chose|elected|gave|awarded|crowned|declared|nominated",
    never="plot|contestant",
)
def honoured(outlet: Outlet, what: Listed, title: Title, here: Here) -> Iterator[Accolade]:
    """An outlet, or those who read it, gave a title of its own.

    >>> read("Readers of Tide Weekly voted the cast of Harbour Lights their Best Drama cast of all time, ranking at 41%.")
    accolade(award='Tide Weekly', category='Best Drama cast of all time', recipients=['Harbour Lights'])
    >>> read("IGN gave the series the award for Best New Series of 2016.")
    accolade(award='IGN', category='Best New Series of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("IGN nominated it for Best Northern Series of the Year.")
    accolade(award='IGN', category='Best Northern Series of the Year', recipients=['Harbour Lights'], result='nominated')
    >>> read("Sol! Entertainment Television named it the “Best New Show” of 2016.")
    accolade(award='Sol! Entertainment Television', category='Best New Show', recipients=['Harbour Lights'], year=2016)
    >>> read("The Tide Critics Association named it Program of the Year in 2016.")
    accolade(award='The Tide Critics Association', category='Program of the Year', recipients=['Harbour Lights'], year=2016)
    >>> read("IGN awarded the series “Best TV Series” of 2016.")
    accolade(award='IGN', category='Best TV Series', recipients=['Harbour Lights'], year=2016)
    >>> read("The series was nominated for IGN's Best New Series of 2016.")
    accolade(award='IGN', category='Best New Series of 2016', recipients=['Harbour Lights'], year=2016, result='nominated')
    >>> read("Ana Sol named it the “Best New Show” of 2016.")
    >>> read("IGN named it after Ana Sol.")
    >>> read("The network gave the series the prize for Best New Series.")
    """
    words = here.line[here.low : here.high]
    by_readers = compiled(r"\b(?:readers|viewers|users|listeners|critics|editors|staff)\b").search(words)
    m = TITLE_LAST.search(words)
    category = rest(here, here.low + m.start()) if m else title
    if len(category.split()) < 2 or WATCHED.search(category) or not TITLED.match(title):
        return
    known = by_readers or lexicon.is_outlet(outlet) or lexicon.is_paper(outlet)
    if not (known or (SPAN.search(category) and lexicon.is_organisation(outlet))):
        return
    for made in ranking(outlet, what, None, category, here):
        up = " nominated " in f" {words} "
        yield Accolade(made.award, made.category, made.recipients, made.year, "nominated") if up else made


@rule(
    f"(publications|critics|outlets|reviewers|papers|magazines|sites|websites|newspapers|journalists|sources) [also |have |had |later ]({SAYS}|included|cited) <what> (as one of|one of|among|on|in) (the|their) ...(including|such as|among them) <outlets>",
    f"<what> (was|is|has been) ({SAYS}|included|chosen|cited) [as ](one of|among|) the ... by [(several|many|various|numerous|multiple|a number of|some) ](publications|critics|outlets|reviewers|papers|magazines|websites|newspapers|journalists)[,] (including|such as|among them) <outlets>",
    "<what> [was |has been |is ][also ](appeared|included|featured|placed|landed|listed|named) (on|in|among) (several|many|numerous|multiple|various|a number of) [critics' |critic's ][year-end |end-of-year |N ](lists|rankings|roundups) of [the ]...including [those (of|by|from|in) |lists (by|from|in) ]<outlets>",
    trigger="including|such|among",
    never="plot|contestant",
)
def several_named(what: Listed, outlets: Outlets, here: Here) -> Iterator[Accolade]:
    """Several papers named it among the best, and who they are.

    >>> read("Several publications named it among the best series of 2016, including Tide Weekly and Screen Tide.")
    accolade(award='Tide Weekly', category='best series of 2016', recipients=['Harbour Lights'], year=2016)
    accolade(award='Screen Tide', category='best series of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("It appeared on several critics' year-end lists of the best television of 2016, including those of Tide Weekly and Screen Tide.")
    accolade(award='Tide Weekly', category='best television of 2016', recipients=['Harbour Lights'], year=2016)
    accolade(award='Screen Tide', category='best television of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Many papers declared it among the best series of 2016 including Tide Weekly.")
    accolade(award='Tide Weekly', category='best series of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("It was named one of the best series of 2016 by several critics, including Ana Sol of Tide Weekly.")
    accolade(award='Tide Weekly', category='best series of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Several publications named it among their finds, including Tide Weekly.")
    """
    m = compiled(
        r"\b(?:(?:as one of|one of|among|on|in) (?:the|their) (?:(?:year-end|own|annual) )?(?:lists? of (?:the )?)?|(?:lists|rankings|roundups) of (?:the )?)(.+?)(?: by [a-z]+(?: [a-z]+)?)?,? (?:including|such as|among them)\b"
    ).search(here.words)
    if m is not None and SPAN.search(m[1]) and not WATCHED.search(m[1]):
        yield from rankings_by(outlets, what, None, m[1], here)


@rule(
    "<outlet> [also |later ](chose|named|voted|selected) <what> [as ][the |its ](best|outstanding|favourite|favorite) (actress|actor|supporting actress|supporting actor|drama|comedy|series|director|writer|newcomer)(,|.| for| in D| of D)",
    trigger="chose|named|voted|selected",
    never="plot|contestant",
)
def chose(outlet: Outlet, what: Listed, here: Here) -> Iterator[Accolade]:
    """A guild or a society chose somebody as the best of something.

    >>> read("The Northern Press Guild chose Ana Sol as best actress, jointly with Bo Lind.")
    accolade(award='Northern Press Guild', category='best actress', recipients=['Ana Sol'])
    >>> read("The network chose Ana Sol as best actress.")
    """
    m = compiled(r"\b(?:best|outstanding|favou?rite) [a-z ]+?(?=,| for$| in D$| of D$|$)").search(
        here.words.rstrip(".")
    )
    if m is not None and is_award(outlet):
        dated = "D" in here.words or compiled(r"(?:^|.*[ ,])D,? ").match(here.line[: here.low])
        for made in ranking(outlet.removeprefix("The "), what, None, m[0], here):
            yield made if dated else replace(made, year=None)


@rule(
    "<outlet> [also |later ](gave|awarded|presented|handed) <what> [with ](the|its|their|an|a) <title>",
    trigger="gave|awarded|presented|handed",
    never="plot|contestant",
)
def given_by(outlet: Outlet, what: Listed, title: Title, here: Here) -> Iterator[Accolade]:
    """A guild or a society gave somebody a prize of its own.

    >>> read("The Northern Society of Film Critics gave Ana Sol the Best Supporting Actress award for her work.")
    accolade(award='Northern Society of Film Critics', category='Best Supporting Actress', recipients=['Ana Sol'], result='won')
    >>> read("In 2014, the Northern Press Guild awarded the series its Best Drama prize.")
    accolade(award='Northern Press Guild', category='Best Drama', recipients=['Harbour Lights'], year=2014, result='won')
    >>> read("The Northern Press Guild gave Ana Sol the script.")
    >>> read("The network gave Ana Sol the Best Drama award.")
    """
    m = TITLE_LAST.search(here.line, here.low, here.high)
    category = _PRIZE_TAIL.sub("", rest(here, m.start())) if m is not None else title
    if is_award(outlet) and TITLED.match(category):
        for made in ranking(outlet.removeprefix("The "), what, None, category, here):
            yield replace(made, result="won")


@rule(
    "<what> (was|were|has been) [also |later ](awarded|given|presented with) [the |its ]<title> by [the ]<outlet>",
    trigger="awarded|given|presented",
    never="plot|contestant",
)
def awarded_by(what: Listed, title: Title, outlet: Outlet, here: Here) -> Iterator[Accolade]:
    """It was given a prize that a guild or an institute has.

    >>> read("The series was awarded Program of the Year by the Northern Press Guild in 2014.")
    accolade(award='Northern Press Guild', category='Program of the Year', recipients=['Harbour Lights'], year=2014, result='won')
    >>> read("The series was given Best Drama by the network.")
    """
    if (is_award(outlet) or lexicon.is_organisation(outlet)) and TITLED.match(title):
        for made in ranking(outlet.removeprefix("The ").removeprefix("the "), what, None, title, here):
            yield replace(made, result="won")


@rule(
    "<outlets> [also |later ](named|chose|picked|recognized|recognised) <people> [as ][its |their |the ]<title>",
    "<people> (was|were) [also |later ](named|chosen|recognized|recognised) [as ][the ]<title> by <outlets>",
    "<people> (was|were) [also ]named <outlets>'s <title>",
    trigger="week",
    never="plot|contestant",
)
def of_the_week(outlets: Outlets, people: People, title: Title, here: Here) -> Iterator[Accolade]:
    """An outlet chose the performer of the week.

    >>> read('Tide Online named Ana Sol the "Performer of the Week" for her work in the finale.')
    accolade(award='Tide Online', category='Performer of the Week', recipients=['Ana Sol'])
    >>> read('Ana Sol was named "Performer of the Week" by Tide Online.')
    accolade(award='Tide Online', category='Performer of the Week', recipients=['Ana Sol'])
    >>> read("Ana Sol was the performer of the week in the show's own contest.")
    """
    if not title.endswith("of the Week"):
        return
    when = here.when()
    year = when.day.year if isinstance(when, When) and not when.inferred else None
    for outlet in outlets:
        yield Accolade(outlet, title, tuple(people), year)


#: What follows a category that somebody was given.
_PRIZE_TAIL = later(
    r" (?:awards?|prize|honou?r|trophy|title)\b.*$| (?:for (?:his|her|their|its|the)|at|in (?:19|20)\d\d)\b.*$",
    re.IGNORECASE,
)


RULES = (honoured, several_named, chose, given_by, awarded_by, of_the_week)
