"""Places on critics' lists: who ranked what, how high, among what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar.dates import When
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import tidy
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.lists import (
    BEST,
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
    further_places,
    placed_again,
    ranked_before,
    ranker,
    ranking,
    rankings_by,
    rest,
)
from showbible.kinds.accolade.names import work_of
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, later


@rule(
    "<outlet> [also |later |has ](named|ranked|rated|listed|voted|placed|called|declared|considered|selected|chose) <what> [as |to be |among |as being ]the <rank>[-| ]best",
    "<outlet> [also |later |has ](named|ranked|rated|listed|voted|placed|selected|chose) <what> [as |at ]the <rank>[-| ](greatest|top|worst|finest|funniest)",
    "<outlet> [also |later |has ](named|ranked|rated|listed|voted|selected|chose|included|picked|cited) <what> [as |as one of |one of |among |in ](the|their|its|his|her) [C |year's ](best|greatest|finest|funniest)",
    "<outlet> [also |later |has ](named|ranked|rated|listed|selected|chose|included|picked|cited) <what> (as one of|one of|among|as among|in) (the|their|its|his|her) [C ]top",
    "<outlet> (ranked|named|rated|listed) <what> as the #C",
    "<outlet> [also |later |has ](named|ranked|rated|listed|voted|placed) <what> [as |at ](the|its|their) <rank> <title>",
    "<outlet> [also |later |has ](named|ranked|rated|listed|selected|chose|included|picked|cited) <what> (as one of|one of|among|as among|in) (the|their|its) <title>",
    "including <outlet>, [also ](named|ranked|rated|listed|selected|chose|included|picked|cited) <what> (as one of|one of|among|as among|as|in) (the|their|its) [C ](best|greatest|top)",
    trigger="named|ranked|rated|listed|voted|placed|called|declared|considered|selected|chose|included|picked|cited",
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
    >>> read('The network named it after Ana Sol, the best of the writers.')
    """
    words = here.line[here.low : here.high].rstrip()
    low = here.low + len(words) - len(compiled(r"[ -]").split(words)[-1])
    if title is not None:
        if not TITLED.match(title):
            return
        low = TITLE_LAST.search(words).start() + here.low  # type: ignore[union-attr]
    if words.endswith("#C"):
        rank = int(here.fold.marks[low + 1].value or 0)  # type: ignore[arg-type]
        low += 2
    category = compiled(r"^best in (?:its|the|their) (?=(?:list|ranking)|[A-Z])").sub("", rest(here, low))
    if len(category.split()) < 2 or WATCHED.search(category):
        return
    several = compiled(r"\b(?:among|one of|included|cited|picked|in)\b.*$|\b(?:as|voted) the best$").search(words)
    quoted = title is not None and words.endswith("Q")
    if several and rank is None and not quoted and not SPAN.search(category):
        return
    yield from rankings_by(outlet, what, rank, category, here)
    yield from placed_again(outlet, what, here)
    yield from _another(what, rank, category, here)


