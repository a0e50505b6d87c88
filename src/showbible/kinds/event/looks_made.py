"""Second looks at when the work was filmed and written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Here, headed, span_of
from showbible.kinds.event.fact import Event
from showbible.kinds.event.filming import MEANWHILE, THAT_FALL, of_a_player, told_once_over
from showbible.kinds.event.making import NOT_FILMING, a_title, told
from showbible.kinds.event.nearby import NOT_UNTIL, SHOWN_THEN, dated, dates_of, nearest
from showbible.kinds.event.writing import SOME
from showbible.kinds.fact import Found
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, later

_SHOOT = r"(?:filming|shooting|(?:principal )?photography|(?<!post-)(?<!pre-)production|taping|recordings?|the shoot|cameras|location work|soundstage work)"
_SHOOT_RE = later(rf"\b{_SHOOT}\b(?! (?:compan|team|design|office|code|manager|assistant|values?|costs?))")
_OF_WORK = later(rf"\b{_SHOOT} (?:of|on|for) (?P<work>N)(?!'s)")
_BEGAN = later(
    r"\b(?:began|begun|beginning|begins?|start(?:ed|s|ing)?|commenc(?:ed|es|ing|e)|kick(?:ed|s|ing)? off|(?:got|getting|was|were) under ?way|(?<!stopped )(?<!halted )roll(?:ed|ing)(?! for the (?:final|last))|"
    r"before the cameras|(?:go|goes|going|went|gone|moved|entered) (?:in)?(?:to )?production|(?:took place|occurred|(?:was|were) (?:filmed|shot|taped|recorded|done|carried out))(?=[^;.D]{0,60} (?:from|beginning(?: [io]n)?|starting(?: [io]n)?) (?:the )?D)|undertaken|photography (?=(?:on|in) (?:the )?D)|(?<!up )(?<!ed )(?<!of )filming (?=(?:on|in) D)|(?<=ing )follow(?:ed|ing)(?= (?:on|in) D)|(?<=photography )follow(?:ed|ing)(?= (?:on|in) D)|to work(?= (?:on|in) D)|took (?:up )?[a-zC]+ (?:weeks|months|days)|(?:took place|(?:was|were) (?:filmed|shot|done|carried out)|occurred)(?=(?:(?!wrapp|conclud|ending|ended|finish|complet)[^;.D]){0,80} (?:in|during|over|throughout) (?:the )?D))\b"
)
_ENDED = later(
    r"\b(?:wrap(?:ped|s|ping)?(?: up)?|conclud(?:ed|es|ing|e)|finish(?:ed|es|ing)?|completed|completing|completion|ended|(?<!the )(?<!new )(?<!an )ending|ends|(?:was|were) over|in the can|stopped rolling|(?:last|final) (?:scenes?|shots?|takes?|episode) (?:was|were) (?:taped|shot|filmed|recorded|captured)|"
    r"rolled for the (?:final|last) time|(?:last|final) day|came to (?:an end|a close)|(?:continued|lasted|ran|went on)(?: [a-z]+){0,3} (?:into|until|till|through))\b"
)
_SPAN = later(
    r"\b(?:from|between) (?:the )?(?P<start>D),?(?: [^;,.DNQ]{0,30})? (?:and|to|until|till|through|up to)(?: [a-z]+){0,2} (?P<end>D)"
)
#: What makes it something else: a scene, another work, a stop.
_NOT = later(
    r"\b(?:scenes?|sequences?|episodes? (?:C|N|was|were)|film|movie|album|music video|trailer|halted|suspended|postponed|delayed|pushed|resumed?|interrupted|shut ?down|strike|pandemic|before (?:filming|shooting|production)|trips?|visits?|never|not|considered|story|action|pre-production|post-production|(?:days|weeks) of exteriors|exteriors (?:(?:was|were) )?(?:filmed|shot)|second unit|reshoots|additional (?:filming|shooting|photography))\b|n't\b"
)
_NEVER = (*NOT_FILMING, "reception", "casting", "marketing", "release", "broadcast", "episodes")
_FILMED = ("filming", "shooting", "location", "principal photography")
#: What began or was meant to: not the filming.
_OF_OTHERS = later(
    r"\b(?:rehearsals?|reads?|read-through|preparations?|construction|building|writing|development|casting|editing|scoring|season|supposed to(?: have)?|was to(?: have)?|were to(?: have)?|planned to|hoped to|due to(?: have)?|intended to|(?:initially|originally|first) (?:set|scheduled|slated|expected|planned) to)(?: [a-z]+)? $"
)
#: A season is shown when it begins, but made when it is shot.
_SEASON_WAS = later(
    rf"\bseason (?:was|were) (?:filmed|shot|taped|recorded)$|\bseason (?:went|goes|moved|entered|headed) (?:before the cameras|(?:in)?(?:to )?production)$|\b{_SHOOT} (?:on|of|for) (?:[a-z]+ ){{0,4}}season [a-z]+(?: [a-z]+)?$"
)
#: "ended the plans": the verb has an object that is no filming.
_OBJECT = later(
    r" (?:the|an?|his|her|their|its|it)\b(?! (?:season|series|show|shoot|filming|production|pilot|final|first|last|week|month|year|following|next|same|very|end|start|middle|beginning|C|O|D)\b)| (?:airing|broadcasting|writing|editing|scoring|work)\b"
)
#: "from the start of the third series": its showing's.
_OF_A_RUN = later(r" of (?:the )?(?:(?:O|season's|series'?|show's) )?(?:series|seasons?|run|show)\b")
_DATE_NEXT = later(r" (?:[a-z]+ ){0,3}?(?:in|on|by|until|till|into|the|early|late|around)? ?(?P<day>D)")
_PARTED = later(
    r", and (?!N)|, (?:with|while|which|where) | and (?=(?:finally |then )?(?:wrapped|ended|concluded|finished|continued))|, but |; | but |, before (?=wrapp|conclud|finish|end|complet)"
)


def _of_another(fold: Fold, reading: Reading) -> bool:
    """Whether the filming is another work's: "production on Low Water"."""
    m = _OF_WORK.search(fold.line)
    return m is not None and not a_title(Here(fold, 0, 1, (), reading.scene), m.start("work"))


