"""What headings say of a cast: that there is one, and which tier it is of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from showbible.text.patterns import compiled, in_any, later

_CASTLIKE = later(
    r"\b(?:cast|casts|characters?|starring|stars|guests?|guest stars?|voices?|voice actors|cameos?|(?:special|guest|cameo) appearances?|recurring|"
    r"judges|(?:co-)?hosts?|presenters?|performers|players|actors|panel|puppeteers|panell?ists|(?:team )captains|narrators?|announcers?|correspondents|coaches)\b"
)
_NOT_CAST = later(
    r"\b(?:judges' houses|weeks?|casting|broadcast|contestants?|finalists|housemates|production|soundtrack|episodes?|music|crew|awards?|"
    r"reception|international|duration|dubbing|musical numbers|adaptations?|merchandise|ratings|discography|songs|plot|home media)\b"
)
#: Headings of what has players of its own.
_ELSEWHERE = later(
    r"\b(?:international|dubbing|dubs?|adaptations?|remakes?|versions?|films?|movies?|specials?|spin-?offs?|stage|radio|games?|merchandise|contestants?|housemates|awards?|soundtrack|songs|discography|companion|web ?series|webisodes|episodes|weeks?)\b"
)
_TIERS = (
    ("cameo", re.compile(r"\b(?:cameos?|special appearances?|special participation)\b")),
    ("guest", re.compile(r"\bguests?\b|\bguest stars?|\bguest cast\b|\bspecial guests?\b")),
    (
        "recurring",
        re.compile(
            r"\b(?:recurring|semi-regulars?)\b|\bsecondary (?:cast|characters|roles)\b|\bsupporting(?! (?:staff|crew|acts?)\b)\b|\bextended(?: cast\b|$)"
        ),
    ),
    ("featured", re.compile(r"\bfeatured\b")),
    (
        "main",
        re.compile(r"\b(?:main|starring|leads?|(?<!semi-)regulars?|principal|series regulars|primary|protagonists?)\b"),
    ),
)
#: "Special guests and cameos": those who play themselves say so.
_GUESTS_TOO = later(r"\bguests?\b.*\band\b.*\bcameos?\b|\bcameos?\b.*\band\b.*\bguests?\b")


def tier_told(words: str, tiers: Iterable[tuple[str, str]]) -> str | None:
    """The first of ``tiers`` of which words tell: each with the pattern that tells it."""
    return next((tier for tier, pattern in tiers if compiled(pattern).search(words)), None)


#: Headings of those who are no main cast, though the heading above be of one: "Main cast", and below it "Minor characters".
LESSER = later(
    r"^(?:minor|additional|other|others|further|miscellaneous)(?: (?:cast|casts|characters?|roles?|cast members|actors|players|performers|voices|appearances))?$"
)


@lru_cache(2048)
def tier_of(path: tuple[str, ...]) -> str | None:
    """The tier that the innermost heading with a word for one gives; those beside the main cast are none of it."""
    found = _innermost(path)
    return None if found == "main" and in_any(LESSER, path) else found


def lesser_tier(path: tuple[str, ...]) -> str | None:
    """The tier below the main one that the headings of a cast give; none where they are of no cast."""
    tier = tier_of(path) if is_cast(path) else None
    return None if tier == "main" else tier


def _innermost(path: tuple[str, ...]) -> str | None:
    for name in reversed(path):
        for tier, words in _TIERS:
            if words.search(name):
                return "guest" if tier == "cameo" and _GUESTS_TOO.search(name) else tier
    return None


@lru_cache(2048)
def is_cast(path: tuple[str, ...]) -> bool:
    """Whether the headings are those of a cast list: a cast under "Production" is one, a production under "Cast" isn't."""
    last = max((n for n, name in enumerate(path) if _CASTLIKE.search(name) or _is_rank(name)), default=-1)
    if last < 0 or in_any(_NOT_CAST, path[last:]):
        return False
    if label_tier(path[-1].capitalize()) is not None and not in_any(_ELSEWHERE, path):
        return True  # "Reception", "Notable guest stars": a heading that slipped below another
    return not any(_NOT_CAST.search(name) and not _MAKING.match(name) for name in path[:last])


def _is_rank(name: str) -> bool:
    """Whether a heading is nothing but a rank of players: "Main", "Series regulars", "Lead roles"."""
    words = name.split()
    return all(w in _LABEL_WORDS for w in words) and (tier_of((name,)) is not None or words[-1:] == ["roles"])


#: Headings below which a cast has its own.
_MAKING = later(r"(?:production|background|overview|development|plot)(?: and \w+)?$")


_LABEL_WORDS = frozenset(
    (
        "main recurring guest guests special supporting starring also stars star cast characters character roles role members member voices voice appearances "
        "appearance cameo cameos extended additional other others actors actor performers regular regulars series season and & the of for principal lead leads "
        "featured participation single multiple various notable minor major semi-regulars co-starring protagonists antagonists with introducing featuring"
    ).split()
)


def label_tier(text: str) -> str | None:
    """The tier of a line that is nothing but a label: "MAIN CAST", "Recurring:", "Special guest stars"."""
    bare = text.strip().rstrip(":").casefold()
    if len(bare) > 45 or not bare or not text.strip()[0].isupper():
        return None
    words = compiled(r"[^\s/,]+").findall(bare)
    return tier_of((bare,)) if words and all(w in _LABEL_WORDS for w in words) else None
