"""Rules: a phrase, a typed function, examples; found by their trigger words, tried over folds."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar, get_type_hints

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.phrases import Pattern, compile_phrase
from showbible.grammar.slot import tidy
from showbible.grammar.slots import slot_of
from showbible.text import Passage, Span
from showbible.text.patterns import compiled, later

_PLACE = later(r" (?:in|at|on location in|around) (?:the )?(N(?:, N)*)")
_CLAUSE = later(
    r"; |, (?:but|while|whereas|though|although|which|who|when|after|before|following|followed by|followed (?:in|on|by) D by) |, (?:an?|the) [a-z -]{1,30}(?:who|which|that) | (?:which|that) (?:is to |was to |will |would )?(?:begin|began|premier\w*|debut\w*|aired|launched|started|ran|returned)\b| while |\. "
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may know of the article: what it is about, from its title and first sentence.

    ``kind`` is ``season``, ``series`` or ``episode``; ``season`` its number; ``series`` the show's name;
    ``titles`` other names of the work; ``episode`` the number in its season of an episode with its own article;
    ``thing`` says that the article is on no work at all: on something in stories, on a group of people; ``home`` are
    the countries that its description calls it after.
    """

    title: str = ""
    series: str = ""
    season: int | None = None
    kind: str = "series"
    network: str | None = None
    titles: tuple[str, ...] = ()
    episode: int | None = None
    thing: bool = False
    home: tuple[str, ...] = ()

    @property
    def on_a_show(self) -> bool:
        """Whether the article is on a show, a season or an episode of one, and on nothing else: a list, a film."""
        return self.kind in {"season", "series", "episode"}

    @property
    def called(self) -> frozenset[str]:
        """All that the work is called, in small letters."""
        return frozenset(t.casefold() for t in (*self.titles, self.series) if t)

    @property
    def subject(self) -> str:
        """How events of this work's order are named: ``season 2``."""
        return f"season {self.season}" if self.season else "season 1"


