"""Roles in phrases: what somebody does on the work, as words of the fact format."""

from __future__ import annotations

import re

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.text.patterns import either, escaped, later, one_or_more


def roles_at(fold: Fold, low: int, high: int) -> tuple[str, ...] | None:
    return roles_in(fold.line[low:high]) or None


def roles_in(words: str) -> tuple[str, ...]:
    """The roles that words name, in order: "an executive producer and writer"."""
    found: list[str] = []
    for m in _ROLE_RE.finditer(words):
        role = lexicon.ROLES.get(m[1]) or lexicon.ROLES.get(m[1] + "s")
        if role and role not in found:
            found.append(role)
    return tuple(found)


#: The words for roles. Spaces and hyphens stand as they are, so that the choice is one of plain words, which is compiled by
#: first letters.
ROLE_WORDS = either(escaped(r) for r in lexicon.ROLES if r.islower())
ROLE_NEEDS = frozenset(
    form
    for role in lexicon.ROLES
    if role.islower()
    for word in re.findall(r"[a-z]+", role)[-1:]
    for form in (word, word + "s")
) | {"directors", "photography"}
_ROLE_RE = later(rf"(?:(?<![a-z-])|(?<=writer-)|(?<=director-)|(?<=producer-)|(?<=creator-))({ROLE_WORDS})s?(?![a-z])")
ROLE_ONE = (
    r"(?:(?:an?|the|its|his|her|their) )?(?:(?:season|series|show|programme|miniseries|soap|serial|drama|sitcom|sole|lead|chief|main|primary|new|co|original|additional|one of the)(?:'s?)? )*"
    rf"(?:{ROLE_WORDS})s?(?!'? (?:assistants?|strike|guild|block|commentary|agents?)\b)(?: and stars?(?![a-z]))?"
)
ROLES = one_or_more(ROLE_ONE, ", ", ", and ", " and ", " as well as ", " as well as a ", " as well as an ", "/", "-")
