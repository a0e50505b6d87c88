"""Who was to be in a work and went again before he was seen in it."""

from __future__ import annotations

from showbible.text.patterns import later

#: Words that somebody went again, with those in front of them in their clause.
_WENT = later(
    r"(?P<who>[^.;]{3,60}?)\b(?:withdr[ae]w|dropped out|exited|departed|(?:was|were|being|been) (?:later |then )?(?:replaced|recast)|had left|would leave|left (?:the|before|due|after)|leaving (?:the|before|due|after)|"
    r"(?:not|never) (?:appear|return|join))"
)


def went(name: str, text: str) -> bool:
    """Whether a paragraph tells that somebody went again: by his last name, in front of the words for it."""
    last = name.split()[-1]
    return any(last in m["who"] for m in _WENT.finditer(text))