@dataclass(frozen=True, slots=True)
class Here:
    """Where a rule has matched: the sentence, its section, and what stands beside the match."""

    fold: Fold
    low: int
    high: int
    section: tuple[str, ...]
    scene: Scene
    #: What else of the fold states the fact: the date and the place that were asked for.
    reach: list[tuple[int, int]] = field(default_factory=list, compare=False)

    def widen(self, low: int, high: int) -> None:
        """Count ``line[low:high]`` among the words that state the fact."""
        self.reach.append((low, high))

    @property
    def line(self) -> str:
        """The folded sentence."""
        return self.fold.line

    @property
    def words(self) -> str:
        """The matched words as the paragraph has them."""
        return self.fold.words(self.low, self.high)

    def under(self, *heads: str) -> bool:
        """Whether a heading above contains one of the words."""
        return headed(self.section, heads)

    def when(self) -> When | None:
        """The date of the matched clause: in it, close behind it, or in front of it.

        A date behind words of another event ("renewed, to premiere in May") is that event's.
        """
        line = self.line
        dates = [n for n, m in self.fold.marks.items() if m.letter == "D" and not _OF_YEARS.match(line, n - 2)]
        dates = [n for n in self._not_told_apart(dates) if not self._of_a_work(n)]
        if len(dates) > 1:
            # "On May 3, ... at the 2016 Reef Festival": the year is the festival's name.
            dates = [n for n in dates if not self._in_a_name(n)] or dates
        if not dates:
            return None
        inside = [n for n in dates if self.low <= n < self.high]
        if inside:
            return self._date(self._not_of_a_name(inside, dates))
        after = [n for n in dates if n >= self.high]
        if after:
            between = line[self.high : after[0]]
            both = dates[0] < self.low and self._anothers(between, after[0])
            if (
                not both
                and len(between) < 90
                and not _CLAUSE.search(between)
                and _LEADS.search(between)
                and not _AHEAD.search(between)
            ):
                return self._date(after[0])
        before = [n for n in dates if n < self.low]
        for near in reversed(before):
            own = self.fold.words(near, near + 1)[:1].islower()
            if own and near > before[0] and not getattr(self.fold.marks[near].value, "edtf", None):
                continue  # "on May 3, a week before the finale, she was cast"
            if line.startswith(", and N", near + 1) and _LEFT.search(line, 0, near):
                continue  # "Tom Birch left the series in May, and Ana Sol was brought in"
            if (own or _LEADS.search(line[:near]) or near < 12) and not _AHEAD.search(line[max(0, near - 50) : near]):
                broken = _BREAK.search(line, near, self.low)
                if broken is None or near < 12:
                    return self._date(near)
        return None

    def _anothers(self, between: str, index: int) -> bool:
        """Whether a date behind the match is another clause's: "was cast, and in July, Max Roe was added"."""
        line = self.line
        relative = self.fold.words(index, index + 1)[:1].islower()
        if relative and compiled(r"(?:,? (?:and|while|but)|;) $|,? with ").search(between):
            return True  # "was picked up, and a day later"
        if _OTHERS_NEWS.match(between):
            return True  # "In June they were cast, and Max Roe was cast in August"
        m = _NEXT_CLAUSE.search(between)
        if m is None or m["who"] or m["then"] or compiled(r",? and,? (?:in|on|by) $").match(between):
            return m is not None
        return compiled(r",? (?:N|it|they)\b| the ").match(line[index + 1 :]) is not None

    def date(self) -> str | None:
        """The same date in EDTF."""
        when = self.when()
        return when.edtf if when else None

    def _not_told_apart(self, dates: list[int]) -> list[int]:
        """The dates without those told of somebody between commas: "Ana Sol, who left Reef in 2012, was cast"."""
        if not dates or (", " not in self.line and " who" not in self.line):
            return dates
        apart = [m.span() for m in _APART.finditer(self.line)]
        within = [(a, b) for a, b in apart if b <= self.low + 8 or b < self.high - 3]
        left = [n for n in dates if not any(a < n < b for a, b in within)]
        # "joined in May, followed in July by N": July is N's.
        return [n for n in left if not _FOLLOWED.search(self.line, self.low, n)] or left

    def _in_a_name(self, n: int) -> bool:
        """Whether a bare year begins a name ("the 2016 Reef Festival"), or a date says which: "the June 30 premiere date"."""
        if _WHICH_DAY.match(self.line, n + 1):
            return True
        value = self.fold.marks[n].value
        year = isinstance(value, When) and not value.day.month
        return year and (
            (self.line.startswith(" N", n + 1) and self.line.endswith("the ", 0, n))
            or _OF_A_YEAR.match(self.line, n + 1) is not None
        )

    def _of_a_work(self, n: int) -> bool:
        """Whether a bare year says which work is meant of several by its name: "and 1984 Reef Girl star Ana Sol"."""
        value = self.fold.marks[n].value
        return (
            isinstance(value, When)
            and not value.day.month
            and _STAR_OF.match(self.line, n + 1) is not None
            and _NO_DAY.search(self.line, 0, n) is not None
        )

    def _not_of_a_name(self, inside: list[int], dates: list[int]) -> int:
        """The first date inside the match, unless it's a name's ("the 2016 Reef Festival on May 3") and another is beside it."""
        first = inside[0]
        if self.line.startswith(" N", first + 1) and self.line.endswith("the ", 0, first):
            rest = [
                n for n in dates if n > first and compiled(r"[^;.]{0,20}\b(?:on|in) $").match(self.line[first + 1 : n])
            ]
            if rest:
                return rest[0]
        return first

    def _date(self, index: int) -> When | None:
        value = self.fold.marks[index].value
        if not isinstance(value, When) or not value.edtf:
            return None
        self.widen(index, index + 1)
        return value

    def place(self) -> str | None:
        """The place that the clause names behind the match (or within it)."""
        for m in _PLACE.finditer(self.line, self.low):
            if _CLAUSE.search(self.line[self.high : m.start()]):
                return None
            self.widen(m.start(1), m.end(1))
            return tidy(self.fold.words(m.start(1), m.end(1)))
        return None


