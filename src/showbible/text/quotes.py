"""Quotation marks of a paragraph: nested, over several sentences, unbalanced."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r'["“”]')
# Patricia "Trish" Walker: a nickname between two capitalised words is part of the name.
_NICK = re.compile(r'["“]([A-ZÀ-Þ][\w.\'’\- ]{0,22})["”],? (?=[A-ZÀ-Þ]|de |di |von |van )')
_BEFORE_NICK = re.compile(r"(?:^|[\s(\-–—])([A-ZÀ-Þ][\w.'’\-]*) $")
_SENTENCE_END = re.compile(r'[.!?](?=["”\s]|$)')
_NO_FIRST_NAMES = frozenset(
    (
        "In The A An On At For And Of Episode Titled Named Called With By From As To This That After "
        "Before Both Song Single"
    ).split()
)


#: So many lost closing marks are looked for in a paragraph; what follows has too few marks to tell.
_MOST_LOST = 8


class Quotation(NamedTuple):
    """A quotation: ``start:end`` with its marks, ``low:high`` the words between them.

    ``lost`` is empty, or the mark that is missing: ``close`` (it ends with its sentence or paragraph) or
    ``open`` (where it begins is for its reader to say).
    """

    start: int
    end: int
    low: int
    high: int
    lost: str = ""


def nicknames(text: str) -> list[tuple[int, int]]:
    """Where quotation marks are part of a name: spans of ``"Trish"`` in ``Patricia "Trish" Walker``."""
    found = []
    for m in _NICK.finditer(text):
        before = _BEFORE_NICK.search(text, max(0, m.start() - 40), m.start())
        if before and before[1] not in _NO_FIRST_NAMES and len(m[1].split()) <= 3:
            stop = m.end(1) + 1
            found.append((m.start(), stop))
    return found


def quotations(text: str) -> list[Quotation]:
    """The outermost quotations of a paragraph, in order; they do not overlap.

    >>> [text[q.low:q.high] for text in ['He saw "towards "Civil War" and all that" there.'] for q in quotations(text)]
    ['towards "Civil War" and all that']
    """
    if '"' not in text and "“" not in text and "”" not in text:
        return []
    names = dict(nicknames(text))
    found: list[Quotation] = []
    floor: int | None = 0
    for _ in range(_MOST_LOST):
        if floor is None:
            break
        some, floor = _from(text, floor, names)
        found += some
    return found


def _from(text: str, floor: int, names: dict[int, int]) -> tuple[list[Quotation], int | None]:
    """The quotations from ``floor`` to the end, or to one that is never closed; where to go on after that."""
    found: list[Quotation] = []
    depth, opened, inner, size, at = 0, -1, -1, len(text), floor
    while m := _MARK.search(text, at):
        n, at = m.start(), m.end()
        if n in names:
            at = names[n]
            continue
        char = m[0]
        before = text[n - 1] if n > floor else " "
        after = text[n + 1] if n + 1 < size else " "
        opens = char == "“" or (char == '"' and not after.isspace() and (before.isspace() or before in "([—–-/‘'"))
        closes = char == "”" or (
            char == '"' and (after.isspace() or after in ".,;:)!?]'’-–—/{" or not before.isspace())
        )
        if depth == 0:
            if opens or (char == '"' and not closes) or (char == '"' and not after.isspace() and not before.isalnum()):
                depth, opened, inner = 1, n, -1
            elif closes and char != "“" and not before.isspace():
                found.append(Quotation(n, n + 1, n, n, "open"))
        elif opens and not (after in ".,;:)" and char == '"'):
            if inner < 0:
                inner = n
            depth += 1
        elif closes or char == '"':
            depth -= 1
            if depth == 0:
                found.append(Quotation(opened, n + 1, opened + 1, n))
    if depth:
        # A lost closing mark: end with the sentence if other quotations follow, else with the paragraph.
        if inner < 0:
            stop = size
            while stop > opened + 1 and text[stop - 1].isspace():
                stop -= 1
        else:
            ends = _SENTENCE_END.search(text, opened + 1, inner)
            stop = ends.end() if ends else inner
        found.append(Quotation(opened, stop, opened + 1, stop, "close"))
        if inner >= 0:
            return found, stop
    return found, None
