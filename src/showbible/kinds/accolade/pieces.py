"""What a folded sentence on awards is made of: the names of awards, the categories, and the verbs between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.accolade.bodies import Piece
from showbible.kinds.accolade.categories import Categories
from showbible.kinds.accolade.names import known_body
from showbible.kinds.accolade.wording import AS_A_CATEGORY, BODY, DETERMINED, OF_A_GUILD, OF_THOSE, VERB
from showbible.text.patterns import compiled, later


def _of_one(award: str, ceremony: str) -> bool:
    """Whether an award is one of a ceremony's that has a longer name."""
    own = set(award.split()) - {"Award", "Awards", "The"}
    return len(own) > 0 and own < set(ceremony.split()) and bool(BODY.search(award))


#: What may be nominated for or won: which of them, the words in front say.
_PRIZES = frozenset(("awards", "accolades", "prizes", "honors", "honours", "trophies"))
#: What was not won, told in passing.
_NOT_WON = later(
    r",? (?:but|though|although) (?:(?:it|has|have|had|did|was|were|ultimately|never|not) )*(?:not|never) $"
)


class Verb(NamedTuple):
    low: int
    high: int
    result: str


class Pieces(Categories):
    """The awards, categories and verbs of one folded sentence; ``held`` is the award of the sentence before."""

    def __init__(
        self, reading: Reading, part: Prose, fold: Fold, vocabulary: frozenset[str], held: Piece | None
    ) -> None:
        super().__init__(fold, vocabulary)
        self.reading, self.part = reading, part
        self.held = held
        self.verbs = list(self._verbs())
        self._demote()
        self.taken = [(p.low, p.high) for p in (*self.awards, *self.categories)]

    def _demote(self) -> None:
        """At a ceremony that is named, "won the New Star Award" names a category of it."""
        ceremonies = [
            a
            for a in self.awards
            if (
                (m := compiled(r"(?:^|[^a-z])(at|from|by) (?:the )?(?:D |O |annual )*$").search(self.line, 0, a.low))
                and (m[1] == "at" or OF_A_GUILD.search(a.text))
            )
            or compiled(r"(?: also)? (?:honou?red|recogni[sz]ed|presented) (?:N|it|the)\b").match(self.line, a.high)
        ]
        for award in [a for a in self.awards if ceremonies and a not in ceremonies]:
            name = self.fold.words(award.low, award.high)
            whole = next(
                (
                    c
                    for c in ceremonies
                    if c in self.awards and _of_one(name, c.text) and not self._has_its_own(c, award)
                ),
                None,
            )
            if whole is not None:
                # "won an Emmy Award for Best Score at the Creative Arts Emmy Awards": the ceremony's name is the longer.
                self.awards.remove(whole)
                dated = self.year(whole.high + 4) if self.line.startswith(" in D", whole.high) else None
                year = whole.year or award.year or dated
                self.awards[self.awards.index(award)] = award._replace(text=whole.text, year=year)
                continue
            if any(c.text == award.text for c in ceremonies):
                continue
            of_its_own = (
                name.lower().endswith((" award", " prize", " prix", " trophy", " medal"))
                and (self.known(name) or known_body(name) is None)
                and not OF_A_GUILD.search(name)
            ) or self._of_festival(award, ceremonies)
            of_its_own = of_its_own or any(c.text == f"{name.split()[-1]} Awards" for c in ceremonies)
            near = any(
                c.low < award.low or not any(award.high <= v.low < c.low for v in self.verbs) for c in ceremonies
            )
            if of_its_own and near and not AS_A_CATEGORY.match(self.line, award.high):
                self.awards.remove(award)
                self.categories.append(self._made(award.low, award.high, name.removesuffix(" award")))
        self.categories.sort()

    def _has_its_own(self, ceremony: Piece, award: Piece) -> bool:
        """Whether a category stands in front of a ceremony, and an award behind: "won Best Score at the N, her first N win"."""
        if award.low < ceremony.low:
            return False
        at = compiled(r"(?: awards?)? at (?:the )?(?:D |O |annual )*")
        return any(at.fullmatch(self.line, c.high, ceremony.low) for c in self.categories)

    def _of_festival(self, award: Piece, ceremonies: list[Piece]) -> bool:
        """Whether a festival has given a prize that bears another's name: "at the Reef Festival, where it won the N"."""
        name = self.fold.words(award.low, award.high)
        return not name.endswith("Awards") and any(
            c.text.endswith("Festival")
            and (
                compiled(r"[^;]*? where [^;]*").fullmatch(self.line, c.high, award.low)
                or compiled(r" at (?:the )?(?:D )?(?:O )?(?:annual )?").fullmatch(self.line, award.high, c.low)
            )
            for c in ceremonies
        )

    def _verbs(self) -> Iterator[Verb]:
        for m in VERB.finditer(self.line):
            if any(a.low < m.start() < a.high for a in (*self.awards, *self.categories)):
                continue
            if m["called"] and not any(0 < c.low - m.end() < 6 for c in self.categories):
                continue
            if m["won"] in _PRIZES and compiled(r"\bnominations?\b").search(self.line, 0, m.start()):
                continue  # "nominations for technical awards include"
            if m["went"] and not (
                any(a.high == m.start() - 1 for a in self.awards)
                and compiled(r"\bnominations?\b").search(self.line, 0, m.start()) is None
            ):
                continue
            if (
                m["won"]
                and _NOT_WON.search(self.line, 0, m.start())
                and self.line.startswith((", the ", ", for the ", ", a "), m.end())
            ):
                continue  # "nominated for, but not won, the N"
            if m["took"] and not any(
                DETERMINED.fullmatch(self.line, m.end(), p.low)
                for p in (*self.awards, *self.categories)
                if p.low > m.end()
            ):
                continue
            if m["nom"] and compiled(r"\b(?:from|out of) (?:its |their |a total of )?(?:[CO]|[a-z]+) $").search(
                self.line, 0, m.start()
            ):
                continue  # "won five awards from nine nominations"
            if m["nom"] and OF_THOSE.search(self.line, 0, m.start()):
                continue
            yield Verb(m.start(), m.end(), "nominated" if m["nom"] else "won")
