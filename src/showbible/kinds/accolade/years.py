"""Of which year a prize is: told behind its category, with its ceremony, or in front of all."""

from __future__ import annotations

import re

from showbible.grammar.dates import When
from showbible.kinds.accolade.bodies import Piece
from showbible.kinds.accolade.recipients import WENT_TO, Recipients
from showbible.kinds.accolade.wording import HELD
from showbible.text.patterns import compiled, later

_YEARS = later(
    r"(?: (?:award|nominations?|category|prize|awards))*(?: (?:for|to) N(?: and N)?)?(?: (?:twice|(?:[a-z]+ )?C (?:[a-z]+ )?times|on C occasions))?(?:,? (?:at|from|by) (?:the )?[^,;.]{0,30}?N(?: awards)?)?,? (?:(?:came|followed|arrived) )?(?:in|for|of)(?: (?:both|the year))? (?P<years>D(?:(?:, and |, | and |,? and (?:again|another|once more) in )D)*)"
)
#: Years in brackets behind a category: "(2016, 2017)".
_ONLY_YEARS = later(
    r"\((?:(?:in|for) )?(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?(?:(?:, | and |, and | & )(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?)*\)"
)
#: What may stand between a category and the years in brackets: "Best Series four times (2010, 2011, 2012 and 2014)".
_TIMES = r"(?: (?:award|nomination|category))?(?: (?:twice|(?P<n>C) (?:consecutive |successive |straight )?(?:times|years)))?(?: in a row| running| consecutively)?"
_SO_OFTEN = later(_TIMES)
#: What joins the categories of a list.
_LISTED = later(r"(?:,| and|, and| &|,? as well as) (?:for )?(?:the )?")
#: Each year of a span: "four times in a row, from 2008 to 2011", "for four consecutive years from 2008 to 2011".
_EACH_YEAR = later(
    rf"(?:{_TIMES}| for (?P<years>C) (?:consecutive|successive|straight) years| (?P<every>(?:each|every) year)),? (?:from (?P<a>D) (?:to|through|until) (?P<b>D)|between (?P<c>D) and (?P<d>D))"
)
#: When a ceremony was: "the Reef Awards, held in August 2014".
_HELD_IN = later(rf",? (?:{HELD} )?(?:in|on) D")
#: When something was up for an award: "two Reef Award nominations in 1958 for".
_IN_THAT = later(r"(?: nominations?| nods?| wins?)? in D")
#: A clause behind another that tells when in its own words: "and in its tenth year it won".
_OWN_TIME = later(
    r",? (?:and|but|while|then) (?:in|for|during|after) (?:its|his|her|their|the) (?:[a-z]+ |O |C )?(?:year|season|series|run|decade)s?,?\b"
)
#: Somebody's own year in a list: "and Sol two years later for".
_OWN_YEAR = later(r"N (?:in )?(?P<year>D) (?:for|in) (?:the )?$")
#: "at the 69th ceremony in September 2017", "at the ceremony of January 2015".
_AT_THE_CEREMONY = later(r",? at the (?:O )?(?:annual )?ceremony,? (?:held )?(?:in|of|on) D")
#: "at the 2007 awards", the ceremony named before.
_AT_THE_AWARDS = later(r"(?: award)?,? (?:at|during|in) (?:the |that )?(?P<year>D) (?:awards|ceremony|edition)\b")
_IN_YEAR = later(
    r"(?:^|; |\]\]|(?:and|while|but) )(?:also |again |later |but )?(?:in|for|during|on) (?:both )?(?P<year>D)(?P<more>(?:, D)*)(?:,? and (?P<other>D))?,? |^(?P<item>D)(?:: | [–—-] )|(?<=[a-z] )in (?P<were>D) (?:were|was|included?) "
)
#: The year that is told from one before: "The following year, Sol won", "Also that year".
_RELATED = later(r"(?:also |and |but )?(?:in )?(?P<year>D),? ")
#: The same where it is no date by itself: of the last one before.
_THAT_NIGHT = later(
    r"(?:also |and |but )?(?:(?:in )?(?:that|the) (?:same )?year|(?:on|at|during) (?:that|the) same (?:night|evening|day|event|ceremony|occasion|awards)|at the (?:awards )?ceremony),? "
)
#: The year behind what a prize was for: "for her role as N in D".
_FOR_ROLE = later(
    r" for (?:his|her|their|the|this|that) (?:[a-z]+ )?(?:role|performance|work|portrayal|part)s?(?: (?:as|of|in|on) (?:the )?(?:N|series|show|season))? in D(?=[.,;]|$| and\b)"
)
#: Words of a year that the sentence before has told; "two years later" may be of any.
_CLOSE = later(r"\b(?:that|same|following|next) (?:same )?year\b", re.IGNORECASE)


