"""Whether a name is the work's, or that of a set of it."""

from __future__ import annotations

from showbible.text.patterns import later

#: What follows the title in the name of a set: "Low Water: The Complete Series", "Low Water Season 2".
_SET_NAME = later(r"(?::| [–—-])? (?=(?:The )?(?:Complete|Season|Series|Second|First|Third|Final) )")


def is_title(name: str, titles: tuple[str, ...]) -> bool:
    """Whether a name is the work's, or that of a set of it: "Low Water: The Complete Series"."""
    return is_own(name, titles) or any(is_own(name[: m.start()], titles) for m in _SET_NAME.finditer(name))


def is_own(name: object, titles: tuple[str, ...]) -> bool:
    """Whether a name is one of ``titles``, be it in capitals, as an article's first words are."""
    return name in titles or (isinstance(name, str) and name.isupper() and name in {t.upper() for t in titles})
