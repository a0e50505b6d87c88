"""People in full: "Rosenberg", "she" and "the actress" are who the article has named before."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from showbible.grammar import lexicon
from showbible.grammar.accounts import OPENERS
from showbible.grammar.critics import is_reception
from showbible.grammar.people import ALWAYS_CALLED, is_calling
from showbible.grammar.prose import Prose, Reading
from showbible.kinds import Cast, Crew, Episode, Found
from showbible.kinds.cast.fact import TITLES
from showbible.kinds.fact import folded
from showbible.text.patterns import compiled, later

_PRONOUNS = {"he", "she", "they", "him", "her"}
_NOT_PERSON = frozenset(
    (
        "Awards Award Festival Season Series Universe Comics Channel Street City Island Park Church Day War Week Prize"
    ).split()
)


#: What a part is called at another age: "young Nell Gray" is somebody else's part than "Nell Gray".
_AT_ANOTHER_AGE = frozenset("young younger old older little teenage teen adult child baby".split())
#: "Young Mira" is no fuller name of Mira's.
_AGES = frozenset({"Young", "Younger", "Older", "Teenage", "Adult"})
_HONOURS = frozenset({"Sir", "Dame"})


def _named_before(prose: Prose, name: str, at: int) -> bool:
    """Whether a paragraph has a name before the source offset ``at``."""
    found = prose.text.find(name)
    return found >= 0 and prose.passage.span(found, found + len(name)).start < at


@dataclass(frozen=True, slots=True)
class People:
    """Who an article knows: ``full`` from a last or first name to whole names, in order of appearance.

    ``performers`` and ``characters`` are of its cast; ``paragraphs`` is its prose by where each begins in the source.
    """

    full: dict[str, tuple[str, ...]]
    performers: frozenset[str]
    characters: frozenset[str]
    paragraphs: dict[int, Prose] = field(repr=False)
    works: frozenset[str] = frozenset()
    parts: dict[str, frozenset[str]] = field(default_factory=dict)
    #: The characters of cast lists and tables.
    listed: frozenset[str] = frozenset()
    #: Whoever is said to play in it, in lists or in prose, and is nobody's part.
    players: frozenset[str] = frozenset()
    #: Who made the work.
    makers: frozenset[str] = frozenset()
    #: Where the paragraphs begin, in order.
    starts: tuple[int, ...] = ()

    def is_part(self, name: str) -> bool:
        """Whether a name is only a listed character's, in full or in short."""
        part = name if " " in name else self.character(name)
        if {name, part} & self.performers:
            return False
        return part in self.listed or (" " in name and any(whole.startswith(f"{name} ") for whole in self.listed))

    def person(self, name: str, at: int, paragraph: int, maker: bool = False) -> str | None:
        """The whole name of a person named ``name`` at source offset ``at``; ``None`` where nobody fits.

        A pronoun is whoever the paragraph (which begins at offset ``paragraph``) named last as a person. A family name is
        whom the paragraph names in full; a ``maker``'s is the one maker's of that name.
        """
        if name.casefold() in _PRONOUNS:
            return self._before(at, paragraph)
        if name in self.works or lexicon.is_service(name) or lexicon.is_outlet(name):
            return name
        first, _, rest = name.partition(" ")
        if first in _NO_NAME and rest in self.performers:
            return rest  # the word in front only opens its sentence, or is an honour that the list leaves out
        if name not in self.performers and (bare := compiled(r" [A-Z]\. ").sub(" ", name)) in self.performers:
            return bare  # "Ana L. Sol" of a list's "Ana Sol"
        if " and " in name and " and the " not in name:
            both = [self.person(part, at, paragraph) or part for part in name.split(" and ")]
            return " and ".join(both)
        return (
            self._apart(name)
            or self._near(name, at, paragraph, maker)
            or self._whole(name, self.characters - self.performers)
        )

    def _near(self, name: str, at: int, paragraph: int, maker: bool) -> str | None:
        """Whom a family name means of several: the one whom the paragraph has named in full, or who made the work.

        Else the one whom any prose before has named, where the others stand in lists only.
        """
        known = self.full.get(folded(name), ()) if " " not in name else ()
        fits = [w for w in known if w.split()[-1] == name and w not in self.characters - self.performers]
        if len(fits) < 2:
            return None
        prose = self.paragraphs.get(paragraph)
        told = [w for w in fits if maker and w in self.makers]
        if len(told) != 1:
            told = [w for w in fits if prose is not None and _named_before(prose, w, at)]
        if not told:
            told = [w for w in fits if any(_named_before(p, w, at) for p in self.paragraphs.values())]
        return told[0] if len(told) == 1 else None

    def _apart(self, name: str) -> str | None:
        """Whom "Marsh" of "Marsh and Ana Sol" is, taken for one of a family: somebody with that last name, told elsewhere."""
        tokens = name.split()
        if len(tokens) != 2 or not (known := self.full.get(folded(tokens[0]))):
            return None
        fits = {w for w in known if " " in w and folded(w.split()[-1]) == folded(tokens[0])}
        if len(fits) != 1:
            return None
        first = f"{tokens[0]} and "
        told = [p.text for p in self.paragraphs.values() if first in p.text and name not in p.text]
        if not told:
            return None
        pair = re.compile(rf"\b{re.escape(tokens[0])} and \S+ {re.escape(tokens[1])}\b")
        return fits.pop() if any(map(pair.search, told)) else None

    def character(self, name: str, performer: str = "") -> str:
        """The whole name of a character: the one whom ``performer`` plays, else one that the article names."""
        bare = compiled(r"['’]s .*").sub("", name)
        own = self.parts.get(performer, frozenset())
        whole = self._whole(bare, frozenset(), own)
        if whole == bare and bare == name:
            whole = self._whole(bare, frozenset(), self.characters)
        if whole == bare and bare == name and len(bare.split()) == 1:
            phrases = {w for w in self.works if any(t.islower() for t in w.split())}
            whole = self._whole(bare, self.players | self.makers | phrases | {performer})
            namesakes = [w for w in self.full.get(folded(bare), ()) if w.split()[0] == bare and w != performer]
            if whole.split()[0] == bare and len(namesakes) > 1:
                whole = bare  # which David it is isn't told
            elif whole.endswith(f" {bare}") and any(map(_everyday, whole.split()[:-1])):
                whole = bare  # "Oh My Mira" is a song
            elif whole != bare and self._is_critic(whole):
                whole = bare
            elif (
                whole in self.works
                and whole != bare
                and any(_everyday(w) or _everyday(w.removesuffix("s")) for w in whole.split()[1:])
            ):
                whole = bare  # "Mira Rises" is the work
        return whole + name[len(bare) :] if whole else name

    def _is_critic(self, name: str) -> bool:
        """Whether somebody is named under headings of the work's reception alone, and as who writes there."""
        told = [p for p in self.paragraphs.values() if name in p.text]
        if not told or name in self.characters | self.listed or not all(is_reception(p.section.path) for p in told):
            return False
        known = re.escape(name)
        writes = re.compile(
            rf"(?P<owner>[A-Z][\w.]*(?: [A-Z][\w.]*)*)['’]s {known}|(?:critic|reviewer) {known}|{known},? (?:of|for|from|writing|wrote|praised)\b"
        )
        seen = (m for p in told for m in writes.finditer(p.text))
        return any(m["owner"] is None or lexicon.is_outlet(m["owner"]) for m in seen)

    def _whole(self, name: str, not_these: frozenset[str], only: frozenset[str] | None = None) -> str:
        tokens = name.split()
        if not tokens:
            return name
        known = self.full.get(folded(tokens[-1]), ())
        if len(tokens) == 2 and compiled(r"[A-Z]\.").fullmatch(tokens[1]):
            # "John K." is the one John whose last name begins so.
            short = [w for w in self.full.get(folded(tokens[0]), ()) if re.match(rf"{tokens[0]} {tokens[1][0]}\w+$", w)]
            return short[0] if len(short) == 1 else name
        fits = []
        for whole in known:
            if whole in not_these or (only is not None and whole not in only):
                continue
            parts = whole.split()
            if "AND" in parts:
                continue  # "RON AND MILLIE" are two
            if whole in self.works and parts[0] != tokens[0] and any(p.islower() for p in parts):
                continue  # "Late Tide with Ana Sol" is no fuller name of hers
            if (
                parts[0] in _AT_ANOTHER_AGE | _AGES
                and tokens[0] != parts[0]
                and (only is None or only is self.characters)
            ):
                continue
            if len(parts) <= len(tokens) or "&" in parts:
                if len(parts) == len(tokens) == 2 and whole in self.performers and _shortened(tokens, parts):
                    fits.append((1, whole))
                continue
            if only is None and len(tokens) > 1 and _given(tokens[0]) and not _given(parts[0]):
                continue  # "For The Siege of Reef Ana Sol wanted ...": the name is whole already
            if only is None and len(tokens) > 1 and parts[0].casefold() in _RANKS:
                continue  # "Mayor Ana Sol" is a part that bears her name
            if parts[-len(tokens) :] == tokens or folded(" ".join(parts[-len(tokens) :])) == folded(name):
                fits.append((0, whole))
            elif len(tokens) == 1 and folded(parts[0]) == folded(name):
                fits.append((2, whole))
            elif len(tokens) > 1 and folded(parts[-1]) == folded(tokens[-1]) and _short(tokens[0], parts[0]):
                fits.append((1, whole))
            elif (
                len(tokens) == 2
                and len(parts) == 3
                and whole in self.performers
                and parts[0] == tokens[0]
                and name not in self.performers
            ):
                fits.append((1, whole))  # "Ana Sol" of a list's "Ana Maria Sol"
        if not fits:
            return self._longer(name, tokens)
        return min(fits, key=lambda f: (f[0], f[1] not in self.performers))[1]

    def _longer(self, name: str, tokens: list[str]) -> str:
        """The one performer of a list whose name goes on where ``name`` ends: "Ana Sol", "Ana Sol Birch"; else ``name``."""
        if len(tokens) != 2 or name in self.performers:
            return name
        known = self.full.get(folded(tokens[0]), ())
        longer = [w for w in known if w in self.performers and w.startswith(f"{name} ") and len(w.split()) == 3]
        return longer[0] if len(longer) == 1 else name

    def is_person(self, name: str) -> bool:
        """Whether a name may be a real person's: not a character's alone, a work's or an organisation's."""
        if name in self.works or folded(name) in self.works:
            return False
        if name in self.characters and name not in self.performers:
            return False
        tokens = name.split()
        if tokens[0] == "The" or any(t.isdigit() for t in tokens):
            return False
        return not (
            lexicon.is_organisation(name)
            or tokens[-1] in _NOT_PERSON
            or name in lexicon.COUNTRIES
            or any(t in _NOT_PERSON for t in tokens[-1:])
        )

    def _around(self, at: int) -> Prose | None:
        """The paragraph that the source offset ``at`` lies in."""
        n = bisect_right(self.starts, at) - 1
        prose = self.paragraphs[self.starts[n]] if n >= 0 else None
        return prose if prose is not None and at < prose.passage.whole.end else None

    def _before(self, at: int, paragraph: int) -> str | None:
        """Whom a pronoun at ``at`` means: the first person of its own sentence, else of the nearest one before."""
        prose = self.paragraphs.get(paragraph) or self._around(at)
        if prose is None:
            return None
        for n in range(len(prose.sentences) - 1, -1, -1):
            start = prose.sentences[n][0]
            if prose.passage.span(start, start + 1).start > at:
                continue
            for mark in prose.fold(n).marks.values():
                if mark.letter != "N" or not isinstance(mark.value, str):
                    continue
                if prose.passage.span(mark.start, mark.end).start >= at:
                    break
                whole = self._whole(mark.value, self.characters - self.performers)
                if " " in whole and self.is_person(whole):
                    return whole
        return None


