"""A second look at critics' lists: further places of the same list, and lists told without a verb of ranking.

"It was fourth for Tide Weekly, seventh for Screen Tide": an ordinal and an outlet beside it are a place on a list, in
a sentence that speaks of lists of the best, whose subject is the work. A nomination may be told to have been won in the
sentence behind it: "Sol won in her category".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.slot import tidy
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.lists import BEST, SPAN, WATCHED
from showbible.kinds.accolade.names import work_of
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, later

#: Words of which a sentence needs one.
_WORDS = frozenset("list lists ranking rankings best top greatest finest among year-end countdown poll polls".split())
_LISTS = later(
    r"\b(?:year-end|end-of-year|best-of|top C|top-C|critics'?|annual|best|greatest)\b[^;]{0,40}?\b(?:lists?|rankings?|countdowns?|roundups?|polls?)\b|\blists? of (?:the )?[^;]{0,30}?\b(?:best|top|greatest|N)\b"
)
_OUTLET = r"(?P<who>N)(?:'s?)?(?! N)(?![a-z'])"
#: "fourth for Tide Weekly", "number 5 on Screen Tide's", "sixth on that of The Tide".
_PLACE = later(
    rf"\b(?:(?P<rank>O)|(?:number |no\. |# ?)(?P<number>C))(?: place)? (?:for|by|in|on|at|with|from|according to) (?P<both>both )?(?:(?:that|those) of )?(?:the )?{_OUTLET}"
)
#: Another outlet that gives the same place, of which nothing else is said: "second by N and N".
_AND_ANOTHER = later(
    r"(?:,? and|,) (?:the )?N(?![a-z'])(?! (?:N|O|C|as|at|number|was|were|has|had|is|[a-z]+ed|gave|put|said)\b| \()"
)
#: "by Tide Weekly (third)", "Tide Weekly (3rd)".
_IN_BRACKETS = later(
    r" ?\((?:(?:at |ranked )?(?:number |no\. |#)?(?P<number>\d{1,3})(?:st|nd|rd|th)?|(?P<word>[a-z]+))\)"
)
#: "was among Tide Weekly's best television of 2017", "was named the best show of the year by Tide Weekly".
_AMONG = later(rf"\bamong (?:the )?(?P<who>N)'s? (?P<what>(?:C |O )?{BEST}\b[^,;]*)")
_NAMED_BY = later(
    rf"(?:, | and |, and )(?:was |were )?(?:also |later )?(?:named|voted|chosen|declared|picked|selected|hailed|crowned) (?:as )?(?:one of )?the (?:year's )?(?P<what>{BEST} [^,;]*?) by (?:the )?{_OUTLET}"
)
#: "and made Tide Weekly's list of the best television of 2017".
_ON_LIST = later(
    rf"\b(?:made|topped|(?:appeared|featured|landed) (?:on|in)|included (?:on|in)) (?:the )?(?P<who>N)'s? (?:[a-z-]+ |D )*lists? of (?:the )?(?P<what>(?:C |O )?{BEST}\b[^,;]*)"
)
#: "and headed that of The Tide".
_HEADED = later(rf"\b(?:headed|topped) (?:that|those) of (?:the )?{_OUTLET}")
_CATEGORY = later(rf"\blists? of (?:the )?(?P<what>(?:C |O )?(?:(?:{BEST})\b|N)[^,;]*)")
#: Whose places they are, where it isn't the work.
_OTHERS = later(
    r"\bQ\b|\b(?:episode|performance|scene|character|album|soundtrack|song|cast|actor|actress|he|she|his|her)\b"
)
_YEAR = later(r"\b(?:19|20)\d\d\b")


#: "Ana Sol won in her category", "It went on to win the award".
_WON_IT = later(
    r"(?:^|[,;] |\b(?:and|but|while) )(?P<who>N|it|the (?:series|show|season))(?: (?:has|had|later|eventually|ultimately|subsequently|also|would|went on to|go on to))* "
    r"(?:won|win) (?:in (?:his|her|its|their|that) category|(?:his|her|its|their) category|the award|the prize|the former|the latter)(?=[.,;]|$)"
)


def _awards_of(known: Known, prose: Prose, n: int) -> list[Accolade]:
    """The awards that were read from a sentence."""
    said = prose.passage.span(*prose.sentences[n])
    within = (f.fact for f in known.found if said.start <= f.span.start and f.span.end <= said.end)
    return [fact for fact in within if isinstance(fact, Accolade)]


def won_afterwards(reading: Reading, known: Known) -> Iterator[Found]:
    """The nominations of a sentence that the next one says were won, where it leaves no choice."""
    for prose in reading.prose:
        if prose.plot or prose.run_together:
            continue
        for n in range(1, len(prose.sentences)):
            if "won" not in prose.words(n) and "win" not in prose.words(n):
                continue
            fold = prose.fold(n)
            m = _WON_IT.search(fold.line)
            if m is None or _awards_of(known, prose, n):
                continue
            name = tidy(fold.words(*m.span("who"))) if m["who"] == "N" else ""
            ours = not name or name in prose.names.titles
            up = [f for f in _awards_of(known, prose, n - 1) if f.result == "nominated"]
            fits = [f for f in up if f.recipients == work_of(reading.scene) if ours] or [
                f for f in up if not ours and [r.split()[-1] for r in f.recipients] == [name.split()[-1]]
            ]
            if len(fits) == 1:
                span = prose.passage.span(fold.start, fold.end)
                yield Found(replace(fits[0], result="won"), "accolade.won_afterwards", span)


def lists_again(reading: Reading, known: Known) -> Iterator[Found]:
    """The places on critics' lists that no rule has read."""
    work = work_of(reading.scene)
    if not work:
        return
    for prose in reading.prose:
        if prose.plot or prose.run_together:
            continue
        for n in prose.holding(_WORDS):
            fold = prose.fold(n)
            if _OTHERS.search(fold.line) or WATCHED.search(fold.line) or not _own(fold, prose):
                continue
            said = [f for f in known.of(prose, n) if isinstance(f, Accolade)]
            taken = {folded(f.award) for f in said}
            for fact in _places(fold, said, work):
                if folded(fact.award) not in taken:
                    taken.add(folded(fact.award))
                    yield Found(fact, "accolade.list_again", prose.passage.span(fold.start, fold.end))


