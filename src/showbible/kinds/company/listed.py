"""The slot of a list of companies, each perhaps with whose it is and what it is: "Sol's own Reef Films and the Oslo outfit Ebb"."""

from __future__ import annotations

from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.people import PRIZED
from showbible.grammar.slot import Slot, tidy
from showbible.text.patterns import compiled, later

_SORT = (
    r"(?:(?:[a-z-]+ ){0,3}?(?:N )?(?:[a-z-]+ )?(?:studios?|compan(?:y|ies)|outfits?|banners?|producers?|broadcasters?|houses?|vendors?|firms?|independents?|indies?|labels?|facility|facilities|shingles?|"
    r"distributors?|imprint|subsidiary|partners?|networks?)[,:]? )"
)
#: Small words within a name: "Kicked to the Kerb Productions", "Bend in the Brook Films".
SMALL = r" (?:in|to|of|on|under|over) the "
_ONE = rf"(?:(?:the|a|an) )?(?:(?:his|her|their|its|N's|N') (?:and N's )?(?:own |newly formed |newly founded |newly-formed |new )?)?{_SORT}?N(?:(?: et |–|{SMALL})N)?(?: v?fx\b| (?:company|banner|shingle|label)\b)?(?!'s? [A-Z])"
#: Where it is at home, at the head of its name: "Oslo-based Ebb Effects", "South Korean Studio Ebb".
_AT_HOME = later(r"(?:[A-Z][\w.]* )?[A-Z]\w*-based (?=[A-Z])|(?:North|South) [A-Z][a-z]+n (?=Studio )")
#: The same behind its name.
_OF = r"(?: (?:of|in|from) (?:the )?N(?!'| [a-z]+(?:ed|ing)\b))?"
_GLUE = r"(?: ?,? (?:and|plus|as well as|along with|together with|alongside|&),? (?:(?:for|in|from) [a-zOC0-9 '-]{3,45}, )?|, (?:later |then )?)"
_STEP = later(rf"(?P<one>{_ONE})(?:{_OF}(?P<glue>{_GLUE}))?")
_SORTED = later(
    r"\b(?:studios?|compan(?:y|ies)|outfits?|banners?|houses?|vendors?|firms?|independents?|indies?|labels?|facility|facilities|shingles?)[,:]? N| (?:company|banner|shingle)$"
)


class Sorted(str):
    """A name of which the words beside it say that it is a company's."""


def _of_a_person(fold: Fold, low: int, at: int) -> bool:
    """Whether what is named is said to be somebody's: "Sol's Reef Mills". A country's or a channel's may be a person."""
    owned = compiled(r"(N)'s? (?:own |newly formed |new )?$").search(fold.line, low, at)
    owner = fold.marks[owned.start(1)].value if owned else None
    return isinstance(owner, str) and may_own(owner)


def may_own(owner: str) -> bool:
    """Whether "Sol's Reef Mills" tells of an owner: not where it is a country's or a channel's."""
    return not (owner in lexicon.COUNTRIES or lexicon.is_organisation(owner))


def _is_one_name(fold: Fold, first: int, second: int) -> bool:
    """Whether two names with small words between are one company's: a word, and what ends as companies do."""
    begins, ends = tidy(fold.words(first, first + 1)).split(), tidy(fold.words(second, second + 1)).split()
    return len(begins) == 1 and begins[0].casefold() not in lexicon.GIVEN_WORDS and ends[-1] in lexicon.ORG_TAILS


def _are_halves(first: str, second: str) -> bool:
    """Whether two names that "and" joins are one company's."""
    return second in lexicon.HALVES or not lexicon.MAKERS.isdisjoint((f"{first} and {second}", f"{first} & {second}"))


def companies(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    """The names of a list, without whose and what they are."""
    if fold.line.startswith(PRIZED, high):
        return None
    names: list[str] = []
    glues: list[str] = []
    spans: list[tuple[int, int]] = []
    at = low
    while m := _STEP.match(fold.line, at, high):
        one = m["one"]
        last = m.start() + one.rindex("N")
        end = m.start("one") + len(one) if one.endswith("fx") else last + 1
        if one.endswith((" et N", "–N")):
            last = m.start() + one.rindex("N", 0, len(one) - 1)
        elif compiled(rf"{SMALL}N").search(one):
            second, last = last, m.start() + one.rindex("N", 0, len(one) - 1)
            if not _is_one_name(fold, last, second):
                end = last + 1
        name = _AT_HOME.sub("", tidy(fold.words(last, end)))
        names.append(Sorted(name) if _SORTED.search(one) or _of_a_person(fold, m.start("one"), last) else name)
        spans.append((last, end))
        glues.append((m["glue"] or "").strip())
        at = m.end()
    for n in [n for n, name in enumerate(names) if name.endswith("-based")]:
        names[n] = ""
    for n in [n for n in range(1, len(names)) if glues[n - 1] == "and" and _are_halves(names[n - 1], names[n])]:
        names[n - 1 : n + 1] = [tidy(fold.words(spans[n - 1][0], spans[n][1])), ""]
    if len(names) > 2 and glues[-2] == ", and":
        # "Ebb and Flow, and Low Tide Pictures": what "and" joins before the last comma is one name.
        for k in range(len(names) - 2, 0, -1):
            if glues[k - 1] == "and":
                names[k - 1 : k + 1] = [tidy(fold.words(spans[k - 1][0], spans[k][1]))]
    return tuple(n for n in names if n) or None


#: One or several companies.
Companies = Annotated[tuple[str, ...], Slot(rf"{_ONE}(?:{_OF}{_GLUE}(?>{_ONE}))*", companies, frozenset("N"))]
