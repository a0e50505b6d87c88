"""What sentences on critics' lists are made of: outlets, places, titles of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here
from showbible.grammar.slot import Slot, tidy
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.names import work_of
from showbible.kinds.doubts.others import is_ours
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

#: Who says that something is the best, in a word: "named it", "dubbed the series".
SAYS = "named|ranked|rated|listed|voted|placed|selected|chose|picked|called|declared|considered|dubbed|judged|deemed|proclaimed|crowned|hailed|regarded|labelled|labeled"
BEST = r"(?:best|greatest|top|finest|worst|all-time greatest|all-time best|coolest|funniest|most influential|most important)"


def outlet_at(fold: Fold, low: int, high: int) -> str | None:
    """The name, with a capital in front that only opens its sentence ("Comic" of "Comic Book Resources")."""
    name = tidy(fold.words(low, high))
    if m := compiled(r"(?:^|(?<=\. ))[a-z]+ $").search(fold.line[:low]):
        before = fold.words(m.start(), m.end()).strip()
        if (
            before
            not in {
                "The",
                "In",
                "A",
                "An",
                "At",
                "On",
                "For",
                "Website",
                "Magazine",
                "Both",
                "Critic",
                "Critics",
                "Writer",
                "Writers",
            }
            and before[:1].isupper()
        ):
            name = f"{before} {name}"
    if compiled(r"(?:^|by |and |, )C $").search(fold.line[:low]):
        name = f"{fold.words(low - 2, low).strip()} {name}"  # "60 Days"
    return name or None


def _ranked(fold: Fold, low: int, high: int) -> str | None:
    if (quoted := fold.line.find("Q", low, high)) > low:
        return _ranked(fold, quoted, quoted + 1)  # 'the pilot episode, "Low Ebb",'
    words = fold.words(low, high).strip(" ,")
    return words.strip('"“”,') if fold.line[low:high] == "Q" else words


def _place(fold: Fold, low: int, high: int) -> int | None:
    if fold.line.endswith("one", low, high):
        return 1
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is not None and isinstance(mark.value, (int, float)):
            return int(mark.value)
        if mark is not None and (m := _NUMBER.fullmatch(fold.words(n, n + 1))):
            return int(m[1])
    return None


#: "Number 5" with a capital, which makes it a name.
_NUMBER = later(r"(?:Number|No\.?|Rank) ?#?(\d{1,3})")
_INSTITUTION = later(r"(?:Guild|Institute|Society|Academy|Association|Federation|Museum|Council|Board)$")


def ranker(fold: Fold, low: int, high: int) -> str | None:
    """The outlet of "Tide Weekly's Ana Sol", of "Ana Sol of Tide Weekly" and of "Tide Weekly magazine"."""
    line = fold.line
    names = [n for n in range(low, high) if line[n] == "N" and n in fold.marks]
    if len(names) > 1 and " and " not in line[low:high]:
        first = tidy(fold.words(names[0], names[0] + 1))
        if _INSTITUTION.search(first):
            return outlet_at(fold, low, high)
        at = names[0] if compiled(r"(?: magazine| newspaper| website)?'").match(line, names[0] + 1) else names[1]
        return outlet_at(fold, low if at == names[0] else at, at + 1)
    return outlet_at(fold, low, names[-1] + 1) if names else None


#: An outlet, or a critic of one: "Ana Sol of Tide Weekly", "the staff of Tide Weekly".
_ONE = (
    r"(?:(?:the )?(?:staff|editors|readers|critics) of )?"
    r"(?:the )?N(?: (?:of|for|from) (?:the )?N(?!'s? N))?(?: magazine| newspaper| website)?"
)
#: Further outlets of a list: ", The Daily Globe and Screen Post", of which the last begins no clause of its own.
_MORE = rf"(?:(?:, {_ONE})*,? and {_ONE}(?!'s? | (?:was|were|is|has|had|also|[a-z]+ed|said|wrote|won|gave)(?![a-z])))?"


def several(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    """Each outlet of a list."""
    bounds = [
        m.span()
        for m in compiled(
            r"(?<![a-zA-Z])(?:the )?N(?:[^,]|, writing)*?(?=,(?! writing)| and (?:the (?:[a-z]+ of )?)?N|$)"
        ).finditer(fold.line[low:high])
    ]
    found = [ranker(fold, low + a, low + b) for a, b in bounds]
    return tuple(name for name in found if name) or None


_STAFF = r"(?:(?:'s?)? (?:magazine|newspaper|readers|critics|editors|website|staff|writers|viewers))?"
#: Who made the list.
Outlet = Annotated[
    str,
    Slot(
        r"(?<![a-zA-Z])(?:the )?N(?: of (?:the )?N(?!'s? N))?(?: magazine| newspaper| website)?",
        ranker,
    ),
]
#: Several that made lists.
OUTLETS = rf"(?<![a-zA-Z]){_ONE}{_MORE}"
#: Who made the lists.
Outlets = Annotated[tuple[str, ...], Slot(OUTLETS, several)]
#: Who made the list, or who chose there: "Tide Weekly's Ana Sol", "Ana Sol of Tide Weekly".
Rankers = Annotated[
    tuple[str, ...],
    Slot(
        rf"(?<![a-zA-Z])(?:the )?N(?:(?:(?: magazine| newspaper)?'s? (?:[a-z]+ ){{0,2}}N|,? (?:of|for|from|writing (?:for|in)) (?:the )?N)?{_STAFF}|(?: of (?:the )?N)?(?:, {_ONE})*,? and {_ONE})",
        several,
    ),
]
#: What stands on it.
Listed = Annotated[
    str,
    Slot(
        r"(?<![a-zA-Z])(?:(?:(?:the|this)(?: (?:show|series|season)'s)?|N's) (?:[a-z-]+ |O ){0,2}?(?:episode|pilot|premiere|finale),? Q,?|it|Q|N|(?:the|this) (?:[a-z-]+ |O )?(?:series|show|season|episode|film|pilot|programme|program|sitcom|drama|miniseries|anime|serial|comedy|cartoon)(?: of N)?|(?:season|series) (?:C|one|two|three|four|five|six)|the cast of N)(?![a-z'])",
        _ranked,
    ),
]
_TITLE = r"(?:Q|(?:tv )?N(?: (?:of|in|on) (?:the )?[ND])*)"
#: What a list is called.
Title = Annotated[str, Slot(_TITLE, _ranked)]
#: Such a title behind which nothing more was matched.
TITLE_LAST = later(_TITLE + "$")
#: "number 5", "No. 2", "#12", "fifth".
Rank = Annotated[
    int,
    Slot(r"(?:at )?(?:as )?(?:the )?(?:(?:number |no\. ?|N\.? |# ?|rank )?(?:C|O)(?: place)?|number[ -]one|N)", _place),
]
WATCHED = later(r"\b(?:watched|viewed|ratings|rated|streamed|episodes? of the (?:season|series|show))\b")
#: What a list of the best is drawn from: a year, a decade, all times.
SPAN = later(
    r"\b(?:(?:19|20)\d\d|of (?:the|this) (?:year|decade|century)|of all[- ]time|ever|of the (?:\d\d(?:st|th)|twenty-first|twentieth) century|(?:\d\d)?\d0s)\b",
    re.IGNORECASE,
)
#: What a list's own title begins with.
TITLED = later(
    r"(?:(?:The )?(?:\d+ )?(?:Best|Greatest|Top|Funniest|Most Influential|Essential)\b|.*\b(?:best|greatest)\b|[A-Z].* of the (?:Year|Decade)\b)"
)
_LINE_END = later(
    r"(?=\.(?: |$)|; |, (?:with|and|while|which|saying|citing|writing|stating|behind|beating|ranking|receiving|earning|ahead|but|praising|describing|noting|(?:[a-z]+ly )(?:praising|noting|citing|highlighting|mentioning)|highlighting|proclaiming|declaring|hailing|calling|dubbing|deeming|lauding|adding|explaining|commenting|remarking|where|alongside|as|being|making)\b|,? (?:such as|including)\b|(?<!Q) (?:while|and) (?:[a-z]+ing|praised|called|said|wrote|noted|described)\b|, O (?:on|in|for|by|at)\b|,(?: and)? (?:the )?N (?:as )?(?:the )?O\b| and (?:as |at )?(?:the )?(?:O|(?:number |no\. ?|#)C) (?:on|in) (?:the |its |their )?(?:[a-z]+ of (?:the )?)?(?:N|Q)|(?: and|, and|,) (?:as )?(?:the )?O[- ](?:best|greatest|top|worst|funniest|N)| and (?:headed|topped|made|came in|was (?:named|ranked|included|listed))\b|,? (?:up|down) from\b|$)"
)


_OWN = later(
    r"it|(?:the|this) (?:[a-z0-9-]+ )?(?:series|show|season|episode|film|pilot|programme|program|sitcom|drama|miniseries|anime|serial|comedy|cartoon)(?: of .+)?|(?:season|series) (?:[0-9]+|one|two|three|four|five|six)"
)


#: One list of two: "A and B placed it 41st in their poll", "a poll by A and B named it".
_JOINT = later(r"\b(?:in|on) their (?:(?:D|joint|annual|readers'?) )?(?:poll|list|survey|ranking|countdown)\b")
_POLL_BY = later(r"\b(?:poll|survey|vote) (?:[a-z]+ )?by (?:the )?(?:C )?$")


#: What only a series can be the best of.
_OF_SERIES = later(
    r"(?:best|greatest|top|funniest) (?:[a-z]+ ){0,2}?(?:series|shows?|sitcoms?|programmes?|programs?)\b", re.IGNORECASE
)


#: Words of praise that anybody has for something.
_ANYBODYS = later(
    r"\b(?:called|declared|considered|dubbed|judged|deemed|proclaimed|hailed|regarded|labell?ed|cited|picked|recogni[sz]ed|described)\b"
)


def who_says(words: str, outlets: tuple[str, ...], here: Here) -> tuple[str, ...]:
    """Those whose word makes something the best: of praise that anybody may give, known papers and bodies."""
    if not _ANYBODYS.search(words):
        return outlets
    papers = (_paper_of(here, name) for name in outlets)
    return tuple(n for n in papers if lexicon.is_outlet(n) or lexicon.is_paper(n) or lexicon.is_organisation(n))


def rankings_by(outlets: tuple[str, ...], what: str, rank: int | None, category: str, here: Here) -> Iterator[Accolade]:
    """A place on the list of each outlet, or on the one that two have made together."""
    if (
        what[:1].isupper()
        and not _OWN.fullmatch(what.casefold())
        and not is_ours(what, here.scene)
        and _OF_SERIES.match(category)
        and not compiled(r"[\"“]").search(here.words)
    ):
        return  # another series
    joint = _JOINT.search(here.line, here.low, here.high + 40) or _POLL_BY.search(here.line, 0, here.low)
    if len(outlets) == 2 and joint is not None:
        outlets = (" and ".join(outlets),)
    for outlet in outlets:
        yield from ranking(outlet, what, rank, category, here)


#: A list whose title is quoted: 'Tide Weekly's "Top 10 Shows" list'.
_IN_MARKS = later(
    r"(?:^[\"“]?| (?:in|on) (?:its|their|the) [\"“])([^\"“”]+)[\"”] (?:list|poll|survey|ranking|countdown)\b"
)


#: A name in capitals, as it stands in a paragraph.
_CAPITALS = later(r"(?:The )?[A-Z][\w.&!'’-]*(?: (?:[A-Z][\w.&!-]*|of the|of|and|for)){0,4}")


def outlet_before(here: Here) -> str | None:
    """The outlet that "they" or "their list" speaks of: the last one that the paragraph has named."""
    front = here.fold.text[max(0, here.fold.start - 500) : here.fold.start]
    for m in reversed(list(_CAPITALS.finditer(front))):
        name = compiled(r"(?:['’]s| of the| of| and| for)$").sub("", m[0])
        if lexicon.is_outlet(name) and not lexicon.is_service(name):
            return name
    return None


#: Where a critic writes: "over at Vulture, Ana Sol put it".
_WRITES = later(
    r"(?:^|[;,.] |\b(?:and|while|but) )(?:over )?(?:writing )?(?:at|in|for|on) (?:the )?(?P<outlet>N)(?: in D)?,? $"
)


#: Whose critic somebody is: "Time magazine critic Ana Sol".
_CRITIC_OF = later(r"(?P<outlet>N)(?:'s| magazine)? (?:[a-z]+ )?(?:critic|writer|editor|reviewer|columnist) $")


#: The same behind a name, told in passing: "Ana Sol, also from Vulture,".
_ALSO_OF = later(r"N, (?:also |then |formerly )?(?:of|from|at|for) (?:the )?(?P<outlet>N),")
#: Behind what a list is of: for whom its maker writes.
_FOR_PAPER = later(r" (?:for|in) (?:The )?(?P<outlet>[A-Z][\w.’' ]+)$")


def _paper_of(here: Here, name: str) -> str:
    """The outlet that a critic's list is in, where it stands in front of the name; else the name."""
    m = (
        (
            _WRITES.search(here.line, 0, here.low)
            or _CRITIC_OF.search(here.line, 0, here.low)
            or _ALSO_OF.match(here.line, here.low)
        )
        if " " in name and not lexicon.is_organisation(name)
        else None
    )
    paper = tidy(here.fold.words(m.start("outlet"), m.end("outlet"))) if m else ""
    return paper if lexicon.is_outlet(paper) else name


