"""Awards without a category: "won a Peabody Award", "won two, one in 2014 and one in 2016"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.slot import tidy
from showbible.kinds.accolade.again import AND_WON
from showbible.kinds.accolade.bodies import Piece
from showbible.kinds.accolade.doubts import for_other, unreal
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.pieces import Verb
from showbible.kinds.accolade.recipients import FOR_EPISODE, FOR_WORK
from showbible.kinds.accolade.wording import (
    EACH_ONE,
    EACH_YEAR,
    FOR_THAT,
    HEAD,
    IN_CATEGORIES,
    IS_WINNER,
    IT_EARNED,
    LISTED_BEFORE,
    NOMINATIONS_OF,
    ONE_OF_MANY,
    ONE_OF_THEM,
    TALLY,
    UP_AT,
    WIN_FOR,
    WINNER_OF_IT,
)
from showbible.kinds.accolade.years import Years
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled


class Bare(Years):
    """A folded sentence asked for its awards that name no category."""

    def _unreal(self, verb: Verb) -> bool:
        return unreal(self.fold, verb.low, self.line[verb.low : verb.high], self.reading.scene)

    def _fits(self, name: str) -> bool:
        """Whether what an award is said to be for is this work, or a category in words of awards."""
        return self._own(name) or self.known(name) or HEAD.match(name) is not None

    def _added(self, award: Piece) -> bool:
        """Whether an award without a category closes a list: "an Emmy for Best Score and a Peabody Award in 1991"."""
        if any(c.low > award.high for c in self.categories):
            return False
        dated = self.line.startswith(" in D", award.high)
        m = compiled(r"(?:,? and| as well as|, plus) (?:an?|(?P<the>the)) $").search(self.line[: award.low])
        return m is not None and (dated or not m["the"])

    def found(self, fact: Accolade, low: int, high: int) -> Found:
        start, end = self.fold.start, self.fold.end
        if end - start > 500:
            a, b = self.fold.stretch(low, high)
            start, end = max(start, a - 200), min(end, b + 200)
        return Found(fact, "accolade.sentence", self.part.passage.span(start, end))

    def _bare(self, award: Piece) -> Iterator[Found]:
        """An award without a category: "won a Peabody Award"; several people's, one for each."""
        line = self.line
        before = [v for v in self.verbs if v.low < award.low]
        if not before:
            yield from self._winner(award)
            return
        verb = before[-1]
        if compiled(r"(?: (?:and|or) an? N)? (?:nominations?|nods?)\b").match(line, award.high):
            verb = Verb(verb.low, verb.high, "nominated")
        elif (
            compiled(r"nom|nod").match(line[verb.low :])
            and len(before) > 1
            and not line.startswith(" for ", verb.high)
            and (self._added(award) or EACH_ONE.fullmatch(line, verb.high, award.low))
        ):
            # "earned a Reef nomination for Best Series and an Ebb Award": another thing that was earned.
            verb = next((v for v in reversed(before) if v.result == "won"), before[-2])
        if verb.result == "nominated" and len(self.awards) == 1 and AND_WON.match(line, award.high):
            verb = verb._replace(result="won")
        if NOMINATIONS_OF.match(line, verb.low):
            return
        owner = WIN_FOR.match(line, award.high)
        told = line[verb.low : award.low]
        counted = owner is None and (
            compiled(r"\b(?:including|several|numerous|many|lost)\b").search(told) or "C" in LISTED_BEFORE.sub("", told)
        )
        each = self._each(award, verb)
        one = ONE_OF_MANY.search(line, 0, award.low) and "C" not in told and any(self.years(award, award))
        if counted and not (each or one or ONE_OF_THEM.search(line, 0, award.low)):
            return
        if line.endswith(" by the ", 0, award.low) and line.startswith((" for an N", " for a N"), award.high):
            return  # "shortlisted by the Reef Society for an Ebb Award"
        if len(TALLY.findall(line, verb.low)) > 1:
            return  # "won an Ebb Award, one Reef Award, three Tide Awards": they are only counted
        subject = self._names(*owner.span("who")) if owner is not None else self._subject(verb)
        if owner is not None and owner["win"]:
            verb = verb._replace(result="won")
        if not subject or subject[0] in {"he", "she"} or self._unreal(verb):
            return
        if subject != self._work() and for_other(self.fold, verb.low, award.high, subject, self._fits):
            return
        in_theirs = IN_CATEGORIES.fullmatch(line, verb.high, award.low)
        if not (
            in_theirs
            or each
            or self._single(award)
            or (len(subject) > 1 and line[verb.high : award.low].strip() in {"", "for", "at"})
        ):
            return
        if subject != self._work() and not (self._about() or self._for_it(award, verb)):
            return
        if (named := compiled(r" for (?:the |its )?N").match(line[award.high :])) is not None:
            other = tidy(self.word(award.high + named.end() - 1))
            if not self._own(other):
                return  # a category of no known words, or another work
        if subject == self._work() and (m := FOR_EPISODE.match(line, award.high)) is not None:
            subject = (str(self.fold.marks[m.start("quoted")].value).strip(" ,"),)
        for year in each or self.years(award, award):
            for people in [(name,) for name in subject] if len(subject) > 1 else [subject]:
                yield self.found(Accolade(award.text, None, people, year, verb.result), award.low, award.high)

    def _each(self, award: Piece, verb: Verb) -> list[int | None]:
        """The years of an award that was won once in each: "won two Reef Awards, one in 2014 and one in 2016"."""
        m = EACH_YEAR.match(self.line, award.high)
        if m is None:
            return []
        years = [self.year(n) for n in range(*m.span("years")) if self.line[n] == "D"]
        counts = [n for n in range(verb.high, award.low) if self.line[n] == "C"]
        told = self._count(counts[0]) if len(counts) == 1 else None
        return years if all(years) and told in {None, len(years)} and len(counts) < 2 else []

    def _winner(self, award: Piece) -> Iterator[Found]:
        """What the work is told to be: "was a 2016 Reef Award winner"."""
        is_, of = IS_WINNER.search(self.line, 0, award.low), WINNER_OF_IT.match(self.line, award.high)
        if is_ is None or of is None:
            return
        verb = Verb(is_.start(), is_.start(), "won" if of["won"] else "nominated")
        if self._subject(verb) == self._work() and self._work() and not self._unreal(verb):
            for year in [award.year] if award.year else self.years(award, award):
                yield self.found(Accolade(award.text, None, self._work(), year, verb.result), award.low, award.high)

    def _for_it(self, award: Piece, verb: Verb) -> bool:
        """Whether a person's award outside sections of awards is told to be for this work."""
        told = FOR_WORK.match(self.line, award.high) or FOR_THAT.match(self.line, award.high)
        episode = FOR_EPISODE.match(self.line, award.high)
        return bool(told or episode or self._added(award) or IT_EARNED.search(self.line, 0, verb.low))

    def _single(self, award: Piece) -> bool:
        """Whether one award is meant: "a Peabody Award", "her first Emmy nomination"."""
        if ONE_OF_THEM.search(self.line, 0, award.low) or UP_AT.search(self.line, 0, award.low):
            return True
        if compiled(r" nominations? (?:in|for) D").match(self.line, award.high):
            return True
        before = r"(?:^|[^a-z])(?:an?|the|its|his|her|D|O|one)(?: (?:prestigious|coveted|consecutive|successive|straight|career|[a-z]+-time))? $"
        if not re.search(before, self.line[: award.low]):
            return False
        name = self.fold.words(award.low, award.high)
        plural = compiled(r"(?:Awards|Festival|Association|Society|Guild|s)$").search(name)
        one = (
            plural is not None and plural[0] == "s" and compiled(r"\ban? $").search(self.line, 0, award.low)
        )  # "an Artios"
        return plural is None or bool(one) or name.endswith(("BAFTAs", "Society"))
