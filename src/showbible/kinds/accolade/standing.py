"""What stands on lists: the work is the subject, with or without its place."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import tidy
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.lists import (
    BEST,
    Listed,
    Outlet,
    Rank,
    Title,
    further_places,
    ranked_before,
    ranking,
    rest,
)
from showbible.kinds.accolade.names import work_of
from showbible.kinds.accolade.rankings import is_list
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, later


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
    "<what> (is|was) [also ](one of|among) <outlet>",
    "<what> (is|was) [also ]<rank> (in|on|of) <outlet>",
    "and <rank> (on|in) <outlet>",
    trigger="one|among|ranked|placed|listed|named|voted|rated|included|featured|placing|ranking|came|comes|landed|clocked|finished|ranks|appeared|appears|made|topped|selected|chosen|cited|appearing",
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
    >>> read("In 2015, the series was ranked No. 12 on TV Guides list of the 40 finest serials.")
    accolade(award='TV Guide', category='40 finest serials', recipients=['Harbour Lights'], year=2015, result='ranked 12')
    >>> read("It was one of Variety's “20 Greatest Northern Serials”.")
    accolade(award='Variety', category='20 Greatest Northern Serials', recipients=['Harbour Lights'])
    >>> read("The season was placed 4th on the network.")
    >>> read("It was one of NBC's top shows of 2016.")
    """
    words = here.line[here.low : here.high]
    m = _THEIR_LIST.match(here.line, here.high) or _THEIRS.match(here.line, here.high)
    if m is None:
        return
    if what is None and words.startswith("and "):
        what = ranked_before(here)
    elif what is None and compiled(r"(?:, | and )$").search(here.line[: here.low]):
        what = "it"
    if what is None or (_IS_ONE.search(words) and not lexicon.is_outlet(outlet)):
        return
    if compiled(r"\b(?:made|topped) ").search(words):
        rank = 1 if "topped" in words else None
    elif rank is None and not compiled(r"\b(?:in|on|among|of) ").search(words):
        return
    category = rest(here, m.end()).strip(" :,")
    category += " list" if _TOP_LIST.search(here.line, m.end()) and category.startswith("top ") else ""
    if (is_list(category) or (rank and _QUOTED_LIST.match(here.line, m.end()))) and not compiled(
        r" (?:in|on) (?:its|their) "
    ).search(category):
        yield from ranking(outlet, what, rank, category, here)
        if rank:
            yield from further_places(what, m.end(), here)


#: What a network has, too: "one of Channel Seven's top shows".
_IS_ONE = later(r" (?:is|was) (?:also )?(?:one of|among) ")
_THEIR_LIST = later(
    r"'?s? (?:annual |own |C |D |year-end |end-of-year |(?:un)?ranked |latest |inaugural )*(?:list|lists|ranking|countdown|poll|rankings|roundup|special|feature)(?: of|:|,)?(?: the| titled| entitled)?(?= )"
)
#: A list that is called no more than that, and one whose title stands in quotation marks.
_TOP_LIST = later(r"\s?top (?:ten|C) list\b")
_QUOTED_LIST = later(r" ?Q list\b")
#: A list that is named without the word: "Tide Weekly's 60 Best Series".
_THEIRS = later(rf"'s? (?=C (?:N|Q|{BEST})|Q|N|{BEST} C |{BEST} [a-z]+ )| (?=top (?:ten|C) list\b|Q list\b)")


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
    if is_list(category):
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


RULES = (stands_on, ranked_in_list, on_many_lists)
