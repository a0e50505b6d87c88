"""The bodies and the awards that a folded sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.kinds.accolade.names import award_name, known_body, looks_personal
from showbible.kinds.accolade.wording import BODY, BODY_FIRST, HEAD, HELD, IN_FRONT, JOINED, PRIZE_LAST, WINGED
from showbible.text.patterns import compiled, later


class Piece(NamedTuple):
    """A stretch ``low:high`` of a fold, and what it says."""

    low: int
    high: int
    text: str
    people: tuple[str, ...] = ()
    year: int | None = None


def of_body(name: str) -> re.Match[str] | None:
    """A body and its category in one name: "BAFTA Best Drama", "Reef Awards' Most Popular Newcomer"."""
    m = BODY_FIRST.fullmatch(name)
    return m if m is not None and known_body(m["award"]) else None


def _of_crafts(first: str, second: str) -> bool:
    """Whether two names are one guild's: "Makeup Artists" and "Hair Stylists Guild"."""
    guild = compiled(r"(?:[A-Z]\w+ )+Guild(?: Awards?)?").fullmatch(second) is not None
    return guild and compiled(r".*(?:Artists?|Stylists?|Designers?|Editors?|Decorators?)").fullmatch(first) is not None


#: The first half of such a guild's name, where it is no mark.
_CRAFTS = later(r"(?<![a-z])(?P<one>(?:[a-z]+ )?(?:artists?|designers?|stylists?|decorators?)) and $")
#: A ceremony by its letters: "at the 2005 NTAs".
_LETTERS = later(r"[A-Z]{2,5}As")
_AT_THE = later(r"\bat the (?:D |O |annual )+$")