@rule(
    "<outlet> [also |later |has ](ranked|rated|placed|listed|voted|named|put|had) <what> [as ]<rank> (in|on|among|of|out of)",
    "<outlet> (poll|survey|readers' poll|critics' poll|industry poll) (ranked|rated|placed|listed|voted|named|put) <what> <rank> (in|on|among|of|out of)",
    "<outlet> [also |later |has ](included|placed|listed|featured|put|named) <what>[, ..,] (in|on) (its|their|his|her|the (site|website|magazine|paper|newspaper|publication)'s)",
    "<what> (was|is|has been) [also |later ](ranked|placed|listed|voted|rated|named) [at |as ]<rank> by <outlet> (in|on|among)",
    trigger="ranked|rated|placed|listed|voted|named|put|had|included|featured",
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
    >>> read("Tide Weekly rated it 2 on the day of the premiere.")
    """
    category = _LISTS.sub("", rest(here, here.high).strip())
    if not _is_list(category) or (rank is None and not compiled(rf"\b{BEST}\b", re.IGNORECASE).search(category)):
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
    r"(?:while|and|with) (?P<who>(?:the )?N) (?:ranked|placed|put|named|listed|rated|had|ranking|placing|having) it (?:at |as )?(?:number |no\. ?|#)?(?P<rank>O|C)(?=[,.;]|$)"
)


_LISTS = later(
    r"^(?:(?:the [a-z]+'s|its|the|their|a|an|his|her) )?(?:(?:own|annual|year-end|end-of-year|(?:19|20)\d\d) )*(?:list|ranking|countdown|poll|selection|survey|roundup)s?(?: of)?,?(?: titled| entitled| called)? ?"
)


def _is_list(category: str) -> bool:
    """Whether words name a list of the best: not the most watched, not the day of the week."""
    return bool(compiled(rf"\b{BEST}\b|\b\d+ \w+", re.IGNORECASE).search(category)) and not WATCHED.search(category)


@rule(
    "(included|placed|appeared|featured|listed|named) (on|in) (multiple|several|many|various|numerous|a number of) N [of |from |for ][D ](lists|rankings)",
    "(included|placed|appeared|featured|listed) on (multiple|several|many|various|numerous) <what> lists",
    trigger="lists|rankings",
)
def on_many_lists(here: Here, what: Listed | None = None) -> Iterator[Accolade]:
    """It stood on lists of several outlets, each with its place in brackets.

    >>> read("Harbour Lights was included on multiple Best Shows of 2016 lists, ranking on the Tide Weekly's (5th) and Sol Daily's (6th).")
    accolade(award='Tide Weekly', category='Best Shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 5')
    accolade(award='Sol Daily', category='Best Shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 6')
    >>> read("It was included on multiple lists.")
    """
    words = here.words
    m = compiled(r"(?:multiple|several|many|various|numerous|a number of) (.+?) (?:lists|rankings)$").search(words)
    if m is None:
        return
    category = m[1].strip('"“” ')
    for at, a, b in here.fold.asides:
        place = compiled(r"(\d{1,3})(?:st|nd|rd|th)").search(here.fold.text[a:b])
        if place is None or at < here.high:
            continue
        before = compiled(r"(?:the )?N(?:'s)?$").search(here.line[:at])
        if before is None:
            continue
        n = before.start() + before[0].index("N")
        yield from ranking(tidy(here.fold.words(n, n + 1)), "it", int(place[1]), category, here)


@rule(
    "<what> [(was|is|were|has been|also) ][also |later |currently |then ](ranked|placed|listed|named|voted|rated|came|came in|comes in|landed|clocked in|finished|ranks|appeared) <rank> (in|on|by|of) <outlet>",
    "<what> [(was|is|has been) ][also |later ](included|listed|placed|featured|named|appeared|appears|made|topped) [(in|on|among) ]<outlet>",
    "<what> [(was|is|has been) ][also |later ](included|listed|named|selected|chosen|cited) (as one of|one of|among|as among) <outlet>",
    "(included|listed|placed|ranked|placing|ranking|appeared|appearing) [<rank> ](in|on) <outlet>",
    "and <rank> (on|in) <outlet>",
    trigger="ranked|placed|listed|named|voted|rated|included|featured|placing|ranking|came|comes|landed|clocked|finished|ranks|appeared|appears|made|topped|selected|chosen|cited|appearing",
    never="plot|contestant",
)
def stands_on(outlet: Outlet, here: Here, what: Listed | None = None, rank: Rank | None = None) -> Iterator[Accolade]:
    """It stands on an outlet's list, with or without its place.

    >>> read("The series was ranked 37th in the Tide Institute list of the 60 Finest Welsh Serials.")
    accolade(award='Tide Institute', category='60 Finest Welsh Serials', recipients=['Harbour Lights'], result='ranked 37')
    >>> read("The season was included in Tide Weekly's list of the 10 best shows of 2016.")
    accolade(award='Tide Weekly', category='10 best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("Harbour Lights ranked no. 24 on Tide Weekly's 60 Best Series of All Time.")
    accolade(award='Tide Weekly', category='60 Best Series of All Time', recipients=['Harbour Lights'], result='ranked 24')
    >>> read("The season was selected as one of Tide Weekly's top 10 shows of 2016.")
    accolade(award='Tide Weekly', category='top 10 shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("The season topped Tide Weekly's list of the best shows of 2016.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 1')
    >>> read("Mira Vale ranked 10th on Tide Weekly's 2002 list of the “Best Villains”, 8th on Screen Tide's “100 Greatest Northern Parts” and second on Sol Daily's 2005 list of TV's greatest cooks.")
    accolade(award='Tide Weekly', category='Best Villains', recipients=['Mira Vale'], year=2002, result='ranked 10')
    accolade(award='Screen Tide', category='100 Greatest Northern Parts', recipients=['Mira Vale'], result='ranked 8')
    accolade(award='Sol Daily', category="TV's greatest cooks", recipients=['Mira Vale'], year=2005, result='ranked 2')
    >>> read("The season was placed 4th on the network.")
    """
    words = here.line[here.low : here.high]
    m = _THEIR_LIST.match(here.line, here.high) or _THEIRS.match(here.line, here.high)
    if m is None:
        return
    if what is None and words.startswith("and "):
        what = ranked_before(here)
    elif what is None and compiled(r"(?:, | and )$").search(here.line[: here.low]):
        what = "it"
    if what is None:
        return
    if compiled(r"\b(?:made|topped) ").search(words):
        rank = 1 if "topped" in words else None
    elif rank is None and not compiled(r"\b(?:in|on|among|of) ").search(words):
        return
    category = rest(here, m.end()).strip(" :,")
    category += " list" if _TOP_LIST.search(here.line, m.end()) and category.startswith("top ") else ""
    if (_is_list(category) or (rank and _QUOTED_LIST.match(here.line, m.end()))) and not compiled(
        r" (?:in|on) (?:its|their) "
    ).search(category):
        yield from ranking(outlet, what, rank, category, here)
        if rank:
            yield from further_places(what, m.end(), here)


_THEIR_LIST = later(
    r"'?s? (?:annual |own |C |D |year-end |end-of-year )*(?:list|lists|ranking|countdown|poll|rankings|roundup|special|feature)(?: of|:|,)?(?: the| titled| entitled)?(?= )"
)
#: A list that is called no more than that, and one whose title stands in quotation marks.
_TOP_LIST = later(r"\s?top (?:ten|C) list\b")
_QUOTED_LIST = later(r" ?Q list\b")
#: A list that is named without the word: "Tide Weekly's 60 Best Series".
_THEIRS = later(rf"'s? (?=C (?:N|Q|{BEST})|Q|N|{BEST} C |{BEST} [a-z]+ )| (?=top (?:ten|C) list\b|Q list\b)")


@rule(
    "<what> (was|is|has been) [also |later ](named|voted|ranked|chosen|selected|listed|considered|rated) [as ](one of |among |)the [<rank>[-| ]|C |year's ](best|greatest|top|funniest) [...](by|according to) [(the readers of|readers of|viewers of|critics at|the staff of|the editors of|a panel of ..(for|from|of|at)) ][the ]<outlets>",
    "<what> (was|is|has been) [also |later ](named|voted|ranked|chosen|selected|listed|crowned|declared) [as ](one of |among |)[the |their |its |a |an ]<title> by [(the readers of|readers of|the staff of|critics at|a panel of ..(compiled|assembled|chosen|organised|convened) by) ]<outlets>",
    "<what> (was|is|has been) [also |later ](named|voted|ranked|chosen|selected|listed|rated) by [both ]<outlets> [as |to be ](one of |among |)(the|its|their) [<rank>[-| ]|C |year's ](best|greatest|top|funniest)",
    "<what> (was|is|has been) [also |later ](named|voted|ranked|chosen|selected|listed|rated) by [both ]<outlets> [as |to be ](one of |among |)(the|its|their) <title>",
    trigger="named|voted|ranked|chosen|selected|listed|considered|rated|crowned|declared",
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
    >>> read("It was named one of the best series of 2016 by Tide Weekly.")
    accolade(award='Tide Weekly', category='best series of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("In time it was named a Serial of the Year by the Tide Institute.")
    accolade(award='Tide Institute', category='Serial of the Year', recipients=['Harbour Lights'])
    >>> read("The series was ranked as the best series of 2017 according to Tide Weekly.")
    accolade(award='Tide Weekly', category='best series of 2017', recipients=['Harbour Lights'], year=2017)
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
    elif behind is not None and compiled(r"(?:best|greatest|top|funniest)$").search(words):
        category = rest(here, here.high - len(compiled(r"[ -]").split(words)[-1]))
    else:
        m = compiled(r"\b((?:best|greatest|top|funniest) .*?) (?:by|according to) ").search(here.words)
        category = m[1] if m else ""
    if len(category.split()) < 2 or not (rank or title or SPAN.search(category)) or WATCHED.search(category):
        return
    yield from rankings_by(outlets, what, rank, category, here)
    for m in compiled(r"(?:,? and |, )(?:the )?(O|C)(?:[- ]best)? by (?P<who>(?:the )?N)").finditer(
        here.line[here.high :]
    ):
        at = here.high + m.start(1)
        place, outlet = here.fold.marks[at].value, ranker(here.fold, here.high + m.start("who"), here.high + m.end())
        if rank and outlet and isinstance(place, (int, float)):
            yield from ranking(outlet, what, int(place), category, here)


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


@rule(
    "<what> [(was|is|has been) ](ranked|placed|listed|voted|named) <rank> (in|on) (a|the) [D ](list|poll|survey|countdown|ranking) of [the ](<title>|C <title>|<title> of the O century|C <title> of the O century)[ of <more>][,] [that was |which was ](produced|drawn up|compiled|published|made|conducted|created|organised) by <outlet>",
    "<what> [(was|is) ](ranked|placed|voted|came|finished) <rank> (in|on) (a|the) [D ](poll|survey|list|countdown|ranking) by <outlet> of <title>",
    trigger="list|poll|survey|countdown|ranking",
    never="plot|contestant",
)
def ranked_in_list(
    what: Listed, rank: Rank, title: Title, outlet: Outlet, here: Here, more: Title | None = None
) -> Iterator[Accolade]:
    """Its place on a list, and who made that.

    >>> read("In 1998, the series was ranked sixth in a list of the 50 Finest Serials, compiled by the Tide Institute.")
    accolade(award='Tide Institute', category='50 Finest Serials', recipients=['Harbour Lights'], year=1998, result='ranked 6')
    >>> read("The series was ranked third in a list of the guests.")
    """
    del more
    m = compiled(
        r"(?:list|poll|survey|countdown|ranking) of (?:the )?(.*?),? (?:that was |which was )?(?:produced|drawn up|compiled|published|made|conducted|created|organised) by"
    ).search(here.words)
    category = m[1] if m else title
    if _is_list(category):
        yield from ranking(outlet, what, rank, category, here)


_MANY = later(r"(?:on|in) (?:multiple|several|many|various|numerous) (?P<what>.+?) lists")
_UNRANKED = later(
    r"(?:included|placed|appeared|featured) (?:on|in) (?:[a-z-]+ )?lists (?:from|by|of) (?P<who>(?:the )?N(?:(?:, and |, | and )(?:the )?N)*)"
)


def unranked_lists(reading: Reading) -> Iterator[Found]:
    """ "It was also included on lists from A, B and C", behind a sentence that says what they list."""
    for part in reading.prose:
        if " lists" not in part.text or part.plot:
            continue
        category = ""
        for n, (start, end) in enumerate(part.sentences):
            text = part.text[start:end]
            if m := _MANY.search(text):
                category = m["what"].strip('"“” ')
            elif category and " lists " in text:
                fold = part.fold(n)
                if (u := _UNRANKED.search(fold.line)) is None:
                    continue
                year = compiled(r"\b(?:19|20)\d\d\b").search(category)
                for k in range(u.start("who"), u.end("who")):
                    if fold.line[k] == "N" and k in fold.marks and work_of(reading.scene):
                        outlet = tidy(fold.words(k, k + 1))
                        fact = Accolade(outlet, category, work_of(reading.scene), int(year[0]) if year else None)
                        yield Found(fact, "accolade.unranked_lists", part.passage.span(start, end))


RULES = (named_best, ranked_on, stands_on, best_by, voted_in, ranked_in_list, on_many_lists)
