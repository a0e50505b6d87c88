"""A second look at sentences with a word of kinship: names that hang on "spin-off", "sequel" or "crossover" by apposition, a verb of being or a preposition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Here, headed
from showbible.grammar.slots import tidy
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import may_be_work, ties

_FORM = r"(?:mini-?series|series|shows?|sitcoms?|dramas?|programmes?|programs?|films?|movies?|specials?|serials?|soap operas?|soaps?|anime|plays?|novels?|comics?|podcasts?|video games?|games?|franchise)"
#: Plain words in front of a title: "the short-lived medical drama".
_SORT = (
    r"(?:(?!(?:and|but|while|who|which|that|when|as|was|were|is|are|said|by|after|before|where)\b)[a-z-]+ |D |C ){0,5}?"
)
_LIST = rf"N(?:(?:,? and |,? as well as |, ){_SORT}N)*"
_WORDS = {
    "spin_off": r"(?:spin-?offs?|off-?shoots?)",
    "crossover": r"cross-?overs?",
    None: r"(?:(?:sequel|prequel)s?|follow-ups?|continuations?|(?:companion|sister|successor) (?:series|shows?|pieces?|films?|programmes?|programs?|podcasts?))",
}
#: What no apposition follows: "In the spin-off, Sol plays", "unlike its sequel, N".
_ASIDE = re.compile(
    r"(?:^|[;,] )(?:in|on|for|with|after|before|during|following|unlike|like|as|from|since|besides|despite|while|when|of|at|because)\b(?! D)[^,;]*$"
)
#: What follows a title that is told of, and no speaker.
_TOLD = r"(?=[,.;:]|$| (?:was|were|is|are|ran|aired|airs|premiered|debuted|followed|starring|set|which|that|in (?:the )?D|on N|on D|and|has|had|began|lasted|for|among|would|will)\b)"


def _patterns(cue: str) -> tuple[re.Pattern[str], ...]:
    """How a title hangs on a word of kinship."""
    head = rf"\b{cue}(?: {_FORM}| events?| episodes?| pilots?| projects?| stor(?:y|ies))*"
    return (
        # "a spin-off about the coast, N, ran": behind it, between commas or named
        re.compile(
            rf"(?P<cue>{head})(?P<gap>[^.;:NQ]{{0,70}}?)(?:,? (?:titled|called|entitled|named|dubbed|under the (?:name|title)|to be (?:titled|called)) |: |, (?!and\b|but\b))(?:namely |including |such as )?(?:the )?{_SORT}(?P<works>{_LIST})(?!'){_TOLD}"
        ),
        # "N, an offshoot set in the 1970s", "N and M, both spin-offs": in front of it
        re.compile(
            rf"(?P<works>{_LIST})(?:,|,? which (?:is|was|were)| (?:is|was|were|are|became|began as|started as|originated as|was (?:conceived|intended|created|developed|planned|made) as)) (?:(?:both|all|also|themselves) )?(?:(?:an?|the|its|another|one of (?:the|its)|both|all) )?(?:(?!(?:and|of|to|from|in|for|with|by)\b)[a-z-]+ |O ){{0,3}}?(?P<cue>{head})\b(?!(?: [a-z]+)? (?:of|from|to) (?!(?:the|this) (?:series|show|drama|sitcom|programme)\b)(?:the )?(?:[a-z-]+ ){{0,4}}N)(?! (?:novel|book|comic|game)s?\b)"
        ),
    )


#: "a spin-off of the drama N", where stories are told and no rule is tried.
_OF = tuple(
    (relation, re.compile(rf"\b{cue}(?: {_FORM})? (?:of|from|to) (?:the )?{_SORT}(?P<works>{_LIST})(?!')"))
    for relation, cue in _WORDS.items()
    if relation != "crossover"
)
_CUED = tuple((relation, _patterns(cue)) for relation, cue in _WORDS.items())
_BOUND = (
    # "spun off from the drama N, the series follows"; "N, of which it is a spin-off"
    ("spin_off", re.compile(rf"\bspun[ -]off (?:from|out of) (?:the )?{_SORT}(?P<works>{_LIST})(?!')")),
    ("spin_off", re.compile(rf"(?P<works>{_LIST})(?:, (?:which|about|starring|set|an?|the|following|focusing) [^;]{{2,90}},)? (?:was|were|had been|is|are|, )(?: itself| both| later)? ?spun[ -]off from (?:the|this) (?:series|show|drama|sitcom|programme|program)\b")),
    ("spin_off", re.compile(r"(?P<works>N), of which (?:the (?:series|show|drama|sitcom)|it|N) (?:is|was) an? (?:[a-z-]+ )*spin-?off\b")),
    ("spin_off", re.compile(rf"\b(?:series|show|programme|program|sitcom) of (?:his|her|its|their) own, (?:the )?{_SORT}(?P<works>N)(?!')")),
    (None, re.compile(rf"\bsame (?:[a-z]+ )?(?:universe|world|continuity|timeline) (?:as|of) (?:the )?{_SORT}(?P<works>{_LIST})(?!')")),
    (None, re.compile(rf"\b(?P<people>[a-z]+) (?:remake|version|adaptation)(?: of the (?:series|show))?,? (?:titled |called |entitled |named )?(?P<works>N)(?!'){_TOLD}")),
    # told with a crossover, or a story shared by two shows
    ("crossover", re.compile(rf"\bcross-?over\b[^.;Q]{{0,40}}?\b(?:begun|began|beginning|start(?:ed|s|ing)|conclud(?:ed|es|ing)|continu(?:ed|es|ing)|end(?:ed|s|ing)) (?:on|in|with) (?:an episode of )?(?:the )?{_SORT}(?P<works>N)(?!')")),
    ("crossover", re.compile(rf"\b(?:casts?|characters|worlds) of (?:the )?{_SORT}(?P<works>{_LIST})(?!')[^.;NQ]{{0,60}}\bcross-?over\b")),
    # the story goes on elsewhere, or comes from there
    (None, re.compile(rf"\b(?:stor(?:y|ies|yline)|plot|events|narrative)\b[^.;NQ]{{0,40}}\b(?:picked up|continu(?:ed|es)|resum(?:ed|es)|conclud(?:ed|es)|revisited|carried on|taken up)\b[^.;NQ]{{0,20}} in (?:the |an? )?{_SORT}{_FORM} (?P<works>N)(?!')")),
    (None, re.compile(rf"\b(?:series|show|season|it)\b[^.;NQ]{{0,20}}\bcontinu(?:es|ed|ing) (?:on from|the (?:story|stories|narrative|events) of) (?:the )?{_SORT}(?P<works>N)(?!')")),
    (None, re.compile(rf"\bfranchise (?:that|which)? ?[^.;NQ]{{0,30}}\b(?:compris(?:es|ing)|includ(?:es|ing)|consist(?:s|ing) of|encompass(?:es|ing)|made up of) (?:the )?{_SORT}(?P<works>{_LIST})(?!')")),
    (None, re.compile(rf"^(?:together|along) with (?:the )?{_SORT}(?P<works>{_LIST}),? (?:the series|it|the show|N)\b[^.;NQ]{{0,40}}\b(?:franchise|trilogy|N franchise)\b")),
    (None, re.compile(r"\b(?:[a-z]+ )?(?:was|been) remade (?:in|for|by) [^.;Q]{0,40}? as (?P<works>N)(?!')")),
    # a part that is known from elsewhere
    ("shared_character", re.compile(rf"\b(?:carr(?:y|ies|ied|ying)|br(?:ings|ing|ought|inging)|transferr?(?:s|ed|ing)?) (?:[^.;Q]{{0,60}} )?over from (?:the )?{_SORT}(?P<works>N)(?!')")),
    ("shared_character", re.compile(r"\b(?:appearances?|cameos?) (?:from|by|of) (?P<works>N) characters?\b")),
    ("shared_character", re.compile(rf"\b(?:its|the (?:show|series)'s?|the) (?:[a-z]+ )?characters (?:have |has |had )?(?:also |later |since )*(?:appear(?:ed)?|turned up|featured|returned)\b[^.;NQ]{{0,20}} (?:in|on) (?:the )?{_SORT}(?P<works>{_LIST})(?!')")),
)  # fmt: skip
_NEVER = ("reception", "accolade", "award", "rating", "viewership", "home media", "music", "soundtrack")
#: What stands for a plot, but says of the work itself where it comes from.
_PREMISES = ("premise", "overview", "synopsis", "concept")
_NOT = re.compile(
    r"\b(?:compar\w+|similar|likened|inspired by|homage|parod\w+|spoof\w*|described|called it|dubbed it|considered|known for|best known|not|never|rumou?r\w*)\b|n't\b"
)
_CUE_WORDS = frozenset(
    "storyline story taken same remake version adaptation spin spinoff spinoffs offshoot offshoots off crossover crossovers cross sequel sequels prequel prequels follow continuation continuations companion sister "
    "successor spun own franchise remade over characters cameo cameos appearance appearances picked continued continues resumed concluded".split()
)
#: In front of a title: it is a work's, though its bearer might be somebody.
_IS_WORK = re.compile(rf"\b(?:{_FORM}|titled|called|entitled|named|spin-?offs?|sequels?|prequels?),? (?:the )?$")


class _Names:
    """Which marks of a fold may be other works of an article."""

    def __init__(self, reading: Reading, known: Known) -> None:
        self._known = known
        self._own = {folded(t) for t in reading.scene.titles} | {folded(reading.scene.series)}
        self._people = {
            folded(getattr(f.fact, field))
            for f in known.found
            for field in ("performer", "person", "critic", "speaker")
            if getattr(f.fact, field, None)
        }

    def is_own(self, fold: Fold, index: int) -> bool:
        return folded(tidy(fold.words(index, index + 1)).strip('"“”')) in self._own

    def work(self, fold: Fold, index: int) -> str | None:
        name = tidy(fold.words(index, index + 1)).strip('"“”')
        if not may_be_work(name) or folded(name) in self._own | self._people or lexicon.is_locality(name):
            return None
        if name.casefold() in lexicon.DEMONYMS or self._known.player(fold, index):
            return None
        told = _IS_WORK.search(fold.line, max(0, index - 30), index)
        first, _, rest = name.partition(" ")
        person = bool(rest) and " " not in rest and first.casefold() in lexicon.GIVEN_WORDS
        return None if not told and (person or self._known.is_part(name)) else name


def _matches(fold: Fold, names: _Names, plot: bool) -> Iterator[tuple[str | None, int, int]]:
    """The relation, and the stretch of the fold in which the works are named."""
    line = fold.line
    for relation, (behind, ahead) in _CUED:
        for m in behind.finditer(line):
            bare = not m["gap"].strip() and line.startswith(",", m.end("gap"))
            if not (bare and _ASIDE.search(line, 0, m.start())):
                yield relation, *m.span("works")
        for m in ahead.finditer(line):
            if not names.is_own(fold, m.start("works")):
                yield relation, *m.span("works")
    for relation, pattern in (*_BOUND, *(_OF if plot else ())):
        for m in pattern.finditer(line):
            if "people" not in m.groupdict() or m["people"] in lexicon.DEMONYMS:
                yield relation, *m.span("works")


def works_cued(reading: Reading, known: Known) -> Iterator[Found]:
    """Other works that hang on a word of kinship, in sentences of which no rule took them."""
    if reading.scene.thing or reading.scene.kind not in {"season", "series"}:
        return
    names = _Names(reading, known)
    for prose in reading.prose:
        path = prose.section.path
        if prose.run_together or headed(path, _NEVER) or (prose.plot and not headed(path, _PREMISES)):
            continue
        for n in range(len(prose.sentences)):
            if not _CUE_WORDS.isdisjoint(prose.words(n)):
                yield from _of_sentence(prose, n, reading, known, names)


def _of_sentence(prose: Prose, n: int, reading: Reading, known: Known, names: _Names) -> Iterator[Found]:
    fold = prose.fold(n)
    if _NOT.search(fold.line):
        return
    said = {folded(f.target) for f in known.of(prose, n) if isinstance(f, TieIn)}
    for relation, low, high in _matches(fold, names, prose.plot):
        for index in range(low, high):
            mark = fold.marks.get(index)
            work = names.work(fold, index) if mark is not None and mark.letter == "N" else None
            if work is None:
                continue
            here = Here(fold, index, index + 1, prose.section.path, reading.scene)
            for tie in ties(work, here, relation):
                if folded(tie.target) not in said:
                    said.add(folded(tie.target))
                    yield Found(tie, "tie_in.cued", prose.passage.span(fold.start, fold.end))


SECONDS = (works_cued,)
