"""Sentences of a paragraph: initials, abbreviations and quotations do not end one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from showbible.text.patterns import later
from showbible.text.quotes import Quotation

_END = later(r"[.!?…]['’\")\]”]*\s+(?=[\"“'‘(\[]*[^\W_a-z])")
_STOPS = frozenset(".!?")
_LAST = later(r"([\w.'’&]+)[.]$")
_RUN = later(r"[\w.'’&]+")
_WORD = later(r"[\w'’]+")
_INITIALS = later(r"(?:[A-Z]\.)+[A-Z]")
_ONLY_INITIALS = later(r"\s*(?:[A-Z]\. ?)+\s*")
#: A given name and a nickname of initials, before the family name: 'Nell "J.B." Hart'.
_NICKNAMED = later(r"[^\W\d_a-z][\w'’-]+ [\"“](?:[A-Z]\. ?)+[\"”]$")
#: Titles before a name and tails behind it that are written with a full stop.
SHORT_TITLES = tuple(
    "Dr Mr Mrs Ms St Jr Sr Sgt Lt Capt Prof Fr Rev Det Col Gen Brig Maj Cpl Pvt Sen Gov Rep Pres Supt Insp Cmdr Adm Hon Mme Dep Asst Lieut Amb Atty Cong Engr Dra Msgr Sfc Spc Pfc Ssgt Msgt Tsgt Gysgt Pte Cdr Comdr Ens".split()
)
_ABBREVIATIONS = frozenset(
    (
        *(title.casefold() for title in SHORT_TITLES),
        *"vs no vol ep eps bros inc ltd co corp etc approx ft feat jan feb mar apr jun jul aug sep sept oct nov dec dept univ".split(),
    )
)
#: No abbreviation without a full stop in it has more letters.
_LONGEST = max(map(len, _ABBREVIATIONS))
#: Abbreviations that may also end a sentence: they do before a word that opens one.
_ENDERS = frozenset(("jr sr inc ltd co corp etc u.s u.k a.m p.m d.c l.a ave blvd").split())
#: Behind "Jr.": somebody else, of whom a new sentence tells.
_ANOTHER = later(
    r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ (?:was|is|has|had|appears|appeared|plays|played|portrays|portrayed|joined|returned|guest)\b"
)
_OPENERS = frozenset(
    (
        "The In On It He She They This That These A An At As After Before By For From When While With "
        "However Although Also During Following His Her Their Its Filming Production Season Despite Since "
        "Both Each Other Another"
    ).split()
)


#: Another initial and a family name.
_INITIAL = later(r"[A-Z]\. ?[A-Z][a-z]")
_GRADED = later(r"\b(?:an?|of|grade|rating) [A-F]$")


#: In a list of people, and where one is told with his role, "I" is an initial: "by Ana Sol, Tom I. Birch", "showrunner I. Mae Holm".
_FIRST_NAME = later(
    r"\b(?:by|showrunners?|producers?|writers?|directors?|creators?|actor|actress) I$|(?:, |\b(?:and|by|with|starring|stars) )[^\W_a-z][\w'’-]+ I$"
)


#: A word with an exclamation mark of its own, in a name: "by Shout! Factory", "On May 3, Shout! Factory".
_CRIED = later(r"(?:^|\d, |\b(?:by|on|via|from|through|at|of|that) (?:the )?)(?:Oh )?[^\W\d_a-z][\w'’]*$")
#: What goes on with a title behind its exclamation mark: "Fog! The Movie".
_ITS_FORM = later(r"The (?:Movie|Musical|Series|Game|Show|Album|Film)\b")


def _named_so(text: str, start: int, stop: int, after: int) -> bool:
    """Whether the exclamation mark at ``stop`` is a name's: a sentence doesn't end with one capital word, nor is it one."""
    if _ITS_FORM.match(text, after):
        return True
    return _CRIED.search(text[max(start, stop - 24) : stop]) is not None and not _opens(text, after)


def _in_a_name(text: str, start: int, stop: int, after: int, names: tuple[str, ...]) -> bool:
    """Whether the mark at ``stop`` is within one of the names, or ends one behind which no word opens a sentence."""
    for name in names:
        head = name.rfind(text[stop] + " ", 0, len(name) - 1)
        if head > 0 and text.startswith(name[head + 2 :], after) and text.startswith(name, after - head - 2):
            return True
        if name.endswith(text[stop]) and text.startswith(name, max(start, stop + 1 - len(name))):
            return not _opens(text, after)
    return False


def _goes_on(text: str, stop: int, after: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or an initial."""
    last = text[max(0, stop - 24) : stop].rpartition(" ")[2]
    if last.isalpha() and len(last) > _LONGEST:
        return False
    if _RUN.fullmatch(last) is None:
        m = _LAST.search(text, max(0, stop - 24), stop + 1)
        if m is None:
            return False
        last = m[1]
    word = last.casefold()
    if word in _ENDERS:
        return not (_opens(text, after) or (word == "jr" and _ANOTHER.match(text, after)))
    if word in _ABBREVIATIONS:
        return True
    if len(last) == 1 and _INITIAL.match(text, after):
        return True  # "the part of B. A. Holm"
    if len(last) == 1 and last in "ABCDF" and _GRADED.search(text, max(0, stop - 20), stop):
        return False  # "gave it a B. Ada Holm"
    if len(last) == 1 and last.isupper() and last != "I":
        return text[after - 1 : after] != " " or not _opens(text, after)
    if last == "I" and not _opens(text, after) and _FIRST_NAME.search(text, max(0, stop - 40), stop):
        return True
    return "." in last and _INITIALS.fullmatch(last) is not None and not _opens(text, after)