#: What is told of somebody behind a year: "1984 Reef Girl star Ana Sol".
_STAR_OF = later(r" N (?:[a-z-]+ )?(?:stars?|actor|actress|veterans?|alum(?:nus|na|ni)?) (?:and [a-z]+ )?N")
#: What stands before such a year, which is no clause's day.
_NO_DAY = later(r"(?:^|[,;] |\b(?:and|with|former|original|by|alongside|also|of) )$")
#: Behind a date that tells which: "its June 30 premiere date", "for its 2013 season".
_WHICH_DAY = later(r" (?:premiere|release|debut|air|start|launch) date\b")
_OF_A_YEAR = later(r" (?:television |tv |broadcast |fall |summer |midseason )*(?:season|schedule|line-?up|slate)\b")
#: A year that ends the name of a season: "the 2015–2016 television season".
_OF_YEARS = later(r"[CD][–-]D (?:[a-z]+ ){0,4}(?:season|schedule|slate|line-?up)\b")
#: What is told of somebody between commas.
_APART = later(
    r", (?:who|whose|best known|known|formerly|previously)\b[^,;]*,| [–—-] (?:who|whose|best known|known|formerly|previously)\b[^–—;]*? [–—-](?= )"
)
_FOLLOWED = later(r", (?:and )?(?:then |later |soon )?followed (?:(?:in|on|by) )?$")
#: What begins another dated clause: "cast as Finn, and in July, Max Roe was added".
_NEXT_CLAUSE = later(
    r"(?:, |\b)(?:and|with|while|but),? (?:(?:then|later|also|finally) )?(?:in|on|by) $"
    r"|, (?:to be |later |soon )*(?P<then>followed|joined) (?:[a-z]+ )?(?:in|on|by) $"
    r"|,? (?:and |while |with )(?P<who>(?:N(?:,? and |, ))*N) (?:(?!was|were|had)[a-z-]+ ){0,6}(?:in|on|by|that) $"
)
_OTHERS_NEWS = later(
    r"[^;]{0,40}, (?:and|while|but) N(?:(?:, and |, | and )N)* (?:was|were|had|joined|signed|boarded)\b(?! (?:also|both|all|each|to)\b)[^;]*\b(?:on|in|by) $"
)
_LEADS = later(
    r"(?:^|[ (,])(?:in|on|by|at|from|since|until|as of|of|during|through|around|and|the|late|as early as|between|[,–-])? ?$"
)
#: Words of another event, whose date it then is.
_AHEAD = later(
    r"\b(?:premier\w*|air(?:ed|ing|s)?|debut\w*|(?<!press )releas\w*|return\w*|broadcast\w*|slated|scheduled|due(?! to (?:an? |the |its |his |her |their )?(?!be\b|air|premiere|debut|start|begin|return|launch|open|wrap|end|conclude|finish)[a-z]+ )|(?<!the )following|after(?! (?:(?:just|only) )?(?:C|one) (?:days|weeks|months|seasons?|series|episodes?|years)\b)|before|prior to|"
    r"ahead of|until|start(?:s|ed|ing)?|begin(?:s|ning)?|began|ended|conclud(?:ed|es|ing)|for (?:a|the|an)(?! N\b| (?:[a-zO]+ )?(?:series|season|show|project|drama|comedy|sitcom|pilot|role|part|miniseries)\b)|since|born) (?:[^;,]{0,40})?$"
)
#: Somebody's going, in front of its day.
_LEFT = later(r"\b(?:leave|left|quit|leaving) (?:the (?:series|show|cast)|N) (?:in|on) $")
#: What parts a date in front from a clause: a new sentence, or another finite clause with "and" or "but".
_BREAK = later(r"; |\. (?=[a-zN])|, (?:but|while|whereas|though|although) ")

