"""Second looks at what was shown to make the work known, and at its orders."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import span_of
from showbible.kinds.event.fact import Event
from showbible.kinds.event.gatherings import convention
from showbible.kinds.event.nearby import NOT_UNTIL, clause_of, dated, dates_of, nearest
from showbible.kinds.event.publicity import THING
from showbible.kinds.fact import Found
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, later

_NEVER = (
    "plot",
    "films",
    "feature film",
    "video game",
    "soundtrack",
    "music",
    "other media",
    "characters",
    "reception",
    "home media",
    "accolades",
    "sequel",
    "spin",
    "episode",
    "contest",
)
_FILM = later(r"\b(?P<kind>trailers?|teasers?|tease)\b(?! (?:poster|image|photo|art|site|website|parks?|homes?))")
_THING = later(rf"(?<![a-z'-]){THING}(?![a-z-])")
#: Verbs of coming before the public, also of papers and cast.
_OUT = later(
    r"\b(?:releas\w+|debut\w*|air(?:ed|ing)|issued|unveil\w*|premier\w+|reveal\w*|drop(?:ped)?|shown|show(?:ed|s|ing)|launch\w*|post(?:ed|ing)?|publish\w*|upload\w*|screen(?:ed|ing)|"
    r"preview\w*|came|come|coming|out|online|gave|given|offered|attached|delivered|went (?:live|up|online)|arriv\w+|appear\w+|follow\w*|ran|run|accompanied|leak\w*|surfac\w+|brought|began|shared|teased|tucked|served|saw|treated|put out|on display|promot(?:ed|ing)|plastered|next)\b"
)
_NOT = later(
    r"\b(?:film|movie|album|single|box|never|not|lived|parked|can be seen|ends with|in the episode|on the wall|views|response|viewed|caravan|comic|novel|book|dvd|blu-ray|soundtrack|episode (?:was|were)|caption(?:ed)?|her own|his own|by (?:posting|sharing)|(?:posting|posted|sharing|shared) (?:an? )?(?:[a-z]+ )?(?:photo|picture|image|selfie|video)s? of (?:himself|herself|themselves)|would have|will have|is|are|(?:he|she|actor|actress)(?: [a-z,]+){0,3} (?:posted|shared))\b"
)


def _clear(fold: Fold, low: int, high: int) -> bool:
    """Whether the words from a thing to its date, or the clause that it stands in, make it known and nothing else."""
    clause = NOT_UNTIL.sub("", clause_of(fold.line, low) + " " + fold.line[low:high])
    return _NOT.search(clause) is None and _OUT.search(clause) is not None


def _films(fold: Fold) -> Iterator[tuple[Event, int, int]]:
    """Trailers and teasers with the nearest date."""
    dates = dates_of(fold, _ANOTHER_DATE)
    for m in _FILM.finditer(fold.line):
        when = _its_own(fold, m.end(), dates) or nearest(fold, m.start(), dates, 90)
        if when and _clear(fold, min(m.start(), when[0]), max(m.end(), when[0])):
            kind = "trailer" if m["kind"].startswith("trailer") else "teaser"
            if kind == "teaser" and compiled(r" trailers?\b").match(fold.line, m.end()):
                continue  # the trailer of "teaser trailer" is looked at next
            if fold.line.endswith("teaser ", 0, m.start()):
                kind = "teaser"
            low, high = min(m.start(), when[0]), max(m.end(), when[0] + 1)
            yield Event(kind, when[1], None, convention(fold)), low, high


def _its_own(fold: Fold, end: int, dates: list[tuple[int, str]]) -> tuple[int, str] | None:
    """The date behind the verb of which a thing is the subject: "after a teaser had been aired on May 3"."""
    m = _SHOWN_ON.match(fold.line, end)
    when = dict(dates).get(m.start("day")) if m else None
    return (m.start("day"), when) if m and when else None


_SHOWN_ON = later(
    r"(?: (?:for|of|from) (?:the )?(?:[a-zO]+|N))?(?:, (?:which|that|featuring|scored|set|titled|narrated|showing|called)[^,;]{0,90},)? (?:was|were|had been|has been|debuted|aired|premiered|followed|arrived|dropped|came|ran)\b[^,;D]{0,60}? (?:on|in) (?:the )?(?P<day>D)"
)
_ANOTHER_DATE = later(
    r"\b(?:due|since|prior to|before|ahead of|start(?:s|ing)?|premiering|aged?|born)(?: [^;,N]{0,30})? $"
)


def _things(fold: Fold) -> Iterator[tuple[Event, int, int]]:
    """Posters, pictures and other things with the nearest date."""
    dates = dates_of(fold, _ANOTHER_DATE)
    for m in _THING.finditer(fold.line):
        if not _OF_WHOM.match(fold.line, m.end()) and compiled(
            r"(?:O |new )?(?:videos?|promos?|sneak peeks?|O|pictures?|images?|clips?|commercials?)"
        ).fullmatch(m[0]):
            continue
        if fold.line.endswith(("set ", "leaked ", "paparazzi "), 0, m.start()):
            continue  # pictures that nobody showed to make it known
        when = _its_own(fold, m.end(), dates) or nearest(fold, m.start(), dates, 90)
        if _PACKED.search(fold.words(max(0, m.start() - 12), m.start())) or _ON_DISC.search(
            fold.text, fold.start, fold.end
        ):
            continue
        if m[0].endswith(("look", "glimpse")) and _FILM.search(clause_of(fold.line, m.start())):
            continue  # a first look that a teaser gave
        if m[0] == "still" and not _A_STILL.search(fold.line, 0, m.start()):
            continue
        if when and _clear(fold, min(m.start(), when[0]), max(m.end(), when[0])):
            low, high = min(m.start(), when[0]), max(m.end(), when[0] + 1)
            yield Event("marketing", when[1], fold.words(*m.span()).strip(), convention(fold)), low, high


_A_STILL = later(r"\b(?:an?|O|production|single|another|this) $")
#: "The first image of Ana Sol": no image of another kind.
_OF_WHOM = later(r" of N\b(?!')| (?:from|of) the (?:O )?(?:season|series|show|set)\b")
_ON_DISC = later(r"\breleased on (?:DVD|Blu-ray)")
_PACKED = later(r"DVD|Blu-ray|[Ss]oundtrack|[Aa]lbum|[Ss]ingle")


def publicity_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Trailers, teasers, posters and the like in dated sentences, of which no rule took any."""
    for prose, n in dated(reading, _NEVER):
        said = {f.type for f in known.of(prose, n) if isinstance(f, Event)}
        words = prose.text[slice(*prose.sentences[n])].lower()
        if "trailer" in words or "tease" in words:
            left = ((e, a, b) for e, a, b in _films(prose.fold(n)) if e.type not in said)
            yield from _cited(prose, n, left)
        if "marketing" not in said and _WORD.search(words):
            yield from _cited(prose, n, _things(prose.fold(n)))


_WORD = later(
    r"\b(?:posters?|images?|pictures?|art|artwork|photo|photograph|still|look|glimpse|titles?|title treatment|logo|featurette|peek|visual|credits|sequence)"
)


def _cited(prose: Prose, n: int, found: Iterator[tuple[Event, int, int]]) -> Iterator[Found]:
    for event, low, high in found:
        yield Found(event, "event.publicity_looked_for", span_of(prose.passage, prose.fold(n), low, high))


SECONDS = (publicity_looked_for,)
