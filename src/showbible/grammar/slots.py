"""What a slot of a phrase may hold, as types for a rule's parameters.

Each type is ``Annotated[value, Slot]``; the slot knows what it looks like in a fold and how to read the value from
the paragraph's words. A slot that reads ``None`` refuses the match.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.marks import Rating


@dataclass(frozen=True, slots=True)
class Slot:
    """``pattern`` over the fold; ``read(fold, low, high)`` gives the value of ``line[low:high]`` or ``None``."""

    pattern: str
    read: Callable[[Fold, int, int], Any]


def _value(fold: Fold, low: int, high: int) -> Any:
    for n in range(low, high):
        mark = fold.marks.get(n)
        if mark is not None:
            return mark.value
    return None


def _name(fold: Fold, low: int, high: int) -> str | None:
    return tidy(fold.words(low, high)) or None


def tidy(name: str) -> str:
    """A name without an article, a possessive or punctuation around it."""
    name = re.sub(r"^(?:the|a|an) (?=\S)", "", name.strip().strip(",;:"))
    name = re.sub(r"(?:['’]s|\{\{'s?\}\}s?)$", "", name)
    return name.replace("{{'}}", "'").strip()


def _person(fold: Fold, low: int, high: int) -> str | None:
    name = tidy(fold.words(low, high))
    if not name or (lexicon.is_organisation(name) and len(name.split()) != 2) or name in lexicon.COUNTRIES:
        return None
    if lexicon.is_service(name) or lexicon.is_outlet(name):
        return None
    last = name.split()[-1]
    if last in lexicon.ORG_TAILS or last in {"Awards", "Award", "Festival", "Comics", "Universe", "Channel"}:
        return None
    return name


def _organisation(fold: Fold, low: int, high: int) -> str | None:
    return _name(fold, low, high)


def _integer(fold: Fold, low: int, high: int) -> int | None:
    value = _value(fold, low, high)
    if value is None:
        value = lexicon.number(fold.words(low, high))
    return int(value) if isinstance(value, (int, float)) and float(value).is_integer() else None


def _number(fold: Fold, low: int, high: int) -> float | None:
    value = _value(fold, low, high)
    return float(value) if isinstance(value, (int, float)) else None


def _words(fold: Fold, low: int, high: int) -> str | None:
    return fold.words(low, high).strip(" ,") or None


def _quoted(fold: Fold, low: int, high: int) -> str | None:
    words = fold.words(low, high).strip().strip('"“”').strip()
    return words.rstrip(",") or None


_TITLE = r"(?:N|Q)"
_OF = r"(?: (?:of|in|on|from|and|to|for|with|at) (?:the )?N)"

#: A person's name. "Netflix" or "ABC Studios" is refused.
Person = Annotated[str, Slot("N", _person)]
#: A person's name or a pronoun that stands for one.
Who = Annotated[str, Slot("(?:N|(?:he|she|they)(?![a-z]))", _person)]
#: A part somebody plays, as the sentence words it.
Part = Annotated[
    str,
    Slot(
        r"(?:(?:the |a |an )?(?:(?:young|younger|older|new|old|adult|teenage|little|fellow) )?N(?: (?:N|in N|of (?:the )?N|the N))?"
        r"(?:'s? (?:(?:O|N|C|[a-z]+(?:-[a-z0-9]+)*) ){0,2}(?:daughter|son|wife|husband|mother|father|brother|sister|doppelgänger|doppelganger|friend|boss|uncle|aunt|assistant|voice|double|boyfriend|girlfriend))?(?: ?/ ?(?:the )?N)*)",
        _name,
    ),
]
#: An organisation: a company, a network, an outlet.
Organisation = Annotated[str, Slot(r"(?:the )?N", _organisation)]
#: Another work, by its title.
Work = Annotated[str, Slot(rf"(?:the )?{_TITLE}(?:{_OF})?", _quoted)]
#: A title between quotation marks.
Quoted = Annotated[str, Slot("Q", _quoted)]
#: A place, with what it lies in.
Place = Annotated[str, Slot(r"(?:the )?N(?:, N)*", _name)]
#: A date.
Date = Annotated[When, Slot("D", _value)]
#: A whole number, in figures or words.
Whole = Annotated[int, Slot("(?:C|one|a|an)", _integer)]
#: A figure as it stands, with "million" counted in.
Figure = Annotated[float, Slot("C", _number)]
#: "second", "22nd".
Nth = Annotated[int, Slot("O", _integer)]
#: A percentage.
Percent = Annotated[float, Slot("P", _number)]
#: "4 out of 5", "8.6/10".
Rated = Annotated[Rating, Slot("R", _value)]
#: A letter grade.
Letter = Annotated[str, Slot("G", _value)]
#: Plain words of the sentence, up to six of them.
Words = Annotated[str, Slot(r"[a-zO][a-zOC'/-]*(?: [a-zOC/'-]+){0,5}?", _words)]


def slot_of(annotation: Any) -> Slot | None:
    """The slot of a parameter's annotation; ``list[...]`` and optional types are looked into."""
    metadata = getattr(annotation, "__metadata__", ())
    for item in metadata:
        if isinstance(item, Slot):
            return item
    for inner in getattr(annotation, "__args__", ()):
        if (slot := slot_of(inner)) is not None:
            return slot
    return None