#: Evidence is the shortest run that states a fact; where the date stands further off, the matched words alone are cited.
LONGEST_EVIDENCE = 400

Facts = Any
F = TypeVar("F", bound=Callable[..., Any])


class Match(NamedTuple):
    """What a rule made of one place: its facts, the span of the fold, its slots, and of these what its facts are of.

    Facts are of the slots that hold a mark (a name, a number); of all words where none does.
    """

    facts: tuple[Any, ...]
    low: int
    high: int
    slots: tuple[tuple[str, int, int], ...]
    held: tuple[tuple[int, int], ...] = ()

    def says_all(self, other: Match) -> bool:
        """Whether all that another made is among its facts, and more: it has read on, or has more of a fact."""
        if len(self.facts) > len(other.facts) and all(fact in self.facts for fact in other.facts):
            return True
        return self.facts != other.facts and all(any(_holds(fact, of) for fact in self.facts) for of in other.facts)

    def shares(self, other: Match) -> bool:
        """Whether both made a fact of one kind of the same words."""
        if {f.kind for f in self.facts}.isdisjoint(f.kind for f in other.facts):
            return False
        return any(a < d and c < b for a, b in self.held for c, d in other.held)


def _holds(fact: Any, other: Any) -> bool:
    """Whether a fact states all that another of its kind states."""
    said: dict[str, Any] = fact.to_dict()
    return said == {**said, **other.to_dict()}


@dataclass(frozen=True, slots=True)
class Rule:
    """A way to say something: phrases, the words that must be there, and a function from slots to facts."""

    name: str
    patterns: tuple[Pattern, ...]
    triggers: tuple[str, ...]
    make: Callable[..., Facts]
    doc: str
    takes: dict[str, Any] = field(hash=False)
    wants: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()
    last: bool = False
    anew: bool = False
    recaps: bool = False

    def apply(
        self, fold: Fold, section: tuple[str, ...], scene: Scene, patterns: Sequence[Pattern] | None = None
    ) -> Iterator[Match]:
        """Every place of the sentence where the rule holds; a phrase further down isn't tried inside a match.

        ``patterns`` are those of its phrases that are worth trying (all, where that isn't known).
        """
        taken: list[tuple[int, int]] = []
        line = fold.line
        if patterns is None:
            words = fold.words_in()
            patterns = [p for p in self.patterns if p.fits(line, words)]
        for pattern in patterns:
            for m in _everywhere(pattern.whole, line) if self.anew else pattern.whole.finditer(line):
                at = m.start()
                if at and line[at - 1].isalpha():
                    continue
                if taken and any(a < m.end() and at < b for a, b in taken):
                    continue
                made = self._make(pattern, m, fold, section, scene)
                if made is not None:
                    taken.append(m.span())
                    yield made

    def _make(
        self, pattern: Pattern, m: re.Match[str], fold: Fold, section: tuple[str, ...], scene: Scene
    ) -> Match | None:
        here = Here(fold, m.start(), m.end(), section, scene)
        shared: dict[str, Any] = {}
        slots: list[tuple[str, int, int]] = []
        for name in m.re.groupindex:
            low, high = m.span(name)
            if low < 0 or name == "the_list":
                continue
            plain = name.split("__")[0]
            value = self.takes[plain].read(fold, low, high)
            if value is None:
                return None
            shared[plain] = value
            slots.append((plain, low, high))
        facts: list[Any] = []
        if pattern.unit is None:
            facts.extend(self._call(shared, here))
        else:
            for u in pattern.unit.finditer(fold.line, m.start("the_list"), m.end("the_list")):
                values = {}
                for name, text in u.groupdict().items():
                    if text is not None:
                        values[name] = self.takes[name].read(fold, u.start(name), u.end(name))
                if any(v is None for v in values.values()):
                    continue
                facts.extend(self._call({**shared, **values}, here))
        if not facts:
            return None
        low = min(m.start(), *(a for a, _ in here.reach)) if here.reach else m.start()
        high = max(m.end(), *(b for _, b in here.reach)) if here.reach else m.end()
        a, b = fold.stretch(low, high)
        if b - a > LONGEST_EVIDENCE:
            low, high = m.span()
        of = [
            (a, b) for name, a, b in slots if not self.takes[name].loose and any(n in fold.marks for n in range(a, b))
        ]
        return Match(tuple(facts), low, high, tuple(slots), tuple(of) or ((low, high),))

    def _call(self, values: dict[str, Any], here: Here) -> list[Any]:
        if "here" in self.wants:
            values = {**values, "here": here}
        made = self.make(**values)
        if made is None:
            return []
        return list(made) if isinstance(made, Iterable) else [made]