#: A place behind what the list is called: "the greatest dramas of the century, at number 34".
_PLACED = later(r",? (?:coming in )?(?:at|as) (?:number |no\. ?|#)(?P<rank>\d{1,3})$", re.IGNORECASE)


#: A further place on another outlet's list: ", 198th on Screen Tide's".
_FURTHER = later(
    r", (?P<rank>O|C|(?:number |no\. ?|#)C) (?:on|in) (?:the )?(?P<who>N)(?: magazine)?'s? (?:(?P<year>D) )?(?:list of (?:the )?)?(?=C |Q|N|best|greatest|top)"
)
#: What was ranked first in a sentence that goes on with other lists.
_RANKED = later(
    r"(?P<what>it|Q|N|(?:the|this) [a-z]+)(?: (?:was|is|were|has been|also|later))* (?:ranked|ranks|placed|listed|came|finished)\b"
)


def ranked_before(here: Here) -> str | None:
    """What the sentence has ranked already: "Mira Vale ranked 10th on the list of N, and second on"."""
    m = _RANKED.search(here.line, 0, here.low)
    return _ranked(here.fold, *m.span("what")) if m is not None else None


def further_places(what: str, low: int, here: Here) -> Iterator[Accolade]:
    """The places of the same on other lists, told behind ``low`` without a verb."""
    for m in _FURTHER.finditer(here.line, low):
        outlet, place = ranker(here.fold, *m.span("who")), _place(here.fold, *m.span("rank"))
        dated = here.fold.marks[m.start("year")].value if m["year"] else None
        category = rest(here, m.end())
        if outlet and place and (TITLED.match(category.strip('"“”')) or SPAN.search(category)):
            said = _A_YEAR.search(category)
            year = dated.day.year if isinstance(dated, When) else int(said[0]) if said is not None else None
            for made in ranking(outlet, what, place, category, here):
                yield made if year is None and _OPENS_DATED.match(here.line) else replace(made, year=year)


