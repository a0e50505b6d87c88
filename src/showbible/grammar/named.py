"""Names among capital letters: where one begins and ends, what it is joined with, where a run of capitals is cut."""

from __future__ import annotations

import re
from collections.abc import Set

from showbible.grammar import lexicon
from showbible.grammar.damaged import damaged_outlet, damaged_owner, damaged_paper, known_the
from showbible.grammar.marks import NAME, Mark
from showbible.grammar.run_words import (
    ATTRIBUTE,
    BODIES,
    GATHERINGS,
    HONOURED,
    IMPRINTS,
    INSIDE,
    JOB,
    JOB_WORDS,
    LANDS,
    LOW_JOINS,
    NO_PEOPLE,
    NOT_HONOURED,
    OF_HEADS,
    OF_WHAT,
    ORG_NEXT,
    ROLE_WORDS,
    joined,
)
from showbible.text.patterns import compiled, later
from showbible.text.words import has_word, in_front, words_of

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĦĨĪĮİĴĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
# A token begins with a capital: the engine then skips to one at once. What it may be is told by looking back at it, and for
# short titles only where a full stop follows three letters at most.
_TOKEN = (
    rf"[{_UP}](?:(?:\.[{_UP}]){{0,8}}\.(?!\w)"  # initials
    rf"|(?=[a-z]{{1,3}}\.)(?:(?<=[DMSFJ])r|(?<=M)(?:rs|s)|(?<=S)(?:t|gt)|(?<=L)(?:t|td)|(?<=C)(?:ol|apt|o)|(?<=G)en|(?<=P)rof|(?<=B)ros|(?<=I)nc"
    rf"|(?<=V)ol|(?<=R)ev|(?<=D)et|(?<=M)aj|(?<=G)ov|(?<=I)nsp|(?<=S)(?:upt|en)|(?<=A)ve)\."
    rf"|\w*(?:(?:['’](?!s\b)|-|&|\.(?=[a-z]{{2,3}}\b)|(?<=\b[{_UP}])\.(?=[{_UP}]\w)|/(?=[{_UP}])|\$|!(?=[{_UP}]))\w+)*(?:['’](?=\s[{_UP}]))?[!+]?)"
)
_JOIN = (
    r"(?: (?:(?:de|del|des|della|de la|sur|de los|la|van|van der|van den|von|der|den|di|da|dos|du|le|bin|al|el|ibn|y|e|upon|of the|of) )?"
    r"| & (?:the )?|, (?=Jr\b|Sr\b|II\b|III\b|Inc\b|Ltd\b|LLC\b)|: (?=[A-Z]))"
)
_NICKNAME = r' ["“][^"“”]{1,24}["”],?'
_NAME = later(
    rf"{_TOKEN}(?:{_NICKNAME}(?= (?:(?:de|di|van|von) )?[{_UP}])|{_JOIN}(?:(?:(?:de|du|d['’]|(?:al|el|ul|ibn)-)(?=[{_UP}]))?{_TOKEN}|\d{{1,2}}(?![\w%/:]|[.,]\d|\s(?:episodes|minutes|hours|days|weeks|months|years|seasons|times|million)\b))){{0,11}}"
)

_RUN = later(r"\S+")
_SUBTITLE = later(rf": [{_UP}][\w’'-]*(?: (?:(?:of|the|and|in) )*[{_UP}][\w’'-]*)*")
#: Services and gatherings whose names begin or go on as no name does ("tvN", "&TV", "7mate"), by the longest of their words.
_SMALL: dict[str, list[str]] = {}
for _service in lexicon.OUTLETS:
    if " and " in _service or " on " in _service:
        _SMALL.setdefault(max(words_of(_service), key=len), []).append(_service)
for _service in (*lexicon.SERVICES, *lexicon.GATHERINGS):
    if re.search(r"(?:^| )[a-z]|^&|^\d\w*[A-Za-z]", _service) and not _service.startswith("iTunes"):
        _SMALL.setdefault(max(words_of(_service), key=len), []).append(_service)
