"""Places on critics' lists: who ranked what, how high, among what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar.dates import When
from showbible.grammar.rules import Here, rule
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.lists import (
    BEST,
    OUTLETS,
    SAYS,
    SPAN,
    TITLE_LAST,
    TITLED,
    WATCHED,
    Listed,
    Outlet,
    Outlets,
    Rank,
    Rankers,
    Title,
    placed_again,
    ranker,
    ranking,
    rankings_by,
    rest,
    several,
    who_says,
)
from showbible.text.patterns import compiled, later


@rule(
    f"<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ]({SAYS}) <what> [as |to be |as being ]the <rank>[-| ](best|greatest|top|worst|finest|funniest)",
    "<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ](named|ranked|rated|listed|voted|placed|selected|chose) <what> at the <rank>[-| ](best|greatest|top|worst|finest|funniest)",
    f"<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ]({SAYS}|included|cited) <what> [as |as one of |one of |among |in |to be ](the|their|its|his|her) [C |year's |decade's |century's ](best|greatest|finest|funniest)",
    f"<outlet> (called|praised|described|gave|lauded|wrote|commended|said) ...and [also ]({SAYS}) <what> [as |as one of |one of |among |to be ](the|their|its|his|her) [C |year's ](best|greatest|finest|funniest)",
    f"<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ]({SAYS}|cited) <what> [as |as one of |one of |among ](D's|the O century's) [C ](best|greatest|finest|funniest|top)",
    f"<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ]({SAYS}|included|cited) <what> (as one of|one of|among|as among|in) (the|their|its|his|her) [C ]top",
    "<outlet> (ranked|named|rated|listed) <what> as the #C",
    "<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ](named|ranked|rated|listed|voted|placed) <what> [as |at ](the|its|their) <rank> <title>",
    f"<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ]({SAYS}|included|cited) <what> (as one of|one of|among|as among|in) (the|their|its) <title>",
    "<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ](named|voted|selected|chose|declared|crowned) <what> [as ](their|its) <title>",
    "including <outlet>, [also ](named|ranked|rated|listed|selected|chose|included|picked|cited) <what> (as one of|one of|among|as among|as|in) (the|their|its) [C ](best|greatest|top)",
    trigger=f"{SAYS}|included|cited",
    never="plot|contestant",
)
def named_best(
    outlet: Rankers, what: Listed, here: Here, rank: Rank | None = None, title: Title | None = None
) -> Iterator[Accolade]:
    """An outlet named it the best of something, or the ninth best.

    >>> read('Comic Tide Daily named "Low Water" as the 9th best episode of 2016 among crime series.')
    accolade(award='Comic Tide Daily', category='best episode of 2016 among crime series', recipients=['Low Water'], year=2016, result='ranked 9')
    >>> read('Tide Weekly ranked the season as the fifth best television show of 2018, with praise for its cast.')
    accolade(award='Tide Weekly', category='best television show of 2018', recipients=['Harbour Lights'], year=2018, result='ranked 5')
    >>> read("Tide Weekly listed it as the 14th best show of 2016, while Screen Tide had it at number 8.")
    accolade(award='Tide Weekly', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 14')
    accolade(award='Screen Tide', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 8')
    >>> read("In 2016, Ana Sol of Tide Weekly named it one of the top ten shows of the year.")
    accolade(award='Tide Weekly', category='top ten shows of the year', recipients=['Harbour Lights'], year=2016)
    >>> read("Tide Weekly, The Daily Tide and Screen Tide named it one of the best shows of 2016.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    accolade(award='The Daily Tide', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    accolade(award='Screen Tide', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Several papers, including Tide Weekly, named it as one of the best shows of 2016.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("The Tide Institute listed it as one of the Top Ten Programs of the Year.")
    accolade(award='The Tide Institute', category='Top Ten Programs of the Year', recipients=['Harbour Lights'])
    >>> read("In 2013, Tide Weekly ranked the series the tenth Greatest Northern Toon of All Time.")
    accolade(award='Tide Weekly', category='Greatest Northern Toon of All Time', recipients=['Harbour Lights'], year=2013, result='ranked 10')
    >>> read('In May 2016, Tide Weekly listed the series as one of the "10 Essential Dramas".')
    accolade(award='Tide Weekly', category='10 Essential Dramas', recipients=['Harbour Lights'], year=2016)
    >>> read("Ana Sol of Tide Weekly and Bo Lind of Variety called it one of the best shows of 2016 and praised its cast.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    accolade(award='Variety', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Variety named it 2014's best new drama.")
    accolade(award='Variety', category="2014's best new drama", recipients=['Harbour Lights'], year=2014)
    >>> read('The network named it after Ana Sol, the best of the writers.')
    >>> read("Ana Sol called it one of the best shows of all time.")
    """
    words = here.line[here.low : here.high].rstrip()
    low = here.low + len(words) - len(compiled(r"[ -]").split(words)[-1])
    if title is not None:
        if not TITLED.match(title):
            return
        low = TITLE_LAST.search(words).start() + here.low  # type: ignore[union-attr]
    if (span := _ITS_BEST.search(words)) is not None:
        low = here.low + span.start()
    if words.endswith("#C"):
        rank = int(here.fold.marks[low + 1].value or 0)  # type: ignore[arg-type]
        low += 2
    category = compiled(r"^best in (?:its|the|their) (?=(?:list|ranking)|[A-Z])").sub("", rest(here, low))
    if len(category.split()) < 2 or WATCHED.search(category):
        return
    several = _OF_SEVERAL.search(words)
    quoted = title is not None and words.endswith("Q")
    if several and rank is None and not quoted and not SPAN.search(category):
        return
    outlet = who_says(words, outlet, here)
    yield from rankings_by(outlet, what, rank, category, here)
    yield from placed_again(outlet, what, here)
    yield from _another(what, rank, category, here)


#: The best of a span that owns it: "2014's best", "the 20th century's best".
_ITS_BEST = later(r"(?:D|O century)'s (?:C )?[a-z]+$")
#: Who is one of several, or is said to be the best by a word that any review has: such a list has its span.
_OF_SEVERAL = later(
    r"\b(?:among|one of|included|cited|picked|in|called|declared|considered|dubbed|judged|deemed|proclaimed|crowned|hailed|labell?ed)\b.*$|\b(?:as|voted) the best$"
)


@rule(
    "<outlet>[,] [(also|later|subsequently|then|has|have|both|even) ](ranked|rated|placed|listed|voted|named|put|had|included|featured) <what> [as ]<rank> (in|on|among|of|out of)",
    "<outlet> (called|praised|described|gave|lauded|wrote|commended|said) ...and [also ](ranked|placed|listed|named|put|included|featured) <what>[ <rank>] (in|on) (its|their|his|her)",
    "<outlet> (poll|survey|readers' poll|critics' poll|industry poll) (ranked|rated|placed|listed|voted|named|put) <what> <rank> (in|on|among|of|out of)",
    "<outlet> [also |later |has ](included|placed|listed|featured|put|named|gave) <what>[ [as |for ]an (honorable|honourable) mention][, ..,] (in|on) (its|their|his|her|the (site|website|magazine|paper|newspaper|publication)'s)",
    "<what> (was|is|has been) [also |later ](ranked|placed|listed|voted|rated|named) [at |as ]<rank> by <outlet> (in|on|among)",
    trigger="ranked|rated|placed|listed|voted|named|put|had|included|featured|gave",
    never="plot|contestant",
)
def ranked_on(outlet: Rankers, what: Listed, here: Here, rank: Rank | None = None) -> Iterator[Accolade]:
    """An outlet gave it a place on a list.

    >>> read("A Tide Weekly industry poll rated it No. 6 in the 40 all-time finest Norwegian serials.")
    accolade(award='Tide Weekly', category='40 all-time finest Norwegian serials', recipients=['Harbour Lights'], result='ranked 6')
    >>> read("In 2016, Tide Weekly ranked the series number four on its list of the best crime shows.")
    accolade(award='Tide Weekly', category='best crime shows', recipients=['Harbour Lights'], year=2016, result='ranked 4')
    >>> read('Tide Weekly magazine included it on its list of the "10 Best Shows of 2016".')
    accolade(award='Tide Weekly', category='10 Best Shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Tide Weekly ranked it 3rd on its list of the best shows of 2016, while Screen Tide placed it ninth.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 3')
    accolade(award='Screen Tide', category='best shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 9')
    >>> read("Over at Vulture, Ana Sol put the show at number six on her list of the best comedies of 2016.")
    accolade(award='Vulture', category='best comedies of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 6')
    >>> read("It was ranked 12th by Tide Weekly in its list of the best shows of 2016.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 12')
    >>> read("Ana Sol of Tide Weekly listed the series on the magazine's list of “9 Best Lost Toons”.")
    accolade(award='Tide Weekly', category='9 Best Lost Toons', recipients=['Harbour Lights'])
    >>> read("Tide Weekly named the season an honorable mention on its list of the best shows of 2016.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Tide Weekly placed the show in its list of TV's Biggest Losses.")
    accolade(award='Tide Weekly', category="TV's Biggest Losses", recipients=['Harbour Lights'])
    >>> read('Ana Sol of Variety called the cast "splendid" and included the series on her list of the ten best shows of 2016.')
    accolade(award='Variety', category='ten best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Tide Weekly rated it 2 on the day of the premiere.")
    """
    category = _LISTS.sub("", rest(here, here.high).strip())
    if not is_list(category) or (
        rank is None and not compiled(rf"\b{BEST}\b", re.IGNORECASE).search(category) and not _PRAISES.search(category)
    ):
        return
    yield from rankings_by(outlet, what, rank, category, here)
    yield from placed_again(outlet, what, here)
    yield from _another(what, rank, category, here)


def _another(what: str, rank: int | None, category: str, here: Here) -> Iterator[Accolade]:
    """The same list of another outlet, behind it: "..., while Screen Tide placed it ninth"."""
    for m in _AND_ANOTHER.finditer(here.line, here.high) if rank else ():
        place = here.fold.marks[m.start("rank")].value
        name = ranker(here.fold, m.start("who"), m.end("who"))
        if name and isinstance(place, (int, float)):
            yield from ranking(name, what, int(place), category, here)


#: "..., while Screen Tide placed it ninth".
_AND_ANOTHER = later(
    r"(?:while|and|with|,) (?P<who>(?:the )?N) (?:(?:ranked|placed|put|named|listed|rated|had|ranking|placing|having) it )?(?:at |as )?(?:the )?(?:number |no\. ?|#)?(?P<rank>O|C)(?:[- ]best)?(?=[,.;]|$)"
)


_LISTS = later(
    r"^(?:(?:the [a-z]+'s|its|the|their|a|an|his|her) )?(?:(?:own|annual|year-end|end-of-year|(?:19|20)\d\d) )*(?:list|ranking|countdown|poll|selection|survey|roundup)s?(?: of)?,?(?: titled| entitled| called)? ?"
)


#: What lists are called that don't speak of the best.
_PRAISES = later(r"\b(?:Biggest|Great|Essential|Must-(?:See|Watch)|Favou?rites?|Most [A-Z])\b")


def is_list(category: str) -> bool:
    """Whether words name a list of the best: not the most watched, not the day of the week."""
    named = compiled(rf"\b{BEST}\b|\b\d+ \w+", re.IGNORECASE).search(category) or _PRAISES.search(category)
    return named is not None and not WATCHED.search(category)


#: What is said of something that somebody holds to be the best.
_CALLED = "named|voted|ranked|chosen|selected|listed|considered|rated|crowned|declared|called|cited|dubbed|judged|deemed|hailed|picked|regarded|recognized|recognised|described"


@rule(
    f"<what> (was|is|has been) [also |later |often |frequently ]({_CALLED}) [as |to be ](one of |among |)the [<rank>[-| ]|C |year's ](best|greatest|top|funniest|finest|worst) [...](by|according to) [(the readers of|readers of|viewers of|critics at|the staff of|the editors of|a panel of ..(for|from|of|at)) ][the ]<outlets>",
    f"<what> (was|is|has been) [also |later ]({_CALLED}) [as ](one of |among |)[the |their |its |a |an ]<title> by [(the readers of|readers of|the staff of|critics at|a panel of ..(compiled|assembled|chosen|organised|convened) by) ]<outlets>",
    f"<what> (was|is|has been) [also |later ]({_CALLED}) by [both ]<outlets> [as |to be ](one of |among |)(the|its|their) [<rank>[-| ]|C |year's ](best|greatest|top|funniest|finest|worst)",
    f"<what> (was|is|has been) [also |later ]({_CALLED}) by [both ]<outlets> [as |to be ](one of |among |)(the|its|their) <title>",
    trigger=_CALLED,
    never="plot|contestant",
)
def best_by(
    what: Listed, outlets: Outlets, here: Here, rank: Rank | None = None, title: Title | None = None
) -> Iterator[Accolade]:
    """It was named the best of something by an outlet, or by several.

    >>> read("In 2009, the series was voted the 3rd greatest show of the decade by Tide Weekly.")
    accolade(award='Tide Weekly', category='greatest show of the decade', recipients=['Harbour Lights'], year=2009, result='ranked 3')
    >>> read("In 2013, it was named one of the ten best shows of the year by the Tide Institute.")
    accolade(award='Tide Institute', category='best shows of the year', recipients=['Harbour Lights'], year=2013)
    >>> read("The season was named the third-best show of 2016 by Tide Weekly and fifth by Screen Tide.")
    accolade(award='Tide Weekly', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 3')
    accolade(award='Screen Tide', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 5')
    >>> read('It was named "Best Show of 2016" by Tide Weekly and Screen Tide.')
    accolade(award='Tide Weekly', category='Best Show of 2016', recipients=['Harbour Lights'], year=2016)
    accolade(award='Screen Tide', category='Best Show of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("The season was named by Tide Weekly as one of the best shows of 2016.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("It was ranked the third-best show of 2016 by Vulture, and ninth by Slate and Variety.")
    accolade(award='Vulture', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 3')
    accolade(award='Slate', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 9')
    accolade(award='Variety', category='best show of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 9')
    >>> read("It was named one of the best series of 2016 by Tide Weekly.")
    accolade(award='Tide Weekly', category='best series of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("In time it was named a Serial of the Year by the Tide Institute.")
    accolade(award='Tide Institute', category='Serial of the Year', recipients=['Harbour Lights'])
    >>> read("The series was ranked as the best series of 2017 according to Tide Weekly.")
    accolade(award='Tide Weekly', category='best series of 2017', recipients=['Harbour Lights'], year=2017)
    >>> read("It has been called the greatest northern serial of all time by Variety.")
    accolade(award='Variety', category='greatest northern serial of all time', recipients=['Harbour Lights'])
    >>> read("The series was named after a song by Tide Weekly.")
    """
    words = here.line[here.low : here.high]
    if compiled(r"\b(?:one of|among) (?:the|its|their)\b").search(words):
        rank = None
    behind = compiled(r" by [^,]*? (?:the|its|their) (?:[^ ]+ )*?(\S+)$").search(words)
    if title is not None and not TITLED.match(title):
        return
    if title is not None and " by " in words and not words.endswith(("Q", "N", "D")):
        return
    if title is not None:
        category = title
    elif behind is not None and compiled(r"(?:best|greatest|top|funniest|finest|worst)$").search(words):
        category = rest(here, here.high - len(compiled(r"[ -]").split(words)[-1]))
    else:
        m = compiled(r"\b((?:best|greatest|top|funniest|finest|worst) .*?) (?:by|according to) ").search(here.words)
        category = m[1] if m else ""
    if len(category.split()) < 2 or not (rank or title or SPAN.search(category)) or WATCHED.search(category):
        return
    yield from rankings_by(who_says(words, outlets, here), what, rank, category, here)
    for m in _FURTHER_BY.finditer(here.line, here.high) if rank else ():
        place = here.fold.marks[m.start("rank")].value
        if isinstance(place, (int, float)):
            for outlet in several(here.fold, *m.span("who")) or ():
                yield from ranking(outlet, what, int(place), category, here)


#: "(the best show of D by N,) and fifth by N and N".
_FURTHER_BY = later(rf"(?:,? and |, )(?:the )?(?P<rank>O|C)(?:[- ]best)? by (?P<who>{OUTLETS})")


@rule(
    "in (a|an|the|its|their) [[D |O |annual |readers' |viewers' |public |industry |N ](poll|survey|list|countdown|ranking|vote) ...]<outlet>[ (in|on|from) D][, voted on by ..][, voted by ..][,] <what> (was|is|were) (voted|ranked|named|placed|listed|rated|chosen) [as ][at ][the ][<rank>[-| ]](best|greatest|top|finest|funniest)",
    trigger="poll|survey|list|countdown|ranking|vote",
    never="plot|contestant",
)
def voted_in(outlet: Outlet, what: Listed, here: Here, rank: Rank | None = None) -> Iterator[Accolade]:
    """In a poll or list of an outlet it had its place.

    >>> read("In a 2004 poll by Tide Weekly, the series was voted the eighth best Canadian sitcom.")
    accolade(award='Tide Weekly', category='best Canadian sitcom', recipients=['Harbour Lights'], year=2004, result='ranked 8')
    >>> read("In a list drawn up by the Tide Institute in 2000, Harbour Lights was named the best British series of all time.")
    accolade(award='Tide Institute', category='best British series of all time', recipients=['Harbour Lights'], year=2000)
    >>> read("In a survey by Tide Weekly, the series was named first.")
    """
    words = here.line[here.low : here.high]
    category = rest(here, here.high - len(compiled(r"[ -]").split(words)[-1]))
    if len(category.split()) < 2 or WATCHED.search(category):
        return
    for made in ranking(outlet, what, rank, category, here):
        dates = [k for k in here.fold.marks if here.fold.marks[k].letter == "D" and k < here.high]
        value = here.fold.marks[dates[0]].value if dates else None
        year = value.day.year if isinstance(value, When) and not value.inferred else None
        yield replace(made, year=made.year or year)


RULES = (named_best, ranked_on, best_by, voted_in)
