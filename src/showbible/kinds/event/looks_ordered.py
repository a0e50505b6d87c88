"""Second looks at when a season was ordered."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.grammar import lexicon
from showbible.grammar.dates import When
from showbible.grammar.fold import Fold
from showbible.grammar.prose import Prose, Reading
from showbible.grammar.rules import Here, Scene, span_of
from showbible.kinds.event.fact import Event
from showbible.kinds.event.nearby import clause_of, dated, dates_of, nearest
from showbible.kinds.event.orders import ASIDES
from showbible.kinds.event.own_orders import DENIED, anothers, is_ours, misdated
from showbible.kinds.event.seasons import SEVERAL, season_spoken_of
from showbible.kinds.fact import Found
from showbible.kinds.release import Release
from showbible.kinds.second import Known
from showbible.text.patterns import compiled, later

#: Words that order a season.
_ORDER = later(
    r"\b(?:renew(?:ed|s|ing|al)|(?<=would )renew(?= (?:it|the (?:series|show)|N) for\b)|re-?commission(?:ed|s|ing)?|commission(?:ed|s|ing)?|order(?:ed|s|ing)?(?! (?:to|that|of play))|pick(?:ed|s|ing)? (?:it|the [a-z]+|N) up|picked up(?= (?:for|by|the|it|N|on|in|with|as|after|following|under|from)\b|[,.])|pick-?ups?|"
    r"green-?li(?:t|ghted|ghting)|green light|green lit|go-ahead|(?:secured|earned|granted|awarded|handed|guaranteed)(?= (?:(?:it|N|the (?:series|show)) )?(?:an?|its|the) (?:[a-zOC-]+ ){0,3}(?:season|year|run|renewal|pick-?up|order|commitment|series|cycle)\b)|full-season (?:order|commitment)|t(?:ook|aken) (?:it |the [a-z]+ |N )?(?=to series)|asked for(?= (?:C|an? O|another|more|an additional|a further))|extended(?= (?:it|the (?:series|show)|N)\b[^.;]{0,20}\b(?:year|season|run))|signed up for|more were added|confirmed it was making|(?:announced|confirmed|revealed) (?:that )?there (?:would|will) be(?= an? )|brought back for)\b"
)
_NOUN = r"(?:season|series|year|run|cycle|outing|instal?lment|chapter|edition)"
_NTH = later(
    rf"\bO(?:,? (?:and|&) (?:an? |the )?(?:final |last )?O?)? ?(?:[a-z-]+ ){{0,2}}?{_NOUN}s?\b(?! (?:finale|premiere|debut|opener|regular|pass|of specials))|\b(?:the|an?) O(?=[.,;]| (?:was|got|received|came|had|has|would)\b)|\bseasons? (?:C|one|two|three|four|five|six)\b(?! (?:finale|premiere))"
)
#: "renewed for two more years", "a two-season pickup".
_SEVERAL = later(
    r"(?<![–-])\b(?P<count>C)[ -](?:more |additional |further |extra )?(?:seasons?|years|series)\b(?! (?:earlier|later|ago|before))"
)
#: "Ordered in March 2016, the season ..."
_THIS = later(r"(?:first |originally |officially )?ordered (?:[a-z]+ )?(?:in|on|by) [^;.]{0,30}, (?:the|this) season\b")
#: More episodes of the season that the article is about.
_MORE = later(
    r"\b(?:(?:C|O|several|some)[a-z -]{0,16} (?:more|additional|further|extra)|(?:additional|extra|further|remaining|other|more|back) (?:C|ten|nine|[a-z-]+ )|back order|full[- ](?:season|series|year)|(?:order|total|count) [^;.NQ]{0,20}(?:to|from) C)"
)
_MORE_OF_THEM = later(
    r"\b(?:(?:more|additional|further|extra) (?:C )?|C (?:more|additional|further|extra) )(?:scripts|episodes|hours)\b"
)
_SOME = later(r"\b(?:C|ten|[a-z]+teen|eight|six) (?:[a-z-]+ )?(?:episodes|hours|half-hours|scripts)\b")
#: Another season, which the date tells from this one.
_ANOTHER = later(
    r"\b(?:another(?: (?:season|series|year|run|cycle|one))?|a further (?:season|series|year|run|cycle)|one more (?:season|series|year)|renewal|(?:was|were|been) (?:[a-z]+ )?renewed|renewed (?:it|the show|the series)|picked (?:it|the show) up again|pick-?up (?:to|for) (?:it|the (?:show|series)|N)|(?:renewed|picked up|back|brought back) for the season)\b"
)
_TO_SERIES = later(
    r"\b(?:series order|straight-to-series|to series|series commitment|(?:the|its|this) commission|(?:series|serial|drama|project) (?:pick-?up|commission)|C-episode (?:order|commitment)|go-ahead|the (?:series|serial|project|miniseries) (?:was|had been))\b"
)
_NOT = later(
    r"\b(?:not|never|declin\w*|cancel\w*|passed|axed|spin-?offs?|sister|parent|remake|films?|movie|book|album|rights|audience|hoped|reduced|trimmed|cut|shortened|in order|law and|court|(?:finish|complet|conclud)\w* (?:airing|broadcasting|showing)|before the|since|would have|could|might|if|petition|internationally|syndicat\w*|script(?:s)? (?:was|were)(?! (?:also )?ordered))\b|n't\b"
)


#: "ordered the pilot in January and took it to series in May"
_THEN_SERIES = later(r"(?:took|taken|picked|ordered|greenlit|moved|promoted)[^;,.D]{0,30} to series\b")
#: What stands before a season that only dates the order.
_BESIDE = later(
    r"\b(?:after|before|between|following|since|ahead of|prior to|until|during|with|(?:after|following|since|by) the (?:end|finale|conclusion|success) of) (?:the |its )?$"
)


#: Between a season and an order of the next one: "season six began in May, and a seventh season was ordered".
_NEXT_SEASON = later(rf"D, (?:and|but|while|with) (?:an?|the|its) O (?:(?:[a-z-]+ )?{_NOUN}\b|(?:was|were|had been)\b)")


def _numbers(fold: Fold, near: int) -> list[int]:
    """The seasons that are named beside an order, in front of it or behind."""
    found: list[int] = []
    for m in _NTH.finditer(fold.line):
        if abs(m.start() - near) > 90 or _BESIDE.search(fold.line, 0, m.start()):
            continue
        if m.end() < near and _NEXT_SEASON.search(fold.line, m.end(), near):
            continue
        marks = [fold.marks[n] for n in range(*m.span()) if n in fold.marks and fold.marks[n].letter in "OC"]
        values = [int(k.value) for k in marks if isinstance(k.value, (int, float))]
        if not values and (word := lexicon.number(m[0].split()[-1])):
            values = [int(word)]
        found.extend(v for v in values if 0 < v < 80 and v not in found)
    return found


def first_shown(known: Known) -> str | None:
    """When the work was first shown."""
    starts = [
        f.fact.start
        for f in known.found
        if isinstance(f.fact, Release)
        and f.fact.start
        and len(f.fact.start) == len("2016-05-03")
        and f.fact.medium in {"broadcast", "streaming"}
    ]
    return min(starts, default=None)


def _subjects(fold: Fold, at: int, date: str, scene: Scene, known: Known, said: list[Event]) -> list[str]:
    """What an order at ``at`` of a fold is of; ``said`` are the orders of the sentences in front."""
    line = fold.line
    window = line[max(0, at - 70) : at + 110]
    if SEVERAL.search(window):
        return []
    if numbers := [n for n in _numbers(fold, at) if scene.kind != "season" or n >= (scene.season or 1)]:
        return [f"season {n}" for n in numbers]
    if compiled(r"\bpilot\b").search(window) and not compiled(
        r"\bafter|to (?:a )?series|as a series|led to|resulted in|C-episode (?:season |series )?order|pilot (?:stage|process|phase)|picked up the pilot for the [CD]"
    ).search(window):
        return ["pilot"]
    first = first_shown(known)
    if scene.kind == "season" and scene.season:
        if _THIS.match(line) and first and date[:10] < first:
            return [scene.subject]
        if (
            first
            and (several := _SEVERAL.search(line, max(0, at - 70), at + 110))
            and (counted := _several(fold, several.start("count"), date, first, scene.season))
        ):
            return counted
        if _MORE.search(window) or (first and date[:10] < first and _SOME.search(window)):
            return [scene.subject]
        if _ANOTHER.search(window) and first:
            return [f"season {scene.season + (date[:10] >= first[:10])}"]
    if scene.kind == "series" and _MORE_OF_THEM.search(window) and (season := season_spoken_of(fold)):
        return [f"season {season}"]
    if scene.kind == "series" and (counted := _counted_on(fold, at, date, known, said)):
        return counted
    if year := _FOR_YEAR.search(fold.text[slice(*fold.stretch(at, len(line) - 1))]):
        return ["season 2"] if _second_year(int(year[1]), known) else []
    if (
        _TO_SERIES.search(window)
        and not line.startswith("renew", at)
        and (first is None or date[:7] <= first[:7])
        and scene.season in (None, 1)
    ):
        return ["season 1"]
    if not line.startswith("renew", at) and _OF_THE_WORK.search(window) and _before_shown(date, known):
        if scene.kind == "series":
            return ["season 1"]
        return [scene.subject] if scene.season in (None, 1) or _months(date, first or date) < 14 else []
    return []


#: More seasons by their count: "two more years", "a two-season pickup", "another season".
_MORE_SEASONS = later(
    r"\b(?:another|an additional|a further|an extra) (?P<a>C)[ -](?:seasons?|years?|series)\b|\b(?P<b>C) (?:more|additional|further|extra|new) (?:seasons?|years?|series)\b(?! (?:earlier|later|ago|before|old))|\b(?P<c>C)[ -](?:season|year|series) (?:renewal|pick-?up|order|extension|deal|commitment)\b"
    r"|\b(?:another|(?:one|an) (?:more|additional|further|extra)|a further|an additional) (?:season|series|year|run)\b"
)
#: How many there are then: "bringing its total to 12", "through its tenth season".
_TOTAL = later(
    r"\b(?:bring\w*|tak\w+|for) (?:it|the (?:series|show)|its|the|an?) (?:overall )?(?:total|run|number of seasons|season count)?(?: number of seasons)?(?: of seasons)? ?(?:to|of) (?:at least )?(?P<total>C)\b|\bthrough (?:to )?(?:(?:its|the|an?) (?P<nth>O)[ -](?:season|series)|season (?P<number>C))\b"
)


def _counted_on(fold: Fold, at: int, date: str, known: Known, said: list[Event]) -> list[str]:
    """The seasons of an order that gives their count: they follow on the last that was ordered or shown by then."""
    line = fold.line
    m = _MORE_SEASONS.search(line, max(0, at - 50), at + 90)
    total = _TOTAL.search(line, at)
    last = int(str(fold.marks[total.start(total.lastgroup or 0)].value).removesuffix(".0")) if total else 0
    if m is None:
        return [f"season {last}"] if last else []
    count = int(float(str(fold.marks[m.start(m.lastgroup)].value))) if m.lastgroup else 1
    if not 0 < count < 6:
        return []
    begin = last - count + 1 if last else _next_season(date, known, said)
    return [f"season {n}" for n in range(begin, begin + count)] if begin and begin > 1 else []


def _next_season(date: str, known: Known, said: list[Event]) -> int | None:
    """The season that follows on those begun by ``date``, one in each year; ``None`` where what was ordered contradicts that."""
    first = first_shown(known)
    if first is None or len(date) < len("2016-05"):
        return None
    begun = _months(first, date) // 12 + 1 if date[:10] >= first[: len(date)] else 1
    told = [*said, *(f.fact for f in known.found if isinstance(f.fact, Event) and f.fact.type == "ordered")]
    ordered = [
        int(e.subject.removeprefix("season "))
        for e in told
        if e.subject and e.subject.startswith("season ") and e.date < date
    ]
    before = max(ordered, default=None)
    if before is None:
        return 2 if begun == 1 else None
    return before + 1 if before in (begun, begun - 1) else None


def _before_shown(date: str, known: Known) -> bool:
    """Whether a date is before every day and month on which the work is said to have been shown."""
    starts = [
        f.fact.start
        for f in known.found
        if isinstance(f.fact, Release) and f.fact.start and f.fact.medium in {"broadcast", "streaming"}
    ]
    return bool(starts) and all(date[: len(s)] < s[: len(date)] for s in starts)


def _months(date: str, later: str) -> int:
    """How many months lie between two dates; very many where one has none."""
    if len(min(date, later, key=len)) < len("2016-05"):
        return 999
    return (int(later[:4]) - int(date[:4])) * 12 + int(later[5:7]) - int(date[5:7])


#: What was ordered is the work itself: before it was first shown, that is its first season.
_OF_THE_WORK = later(
    r"\b(?:(?:order|commission|pick-?up) (?:for|of) the|(?:picked up|ordered|commissioned|green-?lit|greenlighted)(?: (?:the|its|this))?) (?:(?!pilot)[a-zC-]+ )?(?:series|show|drama|sitcom|comedy|project|adaptation|serial|revival|reboot|miniseries|programme)\b(?! (?:regular|for the [CD]))"
    r"|\b(?:series|show|drama|sitcom|comedy|project|adaptation|serial|revival|reboot|miniseries|programme|it|N)(?: (?:based on|about|from|by|starring) [^;,.D]{3,50})? (?:was|were|had been|has been|have been) (?:[a-z]+ly |then |later |first )?(?:picked up|ordered|commissioned|green-?lit|greenlighted)"
    r"|\bpicked up for (?:a|an|its) (?:C-episode |initial |O )*(?:season|series|run)\b|\bC-episode order\b"
)


#: A season by the years in which it is shown: "renewed for the 2015–16 television season".
_FOR_YEAR = later(
    r"renewed (?:it |the (?:series|show) )?for the (\d{4})[–-]\d{2,4} (?:[a-zA-Z]+ ){0,4}(?:season|schedule)\b"
)


def _second_year(year: int, known: Known) -> bool:
    """Whether the season that begins in the fall of ``year`` is the show's second: the first was a year before."""
    first = first_shown(known)
    begun = min(
        (f.fact.date for f in known.found if isinstance(f.fact, Event) and f.fact.subject == "season 1"), default=None
    )
    if first is not None:
        return year == int(first[:4]) + (first[5:7] >= "08")
    return begun is not None and begun[:4].isdigit() and len(begun) > len("2016") and year == int(begun[:4]) + 1