#: A figure that a company's name may begin with: "3 Ebb Entertainment".
_FIGURE_IN_FRONT = later(r"(?<![\w.,$£€-])([1-9]\d{0,2}) $")
#: The number of a house in a street, which is no year: "at 214 Low Road", "in 2011 Low Road".
_HOUSE_NUMBER = later(r"(?<![\w.,$£€-])((?!(?:19|20)\d\d )[1-9]\d{0,4}) $")
_STREETS = frozenset(("Street", "Road", "Avenue", "Boulevard", "Drive", "Lane", "Crescent", "Terrace"))
#: What follows "20th" in the name of a company.
_AFTER_20TH = ("Century ", "Television", "Digital Studio", "Animation")


#: A place that is counted behind a name: "ranked Low Sands No. 35", "voted Low Sands Number 8".
_PLACE_BEHIND = later(r" (?:Nos?|Number)(?P<place> \d{1,2})?$")
_FIGURE_BEHIND = later(r"\.? \d")
#: A title within a sentence that says whose it is: "the novel The Keeper's Oath".
_OWNED = later(rf"(?<=[\w,)] )(?P<owner>The [{_UP}][a-z]+)['’]s [{_UP}][a-z]+(?![\w'’-]| [{_UP}])")


#: What a title of one word has that is not one of a language: capitals inside, or figures with marks between.
_ODD = later(rf"[^\W\d_]\W?[{_UP}]|\d[-/]\d")
#: What a name of the stage may begin with, a single word behind it: "DJ Tide".
_OF_STAGE_NAMES = frozenset(("DJ", "MC"))


