"""Somebody plays somebody in this work: the fact."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Annotated, ClassVar, Self

from showbible.kinds.fact import CHARACTER, PERSON, Fact, folded, joined
from showbible.text.patterns import compiled

TIERS = ("main", "featured", "recurring", "guest", "cameo")


@dataclass(frozen=True, slots=True)
class Cast(Fact):
    """Somebody plays somebody in this work."""

    kind: ClassVar[str] = "cast"
    identity: ClassVar[tuple[str, ...]] = ("performer", "character")

    performer: Annotated[str, "who plays, in full", PERSON]
    character: Annotated[str | None, "the part, as the list words it", CHARACTER] = None
    tier: Annotated[str | None, "main, featured, recurring, guest or cameo"] = None
    order: Annotated[int | None, "the place in its list, from 1"] = None

    def bucket(self) -> str:
        """By the performer's name, however its parts are joined."""
        return joined(self.performer)

    def merged(self, other: Self) -> Self | None:
        """One part of one performer: "Alisa" is "Alisa Jones", a sentence that names no part adds its words.

        The list's wording and tier stand.
        """
        if joined(self.performer) != joined(other.performer):
            return None
        listed = (self.order is None) != (other.order is None)
        if not _same_part(self.character, other.character, listed) and not (
            listed and _of_one_name(self.character, other.character)
        ):
            return None
        if self.order is None and other.order is not None:
            return other.filled(self)
        if self.order is None and self.character and other.character and len(other.character) > len(self.character):
            return other.filled(self)
        return self.filled(other)


#: What a part may be called by besides its name.
TITLES = frozenset(
    "mayor captain detective inspector sergeant officer agent director commissioner lieutenant chief sheriff deputy doctor dr mr mrs ms miss professor judge senator governor president nurse "
    "chancellor warden marshal ambassador secretary principal coach rabbi bishop cardinal duke duchess baron baroness count countess emperor empress pastor sgt lt capt det dci di ds dr agent special superintendent constable "
    "uncle aunt lord lady sir king queen prince princess ceo major colonel general commander reverend".split()
)


def _of_one_name(a: str | None, b: str | None) -> bool:
    """Whether two parts share their last name: the list calls the one whom the prose calls otherwise by it."""
    x, y = (folded(t or "").split() for t in (a, b))
    return min(len(x), len(y)) > 1 and x[-1] == y[-1] and "/" not in f"{a}{b}"


def _same_part(a: str | None, b: str | None, listed: bool) -> bool:
    """Whether two wordings are of one part; less will do where a list gives one of them and prose the other (``listed``)."""
    if a is None or b is None or joined(a) == joined(b):
        return True
    x, y = (set(compiled(r"\w+").findall(folded(t))) for t in (a, b))
    if not x or not y:
        return folded(a) == folded(b)
    small, large = (x, y) if len(x) <= len(y) else (y, x)
    special = {"doppelganger", "daughter", "son", "mother", "father", "wife", "husband", "brother", "sister"}
    if (small ^ large) & special:
        return False
    if small <= large:
        return True
    if any(bare and bare <= whole for bare, whole in ((small - TITLES, large), (large - TITLES, small))):
        return True
    # "Garret" and "Garrett McNeil", "Tom Vallis" and "Tom Vallace": one spelling slipped; "Vik" and "Vikram Roy": one is short for it.
    bare = small - TITLES or small
    if listed and len(bare) == 1 and any(len(w) > 2 and v.startswith(w) for w in bare for v in large):
        return True
    close = 0.75 if listed and (small & large) - TITLES else 0.88
    return all(any(SequenceMatcher(None, w, v).ratio() > close for v in large) for w in bare)