def _several(fold: Fold, at: int, date: str, first: str, season: int) -> list[str]:
    """The seasons of one order for several: the first of them was shown within a year or so of it."""
    mark = fold.marks.get(at)
    count = mark.value if mark is not None else None
    if not isinstance(count, (int, float)) or not 1 < count < 5 or len(date) < len("2016-05"):
        return []
    months = (int(first[:4]) - int(date[:4])) * 12 + int(first[5:7]) - int(date[5:7])
    start = season - (months - 1) // 12 if date[:10] < first[:10] else season + 1
    return [f"season {n}" for n in range(start, start + int(count)) if n > 0]


def orders_looked_for(reading: Reading, known: Known) -> Iterator[Found]:
    """Dated sentences with a word of ordering, of which no rule took an order."""
    earlier: list[Event] = []
    for prose, n in dated(reading, (*ASIDES, "reception", "casting", "filming", "marketing")):
        start, end = prose.sentences[n]
        said = known.of(prose, n)
        taken = [f.date for f in said if isinstance(f, Event) and f.type in {"ordered", "cancelled"}]
        if _SPOKEN.search(prose.text, start, end) is None:
            continue
        fold = prose.fold(n)
        dates = [d for d in dates_of(fold) if not _SHOWN_THEN.search(fold.line, 0, d[0])]
        for m in _ORDER.finditer(fold.line):
            when = nearest(fold, m.start(), dates, 100)
            said_here = _clause_around(fold.line, m.start())
            if when is None or _NOT.search(said_here) or DENIED.search(said_here) or when[1] in taken:
                continue
            if taken and not (
                _MORE.search(clause_of(fold.line, m.start())) or _THEN_SERIES.match(fold.line, m.start())
            ):
                continue
            if when[0] < m.start() and _NEXT_SEASON.search(fold.line, when[0], m.start()):
                continue  # "season six began in May, and a seventh was ordered"
            low, high = min(m.start(), when[0]), max(m.end(), when[0] + 1)
            if (piloted := _PILOT_FOR.search(fold.line, m.start())) and not is_ours(
                str(fold.marks[piloted.start("work")].value), Here(fold, 0, 1, (), reading.scene)
            ):
                continue
            here = Here(fold, m.start(), m.end() + 3, prose.section.path, reading.scene)
            if anothers(here) or misdated(here):
                continue
            subjects = _subjects(fold, m.start(), when[1], reading.scene, known, earlier)
            for subject in subjects:
                earlier.append(Event("ordered", when[1], subject))
                yield Found(earlier[-1], "event.orders_looked_for", span_of(prose.passage, fold, low, high))
            if subjects:
                yield from _two_more(prose, fold, m.end(), subjects)
                taken.append(when[1])
        if taken and len(dates) > 1 and reading.scene.kind == "season":
            yield from _two_more(prose, fold, 0, [reading.scene.subject])


