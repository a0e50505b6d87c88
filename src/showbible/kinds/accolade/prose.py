"""What sentences say of awards: who won or was nominated for what, at which ceremony, in which year.

One sentence often gives several ("won the X for Best Series, Best Actor (A. B.) and was nominated for ..."), so the fold
is walked once: its awards, categories, people and verbs are found first, then each category takes the verb before it,
the ceremony nearest to it and the people beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from showbible.data import words
from showbible.grammar.prose import Prose, Reading
from showbible.kinds.accolade.again import told_again, which_won, won_of
from showbible.kinds.accolade.bare import Bare
from showbible.kinds.accolade.bodies import Piece
from showbible.kinds.accolade.doubts import for_other, of_works
from showbible.kinds.accolade.fact import Accolade
from showbible.kinds.accolade.listing import listed_awards
from showbible.kinds.accolade.names import ANY_PRIZE, for_person
from showbible.kinds.accolade.pieces import Verb
from showbible.kinds.accolade.recipients import FOR_EPISODE, WENT_TO
from showbible.kinds.accolade.short import bare_words, row_of, shortened
from showbible.kinds.accolade.tables import award_tables
from showbible.kinds.accolade.wording import (
    ANOTHER,
    ANOTHER_PRIZE,
    AT_ANOTHER,
    AT_BOTH,
    AT_FIRST,
    AT_NEXT,
    AT_ONE,
    BY_A_BODY,
    DIRECTLY,
    EACH_FROM,
    GOT,
    INCLUDING,
    THE_AWARD,
    WINNER,
)
from showbible.kinds.fact import Found
from showbible.text.patterns import compiled, in_any, later

#: Words of which a sentence on awards needs one.
_TRIGGERS = frozenset(
    "won win wins winning winner nominee nominees honoree honorees award awarded receive received receiving earned garnered granted honored honoured shortlisted "
    "gained recipient recipients finalist finalists took picked named taking picking chosen crowned voted nod nods up contention running "
    "take takes collect collects collected collecting claim claims claimed claiming captured captures capturing nabbed nabbing snagged snagging grabbed grabbing swept walked "
    "lost losing shared landed secured netted brought presented prevailed victorious triumphed scooped competed given short listed nominated nominations nomination nominating winners recognized recognised rewarded bestowed prize went beaten prevail prevailing bagged clinched nominating contender competing gaining garnering earning get gets got getting landing picking sharing shortlist runners captures capture scooping candidate candidates declared judged walk sweeping home trophy trophies receives awards accolades prizes honors honours".split()
)
_HONOUR = later(
    rf"[Aa]ward|[Pp]rize|{ANY_PRIZE}|Choice |Favou?rite |Guild|Rose d|Festival|Prix|Best |Outstanding |[Bb]est |outstanding |Society|Trophy|Medal|nomination from the "
)
_NOT_UNDER = later(r"\b(?:cast|contestant|character)")
#: How often it was up elsewhere: "twelve at the Ebb Awards".
_ANOTHERS = later(r"\bC (?:[a-z]+ )?(?:at|from) (?:the )?(?:[DO] )*$")
#: A clause on what stands before it: "for which the season was" nominated, "that it" won.
_THAT_IT = later(r"\b(?:for which|that|which) (?:[a-z]+ |N ){1,5}$")
#: An award behind which another clause begins: "won an Ebb Award and been nominated for the Reef Award for".
_APART = later(
    r"(?: in D)?,? (?:and|but) (?:N )?(?:(?:has|have|had|was|were|been|also|is|later) )*(?:nominated|won|received|shortlisted|earned|named|honou?red)\b"
)


def award_sentences(reading: Reading) -> Iterator[Found]:
    """Every award that a sentence states with its body and its result."""
    vocabulary = words("award_words")
    called = shortened(reading)

    @cache
    def rows() -> list[Accolade]:
        return [f.fact for f in award_tables(reading) if isinstance(f.fact, Accolade)]

    @cache
    def items() -> list[Found]:
        return list(listed_awards(reading))

    for part in reading.prose:
        if part.plot or in_any(_NOT_UNDER, part.section.path):
            continue
        held: Piece | None = None
        for n, (start, end) in enumerate(part.sentences):
            if not _may_tell(part, n):
                held = None
                continue
            text = part.text[start:end]
            if end - start > 1200 or "-----" in text or not _HONOUR.search(text):
                continue
            sentence = _Sentence(reading, part, part.fold(n), vocabulary, held)
            for found in sentence.read():
                fact = found.fact
                if any(_is_within(found, item) for item in items()):
                    continue
                if called and isinstance(fact, Accolade) and fact.award in called:
                    found = replace(found, fact=replace(fact, award=called[fact.award]))
                elif isinstance(fact, Accolade) and fact.category is None and (row := row_of(fact, rows())):
                    found = replace(found, fact=row)
                yield found
            for name in sentence.summed():
                fits = [r for r in rows() if r.result is None and bare_words(name) <= bare_words(r.award)]
                if len(fits) == 1:
                    yield sentence.found(replace(fits[0], result="won"), 0, 0)
            held = sentence.last_award() or held


def _is_within(found: Found, item: Found) -> bool:
    """Whether an item states it that was read as an item: "Nominated: Reef Award for Best Series (2016)"."""
    return item.span.start <= found.span.start and found.span.end <= item.span.end


def _may_tell(prose: Prose, n: int) -> bool:
    """Whether a sentence has a word of winning or being nominated."""
    return not _TRIGGERS.isdisjoint(prose.words(n))


#: What makers got for a piece of theirs: "wrote the theme song, for which they had been" nominated.
_THEIRS = later(r"\b(?:song|theme|music|score), for which (?:he|she|they|N(?: and N)?) (?:had|has|have|was|were|won) ")


class _Sentence(Bare):
    """One pass over one folded sentence: each category takes its verb, its award, its people and its years."""

    def read(self) -> Iterator[Found]:
        if not self.verbs and WENT_TO.search(self.line) is None:
            return
        used: set[Piece] = set()
        marked = [at for at, a, b in self.fold.asides if self.fold.text[a:b].strip(" ()").casefold() == "won"]
        crowned = won_of(self.line, self.categories, marked)
        winner = WINNER.search(self.line)
        winners = self._names(*winner.span("who")) if winner is not None else ()
        for k, piece in enumerate(self.categories):
            verb = self._verb(piece)
            award = self._award(piece, k)
            if verb is None or award is None:
                continue
            if piece in crowned:
                verb = verb._replace(result="won")
            used.add(award)
            if self._unreal(verb):
                continue
            if (
                AT_BOTH.search(self.line, 0, award.low)
                or EACH_FROM.search(self.line, 0, award.low)
                or (AT_ONE.search(self.line, 0, award.low) and AT_ANOTHER.match(self.line, award.high))
            ):
                behind = [
                    a
                    for a in self.awards
                    if compiled(r",? and (?:from |by |at )?(?:the )?(?:D )?(?:O )?").fullmatch(
                        self.line, award.high, a.low
                    )
                ]
                for other in behind:
                    used.add(other)
                    for people in self._shared(piece, verb):
                        for year in [other.year] if other.year else self.years(piece, award):
                            fact = Accolade(other.text, piece.text, people, year, verb.result)
                            yield self.found(fact, piece.low, piece.high)
            for people in self._shared(piece, verb):
                if self._anothers(people, piece, verb, award):
                    continue
                if people and set(people) <= set(winners):
                    verb = verb._replace(result="won")
                for year in self.years(piece, award):
                    yield self.found(Accolade(award.text, piece.text, people, year, verb.result), piece.low, piece.high)
            yield from self._again(piece, award, verb, k)
        for award in self.awards:
            alone = not self.categories or FOR_EPISODE.match(self.line, award.high) or self._added(award)
            alone = (
                alone or _APART.match(self.line, award.high) or self._before_the(award) or self._of_no_category(award)
            )
            if award not in used and alone and not _THEIRS.search(self.line, 0, award.low):
                yield from self._bare(award)

    def last_award(self) -> Piece | None:
        """The award that the next sentence may leave out, with its year where "that year's" gives it."""
        if not self.awards:
            return None
        award = self.awards[-1]
        dated = compiled(r"(?:D|that year)'s (?:O |annual )?$").search(self.line, 0, award.low)
        return award._replace(year=self._that_year(award.low)) if dated is not None and not award.year else award

    def _again(self, piece: Piece, award: Piece, verb: Verb, k: int) -> Iterator[Found]:
        """What is said of the category once more: further years, and other people in "the same category"."""
        stop = self.categories[k + 1].low if k + 1 < len(self.categories) else len(self.line)
        for told in told_again(self.line[:stop], piece):
            again = Verb(told.low, told.low, told.result)
            if self._unreal(again) or any(a.low > piece.high and a.low < told.low for a in self.awards[1:]):
                continue
            own = compiled(r"N(?: (?:was|were|also|later|had|has|been|being))* $").search(self.line[: told.low])
            if own is not None and not told.same:
                continue
            shared = self._shared(piece, verb) if own is None else [self._subject(again) or ()]
            for people in shared:
                for year in filter(None, map(self.year, told.years)):
                    if people:
                        yield self.found(
                            Accolade(award.text, piece.text, people, year, told.result), piece.low, told.low
                        )

    def _anothers(self, people: tuple[str, ...], piece: Piece, verb: Verb, award: Piece) -> bool:
        """Whether people won it for other work, or another work won what only works win."""
        if people == self._work() or people == piece.people:
            return False
        if of_works(piece.text, award.text) and len(people) == 1 and self._marked(people[0]):
            return True
        return for_other(self.fold, verb.low, piece.high, people, self._fits)

    def _marked(self, name: str) -> bool:
        """Whether a recipient is a name of the sentence in front of the prize, no title in quotation marks."""
        return not self._own(name) and any(m.letter == "N" and m.value == name for m in self.fold.marks.values())

    def _before_the(self, award: Piece) -> bool:
        """Whether an award without a category stands before one that has it: "an Ebb Award and the Reef Award for"."""
        return (
            self.line.endswith((" a ", " an "), 0, award.low)
            and compiled(r"(?: in D)? and (?:the|an?) N for").match(self.line, award.high) is not None
        )

    def _of_no_category(self, award: Piece) -> bool:
        """Whether the clause of an award names no category: "and Ana Sol was awarded an Emmy for her work"."""
        if DIRECTLY.search(self.line, 0, award.low) is None:
            return False
        low = max((v.low for v in self.verbs if v.low < award.low), default=award.low)
        high = min((v.low for v in self.verbs if v.low > award.high), default=len(self.line))
        return not any(low < c.low < high for c in self.categories)

    def _shared(self, piece: Piece, verb: Verb) -> list[tuple[str, ...]]:
        """The recipients; "A and B were nominated for X and Y" deals them out, as "respectively" does."""
        first = piece  # "for Ana Sol in the A and B categories": those of the first are the second's
        if self.line.startswith(" categories", piece.high):
            first = next((c for c in self.categories if c.low < piece.low <= c.high + len(" and the ")), piece)
        all_ = self._recipients(first, verb)
        if len(all_) == 1 and len(all_[0]) > 1 and compiled(r"\b(?:[Aa]ctor|[Aa]ctress)\b").search(piece.text):
            all_ = [(name,) for name in all_[0]]
        mine = [c for c in self.categories if self._verb(c) == verb]
        if "respectively" not in self.line and not (len(all_) > 1 and all(for_person(c.text) for c in mine)):
            return all_
        people = [p for group in all_ for p in group]
        n = next((k for k, c in enumerate(mine) if c == piece), 0)
        return [(people[n],)] if len(people) == len(mine) and len(mine) > 1 else all_

    def _verb(self, piece: Piece) -> Verb | None:
        if compiled(r" (?:award |category )?(?:nominations?|nods?)\b").match(self.line[piece.high :]):
            return Verb(piece.high, piece.high, "nominated")
        before = [v for v in self.verbs if v.low < piece.low and not which_won(self.line, v.low, v.high)]
        if len(before) > 1 and ANOTHER.match(self.line, before[-1].low) and before[-2].result == "nominated":
            return before[-1]._replace(result="nominated")  # "a nomination for her, and he received his first for"
        if before:
            return self._in_rank(self._got_apart(before, piece) or before[-1], piece)
        if WENT_TO.match(self.line, piece.high):
            return Verb(piece.high, piece.high, "won")
        later = self.verbs[0] if self.verbs else None  # "Best Score was among the Ebb Awards that the season won"
        return later if later and _THAT_IT.search(self.line, piece.high, later.low) else None

    def _got_apart(self, before: list[Verb], piece: Piece) -> Verb | None:
        """The verb of another thing that was got: "received a Reef nomination for A, and the Ebb Award for B"."""
        noun = before[-1]
        if noun.result != "nominated" or not self.line.startswith(("nomination ", "nod "), noun.low):
            return None
        award = next((a for a in reversed(self.awards) if noun.high < a.low and a.high <= piece.low), None)
        apart = award is not None and ANOTHER_PRIZE.search(self.line, noun.high, award.low) is not None
        if not apart or not self.line.endswith("N ", 0, noun.low):
            return None
        got = before[-2:-1]
        return got[0] if got and got[0].result == "won" and self.line.startswith(GOT, got[0].low) else None

    def _in_rank(self, verb: Verb, piece: Piece) -> Verb:
        """The verb with the place that it gives: "voted fifth "Best Drama"" won nothing."""
        m = compiled(r" (?:as )?(?:the )?(?:[a-z]+'s? )?(?P<rank>O) $").fullmatch(self.line, verb.high, piece.low)
        place = self._count(m.start("rank")) if m is not None else None
        voted = self.line.startswith(("voted", "named", "chosen"), verb.low)
        return verb._replace(result=f"ranked {place}") if voted and place else verb

    def _award(self, piece: Piece, k: int) -> Piece | None:
        """The award of a category: the one that it is part of, follows, or names behind it."""
        if own := next((a for a in self.awards if a.low <= piece.low < a.high), None):
            return own
        if (by := BY_A_BODY.search(self.line, 0, piece.low)) is not None:
            return next((a for a in self.awards if by.start() <= a.low < piece.low), None)
        before = [a for a in self.awards if a.high <= piece.low]
        if before and before[-1].high == piece.high:
            return before[-1]  # "the Reef Prize (60 Minute Category)"
        if before and compiled(
            r"^(?: award| trophy| nods?| nominations?| prize)?(?:,? in (?:both )?D(?: and D)?)?,? (?:for|as|in)(?: the)? $"
        ).search(self.line[before[-1].high : piece.low]):
            return before[-1]
        if before and INCLUDING.fullmatch(self.line, before[-1].high, piece.low):
            return before[-1]
        if (
            len(before) > 1
            and THE_AWARD.search(self.line, before[-1].high, piece.low)
            and AT_FIRST.fullmatch(self.line, 0, before[0].low)
        ):
            return before[0]
        stop = self.categories[k + 1].low if k + 1 < len(self.categories) else len(self.line)
        for award in self.awards:
            if award.low >= piece.high:
                gap = self.line[piece.high : award.low]
                if before and _ANOTHERS.search(gap):
                    break  # "winning for Best Score, twelve at the Ebb Awards"
                near = (
                    award.low < stop
                    or len(self.awards) == 1
                    or not compiled(r"[;]|won|nominated").search(self.line[piece.high : award.low])
                )
                if (
                    near
                    and not ("," in gap and gap.endswith((" for the ", " for ", " for a ")))
                    and compiled(
                        r"^ $|\b(?:at|from|of|in|by|for|among)(?: the)?(?: N(?: magazine)?'s| u\.?[sk]\.?'s)?(?: (?:O|D|C|[a-z-]+))*? ?$"
                    ).search(gap)
                    and (len(self.awards) == 1 or not compiled(r";|\b(?:won|nominated|and was)\b").search(gap))
                    and not (before and AT_NEXT.match(gap) and AT_FIRST.fullmatch(self.line, 0, before[-1].low))
                ):
                    return award
        if before:
            return before[-1]
        return self.held if not self.awards else None

    def summed(self) -> Iterator[str]:
        """The awards of "won several awards, including a Saturn Award"."""
        for award in self.awards:
            if compiled(r"\b(?:won|winning)\b[^,;]{0,40}awards,? including (?:an?|the|one) $").search(
                self.line[: award.low]
            ):
                yield award.text
