"""A second look under headings on ties and crossovers: names that are told to be other works."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import headed
from showbible.grammar.slot import tidy
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import may_be_work, played_there
from showbible.text.patterns import compiled, later

_FORM = r"(?:(?:mini|web |animated |comic |sister |companion |parent |other N |N |television |tv |feature |short |one-shot )?(?:series|films?|shows?|movies?|miniseries|sitcom|drama|special|video games?|serial|one-shot))"
#: In front of a name: it is a work's.
_IS_BEFORE = later(
    rf"(?:\b{_FORM},?(?: (?:titled|called))?|\b(?:O[- ])?(?:seasons?|episodes?|finale|premiere|pilot|special|crew|spin-?off)(?: (?:C|O))? of(?: the)?(?: {_FORM})?"
    rf"|\b(?:seasons?|series) (?:C|O|one|two|three|four) of(?: the)?|\b(?:spin-?off|sequel|prequel)(?: (?:series|film|show))?,?(?: (?:titled|called))?|\b(?:film|serie|show|movie)s (?:N, )*N(?:,? and))(?: the)? $"
)
#: Behind a name: the same.
_IS_BEHIND = later(
    r"(?:'s)? (?:(?:episodes?|regulars?|storylines?|spin-?offs?))|, (?:a|an|the|its) (?:[a-z-]+ ){0,2}(?:spin-?off|sequel|prequel|parent series|sister series)\b"
)
#: Headings under which sentences tell of other works that are tied to this one.
TIED = ("tie-in", "tie in", "cinematic universe", "connection", "continuity", "easter egg", "shared universe")
_CROSSED = ("crossover", "cross-over")
#: Headings on what people did elsewhere, not characters.
_OF_PEOPLE = ("contestant", "alumni", "housemate")
_SHARED = later(
    r"\b(?:repris(?:e|es|ed|ing)|cameos?|cameoed|guest[- ]star(?:s|red|ring)?|guest appearances?|crossing over|returns? as|(?:role|part|character|[a-z]+) (?:s?he|they) (?:plays?|portrays?|played|portrayed|originated))\b"
)
_BIO = later(
    r"\b(?:known|famous|recogni[sz]ed|notable) (?:for|from)\b|\b(?:his|her|their|N's) (?:own |earlier |previous |D |O )*(?:films?|movies?|plays?) N|\b(?:several|many|some|most|C|other) of (?:N's|his|her|their) (?:[a-z]+ )?(?:films|movies|works|projects|shows)\b|\bwho (?:had |has )?(?:previously |also |earlier |once )?(?:appeared|starred|guest|worked|played|recurred)\b|\b(?:different|another|unrelated|separate) (?:character|role|part)|\b(?:film|movie|show|season)'s\b|\bnot\b|\bnever\b|\bwould (?:like|love)\b|\bhop(?:ed|es|ing)\b|\bcompar(?:ed|ing|ison)\b|\blike N\b|\bsimilar"
)
_FROM_THERE = later(
    r"\b(?:from|in|on|for|of)(?: both)?(?: the)?(?: (?:O|other|N|[a-z]+))? ?(?:season of |episodes? of |series,? |film |show )?(?:the )?$"
)


_ON_DEBUT = later(r"\b(?:debut|last|final|first) (?:episode|appearance) of $")


class _Works:
    """Which names of an article are told to be other works."""

    def __init__(self, reading: Reading, known: Known) -> None:
        self._known = known
        self._own = {folded(t) for t in reading.scene.titles} | {folded(reading.scene.series)}
        self._targets = {folded(f.fact.target) for f in known.found if isinstance(f.fact, TieIn)}

    def work(self, fold: Fold, index: int) -> str | None:
        """The other work whose name stands at ``index``, if it is told to be one."""
        mark = fold.marks[index]
        if mark.letter != "N":
            return None
        if _ON_DEBUT.search(fold.line, 0, index) or played_there(fold, index + 1):
            return None  # "the debut episode of Ana Sol as Cass"
        name = tidy(fold.words(index, index + 1)).strip('"“”')
        if folded(name) in self._own or not may_be_work(name) or lexicon.is_locality(name):
            return None
        known = folded(name) in self._targets
        told = _IS_BEFORE.search(fold.line, max(0, index - 60), index) or _IS_BEHIND.match(fold.line, index + 1)
        if not (known or told):
            return None
        if not known and (self._known.player(fold, index) or self._known.is_part(name)):
            return None
        if compiled(r" (?:N|of N|the N|of the N)\b|'").match(fold.line, index + 1):
            return None  # a title that its marks have cut
        first, _, rest = name.partition(" ")
        person = rest and " " not in rest and first.casefold() in lexicon.GIVEN_WORDS
        return None if person and not known else name


def _relation(prose: Prose, fold: Fold, index: int) -> str:
    """How a work named at ``index`` is tied."""
    line, path = fold.line, prose.section.path
    if headed(path, _CROSSED) or compiled(r"\bcross-?overs?\b").search(line):
        return "crossover"
    if _SHARED.search(line) and _FROM_THERE.search(line, max(0, index - 60), index):
        return "shared_character"
    return "reference"


def works_told(reading: Reading, known: Known) -> Iterator[Found]:
    """Other works in sentences of which no rule took them."""
    if reading.scene.thing or not reading.scene.on_a_show:
        return
    works = _Works(reading, known)
    for prose in reading.prose:
        path = prose.section.path
        if prose.plot or prose.run_together or not headed(path, (*TIED, *_CROSSED)) or headed(path, _OF_PEOPLE):
            continue
        for n in range(len(prose.sentences)):
            fold = prose.fold(n)
            if _BIO.search(fold.line):
                continue
            said = {folded(f.target) for f in known.of(prose, n) if isinstance(f, TieIn)}
            for index in sorted(fold.marks):
                name = works.work(fold, index)
                if name and folded(name) not in said:
                    span = prose.passage.span(fold.start, fold.end)
                    yield Found(TieIn(name, _relation(prose, fold, index)), "tie_in.told", span)


SECONDS = (works_told,)