class Names:
    """Finds the names of an article, whose text is ``source``: what it has in lower case opens no name.

    Words that only open a sentence, roles ("Actress"), job titles and what the lexicon knows as organisations are
    cut from a run of capitals, so that "Netflix COO Ted Sarandos" is two names with a word between them.
    """

    def __init__(self, source: str, titles: tuple[str, ...] = ()) -> None:
        self.source = source
        self.titles = frozenset(titles)
        # Titles that no run of capitals is: with small words inside ("The Light in the Bay"), or begun otherwise ("iTide", "9-1-1").
        self._odd = [t for t in self.titles if (" " in t or _ODD.search(t)) and not _NAME.fullmatch(t)]
        # A run of capitals is cut the same way wherever it stands: relative marks by the run and whether it opens.
        self._cuts: dict[tuple[str, bool], tuple[Mark, ...]] = {}
        self._fronts: dict[str, frozenset[str]] = {}

    def in_front(self, word: str) -> frozenset[str]:
        """The capital words right in front of a word somewhere in the article: "Ana" of "Sol"."""
        fronts = self._fronts.get(word)
        if fronts is None:
            fronts = self._fronts[word] = in_front(self.source, word)
        return fronts

    def ordinary(self, word: str) -> bool:
        """Whether the article has a word, in small letters, between white space."""
        return word.islower() and word.isalpha() and has_word(self.source, word)

    def marks(self, text: str, start: int, end: int, words: Set[str]) -> list[Mark]:
        """The names of the sentence ``text[start:end]``, whose plain words are ``words``."""
        found: list[Mark] = []
        for m in _NAME.finditer(text, start, end):
            a, b = m.span()
            if b - a == 2 and text[b - 1] == "+" and text[a] in "ABCDF":
                continue  # a grade
            if a and (text[a - 1].isalnum() or text[a - 1] in "_$'’"):
                continue
            opens = a == start or text[max(0, a - 2) : a] in {": ", "; "}
            run = m[0]
            if opens and run.endswith(("ing", "ed", "ly")) and _ACTS.match(text, b) and _is_act(run):
                continue
            if (
                " N" in run
                and (place := _PLACE_BEHIND.search(run)) is not None
                and (place["place"] or _FIGURE_BEHIND.match(text, b) is not None)
            ):
                run = run[: place.start()]
            if run[-1] == "s" and damaged_owner(run) and _LISTS.match(text, b):
                found += [Mark(NAME, a, b - 1, run[:-1]), Mark("'", b - 1, b)]
                continue
            cut = self._cuts.get((run, opens))
            if cut is None:
                cut = self._cuts[run, opens] = tuple(self._cut(run, 0, len(run), opens))
            at = len(found)
            for letter, low, high, value in cut:
                found.append(Mark(letter, low + a, high + a, value))
            if len(found) > at and text[a - 2 : a - 1].isdigit() and found[at].end - found[at].start > 5:
                first = found[at]
                last = str(first.value).rsplit(" ", 1)[-1]
                numbered = (
                    _HOUSE_NUMBER if last in _STREETS else _FIGURE_IN_FRONT if last in lexicon.ORG_TAILS else None
                )
                if numbered and (figure := numbered.search(text, max(start, a - 7), a)):
                    found[at] = Mark(NAME, figure.start(1), first.end, text[figure.start(1) : first.end])
            if (
                at
                and len(found) > at
                and text[a - 3 : a] in {"'s ", "’s "}
                and self._one_company(found[at - 1], found[at])
            ):
                first = found[at]
                found[at - 1 : at + 1] = [
                    Mark(NAME, found[at - 1].start, first.end, text[found[at - 1].start : first.end])
                ]
            if run.startswith(_AFTER_20TH) and a - start >= 5 and text[a - 5 : a] == "20th " and len(found) > at:
                first = found[at]
                found[at] = Mark(first.letter, a - 5, first.end, text[a - 5 : first.end])
        small = [name for word in _SMALL.keys() & words for name in _SMALL[word]]
        for name in (*small, *self._odd):
            at = text.find(name, start, end)
            while at >= 0:
                full = self._subtitled(name, text, at, end)
                if not text[at - 1 : at].isalnum() and not text[at + len(full) : at + len(full) + 1].isalnum():
                    found.append(Mark(NAME, at, at + len(full), full))
                at = text.find(name, at + len(full), end)
        if text.find(" The ", start, end) >= 0:
            found += [Mark(NAME, *m.span(), m[0]) for m in _OWNED.finditer(text, start, end) if self._owns(m["owner"])]
        return found

    def _subtitled(self, name: str, text: str, at: int, end: int) -> str:
        """The name at ``at`` with the subtitle behind a title: "Ana's Reef: Night Shift" is another work, called after this one."""
        more = _SUBTITLE.match(text, at + len(name), end) if name in self.titles else None
        return name + more[0].partition(f" and {name.split()[0]}")[0] if more is not None else name

    def _owns(self, name: str) -> bool:
        """Whether a name may be the owner in a title, and is no work or outlet of which something is: "The Reef's Sol"."""
        return name not in self.titles and not lexicon.is_service(name) and not lexicon.is_outlet(name)

    def _cut(self, text: str, a: int, b: int, opens: bool) -> list[Mark]:
        name = text[a:b]
        if name in self.titles or (" " in name and name in lexicon.SERVICES):
            return [Mark(NAME, a, b, name)]
        if (
            not JOB_WORDS.isdisjoint(name.split())
            and (job := JOB.search(name)) is not None
            and not name.endswith((" Award", " Awards"))
            and (job.end() == len(name) or name[job.end() + 1 :].split(" ", 1)[0].rstrip(":") not in BODIES)
        ):
            # "BBC Casting Director Ana Sol": what somebody does, whose words are no name's
            before = name[: job.start()].rstrip(" &,")
            while before.rpartition(" ")[2] in LOW_JOINS:
                before = before.rpartition(" ")[0]  # "Universal's head of | Executive Producer Ana Sol"
            behind = len(name) - len(name[job.end() :].lstrip(" ,&"))
            return [
                *(self._cut(text, a, a + len(before), opens) if before else ()),
                *(self._cut(text, a + behind, b, False) if behind < len(name) else ()),
            ]
        if self._plain(name, opens):
            return [Mark(NAME, a, b, name)]
        tokens = [t.span() for t in _RUN.finditer(text, a, b)]
        first = 0
        while len(tokens) > 2 and ATTRIBUTE.search(text[slice(*tokens[0])]):
            tokens = tokens[1:]
        honour = next((n for n, t in enumerate(tokens[1:-1], 2) if HONOURED.search(text[slice(*t)])), 0)
        tokens = tokens[honour:]
        while first < len(tokens):
            word = text[slice(*tokens[first])]
            low = word.casefold().rstrip(".,:")
            last = first == len(tokens) - 1
            if (
                (first == 0 and opens and self._opens([text[x:y] for x, y in tokens]))
                or (
                    low in ROLE_WORDS
                    and (opens or low not in {"star", "stars"})
                    and (first == 0 or word in lexicon.JOB_TITLES)
                    and not (low in {"art"} and not opens)
                    and (last or text[slice(*tokens[first + 1])] not in BODIES)
                )
                or (word in lexicon.JOB_TITLES and not last)
                or (
                    word in lexicon.PLAIN_CAPITALS
                    and (last or first == 0)
                    and not (word in _OF_STAGE_NAMES and len(tokens) == first + 2)
                    and not self._known(text, tokens[first:])
                )
            ):
                first += 1
            else:
                break
        while first < len(tokens) and text[slice(*tokens[first])] in LOW_JOINS:
            first += 1
        if (
            first
            and first < len(tokens) - 1
            and text[slice(*tokens[first])] in _COUNTED
            and _counts(text[slice(*tokens[first + 1])])
        ):
            first += 2  # "Filming of Season 2", "In Series Two", "In Season 2 Ana Sol"
        if first >= len(tokens) or (first and all(text[x:y].isdigit() for x, y in tokens[first:])):
            return []
        return self._split(text, tokens[first:])

    def _plain(self, name: str, opens: bool) -> bool:
        """Whether a run is one name as it stands, as most are: no word of it is one that a run is cut at."""
        words = name.split()
        first = words[0]
        return (
            name[-1] not in ".,:"
            and "-" not in first
            and not any(map(HONOURED.search, words[1:-1]))
            and first not in lexicon.heads()
            and not (len(words) > 2 and (damaged_outlet(first) or any(damaged_paper(words[:n]) for n in (1, 2, 3))))
            and first not in lexicon.JOB_TITLES
            and first not in lexicon.PLAIN_CAPITALS
            and (len(words) < 2 or first not in LANDS)
            and first.casefold().rstrip(".,:") not in ROLE_WORDS
            and INSIDE.isdisjoint(words)
            and "s' " not in name
            and "s’ " not in name
            and ("s: " not in name or IMPRINTS.isdisjoint(words))
            and not (opens and self._opens(words))
        )

    @staticmethod
    def _known(text: str, tokens: list[tuple[int, int]]) -> bool:
        """Whether an organisation of several words that the lexicon knows begins a run: "TV Guide"."""
        words = [text[x:y] for x, y in tokens]
        if len(words) > 2 and words[1][-1] == "s" and lexicon.begins_with_known([words[0], words[1][:-1]], 2):
            return True  # "TV Guides Ana Sol", which was "TV Guide's"
        return lexicon.begins_with_known(words, 2)

    def _opens(self, words: list[str]) -> bool:
        """Whether the capital of the first word is only that of its sentence."""
        word, last = words[0], len(words) == 1
        low = word.casefold().rstrip(".,:")
        if not last and (lexicon.begins_with_known(words) or (len(word) == 2 and word[1] == ".")):
            return False
        if low == "the":
            rest = " ".join(words)
            return not (
                rest in self.titles
                or any(rest.startswith(t) for t in self.titles if t.startswith("The "))
                or known_the(rest)
            )
        if low in lexicon.GIVEN_WORDS and not last:
            return False
        if (
            low in lexicon.COMMON
            or ("-" in low and (lexicon.number(low) is not None or joined(word)))
            or (low in OF_WHAT and words[1:2] == ["of"])
        ):
            return True
        if word[1:] != word[1:].lower():
            return False  # "PopMatters", whose address may stand in small letters
        if not last or low in lexicon.GIVEN_WORDS:
            return False
        return low in lexicon.ORDINARY or self.ordinary(low)

    def _split(self, text: str, tokens: list[tuple[int, int]]) -> list[Mark]:
        """Cut a run behind an organisation that the lexicon knows, and at job titles inside it."""
        words = [text[a:b] for a, b in tokens]
        whole = text[tokens[0][0] : tokens[-1][1]]
        if (
            len(words) == 1
            or whole in self.titles
            or words[-1] in GATHERINGS
            or whole in lexicon.OUTLETS
            or whole in lexicon.SERVICES
        ):
            return [self._mark(text, tokens)]
        for n in (1, 2):
            others = " ".join(words[n:])
            if " ".join(words[:n]) in lexicon.COUNTRIES and (others in lexicon.SERVICES or others in self.titles):
                # "while in Canada CTV showed it", "in Canada Low Water was shown"
                return [self._mark(text, tokens[:n]), self._mark(text, tokens[n:])]
        known = ((words[0][:-1],),) if damaged_outlet(words[0]) else lexicon.heads().get(words[0])
        if known:
            for candidate in known:
                n = len(candidate)
                if n >= len(words):
                    continue
                head = tuple(words[:n])
                if head[-1][-1] in "'’" and head[:-1] == candidate[:-1] and head[-1][:-1] == candidate[-1]:
                    # "The Globe Times' Ana Sol": an outlet whose name ends in s, and its critic.
                    cut = tokens[n - 1][1] - 1
                    outlet = Mark(NAME, tokens[0][0], cut, text[tokens[0][0] : cut])
                    return [outlet, *self._cut(text, tokens[n][0], tokens[-1][1], False)]
                damaged = head[:-1] == candidate[:-1] and head[-1] == candidate[-1] + "s"
                if head != candidate and not damaged:
                    continue
                rest = words[n:]
                if damaged and not (rest[0][0].isupper() and (n > 1 or len(rest) in {2, 3})):
                    continue
                if not damaged and rest[0] in ORG_NEXT:
                    continue
                if rest[0] in LOW_JOINS:
                    continue
                if not damaged and not self._parts(candidate, rest):
                    continue
                first = self._mark(text, tokens[:n])
                if not damaged:
                    return [first, *self._cut(text, tokens[n][0], tokens[-1][1], False)]
                cut = first.end - 1
                return [
                    Mark(NAME, first.start, cut, text[first.start : cut]),
                    Mark("'", cut, first.end),
                    *self._cut(text, tokens[n][0], tokens[-1][1], False),
                ]
        for n in (2, 3):
            if len(words) - n in {2, 3} and damaged_paper(words[:n]):
                # "Tide Bay Tribunes Ana Sol", which was "Tribune's"
                cut = tokens[n - 1][1] - 1
                paper = Mark(NAME, tokens[0][0], cut, text[tokens[0][0] : cut])
                return [paper, Mark("'", cut, cut + 1), *self._cut(text, tokens[n][0], tokens[-1][1], False)]
        for n, word in enumerate(words[:-1]):
            if word[-1] in "'’" and word[:-1] in lexicon.ORG_TAILS and n:
                # "Low Tide Studios' Ana Sol": a company whose name ends in s, and who is of it.
                owner = self._mark(text, [*tokens[:n], (tokens[n][0], tokens[n][1] - 1)])
                return [owner, *self._cut(text, tokens[n + 1][0], tokens[-1][1], False)]
        if "&" in words:
            n = words.index("&")
            if (
                2 <= n <= 3
                and 2 <= len(words) - n - 1 <= 3
                and words[n + 1] not in {"the", "The"}
                and words[0] != "The"
                and words[-1] not in lexicon.ORG_TAILS
                and NO_PEOPLE.isdisjoint(words)
            ):
                return [self._mark(text, tokens[:n]), *self._split(text, tokens[n + 1 :])]
        for n, word in enumerate(words):
            if n and word in IMPRINTS and n < len(words) - 1:
                # "Reef Records: Low Water": a label, and what it put out.
                return [self._mark(text, tokens[: n + 1]), *self._split(text, tokens[n + 1 :])]
            if n < len(words) - 1 and word[-1] in "'’" and word[:-1] in lexicon.ORG_TAILS and n:
                # "Reef Studios' Ana Sol": a company, and somebody of it.
                cut = tokens[n][1] - 1
                company = Mark(NAME, tokens[0][0], cut, text[tokens[0][0] : cut])
                return [company, *self._split(text, tokens[n + 1 :])]
            if (
                0 < n < len(words) - 1
                and word in lexicon.JOB_TITLES
                and (word.isupper() or lexicon.is_service("The " + " ".join(words[:n])))
            ):
                return [self._mark(text, tokens[:n]), *self._split(text, tokens[n + 1 :])]
            if (n and word == "of") or word == "of the":
                break
            if (
                word == "Awards"
                and 0 < n < len(words) - 1
                and NOT_HONOURED.isdisjoint(words[n + 1 :])
                and (n < len(words) - 2 or self._last_name(words[-1]))
            ):
                # "At the Reef Awards Ana Sol was": a ceremony, and who was honoured there.
                return [self._mark(text, tokens[: n + 1]), *self._split(text, tokens[n + 1 :])]
        of = next((n for n, w in enumerate(words) if w == "of"), 0)
        behind = tokens[of + 2 :] if of and words[of + 1 : of + 2] == ["the"] else tokens[of + 1 :]
        if of and behind and not self._joined(whole, words, of):
            return [*self._split(text, tokens[:of]), *self._split(text, behind)]
        return [self._mark(text, tokens)]

    def _last_name(self, word: str) -> bool:
        """Whether the article has somebody with such a last name: another name stands in front of it somewhere."""
        return word.casefold() not in lexicon.ORDINARY and bool(self.in_front(word) - {"Awards"})

    def _one_company(self, owner: Mark, owned: Mark) -> bool:
        """Whether an "'s" is within a company's name: "World's Edge Productions", whose first word is nobody's name."""
        word, name = str(owner.value), str(owned.value)
        if " " in word or " " not in name or name.rsplit(" ", 1)[1] not in lexicon.ORG_TAILS:
            return False
        return (
            owner.end == owned.start - 3
            and (word.casefold() in lexicon.COMMON or self.ordinary(word.casefold()))
            and word.casefold() not in lexicon.GIVEN_WORDS
            and not self.in_front(word)
        )

    @staticmethod
    def _parts(head: tuple[str, ...], rest: list[str]) -> bool:
        """Whether somebody stands behind the organisation: "Netflix COO Ted", "Collider Chris Cabin"."""
        name = " ".join(head)
        if rest[0] in lexicon.JOB_TITLES or rest[0] in lexicon.PLAIN_CAPITALS or rest[0].casefold() in ROLE_WORDS:
            return True
        return (
            name in lexicon.OUTLETS
            and name not in lexicon.AMBIGUOUS_OUTLETS
            and len(rest) in {2, 3}
            and len(name) > 3
            and rest[-1] not in {"Award", "Awards", "Prize", "Reviews"}
        )

    def _joined(self, whole: str, words: list[str], of: int) -> bool:
        """Whether ``of`` belongs inside the name: "Legends of Tomorrow", but not "Allison Keene of Collider"."""
        if whole in self.titles:
            return True
        after = " ".join(w for w in words[of + 1 :] if w != "the")
        if lexicon.is_organisation(after) or lexicon.is_outlet(after):
            return False
        return len(words[:of]) == 1 and words[0] in OF_HEADS

    @staticmethod
    def _mark(text: str, tokens: list[tuple[int, int]]) -> Mark:
        a, b = tokens[0][0], tokens[-1][1]
        while text[b - 1] in ",:" or (text[b - 1] == "." and not _dotted(text[tokens[-1][0] : b])):
            b -= 1
        return Mark(NAME, a, b, text[a:b])