class Bodies:
    """The names of a folded sentence, and which of them are awards'."""

    def __init__(self, fold: Fold) -> None:
        self.fold, self.line = fold, fold.line

    def word(self, index: int) -> str:
        """The name at ``index``; nothing where none is."""
        mark = self.fold.marks.get(index)
        return self.fold.words(index, index + 1) if mark is not None and mark.letter == "N" else ""

    def whole(self, index: int) -> tuple[str, int]:
        """A name with the capitals in front of it that its mark left out ("Visual" of "Visual Effects Society")."""
        name, low = self.word(index), index
        while (
            name
            and (
                m := compiled(r"(?:^|(?<= )|(?<=N))(?:[a-z][a-z-]* & |[a-z][a-z&-]*'? |N's |N' )$").search(
                    self.line[:low]
                )
            )
            is not None
        ):
            before = self.fold.words(m.start(), m.end()).strip()
            if (
                not before[:1].isupper()
                or before in {"The", "A", "An", "At", "In", "For", "It", "On", "And"}
                or (m.start() in self.fold.marks and m[0] == "N ")
            ):
                break
            name, low = f"{before} {name}", m.start()
        return name, low

    def year(self, index: int) -> int | None:
        """The year of the date at ``index``, where it is said."""
        mark = self.fold.marks.get(index)
        value = mark.value if mark is not None else None
        return value.day.year if isinstance(value, When) and not value.inferred else None

    def ends_in_prize(self, index: int) -> re.Match[str] | None:
        """A category's last words and its prize in one name: "Best Actor in a" "Television Drama Golden Globe"."""
        joint = compiled(r"N (?:in|for) an? $").search(self.line, max(0, index - 9), index)
        return PRIZE_LAST.fullmatch(self.word(index)) if joint is not None else None

    def named_awards(self) -> Iterator[Piece]:
        """The awards, each with the year and the people that its name holds."""
        line, last = self.line, -1
        for n in sorted(self.fold.marks):
            if n < last:
                continue
            name, low = self.whole(n)
            if not name or WINGED.search(name) or line[n + 1 : n + 9] in ("-winning", "-nominat"):
                continue
            high = n + 1
            name = compiled(
                r"^(?:Other|Additional|Further|Subsequent|Notable|Multiple|Numerous|Several) (?=[A-Z])"
            ).sub("", name)
            if name in {"Award", "Awards", "Ceremony", "Prize", "Prizes"}:
                continue  # "the Award for Best Editing": of the body that is named elsewhere
            if name.startswith("Year") and line.endswith(" of the ", 0, low):
                continue  # "Star of the Year Award" is a category
            if line.startswith("'s N", high) and self.word(high + 3).endswith((" Award", " Prize")):
                continue  # "the Reef Society's Programme Award"
            if (m := IN_FRONT.search(line, 0, low)) and known_body(f"{self.word(m.start('one'))} {m['joint']} {name}"):
                low = m.start("one")
                name = f"{self.word(low)} {m['joint']} {name}"
            if (m := compiled(r"N and $").search(line[:low])) and (
                known_body(f"{self.whole(m.start())[0]} and {name}") or _of_crafts(self.whole(m.start())[0], name)
            ):
                name, low = f"{self.whole(m.start())[0]} and {name}", self.whole(m.start())[1]
            elif (m := _CRAFTS.search(line, 0, low)) and _of_crafts(first := self.fold.words(*m.span("one")), name):
                name, low = f"{first} and {name}", m.start()
            elif (m := compiled(r"N (?:and|&) $").search(line[:low])) and compiled(
                r"(?:Television|TV|Film|Theatre|Arts|Radio|Broadcasting|Creative|Design|Choice) (?:Craft |Music )?Awards?"
            ).fullmatch(name):
                name, low = f"{self.whole(m.start())[0]} {m[0].split()[1]} {name}", self.whole(m.start())[1]
            if (m := JOINED.match(name) or of_body(name) or self.ends_in_prize(n)) is not None:
                title, year = award_name(m["award"])
                low = line.rindex("N", 0, n - 1) if self.ends_in_prize(n) else low
                if dated := compiled(r"(?:^|[^a-z])D (?:O )?$").search(line, 0, low):
                    year = self.year(line.index("D", dated.start())) or year
                high += len(" award") if line.startswith(" award", high) else 0
                last = high
                yield Piece(low, high, title, (), year)
                continue
            if name.endswith("Rose") and line.startswith(" d'or", high):
                whole, high = f"{name} d'Or", high + 5 + (9 if line.startswith(" festival", high + 5) else 0)
            elif (
                (m := compiled(r" (?:awards?|prizes?|festival)(?![a-z-])").match(line[high:]))
                and not HEAD.match(name)
                and not name.endswith("d'Or")
                and name not in lexicon.COUNTRIES
                and compiled(
                    r"(?:^|[^a-z])(?:the|(?<!N in )an?|D|O|annual|N's)(?: (?:the|annual))?(?: (?:best|outstanding)(?: [a-z-]+){1,4})? $"
                ).search(line[:low])
            ):
                whole = name + m[0].title()
                high += m.end()
            elif (
                name.isupper()
                and line.startswith((" nomination for ", " nod for "), high)
                and known_body(f"{name} Award")
            ):
                whole = f"{name} Award"
            elif (_LETTERS.fullmatch(name) and _AT_THE.search(line, 0, low)) or (
                (BODY.search(name) or known_body(name))
                and (not HEAD.match(name) or compiled(r"(?:Awards|Festival)$").search(name))
            ):
                whole = name
            else:
                continue
            if m := compiled(r" for N").match(line[high:]):
                tail = self.word(high + 5)
                if tail in {"Television", "TV", "Television and Radio"}:
                    whole, high = f"{whole} for {tail}", high + 6
            elif compiled(r"(?:Guild|Association|Society|Academy|Institute)$").search(name) and (
                m := compiled(r" of (?:the )?N(?P<tail> (?:awards?|prize))?").match(line[high:])
            ):
                whole = self.fold.words(low, high + m.end())
                high += m.end()
            title, year = award_name(compiled(r"\b(awards?|prizes?)$").sub(lambda m: m[0].title(), whole))
            if m := compiled(r"(?:^|[^a-z])D (?:O )?(?:annual )?$").search(line[:low]):
                year = self.year(m.start() + m[0].index("D")) or year
            elif (m := compiled(r" (?:of |in |\()?D").match(line[high:])) and line[high : high + 4] == " of ":
                year = self.year(high + m.end() - 1) or year
            elif name.endswith(("Awards", "Festival")) and compiled(r" D(?=[ ,.;]|$)").match(line[high:]):
                year = self.year(high + 1) or year
            elif m := compiled(rf", {HELD} (?:in|on) D").match(line, high):
                year = self.year(m.end() - 1) or year
            for at, a, b in self.fold.asides:
                dated = compiled(r" ?\(((?:19|20)\d\d)\)").fullmatch(self.fold.text[a:b]) if at == high else None
                if dated is not None and ": " not in title:
                    year = int(dated[1])
            people: tuple[str, ...] = ()
            if ": " in title:
                title, _, who = title.partition(": ")
                if BODY.search(who):  # "three Emmys: Reef Emmy Award for"
                    title, who = award_name(who)[0], ""
                people = (who,) if looks_personal(who) and not HEAD.match(who) else ()
            last = high
            if title not in {"Award", "Awards"}:
                yield Piece(low, high, title, people, year)