#: The date of a showing that the sentence goes on to: "renewed for a season which began at nine on Monday, D".
_SHOWN_THEN = later(
    r"\b(?:which|that|would|will) (?:begin|began|start(?:ed)?|launch(?:ed)?|premiered?|debut(?:ed)?|air(?:ed)?|ran|return(?:ed)?)\b[^;]{0,80}$"
)
_PILOT_FOR = later(r"\bpilot (?:for|of) (?:the )?(?P<work>N)(?=[,.;]| by\b|$)")


def _clause_around(line: str, at: int) -> str:
    """The words between the semicolons around a place."""
    stop = line.find("; ", at)
    return line[line.rfind("; ", 0, at) + 1 : stop if stop >= 0 else len(line)]


def _two_more(prose: Prose, fold: Fold, at: int, subjects: list[str]) -> Iterator[Found]:
    """What was ordered later still: "nine episodes were ordered on May 3 and two more on June 9"."""
    for m in _TWO_MORE.finditer(fold.line, at):
        value = fold.marks[m.start("day")].value
        if isinstance(value, When) and value.edtf:
            span = span_of(prose.passage, fold, *m.span())
            yield from (Found(Event("ordered", value.edtf, s), "event.orders_looked_for", span) for s in subjects)


_TWO_MORE = later(
    r"\border[^;.]{0,40}D,? (?:and|with|before|followed by) (?:another|a further|an additional|C|one) (?:more |further |additional |extra )?(?:[a-zC]+ )?(?:(?:were|was|being) )?(?:added |ordered )?(?:on|in) (?P<day>D)"
)
_SPOKEN = later(
    r"[Rr]enew|[Cc]ommi(?:tment|ssion)|[Oo]rder|[Pp]ick|[Gg]reen|go-ahead|secured|earned|granted|awarded|handed|signed up|added|[Mm]aking|brought back|to series|asked for|extended|[Tt]here w(?:ould|ill)"
)

SECONDS = (orders_looked_for,)