#: What is counted, with a capital or without: "in Season 2".
_COUNTED = frozenset(("Season", "Seasons", "Series"))


def _counts(word: str) -> bool:
    """Whether a word with a capital is only a number: "2", "Two"."""
    return word.isdigit() or (word.isalpha() and lexicon.number(word.casefold()) is not None)


#: What stands behind a participle or an adverb that opens a sentence: "Resuming her role", "Dubbed by the press".
_ACTS = later(r" (?:the|an?|his|her|their|its|as|to|by|with|from|for|on|at|in|of)\b")


def _is_act(word: str) -> bool:
    """Whether a word that opens a sentence, and ends so, is no name: "Resuming", unlike "Sterling" or "Alfred"."""
    low = word.lower()
    return len(word) > 5 and low[1:] == word[1:] and low.isalpha() and low not in lexicon.GIVEN_WORDS


#: What an outlet makes: "TV Guides 2013 list", "USA Todays "Ten Best Shows"".
_LISTS = later(
    r" (?:(?:annual|year-end|own|readers'|(?:19|20)\d\d) )*(?:list|lists|ranking|poll|countdown)\b| [\"“]|(?: \d+)? (?=(?:Best|Greatest|Top)\b)"
)


def _dotted(word: str) -> bool:
    return bool(
        compiled(rf"(?:[{_UP}]\.)+|(?:Jr|Sr|Inc|Ltd|Co|Bros|St|Dr|Mr|Mrs|Ms)\.|\S*[{_UP}]\.[{_UP}]\.").fullmatch(word)
    )