def _opens(text: str, at: int) -> bool:
    """Whether the word at ``at`` is one that opens sentences."""
    following = _WORD.match(text, at, at + 20)
    return following is not None and following[0] in _OPENERS


def sentences(text: str, quotes: Sequence[Quotation] = (), names: tuple[str, ...] = ()) -> list[tuple[int, int]]:
    """The sentences of a paragraph as ``(start, end)``, in order, without the white space between them.

    ``names`` hold a mark of their own that ends no sentence, nor does one at their end unless a word behind it opens one.

    >>> [s for t in ['J. R. Ramirez came. "One. Two," she said.'] for s in [t[a:b] for a, b in sentences(t)]]
    ['J. R. Ramirez came.', '"One.', 'Two," she said.']
    >>> len(sentences('Nell "J.B." Hart came. It ended.'))
    2
    >>> [t[a:b] for t in ["The film Swim! High Tide came. It ended Swim! The end."] for a, b in sentences(t, (), ("Swim!",))]
    ['The film Swim! High Tide came.', 'It ended Swim!', 'The end.']
    >>> len(sentences("In May, A.D. The Ebb came. It ended.", (), ("A.D. The Ebb",)))
    2
    """
    found = _whole(text, quotes, names)
    return _cut(text, found, quotes) if quotes else found


def _cut(text: str, found: list[tuple[int, int]], quotes: Sequence[Quotation]) -> list[tuple[int, int]]:
    """The sentences cut where a closing mark was lost, moved or glued to the next one: 'so cold. "The set', 'so cold."The set'."""
    at: set[int] = set()
    for q in quotes:
        if q.high - q.low < 2 or _ONLY_INITIALS.fullmatch(text, q.low, q.high):
            continue  # 'Nell "J.B." Hart'
        ends = text[q.low : q.high].rstrip()[-1:] in _STOPS
        if ends and (q.lost == "close" or text[q.end : q.end + 2].lstrip('"“')[:1].isupper()):
            at.add(q.end + len(text[q.end : q.end + 1]) - len(text[q.end : q.end + 1].lstrip()))
        if q.start and text[q.start - 1] in _STOPS:
            at.add(q.start)
    if not at:
        return found
    made: list[tuple[int, int]] = []
    for start, end in found:
        edges = [start, *sorted(n for n in at if start < n < end), end]
        made += [(a, b - len(text[a:b]) + len(text[a:b].rstrip())) for a, b in pairwise(edges)]
    return made


def _whole(text: str, quotes: Sequence[Quotation], names: tuple[str, ...]) -> list[tuple[int, int]]:
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
        if text[stop] == "." and _NICKNAMED.search(text, max(start, stop - 40), stop + 2) and not _opens(text, m.end()):
            continue
        if text[stop] == "!" and text[stop + 1] == " " and _named_so(text, start, stop, m.end()):
            continue
        if names and _in_a_name(text, start, stop, m.end(), names):
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
