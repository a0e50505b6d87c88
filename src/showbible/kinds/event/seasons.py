"""Which season a sentence speaks of: by its number, by a heading, by what stands in front."""

from __future__ import annotations

from typing import Annotated

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.rules import Here
from showbible.grammar.slot import Slot
from showbible.text.patterns import compiled, later


def _seasons(fold: Fold, low: int, high: int) -> tuple[int, ...] | None:
    """The numbers of the seasons that a stretch names: "a third and fourth season", "season two"."""
    if compiled(r"\b(?:after|before|since|until|following) (?:the |its )?$").search(fold.line, 0, low):
        return None  # "after the first season had ended, a second was ordered"
    found: list[int] = []
    for n in range(low, high):
        mark = fold.marks.get(n)
        if (
            mark is not None
            and mark.letter in "OC"
            and isinstance(mark.value, (int, float))
            and (mark.letter == "O" or not compiled(r"-| (?:episode|part)").match(fold.line[n + 1 : n + 10]))
        ):
            found.append(int(mark.value))
    if not found and (m := compiled(r"(?:season|series) ([a-z]+)").search(fold.line[low:high])):
        value = lexicon.number(m[1])
        if value:
            found.append(int(value))
    return tuple(n for n in found if 0 < n < 80) or None


#: One or more seasons: "a 22-episode third season", "a third and fourth season", "season two", "its final season" is refused.
Seasons = Annotated[
    tuple[int, ...],
    Slot(
        r"(?:(?:an?|its|the|their|his) )?(?:(?:C[- ]episode|C[- ]part|new|full|shortened|further|additional|final|last|and|,) )*O"
        r"(?:,? (?:and|or) (?:a |the )?(?:final|last)|,? (?:and|&) (?:an? )?O(?!,? [a-z]+ and)|, O,? and O)?(?:,? |-)(?:(?:and|final|last|C[- ]episode|C-part|full|[a-z]+-episode|straight) )*"
        r"(?:season|series|seasons|run)(?! finale| premiere(?!d)| regular| of specials)"
        r"|(?:an? (?:C[- ]episode |shortened |final |full )*)?seasons? (?:C|O)(?:(?:, (?:and )?| and )(?:C|O))?(?![a-z-])|series (?:C|one|two|three)(?: and C)?(?![a-z-])"
        r"|an? O(?= (?:was|has been|had been) (?:[a-z]+ )?(?:commissioned|ordered|confirmed|greenlit|announced))",
        _seasons,
    ),
]

NTH = later(r"\bO (?:and O )?(?:[a-z-]+ ){0,2}(?:season|series|seasons)\b|\bO (?:[a-z-]+ )?$")


#: A season that a sentence speaks of: "the second season's order", "season two".
_SPOKEN_OF = later(
    r"\b(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Aa]) (?:(?:show's|series'|current|new|upcoming) )*(?P<nth>[a-z]+|\d+(?:st|nd|rd|th)) (?:season|series)|[Ss]eason (?P<number>\d+|[a-z]+))\b"
)


#: A season that was over by then: which one got more isn't said.
_PAST_SEASON = later(
    r"\b(?:after|following|since|end of|finale of|conclusion of|success of|ratings of) (?:the |its )?(?:[a-z]+ )?O season\b"
)


#: More than one season, of which nothing says how many.
SEVERAL = later(r"\b(?:several|multiple|unspecified number of|undisclosed number of) (?:more )?seasons\b")


def season_spoken_of(fold: Fold) -> int | None:
    """The season that gets more episodes: the one that the sentence names, else the last of the two before it, else the first.

    ``None`` where the sentence names a season that was over by then.
    """
    if _PAST_SEASON.search(fold.line):
        return None
    before = fold.text[: fold.start]
    reach = [m.end() for m in compiled(r"[.!?][\"”]? (?=[A-Z\"“])").finditer(before)]
    nearby = before[reach[-3] if len(reach) > 2 else 0 :]
    for said in (fold.text[fold.start : fold.end], nearby):
        found = [
            lexicon.ordinal(m["nth"]) if m["nth"] else lexicon.number(m["number"]) for m in _SPOKEN_OF.finditer(said)
        ]
        numbers = [int(n) for n in found if n]
        if numbers:
            return numbers[-1]
    return 1


def season_of_heading(section: tuple[str, ...]) -> int | None:
    """The season that a heading is of.

    >>> season_of_heading(("episodes", "season 2 (2015–16)")), season_of_heading(("series three",)), season_of_heading(("cast",))
    (2, 3, None)
    """
    m = compiled(r"(?:season|series) (?P<word>\w+)").match(section[-1]) if section else None
    number = (int(m["word"]) if m["word"].isdigit() else lexicon.number(m["word"])) if m else None
    return int(number) if number and number < 80 else None


def of_another_season(here: Here) -> bool:
    """Whether the sentence speaks of a season that isn't the article's."""
    for m in compiled(r"O (?:season|series)").finditer(here.line):
        if here.fold.marks[here.line.index("O", m.start())].value != here.scene.season:
            return True
    return False
