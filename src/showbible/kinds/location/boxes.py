"""The places that an infobox names."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.kinds.fact import Found
from showbible.kinds.location.fact import Location
from showbible.kinds.location.places import SITE_WORD, is_area, lies_in
from showbible.text import Field, Passage, join
from showbible.text.patterns import compiled, later

#: Words in place of a place.
_UNSAID = later(r"(?:Various|Several|Multiple|Worldwide|Unknown)\b")


def boxed(reading: Reading) -> Iterator[Found]:
    """The places of an infobox."""
    keys = {"location", "locations", "filming_location", "filming_locations", "production_location"}
    for box in reading.boxes():
        for field in box.fields:
            if field.key not in keys:
                continue
            for part in _whole_places(field):
                name = compiled(r"\s*\([^()]*\)").sub("", part.value).strip(" ,.")
                if name and len(name) < 80 and name[0].isupper() and ";" not in name and not _UNSAID.match(name):
                    yield Found(Location(name, "filming"), "location.field", part.whole)


def _whole_places(field: Field) -> list[Passage]:
    """The places of a field: on one line, a site goes with the town behind it, and a town with its state or country."""
    values = list(field.values or (field.text,))
    if "\n" in field.text.value.strip():
        return values
    places: list[Passage] = []
    for value in values:
        before = places[-1].value if places else ""
        last = before.rsplit(", ", 1)[-1]
        town = SITE_WORD.search(before) and not SITE_WORD.search(value.value) and before == last
        if places and (town or (is_area(value.value) and lies_in(last, value.value))):
            places[-1] = join([places[-1], value], ", ")
        else:
            places.append(value)
    return places
