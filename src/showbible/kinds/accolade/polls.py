"""Places in polls, and on lists that are said before who stands on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here, rule
from showbible.grammar.slot import Slot, tidy
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.lists import (
    BEST,
    Listed,
    Outlet,
    Rank,
    Rankers,
    outlet_before,
    ranking,
    rankings_by,
    rest,
)
from showbible.text.patterns import compiled, later


def _called(fold: Fold, low: int, high: int) -> str | None:
    name = fold.words(low, high).strip().strip('"“”,').strip()
    return name if compiled(rf"\b{BEST}\b|\bUltimate\b|\bFavou?rite\b", re.IGNORECASE).search(name) else None


#: What a poll or a list of the best is called, quoted or in capitals.
Called = Annotated[
    str, Slot(r"(?<![a-zA-Z])(?:Q|(?:C )?N(?:'s? N)?(?: (?:of|in|on) (?:the )?(?:N|O century))*)", _called)
]
#: A list of the best in plain words.
Best = Annotated[
    str, Slot(rf"(?:[CO] )?{BEST} [a-z]+(?: [a-z]+)*?(?: of D)?", lambda fold, low, high: fold.words(low, high))
]
#: The same with names in it: "greatest British dramas of all time".
BestOf = Annotated[
    str,
    Slot(
        rf"(?:[CO] )?{BEST} (?:(?:N|[a-z-]+) ){{0,5}}?[a-z]+(?: of (?:D|all time|the [a-z ]{{3,20}}))?",
        lambda fold, low, high: fold.words(low, high),
    ),
]
_HELD = r"(?:held|conducted|run|organi[sz]ed|carried out|compiled|drawn up|undertaken|published|produced) "


@rule(
    "<what> [(was|is|has been|also|later) ][also ](voted|ranked|placed|named|came|finished|listed|polled) <rank> (in|on|of) [(the|a|an|its|their) ][D ]<called> (poll|survey|list|countdown|ranking|vote)",
    "<what> [(was|is|has been|also|later) ][also ](voted|ranked|placed|named|came|finished|listed) <rank> (in|on|among) <called>",
    "(they|the site|the website|the magazine|the company|the publication|the paper) [also |later |has |have ](ranked|placed|listed|named|put|voted) <what> [as ]<rank> (in|on) (its|their) [(D|annual|own) ][list of [the ]]<called>",
    "<what> [(was|is|has been|also|later) ][also ](ranked|placed|listed|named|put|voted) <rank> (in|on) (its|their|the (site|website|magazine|company|publication|paper|newspaper|channel)'s) [(D|annual|own) ][list of [the ]]<called>",
    "<what> (came|was voted|finished) top [in |of |on ](the|a|an) [D ]<called> (poll|survey|list|countdown|ranking|vote)",
    "<what> [was ][also ](voted|ranked|placed|named|came|came in|finished|finished in|listed|took|taking) <rank> in (a|an|the) [D ]<outlet> [(readers'|viewers'|fan|critics'|annual) ](poll|survey|vote) (to find|for|of|to choose|to name|to determine) [the ]<called>",
    trigger="poll|survey|list|countdown|ranking|vote|voted|ranked|placed|named|listed",
    never="plot|contestant",
)
def polled(
    what: Listed, called: Called, here: Here, rank: Rank | None = None, outlet: Outlet | None = None
) -> Iterator[Accolade]:
    """It had its place in a poll that has a name.

    >>> read('It was voted fifth in the "Best Sitcom of the North" poll in 2004.')
    accolade(award='Best Sitcom of the North', recipients=['Harbour Lights'], year=2004, result='ranked 5')
    >>> read("Bo Lind came top of the Funniest Comedy Character poll, held by Tide Weekly on 14 May 2006.")
    accolade(award='Tide Weekly', category='Funniest Comedy Character', recipients=['Bo Lind'], year=2006, result='ranked 1')
    >>> read('In 2004, Harbour Lights came tenth in a Tide Weekly poll to find "The Best Sitcom of the North".')
    accolade(award='Tide Weekly', category='The Best Sitcom of the North', recipients=['Harbour Lights'], year=2004, result='ranked 10')
    >>> read('It was ranked second in a Tide Weekly poll of the "100 Greatest Family Shows".')
    accolade(award='Tide Weekly', category='100 Greatest Family Shows', recipients=['Harbour Lights'], result='ranked 2')
    >>> read("The pilot “Ebb” was ranked Number 62 on “TV Guide's 100 Greatest Episodes of All Time”.")
    accolade(award='TV Guide', category='100 Greatest Episodes of All Time', recipients=['Ebb'], result='ranked 62')
    >>> read('IGN likes it. In 2013, the series ranked #6 on their "Top 10 Northern Series" list.')
    accolade(award='IGN', category='Top 10 Northern Series', recipients=['Harbour Lights'], year=2013, result='ranked 6')
    >>> read('IGN likes it. They also ranked Cass Holt as #6 on their "Top 10 Northern Villains".')
    accolade(award='IGN', category='Top 10 Northern Villains', recipients=['Cass Holt'], result='ranked 6')
    >>> read("IGN likes it. In 2015, it was placed at #3 on the publication's list of the “50 Best Northern Series of All Time”.")
    accolade(award='IGN', category='50 Best Northern Series of All Time', recipients=['Harbour Lights'], year=2015, result='ranked 3')
    >>> read("The party came second in the Northern Isles poll.")
    """
    words = here.line[here.low : here.high]
    by = _BY.match(here.line, here.high)
    if compiled(r" (?:its|their|the [a-z]+'s) ").search(words):
        if (outlet := outlet_before(here)) is None:
            return
    elif words.endswith("Q") and outlet is None:
        owner = _OWNER.match(called)
        if owner is None or not lexicon.is_outlet(owner["who"]):
            return
        outlet, called = owner["who"], called[owner.end() :]
    elif outlet is None and not compiled(r"(?:poll|survey|list|countdown|ranking|vote)$").search(words):
        return
    if outlet is None and (owner := _OWNER.match(called)) and lexicon.is_service(owner["who"]):
        outlet, called = owner["who"], called[owner.end() :]
    if outlet is None and by is not None:
        outlet = tidy(here.fold.words(by.start("who"), by.end("who")))
    place = 1 if rank is None else rank
    for made in ranking(outlet or called, what, place, called, here):
        yield made if outlet else Accolade(called, None, made.recipients, made.year, made.result)


_OWNER = later(r"(?P<who>[A-Z][^'’]{1,40})['’]s? (?=(?:\d+|The) [A-Z])")
_BY = later(rf",? (?:that was |which was )?(?:{_HELD})?by (?:the )?(?P<who>N)")


@rule(
    "(in|on) (a|an|the|its|their|N's) [(D|annual|readers'|viewers'|public|industry|N|own) ](poll|survey|list|countdown|ranking) of [the ]<called>[ ever][,] [(drawn up|compiled|conducted|published|made|held|produced|created) ]by <outlet>[ in D][, voted [for |on ]by ..][, compiled ..][,] <what> (was|were|is|has been|came|finished|ranked) [(voted|ranked|named|placed|listed|rated) ]<rank>",
    "(in|on) (a|an|the) [D ](poll|survey|list|countdown|ranking) of [the ]<few>[,] (drawn up|compiled|conducted|published|made|held|produced|created) by <outlet>[ in D][, voted [for |on ]by ..][,] <what> (was|were|is|has been|came|finished|ranked) [(voted|ranked|named|placed|listed|rated) ][at ]<rank>",
    "(in|for) (a|its|their) [(D|annual|own|year-end) ](poll|survey|list|countdown|ranking) of the <few>, <outlet> (ranked|placed|named|listed|rated) <what> <rank>",
    "in <outlet>'s [(D|annual|own|year-end) ](poll|survey|list|countdown|ranking) of the <few>, <what> (was|came|finished|ranked|placed) [(ranked|placed|named|listed|voted) ]<rank>",
    trigger="poll|survey|list|countdown|ranking",
    never="plot|contestant",
)
def list_first(
    outlet: Outlet, what: Listed, rank: Rank, here: Here, called: Called | None = None, few: BestOf | None = None
) -> Iterator[Accolade]:
    """A list, who made it, and what stood where on it.

    >>> read("In a list of the 100 Greatest Northern Programmes drawn up by the Tide Institute in 2000, voted for by its members, Harbour Lights was placed first.")
    accolade(award='Tide Institute', category='100 Greatest Northern Programmes', recipients=['Harbour Lights'], year=2000, result='ranked 1')
    >>> read("In its list of the best shows of 2016, Tide Weekly ranked the series third.")
    accolade(award='Tide Weekly', category='best shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 3')
    >>> read("In Tide Weekly's list of the ten best shows of 2016, the series was placed fourth.")
    accolade(award='Tide Weekly', category='ten best shows of 2016', recipients=['Harbour Lights'], year=2016, result='ranked 4')
    >>> read("In a list of the 100 greatest British dramas drawn up by Tide Weekly in 2000, the series was placed 31st.")
    accolade(award='Tide Weekly', category='100 greatest British dramas', recipients=['Harbour Lights'], year=2000, result='ranked 31')
    >>> read("In its list of the guests, Tide Weekly named the series second.")
    """
    yield from ranking(outlet, what, rank, called or few or "", here)


@rule(
    "<outlets> (listed|compiled|published|released|named|ran|made) [...]<called> [...](with|and (ranked|placed|listed|put|named)) <what> [(ranked|placed|listed|coming|in) ][at ]<rank>",
    "<outlets> [also |later ](ranked|placed|listed|voted|named|rated) <what> [as |at ][the |its ](#C|number C|no. C|N. C)",
    "[the ]readers of <outlet> [also ](voted|named|ranked|chose) <what> [as |to be ][(the|their|its) ](<rank>[-| ]|)(best|greatest|top|finest|worst|funniest|favourite|favorite|all-time greatest|all-time best)",
    "(a|an|the) [D ]<outlet> (poll|survey|vote) [of ... ](named|ranked|voted|rated|chose|declared) <what> [as |to be ][(the|their|its) ](<rank>[-| ]|)(best|greatest|top|finest|worst|funniest|favourite|favorite)",
    "<outlet>'s [D ][(list|ranking|countdown) of [the ]]<called>[ in D] (ranked|placed|put|listed) [the (episode|series|show|season) ]<what> [(at|as) ]<rank>",
    trigger="ranked|placed|listed|voted|named|rated|put|chose",
    never="plot|contestant",
)
def numbered(
    what: Listed,
    here: Here,
    outlets: Rankers | None = None,
    outlet: Outlet | None = None,
    called: Called | None = None,
    rank: Rank | None = None,
) -> Iterator[Accolade]:
    """An outlet's list with a number, or what its readers voted for.

    >>> read("Tide Weekly listed the 100 Greatest Toons ever, with Harbour Lights ranked at number 12.")
    accolade(award='Tide Weekly', category='100 Greatest Toons', recipients=['Harbour Lights'], result='ranked 12')
    >>> read("In 1998, Tide Weekly's readers voted Harbour Lights the #1 northern release.")
    accolade(award='Tide Weekly', category='northern release', recipients=['Harbour Lights'], year=1998, result='ranked 1')
    >>> read("In 2010, readers of Tide Weekly voted Cass Holt the greatest villain of all time.")
    accolade(award='Tide Weekly', category='greatest villain of all time', recipients=['Cass Holt'], year=2010)
    >>> read("A 2010 Tide Weekly poll named it the best drama of the decade.")
    accolade(award='Tide Weekly', category='best drama of the decade', recipients=['Harbour Lights'], year=2010)
    >>> read("In 2009, Tide Weekly's list of “The Top 100 Episodes” ranked the episode “Ebb” at number 40.")
    accolade(award='Tide Weekly', category='The Top 100 Episodes', recipients=['Ebb'], year=2009, result='ranked 40')
    >>> read("A 2015 Tide Weekly survey of 900 actors, writers, and other people of the trade named it as their favourite show.")
    accolade(award='Tide Weekly', category='favourite show', recipients=['Harbour Lights'], year=2015)
    >>> read("Tide Weekly's 50 Greatest Northern Serials ranked Harbour Lights as number four.")
    accolade(award='Tide Weekly', category='50 Greatest Northern Serials', recipients=['Harbour Lights'], result='ranked 4')
    >>> read("Tide Weekly named the series number 2 on the day.")
    """
    makers = outlets or ((outlet,) if outlet else ())
    words = here.line[here.low : here.high]
    if called is None and words.endswith("C") and outlets:
        rank = int(here.fold.marks[here.high - 1].value or 0)  # type: ignore[arg-type]
        called = rest(here, here.high + 1)
        if compiled(r"(?:in|on|of|by|among|at|for|to)\b").match(called):
            return
    elif called is None:
        called = rest(here, here.high - len(compiled(r"[ -]").split(words)[-1]))
    if len(called.split()) > 1:
        yield from rankings_by(makers, what, rank, called, here)


@rule(
    "<what> (was|were|has been) [also |later ](voted|named|ranked|chosen|declared) [as ][the ][<rank>[-| ]](<few>|<called>) in (a|an|the) [D ]<outlet> [(readers'|viewers'|fan|critics'|annual) ](poll|survey|vote)",
    "<what> (was|were|has been) [also |later ](voted|named|ranked|chosen|declared) [as ][the ]<called> in (a|an|the) [D ](poll|survey|vote) [(conducted|held|run|organised|carried out) ]by [the ]<outlet>",
    trigger="poll|survey|vote",
    never="plot|contestant",
)
def voted_best(
    what: Listed,
    outlet: Outlet,
    here: Here,
    few: Best | None = None,
    called: Called | None = None,
    rank: Rank | None = None,
) -> Iterator[Accolade]:
    """It was voted the best of something in somebody's poll.

    >>> read("The show was voted the best sitcom of all time in a 2004 Tide Weekly poll.")
    accolade(award='Tide Weekly', category='best sitcom of all time', recipients=['Harbour Lights'], year=2004)
    >>> read("The show was voted the third greatest comedy in a Tide Weekly poll.")
    accolade(award='Tide Weekly', category='greatest comedy', recipients=['Harbour Lights'], result='ranked 3')
    >>> read("The show was voted Best Sitcom of All Time in a poll conducted by Tide Weekly in 2006.")
    accolade(award='Tide Weekly', category='Best Sitcom of All Time', recipients=['Harbour Lights'], year=2006)
    >>> read("The show was voted Best Northern Serial in the 2016 Tide Weekly readers' poll.")
    accolade(award='Tide Weekly', category='Best Northern Serial', recipients=['Harbour Lights'], year=2016)
    >>> read("The show was voted off in a Tide Weekly poll.")
    """
    yield from ranking(outlet, what, rank, few or called or "", here)


@rule(
    "named (in|on) <outlet>",
    trigger="list|ranking",
    never="plot|contestant",
)
def named_on(outlet: Outlet, here: Here) -> Iterator[Accolade]:
    """What begins a sentence as "Named on somebody's list".

    >>> read("Named in Tide Weekly's 2016 list of the greatest shows of all time, it sold well.")
    accolade(award='Tide Weekly', category='greatest shows of all time', recipients=['Harbour Lights'], year=2016)
    >>> read("Named in Tide Weekly's list of guests, Ana Sol left.")
    """
    m = _OWN_LIST.match(here.line, here.high)
    if here.low or m is None:
        return
    category = rest(here, m.end())
    if compiled(rf"\b{BEST}\b").search(category):
        yield from ranking(outlet, "it", None, category, here)


_OWN_LIST = later(r"'s? (?:annual |own |C |D |year-end )*(?:list|ranking) of (?:the )?")


@rule(
    "<what> [(was|is|has been) ][also |later ](ranked|placed|listed|voted|named|came|finished|rated) <rank> (in|on) (a|the) [(D|N|O) ](list|poll|survey|countdown|ranking) of [the ]<few>[,] [(that was|which was) ](compiled|drawn up|produced|published|made|conducted|created|organised|put together|assembled) by <outlet>",
    trigger="compiled|drawn|produced|published|made|conducted|created|organised|put|assembled",
    never="plot|contestant",
)
def on_a_list_by(what: Listed, rank: Rank, few: BestOf, outlet: Outlet, here: Here) -> Iterator[Accolade]:
    """It had its place on a list that somebody drew up.

    >>> read("It was placed 13th on a list of the greatest Northern television dramas compiled by Tide Weekly in 2010.")
    accolade(award='Tide Weekly', category='greatest Northern television dramas', recipients=['Harbour Lights'], year=2010, result='ranked 13')
    >>> read("It was placed 13th on a list of guests compiled by Tide Weekly in 2010.")
    """
    yield from ranking(outlet, what, rank, few, here)


RULES = (polled, list_first, numbered, voted_best, named_on, on_a_list_by)