#: "In 2013, ": the year of all that its sentence tells.
_OPENS_DATED = later(r"(?:in|on) D,? ")
_A_YEAR = later(r"\b(?:19|20)\d\d\b")
#: The years of a list that is made again: "in 2010, 2012 and 2013".
_LISTED_IN = later(r"[^;,]*? (?:in|for|of) (?:both )?(?P<years>D(?:(?:, and|,| and) D)+)(?=[.,;]|$)")
_THOSE_YEARS = later(r"[\"”]? (?:in|for|of) (?:both )?(?:19|20)\d\d(?:(?:, and|,| and) (?:19|20)\d\d)*$")
#: What is no part of a list's name: the word itself, and what stands behind it.
_LIST_TAIL = later(
    r" in (?:its|their|his|her) [^,]{1,60}?(?:list|poll|survey|ranking|countdown)$| (?:list|poll|survey|ranking|countdown)(?: (?:behind|ahead of|after|above) .*)?$"
)
#: A name in quotation marks with more behind it.
_QUOTED_NAME = later(
    r"[\"“](?P<name>[^\"“”]+)[\"”](?: (?:(?:television |TV )?(?:list|poll|survey|ranking|countdown|special|feature)|in|on|of (?:19|20)\d\d)\b|,).*"
)


#: What is said beside a list's name: "..., second only to Low Tide", "... as part of its anniversary".
_BESIDE = later(
    r"(?:, | ?— ?)second only to .*$| as part of .*$| in (?:his|her|their|its) (?:(?:19|20)\d\d )?(?:book|article|essay|issue)\b.*$"
)


