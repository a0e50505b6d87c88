"""Sections that are about another work, which the article brings up as a spin-off or a remake."""

from __future__ import annotations

from functools import lru_cache

from showbible.grammar.prose import Reading
from showbible.text.patterns import later

_SORTS = r"(?:spin-?offs?|sequels?|prequels?|remakes?|reboots?|revivals?|sister (?:show|series)|companion (?:show|series)|successors?)"
#: A word without which no sentence brings one up.
_SIGNS = ("spin", "equel", "emake", "eboot", "evival", "sister", "ompanion", "uccessor")


@lru_cache(8)
def headed_by_others(reading: Reading) -> frozenset[str]:
    """The headings, in lower case, that are the names of works which a sentence calls the article's spin-off or the like.

    A heading is none where it is a season's or the work's own.
    """
    heads = {s.path[-1] for s in reading.document.sections if s.path and len(s.path[-1].split()) < 7}
    if reading.scene.kind != "series" or not heads:
        return frozenset()
    told = " ".join(p.text for p in reading.prose if any(sign in p.text for sign in _SIGNS)).casefold()
    ends = [m.end() for m in _CALLED.finditer(told)]
    return frozenset(
        head
        for head in heads
        if (name := head.strip("\"“”' "))
        and name not in reading.scene.called
        and any(told.startswith(name, at) and not told[at + len(name) : at + len(name) + 1].isalnum() for at in ends)
    )


#: What stands in front of the name of such a work.
_CALLED = later(
    rf"\b{_SORTS}(?: (?:series|show|sitcom|drama|programme))?,? (?:(?:titled|called|named|entitled) )?[\"“']?"
)
