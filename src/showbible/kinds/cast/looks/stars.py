"""A second look at a lead that says who stars: players whom the article's lists name without a tier are of the main cast.

A rule reads a run of names; here each may be described at any length: "stars Ana Sol as the weary inspector of the
title, Bo Lind as her sergeant and, in his last part, Cy Marsh".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import span_of
from showbible.grammar.slot import tidy
from showbible.kinds.cast.fact import Cast
from showbible.kinds.cast.listed.entries import is_performer
from showbible.kinds.fact import Found, folded
from showbible.text.patterns import later

if TYPE_CHECKING:
    from showbible.kinds.second import Known

_STAR_WORDS = frozenset(("stars", "starred", "starring", "cast", "led", "headed", "headlined", "fronted", "roles"))
#: Words behind which the stars are named, to the end of the clause.
_OPENS = later(
    r"(?<!guest )(?<!guest-)(?<!co-)\b(?:stars|starred|starring)(?= (?!guest)[^;]*N)|"
    r"\b(?:ensemble|main|principal|starring|regular) cast (?:is |was )?(?:featur(?:es|ed|ing)|includ(?:es|ed|ing)|consists? of|consisting of|compris(?:es|ed|ing)|led by|headed by|made up of|of)\b|"
    r"\b(?:led|headed|headlined|fronted) by\b"
)
#: Where another clause begins, whose names are no stars.
_ENDS = later(
    r";|\. |\b(?:guest|recurring|supporting|cameos?|based on|adapted from|inspired by|created by|written by|directed by|produced by|narrated by|composed by|hosted by|developed by|"
    r"which|where|when|after|before|until|while|reprising|replac\w+|original(?:ly)?|former(?:ly)?|not|previously|film|spin-off|sequel|remake|novels?|returns?|returned|departed|left)\b"
)


def stars_of_lead(reading: Reading, known: Known) -> Iterator[Found]:
    """The main cast by a lead's own words, where no list gives the players a tier."""
    if reading.scene.kind not in {"season", "series"}:
        return
    cast = [f.fact for f in known.found if isinstance(f.fact, Cast)]
    ranked = {folded(c.performer) for c in cast if c.tier is not None}
    listed = (c.performer for c in cast if c.order is not None)
    open_ = {folded(name): name for name in listed if folded(name) not in ranked}
    for prose in reading.prose:
        if prose.section.level != 1:
            return
        for n in prose.holding(_STAR_WORDS):
            fold = prose.fold(n)
            for m in _OPENS.finditer(fold.line):
                end = _ENDS.search(fold.line, m.end())
                stop = end.start() if end else len(fold.line)
                for at in range(m.end(), stop):
                    name = open_.get(_named(fold, at)) or _as_some(fold, at, ranked)
                    if name is not None and not fold.line.startswith("'", at + 1):
                        span = span_of(prose.passage, fold, m.start(), at + 1)
                        yield Found(Cast(name, None, "main"), "cast.stars", span)


_AS_SOME = later(r" as (?:an?|the|his|her|their) (?!guest|recurring|host|narrator)")


def _as_some(fold: Fold, at: int, ranked: set[str]) -> str | None:
    """Who is named at ``at`` of a fold as a star whose part has no name there: "stars Ana Sol as a spy and Bo Lind as his wife"."""
    mark = fold.marks.get(at)
    if mark is None or mark.letter != "N" or not isinstance(mark.value, str) or not _AS_SOME.match(fold.line, at + 1):
        return None
    name = tidy(mark.value)
    beside = fold.line.endswith((", ", " and ", "stars ", "starring ", "alongside ", "opposite "), 0, at)
    return name if beside and is_performer(name) and folded(name) not in ranked else None


_HONOURS = later(r"^(?:Dame|Sir|Lord|Lady) ")


def _named(fold: Fold, at: int) -> str:
    """Who is named at ``at`` of a fold, without an honour, as lists may have him."""
    mark = fold.marks.get(at)
    name = mark.value if mark is not None and mark.letter == "N" else None
    return folded(_HONOURS.sub("", tidy(name))) if isinstance(name, str) else ""


#: The words of a lead that name players.
_TELLS_OF_STARS = later(r"\b(?:[Ss]tar(?:s|red|ring)|cast|played by|portrayed by)\b")
_WHOLE_NAME = later(
    r"(?!(?:Starring|Featuring|The|It|In|Also|Created|Written|Directed|Produced|Developed|Based) )[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’-]+|de|van|von|di))*? (?P<last>[A-ZÀ-Þ][\w'’-]+)(?![\w'’-]| [A-ZÀ-Þ])"
)


def stars_by_last_name(reading: Reading) -> dict[str, str]:
    """Those whom the lead's sentences on the stars name in full, by their last names, as a plot may call them in brackets."""
    named: dict[str, set[str]] = {}
    for prose in reading.prose:
        if prose.section.level != 1:
            break
        for low, high in prose.sentences:
            if _TELLS_OF_STARS.search(prose.text, low, high):
                for m in _WHOLE_NAME.finditer(prose.text, low, high):
                    named.setdefault(m["last"], set()).add(m[0])
    return {last: whole.pop() for last, whole in named.items() if len(whole) == 1}


SECONDS = (stars_of_lead,)
