"""Places on critics' lists: who ranked what, how high, among what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import Here, rule
from showbible.grammar.slots import Slot, tidy
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.names import work_of
from showbible.kinds.fact import Found, folded

_BEST = r"(?:best|greatest|top|finest|worst|all-time greatest|all-time best|coolest|funniest|most influential|most important)"


def _outlet(fold: Fold, low: int, high: int) -> str | None:
    """The name, with a capital in front that only opens its sentence ("Comic" of "Comic Book Resources")."""
    name = tidy(fold.words(low, high))
    if m := re.search(r"(?:^|(?<=\. ))[a-z]+ $", fold.line[:low]):
        before = fold.words(m.start(), m.end()).strip()
        if (
            before not in {"The", "In", "A", "An", "At", "On", "For", "Website", "Magazine", "Critic", "Writer"}
            and before[:1].isupper()
        ):
            name = f"{before} {name}"
    return name or None


def _ranked(fold: Fold, low: int, high: int) -> str | None:
    words = fold.words(low, high).strip(" ,")
    return words.strip('"“”,') if fold.line[low:high] == "Q" else words


def _place(fold: Fold, low: int, high: int) -> int | None:
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is not None and isinstance(mark.value, (int, float)):
            return int(mark.value)
    return None


#: Who made the list.
Outlet = Annotated[str, Slot(r"(?<![a-zA-Z])(?:the )?N(?: and (?:the )?N)?", _outlet)]
#: What stands on it.
Listed = Annotated[
    str,
    Slot(
        r"(?<![a-zA-Z])(?:it|Q|N|(?:the|this) (?:[a-z-]+ )?(?:series|show|season|episode|film|pilot|programme|program|sitcom|drama|miniseries))(?![a-z])",
        _ranked,
    ),
]
#: "number 5", "No. 2", "#12", "fifth".
Rank = Annotated[int, Slot(r"(?:at )?(?:as )?(?:the )?(?:number |no\. ?|N\.? |# ?|rank )?(?:C|O)(?: place)?", _place)]
_LINE_END = re.compile(
    r"(?=\.(?: |$)|; |, (?:with|and|while|which|saying|citing|writing|stating|calling|behind|beating|but|praising|describing|noting|where|alongside)\b|$)"
)


def _ranking(outlet: str, what: str, rank: int | None, category: str, here: Here) -> Iterator[Accolade]:
    scene = here.scene
    category = re.sub(r"^(?:its|the|their|his|her|a|an) ", "", category.strip(" ,.")).strip(' "“”,.')
    category = re.sub(r"[\"”] in (?:19|20)\d\d$", "", category)
    if m := re.search(r" (?:in|on) (?:its|their|the) [\"“]([^\"“”]+)[\"”] list", category):
        category = m[1]
    category = re.sub(r",? (?:as of|released|compiled|published) .*$", "", category)
    if not category or len(category) > 120 or rank == 0 or (rank or 1) > 500:
        return
    work = work_of(scene)
    own = what.casefold().split(" ")[0] in {"it", "the", "this"} and not any(
        folded(what) == folded(t) for t in scene.titles
    )
    recipients = work if own or any(folded(what) == folded(t) for t in scene.titles) else (what,)
    if not recipients or any(folded(outlet) == folded(t) for t in scene.titles):
        return
    year = None
    if m := re.search(r"\b(?:19|20)\d\d\b", category):
        year = int(m[0])
    else:
        when = here.when()
        if isinstance(when, When) and not when.inferred:
            year = when.day.year
    yield Accolade(outlet, category, recipients, year, f"ranked {rank}" if rank else None)


def _rest(here: Here, low: int) -> str:
    """The words from ``low`` to the end of the clause, as the paragraph has them."""
    m = _LINE_END.search(here.line, low)
    end = m.start() if m else len(here.line)
    return here.fold.words(low, end) if end > low else ""


@rule(
    "<outlet> (named|ranked|rated|listed|voted|placed|called|declared|considered|selected|chose) <what> [as |to be |among ]the <rank> best",
    "<outlet> (named|ranked|rated|listed|voted|placed|selected|chose) <what> [as |at ]the <rank> (greatest|top|worst|finest)",
    "<outlet> (named|ranked|rated|listed|voted|selected|chose) <what> [as |as one of |one of |among ]the [C ]best",
    trigger="named|ranked|rated|listed|voted|placed|called|declared|considered|selected|chose",
    never="plot|cast|contestant|character",
)
def named_best(outlet: Outlet, what: Listed, here: Here, rank: Rank | None = None) -> Iterator[Accolade]:
    """An outlet named it the best of something, or the ninth best.

    >>> read('Comic Tide Daily named "Low Water" as the 9th best episode of 2016 among crime series.')
    accolade(award='Comic Tide Daily', category='best episode of 2016 among crime series', recipients=['Low Water'], year=2016, result='ranked 9')
    >>> read('Tide Weekly ranked the season as the fifth best television show of 2018, with praise for its cast.')
    accolade(award='Tide Weekly', category='best television show of 2018', recipients=['Harbour Lights'], year=2018, result='ranked 5')
    >>> read('The network named it after Ana Sol, the best of the writers.')
    """
    words = here.line[here.low : here.high]
    low = here.high - len(words.rsplit(" ", 1)[-1])
    category = _rest(here, low)
    if len(category.split()) < 2 or (
        re.search(r"\b(?:as|among|one of)\b.*\bthe best$", words) and not re.search(r"\b(?:19|20)\d\d\b", category)
    ):
        return
    yield from _ranking(outlet, what, rank, category, here)


@rule(
    "<outlet> (ranked|rated|placed|listed|voted|named|put) <what> <rank> (in|on|among|of|out of)",
    "<outlet> (poll|survey|magazine|readers|critics|readers' poll|critics' poll|industry poll|writers|staff) (ranked|rated|placed|listed|voted|named|put) <what> <rank> (in|on|among|of|out of)",
    trigger="ranked|rated|placed|listed|voted|named|put",
    never="plot|cast|contestant|character",
)
def ranked_on(outlet: Outlet, what: Listed, rank: Rank, here: Here) -> Iterator[Accolade]:
    """An outlet gave it a place on a list.

    >>> read("A Tide Weekly industry poll rated it No. 2 in the 25 all-time greatest Australian TV shows.")
    accolade(award='Tide Weekly', category='25 all-time greatest Australian TV shows', recipients=['Harbour Lights'], result='ranked 2')
    >>> read("In 2016, Tide Weekly ranked the series number four on its list of the best crime shows.")
    accolade(award='Tide Weekly', category='best crime shows', recipients=['Harbour Lights'], year=2016, result='ranked 4')
    >>> read("Tide Weekly rated it 2 on the day of the premiere.")
    """
    rest = _rest(here, here.high)
    category = re.sub(
        r"^(?:(?:its|the|their|a|an) )?(?:annual )?(?:list|ranking|countdown|poll|selection)s?(?: of)?,?(?: titled| entitled| called)? ?",
        "",
        rest.strip(),
    )
    if not re.search(rf"\b{_BEST}\b|\b\d+ \w+", category, re.IGNORECASE) or re.search(
        r"\b(?:watched|viewed|ratings|streamed)\b", category
    ):
        return
    yield from _ranking(outlet, what, rank, category, here)


_OWN_PLACE = re.compile(r"(?P<outlet>(?:the )?N)(?:'s)?")


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
    m = re.search(r"(?:multiple|several|many|various|numerous|a number of) (.+?) (?:lists|rankings)$", words)
    if m is None:
        return
    category = m[1].strip('"“” ')
    for at, a, b in here.fold.asides:
        place = re.search(r"(\d{1,3})(?:st|nd|rd|th)", here.fold.text[a:b])
        if place is None or at < here.high:
            continue
        before = re.search(r"(?:the )?N(?:'s)?$", here.line[:at])
        if before is None:
            continue
        n = before.start() + before[0].index("N")
        yield from _ranking(tidy(here.fold.words(n, n + 1)), "it", int(place[1]), category, here)


@rule(
    "<what> [(was|is|were|has been|also) ][also ](ranked|placed|listed|named|voted|rated) <rank> (in|on|by|of) <outlet>",
    "<what> [(was|is|has been) ][also ](included|listed|placed|featured|named) (in|on) <outlet>",
    "(included|listed|placed|ranked|placing|ranking) [<rank> ](in|on) <outlet>",
    trigger="ranked|placed|listed|named|voted|rated|included|featured|placing|ranking",
    never="plot|cast|contestant|character",
)
def stands_on(outlet: Outlet, here: Here, what: Listed | None = None, rank: Rank | None = None) -> Iterator[Accolade]:
    """It stands on an outlet's list, with or without its place.

    >>> read("The series was ranked 84th in the Tide Institute list of the 100 Greatest British Television Programmes.")
    accolade(award='Tide Institute', category='100 Greatest British Television Programmes', recipients=['Harbour Lights'], result='ranked 84')
    >>> read("The season was included in Tide Weekly's list of the 10 best shows of 2016.")
    accolade(award='Tide Weekly', category='10 best shows of 2016', recipients=['Harbour Lights'], year=2016)
    >>> read("The season was placed 4th on the network.")
    """
    m = _THEIR_LIST.match(here.line, here.high)
    if m is None or (what is None and not re.search(r", $", here.line[: here.low])):
        return
    category = _rest(here, m.end())
    if re.search(rf"\b{_BEST}\b|\b\d+ \w+", category, re.IGNORECASE) and not re.search(
        r"\b(?:watched|viewed|ratings|streamed)\b", category
    ):
        yield from _ranking(outlet, what or "it", rank, category, here)


_THEIR_LIST = re.compile(
    r"(?:'s)? (?:annual |own |C |D )?(?:list|ranking|countdown|poll|rankings)(?: of|:|,)?(?: the| titled| entitled)?(?= )"
)


@rule(
    "<what> (was|is|has been) (named|voted|ranked|chosen|selected|listed|considered) [as ][one of ][among ]the [<rank> ](best|greatest) [...]by <outlet>",
    trigger="named|voted|ranked|chosen|selected|listed",
    never="plot|cast|contestant|character",
)
def best_by(what: Listed, outlet: Outlet, here: Here, rank: Rank | None = None) -> Iterator[Accolade]:
    """It was named the best of something by an outlet.

    >>> read("In 2009, the series was voted the 3rd greatest show of the decade by Tide Weekly.")
    accolade(award='Tide Weekly', category='greatest show of the decade', recipients=['Harbour Lights'], year=2009, result='ranked 3')
    >>> read("The series was named after a song by Tide Weekly.")
    """
    words = here.words
    m = re.search(r"\b((?:best|greatest) .*) by ", words)
    if m is not None and len(m[1].split()) > 1 and (rank or re.search(r"\b(?:19|20)\d\d\b", m[1])):
        yield from _ranking(outlet, what, rank, m[1], here)


_MANY = re.compile(r"(?:on|in) (?:multiple|several|many|various|numerous) (?P<what>.+?) lists")
_UNRANKED = re.compile(
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
                year = re.search(r"\b(?:19|20)\d\d\b", category)
                for k in range(u.start("who"), u.end("who")):
                    if fold.line[k] == "N" and k in fold.marks and work_of(reading.scene):
                        outlet = tidy(fold.words(k, k + 1))
                        fact = Accolade(outlet, category, work_of(reading.scene), int(year[0]) if year else None)
                        yield Found(fact, "accolade.unranked_lists", part.passage.span(start, end))


RULES = (named_best, ranked_on, stands_on, best_by, on_many_lists)