def rule(
    *phrases: str,
    trigger: str,
    under: str = "",
    never: str = "",
    last: bool = False,
    anew: bool = False,
    recaps: bool = False,
) -> Callable[[Callable[..., Facts]], Rule]:
    """Make a rule of a function: its parameters' types are the slots', its docstring holds examples.

    ``trigger`` lists words, divided by ``|``, one of which must be in the sentence. ``under`` and ``never`` list
    words of headings under which alone, or never, the rule is tried. A ``last`` rule is a second chance: what it finds
    counts only where no other rule has made a fact of its kind of the same words, or it says all that the other says.
    A rule is tried ``anew`` inside what it refuses. One of ``recaps`` is also tried where the story is told season by
    season: news of the making stands there, too.
    """

    def make(function: Callable[..., Facts]) -> Rule:
        hints = get_type_hints(function, include_extras=True)
        takes = {name: slot for name, hint in hints.items() if name != "return" and (slot := slot_of(hint))}
        patterns = {name: slot.pattern for name, slot in takes.items()}
        needed = {name: slot.needs for name, slot in takes.items()}
        wants = tuple(n for n in inspect.signature(function).parameters if n not in takes)
        return Rule(
            name=getattr(function, "__name__", "?"),
            patterns=tuple(compile_phrase(p, patterns, needed) for p in phrases),
            triggers=tuple(trigger.split("|")),
            make=function,
            doc=inspect.getdoc(function) or "",
            takes=takes,
            wants=wants,
            sections=tuple(filter(None, under.split("|"))),
            barred=tuple(filter(None, never.split("|"))),
            last=last,
            anew=anew,
            recaps=recaps,
        )

    return make


def _everywhere(expression: re.Pattern[str], line: str) -> Iterator[re.Match[str]]:
    """Every match, at each name or word where one begins: what is refused may hold another."""
    m = expression.search(line)
    while m is not None:
        yield m
        m = expression.search(line, m.start() + 1)


def allowed(rule: Rule, section: Sequence[str]) -> bool:
    """Whether the rule may be tried under these headings."""
    if rule.sections and not headed(section, rule.sections):
        return False
    return not (rule.barred and headed(section, rule.barred))


def headed(section: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether one of the headings has a word that begins as one of ``heads``: "cast" is in "casting", not in "broadcast".

    A head that ends with a space is a whole word.

    >>> headed(("production", "filming"), ("film",)), headed(("production", "filming"), ("film ",)), headed(("film",), ("film ",))
    (True, False, True)
    """
    spaced = " " + " \n ".join(section) + " "
    return any(f" {head}" in spaced for head in heads)


def span_of(passage: Passage, fold: Fold, low: int, high: int) -> Span:
    """The source span of a stretch of a fold whose paragraph is ``passage``."""
    a, b = fold.stretch(low, high)
    return passage.span(a, b)