def _spoken(fold: Fold, path: tuple[str, ...]) -> bool:
    """Whether the sentence speaks of filming: it says so, or its heading does."""
    said = _SHOOT_RE.search(fold.line) or _WAS_SHOT.search(fold.line)
    return said is not None or headed(path, _FILMED)


_WAS_SHOT = later(
    r"(?:^|[;,] |\b(?:and|but) )(?:the (?:O )?)?(?:(?:season|series|serial|show|drama|sitcom|programme|adaptation|pilot|miniseries|it) (?:was|were)|(?:season|series) C) (?:filmed|shot|taped)\b"
)


def _near(line: str, at: int) -> str:
    """The words around a verb, as far as no other verb has begun."""
    low = max((m.end() for m in _PARTED.finditer(line) if m.end() <= at), default=0)
    stop = _PARTED.search(line, at)
    return NOT_UNTIL.sub("", line[low : stop.start() if stop else len(line)])


def _found(
    fold: Fold, path: tuple[str, ...], reading: Reading, kinds: set[str], taken: set[str]
) -> Iterator[tuple[Event, int, int]]:
    """The events of the sorts in ``kinds`` that a sentence on filming tells of, each with its stretch of the fold.

    ``taken`` are the days of which something else is told: of the pilot.
    """
    line = fold.line
    dates = dates_of(fold, SHOWN_THEN)
    at = dict(dates)
    if span := _SPAN.search(line):
        if compiled(r"\bmoved (?:on )?to\b").search(line, 0, span.start()):
            return  # the days of one place of several
        for kind, where in (("filming_started", span.start("start")), ("filming_ended", span.start("end"))):
            if kind in kinds and where in at and not _NOT.search(_near(line, span.start())):
                here = Here(fold, span.start(), span.end(), path, reading.scene)
                yield from (
                    (e, *span.span()) for e in told(kind, at[where].removeprefix("[..").removesuffix("]"), here)
                )
        return
    for kind, verbs in (("filming_started", _BEGAN), ("filming_ended", _ENDED)):
        if kind not in kinds:
            continue
        for m in verbs.finditer(line):
            after = _DATE_NEXT.match(line, m.end())
            date = at.get(after.start("day")) if after else None
            when = (after.start("day"), date) if after and date else nearest(fold, m.start(), dates, 60)
            if (
                when is None
                or when[1] in taken
                or (_OF_OTHERS.search(line, 0, m.start()) and not _SEASON_WAS.search(line, 0, m.end()))
                or MEANWHILE.search(line, 0, m.end())
                or _OBJECT.match(line, m.end())
                or _OF_A_RUN.match(line, m.end())
                or _of_a_player(fold, m, reading)
                or (kind == "filming_ended" and told_once_over(line, m.start(), m.end()))
                or THAT_FALL.match(line, m.end())
                or (kind == "filming_ended" and _anothers_day(line, when[0], m.start()))
                or _NOT.search(_near(line, m.start()).replace(m[0], ""))
            ):
                continue
            low, high = min(m.start(), when[0]), max(m.end(), when[0] + 1)
            here = Here(fold, low, high, path, reading.scene)
            yield from ((e, low, high) for e in told(kind, when[1], here))
            break


