"""Whose the work is where nothing says so: the one that first showed it."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.kinds.attribute.fact import Attribute
from showbible.kinds.fact import Found
from showbible.kinds.release.fact import Release
from showbible.kinds.second import Known
from showbible.text.patterns import later

#: Who shows it by now, or once more.
_AGAIN = later(r"\b(?:currently|re-?runs?|re-?airs?|repeat\w*|syndicat\w+|restored|remastered|still)\b")


def shown_by(reading: Reading, known: Known) -> Iterator[Found]:
    """The network of the earliest dated showing at home, where no other is named and it is one alone.

    A showing in other countries than those of the description, or on discs, tells nothing.
    """
    home, text = set(reading.scene.home), reading.document.source.text
    if reading.scene.kind not in {"season", "series"} or any(_is_network(f) for f in known.found):
        return
    shown = [
        (f.fact.start, f.fact.service, f)
        for f in known.found
        if isinstance(f.fact, Release)
        and f.fact.medium in {"broadcast", "streaming"}
        and f.fact.service
        and f.fact.service.casefold() in text[f.span.slice].casefold()
        and not _AGAIN.search(text[f.span.slice])
        and f.fact.start
        and f.fact.start[:1].isdigit()
        and (not f.fact.territories or home & set(f.fact.territories) or f.fact.territories == ("worldwide",))
    ]
    dated = {f.fact.start for f in known.found if isinstance(f.fact, Release) and f.fact.medium == "broadcast"}
    first = min((start for start, *_ in shown), default="")
    services = {service for start, service, _ in shown if start == first}
    if len(services) == 1 and first == min((d for d in dated if d), default=first):
        yield from (
            Found(Attribute("network", service), "attribute.shown_by", f.span)
            for start, service, f in shown
            if start == first
        )


def _is_network(found: Found) -> bool:
    return isinstance(found.fact, Attribute) and found.fact.property == "network"