def _years_of(here: Here) -> list[int | None]:
    """The years of a list that is told to have been made in several."""
    m = _LISTED_IN.match(here.line, here.high)
    marks = here.fold.marks
    values = [marks[n].value for n in range(*m.span("years")) if n in marks] if m is not None else []
    return [v.day.year for v in values if isinstance(v, When)]


def _named(category: str) -> str:
    """What a list is called, without the words around its name."""
    if (praise := compiled(r"[\"“](the [^\"“”]+)[\"”] and\b").match(category)) is not None:
        return praise[1] if SPAN.search(praise[1]) else ""  # "the best part" and called it: praise of a review
    category = _BESIDE.sub("", compiled(r"^(?:its|the|their|his|her|a|an) ").sub("", category.strip(" ,.")))
    if (named := _QUOTED_NAME.fullmatch(category)) is not None:
        return named["name"]
    category = compiled(r"[\"”] in (?:19|20)\d\d$").sub("", category.strip(' "“”,.'))
    if m := _IN_MARKS.search(category):
        category = m[1]
    category = _LIST_TAIL.sub("", category)
    if category.rstrip(' ,."”').endswith(("best-of", "best of")):
        return ""  # "put it on its best-of list": of what, it doesn't say
    category = compiled(r"(\b(?:[Yy]ear|decade|century|all[- ]time|ever)) in (?:19|20)\d\d$").sub(r"\1", category)
    return compiled(
        r",? (?:as of|released|compiled|published|and in (?:19|20)\d\d|in an? (?:(?:19|20)\d\d )?(?:poll|survey|vote))\b.*$|, (?:the|it|they|she|he) .*$|[\"“”]"
    ).sub("", category)


