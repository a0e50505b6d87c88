"""The marks of figures: numbers, percentages, ordinals, ratings and grades, in figures or in words."""

from __future__ import annotations

import re
from collections.abc import Set
from string import ascii_letters

from showbible.grammar import lexicon
from showbible.grammar.marks import COUNT, GRADE, ORDINAL, PERCENT, RATING, Mark, Rating
from showbible.text.patterns import either, later

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_WORDED = either(w for w in lexicon.NUMBER_WORDS if w not in {"one", "zero"})
_ORDINALS = (
    r"(?:twenty|thirty|forty|fifty|sixty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    + either(w for w in lexicon.ORDINAL_WORDS if w != "zeroth" and "-" not in w)
)
_STARS = r"(?:[\ -]stars?)?(?:\ rating)?"

# What a figure or a number word can begin; tried only where one stands.
_RATED = rf"(?P<half>[-\ ]and[-\ ]a[-\ ]half|½)?{_STARS}(?:\s?/\s?|\ out\ of\ (?:a\ possible\ |a\ perfect\ )?|\ of\ )(?P<scale>{_NUMBER}|four|five|six|ten)(?![\w%]|,\d)(?:\ stars?)?"
_AT_FIGURE = later(
    rf"(?P<score>{_NUMBER})(?:(?P<rating>(?:\ (?:score|rating|grade)(?=\ out\ of\ \d))?{_RATED})|(?P<percent>%|\ percent\b|\ per\ cent\b)|(?P<ordinal>st|nd|rd|th)\b|(?P<many>\ million|\ billion|m(?=\ (?:viewers|people|watched|tuned|for|in|at|on|to|and|the|with|by|when|after|while|but)\b|[.,;)](?!\w)|$))?\b)",
    re.VERBOSE,
)
_AT_WORD = later(
    rf"(?P<score>{_WORDED}|one)(?P<rating>{_RATED})"
    rf"|(?P<ordinal>{_ORDINALS})\b"
    rf"|(?P<count>{_WORDED}|one(?=\ (?:million|billion)\b))\b(?:-(?:two|three|four|five|six|seven|eight|nine)\b)?(?P<many>\ million|\ billion)?",
    re.VERBOSE | re.IGNORECASE,
)
_FIGURE = later(r"[0-9][0-9,.]*")
_LETTERS = frozenset(ascii_letters)
_LETTER = later(
    r"[A-DF](?!\w)(?:[+−–-](?!\w)|(?= (?:grade|rating)\b)|(?<= ['‘][A-F])(?=['’][ ,.;])|(?<=[Gg]rade of [A-F])(?![\w'’])(?!\. [A-Z][a-z]+ ))"
)
#: How a word that is a number, or begins one, may be written.
_NUMERALS = {
    word: (word, word.capitalize()) for word in (*lexicon.NUMBER_WORDS, *lexicon.ORDINAL_WORDS) if word != "zero"
}


def _numerals(text: str, start: int, end: int, words: Set[str]) -> list[int]:
    """Where the number words stand that are among the ``words`` of ``text[start:end]``, in order."""
    places: list[int] = []
    for word in _NUMERALS.keys() & words:
        size = len(word)
        for form in _NUMERALS[word]:
            at = text.find(form, start, end)
            while at >= 0:
                if text[max(start, at - 1) : at] not in _LETTERS and text[at + size : at + size + 1] not in _LETTERS:
                    places.append(at)
                at = text.find(form, at + size, end)
    return sorted(places)


def other_marks(text: str, start: int, end: int, words: Set[str]) -> list[Mark]:
    """Numbers, percentages, ordinals, ratings and grades in ``text[start:end]`` of these ``words``, in order of sort."""
    found: list[Mark] = []
    taken = start
    for figure in _FIGURE.finditer(text, start, end):
        at = figure.start()
        if at < taken or (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            continue
        m = _AT_FIGURE.match(text, at, end)
        mark = _numeral(text, m, start) if m else None
        if mark:
            found.append(mark)
            taken = mark.end
    figures = len(found)
    n, taken = 0, start
    for at in _numerals(text, start, end, words):
        if at < taken:
            continue
        while n < figures and found[n].end <= at:
            n += 1
        if n < figures and found[n].start <= at:
            continue
        m = _AT_WORD.match(text, at, end)
        mark = _numeral(text, m, start) if m else None
        inside = mark is not None and n < figures and found[n].start < mark.end
        if mark and inside and mark.letter == RATING and found[n].end <= mark.end:
            found[n] = mark  # "three stars out of 5": the figure is the rating's
            taken = mark.end
        elif mark and not inside:
            found.append(mark)
            taken = mark.end
    for m in _LETTER.finditer(text, start, end):
        a, b = m.span()
        before = text[max(0, a - 3) : a]
        if before[-2:] in (" '", " ‘") and text[b : b + 1] in ("'", "’"):
            found.append(Mark(GRADE, a, b, m[0].replace("−", "-").replace("–", "-")))
            continue
        if before[-1:].isalnum() or before[-1:] in ("'", "’", "-", "_"):
            continue
        if b - a > 1 or before.endswith(("a ", "an ")) or text[max(0, a - 9) : a].casefold() == "grade of ":
            found.append(Mark(GRADE, a, b, m[0].replace("−", "-").replace("–", "-")))
    return found


def _numeral(text: str, m: re.Match[str], start: int) -> Mark | None:
    """The mark of a figure or a number word with what belongs to it."""
    a, b = m.span()
    if m["rating"] is not None:
        score, scale = lexicon.number(m["score"]), lexicon.number(m["scale"])
        if score is None or scale is None:
            return None
        if m["half"]:
            score += 0.5
        separator = text[m.end("score") : m.start("scale")]
        before = text[max(start, a - 14) : a]
        bare_of = " of " in separator and " out of" not in separator
        of_stars = text.endswith(" stars", a, b) and scale in {4, 5, 10}
        if bare_of and not of_stars and not (scale in {5, 10, 100} and ("score" in before or "rating" in before)):
            return None if m["score"].casefold() == "one" else Mark(COUNT, a, m.end("score"), score)
        if scale < score and scale < 10:
            return None
        first = m["score"] if m["score"][0].isdigit() and not m["half"] else f"{score:g}"
        second = m["scale"] if m["scale"][0].isdigit() else f"{scale:g}"
        return Mark(RATING, a, b, Rating(score, scale, first, second))
    groups = m.groupdict()
    if groups.get("percent"):
        return Mark(PERCENT, a, b, lexicon.number(groups["score"]))
    if groups["ordinal"]:
        if m[0] == "second" and text[a - 1 : a] == "-":
            return None  # "a 30-second promo"
        return Mark(ORDINAL, a, b, lexicon.ordinal(m[0]))
    words = m[0].split()
    value = lexicon.number(words[0].rstrip(",m") if words[0][0].isdigit() else words[0].rstrip(","))
    if value is None:
        return None
    if groups["many"]:
        value *= 1_000_000_000 if words[-1].casefold() == "billion" else 1_000_000
    return Mark(COUNT, a, b, value)
