"""Which of an article's first words are its title where nothing else states one."""

from __future__ import annotations

from showbible.text.patterns import later

_PART_OF = later(r"['\"”\s]*(?:of|in|from)\b")


def names_the_article(bold: str, after: str) -> bool:
    """Whether the first words in bold are a name; ``after`` is the text behind them.

    A description is none: an article that opens with it has its name elsewhere, or nowhere.

    >>> names_the_article("Low Water", " is a drama"), names_the_article("second season", " of Low Water")
    (True, False)
    >>> names_the_article("iTide", " is an app"), names_the_article("Season 2", " of Low Water")
    (True, False)
    """
    first = bold.split(None, 1)[:1]
    return bool(first) and not first[0].islower() and not _PART_OF.match(after)