def _expanded(text: str) -> list[int | None]:
    """The years of a list in brackets, each of a span: "(2001, 2003–2005)"."""
    found: list[int | None] = []
    for m in compiled(r"(\d{4})(?:[–-](\d{4}))?").finditer(text):
        found += range(int(m[1]), int(m[2] or m[1]) + 1)
    return found


class Years(Recipients):
    """A folded sentence with its awards and who gets them, asked for when."""

    def years(self, piece: Piece, award: Piece) -> list[int | None]:
        """The years for which somebody got a category of an award; one that is ``None`` where none is told."""
        for at, a, b in self.fold.asides:
            if (m := _ONLY_YEARS.fullmatch(self.fold.text[a:b].strip())) is not None and (
                at == piece.high or _SO_OFTEN.fullmatch(self.line, piece.high, at)
            ):
                return _expanded(m[0])
        if each := self._each_year(piece.high) or self._each_year(award.high):
            return [*each]
        if (m := _OWN_YEAR.search(self.line, 0, piece.low)) is not None:
            return [self._said(m.start("year"))]
        if dealt := self._dealt(piece):
            return [dealt]
        if (m := _YEARS.match(self.line, piece.high)) is not None:
            years = [self.year(n) for n in range(m.start("years"), m.end("years")) if self.line[n] == "D"]
            if any(years):
                return [y for y in years if y]
        if (went := WENT_TO.match(self.line, piece.high)) is not None and self.line.startswith(" in D", went.end()):
            return [self.year(went.end() + 4)]
        if (m := compiled(r"(?: award| nomination)? that (?:same )?year\b").match(self.line, piece.high)) is not None:
            return [self._that_year(piece.high)]
        if (
            m := compiled(r"(?:^|[^a-z])(?P<year>D)(?: (?:award|category) (?:for|as|of) (?:the )?|'s )$").search(
                self.line[: piece.low]
            )
        ) is not None:
            return [self.year(m.start("year"))]
        if (m := _AT_THE_CEREMONY.match(self.line, piece.high)) is not None:
            return [self.year(m.end() - 1)]
        if (m := _AT_THE_AWARDS.match(self.line, piece.high)) is not None:
            return [self.year(m.start("year"))]
        if (m := _FOR_ROLE.match(self.line, max(piece.high, award.high))) is not None:
            return [self.year(m.end() - 1)]
        if piece.year:
            return [piece.year]
        if award.year:
            return [award.year]
        if (m := _HELD_IN.match(self.line, award.high)) is not None and (year := self.year(m.end() - 1)):
            return [year]
        if (m := compiled(r"(?:D|that year)'s (?:O |annual )?$").search(self.line[: award.low])) is not None:
            return [self._that_year(m.start() if m[0][0] == "t" else m.start() + 1)]
        if (m := _YEARS.match(self.line, award.high)) is not None and award.high <= m.end() <= piece.low:
            years = [self.year(n) for n in range(m.start("years"), m.end("years")) if self.line[n] == "D"]
            if len(years) > 1 and all(years):
                return years
        if award.high <= piece.low and (m := _IN_THAT.match(self.line, award.high)) is not None:
            return [self.year(m.end() - 1)]
        if (m := _YEARS.match(self.line, award.high)) is not None and award.low >= piece.high:
            return [self.year(n) for n in range(m.start("years"), m.end("years")) if self.line[n] == "D"]
        if (
            m := compiled(
                r".*\b(?:nominated|won|honou?red|shortlisted|recognised|recognized) in (?P<year>D(?:(?:, and|,| and) D)*)(?: (?:for|with|as|by)\b)"
            ).match(self.line[: piece.low])
        ) is not None:
            return [self.year(n) for n in range(*m.span("year")) if self.line[n] == "D"]
        if (m := compiled(r"(?:in|on) (?P<year>D) at (?:the )?$").search(self.line[: award.low])) is not None:
            return [self.year(m.start("year"))]  # "on 18 April 2016 at the Reef Festival, where it took"
        dated = list(_IN_YEAR.finditer(self.line, 0, piece.low))
        if dated and _OWN_TIME.search(self.line, dated[-1].end(), piece.low):
            return [None]
        if dated:
            told = [dated[-1].start(g) for g in ("year", "other", "were", "item") if dated[-1][g]]
            told += [n for n in range(*dated[-1].span("more")) if self.line[n] == "D"] if dated[-1]["more"] else []
            return [self._said(n) for n in sorted(told)]
        if (year := self._of_all(piece)) is not None:
            return [year]
        if (m := _RELATED.match(self.line)) is not None and (year := self._said(m.start("year"))):
            return [year]
        if (m := _THAT_NIGHT.match(self.line)) is not None:
            return [(self.held.year if self.held is not None else None) or self._that_year(m.end())]
        earlier = [c for c in self.categories if award.high <= c.low < piece.low]
        if earlier and (m := _YEARS.match(self.line, earlier[-1].high)) and "D" not in self.line[m.end() :]:
            # "won the Reef Award for Best Actor in 2016, and the season was nominated for Best Drama"
            years = [self.year(n) for n in range(m.start("years"), m.end("years")) if self.line[n] == "D"]
            return years if len(years) == 1 else [None]
        return [None]

    def _said(self, index: int) -> int | None:
        """The year of the date at ``index``; "the same year" is that of the one before."""
        close = _CLOSE.search(self.fold.words(index, index + 1))
        return self._that_year(index + 1) if close else self.year(index)

    def _dealt(self, piece: Piece) -> int | None:
        """A category's own of as many years as categories: "won the Reef Awards for A and B in 2011 and 2012, respectively"."""
        if "respectively" not in self.line:
            return None
        chain: list[Piece] = []
        for category in self.categories:
            if chain and _LISTED.fullmatch(self.line, chain[-1].high, category.low) is None:
                if piece in chain:
                    break
                chain = []
            chain.append(category)
        m = _YEARS.match(self.line, chain[-1].high) if piece in chain else None
        if m is None or compiled(r",? respectively").match(self.line, m.end()) is None:
            return None
        years = [n for n in range(*m.span("years")) if self.line[n] == "D"]
        return self.year(years[chain.index(piece)]) if len(years) == len(chain) else None

    def _of_all(self, piece: Piece) -> int | None:
        """The year behind a list of categories: "won the Reef Awards for A, B and C in 2012"."""
        for category in self.categories:
            if category.low <= piece.low:
                continue
            if _LISTED.fullmatch(self.line, piece.high, category.low) is None:
                return None
            piece = category
            if (m := _YEARS.match(self.line, piece.high)) is not None:
                years = m["years"]
                return self.year(m.start("years")) if years == "D" else None
        return None

    def _each_year(self, index: int) -> range:
        """The years of a span behind a category at ``index`` of which it is said that it was so in each."""
        m = _EACH_YEAR.match(self.line, index)
        if m is None:
            return range(0)
        ends = [self.year(m.start(g)) for g in "abcd" if m[g]]
        count = m["n"] or m["years"]
        low, high = ends[0], ends[1]
        if not low or not high or not (count or m["every"]):
            return range(0)
        said = self._count(m.start("n") if m["n"] else m.start("years")) if count else high - low + 1
        return range(low, high + 1) if said == high - low + 1 < 30 else range(0)

    def _count(self, index: int) -> int | None:
        """The number at ``index``, in figures or in words."""
        mark = self.fold.marks.get(index)
        return int(mark.value) if mark is not None and isinstance(mark.value, (int, float)) else None

    def _that_year(self, index: int) -> int | None:
        """The year of the last date before ``index``, in the sentence or before it."""
        before = [m.value for n, m in self.fold.marks.items() if n < index and m.letter == "D"]
        when = before[-1] if before else self.fold.earlier
        return when.day.year if isinstance(when, When) else None
