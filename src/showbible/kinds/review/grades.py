"""The grades that critics give: letters, marks out of something, and stars whose scale is the outlet's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.marks import Rating
from showbible.text.patterns import later

_GIVES = later(
    r"\b(?:ga?ve|gives|giving|given|award(?:ed|s|ing)?|rat(?:ed|es|ing)|scor(?:ed|es|ing|e)|grad(?:ed|es|ing|e)|assign(?:ed|s|ing)|stars?|out of|receiv(?:ed|ing)|earn(?:ed|ing)|with|bestow(?:ed|ing)|review|"
    r"hand(?:ed|ing|s)|granted|granting|settled|settling|went for|got|landed on)\b"
)
#: What says of marks in front of it whose they are: "a 9/10 rating from".
_FROM = later(r"(?: stars?| rating| score| grade| review)* (?:from|by) ")
#: A grade without a sign or marks: "gave the season an A", "was given a B by".
_PLAIN_GRADE = later(
    r"\b(?:ga?ve|gives|giving|given|awarded|handed|graded|rated|earned|received|got) (?:[a-z]+ |N |O ){0,5}?an? (?P<grade>[abcdf]|N)(?=[.,;]|$| (?:and|for|with|by|from|grade|in|overall|on|to|while|but)\b)"
)
#: A plain letter in front of whose it is: "a perfect A rating from".
_LETTER_FROM = later(
    r"\ban? (?:[a-z]+ )?(?P<grade>[abcdf]|N) (?:(?:rating|grade|score|review) from\b|(?:rating|grade|score)(?=[.,;]|$| (?:and|for|with|in|overall|while|but)\b))"
)
#: "half a star out of four", by its sign.
_HALF_OF = later(r"[½R] (?:out )?of (?P<best>C) stars?")
#: Another one's behind it: "gave it a B and Newsday a C".
_NEXT_GRADE = later(r"(?:, |,? and |,? while )(?:the )?N(?:'s N)? an? (?P<grade>[abcdf]|N)(?=[.,;]|$)")
_SCALES = frozenset([4.0, 5.0, 6.0, 10.0, 20.0, 100.0])
#: Stars without a scale: "four stars", "a three-and-a-half-star review"; the stars of a show are no marks.
_STARS = later(
    r"(?<![$£€])(?<!out of )\b(?P<score>C|one)(?P<half>[- ]and[- ]a[- ]half)?(?: full)?[- ]stars?\b(?! (?:of (?:the|its|this) (?!opening|premiere|first)|were (?:[a-z]+ed|both|also)\b|who|return|appear|and N))"
)
#: "a four-out-of-five-star review".
_OUT_OF = later(r"(?P<score>C)-out-of-(?P<best>C)(?:-star)?\b")
_SIGNS = later(r"(?P<full>★{1,10})(?P<half>½)?(?P<empty>☆{0,9})")
_BRACKETED = later(
    r"\((?:[^()\d]{2,30}, )?(?:(?:grade|rating|score)[: ] ?)?[\"“]?(?:(?P<letter>[A-DF][+−–-]?)|(?P<score>\d{1,2}(?:\.\d+)?)(?: ?/ ?| out of )(?P<best>\d{1,3})(?: stars)?)[\"”]?\)"
)
#: Points without a scale: "rated the season a 7.5", "scored it 8.7".
_POINTS = later(
    r"\b(?:ga?ve|gives|giving|given|award(?:ed|s|ing)|handed|handing|rat(?:ed|es|ing)|scor(?:ed|es|ing)|grad(?:ed|es|ing)) (?:[a-z]+ |N |O ){0,5}?(?:an? |at |as )?(?P<score>C)(?! (?:[a-z]+ ){0,2}?(?:stars?|episodes?|points|reviews|million|nominations|seasons|times|hours|minutes|years|out)\b)(?=[.,;:]|$| [a-z])"
)


class Grade(NamedTuple):
    """A grade at ``at`` of the fold: as the fact format writes it, or a ``score`` on its outlet's scale.

    ``points`` says that it is no number of stars.
    """

    at: int
    written: str = ""
    score: float = 0.0
    points: bool = False

    def on(self, outlet: str | None) -> str | None:
        """The grade as it is written for a judge of ``outlet``; nothing where its scale isn't known.

        >>> Grade(0, score=4).on("The Guardian"), Grade(0, score=4).on("Reef Weekly"), Grade(0, score=5).on(None)
        ('4/5', None, '5/5')
        """
        if self.written:
            return self.written
        best = lexicon.GRADE_SCALES.get(outlet or "")
        if best is None and self.score == 5 and not self.points:
            best = 5
        if best is None or self.score > best or (self.points and best < 10):
            return None
        return f"{self.score:g}/{best}"


def grades_of(fold: Fold, received: bool) -> list[Grade]:
    """The grades in a sentence; under headings of reviews (``received``) also those without a verb or a scale."""
    found: list[Grade] = []
    line = fold.line
    for i, mark in sorted(fold.marks.items()):
        if mark.letter == "R" and isinstance(mark.value, Rating) and mark.value.scale in _SCALES:
            given = _GIVES.search(line, max(0, i - 80), i) or "star" in fold.words(i, i + 1)
            if given or (received and _FROM.match(line, i + 1)):
                found.append(Grade(i, mark.value.grade()))
        elif (
            mark.letter == "G"
            and isinstance(mark.value, str)
            and (received or _GIVES.search(line, max(0, i - 80), min(len(line), i + 20)))
        ):
            found.append(Grade(i, mark.value))
    plain = list(_PLAIN_GRADE.finditer(line))
    for m in (*plain, *_LETTER_FROM.finditer(line), *(_NEXT_GRADE.finditer(line) if plain or found else ())):
        letter = fold.words(m.start("grade"), m.end("grade")).rstrip(".")
        if letter in {"A", "B", "C", "D", "F"}:
            found.append(Grade(m.start("grade"), letter))
    found.extend(_in_brackets(fold, received))
    for m in _HALF_OF.finditer(line):
        best, half = fold.marks[m.start("best")].value, fold.words(m.start(), m.start() + 1) in {"½", "1/2"}
        found.extend([Grade(m.start(), f"0.5/{best:g}")] if half and best in {4.0, 5.0} else [])
    return sorted([*found, *(_unscaled(fold) if received else ())])


def graded(fold: Fold, aside: tuple[int, int, int]) -> bool:
    """Whether a grade stands in brackets: "The Guardian (4/5)"."""
    return _BRACKETED.fullmatch(fold.text[aside[1] : aside[2]].strip()) is not None


def _in_brackets(fold: Fold, received: bool) -> Iterator[Grade]:
    """Grades that stand in brackets: "a poor review (4.5/10)", "Holm of Vulture (B+)"."""
    for at, a, b in fold.asides:
        m = _BRACKETED.fullmatch(fold.text[a:b].strip())
        if (
            m is None
            or fold.line[at - 1 : at] == "O"
            or not (received or _GIVES.search(fold.line, max(0, at - 40), at))
        ):
            continue
        if m["letter"]:
            yield Grade(at, m["letter"].replace("−", "-").replace("–", "-"))
        elif float(m["best"]) in _SCALES and float(m["score"]) <= float(m["best"]):
            yield Grade(at, f"{m['score']}/{m['best']}")


def _unscaled(fold: Fold) -> list[Grade]:
    line = fold.line
    found: list[Grade] = []
    for pattern in (_STARS, _POINTS):
        for m in pattern.finditer(line):
            mark = fold.marks.get(m.start("score"))
            value = mark.value if mark is not None else 1
            score = (value if isinstance(value, (int, float)) else 0) + (0.5 if m.groupdict().get("half") else 0)
            if 0 < score <= 10:
                found.append(Grade(m.start("score"), score=float(score), points=pattern is _POINTS))
    for m in _OUT_OF.finditer(line):
        one, two = (fold.marks[m.start(g)].value for g in ("score", "best"))
        if isinstance(one, (int, float)) and two in _SCALES:
            found.append(Grade(m.start(), f"{one:g}/{two:g}"))
    for m in _SIGNS.finditer(line):
        full = len(m["full"]) + (0.5 if m["half"] else 0)
        best = len(m["full"]) + len(m["half"] or "") + len(m["empty"])
        found.append(Grade(m.start(), f"{full:g}/{best}" if m["empty"] or m["half"] else "", full))
    return found