def _own(fold: Fold, prose: Prose) -> bool:
    """Whether the sentence speaks of the work: by a pronoun, a word of its sort or its name."""
    if re.search(
        r"\b(?:it|the (?:[a-z]+ |O )?(?:series|season|show|programme|program|miniseries|serial|drama|comedy|sitcom))\b",
        fold.line,
    ):
        return True
    return any(m.letter == "N" and str(m.value) in prose.names.titles for m in fold.marks.values())


def _places(fold: Fold, said: list[Accolade], work: tuple[str, ...]) -> Iterator[Accolade]:
    line = fold.line
    told = next((f for f in said if (f.result or "").startswith("ranked")), None)
    places = [*_pairs(fold)]
    if places and (told or (len(places) > 1 and _LISTS.search(line))):
        shared = told if told is None or not _its_own(told, fold) else replace(told, category=None)
        category = shared.category if shared is not None else _list_of(fold)
        year = told.year if told is not None else _year(category or "") or _year(fold.words(0, len(line)))
        for outlet, rank in places:
            yield Accolade(outlet, category, work, year, f"ranked {rank}")
    if (m := _HEADED.search(line)) is not None and told is not None and (maker := _outlet(fold, m.start("who"))):
        yield Accolade(maker, None, work, told.year, "ranked 1")
    for pattern in (_AMONG, _NAMED_BY, _ON_LIST):
        for m in pattern.finditer(line):
            maker = _outlet(fold, m.start("who"))
            what = fold.words(m.start("what"), m.end("what")).strip(' ."“”')
            if maker and SPAN.search(what) and len(what.split()) > 1:
                year = _year(what) or (told.year if told is not None else None)
                yield Accolade(maker, what, work, year, "ranked 1" if m[0].startswith("topped") else None)


def _its_own(told: Accolade, fold: Fold) -> bool:
    """Whether a list has a name of its own that others' lists don't share: "third on Tide Weekly's Top 100 of 2011"."""
    titled = compiled(r"[A-Z]\w+ (?:\w+ )?[A-Z]").match(told.category or "") is not None
    words = fold.words(0, len(fold.line))
    return titled and f"{told.award}'s {told.category}" in words and " by " in words


def _pairs(fold: Fold) -> Iterator[tuple[str, int]]:
    """The outlets of a sentence with the places that stand beside them."""
    line = fold.line
    for m in _PLACE.finditer(line):
        outlet = _outlet(fold, m.start("who"))
        value = fold.marks[m.start("rank") if m["rank"] else m.start("number")].value
        if outlet and isinstance(value, (int, float)) and 0 < value <= 100:
            yield outlet, int(value)
            other = _AND_ANOTHER.match(line, m.end())
            while other is not None and (further := _outlet(fold, other.end() - 1)):
                yield further, int(value)
                other = _AND_ANOTHER.match(line, other.end())
    for at, a, b in fold.asides:
        inside = _IN_BRACKETS.fullmatch(fold.text[a:b])
        low = at - 1 if line[at - 1 : at] == "N" else at - 3 if line[at - 3 : at] == "N's" else -1
        outlet = _outlet(fold, low) if inside is not None and low >= 0 else None
        if inside is not None and outlet:
            rank = int(inside["number"]) if inside["number"] else lexicon.ordinal(inside["word"])
            if rank and 0 < rank <= 100:
                yield outlet, rank


def _outlet(fold: Fold, index: int) -> str | None:
    """The paper, magazine or site whose name stands at ``index``."""
    name = tidy(fold.words(index, index + 1))
    return name if lexicon.is_outlet(name) or lexicon.is_paper(name) else None


def _list_of(fold: Fold) -> str | None:
    """What the lists are of, where the sentence says it."""
    first = _PLACE.search(fold.line)
    m = _CATEGORY.search(fold.line, 0, first.start() if first else len(fold.line))
    category = fold.words(m.start("what"), m.end("what")).strip(' ."“”') if m is not None else ""
    return category if SPAN.search(category) else None


def _year(text: str) -> int | None:
    m = _YEAR.search(text)
    return int(m[0]) if m is not None else None


SECONDS = (lists_again, won_afterwards)
