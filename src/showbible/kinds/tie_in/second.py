"""A second look at characters of this work who are seen in another: told under any heading, of parts that the article's lists name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import headed
from showbible.grammar.slot import tidy
from showbible.kinds.fact import Found, folded
from showbible.kinds.second import Known
from showbible.kinds.tie_in.fact import TieIn
from showbible.kinds.tie_in.works import may_be_work
from showbible.text.patterns import later

_WORDS = frozenset(
    "plays played portrays portrayed makes made introduced debuted cameo cameos first previously originally features featured stars starred starring returned returns guest playable seen turned turns turn appeared appears appear appearance appearances popped pops cameoed guested showed shows".split()
)
_SEEN_IN = later(
    r"(?P<who>N)(?P<his>'s (?:character|part|role))? (?:(?:also|later|both|briefly|then|has|have|had|been|were|was|are|is|[a-z]+ly|makes?|made|a|an) ){0,4}?"
    r"(?:(?:[a-z]+ )?appearances?|cameos?|seen|turn(?:ed|s)? up|appear(?:ed|s)?|return(?:ed|s)?|playable(?: characters?)?|pop(?:ped|s)? up|cameoed|guested|show(?:ed|s)? up)\b[^;NQ]{0,50}? in "
    r"(?:an?|the|two|several|one) (?:[a-z-]+ |O[- ]?|C |D |N ){0,4}?"
    r"(?:(?:-?season )?(?:episodes?|install?ments?|editions?|finale|special|season|series) of (?:the )?(?:[a-z-]+ ){0,3}?|(?:drama|sitcom|series|film|special|video game|game|short|comedy|show|miniseries|serial|soap opera|movie) )"
    r"(?P<work>N(?: of (?:the )?N)?)(?!')"
)


#: A part that is known from there: "Vale, first seen in N, returns".
_FIRST_SEEN = later(
    r"(?P<who>N), (?:(?:who|whom) (?:s?he |they )?(?:was |were |had |has )*)?(?:O|previously|originally|last|earlier) (?:seen|introduced|featured|shown|met|portrayed|played|appeared)(?: [a-z]+)? (?:in|on) (?:the )?(?:[a-z-]+ |D ){0,4}?(?P<work>N(?: of (?:the )?N)?)(?=[,.;])"
)
#: Behind "in" or "on": another show, with what it is called.
_THERE = (
    r"(?:in|on) (?:both )?(?:an? |the |C |several |one |two )?(?:[a-z-]+ |O |O-season |N )??(?:(?:episodes?|instal?lments?|seasons?|premiere|finale|pilot) of )?(?:the )?"
    r"(?:(?:[a-z-]+ )?(?:series|drama|sitcom|show|film|special|crossover) )?(?P<work>N(?: of (?:the )?N)?)(?!'|(?: N)? season)(?: and (?:on )?(?P<second>N)(?!'))?"
)
_PLAYED = r"(?:(?: (?:also|later|both|each|had|have|has|previously|briefly))* (?:appear(?:ed|s)?|guest[- ]starr?(?:ed|s)?|guested|cameoed|crossed over|return(?:ed|s)|ma[dk]es? (?:[a-zC-]+ )*(?:appearances?|cameos?)))"
#: A player of this work elsewhere in a part that is this work's: "Sol appeared as Vale in an episode of N".
_AS_THERE = later(
    rf"(?P<who>N)(?:(?:,| and|, and) N)*(?:{_PLAYED} (?:(?:as|playing|in (?:his|her|the) role (?:as|of)) (?P<part>N)(?: and N)? {_THERE}|{_THERE.replace('work', 'work_2').replace('second', 'second_2')} as (?P<part_2>N))|(?: also| later)* (?:played|plays|portrayed|portrays) (?P<part_3>N)(?: and N)? {_THERE.replace('work', 'work_3').replace('second', 'second_3')})"
)
#: A part that is told by its show: "Vale of N makes an appearance".
_OF_THERE = later(
    r"(?<!the )(?<!tv )(?<!series )(?<!film )(?<!show )(?P<who>N) (?:of|from) (?:the (?:[a-z-]+ )?(?:series|show|drama|sitcom|film) )?(?P<work>N(?: of (?:the )?N)?)(?!'),? (?:also |briefly |later )?(?:makes?|made|appears?|appeared|guest|guests|cameos?|cameoed|returns?|returned)\b"
)
#: A short series with players or parts of this one: "the web series N features Marsh".
_FEATURES = later(
    r"(?:web series|webisodes|web film|television film|tv movie|reunion special|special|short film|miniseries|video game|audio drama),? (?:titled |called )?(?P<work>N(?: of (?:the )?N)?),? (?:also )?(?:features|featured|stars|starred|follows|starring|featuring) (?P<part>N)"
)


#: A part in an episode of another show that is called by the show: "Vale made an appearance in the N episode Q".
_IN_ITS_EPISODE = later(
    r"(?P<who>N)(?:(?:,| and|, and) N)*(?P<his>'s (?:character|part|role))? (?:[a-z]+ ){0,3}?(?:appear(?:ed|s|ances?)?|seen|introduced|cameos?|cameoed|debuted|turn(?:ed|s)? up)\b[^;NQ]{0,30}? in (?:the|an?) "
    r"(?:(?:[a-z-]+ |N )*?(?:series|show|sitcom|drama|soap opera) )?(?P<work>N(?: of (?:the )?N)?) episode\b"
)


def _elsewhere(fold: Fold, known: Known) -> Iterator[str]:
    """The names of the works of which a sentence says that parts of this one are seen there."""
    for m in (*_SEEN_IN.finditer(fold.line), *_IN_ITS_EPISODE.finditer(fold.line)):
        who = tidy(fold.words(*m.span("who")))
        player = known.player(fold, m.start("who"))
        if player if m["his"] else known.is_part(who) and not player:
            yield tidy(fold.words(*m.span("work")))
    for m in (*_FIRST_SEEN.finditer(fold.line), *_OF_THERE.finditer(fold.line)):
        if known.is_part(tidy(fold.words(*m.span("who")))):
            yield tidy(fold.words(*m.span("work")))
    for m in _AS_THERE.finditer(fold.line):
        end = "_2" if m["part_2"] else "_3" if m["part_3"] else ""
        part = tidy(fold.words(*m.span(f"part{end}")))
        if known.player(fold, m.start("who")) and known.is_part(part) and folded(part) not in known.players:
            yield from (tidy(fold.words(*m.span(g))) for g in (f"work{end}", f"second{end}") if m[g])
    for m in _FEATURES.finditer(fold.line):
        if known.player(fold, m.start("part")) or known.is_part(tidy(fold.words(*m.span("part")))):
            yield tidy(fold.words(*m.span("work")))


def parts_elsewhere(reading: Reading, known: Known) -> Iterator[Found]:
    """The other works in which parts of this one are seen."""
    own = {folded(t) for t in reading.scene.titles}
    for prose in reading.prose:
        if prose.plot or prose.run_together:
            continue
        relation = "crossover" if headed(prose.section.path, ("crossover",)) else "shared_character"
        for n in prose.holding(_WORDS):
            fold = prose.fold(n)
            for work in _elsewhere(fold, known):
                if may_be_work(work) and folded(work) not in own and not known.is_part(work):
                    span = prose.passage.span(fold.start, fold.end)
                    yield Found(TieIn(work, relation), "tie_in.part_elsewhere", span)


_YEAR = r"\((?:19|20)\d\d(?:[–-](?:(?:19|20)?\d\d|present))?\)"
_TITLE = r"[A-ZÀ-Þ0-9][\w'’!?&.:-]*(?: (?:(?:the|of|and|in|for|to|a|an|is|on|at|from|with|de|la|im) )*[A-ZÀ-Þ0-9&][\w'’!?&.:-]*)*"
#: Works one after another, each with its year, behind words on what comes before or after: "followed by N (1993) and M (1995)".
_IN_A_ROW = later(
    rf"\b(?P<cue>sequels?|prequels?|spin-?offs?|(?:followed|preceded|succeeded) (?:[a-z]+ )?by|following on from)(?P<words>[^.;()A-Z]{{0,60}}?[ ,:]) ?(?P<list>{_TITLE} {_YEAR}(?:(?:,| and|, and) {_TITLE} {_YEAR})*)"
)
_CUES = frozenset("sequels sequel prequels prequel spin spinoff spinoffs followed preceded succeeded following".split())


def named_with_years(reading: Reading, known: Known) -> Iterator[Found]:
    """Sequels, spin-offs and forerunners that are listed with their years, whatever words their titles hold."""
    own = {folded(t) for t in reading.scene.titles}
    for prose in reading.prose:
        if prose.plot or prose.run_together or headed(prose.section.path, _NOT_TIED):
            continue
        for n, (start, end) in enumerate(prose.sentences):
            if _CUES.isdisjoint(prose.words(n)):
                continue
            for m in _IN_A_ROW.finditer(prose.text, start, end):
                relation = "spin_off" if m["cue"].startswith("spin") else None
                for title in re.finditer(rf"({_TITLE}) {_YEAR}", m["list"]):
                    if folded(title[1]) not in own and may_be_work(title[1]):
                        yield Found(TieIn(title[1], relation), "tie_in.with_years", prose.passage.span(*m.span()))


_NOT_TIED = ("reception", "accolade", "award", "broadcast", "cast", "rating")
#: A version of another country with its title, which no English words make up: "A Dutch version, En fot i graven, was made".
_VERSION = later(
    r"(?:(?<!language )(?:version|remake|adaptation)\b(?: was made)?(?: of the (?:series|show))?(?:,? in \d{4}(?:[–-]\d{2,4})?)?(?:,| under the title| titled| called| entitled| named)+"
    r"|\b(?:adapted|remade|reworked|aired|broadcast|shown|produced|premiered)(?: (?:in|for|by|on|from) [^,.;()\"]{2,40}?)?(?: in \d{4})? (?:as|under the (?:title|name)(?: of)?)) (?P<title>[^\W\d_a-z][^,.;()\"]{2,50}?)(?=,? (?:was|were|ran|aired|is|has|premiered|directed|starring|with|which|by)\b|[,.;(]|$)"
)


def foreign_versions(reading: Reading, known: Known) -> Iterator[Found]:
    """Under a heading on versions and remakes, their titles."""
    own = {folded(t) for t in reading.scene.titles}
    for prose in reading.prose:
        if prose.run_together or not headed(prose.section.path, _VERSIONS):
            continue
        for start, end in prose.sentences:
            for m in _VERSION.finditer(prose.text, start, end):
                title = m["title"].strip()
                if folded(title) not in own and may_be_work(title) and not _is_told(title):
                    yield Found(TieIn(title), "tie_in.foreign_version", prose.passage.span(*m.span()))


def _is_told(title: str) -> bool:
    """Whether the words are no title, but what is told of the version: "Mara and the others speak Dutch"."""
    return not _TELL.isdisjoint(title.split()[1:])


_TELL = frozenset("other others characters speak speaks for with from".split())
_VERSIONS = ("foreign version", "other version", "international version", "remake", "adaptation", "american version")

SECONDS = (parts_elsewhere, named_with_years, foreign_versions)