#: Two names that ran together, or words that are no name: "Tim \"Tim\" Hart Bo Lake", "Hart, Jr. Bo Lake", "Channel 4 Bo",
#: "Harwich' Bo" (the end of a quotation within one).
_RUN_ON = later(r'["”] (?:[^ ]+ ){2}|\b[JS]r\. |\d| and |[\'’]\s')


#: What is called after somebody, and isn't him: "Team Sol", "Planet Mira".
_NOBODYS = frozenset(("Team", "Teams", "Planet"))
#: Words in front of a name that are none of it.
_OPENS = OPENERS | ALWAYS_CALLED | {"Official"}
#: What somebody is, in front of the name: "Tide-born Ana Sol".
_SORT = later(r"-(?:born|based|winning|nominated|loving|turned|trained|raised|starring)$")
#: What stands before a listed player's name and is none of it.
_NO_NAME = frozenset({"Star", "Lead"}) | _HONOURS


#: Titles of parts: "Mayor Ana Sol" is no fuller name of Ana Sol's.
_RANKS = frozenset(
    "mayor captain detective inspector sergeant officer agent commissioner lieutenant sheriff deputy judge senator governor president colonel general commander".split()
)
#: Callings that a name keeps, a character's or a performer's: "Professor Mira Vale".
_HELD = TITLES | frozenset("father mother sister brother dj the queen new rich pop country news food wine".split())


