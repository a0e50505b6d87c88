"""A second look at marketing: what was staged, launched or handed out, under headings that tell of nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Reading
from showbible.grammar.rules import headed, span_of
from showbible.kinds.event.fact import Event
from showbible.kinds.event.gatherings import convention
from showbible.kinds.event.nearby import clause_of, dated, dates_of, nearest
from showbible.kinds.fact import Found
from showbible.kinds.second import Known
from showbible.text.patterns import later

_HEADS = ("marketing", "promotion", "publicity", "advertising", "promotional")
_NEVER = ("music", "soundtrack", "home media", "reception", "plot", "films", "sequel", "spin")
#: A thing by its own words, at the head of its clause.
_THING = later(
    r"(?:(?:^|; )(?:(?:on|in|at|during|from|throughout) [^,;]{1,50}, )?(?:(?:an?|the|its|another|several|C) )?(?:N-[a-z]+ )?|(?:, and |, while |, with | and |, |\bas well as )(?:an?|the|its|another|several|C) )"
    r"(?:C-[a-z]+ )?(?P<np>(?:(?!(?:the|an?|was|were|which|who|that|also|then|later|it|and|of|in|on|at|for|to|by|with)\b)[a-zO][a-z-]* ?){1,5})(?<! )"
    r"(?:, (?:in which|which|an?|the|hosted|titled|called|featuring) [^;.D]{0,80},)?(?: (?:for|of|titled|called|dubbed|based on|inspired by|in which|featuring|starring|hosted by|[a-z]+ed (?:on|after|by|as|to|in|like|with)|with|at|in|outside|near|over|by)\b[^;.D]{0,80}?)?,?"
    r" (?P<verb>(?:(?:was|were|has been|had been) (?:also |then |later |first )?(?:staged|held|launched|opened|organi[sz]ed|hosted|set up|installed|erected|unveiled|published|released|distributed|debuted|premiered|displayed|painted|projected|broadcast|live-?streamed|run|mounted|introduced|activated|made available|put up|posted|created|built|started|conducted|rolled out|announced))"
    r"|launched|opened|debuted|premiered|toured|took place|took over|went live|went up|ran|began|kicked off|appeared|aired)\b"
)
#: What the network launched or held: "the network staged a drone show".
_MADE = later(
    r"\b(?:launched|staged|hosted|held|opened|set up|organi[sz]ed|unveiled|installed|mounted|ran|created|partnered with N (?:on|for)|teamed (?:up )?with N (?:on|for|to (?:launch|create|release)))"
    r" (?:N, (?=an? ))?(?:(?:an?|the|its|another|several|C) )(?:N,? an? )?(?:C-[a-z]+ )?(?P<np>(?:(?!(?:the|an?|which|who|that|and|of|in|on|at|for|to|by|with)\b)[a-zO][a-zC-]* ?){1,5})(?<! )(?= (?:for|of|at|in|on|titled|called|where|featuring|with|hosted|starring|across|outside|inspired|based|to)\b|[,.;]|$)"
)
#: Things that other looks and kinds speak of, or that are no marketing.
_OTHERS = later(
    r"\b(?:appeared|attended|visited)\b|\b(?:marketing|promotion|season|seasons|series|(?<!drone )(?<!light )(?<!fashion )(?<!road )show|episodes?|premiere|opera|drama|sitcom|parts?|premiere event|premiere party|book|novels?|comics?|magazine|finale|trailers?|teasers?|posters?|images?|photos?|pictures?|stills?|screening|albums?|soundtracks?|singles?|songs?|score|dvds?|blu-rays?|sets?|filming|production|"
    r"shooting|castings?|cast|work|story|plot|rights|reviews?|ratings?|it|they|he|she|this|all|both|some|others?|many|one|two|first|following|hashtag|news|pilot|network|company|studio|reruns?|marathon|date|title|actors?|writers?|fans|people|viewers)$"
)
_DOUBT = later(
    r"\b(?:not|never|would|will|planned|cancell?ed|postponed|rumou?red|wanted|hoped|considered|other (?:show|series)|another (?:show|series)|film|movie|concerts?|toured|set ?lists?)\b|n't\b"
)


#: A premiere by another name, or a participle that goes with what follows: "Hosted by Sol, the first was released".
_NO_THING = later(r"\bpremieres?\b|^[A-Za-z]+(?:ed|ing)$")


def _things(fold: Fold) -> Iterator[tuple[Event, int, int]]:
    """What was staged, with the nearest date of its clause."""
    line = fold.line
    dates = dates_of(fold, _ANOTHER_DATE)
    for pattern in (_THING, _MADE):
        for m in pattern.finditer(line):
            low, high = m.span("np")
            words = fold.words(low, high).strip()
            if (
                _NO_THING.search(words)
                or _OTHERS.search(line[low:high].strip())
                or _DOUBT.search(clause_of(line, m.end("np")))
            ):
                continue
            verb = m.start("verb") if "verb" in m.groupdict() else m.start()
            when = _behind(fold, m.end(), dates) or nearest(fold, verb, dates, 110)
            if when is None or ";" in line[min(when[0], low) : max(when[0], high)]:
                continue
            yield Event("marketing", when[1], words, convention(fold)), min(low, when[0]), max(m.end(), when[0] + 1)


def _behind(fold: Fold, at: int, dates: list[tuple[int, str]]) -> tuple[int, str] | None:
    """The date close behind a verb, before the next clause."""
    m = _DATE_BEHIND.match(fold.line, at)
    if m is None:
        return None
    value = fold.marks[m.start("day")].value
    known = isinstance(value, When) and (m.start("day"), value.edtf) in dates
    return (m.start("day"), value.edtf) if known and isinstance(value, When) else None


_DATE_BEHIND = later(
    r"(?:(?!, and |; |\. )[^D]){0,90}?\b(?:on|in|from|beginning|starting|of|during) (?:the )?(?P<day>D)"
)
_ANOTHER_DATE = later(
    r"\b(?:due|since|prior to|before|ahead of|until|premier\w*|debut of|born|return on)(?: [^;,N]{0,30})? $"
)


def staged_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Things staged, launched or handed out in dated sentences on marketing, of which no rule took one."""
    for prose, n in dated(reading, _NEVER):
        if not headed(prose.section.path, _HEADS):
            continue
        said = known.of(prose, n)
        taken = {(f.type, f.date) for f in said if isinstance(f, Event)}
        for event, low, high in _things(prose.fold(n)):
            if ("marketing", event.date) not in taken:
                taken.add(("marketing", event.date))
                yield Found(event, "event.staged_looked_for", span_of(prose.passage, prose.fold(n), low, high))


SECONDS = (staged_looked_for,)
