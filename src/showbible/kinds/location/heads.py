"""Under which headings it is told where the work was made."""

from __future__ import annotations

from functools import lru_cache

from showbible.text.patterns import in_any, later

MAKING = later(r"\b(?:film(?:ing|ed)?|production|locations?|shooting|photography)\b")
_UNDER = later(
    r"film|production|location|setting|shooting|photograph|taping|recording|studio|development|making|background|conception|overview|design|writing|music|(?<!broadcast )(?<!airing )(?<!transmission )history"
)
_NOT_UNDER = later(
    r"plot|synopsis|character|reception|accolade|rating|marketing|sequel|other media|episodes|home media|release|future|contestants|challenge|awards|tour|music|film adaptation|feature film|remake|american adaptation|film version"
)


@lru_cache(2048)
def on_making(heads: tuple[str, ...]) -> bool:
    """Whether headings are of a section that may tell where the work was made.

    >>> on_making(("production", "filming")), on_making(("production", "music")), on_making(("filming and release",))
    (True, False, True)
    """
    if not heads or MAKING.search(heads[-1]):
        return True
    return in_any(_UNDER, heads) and not in_any(_NOT_UNDER, heads)


#: Headings on other works, or on what is said of this one.
ELSEWHERE_TOLD = later(
    r"\b(?:reception|accolade|awards?|ratings?|viewership|marketing|sequel|prequel|films?|movies?|other media|home media|release|future|tour|music|soundtrack|remakes?|adaptations?|versions?|spin-?offs?|games?|books?|novels?|comics?|merchandise|challenge|legacy|references|links)\b"
)
