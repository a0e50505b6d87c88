"""The tier of those whom a sentence names behind a word for it: "recurring characters include Captain Reyes (Ana Sol)"."""

from __future__ import annotations

from showbible.kinds.cast.listed.heads import is_cast, tier_of
from showbible.text.patterns import compiled, later

#: What those are called who are named behind.
_RANKED = (
    ("guest", r"\b[Gg]uest (?:stars?|actors?|characters?|roles?)\b"),
    ("recurring", r"\b(?:[Rr]ecurring|[Ss]upporting|[Ss]econdary) (?:characters?|roles?|cast(?: members?)?)\b"),
    (
        "main",
        r"\b(?:[Mm]ain|[Ll]ead|[Cc]entral|[Pp]rincipal) (?:characters?|roles?|protagonists?|cast(?: members?)?)\b",
    ),
)
_GO = later(r"\b(?:depart\w*|leav(?:es?|ing)|left|exit\w*|former|not return\w*|absent)\b")
_NAMES = later(r"\b(?:includ(?:es?|ed|ing)|are|is|were|was|consists? of|such as|like)\b|:")


def last_rank(clause: str) -> tuple[str | None, int]:
    """The last tier of which a clause tells, and where its words end; none where it is of those who go.

    >>> last_rank("There are several recurring characters, including ")
    ('recurring', 38)
    >>> last_rank("Two left the main cast: ")
    (None, 0)
    """
    if _GO.search(clause):
        return None, 0
    told = ((tier, m.end()) for tier, words in _RANKED for m in compiled(words).finditer(clause))
    return max(told, key=lambda rank: rank[1], default=(None, 0))


def tier_behind(clause: str, before: str, path: tuple[str, ...]) -> str | None:
    """The tier of one who is named behind a sentence's opening ``clause``, or first of all, ``before`` holding names only, under a heading."""
    if is_cast(path) and not compiled(r"\b[a-z]{2,}\b").search(before):
        return tier_of(path)
    tier, end = last_rank(clause)
    return tier if _NAMES.search(clause, end) else None
