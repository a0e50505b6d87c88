"""The categories that a folded sentence names: where each begins, how far it goes, who stands in brackets behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from showbible.grammar.fold import Fold
from showbible.grammar.slot import tidy
from showbible.kinds.accolade.bodies import Bodies, Piece, of_body
from showbible.kinds.accolade.names import looks_personal
from showbible.kinds.accolade.wording import (
    AMONG_THEM,
    CRAFT,
    HEAD,
    IN_FRONT_OF,
    IN_THE,
    JOINED,
    LENGTH,
    LOWER,
    NEXT,
    PART,
    PLAIN_STEP,
    PRIZE_FROM,
    SEVERAL,
    SINGLE,
    STEP,
)
from showbible.text.patterns import compiled, later

#: For whom one of a list of categories is.
_FOR_SOMEBODY = later(r"(?: (?:award )?(?:for|to) N(?: and N)?)?")


#: How it came out, in brackets behind who was up for it.
_RESULTS = frozenset(("won", "win", "winner", "nominated", "nominee", "pending"))
#: A further category with its own ceremony: "... at the Ebb Awards and Drama of the Year at the Reef Awards".
_WITH_ITS_OWN = later(r"N,? and (?:for )?(?:the )?$")
_AT_ITS_OWN = later(r"(?: of the N)?(?: award)?,? (?:at|from|by) (?:the )?(?:D |O |annual )*N")
#: What is won or up for, one behind the other: "including A, B and C", "three nominations for A, B and C".
_ONE = r"[a-zN](?:[a-z N&/-]{0,50}?[a-zN])?"
_LIST = later(
    rf"(?:\bincluding (?:those )?(?:for )?|\b(?:craft|technical|production) (?:awards|prizes|nominations) for |\b(?P<count>C) (?:N|(?:awards|prizes|nominations)(?: (?:at|from) (?:the )?(?:[DO] )*N)?),? for )(?:the )?"
    rf"(?P<list>{_ONE}(?:, {_ONE})*,? and (?:the )?{_ONE})(?=[.;]|$|, (?:and|but|while|with) | at the )"
)
#: Somebody's further category of a list, without "best": "for best actor (Bo Lind), director (Ana Sol)".
_SHORTER = later(
    r"(?:, | and |, and )(?P<cat>(?:(?:supporting|lead|leading|guest) )?(?:actor|actress|performer|director|writer|composer|editor|newcomer))(?=[ ,.;]|$)"
)


def _covers(category: Piece, several: list[Piece]) -> bool:
    """Whether what seems one category is two or more of those that are told to be several."""
    return sum(category.low <= part.low and part.high <= category.high for part in several) > 1


class Categories(Bodies):
    """The awards and the categories of one folded sentence; ``vocabulary`` is what words categories are made of."""

    def __init__(self, fold: Fold, vocabulary: frozenset[str]) -> None:
        super().__init__(fold)
        self.vocabulary = vocabulary
        self.awards = list(self.named_awards())
        several = list(self._of_several())
        made = list(dict.fromkeys([*(c for c in self._categories() if not _covers(c, several)), *several]))
        if lists := list(self._listed()):
            low, high = min(c.low for c in lists), max(c.high for c in lists)
            made = [*(c for c in made if c.high <= low or c.low >= high), *lists]
        self.categories = sorted(c for c in made if not any(o.low == c.low and o.high > c.high for o in made))

    def known(self, text: str) -> bool:
        tokens = compiled(r"[^\W\d_][\w'’/-]*").findall(text.casefold())
        return bool(tokens) and all(
            all(part in self.vocabulary for part in compiled("[-/]").split(t))
            or t.replace("’", "'") in self.vocabulary
            or t in {"of", "the", "in", "a", "and", "or", "for", "by", "one"}
            for t in tokens
        )

    def held_at(self, index: int) -> bool:
        """Whether a ceremony is named in front: "At the Reef Awards, Ana Sol won"."""
        return any(
            compiled(r"(?:^|[^a-z])at (?:the )?(?:D |O |annual )*$").search(self.line[: a.low])
            for a in self.awards
            if a.low < index
        )

    def partly(self, text: str) -> bool:
        """Whether a word of ``text`` is one of categories, and it is more than one: "Talent Show"."""
        tokens = text.casefold().split()
        return len(tokens) > 1 and any(t in self.vocabulary for t in tokens)

    def _categories(self) -> Iterator[Piece]:
        line, last = self.line, -1
        inside = {k for a in self.awards for k in range(a.low, a.high)}
        for n in sorted(self.fold.marks):
            mark = self.fold.marks[n]
            name, low = self.whole(n)
            if (joined := JOINED.match(name) or of_body(name)) is not None and n in inside:
                yield Piece(n, n + 1, joined["category"])
            elif n in inside and (parted := self.ends_in_prize(n)) is not None:
                front = line.rindex("N", 0, n - 1)
                yield Piece(front, n + 1, f"{self.fold.words(front, n).strip()} {parted['category']}")
            if n in inside and ": " in name and HEAD.match(first := name.partition(": ")[2]):
                last = self._extent(n + 1, inside - {n})
                yield self._made(n, last, first + self.fold.words(n + 1, last))
            if n < last or n in inside:
                continue
            if mark.letter == "Q" and isinstance(mark.value, str):
                if (
                    not line.endswith(("episode ", "episodes "), 0, n)
                    and compiled(r"(?:The )?(?:Best|Most|Outstanding|Favou?rite)\b", re.IGNORECASE).match(mark.value)
                    and len(mark.value) < 110
                ):
                    yield self._made(n, n + 1, mark.value.strip("'‘’\" ,"))
                    last = n + 1
                continue
            after = compiled(
                r"(?:N(?: awards?)? for(?: the)?|(?:won|win|winning|awarded|received|took home)(?: for)?(?: the)?|category of|(?:named|voted|chosen|declared|crowned)(?: as)?(?: the)?|nominat(?:ed|ions?) for(?: the)?|(?:short-?listed|nominated|up|lost(?: out)?|losing(?: out)?|prize|award) (?:for|in)(?: the)?|lost(?: the)?|taking(?: the)?|for|in the) $"
            ).search(line[:low])
            if after is not None and after[0] in {"in the ", "for "} and not line.startswith(" category", n + 1):
                after = None
            if (
                after is None
                and n - 1 not in inside
                and (own := _WITH_ITS_OWN.search(line, 0, low))
                and own.start() in inside
            ):
                end = _AT_ITS_OWN.match(line, n + 1)
                after = own if end is not None and end.end() - 1 in inside else None
            given = after is not None and after[0].startswith("N") and n - 1 not in inside
            called = after is not None and bool(self.awards) and line.startswith(" category", n + 1)
            of_year = compiled(r"(?: (?:or|and|&) (?:[a-z]+ )?N)? of the N").match(line[n + 1 :])
            up = after is not None and of_year is not None and after[0].startswith("nominat")
            fits = called or up or self.known(name) or (given and self.partly(name))
            if not name or not (HEAD.match(name) or (after and fits)):
                continue
            least = (
                3
                if after is not None and compiled(r"won|awarded|received|took").search(after[0]) and not self.held_at(n)
                else 1
                if given
                else 2
            )
            if line.startswith(" category", n + 1):
                least = 1
            if not HEAD.match(name) and len(name.split()) < least and of_year is None:
                continue
            if HEAD.match(name) and compiled(r"Festival$").search(name):
                continue
            high = self._extent(n + 1, inside)
            made = self._made(low, high, self.fold.words(low, high))
            chain = [made, *self._chained(made, inside)]
            yield from chain
            last = chain[-1].high
        yield from self._plain()
        yield from self._in_brackets()
        for m in (*IN_FRONT_OF.finditer(line), *PRIZE_FROM.finditer(line)) if self.awards else ():
            text = self.fold.words(*m.span("cat"))
            if m.end() in inside if text.islower() else compiled(r"\b(?:Award|Prize)\b").search(text):
                yield self._made(*m.span("cat"), text)
        if self.awards:
            for m in CRAFT.finditer(line):
                if not any(c <= m.start("cat") < d for c, d in [(a.low, a.high) for a in self.awards]):
                    yield self._made(m.start("cat"), m.end("cat"), m["cat"])
        for m in IN_THE.finditer(line) if " category" in line else ():
            text = self.fold.words(m.start("cat"), m.end("cat"))
            if any(a.high <= m.start() for a in self.awards) and (text[:1].isdigit() or self.known(text)):
                yield self._made(m.start("cat"), m.end("cat"), text)
        for m in SINGLE.finditer(line):
            yield self._made(m.start(), m.end(), self.fold.words(m.start("cat"), m.end("cat")))
        for m in compiled(r" (?:for|as) (?:the )?(?P<cat>best N)(?=[,.;]|$| (?:at|in|and|award)\b)").finditer(line):
            if self.known(self.word(m.end() - 1)):
                yield self._made(m.start("cat"), m.end("cat"), self.fold.words(m.start("cat"), m.end("cat")))
        yield from self._shorter()
        listed = -1
        for m in LOWER.finditer(line):
            if m[0].startswith((" and", ",")) and not (
                listed >= 0 and _FOR_SOMEBODY.fullmatch(line, listed, m.start())
            ):
                continue
            listed = m.end()
            if not any(a.low <= m.start("cat") < a.high for a in self.awards):
                yield self._made(m.start("cat"), m.end("cat"), self.fold.words(m.start("cat"), m.end("cat")))

    def _plain(self) -> Iterator[Piece]:
        """The categories whose first word is no name: "an N for Music in a Series"."""
        inside = {k for a in self.awards for k in range(a.low, a.high)}
        for award in self.awards:
            m = compiled(r" (?:award |awards )?for (?:the )?(?P<word>[a-z][a-z-]+)(?![a-z'])").match(
                self.line, award.high
            )
            word = self.fold.words(m.start("word"), m.end("word")) if m is not None else ""
            if m is not None and word[:1].isupper() and self.known(word):
                high = self._extent(m.end(), inside)
                if high > m.end():
                    yield self._made(m.start("word"), high, self.fold.words(m.start("word"), high))

    def _shorter(self) -> Iterator[Piece]:
        """What people are up for in brackets behind words that stand in a list with "best": "director (Ana Sol)"."""
        first = LOWER.search(self.line) if self.awards and self.fold.asides else None
        for m in _SHORTER.finditer(self.line, first.end()) if first is not None else ():
            if self._names_somebody(m.end()):
                yield self._made(m.start("cat"), m.end("cat"), m["cat"])

    def _of_several(self) -> Iterator[Piece]:
        """Those of "in the A, B and C categories", whatever their words."""
        for m in SEVERAL.finditer(self.line) if " categories" in self.line else ():
            low = m.start("list")
            for part in compiled(r",? and (?:the )?|, ").split(m["list"]):
                low = self.line.index(part, low)
                text = self.fold.words(low, low + len(part))
                if text[:1].isupper() and not any(a.low <= low < a.high for a in self.awards):
                    yield self._made(low, low + len(part), text)
                low += len(part)

    def _listed(self) -> Iterator[Piece]:
        """Those of a list of plain names: "won six Ebb Awards, including Drama Series, Direction and Make Up"."""
        for m in _LIST.finditer(self.line) if self.awards else ():
            low, parts = m.start("list"), compiled(r",? and (?:the )?|, ").split(m["list"])
            mark = self.fold.marks.get(m.start("count")) if m["count"] else None
            if m["count"] and (mark is None or mark.value != len(parts)):
                continue
            found: list[Piece] = []
            for part in parts:
                low = self.line.index(part, low)
                text = self.fold.words(low, low + len(part))
                inside = any(a.low < low + len(part) and low < a.high for a in self.awards)
                if inside or not text[:1].isupper() or not self.known(text):
                    break
                found.append(Piece(low, low + len(part), text))
                low += len(part)
            if len(found) == len(parts) and not any(HEAD.match(p.text) for p in found):
                yield from found

    def _in_brackets(self) -> Iterator[Piece]:
        """The categories that stand in brackets behind who is up for them: "Ana Sol (Best Actress)"."""
        for at, a, b in self.fold.asides:
            inner = self.fold.text[a:b].strip().strip("()").strip()
            if (several := AMONG_THEM.fullmatch(inner)) and any(a.high == at for a in self.awards):
                for part in compiled(r",? and |, ").split(several["list"]):
                    if HEAD.match(part) and len(part) < 60:
                        yield Piece(at, at, part)
                continue
            year = compiled(r",? ((?:19|20)\d\d)$").search(inner)
            inner = inner[: year.start()] if year else inner
            own = any(a.low < at <= a.high for a in self.awards)
            if not (HEAD.match(inner) or (own and inner.endswith((" category", " Category")))) or len(inner) > 90:
                continue
            name = self.word(at - 1) if at else ""
            if HEAD.match(name) and self.known(inner):
                continue  # "the Grand Prize (Daesang)": one category
            told = self.year(at - 1) if at else None  # "in 1983 (Outstanding Sound)"
            people = (name,) if name and not own and looks_personal(name) else ()
            yield Piece(at, at, inner, people, int(year[1]) if year else told)

    def _extent(self, high: int, inside: set[int]) -> int:
        """Where a category that reaches ``high`` ends: "Best Actor" goes on in "in a Drama Series"."""
        line = self.line
        while True:
            if (w := PLAIN_STEP.match(line, high)) is not None and not self._names_somebody(high):
                word = self.fold.words(w.start("word"), w.end("word"))
                if word[:1].isupper() and self.known(word):
                    high = w.end()
                    if line.startswith(" N", high) and high + 1 not in inside and self.known(self.word(high + 1)):
                        high += 2
                    continue
            m = STEP.match(line, high)
            if m is None:
                break
            if m.end() >= len(line) or line[m.end()] != "N" or m.end() not in self.fold.marks:
                if m[0] == " series" and compiled(
                    r".*(?:Comedy|Drama|Television|Limited|Reality|Variety|Animated)"
                ).fullmatch(self.fold.words(high - 1, high)):
                    high = m.end()
                    continue
                if m[0].strip(" –—-").isalpha() and self.fold.words(m.start(), m.end()).strip(" –—-")[:1].isupper():
                    high = m.end()
                    continue
                break
            name = self.word(m.end())
            goes_on = m[0].startswith(" in a") or (
                m[0].strip() in {"–", "—", "or"} and name.startswith(("Lead", "Supporting"))
            )
            if m.end() in inside or (HEAD.match(name) and not goes_on):
                break
            if m[0].startswith(" to ") and compiled(r"\b(?:lost|losing|losses)\b").search(line[: m.start()]):
                break
            # who is told behind ", or N" is up for the whole: "Limited Series, Movie, or Special for Ana Sol"
            if m[0].startswith((",", " and")) and (
                self._names_somebody(high) or (" or " not in m[0] and self._with_people(m.end()))
            ):
                break
            if (
                m[0] == ", "
                and PART.fullmatch(name)
                and compiled(r"[.,;]|$| (?:for|in|at|award|followed|came|went|was)\b").match(line[m.end() + 1 :])
            ):
                high = m.end() + 1
                continue
            listed = m[0].startswith((",", " and", " or"))
            if not self.known(name) and not (compiled(r" of the $").match(m[0])):
                break
            if (
                listed
                and not compiled(r"(?:,| or| and)").search(line[m.end() + 1 : m.end() + 12])
                and m[0].startswith(",")
                and "or" not in m[0]
                and "and" not in m[0]
            ):
                break
            high = m.end() + 1
        return high

    def _names_somebody(self, index: int) -> bool:
        """Whether people stand in brackets at ``index``: "Best Villain (Ana Sol)"."""
        inner = next((self.fold.text[a:b].strip(" ()") for at, a, b in self.fold.asides if at == index), "")
        return looks_personal(inner.removeprefix("for ")) and not self.known(inner)

    def _with_people(self, low: int) -> int:
        """Where a category at ``low`` ends behind which its own people are told; 0 where none are.

        "Scene Stealer (Bo Lind)", "Drama Actor for Ana Sol".
        """
        for m in compiled(r"N(?: [a-z]+)?").match(self.line, low), compiled(r"N").match(self.line, low):
            if m is None:
                continue
            who = self.word(m.end() + len(" for ")) if self.line.startswith(" for N", m.end()) else ""
            if self._names_somebody(m.end()) or (looks_personal(who) and not self.known(who)):
                return m.end()
        return 0

    def _chained(self, first: Piece, inside: Set[int]) -> Iterator[Piece]:
        """The categories of a list that no word of awards begins: "Best Villain (Ana Sol), Vampire (Bo Lind)"."""
        high = first.high
        while (m := NEXT.match(self.line, high)) is not None:
            low, told = m.end(), self._names_somebody(high)
            high = self._with_people(low)
            text = self.fold.words(low, high)
            fits = self.known(text) or self.partly(text) or (told and " " not in text)
            if low in inside or not high or not fits or HEAD.match(text):
                return
            yield self._made(low, high, text)

    def _made(self, low: int, high: int, text: str) -> Piece:
        people: tuple[str, ...] = ()
        if (owner := compiled(r"N's $").search(self.line, 0, low)) is not None and text.islower():
            people = (tidy(self.word(owner.start())),)  # "for Ana Sol's music"
        for at, a, b in self.fold.asides:
            if at != high:
                continue
            inner = self.fold.text[a:b].strip().strip("()").strip()
            inner = compiled(
                r",?(?: (?:for|in)(?: the)?(?: episodes?)?)? [\"“].*$|,? for (?:the|its|his|her|their) [a-z -]+$"
            ).sub("", inner)
            if inner.casefold() in _RESULTS:
                continue
            if (
                quoted := compiled(r"(?:for )?(?:the )?(?:episode )?[\"“]([^\"“”]+?),?[\"”]").fullmatch(inner)
            ) is not None:
                people = (quoted[1],)
            elif compiled(r"[\d, –-]+(?:and [\d, –-]+)?").fullmatch(inner):
                continue  # only years
            elif self.known(inner) or LENGTH.match(inner):
                text = f"{text} ({inner})"
            elif looks_personal(inner := inner.removeprefix("for ")) and not compiled(r"\d").search(inner):
                people = tuple(p for p in compiled(r", and |, | and | & ").split(inner) if p)
        return Piece(low, high, " ".join(text.split()).strip(' ,.;"“”'), people)
