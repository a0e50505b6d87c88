"""Quotation marks of a paragraph: nested, over several sentences, unbalanced."""

from __future__ import annotations

from typing import NamedTuple

from showbible.text.patterns import later

_MARK = later(r'["“”]')
# Patricia "Trish" Walker: a nickname between two capitalised words is part of the name.
_NICK = later(r'["“]([A-ZÀ-Þ][\w.\'’\- ]{0,22})["”],? (?=[A-ZÀ-Þ]|de |di |von |van )')
_BEFORE_NICK = later(r"(?:^|[\s(\-–—])([A-ZÀ-Þ][\w.'’\-]*) $")
#: No full stop of a title before a name ("Mr.") or of an initial ends a sentence.
_SENTENCE_END = later(r'(?<!\b[MD]r)(?<!\bM[rs]s)(?<!\bMs)(?<!\bSt)(?<!\b[A-Z])[.!?](?=["”\s]|$)')
#: Behind somebody's name stands what is his: 'Ana Sol's "Low Water", Bo Lind's "The Ebb"'.
_OWNS = later(r"['’]s$")
_NO_FIRST_NAMES = frozenset(
    (
        "In The A An On At For And Of Episode Titled Named Called With By From As To This That After "
        "Before Both Song Single"
    ).split()
)


#: What no mark is read as.
_NEVER = 99.0
#: What it costs to read a closing mark that opens nowhere, an opening one that does nothing, and one that was lost.
_LOST_OPEN, _ALONE, _LOST_CLOSE = 3.0, 3.6, 3.0
#: What it costs to open a quotation within another one, how deep that goes, and what one costs that is open at the end.
_NESTED, _DEEPEST, _UNCLOSED = 0.3, 3, 2.8
#: Behind these a closing mark may have been moved to the next sentence: 'so cold. "The set'.
_ENDS = ".!?…,"
_MOVED = 1.2
#: Feet and inches.
_INCHES = later(r"\d['’]\d{1,2}$")
#: Between words: an opening mark may stand behind them without a space.
_HINGES = "([—–-/‘'"


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
        if before and before[1] not in _NO_FIRST_NAMES and len(m[1].split()) <= 3 and not _OWNS.search(before[1]):
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
    marks = _marks(text)
    if not marks:
        return []
    if all(m.closing == 0 if n % 2 else m.opening == 0 for n, m in enumerate(marks)) and len(marks) % 2 == 0:
        pairs = zip(marks[::2], marks[1::2], strict=True)
        return [Quotation(a.at, b.at + 1, a.at + 1, b.at) for a, b in pairs]
    return _built(text, marks, _read(text, marks))


class _Mark(NamedTuple):
    """A quotation mark at ``at``, and how unlike an opening and a closing one it stands there (0 is alike)."""

    at: int
    opening: float
    closing: float
    alone: float


def _marks(text: str) -> list[_Mark]:
    names = dict(nicknames(text))
    found: list[_Mark] = []
    skip = 0
    for m in _MARK.finditer(text):
        n = m.start()
        if n < skip:
            continue
        if n in names:
            skip = names[n]
        else:
            found.append(_shaped(text, n))
    return found


def _shaped(text: str, n: int) -> _Mark:
    """The mark at ``n``, by what stands on both sides of it."""
    before = text[n - 1] if n else " "
    after = text[n + 1] if n + 1 < len(text) else " "
    if text[n] == "“":
        return _Mark(n, 0, _NEVER, _ALONE)
    if text[n] == "”":
        return _Mark(n, _NEVER, 0, _LOST_OPEN)
    if before.isspace() and after.isspace():
        return _Mark(n, 1.5, 0.5, 2)
    if before.isspace():
        moved = _MOVED if text[:n].rstrip()[-1:] in _ENDS else 4
        return _Mark(n, 0 if after not in ",;:)" else 1, moved if n else _NEVER, _ALONE)
    if _INCHES.search(text, max(0, n - 5), n):
        return _Mark(n, _NEVER, _NEVER, 0)
    if not after.isalnum():
        return _Mark(n, 0.25 if after in '“"' and before not in _ENDS else 7, 0, 1 if before.isdigit() else _LOST_OPEN)
    if before in _HINGES:
        return _Mark(n, 0, 0.4, _ALONE)
    if before in '"“':
        return _Mark(n, 0.25, 2, _ALONE)
    if before == ":":
        return _Mark(n, 0.3, 2, _ALONE)
    return _Mark(n, 1 if before in ".,;!?)”" else 2, 0.3, _LOST_OPEN)


class _Step(NamedTuple):
    """What a mark does: ``o`` opens a quotation, or one within it, ``c`` closes the innermost one, ``n`` opens a new one
    though the last was not closed, ``-`` does nothing."""

    act: str
    before: _Step | None


def _read(text: str, marks: list[_Mark]) -> list[str]:
    """What each mark does, so that as little as possible is damaged."""
    best: list[tuple[float, _Step | None]] = [(0.0, None)]
    at = 0
    for mark in marks:
        ended = 0.0 if _SENTENCE_END.search(text, at, mark.at) else 0.5
        ways: list[list[tuple[float, _Step | None]]] = [[], [], [], []]
        for depth, (cost, path) in enumerate(best):
            if depth < _DEEPEST:
                nested = (_NESTED if mark.closing != _MOVED else _NESTED * 2) if depth else 0.0
                ways[depth + 1].append((cost + mark.opening + nested, _Step("o", path)))
            if depth:
                ways[depth - 1].append((cost + mark.closing, _Step("c", path)))
            else:
                ways[0].append((cost + mark.alone, _Step("-", path)))
            if depth and not mark.alone:
                ways[depth].append((cost, _Step("-", path)))
            if depth == 1:
                ways[1].append((cost + mark.opening + _LOST_CLOSE + ended, _Step("n", path)))
        best = [min(way, key=lambda one: one[0]) for way in ways if way]
        at = mark.at + 1
    path = min((cost + _UNCLOSED * depth, depth, path) for depth, (cost, path) in enumerate(best))[2]
    acts: list[str] = []
    while path is not None:
        acts.append(path.act)
        path = path.before
    return acts[::-1]


def _built(text: str, marks: list[_Mark], acts: list[str]) -> list[Quotation]:
    """The outermost quotations by what each mark does."""
    found: list[Quotation] = []
    depth, opened, inner = 0, 0, 0
    for mark, act in zip(marks, acts, strict=True):
        n = mark.at
        if act == "-":
            if mark.alone == _LOST_OPEN:
                found.append(Quotation(n, n + 1, n, n, "open"))
        elif act == "c":
            depth, inner = depth - 1, n + 1
            if not depth:
                found.append(Quotation(opened, n + 1, opened + 1, n))
        elif act == "o" and depth:
            depth += 1
        else:
            if act == "n":
                found.append(_unclosed(text, opened, inner, n))
            depth, opened, inner = 1, n, n + 1
    if depth:
        found.append(_unclosed(text, opened, inner, len(text.rstrip())))
    return found


def _unclosed(text: str, opened: int, inner: int, stop: int) -> Quotation:
    """The quotation from ``opened`` that lost its closing mark: with its sentence if other quotations follow or stand in it, else to ``stop``."""
    if stop < len(text.rstrip()) or inner > opened + 1:
        ends = _SENTENCE_END.search(text, inner, stop)
        stop = ends.end() if ends else stop
    return Quotation(opened, stop, opened + 1, stop, "close")
