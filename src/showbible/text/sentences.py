"""Sentences of a paragraph: initials, abbreviations and quotations do not end one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from showbible.text.quotes import Quotation

_END = re.compile(r"[.!?…]['’\")\]”]*\s+(?=[\"“'‘(\[]*[^\W_a-z])")
_LAST = re.compile(r"([\w.'’&]+)[.]$")
_WORD = re.compile(r"[\w'’]+")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_ABBREVIATIONS = frozenset(
    (
        "mr mrs ms dr prof rev sgt lt col gen capt cmdr st vs no vol ep eps jr sr bros inc ltd co corp "
        "etc approx ft feat jan feb mar apr jun jul aug sep sept oct nov dec dept univ"
    ).split()
)
#: Abbreviations that may also end a sentence: they do before a word that opens one.
_ENDERS = frozenset(("jr sr inc ltd co corp etc u.s u.k a.m p.m d.c l.a").split())
_OPENERS = frozenset(
    (
        "The In On It He She They This That These A An At As After Before By For From When While With "
        "However Although Also During Following His Her Their Its Filming Production Season Despite Since "
        "Both Each Other Another"
    ).split()
)


_GRADED = re.compile(r"\b(?:an?|of|grade|rating) [A-F]$")


#: In a list of people "I" is an initial: "by Ana Sol, Tom I. Birch".
_FIRST_NAME = re.compile(r"(?:, |\b(?:and|by|with|starring|stars) )[^\W_a-z][\w'’-]+ I$")


def _goes_on(text: str, stop: int, after: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or an initial."""
    m = _LAST.search(text, max(0, stop - 24), stop + 1)
    if not m:
        return False
    word = m[1].casefold()
    following = _WORD.match(text, after, after + 20)
    opens = following is not None and following[0] in _OPENERS
    if word in _ENDERS:
        return not opens
    if word in _ABBREVIATIONS:
        return True
    if len(m[1]) == 1 and m[1] in "ABCDF" and _GRADED.search(text, max(0, stop - 20), stop):
        return False  # "gave it a B. Ada Holm"
    if len(m[1]) == 1 and m[1].isupper() and m[1] != "I":
        return not opens or text[after - 1 : after] != " "
    if m[1] == "I" and not opens and _FIRST_NAME.search(text, max(0, stop - 40), stop):
        return True
    return bool(_INITIALS.fullmatch(m[1])) and not opens


def sentences(text: str, quotes: Sequence[Quotation] = ()) -> list[tuple[int, int]]:
    """The sentences of a paragraph as ``(start, end)``, in order, without the white space between them.

    >>> [s for t in ['J. R. Ramirez came. "One. Two," she said.'] for s in [t[a:b] for a, b in sentences(t)]]
    ['J. R. Ramirez came.', '"One.', 'Two," she said.']
    """
    found: list[tuple[int, int]] = []
    start, n = 0, 0
    inside = [(q.start, q.end) for q in quotes if q.end - q.start > 1]
    for m in _END.finditer(text):
        stop = m.start()
        while n < len(inside) and inside[n][1] <= stop:
            n += 1
        if n < len(inside) and inside[n][0] < stop:
            # Within a quotation: only its own end may end the sentence.
            if m.end() < inside[n][1] or text[inside[n][1] - 1 : inside[n][1]] not in '"”':
                continue
            closing = text[stop + 1 : m.end()]
            if inside[n][1] > m.end() or not closing.strip():
                continue
        if text[stop] == "." and not closing_quote(text, stop) and _goes_on(text, stop, m.end()):
            continue
        end = m.end()
        while text[end - 1].isspace():
            end -= 1
        found.append((start, end))
        start = m.end()
    end = len(text.rstrip())
    if start < end:
        found.append((start, end))
    return found


def closing_quote(text: str, stop: int) -> bool:
    """Whether a closing mark follows the full stop at ``stop``."""
    return text[stop + 1 : stop + 2] in ('"', "”")
