"""Companies in infoboxes."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.prose import Reading
from showbible.kinds.company.fact import Company
from showbible.kinds.company.names import TAIL
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, later

_KEYS = {
    "company": "production_company",
    "production_company": "production_company",
    "production_companies": "production_company",
    "companies": "production_company",
    "studio": "production_company",
    "distributor": "distributor",
    "distributors": "distributor",
    "distributed_by": "distributor",
}


def boxed(reading: Reading) -> Iterator[Found]:
    """The companies of an infobox."""
    if reading.scene.kind == "other":
        return
    for box in reading.boxes():
        for field in box.fields:
            role = _KEYS.get(field.key)
            if role is None:
                continue
            for part in field.values or (field.text,):
                for m in compiled(r"[^,;\n•]+(?:, (?:Inc|Ltd|LLC)\.?)?").finditer(part.value):
                    if pair := _PAIR.match(m[0]):
                        for side in ("one", "two"):
                            low = m.start() + pair.start(side)
                            span = part.span(low, m.start() + pair.end(side))
                            yield Found(Company(pair[side], role), f"company.field.{field.key}", span)
                        continue
                    name = compiled(r"\s*\([^()]*\)?").sub("", m[0]).strip(" ,.*") + (
                        "." if m[0].strip().endswith(("Inc.", "Ltd.", "Bros.")) else ""
                    )
                    if (
                        len(name) > 1
                        and len(name) < 70
                        and "{{" not in name
                        and not name.isdigit()
                        and name[0] not in "()"
                    ):
                        yield Found(Company(name, role), f"company.field.{field.key}", part.span(m.start(), m.end()))


#: Two names with "and" between, neither of which says what it is: "Reef and Tide (2012)".
_PAIR = later(
    rf"\s*(?P<one>(?:(?!{TAIL.pattern})[^\W\d_a-z][\w'’-]* ?){{1,3}}(?<! )) and (?P<two>(?:(?!{TAIL.pattern})[^\W\d_a-z][\w'’-]* ?){{1,3}}(?<! ))\s*(?:\([^()]*\)?)?$"
)