#: "In a 2001 issue, Tide Weekly ranked".
_ISSUE = later(r"\bin (?:an?|its|the) (?P<year>D) (?:issue|article|book|edition|special|feature),? $")
#: Another place that the same gives: ", and number six in the "Top 25"", "and the tenth greatest show".
_BOTH = later(
    r"(?:,? and|,) (?:as |at )?(?:the )?(?:(?P<a>O|(?:number |no\. ?|#)C) (?:on|in) (?:the |its |their )?(?:list of (?:the )?)?(?=Q|N|C |best|greatest)|(?P<b>O)[- ](?=best|greatest|top|worst|funniest|N))"
)


def placed_again(outlets: tuple[str, ...], what: str, here: Here) -> Iterator[Accolade]:
    """The place on another list that the same outlets give it, told behind the first."""
    for m in _BOTH.finditer(here.line, here.high) if outlets else ():
        if compiled(r"[;.] ").search(here.line, here.high, m.start()):
            return
        place, category = _place(here.fold, *m.span("a" if m["a"] else "b")), rest(here, m.end())
        if place and len(category.split()) > 1:
            yield from rankings_by(outlets, what, place, category, here)


#: The year that leads in, right in front of who ranks.
_YEAR_FIRST = later(r"(?:^|; |, and )in (?P<year>D),? (?:the )?$")
#: The clause of another who ranks.
_NEXT_RANKER = later(
    r"(?:,? and|,? while|,? but|;) (?:the )?N(?:'s N)? (?:[a-z]+ )?(?:ranked|named|placed|listed|put|included|rated|voted|called)\b"
)


def ranking(outlet: str, what: str, rank: int | None, category: str, here: Here) -> Iterator[Accolade]:
    scene = here.scene
    outlet = _paper_of(here, outlet)
    written = _FOR_PAPER.search(category) if not lexicon.is_outlet(outlet) and " " in outlet else None
    if written and lexicon.is_outlet(written["outlet"]):
        outlet, category = written["outlet"], category[: written.start()]
    category = _named(category)
    if years := _years_of(here):
        category = _THOSE_YEARS.sub("", category)
    if not category or len(category) > 120 or category.startswith("and ") or rank == 0 or (rank or 1) > 500:
        return
    if rank is None and (placed := _PLACED.search(category)) is not None:
        rank, category = int(placed["rank"]), category[: placed.start()].strip('"“”')
    work, what = work_of(scene), what.removeprefix("the cast of ")
    recipients = (
        work if _OWN.fullmatch(what.casefold()) or any(folded(what) == folded(t) for t in scene.titles) else (what,)
    )
    if not recipients or outlet in lexicon.COUNTRIES or any(folded(outlet) == folded(t) for t in scene.titles):
        return
    if m := _A_YEAR.search(category):
        years = [int(m[0])]
    elif not years:
        issue = _ISSUE.search(here.line, 0, here.low)
        when = here.fold.marks[issue.start("year")].value if issue is not None else here.when()
        if led := _YEAR_FIRST.search(here.line, 0, here.low):
            when = here.fold.marks[led.start("year")].value
        behind = _NEXT_RANKER.search(here.line, here.high)
        if behind is not None and "D" not in here.line[: behind.start()]:
            when = None  # "A named it the eighth best, and B ranked it second in its D list"
        years = [when.day.year if isinstance(when, When) and not when.inferred else None]
    for year in years:
        yield Accolade(outlet, category, recipients, year, f"ranked {rank}" if rank else None)


def rest(here: Here, low: int) -> str:
    """The words from ``low`` to the end of the clause, as the paragraph has them."""
    m = _LINE_END.search(here.line, low)
    end = m.start() if m else len(here.line)
    return here.fold.words(low, end) if end > low else ""