def _of_a_player(fold: Fold, verb: re.Match[str], reading: Reading) -> bool:
    """Whether somebody is the verb's subject: "Sol and Roe began shooting"."""
    m = _WHO.search(fold.line, 0, verb.start())
    return m is not None and of_a_player(Here(fold, m.start(), verb.end(), (), reading.scene))


_WHO = later(r"N (?:(?:had|has|have|also|then|later|both) )*$")


def _anothers_day(line: str, day: int, verb: int) -> bool:
    """Whether a day in front of an end is that of a beginning: "It began in May, and wrapped before Christmas"."""
    return day < verb and _BEGAN.search(line, 0, day) is not None and _PARTED.search(line, day, verb) is not None


def filming_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Dated sentences on filming with a verb of beginning or end, of which no rule took one."""
    for prose, n in dated(reading, _NEVER):
        path = prose.section.path
        fold = prose.fold(n)
        if not _spoken(fold, path) or _of_another(fold, reading):
            continue
        said = known.of(prose, n)
        told_of = [f for f in said if isinstance(f, Event)]
        kinds = {"filming_started", "filming_ended"} - {f.type for f in told_of if f.subject != "pilot"}
        if "filming_ended" in kinds:
            yield from _to_the_last(prose, fold, told_of)
        for event, low, high in _found(fold, path, reading, kinds, {f.date for f in told_of}):
            yield Found(event, "event.filming_looked_for", span_of(prose.passage, fold, low, high))


def _to_the_last(prose: Prose, fold: Fold, told_of: list[Event]) -> Iterator[Found]:
    """The end of filming that the last of several days tells: "shot from March 9 to 27, 2015"."""
    begun = {f.date: f for f in told_of if f.type == "filming_started"}
    for n, mark in fold.marks.items():
        when = mark.value
        if (
            isinstance(when, When)
            and when.last
            and when.edtf in begun
            and compiled(r"(?:from|between|,) (?:the )?$").search(fold.line, 0, n)
        ):
            event = replace(begun[when.edtf], type="filming_ended", date=when.last)
            yield Found(event, "event.filming_looked_for", span_of(prose.passage, fold, n, n + 1))


_WRITERS = later(
    r"\b(?:writers'? room|writers|writing(?: staff)?|scripts?|screenwriters?|(?:^| )the staff(?= returned))\b(?! (?:for|of) (?:an? |the )?(?:album|film|song|book))"
)
_OPENED = later(
    r"\b(?:opened|opening|began|begun|beginning|started|starting|convened|reconvened|gathered|assembled|(?:got|getting) under ?way|set to work|back at work|returned to work|going on since)\b"
)
_CLOSED = later(
    r"\b(?:closed|closing|shut|wrapped|wrapping|concluded|finished|completed|broke up|(?:turned|handed) in|delivered)\b"
)


def writing_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Dated sentences on the writers with a verb of beginning or end, of which no rule took one."""
    for prose, n in dated(reading, _NEVER):
        fold = prose.fold(n)
        line = fold.line
        if not (subject := _WRITERS.search(line)) or _WROTE_ELSE.search(line):
            continue
        said = {f.type for f in known.of(prose, n) if isinstance(f, Event)}
        dates = dict(dates_of(fold, SHOWN_THEN))
        for kind, verbs in (("writing_started", _OPENED), ("writing_ended", _CLOSED)):
            m = verbs.search(line, subject.end())
            after = _WORK_THEN.match(line, m.end()) if m else None
            if kind == "writing_ended" and SOME.search(line, 0, subject.start()):
                continue  # "the first three scripts were completed"
            if kind in said or m is None or after is None or _NOT.search(_near(line, m.start())):
                continue
            far = 200 if line.endswith(", and ", 0, m.start()) else 70
            if (date := dates.get(after.start("day"))) and m.start() - subject.end() < far:
                yield Found(
                    Event(kind, date),
                    "event.writing_looked_for",
                    span_of(prose.passage, fold, subject.start(), after.end()),
                )


#: "finished its work on the scripts in May"
_WORK_THEN = later(r"(?: (?:its|their) work on (?:the )?scripts)?" + _DATE_NEXT.pattern)
_WROTE_ELSE = later(
    r"\b(?:filming|shooting|photography|film|movie|album|strike|guild|drafts?|outline|O script|spin-off|video game|novel)\b"
)

SECONDS = (filming_looked_for, writing_looked_for)