def _given(word: str) -> bool:
    return word.casefold() in lexicon.GIVEN_WORDS


def _everyday(word: str) -> bool:
    """Whether a word in front of a name is an everyday one, and neither a given name nor a title."""
    low = word.casefold()
    return low != word and (low in lexicon.COMMON or low in lexicon.ORDINARY) and not _given(word) and low not in TITLES


def _short(a: str, b: str) -> bool:
    """Ben for Benjamin, Dan for Daniel: one begins the other."""
    x, y = folded(a), folded(b)
    return len(x) > 1 and len(y) > 1 and (x.startswith(y[:3]) and y.startswith(x[:3]))


def _shortened(tokens: list[str], parts: list[str]) -> bool:
    """Ben Hart is Benjamin Hart, of one family name."""
    return (
        tokens[1] == parts[1]
        and len(tokens[0]) > 2
        and len(parts[0]) > len(tokens[0])
        and parts[0].startswith(tokens[0])
    )


def people_of(reading: Reading, found: list[Found], told: list[tuple[Prose, int]]) -> People:
    """Everybody whom the article names in full, from its cast and from the sentences ``told``."""
    full: dict[str, dict[str, None]] = {}
    performers: set[str] = set()
    parts: dict[str, set[str]] = {}
    characters: set[str] = set()
    listed: set[str] = set()

    titles = {f.fact.title for f in found if isinstance(f.fact, Episode)}

    def know(name: str) -> None:
        tokens = name.split()
        if name in titles:
            return
        if len(tokens) < 2 or len(tokens) > 6 or "&" in tokens or ": " in name or lexicon.is_organisation(name):
            return
        if not lexicon.ORG_TAILS.isdisjoint(tokens[1:-1]):
            last = max(n for n, t in enumerate(tokens[:-1]) if t in lexicon.ORG_TAILS)
            know(" ".join(tokens[last + 1 :]))  # "Delta Television Ana Sol": a company, and somebody of it
            return
        if _RUN_ON.search(name) or tokens[0] in _AGES or tokens[0] in _NOBODYS:
            return
        if len(tokens) > 2 and (
            tokens[0] in _OPENS or tokens[0] in _HONOURS or ("-" in tokens[0] and _SORT.search(tokens[0]))
        ):
            know(" ".join(tokens[1:]))
            return
        if (
            len(tokens) > 2
            and tokens[0].casefold() not in _HELD
            and is_calling(tokens[0])
            and name not in performers | listed
        ):
            know(" ".join(tokens[1:]))  # "Cosmologist Ana Sol" opens a sentence
            return
        for key in {folded(tokens[-1]), folded(tokens[0])} - {""}:
            full.setdefault(key, {})[name] = None
        if tokens[-1] in {"Jr.", "Sr.", "II", "III"}:
            full.setdefault(folded(tokens[-2].rstrip(",")), {})[name] = None

    for f in found:
        if isinstance(f.fact, Cast) and f.rule.startswith(("cast.item", "cast.table", "cast.aside")):
            performers.add(f.fact.performer)
            know(f.fact.performer)
            if f.fact.character:
                for part in compiled(r" ?/ ?|, ").split(f.fact.character):
                    characters.add(part)
                    if not f.rule.startswith("cast.aside"):
                        listed.add(part)
                    parts.setdefault(f.fact.performer, set()).add(part)
                    know(part)
                    bare = compiled(r'["“][^"”]*["”] ').sub("", part)
                    if bare != part:
                        for token in (bare.split()[-1], bare.split()[0]):
                            full.setdefault(folded(token), {})[part] = None
        elif isinstance(f.fact, Episode):
            for credited in (*f.fact.directors, *f.fact.writers):
                if len(credited.split()) <= 3:  # a cell may run two names together
                    know(credited)
    seen: set[str] = set()
    for prose, n in told:
        for mark in prose.names_in(n):
            name = mark.value
            if isinstance(name, str) and " " in name and name not in seen:
                seen.add(name)
                know(name)
    works = frozenset(reading.scene.titles) | frozenset(folded(t) for t in reading.scene.titles)
    return People(
        {key: tuple(names) for key, names in full.items()},
        frozenset(performers),
        frozenset(characters),
        {p.passage.whole.start: p for p in reading.prose},
        works,
        {who: frozenset(what) for who, what in parts.items()},
        frozenset(listed),
        frozenset(performers | {f.fact.performer for f in found if isinstance(f.fact, Cast)} - characters),
        frozenset(f.fact.person for f in found if isinstance(f.fact, Crew)),
        tuple(sorted(p.passage.whole.start for p in reading.prose)),
    )
